"""What a number moved between, who answers for "the plan", staff beside children, and rows that mean nothing."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import AnswerType

REPORT = """<!doctype html><meta charset="utf-8"><h1>Delårsrapport augusti 2025 Lerdals kommun</h1>
<h2>Skolnämnden</h2><p>Antalet barn i stödboenden har minskat från elva i augusti 2024 till sju i augusti 2025, och ett dygn kostar 4 100 kronor.</p>
<p>Nämnden antog i maj en åtgärdsplan.</p><ul><li>stopp för inköp</li><li>färre lokaler</li></ul>
<p>Skolchef Eva Sten ansvarar för planen och rapporterar varje månad.</p>
<h2>Personal</h2><table><tr><th>Nämnd</th><th>Tillsvidareanställda 2025</th><th>Tillsvidareanställda 2024</th></tr>
<tr><td>Barn och skola</td><td>402</td><td>409</td></tr><tr><td>Kultur</td><td>39</td><td>41</td></tr></table>
<h2>Kontor</h2><p>Kontor finns i Askby och Bokvik, och den 3 mars 2025 öppnades ett i Dalvik.</p>
<h2>Närvarande</h2><p>Kommunchef Ada Berg, ekonomichef Bo Ek och kanslichef Cai Dal.</p>
<h2>Beslut</h2><p>Inköpsstopp införs för möbler från den 1 oktober 2025 till den 30 april 2026. Undantag prövas av kommunchefen.</p>
"""
STUDIES = """STÖD VÄST AB
ÅRSBERÄTTELSE 2024

VÅRA STÖD

Hyrcheck     Bidrag på högst 40 tkr till den som vill hyra sin första lokal i
             länet.

STÖD PER ORT 2024 (tkr)

                     Antal                   Väntade nya
Bransch              beslut     Hyrcheckar   arbetstillfällen
-------------------------------------------------------------
Tjänster               12          180           64
Handel                  4           90           75
Turism                 16          240           91
-------------------------------------------------------------
Summa                  32          510          230
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented interim report and the text of a company's yearly report."""
    files = {"lerdal-delar-2025.html": REPORT, "stod-vast-arsberattelse-2024.txt": STUDIES}
    with assistant_on(tmp_path_factory.mktemp("moves"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Hur många barn fanns i stödboenden i Lerdal i augusti 2025?", "**sju**"),
        ("Hur många barn fanns i stödboenden i Lerdal i augusti 2024?", "**elva**"),
        ("Vem svarar för att skolnämndens åtgärdsplan genomförs?", "Eva Sten"),
        ("Hur länge gäller inköpsstoppet för möbler?", "30 april 2026"),
        ("Hur stort belopp i hyrcheckar gick till handel 2024?", "**90 tkr**"),
        ("Hur många jobb väntas genom Stöd Väst 2024?", "**230**"),
        ("Vad är en hyrcheck hos Stöd Väst?", "hyra sin första lokal"),
    ],
)
def test_what_is_asked_for_is_told(pages: Assistant, question: str, right: str) -> None:
    assert right in pages.answer(question).text


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Hur många barn går i skola i Lerdal 2025?", "402"),
        ("Vem var kommunchef i Lerdal före Ada Berg?", "Bo Ek"),
        ("Hur lång tid tar tåget mellan Askby och Bokvik?", "3 mars"),
    ],
)
def test_what_is_of_something_else_is_not(pages: Assistant, question: str, wrong: str) -> None:
    assert wrong not in pages.answer(question).text


MINUTES = """<!doctype html><meta charset="utf-8"><h1>Protokoll kommunfullmäktige Lerdals kommun 2025-06-16</h1>
<h2>Närvarande</h2><p>Justering Roland Fjäll.</p><p>HR-chef Fia Lund deltar under § 12.</p>
<h2>§ 12 Årsredovisning</h2><p>Soliditeten sjönk till 38,4 procent 2024.</p>
"""


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented minutes."""
    with assistant_on(tmp_path_factory.mktemp("minutes"), {"lerdal-kf-2025-06-16.html": MINUTES}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Vem är HR-chef i Lerdal?", "**Fia Lund**"),
        ("Vem justerar protokollet?", "**Roland Fjäll**"),
        ("soliditet lerdal bokslut 2024", "38,4 procent"),
    ],
)
def test_short_forms_and_what_stands_before_a_name(minutes: Assistant, question: str, right: str) -> None:
    assert right in minutes.answer(question).text


def test_a_short_form_for_what_every_town_has_is_no_name(minutes: Assistant) -> None:
    frame = minutes.answer("Vad blir den fasta VA-avgiften i Lerdal 2026?").frame
    assert frame is not None
    assert frame.type is AnswerType.AMOUNT
    assert not any(term.name for term in frame.terms if term.word.startswith("VA"))
