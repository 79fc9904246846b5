"""Which of the figures, dates and names that stand side by side is the one asked for."""

import pytest

from assistant.chain import Assistant
from assistant.features.wording import of_the_whole
from assistant.understanding.frame import frame_of
from assistant.values import best_value
from assistant.values.years import year_beside
from corpus.swedish.words import keys
from corpus.types import BlockKind, Row, Unit


def sentence(text: str) -> Unit:
    return Unit(text, 0, len(text), BlockKind.PARAGRAPH, terms=tuple(keys(text)))


def row(label: str, cells: dict[str, str], caption: str = "", unit: str = "") -> Unit:
    text = f"{label}: " + "; ".join(f"{column} {cell}" for column, cell in cells.items())
    made = Row(label=label, columns=tuple(cells), values=tuple(cells.values()), caption=caption, unit=unit)
    return Unit(text, 0, len(text), BlockKind.TABLE_ROW, row=made, terms=tuple(keys(text)))


@pytest.mark.parametrize(
    ("text", "figure", "year"),
    [
        ("Intäkterna från viten uppgick till 3,7 mnkr, jämfört med 1,2 mnkr 2023.", "3,7", None),
        ("Intäkterna från viten uppgick till 3,7 mnkr, jämfört med 1,2 mnkr 2023.", "1,2", 2023),
        ("Från 611 besök tertial 2 2021 till 580 besök tertial 2 2022.", "580", 2022),
        ("Från 611 besök tertial 2 2021 till 580 besök tertial 2 2022.", "611", 2021),
        ("År 2021 var andelen 55 procent och 2022 52 procent.", "55", 2021),
        ("År 2021 var andelen 55 procent och 2022 52 procent.", "52", 2022),
        ("Budgeten var 148 miljoner kronor, vilket är högre än 2021 som var 195 miljoner.", "148", None),
        ("Budgeten var 148 miljoner kronor, vilket är högre än 2021 som var 195 miljoner.", "195", 2021),
        ("Underskottet var 12 mnkr.", "12", None),
        ("Under 2023 gavs 31 lov (2022: 27). Sju av dem överklagades, med 1,1 mnkr i tvist.", "1,1", 2023),
        ("Under 2023 gavs 31 lov (2022: 27).", "27", 2022),
        ("I beslutet från 2023 höjs taxan till 81 kronor från och med den 1 mars 2024.", "81 kronor", 2024),
    ],
)
def test_a_figure_has_its_own_year(text: str, figure: str, year: int | None) -> None:
    at = text.index(figure)
    assert year_beside(text, at, at + len(figure)) == year


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("Hur många patienter är listade?", "Antalet listade patienter har minskat från 3 410 till 2 655.", "2 655"),
        ("Hur många av lovprövningarna överklagades?", "Av 64 lovprövningar överklagades 12.", "12"),
        ("Hur många barn ryms i skolan?", "Skolan rymmer 90 elever i årskurs F–6.", "90 elever"),
        ("Hur många ärenden togs upp?", "Ärendet (41 §) togs upp.", None),
        ("Hur mycket lade museet ut?", "Museet deltog i två utställningar.", None),
        ("Hur många patienter fick vänta?", "Fyra av tio patienter fick vänta.", None),
        (
            "Hur många ledamöter har Nyby?",
            "Direktionen har nio ledamöter, fyra från Sjöberga och tre från Nyby.",
            "tre",
        ),
        (
            "Vem finansierar projektet Klara?",
            "Klara är ett projekt finansierat av Kulturrådet som pågår i år.",
            "Kulturrådet",
        ),
        ("Vem betalar för Klara?", "Klara finansieras av regionen och Ekby kommun.", "regionen och Ekby kommun"),
        ("Vem finansierade Klara?", "Det av Vinnova finansierade projektet Klara avslutas.", "Vinnova"),
        ("Vem finansierar Klara?", "Projektet Klara leds av Eva Ek och finansieras av Vinnova.", "Vinnova"),
        ("Vem leder Klara?", "Projektet Klara leds av Eva Ek och finansieras av Vinnova.", "Eva Ek"),
        ("Vem har tagit fram planen?", "Planen har tagits fram av Sweco under våren.", "Sweco"),
        ("Vem arrangerar festivalen?", "I år arrangerar Ekby Kulturförening festivalen.", "Ekby Kulturförening"),
        ("Vem finansierar Klara?", "Projektet Klara finansieras av avgifter.", None),
        ("Vem finansierar Klara?", "Klara granskades av Vinnova.", None),
        ("Vem ansvarar för planen?", "Nämnden ansvarar för skolan.", None),
        ("Vilken myndighet samordnar ansökningarna?", "Kustverket koordinerar ansökningar om stöd.", "Kustverket"),
        ("Vem samordnar arbetet?", "Arbetet koordineras av Ekby kommun.", "Ekby kommun"),
        ("Vem gav Läsklubben uppdraget?", "Kungliga akademien har tilldelat klubben det.", "Kungliga akademien"),
        ("Vem kallar ihop nätverket?", "Nyby museum står även som sammankallande i nätverket.", "Nyby museum"),
        ("Vem äger projektet Klara?", "Det sker med Nyby och projektägaren Region Ekby.", "Region Ekby"),
        ("Vem äger projektet Klara?", "Det sker med fastighetsägaren Region Ekby.", "Region Ekby"),
        ("Vem kallar nätverket samman?", "Nätverket möts i Nyby; sammankallande är Eva Ek.", "Eva Ek"),
        ("Vem sköter teknikparken?", "En grupp har bildats med kommunen och Nyby Teknikpark.", None),
        ("Vilket nummer har direktivet?", "En utredare tillsattes (Dir. 2021:30) efter SOUM 4.", "Dir. 2021:30"),
        ("Vem ordnar dagen tillsammans med Nyby?", "Dagen hålls i samarbete med Ekby IF.", "Ekby IF"),
        ("Vem skrev planen?", "Styrmått Måluppfyllelse Utveckling", None),
        ("När ska rapporten presenteras?", "Rapporten görs under våren 2024 och presenteras i juni 2024.", "juni 2024"),
        ("Under vilken tid var plan 2023-2026 ute?", "Plan 2023–2026 var ute 5/5 – 17/6 2022.", "5/5 – 17/6 2022"),
        ("Vilket bolag ordnade mässan?", "Region Ekby har med koncernen ABBE ordnat mässan.", "ABBE"),
        ("Vilket bolag ser över avtalen?", "För Ekby Energi AB har fokus legat på avtal.", "Ekby Energi AB"),
        ("Hur gammal är bron?", "Bron byggdes 1923 och är kommunens äldsta.", "byggdes 1923"),
        ("Hur gammal är vinnaren?", "Vinnaren, 34 år, kommer från Nyby.", "34 år"),
        ("Hur gammal är ordföranden?", "Ordföranden har suttit sedan 2019.", None),
        ("Vilket telefonnummer har växeln?", "Växeln nås på 0454-81 00 00 eller info@nyby.se.", "0454-81 00 00"),
        ("Vad är e-postadressen till växeln?", "Växeln nås på 0454-81 00 00 eller info@nyby.se.", "info@nyby.se"),
        ("Vilken adress har stadshuset?", "Stadshuset ligger på Södra Kajgatan 12 B i Nyby.", "Södra Kajgatan 12 B"),
        ("Vad är telefonnumret till stadshuset?", "Stadshuset ligger på Södra Kajgatan 12 B i Nyby.", None),
        ("När möts rektorerna?", "Mötet antar läsplan 2024–2027 den 6 maj.", "6 maj"),
        ("När gäller biblioteksplanen?", "Mötet antar biblioteksplan 2024–2027.", "2024–2027"),
        ("När går avtalet ut?", "Avtalet tecknades den 3 maj 2022 och löper till den 30 juni 2025.", "30 juni 2025"),
        ("När ska hallen vara klar?", "24 april 2024: En ny hall ska byggas och stå klar hösten 2026.", "hösten 2026"),
        ("Vilken dag blev muddringen klar?", "Muddringen blev klar i juni 2023.", None),
        ("Vilka datum hålls forumet?", "Forumet hålls den 10–11 maj i Nyby.", "10–11 maj"),
        ("Hur många väntar på utredning?", "Alla ska få en utredning inom 30 dagar.", None),
        ("Hur många arbetstimmar gick åt?", "Till det gick 200 timmar.", "200 timmar"),
        ("Hur länge var akuten stängd?", "Natten mot den 8 augusti stängdes akuten i 31 timmar.", "31 timmar"),
        ("Vilken dag slutfördes muddringen?", "Muddringen slutfördes den 22 juni.", "22 juni"),
        ("Hur många resor gjordes?", "Antalet resor uppgick till 13,1 miljoner, en ökning.", "13,1 miljoner"),
        ("Hur mycket förlorade hamnen?", "Systemet låg nere i nio timmar.", None),
        ("Hur hög får omsättningen vara?", "Omsättningen är högst 2 miljoner euro.", "2 miljoner euro"),
        (
            "Hur stort var underskottet?",
            "Fullmäktige budgeterade ett underskott om 70,0 mnkr, det blev 81 mnkr.",
            "81 mnkr",
        ),
        ("Vem är socialchef?", "Socialchef Bo Lindqvist lämnar sin tjänst och Eva Sten tillträder.", "Eva Sten"),
        ("Vem slutar som socialchef?", "Socialchef Bo Lindqvist lämnar sin tjänst.", "Bo Lindqvist"),
        ("När öppnar badet i Sundby?", "Nyby öppnar i maj, Ekby öppnar i juni och Sundby öppnar i juli.", "juli"),
        ("När öppnar badet i Nyby?", "Nyby öppnar i maj, Ekby öppnar i juni och Sundby öppnar i juli.", "maj"),
        (
            "När fick Sundby sjukhus larmet?",
            "Den 1 maj infördes larmet i Nyby och den 6 juni i Sundby sjukhus.",
            "6 juni",
        ),
        ("När blev Sundby medlem?", "3 maj 2025: Badet i Sundby stängs efter säsongen 2026.", "3 maj 2025"),
        ("Vem hade uppdraget innan?", "Stämman valde Eva Sten till ny ordförande efter Bo Lindqvist.", "Bo Lindqvist"),
        (
            "Vem var ordförande före henne?",
            "Stämman valde Eva Sten till ordförande efter Bo Lindqvist.",
            "Bo Lindqvist",
        ),
        ("Vem är ordförande?", "Eva Sten avsade sig uppdraget och Bo Lind utsågs till ny ordförande.", "Bo Lind"),
        ("Vem hade platsen innan?", "Bo Lind valdes in i styrelsen efter avgående Eva Sten.", "Eva Sten"),
        ("Vem är ordförande?", "Stämman valde Eva Sten till ny ordförande efter Bo Lindqvist.", "Eva Sten"),
        ("Vem var regissör?", "Bakom serien står Norrsken Film och en regissör/klippare Jon Blad.", "Jon Blad"),
        ("Vem var tidigare socialchef?", "Den 1 augusti tillträdde Eva Sten som socialchef.", None),
        ("Vilket bolag bygger?", "Bolag som bygger: Start April 2024.", None),
    ],
)
def test_of_what_a_sentence_holds(shipped: Assistant, question: str, text: str, value: str | None) -> None:
    found = best_value(sentence(text), frame_of(question, shipped.vocabulary))
    assert (found.text if found and found.fit > 0 else None) == value


GROUPS = {"2024 Kvinnor": "4,4", "2024 Totalt": "3,3", "2023 Kvinnor": "4,6", "2023 Män": "2,5", "2023 Totalt": "3,5"}
GRANTS = {"Kvartal 4 2024 Antal": "14", "Kvartal 4 2024 Kronor": "1 045 000", "Helår 2024 Antal": "47", "Helår 2024 Kronor": "3 512 000"}  # fmt: skip
HOURS = {"Måndag–fredag": "8–18", "Lördag": "9–15", "Söndag": "10–14"}


@pytest.mark.parametrize(
    ("question", "unit", "value"),
    [
        ("Hur hög var sjukfrånvaron för läkare 2023?", row("Läkare", GROUPS, "Sjukfrånvaro, procent"), "3,5"),
        ("Hur hög var sjukfrånvaron för män 2023?", row("Läkare", GROUPS, "Sjukfrånvaro, procent"), "2,5"),
        ("Hur mycket pengar delades ut i mikrostöd under 2024?", row("Mikrostöd", GRANTS), "3 512 000"),
        ("Hur många mikrostöd beviljades 2024?", row("Mikrostöd", GRANTS), "47"),
        (
            "Hur många checkar beviljades sista kvartalet 2024?",
            row("Check", {"Kvartal 4 2024 Antal": "5", "Helår 2024 Antal": "19"}),
            "5",
        ),
        (
            "Vilken prognos lämnade nämnden i april 2024?",
            row("Nämnden", {"Prognos helår augusti": "-131", "Prognos helår april": "-98"}, unit="mnkr"),
            "-98 mnkr",
        ),
        (
            "Vilken budget för nya beslut fanns 2022?",
            row("Summa", {"Årsbudget": "148,0", "Fattade beslut t.o.m. 2022-12": "155,1"}, unit="mnkr"),
            "148,0 mnkr",
        ),
        ("När är centralen öppen på söndagar?", row("Sjöberga", HOURS), "10–14"),
        ("När har centralen öppet på onsdagar?", row("Sjöberga", HOURS), "8–18"),
        ("Hur hög är sjukfrånvaron?", row("Granvik", {"2024": "1 187"}, "Påstigande, tusental"), None),
        ("Hur många resor gjordes med färjan 2023?", row("Färjan", {"2023": "1,4"}, unit="miljoner"), "1,4 miljoner"),
        ("Hur många färjor fanns 2023?", row("Färjor", {"2023": "14"}, "Antal fartyg och deras driftkostnader"), "14"),
        ("Vad kostade färjan 2023?", row("Färjan", {"2023": "1,4"}, unit="miljoner"), None),
        ("Hur mycket pengar drog husen in 2024?", row("Summa", {"2024": "512"}, "Hus per område, antal"), None),
        (
            "Hur stor andel fick operation?",
            row("Operation, %", {"Mål 2024": "70", "Utfall aug 2024": "68,3 ↑"}),
            "68,3",
        ),
    ],
)
def test_of_the_cells_of_a_row(shipped: Assistant, question: str, unit: Unit, value: str | None) -> None:
    found = best_value(unit, frame_of(question, shipped.vocabulary))
    assert (found.text.split(" %")[0] if found else None) == value


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("Årets resultat uppgår till −247,8 mnkr.", 1.0),
        ("Bussbolaget AB redovisar ett underskott om 27,6 mnkr.", -1.0),
        ("Kulturnämnden redovisar ett underskott om 1,2 mnkr.", -1.0),
        ("Underskottet blev 12 mnkr.", 0.0),
    ],
)
def test_a_whole_body_is_answered_for_by_its_own_result(shipped: Assistant, text: str, worth: float) -> None:
    frame = frame_of("Hur stort var Region Granviks underskott 2023?", shipped.vocabulary)
    assert of_the_whole(frame, sentence(text), tuple(keys("Region Granvik"))) == worth
