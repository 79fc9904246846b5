"""Answers that no single row gives: which row has the highest figure, and the rows of a table as a list."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.cite import CitationList
from assistant.features.wording import label_extra
from assistant.types import AnswerType, Candidate, Frame, Statement
from assistant.understanding.question_words import TOTAL
from assistant.values import Value, best_value
from corpus.swedish.words import key, tokens
from corpus.types import Unit

FEWEST_ROWS = 3  # of two rows, both are better shown
MOST_ROWS = 20  # a longer table is no answer; its rows are found one by one
_WHICH = re.compile(r"^\W*(?:och |men )?(?:vilke[nt]|vilka|vem|var)\b", re.IGNORECASE)
_WHICH_ONES = re.compile(r"^\W*(?:och |men )?vilka\b", re.IGNORECASE)
_GOT = re.compile(r"\b(?:fick|får|fått|bevilja\w*|tilldela\w*|erhöll|mottog)\b", re.IGNORECASE)
_HIGHEST = re.compile(r"\b(?:mest|flest|störst\w*|högst\w*|längst\w*|dyrast\w*)\b", re.IGNORECASE)
_LOWEST = re.compile(r"\b(?:minst\w*|lägst\w*|färst|kortast\w*|billigast\w*)\b", re.IGNORECASE)


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
        return _labels(best, _told_so(frame, rows), citations)
    return []


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
    """The row with the highest or lowest figure of the column asked for, said to be computed."""
    counted = replace(frame, type=AnswerType.AMOUNT, unit="")
    figures: list[tuple[Unit, Value]] = [(row, value) for row in rows if (value := best_value(row, counted))]
    if len(figures) < FEWEST_ROWS or len({value.quantity.unit for _, value in figures if value.quantity}) != 1:
        return []
    lowest = _LOWEST.search(frame.question) is not None
    chosen, value = (min if lowest else max)(figures, key=lambda one: one[1].quantity.value if one[1].quantity else 0.0)
    assert chosen.row is not None
    numbers = citations.add(best.hit.passage.document_id, [chosen])
    table = f" i tabellen ”{chosen.row.caption}”" if chosen.row.caption else " i tabellen"
    word = "lägst" if lowest else "högst"
    return [
        Statement(
            f"**{chosen.row.label}**, {value.text} ({word} av {len(figures)} rader{table}, beräknat)", numbers, True
        )
    ]


def _names_others(frame: Frame, rows: Sequence[Unit]) -> bool:
    """Whether most rows are about something that the question does not name itself: what it asks for."""
    return sum(label_extra(frame, row) >= 0.5 for row in rows) > len(rows) / 2


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
