"""The pages of plain text without form feeds, told by the page numbers printed in its running headers or footers.

Where extraction dropped most headers, a page start still shows as a line that begins with a space straight below
another line, in text where no other line does. That is believed only where its count agrees with the printed numbers
before and after.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.formats.page_numbers import PrintedNumber, lone_number, named_number, total_number
from corpus.formats.running_lines import is_one_line, without_figures
from corpus.formats.text_lines import TextLine, TextPages, text_lines
from corpus.types import Page

_BLOCK_LINES = 8  # how far from a printed page number its header block can reach
_LABELS = re.compile(
    r"(?:\s*\b(?:GÄLLER FÖR(?: VERKSAMHET)?|DOKUMENT-?ID|DOKUMENTNUMMER|DOKUMENTNAMN|DOKUMENTTYP|VERSION|UTGÅVA|REVISION"
    r"|PUBLICERINGSDATUM|DATUM|GILTIG (?:FRÅN|TILL)|DIARIENUMMER|DNR|ÄRENDENUMMER|BETECKNING|SIDA|SIDNUMMER"
    r"|(?:DOKUMENT)?ANSVARIG|HANDLÄGGARE|KONTAKTPERSON|REFERENS|(?:UPPRÄTTAD|FASTSTÄLLD|GODKÄND|FRAMTAGEN|SKAPAD) AV"
    r"|(?:ORDFÖRANDE|JUSTERARE|JUSTERANDE|SEKRETERARE|UTDRAGSBESTYRKANDE|SIGNATUR)(?:S SIGN\w*| SIGN\w*)?)\b[:.]?)+\s*"
)


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A line (index among lines with text) that carries a printed page number, and the header block around it."""

    at: int
    printed: PrintedNumber
    first: int
    last: int


def pages_by_printed_numbers(text: str) -> TextPages:
    """The pages and header blocks around printed page numbers; nothing where there are none."""
    lines = text_lines(text)
    anchors = _anchors(lines)
    if not anchors:
        return TextPages()
    anchors = _with_blocks(lines, anchors)
    furniture = tuple((lines[anchor.first].text_start, lines[anchor.last].end) for anchor in anchors)
    pages, warnings = _by_anchors(lines, anchors, len(text))
    return TextPages(pages, furniture, warnings)


def _anchors(lines: Sequence[TextLine]) -> list[_Anchor]:
    """The lines with printed page numbers: ascending, with one total; several, unless one names itself and its total."""
    named = _ascending([(at, n) for at, line in enumerate(lines) if (n := _named(line.text))])
    if any(printed.total for _, printed in named) or len(named) > 1:
        return [_Anchor(at, printed, at, at) for at, printed in named]
    totals = _ascending([(at, n) for at, line in enumerate(lines) if (n := _lone_total(line.text))])
    if len(totals) > 1 and all(printed.total > 2 for _, printed in totals):
        return [_Anchor(at, printed, at, at) for at, printed in totals]
    return [_Anchor(at, printed, at, at) for at, printed in _lone_chain(lines)]


def _named(line: str) -> PrintedNumber | None:
    """ "Sida 8 (31)" ends a header line; "Sida 8" is all of it, or set apart by spaces: not the end of "se sida 8"."""
    found = named_number(line)
    if found is None or len(line) > 100:
        return None
    alone = re.search(r"(?:^|\s{2,}|\|\s*)(?:sida|sid\.?|page)\s*:?\s*\d+\s*$", line, re.IGNORECASE)
    return found if found.total or alone else None


def _lone_total(line: str) -> PrintedNumber | None:
    found = total_number(line)
    return found if found and re.search(r"(?:^|\s{2,})\d{1,4}\s*(?:\(\d+\)|/\s*\d+|av\s+\d+)$", line) else None


def _ascending(found: Sequence[tuple[int, PrintedNumber]]) -> list[tuple[int, PrintedNumber]]:
    """Of the numbers with the commonest total the longest ascending run (a table of contents breaks the order)."""
    if not found:
        return []
    total = Counter(printed.total for _, printed in found).most_common(1)[0][0]
    kept = [(at, printed) for at, printed in found if printed.total == total]
    tails: list[int] = []  # tails[k]: index of the least number that ends an ascending run of k + 1
    before: list[int] = []
    for index, (_, printed) in enumerate(kept):
        length = bisect_left(tails, printed.number, key=lambda tail: kept[tail][1].number)
        before.append(tails[length - 1] if length else -1)
        tails[length : length + 1] = [index]
    run, at = [], tails[-1]
    while at >= 0:
        run.append(kept[at])
        at = before[at]
    return run[::-1]


def _lone_chain(lines: Sequence[TextLine]) -> list[tuple[int, PrintedNumber]]:
    """Lines that hold a lone number each, counting 1 by 1 at the distance of pages through nearly all of the text."""
    lone = [(at, n) for at, line in enumerate(lines) if len(line.text) < 12 and (n := lone_number(line.text))]
    chains: list[tuple[int, int]] = []  # (length of the chain that ends here, index before it)
    latest: dict[int, int] = {}  # number -> index of its last line
    for index, (at, printed) in enumerate(lone):
        previous = latest.get(printed.number - 1, -1)
        near = previous >= 0 and 12 <= at - lone[previous][0] <= 150
        chains.append((chains[previous][0] + 1, previous) if near else (1, -1))
        latest[printed.number] = index
    chain, at = [], max(range(len(lone)), key=lambda index: chains[index][0], default=-1)
    while at >= 0:
        chain.append(lone[at])
        at = chains[at][1]
    chain.reverse()
    covers = len(chain) >= 3 and chain[-1][0] - chain[0][0] > 0.6 * len(lines)
    return chain if covers else []


def _with_blocks(lines: Sequence[TextLine], anchors: Sequence[_Anchor]) -> list[_Anchor]:
    """Widens each anchor to its header block: the lines around it that recur at the same distance, or hold labels."""
    above, below = _shared(lines, anchors, -1), _shared(lines, anchors, 1)
    widened = []
    for anchor in anchors:
        first, last = anchor.at - above, anchor.at + below
        reach = min(len(lines) - 1, anchor.at + _BLOCK_LINES)
        for at in range(max(0, anchor.at - 3), reach + 1):
            if _LABELS.fullmatch(lines[at].text) and len(lines[at].text) > 3:
                first = min(first, at)
                has_values = at + 1 <= reach and not _LABELS.fullmatch(lines[at + 1].text) and at >= anchor.at
                last = max(last, at + 1 if has_values else at)
        widened.append(_Anchor(anchor.at, anchor.printed, max(first, 0), min(last, len(lines) - 1)))
    return widened


def _shared(lines: Sequence[TextLine], anchors: Sequence[_Anchor], step: int) -> int:
    """How many lines above (-1) or below (+1) the anchors are one running line on nearly all of them."""
    if len(anchors) < 2:
        return 0
    for distance in range(1, _BLOCK_LINES + 1):
        texts: dict[str, dict[int, str]] = {}
        for anchor in anchors:
            at = anchor.at + step * distance
            if 0 <= at < len(lines) and not lines[at].text.startswith("§"):
                texts.setdefault(without_figures(lines[at].text), {})[anchor.printed.number] = lines[at].text
        commonest = max(texts.values(), key=len, default={})
        if len(commonest) < 0.8 * len(anchors) or not is_one_line(commonest):
            return distance - 1
    return _BLOCK_LINES


def _by_anchors(
    lines: Sequence[TextLine], anchors: Sequence[_Anchor], length: int
) -> tuple[tuple[Page, ...], tuple[str, ...]]:
    """Pages from printed numbers, and from soft page starts where these agree with them."""
    at_top = _stands_at_top(lines, anchors)
    starts: dict[int, int] = {}  # page number -> offset
    for anchor in anchors:
        if at_top:
            starts[anchor.printed.number] = lines[anchor.first].start
        elif anchor.last + 1 < len(lines):
            starts[anchor.printed.number + 1] = lines[anchor.last + 1].start
    warnings = _add_soft_starts(lines, anchors, starts)
    if min(starts, default=1) <= 2:  # what stands before page 2 is page 1
        starts[1] = 0
    ordered = sorted(starts.items())
    ends = [*(start for _, start in ordered[1:]), length]
    pages = tuple(Page(number, start, end) for (number, start), end in zip(ordered, ends, strict=True) if start < end)
    return pages, warnings


def _stands_at_top(lines: Sequence[TextLine], anchors: Sequence[_Anchor]) -> bool:
    """Whether the printed numbers stand in running headers (their page follows) rather than in footers."""
    first, last = anchors[0], anchors[-1]
    before, after = first.first, len(lines) - 1 - last.last
    if first.printed.number == 1:
        return before <= 3
    if last.printed.total and last.printed.number == last.printed.total:
        return after > 3
    if after <= 1 < before:
        return False
    return before <= 3 or last.printed.total > 0 or bool(named_number(lines[last.at].text))


def _add_soft_starts(lines: Sequence[TextLine], anchors: Sequence[_Anchor], starts: dict[int, int]) -> tuple[str, ...]:
    """Adds to ``starts`` the page starts between printed numbers that a leading space betrays; warns of gaps."""
    blocked = {at for anchor in anchors for at in range(anchor.first, anchor.last + 2)}
    soft = [
        line.start for at, line in enumerate(lines) if line.below_text and 1 <= line.indent <= 2 and at not in blocked
    ]
    known = sorted(starts.items())
    total = anchors[-1].printed.total
    gaps = [
        (number, later_number - number - 1, [at for at in soft if start < at < later])
        for (number, start), (later_number, later) in pairwise(known)
    ]
    tail = [at for at in soft if at > known[-1][1]]
    left = total - known[-1][0] if total else None
    agree = [needed for _, needed, found in gaps if needed and len(found) == needed]
    agree += [left] if left and len(tail) == left else []
    trusted = sum(agree) >= 2
    warnings = []
    for number, needed, found in gaps:
        if trusted and len(found) >= needed > 0:
            for step, at in enumerate(_spread(found, needed, starts), 1):
                starts[number + step] = at
        elif needed:
            warnings.append(f"Sidorna mellan sida {number} och sida {number + needed + 1} kan inte skiljas åt i filen.")
    if trusted:
        if left is not None and len(tail) > left:
            tail = _spread(tail, left, starts)
        for step, at in enumerate(tail, 1):
            starts[known[-1][0] + step] = at
        head = [at for at in soft if at < known[0][1]]
        if len(head) < known[0][0]:
            for step, at in enumerate([0, *head]):
                number = known[0][0] - len(head) - 1 + step
                if number >= 1:
                    starts[number] = at
    return tuple(warnings)


def _spread(found: Sequence[int], needed: int, starts: dict[int, int]) -> list[int]:
    """The ``needed`` most widely set of the page starts found: the one nearest to a neighbour goes first."""
    kept = list(found)
    fixed = sorted(starts.values())
    while len(kept) > needed:
        every = sorted([*fixed, *kept])
        nearest = min(kept, key=lambda at: min((abs(at - other) for other in every if other != at), default=0))
        kept.remove(nearest)
    return kept
