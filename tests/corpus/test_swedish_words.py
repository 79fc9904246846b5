"""Golden tables and properties of the search keys of Swedish words."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.swedish.words import STOP_WORDS, fold, key, keys, lemma, parts, suspended, terms, tokens

SAME_KEY = [
    "underskott underskottet underskotten underskottets",
    "överskott överskottet",
    "resultat resultatet resultaten resultatets",
    "kostnad kostnaden kostnader kostnaderna",
    "sjukfrånvaro sjukfrånvaron",
    "belopp beloppet beloppen",
    "åren år året årens",
    "kö köer köerna",
    "operationskö operationskön operationsköer operationsköerna operationsköns",
    "beslut beslutet besluten besluta beslutar beslutade beslutades beslutat",
    "nämnd nämnden nämndens nämnder nämnderna",
    "socialnämnd socialnämnden socialnämndens Socialnämnden",
    "regionfullmäktige regionfullmäktiges Regionfullmäktige",
    "Länstrafiken Länstrafikens",
    "intäkt intäkten intäkter intäkterna",
    "kommun kommunen kommuner kommunerna kommunens",
    "region regionen regionens regioner",
    "verksamhet verksamheten verksamheter verksamhetens",
    "musiker musikern musikerna",
    "chef chefen chefer chefens",
    "förening föreningen föreningar föreningarna",
    "utskott utskottet utskottets",
    "ordförande ordföranden ordförandena",
    "ledamot ledamoten ledamöter ledamöterna",
    "regionledamot regionledamoten regionledamöter",
    "skuld skulden skulder",
    "ansökan ansökningar ansökningarna",
    "uppdrag uppdraget uppdragen",
    "bevilja beviljar beviljade beviljades beviljat beviljas",
    "anta antar antog antogs antagit antagits antagen",
    "fastställa fastställer fastställde fastställdes fastställt",
    "godkänna godkänner godkände godkändes godkänt",
    "minska minskar minskade minskat",
    "öka ökar ökade ökat",
    "utse utser utsåg utsågs utsetts utsedd",
    "betala betalar betalade betalades betalat",
    "få får fick fått",
    "föreslå föreslår föreslog föreslogs föreslagit",
    "avslå avslår avslog avslogs avslagit",
    "bordlägga bordlägger bordlade bordlades bordlagts",
    "uppgå uppgår uppgick uppgått",
    "sälja säljer sålde såldes sålt",
    "öppna öppnar öppnade öppnades",
    "nettokostnad nettokostnaden nettokostnader nettokostnaderna",
    "bemanningskostnad bemanningskostnaderna",
    "vårdkö vårdköer vårdköerna",
    "samhällsbyggnadsnämnd samhällsbyggnadsnämnden samhällsbyggnadsnämndens",
    "teaterförening teaterföreningar teaterföreningarnas",
    "elpris elpriset elpriser elprisernas",
    "elpanna elpannan elpannor",
    "tillsyn tillsyner tillsyner1",
    "konsthall konsthallen konsthallens konsthallarna",
    "anmälan anmälningar anmälningarna",
    "total totalt totala",
    "ny nytt nya",
    "premie premien premier",
    "skylt skylten skyltar",
    "cykel cykeln cyklar",
    "mögel möglet",
    "vakans vakansen vakanser",
    "dator datorn datorer",
    "EU EU:s",
    "EU-medel EU-medlen",
]


@pytest.mark.parametrize("forms", SAME_KEY, ids=lambda forms: forms.split()[0])
def test_inflected_forms_share_a_key(forms: str) -> None:
    """Inflected forms share a key."""
    assert len({key(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("får", "far"),
        ("mål", "mal"),
        ("län", "lån"),
        ("kostnad", "intäkt"),
        ("underskott", "överskott"),
        ("nämnd", "nämna"),
    ],
)
def test_different_words_have_different_keys(one: str, other: str) -> None:
    """Different words have different keys."""
    assert key(one) != key(other)


@pytest.mark.parametrize("word", ["tkr", "mnkr", "5G", "1:1", "RUN-00130-2024", "2024-04-15", "20,5", "§", "mål"])
def test_units_numbers_and_short_words_stay_as_written(word: str) -> None:
    """Units numbers and short words stay as written."""
    assert key(word) == word.lower()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dnr RUN-00130-2024, § 48", ["Dnr", "RUN-00130-2024", "§", "48"]),
        ("medel ur anslag 1:1.", ["medel", "ur", "anslag", "1:1"]),
        ("EU-medel och/eller 5G", ["EU-medel", "och", "eller", "5G"]),
        ("ett underskott om −20,5 mnkr", ["ett", "underskott", "om", "20,5", "mnkr"]),
        ("2022-2024 samt 36–38", ["2022", "2024", "samt", "36", "38"]),
        ("den 2024-04-15 kl. 14:01", ["den", "2024-04-15", "kl", "14:01"]),
        ("bl.a. regionens bolag", ["bl.a.", "regionens", "bolag"]),
        ("gles- och landsbygd", ["gles", "och", "landsbygd"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    """Tokens."""
    assert [token.text for token in tokens(text)] == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("budgetavvikelse", "budget avvikelse"),
        ("regionstyrelsens", "region styrelse"),
        ("länstrafiken", "län trafik"),
        ("kulturinstitutioner", "kultur institution"),
        ("kollektivtrafikmyndigheten", "kollektivtrafik myndighet kollektiv trafik"),
        ("tobaksavvänjning", "tobak avvänjning"),
        ("skatteintäkterna", "skatt intäkt"),
        ("hälsocentraler", "hälsa central"),
        ("arbetsgrupp", "arbete grupp"),
        ("driftbidraget", "drift bidrag"),
        ("delmålen", "del mål"),
        ("kyrkorådets", "kyrka råd"),
        ("årsbokslutet", "år bokslut bok slut"),
        ("samhällsenheten", "samhälle enhet"),
        ("EU-medel", "EU medel"),
        ("elkostnaderna", "el kostnad"),
        ("nyanställningar", "ny anställning"),
        ("knäproteser", "knä protes"),
        ("timersättningen", "timme ersättning"),
        ("operationskön", "operation kö"),
        ("kalenderåret", "kalender år"),
        ("månadslönen", "månad lön"),
        ("utebad", "ute bad"),
        ("marknadsvärdet", "marknad värde"),
        ("hyresvärden", "hyra värd"),
        ("forskarskola", "forskare skola"),
        ("farledsmuddring", "farled muddring"),
        ("kvällsturer", "kväll tur"),
        ("temperatur", ""),
        ("riksdagen", ""),
        ("programmet", ""),
        ("kvartalet", ""),
        ("underskott", ""),
        ("ordförande", ""),
        ("överenskommelse", ""),
        ("handläggare", ""),
        ("verksamhet", ""),
        ("paragraf", ""),
        ("medarbetare", ""),
        ("fullmäktige", ""),
    ],
)
def test_compound_parts(word: str, expected: str) -> None:
    """Compound parts."""
    assert parts(word) == tuple(key(part) for part in expected.split())


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("gles- och landsbygd", ["glesbygd"]),
        ("hälso- och sjukvård", ["hälsovård"]),
        ("kultur- och fritidsnämnden", ["kulturnämnd"]),
        ("bredbands- eller fiberutbyggnad", ["bredbandsutbyggnad"]),
        ("tids-, plats- och personalbrist", ["tidsbrist", "platsbrist"]),
        ("ett till- och frånslag", []),
        ("små och medelstora företag", []),
    ],
)
def test_suspended_compounds(text: str, hidden: list[str]) -> None:
    """Suspended compounds."""
    assert set(map(key, hidden)) <= set(suspended(text))
    assert bool(hidden) == bool(suspended(text))


def test_keys_drop_stop_words_and_the_asked_size() -> None:
    """Keys drop stop words and the asked size."""
    assert keys("Hur stort var Länstrafikens underskott 2022?") == [key("länstrafiken"), key("underskott"), "2022"]
    assert keys("vad är det") == []


def test_terms_hold_parts_apart_from_whole_words() -> None:
    """Terms hold parts apart from whole words."""
    whole, split = terms("Gles- och landsbygdens kollektivtrafik")
    assert key("kollektivtrafik") in whole
    assert {key("trafik"), key("glesbygd"), key("bygd")} <= set(split)


def test_fold_is_ascii_for_swedish_letters() -> None:
    """Fold is ascii for swedish letters."""
    assert fold("Övertorneå Café") == "overtornea cafe"


def test_stop_words_are_lower_case() -> None:
    """Stop words are lower case."""
    assert all(word == word.lower() for word in STOP_WORDS)


@given(st.text(alphabet="abdeghiklmnoprstuvyåäöABÅÄÖ-:1", min_size=1, max_size=24))
@settings(max_examples=300, deadline=None)
def test_keys_do_not_depend_on_case(word: str) -> None:
    """Keys do not depend on case."""
    assert key(word) == key(word.upper()) == key(word.lower())
    assert parts(word) == parts(word.upper())
    assert key(word) not in parts(word)
    assert lemma(word) == lemma(word).lower()


@given(st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_tokens_are_ordered_spans_of_the_text(text: str) -> None:
    """Tokens are ordered spans of the text."""
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text and token.text.strip() for token in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    covered = {at for token in found for at in range(token.start, token.end)}
    assert all(at in covered for at, letter in enumerate(text) if re.match(r"[^\W_]", letter))


def test_stems_are_right_from_many_threads() -> None:
    """The stemmer keeps its word in itself: two threads at once gave "" for "kulturverksamhet"."""
    import sys
    from concurrent.futures import ThreadPoolExecutor

    from corpus.swedish.lemmas import _stemmer

    words = ["kulturverksamhet", "underskottet", "sjukfrånvaron", "beslutade", "kommunernas"] * 200
    expected = [_stemmer()(word) for word in words]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            for found in pool.map(lambda _: [_stemmer()(word) for word in words], range(4)):
                assert found == expected
    finally:
        sys.setswitchinterval(before)
