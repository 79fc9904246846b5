"""Blocks -> quotable units -> passages, each passage with a header line that places it.

A passage is what is retrieved: neighbouring units of one section, long enough to be found and short enough to be read.
A table keeps together with its caption, a decision with its points, a list with its lead-in.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from corpus.aliases import with_aliases
from corpus.clean import canonical_span
from corpus.standing import matter_in, path_standing, sentence_standing
from corpus.swedish.lemmas import fold, is_known
from corpus.swedish.sentences import sentences
from corpus.swedish.words import key, keys, terms
from corpus.tables import readable
from corpus.types import Block, BlockKind, Description, Passage, Standing, Unit

PASSAGE_CHARACTERS = 900  # about 200 tokens: the size that retrieves best in published chunking studies
LONGEST_ITEM = 420
LONGEST_QUOTE = 1400
FEWEST_MENTIONS, ACTING = 5, 0.4
_APPLIES = re.compile(r"\b(?:ansök(?:er|te|t)|har sökt|söker|begär(?:t|de)?|anhåller)\b", re.IGNORECASE)
_SHORTEST_NAME = 4  # letters of a word of a file's name
_PLACED = "(?<!\\bi )(?<!\\bpå )(?<!\\btill )(?<!\\bfrån )(?<!\\bmot )(?<!\\bvid )(?<!\\bmellan )(?<!\\bom )(?<!, )(?<!\\boch )"
_CAPITAL = re.compile(r"\b[A-ZÅÄÖ][\w\-]*\w")
# A name that something is told of: after no word of place and beside no other name.
_ACTING = re.compile(rf"(?:(?<=[a-zåäö] ){_PLACED}|^)[A-ZÅÄÖ][\w\-]{{2,}}\w(?= [a-zåäö])")

_OPENING = 8  # units
_CARRIED = 4  # units
# The title of a § on what someone has moved or asked.
_MOVED = re.compile(r"\b(?:motion|interpellation|initiativ|medborgarförslag|fråga|fråge)", re.IGNORECASE)
_OF_PARTY = re.compile(r"\(([A-ZÅÄÖ]{1,3})\)")
_DECIDES = re.compile(r"(?:\w+ens |\w+ets )?(?:beslut|domslut|avgörande|föreläggande)", re.IGNORECASE)
_SEAT = re.compile(
    r"\b[A-ZÅÄÖa-zåäö]*(?:mottagningen|centralen|sjukhuset|lasarettet|kliniken|skolan|universitetet|biblioteket|museet|teatern"
    r"|gården|hemmet|badet|hallen) i [A-ZÅÄÖ]\w+"
)


def units_of(blocks: Sequence[Block], furniture: Sequence[tuple[int, int]] = ()) -> list[Unit]:
    """The quotable units of a document: sentences, list items, table rows, headings, notes."""
    units: list[Unit] = []
    running = sorted(furniture)
    for ordinal, block in enumerate(blocks):
        above = path_standing(block.section) if block.kind is BlockKind.PARAGRAPH else Standing.PLAIN
        for start, end in _cuts(block):
            cut = block.text[start:end]
            text = cut.strip()
            if not text:
                continue
            first = start + len(cut) - len(cut.lstrip())
            span = canonical_span(block.anchors, first, first + len(text))
            shown = readable(block.row) if block.row else text
            standing = block.standing
            if block.kind is BlockKind.PARAGRAPH:
                standing = sentence_standing(text, above)
            whole, split = terms(shown)
            inside = running[bisect_left(running, (span[0], 0)) : bisect_left(running, (span[1], 0))]
            gaps = tuple((a, b) for a, b in inside if b <= span[1])
            section = (*block.section, text) if block.kind is BlockKind.HEADING else block.section
            units.append(
                Unit(
                    text=shown,
                    start=span[0],
                    end=span[1],
                    kind=block.kind,
                    page=block.page,
                    lead=block.lead,
                    standing=standing,
                    row=block.row,
                    terms=tuple(whole),
                    parts=tuple(split),
                    section=section,
                    block=ordinal,
                    gaps=gaps,
                )
            )
    return with_aliases(units)


def _cuts(block: Block) -> list[tuple[int, int]]:
    """Where a block is cut into units."""
    whole = [(0, len(block.text))]
    if block.kind in (BlockKind.TABLE_ROW, BlockKind.HEADING) and len(block.text) < LONGEST_QUOTE:
        return whole
    if block.kind in (BlockKind.LIST_ITEM, BlockKind.NOTE) and len(block.text) <= LONGEST_ITEM:
        return whole
    cut = sentences(block.text)
    return [piece for start, end in cut for piece in _halved(block.text, start, end)]


def _halved(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span cut at spaces so that no piece is too long to quote."""
    while end - start > LONGEST_QUOTE:
        middle = text.rfind(" ", start + LONGEST_QUOTE // 2, start + LONGEST_QUOTE)
        middle = middle if middle > start else start + LONGEST_QUOTE
        yield start, middle
        start = middle
    yield start, end


def passages_of(document_id: str, units: Sequence[Unit], description: Description) -> list[Passage]:
    """Groups units into passages by section, and by length within a section."""
    groups: list[list[Unit]] = []
    for _, members in groupby(units, key=lambda unit: unit.section):
        for group in _by_length(list(members)):
            groups.append(group)
    topics = topics_of(document_id, units, description)
    matters = _matters(units)
    passages: list[Passage] = []
    for ordinal, group in enumerate(_with_headings(groups)):
        body = "\n".join(_line(unit) for unit in group)
        section = group[-1].section
        passages.append(
            Passage(
                id=f"{document_id}#{ordinal:05d}",
                document_id=document_id,
                header=header_of(description, section),
                text=body,
                start=min(unit.start for unit in group),
                end=max(unit.end for unit in group),
                page=group[0].page,
                section=section,
                units=tuple(group),
                ordinal=ordinal,
                topics=topics,
                matter=matters.get(_paragraph(section), ()),
                before=_cut_off(passages[-1].units if passages else (), group),
            )
        )
    return passages


def _cut_off(before: Sequence[Unit], group: Sequence[Unit]) -> tuple[Unit, ...]:
    """The last units of the passage before that stand in one paragraph with the first of a group."""
    return tuple(unit for unit in before[-_CARRIED:] if unit.block == group[0].block and unit.row is None)


def topics_of(document_id: str, units: Sequence[Unit], description: Description) -> tuple[str, ...]:
    """The search keys of a document's body and title, and of the names that it is filed under or mentions often and tells of.

    A name that mostly stands after a word of place ("i Luleå") or beside another name is where or who, not what the
    document is about; nor is a word of the dictionary with a capital. The place of the house that the opening speaks of
    is, with the house ("Vårdcentralen i Granvik"), and so is a name in the name of the file, typed there without its dots.
    """
    words = [set(_CAPITAL.findall(unit.text)) for unit in units]
    mentions = Counter(name for said in words for name in {key(word) for word in said})
    filed = {part for part in re.split(r"[\W\d_]+", document_id.lower()) if len(part) >= _SHORTEST_NAME}
    own = [
        key(word)
        for word in sorted(set().union(*words))
        if {fold(word.lower()), fold(word.lower().removesuffix("s"))} & filed
    ]
    own += [word for unit in units[:_OPENING] for match in _SEAT.finditer(unit.text) for word in keys(match[0])]
    own += [key(word) for unit in _subject(units) for word in _CAPITAL.findall(unit.text) if not is_known(word.lower())]
    acting = Counter(
        name
        for unit in units
        for name in {key(word) for word in _ACTING.findall(unit.text) if not is_known(word.lower())}
    )
    enough = max(FEWEST_MENTIONS, len(units) // 20)
    often = [name for name, count in acting.items() if mentions[name] >= enough and count >= ACTING * mentions[name]]
    return tuple(dict.fromkeys([*keys(f"{description.body.value} {description.title.value}"), *own, *often]))


def _subject(units: Sequence[Unit]) -> list[Unit]:
    """The lines above the first heading "Beslut" of a decision that is of one matter: "Tillsyn av äldreboendet Solgläntan"."""
    decides = max((at for at, unit in enumerate(units[:_OPENING]) if _DECIDES.fullmatch(unit.text)), default=0)
    if any(matter_in(unit.section) for unit in units):
        return []
    return [unit for unit in units[:decides] if unit.row is None and not unit.text.endswith(".")]


def _paragraph(section: Sequence[str]) -> tuple[str, ...]:
    """The headings down to the § of the minutes that a section is within, empty where it is in none."""
    title = matter_in(section)
    return tuple(section[: section.index(title) + 1]) if title else ()


def _matters(units: Sequence[Unit]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The keys of the names in what is applied for and decided in each §, by the headings down to it.

    Of a motion or an interpellation those in the first sentence that names its mover, with the party.
    """
    found: dict[tuple[str, ...], dict[str, None]] = {}
    moved: set[tuple[str, ...]] = set()
    for unit in units:
        mover = _OF_PARTY.search(unit.text)
        if mover and (item := _paragraph(unit.section)) and item not in moved and _MOVED.search(item[-1]):
            moved.add(item)
            names = (key(word) for word in (mover[1], *_CAPITAL.findall(unit.text)) if not is_known(word.lower()))
            found.setdefault(item, {}).update(dict.fromkeys(names))
        told = unit.standing is Standing.DECISION or _APPLIES.search(unit.text)
        if told and (item := _paragraph(unit.section)):
            names = (key(word) for word in _CAPITAL.findall(unit.text) if not is_known(word.lower()))
            found.setdefault(item, {}).update(dict.fromkeys(names))
    return {item: tuple(names) for item, names in found.items()}


def header_of(description: Description, section: Sequence[str]) -> str:
    """The line that places a passage: body (or, where none is known, the kind of document), title, period, headings."""
    sender = description.body.value or description.kind.value.capitalize()
    known = [sender, description.title.value, description.period.value]
    return " · ".join([part for part in known if part] + list(section))


def _line(unit: Unit) -> str:
    return unit.text


def _by_length(units: Sequence[Unit]) -> Iterator[list[Unit]]:
    """Cuts a section into runs of about the passage length, never between a list's lead-in and its first items."""
    run: list[Unit] = []
    size = 0
    for unit in units:
        length = len(unit.text)
        tied = unit.kind is BlockKind.LIST_ITEM and run and run[-1].kind is not BlockKind.LIST_ITEM
        decided = unit.standing is Standing.DECISION and size < 2 * PASSAGE_CHARACTERS
        if run and size + length > PASSAGE_CHARACTERS and not tied and not decided:
            yield run
            run, size = [], 0
        run.append(unit)
        size += length
    if run:
        yield run


def _with_headings(groups: Sequence[list[Unit]]) -> Iterator[list[Unit]]:
    """Puts a heading at the head of the passage below it rather than in one of its own."""
    held: list[Unit] = []
    for group in groups:
        if all(unit.kind is BlockKind.HEADING for unit in group) and sum(len(unit.text) for unit in held) < 300:
            held = held + group
            continue
        yield held + group
        held = []
    if held:
        yield held
