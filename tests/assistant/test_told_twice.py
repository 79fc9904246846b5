"""Which of two figures in the same documents contradict each other, asked of whole reports."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on
from told_anew import ASKED as ANEW_ASKED
from told_anew import PAGES as ANEW
from told_twice import ANNUAL_AND_INTERIM, ASKED, MORE, MORE_ASKED, THIRD, THIRD_ASKED

from assistant.chain import Assistant


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the reports of four bodies."""
    with assistant_on(tmp_path_factory.mktemp("reports"), ANNUAL_AND_INTERIM) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def more_reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the reports of two more."""
    with assistant_on(tmp_path_factory.mktemp("more"), MORE) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def third_reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the reports of a college and a fire service."""
    with assistant_on(tmp_path_factory.mktemp("third"), THIRD) as assistant:
        yield assistant


@pytest.fixture(scope="module")
def anew_reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on four reports of one body, which tell of the same in other words and at other times."""
    with assistant_on(tmp_path_factory.mktemp("anew"), ANEW) as assistant:
        yield assistant


def shown(assistant: Assistant, question: str) -> list[str]:
    """The figures that the answer sets against each other."""
    return [figure.value.replace("\u00a0", " ") for figure in assistant.answer(question).disagreement]


def check(found: list[str], figures: tuple[str, ...]) -> None:
    """Both figures are shown, or where there are none, nothing is set against anything."""
    assert bool(found) is bool(figures), found
    assert all(any(figure in one for one in found) for figure in figures), found


@pytest.mark.parametrize(("question", "figures"), ASKED)
def test_only_figures_for_the_same_are_set_against_each_other(
    reports: Assistant, question: str, figures: tuple[str, ...]
) -> None:
    check(shown(reports, question), figures)


@pytest.mark.parametrize(("question", "figures"), MORE_ASKED)
def test_only_figures_for_the_same_are_set_against_each_other_in_plain_text(
    more_reports: Assistant, question: str, figures: tuple[str, ...]
) -> None:
    check(shown(more_reports, question), figures)


@pytest.mark.parametrize(("question", "figures"), THIRD_ASKED)
def test_only_figures_for_the_same_are_set_against_each_other_by_other_bodies(
    third_reports: Assistant, question: str, figures: tuple[str, ...]
) -> None:
    check(shown(third_reports, question), figures)


@pytest.mark.parametrize(("question", "figures"), ANEW_ASKED)
def test_figures_and_dates_told_anew_in_other_words_are_set_against_each_other(
    anew_reports: Assistant, question: str, figures: tuple[str, ...]
) -> None:
    check(shown(anew_reports, question), figures)


def test_what_a_project_costs_is_what_it_is_foretold_to_cost_in_all(anew_reports: Assistant) -> None:
    assert "31 000" in anew_reports.answer("Vad kostar ombyggnaden av ishallen?").text
