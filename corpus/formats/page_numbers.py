"""Page numbers as they are printed in running headers and footers ("Sida 8 (31)", "8/31", "– 8 –")."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_TOTAL = r"(?:\s*\(\s*(?P<a>\d{1,4})\s*\)|\s*(?:/|av|of)\s*(?P<b>\d{1,4}))"
_NAMED = re.compile(rf"(?:^|(?<=\s))(?:sida|sidan|sid\.?|page)\s*:?\s*(?P<n>\d{{1,4}}){_TOTAL}?\s*$", re.IGNORECASE)
_OF_TOTAL = re.compile(rf"(?:^|(?<=\s))(?P<n>\d{{1,4}}){_TOTAL}\s*$")
_ALONE = re.compile(r"^[\s\-–—|·•*]*(?P<n>\d{1,4})[\s\-–—|·•*]*$")
# Dots that lead from a label to its value or its page.
LEADER = re.compile(r"\.{4,}|(?:\. ){4,}|…{2,}|_{4,}")
_CONTENTS_LINE = re.compile(rf"(?:{LEADER.pattern})[\s.]*(\d{{1,4}})\s*$")


@dataclass(frozen=True, slots=True)
class PrintedNumber:
    """A page number read off a line; ``total`` is 0 where the line does not say how many pages there are."""

    number: int
    total: int = 0


def named_number(line: str) -> PrintedNumber | None:
    """The number of a line that says it is one: "Sida 8 (31)", "Sid 8 av 31", "Protokoll  Sida 8"."""
    return _read(_NAMED.search(line)) if _may_end_in_number(line) else None


def total_number(line: str) -> PrintedNumber | None:
    """The number of a line that ends in "8 (31)" or "8/31"."""
    return _read(_OF_TOTAL.search(line)) if _may_end_in_number(line) else None


def lone_number(line: str) -> PrintedNumber | None:
    """The number of a line that holds nothing else: "8", "– 8 –"."""
    return _read(_ALONE.search(line))


def margin_number(line: str) -> PrintedNumber | None:
    """The number of a line that is known to stand in a margin, in any of the forms above."""
    return named_number(line) or total_number(line) or lone_number(line)


def _read(match: re.Match[str] | None) -> PrintedNumber | None:
    if match is None:
        return None
    groups = match.groupdict()
    number, total = int(groups["n"]), int(groups.get("a") or groups.get("b") or 0)
    return PrintedNumber(number, total) if number and (not total or number <= total) else None


def contents_lines(lines: Sequence[str]) -> list[int]:
    """Which of some lines are a table of contents: dots lead each to its page, and the pages only rise.

    Lines whose dots lead to other things, or to figures in no order, are facts ("Fordon ..... 45"). Gives their indexes.
    """
    found: list[int] = []
    run: list[int] = []
    for at, line in enumerate([*lines, "-"]):
        if LEADER.search(line):
            run.append(at)
        elif line.strip():
            pages = [int(page.group(1)) for one in run if (page := _CONTENTS_LINE.search(lines[one]))]
            found += run if len(pages) == len(run) and pages == sorted(pages) else []
            run = []
    return found


def _may_end_in_number(line: str) -> bool:
    """Whether it is worth looking: most lines end in a letter or a full stop, and searching one costs its length."""
    last = line.rstrip()[-1:]
    return last.isdecimal() or last == ")"


def number_pages(printed: Sequence[int | None]) -> list[int]:
    """A number for each page in order: the printed one where it can be believed, else counted on from its neighbours.

    Printed numbers are believed when they keep the distance to the page's ordinal that most of them keep, or when they
    follow on from a neighbour; a lone figure in a footer (a year, an amount) does neither. Where the numbering starts
    anew (several documents in one file) the pages are counted from the first.
    """
    ordinals = [index + 1 for index in range(len(printed))]
    shifts = Counter(number - index for index, number in enumerate(printed) if number is not None)
    if not shifts:
        return ordinals
    usual, times = shifts.most_common(1)[0]
    if times == 1 and len(printed) > 1 and usual != 1:
        return ordinals
    believed = {index: number for index, number in enumerate(printed) if number is not None and number - index == usual}
    for index, number in enumerate(printed):
        if number is not None and (
            (index > 0 and printed[index - 1] == number - 1)
            or (index + 1 < len(printed) and printed[index + 1] == number + 1)
        ):
            believed[index] = number
    numbers, shift = [], usual
    for index in range(len(printed)):
        if index in believed:
            shift = believed[index] - index
        numbers.append(max(index + shift, 1))
    if any(later < earlier for earlier, later in pairwise(numbers)):
        return ordinals
    return numbers
