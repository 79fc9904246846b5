"""Words by which Swedish shows what a sentence does: gives a cause, defines, looks ahead, lists. General tables."""

import re
from functools import lru_cache

CAUSE = re.compile(
    r"\b(?:på grund av|p\.?g\.?a\.?|till följd av|som (?:en )?följd av|följd av|beror(?:de)? (?:\w+ ){0,4}?(?:på|av)|berott på|förklaras av|förklaring(?:en)?|orsak(?:en|er|erna|at|as|ats)?|"
    r"eftersom|därför att|med anledning av|anledning(?:en)?|tack var[ea]|härrör|härleds|i och med|genom att|då (?=[a-zåäö]+(?:- och [a-zåäö]+)? )|för att|syftet|"
    r"har (?:\w+ )?(?:lett|medfört|bidragit|inneburit|påverkat)|inneburit|med hänvisning till|till stöd för|hör samman med|hänger samman med|brist(?:en)? på|varför|\w*förklaring(?:en|ar)?|därmed|således|påverkat|medför(?:t|de)?|ledde till|lett (?:fram )?till|bidragit till|kopplat till|resulterat i|utifrån|vilket (?:gör|ger|gav|gett)|gör att|i syfte att|handlar om att|skälet|motiver\w+"
    r"|förklara(?:r|s|des|t|ts)(?: \S+){0,4}? (?:av|med|genom|delen|merparten|avvikelsen|under\w+|över\w+|ökningen|minskningen|varför)|orsaka(?:r|de|ts|ats)|ledde (?:\w+ )?till|leder till|föranle\w+|bottna\w* i|grunda\w* (?:sig )?(?:på|i)|mot bakgrund av|beroende på|bidrog till|bidrar till|bidragande|påverkades av|drevs av|drivs av|vilket (?:innebar|medförde|gjorde|bidrog|påverkade|fick))\b",
    re.IGNORECASE,
)
# "Skolan fick stängas sedan mögel upptäckts": what came before is why.
AFTER_WHICH = re.compile(
    r"\bnär (?:(?!den |i |det )\S+ ){1,4}?\w{3,}(?:de|te)s?\b(?! \d)|\b(?:sedan|efter att) (?:(?!den |i |från |trots |\d)\S+ ){1,5}?\w{3,}(?:ts|tts|dts|its)\b"
    r"|(?<!har )(?<!hade )\bsedan (?:(?!den |i |från |trots |dess|förra |årsskiftet|starten|början|slutet|mätning|våren|sommaren|hösten|vintern|\d)\S+ ){1,6}?"
    r"(?:visat|slutat|gått|blivit|kommit|fallit|brunnit|rasat|havererat|fått|dragit|sagt|lagt|stigit|sjunkit|ökat|minskat|drabbat|tvingat|beslutat|avslagit|överklagat|uppstått|inträffat|tagit)\b",
    re.IGNORECASE,
)
# "Vilken är den vanligaste orsaken till frånvaron?": "Vanligast är förkylning" calls it no cause.
COMMONEST_CAUSE_ASKED = re.compile(
    r"\bvanligaste (?:\w+ )?(?:orsak|anledning|skäl)\w*|\b(?:orsak|anledning|skäl)\w* (?:till .{1,60} )?(?:är|var) vanligast\b",
    re.IGNORECASE,
)
COMMONEST = re.compile(r"\bvanligast(?:e|förekommande)?\b", re.IGNORECASE)
# What nobody planned, or what changed: told beside an event it may be why that happened.
UNFORESEEN = re.compile(
    r"\b(?:(?:för)?ändra(?:des|ts)|visade sig|visat sig|påträffa\w+|upptäck\w+|hitta(?:des|ts)|drabba\w+|överklaga\w+|överpröva\w+|\w*brist(?:en|er|erna)?|sakna\w+|vakan\w+|"
    r"sluta(?:de|t)|hann|hunnit|drog ut|inte|ing(?:en|et|a)|endast|bara|ovanlig\w*|ovänta\w*|oförutse\w+|största|högsta|lägsta|minsta|sämsta|varmaste|kallaste|torraste|blötaste|rekord\w*|svår\w*|"
    r"stäng(?:de|des|t|ts)|brann|bran(?:d|den)|läck\w+|\w*läcka|kräv(?:de|t|des)|tvinga\w+|kunde|kunnat|lyckades|misslyckades|behövde|behövt|"
    r"steg|stigit|sjönk|sjunkit|höjdes|höjts|sänktes|sänkts|ökade|ökat|minskade|minskat|dyrare|billigare|fler|färre|försen\w+|dröj(?:de|t)|\w*konkurs\w*|\w*strejk\w*|"
    r"\w*pandemi\w*|tillkom\w*|uteblev|uteblivit|avbröt\w*|upphör\w*|avgick|avgått|lämnade|lämnat|asbest|mögel|fukt\w*|regnig\w*|\w*torka(?:n)?|storm(?:en)?|\w*översvämning\w*)\b",
    re.IGNORECASE,
)
# Something that happened, or somebody did, told in the past.
HAPPENED = re.compile(
    r"\b(?:sade|lade|stod|bröt|brast|avgick|försvann|gav|gick|kom|blev|fick|tog|drog|föll|slog|gjorde|\w{3,}(?:ade|ades|dde|ddes|ttes|tes|nde|ndes|rde|rdes))\b",
    re.IGNORECASE,
)
# A sentence that opens so tells what came of what the one before it told, or what was done about it.
EFFECT = re.compile(
    r"(?:därför|därmed|således|följaktligen|till följd av detta|som en följd|det(?:ta)? (?:har )?(?:innebär|innebar|inneburit|medför|medförde|medfört|gör|gjorde|ledde|lett|leder)|"
    r"för att|ett? (?:ny|nytt|arbete)\b|åtgärder|arbetet med)\b",
    re.IGNORECASE,
)
# A sentence that holds one of these draws its conclusion from the one before.
CONCLUDES = re.compile(
    r"\b(?:därför(?! att)|därmed|således|följaktligen|av den anledningen|av det skälet|av dessa skäl)\b", re.IGNORECASE
)
# "Anna Ek (V) frågar varför bussen drogs in": that is asked, not told.
ASKED_WHY = re.compile(r"\b(?:frågar?|frågade|undrar?|undrade|vill veta)\b[^.]*\bvarför\b[^.]*", re.IGNORECASE)
# A sentence that tells why and then what came of it: "Räknaren har flyttats, och därför är siffran osäker."
CONCLUDED_IN = re.compile(
    r"(?P<why>\w[^;]{18,}?),? (?:och|så) (?:därför|följaktligen|av den anledningen|av det skälet) "
    r"(?:är|var|blir|blev|saknas|saknades|kan|kunde|måste|har|hade)\b",
    re.IGNORECASE,
)
# "Varför behöver planen ses över?": "Vanorna ändras hela tiden, och planen behöver därför …"
NEEDED_ASKED = re.compile(r"\bvarför (?:behöver|måste|krävs|behövs)\b", re.IGNORECASE)
NEEDED_AFTER = re.compile(r"(?P<why>[^;.]{18,}?),? och \S+[^;.]*? (?:behöver|måste|behövs|krävs)\b", re.IGNORECASE)
# "Varför vill kommunen samverka?": "Samverkan skulle ge lägre kostnader."
WISH_ASKED = re.compile(
    r"\bvarför (?:vill|ville|ska|skall|bör|borde|planera\w*|föreslå\w*|övervä\w+|önska\w*)\b", re.IGNORECASE
)
WOULD_BRING = re.compile(
    r"(?:(?:ett|en|den|det) )?(?P<deed>\w{4,})(?: \S+){0,4}? (?:skulle|väntas|förväntas|beräknas|bedöms|kan|ska|kommer att) "
    r"(?:kunna |också |även |på sikt )?(?:innebära|ge|medföra|leda till|bidra till|möjliggöra|göra det (?:möjligt|lättare|enklare)|underlätta|spara|förbättra|stärka|minska|sänka)\b",
    re.IGNORECASE,
)
STRONG_CAUSE = re.compile(
    r"\b(?:på grund av|p\.?g\.?a\.?|till följd av|beror(?:de)? (?:\w+ ){0,4}?(?:på|av)|berott på|förklaras av|\w*förklaring(?:en|ar)?|med hänvisning till|hör samman med|hänger samman med|orsak(?:en|er|erna|at|as|ats)?|eftersom|därför att|med anledning av|anledning(?:en)?|tack vare|härrör|skälet)\b",
    re.IGNORECASE,
)
DEFINES = re.compile(
    r"\b(?:är (?:en|ett|den|det|när|att|ett mått|benämningen)|definieras|innebär|betyder|avses|menas|det vill säga|dvs|mäter|kallas|benämns|står för|är ett samlingsnamn|som syftar till|syftar till)\b|\s[–-]\s",
    re.IGNORECASE,
)
SAYS_WHAT = re.compile(
    r"\w{0,4}(?:[ ,][\w,()]+){0,2}? (?:är|definieras|innebär|betyder|avser|avses|menas|mäter|syftar|kallas|utgör|står för|beskriver)\b|\w{0,4}\s?[–=-]\s|\w{0,4}: |\w{0,4},? (?:det vill säga|d\.?v\.?s\.?|alltså|med andra ord)\b",
    re.IGNORECASE,
)
FORECAST = re.compile(
    r"\b(?:prognos\w*|prognosti\w+|beräknas|bedöms|bedömning\w*|förväntas|väntas|kommer att|befaras|budgeterat|preliminärt)\b",
    re.IGNORECASE,
)
# What stands before a figure that was foretold, besides.
COUNTED_ON = re.compile(
    r"\b(?:räkna\w*(?: (?!in\b|bort\b|tillsammans\b)\w+){0,2} med|beräkna(?:d|de|des|t|ts)|bedöm(?:de|des|ts)|vänta(?:des|ts)|(?:den|det|de) väntade|väntade sig|förvänta(?:de|des|ts)|peka(?:r|de|t) mot|spå(?:dde|tt))\b",
    re.IGNORECASE,
)
# "7,9 mnkr bättre än prognosen": the gap to a figure, not the figure.
GAP = re.compile(
    r"\s*(?:kronor\s+)?(?:\w+\s+)?(?:bättre|sämre|högre|lägre|större|mer|mindre|fler|färre|dyrare|billigare)\b",
    re.IGNORECASE,
)
NEGATION = re.compile(r"\b(?:inte|ej|aldrig|ingen|inget|inga|utan att)\b", re.IGNORECASE)
# What became of a proposal, told after it: "Förslaget avslogs efter votering med 31 röster mot 18."
OUTCOME = re.compile(
    r"\b(?:förslaget|yrkandet|\w*motionen|ansökan|initiativet|medborgarförslaget|återremissen)\b[^.]{0,60}\b"
    r"(?:avslogs|avslås|bifölls|bifalls|antogs|föll|godkändes|bordlades|återremitterades|röstades (?:ned|ner|igenom)|drogs tillbaka)\b",
    re.IGNORECASE,
)
# A sentence that opens so says it of what the sentence before named.
POINTS_BACK = re.compile(
    r"(?:det|den|de|detta|dessa|denna|dess|deras|han|hon|hans|hennes|där|här|därför|därmed|dock|även|också|samtidigt|däremot|"
    r"i stället|istället|följaktligen|av dessa|av dem|en av dem|bland annat|i dagsläget|"
    r"(?:andelen|antalet|siffran|nivån|summan|beloppet) (?:är|var|blev|låg|ligger|uppgår|uppgick|motsvarar?))\b",
    re.IGNORECASE,
)
HOW_OFTEN = re.compile(r"\bhur (?:ofta|många gånger)\b", re.IGNORECASE)
# What time is counted in.
TIME_UNITS = r"(?:arbets)?(?:minuter|timmar|dygn|dagar|vardagar|veckor|månader|år)"
# Typed with or without å, ä and ö.
_LASTING = r"(?:median|medel|v[äa]nte|handl[äa]ggnings|genomf[öo]rande|upps[äa]gnings|svars|avtals|k[öo]|behandlings|[åa]ter?betalnings|leverans|utbildnings|respons|inst[äa]llelse|avbrotts|res|insats|utrycknings|process|utrednings|led|giltighets|anst[äa]llnings|v[åa]rd|bindnings|garanti|karens|vistelse|pr[öo]vo|betalnings|l[åa]ne|hyres|reparations|bygg|kontrakts|omlopps)tid"
# How long something lasts: "hur länge", "hur lång är genomförandetiden", "vad var mediantiden".
HOW_LONG = re.compile(
    r"\bhur (?:länge|lång\w*|kort\w*) (?:\w*(?:tid|period|frist)(?:er)?\b|(?:är|var|blev|blir|blivit) (?:\S+ ){0,3}?\w*(?:tid|period|frist)(?:en|er|erna)?\b)"
    r"|\bhur länge\b|\bhur mycket (?:längre|kortare) (?:tid\b|tar\b|tog\b|dröj\w*|vänt\w*|(?:blir|blev|är|var) (?:\S+ )?\w*(?:tid|tiden|tiderna)\b)|\bvad (?:är|var|blev|blir) (?:\S+ ){0,3}?"
    rf"{_LASTING}(?:en|erna)\b|\bvilken (?:\w+ )?{_LASTING}\b"
    rf"|^\W*(?:genomsnittlig\w* )?{_LASTING}(?:en|er|erna)?\b(?= \w)(?!.*\b(?:hur|vad|vem|vilken|vilket|vilka|varför|när)\b)"
    rf"|\binom (?:vilken tid\w*|hur (?:lång|kort) tid|hur många {TIME_UNITS})\b"
    r"|\bhur (?:lång|långt|lång tid) (?:innan|före|i förväg|dessförinnan)\b|\bhur tidigt (?:kan|får|ska|måste) (?:man|jag|vi|en|ett)\b"
    r"|\bhur (?:snabbt|snart|fort) (?:måste|ska|skall|behöver) (?:man|jag|vi)\b|hur (?:snabbt|snart|fort) (?:(?:får|kan) (?:man|jag|vi) (?:få |räkna med )?(?:\w+ )?(?:svar|hjälp|besked|tid|återkoppling|vård|plats|bygglov|färdtjänst)\b|(?:ska|skall|måste|bör) (?:\S+ ){1,4}?(?:besvaras|behandlas|handläggas|åtgärdas|inledas|påbörjas|vara (?:på plats|framme|klar\w*))\b|(?:kommer|är|var) (?:\S+ )?(?:ambulans\w*|brandkår\w*|räddningstjänst\w*|hjälpen|polisen)\b)|\bhur (?:snart|lång tid) efter\b"
    rf"|\bhur många {TIME_UNITS} (?:(?:har|får) (?:man|jag|vi) på sig|innan|före|i förväg|i taget)\b",
    re.IGNORECASE,
)
COURT = re.compile(r"(?:tings|hov|kammar|förvaltnings)rätten|\w*domstolen", re.IGNORECASE)
RESERVED = re.compile(r"\breserv(?:era\w*|ation\w*)\b", re.IGNORECASE)
# A line that announces what is explained right after it: "Fakta: servicecheck."
EXPLAINS = re.compile(
    r"(?:fakta(?:ruta)?|ordförklaring|begrepp|definition|kort om)\s?:?\s(?P<word>[\w-]+)[.:]?", re.IGNORECASE
)
VOTE_ASKED = re.compile(
    r"\b(?:rösta\w*|röst(?:er|erna|siffr\w*|resultat\w*|läge\w*|fördelning\w*|tal(?:et|en)?)|omröstning\w*|votering\w*)\b",
    re.IGNORECASE,
)
_MANY = (
    r"(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|"
    r"(?:tjugo|trettio|fyrtio|femtio|sextio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)"
)
# "27 ledamöter röstade för", "sex ja-röster mot tre nej-röster", "21 ja, 18 nej", "Ja: 21", "röstsiffrorna 29–12"
VOTED = re.compile(
    rf"\b{_MANY}\s+(?:\w+\s+)?(?:ja|nej)?-?röst(?:er|ar|ade)?\b|\b{_MANY}\s+(?:ja\b|nej\b|av(?:står|stod|stående))"
    rf"|\b(?:ja|nej|avstår|avstod)\b\W{{0,3}}\d+|\brösta(?:de|r)\b.{{0,60}}\b(?:ja|nej|för|mot|emot)\b"
    r"|\b\w*röst\w*(?:\s+\w+)?\W{1,3}\d+\s?(?:[-–]|mot|till)\s?\d+|\b(?:ja|nej)-?röst(?:er)?\W{1,3}\d+",
    re.IGNORECASE,
)
MOST = re.compile(
    r"\b(?:mest|flest|störst\w*|högst\w*|längst\w*|bäst\w*|främst\w*(?! (?:på grund|till följd|beroende|genom|av|för))|vanligast\w*)\b",
    re.IGNORECASE,
)
LEAST = re.compile(r"\b(?:minst\w*|lägst\w*|färst|kortast\w*|sämst\w*)\b", re.IGNORECASE)
# When something is ready, in use or begun.
COMPLETION = re.compile(
    r"\b(?:färdig\w*|klar(?:t|a)?|slutför\w*|avsluta\w*|inflytt\w*|invig\w*|öppn\w*|driftsätt\w*|tas i (?:bruk|drift))\b",
    re.IGNORECASE,
)
READY_ASKED = re.compile(r"\b(?:färdig\w*|klar(?:t|a)?|slutför\w*|avsluta\w*)\b", re.IGNORECASE)
# What should have happened and did not, up to a "men" that tells what does: "skulle ha levererats i mars".
SHOULD_HAVE = re.compile(
    r"\b(?:skulle (?:\w+ )?ha\b|(?:ursprungligen|tidigare) planera)(?:(?!\bmen\b)[^.;])*$", re.IGNORECASE
)
SHOULD_ASKED = re.compile(r"\b(?:skulle|ursprunglig\w*)\b", re.IGNORECASE)
BEGUN = re.compile(
    r"\b(?:byggstart\w*|projektstart\w*|första spadtag\w*|påbörja\w*|inled\w*|starta\w*|sätter i gång|sätts i gång)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1 << 10)
def asks(cue: re.Pattern[str], question: str) -> bool:
    """Whether a question holds a cue; asked for every unit that is weighed, worked out once."""
    return cue.search(question) is not None
