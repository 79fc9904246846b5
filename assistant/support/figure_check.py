"""Whether the figures of a statement stand in its evidence, with their unit and for the same thing."""

import re
from collections.abc import Sequence

from assistant.support import cues
from assistant.support.binding import Group, Weight, alike, belonging, groups, named, related
from assistant.support.evidence import Evidence
from assistant.support.figures import Amount, amounts, same_value, unit_clash
from assistant.support.rows import Row, column_fits, read_row, row_readings, table_unit
from corpus.swedish.words import key

_SHARES = frozenset(("%", "procentenheter"))  # never written bare in running text: "Länssjukvård 2" holds no 2 procent
_CLEARLY = 1.1
_AT_LEAST = 0.5
_COLUMN_MARGIN = 0.25


class FigureCheck:
    """Looks each figure of a statement up. ``weight`` tells how rare a word is, ``names`` are keys of known names."""

    def __init__(self, weight: Weight, names: frozenset[str]) -> None:
        self._weight = weight
        self._names = names

    def __call__(self, statement: str, evidence: Sequence[Evidence], *, computed: bool = False) -> list[str]:
        """Why figures are not supported, in Swedish; none when all are. A computed one may be worked out."""
        reasons: list[str] = []
        said_groups = groups(statement)
        for group in said_groups:
            for said in group.amounts:
                verdicts = [self._in_piece(said, group, said_groups, piece, statement) for piece in evidence]
                if "" in verdicts or (computed and _worked_out(said, evidence)):
                    continue
                reasons.append(max(verdicts, key=len))
        return reasons

    def _in_piece(
        self, said: Amount, group: Group, said_groups: Sequence[Group], piece: Evidence, statement: str
    ) -> str:
        """ "" when a piece of evidence holds the figure for the same thing, else why not."""
        roughly = cues.ROUGHLY.search(statement.lower()) is not None
        row = read_row(piece.quote, piece.before)
        if row is not None:
            return _in_row(said, group, row, statement, roughly=roughly)
        there = [(place, _in_table(found, said, piece)) for place in groups(piece.quote) for found in place.amounts]
        equal = [(place, found) for place, found in there if same_value(said, found, roughly=roughly)]
        if not equal:
            return f"talet {_shown(said)} står inte i källan"
        fitting = [
            (place, found)
            for place, found in equal
            if not unit_clash(said, found) and (said.unit not in _SHARES or found.unit in _SHARES)
        ]
        if not fitting:
            return f"talet {_shown(said)} har en annan enhet i källan"
        taken = [id(place) for place, _ in equal]
        others = [(place, found) for place, found in there if id(place) not in taken and alike(said, found)]
        return self._belongs(said, group, said_groups, fitting, others)

    def _belongs(
        self,
        said: Amount,
        group: Group,
        said_groups: Sequence[Group],
        fitting: Sequence[tuple[Group, Amount]],
        others: Sequence[tuple[Group, Amount]],
    ) -> str:
        """ "" unless the words around the said figure stand around another figure of the source."""
        own_place, own = max(
            ((place, belonging(group, place, self._weight)) for place, _ in fitting), key=lambda pair: pair[1]
        )
        if group.years and own_place.years and not group.years & own_place.years:
            return f"talet {_shown(said)} gäller ett annat år i källan"
        own_names = named(group, own_place, self._names.__contains__)
        for place, other in others:
            names = named(group, place, self._names.__contains__)
            if own_names - names and not names - own_names:
                continue
            theirs = belonging(group, place, self._weight)
            partner = next((one for one in said_groups if one is not group and _holds(one, other)), None)
            if partner is not None:  # both figures are said: are they said the right way round?
                kept = own + belonging(partner, place, self._weight)
                if kept >= theirs + belonging(partner, own_place, self._weight):
                    continue
            if theirs > own * _CLEARLY + _AT_LEAST or (names - own_names and not own_names):
                return f"talet {_shown(said)} gäller något annat i källan"
        found = fitting[0][1]
        counts_other = said.counted and found.counted and said.unit != found.unit
        if counts_other and any(other.counted and related(other.unit, said.unit) == 1.0 for _, other in others):
            return f"talet {_shown(said)} räknar något annat i källan"
        return ""


def _shown(said: Amount) -> str:
    return f"{said.value / said.scale:g}".replace(".", ",")


def _holds(group: Group, figure: Amount) -> bool:
    return any(same_value(one, figure) for one in group.amounts)


def _in_table(found: Amount, said: Amount, piece: Evidence) -> Amount:
    """A bare figure of a quote that is several rows of a table, read in the table's unit."""
    if found.unit or said.unit != "kr" or (unit := table_unit(f"{piece.before}\n{piece.quote}")) is None:
        return found
    return found.with_unit(*unit)


def _in_row(said: Amount, group: Group, row: Row, statement: str, *, roughly: bool) -> str:
    """ "" when a table row holds the figure in a column that the statement's words allow, else why not."""
    beyond = [key("avvikelse")] if cues.THAN_BUDGET.search(group.text.lower()) else []
    words = [*group.words, *beyond, *re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", statement)]
    clash = ""
    for reading in row_readings(row):
        if clash and len(row.columns) not in {0, len(reading)}:
            break  # only the readings with a figure for each column count, when one of them has the figure
        fits = column_fits(row, words, len(reading))
        for place, cell in enumerate(reading):
            reason = _in_cell(said, cell, row, statement, roughly=roughly)
            if reason is None:
                continue
            if not reason and fits and max(fits.values()) > fits[place] + _COLUMN_MARGIN:
                reason = f"talet {_shown(said)} står i kolumnen ”{row.columns[place]}”"
            if not reason:
                return ""
            clash = clash or reason
    return clash or f"talet {_shown(said)} står inte i källan"


def _in_cell(said: Amount, cell: Amount, row: Row, statement: str, *, roughly: bool) -> str | None:
    """ "" when a cell is the said figure, a reason when it is but for unit or sign, None when it is another."""
    read = cell.with_unit(row.unit, row.scale) if row.unit and not cell.unit else cell
    if not same_value(said, read, roughly=roughly):
        as_written = abs(said.value / said.scale - cell.value) < 1e-9
        return f"talet {_shown(said)} har en annan enhet i källan" if as_written else None
    if unit_clash(said, read):
        return f"talet {_shown(said)} har en annan enhet i källan"
    plus, minus = (side.search(statement.lower()) for side in cues.DIRECTIONS["överskott eller underskott"])
    if plus and not minus and cell.negative:
        return "talet är negativt i källan"
    if minus and not plus and not cell.negative and cell.value:
        return "talet är positivt i källan"
    return ""


def _worked_out(said: Amount, evidence: Sequence[Evidence]) -> bool:
    """Whether a computed figure is a sum, difference or relative change of two figures of the evidence."""
    found: list[Amount] = []
    for piece in evidence:
        row = read_row(piece.quote, piece.before)
        if row is None:
            found += amounts(piece.quote)
            continue
        cells = next(iter(row_readings(row)), [])
        found += [cell.with_unit(row.unit, row.scale) if row.unit and not cell.unit else cell for cell in cells]
    signed = [-one.value if one.negative else one.value for one in found]
    tolerance = said.scale * 10.0**-said.decimals / 2 + 1e-6
    for index, one in enumerate(signed):
        for other in signed[index + 1 :]:
            results = [abs(one - other), abs(one + other), abs(abs(one) - abs(other))]
            if said.unit == "%":
                pairs = [(abs(a), abs(b)) for a, b in ((one, other), (other, one)) if b]
                results += [share for a, b in pairs for share in (abs(a - b) / b * 100, a / b * 100)]
            if any(abs(result - said.value) <= tolerance for result in results):
                return True
    return False
