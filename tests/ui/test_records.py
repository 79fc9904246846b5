"""What is kept of conversations, and that it goes away again."""

import io
from datetime import datetime, timedelta
from pathlib import Path

import docx
import pytest
from fakes import HOSTILE, comparison_answer, deficit_answer, disagreeing_answer, hostile_answer, nothing_answer

from ui.answer_json import from_json, to_json
from ui.conversation import Conversation
from ui.export import file_name, to_markdown, to_word
from ui.records import Records
from ui.settings import Settings


def talk(*questions: str) -> Conversation:
    """A conversation of these questions."""
    conversation = Conversation()
    for question in questions or ("Hur stort var underskottet?",):
        conversation = conversation.with_turn(question, deficit_answer())
    return conversation


@pytest.mark.parametrize(
    "answer",
    [deficit_answer(), disagreeing_answer("?"), comparison_answer("?"), hostile_answer("?"), nothing_answer("?")],
)
def test_a_conversation_survives_its_json(answer: object) -> None:
    conversation = Conversation().with_turn("fråga", answer).judged(0, "right")  # type: ignore[arg-type]
    assert from_json(to_json(conversation)) == conversation


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"turns": [{}], "id": "x"}', '{"turns": 3}'])
def test_damaged_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(text)


def test_a_saved_conversation_is_found_by_its_words_and_by_its_owner_alone(tmp_path: Path) -> None:
    records = Records(Settings(data=tmp_path))
    kept = talk()
    records.save("u|anna", kept)
    assert [one.title for one in records.saved("u|anna")] == ["Hur stort var underskottet?"]
    assert [one.questions for one in records.saved("u|anna", "MILJONER")] == [1]
    assert records.saved("u|anna", "%") == []
    assert records.saved("u|bo") == []
    assert records.find("u|bo", kept.id) is None
    assert records.find("u|anna", kept.id) == kept
    records.delete("u|bo", kept.id)
    assert records.find("u|anna", kept.id) == kept
    records.delete("u|anna", kept.id)
    assert records.saved("u|anna") == []


def test_nothing_is_logged_unless_it_is_asked_for(tmp_path: Path) -> None:
    records = Records(Settings(data=tmp_path / "var"))
    records.keep("u|anna", talk())
    assert records.export("u|anna") == []
    assert not (tmp_path / "var").exists()


def test_a_saved_conversation_goes_on_being_saved(tmp_path: Path) -> None:
    records = Records(Settings(data=tmp_path))
    first = talk()
    records.save("u|anna", first)
    records.keep("u|anna", first.with_turn("och 2024?", nothing_answer("och 2024?")))
    found = records.find("u|anna", first.id)
    assert found is not None
    assert len(found.turns) == 2


def test_the_log_holds_no_names_and_is_weeded(tmp_path: Path) -> None:
    records = Records(Settings(data=tmp_path, log_days=30, saved_days=100))
    records.keep("u|anna", talk())
    saved = talk("sparad?")
    records.save("u|anna", saved)
    assert b"anna" not in (tmp_path / "conversations.sqlite").read_bytes()
    assert records.saved("u|anna")[0].title == "sparad?"
    assert len(records.export("u|anna")) == 2
    assert records.weed(datetime.now() + timedelta(days=29)) == 0
    assert records.weed(datetime.now() + timedelta(days=31)) == 1
    assert [row["id"] for row in records.export("u|anna")] == [saved.id]
    assert records.weed(datetime.now() + timedelta(days=101)) == 1


def test_everything_about_one_person_is_handed_out_and_forgotten(tmp_path: Path) -> None:
    records = Records(Settings(data=tmp_path, log_days=30))
    records.keep("u|anna", talk("annas fråga"))
    records.keep("u|bo", talk("bos fråga"))
    assert [row["turns"][0]["question"] for row in records.export("u|anna")] == ["annas fråga"]
    assert records.forget("u|anna") == 1
    assert records.export("u|anna") == []
    assert b"annas" not in (tmp_path / "conversations.sqlite").read_bytes()
    assert len(records.export("u|bo")) == 1


def test_markdown_carries_every_source_and_no_markup_from_outside() -> None:
    conversation = (
        talk().with_turn(f"# {HOSTILE}", hostile_answer("?")).with_turn("jämför", comparison_answer("jämför"))
    )
    markdown = to_markdown(conversation)
    assert "**Trafikbolaget redovisade ett underskott om 20,5 miljoner kronor.** [1]" in markdown
    assert "2. Region Exempel, Årsrapport 2022, s. 3" in markdown
    assert "| 2022 | 20,5 mnkr |" in markdown
    assert "<script>" not in markdown
    assert "\n# <" not in markdown


def test_word_carries_every_source() -> None:
    word = docx.Document(
        io.BytesIO(to_word(talk("med \x00 styrtecken").with_turn("jämför", comparison_answer("jämför"))))
    )
    text = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert "[2] Region Exempel, Årsrapport 2022, s. 3: ”Sjukfrånvaron sjönk till 5,1 procent.”" in text
    assert "med  styrtecken" in text
    assert word.tables[0].rows[1].cells[1].text.replace("\u00a0", " ") == "20,5 mnkr"


def test_the_file_is_named_by_its_time() -> None:
    assert file_name(talk(), "docx").startswith("Samtal 20")
    assert file_name(Conversation(), "md") == "Samtal.md"
