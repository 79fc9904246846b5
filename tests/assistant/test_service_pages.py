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
