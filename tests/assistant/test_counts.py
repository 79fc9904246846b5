"""Counts told without their noun, by an event, or as a part of a whole; and near misses that must not be answered."""

from collections.abc import Iterator

import pytest
from made_candidates import candidate
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.gates.another_thing import opposite
from assistant.types import AnswerType, Frame, Term
from assistant.understanding.frame import frame_of
from assistant.values import values_of
from assistant.values.stages import clause_at, stage_fit, stages_asked, stages_in
from corpus.swedish.people import is_person

REPORT = """# Tillsynsverket
# Verksamhetsrapport 2024

## Dispenser
Det inkom 73 dispensansökningar. 44 bifölls. Ansökningsavgiften är 5 300 kronor.

## Utbildning
Skyddsutbildningen hölls vid 26 tillfällen och lockade 1 480 deltagare, varav 590 var nya skyddsombud.

## Inspektioner
Verket genomförde 8 940 inspektioner. Vid 3 112 av dem fanns det fallrisker.

## Vräkningar
Åtta vräkningar genomfördes i Almby. Två av dem gällde barnfamiljer.

## Omröstning om konstinköp
Sju ledamöter röstar för och fyra mot. Kostnaden får inte överstiga 25 miljoner kronor.

## Ombyggnad av entrén
Ombyggnaden av entrén blev 700 000 kronor dyrare än planerat och slutade på 2,9 miljoner kronor.

## Norra kajen
Tre hyresgäster på norra kajen har sagt upp sina avtal.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with assistant_on(tmp_path_factory.mktemp("counts"), {"rapport.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("Hur många dispensansökningar bifölls?", "44"),
        ("Hur många dispensansökningar sa Tillsynsverket ja till?", "44"),
        ("Hur många sökte dispens hos Tillsynsverket?", "73"),
        ("Hur många gånger hölls skyddsutbildningen?", "26"),
        ("Hur många gick skyddsutbildningen?", "1 480"),
        ("Hur många av deltagarna på skyddsutbildningen var nya?", "590"),
        ("Vid hur många av inspektionerna fanns fallrisker?", "3 112"),
        ("Hur många hushåll vräktes i Almby?", "Åtta"),
        ("Vad kostade ombyggnaden av entrén till slut?", "2,9 miljoner"),
    ],
)
def test_the_figure_of_what_is_counted_is_told(told: Assistant, question: str, figure: str) -> None:
    assert figure in told.answer(question).text.split("**")[1]


@pytest.mark.parametrize(
    "question",
    [
        "Hur många dispensansökningar återkallades?",
        "Hur många av inspektionerna gällde asbest?",
        "Hur många hyresgäster på södra kajen har sagt upp sina avtal?",
    ],
)
def test_the_figure_of_something_else_is_not(told: Assistant, question: str) -> None:
    assert told.answer(question).status.value.startswith("unanswerable")


def test_a_clause_tells_its_own_stage() -> None:
    text = "121 beviljades, 9 avslogs och resten är under handläggning."
    assert stages_in(clause_at(text, 0, 3)) == {"granted"}
    assert stages_in(clause_at(text, 16, 17)) == {"refused"}
    assert stages_asked("Hur många av de inkomna ansökningarna beviljades?") == {"granted"}
    assert stage_fit(frozenset({"granted"}), frozenset({"sought"})) == -1


def test_the_thousands_of_a_number_that_falls_to_a_place_are_kept() -> None:
    text = "Av besöken skedde 1 812 vid Torsbro sjukhus och 1 156 vid Hemsala lasarett."
    frame = Frame(
        "Hur många besök skedde vid Torsbro?",
        AnswerType.COUNT,
        (Term("besök", "besök"), Term("Torsbro", "torsbro", name=True)),
        measure="besök",
    )
    assert [value.text for value in values_of(candidate(text, "1 812").unit, frame)] == ["1 812", "1 156"]


def test_people_are_told_from_things() -> None:
    assert all(map(is_person, ("deltagare", "sökande", "brandman", "resenär", "tillsvidareanställd")))
    assert not any(map(is_person, ("ärende", "föremål", "tillfälle", "kommun", "hållplats")))


@pytest.mark.parametrize(
    ("question", "stages"),
    [
        ("Hur många remissvar kom in på förslaget till plan?", {"sought"}),
        ("Hur många kom in på sjuksköterskeprogrammet?", {"granted"}),
    ],
)
def test_what_comes_in_is_applied_for_unless_it_is_a_course(question: str, stages: set[str]) -> None:
    assert stages_asked(question) == stages


def test_a_genitive_names_its_group(shipped: Assistant) -> None:
    frame = frame_of("Hur hög var sjukfrånvaron för kvinnor?", shipped.vocabulary)
    text = "Kvinnors sjukfrånvaro är högre än männens, 7,5 procent mot 4,5."
    assert not opposite(frame, candidate(text, "7,5 procent"))
    assert opposite(frame, candidate("Mäns sjukfrånvaro är 4,5 procent.", "4,5 procent"))
