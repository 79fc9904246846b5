"""Lines in reading order -> blocks: paragraphs, headings, list items, footnotes, tables."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.formats.canonical import ENDS_SENTENCE, KEY_FIGURE
from corpus.formats.pdf_layout import Region
from corpus.formats.pdf_text_style import TextStyle, starts_item
from corpus.formats.pdf_types import Grid, Line, Rule

_FOOTNOTE = re.compile(r"(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]+⁾?|\d{1,2}\)?|\*+\)?)\s*(?=\S*[A-Za-zÅÄÖåäö])")
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-zå])[.)]\s+\S")
_BIG = 1.25  # of the text's size: a figure to be seen from afar
_CAPTION_LINES = 5


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together, or a table, with the region they stand in."""

    lines: tuple[Line, ...]
    region: Region
    grid: Grid | None = None
    footnote: bool = False

    @property
    def text(self) -> str:
        """The lines, one a line; a big figure and what it counts on one."""
        big = self.region.is_box and len(self.lines) > 1 and self.lines[0].size > _BIG * self.lines[1].size
        return "\n".join(line.text for line in self.lines).replace("\n", " " if big else "\n", 1)


def blocks_of(regions: Sequence[Region], style: TextStyle, rules: Sequence[Rule]) -> list[Block]:
    """The blocks of a page in reading order, its footnotes last."""
    body: list[Block] = []
    notes: list[Block] = []
    for region in regions:
        items = list(region.items)
        cut = len(items) - (0 if region.is_box else _footnote_lines(items, style, rules))
        body += _read(items[:cut], region, style)
        notes += _footnotes([item for item in items[cut:] if isinstance(item, Line)], region)
    return body + notes


def _footnote_lines(items: Sequence[Line | Grid], style: TextStyle, rules: Sequence[Rule]) -> int:
    """How many lines at the end of a region are footnotes: below a short drawn line, or in smaller type.

    The first begins with a mark. Small type straight below a table is a note to the table, which reads with it.
    """
    ruled = small = 0
    all_small = True
    for count, item in enumerate(reversed(items), 1):
        if not isinstance(item, Line):
            break
        all_small = all_small and item.size <= 0.93 * style.body
        if _FOOTNOTE.match(item.text):
            above = items[-count - 1] if count < len(items) else None
            near_table = isinstance(above, Grid) and item.top - above.bottom < 3 * style.body
            ruled = count if above is not None and _is_parted(above, item, rules) else ruled
            small = count if all_small and not near_table else small
    return ruled or small


def _is_parted(above: Line | Grid, note: Line, rules: Sequence[Rule]) -> bool:
    """Whether the short line that is drawn above footnotes stands between two lines of text."""
    return any(
        above.bottom - 2 < rule.top < note.top + 2 and 40 < rule.x1 - rule.x0 < 220 and abs(rule.x0 - note.x0) < 8
        for rule in rules
    )


def _footnotes(lines: Sequence[Line], region: Region) -> list[Block]:
    blocks: list[list[Line]] = []
    for line in lines:
        if _FOOTNOTE.match(line.text) or not blocks:
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return [Block(tuple(block), region, footnote=True) for block in blocks]


def _read(items: Sequence[Line | Grid], region: Region, style: TextStyle) -> list[Block]:
    blocks: list[Block] = []
    current: list[Line] = []
    for item in items:
        if isinstance(item, Line) and current and not _parts(current, item, region, style):
            current.append(item)
            continue
        if current:
            blocks.append(Block(tuple(current), region))
        current = [item] if isinstance(item, Line) else []
        if isinstance(item, Grid):
            blocks.append(Block((), region, grid=item))
    return [*blocks, *([Block(tuple(current), region)] if current else [])]


def _parts(block: Sequence[Line], line: Line, region: Region, style: TextStyle) -> bool:
    """Whether a line begins a new block."""
    before = block[-1]
    size = max(line.size, before.size)
    if _is_caption_of_figure(block, line, region, style):
        return False
    if abs(line.size - before.size) > 0.6 or line.bold != before.bold or line.text.startswith("§"):
        return True
    pitch = style.pitch * size / style.body
    if line.top - before.top > 1.3 * pitch or line.top < before.top - 1:
        return True
    if starts_item(line):
        return True
    in_list = starts_item(block[0]) or bool(_NUMBERED.match(block[0].text))
    if in_list and line.x0 <= block[0].x0 + 2 and line.text[0].isupper() and ENDS_SENTENCE.search(before.text):
        return True
    if _NUMBERED.match(line.text) and (ENDS_SENTENCE.search(before.text) or in_list or _has_room(before, line, region)):
        return True
    if ENDS_SENTENCE.search(before.text) and line.text[0].isupper() and _has_room(before, line, region):
        return True
    indent = line.x0 - before.x0
    return 6 < indent < 45 and not in_list and bool(ENDS_SENTENCE.search(before.text)) and len(block) > 1


def _is_caption_of_figure(block: Sequence[Line], line: Line, region: Region, style: TextStyle) -> bool:
    """Whether a line in smaller type tells what the big figure straight above it counts: "412" above "anställda"."""
    if not region.is_box:
        return False
    figure, before = block[0], block[-1]
    if figure.size < _BIG * style.body or not KEY_FIGURE.fullmatch(figure.text) or line.size > 0.8 * figure.size:
        return False
    near = 0 <= line.top - before.bottom + 0.3 * before.size < 1.2 * max(line.size, 0.6 * before.size)
    return near and line.size <= before.size + 0.1 and len(block) < _CAPTION_LINES and not starts_item(line)


def _has_room(before: Line, line: Line, region: Region) -> bool:
    """Whether the first word of a line would have fitted on the line above, so that it was ended on purpose."""
    word = line.words[0]
    return before.x1 + 0.3 * line.size + (word.x1 - word.x0) < region.x1 - 4
