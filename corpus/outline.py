"""A loaded file -> its outline: headings, paragraphs, list items, table rows, notes, each with its place.

What the file format marks itself (headings, lists, tables) is believed. The rest is read from the lines, as a person
does: a line that ends before the next word would have had to wrap was ended on purpose, a short line without full stop
above running text is a heading, a line of figures belongs to a table.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from corpus.clean import join_lines, vocabulary_of
from corpus.flat_rows import FlatTable
from corpus.flat_tables import find_flat_tables
from corpus.headings import DNR_LINE, heading_level
from corpus.leaders import led_rows
from corpus.lines import Layout, Line, layout_of, split_lines
from corpus.noted_words import with_noted_words
from corpus.paragraphs import paragraphs
from corpus.pieces import Piece
from corpus.standing import (
    CLOSES_MINUTES,
    PARAGRAPH_SIGN,
    heading_standing,
    opens_points,
    path_standing,
    sentence_standing,
)
from corpus.sub_rows import with_parents
from corpus.tables import real_rows, rejoined, unit_of
from corpus.titles import settle_headings
from corpus.types import Block, BlockKind, Row, Source, SourceTable, Standing

# What stands above a table and says what its figures are: "Nettokostnad i mnkr. Plus betyder överskott mot budget."
_MEASURED_IN = re.compile(
    r"[A-ZÅÄÖ][\w-]+(?: [\w-]+){0,3}? (?:anges )?i (?:mnkr|mkr|msek|mdkr|tkr|kkr|tsek|kronor|miljoner kronor|tusental kronor|tusen kronor|procent)"
    r"(?:\.(?=\s|$)|$)"
)


def outline(source: Source) -> list[Block]:
    """The blocks of a document in reading order, each under its path of headings."""
    lines = split_lines(source)
    layout = layout_of(lines, blank_parts=source.format != "txt", set_breaks=source.format in {"html", "docx"})
    words = vocabulary_of(source.text)
    pieces = _with_marks(source, lines, layout, words)
    return with_noted_words(_place(settle_headings(pieces), words), source.text)


def _with_marks(source: Source, lines: list[Line], layout: Layout, words: Counter[str]) -> list[Piece]:
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
    pieces: list[Piece] = []
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
            pieces.append(Piece(BlockKind.HEADING, tuple(held), int(str(what)), marked=True))
        elif held:
            pieces.append(Piece(BlockKind.LIST_ITEM if kind == "item" else BlockKind.NOTE, tuple(held), marked=True))
    return pieces + _read_run(lines[at:], layout, trusted)


def _table_pieces(table: SourceTable, held: list[Line], before: Sequence[Piece], words: Counter[str]) -> list[Piece]:
    found = real_rows(table, "" if table.caption else _caption_of_real(table, before))
    rows = iter(replace(row, columns=tuple(rejoined(name, words) for name in row.columns)) for row in found)
    pieces = []
    for cells, (start, end) in zip(table.rows[table.header_rows :], table.row_spans[table.header_rows :], strict=False):
        if not any(cell.strip() for cell in cells):
            continue
        row = next(rows, None)
        lines = tuple(line for line in held if start <= line.start < end)
        if row and lines:
            pieces.append(Piece(BlockKind.TABLE_ROW, lines, row=row, marked=True))
    return _with_parents(pieces)


def _caption_of_real(table: SourceTable, before: Sequence[Piece]) -> str:
    """The short piece above a table, what says what follows or what the figures are ("Nettokostnad i mnkr. Plus betyder
    överskott."); the caption of the table that it goes on below.
    """
    if not before:
        return ""
    above = before[-1]
    if above.row is not None:
        return _caption_going_on(above.row, real_rows(table, ""))
    text = join_lines(above.lines, Counter())[0]
    if measure := _MEASURED_IN.match(text):
        return measure[0].rstrip(".")
    named = above.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) or unit_of(text)
    says = not text.endswith(".") or re.search(r"\b(?:följande|tabell\w*)\b", text, re.IGNORECASE)
    return text if named and says and len(text) < 140 else ""


def _read_run(lines: list[Line], layout: Layout, trusted: bool) -> list[Piece]:
    """Reads lines that the format says nothing of: facts that dots lead to, then what stands between them."""
    pieces: list[Piece] = []
    at = 0
    for fact in led_rows(lines):
        pieces += _read_tables(lines[at : fact.first], layout, trusted)
        pieces.append(Piece(BlockKind.TABLE_ROW, tuple(lines[fact.first : fact.last]), row=fact.row))
        at = fact.last
    return pieces + _read_tables(lines[at:], layout, trusted)


def _read_tables(lines: list[Line], layout: Layout, trusted: bool) -> list[Piece]:
    """Reads flattened tables first, then paragraphs, items and headings."""
    pieces: list[Piece] = []
    at = 0
    for table in find_flat_tables(lines, layout):
        if table.first < at:
            continue
        pieces += paragraphs(lines[at : table.first], layout, trusted)
        pieces += _flat_pieces(table, pieces)
        at = table.last
    return pieces + paragraphs(lines[at:], layout, trusted)


def _flat_pieces(table: FlatTable, before: Sequence[Piece]) -> list[Piece]:
    """A flattened table's header as a paragraph and its rows, captioned by the short piece above it."""
    caption = _caption_above(table, before)
    pieces = [Piece(BlockKind.PARAGRAPH, table.header, marked=True)] if table.header else []
    rows = []
    for flat in table.rows:
        row = replace(flat.row, caption=caption, unit=flat.row.unit or unit_of(caption))
        rows.append(Piece(BlockKind.TABLE_ROW, flat.lines, row=row))
    return pieces + _with_parents(rows)


def _with_parents(pieces: Sequence[Piece]) -> list[Piece]:
    """The rows of a table, each with the name of the row that it is a part of."""
    rows = [piece.row for piece in pieces if piece.row is not None]
    named = with_parents(rows, [(piece.lines[0].indent, piece.lines[-1].indent) for piece in pieces])
    return [replace(piece, row=row) for piece, row in zip(pieces, named, strict=True)]


def _caption_above(table: FlatTable, before: Sequence[Piece]) -> str:
    """The short piece above a table; of a table that goes on below its header said again, the caption it began with."""
    if not before:
        return ""
    above = before[-1]
    if above.row is not None:
        return _caption_going_on(above.row, [flat.row for flat in table.rows])
    text = join_lines(above.lines, Counter())[0]
    return text.rstrip(":") if text and len(text) < 140 and not re.search(r"\.$|:\s+\S", text) else ""


def _caption_going_on(above: Row, rows: Sequence[Row]) -> str:
    """The caption of the row above a table where the table goes on below it: its columns are the same."""
    return above.caption if rows and above.columns == rows[0].columns else ""


def _place(pieces: Sequence[Piece], words: Counter[str]) -> list[Block]:
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
        listed = at + 1 < len(pieces) and pieces[at + 1].kind is BlockKind.LIST_ITEM
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
            opens = opens_points(text) or (listed and _FIRST_CLAUSE.match(pieces[at + 1].lines[0].text) is not None)
            lead, after_heading = text if opens else "", True
            continue
        if piece.kind is BlockKind.PARAGRAPH and CLOSES_MINUTES.match(text):
            stack = list(takewhile(lambda title: not PARAGRAPH_SIGN.match(title[1]), stack))
            path = tuple(title for _, title in stack)
            standing = path_standing(path)
        row = piece.row
        own = sentence_standing(text, standing) if piece.kind is not BlockKind.TABLE_ROW else Standing.PLAIN
        kind = piece.kind
        if kind is BlockKind.LIST_ITEM:
            own = sentence_standing(lead, standing) if lead else own
            block_lead = lead
        else:
            lead = _lead_of(text, listed) if kind is BlockKind.PARAGRAPH else ""
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


def _continues_title(title: str, piece: Piece, text: str, following: Sequence[Piece]) -> bool:
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


# "- att ta fram …" goes on with what stands above it: "Revisorerna uppmanar nämnden".
_FIRST_CLAUSE = re.compile(r"\W*(?:\d{1,2}[.)]\s*|[a-z]\)\s*)?att\s", re.IGNORECASE)


def _lead_of(text: str, listed: bool) -> str:
    """The sentence that introduces a list ("Nämnden beslutar att:"), or ""; before points (``listed``) it may end bare."""
    if not re.search(r":$|\batt$" + r"|[^\W\d]$" * listed, text):
        return ""
    return re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", text)[-1]
