"""What the opening of minutes tells of the meeting, in three layouts: where, when, who left, stood in, adjusted and posted."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

HEADED = """<!doctype html><meta charset="utf-8"><h1>Tekniska nämnden, protokoll 9 oktober 2022</h1><p>Storviks kommun</p>
<h2>Plats och tid</h2><p>Hotell Fyren, sal A, kl. 09.00–11.45</p>
<h2>Beslutande</h2><ul><li>Lisbeth Qvist (S), ordförande</li><li>Yvonne Molin (V), lämnar sammanträdet klockan 10.55 efter § 59</li>
<li>Tage Rosén (M), t.o.m. § 60, kl. 11.10</li><li>Tomas Persson-Thorén (S), tjänstgörande ersättare för Martin Karlberg</li></ul>
<h2>Övriga deltagare</h2><p>Tomas Jonsson, nämndsekreterare; Elin Tegnér, förvaltningschef; Cecilia Granath, enhetschef</p>
<h2>Justering</h2><p>Tage Rosén (M) utses att justera protokollet. Justeringen sker 12 oktober 2022.</p>
<p>Ajournering: kl. 10.00–10.20</p>
<h2>§ 59 Taxa för parkering</h2><p>Tekniska nämnden beslutar att fastställa taxan. Mötet om taxan i juni slutade kl. 15.30.</p>
<p>Justeringen har tillkännagivits på anslagstavlan den 13 oktober 2022. Anslaget tas ned den 4 november 2022.</p>
"""
IN_WORDS = """<!doctype html><meta charset="utf-8"><h1>Region Ekdal – Protokoll från trafiknämnden 6 juni 2025</h1>
<p>Trafiknämnden sammanträder 6 juni 2025 i Folkets hus, Röda rummet. Ordföranden Oskar Ek (C) öppnar sammanträdet klockan 18.00
och avslutar det klockan 20.35.</p>
<p>Beslutande: Kent Nyström (S), Olga Åkesson (KD), Björn Isaksson (S), tjänstgörande ersättare för Ahmed Kihlman.</p>
<p>Från förvaltningen deltar nämndsekreterare Rolf Holmér, ekonomichef Yvonne Cederlund och enhetschef Stina Hägg.</p>
<p>Protokollet justeras 9 juni 2025.</p>
<h2>§ 12 Tidtabell för vintern</h2><p>Trafiknämnden beslutar att godkänna tidtabellen.</p>
"""
IN_A_TABLE = """<!doctype html><meta charset="utf-8"><h1>Sammanträdesprotokoll</h1><p>Kulturnämnden, Storviks kommun</p>
<p>Sammanträdesdatum 2023-02-07</p><table><tr><td>Plats</td><td>Stadsbiblioteket, Lilla salen</td></tr>
<tr><td>Tid</td><td>13.00–16.50, paus 14.45–15.05</td></tr><tr><td>Ordförande</td><td>Maj Öberg (C)</td></tr>
<tr><td>Justeringens plats och tid</td><td>Kommunhuset, 2023-02-14 kl. 08.30</td></tr>
<tr><td>Anslaget sätts upp</td><td>2023-02-15</td></tr><tr><td>Anslaget tas ned</td><td>2023-03-09</td></tr></table>
<h2>§ 4 Bidrag till teatern</h2><p>Kulturnämnden beslutar att bevilja bidrag.</p>
"""
PAGES = {"storvik-tn.html": HEADED, "ekdal-trn.html": IN_WORDS, "storvik-kn.html": IN_A_TABLE}


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on three invented minutes."""
    with assistant_on(tmp_path_factory.mktemp("meetings"), PAGES) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Var hölls tekniska nämndens möte i Storvik?", "Hotell Fyren"),
        ("I vilken lokal satt trafiknämnden i Ekdal?", "Röda rummet"),
        ("Var träffades kulturnämnden i Storviks kommun?", "Lilla salen"),
        ("Hur dags började trafiknämndens möte den 6 juni 2025?", "18.00"),
        ("När slutade trafiknämndens möte den 6 juni 2025?", "20.35"),
        ("Vilket klockslag avslutades tekniska nämndens sammanträde den 9 oktober 2022?", "11.45"),
        ("När på dagen började kulturnämnden i Storvik sitt sammanträde?", "13.00"),
        ("Hur dags slutade kulturnämndens möte?", "16.50"),
        ("När ajournerades tekniska nämndens möte?", "10.00–10.20"),
        ("Vilken tid var det paus på kulturnämndens möte?", "14.45"),
        ("Vem lämnade tekniska nämndens möte i förtid?", "Yvonne Molin (V)"),
        ("Vilken tid lämnade Yvonne Molin mötet i tekniska nämnden?", "10.55"),
        ("När gick Tage Rosén från tekniska nämndens möte?", "11.10"),
        ("Vem ersatte Martin Karlberg på tekniska nämndens möte?", "Tomas Persson-Thorén (S)"),
        ("Vem tjänstgjorde i stället för Ahmed Kihlman i trafiknämnden?", "Björn Isaksson (S)"),
        ("Vad heter enhetschefen som var med på tekniska nämndens möte?", "Cecilia Granath"),
        ("Vad heter enhetschefen som deltog på trafiknämndens möte?", "Stina Hägg"),
        ("Vem var ordförande på kulturnämndens möte i Storvik?", "Maj Öberg"),
        ("När justerades tekniska nämndens protokoll?", "12 oktober 2022"),
        ("Vilken dag justerades kulturnämndens protokoll?", "2023-02-14"),
        ("När sattes anslaget upp om kulturnämndens protokoll?", "2023-02-15"),
        ("När tillkännagavs justeringen av tekniska nämndens protokoll?", "13 oktober 2022"),
        ("När tas anslaget om tekniska nämndens protokoll ned?", "4 november 2022"),
    ],
)
def test_the_meeting_is_told_of(minutes: Assistant, question: str, first: str) -> None:
    answer = minutes.answer(question)
    assert answer.status in (Status.ANSWERED, Status.PARTIAL), answer.text
    assert first in answer.statements[0].text


@pytest.mark.parametrize(
    "question",
    [
        "När ajournerades trafiknämndens möte den 6 juni 2025?",
        "Vem lämnade trafiknämndens möte i förtid?",
        "Vilken tid lämnade Lisbeth Qvist mötet i tekniska nämnden?",
    ],
)
def test_what_did_not_happen_is_not_told(minutes: Assistant, question: str) -> None:
    assert minutes.answer(question).status is Status.NOT_IN_DOCUMENTS, minutes.answer(question).text
