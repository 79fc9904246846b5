"""Words by which a turn leans on the one before: tables of general Swedish, and what they tell of a turn."""

import re

from corpus.swedish.dates import dates
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import STOP_WORDS, key, lemma, tokens

QUESTION_WORD = re.compile(
    r"\b(?:hur|vad|vem|vems|vilken|vilket|vilka|varför|varifrån|när|var|how|what|who|when|why|which)\b", re.IGNORECASE
)
PREPOSITION = r"(?:för|i|på|inom|hos|av|om|med|till|mot|under|från|bland|vid|per|enligt|före|innan|efter|utanför)"
OPENER = re.compile(r"^\W*(?:och|men|då|samt|eller|så|i så fall|and|but)\b[\s,]*", re.IGNORECASE)
TRAILER = re.compile(r"\s+(?:då|istället|i stället|också|med)\s*\??\s*$", re.IGNORECASE)
# "Hur många besök blev det till slut?": of what was told so far
AT_LAST = re.compile(r"\b(?:till slut|till sist|i slutändan|vid årets slut)\s*\??\s*$", re.IGNORECASE)
IN_THE_END = re.compile(rf"\s+(?:{AT_LAST.pattern}|(?:(?:på|under) hela året|på helåret)\s*\??\s*$)", re.IGNORECASE)
CORRECTION = re.compile(
    r"^\W*(?:(?:nej|nä|förlåt|ursäkta|fel av mig|oj)\b[\s,.!]*)*(?:jag )?(?:mena(?:de|r)|syfta(?:de|r) på|tänk(?:te|er) på)\s+|^\W*(?:nej|nä|förlåt)\b[\s,.!]+",
    re.IGNORECASE,
)
# "Hur var det 2022?", "Samma sak för Vikholm": the question before, asked again of what follows.
AGAIN = re.compile(
    r"^\W*(?:(?:samma|motsvarande) (?:sak|fråga|siffra|uppgift|tal|belopp|gäller)(?:\s+(?:(?:fast|men|bara)\b\s*|(?=i|för|på|om|med))|\s*[:,]?\s*)|samma(?= (?:för|i|på|hos)\b)"
    r"|hur (?:var|är|ser|såg) (?:läget|situationen)(?: ut)?(?= (?:för|i|på|hos|inom|bland)\b)|hur (?:var|är|blev|blir|gick|såg|ser|står|låg|ligger) det(?: ut| till)?(?! till)(?! med)|vad (?:gäller|säger)(?: då)?"
    r"|(?:vad|hur (?:många|mycket|stor|stort|stora|hög|högt|höga|lång|långt)) (?:var|är|blev|blir|låg|ligger) (?:(?:det|den|de|dom)(?! (?!förra )\w+a \w+(?:en|et|an|na)\b)|resultatet|siffran|summan)(?: på(?!\s+\w+(?:en|et|an|na)\b))?"
    r"|(?:vad|hur (?:många|mycket|stort?|högt?)) (?:har|hade) (?:det|den|de) varit"
    r"|(?:var|är|blev) (?:det|den|de) (?:lika|också|ungefär lika|samma)(?: (?!(?:för|i|på|hos|inom|bland)\b)\w+)?|(?:vad|hur (?:stor|hög|lång)) (?:är|var|blev) (?:den )?(?:motsvarande|samma) (?:siffra|andel|tal|belopp|uppgift|siffran|tid)|gäller (?:det|det samma|detsamma|samma)(?: också| även)?(?= (?:för|i|på|hos)\b)"
    r"|hur (?:mycket|många|stort?|högt?)(?= (?:för|i|på|hos|bland|inom|under|vid|enligt)\s+(?!procent|kronor|antal)\S+(?: \S+)?\W*$)"
    r"|what about|how about|what was it)\b[\s,]*",
    re.IGNORECASE,
)
# What a question of the same sort as "Hur stort var det?" and "Vad blev resultatet?" opens with.
FIGURE_ASKED = re.compile(
    r"^\W*(?:\w+ )?(?:hur (?:stor|mycket|många|hög|låg|lång|dyr|gam)\w*|vad (?:är|var|blev|blir|kosta\w+|betal\w+|ligger|låg|gick|får|fick|lade|lägger|ger|gav|(?:tar|tog)(?=.*\bför\b)|tjäna\w+)|vilke[nt]|how|what)\b",
    re.IGNORECASE,
)
_SIZE_AGAIN = re.compile(
    r"^\W*(?:hur (?P<size>många|mycket|stor|hög|lång)\w* (?:är|var|blev|blir|låg|ligger)|vad (?:är|var|blev|blir|låg|ligger)) ",
    re.IGNORECASE,
)
# "Och idag?", "Vad var den innan?": a time told by an adverb.
NOW = re.compile(r"^(?:i ?dag|i år|nu|numera|för närvarande|just nu|nuförtiden)$", re.IGNORECASE)
EARLIER = re.compile(r"^(?:innan|före|tidigare|dessförinnan|förut|förr|innan dess|före det|innan det)$", re.IGNORECASE)
# "Och på söndagar?"
DAYS = re.compile(
    r"\b(?:på|om|under) (?:\w*dagar(?:na)?|helg(?:er|erna|en)|vardag(?:ar|arna)|kvällar(?:na)?|kvällstid|nätter(?:na)?|natten|\w*lov(?:et|en)?|"
    r"somrar(?:na)?|vintrar(?:na)?|somma?rtid|vintertid)\b",
    re.IGNORECASE,
)
# "Hur mycket gick till museet?": the sum just told, of one who has it.
TO_WHOM = re.compile(
    r"^hur (?:mycket|stor del)(?: pengar| av (?:det|dem|pengarna|summan))? "
    r"(?:(?:gick|går|kom|betalades|delades ut|tillföll|hamnade) (?:till|hos|på) |fick )(?P<who>[a-zåäö]{3,})$",
    re.IGNORECASE,
)
OF_SUM = re.compile(r"^\W*(?:hur (?:stor[at]?|mycket)|vilket|vad fick)\b", re.IGNORECASE)
# "Hur stor del var solel?": of what was counted before
SHARE_OF_IT = re.compile(
    r"^\W*hur stor (?:an)?del (?:är|var|blev|blir|utgör\w*|utgjord\w*|kommer|kom|går|gick|består|stod|står|svarade|svarar)\b(?!.*\bav\b)",
    re.IGNORECASE,
)
# "Hur mycket av det betalade staten?", "Hur mycket av det var hyra?"; not "Hur stor del av det planerade underhållet".
OF_IT = re.compile(
    r"^\W*(?:och )?(?:hur (?:mycket|många|stor (?:an)?del)|vad|vilken del)"
    r" av (?:det(?! \w+ \w+et\b)|den(?! \w+ \w+[ea]n\b)|dem|dom|dessa|detta|pengarna|beloppet|summan)"
    r" (?=(?:är|var|blev|blir|går|gick|kom|kommer|står|stod|fick|får|gav|\w+(?:ade|ar|er|[dt]e|des|s))\b)",
    re.IGNORECASE,
)
# "Hur många av turerna ställdes in?": of those just counted.
OF_THOSE = re.compile(
    r"^\W*hur (?:många|stor (?:an)?del) av [a-zåäö]+(?:rna|na|en) (?!i\b|på\b|vid\b|från\b)[a-zåäö]", re.IGNORECASE
)
# "Hur många av dem läste på distans?": told beside those counted, for "Hur många studenter …" is answered by them all
PART_OF_THEM = re.compile(r"^(?:hur många|hur stor (?:an)?del) av (?:dem|dom|de|dessa)\b", re.IGNORECASE)
# "Hur mycket av elen kom från vind?" after "Hur mycket el …"
_OF_MASS = re.compile(r"^\W*hur (?:mycket|stor (?:an)?del) av (?P<noun>[a-zåäö]+(?:en|n|et|t)) ", re.IGNORECASE)
_MASS = re.compile(r"^\W*hur mycket (?P<noun>[a-zåäö]+) ", re.IGNORECASE)
COMPARED = re.compile(
    r"^\W*(?:hur (?:är|var|står sig) det |(?:är|var|blev|blir) (?:det|den|de|siffran|siffrorna|antalet|andelen|nivån) |i )?(?:jämför(?:t|else) med|(?:mer|mindre|högre|lägre|fler|färre|större|bättre|sämre)(?: eller (?:mer|mindre|högre|lägre|fler|färre|större|bättre|sämre))? än|(?:vad är |hur stor är )?skillnaden? (?:mot|jämfört med|från))\s+(.+?)(?:\s+då)?\W*$",
    re.IGNORECASE,
)
WHOLE_YEAR = re.compile(r"\b(?:på |för |under )?(?:hela året|helåret|helår)\b", re.IGNORECASE)
SEASON = re.compile(r"\b(?:(?:i|under|på) )?((?:hela )?(?:sommaren|våren|hösten|vintern))\b(?! \d)", re.IGNORECASE)
PRONOUN = re.compile(
    r"\b(?:det|den|de|dem|dess|deras|denna|denne|detta|dessa|där|dit|därifrån|han|hon|honom|henne|hans|hennes|samma|sådana?|motsvarande)\b",
    re.IGNORECASE,
)
# "Måste jag betala under tiden?": in the case just spoken of.
IN_THAT_CASE = re.compile(r"\bunder (?:tiden|den tiden)\b|\bi (?:så|det|sådant|dessa) fall(?:et|en)?\b", re.IGNORECASE)
# "Varför tar det så lång tid?": as long as was just told.
SO_MUCH = re.compile(
    r"\bså (?:lång|länge|mycket|många|stor|dyr|hög|låg|lite|få|sen|sällan|ofta)\w{0,2}\b(?!.*\b(?:att|som)\b)",
    re.IGNORECASE,
)
# "Vem är rektor?" after a question about a school: of what it has one of.
RELATIVE_ROLE = re.compile(
    r"^\W*(?:och )?vem (?:är|var|blir|blev) (?:då )?(?P<role>(?:vice |tillförordnad |ny )?(?:vd|rektor|prefekt|ordförande|chef|föreståndare|platschef|verksamhetschef|enhetschef|verkställande direktör))\W*$",
    re.IGNORECASE,
)
# "Var det enhälligt?"
IS_IT_SO = re.compile(
    rf"^\W*(?:är|var|blev|blir) det (?:\w{{3,}}t|gratis)(?: (?:också |även )?{DAYS.pattern})?\W*$", re.IGNORECASE
)
_NUMBERS = {"ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "tio": 10}
_YEARS_AWAY = re.compile(
    rf"\b(?:för )?({'|'.join(_NUMBERS)}|\d) år (tidigare|innan|före|sedan|senare|efter)\b", re.IGNORECASE
)
_YEAR_BESIDE = (
    (re.compile(r"\b(?:läs|skol|räkenskaps|verksamhets|budget)?(?:året|åren) (?:innan|före|dessförinnan)|(?:före|förra|fjol)(?:gående)? (?:läs|skol|räkenskaps)?året?\b|\bi fjol\b|\bföregående (?:läs|skol|räkenskaps)?år\b", re.I), -1),
    (re.compile(r"\b(?:läs|skol|räkenskaps|verksamhets|budget)?året (?:efter|därpå|därefter)|(?:efter)?följande år\b|\bnästa år\b", re.I), 1),
)  # fmt: skip
GROUP = re.compile(
    r"\b(?:kvinn(?:or|orna|ors|ornas)|män(?:nen|s|nens)?|flick(?:or|orna)|pojk(?:ar|arna)|barn(?! \d)|vuxna|unga|äldre)\b",
    re.IGNORECASE,
)
OPPOSITES = tuple(
    tuple(pair.split("/"))
    for pair in "för/emot för/mot ja/nej mest/minst flest/färst flest/minst högst/lägst störst/minst bäst/sämst längst/kortast dyrast/billigast "
    "intäkter/kostnader intäkterna/kostnaderna budgeten/utfallet först/sist".split()
)
ASKED_AGAIN = re.compile(
    r"^\W*(?:vad|hur (?:mycket|många|stor|stort))\s+(\w+)\s+(?:det|den|de|dom|man|ni|kommunen|regionen)\b\s*",
    re.IGNORECASE,
)
# "Hur många elever berörs?": by the matter spoken of
CONCERNED = re.compile(r"\b(?:berör(?:s|des)|påverka(?:s|des)|drabba(?:s|des))\b(?! av\b)", re.IGNORECASE)
FINITE = re.compile(r"^(?:blev|är|var|måste|behöver|får|bör|har|fick|ska|kan|vill|gick|beviljades|finns|röstade|bifölls|avslogs|blir|kommer|gäller)\b", re.IGNORECASE)  # fmt: skip
# Nouns in the definite that say nothing alone, and what the question before must hold for them to point back at it.
_ANY, _MONEY = (
    r".",
    r"\b(?:hur (?:stora?|stort|mycket|höga?|högt)|vad|vilke[nt])\b|budget|utfall|kostnad|resultat|skott",
)
_ACCOUNTS = r"resultat|\w{5}skott|budget|utfall|intäkt|\w*kostnaderna|omsättning|soliditet|skuld|balans|tillgång|investering|likviditet|kapital"
POINTERS = {
    noun: re.compile(told, re.IGNORECASE)
    for told, nouns in (
        (_MONEY, "pengarna medlen utfallet budgeten kostnaden kostnaderna intäkterna beloppet summan siffran stödet bidraget underskottet överskottet resultatet ökningen minskningen avvikelsen prognosen"),
        (_ACCOUNTS, "soliditeten omsättningen skulden låneskulden skulderna investeringarna balansomslutningen likviditeten kassan överskottsmålet kapitalet"),
        (r"projekt|[a-zåäö] [A-ZÅÄÖ]", "projektet satsningen"),
        (r"möte|sammanträd|träff|konferens", "mötet sammanträdet deltagarna"),
        (r"\w*plan(?:en)?\b|strategi|program", "planen strategin programmet handlingsplanen åtgärdsplanen genomförandeplanen"),
        (r"avtal|kontrakt|upphandl", "avtalet"),
        (r"bolag|\bAB\b", "bolaget"),
        (r"parti", "partiet"),
        (r"[A-ZÅÄÖ][a-zåäö]+ \d", "fastigheten tomten"),
        (r"rapport|redovisning", "rapporten"),
        (r"nämnd|styrelse|utskott|råd|förening|[a-zåäö] [A-ZÅÄÖ]", "ordföranden"),
        (_ANY, "beslutet förslaget ärendet motionen frågan jobbet bygget arbetet uppdraget orsaken orsakerna anledningen skälet skälen målet förklaringen notan prislappen"),
    )
    for noun in nouns.split()
}  # fmt: skip
MEASURES = frozenset(noun for noun, told in POINTERS.items() if told.pattern in {_MONEY, _ACCOUNTS})
# Words that a whole question can lean on without naming what it is about.
_LIGHT = frozenset(
    key(word)
    for word in "bli var vara få ha göra komma gå ge ta gälla finnas se säga föreslå föreslog besluta beslutade rösta röstade mycket många procent stor hög totalt belopp summa pågå pågår utbetalt utbetald betala betalades "
    "kom kommit deltog delta medverkade började börja startade starta slutade sluta finansieras finansiera varifrån tas väckte väckt sedan redan hittills dyr lång länge gammal orsak anledning bero skäl".split()
)
ORGAN = re.compile(r"\b\w*(?:nämnd(?:e?n)?|styrelsen?|fullmäktige|utskott(?:et)?|direktion(?:en)?)s?\b", re.IGNORECASE)
# What every matter, body and thing has: asked about alone, they are those of what was spoken of.
_GENERAL = frozenset(
    key(word)
    for word in "nämnd styrelse fullmäktige utskott direktion förvaltning beslut svar kostnad pris avgift taxa datum plats lokal adress stad ort belopp "
    "summa budget utfall prognos resultat syfte mål innehåll villkor krav förutsättning tidplan motivering ansvarig ansvar finansiering "
    "yttrande bedömning slutsats omröstning röstning votering röstsiffror reservation ordförande deltagare arrangör kö frånvarande närvarande jävig jäv grund rum sal vecka dag dygn timme kvartal".split()
)
_ATTRIBUTE = re.compile(
    r"\w*(?:avgiften|priset|hyran|inträdet|insatsen|tiden|tiderna|kön|kapaciteten|ytan|storleken|längden|höjden|åldern|lönen|arvodet|"
    r"rabatt(?:en|er)?|räntan|andelen|antalet|taket|gränsen|beläggningen|adressen|numret)",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"[a-zåäö]{2,}(?:en|et|an|na|rn|ln)$")
ADVERBS = frozenset(
    "emot igenom ja nej mest minst flest färst högst lägst störst bäst sämst längst klar klart färdig färdigt fullt full öppen öppet gratis rätt fel därefter sedan först sist igen mer mindre fler färre bara istället exakt ungefär totalt sammanlagt".split()
)
# What parties and members do about something that must be named: "Hur röstade Centerpartiet?" leans on what came before.
STANCE = re.compile(
    r"\b(?:ville|vill|röst(?:ade|ar)|yrka(?:de|r)|ty(?:ckte|cker)|ans(?:åg|er)|föresl(?:og|år)|reserverade sig|ställde sig|svara(?:de|r)|(?:var|gick|är) (?=emot)|(?:ska|bör|måste|skulle)\b(?=.* göra\W*$))\b(?!.*\b(?:om|mot|för|till\s+\w+|på|i fråga|angående|ja|nej|avslag|bifall|i \S*val(?:et)?)\b)",
    re.IGNORECASE,
)
_SUPINE = 5  # letters of the longest supine in -et and -en that a turn may hold: "skett"
_MODAL = re.compile(r"\b(?:ska|skulle|kan|kunde|vill|ville|får|bör|måste)\b", re.IGNORECASE)
_PAST = re.compile(r"\w{2,}(?:ade|ades|ats|dde|ddes|tes)$")


def content(text: str) -> list[str]:
    """The words of a turn that name something, in lower case; years among them, dates in words not."""
    dated = {word.lower() for found in dates(text) for word in found.text.split()}
    words = []
    for token in tokens(text):
        lowered = token.text.lower()
        empty = lowered in STOP_WORDS or PRONOUN.fullmatch(lowered) or QUESTION_WORD.fullmatch(lowered)
        if empty or key(lowered) in _LIGHT or not re.search(r"\w", lowered):
            continue
        if lowered not in dated or re.fullmatch(r"\d{4}", lowered):
            words.append(lowered)
    return words


def verbal(word: str, before: str = "") -> bool:
    """Whether a word of a turn is a verb, as far as its form shows; "utfallet" and "sammanträdet" are nouns here."""
    lowered = word.lower()
    if len(lowered) > _SUPINE and lowered.endswith(("et", "en")):
        return False
    return is_verb(word, before) or (
        bool(_PAST.fullmatch(lowered)) and (not lowered.endswith("tes") or is_passive(lowered))
    )


def of_the_same(turn: str, last: str) -> bool:
    """Whether a turn asks for a part of what the last question measured: "Hur mycket av elen" after "Hur mycket el"."""
    part, whole = _OF_MASS.match(turn), _MASS.match(last)
    return bool(part and whole and lemma(part["noun"].lower()) == lemma(whole["noun"].lower()))


def asks_again(turn: str, last: str) -> re.Match[str] | None:
    """How a turn asks the last question again: "Hur var det", "Hur stort var det" after one for a size."""
    again = AGAIN.match(turn)
    sized = _SIZE_AGAIN.match(turn) if again and last else None
    if sized is None:
        return again
    if sized["size"] and sized["size"].lower() == "lång" and "lång" not in last.lower():
        return None
    return again if FIGURE_ASKED.match(last) else None


def opens_with_verb(text: str) -> bool:
    """Whether a turn is a yes-or-no question: "Räckte pengarna?", "Är det klart?"; not "lämnade bidrag"."""
    words = re.match(r"(\w+)\s+(\w+)", text)
    told = words is not None and (PRONOUN.fullmatch(words[2]) or definite(words[2]))
    return FINITE.match(text) is not None or bool(words and told and verbal(words[1]))


def specific(text: str) -> list[str]:
    """The words of a turn that tell by themselves what it is about: no verbs, no adverbs, no "vilken förening"."""
    sort = re.match(
        r"^\W*(?:och )?(?:(?:i|på|från|till|vid|av) )?vilke[nt] (?:av dem |av dessa )?(\w+)", text, re.IGNORECASE
    )
    before = "ska" if _MODAL.search(text) else ""  # "vad skulle det kosta"
    return [
        word
        for word in content(text)
        if word not in ADVERBS
        and not verbal(word, before)
        and not (sort and word == sort[1].lower())
        and not re.fullmatch(r"\d{4}", word)
    ]


def general(word: str) -> bool:
    """Whether a noun names nothing by itself: "beslutet", "kostnaden", "handläggningstiden"."""
    month = word.startswith("månad")  # whose search key is that of the moon
    return month or is_attribute(word) or key(word.removesuffix("s")) in _GENERAL or key(word) in _GENERAL


def is_attribute(word: str) -> bool:
    """Whether a noun is a price, size, time or the like that some thing has: "hyran", "handläggningstiden"."""
    return _ATTRIBUTE.fullmatch(word) is not None


def definite(word: str) -> bool:
    """Whether a noun in lower case is in the definite form, as far as its ending shows."""
    return _DEFINITE.match(word) is not None and not verbal(word)


def is_bare_slot(question: str) -> bool:
    """Whether a question is a question word and one noun, without a verb: "Hur många män?"."""
    bare = re.match(
        r"^\W*(?:hur (?:många|stor|stort|mycket)|vilka?|vilket|vilken)\s+(\w+)\W*$", question, re.IGNORECASE
    )
    return bare is not None and len(content(question)) == 1 and not verbal(bare[1])


def year_shift(text: str) -> int:
    """How many years a turn goes back (below 0) or on: "två år senare" is 2, "året innan" -1; 0 for none."""
    if away := _YEARS_AWAY.search(text):
        count = _NUMBERS.get(away[1].lower()) or int(away[1])
        return -count if away[2].lower() in {"tidigare", "innan", "före", "sedan"} else count
    return next((shift for pattern, shift in _YEAR_BESIDE if pattern.search(text)), 0)


def without_shift(text: str) -> str:
    """A turn without "året innan" and its like."""
    text = _YEARS_AWAY.sub(" ", text)
    for pattern, _ in _YEAR_BESIDE:
        text = pattern.sub(" ", text)
    return re.sub(r"\bsamma (?:period|tid|år)\b", " ", text, flags=re.IGNORECASE)
