"""Nouns that name a figure by their form, and what kind of figure: "meritvärdet", "telefontillgängligheten", "folkmängden".

What is asked of such a noun is its figure, also where nothing but "vad var" or "hur ser … ut" says so.
"""

from assistant.types import AnswerType

# Told in per cent, as a rule.
_RATES = r"\w*(?:tillgänglighet|nöjdhet|(?<!sjuk)frånvaro|närvaro|(?<!väg)(?<!asfalt)(?<!asfalts)beläggning|behörighet|uppräkning|valdeltagande|genomströmning|självförsörjning|rörelsemarginal|vinstmarginal)"
# Told in any unit, which the noun itself seldom names.
_LEVELS = (
    r"\w*(?:(?:merit|medel|gräns|mät|median|bok|bas|tak|rikt|max)värde|index|(?<!på )nivå|halt|volym|förbrukning|energianvändning|åtgång|utsläpp|mängd|(?<!verksamhets)yta|kapacitet|intensitet|"
    r"hastighet|temperatur|snitt|snittbetyg|medelbetyg|(?:antagnings|betygs|medel|snitt)poäng|medeltal|median|täthet|livslängd|höjning|sänkning|ökning|minskning|fördyring|utdebitering|skattesats|produktion)"
)
_HEADS = r"(?:folkmängd|befolkning|\w*(?:invånar|befolknings|elev|medlems|besöks|födelse|röst)(?:e|s)?tal)"
_DEFINITE = r"(?:en|n|et|t|na|erna)"
LEVELS_BARE = rf"(?:{_LEVELS}|{_RATES})"
LEVELS = rf"(?:{_LEVELS}{_DEFINITE}|storleken|bredden|längden|djupet|avståndet)"  # "meritvärdet", "nivån"
# What such a figure did or was.
_BECAME = r"(?:var|blev|blir|vore|ligger|låg|landa(?:r|de)|sluta(?:r|de)|hamna(?:r|de)|stanna(?:r|de)|uppgår|uppgick)"
_HAS = r"(?:har|hade|fick|får|nådde|uppnå(?:s|ddes?)|blev|är|var|gäller|gällde|rymmer|krävs|krävdes|visar|visade|uppmättes|noterades|(?<!index )anv[äa]nd(?:s|es))"
_OWN = r"(?:(?!(?:på|i|för|av|med|till|om|som|bakom|mellan|efter|över) )\S+ ){0,3}?"
_START = r"(?:^|[.!?:]\s)\W*(?:och |men )?"
_SHOWN = rf"{_START}hur (?:{_BECAME}|ser|såg) {_OWN}"
_SUMS = r"\w*(?:skulden|utfallet|resultatet|kostnaderna|intäkterna|investeringarna|omsättningen|avgiften|taxan)"
_OF_A_MATTER = r"(?! (?:av|i (?:ärendet|frågan|omröstningen)))"
_ASKS = r"(?!.*\b(?:hur|vad|vem|vems|vilken|vilket|vilka|varför|när)\b)"


def _asked(nouns: str) -> str:
    """How the figure of one of the nouns is asked for: "vad var …", "vad är …s", "vilken … har", or the noun alone."""
    definite = rf"(?:{nouns}{_DEFINITE}|\w{{3,}}s (?:\w+a )?{nouns})\b"
    return (
        rf"{_START}(?:vad|vilken|vilket) (?:{_BECAME}|är) {_OWN}{definite}"
        rf"|{_START}vilke[nt] (?:\w+ )?{nouns} (?:\w+ )?{_HAS}\b"
        rf"|^\W*(?:genomsnittlig\w* |total\w* )?{nouns}{_DEFINITE}?\b(?= \w){_ASKS}"
    )


def rows(shares: str) -> tuple[tuple[AnswerType, str], ...]:
    """(what is asked for, how) of nouns that name a figure; ``shares`` is a pattern for those that always name a share."""
    return (
        (AnswerType.SHARE, _asked(_RATES)),
        (AnswerType.COUNT, _asked(_HEADS)),
        (AnswerType.AMOUNT, _asked(_LEVELS)),
        (AnswerType.AMOUNT, rf"{_START}vad (?:{_BECAME}|är) {LEVELS}\b"),
        (AnswerType.SHARE, rf"{_SHOWN}(?:{shares}(?<=[ent])|\w*(?:beläggningen|frånvaron|närvaron))(?= )"),
        (AnswerType.COUNT, rf"{_SHOWN}{_HEADS}{_DEFINITE}\b"),
        (AnswerType.AMOUNT, rf"{_SHOWN}(?:{LEVELS}|{_SUMS})\b{_OF_A_MATTER}"),
    )
