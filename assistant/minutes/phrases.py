"""What the § of a matter tells in the set phrases of minutes: who brought it, who got the contract, what it costs, from when."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.cues import asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import as_accepted
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index
from corpus.swedish.date_forms import FULL_MONTH
from corpus.swedish.words import key
from corpus.types import Passage, Standing, Unit

_NAME = r"[A-ZÅÄÖ][\w-]+(?: (?:von |af |de )?[A-ZÅÄÖ][\w-]+)+(?: \([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,3}\))?"
_NAMES = rf"{_NAME}(?:(?:, {_NAME})* och {_NAME})?"
_FIRM = r"[A-ZÅÄÖ][\w&.-]*(?: (?:& |och |i )?(?:AB|HB|KB|ek\. för\.|ekonomisk förening|[A-ZÅÄÖ][\w&-]*))*"
_SUM = r"(?<![\d,.])(?<!\d\s)\d[\d\s]*(?:,\d+)?\s(?:kronor|kr|mnkr|tkr|mkr|miljoner(?: kronor)?|tusen kronor|öre)(?!\w)"
_DAY = (
    rf"(?:\d{{4}}-\d\d-\d\d|(?:den )?\d{{1,2}} {FULL_MONTH}(?: \d{{4}})?|{FULL_MONTH} \d{{4}}|årsskiftet(?: \d{{4}})?)"
)
_YEAR = r"(?:19|20)\d\d"
_PAPER = r"(?:motion|medborgarförslag|\w*initiativ|e-förslag|invånarförslag|folkmotion|skrivelse|väckt ärende)"
_NO = r"(?:avslag\w*|avslå\w*|avslogs?|nej|bifall\w*|bif[aö]ll\w*|bordl\w+|återremi\w+|röstades? ner)"
_OPEN = frozenset({Standing.PROPOSAL, Standing.MOTION, Standing.RESERVATION})  # nothing is settled by these

_WHOM = (AnswerType.PERSON, AnswerType.ORGANISATION)
_OTHER_DEED = re.compile(r"\b(?:o?jäv\w*|reserv\w+|yrka\w*|rösta\w*|avst(?:od|år))\b", re.IGNORECASE)

Told = tuple[Unit, Passage]
_Reading = Callable[[Frame, Sequence[Told]], Iterator[tuple[Told, str, int]]]


def told_by_phrase(frame: Frame, candidates: Sequence[Candidate], index: Index) -> tuple[Frame, list[Candidate]] | None:
    """What a set phrase in the § of the matter asked about tells, accepted, and the frame to answer by.

    None where nothing of the sort is asked, no § is surely the one meant, or it does not tell: then other lines may.
    """
    if frame.paragraph or frame.dnr:
        return None
    row = next((one for one in _ROWS if asks(one.asked, frame.question)), None)
    if row is not None and row.kind in _WHOM and _OTHER_DEED.search(frame.question):
        return None
    matter = asked_matter(frame, candidates, index) if row is not None else None
    if row is None or matter is None:
        return None
    told = next(row.read(frame, matter.said), None)
    if told is None:
        return (replace(frame, type=row.kind), []) if row.is_told_here else None
    unit, value, start = told
    accepted = as_accepted(unit, candidates)
    return replace(frame, type=row.kind), [replace(accepted, value=value, value_start=start)]


def asks_by_phrase(question: str) -> bool:
    """Whether a question asks for something that minutes tell in a set phrase."""
    return any(asks(row.asked, question) for row in _ROWS)


def _first(*patterns: str, needs: str = "", settled: bool = True, decided: bool = False) -> _Reading:
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


def _why(_: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """The sentence of a cause, or that before "Motionen bör därför avslås"."""
    settled = [one for one in said if one[0].standing not in _OPEN or _OFFICIAL.search(one[0].text)]
    for cause in _CAUSES:
        yield from ((one, "", -1) for one in settled if cause.search(one[0].text))
    for before, one in pairwise(said):
        if _THEREFORE.search(one[0].text) and before[0].block == one[0].block and before[0].standing not in _OPEN:
            yield before, "", -1


def _paper_dated(frame: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """The day beside the paper that the question names: "Tjänsteutlåtande, 2021-05-23"."""
    asked = {term.key for term in frame.terms}
    for one in said:
        if (found := _DATED.match(one[0].text)) and key(found["paper"]) in asked:
            yield one, found["told"], found.start("told")


def _delegated(frame: Frame, said: Sequence[Told]) -> Iterator[tuple[Told, str, int]]:
    """How many decisions of the sort asked about were reported: "12 beslut om bygglov", "Bygglov: 12"."""
    asked = {term.key for term in frame.terms}
    for one in said:
        for found in _OF_A_SORT.finditer(one[0].text):
            if key(found["sort"] or found["label"]) in asked:
                number = "number" if found["number"] else "cell"
                yield one, found[number], found.start(number)


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
        rf"\b{_NO}[^.]{{0,30}}?,? (?:eftersom|därför att|då|på grund av|med motiveringen|med hänvisning)\b",
        re.IGNORECASE,
    ),
)
_THEREFORE = re.compile(
    rf"\b(?:därför|med anledning av detta|mot (?:den|denna) bakgrund\w*)\b[^.]*\b{_NO}", re.IGNORECASE
)
_DATED = re.compile(
    rf"(?P<paper>[A-ZÅÄÖ]?[a-zåäö]*(?:skrivelse|utlåtande|rapport|utredning|yttrande|missiv|ansökan))\w*[^\d.;]{{0,30}}(?P<told>{_DAY})"
)


@dataclass(frozen=True, slots=True)
class _Row:
    """What is asked, what kind of answer it has, how that is read; whether the § of the matter alone may tell it."""

    asked: re.Pattern[str]
    kind: AnswerType
    read: _Reading
    is_told_here: bool = False


def _row(asked: str, kind: AnswerType, read: _Reading, *, is_told_here: bool = False) -> _Row:
    return _Row(re.compile(asked, re.IGNORECASE), kind, read, is_told_here)


_ROWS = (
    _row(
        r"\bvem\b.*\b(?:frågade|interpellerade|(?:ställde|väckte|lämnade in|kom med) (?:en )?(?:fråga|frågan|interpellation|interpellationen))\b",
        AnswerType.PERSON,
        _first(
            rf"(?P<told>{_NAME})[^.]{{0,20}}\b(?:har ställt|ställer|ställde|har lämnat in|har riktat|riktar|frågar|har väckt)\b[^.]{{0,40}}\b(?:interpellation|fråga)",
            rf"\b(?:från|av) (?P<told>{_NAME})",
            needs=r"\b(?:interpellation\w*|fråga|frågan)\b",
            settled=False,
        ),
    ),
    _row(
        r"\bvem\b.*\b(?:besvarade|svarade|svarar|gav svar)\b",
        AnswerType.PERSON,
        _first(
            rf"(?P<told>{_NAME})[^.]{{0,15}}\b(?:besvarar|besvarade|svarar|svarade|lämnar svar)\b",
            rf"\b(?:fråga|interpellation) till (?:[a-zåäö]\w+ ){{0,3}}(?P<told>{_NAME})",
            rf"\b(?:(?:riktats|riktad|ställts|ställd) till|besvaras av|besvarades av|svar (?:lämnas |ges )?(?:av|från)) (?:[a-zåäö]\w+ ){{0,3}}(?P<told>{_NAME})",
            settled=False,
        ),
    ),
    _row(
        rf"\b(?:vem|vilka|vilken (?:politiker|ledamot|person|invånare|medborgare|förtroendevald))\b.*\b(?:lade|la|lämnade in|väckte|skrev|står bakom|stod bakom|kom med|har lagt)\b.*\b{_PAPER}"
        r"|\bvilken (?:politiker|ledamot|invånare|medborgare|förtroendevald) (?:föreslog|ville)\b",
        AnswerType.PERSON,
        _first(
            rf"(?P<told>{_NAMES})[^.]{{0,15}}\b(?:har lämnat in|lämnar in|lämnade in|väcker|väckte|har väckt|har inkommit med|inkom med|föreslår i)\b[^.]{{0,30}}{_PAPER}",
            rf"\b{_PAPER}\w* (?:är|har|som) (?:\w+ )?väckts? av (?P<told>{_NAMES})",
            rf"^I ett? {_PAPER} (?:föreslår|yrkar|begär) (?P<told>{_NAMES})",
            rf"\b{_PAPER}\w* (?:från|av) (?P<told>{_NAMES})",
            settled=False,
        ),
    ),
    _row(
        r"\b(?:vem|vilket (?:företag|bolag)|vilken (?:firma|leverantör|entreprenör)|vilka)\b.*\b(?:vann|fick (?:avtalet|uppdraget|kontraktet|upphandlingen|jobbet)|ska (?:sköta|leverera|utföra|köra|städa|bygga)|blev leverantör|tilldelades|antogs|anlitas)\b",
        AnswerType.ORGANISATION,
        _first(
            rf"\b(?i:anta) (?P<told>{_FIRM}) som\b",
            rf"\b(?i:tilldela) (?P<told>{_FIRM})",
            rf"\b(?i:teckna) (?:\w+)?avtal\w* med (?P<told>{_FIRM})",
            rf"(?P<told>{_FIRM}) (?:antas|antogs|tilldelas|tilldelades)\b",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:till vem|vem|vilket företag)\b.*\b(?:såldes|säljs|sålde|köpte|köper|förvärvade|förvärvar)\b|\bny(?:a|e)? ägare\b(?!.*\b(?:när|ta över|tillträd\w*)\b)(?<!den nya ägare)",
        AnswerType.ORGANISATION,
        _first(
            rf"\b(?i:köpe)(?:kontrakt|avtal)\w* med (?P<told>{_FIRM})",
            rf"\b(?i:sälja|försälja|överlåta|avyttra|försäljning(?:en)?)\b[^.;]*?\btill (?P<told>{_FIRM})",
            rf"(?P<told>{_FIRM}) (?:köper|förvärvar)\b",
            decided=True,
        ),
    ),
    _row(
        r"\bvarifrån (?:tas|kommer|hämtas|togs|kom)\b|\bhur (?:finansieras|ska .{2,40} finansieras|betalas|täcks)\b|\bvilk\w+ (?:konto|anslag|budget)\b.*\bbelastas\b",
        AnswerType.FREE,
        _first(
            r"\b(?:finansieras|finansiering)\b[^.;]{0,20}\b(?:inom|genom|från|ur|av|med)\b",
            r"\b(?:belastar?|belastas)\b|\b(?:tas|anvisas|hämtas|täcks|disponeras)\b[^.;]{0,20}\b(?:från|ur|inom|genom)\b",
            decided=True,
        ),
    ),
    _row(
        r"\bvarför\b.*\b(?:avslogs?|avslagits|avslagen|avslås|fick .{1,60}\b(?:nej|avslag)|(?:sa|sade) .{1,60}\bnej|röstades? ner|bifölls?|bordlades?|återremitterades?)\b"
        rf"|\b(?:skäl\w*|anledning\w*|motiv\w*|orsak\w*)\b.{{0,20}}\b(?:till|för|bakom)\b.{{0,20}}\b{_NO}",
        AnswerType.REASON,
        _why,
    ),
    _row(
        r"\bvarför\b.*\b(?:avsade|avsäger|hoppade av|utgick|utgår)\b|\b(?:bakom (?:stängda|lyckta) dörrar|inte läsa beslutet|hemligt|sekretess)\b",
        AnswerType.REASON,
        _why,
    ),
    _row(
        r"\bvem ville (?:bifalla|ha bifall)\b",
        AnswerType.PERSON,
        _first(rf"(?P<told>{_NAMES}) yrkar bifall\b", settled=False),
    ),
    _row(
        r"\bvem ville (?:avslå|ha avslag)\b",
        AnswerType.PERSON,
        _first(rf"(?P<told>{_NAMES}) yrkar avslag\b", settled=False),
    ),
    _row(
        r"\bvem (?:gick in|trädde in|tjänstgjorde|deltog)\b.*\b(?:i stället|istället)\b.*\b(?:ärendet|frågan|§)",
        AnswerType.PERSON,
        _first(rf"(?P<told>{_NAME}) (?:går in|gick in|träder in|tjänstgör|tjänstgjorde|inträder|ersätter)\b"),
    ),
    _row(
        r"\bhur många\b.*\banbud\b",
        AnswerType.COUNT,
        _first(r"\b(?P<told>\w+ anbud)\b", needs=r"\d+ anbud|(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) anbud"),
    ),
    _row(
        r"\bhur många\b.*\bbeslut\b.*\b(?:på delegation|delegations\w+)|\bhur många delegationsbeslut\b",
        AnswerType.COUNT,
        _delegated,
        is_told_here=True,
    ),
    _row(
        r"\bhur (?:mycket|stort)\b.*\b(?:ville .{1,60}\bha|sökte|ansökte|begärde|bad)\b",
        AnswerType.AMOUNT,
        _first(rf"\b(?:söker|sökt|ansök\w+ om|ansökt om|begär\w*|äskar)\b[^.;]*?(?P<told>{_SUM})", settled=False),
    ),
    _row(
        r"\b(?:vad|hur mycket)\b.*\b(?:priset|köpeskilling\w*|betalade|såldes .{1,60} för)\b|\bhur mycket (?:såldes|kostade)\b.*\b(?:tomten|fastigheten|marken)\b",
        AnswerType.AMOUNT,
        _first(
            rf"\bköpeskilling\w*[^.;]*?(?P<told>{_SUM})",
            rf"\b(?:för|till ett pris av|priset)\b[^.;]{{0,20}}(?P<told>{_SUM})",
            needs=r"köp|sälj|försälj",
        ),
    ),
    _row(
        r"\b(?:när|vilket datum|vilken dag)\b.*\b(?:ta över|tar över|tillträd\w*)",
        AnswerType.DATE,
        _first(rf"\btillträd\w*[^.;]{{0,30}}?(?P<told>{_DAY})"),
    ),
    _row(
        r"\bhur lång är (?:avtals|kontrakts)tiden\b|\bhur länge gäller avtalet\b",
        AnswerType.FREE,
        _first(r"\bavtal\w*[^.;]*?\bi (?P<told>(?:\d+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:år|månader))\b"),
    ),
    _row(
        r"\bnär\b.*\b(?:daterad|daterat|skriven|skrivet|upprättad|upprättat)\b|\bvilket datum (?:har|är|bär)\b.*\b\w*(?:skrivelse|utlåtande)\w*",
        AnswerType.DATE,
        _paper_dated,
    ),
    _row(
        r"\btill (?:och med )?(?:vilket (?:år|datum)|vilken dag|när)\b|\bhur länge gäller\b|\bnär (?:löper|går|slutar|upphör)\b.*\b(?:gälla|ut)\b",
        AnswerType.DATE,
        _first(
            rf"\b(?:till och med|t\.?o\.?m\.?|till utgången av|längst till|till)\s(?P<told>(?:utgången av )?(?:{_DAY}|{_YEAR}))",
            needs=r"\b(?:gäll|löp|uppdrag|avtal|period)\w*",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:när|från (?:och med )?(?:när|vilket datum|vilken dag)|vilket datum|vilken dag)\b.*\b(?:gäller?|gälla|träd(?:er|de)\b.{0,60}\bi kraft|tillämpas|börjar)\b",
        AnswerType.DATE,
        _first(
            rf"\b(?:gäll\w+|tillämp\w+|träd\w+ i kraft|införs?)\b[^.;]{{0,30}}?(?P<told>{_DAY}|(?<=från och med )(?:utgången av )?{_YEAR})",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:före|innan) (?:höjningen|sänkningen|ändringen|beslutet)\b|\b(?:tidigare|förut|gamla|nuvarande)\b(?=.*\b(?:avgift|tax|pris|kost)\w*)|\b(?:avgift|tax|pris|kost)\w*\b.*\b(?:tidigare|förut)\b",
        AnswerType.AMOUNT,
        _first(
            rf"\((?:i dag|idag|tidigare|nu|nuvarande|f\.? ?n\.?|förut)[^\d)]{{0,20}}(?P<told>{_SUM})",
            rf"\bfrån (?P<told>{_SUM}) till\b",
            rf"\b(?:nuvarande|tidigare|dagens)\b[^.;\d]{{0,40}}(?P<told>{_SUM})",
        ),
        is_told_here=True,
    ),
    _row(
        r"\b(?:ny|nya|nytt)\b (?:avgift|tax|pris)\w*\b(?!.*\b(?:när|datum)\b)(?<!när)",
        AnswerType.AMOUNT,
        _first(
            rf"\b(?:ska vara|fastställ\w+ till|bli|blir|(?:höj|sänk|änd)\w+ (?:från .{{1,40}} )?till|till)\s(?P<told>{_SUM})",
            decided=True,
        ),
    ),
    _row(
        r"\bhur (?:mycket|stort?)\b.*\b(?:avsattes|avsatte|anslogs|anslog|beviljades|beviljade|anvisade?s?|lägger|lade|satsar|satsade|fick|får(?!.*\b(?:låna|kosta|använda|betala|ta ut|sälja)\b))\b|\bvad får\b.*\bkosta\b",
        AnswerType.AMOUNT,
        _first(
            rf"\b(?i:avsätt\w+|avsatte\w*|anslå|anslår|anslogs?|bevilja\w*|anvisa\w*|stödja|stöd|tilldela\w*|satsa\w*)\b[^.;]*?(?P<told>{_SUM})",
            decided=True,
        ),
    ),
)
