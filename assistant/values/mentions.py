"""The figures that a sentence mentions, in digits or in words, and what stands for one: "gratis", a share of each place.

The number of a list item or a heading is none; a figure alone in brackets has the unit of the one before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.matching.cues import HOW_OFTEN, asks
from assistant.types import AnswerType, Frame
from assistant.values.brackets import of_year_before
from assistant.values.clauses import words_at
from assistant.values.groups import AREAS, SEXES, groups_told
from assistant.values.prices import NO_FEE, price_asked
from assistant.values.stages import clause_span
from assistant.values.value import Value
from corpus.swedish.number_forms import NUMBER_WORDS, NUMERALS
from corpus.swedish.numbers import quantities
from corpus.swedish.words import key
from corpus.types import MEASURING, BlockKind, Quantity, Standing, Unit

# What numbers a point or a heading: "6 Medarbetare" counts nobody.
_MARKS = {
    BlockKind.LIST_ITEM: re.compile(r"\(?\d{1,2}[.)]\s+"),
    BlockKind.HEADING: re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[A-ZÅÄÖ])"),
}
_NUMERAL = re.compile(rf"\b(?:{'|'.join(NUMERALS)})\b", re.IGNORECASE)
_THEM = re.compile(
    rf"\b({'|'.join(word for word in NUMERALS if word not in {'en', 'ett'})}) av (?:dem|dessa|de)\b", re.IGNORECASE
)
_OUT_OF = re.compile(
    rf"\b({'|'.join(NUMERALS)}) av (?:(?:de|våra|sina|totalt|[a-zåäö]+s) ){{0,2}}$", re.IGNORECASE
)  # "fem av tolv tjänster"
# "från nio i maj 2024 till fjorton", of no share: "från tre av fyra"
_MOVED = re.compile(
    rf"\b(?:öka|minska|sjunk|sjönk|stig|steg|växa|växt|växer|gå|gick)\w* från ({'|'.join(NUMERALS)})\b(?! av\b)[^.;,]{{0,40}}? till ({'|'.join(NUMERALS)})\b(?! av\b)",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:före[sl]\w+|förslag\w*|yrka\w*|\w*motion\w*|vill|ville|borde|utred\w*|önska\w*)\b", re.IGNORECASE
)
_BASE_SUM = re.compile(
    rf"\b(?:{'|'.join(NUMBER_WORDS)}|\d+(?:,\d+)?) (?:(?:extra|hel|halv|halvt|halva|hela|och en halv|och ett halvt) )?"
    r"(?:(?:månads|års|dags|vecko)lön(?:er)?|(?:pris|inkomst)?basbelopp|månadsarvoden?|(?:månads|års)hyror?)\b",
    re.IGNORECASE,
)
_OF_NOUN = re.compile(r" (?!(?:för|på|i|till|och|som|under|vid|hos|om|från)\b)([a-zåäö]{3,})")
_IS_SO, _ENDS_SO = re.compile(r"\bär $", re.IGNORECASE), re.compile(r"\s*(?:[.;]|$)")
_EVERY = re.compile(
    r"\b(?:vartannat|varannan|varje|(?:vart|var) (?:annat|annan|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde))"
    r" (?:år|halvår|kvartal|månad|vecka|dag|dygn|timme|termin|vardag|mandatperiod|tertial)\b"
    r"|\b(?:års|halvårs|kvartals|månads|tertials|vecko|termins)vis\b|\b(?:årligen|dagligen|en gång (?:per|om|i|varje|under) \w+)\b",
    re.IGNORECASE,
)
_SHARE_OUT = re.compile(
    rf"(?<!\w)(?<!\d[\s.,])({'|'.join(word for word in NUMBER_WORDS if word not in {'en', 'ett'})}|\d{{1,3}}) (?:från|i|vid|för|hos|på|av) ((?:[A-ZÅÄÖ][\w-]+ ?)+)"
)


def figures_in(unit: Unit, frame: Frame) -> tuple[Quantity, ...]:
    """The figures of a unit; where things are counted, bare numerals too."""
    mark = _MARKS[unit.kind].match(unit.text) if unit.kind in _MARKS else None
    earlier = {one.start: one for one in of_year_before(unit.text).values()}
    figures = tuple(
        earlier.get(quantity.start, quantity)
        for quantity in quantities(unit.text)
        if mark is None or quantity.start >= mark.end()
    )
    if frame.type is not AnswerType.COUNT:
        return _in_brackets(unit.text, figures)
    figures = figures or _in_words(unit.text, frame)
    parts = (*_of_them(unit.text), *_out_of(unit.text, figures), *_from_and_to(unit.text))
    return figures + tuple(one for one in parts if all(one.start != other.start for other in figures))


def _in_brackets(text: str, figures: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The figures, those of groups in a bracket with the unit of the one before it: "6,4 procent (kvinnor 7,7, män 3,1)"."""
    told = groups_told(text, figures, SEXES) | groups_told(text, figures, AREAS) if "(" in text else {}
    whole: Quantity | None = None
    found = []
    for figure in figures:
        inside = text.rfind("(", 0, figure.start) > text.rfind(")", 0, figure.start)
        if inside and whole is not None and not figure.unit and figure.start in told:
            found.append(replace(figure, unit=whole.unit))
            continue
        whole = whole if inside else figure
        found.append(figure)
    return tuple(found)


def told_otherwise(unit: Unit, frame: Frame) -> list[Value]:
    """What tells a number without a unit of its own: what falls to the place asked about, what has no price, what is told in wages.

    "En extra månadslön" and "ett halvt prisbasbelopp" are sums, and no prices.
    """
    if frame.type is AnswerType.COUNT:
        return [*_shared_out(unit.text, frame), *_how_often(unit.text, frame)]
    if frame.type is not AnswerType.AMOUNT:
        return []
    if price_asked(frame.question):
        return _without_fee(unit, frame) if frame.unit == "kr" else []
    told = _BASE_SUM.search(unit.text)
    return [Value(told[0], told.start(), told.end(), 1.0)] if told else []


def _without_fee(unit: Unit, frame: Frame) -> list[Value]:
    """What says that something has no price, in a sentence that names what is asked about, beside no other price."""
    if unit.standing is Standing.PROPOSAL or _WISHED.search(unit.text):
        return []
    keys = {term.key for term in frame.terms if not (term.verb or term.name)}
    asked = words_at(unit, keys)
    found = []
    for free in NO_FEE.finditer(unit.text):
        if (noun := _OF_NOUN.match(unit.text, free.end())) and free[0].endswith("a") and key(noun[1]) not in keys:
            continue  # "den avgiftsfria tandvården" says so of that alone
        start, end = clause_span(unit.text, free.start(), free.end())
        own = any(start <= at < end for at in asked)
        elsewhere = any(not start <= at < end for at in asked)
        if own or (
            not elsewhere and _ENDS_SO.match(unit.text, free.end()) and _IS_SO.search(unit.text[: free.start()])
        ):
            found.append(Value(free[0], free.start(), free.end(), 1.6 if own and not elsewhere else 1.0))
    return found


def _in_words(text: str, frame: Frame) -> tuple[Quantity, ...]:
    """Bare numerals ("minskas sexton till åtta"), of which the last is meant where the question asks "till hur många"."""
    found = [
        Quantity(float(NUMERALS[m.group().lower()]), "", m.start(), m.end(), m.group()) for m in _NUMERAL.finditer(text)
    ]
    return tuple(found[-1:] if frame.question.lower().startswith("till hur") else found)


def _of_them(text: str) -> list[Quantity]:
    """Bare numerals of those named before: "två av dem"."""
    return [
        Quantity(float(NUMERALS[found[1].lower()]), "", found.start(), found.end(1), found[1])
        for found in _THEM.finditer(text)
    ]


def _out_of(text: str, figures: Sequence[Quantity]) -> Iterator[Quantity]:
    """Bare numerals of so many of those that a figure counts: the five of "fem av tolv tjänster"."""
    for whole in figures:
        found = _OUT_OF.search(text[: whole.start]) if whole.unit and whole.unit not in MEASURING else None
        if found:
            yield Quantity(float(NUMERALS[found[1].lower()]), whole.unit, found.start(1), found.end(1), found[1])


def _from_and_to(text: str) -> Iterator[Quantity]:
    """Bare numerals between which a number has moved: "har ökat från nio i maj 2024 till fjorton i maj 2025"."""
    for found in _MOVED.finditer(text):
        for end in (1, 2):
            numeral = found[end]
            yield Quantity(float(NUMERALS[numeral.lower()]), "", found.start(end), found.end(end), numeral)


def _how_often(text: str, frame: Frame) -> list[Value]:
    """What tells how often something is done, without a figure: "vartannat år", "varje vecka", "årligen"."""
    if not asks(HOW_OFTEN, frame.question):
        return []
    return [Value(found[0], found.start(), found.end(), 0.9) for found in _EVERY.finditer(text)]


def _shared_out(text: str, frame: Frame) -> list[Value]:
    """The numeral that falls to the place or party asked about: "nio ledamöter, fyra från Granvik, tre från Nyby"."""
    asked = {term.key for term in frame.terms if term.name}
    return [
        Value(match.group(1), match.start(1), match.end(1), 3.0)
        for match in _SHARE_OUT.finditer(text)
        if asked and asked & {key(word) for word in match.group(2).split()}
    ]
