"""Two things set against each other in a question -> what is asked of each: "…, A 2024 eller B 2025?", "fler med A än med B". Pure."""

import re
from dataclasses import dataclass, replace

from corpus.swedish.date_forms import LAST_YEAR, SAME_PART
from corpus.swedish.dates import years
from corpus.swedish.verbs import is_verb

_WHERE = r"(?:med|på|i|för|till|hos|vid|inom|bland|från|av)"
_SIZE = r"(?:mer|mest|fler|flest|större|störst\w*|högre|högst\w*|längre|längst\w*|bättre|bäst\w*|dyrare|dyrast\w*|billigare|billigast\w*|mindre|minst\w*|lägre|lägst\w*|färre|färst|oftare|oftast|sämre|sämst\w*|kortare|kortast\w*)"
_SIZED = re.compile(rf"\b{_SIZE}\b", re.IGNORECASE)
_SIDE = r"(?:(?!\b(?:eller|än|hur|vad|varför|när)\b)[^,:?]){2,70}?"
_PAIRS = tuple(
    re.compile(told, re.IGNORECASE)
    for told in (
        # "Vilken av A och B hade lägst frånvaro 2023?"
        rf"^(?P<verb>vilke[nt]\w*) av (?P<first>{_SIDE}) och (?P<second>{_SIDE}) (?P<head>(?:är|var|har|hade|får|fick|blev|blir|går|gick|ger|gav|tar|tog|står|stod)\b [^,?]*?\b{_SIZE}\b[^,?]*?)(?P<tail> (?:under |år |i )?(?:19|20)\d\d)?(?:, och .*)?[?.!\s]*$",
        # "Var frånvaron 2023 högre eller lägre inom A än i B?"
        rf"^(?P<head>(?:är|var|blev|blir) [^,?]+? {_SIZE}) eller {_SIZE} (?P<first>{_WHERE} {_SIDE}) än (?P<second>{_WHERE} {_SIDE})[?.!\s]*$",
        # "Hur många fler lån hade A än B 2024?", "Hur mycket högre var avgiften i A än i B?"
        rf"^hur (?:många|mycket) (?P<head>{_SIZE} [^,?]+?) (?P<first>(?:{_WHERE} )?(?-i:[A-ZÅÄÖ])[\w-]*(?: [\w-]+){{0,2}}?) än (?P<second>{_SIDE})(?P<tail> (?:under |år |i )?(?:19|20)\d\d)?[?.!\s]*$",
        # "Vilken hade högst frånvaro, A eller B?", "Var var den högst: i A 2024 eller i B 2025?"
        rf"^(?P<head>(?:vilke[nt]\w*|vilka|vem|var|vad|hur|när|i vilke[nt]\w*|på vilke[nt]\w*|av|bland)\b[^,:]+)[,:–]\s*(?P<first>{_SIDE}),?\s+eller\s+(?P<second>{_SIDE})[?.!\s]*$",
        # "Reser fler med buss eller med tåg?", "Kostar det mer i A eller i B?"
        rf"^(?P<head>.+?)\s+(?P<first>(?P<at>{_WHERE}) {_SIDE})\s+(?:eller|än)\s+(?P<second>(?P=at) {_SIDE})(?P<tail> (?:under |år |i )?(?:19|20)\d\d)?[?.!\s]*$",
        # "Hade A eller B flest besök 2024?"
        rf"^(?P<verb>(?!är\b|var\b|blir\b|blev\b|hur\b)\w+) (?P<first>{_SIDE}) eller (?P<second>{_SIDE}) (?P<head>(?:en |ett )?{_SIZE} [^,?]+?)(?P<tail> (?:under |år )?(?:19|20)\d\d)?[?.!\s]*$",
        # "Är årskortet dyrare än månadskortet?"
        rf"^(?P<verb>är|var|blir|blev) (?P<first>(?:[A-ZÅÄÖ][\w-]*|\w+(?:en|et))(?: [\w-]+){{0,2}}?) (?P<head>{_SIZE}) än (?P<second>{_SIDE})(?P<tail> (?:under |år |i )?(?:19|20)\d\d)?[?.!\s]*$",
        # "Hade A större underskott än B 2024?"
        rf"^(?P<verb>(?!hur\b)\w+) (?P<first>(?:[A-ZÅÄÖ][\w-]*|\w+(?:en|et))(?: [\w-]+){{0,2}}?) (?P<head>(?:en |ett )?{_SIZE} [^,]+?) än (?P<second>{_SIDE})(?P<tail> (?:under |år |i )?(?:19|20)\d\d)?[?.!\s]*$",
    )
)  # fmt: skip
# "Hur många fler män än kvinnor arbetar i A?": two sorts of what is counted, and what is told of both.
_SORTS = re.compile(
    r"^hur många (?:fler|färre) (?P<first>[a-zåäö]+) än (?P<second>[a-zåäö]+(?:or|ar|er|n|a|r))(?P<rest> [^,?]+?)[?.!\s]*$",
    re.IGNORECASE,
)
# What is no thing set against another: a size, a word that points, a time.
_NO_SIDE = re.compile(
    rf"(?:(?:ett|en|som|lika) )?{_SIZE}(?: (?:eller|än) {_SIZE})?|(?:(?:{_WHERE}|under) )?(?:det|den|de|man|inte|fjol|{SAME_PART}|{LAST_YEAR}|tidigare|nu|ja|nej|män|budget\w*|prognos\w*|mål\w*)(?: .*)?",
    re.IGNORECASE,
)

# "Var väntade man längst": how long, in time or in length, is told by no noun.
_LONGEST = re.compile(r"\w+ \w+(?: (?:man|de|folk|\w+na))? (?:läng(?:re|st)|kort(?:are|ast))(?: tid)?", re.IGNORECASE)
# "Region Norr: vilken av …": whose figures are asked for stands before the question.
_LABEL = re.compile(r"\s*[A-ZÅÄÖ][^:?\d,]{2,60}: (?=(?:vilke|hade |är |var |hur )\w*)")
_NO_SORT = re.compile(r"(?:tidigare|väntat|planerat|budgeterat|normalt|vanligt|året|andra|några|någon)", re.IGNORECASE)

# What a question for the size of something opens with, which is not asked of each: "Vilken nämnd (hade …)", "Var (var …)".
_OPENS = re.compile(
    r"^(?:(?:i|på|av|för|hos|bland|inom|till) )?(?:(?:vilke[nt]\w*|vilka|vems|vem)(?: (?:av|bland) \w+)?(?: (?!(?:är|var|har|hade|får|fick|blev|blir|går|gick|ger|gav|tar|tog|står|stod)\b)"
    r"[a-zåäö]+(?= (?:är|var|har|hade|får|fick|blev|blir|går|gick|ger|gav|tar|tog|står|stod)\b))?|var|vad|hur|när)\s+(?=\w)",
    re.IGNORECASE,
)
_MANY = re.compile(r"fler|flest|färre|färst", re.IGNORECASE)
_MUCH = re.compile(r"mer|mest|mindre|minst", re.IGNORECASE)
_PRICED = re.compile(r"dyr|billig", re.IGNORECASE)
_IS = re.compile(r"(?:är|var|blir|blev)\b\s*", re.IGNORECASE)
_NOUN = re.compile(r"\s+(?P<noun>(?:[a-zåäö]+(?:de|ta|na|re) )?[a-zåäö-]{3,})\b", re.IGNORECASE)
_NO_NOUN = re.compile(rf"(?:{_WHERE}|än|var|har|hade|fick|blev|den|det|som)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pair:
    """What is asked of both, as a question for a figure, and the two: each with its year where it has one.

    ``rest`` is what follows upon each: "Hur många" + "män" + " arbetar i A".
    """

    asked: str
    first: str
    second: str
    rest: str = ""

    @property
    def sides(self) -> tuple[tuple[str, str], ...]:
        """Each of the two with the question for its figure."""
        return tuple((side, f"{self.asked} {side}{self.rest}?") for side in (self.first, self.second))


def pair_in(question: str) -> Pair | None:
    """The two things that a question sets against each other by size; None where it does not."""
    if label := _LABEL.match(question):
        pair = pair_in(question[label.end() :])
        return replace(pair, asked=f"{label[0]}{pair.asked}") if pair else None
    if (sorts := _SORTS.match(question.strip())) and not _NO_SORT.fullmatch(sorts["second"]):
        return Pair("Hur många", sorts["first"], sorts["second"], sorts["rest"])
    for pattern in _PAIRS:
        found = pattern.match(question.strip())
        if found is None:
            continue
        parts = found.groupdict()
        first, second = parts["first"].strip(), parts["second"].strip()
        head = f"{parts['verb']} {parts['head']}" if parts.get("verb") else parts["head"]
        sized = _SIZED.search(head)
        if (
            sized is None
            or _LONGEST.fullmatch(head)
            or _NO_SORT.fullmatch(second)
            or any(_NO_SIDE.fullmatch(side) or _is_year(side) for side in (first, second))
        ):
            continue
        tail = parts.get("tail") or _shared_year(head, first, second)
        sides = [side if years(side) else f"{side}{tail}" for side in _with_own_year(first, second, parts.get("tail"))]
        return Pair(_for_figure(head, sized), *sides)
    return None


def _with_own_year(first: str, second: str, tail: str | None) -> tuple[str, str]:
    """The two, the year after the second added to it where the first has one of its own: "i oktober 2024 än i oktober 2023"."""
    return first, f"{second}{tail}" if tail and years(first) else second


def _shared_year(head: str, first: str, second: str) -> str:
    """The year that stands after the second alone and is of both: "A eller B 2024"."""
    return f" {years(second)[-1]}" if years(second) and not years(first) and not years(head) else ""


def _for_figure(head: str, sized: re.Match[str]) -> str:
    """The question for the figure of one: "Hur många larm stod för" of "Vilka stod för flest larm"."""
    noun = _NOUN.match(head, sized.end())
    if noun and (_NO_NOUN.match(noun["noun"]) or is_verb(noun["noun"])):
        noun = None
    rest = f"{head[: sized.start()]} {head[noun.end() if noun else sized.end() :]}"
    rest = re.sub(r"\s{2,}", " ", rest).strip()
    rest = _OPENS.sub("", rest, count=1) or rest
    if _PRICED.match(sized[0]) and not noun and _IS.match(rest):
        return f"Hur mycket kostar {_IS.sub('', rest, count=1)}".strip()
    size = "många" if _MANY.fullmatch(sized[0]) else "mycket" if _MUCH.fullmatch(sized[0]) and not noun else "stor"
    return " ".join(filter(None, ("Hur", size, noun["noun"] if noun else "", rest[:1].lower() + rest[1:])))


def _is_year(side: str) -> bool:
    """Whether a side names a time alone: two times of one thing are another comparison."""
    return (
        bool(years(side))
        and re.fullmatch(rf"(?:{_WHERE} |under |år )*(?:19|20)\d\d(?: {_WHERE} .+)?", side) is not None
    )
