"""How votes fell, asked in many ways of minutes that tell it in many."""

from collections.abc import Iterator

import pytest
from counted_votes import ASKED, MINUTES
from made_candidates import candidate, row
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.matching.cues import VOTED
from assistant.types import Status
from assistant.values.vote_sides import side_fit


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on two sets of minutes."""
    with assistant_on(tmp_path_factory.mktemp("votes"), MINUTES) as assistant:
        yield assistant


@pytest.mark.parametrize(("question", "held"), ASKED)
def test_the_votes_of_the_matter_are_told(minutes: Assistant, question: str, held: tuple[str, ...]) -> None:
    answer = minutes.answer(question)
    assert (answer.status is Status.ANSWERED) is bool(held), answer.text
    assert all(part in answer.text for part in held), answer.text


def test_how_one_member_voted_is_not_told_by_the_count(minutes: Assistant) -> None:
    assert "21 ja-röster" not in minutes.answer("Hur röstade Lena Ask om simskolan?").text


@pytest.mark.parametrize(
    ("question", "fit"),
    [
        ("Vem avstod när nämnden röstade om skolan?", 1.0),
        ("Vem lade ner sin röst?", 1.0),
        ("Vem röstade nej till skolan?", -1.0),
        ("Vem leder skolan?", 0.0),
    ],
)
def test_a_name_stands_under_one_side_of_a_vote(question: str, fit: float) -> None:
    text = "Ja (1) Eva Alm (S); Nej (1) Bo Ek (M); Avstår (1) Siv Ask (V)"
    votes = row("", "Ja (1); Nej (1); Avstår (1)", "Eva Alm (S); Bo Ek (M); Siv Ask (V)")
    assert side_fit(candidate(text, "Siv Ask (V)", row=votes).unit, text.index("Siv"), question) == fit


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Med sex ja-röster mot tre nej-röster beslutar nämnden enligt förslaget.", True),
        ("21 ja, 18 nej, 1 avstår", True),
        ("Ja: 21. Nej: 18.", True),
        ("27 ledamöter röstar för förslaget.", True),
        ("Motionen avslås med tjugotvå röster mot nitton.", True),
        ("Resultat av voteringen, röstsiffror: 31-12", True),
        ("Nämnden beslutar enligt förslaget.", False),
        ("Avgiften är 15 kronor i timmen.", False),
        ("Ordföranden finner att förslaget bifalls.", False),
    ],
)
def test_a_sentence_that_counts_votes_is_known(sentence: str, counted: bool) -> None:
    assert bool(VOTED.search(sentence)) is counted
