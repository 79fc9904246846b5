"""Words that decide whether a statement says what its source says: general Swedish and Swedish of public bodies."""

import re

# Opposites: an axis has two sides, each a pattern. A statement on one side is not supported by text on the other only.
DIRECTIONS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "överskott eller underskott": (
        re.compile(r"\b(\w*överskott\w*|plus|plusresultat\w*|vinst\w*|positiv\w*)\b"),
        re.compile(r"\b(\w*underskott\w*|minus|minusresultat\w*|back|förlust\w*|negativ\w*)\b"),
    ),
    "ökning eller minskning": (
        re.compile(
            r"\b(öka\w*|\w*ökning\w*|ökande|höj(?:a|s|er|de|des|t|ts|da|ning\w*)|högre|stig(?:a|er|it)|steg|stigande|växte|vuxit|uppgång\w*)\b"
        ),
        re.compile(
            r"\b(minska\w*|\w*minskning\w*|sänk\w+|lägre|sjunk(?:a|er|it)|sjönk|sjunkande|nedgång\w*|krympt?)\b"
        ),
    ),
    "bättre eller sämre": (
        re.compile(r"\b(förbättr\w+|bättre|billigare)\b"),
        re.compile(r"\b(försämr\w+|sämre|dyrare)\b"),
    ),
    "bifall eller avslag": (
        re.compile(r"\b(bifall\w*|biföll|bifölls|tillstyrk\w*|bejaka\w*)\b"),
        re.compile(r"\b(avslå\w*|avslog\w*|avslag\w*|avstyrk\w*|avvisa\w*)\b"),
    ),
}

NEGATION = re.compile(
    r"\b(inte(?!\s+(?:bara|minst|enbart))|ej|icke|aldrig|ingen|inget|inga|saknas|saknar|uteblev|uteblivit)\b"
)

# What is to come, what is decided (said with a finite verb: "bifalla" decides nothing), what is proposed or expected.
LATER = re.compile(
    r"\b(ska(?:ll)?|kommer\s+att|under\s+(?:våren|sommaren|hösten|vintern|året)(?!\s+(?:19|20)\d\d)|senare|nästa)\b"
)
DECIDED = re.compile(
    r"\b(beslutar|beslutade\w*|beslutat\w*|beslöt\w*|beslutas|fattade|fattat|antar|antog\w*|antagit\w*|antas|fastställde\w*"
    r"|fastställt\w*|fastställer|bifaller|biföll\w*|bifallit\w*|avslår|avslog\w*|avslagit\w*|godkänner|godkände\w*|godkänt\w*"
    r"|beviljar|beviljade\w*|beviljat\w*|beviljas|utser|utsåg\w*|utsett\w*|valde\w*|valt\w*|förklarar|införde\w*|införts?"
    r"|tillsatte\w*|tillsatts?|fick\s+i\s+uppdrag|fått\s+i\s+uppdrag|gav\s+i\s+uppdrag|klubbade\w*)\b"
)
DONE = re.compile(
    r"\b(beslutade\w*|beslutat\w*|beslöt\w*|antog\w*|antagits?|fastställde\w*|fastställts?|biföll\w*|bifallits?|avslog\w*"
    r"|avslagits?|godkände\w*|godkänts?|införde\w*|införts?|tillsatte\w*|tillsatts?|fick\s+i\s+uppdrag|fått\s+i\s+uppdrag)\b"
)
PROPOSES = re.compile(
    r"\b(föreslå\w*|föreslog\w*|föreslag\w*|yrka(?:r|de|t|s)?|borde|bör|rekommend\w+|remiss|väntas|förväntas|planera\w*|begär\w*"
    r"|anser\s+att)\b"
)

# A year or a name after one of these is what is compared with or came before, not what the sentence is about.
BEFORE_REFERENCE = re.compile(
    r"(?:\bän|\bmot|jämfört\s+med|jämförelse\s+med|\bsedan|\bfrån|\bföre|\böver|\btill\s+skillnad\s+från)"
    r"(?:\s+(?:under|i|för|vid|år|året|hela|nivån|samma|motsvarande|period|perioden|tid|utgången\s+av))*\s*$"
)
BEFORE_PREDECESSOR = re.compile(
    r"\b(?:efter|i\s+stället\s+för|istället\s+för|ersätter|ersatte|efterträder|efterträdde)\s+(?:[A-ZÅÄÖ]\S+\s+)*$"
)

PREDECESSOR = re.compile(r"\b(efter|före|tidigare|avgående|förra|förre|ersattes|lämnade|i\s+stället\s+för)\b")
SUCCEEDS = re.compile(r"\b(ny|nya|utse\w*|utsåg\w*|vald\w*|väljs|blev|blir|är|tillträd\w*)\b")

ROUGHLY = re.compile(
    r"\b(ca|cirka|circa|omkring|ungefär|runt|drygt|knappt|nästan|närmare|uppemot|över|mer\s+än|minst|närapå)\b"
)

# The body that acts. Each stem is one sort of body; a bare stem ("nämnden") may be any of its sort.
BODIES = re.compile(
    r"\b([a-zåäöé-]*?)(nämnd|fullmäktige|styrelse|utskott|direktion|stämma|regering|riksdag|kommitté|beredning|tingsrätt)"
    r"(?:en|n|et|t|s|ens|ns|ets|ts|ar|er)?\b"
)

# First words of a table column; two in a row ("summa utfall", "avvikelse mot budget") name one column.
COLUMN_STARTS = re.compile(
    r"(utfall|årsbudget|budget|avvikelse|differens|prognos|årsprognos|bokslut|planerat|plan|summa|totalt|utbetalt|fattade|beslutat"
    r"|beviljat|mål|målvärde|antal|andel|belopp|stödbelopp|kvinnor|män|flickor|pojkar|förändring|föregående|helår|ack)\w*"
)
UNIT_MARK = re.compile(
    r"\(?\b(?:belopp\s+i\s+|i\s+)?(mnkr|mkr|msek|mn\s?kr|milj\.?\s?kr|tkr|kkr|tsek|mdkr|kr|kronor|tusen\s+kronor|miljoner\s+kronor)\b\)?",
    re.I,
)
UNIT_SCALES = {
    "mnkr": 1e6, "mkr": 1e6, "msek": 1e6, "mn kr": 1e6, "mnkr ": 1e6, "milj kr": 1e6, "milj. kr": 1e6, "miljoner kronor": 1e6,
    "tkr": 1e3, "kkr": 1e3, "tsek": 1e3, "tusen kronor": 1e3, "mdkr": 1e9, "kr": 1.0, "kronor": 1.0,
}  # fmt: skip
MONTHS = re.compile(r"(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)")
THAN_BUDGET = re.compile(
    r"\b(mer|mindre|högre|lägre|bättre|sämre|billigare|dyrare|över|under)\s+(?:än\s+)?(?:vad\s+som\s+)?\w*(budget|prognos|plan)\w*"
)
FINITE = re.compile(
    r"\b(är|var|blir|blev|har|hade|får|fick|går|gick|ska|kan|kunde|kommer|kom|vill|bör|finns|fanns|står|stod|ligger|låg|uppgår"
    r"|uppgick|beror|gäller|gällde|omfattar|kostar|avser|avvek|avviker|minskas|ökar|minskar|steg|sjönk|utsågs|utser|beslutar"
    r"|behåller|behöll|hålls|hölls|\w{2,}(?:ade|ades|des|tes))\b"
)
PARTICLES = re.compile(
    r"\b(betala|betalas|betalat|betalats|betalade|betalades|dela|delas|delat|delats|delades)\s+(ut|in|av)\b"
)
