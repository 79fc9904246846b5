"""What the words around a question say of what is asked: tables of general Swedish, the first pattern that fits decides.

A question typed without å, ä and ö is matched against the patterns without them too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.matching.cues import HOW_LONG
from assistant.types import AnswerType as T
from assistant.types import Comparison
from assistant.understanding.apart import apart_in, asks_apart, stages_in
from assistant.understanding.direction import asks_by_how_much, asks_up_or_down, asks_which_year
from assistant.understanding.measure_nouns import rows
from assistant.understanding.pairs import pair_in
from assistant.understanding.part_and_year import part_and_year_in
from corpus.swedish.verbs import is_finite

MONEY = r"(?:(?:va-)?(?:böter(?:na)?|(?:dags|straff)?bot(?:en)?|(?:bidrags|budget|pengs)?pott(?:en)?|\w*(?:elev|barn|skol|omsorgs)peng(?:en)?|ram(?:en|ar|arna)?|viten?|vitet|bokslut(?:et)?|(?:bo|ny|upp|in|bank|stats|studie|bygg)?lån(?:en?|et|etak)?|värdet|\w*(?:belopp(?:et|en)?|summan?|pengar|kronor|kr|mnkr|mkr|tkr|miljoner|kostnad(?!\w*andel)\w*|kosta\w*|utgift\w*|intäkt\w*|inkomst\w*|underskott\w*|överskott\w*|resultat\w*|budget\w*|avvikelse\w*|bidrag\w*|(?!(?<!s)stod\b)stöd(?:et|en)?|(?<!samm)anslag\w*|(?<!livs)(?<!läke)(?<!hjälp)(?<!ämnes)medel|skuld\w*|hyr(?!ningsgrad|esr[äa]tt|esg[äa]st|esv[äa]rd|esl[äa]genhet|esbost|eshus|esn[äa]mnd)\w*|notan?|arvode\w*|bonus\w*|ersättning\w*|avgift\w*|investering\w*|vinst\w*|förlust\w*|(?<!personal)omsättning\w*|tillskott\w*|pris\w*|budgetram(?:en)?|investeringsram(?:en)?|lånetak(?:et)?|skatt(?!ning)\w*|finansiering\w*|lön(?:en|er|erna)?|taxa\w*|omslutning\w*|utdelning\w*|avkastning(?:en)?|besparing\w*|amortering\w*|buffert\w*|nota|kapital\w*|utfall(?:et)?|prognos(?:en)?)))"
SHARES = r"\w*(?:(?<!h)andel\w*|procent\w*|påslag\w*|räntesats\w*|snittränta\w*|sjukfrånvaro\w*|sjuktal\w*|sjukskrivning(?:en|ar|arna)?|soliditet\w*|likviditet\w*|grad(?:en)?|täckning\w*|kvot(?:en|er|erna)?|frekvens\w*|personalomsättning\w*|arbetslöshet\w*|valdeltagande\w*|punktlighet\w*|måluppfyllelse\w*)"
PEOPLE = r"(?:person(?:er)?|ledam[oö]t\w*|\w*ordförande\w*|\w*politiker\w*|\w*chef\w*|\w*direktör\w*|\w*handläggare\w*|\w*sekreterare\w*|justerare\w*|\w*ansvarig\w*|tjänsteman|tjänsteperson\w*|musiker|konstnär|författare|vd|förtroendevald\w*|\w*rektor\w*|(?:kommunal|region|stats|landstings|borgar|oppositions|chefs)råd(?:et)?|\w*minister\w*|\w*ledare\w*|\w*samordnare\w*|\w*revisor\w*|borgmästare\w*|landshövding\w*|\w*ombud\w*|\w*läkare\w*|arkitekt(?:en|er|erna|s)?|talman\w*|ersättare\w*|\w*konsulent\w*|utredare\w*)"
# Of these one is asked for; of several ("vilka invånare berörs") not who they are by name.
SOMEBODY = r"(?:\w*invånare|\w*medborgare|\w*boende|\w*inspektör|\w*strateg|\w*koordinator|\w*administratör|\w*controller|\w*ekonom|\w*ingenjör|\w*jurist|\w*forskare|\w*professor|\w*lektor|\w*lärare|\w*sköterska|\w*psykolog|\w*pedagog|\w*bibliotekarie|\w*planerare|\w*utvecklare|\w*sångare|\w*sångerska|(?!\w*(?:br|fr|kv|ckl|tl)ist\b)\w{3,}ist|\w*dirigent|\w*kompositör|\w*regissör|\w*fotograf|\w*skådespelare|\w*journalist|\w*föreläsare|\w*talare|\w*moderator|\w*stipendiat|\w*pristagare|\w*vinnare|\w*idrottare|\w*tränare|\w*kandidat|\w*sökande|\w*föredragande|\w*motionär|förslagsställare|initiativtagare|\w*efterträdare|\w*företrädare|\w*vikarie|\w*suppleant|\w*präst|\w*biskop|\w*polis|kvinna|man|tjej|kille|brandman|ombudsman|talman|riksdagsman|anställd|medarbetare|partiledare|gruppledare|kontaktperson|tjänsteman|nämndeman)"
ORGANISATIONS = r"(?:företag\w*|\w*bolag\w*|organisation\w*|\w*kommun(?:en)?|\w*förening(?:en)?|\w*myndighet\w*|konsult\w*|aktör\w*|\w*leverantör\w*|part(?:en)?|parti(?:et)?|universitet\w*|\w*nämnd(?:en)?|\w*förvaltning(?:en)?|\w*entreprenör\w*|\w*byrå\w*|\w*institut\w*|\w*stiftelse\w*|\w*firma\w*|\w*klubb|region|utförare|bank(?:en)?|\w*departement(?:et)?|\w*domstol(?:en)?|(?:tings|hov|kammar|förvaltnings)rätt(?:en)?)"

_DESCRIBED = r"(?:\w+(?:sk|lig|ig|ell|al|iv|ad|ande) |nya? |före detta |förra |tidigare )?"
# Verbs of money that "vad" is the object of: "vad omsatte bolaget", "vad ska de betala".
_COSTS = r"(?:kosta\w*|betala\w*|inbringa\w*|omsatte|omsätt(?:er|a)|tjäna\w*|fakturera\w*|spara(?:r|de|s|des|t)?|dr(?:a|ar|og) in|få(?:r)? in|fick in|ta(?:r|s)? (?:ut|betalt)|tog ut|gå(?:r)? (?:loss )?på|landa\w* på|sluta\w* på|hamna\w* på|stanna\w* på|ligga på|uppgå till)"
_EXPECTED = r"(?:ska|skall|skulle|kommer|får|fick|kan|kunde|hade|har|måste|behöver|behövde|bör|tros|troddes|väntas|väntades|beräknas|beräknades|bedöms|bedömdes|antas|förväntas|uppskattas|räknar|räknade|tänker|vill|ville|hoppas)"
_IN_MONEY = r"\bi (?:\w+ )?\w*(?:hyra|skuld|lån|lön|avgift(?:er)?|ersättning|arvode|ränta|skatt|kostnad(?:er)?|utgifter|intäkter|bidrag|utdelning|vite|böter|pengar|kronor|bonus|besparing(?:ar)?|effekt|vinst|förlust|pension)\b"
_YIELDS = r"(?:ge|ger|gav|gett)\b"
_AT = r"(?=\W*$|[,;]| (?:i|för|under|efter|totalt|sammanlagt|till|år|per|när|om|20\d\d)\b)"
_START = r"(?:^|[.!?:]\s)\W*(?:och |men )?"

_SUMS = r"\w*(?:kostnader|utgifter|intäkter|inkomster|skulder|resultat|belopp|summor|underskott|överskott)"
_EXTREME = r"(?:mesta|minsta|högsta|lägsta|dyraste|billigaste|maximala)"
_QUESTION = r"hur|vad|vem|vems|vilken|vilket|vilka|varför|när"
_BE = r"(?:är|ligger|uppgår)"
_WAS = r"(?:var|blev|blir|vore|uppgick|låg|landade|slutade|hamnade)"
# What a sum is set beside, not divided by: "underskottet i förhållande till budgeten".
_COMPARED = r"(?:\w+ ){0,2}?\w*(?:budget|prognos|plan|mål|ram|utfall|resultat)\w*"
_APART = r"(?:(?!(?:på|i|för|av|med|till|om|som|hos|inom|vid|enligt|från) )\S+ ){0,3}?"
_ORGAN = r"(?:\w+ )?\w*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|direktion(?:en)?)"
_MATTER = r"\w*(?:ärendet|frågan|förslaget|motionen|initiativet|idén|initiativärendet|remissen|ansökan|yrkandet|skrivelsen|föredragningslistan|dagordningen|målet)"
_PROCEEDING = rf"(?:{_MATTER}|\w*(?:upphandlingen|överprövningen|överklagandet|prövningen|tvisten))"
_NO_FIGURE = r"(?! av (?:utredning|granskning|undersökning|enkät|arbet|projekt|insats|översyn|försök|samarbet)\w*)"

_CAUSE = r"(?:varför|\w*orsak\w*|anledning\w*|skäl(?:et|en)?|\w*förklar\w*|motiver\w*|bero(?:r|dde)|vad som (?:gjorde|fick|låg bakom))"
_UNASKED = rf"(?!.*[,.!?] (?:\w+ )?(?:{_QUESTION}|av vilk\w+|på vilk\w+)\b)(?=.*\b{_CAUSE}\b)"
# A cause that another question word governs: "Vem tog reda på varför det brann?".
_FIRST: tuple[tuple[T, str], ...] = (
    (T.PERSON, rf"^\W*(?:och |men )?(?:vem|vems|av vem)\b{_UNASKED}"),
    (T.ORGANISATION, rf"^\W*(?:och |men )?vilke[nt] {ORGANISATIONS}{_UNASKED}"),
    (T.DATE, rf"^\W*(?:och |men )?(?:när|vilket (?:år|datum)|vilken dag)\b{_UNASKED}"),
    (T.SHARE, rf"^\W*(?:och |men )?(?:hur (?:stor (?:andel|del)|många procent)|vilken andel)\b{_UNASKED}"),
    (
        T.AMOUNT,
        rf"^\W*(?:och |men )?(?:hur mycket (?:av|pengar|kosta\w*)|vad kosta\w*|hur stora? (?:belopp|kostnad\w*|summa)){_UNASKED}",
    ),
    (T.COUNT, rf"^\W*(?:och |men )?hur många (?!(?:kronor|miljoner|kr|mnkr|mkr|tkr|pengar)\b){_UNASKED}"),
)

# What the government and parliament number: "Vilket nummer har direktivet?", "Dir. 2021:30".
NUMBERED = (
    r"\w*(?:direktiv|utredning|betänkande|proposition|lagrådsremiss|skrivelse|departementspromemoria|författning)"
)
# (what is asked for, how it is asked), the first that fits decides.
_TYPES: tuple[tuple[T, str], ...] = (
    (
        T.DNR,
        rf"\b(?:diarienum(?:mer|ret)|diarienr|dnr|ärendenum(?:mer|ret)|ärendenr|ärendebeteckning|beteckning har ärendet|vilket nummer (?:har|hade|fick|får|bär) (?:\w+ ){{0,2}}?{NUMBERED}(?:et|en|n)?)\b(?!\s*[A-ZÅÄÖ]{{0,5}}[ -]?\d)",
    ),
    (
        T.AGE,
        r"\bhur (?:gammal|gammalt|gamla|ung|ungt|unga)\b(?! \w+(?:en|et|na) (?:ska|måste|får))|\bvilken (?:\w+ )?(?:\w*ålder|åldersgräns)\b|\bvid hur många års ålder\b|\bvad (?:är|var) åldersgränsen\b|\bvad (?:är|var|blev|ligger) (?:\S+ ){0,3}?\w*åldern\b|\bnär (?:är|föddes|fyller) .{1,40}\bfödd\b",
    ),
    (
        T.CONTACT,
        r"\b(?:(?<!\w )telefon(?= \w+\W*$)|telefonnummer|telefonnumret|mobilnummer|mobilnumret|växelnummer|telefon(?:en)? till|nummer till|numret till|vilket nummer|(?<!på )(?<!via )(?<!per )e-?post(?:adress)?(?:en)?|vilken (?:e-?post|mejl|mail)|vart (?:(?:kan|ska|bör|får) (?:man|jag|vi) )?(?:ring|mejl|mail)\w*|hur (?:kan |ska )?(?:(?:man|jag|vi) )?(?:kontaktar?|nå|når|får (?:man|jag|vi) (?:tag (?:på|i)|kontakt med))|vad är (?:mejlen|mailen) till|mejladress(?:en)?|mailadress(?:en)?|webbadress(?:en)?|besöksadress(?:en)?|postadress(?:en)?|vilken adress|(?:vad|vilken) (?:är|har) .{0,40}(?:adress(?:en)?|hemsida|webbplats))\b",
    ),
    *_FIRST,
    (
        T.REASON,
        r"\b(?:varför|av vilken anledning|av vilket skäl|vilken anledning|vilka skäl|skäl(?:et|en)? (?:till|för|bakom|att)|skäl(?:et|en)?\W*$|\w*orsak\w*|(?<!med )anledning\w*|beror .{0,60}på|vad beror|berodde|\w*förklaring\w*|motivering\w*|på (?:vilk\w+ grund(?:er)?|grund av vad)|hur (?:tänkte|resonera\w*)|vad (?:är|var) det som (?:gör|gjorde|fick|får|har gjort)|vad (?:gjorde|gör|har gjort) att|vad f(?:ick|år) (?:(?!in |uppdrag |rätt |lov |möjlighet |betala |ge |lägga )\S+ ){1,4}?att|vad (?:\w+ ){1,4}för skäl|vad (?:driver|drev|utlöste|föranledde|föranlett|låg till grund)|hur (?:kommer|kom|kan) det (?:komma )?sig|vad (?:kan|kunde|skulle) .{0,20}bero på|(?:hur|vad) förklara\w*|hur motivera\w*|vad (?:ligger|låg) bakom|vad grunda(?:s|r|de|des)?\b.{0,40}på|vad (?:har )?(?:ledde|lett) till|med vilk(?:et|a) (?:argument|skäl)|till följd av vad|vad skyll(?:s|er|de|des)? .{0,60}på)\b",
    ),
    (
        T.DECISION,
        rf"{_START}(?:vad|hur) blev (?:\w+s )?(?:beslutet\b|röst\w+|omröstning\w+|resultatet (?:av|i) {_MATTER})|\b(?:hur|vad) (?:blev|var) utgången (?:av|i) {_MATTER}|\bmed vilka (?:röst)?(?:siffror|tal|etal) (?:antogs|föll|avslogs|godkändes|bifölls|röstades|klubbades|beslutades|valdes|vann|gick)\b|\bhur (?:föll|utföll|slutade|gick|fördela\w+) (?:\w+s )?(?:röst\w+|omröstning\w*|votering\w*)|\bhur (?:slutade|avslutades|landade) {_PROCEEDING}\b|\bhur (?:be)?svarade {_ORGAN}\b|\bhur (?:ställde|yttrade) {_ORGAN} sig\b|\bhur (?:ställde|yttrade) sig {_ORGAN}\b",
    ),
    (T.YES_NO, r", stämmer det\b(?! att)"),
    (
        T.ORGANISATION,
        r"^\W*(?:och )?vilke[nt] (?:politisk\w* )?(?:\w*nämnd|\w*styrelse|utskott|förvaltning|\w*myndighet|instans|organ) (?:\w+ ){0,2}?(?:tar|fattar|tog|fattade) (?:\w+ ){0,2}?beslut\w*",
    ),
    (T.YES_NO, r"^\W*(?:reserverade|överklagade|yrkade|motsatte|protesterade|invände)\b"),
    (T.SHARE, r"\b(?:vilken|hur hög|hur låg|vad (?:är|var|blev)) (?:\S+ ){0,3}?(?<! i )(?:\w*s)?ränt(?:an?|enivån?)\b"),
    (T.SHARE, rf"\b{MONEY} i (?:förhållande|relation) till (?!{_COMPARED})(?:\w+ ){{0,2}}?{MONEY}\b"),
    (
        T.AMOUNT,
        rf"{_START}(?:vad|vilket) (?:{_WAS} (?!beslut)(?:\S+ ){{0,3}}?{MONEY}|{_BE} {_APART}(?:(?!hos )\w+s (?:\w+a )?{MONEY}|(?={MONEY}\b)\w+(?:en|et|an|na|n)))\b{_NO_FIGURE}",
    ),
    (
        T.AMOUNT,
        r"^\W*(?:och |men )?vad (?:är|var|blev|finns|fanns) (?:det )?(?:\w+ )?(?:avsatt|budgeterat|anslaget|reserverat|öronmärkt) (?:för|till|åt)\b",
    ),
    (T.DEFINITION, r"\bvad (?:menar|avser) (?:[\w-]+ ){1,3}med\b"),
    (
        T.DEFINITION,
        r"^\W*(?:och |men )?vad (?:krävs|behövs|ska till|fordras) för att (?:\S+ ){1,3}?(?:ska(?:ll)? )?(?:få )?räknas som\b",
    ),
    (T.FREE, r"\bvad (?:gör|gjorde|görs|gjordes) (?:[\w-]+ ){0,4}?(?:för att|åt|mot)\b"),
    (T.FREE, r"\bvad f(?:ick|år) (?:\S+ ){1,6}?i uppdrag\b"),
    (T.FREE, r"\bhur (?:arbetar|jobbar) (?:[\w-]+ ){1,4}?(?:för att|med att|mot)\b"),
    (T.DEFINITION, r"^\W*hur (?:räknas|beräknas|mäts) \w+(?:en|et|an|n) (?:ut|fram)\W*$"),
    (T.DEFINITION, r"^\W*hur räknar (?:\S+ ){1,3}?(?:ut|fram) \w+(?:en|et|an|n|erna|arna)\W*$"),
    (T.SHARE, r"^\W*(?:och |men )?hur punktlig(?:t|a)? (?:är|var|blev|gick|går|kör|körde)\b"),
    (
        T.SHARE,
        rf"{_START}vad (?:{_WAS} (?:\S+ ){{0,3}}?{SHARES}|{_BE} {_APART}{SHARES}(?:(?<=[eo]n)|(?<=det)))\b",
    ),
    (T.COUNT, rf"^\W*(?:och )?vad (?:{_WAS}|{_BE}) (?:\S+ ){{0,2}}?(?:\w*antalet|\w+siffran?)\b"),
    (T.DATE, HOW_LONG.pattern),
    *rows(SHARES),
    (T.FREE, r"\b(?:organisationsnummer|org\.? ?nr|bankgiro|plusgiro)\w*"),
    (T.AMOUNT, rf"\bvad är skillnaden\b.{{0,40}}\b{MONEY}\b"),
    (T.AMOUNT, rf"\bvad (?:är|var|blir) (?:det|den) (?:allra )?{_EXTREME} (?:man|jag|vi|en|ett|som|\w+ som|{MONEY})\b"),
    (T.AMOUNT, rf"^\W*(?:och |men )?vilke[nt] (?:är|var) (?:den|det) (?:allra )?{_EXTREME} (?!kosta){MONEY}\b"),
    (
        T.AMOUNT,
        rf"^\W*(?:och |men )?(?:(?:upp|ned|ner) )?(?:till|på|från) vilken nivå (?:har |hade |får |ska |kan |måste )?(?!.*\b{SHARES}\b)(?:\S+ ){{0,4}}?(?:höj|sänk|steg|stig|sjönk|sjunk|öka|minska|landa|hamna|ligg|låg|lades|lagts)\w*\b",
    ),
    (
        T.FREE,
        r"^\W*(?:och |men )?vad f(?:ick|år) (?:\S+ ){1,5}?för (?:svar|besked|kritik|(?:skatte)?pengarna|avgiften|uppdrag|betyg|omdöme|hjälp|roll|namn|utbildning|information|respons|reaktioner)\b",
    ),
    (
        T.FREE,
        r"\bvad (?:har |ska |skulle )?(?:\S+ )?(?:la|lade|lägg|lagts?|satsa|spendera|investera|använd)\w* (?:\S+ ){0,3}?(?:pengarna|medlen|vinsten|överskottet|stödet|bidraget|anslaget|summan|miljonerna|slantarna)(?: \S+){0,3} (?:på|till)(?=\W*$)",
    ),
    (
        T.FREE,
        r"^\W*(?:och |men )?(?:ur|från|inom|på) vilke[nt] (?:\w+ )?\w*(?:pott|budget|anslag|konto|ram|kassa|fond|budgetpost)\b",
    ),
    (T.FREE, r"\bi (?:vilken|hur (?:hög|stor|låg)) (?:grad|utsträckning|omfattning|mån)\b"),
    (
        T.DEFINITION,
        r"^\W*när räknas\b|^\W*(?:vad är(?! (?:den|det|de) \w{3,}(?:aste|sta)\b)(?! det för (?!n[åa]))(?!.{1,60} vär(?:t|d|da)\b)(?! (?:(?:den|det|de) )?(?:(?!ett? |en )\w+ )?\w{3,}(?:en|et|an|na) (?:på|för|bland|hos|till|att|vid|av)\b)(?! (?:syftet|tanken|poängen|avsikten|ändamålet|idén|vitsen) (?:med|bakom|i)\b)(?! det (?:som|man)\b)|(?:vad|vilket) (?:menas med|betyder|innebär|avses med|åsyftas med|menar \w+ med|står \S+ för|definieras|(?:brukar |kan |får |ska )?räknas som|syftar))\b(?!.*\b(?:summa|beslut|resultat|antal|andel|mål\w*|status|datum|belopp|budget|öppettid\w*)\b)|\bhur (?:definiera(?:r|de|des|s)\b|(?:är|var) .{1,60}? definiera(?:d|t|de)\b)|\bdefinition\w*\b|\bbetyder\b|\bvad (?:menas|betyder|innebär|avses)\b.{0,40}$|\bförkortning\w*\b|(?<!hur mycket )(?<!hur stor del )(?<!vilken del )\bstår \S+ för\b",
    ),
    (
        T.TIME,
        r"\bnär (?:öppnar|stänger) .{1,60}? (?:på |om )?(?:(?:mån|tis|ons|tors|fre|lör|sön|var)dag(?:en|ar|arna|s)?|helg(?:en|er|erna)?)\b|\bnär (?:avgår|ankommer|(?:går|kommer(?!.* att\b)) (?:\S+ ){0,2}?(?:\w*(?:bussen|båten|färjan|turen|spårvagnen|flyget|avgången)|(?:natt|pendel|snabb|regional)?tåget))\b|\b(?:(?<!under )(?<!inom )vilken tid|hur dags|(?:vilket|vilka) klockslag|vad (?:är|var|blir) (?:klockslaget|starttiden|sluttiden)|hur (?:sent|tidigt|länge) (?:har|är) (?:\S+ ){1,4}?öpp(?:et|na|en)|klockan|vid vilken tid|vilka tider|hur (?:tidigt|sent) (?:öppnar|stänger|börjar|slutar|håller)|när på (?:dagen|dygnet|morgonen|kvällen|eftermiddagen))\b|^(?!\W*(?:och |men )?(?:vem|vilka (?!(?:är|var|har|gäller|gällde)\b|\w*tider\b|dagar\b)\w+|hur m(?:ånga|ycket)|vad kosta\w*|varför|när (?:ska|skall|kommer|beslut)|(?:hur|vad) (?:\w+ ){0,3}?(?:beslut\w*|bestäm\w+|besked\w*|hände|gick|blev det)\b))(?!.*\b(?:ärende|fråga|beslut|omröst|röst|reserv|jäv|yrk|bordl|återremi))\w*.*\böppettid\w*|^\W*(?:telefon|besöks|mottagnings)tid(?:en|er|erna)?\b(?= \w)",
    ),
    (
        T.DATE,
        r"^\W*(?:och |men )?(?:när|med start när|till och med när|sedan när|till när|tills när|från när)\b|\bvad (?:är|var|blev|blir) (?:\w+ )?\w*datumet\b|\b(?:hur länge|hur lång tid|hur lång period|vilket \w*datum|hur långt fram (?:i tiden )?(?:sträcker|gäller|når|räcker|blickar|siktar|ser)|vilken (?:vecko)?dag|vilket (?:decennium|år)|vilken månad|vilken period|vilket årtal|vilken vecka|vilken projektperiod|vilken tidsperiod|vilken avtalsperiod|fram till när|senast när|vid vilken tidpunkt|vilken höst|vilken vår|under vilken tid|vilka år|vilka datum|vilka dagar(?! (?:i veckan|har|är|kan|får|brukar|håller|gäller|ska|går|finns))|från och med när|mandatperiod har|remisstid|sista (?:datum(?:et)?|dag\w*|ansökningsdag\w*)|slutdatum|startdatum|deadline)\b|, när\b|\bnär (?:i tiden|ska|var|är|blir|blev|fastställdes?|antogs|beslutades?|hölls|började|startade|startar|gick|togs|skedde|kommer|infördes|öppnade|öppnar|invigdes)\b",
    ),
    (
        T.AMOUNT,
        r"\bhur många (?:pengar|(?:\w+ )?(?:\w*kronor|kr|miljoner|miljarder|mnkr|mkr|tkr|tusenlappar|tusen kronor))\b",
    ),
    (
        T.COUNT,
        r"\b(?:hur (?:stor|stort|stora)(?: (?:är|var|blev|blir))? (?:\S+ )?|vilke[nt] (?!del|andel))(?:befolkning\w*|folkmängd\w*|invånarantal\w*|personalstyrka\w*|medlemsantal\w*|upplaga\w*|elevkull\w*|publik(?:en|siffran?)?)\b",
    ),
    (
        T.SHARE,
        rf"\b(?:hur (?:stora?|hög|låg|många|liten) (?:andel\w*|procent\w*|del(?:en)?\b|(?:bit|kaka|portion|skärv) av\b|delar av\b|(?:(?:är|var|blir|blev) )?(?:chans|sannolikhet)\w*\b)|hur mycket i procent|(?:hur|till hur) många procent|vilken (?:andel|procent\w*)|andel(?:en)?|procentandel|procentuellt|i procent|max(?:imalt)? procent|(?:hur(?! många (?!{SHARES}))|vilke[nt](?!.{{0,60}}\b(?:högst|lägst)\b)|vad)\b.{{0,40}}\b{SHARES})\b",
    ),
    (
        T.COUNT,
        r"\b(?:hur många|\w*antal(?:et)?|vilken (?:\w+ )?(?:befolkning|folkmängd)|hur mycket (?:folk|besökare|personal)|hur ofta)\b|\b(?:till|med|av|på|för|i) hur många\b",
    ),
    (T.LIST, r"^\W*(?:och |men )?vilka har (?:förtur|företräde)\b"),
    (
        T.FREE,
        r"^\W*(?:och |men )?(?:vem|vilka|vilka personer) (?:(?:kan|får|har rätt(?: att)?|ska) (?:få|ansöka|söka|ha|bli|använda|behålla)\b|har rätt till|får (?!i uppdrag)\w+ (?:först|använda|plats)|omfattas\b|är berättiga\w+)(?! (?:ansvar|uppdrag))",
    ),
    # a prize, not a price
    (
        T.FREE,
        r"\bvilket (?:\w+ )?pris (?:vann|tilldelades|(?:har |hade )?(?:\S+ ){1,3}(?:vunnit|tilldelats)|(?:fick|har fått|får) (?!.*\b(?:för|per|vid|när|om)\b))",
    ),
    (T.FREE, r"^\W*(?:och |men )?vilka krav (?:ställs|gäller|finns)\b"),
    (
        T.FREE,
        r"\b(?:vilket|vad är) (?:\w+ )?inkomstkrav(?:et)?\b|\bhur (?:stor|hög) (?:års|månads)?inkomst (?:måste|ska|behöver|krävs|behövs)\b",
    ),
    (T.PERSON, r"^\W*(?:och |men )?(?:vem|vems|av vem|vilka namn (?:har|hade|bär|bar) de (?:\w+ )?som)\b"),
    (
        T.DECISION,
        rf"\b(?:vad|vilka?|hur) (?:\w+ ){{0,4}}?(?:beslut(?:ade|ades|ar|at|as|en|et)?|bestäm\w+|avgjord\w+|kom (?!\w*(?:revis|gransk|utred|konsult|forsk|studi|undersök|analys))\w+ fram till)\b|\bvad (?:\w+ ){{0,3}}för (?:beslut|besked)\b|\bbeslut(?:et|en)?\b.{{0,25}}\b(?:fattade|fattades|togs|blev|om|i fråga|kring)\b|\b(?:vilket beslut|vilket besked (?:gav|fick|lämnade))\b|\bkom(?:mit|mer)? (?:\S+ ){{0,8}}?överens om\b|\bvad hände med (?:\w+ )?(?:{_MATTER}|förslag)\b|^\W*vad blev svaret på (?:\w+ )?(?:\w*motionen|\w*förslaget|\w*initiativet|ansökan|begäran)\b|\bhur (?:gick|slutade|avslutades) {_MATTER}\b|\b(?:vad hände med|hur gick det (?:med|för)) .{{1,60}}\b(?:i|hos) (?:\S+ ){{0,2}}?{_ORGAN}\b|\b(?:vad blev det av|hur gick det (?:för|med)) (?:\w+ )?{_MATTER}\b|\bhur gjorde (?:\w+s )?{_ORGAN} med\b|\bvad (?:föreslog|föreslår) (?:\w+s )?{_ORGAN}\b|\bvad (?:tyckte|tycker|ansåg|anser) (?:\w+s )?{_ORGAN}\b.{{0,60}}\b(?:ska|skulle|bör|borde)\b|\bblev beslutet\b|\bhur (?:(?:gick|blev|slutade) det (?:till slut |sedan |sen |då |egentligen |slutligen )?med|avgjordes|röstade)\b|^\W*beslut(?:et|en)?\b|\bs(?:a|ade|äger) {_ORGAN} (?:i \w+ )?om\b|\bvad bestämde\b|\bvad (?:s(?:a|ade|ägs|äger|tår)|gäller|hände)\b.{{0,15}} i (?:§|paragraf)",
    ),
    (
        T.PERSON,
        rf"\b(?:vem|vems|vilka personer|vilka ledamöter|av vem|vilka {PEOPLE}|vilke[nt] {_DESCRIBED}(?:{PEOPLE}|{SOMEBODY}))\b|\bvad (?:het(?:er|te)|är namnet på)\b(?! (?:(?:det|den|de|vår|vårt) )?(?:\w+[ae] )?(?:{ORGANISATIONS}|\w*(?:skolan?|gatan?|vägen|parken|huset|hallen|projektet|programmet|planen))\b).{{0,60}}\b{PEOPLE}|\bvad het(?:er|te) (?:han|hon|hen|personen|mannen|kvinnan)\b",
    ),
    (T.FREE, r"^\W*vilke[nt]\b.*,.*\beller\b"),
    (
        T.ORGANISATION,
        rf"\b(?:vilke[nt] (?:av (?:\w+ ){{0,2}}?)?{ORGANISATIONS}|vad heter|vilken av (?!(?:de |våra |alla |kommunens )?[a-zåäö]+na\b|[a-zåäö]+s \w*(?:tioner|ningar|elser|förslag|krav|mål|punkter|åtgärder|brister)\b))\b",
    ),
    (
        T.LIST,
        rf"\bvilka\b(?! (?:\w+ )?{_SUMS}\b)|\b(?:lista|räkna upp|nämn|ange (?:samtliga|de|alla)|namnge|vad heter de)\b|^\W*(?:och )?vad handla(?:r|de) (?:\w+ ){{0,3}}?\w+(?:erna|arna|orna)\b.*\bom\b|^\W*(?:och )?vad (?:ingår|ingick|består|omfattar|innehåller|innefattar)\b|\bvad (?:måste|ska|behöver|bör) .{{1,40}}\b(?:skickas? med|bifogas?|ingå|innehålla)\b",
    ),
    (
        T.AMOUNT,
        rf"\b(?:hur (?:stor|stort|stora|högt|hög|höga|lågt|mycket|låg|litet|dyrt?|dyra)|vad (?:kosta\w*|fick(?!.{{1,40}} (?:antecknat|noterat)\b)|betala\w*|uppgick|uppgår|landa\w*|har \w+ (?:\w+ )?(?:budgeterat|satsat|betalat|kostat|lagt|fått)|blev .{{0,60}}(?:resultat|intäkt|kostnad|utfall|underskott|överskott)\w*\b{_NO_FIGURE})|vilka (?:\w+ )?{_SUMS}|vilke[nt] (?:(?!(?:om|för|på|i|av|med|till|från) )\w+ ){{0,2}}(?!kosta|hyrd|hyrs){MONEY}|vad (?:får|tjänar|kostar|kostade|betalar|betalade|beviljades|slutade)\b.{{0,60}}|vad (?:\S+ ){{1,6}}kosta\w*|vad (?:skulle|ska|kommer|får|kan|kunde|hade) .{{1,100}}\bkosta\w*|vilken summa|till vilke[nt] (?:belopp|värde|pris|kostnad)|vad ta(?:r|s|gs) .{{0,50}}betalt|hur gick det ekonomiskt|hur (?:ser|såg) (?:\S+ ){{1,4}}?\w*(?:utfall|resultat|prognos|underskott|överskott)(?:et|en)? ut|vad blir det i kronor)\b|\bvad {_COSTS}\b|\bvad {_EXPECTED} .{{1,100}}\b{_COSTS}|\bvad (?:\S+ ){{1,8}}?{_IN_MONEY}|\bvad (?:\S+ ){{2,5}}?för (?:\w+ )?(?:resultat|intäkter|kostnader|pris|budget|belopp|summa|avgift|hyra|lön|ersättning)\b|\bvad {_EXPECTED} (?:\S+ ){{0,3}}?(?!kosta){MONEY} (?:\S+ )?(?:bli|hamna|landa|sluta|uppgå)\b|\bvad (?:debitera|fakturera)(?:s|des|r|de)?\b|\bvad (?:gick|går|landa\w*|hamna\w*|stanna\w*) (?:(?!ut på)\S+ ){{1,8}}?(?:på|loss på|med){_AT}|\bvad (?:\S+ ){{0,6}}?(?:såldes?|säljs|köptes?|köpte|auktionera\w*|hyr(?:s|des?)|värdera\w*) (?:\S+ ){{1,8}}?(?:för|till){_AT}|\bvad (?:\S+ ){{1,6}}?värd(?:a|t)?\b|\bvad (?:satsa|investera)(?:s|des|de|r|t)? i\b|\bvad (?:la|lade|lägger|satsa\w*|spendera\w*|investera\w*) (?!.{{0,20}}\b(?:vikt|fokus)).{{1,60}}\bpå\b|\bvad (?:\S+ ){{0,8}}?{_YIELDS}(?= (?:i (?!uppdrag)|per |extra|om året))|\bvad (?:\S+ ){{0,6}}?\S*(?:höjning|försäljning|besparing|åtgärd|skatt|avgift)\S* (?:\S+ ){{0,3}}?{_YIELDS}|\bvilket (?:\w+ )?tak (?:(?:per|för|på) \S+ )?(?:gäller|finns|har|satt)|\bvad (?:tar|tog|begär|begärde) (?:\S+ ){{1,3}}?för (?:en|ett|att|(?!åtgärder|risker|prover|ansvar)(?:\w+(?:ade|nda|na) )?\w{{3,}}(?:en|et|na|or|ar|er))\b|\bhur (?:har|hade|(?:för)?ändra(?:de)?s|utveckla(?:de)?s|blev) .{{1,80}}\b{MONEY}\b(?=.*(?:ändra|utveckla|jämfört|mot))|\bhur skil\w+ sig .{{1,80}}\b{MONEY}\b|^[^:?]{{0,80}}\b{MONEY}\b[^:?]{{0,50}}: (?:vad|hur)\b|^\W*(?:total\w* |sammanlagd\w* |högsta |lägsta |maximal\w* )?(?!kosta(?:r|de)\b){MONEY}\b",
    ),
    (T.SHARE, rf"^\W*{SHARES}\b(?!.*\b(?:{_QUESTION})\b)"),
    (T.PERSON, rf"^\W*{PEOPLE}\b(?!.*\b(?:{_QUESTION}|{MONEY})\b)"),
    (
        T.FREE,
        r"^\W*var (?:håller|höll|har man|kan|jobbar|arbetar|sitter|hände|inträffade|började|brann|bygger|parkerar|lämnar|hämtar|lånar|köper|söker|läser|anmäler|hör|träffa\w*|satt|sammanträd\w*|samla\w*|möttes|ligger|låg|finns|fanns|hålls|hölls|ska|kan|bor|hittar|går|sker|byggs|någonstans|i|är|gäller|råder|får|måste|behöver|krävs)\b",
    ),
    (
        T.YES_NO,
        r"^\W*(?:har|är|ska|fick|får|finns|finnes|var|blev|blir|kan|kommer|beviljades?|beslutade|gick|går|gjorde|deltog|ingår|gäller|bidrog|öka(?:r|de)|minska(?:r|de)|höll|hölls|stämmer|uppnåddes?|nåddes?|nådde|klarade|antogs|godkände\w*|röstade|hade|fanns|uppnår|når|betalade|måste|behöver|bör|borde|bifölls|bifalls|avslogs|avstyrktes|tillstyrktes|lyckades|höjs|höjdes|höjer|sänks|sänktes|sänker|byggs|byggdes|erbjuder|brukar|sa(?:de)?|ställ(?:er|de) sig|tackade|tillstyrk(?:er|te)|avstyrk(?:er|te)|avslog|avslår|stöd(?:jer|er|de)|vill|ville|skulle|kunde|får man|tycker|tyckte|anser|ansåg|planerar|deltar|delar|tar|tog|säljer|sålde|köper|köpte|krävs|krävdes|räcker|räckte|görs|genomförs|genomfördes|sker|hann|hinner|omfattas|berörs|skiljer sig|är det sant)\b",
    ),
    (T.AMOUNT, rf"^(?!.*\b(?:{_QUESTION})\b)\W*(?:[\w-]+ ){{1,4}}?{MONEY}\b[^?!.]*$"),
)
_ACCENTS = str.maketrans("åäöÅÄÖ", "aaoAAO")
_ACCENTED = re.compile(r"[åäöÅÄÖ]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern, and the same without å, ä and ö for what is typed without them."""

    dotted: re.Pattern[str]
    dotless: re.Pattern[str]

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in ``text``."""
        return (self.dotted if _ACCENTED.search(text) else self.dotless).search(text)

    def sub(self, put: str, text: str) -> str:
        """``text`` with ``put`` for every match."""
        return (self.dotted if _ACCENTED.search(text) else self.dotless).sub(put, text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in ``text``."""
        return (self.dotted if _ACCENTED.search(text) else self.dotless).finditer(text)


def pattern(text: str) -> Pattern:
    """``text`` compiled both ways, blind to capitals."""
    return Pattern(re.compile(text, re.IGNORECASE), re.compile(text.translate(_ACCENTS), re.IGNORECASE))


TYPES = tuple((kind, pattern(text)) for kind, text in _TYPES)

PAID = pattern(
    r"\b(?:kosta\w*|betala\w*|satsa\w*|investera\w*|bevilja\w*|budgetera\w*|fakturera\w*|finansiera\w*|tillför\w*|lades|lagts|pengar|kronor|miljoner|tusenlappar|belopp\w*|summa\w*|dyrt?|dyra|betalt)\b"
)

CHANGE = pattern(
    r"\b(?:förändra\w*|ändrats?|ändrades?|utvecklats?|utvecklades|utvecklingen|ökat|ökade|ökning|minskat|minskade|minskning|växt|sjunkit|stigit|jämfört med|jämför(?:a|s|d|t|elsen?)?\b|trend\w*|skillnad\w*|skil(?:j\w+|de|t)|(?:större|mindre|högre|lägre|mer|fler|färre|dyrare|billigare|bättre|sämre)\b.{0,60}\bän|(?:20|19)\d\d (?:och|mot|respektive|till) (?:20|19)\d\d|bättre|sämre|differens\w*)\b"
)
DIFFERENCE = pattern(
    r"\b(?:skillnad\w*|skil(?:j\w+|de|t)|jämför(?:a|s|d|t|elsen?)?|jämfört med|differens\w*|(?:mer|större|högre|fler|lägre|mindre|färre|dyrare|billigare)\b.{0,40}\bän)\b"
)
_SINCE = pattern(
    r"\bhur (?:har|hade) .{3,120}(?:förändrats?|utvecklats?|ändrats?|ökat|minskat|växt|sjunkit|stigit)\b"
    r"|\bhur (?:ändrades|förändrades|utvecklades|ändras|förändras|utvecklas)\b"
    r"|\b(?:öka\w*|minska\w*|växt|väx\w*|sjunkit|sjönk|stigit|steg|förändra\w*|ändra\w*|utveckla\w*|större|mindre|högre|lägre|fler|färre|bättre|sämre)\b.{0,60}\b(?:sedan|än|jämfört med|mot)\s+(?:år\s+)?(?:19|20)\d\d\b"
)
# What is taken from one year to the next is one sum: "Vad vill nämnden föra över från 2024 till 2025?".
_CARRIED = pattern(
    r"\b(?:ta|tar|tas|tog|togs) (?:\S+ ){0,2}?med(?: sig)?\b.{0,40}\btill (?:år )?(?:19|20)\d\d\b"
    r"|\b(?:överför\w*|för(?:a|as|t|de|des|ts|s)|för(?= (?:\S+ ){0,3}?över\b)|flytta\w*|balansera\w*) (?:\S+ ){0,3}?(?:över |med sig |vidare )?(?:från (?:år )?(?:19|20)\d\d )?(?:in )?till (?:år )?(?:19|20)\d\d\b"
)
_MORE_THAN = pattern(r"\b\w{3,}are\b.{0,60}\bän\b")  # "tryggare 2024 än 2023"
# "Hur stod sig prognosen mot utfallet?", "Höll prognosen?": what was forecast beside what it became.
HELD_UP = pattern(
    r"prognos\w*\b.{0,80}\b(?:utfall\w*|slutade|slutresultat\w*|bokslut\w*|facit|verklig\w*|faktisk\w*)\b|(?:utfall\w*|bokslut\w*|slutade)\b.{0,80}prognos\w*"
    r"|\b(?:stod sig|stämde|höll|sprack|slog in|träffade|hur (?:bra|nära|långt från|väl|fel|rätt))\b.{0,60}prognos\w*|prognos\w*\b.{0,60}\b(?:stod sig|stämde|höll|slog in)\b"
)
HELD_UP_WORD = re.compile(
    r"\w*prognos\w*|utfall\w*|slut\w*|bokslut\w*|facit|verklig\w*|faktisk\w*|bra|nära|väl|fel|rätt|sig|långt|jämför\w+|året|hela",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:och|från|fran|mot|mellan|än|an|med|respektive|eller)\b", re.IGNORECASE)

TOTAL = re.compile(r"\b(?:total\w*|sammanlag\w*|summa\w*|hela|allt som allt|tillsammans|samtliga)\b", re.IGNORECASE)
# Words that shape a question and say nothing of its subject, in all their forms.
EMPTY = frozenset(
    "stor stort stora hög högt höga låg lågt mycket många vilken vilket vilka vem vems varför hur vad när var enligt säga stå finnas gälla "
    "veta berätta undra ligga uppgå uppgick uppgår vara bli blev ha få fick göra gjorde komma gå gick ge gav ta tog belopp summa antal andel pengar "
    "krona kronor miljon mnkr tkr mkr kr procent procenttal datum dag tid diarienummer diarienr dnr ärendenummer ärendenr sammanlagd sammanlagt total totalt dokument dokumenten rapport handling "
    "ärende ärendet sak fråga svar dagordningspunkt dagordningspunkten paragraf paragrafen egentligen ungefär cirka samt år året under år mån månad period perioden namn heta heter person personer skriva handla "
    "tror trodde gissar del slag sort typ visa ange angiven anges nämna nämns redovisa redovisas redovisade redovisades lista räkna jämföra jämfört skilja skillnad förändra "
    "förändras förändrats förändring orsak anledning bero beror berodde mena menas betyda betyder innebära innebär avse avses definiera definition "
    "respektive tack hej alltså fullständig siffra siffran uppgift uppgifter information info idag landa landade skäl förklaring motivering".split()
)
# The same in these forms alone: "skola" and "skolan", "man" and "män" share a search key.
EMPTY_FORMS = frozenset(
    "handlar handlade handlat nämnde avsåg ska skall skilde skilt själva självt man din ni du jag vi er punkt punkten kort just nu själv snälla någonstans vart sant kvar fler färre någonting nånting intressant gärna vanligt poängen procentuellt klockslag pass faktor faktorer tanken huvudorsaken huvudorsak kunna vilja fjol förra föregående tusenlappar dyr dyrt dyra betalt rätt max "
    "maximalt mest nuvarande kanske typ väl ändå faktiskt numera tills stund folk igen uppåt nedåt neråt framåt tänkt tänkta tros troddes trodde ja sa sade "
    "dit utanför innanför framför bortom ovanför nedanför tillsammans ihop uppe nere ute inne någonsin fortfarande nyligen dessutom därpå därefter "
    "förrän medans ifall huruvida ehuru fastän igenom runtom omkring bakåt hemåt ditåt hitåt härifrån därifrån varifrån vadan "
    "varav varvid varmed därav däri därom därtill därvid härmed närapå nästan precis exakt knappt typiskt liksom såsom såvida alltid "
    "ibland strax enda innan hann hinner hinna hunnit råkade råka lyckas brukade plötsligt "
    "sammanlagda ytterligare inräknat inberäknat räknat alls verkligen såklart förstås nog visst tyvärr grej sätt stycken st gubbar nånsin nån "
    "dessförinnan efteråt framöver genast åter återigen enbart åtminstone ungefärligen förhand sammantaget allihop egentliga konkret konkreta helt "
    "människa människor dig mig dej mej sån såna vars ifrån intill häromåret nuförtiden dagsläget årligen mamma pappa mormor morfar farmor farfar svärmor svärfar".split()
)
# Set phrases whose words say nothing of the subject: "i samband med", "tog över", "till slut".
EMPTY_PHRASES = pattern(
    r"\b(?:(?:vid|per|till|före|efter|innan|sedan) (?:utgången|ingången|slutet|början|mitten) av (?=\w*(?:året|månaden|perioden|kvartalet|terminen|tertialet|säsongen)\b|(?:år )?(?:19|20)\d\d|\w*(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b)|(?:vid|i|till|per) (?:(?:hel|läs|budget|kalender)?årets|månadens|kvartalets|terminens) (?:slut|utgång|början|ingång)|i (?:början|slutet|mitten) av (?=året|(?:19|20)\d\d|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|månaden|perioden)\b)|ligger bakom|låg bakom|legat bakom|i samband med|med anledning av|på grund av|med hänsyn till|med avseende på|i förhållande till|i stället för|istället för|i enlighet med|till följd av|i form av|"
    r"(?:rör|rörde|handlar|handlade|gäller|gällde) det sig om|(?:är|var) det (?:fråga|tal) om|(?:jag|vi) bor i|(?:jag|vi) (?:har )?(?:just |precis |nyss |nyligen )?flytta(?:de|t) (?:hit )?till|vad (?:krävs|behövs|fordras)|vilka krav (?:ställs|gäller|finns)|vad behöver (?:man|jag|vi)|vad händer|(?:från|till|vid) vilken ålder|handla(?:r|de) det om|så här (?:långt|dags|i efterhand)|än så länge|v[äa]nd(?:er|a) (?:man|jag|vi|de|sig|mig|oss)\b(?: (?:sig|mig|oss)\b)?|hör(?:a)? (?:(?:man|jag|vi) )?av (?:sig|mig|oss)|till slut|i slutändan|när allt kommer omkring|på förhand|i förväg|i efterhand|från och med|till och med|i sista stund(?:en)?|"
    r"ta(?:r|git)? över|tog över|ha(?:r|de|ft)? hand om|tog slut|ta(?:r|git)? slut|på en gång|för (?:en|första|sista) gången|i dagsläget|för närvarande|i snitt|i genomsnitt|på sig|få(?:r)? (?:jag|man|vi)? ?(?:tag|kontakt)|i vilken (?:grad|utsträckning|omfattning|mån)|i hur (?:hög|stor) (?:grad|utsträckning|omfattning)|på vilka? grund(?:er)?|tog vägen|i det här läget|som mest|som minst|"
    r"av allt att döma|enligt (?:den (?:här )?|ovanstående )?(?:tabellen?|diagrammet|figuren|listan|uppställningen)|å ena sidan|på något sätt|på (?:så|detta|vilket) sätt|i så fall|för egen del|till dags dato|i genomförd form|om året|i praktiken|i gång)\b"
)
# Words that say little of the subject: a sentence that lacks them may well be what is asked for.
LIGHT = pattern(
    r"\b(?:nästa(?= (?:till|att|som)\b)|årlig[at]?|extra(?! \w*(?:stämm|möte|sammanträd))|sista|senaste|(?:första|andra|tredje|fjärde|femte|sjätte)(?= barn(?:et)?\b)|särskilt(?! boende| stöd)|gemensamma|olika|bakom|årsskiftet|halvårsskiftet|nyår|nyåret|sommaren|hösten|våren|vintern|"
    r"tak(?:et)?(?= (?:för|på|per)\b)|pott(?:en)?|somras|höstas|våras|vintras|idén?|(?<=hur mycket )(?:bättre|sämre|högre|lägre|större|dyrare|billigare|längre|kortare)|viktigast|viktigaste|främsta|direkt|ordentligt|resten|länge|(?:(?:för)?väntas|beräknas|bedöms|spås|tros|antas|uppskattas)(?= (?:[\w-]+ ){0,5}?(?:bo|bli|ha|vara|finnas|få|öka|minska|växa|kosta|uppgå|landa|hamna)\b)|lång|långt|tidigare|senare|års|vanliga?|enligt (?:\w+ )?\w*(?:rapport|redovisning|berättelse)\b|enligt (?:den |det )?(?:(?:nya|senaste|\w+s) )?\w*(?:planen|prognosen|rapporten|uppföljningen|beslutet|redovisningen|statistiken|sammanställningen))\b"
)
# A plan or a vision bears its years in its name ("kulturplanen 2023–2026", "Vision 2030"): what it says need not name them.
NAMING = re.compile(
    r"\b\w*(?:plan|strategi|program|vision|agenda|policy|handlingsplan|målbild|färdplan|inriktning)(?:e?n|e?t|met|er|s|ens|ets|mets)?(?:\s+för)?(?:\s+(?!(?:19|20)\d)[A-ZÅÄÖ]\w+){0,3}"
    r"(?:,?\s+(?:för\s+)?(?:åren\s+|perioden\s+)?)(?P<years>(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)?\d\d)\b|(?P<far>20[3-9]\d)\b)",
    re.IGNORECASE,
)


# "Om jag flyttar, får jag …?": on what condition, before what is asked.
_CONDITION = pattern(r"^\W*om (?:jag|man|vi|en|ett|min|mitt|mina|barnet|någon)\b[^,?]{3,80},\s+")
# "Jag bor i Ekby. När …?": where, before what is asked.
_LIVES = pattern(
    r"^\W*(?:hej\W+)?(?:jag|vi) (?:bor i|(?:har )?(?:just |precis |nyss |nyligen )?flytta(?:de|t) (?:hit )?till) "
    r"[^.,?!]{2,40}?(?:[.,!]\s+|\s+och\s+(?:jag |vi )?(?:undrar|vill veta|funderar(?: på| över)?)\s+)"
)
# "Region Norr: hur stor …", "Ekby kommun: lokalkostnader 2024"
_LABEL = pattern(rf"^(?!.*\b(?:{_QUESTION}|{MONEY}|{SHARES}|antal\w*)\b[^:]*:)[^:?\d]{{2,60}}: (?=\w)")
_NOT_THAT = pattern(
    r"[,–-]?\s+(?:och )?(?:inte|ej) (?:bara|enbart|endast|blott) [^,?]+(?=[?.]|$)"
    r"|,\s+(?:förutom|utom|bortsett från|frånsett|undantaget|med undantag (?:av|för)) [^,?]+(?=[?.]|$)"
)
# "Vad kom granskningen fram till, gick det bra?": that asks the same once more.
_ONCE_MORE = pattern(
    r"[,?]\s+(?:och )?(?:är|var|blev|gick|går|skedde|gjordes|sk[öo]ts|sk[öo]ttes|funkade?|fungerade|fungerar|s[åa]g|ser) (?:det|den|de|allt)(?: \w+)?"
    r" (?:bra|d[åa]ligt|r[äa]tt|fel|okej|ok|illa|fint|lugnt|som (?:det|de|den|planerat|t[äa]nkt)(?: skulle| ska)?)(?: ut)?\W*$"
)
_ASKED_NEXT = pattern(rf"(?:,\s+(?:och|samt)|,|\s+(?:och|samt))\s+(?=(?:{_QUESTION}|till vem|av vem)\b)")
_ANY_QUESTION = pattern(rf"\b(?:{_QUESTION})\b")
# "Var spelade orkestern?": a verb, and who did it.
_WHERE = re.compile(
    r"^\W*(?:och |men )?var ((?!fick|blev|hade|kosta)\w{3,}) (?:man|jag|vi|du|de|den|det|en|ett|(?-i:[A-ZÅÄÖ])\w+|\w+(?:en|et|an|[lr]n|na|s))\b",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"^\W*(\w+)\s+\w")


def answer_type(question: str) -> T:
    """The sort of answer a question wants; of two in one it is the first that is answered first."""
    asked = first_asked(question)
    for kind, told in TYPES:
        if told.search(asked):
            return T.FREE if kind is T.YES_NO and asks_where(asked) else kind
    return T.YES_NO if _begins_with_verb(asked) else T.FREE


def asks_where(question: str) -> str | None:
    """The verb of a question for where somebody did something: "spelade" of "Var spelade orkestern?"; None of another."""
    where = _WHERE.match(question)
    return where[1] if where and is_finite(where[1]) else None


def without_unasked(question: str) -> str:
    """The question without what it says is not asked for ("… inte bara kommunens del?", "…, förutom hyran"), or asks once more ("… gick det bra?")."""
    without = _NOT_THAT.sub("", question)
    tail = _ONCE_MORE.search(without)
    return without[: tail.start()] if tail and _ANY_QUESTION.search(without[: tail.start()]) else without


def first_asked(question: str) -> str:
    """The question without a condition before it and without another question after it."""
    bare = _CONDITION.sub("", _LABEL.sub("", _LIVES.sub("", question)))
    cut = next((found for found in _ASKED_NEXT.finditer(bare) if _ANY_QUESTION.search(bare[: found.start()])), None)
    return bare[: cut.start()] if cut else bare


def _begins_with_verb(question: str) -> bool:
    """Whether a question begins with a finite verb, as one that is answered by yes or no does: "Tillåts hundar …?"."""
    first = _FIRST_WORD.match(question)
    return bool(first and not _ANY_QUESTION.search(question) and is_finite(first[1]))


def comparison_of(question: str, years: int) -> Comparison:
    """Whether the question sets two figures against each other."""
    if _CARRIED.search(question):
        return Comparison.NONE
    if years >= 2 and (CHANGE.search(question) or _MORE_THAN.search(question) or asks_which_year(question)):
        return Comparison.CHANGE
    if _SINCE.search(question):
        return Comparison.CHANGE
    if HELD_UP.search(question):
        return Comparison.DIFFERENCE
    if DIFFERENCE.search(question) and _BETWEEN.search(question):
        return Comparison.DIFFERENCE
    if pair_in(question) or apart_in(question) or stages_in(question) or part_and_year_in(question):
        return Comparison.DIFFERENCE
    if re.search(r"^\W*(?:vilken|vilket)\b.*,.*\beller\b", question, re.IGNORECASE):
        return Comparison.DIFFERENCE
    changed = asks_up_or_down(question) or asks_by_how_much(question) or asks_apart(question)
    return Comparison.CHANGE if changed else Comparison.NONE
