"""Reports and minutes of invented bodies drawn by chance, with questions whose answers are known because they were drawn.

Each sort of statement is told in several ways and asked for in several, and beside it what a hasty reader would take for
it: another service's figure, the year before, the budget, a part. Of some things nothing is told.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

_PLACES = "Ekby Sundvik Nortuna Hällevik Almsta Granliden Torslunda Vikarby Mosås Kärrsjö Råberga Säterholm".split()
_BODIES = ("{} kommun", "Region {}", "{}s kommunalförbund")
_SERVICES = (
    "Grundskolan|Gymnasieskolan|Äldreomsorgen|Hemtjänsten|Förskolan|Räddningstjänsten|Kulturskolan|Primärvården|"
    "Ambulanssjukvården|Psykiatrin|Tandvården|Kollektivtrafiken|Fastighetsavdelningen|Renhållningen|Ortopedkliniken|"
    "Vatten- och avloppsverksamheten|Socialtjänsten|Vuxenutbildningen|Barnkliniken|Måltidsverksamheten"
).split("|")
_COSTS = (
    "Kostnaderna för hyrpersonal|Kostnaderna för el|Personalkostnaderna|Lokalkostnaderna|Kostnaderna för skolskjuts|"
    "Läkemedelskostnaderna|Intäkterna från avgifter|Skatteintäkterna|Statsbidragen|Kostnaderna för snöröjning"
).split("|")
_COUNTED = "besök anmälningar utryckningar resor ansökningar samtal operationer bygglov inspektioner".split()
_SHARES = (
    "Sjukfrånvaron|Andelen behöriga lärare|Andelen fossilfria fordon|Personalomsättningen|Telefontillgängligheten"
).split("|")
_BUILT = (
    "en ny simhall|ombyggnaden av Nygårdsskolan|en ny brandstation|ett nytt vattenverk|utbyggnaden av busstorget|"
    "ett nytt äldreboende"
).split("|")
_HOUSES = "Simhallen Brandstationen Stadsbiblioteket Vattenverket Resecentrum Konsthallen".split()
_FIRMS = ("Bygg & Betong AB", "Nordtrafik AB", "Elteknik i Ekby AB", "Vårdlaget AB")
_CAUSES = ("en vattenläcka", "en brand", "personalbrist", "höga radonvärden")
_BOARDS = "Socialnämnden|Barn- och utbildningsnämnden|Kultur- och fritidsnämnden|Tekniska nämnden|Patientnämnden".split(
    "|"
)
_MATTERS = (
    "Taxa för bygglov|Detaljplan för kvarteret Eken|Riktlinjer för färdtjänst|Motion om fria bussresor för äldre|"
    "Medborgarförslag om lekplats i Norrängen|Upphandling av städtjänster|Delårsrapport per augusti|"
    "Ändrade öppettider på biblioteken|Inrättande av ungdomsråd"
).split("|")
_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
_FIRST = "Anna Björn Cecilia David Eva Fredrik Gunilla Henrik Ingrid Johan Karin Lars".split()
_LAST = "Andersson Berg Cederlund Dahlqvist Ek Forsberg Grahn Hedin Isaksson Jonsson Lindahl Nyström".split()
_FILL = "Dialogen med invånarna har skett på torgmöten. Arbetet med digitala tjänster har gått framåt.".split(". ")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, what must be told first ("" where nothing is told of it), and the page that tells it."""

    question: str
    told: str
    page: str
    sort: str


@dataclass(slots=True)
class Drawn:
    """Pages as HTML by name, and what is asked of them."""

    pages: dict[str, str] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)


@dataclass(slots=True)
class _Page:
    """A page being drawn."""

    chance: random.Random
    name: str
    body: str
    year: int
    asked: list[Asked] = field(default_factory=list)

    def ask(self, sort: str, told: str, *ways: str) -> None:
        """Asks in one of some ways; the body is named before or after."""
        way = self.chance.choice(ways)
        named = f"{way.rstrip('?')} i {self.body}?" if self.chance.random() < 0.5 else f"{self.body}: {_low(way)}"
        self.asked.append(Asked(named, told, self.name, sort))


def drawn_documents(seed: int) -> Drawn:
    """Two bodies with a report and minutes each: always the same of one seed."""
    chance = random.Random(seed)
    drawn = Drawn()
    for place in chance.sample(_PLACES, 2):
        body, year = chance.choice(_BODIES).format(place), chance.randint(2019, 2025)
        for sort, draw in (("rapport", _report), ("protokoll", _minutes)):
            page = _Page(chance, f"{sort}-{place.lower()}", body, year)
            drawn.pages[f"{page.name}.html"] = f"<!doctype html><meta charset=utf-8>{draw(page)}"
            drawn.asked += page.asked
    return drawn


def _report(page: _Page) -> str:
    services = page.chance.sample(_SERVICES, 6)
    parts = [
        ("Resultat per verksamhet", _results(page, services)),
        ("Intäkter och kostnader", _costs(page)),
        ("Verksamhetens volymer", _counts(page, services)),
        ("Medarbetare och kvalitet", _shares(page)),
        ("Investeringar och lokaler", _houses(page)),
        ("Organisation", _heads(page, services)),
    ]
    page.chance.shuffle(parts)
    text = "".join(f"<h2>{heading}</h2>{_paragraphs(page, told)}" for heading, told in parts)
    return f"<h1>Årsredovisning {page.year} {page.body}</h1>{text}{_budgets(page)}{_years(page)}"


def _paragraphs(page: _Page, sentences: Sequence[str]) -> str:
    """The sentences in paragraphs of a few each, some with one that tells nothing."""
    rest, made = list(sentences), ""
    while rest:
        held, rest = rest[: (size := page.chance.randint(1, 3))], rest[size:]
        if page.chance.random() < 0.4:
            held.insert(page.chance.randint(0, len(held)), page.chance.choice(_FILL).rstrip(".") + ".")
        made += f"<p>{' '.join(held)}</p>"
    return made


def _results(page: _Page, services: Sequence[str]) -> list[str]:
    told = []
    for service in services[:4]:
        size, other = _decimal(page, 60), _decimal(page, 60)
        below = page.chance.random() < 0.5
        word = "underskott" if below else "överskott"
        told.append(
            page.chance.choice(
                (
                    f"{service} redovisar ett {word} på {size} mnkr mot budget.",
                    f"{service} redovisar ett {word} på {size} mnkr. Föregående år var det ett överskott på {other} mnkr.",
                    f"{service} avviker med {'minus' if below else 'plus'} {size} miljoner kronor från budget.",
                    f"{word.capitalize()}et inom {_low(service)} uppgår till {size} mnkr.",
                )
            )
        )
        ways = (f"Hur stort {word} hade {_low(service)} {page.year}?", f"Hur gick det för {_low(service)} {page.year}?")
        page.ask("result", size, *ways)
    page.ask("no result", "", f"Hur stort underskott hade {_low(services[5])} {page.year}?")
    return told


def _costs(page: _Page) -> list[str]:
    *costs, untold = page.chance.sample(_COSTS, 6)
    told, year = [], page.year
    for cost in costs:
        now, then, planned = (_decimal(page, 900) for _ in range(3))
        went = "ökade" if _value(now) > _value(then) else "minskade"
        apart = f"{abs(_value(now) - _value(then)):.1f}".replace(".", ",").removesuffix(",0")
        way = page.chance.randrange(5)
        told.append(
            (
                f"{cost} uppgick till {now} mnkr, jämfört med {then} mnkr föregående år.",
                f"{cost} {went} från {then} mnkr {year - 1} till {now} mnkr {year}.",
                f"{cost} blev {now} mnkr mot budgeterade {planned} mnkr.",
                f"{cost} uppgår till {now} mnkr, en {'ökning' if went == 'ökade' else 'minskning'} med {apart} mnkr sedan {year - 1}.",
                f"Under {year} var {_low(cost)} {now} mnkr. Prognosen för {year + 1} är {then} mnkr.",
            )[way]
        )
        of = _low(cost).removeprefix("kostnaderna för ")
        page.ask("cost", now, f"Hur stora var {_low(cost)} {year}?", f"Vad blev {_low(cost)} {year}?")
        if way in (0, 1):
            page.ask("cost of the year before", then, f"Hur stora var {_low(cost)} {year - 1}?")
        if way in (1, 3):
            page.ask("change", apart, f"Hur mycket {went} {_low(cost)} {year}?")
        if way == 2:
            page.ask("budget", planned, f"Hur mycket var budgeterat för {of} {year}?")
        else:
            page.ask("no budget", "", f"Vad var budgeten för {of} {year}?")
        page.ask("another year", "", f"Hur stora var {_low(cost)} {year - 4}?")
    page.ask("no cost", "", f"Hur stora var {_low(untold)} {year}?")
    return told


def _counts(page: _Page, services: Sequence[str]) -> list[str]:
    told, year = [], page.year
    for service, other, noun in zip(services, services[1:], page.chance.sample(_COUNTED, 4), strict=False):
        now, then, young = (_whole(page.chance.randint(low, 90_000)) for low in (9_000, 9_000, 9_000))
        way = page.chance.randrange(4)
        told.append(
            (
                f"Antalet {noun} inom {_low(service)} var {now} under {year} ({then} året innan).",
                f"{service} hade {now} {noun} under året, mot {then} år {year - 1}.",
                f"Under året registrerades {now} {noun} inom {_low(service)}, varav {young} avsåg ungdomar.",
                f"Totalt {now} {noun} gjordes inom {_low(service)} {year}. Målet var {then}.",
            )[way]
        )
        page.ask(
            "count", now, f"Hur många {noun} hade {_low(service)} {year}?", f"Antal {noun} inom {_low(service)} {year}?"
        )
        if way < 2:
            page.ask("count of the year before", then, f"Hur många {noun} hade {_low(service)} {year - 1}?")
        page.ask("count of another", "", f"Hur många {noun} hade {_low(other)} {year}?")
    return told


def _shares(page: _Page) -> list[str]:
    *shares, untold = page.chance.sample(_SHARES, 4)
    told, year = [], page.year
    for share in shares:
        now, then, men = (_decimal(page, 97) for _ in range(3))
        way = page.chance.randrange(4)
        told.append(
            (
                f"{share} var {now} procent {year} och {then} procent {year - 1}.",
                f"{share} uppgick till {now} procent. Målet är {then} procent.",
                f"{share} bland kvinnor var {then} procent och bland män {men} procent. Totalt var {_low(share)} {now} procent.",
                f"{share} är {now} procent, vilket är bättre än rikets {then} procent.",
            )[way]
        )
        page.ask("share", now, f"Hur hög var {_low(share)} {year}?", f"Vad var {_low(share)} {year}?")
        if way == 0:
            page.ask("share of the year before", then, f"Hur hög var {_low(share)} {year - 1}?")
        if way == 2:
            page.ask("share of some", then, f"Hur hög var {_low(share)} bland kvinnor {year}?")
        else:
            page.ask("no share of some", "", f"Hur hög var {_low(share)} bland kvinnor {year}?")
    page.ask("no share", "", f"Hur hög var {_low(untold)} {year}?")
    return told


def _houses(page: _Page) -> list[str]:
    told = []
    for built in page.chance.sample(_BUILT, 4):
        whole, spent = _decimal(page, 300), _decimal(page, 9)
        firm, month = page.chance.choice(_FIRMS), page.chance.choice(_MONTHS)
        way = page.chance.randrange(4)
        told.append(
            (
                f"Investeringen i {built} beräknas kosta {whole} mnkr, varav {spent} mnkr använts under {page.year}.",
                f"Avtalet om {built} tecknades med {firm} den 3 {month} {page.year}.",
                f"Arbetet med {built} väntas vara klart i {month} {page.year + 2}.",
                f"Budgeten för {built} är {whole} mnkr och prognosen {spent} mnkr.",
            )[way]
        )
        if way == 0:
            page.ask("whole cost", whole, f"Vad beräknas {built} kosta?")
        elif way == 1:
            page.ask("firm", firm, f"Vem fick avtalet om {built}?")
        elif way == 2:
            page.ask("ready", f"{month} {page.year + 2}", f"När väntas arbetet med {built} vara klart?")
        else:
            page.ask("forecast", spent, f"Vad är prognosen för {built}?")
            page.ask("budget", whole, f"Hur stor är budgeten för {built}?")
    for house in page.chance.sample(_HOUSES, 3):
        day, cause = f"{page.chance.randint(4, 28)} {page.chance.choice(_MONTHS)}", page.chance.choice(_CAUSES)
        if page.chance.random() < 0.5:
            told.append(f"{house} invigdes den {day} {page.year}.")
            page.ask("opened", f"{day} {page.year}", f"När invigdes {_low(house)}?")
        else:
            told.append(f"{house} stängdes i {day.split()[1]} på grund av {cause}.")
            page.ask("cause", cause, f"Varför stängdes {_low(house)}?")
            page.ask("never opened", "", f"När invigdes {_low(house)}?")
    return told


def _heads(page: _Page, services: Sequence[str]) -> list[str]:
    told = []
    for service, name in zip(page.chance.sample(list(services), 3), _names(page.chance, 3), strict=True):
        told.append(
            page.chance.choice(
                (
                    f"{name} är sedan maj verksamhetschef för {_low(service)}.",
                    f"Ny chef för {_low(service)} är {name}.",
                    f"{service} leds av {name}.",
                )
            )
        )
        page.ask("head", name, f"Vem är chef för {_low(service)}?")
    return told


def _budgets(page: _Page) -> str:
    rows = [(board, *(_decimal(page, 400) for _ in range(2))) for board in _BOARDS]
    for board, became, planned in page.chance.sample(rows, 2):
        page.ask("cell", planned, f"Vad var budgeten för {_low(board)} {page.year}?")
        page.ask("cell", became, f"Vad blev utfallet för {_low(board)} {page.year}?")
        page.ask("cell of another year", "", f"Vad var budgeten för {_low(board)} {page.year - 2}?")
    return _table("Nettokostnad per nämnd, mnkr", ("Nämnd", f"Utfall {page.year}", f"Budget {page.year}"), rows)


def _years(page: _Page) -> str:
    labels = {
        "Soliditet, %": "soliditeten",
        "Låneskuld, mnkr": "låneskulden",
        "Eget kapital, mnkr": "det egna kapitalet",
    }
    rows = [(label, *(_decimal(page, 90) for _ in range(3))) for label in labels]
    for label, *cells in rows:
        back = page.chance.randrange(3)
        page.ask("cell of a year", cells[back], f"Hur stor var {labels[label]} {page.year - back}?")
    return _table("Tre år i sammandrag", ("", *(str(page.year - back) for back in range(3))), rows)


def _table(caption: str, names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{name}</th>" for name in names)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f"<p><b>{caption}</b></p><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _minutes(page: _Page) -> str:
    board = page.chance.choice(_BOARDS)
    chair, other, secretary, third = _names(page.chance, 4)
    place = page.chance.choice(("Folkets hus", "Sammanträdesrum Björken"))
    head = (
        f"<h1>Protokoll</h1><p>{page.body}<br>{board}<br>Sammanträdesdatum {page.year}-05-14</p>"
        f"<table><tr><td>Plats och tid</td><td>{place}, klockan 09.00–11.45</td></tr>"
        f"<tr><td>Beslutande</td><td>{chair} (S), {other} (M), {third} (C)</td></tr>"
        f"<tr><td>Övriga närvarande</td><td>{secretary}, nämndsekreterare</td></tr>"
        f"<tr><td>Ordförande</td><td>{chair} (S)</td></tr><tr><td>Justerare</td><td>{other} (M)</td></tr></table>"
    )
    page.ask("chair", chair, f"Vem var ordförande vid {_low(board)}s möte?")
    page.ask("adjuster", other, f"Vem justerade {_low(board)}s protokoll?")
    page.ask("place", place, f"Var hölls {_low(board)}s sammanträde?")
    ways = page.chance.sample(_WAYS, 4)
    for number, (matter, way) in enumerate(zip(page.chance.sample(_MATTERS, 4), ways, strict=True), 40):
        head += f"<h2>§ {number} {matter}</h2><p>Dnr KS {page.year}/{number}7</p>"
        page.ask("register number", f"KS {page.year}/{number}7", f"Vilket diarienummer har ärendet om {_low(matter)}?")
        head += way(page, board, _low(matter), (chair, other, third))
    page.ask("no matter", "", f"Vad beslutade {_low(board)} om snöskoterleder?")
    return head


def _granted(page: _Page, board: str, matter: str, _: Sequence[str]) -> str:
    sum_ = _whole(page.chance.randint(10, 900) * 1_000)
    page.ask("granted", sum_, f"Hur mycket anslogs i ärendet om {matter}?")
    page.ask("decision", "bifalls", f"Vad beslutade {_low(board)} om {matter}?")
    return f"<h3>{board}s beslut</h3><ol><li>Ärendet bifalls.</li><li>{sum_} kronor anslås.</li></ol>"


def _refused(page: _Page, board: str, matter: str, names: Sequence[str]) -> str:
    page.ask("decision", "avslå", f"Vad beslutade {_low(board)} om {matter}?")
    page.ask("reserved", names[1], f"Vem reserverade sig i ärendet om {matter}?")
    return (
        f"<h3>Yrkanden</h3><p>{names[0]} (S) yrkar avslag. {names[1]} (M) yrkar bifall.</p><h3>Beslut</h3>"
        f"<p>{board} beslutar att avslå förslaget.</p><h3>Reservation</h3><p>{names[1]} (M) reserverar sig mot beslutet.</p>"
    )


def _voted(page: _Page, board: str, matter: str, names: Sequence[str]) -> str:
    yes, no = page.chance.randint(3, 30), page.chance.randint(31, 50)
    page.ask("votes", str(yes), f"Hur många röstade ja i ärendet om {matter}?")
    page.ask("votes", str(no), f"Hur många röstade nej i frågan om {matter}?")
    return (
        f"<h3>Omröstning</h3><p>Vid omröstningen avges {yes} ja-röster och {no} nej-röster. {names[2]} (C) avstår.</p>"
        f"<h3>Beslut</h3><p>{board} beslutar att återremittera ärendet.</p>"
    )


def _tabled(page: _Page, board: str, matter: str, names: Sequence[str]) -> str:
    page.ask("decision", "bordlägg", f"Vad beslutade {_low(board)} om {matter}?")
    page.ask("sent to", "Ekonomiavdelningen", f"Till vem skickas beslutet om {matter}?")
    return (
        f"<h3>Beslut</h3><p>{board} beslutar att bordlägga ärendet.</p>"
        f"<p><b>Beslutet skickas till</b><br>Ekonomiavdelningen<br>{names[0]}</p>"
    )


def _adopted(page: _Page, board: str, matter: str, _: Sequence[str]) -> str:
    day = f"{page.chance.randint(4, 28)} {page.chance.choice(_MONTHS)} {page.year + 1}"
    page.ask("from when", day, f"När börjar beslutet om {matter} gälla?")
    return f"<h3>Beslut</h3><p>{board} beslutar att anta förslaget och att det gäller från och med den {day}.</p>"


_WAYS: tuple[Callable[[_Page, str, str, Sequence[str]], str], ...] = (_granted, _refused, _voted, _tabled, _adopted)


def _names(chance: random.Random, count: int) -> list[str]:
    pairs = zip(chance.sample(_FIRST, count), chance.sample(_LAST, count), strict=True)
    return [f"{first} {last}" for first, last in pairs]


def _low(name: str) -> str:
    return name[:1].lower() + name[1:] if name[1:2].islower() and not name.startswith("Region ") else name


def _decimal(page: _Page, most: float) -> str:
    return f"{page.chance.uniform(1, most):.1f}".replace(".", ",")


def _value(text: str) -> float:
    return float(text.replace(",", "."))


def _whole(number: int) -> str:
    return f"{number:,}".replace(",", " ")
