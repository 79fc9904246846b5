"""What the § of a matter tells in the set phrases of minutes, and that nothing near is told where it does not."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

MINUTES = """<!doctype html><meta charset="utf-8"><h1>Driftnämnden, protokoll 14 mars 2023</h1><p>Lövviks kommun</p>
<h2>Plats och tid</h2><p>Stadshuset, kl. 09.00–12.10</p>
<h2>§ 21 Motion om laddstolpar vid badet</h2>
<p><b>Sammanfattning</b></p><p>Motionen är väckt av Leyla Molin (L) och gäller laddstolpar vid badet.</p>
<p>Av tjänsteutlåtandet framgår att elnätet inte räcker till. Motionen bör därför avslås.</p>
<p><b>Yrkanden</b></p><p>Oskar Norling (S) yrkar bifall till motionen, eftersom elbilarna blir fler.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att avslå motionen.</p>
<p><b>Beslutsunderlag</b></p><ul><li>Tjänsteutlåtande, 2023-02-23</li><li>Motion</li></ul>
<h2>§ 22 Fråga om stängda toaletter</h2>
<p>En fråga om stängda toaletter har riktats till Maria Dufva (S) av Yvonne Thorén (KD).</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att frågan är besvarad.</p>
<h2>§ 23 Upphandling av snöröjning</h2><p>Upphandling av snöröjning har genomförts. 8 anbud kom in.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar</p><ul><li>att teckna avtal med Maskinringen ekonomisk förening om snöröjning,</li>
<li>att avtalet gäller från och med den 11 maj 2023 till utgången av 2026.</li></ul>
<h2>§ 24 Försäljning av tomten Björken 12</h2><p>Högst bud lämnades av Stiftelsen Solrosen.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att godkänna köpekontrakt med Stiftelsen Solrosen avseende tomten Björken 12 till en köpeskilling
om 680 000 kronor.</p><p><b>Jäv</b></p><p>Camilla Wiklund (S) anmäler jäv och deltar inte i handläggningen.</p>
<h2>§ 25 Ändrad avgift för båtplats</h2><p>Taxan för båtplats beslutades senast 2016.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att avgiften för båtplats ska vara 722 kronor per säsong (i dag 638 kronor) samt att den nya avgiften
träder i kraft 2023-09-09.</p>
<h2>§ 26 Ändrad avgift för matlåda</h2>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att avgiften för matlåda ska vara 66 kronor per styck.</p>
<h2>§ 27 Satsning på seniorkort</h2>
<p><b>Förslag till beslut</b></p><p>Förvaltningen föreslår att 430 000 kronor avsätts till seniorkort.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar</p><ul><li>att avsätta 740 000 kronor till seniorkort,</li>
<li>att utgiften finansieras inom nämndens reserv.</li></ul>
<h2>§ 28 Projektet Levande hamn</h2><p>Budget för projektet Levande hamn: Lön 300 000 kr. Konsulter 120 000 kr.</p>
<p><b>Beslut</b></p><p>Driftnämnden beslutar att bevilja projektet Levande hamn 420 000 kronor.</p>
<p>Justeringen har tillkännagivits på anslagstavlan den 20 mars 2023.</p>
"""


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on invented minutes."""
    with assistant_on(tmp_path_factory.mktemp("phrases"), {"lovvik-driftnamnden.html": MINUTES}) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Vem väckte motionen om laddstolpar vid badet?", "Leyla Molin (L)"),
        ("Varför avslogs motionen om laddstolpar vid badet?", "elnätet inte räcker till"),
        ("Vad var skälet till avslaget på motionen om laddstolpar?", "elnätet inte räcker till"),
        ("När är tjänsteutlåtandet i ärendet om laddstolpar daterat?", "2023-02-23"),
        ("Vem ställde frågan om stängda toaletter?", "Yvonne Thorén (KD)"),
        ("Vem svarade på frågan om stängda toaletter?", "Maria Dufva (S)"),
        ("Vem ska sköta snöröjningen i Lövvik?", "Maskinringen ekonomisk förening"),
        ("Vilket företag vann upphandlingen av snöröjning?", "Maskinringen ekonomisk förening"),
        ("När börjar avtalet om snöröjning gälla?", "11 maj 2023"),
        ("Till vilket år gäller avtalet om snöröjning?", "2026"),
        ("Till vem såldes tomten Björken 12?", "Stiftelsen Solrosen"),
        ("Vem var jävig när tomten Björken 12 såldes?", "Camilla Wiklund (S)"),
        ("Vad blir den nya avgiften för båtplats?", "722 kronor"),
        ("Vad var avgiften för båtplats före höjningen?", "638 kronor"),
        ("När träder den nya avgiften för båtplats i kraft?", "2023-09-09"),
        ("Hur mycket avsattes till seniorkort?", "740 000 kronor"),
        ("Varifrån tas pengarna till seniorkort?", "nämndens reserv"),
        ("Hur mycket får Levande hamn?", "420 000 kronor"),
        ("Hur mycket får Levande hamn lägga på konsulter?", "120 000 kr"),
    ],
)
def test_what_the_paragraph_tells_is_told(minutes: Assistant, question: str, first: str) -> None:
    answer = minutes.answer(question)
    assert answer.status in (Status.ANSWERED, Status.PARTIAL), answer.text
    assert first in answer.statements[0].text.replace("\xa0", " ")


@pytest.mark.parametrize(
    "question",
    [
        "Vad var avgiften för matlåda före höjningen?",
        "Vem reserverade sig mot beslutet om seniorkort?",
        "Fanns det någon reservation om satsningen på seniorkort?",
        "Vad beslutades om seniorkort på mötet den 1 december?",
    ],
)
def test_what_it_does_not_tell_is_not_told(minutes: Assistant, question: str) -> None:
    answer = minutes.answer(question)
    assert answer.status is Status.NOT_IN_DOCUMENTS, answer.text
