"""What sets two figures apart, where a question asks for that -> what is asked of each of the two. Pure.

"Hur mycket skilde det mellan A och B i antal besök 2024?" asks "Hur många besök hade A 2024?", and the same of B.
"""

import re
from dataclasses import dataclass

from corpus.swedish.dates import years

_LABEL = r"^(?P<label>[A-ZÅÄÖ][^:?\d]{2,60}: )?"
_GAP = r"(?:hur stor[at]? (?:är|var|blev|blir) |vad (?:är|var|blev|blir) )(?:skillnaden|differensen|avståndet|gapet|glappet)"
_DIFFERS = r"hur (?:(?:mycket|många) (?:skil(?:jer|de|jde)|skilt)(?: det)?(?: sig)?|skil(?:jer|de) sig)"
_PLACE = r"(?: (?:i|inom|hos|på) (?:(?-i:Region|Myndigheten|Stiftelsen) [^?]+?|(?-i:[A-ZÅÄÖ])[\w-]+(?: [\w-]+)? (?:kommun(?:alförbund)?|landsting|stad|AB)))"
_TIME = r"(?: (?:under |år |i |för )?(?:19|20)\d\d)"
_TAIL = rf"(?P<tail>{_TIME}?{_PLACE}?{_TIME}?)[?.!\s]*$"
_SIDE = r"(?:(?!\b(?:eller|än|hur|vad|mellan)\b)[^,:?]){2,60}?"
_MEASURE = r"[^,:?\d]{3,60}?"
_APART = tuple(
    re.compile(f"{_LABEL}{told}{_TAIL}", re.IGNORECASE)
    for told in (
        # "… mellan kulturnämndens och tekniska nämndens ram 2024"
        rf"(?:{_GAP}|{_DIFFERS}) mellan (?P<first>[\w -]{{2,50}}?s) och (?P<second>[\w -]{{2,50}}?s) (?P<owned>(?!och\b)[a-zåäö-]{{3,}})",
        # "… i antal besök mellan A och B", "… frånvaron mellan kvinnor och män"
        rf"(?:{_GAP} i|{_DIFFERS}) (?P<measure>(?!(?:mellan|det|sig)\b){_MEASURE}) mellan (?P<first>{_SIDE}) och (?P<second>{_SIDE})",
        # "… mellan A och B i antal besök"
        rf"(?:{_GAP}|{_DIFFERS}) mellan (?P<first>{_SIDE}) och (?P<second>{_SIDE}) (?:i|för|när det gäller|vad gäller) (?P<measure>(?!(?-i:[A-ZÅÄÖ])){_MEASURE})",
        # "Hur många fler besök hade A än B"
        rf"hur många (?:fler|färre) (?P<counted>[a-zåäö-]{{3,}}) (?P<verb>hade|har|fick|får|tog|gjorde) (?P<first>{_SIDE}) än (?P<second>{_SIDE})",
    )
)  # fmt: skip
_NO_SIDE = re.compile(
    r"(?:\w+s )?(?:\w*budget\w*|utfall\w*|\w*prognos\w*|mål\w*|året innan|tidigare|väntat|planerat|budgeterat|normalt|vanligt|andra|övriga|de|det|den|dem)(?: .*)?",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"antal(?:et)? (?P<counted>.+)", re.IGNORECASE)

_BUDGET, _OUTCOME = r"(?:\w*budget(?:en|erat)?)", r"(?P<other>utfall(?:et)?|prognos(?:en)?)"
_STAGES = tuple(
    re.compile(f"{_LABEL}{told}{_TAIL}", re.IGNORECASE)
    for told in (
        rf"(?:{_GAP}|{_DIFFERS}) mellan (?:{_BUDGET} och {_OUTCOME}) (?:för|hos|i|inom|på) (?P<thing>{_SIDE})",
        rf"(?:{_GAP}|{_DIFFERS}) mellan (?:utfall(?:et)?|(?P<turned>prognos(?:en)?)) och {_BUDGET} (?:för|hos|i|inom|på) (?P<thing>{_SIDE})",
        rf"(?:{_GAP}|{_DIFFERS}) mellan (?P<owner>{_SIDE}s) {_BUDGET} och {_OUTCOME}",
        rf"(?:hur mycket|med hur mycket|hur) (?:avvek|avviker|skil(?:jer|de)(?: sig)?) (?P<thing>(?!(?:det|den|de|sig)\b){_SIDE}) från {_BUDGET}",
        rf"hur mycket (?:över|under) {_BUDGET} (?:hamnade|låg|blev|gick|slutade|landade) (?P<thing>{_SIDE})",
    )
)
_ASKS = re.compile(
    rf"\b(?:{_GAP}|{_DIFFERS})\b.*\bmellan\b|\b{_GAP} i\b|\bhur mycket (?:avvek|avviker)\b|\bhur (?:mycket )?skil(?:jer|de) .{{2,60}} från {_BUDGET}|\bhur mycket (?:över|under) {_BUDGET}\b|"
    r"\bmed hur mycket (?:för)?ändrades?\b|\bhur mycket har .{3,60} (?:för)?ändrats\b|\bhur många (?:fler|färre) [a-zåäö-]+ (?:hade|har|fick|får|tog|gjorde)\b.*\bän\b",
    re.IGNORECASE,
)
# Of the highest and the lowest the text names both: "mellan det högsta och det lägsta anbudet".
_ENDS = re.compile(
    r"\b(?:högsta?|störst|bästa?|dyrast|billigast)\w*\b.{0,40}\b(?:lägst|minst|sämst|billigast|dyrast)", re.I
)


@dataclass(frozen=True, slots=True)
class Apart:
    """The two that are set apart, each with the question for its figure."""

    first: tuple[str, str]
    second: tuple[str, str]

    @property
    def sides(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Both, in the order of the question."""
        return self.first, self.second


def asks_apart(question: str) -> bool:
    """Whether a question asks what sets two figures apart, so that none of the two is its answer."""
    return _ASKS.search(question) is not None and not _ENDS.search(question)


def apart_in(question: str) -> Apart | None:
    """Two things whose figures a question asks the difference of; None where it does not, or they are two times."""
    for pattern in _APART:
        found = pattern.match(question.strip())
        if found is None:
            continue
        told = found.groupdict()
        first, second = told["first"].strip(), told["second"].strip()
        if any(_NO_SIDE.fullmatch(side) or years(side) for side in (first, second)):
            continue
        return Apart(*((side, _of_one(told, side)) for side in (first, second)))
    return None


def _of_one(told: dict[str, str], side: str) -> str:
    """The question for the figure of one of the two."""
    label, tail = told["label"] or "", told["tail"] or ""
    if told.get("owned"):
        return f"{label}Hur stor är {side} {told['owned']}{tail}?"
    if told.get("counted"):
        return f"{label}Hur många {told['counted']} {told['verb']} {side}{tail}?"
    counted = _COUNTED.fullmatch(told["measure"])
    if counted:
        return f"{label}Hur många {counted['counted']} hade {side}{tail}?"
    return f"{label}Hur stor var {told['measure']} för {side}{tail}?"


def stages_in(question: str) -> Apart | None:
    """A budget and what became of it, or is forecast, whose difference a question asks for; None where it does not."""
    for pattern in _STAGES:
        found = pattern.match(question.strip())
        if found is None:
            continue
        told = found.groupdict()
        label, tail = told["label"] or "", told["tail"] or ""
        thing = told.get("owner") or told["thing"]
        of = f"för {thing.removesuffix('s') if told.get('owner') else thing}{tail}?"
        foretold = (told.get("other") or told.get("turned") or "").lower().startswith("prognos")
        other = ("Prognosen", f"{label}Hur stor är prognosen {of}") if foretold else (
            "Utfallet", f"{label}Vad blev utfallet {of}"
        )  # fmt: skip
        return Apart(("Budgeten", f"{label}Hur stor var budgeten {of}"), other)
    return None
