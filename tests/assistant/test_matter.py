"""What became of a matter: answered by the decision points of the § that is about it."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status
from corpus.standing import decides_for, matter_in

MINUTES = """Sammanträdesprotokoll kommunstyrelsen
2024-05-07
Sjövik kommun

§ 51 Riktlinjer för lån av bygdegårdar

Dnr KS 2024/51

Kommunstyrelsens beslut

Ärendet återremitteras till förvaltningen för dialog med föreningarna.

Sammanfattning av ärendet

Förvaltningen har tagit fram ett förslag som begränsar utlåningen till vardagar.

§ 52 Motion om avgiftsfri simskola för nyanlända

Dnr KS 2024/52

Kommunstyrelsens förslag till kommunfullmäktige

Motionen avslås.

Sammanfattning av ärendet

Kerstin Ahlqvist (V) föreslår att alla nyanlända barn erbjuds simskola utan avgift.

§ 53 Bidrag till Sjöviks Roddklubb

Dnr KS 2024/53

Kommunstyrelsens beslut

1. Sjöviks Roddklubb beviljas 85 000 kronor för en ny brygga.
2. Beslutet gäller under förutsättning att strandskyddsdispens lämnas.

Sammanfattning av ärendet

Klubben har ansökt om 140 000 kronor till bryggan.

Beslutsgång

Med 7 röster mot 4 beslutar kommunstyrelsen att ärendet ska avgöras i dag.
"""


@pytest.fixture(scope="module")
def sjovik(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the minutes above."""
    with assistant_on(
        tmp_path_factory.mktemp("sjovik"), {"sjovik-kommunstyrelsen-protokoll-2024-05-07.txt": MINUTES}
    ) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Vad hände med riktlinjerna för bygdegårdarna när de var uppe i kommunstyrelsen i maj 2024?",
            "återremitteras",
        ),
        ("Vad blev det av förslaget om lån av bygdegårdar?", "återremitteras"),
        ("Hur ställde sig kommunstyrelsen till motionen om gratis simskola?", "Motionen avslås"),
        ("Hur gick det för motionen om simskola för nyanlända?", "Motionen avslås"),
        ("Vad föreslog kommunstyrelsen om simskolan för nyanlända?", "Motionen avslås"),
        ("Fick Sjöviks Roddklubb de pengar de ville ha?", "beviljas 85 000 kronor"),
        ("Sa kommunstyrelsen ja till bidraget till Roddklubben, och finns det villkor?", "strandskyddsdispens"),
        ("Hur föll rösterna om Roddklubbens bidrag skulle avgöras direkt?", "7 röster mot 4"),
    ],
)
def test_what_became_of_a_matter_is_told_by_its_decision(sjovik: Assistant, question: str, told: str) -> None:
    answer = sjovik.answer(question)
    assert answer.status is Status.ANSWERED
    assert told in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Vad hände med riktlinjerna för bygdegårdarna i kommunstyrelsen i mars 2023?",
        "Vad beslutade kommunstyrelsen om den nya ishallen?",
        "Vad beslutade byggnadsnämnden om bygdegårdarna?",
    ],
)
def test_another_day_matter_or_organ_is_not_answered_by_it(sjovik: Assistant, question: str) -> None:
    assert "återremitteras" not in sjovik.answer(question).text


@pytest.mark.parametrize(
    ("path", "title"),
    [
        (("Protokoll", "§ 12 Taxa för vatten", "Beslut"), "§ 12 Taxa för vatten"),
        (("Styrelsen", "12 § Taxa för vatten", "Styrelsen beslutar"), "12 § Taxa för vatten"),
        (("KS § 12 Taxa för vatten",), "KS § 12 Taxa för vatten"),
        (("KS 12 Dnr KS 2024/7 Taxa för vatten",), "KS 12 Dnr KS 2024/7 Taxa för vatten"),
        (("Årsredovisning 2023", "Personal"), ""),
    ],
)
def test_a_matter_is_named_by_its_paragraph(path: tuple[str, ...], title: str) -> None:
    assert matter_in(path) == title


@pytest.mark.parametrize(
    ("heading", "sentence", "own"),
    [
        ("Kommunstyrelsens förslag till kommunfullmäktige", "Taxan höjs.", True),
        ("Ärendet", "Kommunstyrelsen föreslår kommunfullmäktige besluta att höja taxan.", True),
        ("Tekniska nämndens förslag", "Taxan höjs.", False),
        ("Ärendet", "Tekniska nämnden föreslår fullmäktige att höja taxan.", False),
    ],
)
def test_a_proposal_is_a_decision_in_the_minutes_of_the_organ_that_makes_it(
    heading: str, sentence: str, own: bool
) -> None:
    assert decides_for(("§ 3 Taxa", heading), sentence, "Kommunstyrelsen · Protokoll · 2024-05-07") is own
