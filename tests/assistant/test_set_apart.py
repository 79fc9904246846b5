"""What sets two figures apart: computed of two that are cited, never one of them alone; and what is told of another matter."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from assistant.understanding.apart import apart_in, asks_apart, stages_in
from assistant.understanding.followup import resolved

REPORT = """# Årsredovisning 2023 Vikholms kommun
## Ekonomi
Av parkförvaltningens budget på 41,5 mnkr förbrukades 38,2 mnkr.

Elkostnaderna uppgick till 61,4 mnkr (föregående år 55,1 mnkr).

För 2023 redovisas hyresintäkterna till 31,9 mnkr. Motsvarande belopp 2022 var 28,4 mnkr.

Färdtjänstens kostnader uppgick till 12,2 mnkr.
## Verksamhet
Tallskolan hade 412 elever och Granskolan 377 elever under 2023.

Antalet utlån vid filialen i Ösby var 2 410, mot 1 980 vid filialen i Nyby.
## Händelser
Antalet bygglov steg med 12 procent.

Kötiderna till öppenvården ökade, främst beroende på brist på läkare.

Kommunen har ännu inte sålt det gamla vattentornet.

Kommunen har startat en egen lekpark.
## Begrepp
Pensionsreserven följs upp varje kvartal.

Med soliditet avses hur stor del av tillgångarna som finansieras med eget kapital.

Syftet med fritidskortet är att fler barn ska idrotta.
"""
REVIEW = """# Granskning av avfallshanteringen 2022 – Vikholms kommun
Granskningen har letts av Nils Ek. Syftet med granskningen är att bedöma om rutinerna följs.
"""


@pytest.fixture(scope="module")
def vikholm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report and a review."""
    pages = {"arsredovisning-2023.md": REPORT, "granskning-2022.md": REVIEW}
    with assistant_on(tmp_path_factory.mktemp("vikholm"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hur mycket avvek parkförvaltningen från budget 2023?", "3,3"),
        ("Hur stor var skillnaden mellan budget och utfall för parkförvaltningen 2023?", "3,3"),
        ("Hur mycket skilde det mellan Tallskolan och Granskolan i antal elever 2023?", "35"),
        ("Hur många fler elever hade Tallskolan än Granskolan 2023?", "35"),
        ("Hur stor var skillnaden i antal utlån mellan filialen i Ösby och filialen i Nyby 2023?", "430"),
        ("Hur mycket skilde elkostnaderna mellan 2022 och 2023?", "6,3"),
        ("Hur stora var elkostnaderna 2022?", "55,1"),
        ("Hur stor var skillnaden i hyresintäkterna mellan 2022 och 2023?", "3,5"),
        ("Har kommunen startat en egen lekpark?", "startat en egen lekpark"),
        ("Har kommunen sålt det gamla vattentornet?", "ännu inte sålt"),
        ("Vem ledde granskningen av avfallshanteringen?", "Nils Ek"),
        ("Vad är syftet med fritidskortet?", "fler barn ska idrotta"),
    ],
)
def test_is_told(vikholm: Assistant, question: str, said: str) -> None:
    assert said in vikholm.answer(question).statements[0].text


@pytest.mark.parametrize(
    "question",
    [
        "Hur mycket skilde färdtjänstens kostnader mellan 2022 och 2023?",
        "Varför steg antalet bygglov?",
        "Vad menas med pensionsreserven?",
        "Vem ledde granskningen av inköpen?",
        "Vad är syftet med granskningen av inköpen?",
    ],
)
def test_is_held_back(vikholm: Assistant, question: str) -> None:
    assert vikholm.answer(question).status not in (Status.ANSWERED, Status.PARTIAL)


def test_each_of_two_is_asked_for_alone() -> None:
    pair = apart_in("Ekby kommun: hur mycket skilde det mellan badet i Nyby och badet i Ösby i antal besök 2021?")
    assert pair is not None
    assert pair.sides == (
        ("badet i Nyby", "Ekby kommun: Hur många besök hade badet i Nyby 2021?"),
        ("badet i Ösby", "Ekby kommun: Hur många besök hade badet i Ösby 2021?"),
    )


def test_a_budget_and_its_outcome_are_two_stages() -> None:
    stages = stages_in("Hur mycket över budget hamnade hamnkontoret 2022?")
    assert stages is not None
    assert stages.second == ("Utfallet", "Vad blev utfallet för hamnkontoret 2022?")


def test_two_years_are_no_two_things() -> None:
    assert apart_in("Hur stor var skillnaden i hyrorna mellan 2021 och 2022?") is None
    assert asks_apart("Hur stor var skillnaden i hyrorna mellan 2021 och 2022?")
    assert not asks_apart("Hur stora var hyrorna 2022?")


@pytest.mark.parametrize(
    ("before", "turn", "asked"),
    [
        ("Hur stor är budgeten för hamnen 2022?", "Vad är prognosen?", "Hur stor är prognosen för hamnen 2022?"),
        ("Vad blev utfallet för hamnen 2022?", "Vad var budgeterat?", "Vad blev budgeten för hamnen 2022?"),
        ("Hur stora var hyrorna 2022?", "Ökade eller minskade det?", "Hur stora var hyrorna 2022 jämfört med 2021?"),
        ("Hur många gäster hade badet 2022?", "Och för ishallen då?", "Hur många gäster hade ishallen 2022?"),
        ("När är Badhuset Örnen klart?", "Och den nya kajen i Nyby?", "När är den nya kajen i Nyby klart?"),
    ],
)
def test_a_turn_asks_of_another_stage_or_thing(before: str, turn: str, asked: str) -> None:
    assert resolved([before, turn])[-1] == asked
