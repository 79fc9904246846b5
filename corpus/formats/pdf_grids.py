"""Ruled tables: drawn lines -> the grid they make -> cells with the words in them.

The lattice of all lines that touch each other is taken, and cells without a wall between them are joined: that finds
merged cells, and tables whose outer sides are left open, which many reports have.
"""

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import pairwise

from corpus.formats.pdf_row_split import split_rows
from corpus.formats.pdf_types import Grid, GridCell, Rule, Sheet, Word, group_rows, make_line

_TOUCH = 3.0  # points by which lines that should meet may miss each other
_NEAR = 2.5  # lines closer than this are one
_OPEN_SIDE = 12.0  # how far a horizontal line goes on past the outermost vertical one where the side is open
_MAX_CELLS = 3000


def find_grids(sheet: Sheet, vocabulary: Set[str]) -> tuple[list[Grid], list[Word]]:
    """The ruled tables of a page and the words outside them. ``vocabulary`` holds the words of the whole document."""
    grids: list[Grid] = []
    words = list(sheet.words)
    for flat, upright in _clusters(sheet.horizontal, sheet.vertical):
        grid, used = _read(flat, upright, words, vocabulary)
        if grid is not None:
            grids.append(grid)
            words = [word for word in words if word not in used]
    return grids, words


def _clusters(flat: Sequence[Rule], upright: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Groups of horizontal and vertical lines that meet."""
    group = list(range(len(flat) + len(upright)))

    def root(at: int) -> int:
        while group[at] != at:
            group[at] = group[group[at]]
            at = group[at]
        return at

    for i, down in enumerate(upright):
        for j, across in enumerate(flat):
            meets_x = across.x0 - _TOUCH <= down.x0 <= across.x1 + _TOUCH
            if meets_x and down.top - _TOUCH <= across.top <= down.bottom + _TOUCH:
                group[root(len(flat) + i)] = root(j)
    found: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for at in range(len(group)):
        members = found.setdefault(root(at), ([], []))
        if at < len(flat):
            members[0].append(flat[at])
        else:
            members[1].append(upright[at - len(flat)])
    return [members for members in found.values() if len(members[0]) > 1 and members[1]]


def _lanes(places: Sequence[float]) -> list[float]:
    """Places with those that nearly coincide as one."""
    lanes: list[float] = []
    for place in sorted(places):
        if not lanes or place - lanes[-1] > _NEAR:
            lanes.append(place)
    return lanes


def _read(
    flat: Sequence[Rule], upright: Sequence[Rule], words: Sequence[Word], vocabulary: Set[str]
) -> tuple[Grid | None, set[Word]]:
    xs, ys = _lanes([rule.x0 for rule in upright]), _lanes([rule.top for rule in flat])
    left, right = min(rule.x0 for rule in flat), max(rule.x1 for rule in flat)
    xs = [*([left] if left < xs[0] - _OPEN_SIDE else []), *xs, *([right] if right > xs[-1] + _OPEN_SIDE else [])]
    top, bottom = min(rule.top for rule in upright), max(rule.bottom for rule in upright)
    ys = [*([top] if top < ys[0] - _OPEN_SIDE else []), *ys, *([bottom] if bottom > ys[-1] + _OPEN_SIDE else [])]
    rows, columns = len(ys) - 1, len(xs) - 1
    if rows < 2 or columns < 2 or rows * columns > _MAX_CELLS:
        return None, set()
    extra = split_rows(xs, ys, words)
    if extra:
        flat = [*flat, *(Rule(xs[0], y, xs[-1], y) for y in extra)]
        ys = sorted([*ys, *extra])
    spans = _parted(_merged(xs, ys, flat, upright), xs, ys, words)
    held: dict[tuple[int, int, int, int], list[Word]] = {span: [] for span in spans}
    place = {
        (row, column): span for span in spans for row in range(span[0], span[2]) for column in range(span[1], span[3])
    }
    for word in words:
        row, column = _slot(ys, (word.top + word.bottom) / 2), _slot(xs, (word.x0 + word.x1) / 2)
        if (row, column) in place:
            held[place[row, column]].append(word)
    filled = sum(bool(inside) for inside in held.values())
    used_columns = {span[1] for span, inside in held.items() if inside}
    used_rows = {span[0] for span, inside in held.items() if inside}
    if len(used_columns) < 2 or len(used_rows) < 2 or filled < 0.3 * len(held) or _is_unruled_inside(held):
        return None, set()
    cells = tuple(
        GridCell(
            _cell_lines(group_rows(inside), (xs[span[1]], xs[span[3]]), vocabulary),
            *span,
            bold=bool(inside) and all(word.bold for word in inside),
        )
        for span, inside in sorted(held.items())
    )
    grid = Grid(cells, len(ys) - 1, columns, xs[0], ys[0], xs[-1], ys[-1], edges=tuple(xs[:-1]))
    return _without_empty(grid), {word for inside in held.values() for word in inside}


def _cell_lines(lines: Sequence[Sequence[Word]], sides: tuple[float, float], vocabulary: Set[str]) -> tuple[str, ...]:
    """The lines of a cell; words broken at its edge because they are wider than it ("Kommunstyr" + "elsen") are whole.

    Such a word stands alone on its line, is too wide for the cell with what follows, and the document knows it whole or
    does not know the rest as a word.
    """
    texts: list[str] = []
    padding = min((line[0].x0 for line in lines), default=sides[0]) - sides[0]
    room = sides[1] - sides[0] - 2 * padding
    for at, line in enumerate(lines):
        text = make_line(line).text.replace("\t", " ")
        if at and len(lines[at - 1]) == 1 and texts[-1][-1:].isalpha() and text[:1].islower():
            last, first = lines[at - 1][0], line[0]
            whole = (last.text + first.text).lower().strip(".,;:()")
            too_wide = last.x1 - last.x0 + first.x1 - first.x0 > room
            if too_wide and (whole in vocabulary or first.text.lower().strip(".,;:()") not in vocabulary):
                texts[-1] += text
                continue
        texts.append(text)
    return tuple(texts)


def _parted(
    spans: Sequence[tuple[int, int, int, int]], xs: Sequence[float], ys: Sequence[float], words: Sequence[Word]
) -> list[tuple[int, int, int, int]]:
    """The cells, those cut that hold the words of several columns: some styles draw walls in every other row only.

    "Lokalhyra | 8 815,7 | -701,5" in one cell is cut at every wall that other rows have; "Helår 2024" is not.
    """
    found: list[tuple[int, int, int, int]] = []
    for top, left, bottom, right in spans:
        box = [
            word
            for word in words
            if xs[left] <= (word.x0 + word.x1) / 2 <= xs[right]
            and ys[top] <= (word.top + word.bottom) / 2 <= ys[bottom]
        ]
        walls = [x for x in xs[left + 1 : right] if not any(word.x0 < x - 1 < x + 1 < word.x1 for word in box)]
        clear = [x for x in walls if _is_clear(box, x)]
        if not clear:
            found.append((top, left, bottom, right))
            continue
        edges = [left, *(xs.index(x) for x in walls), right]
        found += [(top, start, bottom, end) for start, end in pairwise(edges)]
    return found


def _is_clear(words: Sequence[Word], x: float) -> bool:
    """Whether words stand on both sides of a wall, on one line and farther from each other than a space."""
    for line in group_rows(words):
        before = [word.x1 for word in line if word.x1 <= x + 1]
        after = [word.x0 for word in line if word.x0 >= x - 1]
        if before and after and min(after) - max(before) > 0.5 * line[0].size:
            return True
    return False


def _slot(lanes: Sequence[float], place: float) -> int:
    return next((at for at in range(len(lanes) - 1) if lanes[at] <= place <= lanes[at + 1]), -1)


def _merged(
    xs: Sequence[float], ys: Sequence[float], flat: Sequence[Rule], upright: Sequence[Rule]
) -> list[tuple[int, int, int, int]]:
    """Spans (row, column, row end, column end): cells of the lattice joined where no wall stands between them."""
    rows, columns = len(ys) - 1, len(xs) - 1
    owner = {(row, column): (row, column) for row in range(rows) for column in range(columns)}

    def root(cell: tuple[int, int]) -> tuple[int, int]:
        while owner[cell] != cell:
            cell = owner[cell]
        return cell

    for row in range(rows):
        for column in range(columns):
            y, x = (ys[row] + ys[row + 1]) / 2, (xs[column] + xs[column + 1]) / 2
            wall = column + 1 == columns or any(
                abs(rule.x0 - xs[column + 1]) <= _NEAR and rule.top <= y <= rule.bottom for rule in upright
            )
            floor = row + 1 == rows or any(
                abs(rule.top - ys[row + 1]) <= _NEAR and rule.x0 <= x <= rule.x1 for rule in flat
            )
            if not wall:
                owner[root((row, column + 1))] = root((row, column))
            if not floor:
                owner[root((row + 1, column))] = root((row, column))
    members: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for cell in owner:
        members.setdefault(root(cell), []).append(cell)
    spans = []
    for cells in members.values():
        top, left = min(row for row, _ in cells), min(column for _, column in cells)
        bottom, right = max(row for row, _ in cells) + 1, max(column for _, column in cells) + 1
        if (bottom - top) * (right - left) == len(cells):
            spans.append((top, left, bottom, right))
        else:  # not a rectangle: no cell that was merged on purpose
            spans += [(row, column, row + 1, column + 1) for row, column in cells]
    return spans


def _is_unruled_inside(held: dict[tuple[int, int, int, int], list[Word]]) -> bool:
    """Whether columns of figures stand inside the cells: lines drawn around a table, not through it."""
    wide = full = 0
    for inside in held.values():
        for line in group_rows(inside):
            figures = [word for word in line if word.text.strip("-–−+%").replace(",", "").replace(".", "").isdigit()]
            gaps = [after.x0 - before.x1 for before, after in pairwise(line)]
            full += 1
            wide += len(figures) >= 2 and any(gap > 1.8 * line[0].size for gap in gaps)
    return full > 0 and wide / full > 0.25


def _without_empty(grid: Grid) -> Grid:
    """The grid without rows and columns that hold no text at all, as double lines leave them."""
    texts = {
        (row, column)
        for cell in grid.cells
        if cell.lines
        for row in range(cell.row, cell.row_end)
        for column in range(cell.column, cell.column_end)
    }
    rows = [row for row in range(grid.rows) if any((row, column) in texts for column in range(grid.columns))]
    columns = [column for column in range(grid.columns) if any((row, column) in texts for row in range(grid.rows))]
    cells = []
    for cell in grid.cells:
        span_rows = [rows.index(row) for row in range(cell.row, cell.row_end) if row in rows]
        span_columns = [columns.index(column) for column in range(cell.column, cell.column_end) if column in columns]
        if span_rows and span_columns:
            cells.append(
                replace(
                    cell,
                    row=span_rows[0],
                    column=span_columns[0],
                    row_end=span_rows[-1] + 1,
                    column_end=span_columns[-1] + 1,
                )
            )
    edges = tuple(grid.edges[column] for column in columns)
    return replace(grid, cells=tuple(cells), rows=len(rows), columns=len(columns), edges=edges)
