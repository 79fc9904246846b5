"""Turns of a fixed form that ask the question before anew: another question word, another unit, the way it has gone."""

import re

from assistant.understanding.times import swap_time
from assistant.understanding.turn_words import OPENER, year_shift
from assistant.understanding.yearly import shifted
from corpus.swedish.dates import years
from corpus.swedish.verbs import is_verb

# "Varför då?", "Sedan när?": nothing but a question word.
_BARE = re.compile(
    r"^(?P<word>varför(?: inte)?|när|var|varifrån|hur|vart|hur länge|hur ofta)(?: då| det| i så fall| så)?$",
    re.IGNORECASE,
)
# What such a word takes the place of: "När stängdes …", "Hur mycket ökade …".
_ADVERBIAL = re.compile(
    r"^(?:när|varför|vart?|varifrån|hur(?: mycket| länge| ofta)?)\s+(?=(?P<verb>\w+))", re.IGNORECASE
)
# "Vem beslutade det?" of "När höjdes hyran?": the whole of what was done
_ACT = re.compile(r"^(?:av )?(?:vem|vilka|vilken \w+|vilket \w+|när|var) (?:\w+ )?(?:beslut\w+|bestäm\w+|föresl\w+|godkän\w+|gjor\w+) (?:om )?(?:det|detta)$", re.IGNORECASE)  # fmt: skip
# "ska bron vara klar": what was decided is the bridge
_BE_READY = re.compile(r"^(?:är|var|blir|blev|ska|skulle|kommer|kan|väntas|beräknas)\s+|\s+(?:(?:att )?(?:vara|bli|stå)\s+)?(?:klart?|klara|färdig[ta]?)$", re.IGNORECASE)  # fmt: skip
# "Vem var det innan?" of "Vem är vd för bolaget"
_WHO_BEFORE = re.compile(
    r"^vem (?:var|hade|innehade) (?:(?:det|uppdraget|posten|rollen|platsen|tjänsten|jobbet) )?"
    r"(?:innan|före|tidigare|dessförinnan|förut)(?: dess)?$",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"^vem (?:(?:är|blev|blir)|(?:utsågs|valdes|utses|väljs|utnämndes|tillträdde)(?: till| som)?) (?:nya? )?(?P<office>.+)$",
    re.IGNORECASE,
)
# "Vem valde stämman till ny ordförande"
_CHOSEN = re.compile(
    r"^vem (?:utsåg|valde|utser|väljer|utnämnde) (?P<by>.+) till (?:nya? )?(?P<office>.+)$", re.IGNORECASE
)
_YES_OR_NO = re.compile(
    r"^(?:ska|kommer|har|är|får|kan|måste|blir|blev|finns|fanns|fick|gick)\s+(?!det (?:i|på)\b)\w", re.IGNORECASE
)
_AUXILIARY = frozenset("är var har hade blev blir ska skulle kommer finns fanns kan kunde får fick gick går".split())
_UNIT = r"(?P<unit>procent|kronor|kr|miljoner(?: kronor)?|antal|personer|timmar|dagar)"
_IN_UNIT = re.compile(
    rf"^(?:(?:och|men) )?(?:(?:hur (?:mycket|många|stort?)|vad)\s+)?(?:(?:är|var|blir|blev|motsvarar) det(?: då)?\s+)?"
    rf"(?:uttryckt |räknat )?i {_UNIT}(?: räknat)?(?:\s+(?:då|blir det|blev det|är det|var det))?$"
    r"|^(?:(?:och|men) )?hur (?:många procent|stor (?:an)?del|stor procent)(?: (?:är|var|blir|blev|motsvarar|utgör) det(?: då)?)?$",
    re.IGNORECASE,
)
_SUBJECT = r"(?:det|den|de|dom|siffran|siffrorna|antalet|andelen|nivån)"
_MORE = "(?:större|mindre|lägre|högre|mer|fler|färre|bättre|sämre|längre|kortare|dyrare|billigare)"
_TREND = re.compile(
    rf"^(?:är|var|blev|innebär|innebar) (?:det|detta) (?:en|någon) (?:ökning|minskning|förbättring|försämring|höjning|sänkning|skillnad|uppgång|nedgång)\b"
    rf"|^(?:har|hade) {_SUBJECT} (?:ökat|minskat|stigit|sjunkit|höjts|sänkts|förändrats|ändrats|gått (?:upp|ned|ner)|blivit \w+(?:re|er|ämre))\b"
    rf"|^(?:ökade|minskade|steg|sjönk) eller (?:ökade|minskade|steg|sjönk) {_SUBJECT}$|^gick {_SUBJECT} (?:upp eller ne[dr]|ne[dr] eller upp)$"
    rf"|^(?:ökade|minskade|steg|sjönk|ökar|minskar) {_SUBJECT}\b(?! (?!sedan|jämfört|från|mot|då|något|mycket|mellan|under|till|det)[a-zåäö])"
    rf"|^(?:är|blir|blev|var) {_SUBJECT} (?:mycket |något |lite )?{_MORE}"
    r"(?: (?:nu|i ?dag|då|i år|i fjol|förra året|året (?:innan|före)|år|under|för|\d{4}))*$",
    re.IGNORECASE,
)
_WHOLE = r"(?:hela året|helåret|helår|året som helhet|året)"
# "Vad räknar man med för hela året?", "Och på helåret, vad väntas?": what is expected of the figure just told.
_EXPECTED = re.compile(
    rf"^(?:hur (?:mycket|många|stort?|högt?)|vad|vilket resultat|hur(?= (?:är|ser|lyder) prognosen)) (?:räknar|väntar|tror|bedömer|beräknar|förväntar|räknas|väntas|beräknas|bedöms|förväntas|spår|är prognosen|ser prognosen ut|lyder prognosen|säger prognosen)\b"
    rf"(?: (?:man|de|ni|bolaget|nämnden|kommunen|regionen|styrelsen|förbundet|sig|med|att|det|den|bli|blir|hamna|landa|sluta|ha|få|ut|om))*(?: (?:för|på|under|vid|till)? ?(?:resten av )?{_WHOLE}(?: \d{{4}})?| när året är slut| vid årets slut| i slutet av året)?$",
    re.IGNORECASE,
)
# "Vad är prognosen?", "Vad var budgeterat?" of "Vad blev utfallet för X?": another stage of the same figure.
_STAGE = re.compile(
    r"^(?:(?:vad|hur (?:stort?|mycket)) (?:är|var|blev|blir) (?:det )?)?(?:(?P<budget>budgeterat|det budgeterade)|(?P<prognos>prognosen|prognostiserat))(?: till)?$",
    re.IGNORECASE,
)
_STAGE_ASKED = re.compile(
    r"\b(?:budget|utfall|prognos)(?P<definite>en|et)?\b(?= (?:för|i|på|hos|under|år|(?:19|20)\d\d)\b|$)", re.IGNORECASE
)
_BECAME = re.compile(r"^(?P<asks>vad|hur \w+) (?:blev|var|är|blir) (?P<thing>.+)$", re.IGNORECASE)
# "Hur mycket skilde det?" of "Vad var budgeten – lokalhyran 2024": what sets the figure and its budget apart.
_GAP_ASKED = re.compile(
    r"^(?:(?:med )?hur mycket (?:skil(?:jer|de)|avvek|avviker) (?:det|den|de)(?: sig)?(?: åt)?(?: mellan dem)?|hur stor[at]? (?:är|var|blev) (?:skillnaden|avvikelsen|differensen))$",
    re.IGNORECASE,
)
_STAGE_OF = re.compile(
    r"\b(?:budget|utfall)(?:en|et)?(?: för| –) (?P<thing>\D+?)(?P<year> (?:19|20)\d\d)?$", re.IGNORECASE
)
_YEAR_BEFORE = "året innan"


def asked_anew(turn: str, last: str) -> str | None:
    """``last`` asked for its reason, its time, in another unit or beside the year before; None for any other turn."""
    bare = OPENER.sub("", turn, count=1).strip(" ?!.")
    if worded := _BARE.match(bare):
        return _with_word(last, worded["word"])
    if (adverbial := _ADVERBIAL.match(last)) and _ACT.match(bare):
        return f"{bare} – {_BE_READY.sub('', last[adverbial.end() :])}"
    if (held := _HOLDS.match(last)) and _WHO_BEFORE.match(bare):
        return f"Vem var tidigare {held['office']}"
    if (chosen := _CHOSEN.match(last)) and _WHO_BEFORE.match(bare):
        return f"Vem var tidigare {chosen['office']} – {chosen['by']}"
    if unit := _IN_UNIT.match(bare):
        return _in_unit(last, unit["unit"] or "procent")
    if (stage := _STAGE.match(bare)) and (asked := _STAGE_ASKED.search(last)):
        noun = stage.lastgroup or ""
        ending = "en" if asked["definite"] else ""
        return f"{last[: asked.start()]}{noun}{ending}{last[asked.end() :]}"
    if _GAP_ASKED.match(bare) and (of := _STAGE_OF.search(last)):
        return f"Hur mycket avvek {of['thing']} från budgeten{of['year'] or ''}"
    if _EXPECTED.match(bare):
        return _expected(last)
    if _TREND.match(bare):
        named = [str(year) for year in years(bare)]
        return f"{last} jämfört med {named[-1] if named else shifted(last, year_shift(bare) or -1) or _YEAR_BEFORE}"
    return None


def _with_word(last: str, word: str) -> str | None:
    """ "Varför stängdes badet" of "När stängdes badet", "När ska bron byggas" of "Ska bron byggas"; None of "Vad kostar bron"."""
    asked = f"{word[0].upper()}{word[1:].lower()}"
    adverbial = _ADVERBIAL.match(last)
    if adverbial and (adverbial["verb"].lower() in _AUXILIARY or is_verb(adverbial["verb"])):
        return f"{asked} {last[adverbial.end() :]}"
    return f"{asked} {last[0].lower()}{last[1:]}" if _YES_OR_NO.match(last) else None


def _expected(last: str) -> str:
    """The last question asked of what is forecast for its whole year: "Vad väntas resultatet hela 2024 bli"."""
    known = years(last)
    whole = swap_time(last, f"hela {known[-1]}") if known else f"{last} hela året"
    became = _BECAME.match(whole)
    asked = "Hur stort" if became and became["asks"].lower() == "vad" else became["asks"] if became else ""
    return f"{asked} väntas {became['thing']} bli" if became else f"{whole} enligt prognosen"


def _in_unit(last: str, unit: str) -> str:
    """The last question asked in a unit, in the place of the one it asked in."""
    found = re.search(rf"\bi {_UNIT}$", last, re.IGNORECASE)
    return f"{last[: found.start()] if found else last + ' '}i {unit}"
