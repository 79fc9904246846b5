"""The bodies whose documents there are, and by which words a question names one of them. Pure."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from corpus.swedish.lemmas import is_known, key
from corpus.swedish.words import tokens

Bodies = Mapping[str, tuple[frozenset[str], ...]]

# Words of a body's name that many bodies share: they tell none from another.
_SHARED = frozenset(
    key(word)
    for word in "region regionen kommun kommuns kommunalförbund kommunalförbundet förbund förbundet landsting län läns stad stads staden ab "
    "aktiebolag bolag i och för av styrelse styrelsen nämnd nämnden förvaltning kommunstyrelse kommunstyrelsen regionstyrelse regionstyrelsen "
    "kommunfullmäktige regionfullmäktige fullmäktige regionfullmäktiges myndighet stiftelse stiftelsen".split()
)
# "Ekviks museum" is no Ekviks kommun.
_HOUSE = re.compile(r"(?:museum|teater|konsthall|folkhögskola|universitet|högskola|församling|pastorat|stift)$")
_COMPANY = frozenset({"AB", "KB", "HB"})


def bodies_of(names: Iterable[str]) -> Bodies:
    """Each body with the sets of search keys that name it; empty where there is but one body to speak of.

    "Vikholms kommun" is named by "Vikholm"; of "Utbildningsnämnden, Vikholms kommun" either part names it; a company is
    named by its whole name alone, for "Ådals hamn AB" is not Ådals kommun.
    """
    found = {name: tuple(own for part in parts_of(name) if (own := _own(part))) for name in names if name}
    told_apart = {own for ways in found.values() for own in ways}
    return {name: ways for name, ways in found.items() if ways} if len(told_apart) > 1 else {}


def parts_of(name: str) -> list[str]:
    """An organ and what it belongs to: "Utbildningsnämnden, Vikholms kommun" are two."""
    return [part.strip() for part in name.split(",") if part.strip()]


def organisation(name: str) -> str:
    """What an organ belongs to: "Vikholms kommun" of "Utbildningsnämnden, Vikholms kommun"; else the name itself."""
    return name.rsplit(", ", 1)[-1]


def in_common(bodies: Sequence[str]) -> list[str]:
    """What the bodies named have in common: "Vikholms kommun" of its several boards; else themselves."""
    shared = (
        [part for part in parts_of(bodies[0]) if all(part in parts_of(other) for other in bodies)] if bodies else []
    )
    return [", ".join(shared)] if shared else list(bodies)


def short_name(body: str) -> str:
    """What a body is called for short, without genitive: "Vikholm" for "Vikholms kommun"; "" where it has no such name."""
    if _COMPANY & set(body.split()) or " " not in body:
        return ""
    proper = [token.text for token in tokens(body) if token.text[0].isupper() and not is_known(token.text.lower())]
    return proper[0].removesuffix("s") if len(proper) == 1 and key(proper[0]) not in _SHARED else ""


def bears_name_of(body: str, others: Iterable[str]) -> bool:
    """Whether a body has the place of one of ``others`` in its own name: "AB Ekvikstrafiken" that of "Region Ekvik"."""
    places = [short.lower() for other in others if (short := short_name(organisation(other)))]
    return any(word.startswith(place) for word in body.lower().split() for place in places)


def named(bodies: Bodies, asked: Collection[str]) -> tuple[str, ...]:
    """The bodies that a question with the search keys ``asked`` names; "Ekviks museum" names no Ekviks kommun beside it."""
    keys = frozenset(asked)
    met = {name: [own for own in ways if own <= keys] for name, ways in bodies.items()}
    all_met = [own for ways in met.values() for own in ways]
    return tuple(name for name, ways in met.items() if any(not any(own < other for other in all_met) for own in ways))


def _own(part: str) -> frozenset[str]:
    """What is a body's own in its name: its proper name alone where it has one that is no company's."""
    words = [token.text for token in tokens(part)]
    own = {key(word): word for word in words if key(word) not in _SHARED}
    proper = [term for term, word in own.items() if word[0].isupper() and not is_known(word.lower())]
    whole = bool(_COMPANY & set(words)) or not proper or bool(_HOUSE.search(part))
    return frozenset(own if whole else proper)
