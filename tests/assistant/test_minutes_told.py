"""What minutes tell of a meeting and its matters: whose it was, where, who did what, how the votes fell, and what is not told."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

MINUTES = """<!doctype html><meta charset="utf-8"><h1>Sammanträdesprotokoll</h1>
<p>Lillviks kommun</p><p>Omsorgsnämnden 2024-05-06</p>
<p>Plats och tid: Medborgarhuset, klockan 13.15–16.20</p>
<table><tr><td>Ordförande</td><td>Ida Palm-Ek (V)</td></tr><tr><td>Justerare</td><td>Ove Alm (S)</td></tr>
<tr><td>Tjänstgörande ersättare</td><td>Siv Berg (C) för Tor Dufva (C), Göran Kihlman (M) för Eva Jonsson (M)</td></tr></table>
<p>Datum för justering: 2024-05-13</p>
<p>Sammanträdet ajourneras klockan 14.05–14.20.</p>
<h2>§ 31 Motion om gratis halkskydd</h2><p>Dnr OMN/2024:158</p>
<p>Rut Jern-Sand (L) har lämnat in en motion om gratis halkskydd.</p>
<h3>Yrkanden</h3><p>Ove Alm (S) yrkar avslag. Ida Palm-Ek (V) yrkar bifall till motionen.</p>
<h3>Omröstning</h3><p>Den som röstar ja avslår motionen. Den som röstar nej bifaller motionen.</p>
<p>Ja-röster (6): Ove Alm (S), Siv Berg (C)</p><p>Nej-röster (3): Ida Palm-Ek (V)</p><p>Avstår (1): Göran Kihlman (M)</p>
<h3>Beslut</h3><p>Omsorgsnämnden beslutar att avslå motionen.</p>
<h3>Reservation</h3><p>Ida Palm-Ek (V) och Siv Berg (C) reserverar sig mot beslutet.</p>
<h2>§ 32 Handlingsplan mot ensamhet</h2>
<h3>Beslut</h3><p>Omsorgsnämnden beslutar att ge förvaltningschefen i uppdrag att ta fram en handlingsplan.</p>
<p><b>Beslutet skickas till</b><br>Ekonomienheten<br>Rut Jern-Sand</p>
<h2>§ 33 Information från förvaltningen</h2>
<p>Vid nätverkets konferens togs ett beslut att anhöriga ska bjudas in varje vår. Budgeten gicks igenom.</p>
<p>Ove Alm (S) frågar om arenan i Lillvik. Frågan om föreningen för halkskydd utreds till hösten; Siv Berg (C) återkommer.</p>
<h3>Beslut</h3><p>Omsorgsnämnden godkänner informationen.</p>
"""


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented minutes."""
    with assistant_on(tmp_path_factory.mktemp("minutes"), {"lillvik-omsorgsnamnden.html": MINUTES}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Var hölls omsorgsnämndens möte i Lillvik?", "Medborgarhuset"),
        ("Vilken lokal satt omsorgsnämnden i?", "Medborgarhuset"),
        ("Vem ledde omsorgsnämndens möte i Lillvik den 6 maj 2024?", "Ida Palm-Ek"),
        ("Hur dags började omsorgsnämndens möte?", "13.15"),
        ("När ajournerades omsorgsnämndens möte?", "14.05"),
        ("Vem ersatte Eva Jonsson på omsorgsnämndens möte?", "Göran Kihlman"),
        ("Vilket diarienummer har ärendet om gratis halkskydd?", "OMN/2024:158"),
        ("Vem lade motionen om gratis halkskydd?", "Rut Jern-Sand"),
        ("Vem yrkade bifall till motionen om gratis halkskydd?", "Ida Palm-Ek"),
        ("Hur många röstade ja i frågan om gratis halkskydd?", "6"),
        ("Hur många röstade nej i frågan om gratis halkskydd?", "3"),
        ("Hur föll rösterna om gratis halkskydd?", "Ja-röster (6)"),
        ("Vem reserverade sig mot beslutet om gratis halkskydd?", "Ida Palm-Ek (V) och Siv Berg (C)"),
        ("Vem fick uppdraget att ta fram en handlingsplan mot ensamhet?", "förvaltningschefen"),
        ("Till vem skickas beslutet om handlingsplan mot ensamhet?", "Ekonomienheten"),
        ("Vad bestämdes om anhörigas deltagande i nätverkets konferens?", "anhöriga ska bjudas in"),
        ("Vad beslutade omsorgsnämnden om informationen från förvaltningen?", "godkänner informationen"),
        ("Vad handlar § 32 om i omsorgsnämndens protokoll?", "Handlingsplan mot ensamhet"),
    ],
)
def test_what_is_asked_is_told_first(minutes: Assistant, question: str, first: str) -> None:
    answer = minutes.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert first in answer.statements[0].text.replace("\xa0", " ")


@pytest.mark.parametrize(
    "question",
    [
        "Vem var ordförande på byggnadsnämndens möte i Lillviks kommun?",
        "Vem justerade kulturnämndens protokoll i Lillviks kommun?",
        "Vad beslutades under § 44 i omsorgsnämndens protokoll?",
        "Hur föll rösterna om handlingsplanen mot ensamhet?",
        "Vem valdes till ordförande i folkhälsorådet?",
        "Vem äger arenan i Lillvik?",
        "Vem gav föreningen för halkskydd ett bidrag?",
        "Vem fick något antecknat till protokollet i ärendet om gratis halkskydd?",
    ],
)
def test_what_is_not_told_is_not_told_of_another(minutes: Assistant, question: str) -> None:
    assert minutes.answer(question).status not in (Status.ANSWERED, Status.PARTIAL)
