"""What a text says of one of two is not told of the other: full time and half time, May and February, forecast and outcome."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.values.months import months_named
from corpus.swedish.opposites import says_opposite

REPORT = """# Ekdalens region – Delårsrapport 2023

## Utbildning

Den som läser till barnmorska på heltid får 21 000 kronor i månaden. Till den digitala träffen i maj kom 140 lärare.
Ny ordförande i Ekdalens Energi AB är Maja Lindros. Under det första halvåret anmäldes 312 avvikelser.
Inom 30 dagar hade 84 procent av patienterna fått besked. Av ansökningarna om bidrag till hamnen beviljades 17.

## Ekonomi

| Tkr | Utfall 2023 | Budget 2023 |
|---|---|---|
| Personalkostnader | 41 200 | 40 900 |
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report."""
    with assistant_on(tmp_path_factory.mktemp("opposites"), {"ekdalen-2023.md": REPORT}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("asked", "first", "opposite"),
    [
        ("Vad får den som läser till barnmorska på heltid?", "21 000 kronor", ("heltid", "deltid")),
        ("Hur många lärare kom till träffen i maj?", "140 lärare", ("maj", "februari")),
        ("Hur många lärare kom till den digitala träffen?", "140 lärare", ("digitala", "fysiska")),
        ("Vem är ny ordförande i Ekdalens Energi?", "Maja Lindros", ("ordförande", "kassör")),
        ("Hur många avvikelser anmäldes det första halvåret?", "312 avvikelser", ("första", "andra")),
        ("Hur stor andel av patienterna hade fått besked inom 30 dagar?", "84 procent", ("dagar", "timmar")),
        ("Hur många ansökningar om bidrag till hamnen beviljades?", "17", ("beviljades", "avslogs")),
        ("Hur stora blev personalkostnaderna 2023 enligt utfallet?", "41 200", ("utfallet", "prognosen")),
    ],
)
def test_what_is_told_of_the_one_is_not_told_of_the_other(
    report: Assistant, asked: str, first: str, opposite: tuple[str, str]
) -> None:
    assert first in report.answer(asked).statements[0].text.replace("\xa0", " ")
    assert first not in report.answer(asked.replace(*opposite)).text.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("asked", "told", "around", "expected"),
    [
        ("Vad får man på deltid?", "Heltidsstudier ger 21 000 kronor.", "", True),
        ("Vad får man på deltid?", "Heltidsstudier ger 21 000 kronor, deltid hälften.", "", False),
        ("Vad får man på deltid?", "Heltidsstudier ger 21 000 kronor.", "Ersättning vid deltid", False),
        ("Vad får man på heltid och deltid?", "Heltidsstudier ger 21 000 kronor.", "", False),
        ("Vad kostar norra bron?", "Södra bron kostar 4 mnkr.", "", True),
    ],
)
def test_a_side_named_nowhere_is_contradicted_by_the_other(asked: str, told: str, around: str, expected: bool) -> None:
    assert says_opposite(asked, told, around) is expected


@pytest.mark.parametrize(
    ("text", "months"),
    [("den 31 maj 2024", {5}), ("januari–april", {1, 2, 3, 4}), ("under 2024", set()), ("2024-03-12", {3})],
)
def test_months_are_named_alone_in_days_and_in_spans(text: str, months: set[int]) -> None:
    assert months_named(text) == months
