"""A stretch between two places: of that between two others nothing that is told answers. Pure."""

import re
from collections.abc import Iterator

from assistant.types import FIGURES, AnswerType, Candidate, Frame
from corpus.swedish.words import key

_PLACE = r"[A-ZÅÄÖ][\w]*(?: [A-ZÅÄÖ][\w]*)?"
_STRETCH = re.compile(
    rf"\b(?:[Mm]ellan (?P<one>{_PLACE}) och (?P<other>{_PLACE})"
    rf"|(?:[Mm]ellan|[Ss]träck(?:an|ningen|orna)|[Dd]elsträckan|[Ee]tappen|[Ll]injen|[Vv]ägen|[Bb]anan|[Ll]eden)"
    rf" (?P<first>{_PLACE})\s?[-–]\s?(?P<last>{_PLACE}))"
)


def of_another_stretch(frame: Frame, one: Candidate) -> bool:
    """Whether a unit tells of a stretch between other places alone: "sträckan Ekby–Åby", where "mellan Åby och Myra" is asked."""
    if frame.type not in FIGURES | {AnswerType.DATE} or one.unit.row is not None:
        return False
    asked = next(_stretches(frame.question), None)
    if asked is None:
        return False
    told = list(_stretches(one.unit.text))
    return bool(told) and not any(_is_within(asked, other) for other in told)


def _stretches(text: str) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Both ends of every stretch that a text names, each as the search keys of its words."""
    for found in _STRETCH.finditer(text):
        one, other = found["one"] or found["first"], found["other"] or found["last"]
        yield frozenset(map(key, one.split())), frozenset(map(key, other.split()))


def _is_within(asked: tuple[frozenset[str], frozenset[str]], told: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether both ends of the stretch asked about are ends of the one told of, in either order."""
    return any(asked[0] & told[at] and asked[1] & told[1 - at] for at in (0, 1))
