"""How one voted on a matter: the votes counted, how one party or member voted, whether all agreed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.gates.another_figure import ABSTAIN_ASKED
from assistant.gates.another_sum import PARTY_ASKED
from assistant.matching.cues import VOTE_ASKED, VOTED, asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import Matter, as_accepted
from assistant.types import AnswerType, Candidate, Frame
from assistant.understanding.question_words import TOTAL
from corpus.index import Index
from corpus.standing import matter_in
from corpus.swedish.words import key, terms
from corpus.types import Passage, Unit

_FELL = re.compile(r"\bröst(?:erna|siffr\w*|läget|resultatet)\b|\bomröstning\w*|\bvotering\w*", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:den|de) (?:som )?\w*\s?(?:vill |stöder |stödjer )?.{0,40}\brösta(?:r)? (?:ja|nej)\b", re.IGNORECASE
)
_NAY = re.compile(r"\b(?:nej|mot|emot)\b|\bnej-?röst", re.IGNORECASE)
_ONE_SIDE = re.compile(r"\b(?:ja|nej|mot|emot|för)\b|\b(?:ja|nej)-?röst", re.IGNORECASE)
_AGAINST = re.compile(r"\b(?P<won>\d+) (?:ja-?)?röster mot (?P<lost>\d+)\b", re.IGNORECASE)
_WISH = re.compile(r"\b(?:avsl|bif|återremi|bordl)\w+", re.IGNORECASE)
_YES_MEANS = re.compile(r"\bröstar ja\b[^.]{0,12}?(?P<wish>(?:avsl|bif|återremi|bordl)\w+)", re.IGNORECASE)
_MOST_LINES = 4
# "Hur röstade Eva Lund?", "Hur röstade Centerpartiet?": one of those who voted, who must be named
_VOTER = re.compile(r"\b[Hh]ur (?:har )?röst(?:ade|ar|at) ([A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*)")
# "Var beslutet enigt?", "Fattades beslutet enhälligt?", and what tells it.
_AGREED = re.compile(r"\b(?:eni(?:g|gt|ga|ghet\w*)|oeni(?:g|gt|ga)|enhälli\w+|acklamation\w*)\b", re.IGNORECASE)
ABSTAINED = re.compile(r"\bavst(?:od|år|ått|å|ående)\b|\b(?:lägg|lade|la|lagt)\w* ner (?:sin )?röst", re.IGNORECASE)
# A vote on whether to decide at all, before that on the matter itself.
_WHEN_TO_DECIDE = re.compile(
    r"\bavgöra\w* (?:\w+ )?(?:i dag|idag|nu|vid dagens \w+)\b|\båterremi\w+|\bbordlägg\w+|\bbordlagd?\w*", re.IGNORECASE
)


def asks_votes(question: str) -> bool:
    """Whether a question asks how one voted, or whether all agreed."""
    return asks(_AGREED, question) or asks(VOTE_ASKED, question)


def vote_count(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells how many or how one voted on the matter asked about, or whether all agreed; nothing where its § does not.

    With the figure where that was read. None where no votes are asked for, or no § is surely the one meant: then other
    sentences may tell.
    """
    voted = asks(VOTE_ASKED, frame.question) and (frame.type is AnswerType.COUNT or _VOTER.search(frame.question))
    if not (voted or asks(_AGREED, frame.question)) or frame.paragraph or frame.dnr:
        return None
    if frame.type is AnswerType.COUNT and PARTY_ASKED.search(frame.question):
        return None  # the votes of one party, which its row of the table tells
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    found = vote_told(frame, matter)
    if found is None and _VOTER.search(frame.question) and any(_tells_votes(unit) for unit, _ in matter.units):
        return None  # how one voted may stand in the table of votes
    if found is None:
        return []
    told = as_accepted(found, candidates)
    side = _side_asked(frame, matter, found[0]) if frame.type is AnswerType.COUNT else None
    return [replace(told, value=side[0], value_start=side[1]) if side else told]


def _side_asked(frame: Frame, matter: Matter, unit: Unit) -> tuple[str, int] | None:
    """The votes of the side asked about in "Med 6 röster mot 3 beslutar nämnden att avslå", by what those who vote yes want."""
    counted = _AGAINST.search(unit.text)
    order = next((found for other, _ in matter.said if (found := _YES_MEANS.search(other.text))), None)
    if counted is None or order is None:
        return None
    won = _WISH.search(unit.text, counted.end())
    if won is None or not asks(_ONE_SIDE, frame.question):
        return None
    yes_won = won[0][:3].lower() == order["wish"][:3].lower()
    side = "lost" if asks(_NAY, frame.question) == yes_won else "won"
    return counted[side], counted.start(side)


def vote_told(frame: Frame, matter: Matter) -> tuple[Unit, Passage] | None:
    """The unit of a matter that tells whether all agreed, or else how one voted: of several votes, the one asked about."""
    said = matter.said
    if asks(_AGREED, frame.question):
        return next((one for cue in (_AGREED, VOTED) for one in said if cue.search(one[0].text)), None)
    abstained = asks(ABSTAIN_ASKED, frame.question)
    cues = (VOTED, ABSTAINED) if abstained else (VOTED,)
    votes = [one for one in said if _may_tell(one[0]) and any(cue.search(one[0].text) for cue in cues)]
    asked = {term.key for term in frame.terms}
    if who := _VOTER.search(frame.question):
        named = {key(token) for token in who[1].split()}
        votes = [
            one for one in votes if named <= {*one[0].terms} or named & {*one[1].topics} or _of_header(named, one[1])
        ]
    early = asks(_WHEN_TO_DECIDE, frame.question)
    return max(
        votes,
        key=lambda one: (
            asks(_NAY, frame.question) == bool(_NAY.search(one[0].text)) or not asks(_ONE_SIDE, frame.question),
            abstained and bool(ABSTAINED.search(one[0].text)),
            _has_votes(one[0]),
            early == bool(_WHEN_TO_DECIDE.search(one[0].text)),
            len(asked.intersection(one[0].terms)),
        ),
        default=None,
    )


def vote_lines(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells how the votes fell; nothing where the § of the matter tells no votes, None where that is not asked."""
    if frame.type in (AnswerType.COUNT, AnswerType.PERSON) or not asks(_FELL, frame.question) or frame.paragraph:
        return None
    if asks(_AGREED, frame.question) or _VOTER.search(frame.question):
        return None
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    told = [one for one in matter.said if _may_tell(one[0]) and VOTED.search(one[0].text) and _has_votes(one[0])]
    if not told and any(_tells_outside(one) for one in candidates):
        return None
    return [as_accepted(one, candidates) for one in told[:_MOST_LINES]]


def _tells_outside(one: Candidate) -> bool:
    """Whether an accepted sentence that stands in no § tells votes: "Fullmäktige antog budgeten med 31 röster mot 26"."""
    in_paragraph = matter_in(one.unit.section)
    return not (one.rejected or in_paragraph) and bool(VOTED.search(one.unit.text)) and _has_votes(one.unit)


def _may_tell(unit: Unit) -> bool:
    """Whether a unit may tell votes: no order of voting ("Den som röstar ja avslår …"), of a table its sum alone."""
    if unit.row is not None:
        return TOTAL.match(unit.row.label) is not None
    return _has_votes(unit) or not _ORDER.search(unit.text)


def _tells_votes(unit: Unit) -> bool:
    """Whether a unit tells votes: in words, or as a row of a table of them."""
    return VOTED.search(unit.text) is not None or (unit.row is not None and "Ja" in " ".join(unit.row.columns).split())


def _has_votes(unit: Unit) -> bool:
    """Whether the votes are counted: "den som stödjer förslaget röstar ja" tells only how they are cast."""
    return any(
        found[0][:4].lower() not in ("röst", "ja", "nej") or re.search(r"\d", found[0])
        for found in VOTED.finditer(unit.text)
    )


def _of_header(named: set[str], passage: Passage) -> bool:
    """Whether a name is that of the body or organ whose minutes these are."""
    return named <= {*terms(passage.header)[0]}
