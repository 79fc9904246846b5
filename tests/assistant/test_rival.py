"""A second answer is shown beside one that is neither sure nor far ahead, and never taken for part of it."""

from dataclasses import replace

import pytest
from made_candidates import candidate

from assistant.chain import Assistant
from assistant.check import UNSURE
from assistant.conflicts.rival import rival_of
from assistant.types import Candidate, Frame
from assistant.understanding.frame import frame_of

SURE = {"coverage": 1.0, "own": 1.0, "value": 1.0, "year": 1.0, "rank": 1.0, "ahead": 1.0}


@pytest.fixture
def frame(shipped: Assistant) -> Frame:
    return frame_of("Hur många elever gick i grundskolan 2023?", shipped.vocabulary)


def _scored(
    text: str, value: str, score: float, features: dict[str, float], block: int, rejected: str = ""
) -> Candidate:
    return replace(candidate(text, value, block=block), score=score, features=features, rejected=rejected)


def _first(score: float = 10.0, features: dict[str, float] | None = None) -> Candidate:
    return _scored("Grundskolan har 840 elever.", "840 elever", score, {} if features is None else features, 1)


def test_one_nearly_as_good_that_says_another_figure_is_the_rival(frame: Frame) -> None:
    other = _scored("I grundskolan gick 790 elever.", "790 elever", 9.0, SURE, 2)
    other = replace(other, unit=replace(other.unit, start=400))
    assert rival_of(frame, [_first(), other], []) == other


def test_the_same_figure_elsewhere_is_no_rival(frame: Frame) -> None:
    other = _scored("Skolans 840 elever fick böcker.", "840 elever", 9.5, SURE, 2)
    assert rival_of(frame, [_first(), replace(other, unit=replace(other.unit, start=400))], []) is None


@pytest.mark.parametrize(("score", "features"), [(40.0, {}), (10.0, SURE)])
def test_none_beside_an_answer_far_ahead_or_sure(frame: Frame, score: float, features: dict[str, float]) -> None:
    other = _scored("I grundskolan gick 790 elever.", "790 elever", 8.0, SURE, 2)
    other = replace(other, unit=replace(other.unit, start=400))
    assert rival_of(frame, [_first(score, features), other], []) is None


def test_of_what_was_rejected_only_the_unsure_count(frame: Frame) -> None:
    other = _scored(
        "I grundskolan gick 790 elever.", "790 elever", 9.0, SURE, 2, "gäller ett annat år än det efterfrågade"
    )
    other = replace(other, unit=replace(other.unit, start=400))
    assert rival_of(frame, [_first()], [other]) is None
    assert rival_of(frame, [_first()], [replace(other, rejected=UNSURE)]) is not None


def test_none_that_is_itself_unlikely(frame: Frame) -> None:
    other = _scored("I grundskolan gick 790 elever.", "790 elever", 9.0, {"missing": 1.0}, 2)
    assert rival_of(frame, [_first(), replace(other, unit=replace(other.unit, start=400))], []) is None
