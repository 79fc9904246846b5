"""Everyday ways to ask for what documents have a noun for: "hur många jobbar" asks for the number of employees."""

import re
from collections.abc import Callable

from assistant.understanding.measure_nouns import LEVELS
from assistant.understanding.question_words import MONEY, SHARES
from assistant.understanding.services import SERVICE_IDIOMS
from assistant.understanding.turned import TURNED
from corpus.swedish.institutions import INSTITUTION

# School years are written with a figure: "niorna", "i femman", "sjätteklassarna".
_CLASSES = dict(enumerate("ett två tre fyr femm sex sju ått ni".split(), 1))
_ORDINALS = dict(enumerate("första andra tredje fjärde femte sjätte sjunde åttonde nionde".split(), 1))
_PROCEEDING = r"(?:ansökan|begäran|överklag\w+|initiativ\w*|rätten|domstol\w*|nämnden|styrelsen|fullmäktige)"
_WORDED: tuple[tuple[str, str], ...] = (
    (r"hur många (?:är det )?(?:personer |människor )?(?:som )?(?:jobbar|arbetar)\b(?! (?:hemma|hemifrån|på distans|deltid|heltid|natt|extra))", "hur många anställda finns"),
    (r"hur många (?:är det )?(?:personer |människor )?(?:som )?(?:jobbade|arbetade)\b(?! (?:hemma|hemifrån|på distans|deltid|heltid|natt|extra))", "hur många anställda fanns"),
    (r"hur (?:många|mycket folk) (?:är det )?(?:som )?bor(?: det)?\b", "hur många invånare finns"),
    (r"hur (?:många|mycket folk) (?:är det )?(?:som )?bodde(?: det)?\b", "hur många invånare fanns"),
    (r"hur många \w{2,}(?:bottningar|länningar|läningar|kommunbor|länsbor|stadsbor|ortsbor) (?=(?:ska|skall|bör|kan|kommer) (?:det|vi)\b|(?:finns|fanns|är|var) (?:det|vi)\b)", "hur många invånare "),
    (r"hur många är vi i (?=\w)", "hur många invånare har "),
    (r"hur många (?:som )?(?:åker|reser)(?= (?:med )?(?:buss|tåg|kollektivt|båt|färja|bil|linje))", "hur många resor görs med"),
    (r"hur många (?:som )?(?:åkte|reste)(?= (?:med )?(?:buss|tåg|kollektivt|båt|färja|bil|linje))", "hur många resor gjordes med"),
    (r"hur (?:sjuk|sjuka|sjukskrivna) (?:är|var)\b", "hur hög är sjukfrånvaron bland"),
    (r"(?:mest|oftast) sjuk(?:skriv\w+|anmäl\w+|a)?\b", "högst sjukfrånvaro"),
    (r"(?:minst|mer sällan) sjuk(?:skriv\w+|anmäl\w+|a)?\b", "lägst sjukfrånvaro"),
    (r"hur långt är det (?=dit\b|till\b|från\b|mellan\b)", "hur många kilometer är avståndet "),
    (r"hur långt bort ligger ", "hur många kilometer är avståndet till "),
    (r"(?:gick ut ur|lämnade|gick från|var inte med i) (?:rummet|salen|lokalen|sammanträdesrummet|mötesrummet|sessionssalen) (?=på grund av jäv|för jäv|p\.?g\.?a\.? jäv)", "anmälde jäv och deltog inte "),
    (r"(?:tog|tar|tagit) över ((?:\w+ ){0,2}\w+)s (?:plats|uppdrag|mandat|post|stol|roll|tjänst|jobb)\b", r"efterträdde \1"),
    (r"(?:tog|tar|tagit) över som (?=\w*(?:chef|direktör|ordförande|rektor|vd|ledare|sekreterare|råd)\b)(?!.*\befter\b)", "är efterträdare som "),
    (rf"jämför (?:med varandra )?(.{{2,60}}?\b(?!kosta){MONEY}) ((?:19|20)\d\d) (?:och|med|mot) ((?:19|20)\d\d)", r"hur stort var \1 \2 jämfört med \3"),
    (r"hur gick det ekonomiskt (?=för|i|hos|på)", "hur stort blev resultatet "),
    (r"pengar över(?= (?:förra|i|19|20)|\W*$)", "överskott"),
    (r"(?:hade|har|fick) (?:så mycket )?pengar kvar\b|(?:hade|har) kvar (?:\w+ )?pengar\b", "hade överskott"),
    (r"(?:gick|går) (?:mest back|back mest|mest minus|minus mest|mest med förlust)\b", "hade störst underskott"),
    (r"(?:gick|går) (?:mest plus|plus mest|mest med vinst)\b", "hade störst överskott"),
    (r"gick med på (?=(?:\w+ ){0,2}\w*(?:förslaget|planen|avtalet|taxan|riktlinjen)\b)", "tillstyrkte "),
    (r"(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(mötet|sammanträdet)\b", r"\2 i \1"),
    (r"fick (?:ett )?ja (?:till|på)", "beviljades"),
    (r"när det (?:gäller|kommer till)", "om"),
    (r"kön (?=till|för|inom|på|hos|växer|ökar|minskar|växte|ökade|minskade|blev|har vuxit)", "kö "),
    (r"(?:i|på) vilken (?:stad|ort|plats) (?=(?:är|var|ligger|låg|hålls|hölls|äger|ägde|sker|går|gick)\b)", "var "),
    (r"bett om\b", "ansökt om"),
    (r"(vem|vilka|vilket parti|vilka partier|någon) (?:som )?(?:var|gick) e?mot (?=beslutet|det beslutet)", r"\1 reserverade sig mot "),
    (r"hur pass ", "hur "),
    (r"fast anställda?\b|anställda tills vidare\b", "tillsvidareanställda"),
    (r"sjukis(?:en)?\b", "sjukfrånvaro"),
    (r"(?:hur|var)(?: det)? står det till med ", "hur är läget för "),
    *((rf"{name}orna\b(?!.*(?:lägenhet|bost[aä]d|hyr))", f"eleverna i årskurs {number}") for number, name in _CLASSES.items()),
    *((rf"{_ORDINALS[number]}klassar(?:e|na|en|nas|es)\b", f"elever i årskurs {number}") for number in _CLASSES),
    *((rf"{_ORDINALS[number]}klass(?:en|erna)?\b", f"årskurs {number}") for number in _CLASSES),
    *((rf"(?<=i ){name}an\b|(?<=ut ){name}an\b|(?<=gick ){name}an\b", f"årskurs {number}") for number, name in _CLASSES.items()),
    (rf"hur gick det för (?=(?:[\w-]+ och )?(?:{INSTITUTION})(?!.*{_PROCEEDING})\b)(?!\S*(?:nämnd|styrels))", "hur stort blev resultatet för "),
    (r"hur gick det för (?!(?:motion|förslag|ärende|laget)|.*(?:ansökan|begäran|överklag\w+|initiativ\w*|rätten|domstol\w*|nämnden|styrelsen|fullmäktige)\b)", "hur såg resultatet ut för "),
)  # fmt: skip
_THAN_THOUGHT = r"än (?:man |de |vi )?(?:väntat|tänkt|planerat|beräknat|budgeterat|kalkylerat|utlovat|hade \w+|(?:det )?var (?:tänkt|planerat|sagt)|trodde|trott|budget(?:en)?|kalkylen|(?:den )?(?:ursprungliga )?planen)"
_NO_CAUSE = r"(?<!skäl )(?<!anledning )(?<!varför )"
_LEAVE_WORK = r"(?:få(?:r|tt)?|fick|tvinga(?:s|des|ts)(?: att)?|var tvungna att|blev tvungna att) (?:gå(?= från (?:jobb|arbet|sin|sitt)|\W*$)|sluta(?= på grund|\W*$)|lämna (?:sina?|sitt) (?:jobb\w*|arbete\w*|tjänst\w*|anställning\w*)|sparken|foten|kicken|silkessnöret)(?: från (?:jobb\w*|arbetet|sina? \w+|sitt \w+))?"
_LOST_WORK = r"(?:blev|blir|blivit) (?:av med (?:jobb\w*|arbetet|tjänst\w*|sina? \w+|sitt \w+)|arbetslösa|sparkad\w*|kickad\w*)|(?:förlora|mist)\w* (?:jobb\w*|arbetet|sina? jobb\w*|sitt jobb)|sparka[dt]e?s|kickades|fick respass"
_MEASURED = rf"(?=(?:[\w-]+ ){{0,2}}?(?:(?!kosta){MONEY}|{SHARES}|{LEVELS}|\w*räntan)\b)"
_AT = r" på(?=\W*$| (?:för|i|inom|hos|vid|per|år|under|efter|totalt|förra|19|20))"
# What people say whole, and what it is called where it is reported.
_IDIOMS: tuple[tuple[str, str], ...] = (
    (r"hur mycket folk(?: som)?(?= (?:gick|kom|såg|åkte|deltog|jobba\w*|röstade)\b)", "hur många"),
    (r"hur (?:gammal|gamla|länge) (?:blir|lever) (?:man|folk|kvinnor(?:na)?|män(?:nen)?)(?= (?:i|på)\b|\W*$)", "hur hög är medellivslängden"),
    (r"hur mycket (får|kan) (barnet|barn|barnen|man|sonen|dottern) (vara|gå|stanna)\b", r"hur många timmar \1 \2 \3"),
    # money
    (r"hur mycket (?:plus|vinst) (?:gick|gjorde|går|gör) ", "hur stort överskott hade "),
    (r"hur mycket (?:back|minus|förlust) (?:gick|gjorde|går|gör) ", "hur stort underskott hade "),
    (r"hur mycket (?:gick|går) (.{2,50}?) (?:back|minus|med (?:förlust|underskott))\b", r"hur stort underskott hade \1"),
    (r"hur mycket (väntas|beräknas|bedöms|befaras|förväntas) (.{2,50}?) gå (?:back|minus|med (?:förlust|underskott))\b", r"hur stort underskott \1 \2 få"),
    (r"hur mycket (väntas|beräknas|bedöms|förväntas) (.{2,50}?) gå (?:plus|med (?:vinst|överskott))\b", r"hur stort överskott \1 \2 få"),
    (r"hur mycket (?:gick|går) (.{2,50}?) (?:plus|med (?:vinst|överskott))\b", r"hur stort överskott hade \1"),
    (r"hur (?:gick|går|har) (?!det )(.{2,50}?) (?:gått )?(?:rent )?ekonomiskt\b", r"hur stort blev resultatet för \1"),
    (r"hur (?:högt?|stora?|mycket) (?:får|kan) (.{2,60}?)(?:s )?(?:lån(?:en)?|skuld(?:en|er|erna)?|låneskuld(?:en)?|upplåning(?:en)?) (?:bli|vara|uppgå till)(?: som mest| som högst| högst| maximalt)?", r"hur högt är lånetaket för \1"),
    (rf"hur mycket dyrare {_THAN_THOUGHT} (blev|är|var|blir|väntas)", r"hur stor fördyring \1 det för"),
    (r"hur mycket (?:back|minus) (?:tror|räknar|bedömer|befarar|gissar) (?:man|de|vi|\w+en) (?:nu )?(?:med )?att (.{2,60}?) (?:kommer att |ska )?(?:gå|går|hamnar|ligger)\b", r"hur stort underskott väntas \1 få"),
    (rf"hur mycket dyrare (blev|är|var|blir|väntas) (?!det än)(.{{2,60}}?) {_THAN_THOUGHT}\b", r"hur stor fördyring \1 det för \2"),
    (r"hur mycket (?:pengar )?(?:har|hade|fick|blev|blir) (.{2,40}?) (?:pengar )?över (?:när|vid|i slutet|efter)", r"hur stort överskott hade \1 när"),
    (r"hur mycket pengar (?:har|hade|fick) (.{2,40}?) kvar\b(?! (?:av|att|till|på|i))", r"hur stort överskott hade \1"),
    (r"(?:vad|hur mycket) (?:går|gick) (.{2,50}?) (?:loss|lös) på(?=\W*$| \d)", r"vad kostade \1"),
    (r"vad (?:blev|blir|är|var) prislappen", "vad blev kostnaden"),
    (r"vad (?:kostade|har kostat) (?:all )?(personal|lokal|drift|material)(?:en|et|erna)?(?= (?:i|inom|för|på|hos|vid|19|20)|\W*$)", r"hur stora var \1kostnaderna"),
    (r"ensamt?(?= (?:behöv\w+|betala\w*|stå(?:r|tt)|stod|svara\w*|får|fick|fått)\b)", "enbart"),
    (r"vad (?:blev|blir|är|var|slutade|landade|hamnade|stannade) (?:slut|total)?(?:notan|räkningen) (?:för|efter) (.{2,60}?)(?: på| vid)?(?=\W*$| (?:i|under|år) | (?:19|20)\d\d)", r"vad kostade \1"),
    (r"vad (?:slutade|landade|hamnade|stannade) (?:slut|total)?(?:notan|räkningen|prislappen|totalen) (?:vid|på)(?=\W*$)", "vad blev kostnaden"),
    (rf"vad (?:slutade|landade|hamnade|stannade) {_MEASURED}(.{{3,80}}?){_AT}", r"vad blev \1"),
    (rf"vad ligger {_MEASURED}(.{{3,80}}?){_AT}", r"hur hög är \1"),
    (rf"vad låg {_MEASURED}(.{{3,80}}?){_AT}", r"hur hög var \1"),
    # set beside others
    (r"hur (?:står|stod) sig (?!.*(?:prognos|budget))(.{2,60}?) (?:mot|gentemot|i (?:förhållande|jämförelse|relation) (?:till|med)|jämfört med) ", r"hur är \1 jämfört med "),
    (r"hur förhåller sig (?!.*(?:prognos|budget))(.{2,60}?) till ", r"hur är \1 jämfört med "),
    (r"(?:i (?:förhållande|relation) till|i jämförelse med|kontra) (?=(?:\w+s )?(?:\w*snittet|\w*genomsnittet|riket|landet|länet|andra|övriga|grann\w+|i fjol|förra)\b)", "jämfört med "),
    (r"(?:fick|får|få) lov att ", "måste "),
    (r"hur mycket (?:pengar )?(?:kammade?|håvade?|drog|drar|dra|tog|tar|fick|får|få) (.{1,60}?) ?(?:in|hem) (?:på|från|genom|via) ", r"hur stora intäkter fick \1 från "),
    (r"hur mycket (?:pengar )?(?:går|gick) det åt (?:till|för|på)", "hur mycket kostade"),
    (r"hur mycket (?:pengar )?(?:går|gick) åt (?:till|för|på)", "hur mycket kostade"),
    # work
    (rf"hur många ((?!.*varsl)(?:\S+ ){{0,4}}?)(?:som )?(?:{_LEAVE_WORK}|{_LOST_WORK})", r"hur många uppsägningar \1"),
    (r"hur många (?:\w+ )?(?:som )?(?:ville|vill) (?:bli|jobba som|arbeta som|ha (?:jobb|tjänsten?|jobbet|arbete) som)", "hur många sökande fanns till tjänsten som"),
    (r"hur många (?:som )?(?:ville|vill) ha (?=(?:tjänsten|jobbet|posten|platsen|platserna|jobben|tjänsterna)\b)", "hur många sökande fanns till "),
    (r"(?:ville|vill) (?:läsa|plugga|studera|gå)(?: på| i| till)? (?=\w*(?:program|utbildning|kurs|linje|skola)\w*)", "sökte till "),
    (r"hur många (?:är det )?(?:som )?(?:jobbar|jobbade|arbetar|arbetade)(?= .*\b(?:omräknat|räknat)? ?i heltid)", "hur många årsarbetare har"),
    (r"(?:om)?räknat i (?:heltid\w*|hela tjänster)|i (?:heltid|hela tjänster) räknat", ""),
    (r"hur många (?:som )?sitter i\b", "hur många ledamöter har"),
    (r"(vilka|vem|vem som|vilka som) (?:sitter|satt) i (?=\S*(?:nämnd|styrels|utskott|fullmäktige|råd|kommitté|presidi|direktion|berednin))", r"\1 är ledamöter i "),
    (r"vem (?:som )?(?:ledde|leder) (?:som ordförande )?(?=(?:\S+ ){0,3}?\S*(?:möte|sammanträd|stämma))", "vem var ordförande vid "),
    (r"vem (?:som )?(?:höll|håller|svingade|förde) (?:i )?klubban", "vem var ordförande"),
    (r"vem (?:som )?(?:höll|förde|håller|för) (?:i )?pennan", "vem var sekreterare"),
    (r"(?:var|är) inte (?:med|där|på plats|närvarande)\b", "var frånvarande"),
    # yes and no
    (rf"{_NO_CAUSE}(?:sa|sade|sagt|säga|säger) ((?:(?!nej|ja)\S+ ){{0,4}}?)nej (?:till|åt)", r"avslog \1"),
    (rf"{_NO_CAUSE}(?:sa|sade|sagt|säga|säger) ((?:(?!nej|ja)\S+ ){{0,4}}?)ja (?:till|åt)", r"godkände \1"),
    (r"(?:ge|ger|gav|gett|fick|får|få) ((?:(?!nej)\S+ ){0,4}?)(?:grönt ljus|klartecken|klarsignal|tummen upp)(?: (?:till|åt|för|på))?", r"godkände \1"),
    (r"(?:ge|ger|gav|gett) ((?:(?!ja)\S+ ){0,4}?)(?:tummen ner|rött ljus|kalla handen)(?: (?:till|åt|för))?", r"avslog \1"),
    # coming about
    (r"(?:gå|går|gick) ((?:\S+ ){1,6}?)av stapeln", r"hölls \1"),
    (r"(?:slå|slår|slog) ((?:\S+ ){1,6}?)upp (?:portarna|dörrarna)", r"öppnade \1"),
    (r"(?:satte|sätter|sattes|sätts|sätta|tog|togs|tas) ((?:\S+ ){0,4}?)(?:(?:första )?spaden i (?:jorden|marken|backen)|första spadtaget)", r"byggstartade \1"),
    (r"(?:blev|blir|blivit) ((?:(?!av\b)\S+ ){0,5}?)inte av\b(?! med)", r"ställdes \1in"),
    (r"vad (?:ska|skulle|kommer) (?:man|de|vi|kommunen|regionen)? ?(?:att )?ha (.{2,50}?) till\b", r"vad ska \1 användas till"),
    (r"(?:sa|sade|säga|säger|sagt) upp (?:sig|sin anställning|sina jobb|sitt jobb)(?: på egen begäran)?", "på egen begäran"),
    (r"skada\w* (?:sig )?på (?:jobbet|arbetet)", "arbetsskador"),
    (r"(?:ta|tar|tog|togs|tas|tagit|tagits) om hand", "omhändertogs"),
    (r"(?:de|våra) gamla(?= (?:är|var|har|hade|som|på|bor|får|fick)\b|\W*$)", "de äldre"),
    (r"hur mycket (?:sålde|säljer) (.{2,50}?) för(?=\W*$| (?:i|under|förra|20\d\d)\b)", r"hur stor omsättning hade \1"),
    (r"ute (?:på (?:vägarna|stan|turné) )?och (\w+(?:de|te|r)\b)", r"\1"),
    (r"inte (?:dök|dyker|dykt) upp|(?:dök|dyker|dykt) inte upp", "uteblev"),
    (r"(?:dök|dyker|dykt) upp", "deltog"),
    (r"bad ((?:\S+ ){0,3}?)om\b", r"begärde \1"),
    (r"hur lång tid (?:tar|tog) (?:det för )?(?:ett ärende|ärendena|handläggningen|en ansökan)", "hur lång var handläggningstiden"),
    (r"(?:fick|får) hand om\b", "tilldelades"),
    (r"hur många gånger (?=(?:åkte|fick|var)\b)", "hur ofta "),
    (r"hur många (?:som )?ring(?:er|de)(?: in)?(?: till)?", "hur många samtal fick"),
    (r"hur många (?:som )?(?:gick (?:på|till)|kom till|såg på|tittade på|kollade på)(?= (?:\w+ )?\w*(?:konsert|teater|föreställning|bio|bibliotek|badhus|simhall|muse|festival|utställning|match|show))", "hur många besökare hade"),
    (r"hur länge (?:får|fick|måste|behöver|behövde) (?:man |folk |\w+na |\w+a )?(?:sitta och |stå och |ligga och )?vänta (?:på|för)", "hur lång är väntetiden för"),
    (r"(?:(?:om|när) )?(?:(?:jag|man|du|hon|han|vi|de) (?:har )?)?gl[öo]m(?:mer|de|t|ma)(?: bort)? (?:av )?(?:(?:min|sin|din|en|ett|mitt|sitt|ditt|bokad|bokat) ){0,2}(?:\w*tid(?:en)?|\w*besök(?:et)?|bokning(?:en)?)\b", "för uteblivet besök"),
    (r"hur många (?:(?:hyresgäster|familjer|hushåll|personer|människor|som) ){0,2}(?:(?:har )?bl(?:ev|ir|ivit) (?:vräkta|utkastade|utslängda)|vräk(?:te?|[dt]e)s|(?:kastades|slängdes|har (?:kastats|slängts)|fick flytta) ut)", "hur många avhysningar gjordes"),
    (r"(?:var|vid vilket belopp|vid hur mycket) (?:går|ligger|sätts|gick|låg) taket (?=för|i|på)", "vad är högsta beloppet "),
    (r"satsa(?:r|de|s|des)? särskilt på", "prioriteras"),
    (r"hur många (?:\w+ )?(?:som )?(?:står|stod|sitter|satt|är|var) (?:och (?:väntar|väntade) på|i kö för|på kö för) (?:att (?:få|komma in på) )?(?:en )?(?:plats )?(?=i|på|till|hos)", "hur lång är kön "),
    (r"bor (?:borta från|inte (?:hemma )?(?:hos|med)) sina (?:egna )?föräldrar", "är placerade utanför hemmet"),
    (r"vem (?:är det som )?(?:basar|är bas|är boss) (?:över|på|för|i)", "vem är chef för"),
    (r"hur mycket (?:pengar )?(?:får|fick|kan) (?:man|jag|vi) (?:få )?(?:tillbaka|igen) (?=för)", "hur stor ersättning får man "),
    # how much it changed, how warm, how far
    (r"hur mycket (?:gick|går) (?!det\b)(.{2,50}?) upp\b(?! (?:till|på)\b)", r"hur mycket höjdes \1"),
    (r"hur mycket (?:gick|går) (?!det\b)(.{2,50}?) ne[dr]r?\b", r"hur mycket minskade \1"),
    (r"hur mycket (?:har|hade) (.{2,50}?) gått upp\b(?! (?:till|på)\b)", r"hur mycket höjdes \1"),
    (r"hur mycket (?:har|hade) (.{2,50}?) gått ne[dr]r?\b", r"hur mycket minskade \1"),
    (r"hur (?:varmt|kallt) (?:(?:ska|bör|får|måste) det (?:vara|bli)|är det|var det)", "hur många grader är det"),
    (r"hur mycket längre(?: tid)? (?:tar|tog|får|blir) (?:det|man) (?:att )?(?:ta sig|åka|resa|köra|komma) till", "hur mycket ökar restiden till"),
    (r"hur mycket (?:el|ström|energi) (?:drar|drog|slukar|slukade|(?:går|gick) det åt (?:i|på|för)) ", "hur stor energianvändning har "),
    # how full, how often in time, how dear
    (r"hur fullt? (?:är|var|har|hade) (?:det )?(?:varit )?(?=på|i|hos|vid)", "hur hög är beläggningsgraden "),
    (r"hur (?:ofta|bra|väl) (?:går|gick|kommer|kom|håller|höll|passar|passade) (.{2,40}?) (?:i tid|tiden|tidtabellen)\b", r"hur hög är punktligheten, \1"),
    (r"hur mycket dyrare (blev|blir|är|har) det (?:blivit )?att (?:bo|hyra)\b", "hur mycket höjdes hyrorna"),
    (r"hur mycket (?:pengar )?(?:la|lade|lägger|spenderar|spenderade|brände) (.{2,40}?) (?:ut )?på (?=\w+)", r"vad kostade det \1 med "),
    (r"vad är (?:den övre )?gränsen för ((?:års)?(?:omsättning|inkomst|lön|förmögenhet)\w*)", r"hur hög får \1 vara som mest"),
    (r"hur fort får (?:man|bilar(?:na)?) köra", "vilken hastighetsgräns gäller"),
    (r"(?:låg|ligger|legat) (\S+(?:na|en|et)) nere", r"hade \1 driftavbrott"),
    (r"de som (?:jobbar|arbetar)(?= (?:på|i|hos|vid|inom)\b)", "de anställda"),
    (r"röstade (?:i förväg|innan valdagen)", "förtidsröstade"),
    (r"vid sidan (?:av|om)(?= \w)", "utanför"),
    # what befell
    (r"(?:gick|går|gått|gå) (?:omkull|i (?:putten|graven|stöpet|kras)|i konkurs)|kursade", "gick i konkurs"),
    (r"(dög|duger) inte\b", "underkändes"),
    (r"inte (dög|duger)\b", "underkändes"),
    (r"när (?:behövde|behöver|slapp|slipper) (?:man|de|vi|\w+na) (?:inte längre |inte )?(?=(?:koka|betala|köra|ha)\b)", "när upphävdes kravet att "),
    (r"hur många (?:som )?(?:hörde|hör|har hört) av sig(?: (?:och|för att) (?:klaga\w*|gnäll\w*))?", "hur många synpunkter inkom"),
    (r"(böcker(?:na)?|\w*medier(?:na)?) (?:som )?låna(?:de)?s(?! ut)", r"\1 lånades ut"),
    (r"(?:börja|börjar|började) ((?:\S+ ){0,3}?)användas(?! (?:till|för|som|av|på|i)\b)", r"tas \1i bruk"),
    # offices
    (r"vem (?:som )?(?:basar|chefar|är bas|är boss) (?:över|för|på) ", "vem är chef för "),
    (r"(?:tog|tar|tagit) över som (.{2,60}?) efter ((?-i:[A-ZÅÄÖ]).{2,40}?)(?=\W*$)", r"efterträdde \2 som \1"),
    (r"(?:ny )?högst[ae] (?:tjänsteman\w*|tjänsteperson\w*|chef\w*)(?=.*\b\w*kommun)", "kommundirektör"),
    (r"(?:ny )?högst[ae] (?:tjänsteman\w*|tjänsteperson\w*|chef\w*)(?=.*\bregion)", "regiondirektör"),
    (r"vad (?:tycker|tyckte|anser|ansåg|vill|ville) (\S*(?:revis|gransk|utred|konsult)\S*(?: i \S+)?) att (?:man|de|vi|\w+(?:en|n|t)) (?:ska|skulle|bör|borde)(?: göra)?", r"vad rekommenderar \1"),
    (r"när (året|(?:år )?20\d\d) (?:var|är) (?:slut|över|till ända)", r"i slutet av \1"),
    (r"(?:stålar|kosing|deg|cash|slantar)(?:na|en)?(?= |\W*$)", "pengar"),
    (r"det fatta(?:de)?s", "det saknades"),
    (r"byta (?:till (?:nya |andra ))?lokal(?:er)?\b", "flytta"),
    (r"bytte (?:till (?:nya |andra ))?lokal(?:er)?\b", "flyttade"),
)  # fmt: skip


def _same_case(worded: str) -> Callable[[re.Match[str]], str]:
    def put(found: re.Match[str]) -> str:
        plain = found.expand(worded)
        return plain[:1].upper() + plain[1:] if found[0][0].isupper() else plain

    return put


_PATTERNS = tuple(
    (re.compile(rf"\b(?:{told})", re.IGNORECASE), _same_case(noun))
    for told, noun in (*TURNED, *_IDIOMS, *SERVICE_IDIOMS, *_WORDED)
)
_TWICE = re.compile(r"\bmed med\b")


def worded(question: str) -> str:
    """``question`` with such a way of asking put in the words that documents use."""
    for told, put in _PATTERNS:
        question, changed = told.subn(put, question)
        if changed:
            question = _TWICE.sub("med", question)
    return re.sub(r" +(?=[?!.]$)", "", re.sub(r"(?<=\S) {2,}(?=\S)", " ", question))
