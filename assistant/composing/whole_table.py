"""Answers that no single row gives: which row has the highest figure, and the rows of a table as a list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.check import confidence
from assistant.comparing.sides import FIGURE_NOUN
from assistant.composing.cite import CitationList
from assistant.features.listing import things_of
from assistant.features.wording import label_extra
from assistant.gates.table import NO_VALUE
from assistant.matching.match import asked_keys
from assistant.types import AnswerType, Candidate, Frame, Statement
from assistant.understanding.question_words import TOTAL
from assistant.values import Value, best_value, values_of
from assistant.values.cells import column_at
from assistant.weights import THRESHOLD
from corpus.swedish.dates import years
from corpus.swedish.words import key, terms, tokens
from corpus.types import Unit

FEWEST_ROWS = 3  # of two rows, both are better shown
MOST_ROWS = 20  # a longer table is no answer; its rows are found one by one
_WHICH = re.compile(
    r"^\W*(?:och |men )?(?:(?:i|på|inom|vid|hos|för) (?=vilk))?(?:vilke[nt]|vilka|vem|var)\b", re.IGNORECASE
)
# "… var hyran högst, och i vilket var den lägst?"
_BOTH_ASKED = re.compile(
    r"\b(?:högst\w*|störst\w*|flest|mest|längst\w*)\b.*\boch (?:(?:(?:i|på|inom|vid|hos|för) )?(?:vilke[nt]|vilka|vem|var)\b.*?)?\b(?:lägst\w*|minst\w*|färst|kortast\w*)\b",
    re.IGNORECASE,
)
_WHICH_SORT = re.compile(r"\W*(?:och |men )?vilke[nt] (?:av )?([\w-]+)", re.IGNORECASE)
_WHICH_ONES = re.compile(r"^\W*(?:och |men )?vilka\b", re.IGNORECASE)
_GOT = re.compile(r"\b(?:fick|får|fått|bevilja\w*|tilldela\w*|erhöll|mottog)\b", re.IGNORECASE)
_HIGHEST = re.compile(r"\b(?:mest|flest|störst\w*|högst\w*|längst\w*|dyrast\w*)\b", re.IGNORECASE)
_LOWEST = re.compile(r"\b(?:minst\w*|lägst\w*|färst|kortast\w*|billigast\w*)\b", re.IGNORECASE)
_DEFICIT = re.compile(r"\bunderskott\w*|\bförlust\w*", re.IGNORECASE)
_SURPLUS = re.compile(r"\böverskott\w*|\bvinst\w*", re.IGNORECASE)
_TELLS_RESULT = re.compile(r"avvik|resultat|differens|\bdiff\b|(?:under|över)skott", re.IGNORECASE)


def of_whole_table(frame: Frame, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """The statements read off the table that the best candidate is a row of; none where one row is what is asked for."""
    best = candidates[0]
    if best.unit.row is None or not _WHICH.match(frame.question):
        return []
    rows = _rows(best, candidates)
    if not FEWEST_ROWS <= len(rows) <= MOST_ROWS:
        return []
    if _HIGHEST.search(frame.question) or _LOWEST.search(frame.question):
        # "Vilken är den längsta väntan på en höftprotes?" names the row and asks for no other.
        return _extreme(frame, best, rows, citations) if best.features["label"] or best.unit not in rows else []
    sort = "enumerates" if frame.type is AnswerType.LIST else "label"
    if _WHICH_ONES.match(frame.question) and best.features[sort] >= 0.5 and _names_others(frame, rows):
        if _GOT.search(frame.question):
            rows = [row for row in rows if not _got_nothing(frame, row)]
        told = _told_so(frame, rows)
        count = things_of(frame).count
        return _labels(best, told, citations) if count in (0, len(told)) else []
    return []


def of_one_of_a_sort(frame: Frame, candidates: Sequence[Candidate], citations: CitationList) -> list[Statement]:
    """Which body of a table has the highest or lowest figure ("Vilken nämnd hade störst underskott?"); [] where untold.

    No row of such a table is an answer by itself.
    """
    sort = _WHICH_SORT.match(frame.question) if frame.type is AnswerType.ORGANISATION else None
    if sort is None or not (_HIGHEST.search(frame.question) or _LOWEST.search(frame.question)):
        return []
    best = next((one for one in candidates if one.unit.row is not None and one.rejected == NO_VALUE), None)
    if best is None or best.unit.row is None or not all(one.rejected for one in candidates):
        return []
    row = best.unit.row
    whole, split = terms(f"{row.label} {row.caption}")
    if key(sort[1]) not in {*whole, *split} or confidence(frame, best) < THRESHOLD:
        return []
    rows = _rows(best, candidates)
    return _extreme(frame, best, rows, citations) if FEWEST_ROWS <= len(rows) <= MOST_ROWS else []


def _rows(best: Candidate, candidates: Sequence[Candidate]) -> list[Unit]:
    """The rows of the best candidate's table that have been retrieved, in order, totals left out."""
    assert best.unit.row is not None
    table = (best.hit.passage.document_id, best.unit.section, best.unit.row.caption)
    found = {
        unit.start: unit
        for candidate in candidates
        for unit in candidate.hit.passage.units
        if unit.row is not None and (candidate.hit.passage.document_id, unit.section, unit.row.caption) == table
    }
    return [
        unit for _, unit in sorted(found.items()) if unit.row and unit.row.label and not TOTAL.match(unit.row.label)
    ]


def _extreme(frame: Frame, best: Candidate, rows: Sequence[Unit], citations: CitationList) -> list[Statement]:
    """The row with the highest or lowest figure of the column asked for, or both, said to be computed."""
    figures = _figures(frame, rows)
    if len(figures) < FEWEST_ROWS or len({value.quantity.unit for _, value in figures if value.quantity}) != 1:
        return []
    lowest = _LOWEST.search(frame.question) is not None
    if _BOTH_ASKED.search(frame.question) and _sign_asked(frame.question) is None:
        told = [_at_end(frame, best, figures, low, citations) for low in (False, True)]
        return [one for end in told for one in end]
    return _at_end(frame, best, figures, lowest, citations)


def _at_end(
    frame: Frame,
    best: Candidate,
    figures: Sequence[tuple[Unit, Value]],
    lowest: bool,
    citations: CitationList,
) -> list[Statement]:
    """The row with the lowest or the highest of some figures; of deficits and surpluses, of those of the sign asked for."""
    word = "lägst" if lowest else "högst"
    if (sign := _sign_asked(frame.question)) is not None:
        lowest = lowest is (sign > 0)  # the largest deficit is the lowest figure
        word = f"{'minst' if _LOWEST.search(frame.question) else 'störst'} {'överskott' if sign > 0 else 'underskott'}"
    rows_told = [(row, value) for row, value in figures if sign is None or _amount(value) * sign > 0]
    if not rows_told:
        return []
    chosen, value = (min if lowest else max)(rows_told, key=lambda one: _amount(one[1]))
    assert chosen.row is not None
    numbers = citations.add(best.hit.passage.document_id, [chosen])
    table = f" i tabellen ”{chosen.row.caption}”" if chosen.row.caption else " i tabellen"
    return [
        Statement(
            f"**{chosen.row.label}**, {value.text} ({word} av {len(figures)} rader{table}, beräknat)", numbers, True
        )
    ]


def _amount(value: Value) -> float:
    return value.quantity.value if value.quantity else 0.0


def _sign_asked(question: str) -> int | None:
    """-1 where deficits are asked about, 1 where surpluses are, None where neither."""
    asked = [sign for sort, sign in ((_DEFICIT, -1), (_SURPLUS, 1)) if sort.search(question)]
    return asked[0] if len(asked) == 1 else None


def _figures(frame: Frame, rows: Sequence[Unit]) -> list[tuple[Unit, Value]]:
    """A figure of each row, all of one column: that asked about, of deficits and surpluses one that tells a result."""
    measure = next((term.key for term in frame.terms if FIGURE_NOUN.fullmatch(term.word)), frame.measure)
    counted = replace(frame, type=AnswerType.AMOUNT, unit="", measure=measure)
    told = [(row, values_of(row, counted)) for row in rows]
    if _sign_asked(frame.question) is not None:
        told = [
            (row, [value for value in found if _TELLS_RESULT.search(column_at(row, value.start))])
            for row, found in told
        ]
    column = _likeliest(told)
    if years(column) and {*years(column)}.isdisjoint(frame.years):
        of_year = [
            (row, [one for one in found if {*years(column_at(row, one.start))} & {*frame.years}]) for row, found in told
        ]
        column = _likeliest(of_year)
        told = of_year if column else told if not frame.years else []  # a figure of another year is none
    return [
        (row, next((one for one in found if column_at(row, one.start) == column), found[0]))
        for row, found in told
        if found
    ]


def _likeliest(told: Sequence[tuple[Unit, Sequence[Value]]]) -> str:
    """The column that the best figure of most rows stands in; "" where they hold none."""
    best = [(row, max(found, key=lambda value: value.fit)) for row, found in told if found]
    names = [column_at(row, value.start) for row, value in best]
    return max(names, key=names.count, default="")


def _names_others(frame: Frame, rows: Sequence[Unit]) -> bool:
    """Whether most rows are about something that the question does not name itself: what it asks for."""
    asked = asked_keys(frame)
    return sum(label_extra(frame, row, asked) >= 0.5 for row in rows) > len(rows) / 2


def _told_so(frame: Frame, rows: Sequence[Unit]) -> Sequence[Unit]:
    """The rows with a cell that the question says ("Inte uppnått" of goals "som inte uppnåddes"); all where none has."""
    asked = {key(token.text) for token in tokens(frame.question)}
    said = [max((_words_said(cell, asked) for cell in row.row.values), default=0) if row.row else 0 for row in rows]
    return [row for row, words in zip(rows, said, strict=True) if words == max(said)]


def _words_said(cell: str, asked: set[str]) -> int:
    """How many words a cell of words has, 0 where one of them is not among those of the question."""
    words = {key(token.text) for token in tokens(cell)}
    return len(words) if not re.search(r"\d", cell) and words <= asked else 0


def _got_nothing(frame: Frame, row: Unit) -> bool:
    """Whether the figure of a row for what is asked about is nought: it got nothing."""
    value = best_value(row, replace(frame, type=AnswerType.AMOUNT, unit=""))
    return value is not None and value.quantity is not None and value.quantity.value == 0


def _labels(best: Candidate, rows: Sequence[Unit], citations: CitationList) -> list[Statement]:
    """The first column of the table as a list."""
    assert best.unit.row is not None
    numbers = citations.add(best.hit.passage.document_id, list(rows))
    lead = best.unit.row.caption or (best.unit.section[-1] if best.unit.section else "")
    points = "\n".join(f"- {row.row.label}" for row in rows if row.row)
    return [Statement(f"{lead.rstrip(':')}:\n\n{points}", numbers)]
