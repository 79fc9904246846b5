"""The bodies whose documents there are, and by which words a question names one of them. Pure."""

from collections.abc import Collection, Iterable, Mapping

from corpus.swedish.lemmas import is_known, key
from corpus.swedish.words import tokens

Bodies = Mapping[str, frozenset[str]]

# Words of a body's name that many bodies share: they tell none from another.
_SHARED = frozenset(
    key(word)
    for word in "region regionen kommun kommuns kommunalförbund kommunalförbundet förbund förbundet landsting län läns stad stads staden ab "
    "aktiebolag bolag i och för av styrelse styrelsen nämnd nämnden förvaltning kommunstyrelse kommunstyrelsen regionstyrelse regionstyrelsen "
    "kommunfullmäktige regionfullmäktige fullmäktige regionfullmäktiges myndighet".split()
)
_COMPANY = frozenset({"AB", "KB", "HB"})


def bodies_of(names: Iterable[str]) -> Bodies:
    """Each body with the search keys that name it; empty where there is but one body to speak of.

    "Utbildningsnämnden, Vikholms kommun" is two, an organ and the municipality it belongs to. "Vikholms kommun" is named by
    "Vikholm"; a company by its whole name alone, for "Ådals hamn AB" is not Ådals kommun.
    """
    parts = {part: own for name in names for part in parts_of(name) if (own := _own(part))}
    return parts if len(set(parts.values())) > 1 else {}


def parts_of(name: str) -> list[str]:
    """The bodies in what a document says of its body: "Utbildningsnämnden, Vikholms kommun" are two."""
    return [part.strip() for part in name.split(",") if part.strip()]


def short_name(body: str) -> str:
    """What a body is called for short, without genitive: "Vikholm" for "Vikholms kommun"; "" where it has no such name."""
    if _COMPANY & set(body.split()) or " " not in body:
        return ""
    proper = [token.text for token in tokens(body) if token.text[0].isupper() and not is_known(token.text.lower())]
    return proper[0].removesuffix("s") if len(proper) == 1 and key(proper[0]) not in _SHARED else ""


def named(bodies: Bodies, asked: Collection[str]) -> tuple[str, ...]:
    """The bodies that a question with the search keys ``asked`` names."""
    keys = frozenset(asked)
    return tuple(name for name, own in bodies.items() if own <= keys)


def _own(part: str) -> frozenset[str]:
    """What is a body's own in its name: its proper name alone where it has one that is no company's."""
    words = [token.text for token in tokens(part)]
    own = {key(word): word for word in words if key(word) not in _SHARED}
    proper = [term for term, word in own.items() if word[0].isupper() and not is_known(word.lower())]
    whole = bool(_COMPANY & set(words)) or not proper
    return frozenset(own if whole else proper)
