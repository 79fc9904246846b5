"""Pages on services and fees: how long it takes, for whom a price holds, what is free, when it is open, and what is not told."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import AnswerType, Status
from assistant.understanding.followup import resolved
from assistant.understanding.question_words import answer_type
from assistant.values.ages import age_asked, holds_age
from assistant.values.lengths import kinds_of_length
from assistant.values.prices import each_fit
from assistant.values.spans import outside_span

POOL = """# Badhuset – priser och öppettider, Tolvsjö kommun
## Priser 2025

| Biljett | Vuxen | Barn 7–16 år | Pensionär 65+ |
|---|---|---|---|
| Enkelbad | 75 kr | 35 kr | 55 kr |
| 12-kort | 790 kr | 310 kr | 615 kr |
| Månadskort | 470 kr | 220 kr | 345 kr |

Ledsagare badar gratis. Medföljande tränare betalar 43 kr per gång.

En försvunnen nyckel ersätts med 260 kr och ett badlakan med 95 kr.
## Öppettider
Badhuset är öppet vardagar klockan 7–21 och lördagar klockan 9–17. Söndagar har vi stängt.

Påskafton har vi stängt.
## Hyra salar

| Lokal | Förening | Privatperson | Företag |
|---|---|---|---|
| Bassängrum | 145 kr/tim | 365 kr/tim | 855 kr/tim |

Senast uppdaterad 2025-03-19
"""
CARE = """# Kolonilotter – Tolvsjö kommun
## Ansökan
Du får besked om en kolonilott inom fem veckor. Lotten sägs upp senast tre månader innan säsongen börjar.

Om avgiften inte har betalats på sju veckor kan lotten sägas upp.
## Vem kan få en kolonilott?
Du kan få en kolonilott om du är folkbokförd i kommunen och saknar egen trädgård.

Den som är föräldraledig får 12 timmars hjälp med lotten. Den som är arbetssökande får 17 timmars hjälp med lotten.

Senast uppdaterad 2025-01-08
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented pages of a municipality."""
    folder = tmp_path_factory.mktemp("pages")
    with assistant_on(folder, {"badhuset-tolvsjo.md": POOL, "kolonilotter-tolvsjo.md": CARE}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur lång tid tar det att få en kolonilott?", "fem veckor"),
        ("Inom vilken tid får man en kolonilott?", "fem veckor"),
        ("Vem kan få en kolonilott?", "folkbokförd"),
        ("Vad kostar ett enkelbad för en 12-åring?", "35 kr"),
        ("Vad kostar det för företag att hyra bassängrummet?", "855"),
        ("Vad betalar en ledsagare på badhuset?", "gratis"),
        ("Vad kostar ett försvunnet badlakan?", "95 kr"),
        ("Är badhuset öppet på påskafton?", "stängt"),
        ("När är badhuset öppet på lördagar?", "9–17"),
    ],
)
def test_what_stands_there_is_told_first(pages: Assistant, question: str, said: str) -> None:
    """The duration, group, column, free entry or hours asked about lead the answer."""
    answer = pages.answer(question)
    assert answer.statements, answer.text
    assert said in answer.statements[0].text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("question", "never"),
    [
        ("Hur många timmars hjälp med lotten får den som är sjukskriven?", "timmar"),
        ("Vad kostar ett 30-kort på badhuset?", "kr"),
        ("Vilka öppettider har badhuset på nyårsafton?", "klockan"),
        ("När ska kolonilotten vara grävd?", "2025"),
    ],
)
def test_what_stands_nowhere_is_not_told(pages: Assistant, question: str, never: str) -> None:
    """Another group's figure, another card, ordinary hours and the day of the page answer nothing else."""
    answer = pages.answer(question)
    assert answer.status is not Status.ANSWERED or never not in answer.statements[0].text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Inom vilken tid ska fakturan betalas?", AnswerType.DATE),
        ("Jag bor i Tolvsjö kommun. När öppnar badet?", AnswerType.DATE),
        ("Vilka har rätt till hemtjänst?", AnswerType.FREE),
        ("Vem kan få bidrag?", AnswerType.FREE),
        ("Vem är rektor på skolan?", AnswerType.PERSON),
    ],
)
def test_the_sort_of_answer(question: str, kind: AnswerType) -> None:
    """A time limit is a length; who may get something is a condition; who holds an office is a person."""
    assert answer_type(question) is kind


def test_sorts_of_length() -> None:
    """Waiting, validity, notice and arrears are told apart."""
    assert kinds_of_length("Handläggningstiden är två veckor") == {"takes"}
    assert "lasts" in kinds_of_length("Kortet är giltigt i nio år")
    assert "owes" in kinds_of_length("Den som har tre månaders obetalda avgifter")


def test_ages_and_spans_of_labels() -> None:
    """A 70-year-old is no "Barn 7–16 år"; 15 km is not "21–40 km"."""
    assert age_asked("Vad kostar det för en 70-åring?") == 70
    assert holds_age("Senior 65+", 70) is True
    assert holds_age("Barn 7–16 år", 70) is False
    assert holds_age("Vuxen", 70) is None
    assert outside_span("21–40 km", "Vad kostar en resa på 15 km?")
    assert not outside_span("11–20 km", "Vad kostar en resa på 15 km?")
    assert outside_span("1 000 001–3 000 000", "Vad är avgiften vid en försäljning på 500 000 kronor?")


def test_what_a_price_is_paid_for() -> None:
    """A price by the month is none by the year."""
    assert each_fit("420 kr/månad", "Vad kostar platsen per år?") < 0 < each_fit("420 kr i månaden", "Pris per månad?")
    assert each_fit("420 kr", "Vad kostar platsen per år?") == 0


def test_the_person_of_a_group_is_put_whole() -> None:
    """ "För pensionärer" takes the place of "för en vuxen", not of its article."""
    asked = resolved(["Vad kostar ett månadskort för en vuxen på badet?", "Och för pensionärer?"])[-1]
    assert asked == "Vad kostar ett månadskort för pensionärer på badet?"


RULES = """# Torgregler och småbåtshamn – Tolvsjö kommun
## Hundar
Inom lekplatser och på kyrkogårdar ska hund föras kopplad.
## Alkohol
Vin och spritdrycker får inte förtäras i Hamnparken eller på Ångbåtskajen.
## Eldning
Eldning av kvistar är tillåten i mars och november på vardagar mellan klockan 9 och 15.
## Raketer
Fyrverkerier får användas på nyårsafton klockan 21.00 till 00.30. Vid annan tid krävs tillstånd av Polismyndigheten.
"""
HARBOUR = """# Småbåtshamnen – Tolvsjö kommun
## Kö till bryggplats
Det kostar 140 kronor per år att stå i båtkön. Förtur kan ges av sociala skäl.

För att få en bryggplats ska du ha båtförsäkring och vara folkbokförd i kommunen.
## Avbokning
Den som inte avbokar sin slipptid senast 36 timmar innan debiteras 275 kr.

Seglarskolan är till för ungdomar mellan 9 och 17 år. Avgift för båttvätt betalar du inte förrän du fyllt 18 år.

Den som slutar i seglarskolan efter andra veckan debiteras hela kursavgiften.
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented pages of rules."""
    folder = tmp_path_factory.mktemp("rules")
    with assistant_on(folder, {"torgregler-tolvsjo.md": RULES, "smabatshamn-tolvsjo.md": HARBOUR}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Var råder koppeltvång i Tolvsjö?", "lekplatser"),
        ("Var gäller alkoholförbud i Tolvsjö?", "Hamnparken"),
        ("När får man elda kvistar i Tolvsjö?", "mars och november"),
        ("Till vilken tid får man skjuta raketer på nyårsafton?", "00.30"),
        ("Vem beviljar tillstånd till raketer vid annan tid?", "Polismyndigheten"),
        ("Vilka krav ställs för att få en bryggplats?", "båtförsäkring"),
        ("När ska man senast avboka en slipptid?", "36 timmar"),
        ("Från vilken ålder kan man gå i seglarskolan?", "9 och 17 år"),
        ("Vad händer om man slutar i seglarskolan för sent?", "hela kursavgiften"),
        ("Av vilka skäl får man förtur till en bryggplats?", "sociala skäl"),
    ],
)
def test_rules_are_told(rules: Assistant, question: str, said: str) -> None:
    """Where a rule holds, until when, who gives permits, what is required and what follows."""
    answer = rules.answer(question)
    assert answer.statements, answer.text
    assert said in answer.statements[0].text


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Var är det koppeltvång?", AnswerType.FREE),
        ("Var gäller parkeringsförbudet?", AnswerType.FREE),
        ("Vad blir boten för den som tjuvåker?", AnswerType.AMOUNT),
        ("Vilka har förtur till en bryggplats?", AnswerType.LIST),
        ("Vilket inkomstkrav gäller för en hyresrätt?", AnswerType.FREE),
    ],
)
def test_kinds_of_rules(question: str, kind: AnswerType) -> None:
    """A place, a fine, those who come first and a condition are asked for as such."""
    assert answer_type(question) is kind


def test_no_other_bound_is_told(rules: Assistant) -> None:
    """Where it is not told who may not have something nothing is, and a notice period is no time of another sort."""
    assert not rules.answer("Vilka kan inte få en bryggplats?").statements
    assert kinds_of_length("Hur lång är uppsägningstiden?").isdisjoint(
        kinds_of_length("Du kan ställa dig i kö tidigast två månader innan säsongen börjar.")
    )


RENTS = """# Hyresnivåer – Tolvsjö kommun
## Högsta godtagbara hyra

| Hushåll | Hyra per månad |
|---|---|
| 1 person | 7 150 kr |
| 2 personer | 8 450 kr |
| 3 personer | 9 650 kr |
"""


def test_a_household_of_another_size(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The rent of another number of people is not told of a household that no row is of."""
    with assistant_on(tmp_path_factory.mktemp("rents"), {"hyresnivaer-tolvsjo.md": RENTS}) as assistant:
        assert assistant.answer("Hur hög hyra godtas för ett hushåll med fem personer?").status is not Status.ANSWERED
