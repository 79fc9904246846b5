"""How the set phrases of minutes are read in the § of a matter: by a pattern, as a cause, beside a paper, by the sort of decision."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from assistant.minutes.attendance import NAME as PERSON
from assistant.types import Frame
from corpus.swedish.date_forms import FULL_MONTH
from corpus.swedish.words import key
from corpus.types import Passage, Standing, Unit

NAME = rf"{PERSON}(?: \([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{0,3}}\))?"
NAMES = rf"{NAME}(?:(?:, {NAME})* och {NAME})?"
FIRM = r"[A-ZÅÄÖ][\w&.-]*(?: (?:& |och |i )?(?:AB|HB|KB|ek\. för\.|ekonomisk förening|[A-ZÅÄÖ][\w&-]*))*"
SUM = r"(?<![\d,.])(?<!\d\s)\d[\d\s]*(?:,\d+)?\s(?:kronor|kr|mnkr|tkr|mkr|miljoner(?: kronor)?|tusen kronor|öre)(?!\w)"
DAY = (
    rf"(?:\d{{4}}-\d\d-\d\d|(?:den )?\d{{1,2}} {FULL_MONTH}(?: \d{{4}})?|{FULL_MONTH} \d{{4}}|årsskiftet(?: \d{{4}})?)"
)
YEAR = r"(?:19|20)\d\d"
PAPER = r"(?:motion|medborgarförslag|\w*initiativ|e-förslag|invånarförslag|folkmotion|skrivelse|väckt ärende)"
NO = r"(?:avslag\w*|avslå\w*|avslogs?|nej|bifall\w*|bif[aö]ll\w*|bordl\w+|återremi\w+|röstades? ner)"
_OPEN = frozenset({Standing.PROPOSAL, Standing.MOTION, Standing.RESERVATION})  # nothing is settled by these

Told = tuple[Unit, Passage]
Reading = Callable[[Frame, Sequence[Told]], Iterator[tuple[Told, str, int]]]
"""Yields the units of a § that tell what is asked, with the value and where it begins; "" and -1 where the unit is the answer."""


def first(*patterns: str, needs: str = "", settled: bool = True, decided: bool = False) -> Reading:
    """Reads what the first of the patterns tells that is met: its group "told", or the whole unit where it has none.

    ``needs`` must be said in the unit too; ``settled``: not in a proposal, a motion or a reservation; ``decided``: only in what
    was decided.
    """
    compiled = [re.compile(pattern) for pattern in patterns]
    needed = re.compile(needs, re.IGNORECASE)

    def read(_: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
        may = [one for one in said if not (settled and one[0].standing in _OPEN) and needed.search(one[0].text)]
        own = [one for one in may if one[0].standing is Standing.DECISION]
        for pattern in compiled:
            for one in own if decided else [*own, *(other for other in may if other not in own)]:
                if found := pattern.search(one[0].text):
                    is_part = "told" in pattern.groupindex
                    yield one, found["told"].strip() if is_part else "", found.start("told") if is_part else -1

    return read


def why(_: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """The sentence of a cause, or that before "Motionen bör därför avslås"."""
    settled = [one for one in said if one[0].standing not in _OPEN or _OFFICIAL.search(one[0].text)]
    for cause in _CAUSES:
        yield from ((one, "", -1) for one in settled if cause.search(one[0].text))
    for before, one in pairwise(said):
        if _THEREFORE.search(one[0].text) and before[0].block == one[0].block and before[0].standing not in _OPEN:
            yield before, "", -1


def paper_dated(frame: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """The day beside the paper that the question names: "Tjänsteutlåtande, 2021-05-23"."""
    asked = {term.key for term in frame.terms}
    for one in said:
        if (found := _DATED.match(one[0].text)) and key(found["paper"]) in asked:
            yield one, found["told"], found.start("told")


def delegated(frame: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """How many decisions of the sort asked about were reported: "12 beslut om bygglov", "Bygglov: 12"."""
    asked = {term.key for term in frame.terms}
    for one in said:
        for found in _OF_A_SORT.finditer(one[0].text):
            if key(found["sort"] or found["label"]) in asked:
                number = "number" if found["number"] else "cell"
                yield one, found[number], found.start(number)
    for one in said:  # of no sort: all of them
        if _ALL_ASKED.search(frame.question) and (whole := _ALL_DELEGATED.search(one[0].text)):
            number = "number" if whole["number"] else "cell"
            yield one, whole[number], whole.start(number)


# "Hur många delegationsbeslut redovisades?", of no sort, and what tells it: "Förteckning över 38 delegationsbeslut".
_ALL_ASKED = re.compile(
    r"\b(?:delegations\w+|beslut på delegation)\b(?! (?:om|gällande|rörande|kring|inom|av|angående|för (?!\w*(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen)))\b)",
    re.IGNORECASE,
)
_ALL_DELEGATED = re.compile(
    r"(?P<number>\d+)(?: st\.?| stycken)? (?:delegations(?:beslut|ärenden)|(?:anmälda |fattade )?beslut (?:\w+ ){0,2}på delegation)\b"
    r"|\b(?:[Aa]ntal(?:et)? )?(?:[Dd]elegationsbeslut|[Dd]elegationsärenden)(?: \w+)?: ?(?P<cell>\d+)\b"
)
_OF_A_SORT = re.compile(
    r"(?P<number>\d+)(?: st\.?)? beslut om (?P<sort>\w+)|^(?P<label>[A-ZÅÄÖ]\w+): (?:Antal )?(?P<cell>\d+)(?: beslut)?"
)
_OFFICIAL = re.compile(r"\b(?:förvaltningen|kontoret|kansliet|direktören|tjänste\w+)\b", re.IGNORECASE)
_CAUSES = (
    re.compile(
        r"\b(?:motivet|skälet|motiveringen|anledningen|orsaken)\b[^.]{0,40}\b(?:är|var) att\b|\bsom (?:skäl|motiv) anges\b",
        re.I,
    ),
    re.compile(r"\bomfattas av sekretess\b", re.IGNORECASE),
    re.compile(
        rf"\b{NO}[^.]{{0,30}}?,? (?:eftersom|därför att|då|på grund av|med motiveringen|med hänvisning)\b",
        re.IGNORECASE,
    ),
)
_THEREFORE = re.compile(
    rf"\b(?:därför|med anledning av detta|mot (?:den|denna) bakgrund\w*)\b[^.]*\b{NO}", re.IGNORECASE
)
_DATED = re.compile(
    rf"(?P<paper>[A-ZÅÄÖ]?[a-zåäö]*(?:skrivelse|utlåtande|rapport|utredning|yttrande|missiv|ansökan))\w*[^\d.;]{{0,30}}(?P<told>{DAY})"
)
