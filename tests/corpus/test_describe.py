"""What is read of a document from its first page: title, body, kind, date, period and diarienummer, for varied bodies."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.describe import describe
from corpus.outline import outline
from corpus.types import Description, Source

FILLER = "\n\nVerksamheten har under perioden bedrivits enligt plan och inom de ramar som gäller för den.\n"


@dataclass(frozen=True)
class Page:
    """A first page with what should be read of it; "" where nothing can be."""

    file: str
    text: str
    title: str
    body: str
    kind: str
    date: str
    period: str
    dnr: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()


PAGES = (
    Page(
        "arsredovisning-granvik-2023.txt",
        "Granviks kommun\n\nÅrsredovisning 2023\n\nAntagen av kommunfullmäktige den 22 april 2024, § 31\n\nDnr KS 2024/112\n\n"
        "Granviks kommun redovisar ett överskott. Granviks Energi AB har byggt ut fjärrvärmen. Granviks Energi AB och Granviks Bostäder AB "
        "lämnade koncernbidrag. Granviks Energi AB delade inte ut något.",
        "Årsredovisning 2023", "Granviks kommun", "årsredovisning", "2024-04-22", "2023", ("KS 2024/112",),
    ),
    Page(
        "rapport.pdf",
        "Delårsrapport\n\nper den 31 augusti 2024\n\nUnder perioden köpte regionen vård av Nordvård AB. Nordvård AB har avtal till 2026. "
        "Nordvård AB och Trafikverket har fått ersättning.",
        "Delårsrapport januari–augusti 2024", "Region Västerfjäll", "delårsrapport", "", "2024-01-01/2024-08-31", (),
        (("author", "Region Västerfjäll"), ("page_header", "Region Västerfjäll\tDelårsrapport per augusti 2024")),
    ),
    Page(
        "protokoll_bun.docx",
        "Sammanträdesprotokoll\n\nBarn- och utbildningsnämnden\n\nSammanträdesdatum 2024-10-15\n\nJusterat 2024-10-21\n\n"
        "§ 71 Borgen för Bergsby Fastigheter AB\n\nDnr BUN 2024-0311\n\nBarn- och utbildningsnämnden beslutar att avstå från yttrande. "
        "Bergsby Fastigheter AB hyr ut skolan. Bergsby Fastigheter AB är helägt.",
        "Sammanträdesprotokoll 2024-10-15", "Barn- och utbildningsnämnden, Bergsby kommun", "protokoll", "2024-10-15", "2024-10-15", ("BUN 2024-0311",),
        (("page_header", "BERGSBY KOMMUN · Barn- och utbildningsnämnden"),),
    ),
    Page(
        "budget-2025.txt",
        "Kommunalförbundet Norrfjärdens räddningstjänst\n\nBudget 2025 och verksamhetsplan 2025–2027\n\nFastställd av direktionen 2024-11-28\n\n"
        "Diarienummer 2024-000215\n\nMedlemmar är Norrfjärdens kommun och Ytterbo kommun. Ytterbo kommun betalar en tredjedel. Ytterbo kommun har "
        "en station.",
        "Budget 2025 och verksamhetsplan 2025–2027", "Kommunalförbundet Norrfjärdens räddningstjänst", "budget", "2024-11-28",
        "2025-01-01/2027-12-31", ("2024-000215",),
    ),
    Page(
        "ar2022.pdf",
        "Lunda Vatten AB\n\nÅrsredovisning för räkenskapsåret 2022\n\nStyrelsen och verkställande direktören för Lunda Vatten AB avger följande "
        "årsredovisning. Bolaget ägs av Lunda kommun. Lunda kommun har lämnat ett tillskott. Lunda Vatten AB levererar dricksvatten.",
        "Årsredovisning för räkenskapsåret 2022", "Lunda Vatten AB", "årsredovisning", "", "2022", (),
        (("author", "Lunda Vatten AB"),),
    ),
    Page(
        "arsredovisning_2023.pdf",
        "Årsredovisning 2023\n\nLänsstyrelsen i Mellersta län\n\nBeteckning 100-1234-2024\n\nLänsstyrelsen har följt upp kommunernas "
        "krisberedskap. Vikby kommun saknar plan.",
        "Årsredovisning 2023", "Länsstyrelsen i Mellersta län", "årsredovisning", "", "2023", ("100-1234-2024",),
    ),
    Page(
        "riktlinjer-inkop.docx",
        "Riktlinjer för inköp och upphandling\n\nBeslutad av regionfullmäktige 2022-06-14, § 88\n\nGäller från och med 2022-07-01\n\n"
        "Diarienummer RS-2022-00419\n\nRiktlinjerna gäller alla nämnder i Region Sjöland. Bolag som ägs av Region Sjöland kan anta dem. Region Sjölands upphandlare ger råd.",
        "Riktlinjer för inköp och upphandling", "Region Sjöland", "riktlinje", "2022-06-14", "2022", ("RS-2022-00419",),
    ),
    Page(
        "skrivelse.docx",
        "Tjänsteskrivelse\n\nDatum 2024-02-20\n\nDiarienummer KS 2023/118\n\nHandläggare Eva Lund\n\nTill kommunstyrelsen\n\n"
        "Delårsrapport för Granviks Bostäder AB\n\nFörvaltningen föreslår att rapporten godkänns. Enligt delårsrapporten den 31 augusti 2023 är läget gott.",
        "Tjänsteskrivelse 2024-02-20", "Granviks kommun", "tjänsteskrivelse", "2024-02-20", "2024-02-20", ("KS 2023/118",),
        (("page_footer", "Granviks kommun · Box 1 · 123 45 Granvik"),),
    ),
    Page(
        "granskning.pdf",
        "Revisorerna i Region Sjöland\n\nGranskning av delårsrapport per 2024-08-31\n\nRegion Sjöland\n\nOktober 2024\n\n"
        "Revisionsbyrån Räknar AB har på uppdrag av revisorerna granskat delårsrapporten. Räknar AB bedömer att målen delvis nås.",
        "Granskning av delårsrapport per 2024-08-31", "Region Sjöland", "revisionsrapport", "", "2024",
    ),
    Page(
        "policy.md",
        "Policy mot mutor och otillåten påverkan\n\nFastställd av förbundsdirektionen den 9 maj 2023\n\nDnr FD 2023/17\n\n"
        "Policyn gäller alla anställda i Södra Dalens gymnasieförbund. Södra Dalens gymnasieförbund ägs av Dalens kommun. "
        "Den som anställs av Södra Dalens gymnasieförbund får del av den.",
        "Policy mot mutor och otillåten påverkan", "Södra Dalens gymnasieförbund", "riktlinje", "2023-05-09", "2023", ("FD 2023/17",),
    ),
    Page(
        "Protokoll 2023-12-05.txt",
        "Regionstyrelsens arbetsutskott\n\nProtokoll\n\nTisdagen den 5 december 2023\n\nÄrenden\n\n§ 12 Återrapportering\n\n"
        "Regionstyrelsens arbetsutskott godkänner rapporten. Region Sjöland har ansökt. Sjölands Buss AB har svarat Region Sjöland. "
        "I Region Sjöland finns två stationer.",
        "Protokoll 2023-12-05", "Regionstyrelsens arbetsutskott, Region Sjöland", "protokoll", "2023-12-05", "2023-12-05",
    ),
)  # fmt: skip


def described(page: Page) -> Description:
    source = Source(page.text + FILLER, page.file.rpartition(".")[2], properties=page.properties)
    return describe(Path(page.file), source, outline(source))


@pytest.mark.parametrize("page", PAGES, ids=[page.file for page in PAGES])
def test_first_pages_of_varied_bodies(page: Page) -> None:
    found = described(page)
    assert (found.title.value, found.body.value, found.kind.value, found.date.value, found.period.value, found.dnr) == (
        page.title,
        page.body,
        page.kind,
        page.date,
        page.period,
        page.dnr,
    )


def test_a_body_known_from_the_letterhead_is_sure_and_one_guessed_from_the_text_is_not() -> None:
    assert described(PAGES[1]).body.sure
    assert not described(PAGES[6]).body.sure


def test_no_body_is_better_than_a_company_that_is_only_mentioned() -> None:
    source = Source("Minnesanteckningar\n\nVi träffade Bygg i Norr AB och talade om tidplanen.\n", "txt")
    assert describe(Path("anteckningar.txt"), source, outline(source)).body.value == ""


def test_the_catalogue_overrides_what_was_read() -> None:
    source = Source(PAGES[0].text, "txt")
    found = describe(Path(PAGES[0].file), source, outline(source), {"body": "Granviks stad", "date": "2024-04-23"})
    assert (found.body.value, found.body.how, found.date.value) == ("Granviks stad", "catalog.toml", "2024-04-23")


@pytest.mark.parametrize(
    ("letterhead", "body"),
    [
        ("Stiftelsen Ekviks museum", "Stiftelsen Ekviks museum"),
        ("Högskolan i Ekvik", "Högskolan i Ekvik"),
        ("Granviks församling", "Granviks församling"),
        ("Räddningsförbundet Mitt", "Räddningsförbundet Mitt"),
        ("Region Ekvik, avdelningen för kultur · Dnr RN 2025/41", "Region Ekvik"),
        ("Ekvikshem AB, organisationsnummer 550000-0000. Styrelsen avger härmed årsrapport.", "Ekvikshem AB"),
    ],
)
def test_bodies_that_are_no_municipality(letterhead: str, body: str) -> None:
    source = Source(f"{letterhead}\n\nÅrsrapport 2023\n\nVi tog emot många besökare under året.\n", "txt")
    assert describe(Path("arsrapport-2023.txt"), source, outline(source)).body.value == body
