"""Nouns that name a figure by their form, and what kind of figure: "meritvärdet", "telefontillgängligheten", "folkmängden".

What is asked of such a noun is its figure, also where nothing but "vad var" or "hur ser … ut" says so.
"""

from assistant.types import AnswerType

# Told in per cent, as a rule.
_RATES = r"\w*(?:tillgängligheten|nöjdheten|(?<!sjuk)frånvaron|närvaron|(?<!väg)(?<!asfalt)(?<!asfalts)beläggningen|behörigheten|uppräkningen|valdeltagandet|självförsörjningen)"
# Told in any unit, which the noun itself seldom names.
LEVELS = (
    r"\w*(?:(?:merit|medel|gräns|mät|median|bok|bas|tak|rikt|max)värde(?:t|na)|index(?:et)?|(?<!på )nivån|halten|volymen|förbrukningen|energianvändningen|utsläppen|mängden|(?<!verksamhets)ytan|"
    r"hastigheten|temperaturen|snittet|genomsnittet|medeltalet|medianen|tätheten|höjningen|sänkningen|ökningen|minskningen|fördyringen|utdebiteringen|skattesatsen|produktionen|balansen)"
)
_HEADS = r"(?:folkmängden|befolkningen|\w*(?:invånar|befolknings|elev|medlems|besöks|födelse|röst)(?:e|s)?talet)"
# What such a figure did or was.
_BECAME = r"(?:var|blev|blir|vore|ligger|låg|landa(?:r|de)|sluta(?:r|de)|hamna(?:r|de)|stanna(?:r|de)|uppgår|uppgick)"
_OWN = r"(?:(?!(?:på|i|för|av|med|till|om|som|bakom|mellan|efter|över) )\S+ ){0,3}?"
_START = r"(?:^|[.!?:]\s)\W*(?:och |men )?"

_SHOWN = rf"{_START}hur (?:{_BECAME}|ser|såg) {_OWN}"
_SUMS = r"\w*(?:skulden|utfallet|resultatet|kostnaderna|intäkterna|investeringarna|omsättningen|avgiften|taxan)"
_OF_A_MATTER = r"(?! (?:av|i (?:ärendet|frågan|omröstningen)))"


def _asked(nouns: str) -> str:
    return rf"{_START}(?:vad|vilken|vilket) (?:{_BECAME}|är) {_OWN}{nouns}\b"


def rows(shares: str) -> tuple[tuple[AnswerType, str], ...]:
    """(what is asked for, how) of nouns that name a figure; ``shares`` is a pattern for those that always name a share."""
    return (
        (AnswerType.SHARE, _asked(_RATES)),
        (AnswerType.COUNT, _asked(_HEADS)),
        (AnswerType.AMOUNT, _asked(LEVELS)),
        (AnswerType.SHARE, rf"{_SHOWN}(?:{shares}(?<=[ent])|\w*(?:beläggningen|frånvaron|närvaron))(?= )"),
        (AnswerType.COUNT, rf"{_SHOWN}{_HEADS}\b"),
        (AnswerType.AMOUNT, rf"{_SHOWN}(?:{LEVELS}|{_SUMS})\b{_OF_A_MATTER}"),
    )
