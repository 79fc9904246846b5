"""What pdfminer found drawn on a page -> Sheet: characters to words, paths to rules and bullets, seen the right way up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pdfminer.layout import LTChar, LTCurve, LTFigure, LTImage, LTLine, LTRect
from pdfplumber.utils.text import extract_words

from corpus.formats.canonical import plain
from corpus.formats.pdf_types import Box, Rule, Sheet, Word

MAX_RULES = 1500  # of one direction on a page; a map or a drawing has more, a table has not
_BOLD = re.compile(r"bold|black|heavy|demi|-bd|,bd", re.IGNORECASE)
_SYMBOLS = str.maketrans("\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d", "•▪➢✓❖–")  # Symbol and Wingdings, as bullets are set
_UNMAPPED = re.compile(r"\(cid:\d+\)")
_THIN = 2.6  # points: a filled box lower or narrower than this is a drawn line

_LEAST_BOX = (50.0, 24.0)  # points that a drawn area takes at least, across and down, to hold lines of text
_MOST_CORNERS = 24  # of the outline of a box, rounded corners and all
_MAX_BOXES = 150

_Place = tuple[float, float, float, float]  # x0, top, x1, bottom


@dataclass(frozen=True, slots=True)
class _Frame:
    """How a page is to be held: ``turn`` is "" or the way its text runs, "up" or "down" the sheet."""

    width: float
    height: float
    turn: str = ""

    def box(self, item: Any) -> _Place:
        """The place of an item, counted from the top left of the page held the right way up."""
        if self.turn == "up":
            return item.y0, item.x0, item.y1, item.x1
        if self.turn == "down":
            return self.height - item.y1, self.width - item.x1, self.height - item.y0, self.width - item.x0
        return item.x0, self.height - item.y1, item.x1, self.height - item.y0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page held the right way up."""
        return (self.height, self.width) if self.turn else (self.width, self.height)


def make_sheet(layout: Any) -> Sheet:
    """The sheet of an LTPage. Text that runs another way than most of the page is left out."""
    things = list(_things(layout))
    frame = _Frame(float(layout.width), float(layout.height), _main_turn(things))
    characters: list[dict[str, Any]] = []
    rules: list[Rule] = []
    bullets: list[tuple[float, float]] = []
    boxes: dict[Box, None] = {}
    pictures = 0
    for thing in things:
        if isinstance(thing, LTChar):
            if _turn(thing) == frame.turn and (character := _character(thing, frame)):
                characters.append(character)
        elif isinstance(thing, LTImage):
            pictures += 1
        elif isinstance(thing, LTLine | LTRect | LTCurve):
            x0, top, x1, bottom = frame.box(thing)
            rules += _rules((x0, top, x1, bottom), isinstance(thing, LTRect) and bool(thing.stroke))
            if thing.fill and _is_bullet(x1 - x0, bottom - top):
                bullets.append(((x0 + x1) / 2, (top + bottom) / 2))
            if x1 - x0 > _LEAST_BOX[0] and bottom - top > _LEAST_BOX[1] and _is_box(thing):
                boxes[Box(x0, top, x1, bottom)] = None
    if len(boxes) > _MAX_BOXES:
        boxes.clear()
    words = tuple(_words(_once(characters)))
    flat = _joined([rule for rule in rules if rule.top == rule.bottom], vertical=False)
    upright = _joined([rule for rule in rules if rule.x0 == rule.x1], vertical=True)
    if len(flat) > MAX_RULES or len(upright) > MAX_RULES:
        flat, upright = [], []
    return Sheet(
        *frame.size, words, tuple(flat), tuple(upright), tuple(bullets), tuple(boxes), bool(pictures) and not words
    )


def _things(container: Any) -> Iterator[Any]:
    stack = [iter(container)]
    while stack:
        for thing in stack[-1]:
            if isinstance(thing, LTFigure):
                stack.append(iter(thing))
                break
            yield thing
        else:
            stack.pop()


def _turn(item: LTChar) -> str:
    """Which way a character is turned: "" upright, "up" and "down" the page, "aslant" else."""
    if item.upright:
        return ""
    a, b, c, d, _, _ = item.matrix
    if abs(a) + abs(d) > 0.1 * (abs(b) + abs(c)):
        return "aslant"
    return "up" if b > 0 else "down"


def _main_turn(things: list[Any]) -> str:
    """The way most of the text runs: a wide table is sometimes set on its side without saying so."""
    turns = [_turn(thing) for thing in things if isinstance(thing, LTChar)]
    counts = {turn: turns.count(turn) for turn in ("", "up", "down")}
    best = max(counts, key=lambda turn: counts[turn])
    return best if counts[best] > 2 * counts[""] else ""


def _character(item: LTChar, frame: _Frame) -> dict[str, Any] | None:
    """A character as pdfplumber's word extraction takes it; None for what is empty or off the page."""
    text = item.get_text()
    x0, top, x1, bottom = frame.box(item)
    width, height = frame.size
    if not text or text == "\x00" or x1 < 0 or x0 > width or bottom < 0 or top > height:
        return None
    return {
        "text": text,
        "x0": x0,
        "x1": x1,
        "top": top,
        "bottom": bottom,
        "doctop": top,
        "upright": True,
        "size": round((bottom - top if frame.turn else item.size) * 2) / 2,
        "bold": bool(_BOLD.search(item.fontname)),
    }


def _once(characters: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without characters printed twice on the same spot, as bold type and shadows are sometimes made."""
    spots = {(character["text"], int(character["x0"] / 3), int(character["top"] / 3)) for character in characters}
    if len(spots) > 0.97 * len(characters):
        return characters
    seen: dict[tuple[str, int, int], list[tuple[float, float]]] = {}
    kept = []
    for character in characters:
        x, y = character["x0"], character["top"]
        column, row = int(x // 2), int(y // 2)
        near = (
            place
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
            for place in seen.get((character["text"], column + dx, row + dy), ())
        )
        if character["text"].isspace() or not any(abs(x - px) < 0.8 and abs(y - py) < 0.8 for px, py in near):
            kept.append(character)
            seen.setdefault((character["text"], column, row), []).append((x, y))
    return kept


def _words(characters: list[dict[str, Any]]) -> Iterator[Word]:
    found = extract_words(characters, x_tolerance_ratio=0.15, extra_attrs=["size", "bold"])
    for word in found:
        text = plain(word["text"])
        text = "•" if _UNMAPPED.fullmatch(text) else _UNMAPPED.sub("\ufffd", text).translate(_SYMBOLS)
        if text.strip():
            yield Word(text, word["x0"], word["top"], word["x1"], word["bottom"], word["size"], word["bold"])


def _rules(box: _Place, outlined: bool) -> Iterator[Rule]:
    """The drawn lines of a path: straight lines, thin filled boxes, and the sides of outlined boxes."""
    x0, top, x1, bottom = box
    wide, high = x1 - x0, bottom - top
    if high < _THIN < wide:
        middle = (top + bottom) / 2
        yield Rule(x0, middle, x1, middle)
    elif wide < _THIN < high:
        middle = (x0 + x1) / 2
        yield Rule(middle, top, middle, bottom)
    elif outlined and min(wide, high) >= _THIN:
        yield Rule(x0, top, x1, top)
        yield Rule(x0, bottom, x1, bottom)
        yield Rule(x0, top, x0, bottom)
        yield Rule(x1, top, x1, bottom)


def _is_box(shape: Any) -> bool:
    """Whether a shape of some size can be a box around text: outlined, or filled with a colour that shows on paper."""
    if isinstance(shape, LTLine) or len(shape.pts) > _MOST_CORNERS:
        return False
    return bool(shape.stroke and isinstance(shape, LTRect)) or bool(shape.fill and not _is_white(shape))


def _is_white(shape: Any) -> bool:
    colour = shape.non_stroking_color
    shades = colour if isinstance(colour, tuple | list) else (colour,)
    if not all(isinstance(shade, int | float) for shade in shades):
        return False
    return all(shade < 0.01 for shade in shades) if len(shades) == 4 else all(shade > 0.99 for shade in shades)


def _is_bullet(wide: float, high: float) -> bool:
    """Whether a filled shape can be a bullet, as browsers draw them: small, as wide as high."""
    return 1.5 < wide < 7 and 1.5 < high < 7 and 0.7 < wide / high < 1.4


def _joined(rules: list[Rule], vertical: bool) -> list[Rule]:
    """Rules with those on one line that touch joined to one; a border is often drawn cell by cell."""
    key = (lambda rule: (rule.x0, rule.top)) if vertical else (lambda rule: (rule.top, rule.x0))
    lanes: list[list[Rule]] = []
    for rule in sorted(rules, key=key):
        place = rule.x0 if vertical else rule.top
        if lanes and place - (lanes[-1][0].x0 if vertical else lanes[-1][0].top) <= 1.5:
            lanes[-1].append(rule)
        else:
            lanes.append([rule])
    joined = []
    for lane in lanes:
        place = lane[0].x0 if vertical else lane[0].top
        spans = sorted((rule.top, rule.bottom) if vertical else (rule.x0, rule.x1) for rule in lane)
        start, end = spans[0]
        for low, high in [*spans[1:], (1e9, 1e9)]:
            if low <= end + 2:
                end = max(end, high)
                continue
            joined.append(Rule(place, start, place, end) if vertical else Rule(start, place, end, place))
            start, end = low, high
    return joined
