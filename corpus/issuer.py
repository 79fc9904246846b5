"""Who issued a document: the organisation, and the board or committee of it whose minutes or plan it is.

Read from, in falling trust: the file's author, its running header and footer, its title, its first lines, and what the
text mentions most. A company or a municipality that the text mentions often need not have issued it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.swedish.boards import BOARD
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS
from corpus.types import Known

_NAME = r"[A-ZÅÄÖ][a-zåäöé]+"
_HOUSE = r"(?:läns)?(?:museum|teater|konsthall|folkhögskola)"
_PUBLIC = re.compile(
    rf"\b(Region(?:en)? {_NAME}(?:[ -]{_NAME})*"
    rf"|{_NAME}(?: {_NAME})? (?:kommun|stad|landsting)\b"
    rf"|Landstinget {_NAME}"
    rf"|Kommunalförbundet [A-ZÅÄÖ][\wåäö]+(?: [\wåäö]+)?"
    rf"|{_NAME}(?: {_NAME})? [a-zåäö]*förbund\b"
    rf"|[A-ZÅÄÖ][a-zåäö]*förbundet {_NAME}"
    rf"|Länsstyrelsen i {_NAME}(?: län)?"
    rf"|(?:Högskolan|Universitetet|Tingsrätten|Förvaltningsrätten) i {_NAME}"
    rf"|Högskolan {_NAME}"
    rf"|{_NAME} (?:universitet|högskola|tingsrätt|församling|pastorat|stift)\b"
    rf"|Stiftelsen {_NAME}(?: {_NAME}){{0,2}}(?: {_HOUSE})?"
    rf"|{_NAME}(?: {_NAME})? {_HOUSE})\b"
)
_CALLED = (
    re.compile(  # a company or an authority: often mentioned by others, so believed only where it stands as sender
        rf"\b({_NAME}(?: (?!för|av|till|med|från|om|hos|mot|via|samt|och )[A-ZÅÄÖ]?[\wåäö&-]+){{0,3}} AB\b"
        r"|Myndigheten för [a-zåäö]+(?: och [a-zåäö]+)?"
        r"|[A-ZÅÄÖ][a-zåäö]+(?:verket|inspektionen|myndigheten)\b)"
    )
)
_NOT_A_NAME = frozenset("varje din en ingen vår denna annan egen samma respektive aktuell någon hela ditt".split())
_SHOUTED = re.compile(r"\b([A-ZÅÄÖ]{2,}) (KOMMUN|STAD|LANDSTING)\b|\bREGION ([A-ZÅÄÖ]{2,})\b")
_TITLE_WORDS = re.compile(
    r"\s+(?:års|delårs|tertial|månads|verksamhets|budget|protokoll|sammanträde|kallelse|riktlinje|policy|plan)\w*$|^\w*(?:redovisning|rapport|protokoll)\s+",
    re.IGNORECASE,
)
_OF_REGION = re.compile(r"Region \S+[^s]s")
_NEXT_WORD = re.compile(r"[ \t]+([^\W\d_]+)")
_BOARD_OF = re.compile(r"(?:nämnden|nämnd|styrelsen|fullmäktige|direktionen|utskottet) i $")
# "Region Ekvik, avdelningen för kultur", "Ekvikshem AB, organisationsnummer 550000-0000": the line of a sender
_AS_SENDER = re.compile(
    r"\s*(?:, ?\w*(?:avdelning|förvaltning|kontor|enhet|sektion|stab|kansli)(?:e?n|e?t)?\b|(?:,| \() ?org(?:anisations)?[.-]? ?(?:nr|nummer)\b)",
    re.IGNORECASE,
)
_RECIPIENT = re.compile(r"\b(?:av|till|i|hos)\s+$", re.IGNORECASE)
_KINDS_WITH_BOARD = frozenset({"protokoll", "kallelse"})
_OPENING = 700  # characters: the first page's heading and what stands right below it
_LONGEST_PUBLISHER = 6  # words
_SHORTEST_BOARD = 9  # "nämnden" alone names none
_COMPANY, _WITHIN, _MENTIONED = 0.5, 0.5, 3.0  # weights of a company, of a name inside a longer line, of mentions
_ENOUGH = 3  # mentions below which a name is only mentioned in passing


@dataclass(frozen=True, slots=True)
class Place:
    """A text that may name the sender, how a person would call the place, and how far it is believed."""

    text: str
    how: str
    weight: float


def issuer(kind: str, properties: Mapping[str, str], letterhead: str, titles: str, text: str) -> Known:
    """The board and organisation that issued a document ("Socialnämnden, Granviks kommun"); empty when it cannot be told."""
    opening = Place(text[:_OPENING], "ur de första raderna", 6.0)
    given = (Place(letterhead, "ur sidhuvudet", 16.0), Place(titles, "ur titeln", 12.0))
    said = [Place(properties.get(name, ""), "ur filens egenskaper", 20.0) for name in ("author", "description")]
    published = " ".join(properties.get("publisher", "").split())
    if published[:1].isupper() and len(published.split()) <= _LONGEST_PUBLISHER and not _senders(published):
        return Known(published, "ur filens egenskaper", False)  # a site's own name: "Sjöstads avfall"
    said.append(Place(published, "ur filens egenskaper", 20.0))
    organisation = _organisation((*said, *given), opening, text)
    for place in given + ((opening, Place(text, "ur texten", 0.0)) if kind in _KINDS_WITH_BOARD else ()):
        if board := _board(place.text):
            body = ", ".join(filter(None, (board, organisation.value)))
            return Known(body, place.how, place in given and (organisation.sure or not organisation.value))
    return organisation


def _organisation(given: Sequence[Place], opening: Place, text: str) -> Known:
    """The organisation with the most weight; what the text mentions weighs by how often it does."""
    weights: defaultdict[str, float] = defaultdict(float)
    how: dict[str, Place] = {}
    for place in (*given, opening):
        for name, share in _senders(place.text).items():
            how.setdefault(name, place)
            weights[name] += place.weight * share
    mentioned = Counter(_public(text))
    most = max(mentioned.values(), default=1)
    for name, count in mentioned.items():
        weights[name] += _MENTIONED * count / most
    best = max(weights, key=lambda name: weights[name], default="")
    stands = _senders(opening.text).get(best) == 1.0 or how.get(best, opening) is not opening
    if not best or (not stands and mentioned[best] < _ENOUGH):
        return Known("", "okänd", False)  # said in passing: no sender is better than a wrong one
    if best in how and how[best] is not opening:
        return Known(best, how[best].how)
    return Known(best, how[best].how if best in how else "oftast nämnd i texten", mentioned[best] >= 5)


def _senders(text: str) -> dict[str, float]:
    """The organisations that a letterhead, title or opening names, and how surely each stands there as sender (to 1)."""
    found: dict[str, float] = {}
    for part in re.split(r"[\n\t·|–]", text):
        named = [(name, 1.0) for name in _public(part)]
        named += [(_bare(match.group()), _COMPANY) for match in _CALLED.finditer(part)]
        for name, share in named:
            before, _, after = part.partition(name) if name in part else ("", "", "")
            alone = name.lower() == " ".join(part.split()).lower() or _BOARD_OF.search(before) is not None
            alone = alone or (not before.strip() and _AS_SENDER.match(after) is not None)
            found[name] = max(found.get(name, 0.0), 1.0 if alone else share * _WITHIN)
    return found


def _public(text: str) -> list[str]:
    """The public bodies named in a text, capitals lowered and genitives as their name ("Region Sjölands" too is "Region Sjöland")."""
    plain = _SHOUTED.sub(lambda match: _lowered(match.group()), text)
    found = [(_bare(match.group(1)), plain[match.end(1) :]) for match in _PUBLIC.finditer(plain)]
    names = [_base(name, rest) for name, rest in found if name.split()[0].lower() not in _NOT_A_NAME]
    return [name.removesuffix("s") if name.removesuffix("s") in names else name for name in names]


def _base(name: str, rest: str) -> str:
    """The name of a region in its base form: "Region Sjölands" before what is its ("årsredovisning"), no "Region Mosås"."""
    owned = _NEXT_WORD.match(rest) if _OF_REGION.fullmatch(name) else None
    if owned is None or owned[1].lower() in STOP_WORDS or is_verb(owned[1]):
        return name
    return name[:-1] if owned[1].islower() or _TITLE_WORDS.match(f" {owned[1]}") else name


def _lowered(shouted: str) -> str:
    words = [word.capitalize() for word in shouted.split()]
    return " ".join([*words[:-1], words[-1].lower()]) if words[0] != "Region" else " ".join(words)


def _bare(name: str) -> str:
    """A name without the words of a title that stand beside it: "Region Sjöland Årsredovisning"."""
    return _TITLE_WORDS.sub("", " ".join(name.split()))


def _board(text: str) -> str:
    """The board or committee that a text names most, not as a recipient ("Till kommunstyrelsen"), or ""."""
    boards = Counter(
        match.group(1).lower()
        for match in BOARD.finditer(text)
        if len(match[1]) >= _SHORTEST_BOARD and not match["genitive"] and not _RECIPIENT.search(text[: match.start()])
    )
    found = boards.most_common(1)[0][0] if boards else ""
    return f"{found[:1].upper()}{found[1:]}"
