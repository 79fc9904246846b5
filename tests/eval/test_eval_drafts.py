"""The measure of replies to letters: what counts as found and as unsupported, and the figures of the twenty letters."""

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.drafting.types import Draft, Inquiry, Question, Section, Sentence, State, Tone
from assistant.types import Citation
from eval.cases import DATA, DataError
from eval.drafts import Measured, matches, measure, read_inquiries, table, unsupported_figures
from eval.systems import open_system

TEXT = "Hej! Hur stort var\nunderskottet, och vad berodde det på? Tack."
SOURCE = Citation("a", "Årsrapport 2022", 3, "", "Underskottet var 20,5 miljoner.", 0, 31, "Vik, Årsrapport 2022, s. 3")


def draft(*questions: tuple[int, int], sentences: tuple[Sentence, ...] = ()) -> Draft:
    asked = tuple(Question(TEXT[start:end], start, end, "") for start, end in questions)
    return Draft("x", Inquiry(TEXT), Tone.PLAIN, asked, (Section(sentences),), (SOURCE,))


def test_a_question_is_found_when_half_of_its_words_are_covered_by_one_that_no_other_has() -> None:
    first, second = "Hur stort var underskottet", "vad berodde det på"
    begins, parts = TEXT.index("Hur"), TEXT.index("vad")
    assert matches(draft((begins, parts), (parts, len(TEXT))), (first, second)) == {first: 0, second: 1}
    assert matches(draft((begins, len(TEXT))), (first, second)) == {first: 0}
    assert matches(draft((begins, begins + 6)), (first,)) == {}
    assert matches(draft((begins, parts)), (first, first)) == {first: 0}


def test_what_the_letter_does_not_say_cannot_have_been_asked() -> None:
    with pytest.raises(DataError, match="står inte i brevet"):
        matches(draft(), ("Vad kostade bron",))


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        (Sentence(0, "Det var 20,5 miljoner kronor.", (0,), state=State.SUPPORTED), False),
        (Sentence(0, "Det var 21,5 miljoner kronor.", (0,), state=State.SUPPORTED), True),
        (Sentence(0, "Det var 21,5 miljoner kronor.", (0,), state=State.SUPPORTED, computed=True), False),
        (Sentence(0, "Det var bra.", (0,), state=State.UNSUPPORTED), True),
        (Sentence(0, "Enligt Årsrapport 2022, s. 3.", (0,), state=State.SUPPORTED), False),
    ],
)
def test_a_figure_is_unsupported_by_its_state_or_by_its_digits(sentence: Sentence, counts: bool) -> None:
    assert bool(unsupported_figures(draft(sentences=(sentence,)))) is counts


def test_the_table_sums_up() -> None:
    one = Measured("brev-1", 4, ("En?",), (("En?", "saknas"), ("Två?", "fel")), ("Tre",), (), 12.0)
    text = table([one, replace(one, id="brev-2", missed=(), wrong=())], failures=True)
    assert "2 brev, 8 frågor: hittade 0,875, rätt besvarade 0,750" in text
    assert "ingen fråga: Tre" in text


def test_a_letter_that_is_missing_is_told(tmp_path: Path) -> None:
    (tmp_path / "set.jsonl").write_text('{"id": "a", "file": "borta.txt", "questions": []}\n', encoding="utf-8")
    with pytest.raises(DataError, match="kan inte läsas"):
        read_inquiries(tmp_path / "set.jsonl")


@pytest.mark.slow
def test_the_twenty_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_INDEX", str(tmp_path / "index" / "shipped"))
    measured = measure(read_inquiries(DATA / "inquiries.jsonl"), open_system("shipped", print))
    asked = sum(one.asked for one in measured)
    assert len(measured) == 20
    assert sum(len(one.missed) for one in measured) <= 0.05 * asked
    assert sum(len(one.extra) for one in measured) <= 0.05 * asked
    assert sum(len(one.wrong) for one in measured) <= 0.2 * asked
    assert [one.unsupported for one in measured if one.unsupported] == []
    assert sorted(one.milliseconds for one in measured)[10] < 1000
