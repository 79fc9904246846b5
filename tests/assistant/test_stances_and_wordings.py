"""Stances, wordings, prizes, conclusions and causes asked for in other words than the documents', on invented pages."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

ANNUAL = """# Årsrapport 2024

Region Ekdal

Dokument-id: EK77-4412-09
Version: 1.2

## Kultur

Biblioteken är en part i arbetet med den regionala läsplanens vision ”Fler böcker i varje stuga”, där skolorna också deltar.

Dokumentärserien Skogens röster vann Guldgranen, landets finaste filmpris, för årets bästa dokumentär.

Arbetet med en ny regional museiplan för 2025–2028 leddes av regionmuseet. Museets insatsområden för den kommande planperioden är Samlingar och vård, Skola och unga samt Digital visning.

Frågan om en ny organisation för busstrafiken är vilande efter att regionen och kommunerna enats om att behålla den nuvarande organisationen.

## Ekonomi

Ett större överskott inom kultur och näringslivsfrågor gör att det totala utfallet landar på ett plus om 4,1 miljoner. Överskottet inom museerna beror på vakanta tjänster. Inom näringslivsfrågor har äldre projektmedel lösts upp vilket ger en positiv avvikelse mot budget.

## Mål

Den samlade bedömningen är att målet om en god arbetsmiljö är delvis uppnått.

## Vård

Väntetiderna till höftoperation inom Södra sjukhuset har legat på 40 dagar. Förbättringen under våren kan förklaras av att en extra sal har öppnats. Arbetet går vidare, men brist på operationssköterskor har medfört att tillgängligheten har sjunkit under hösten.

Nämnden är frågande till målet om färre klagomål på bemötande, då nämnden inte kan styra hur vården bemöter patienterna.
"""

INTERIM = """# Delårsrapport januari–augusti 2024

Region Ekdal

Dokument-id: EK77-3001-02
Version: 1.0

## Mål

Bedömningen är att målet om en god arbetsmiljö inte kommer att uppnås under året.
"""

MINUTES = """Sammanträdesprotokoll
Regionala nämnden i Region Ekdal
Sammanträdesdatum 2024-05-14

§ 2 Val av justerare

Beslut
Regionala nämnden beslutar att utse ledamoten Karin Sjö (C) att jämte ordförande justera protokollet.

§ 5 Remiss om friare byggregler

Ärendet
I betänkandet Friare byggregler föreslås lättnader för små kommuner. Utredningen lämnar tre förslag om byggregler.
Region Ekdal avstyrker i huvudsak förslagen i betänkandet om byggregler.

§ 6 Granskning av vägunderhållet

Revisorernas bedömning
Revisorernas samlade bedömning är att arbetet med vägunderhållet inte är ändamålsenligt.

Beslut
Regionala nämnden beslutar att lägga granskningen till handlingarna.
"""

ASKED = [
    ("Vilket dokument-id har årsrapporten för 2024?", "EK77-4412-09"),
    ("Vilket dokument-id har delårsrapporten från augusti 2024?", "EK77-3001-02"),
    ("Hur lyder visionen i läsplanen?", "Fler böcker i varje stuga"),
    ("Vilken vision har den regionala läsplanen?", "Fler böcker i varje stuga"),
    ("Vilket pris fick Skogens röster?", "Guldgranen"),
    ("Vilka insatsområden har museet 2025–2028?", "Samlingar och vård"),
    ("Vad har regionen och kommunerna kommit överens om när det gäller busstrafikens organisation?", "nuvarande"),
    ("Vem utsågs jämte ordföranden att justera protokollet?", "Karin Sjö"),
    ("Hur ställer sig regionen till förslagen om byggregler?", "avstyrker"),
    ("Vad kom revisorerna fram till om vägunderhållet?", "inte är ändamålsenligt"),
    ("Vad var orsaken till att näringslivsfrågor gav ett plus mot budget 2024?", "projektmedel"),
    ("Varför ifrågasätter nämnden målet om färre klagomål på bemötande?", "inte kan styra"),
    ("Vad förklarar att väntetiderna till höftoperation förbättrades under våren?", "extra sal"),
    ("Varför har tillgängligheten till höftoperation försämrats under hösten?", "operationssköterskor"),
]


@pytest.fixture(scope="module")
def ekdal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    pages = {"arsrapport-2024.md": ANNUAL, "delarsrapport-2024-08.md": INTERIM, "protokoll-2024-05-14.md": MINUTES}
    with assistant_on(tmp_path_factory.mktemp("ekdal"), pages) as assistant:
        yield assistant


@pytest.mark.parametrize(("question", "told"), ASKED)
def test_what_is_asked_in_other_words_is_told(ekdal: Assistant, question: str, told: str) -> None:
    answer = ekdal.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert told in answer.text.split("\n")[0], answer.text


def test_the_report_of_the_year_is_not_the_interim_report(ekdal: Assistant) -> None:
    answer = ekdal.answer("Hur bedömdes målet om en god arbetsmiljö i årsrapporten för 2024?")
    assert "delvis uppnått" in answer.text.split("\n")[0], answer.text


def test_what_befell_the_whole_or_another_part_is_no_cause_of_the_part(ekdal: Assistant) -> None:
    answer = ekdal.answer("Varför gav kollektivtrafiken ett plus 2024?")
    assert "vakanta" not in answer.text
