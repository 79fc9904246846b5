"""Synonyms, polarity and English questions."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.swedish.english_table import PHRASES, WORDS
from corpus.swedish.lexicon import entries
from corpus.swedish.synonyms import NEGATIVE, POSITIVE, near, synonyms, translate
from corpus.swedish.words import key


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("underskottet", "minusresultat"),
        ("förlust", "underskott"),
        ("överskott", "plus"),
        ("utgifter", "kostnaderna"),
        ("inkomster", "intäkter"),
        ("sjuktalen", "sjukfrånvaron"),
        ("anställda", "medarbetarna"),
        ("personalen", "medarbetare"),
        ("folkmängd", "invånarna"),
        ("direktören", "chef"),
        ("bidraget", "stödet"),
        ("beviljades", "tilldelades"),
        ("fick", "beviljade"),
        ("antogs", "fastställdes"),
        ("beslutade", "fastställa"),
        ("valdes", "utsågs"),
        ("påbörjades", "startade"),
        ("yrkade", "föreslog"),
        ("kostade", "pris"),
        ("årsredovisningen", "årsrapport"),
        ("mötet", "sammanträdet"),
        ("ramlade", "fallolyckor"),
        ("tjuvåkare", "tilläggsavgifter"),
        ("polisanmäldes", "åtalsanmäldes"),
        ("doktorerade", "disputationer"),
        ("staket", "stängsel"),
        ("dagmamma", "dagbarnvårdare"),
        ("skyddsombudet", "arbetsmiljöombud"),
        ("rörbytet", "stambyte"),
        ("villan", "enbostadshus"),
        ("husdoktorn", "distriktsläkare"),
        ("busskortet", "periodbiljetten"),
        ("vårdhemmet", "äldreboende"),
        ("elbilsladdare", "laddpunkter"),
        ("bud", "anbuden"),
        ("turistnäringen", "besöksnäring"),
        ("underbemanning", "personalbrist"),
    ],
)
def test_synonyms(asked: str, written: str) -> None:
    """Inflected forms of synonyms find each other, both ways."""
    assert key(written) in synonyms(key(asked))
    assert key(asked) in synonyms(key(written))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("underskott", "överskott"),
        ("ökade", "minskade"),
        ("kostnad", "intäkt"),
        ("bifall", "avslag"),
        ("kvartal", "tertial"),
        ("förslag", "beslut"),
        ("budget", "utfall"),
        ("prognos", "utfall"),
        ("procent", "procentenheter"),
        ("kvinnor", "män"),
        ("ordförande", "ledamot"),
        ("bygglovsansökan", "bygglov"),
        ("lån", "utlåning"),
        ("utflyttning", "inflyttning"),
        ("godkänd", "underkänd"),
        ("varg", "rovdjur"),
        ("dröjsmål", "omgående"),
        ("mamma", "pappa"),
        ("heltidsanställd", "deltidsanställd"),
        ("fast", "timavlönad"),
        ("cykel", "cykelväg"),
    ],
)
def test_what_must_never_be_taken_for_the_other(one: str, other: str) -> None:
    """A wrong figure given with confidence is the worst thing."""
    assert key(other) not in synonyms(key(one))


def test_polarity_words_are_search_keys_and_apart() -> None:
    """They are written as keys in the code; here they are computed."""
    assert {key(word) for word in ("överskott", "plus", "vinst", "plusresultat")} == POSITIVE
    assert {key(word) for word in ("underskott", "minus", "back", "förlust", "minusresultat")} == NEGATIVE
    assert not POSITIVE & NEGATIVE
    assert all(synonyms(word).isdisjoint(NEGATIVE) for word in POSITIVE)


def test_every_group_joins_different_keys() -> None:
    """A group of forms of one word would say nothing."""
    groups = [line.split() for line in entries("synonyms")]
    assert len(groups) > 120
    assert [group for group in groups if len({key(word) for word in group}) < 2] == []


@pytest.mark.parametrize(
    ("english", "swedish"),
    [
        ("How large was the county council's deficit in 2022?", "hur stort var region underskott i 2022?"),
        ("What did the board decide on April 15, 2024?", "vad styrelse beslutade om 15 april 2024?"),
        ("How many visits were there between January and August?", "hur många besök var mellan januari och augusti?"),
        ("What was the sick leave for women in May 2022?", "vad var sjukfrånvaro för kvinnor i maj 2022?"),
        ("Who is responsible for IT?", "vem är ansvarig för IT?"),
        ("Why did costs increase compared to last year?", "varför kostnader öka jämfört med förra året?"),
        ("When was Norrsken AB granted money?", "när var Norrsken AB beviljades pengar?"),
        ("Which municipalities have broadband?", "Vilka kommuner har bredband?"),
    ],
)
def test_english_questions(english: str, swedish: str) -> None:
    """Word by word: names, years and acronyms stay."""
    assert translate(english) == swedish


@pytest.mark.parametrize(
    "question",
    [
        "hur stort var underskottet 2022?",
        "Vad sa The Node Pole om by och is?",
        "vem är chef",
        "Vilka deltog i Arctic Business Week of the North?",
        "Vad är What's next for the North?",
        "2022?",
        "",
    ],
)
def test_swedish_questions_are_left_alone(question: str) -> None:
    """English names in a Swedish question do not make it English."""
    assert translate(question) is None


def test_english_tables_are_well_formed() -> None:
    """One entry a word, every phrase with its Swedish."""
    words = [entry.split()[0] for line in WORDS.strip().splitlines() for entry in line.split("|") if entry.strip()]
    phrases = [entry.strip() for line in PHRASES.strip().splitlines() for entry in line.split("|")]
    assert len(words) > 200
    assert sorted({word for word in words if words.count(word) > 1}) == []
    assert all(len(phrase.split(" = ")) == 2 and " " in phrase.split(" = ")[0] for phrase in phrases)


@given(st.text(max_size=80))
@settings(max_examples=200, deadline=None)
def test_translate_never_fails(question: str) -> None:
    """Any text may be asked."""
    assert translate(question) is None or isinstance(translate(question), str)


def test_importing_loads_no_dictionary() -> None:
    """The Swedish dictionary takes a second to load; a command that needs no Swedish shall not pay for it."""
    code = (
        "import corpus.swedish.words, corpus.swedish.synonyms, corpus.swedish.numbers, corpus.swedish.sentences, sys;"
        "print('simplemma' in sys.modules, 'snowballstemmer' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.split() == ["False", "False"]


def test_what_is_near_is_no_synonym() -> None:
    """The two tables are kept apart: what is near counts for less."""
    assert key("sponsring") in near(key("sponsorpengar"))
    assert near(key("sponsorpengar")).isdisjoint(synonyms(key("sponsorpengar")))
    assert all(near(word).isdisjoint({word}) for word in map(key, ["avgift", "kostnad", "resa"]))
