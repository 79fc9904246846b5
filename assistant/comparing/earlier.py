"""The figure of the time before, told beside the figure asked for: "Året innan var andelen 12 procent". Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.matching.cues import GAP
from assistant.types import Candidate, Frame
from assistant.values import Value, shown_value, values_of
from assistant.values.brackets import of_year_before
from assistant.values.cells import column_at
from corpus.swedish.date_forms import FULL_MONTH, LAST_YEAR
from corpus.swedish.dates import years
from corpus.swedish.words import key, tokens
from corpus.types import MEASURING, BlockKind, Unit

_PERIOD = r"(?:period|tid|tidpunkt|månad|kvartal|tertial|halvår)(?:en|et)?(?: \d)?"
_THEN = re.compile(
    rf"\b(?:(?:(?:samma|motsvarande) {_PERIOD}|(?:tertial|kvartal|halvår) \d|{FULL_MONTH})(?: (?:för|under))? {LAST_YEAR}|"
    rf"{LAST_YEAR}|(?:föregående|förra) {_PERIOD}|i {FULL_MONTH}(?:rapporten|prognosen))\b",
    re.IGNORECASE,
)
# "Motsvarande belopp 2023 var 12 mnkr": of what the sentence before it tells
_SAME_OF_YEAR = re.compile(r"(?:motsvarande|samma) \w+ (?:för |under |år )?(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR_ONLY = re.compile(LAST_YEAR, re.IGNORECASE)
# Words of time, unit and being: a sentence of these alone goes on about what the one before was about.
_TELLS_NOTHING = frozenset(
    key(word)
    for word in (
        "år året innan före föregående förra fjol tidigare motsvarande samma period tertial kvartal halvår månad var är blev uppgå uppgick "
        "låg siffra siffran siffror procent kronor miljon miljoner mnkr tkr totalt totala"
    ).split()
)
_FROM = re.compile(r"\bfrån\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_TO = re.compile(r"^[^.;]{0,30}\btill\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
# "12,4 miljoner, jämfört med 10,9 miljoner 2022"
_COMPARED = re.compile(r"\b(?:jämfört med|att jämföra med|mot)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_ITS_YEAR = re.compile(r"[^.;,\d]{0,20}(?:\b(?:tertial|kvartal|halvår) \d )?\b((?:19|20)\d\d)\b", re.IGNORECASE)
_OTHER_SORT = re.compile(r"\b(?:\w*budget\w*|mål\w*|prognos\w*|riket\w*|genomsnitt\w*|snitt\w*)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier figure: when it was, in the words of the text ("" where they do not say), and what carries it and the later one."""

    when: str
    candidate: Candidate
    later: Candidate

    @property
    def is_year_before(self) -> bool:
        """Whether it is the figure of the whole year before, or of the same part of it."""
        return bool(_YEAR_ONLY.search(self.when))


def asks_before(question: str) -> bool:
    """Whether a question asks for the time before too: "än året innan"."""
    return bool(_THEN.search(question))


def earlier_than(frame: Frame, best: Candidate, paragraph: Sequence[Unit]) -> Earlier | None:
    """The earlier figure in the sentence of ``best`` or beside it in its ``paragraph``, None when there is not just one."""
    own = shown_value(frame, best)
    if own is None or own.quantity is None:
        return None
    if best.unit.row is not None:
        return _in_row(frame, best, own)
    if best.unit.kind is BlockKind.TABLE_ROW:
        return None
    return _within(frame, best, own) or _beside(frame, best, own, paragraph)


def _in_row(frame: Frame, best: Candidate, own: Value) -> Earlier | None:
    """The cell of the year before, in a column that is otherwise called as that of the figure: "2024 168; 2023 175"."""
    column = column_at(best.unit, own.start)
    named = years(column)
    if len(named) != 1:
        return None
    wanted = column.replace(str(named[0]), str(named[0] - 1))
    for other in values_of(best.unit, frame):
        if other.quantity is not None and column_at(best.unit, other.start) == wanted:
            return Earlier(str(named[0] - 1), _with(best, best.unit, other), best)
    return None


def _within(frame: Frame, best: Candidate, own: Value) -> Earlier | None:
    """ "från 7,3 till 6,4 procent", "6,4 procent jämfört med 7,3 procent året innan"."""
    text = best.unit.text
    if bracketed := of_year_before(text).get(own.start):
        return Earlier("året innan", replace(best, value=bracketed.text, value_start=bracketed.start), best)
    others = [value for value in _alike(best.unit, frame, own) if value.start != own.start]
    if len(others) != 1:
        return None
    other = others[0]
    first, last = sorted((own, other), key=lambda value: value.start)
    if _FROM.search(text[: first.start]) and _TO.search(text[first.end : last.start]):
        return Earlier("", _with(best, best.unit, first), _with(best, best.unit, last))
    between, after = text[first.end : last.start], text[last.end : last.end + 40]
    if first is not own or _OTHER_SORT.search(f"{between} {after}"):
        return None
    year = _ITS_YEAR.match(after) if _COMPARED.search(between) else None
    told = year.group(1) if year else then.group().lower() if (then := _THEN.search(f"{between} {after}")) else ""
    return Earlier(told, _with(best, best.unit, last), best) if told else None


def _beside(frame: Frame, best: Candidate, own: Value, paragraph: Sequence[Unit]) -> Earlier | None:
    """The figure of the sentence after or before, where that says of what time it is and names no other matter."""
    starts = [unit.start for unit in paragraph]
    if best.unit.start not in starts or len(_alike(best.unit, frame, own)) != 1 or _THEN.search(best.unit.text):
        return None
    place = starts.index(best.unit.start)
    for unit in [*paragraph[place + 1 : place + 2], *paragraph[max(0, place - 1) : place]]:
        told, found = _THEN.search(unit.text), _alike(unit, frame, own)
        same = _SAME_OF_YEAR.match(unit.text) if unit.start > best.unit.start else None
        if same and len(found) == 1 and not _OTHER_SORT.search(unit.text):
            return Earlier(same["year"], _with(best, unit, found[0]), best)
        if told and not _OTHER_SORT.search(unit.text) and len(found) == 1 and _on_the_same(unit, best, frame):
            return Earlier(told.group().lower(), _with(best, unit, found[0]), best)
    return None


def _on_the_same(unit: Unit, best: Candidate, frame: Frame) -> bool:
    """Whether a sentence shares a word with the question or with the sentence beside it, or has none that could tell."""
    words = set(unit.terms) - _TELLS_NOTHING
    asked = {key(token.text) for token in tokens(frame.question)} | {frame.measure}
    content = {word for word in words if word.isalpha()}
    return not content or not content.isdisjoint(asked | set(best.unit.terms))


def goes_on(unit: Unit, frame: Frame) -> bool:
    """Whether a sentence names no matter of its own beside what the question names: "Året innan var den 12 procent"."""
    asked = {term.key for term in frame.terms} | {frame.measure}
    return not {word for word in unit.terms if word.isalpha()} - _TELLS_NOTHING - asked


def _alike(unit: Unit, frame: Frame, own: Value) -> Sequence[Value]:
    """The figures of a sentence that are of the same sort, but for gaps between figures ("2 procent högre").

    What is counted need not be said twice: "47 anmälningar mot 61 året innan".
    """
    assert own.quantity is not None
    told = [one for one in values_of(unit, frame) if one.quantity and not GAP.match(unit.text, one.end)]
    alike = [one for one in told if one.quantity and one.quantity.unit == own.quantity.unit]
    if len(alike) > 1 or own.quantity.unit in MEASURING:
        return alike
    return alike + [one for one in told if one.quantity and not one.quantity.unit and one not in alike]


def _with(best: Candidate, unit: Unit, value: Value) -> Candidate:
    return replace(best, unit=unit, value=value.text, value_start=value.start)
