"""Lines -> paragraphs and list items, as a person parts them.

A line that ends before the next word would have had to wrap was ended on purpose; a short line without full stop above
running text is a heading of its own.
"""

import re
from collections.abc import Sequence

from corpus.headings import DNR_LINE, LIST_MARK, NUMBERED
from corpus.lines import Layout, Line
from corpus.pieces import Piece
from corpus.standing import PARAGRAPH_SIGN, heading_standing, opens_points
from corpus.swedish.lemmas import is_known
from corpus.types import BlockKind
from corpus.word_table_lines import ENDS_SENTENCE, new_text_row, text_table_mask

_LONGEST_TITLE = 90  # characters
_PARTS_APART = re.compile(r"\S {8,}\S")
_GOES_ON = re.compile(r" [a-zåäö]+$")
# What no heading or sentence ends with: "aktier i bolaget i" / "Ekvik AB till kommunen".
_OPEN_END = re.compile(
    r"[,\-–]$|\b(?:och|i|på|av|för|till|med|samt|eller|från|vid|om|en|ett|den|det|de|hela)$",
)
_ROOM, _ROOM_BEFORE_NAME = 0.93, 0.85  # of a full line: what is filled further was wrapped
_WRAPPED = 0.7  # of a full line: what is open at its end and filled so far goes on below
_LABEL = re.compile(r"[A-ZÅÄÖ][^.:;!?]{1,45}:\s\S")


def paragraphs(lines: list[Line], layout: Layout, trusted: bool) -> list[Piece]:
    """Paragraphs, list items and rows of tables of words; ``trusted``: the format marks its tables, so none is looked for."""
    pieces: list[Piece] = []
    current: list[Line] = []
    kind = BlockKind.PARAGRAPH
    text_table = text_table_mask(lines, layout) if not trusted else [False] * len(lines)
    labelled = _labelled(lines)

    def close(end: int) -> None:
        """Ends the piece before the line at ``end``; a line that the writer set apart in a paragraph is no heading."""
        nonlocal current, kind
        if current:
            pieces.append(Piece(kind, tuple(current), marked=_is_set_apart(lines, (end - len(current), end), layout)))
        current, kind = [], BlockKind.PARAGRAPH

    for index, line in enumerate(lines):
        if text_table[index]:
            if not current or not text_table[index - 1] or new_text_row(lines, index, current):
                close(index)
            current.append(line)
            kind = BlockKind.TABLE_ROW
            continue
        if current and kind is BlockKind.TABLE_ROW:
            close(index)
        starts_item = _starts_item(lines, index, layout, bool(current))
        if starts_item or labelled[index] or _starts_block(lines, index, layout, current, kind):
            close(index)
        if starts_item:
            kind = BlockKind.LIST_ITEM
        current.append(line)
    close(len(lines))
    return [piece for piece in pieces if piece.lines]


def _labelled(lines: Sequence[Line]) -> list[bool]:
    """Which lines begin a fact of a list of them: three or more below each other with a label ("Inrättades: 1 juli")."""
    marked = [False] * len(lines)
    run: list[int] = []
    for index, line in enumerate(lines):
        if run and (line.gap > 0 or line.opens_page or index - run[-1] > 2):
            run = []
        if _LABEL.match(line.text):
            run.append(index)
            for at in run if len(run) > 2 else ():
                marked[at] = True
    return marked


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
    # A bullet whose glyph the text extraction lost: one space of indent more than most lines have.
    indent = line.indent - layout.margin
    return (indent == 1 and line.gap > 0 and not line.opens_page) or (indent == 2 and line.opens_page)


def _is_short_alone(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether a numbered line is a heading: short, no full stop, and text that is not a next item follows."""
    line = lines[index]
    if len(line.text) > layout.width * 0.7 or ENDS_SENTENCE.search(line.text):
        return False
    following = lines[index + 1] if index + 1 < len(lines) else None
    if following is None or line.text.isupper():
        return line.text.isupper()
    return bool(re.match(r"\d{1,2}\.\d", following.text)) or (
        not re.match(r"\d{1,2}[.)]\s", following.text) and following.text[:1].isupper()
    )


def _ends_block(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether the line was ended on purpose: a full stop, or room left for the next line's first word.

    A line that opens a page in two parts far from each other is no running text: "Årsrapport 2024          Region Vik".
    """
    line, following = lines[index], lines[index + 1]
    if line.opens_page and _PARTS_APART.search(line.text) and not PARAGRAPH_SIGN.match(line.text):
        return True
    local = _local_width(lines, index, layout)
    first_word = following.text.split(" ", 1)[0]
    # A name is seldom what a heading or a paragraph begins with right below a long line: "leds av ekonomichef" / "Eva Lund".
    named = _GOES_ON.search(line.text) and first_word[0].isupper() and not is_known(first_word.lower().rstrip(".,"))
    room = _ROOM_BEFORE_NAME if named and len(line.text) > 0.75 * layout.width else _ROOM
    fits = len(line.text) + 1 + len(first_word) < local * room
    if re.search(r"\w-$", line.text) and not re.search(r"\d-$", line.text):
        return False
    if ENDS_SENTENCE.search(line.text):
        return fits or line.text.endswith(":") or len(line.text) < local * 0.8
    return fits


def _local_width(lines: Sequence[Line], index: int, layout: Layout) -> float:
    """How many characters a full line holds here: a narrow column has shorter lines than the page."""
    near = [len(line.text) for line in lines[max(0, index - 9) : index + 10]]
    longest = max(near)
    return longest if longest < layout.width * 0.6 and len(near) > 8 else layout.width


def _ends_unmarked_item(before: Line, line: Line, layout: Layout) -> bool:
    """Whether running text starts again after a list item that ends without full stop."""
    return (
        not _OPEN_END.search(before.text)
        and len(line.text) > layout.width * 0.8 > len(before.text)
        and line.text[0].isupper()
    )


def _sits_on_text(line: Line, following: Line, layout: Layout) -> bool:
    """Whether a line is set closer to the longer line below than lines of a paragraph are: a heading and its text."""
    if following.gap > layout.spacing and not following.opens_page and len(line.text) < layout.width * 0.5:
        return (
            line.text[0].isupper()
            and not ENDS_SENTENCE.search(line.text)
            and following.text[0].isupper()
            and " " in line.text
        )
    tight = following.gap < layout.spacing and not following.opens_page and following.text[0].isupper()
    return (
        tight
        and len(line.text) < min(len(following.text), layout.width * 0.9)
        and line.text[0].isupper()
        and not ENDS_SENTENCE.search(line.text)
    )


def _opens_title(lines: Sequence[Line], index: int, layout: Layout) -> bool:
    """Whether the lines from ``index`` on, up to where their block ends, end without full stop: a title, not a sentence.

    The last of the lines ends a block, as a table or a heading stands below: "Tabell 2 Ekonomi, tkr".
    """
    if not lines[index].text[0].isupper():
        return False
    for at in range(index, min(index + 3, len(lines))):
        if not re.search(r"\w-$", lines[at].text) and _ends_above(lines, at, layout):
            text = lines[at].text
            return not ENDS_SENTENCE.search(text) and not re.search(r",$|\b(?:och|att|som|för|av|till|i|på)$", text)
    return False


def _ends_above(lines: Sequence[Line], at: int, layout: Layout) -> bool:
    """Whether a block ends with the line at ``at``, by what stands below it."""
    if at + 1 == len(lines):
        return True
    following = lines[at + 1]
    tight = following.gap < layout.spacing and not following.opens_page
    return _ends_block(lines, at, layout) or tight or following.text[0] in "(§"


def _is_set_apart(lines: Sequence[Line], piece: tuple[int, int], layout: Layout) -> bool:
    """Whether the lines [first:last] are some of a longer paragraph in which the writer broke the lines."""
    first, last = piece
    return layout.set_breaks and any(lines[at].gap == 0 for at in (first, last) if 0 < at < len(lines))


def _is_own_line(before: Line, line: Line) -> bool:
    """Whether a line that the writer set apart says something of its own, as "Telefon: …" below "Bygglovsenheten" does."""
    goes_on = line.text[0].islower() or re.search(
        r"[,:\-–]$|\b(?:och|i|på|av|för|till|med|samt|eller|att)$", before.text
    )
    dated = before.text[0].isdigit() and len(before.text) < 20  # "24 april 2024" / "Fullmäktige antar taxan."
    return not goes_on and not dated


def _is_title(before: Line, line: Line) -> bool:
    """Whether a line is the title of the text right below it: of a §, a point of the agenda, or a usual heading of minutes."""
    if ENDS_SENTENCE.search(before.text) or len(before.text) > _LONGEST_TITLE or not line.text[0].isupper():
        return False
    text = before.text
    return bool(PARAGRAPH_SIGN.match(text) or NUMBERED.match(text)) or heading_standing(text) is not None


def _starts_block(lines: Sequence[Line], index: int, layout: Layout, current: Sequence[Line], kind: BlockKind) -> bool:
    if not current:
        return True
    line, before = lines[index], current[-1]
    if PARAGRAPH_SIGN.match(line.text) or DNR_LINE.match(line.text):
        return True
    if PARAGRAPH_SIGN.fullmatch(before.text) or DNR_LINE.match(before.text):
        return True
    if layout.blank_parts and line.page == before.page:
        # A tab sets a label apart: "Justerare\tEva Lund (V)".
        titled = len(current) == 1 and _is_title(before, line)
        return line.gap > 0 or "\t" in line.text or titled or (layout.set_breaks and _is_own_line(before, line))
    if line.page == before.page and line.gap > layout.spacing and not line.opens_page:
        return not (
            line.text[0].islower() and re.search(r"[a-zåäö,-]$", before.text) and line.gap == layout.spacing + 1
        )
    hyphen = re.search(r"[a-zåäö]-$", before.text) or re.search(r"\d-$", before.text) and line.text[0].isdigit()
    if hyphen or line.text[0].islower():
        return False
    if _OPEN_END.search(before.text) and line.gap <= layout.spacing:
        at = lines.index(before, max(0, index - 2))
        if len(before.text) > _WRAPPED * _local_width(lines, at, layout):
            return False
    if kind is BlockKind.LIST_ITEM and _ends_unmarked_item(before, line, layout):
        return True
    if ENDS_SENTENCE.search(before.text) and _opens_title(lines, index, layout):
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
    if line.gap < layout.spacing and not line.opens_page and not ENDS_SENTENCE.search(before.text):
        return len(before.text) < layout.width * 0.9 and len(line.text) > len(before.text)
    return _ends_block(lines, lines.index(before, max(0, index - 2)), layout)
