"""Causes told without a word for them, two things set against each other, follow-ups and what became of matters."""

from collections.abc import Iterator

import pytest
from causes_and_pairs import ARCHIVE, ASKED, ASKED_OF_ARCHIVE, PAGES
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.composing.implied import SAID_SO
from assistant.types import Status
from assistant.understanding.followup import resolve
from assistant.understanding.pairs import pair_in
from assistant.values.brackets import of_year_before, unit_words
from corpus.swedish.words import key

QUESTIONS = [tuple(line.split(" =>")) for line in ASKED.strip().splitlines()]
OF_ARCHIVE = [tuple(line.split(" =>")) for line in ASKED_OF_ARCHIVE.strip().splitlines()]


@pytest.fixture(scope="module")
def bodies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the papers of a region, its board and a company."""
    with assistant_on(tmp_path_factory.mktemp("bodies"), PAGES) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the report of an archive."""
    with assistant_on(tmp_path_factory.mktemp("archive"), ARCHIVE) as assistant:
        yield assistant


def _is_answered(assistant: Assistant, turns: str, held: str) -> None:
    *history, question = turns.split(" > ")
    answer = assistant.answer(question, history)
    if held.strip():
        assert all(part in answer.text for part in held.strip().split("; ")), answer.text
    else:
        assert answer.status in (Status.NOT_IN_DOCUMENTS, Status.UNCLEAR, Status.OUT_OF_SCOPE), answer.text


@pytest.mark.parametrize(("turns", "held"), QUESTIONS)
def test_what_the_papers_tell_is_answered_and_nothing_else(bodies: Assistant, turns: str, held: str) -> None:
    _is_answered(bodies, turns, held)


@pytest.mark.parametrize(("turns", "held"), OF_ARCHIVE)
def test_what_is_told_beside_its_cause_is_answered_and_nothing_else(archive: Assistant, turns: str, held: str) -> None:
    _is_answered(archive, turns, held)


def test_a_cause_that_is_not_called_one_is_not_called_one(bodies: Assistant) -> None:
    assert bodies.answer("Varför stängdes kliniken i Ryd?").text.startswith(SAID_SO)


@pytest.mark.parametrize(
    ("question", "sides"),
    [
        (
            "Vilken hade högst frånvaro, Almby 2023 eller Ekby 2024?",
            ("Hur stor frånvaro hade Almby 2023?", "Hur stor frånvaro hade Ekby 2024?"),
        ),
        (
            "Vilka stod för flest larm, bilarna eller husen?",
            ("Hur många larm stod för bilarna?", "Hur många larm stod för husen?"),
        ),
        ("Reste fler med buss eller med tåg?", ("Hur många reste med buss?", "Hur många reste med tåg?")),
        (
            "Hade badet eller ishallen flest besök 2024?",
            ("Hur många besök hade badet 2024?", "Hur många besök hade ishallen 2024?"),
        ),
        ("Vilken linje läggs ned, 4 eller 5?", ()),
        ("Blev det dyrare eller billigare än i fjol?", ()),
        ("Var sjukfrånvaron högre 2024 än 2023?", ()),
        ("Var bussarna mer punktliga i maj 2024 än samma period året innan?", ()),
        ("Var lånen fler 2024 än under motsvarande tid föregående år?", ()),
        ("Var det fler kvinnor än män som sökte?", ()),
    ],
)
def test_each_of_two_is_asked_for_alone(question: str, sides: tuple[str, ...]) -> None:
    pair = pair_in(question)
    assert tuple(asked for _, asked in pair.sides) == sides if pair else not sides


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Sjukfrånvaron sjönk till 6,1 procent (6,6).", {"6,6": "procent"}),
        ("Museet hade 88 400 besök (79 100).", {"79 100": "besök"}),
        ("Resultatet blev ett underskott på 18,4 mnkr (−6,1).", {"−6,1": "mnkr"}),
        ("Intäkterna var 14,0 mnkr (budget 12,0).", {}),
        ("Av 40 (12 kvinnor) svarade 30.", {}),
        ("Området är 40 hektar (4 000).", {}),
    ],
)
def test_a_figure_alone_in_brackets_is_of_the_year_before(text: str, before: dict[str, str]) -> None:
    found = of_year_before(text).values()
    assert {one.text: unit_words(text, one.start) for one in found} == before


@pytest.mark.parametrize(
    ("last", "turn", "alone"),
    [
        ("Vad blev bolagets resultat januari–augusti 2024?", "Vad räknar man med för hela året?", "Hur stort väntas bolagets resultat hela 2024 bli?"),
        ("Hur många tågresor gjordes 2024?", "Och med buss?", "Hur många bussresor gjordes 2024?"),
        ("Vad beslutades om linje 17?", "Vem lämnade rummet på grund av jäv?", "Vem lämnade rummet på grund av jäv – linje 17?"),
        ("Vad blev resultatet 2024?", "Vad räknar man med för hyra för en trea?", "Vad räknar man med för hyra för en trea?"),
    ],
)  # fmt: skip
def test_what_is_expected_and_other_means_lean_on_the_question_before(last: str, turn: str, alone: str) -> None:
    assert resolve(turn, [last]) == alone


def test_the_genitive_of_a_place_is_the_place() -> None:
    assert key("Bergsbyns") == key("Bergsbyn")
