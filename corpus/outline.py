"""A loaded file -> its outline: headings, paragraphs, list items, table rows, notes, each with its place.

What the file format marks itself (headings, lists, tables) is believed. The rest is read from the lines, as a person
does: a line that ends before the next word would have had to wrap was ended on purpose, a short line without full stop
above running text is a heading, a line of figures belongs to a table.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.clean import join_lines, vocabulary_of
from corpus.flat_tables import FlatTable, find_flat_tables
from corpus.headings import (
    DNR_LINE,
    LABELLED,
    LIST_MARK,
    NO_HEADING,
    NUMBERED,
    heading_level,
    table_heading_words,
)
from corpus.lines import Layout, Line, layout_of, split_lines
from corpus.standing import (
    PARAGRAPH_SIGN,
    heading_standing,
    opens_points,
    path_standing,
    sentence_standing,
    states_decision,
)
from corpus.tables import real_rows, rejoined, unit_of
from corpus.types import Block, BlockKind, Row, Source, SourceTable, Standing

_CODE = re.compile(r"(?:^|\s)[A-ZÅÄÖ]{2,5}(?:\s|$)")  # a responsible body: RS, RUN, HSN
_LEADS_LIST = re.compile(r":$|\b(?:till|att|av|för)$")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"”')\]]?$")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines that belong together, not yet placed under headings."""

    kind: BlockKind
    lines: tuple[Line, ...]
    level: int = 0  # of a heading; 0: to be told from its words
    row: Row | None = None
    marked: bool = False  # the file format itself says so


def outline(source: Source) -> list[Block]:
    """The blocks of a document in reading order, each under its path of headings."""
    lines = split_lines(source)
    layout = layout_of(lines, blank_parts=source.format != "txt")
    words = vocabulary_of(source.text)
    pieces = _with_marks(source, lines, layout, words)
    return _place(_settle_headings(pieces), words)


def _with_marks(source: Source, lines: list[Line], layout: Layout, words: Counter[str]) -> list[_Piece]:
    """Cuts the lines at what the format marks (tables, headings, list items, notes) and reads the runs between."""
    marks: list[tuple[int, int, str, object]] = [(h.start, h.end, "heading", h.level) for h in source.headings]
    marks += [
        (table.row_spans[0][0], table.row_spans[-1][1], "table", table) for table in source.tables if table.row_spans
    ]
    covered = sorted((start, end) for start, end, kind, _ in marks if kind == "table")

    def inside(at: int) -> bool:
        return any(start <= at < end for start, end in covered)

    marks = [mark for mark in marks if mark[2] == "table" or not inside(mark[0])]
    marks += [(start, end, "item", None) for start, end in source.list_items if not inside(start)]
    marks += [(start, end, "note", None) for start, end in source.footnotes if not inside(start)]
    marks.sort(key=lambda mark: (mark[0], -mark[1]))
    pieces: list[_Piece] = []
    at = 0
    trusted = bool(source.headings) and source.format not in {"txt"}
    for start, end, kind, what in marks:
        run = []
        while at < len(lines) and lines[at].start < start:
            run.append(lines[at])
            at += 1
        pieces += _read_run(run, layout, trusted)
        held = []
        while at < len(lines) and lines[at].start < end:
            held.append(lines[at])
            at += 1
        if kind == "table" and isinstance(what, SourceTable):
            pieces += _table_pieces(what, held, pieces, words)
        elif held and kind == "heading":
            pieces.append(_Piece(BlockKind.HEADING, tuple(held), int(str(what)), marked=True))
        elif held:
            pieces.append(_Piece(BlockKind.LIST_ITEM if kind == "item" else BlockKind.NOTE, tuple(held), marked=True))
    return pieces + _read_run(lines[at:], layout, trusted)


def _table_pieces(table: SourceTable, held: list[Line], before: Sequence[_Piece], words: Counter[str]) -> list[_Piece]:
    caption = table.caption
    if not caption and before and before[-1].kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        text = join_lines(before[-1].lines, Counter())[0]
        says = not text.endswith(".") or re.search(r"\b(?:följande|tabell\w*)\b", text, re.IGNORECASE)
        caption = text if len(text) < 140 and says else ""
    found = real_rows(table, caption)
    rows = iter(replace(row, columns=tuple(rejoined(name, words) for name in row.columns)) for row in found)
    pieces = []
    for cells, (start, end) in zip(table.rows[table.header_rows :], table.row_spans[table.header_rows :], strict=False):
        if not any(cell.strip() for cell in cells):
            continue
        row = next(rows, None)
        lines = tuple(line for line in held if start <= line.start < end)
        if row and lines:
            pieces.append(_Piece(BlockKind.TABLE_ROW, lines, row=row, marked=True))
    return pieces


def _read_run(lines: list[Line], layout: Layout, trusted: bool) -> list[_Piece]:
    """Reads lines that the format says nothing of: flattened tables first, then paragraphs, items and headings."""
    pieces: list[_Piece] = []
    at = 0
    for table in find_flat_tables(lines, layout.width):
        if table.first < at:
            continue
        pieces += _paragraphs(lines[at : table.first], layout, trusted)
        pieces += _flat_pieces(table, pieces)
        at = table.last
    return pieces + _paragraphs(lines[at:], layout, trusted)


def _flat_pieces(table: FlatTable, before: Sequence[_Piece]) -> list[_Piece]:
    """A flattened table's header as a paragraph and its rows, captioned by the short piece above it."""
    caption = _caption_above(table, before)
    pieces = [_Piece(BlockKind.PARAGRAPH, table.header, marked=True)] if table.header else []
    for flat in table.rows:
        row = replace(flat.row, caption=caption, unit=flat.row.unit or unit_of(caption))
        pieces.append(_Piece(BlockKind.TABLE_ROW, flat.lines, row=row))
    return pieces


def _caption_above(table: FlatTable, before: Sequence[_Piece]) -> str:
    """The short piece above a table; of a table that goes on below its header said again, the caption it began with."""
    if not before:
        return ""
    above = before[-1]
    if above.row is not None:
        goes_on = table.rows and above.row.columns == table.rows[0].row.columns
        return above.row.caption if goes_on else ""
    text = join_lines(above.lines, Counter())[0]
    return text.rstrip(":") if text and len(text) < 140 and not re.search(r"\.$|:\s+\S", text) else ""


def _paragraphs(lines: list[Line], layout: Layout, trusted: bool) -> list[_Piece]:
    pieces: list[_Piece] = []
    current: list[Line] = []
    kind = BlockKind.PARAGRAPH
    text_table = _text_table_mask(lines, layout) if not trusted else [False] * len(lines)

    def close() -> None:
        nonlocal current, kind
        if current:
            pieces.append(_Piece(kind, tuple(current)))
        current, kind = [], BlockKind.PARAGRAPH

    for index, line in enumerate(lines):
        if text_table[index]:
            if not current or not text_table[index - 1] or _new_text_row(lines, index, current):
                close()
            current.append(line)
            kind = BlockKind.TABLE_ROW
            continue
        if current and kind is BlockKind.TABLE_ROW:
            close()
        starts_item = _starts_item(lines, index, layout, bool(current))
        if starts_item or _starts_block(lines, index, layout, current, kind):
            close()
        if starts_item:
            kind = BlockKind.LIST_ITEM
        current.append(line)
    close()
    return [piece for piece in pieces if piece.lines]


def _text_table_mask(lines: Sequence[Line], layout: Layout) -> list[bool]:
    """Which lines stand in a flattened table of words: below a line of table headings, until running text returns."""
    mask = [False] * len(lines)
    inside = False
    for index, line in enumerate(lines):
        nearby = " ".join(other.text for other in lines[index : index + 3])
        if not inside and len(line.text) < layout.width * 0.9 and table_heading_words(line.text) >= 1:
            coded = sum(bool(_CODE.search(other.text)) for other in lines[index + 1 : index + 24]) >= 2
            inside = (
                coded
                and not NUMBERED.match(line.text)
                and not line.text.startswith("Tabell")
                and table_heading_words(nearby) >= 3
                and not _ENDS_SENTENCE.search(line.text)
            )
        elif inside:
            following = lines[index + 1] if index + 1 < len(lines) else None
            long_now = len(line.text) > layout.width * 0.72
            long_next = following is not None and len(following.text) > layout.width * 0.72 and line.text[0].isupper()
            if long_now or long_next or PARAGRAPH_SIGN.match(line.text) or _labels_table(lines, index):
                inside = table_heading_words(line.text) >= 2
        mask[index] = inside
    return mask


def _labels_table(lines: Sequence[Line], index: int) -> bool:
    """Whether a labelled line is a heading ("FRAMGÅNGSFAKTOR: …") rather than a cell ("Aktivitet: …")."""
    if not LABELLED.match(lines[index].text):
        return False
    below = " ".join(line.text for line in lines[index + 1 : index + 4])
    return lines[index].text.split(":")[0].isupper() or table_heading_words(" ".join(below.split()[:4])) >= 2


def _new_text_row(lines: Sequence[Line], index: int, current: Sequence[Line]) -> bool:
    """Whether a new row of a table of words starts: a capital, and a code in capitals (a responsible body) close below."""
    if not lines[index].text[0].isupper() or re.match(r"[A-ZÅÄÖ]{2,5}\b", lines[index].text):
        return False
    if all(table_heading_words(line.text) or len(line.text) < 12 for line in current):
        return len(lines[index].text.split()) >= 2 and not table_heading_words(lines[index].text)  # the header ends
    held = any(_CODE.search(line.text) for line in current)
    coming = any(_CODE.search(line.text) for line in lines[index : index + 5])
    return (held and coming) or sum(len(line.text) for line in current) > 260


def _starts_item(lines: Sequence[Line], index: int, layout: Layout, open_block: bool) -> bool:
    line = lines[index]
    if PARAGRAPH_SIGN.match(line.text):
        return False
    if LIST_MARK.match(line.text) and not NUMBERED.match(line.text):
        apart = not open_block or line.gap > layout.spacing or _ends_block(lines, index - 1, layout)
        return apart or not re.match(r"\d", line.text)
    if NUMBERED.match(line.text) and re.match(
        r"\d{1,2}\.\s", line.text
    ):  # "1. Anse rapporten besvarad": item or heading?
        return not _is_short_alone(lines, index, layout)
    if index and line.text.startswith("att ") and opens_points(lines[index - 1].text):
        alone = lines[index - 1].gap > layout.spacing
        return alone or line.gap > layout.spacing or _ends_block(lines, index - 1, layout)
    if (
        line.text.startswith("att ")
        and index
        and re.search(r"\batt:?$|[,.;]$|\b(?:och|samt)$|:$", lines[index - 1].text)
    ):
        return bool(re.search(r"\batt:?$|:$", lines[index - 1].text)) or any(
            other.text.startswith("att ") for other in lines[max(0, index - 6) : index]
        )
    # A bullet whose glyph the text extraction lost: one space of indent where all other lines have none.
    return (line.indent == 1 and line.gap > 0 and not line.opens_page) or (line.indent == 2 and line.opens_page)


def _is_short_alone(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether a numbered line is a heading: short, no full stop, and text that is not a next item follows."""
    line = lines[index]
    if len(line.text) > layout.width * 0.7 or _ENDS_SENTENCE.search(line.text):
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or line.text.isupper():
        return line.text.isupper()
    return bool(re.match(r"\d{1,2}\.\d", following.text)) or (
        not re.match(r"\d{1,2}[.)]\s", following.text) and following.text[:1].isupper()
    )


def _ends_block(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether the line was ended on purpose: a full stop, or room left for the next line's first word."""
    line, following = lines[index], lines[index + 1]
    local = _local_width(lines, index, layout)
    first_word = following.text.split(" ", 1)[0]
    fits = len(line.text) + 1 + len(first_word) < local * 0.93
    if re.search(r"\w-$", line.text) and not re.search(r"\d-$", line.text):
        return False
    if _ENDS_SENTENCE.search(line.text):
        return fits or line.text.endswith(":") or len(line.text) < local * 0.8
    return fits


def _local_width(lines: Sequence[Line], index: int, layout: Layout) -> float:
    """How many characters a full line holds here: a narrow column has shorter lines than the page."""
    near = [len(line.text) for line in lines[max(0, index - 9) : index + 10]]
    longest = max(near)
    return longest if longest < layout.width * 0.6 and len(near) > 8 else layout.width


def _ends_unmarked_item(before: Line, line: Line, layout: Layout) -> bool:
    """Whether running text starts again after a list item that ends without full stop."""
    open_end = re.search(
        r"[,\-–]$|\b(?:och|i|på|av|för|till|med|samt|eller|från|vid|om|en|ett|den|det|de)$", before.text
    )
    return not open_end and len(line.text) > layout.width * 0.8 > len(before.text) and line.text[0].isupper()


def _sits_on_text(line: Line, following: Line, layout: Layout) -> bool:
    """Whether a line is set closer to the longer line below than lines of a paragraph are: a heading and its text."""
    if following.gap > layout.spacing and not following.opens_page and len(line.text) < layout.width * 0.5:
        return (
            line.text[0].isupper()
            and not _ENDS_SENTENCE.search(line.text)
            and following.text[0].isupper()
            and " " in line.text
        )
    tight = following.gap < layout.spacing and not following.opens_page and following.text[0].isupper()
    return (
        tight
        and len(line.text) < min(len(following.text), layout.width * 0.9)
        and line.text[0].isupper()
        and not _ENDS_SENTENCE.search(line.text)
    )


def _opens_title(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether the lines from ``index`` on, up to where their block ends, end without full stop: a title, not a sentence."""
    if not lines[index].text[0].isupper():
        return False
    for at in range(index, min(index + 3, len(lines) - 1)):
        line, following = lines[at], lines[at + 1]
        if re.search(r"\w-$", line.text):
            continue
        tight = following.gap < layout.spacing and not following.opens_page
        if _ends_block(lines, at, layout) or tight or following.text[0] in "(§":
            return not _ENDS_SENTENCE.search(line.text) and not re.search(
                r",$|\b(?:och|att|som|för|av|till|i|på)$", line.text
            )
    return False


def _starts_block(lines: Sequence[Line], index: int, layout: Layout, current: Sequence[Line], kind: BlockKind) -> bool:
    if not current:
        return True
    line, before = lines[index], current[-1]
    if PARAGRAPH_SIGN.match(line.text) or DNR_LINE.match(line.text):
        return True
    if PARAGRAPH_SIGN.fullmatch(before.text) or DNR_LINE.match(before.text):
        return True
    if layout.blank_parts and line.page == before.page:
        return line.gap > 0 or "\t" in line.text  # a tab sets a label apart: "Justerare\tEva Lund (V)"
    if line.page == before.page and line.gap > layout.spacing and not line.opens_page:
        return not (
            line.text[0].islower() and re.search(r"[a-zåäö,-]$", before.text) and line.gap == layout.spacing + 1
        )
    hyphen = re.search(r"[a-zåäö]-$", before.text) or re.search(r"\d-$", before.text) and line.text[0].isdigit()
    if hyphen or line.text[0].islower():
        return False
    if kind is BlockKind.LIST_ITEM and _ends_unmarked_item(before, line, layout):
        return True
    if _ENDS_SENTENCE.search(before.text) and _opens_title(lines, index, layout):
        return True
    if index + 1 < len(lines) and _sits_on_text(line, lines[index + 1], layout):
        return True
    following = lines[index + 1].text if index + 1 < len(lines) else "A"
    if (
        heading_standing(line.text) is not None
        and line.text[0].isupper()
        and following[0].isupper()
        and len(line.text) < 60
    ):
        return True
    # Set closer than lines of a paragraph are: a heading right above its text ("Läsanvisningar" / "I de följande …").
    if line.gap < layout.spacing and not line.opens_page and not _ENDS_SENTENCE.search(before.text):
        return len(before.text) < layout.width * 0.9 and len(line.text) > len(before.text)
    return _ends_block(lines, lines.index(before, max(0, index - 2)), layout)


def _settle_headings(pieces: list[_Piece]) -> list[_Piece]:
    """Decides which short paragraphs are headings: without full stop, above text, not one of a run of short lines."""
    settled: list[_Piece] = []
    listing = False  # below a lead-in without marks: "Protokollsutdrag skickas till" and a name a line
    for index, piece in enumerate(pieces):
        text = " ".join(line.text for line in piece.lines)
        if piece.kind is not BlockKind.PARAGRAPH or piece.marked or not _may_head(piece):
            listing = piece.kind is BlockKind.PARAGRAPH and len(text) < 120 and bool(_LEADS_LIST.search(text))
            settled.append(piece)
            continue
        if listing and not PARAGRAPH_SIGN.match(text) and not NUMBERED.match(text) and heading_standing(text) is None:
            more = index + 1 == len(pieces) or _may_head(pieces[index + 1]) or settled[-1].kind is BlockKind.LIST_ITEM
            if more and pieces[min(index + 1, len(pieces) - 1)].kind is not BlockKind.TABLE_ROW:
                settled.append(replace(piece, kind=BlockKind.LIST_ITEM))
                continue
        listing = False
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        below = " ".join(line.text for line in following.lines[:3]) if following else ""
        labelled = bool(LABELLED.match(text)) and (text.split(":")[0].isupper() or table_heading_words(below) >= 2)
        strong = bool(PARAGRAPH_SIGN.match(text) or NUMBERED.match(text) or labelled)
        run = _run_length(pieces, index)
        crowded = run + _run_before(pieces, index) >= 4  # cells of a table that text extraction left a line each
        opens_text = following is not None and (following.kind is not BlockKind.PARAGRAPH or not _may_head(following))
        known = heading_standing(text) is not None
        first_of_run = not settled or settled[-1].kind is not BlockKind.PARAGRAPH or not _may_head(settled[-1])
        listing = bool(_LEADS_LIST.search(text)) or bool(
            re.match(r"(?:protokollsutdrag|beslutet skickas|kopia|skickas|sänds)\b", text, re.IGNORECASE)
        )
        is_heading = following is not None and (
            strong or known or opens_text or (not crowded and (first_of_run or run == 2))
        )
        settled.append(replace(piece, kind=BlockKind.HEADING) if is_heading else piece)
    return settled


def _run_before(pieces: Sequence[_Piece], index: int) -> int:
    """How many pieces right above ``index`` could be headings."""
    length = 0
    while length < 4 and index - length > 0:
        piece = pieces[index - length - 1]
        if piece.kind is not BlockKind.PARAGRAPH or not _may_head(piece):
            break
        length += 1
    return length


def _run_length(pieces: Sequence[_Piece], index: int) -> int:
    """How many pieces in a row from ``index`` on could be headings, up to the next strong one."""
    length = 0
    while index + length < len(pieces) and length < 6:
        piece = pieces[index + length]
        if piece.kind is not BlockKind.PARAGRAPH or not _may_head(piece):
            break
        length += 1
    return length


def _may_head(piece: _Piece) -> bool:
    text = " ".join(line.text for line in piece.lines)
    if len(text) > 160 or len(piece.lines) > 4 or DNR_LINE.match(text):
        return False
    if PARAGRAPH_SIGN.match(text):
        return len(piece.lines) <= 4
    if states_decision(text) or NO_HEADING.match(text) or "\t" in text:
        return False
    starts = text[0].isupper() or text[0].isdigit() or text[0] in '”"§'
    if starts and re.search(r":$|\btill$", text) and len(text.split()) <= 4 and heading_standing(text) is not None:
        return True  # "Beslutet skickas till", "Yrkanden:"
    ends = re.search(r"[.!;,:…]$|[a-zåäö]-$|\b(och|eller|att|som|för|av|till)$", text)
    key_value = re.match(r"[^:]{2,40}:\s+\S", text) and not LABELLED.match(text)
    return bool(starts and not ends and not key_value and re.search(r"[A-Za-zÅÄÖåäö]{3}", text))


def _place(pieces: Sequence[_Piece], words: Counter[str]) -> list[Block]:
    """Gives every piece its section path, lead-in and standing."""
    blocks: list[Block] = []
    stack: list[tuple[int, str]] = []
    lead, standing = "", Standing.PLAIN
    after_heading = False
    for at, piece in enumerate(pieces):
        text, anchors = join_lines(piece.lines, words)
        if not text:
            continue
        start, end = piece.lines[0].start, piece.lines[-1].end
        path = tuple(title for _, title in stack)
        if after_heading and stack and _continues_title(stack[-1][1], piece, text, pieces[at + 1 : at + 3]):
            blocks[-1] = _merged_title(blocks[-1], text, anchors, end)
            stack[-1] = (stack[-1][0], blocks[-1].text)
            continue
        if piece.kind is BlockKind.HEADING:
            text = text.rstrip(":") if not piece.marked else text
            level = piece.level * 10 if piece.marked else heading_level(text) * 10
            if not piece.marked and opens_points(text):
                level = _level_of_opening(level, stack, blocks[-1:])
            if after_heading and stack and not piece.marked and level == stack[-1][0] and level >= 70:
                level += 1  # a heading right below another of its kind stands under it
            while stack and stack[-1][0] >= level:
                stack.pop()
            path = tuple(title for _, title in stack)
            stack.append((level, text))
            blocks.append(Block(BlockKind.HEADING, text, start, end, anchors, path, piece.lines[0].page, level))
            standing = path_standing([title for _, title in stack])
            lead, after_heading = text if opens_points(text) else "", True
            continue
        row = piece.row
        own = sentence_standing(text, standing) if piece.kind is not BlockKind.TABLE_ROW else Standing.PLAIN
        kind = piece.kind
        if kind is BlockKind.LIST_ITEM:
            own = sentence_standing(lead, standing) if lead else own
            block_lead = lead
        else:
            lead = _lead_of(text) if kind is BlockKind.PARAGRAPH else ""
            block_lead = ""
        if row is not None and not row.caption and stack:
            row = replace(row, caption=stack[-1][1])
        blocks.append(Block(kind, text, start, end, anchors, path, piece.lines[0].page, 0, block_lead, own, row))
        after_heading = bool(DNR_LINE.match(text)) and after_heading
    return blocks


def _level_of_opening(level: int, stack: Sequence[tuple[int, str]], before: Sequence[Block]) -> int:
    """The level of "Nämnden beslutar": beside another of its sort, and inside what is only proposed or reserved for.

    After motions the decision itself may follow without a heading of its own, unless it is what they say.
    """
    if stack and opens_points(stack[-1][1]):
        return stack[-1][0]
    standing = path_standing([title for _, title in stack])
    told = standing is Standing.MOTION and (before[-1].kind is BlockKind.HEADING or before[-1].text.endswith(":"))
    inside = told or standing in (Standing.PROPOSAL, Standing.RESERVATION, Standing.STATEMENT)
    return level + 10 if inside else level


def _continues_title(title: str, piece: _Piece, text: str, following: Sequence[_Piece]) -> bool:
    """Whether the text goes on with the title of the § right above, set over several lines.

    After a bare "§ 41" anything short does; after a first title line only what the diarienummer or a usual heading of
    minutes follows upon.
    """
    if piece.kind not in (BlockKind.HEADING, BlockKind.PARAGRAPH) or not (sign := PARAGRAPH_SIGN.match(title)):
        return False
    if len(text) > 220 or DNR_LINE.match(text) or PARAGRAPH_SIGN.match(text):
        return False
    if sign.end() == len(title.strip()) or title.rstrip().endswith(","):
        return not text.endswith(".")
    if heading_standing(text) is not None:
        return False
    if piece.kind is not BlockKind.HEADING or len(text) > 120:
        return False
    opening = " ".join(line.text for line in following[0].lines) if following else ""
    return bool(DNR_LINE.match(opening)) or heading_standing(opening) is not None


def _merged_title(block: Block, text: str, anchors: tuple[tuple[int, int], ...], end: int) -> Block:
    shift = len(block.text) + 1
    moved = tuple((clean + shift, canonical) for clean, canonical in anchors)
    return replace(block, text=f"{block.text} {text}", end=end, anchors=block.anchors + moved)


def _lead_of(text: str) -> str:
    """The sentence that introduces a list ("Nämnden beslutar att:"), or ""."""
    if not re.search(r":$|\batt$", text):
        return ""
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", text)[-1]
