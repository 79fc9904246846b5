"""What a question asks for: golden tables of real Swedish. Weights are not tested, only what is understood."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from assistant.types import AnswerType as T
from assistant.types import Comparison, Frame
from assistant.understanding.bodies import Bodies, bodies_of, in_common, short_name
from assistant.understanding.courtesy import strip_courtesy
from assistant.understanding.frame import frame_of
from corpus.swedish.words import key


@dataclass(frozen=True, slots=True)
class KnowsAll:
    """A vocabulary in which every word stands once: nothing is respelled."""

    passage_count: int = 100
    bodies: Bodies = field(default_factory=dict)

    def frequency(self, _term: str) -> int:
        """How many passages hold a search key."""
        return 1

    def within(self, _term: str) -> int:
        """How many passages hold a compound of it."""
        return 0

    def accented(self, _word: str) -> str | None:
        """No word lacks its accents."""
        return None

    def respell(self, _word: str) -> str | None:
        """No word is mistyped."""
        return None

    def joined(self, _first: str, _second: str) -> str | None:
        """No compound is typed apart."""
        return None


@dataclass(frozen=True, slots=True)
class KnowsSome:
    """A vocabulary of a few keys, which mends some words."""

    known: frozenset[str]
    mended: dict[str, str]
    passage_count: int = 100
    bodies: Bodies = field(default_factory=dict)

    def frequency(self, term: str) -> int:
        """How many passages hold a search key."""
        return 3 if term in self.known else 0

    def within(self, _term: str) -> int:
        """How many passages hold a compound of it."""
        return 0

    def accented(self, word: str) -> str | None:
        """The key that a word without its accents stands for."""
        return self.mended.get(word.lower())

    def respell(self, word: str) -> str | None:
        """The key that a mistyped word stands for."""
        return self.mended.get(word.lower())

    def joined(self, first: str, second: str) -> str | None:
        """The compound that was typed apart."""
        return self.mended.get(f"{first} {second}")


TODAY = date(2025, 6, 1)


def framed(question: str) -> Frame:
    """The frame of a question to documents that hold every word."""
    return frame_of(question, KnowsAll(), TODAY)


TYPES: tuple[tuple[str, T], ...] = (
    ("Hur stort var Länstrafikens underskott 2022?", T.AMOUNT),
    ("Hur mycket investerades i konst 2022?", T.AMOUNT),
    ("Vad kostar en förskoleplats?", T.AMOUNT),
    ("Vilken summa beviljades föreningen?", T.AMOUNT),
    ("Med hur mycket stöttade regionen digitaliseringen?", T.AMOUNT),
    ("Till vilket belopp uppgick skulden?", T.AMOUNT),
    ("Hur stora blev övriga intäkter 2024?", T.AMOUNT),
    ("Vad fick föreningen i bidrag?", T.AMOUNT),
    ("Hur många butiker besöktes under året?", T.COUNT),
    ("I hur många projekt var bolaget aktivt?", T.COUNT),
    ("Antal besök på webbsidan 2022", T.COUNT),
    ("Hur många företag träffade regionen?", T.COUNT),
    ("Hur stor andel av upphandlingarna genomfördes?", T.SHARE),
    ("Hur hög var sjukfrånvaron i augusti 2022?", T.SHARE),
    ("Hur många procent av eleverna klarade målet?", T.SHARE),
    ("Hur stort var resultatet i förhållande till skatter och bidrag?", T.SHARE),
    ("Vad är prognosen för nettokostnaderna i relation till de generella bidragen?", T.SHARE),
    ("Hur stort var underskottet i förhållande till budgeten?", T.AMOUNT),
    ("Vilken täckningsgrad har bredbandet i kommunen?", T.SHARE),
    ("När öppnade Slöjd- och formcenter?", T.DATE),
    ("Vilket datum blir framtidskonferensen?", T.DATE),
    ("Vilken dag är folkdräktsmarknaden?", T.DATE),
    ("Från och med när gäller startbonusen?", T.DATE),
    ("Senast när behandlar styrelsen ärendet?", T.DATE),
    ("Hur länge pågår projektet?", T.DATE),
    ("Sedan vilket datum finns enheten?", T.DATE),
    ("Vilket år byggdes simhallen?", T.DATE),
    ("Vilken tid började mötet den 15 april 2024?", T.TIME),
    ("Hur dags avslutades sammanträdet?", T.TIME),
    ("Vem är ordförande i BD Pop?", T.PERSON),
    ("Vilken politiker representerade regionen på mötet?", T.PERSON),
    ("Vilka ledamöter reserverade sig?", T.PERSON),
    ("Av vem väcktes motionen?", T.PERSON),
    ("Vilket bolag fick uppdraget?", T.ORGANISATION),
    ("Vilken kommun har bäst bredband?", T.ORGANISATION),
    ("Vad beslutade nämnden om utvecklingsdirektörens rapport?", T.DECISION),
    ("Vad bestämdes på mötet i Kiruna?", T.DECISION),
    ("Vad hände med ärendet om simhallen?", T.DECISION),
    ("Vad blev beslutet i fråga om avgiften?", T.DECISION),
    ("Varför sjönk marknadsandelen 2021?", T.REASON),
    ("Av vilken anledning gav museet överskott?", T.REASON),
    ("Vad är orsaken till underskottet?", T.REASON),
    ("Hur kommer det sig att utbildningen flyttades?", T.REASON),
    ("Vad beror avvikelsen på?", T.REASON),
    ("Vad menas med styrmått?", T.DEFINITION),
    ("Vad är ett kontrollmått?", T.DEFINITION),
    ("Vad står förkortningen DRG för?", T.DEFINITION),
    ("Vad innebär distansarbete?", T.DEFINITION),
    ("Hur definieras ett mikroföretag?", T.DEFINITION),
    ("Vilka fyra arbetspaket har projektet?", T.LIST),
    ("Vilka regioner ingår i arbetsgruppen?", T.LIST),
    ("Räkna upp kulturplanens utvecklingsområden", T.LIST),
    ("Vilket diarienummer har ärendet?", T.DNR),
    ("Under vilket dnr finns remissen?", T.DNR),
    ("Har simhallen öppnat?", T.YES_NO),
    ("Ska avgiften höjas?", T.YES_NO),
    ("Klarade kommunen balanskravet?", T.YES_NO),
    ("Berätta om KulturCrew", T.FREE),
    ("Hur arbetar regionen med folkhälsa?", T.FREE),
    # careless, polite, English
    ("hur stort va underskottet 2022", T.AMOUNT),
    ("VEM ÄR ORDFÖRANDE I NÄMNDEN", T.PERSON),
    ("vem e ny ordforande", T.PERSON),
    ("Hej! Skulle du kunna säga hur många anställda kommunen har? Tack på förhand", T.COUNT),
    ("Jag undrar när biblioteket öppnar", T.DATE),
    ("Snälla, kan du kort berätta vem som leder arbetsgruppen?", T.PERSON),
    ("How much money did the region invest in art in 2024?", T.AMOUNT),
    ("How many employees did the municipality have in 2023?", T.COUNT),
    ("Who was appointed to check the minutes?", T.PERSON),
    ("Why did the deficit increase?", T.REASON),
    ("When was the library opened?", T.DATE),
)


@pytest.mark.parametrize(("question", "expected"), TYPES, ids=[question for question, _ in TYPES])
def test_the_kind_of_answer_is_understood(question: str, expected: T) -> None:
    assert framed(question).type is expected


YEARS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("Hur stort var underskottet 2022?", (2022,)),
    ("Hur ändrades kostnaderna mellan 2022 och 2024?", (2022, 2024)),
    ("Vad blev resultatet 2022 jämfört med 2024?", (2022, 2024)),
    ("Hur stort var underskottet förra året?", (2024,)),
    ("Vad är budgeten i år?", (2025,)),
    ("Vad är budgeten nästa år?", (2026,)),
    ("Hur stort var överskottet i fjol?", (2024,)),
    ("Hur hög var sjukfrånvaron till och med augusti 2022?", (2022,)),
    ("Vad beslutades den 15 april 2024?", (2024,)),
    ("Hur många invånare har kommunen?", ()),
    ("Vad är målet för 2030?", (2030,)),
    ("Hur gick det i § 48?", ()),
    ("Vem fick 2000 kronor?", ()),
    ("What was the deficit in 2022?", (2022,)),
)


@pytest.mark.parametrize(("question", "expected"), YEARS, ids=[question for question, _ in YEARS])
def test_years_are_read(question: str, expected: tuple[int, ...]) -> None:
    assert framed(question).years == expected


DATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vad beslutades den 15 april 2024?", ("2024-04-15",)),
    ("Vad beslutades 2024-04-15?", ("2024-04-15",)),
    ("Hur många resor gjordes i maj 2022?", ("2022-05",)),
    ("Hur stort var underskottet 2022?", ()),
)


@pytest.mark.parametrize(("question", "expected"), DATES, ids=[question for question, _ in DATES])
def test_dates_are_read(question: str, expected: tuple[str, ...]) -> None:
    assert framed(question).dates == expected


KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vad säger årsrapporten om sjukfrånvaron?", ("årsrapport",)),
    ("Vad står det i delårsrapporten om underskottet?", ("delårsrapport",)),
    ("Vem justerade protokollet?", ("protokoll",)),
    ("Vad är målet i verksamhetsplanen?", ("verksamhetsplan",)),
    ("Hur stort var underskottet enligt årsredovisningen?", ("årsredovisning",)),
    ("Hur stort var underskottet?", ()),
)


@pytest.mark.parametrize(("question", "expected"), KINDS, ids=[question for question, _ in KINDS])
def test_document_kinds_are_recognised(question: str, expected: tuple[str, ...]) -> None:
    assert framed(question).kinds == expected


MEASURES: tuple[tuple[str, str], ...] = (
    ("Hur stort var Länstrafikens underskott 2022?", "underskott"),
    ("Hur många butiker besöktes under 2022?", "butiker"),
    ("Hur stora blev övriga intäkter 2024?", "intäkter"),
    ("Hur hög var sjukfrånvaron i augusti?", "sjukfrånvaro"),
    ("Antalet besökare 2023?", "besökare"),
    ("Hur många anställda har kommunen?", "anställda"),
)


@pytest.mark.parametrize(("question", "expected"), MEASURES, ids=[question for question, _ in MEASURES])
def test_the_measure_is_the_thing_whose_figure_is_asked_for(question: str, expected: str) -> None:
    assert framed(question).measure == key(expected)


COMPARED: tuple[tuple[str, Comparison], ...] = (
    ("Hur ändrades personalkostnaderna mellan 2022 och 2024?", Comparison.CHANGE),
    ("Hur kommer det sig att nämnden fick mindre 2024 än 2022?", Comparison.NONE),
    ("Hur har andelen ärenden via 1177 förändrats?", Comparison.CHANGE),
    ("Hur mycket ökade kostnaderna 2024 jämfört med 2022?", Comparison.CHANGE),
    ("Vad är skillnaden mellan museets och musikens överskott?", Comparison.DIFFERENCE),
    ("Hur stort var underskottet 2022?", Comparison.NONE),
    ("Vem är ordförande?", Comparison.NONE),
)


@pytest.mark.parametrize(("question", "expected"), COMPARED, ids=[question for question, _ in COMPARED])
def test_comparisons_are_recognised(question: str, expected: Comparison) -> None:
    assert framed(question).comparison is expected


@pytest.mark.parametrize(
    ("question", "paragraph", "dnr"),
    [
        ("Vad beslutades i § 48?", "48", ""),
        ("Vad står i paragraf 12?", "12", ""),
        ("Vad handlar KS 2024/117 om?", "", "KS 2024/117"),
        ("Vad beslutades 2024-04-15?", "", ""),
        ("Hur stort var underskottet 2022/2023?", "", ""),
    ],
)
def test_paragraphs_and_register_numbers_are_read(question: str, paragraph: str, dnr: str) -> None:
    frame = framed(question)
    assert (frame.paragraph, frame.dnr) == (paragraph, dnr)


@pytest.mark.parametrize(
    ("polite", "bare"),
    [
        ("Hej! Hur stort var underskottet 2022?", "Hur stort var underskottet 2022?"),
        ("Hur stort var underskottet 2022? Tack på förhand!", "Hur stort var underskottet 2022?"),
        ("God dag, jag undrar hur stort underskottet var 2022", "hur stort underskottet var 2022"),
        ("Kan du berätta vem som är ordförande?", "vem som är ordförande?"),
    ],
)
def test_courtesies_say_nothing_of_the_matter(polite: str, bare: str) -> None:
    with_courtesy, without = framed(polite), framed(bare)
    assert with_courtesy.type is without.type
    assert {term.key for term in with_courtesy.terms} == {term.key for term in without.terms}


def test_names_are_told_from_other_words() -> None:
    names = {term.word: term.name for term in framed("Hur mycket fick Tornedalica i projektstöd?").terms}
    assert names["Tornedalica"]
    assert not names["projektstöd"]


def test_all_in_capitals_makes_no_word_a_name() -> None:
    assert not any(term.name for term in framed("HUR STORT VAR UNDERSKOTTET 2022").terms)


def test_the_first_word_of_a_question_is_no_name() -> None:
    assert not any(term.name for term in framed("Underskottet 2022?").terms)


def test_a_mistyped_word_is_read_as_what_it_stands_for() -> None:
    vocabulary = KnowsSome(frozenset({key("sjukfrånvaro")}), {"sjukfranvaro": key("sjukfrånvaro")})
    frame = frame_of("vilken sjukfranvaro 2022", vocabulary, TODAY)
    assert frame.corrected == (("sjukfranvaro", key("sjukfrånvaro")),)
    assert [term.key for term in frame.terms] == [key("sjukfrånvaro")]
    assert all(term.known for term in frame.terms)


@pytest.mark.parametrize(
    ("question", "unit"),
    [
        ("Hur stort blev underskottet?", "kr"),
        ("Vad blev utfallet för män?", ""),  # of anything that is followed up
        ("Vad är årsprognosen för besöken?", ""),
        ("Vad blev utfallet för intäkterna?", "kr"),
    ],
)
def test_an_outcome_and_a_forecast_are_of_any_unit(question: str, unit: str) -> None:
    """Money is asked for where money is named."""
    assert framed(question).unit == unit


def test_the_part_of_a_whole_is_what_is_asked_for() -> None:
    """Its figure is wanted, not that of the whole."""
    assert framed("Hur mycket av projektets budget är resor?").measure == key("resor")
    assert framed("Hur mycket av åtgärdsprogrammet är genomfört?").measure == key("åtgärdsprogrammet")


def test_a_question_typed_without_dots_is_read_with_them() -> None:
    """Also where the small words are mended already; a question with dots is left as it is."""
    mended = {"borjade": key("började"), "ager": key("äger")}
    vocabulary = KnowsSome(frozenset({key("bygget"), key("kommunen")}), mended)
    assert frame_of("nar borjade bygget", vocabulary, TODAY).question == "när började bygget"
    frame = frame_of("hur mycket ager kommunen", vocabulary, TODAY)
    assert frame.question == "hur mycket äger kommunen"
    assert frame.corrected == (("ager", "äger"),)


def test_a_word_that_no_document_holds_is_kept_as_unknown() -> None:
    frame = frame_of("Vad kostar glass?", KnowsSome(frozenset({key("kostar")}), {}), TODAY)
    assert [term.word for term in frame.terms if not term.known] == ["glass"]


def test_an_english_question_gets_swedish_terms() -> None:
    keys = {term.key for term in framed("What was the deficit in 2022?").terms}
    assert key("underskott") in keys


@pytest.mark.parametrize("question", ["", " ", "?", "hur", "§", "2022", "och och och", "(" * 500, "å" * 3000])
def test_any_text_gives_a_frame(question: str) -> None:
    assert isinstance(framed(question), Frame)


SEVERAL = (
    "Vikholms kommun",
    "Utbildningsnämnden, Vikholms kommun",
    "Region Sydlanden",
    "Ådals hamn AB",
    "Almnäs kommun",
    "Ekviks kommun",
    "Stiftelsen Ekviks museum",
    "",
)


@pytest.mark.parametrize(
    ("question", "bodies"),
    [
        ("Vad kostar fritids i Vikholm?", ("Vikholms kommun", "Utbildningsnämnden, Vikholms kommun")),
        ("vad kostar fritids i vikholm", ("Vikholms kommun", "Utbildningsnämnden, Vikholms kommun")),
        ("Vad beslutade utbildningsnämnden?", ("Utbildningsnämnden, Vikholms kommun",)),
        ("Hur stort var Sydlandens underskott?", ("Region Sydlanden",)),
        ("Vad omsatte Ådals hamn AB?", ("Ådals hamn AB",)),
        ("Hur många bor i Ådals kommun?", ()),
        ("Hur många besökte Ekviks museum?", ("Stiftelsen Ekviks museum",)),
        ("Hur många bor i Ekvik?", ("Ekviks kommun",)),
        ("Hur många bor i kommunen?", ()),
        ("Hur gick det för regionen?", ()),
    ],
)
def test_the_body_that_a_question_names_is_told_from_the_others(question: str, bodies: tuple[str, ...]) -> None:
    assert frame_of(question, KnowsAll(bodies=bodies_of(SEVERAL)), TODAY).bodies == bodies


def test_where_all_documents_are_of_one_body_none_is_told_apart() -> None:
    assert bodies_of(["Vikholms kommun", "Vikholms kommun", ""]) == {}
    assert (
        frame_of("Vad kostar fritids i Vikholm?", KnowsAll(bodies=bodies_of(["Vikholms kommun"])), TODAY).bodies == ()
    )


def test_a_body_named_in_small_letters_is_a_name_still() -> None:
    frame = frame_of("vad kostar fritids i vikholm", KnowsAll(bodies=bodies_of(SEVERAL)), TODAY)
    assert [term.word for term in frame.terms if term.name] == ["vikholm"]


@pytest.mark.parametrize(
    ("body", "short"),
    [
        ("Vikholms kommun", "Vikholm"),
        ("Region Sydlanden", "Sydlanden"),
        ("Ådals hamn AB", ""),
        ("Utbildningsnämnden", ""),
    ],
)
def test_a_body_has_a_short_name(body: str, short: str) -> None:
    assert short_name(body) == short


def test_boards_of_one_municipality_have_it_in_common() -> None:
    assert in_common(["Socialnämnden, Vikholms kommun", "Kommunstyrelsen, Vikholms kommun"]) == ["Vikholms kommun"]
    assert in_common(["Region Sydlanden", "Ådals hamn AB"]) == ["Region Sydlanden", "Ådals hamn AB"]
    assert in_common([]) == []


def _keys(question: str, bodies: Bodies | None = None, known: frozenset[str] | None = None) -> dict[str, float]:
    vocabulary = KnowsAll(bodies=bodies or {}) if known is None else KnowsSome(known, {}, bodies=bodies or {})
    return {term.key: term.weight for term in frame_of(question, vocabulary, date(2025, 5, 1)).terms}


@pytest.mark.parametrize(
    ("question", "empty"),
    [
        ("Vem tog över som rektor i samband med flytten?", "samband"),
        ("Hur många tills vidare anställda har folk numera?", "numera tills folk"),
        ("Vad föreslog nämnden till slut om torget?", "slut"),
        ("Hur många bad har stängt så här långt?", "långt"),
        ("Sa nämnden ja till avtalet?", "sa ja"),
    ],
)
def test_words_that_say_nothing_are_no_terms(question: str, empty: str) -> None:
    assert not {key(word) for word in empty.split()} & _keys(question).keys()


def test_a_word_that_says_little_weighs_little_but_not_where_it_names_the_thing() -> None:
    light, whole = _keys("Hur mycket extra fick badet?"), _keys("Vem valdes på den extra stämman?")
    assert light["extr"] < 0.4 * whole["extr"]
    assert "tillsamman" in _keys("Hur många kom till Festivalen Tillsammans?")


def test_the_years_in_the_name_of_a_plan_ask_for_no_year() -> None:
    plan = frame_of("Vilka mål har kulturplanen 2023–2026?", KnowsAll(), date(2025, 5, 1))
    assert plan.years == ()
    assert plan.dates == ()
    assert {"2023", "2026"} <= {term.key for term in plan.terms}
    assert frame_of("Vad säger strategin för Ekeby 2040?", KnowsAll(), date(2025, 5, 1)).years == ()
    assert frame_of("Vilka mål har planen för 2026?", KnowsAll(), date(2025, 5, 1)).years == (2026,)


def test_an_interval_of_years_asks_for_all_of_them_unless_its_ends_are_compared() -> None:
    assert frame_of("Hur många bad byggdes 2020–2023?", KnowsAll()).years == (2020, 2021, 2022, 2023)
    assert frame_of("Hur många bad byggdes 1990–2023?", KnowsAll()).years == (1990, 2023)
    assert frame_of("Hur ändrades antalet bad från 2020 till 2023?", KnowsAll()).years == (2020, 2023)


def test_a_place_is_found_in_the_name_of_its_people_and_its_group() -> None:
    bodies = bodies_of(["Vikholms kommun", "Ekeby kommun"])
    assert "vikholm" in _keys("Vad tycker Vikholmsborna?", bodies, frozenset())
    found = _keys("Vilket resultat fick Vikholmskoncernen?", bodies, frozenset({"koncern"}))
    assert "vikholm" in found
    assert key("koncernen") in found
    assert "sjöa" in _keys("Hur många Sjöabor bytte skola?", bodies, frozenset({"sjöa"}))


def test_the_name_of_a_body_is_never_mended() -> None:
    vocabulary = KnowsSome(frozenset({"lund"}), {"lundå": "lund"}, bodies=bodies_of(["Lundå kommun", "Ekeby kommun"]))
    assert frame_of("Vad kostar badet i Lundå?", vocabulary).corrected == ()


@pytest.mark.parametrize(
    ("letter", "asked"),
    [
        ("Jag skriver en uppsats om Ekeby och undrar vad Badhuset AB fick i bidrag? Tack på förhand, Siv", "vad Badhuset AB fick i bidrag?"),
        ("Hello! How many swim? Thanks in advance, Ann", "How many swim?"),
        ("Jag undrar om ni vänligen kan säga när badet öppnar?", "när badet öppnar?"),
        ("Hur många fick tack av kommunen?", "Hur många fick tack av kommunen?"),
    ],
)  # fmt: skip
def test_a_letter_is_its_question(letter: str, asked: str) -> None:
    assert strip_courtesy(letter) == asked


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Hur mycket sämre än budget gick färjetrafiken?", ""),
        ("Hur mycket extra kostade inhyrd vakt i somras?", "vakt"),
        ("Hur mycket högre blev hyran?", "hyra"),
        ("Hur mycket subventioneras varje båtresa?", ""),
        ("Hur många ordinarie brandmän slutade?", "brandmän"),
        ("antal anställda hamnbolaget 2024", "anställd"),
    ],
)
def test_a_measure_is_the_head_of_a_noun_phrase(question: str, measure: str) -> None:
    """Never a verb, a comparative or an adjective, and not what the figure is only set against."""
    assert framed(question).measure == (key(measure) if measure else "")


def test_a_compound_with_a_name_before_a_hyphen_names_it() -> None:
    vocabulary = KnowsSome(frozenset({"tranudd", "plan"}), {})
    found = frame_of("När ska Tranudden-planen antas?", vocabulary).terms
    assert {"Tranudden", "planen"} <= {term.word for term in found}


def test_a_compound_is_read_as_documents_write_it() -> None:
    frame = frame_of("Hur hög var medicinkostnaden?", KnowsSome(frozenset({key("läkemedelskostnad")}), {}))
    assert frame.measure == key("läkemedelskostnad")
    assert frame.corrected == (("medicinkostnaden", "läkemedelskostnaden"),)


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("Hur många av åttorna kan simma?", ("årskurs", "8")),
        ("Läser tredjeklassarna bra?", ("årskurs", "3")),
        ("Vilka betyg fick eleverna i nian?", ("årskurs", "9")),
    ],
)
def test_school_years_are_read_as_figures(question: str, wanted: tuple[str, ...]) -> None:
    assert {key(word) for word in wanted} <= {term.key for term in framed(question).terms}
