"""Drafts in the interface: made, changed, refused, shown; without a browser."""

import base64
import io
import json
from pathlib import Path
from types import SimpleNamespace

import docx
import pytest
from fakes import HOSTILE, FakeAssistant

from assistant.drafting.letter import draft_of
from assistant.drafting.reading import inquiry_of
from assistant.drafting.review import ChangeRefused
from assistant.drafting.store import DraftStore, Listed, Outdated
from assistant.drafting.types import Draft, Outcome, Stage, State, Tone
from assistant.errors import AssistantError
from ui.drafting import Drafting
from ui.drafts_tab import DraftsDesk, file_name
from ui.drafts_view import draft_html, drafts_html, sentence_html, verdict_html
from ui.inbox import Inbox
from ui.settings import Settings
from ui.shelf import Shelf

LETTER = "Hej! Hur stort var underskottet 2022? Hur mycket fick månen?\n\nHälsningar\nEva Ek"


@pytest.fixture
def drafting(tmp_path: Path) -> Drafting:
    return Drafting(Shelf(FakeAssistant()), DraftStore(tmp_path / "drafts.sqlite"), Inbox(tmp_path / "inbox.jsonl"))


def test_a_draft_is_made_and_kept(drafting: Drafting) -> None:
    draft = drafting.start(LETTER, None, "enkel", "2024-05-02", "anna")
    assert drafting.store.latest(draft.id) == draft
    assert [section.outcome for section in draft.sections] == [None, Outcome.ANSWERED, Outcome.MISSING, None]
    assert draft.events[0].who == "anna"


def test_a_file_is_taken_too(drafting: Drafting, tmp_path: Path) -> None:
    file = tmp_path / "brev.txt"
    file.write_text(LETTER, encoding="utf-8")
    assert drafting.start("", file, "formell", "ingen dag", "anna").sentences[0].text == "Hej Eva Ek,"


def test_a_letter_that_cannot_be_read_is_refused(drafting: Drafting) -> None:
    with pytest.raises(AssistantError, match="Brevet är tomt"):
        drafting.start("  ", None, "enkel", "", "anna")


def test_an_edit_is_checked_and_on_disk_when_it_returns(drafting: Drafting) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    figure = next(one for one in draft.sentences if "20,5" in one.text)
    after = drafting.edit(
        draft.id, 0, figure.id, "Trafikbolaget redovisade ett underskott om 21,5 miljoner kronor.", "anna"
    )
    assert drafting.store.latest(draft.id) == after
    changed = next(one for one in after.sentences if one.id == figure.id)
    assert changed.state is State.UNSUPPORTED
    assert "21,5" in verdict_html(changed)
    with pytest.raises(Outdated):
        drafting.edit(draft.id, 0, figure.id, "Annat.", "bo")


def test_every_change_the_page_can_ask_for(drafting: Drafting) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    figure = next(one for one in draft.sentences if "20,5" in one.text)
    steps = [
        ("remove", {"sentence": str(figure.id)}),
        ("restore", {"sentence": str(figure.id)}),
        ("add", {"sentence": str(figure.id), "words": "Beloppet var 99 kronor."}),
        ("note", {"sentence": str(figure.id + 100), "words": "Ja."}),
        ("ask", {"number": "1", "words": "Hur mycket fick teatern?"}),
    ]
    for action, given in steps:
        wanted = {"draft": draft.id, "version": str(draft.version), **given}
        if action == "note":  # there is no such sentence
            with pytest.raises(ChangeRefused):
                drafting.alter(action, wanted, "anna")
            continue
        draft = drafting.alter(action, wanted, "anna")
    assert [section.outcome for section in draft.sections[1:3]] == [Outcome.ANSWERED, Outcome.ANSWERED]
    own = next(one for one in draft.sentences if "99" in one.text)
    stage = {"draft": draft.id, "version": str(draft.version), "stage": "granskad"}
    with pytest.raises(ChangeRefused, match="saknar stöd"):
        drafting.alter("stage", stage, "anna")
    draft = drafting.alter(
        "note", {"draft": draft.id, "version": draft.version, "sentence": own.id, "words": "Ja."}, "anna"
    )
    draft = drafting.alter("stage", {**stage, "version": draft.version}, "anna")
    assert draft.stage is Stage.REVIEWED


def test_the_letter_is_taken_along_in_every_form(drafting: Drafting) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    word = docx.Document(io.BytesIO(drafting.file(draft, ".docx")))
    assert any("20,5\u00a0miljoner" in one.text or "20,5 miljoner" in one.text for one in word.paragraphs)
    assert "20,5 miljoner" in drafting.file(draft, ".txt").decode()
    assert "[^1]:" in drafting.file(draft, ".md").decode()
    assert file_name(draft, ".docx") == "Svar (utkast) Hur stort var underskottet 2022.docx"


def test_what_was_changed_reaches_the_inbox_of_the_evaluation(drafting: Drafting, tmp_path: Path) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    assert drafting.learn(draft) == 0
    figure = next(one for one in draft.sentences if "20,5" in one.text)
    after = drafting.edit(draft.id, 0, figure.id, "Underskottet var 19 miljoner kronor.", "anna")
    assert drafting.learn(after) == 1
    [line] = (tmp_path / "inbox.jsonl").read_text(encoding="utf-8").splitlines()
    assert "19 miljoner" in json.loads(line)["reference"]


def test_a_question_that_fails_leaves_the_rest_of_the_letter(drafting: Drafting) -> None:
    draft = drafting.start("Vad är en krasch? Hur stort var underskottet?", None, "enkel", "", "anna")
    assert [section.outcome for section in draft.sections[1:3]] == [Outcome.FAILED, Outcome.ANSWERED]
    assert "hemligt" not in "".join(one.text for one in draft.sentences)


def hostile(drafting: Drafting) -> Draft:
    return draft_of(inquiry_of(f"Ämne: {HOSTILE}\n\nVad är elakt? {HOSTILE}"), Tone.PLAIN, drafting.desk())


def test_nothing_that_is_shown_can_run(drafting: Drafting) -> None:
    draft = hostile(drafting)
    html = draft_html(draft, HOSTILE) + drafts_html([Listed("x", HOSTILE, Stage.DRAFT, "2024")], HOSTILE, HOSTILE)
    assert "<script" not in html
    assert "<img" not in html


def test_a_sentence_stands_beside_its_source_with_its_state(drafting: Drafting) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    figure = next(one for one in draft.sentences if "20,5" in one.text)
    html = sentence_html(draft, figure)
    assert ">stödd</span>" in html
    assert "Årsrapport 2022, s." in html
    assert 'data-act="read"' in html
    removed = drafting.alter("remove", {"draft": draft.id, "version": 0, "sentence": figure.id}, "anna")
    assert "Ta tillbaka" in sentence_html(removed, next(one for one in removed.sentences if one.id == figure.id))


def test_a_reader_can_do_nothing_with_drafts_whatever_the_page_sends(drafting: Drafting, tmp_path: Path) -> None:
    draft = drafting.start(LETTER, None, "enkel", "", "anna")
    services = SimpleNamespace(drafting=drafting, settings=Settings(data=tmp_path))
    desk = DraftsDesk(services)  # type: ignore[arg-type]
    reader, editor = (SimpleNamespace(username=f"{role}|u|bo") for role in ("reader", "editor"))
    event = SimpleNamespace(_data={"draft": draft.id, "version": 0, "sentence": 0, "text": "Hej då!", "ending": ".txt"})
    assert json.loads(desk.edited(reader, event))["refused"]
    assert desk.taken(reader, event) == ""
    desk.deleted(reader, event)
    assert drafting.store.latest(draft.id) == draft
    told = json.loads(desk.edited(editor, event))
    assert (told["version"], told["sentence"]) == (1, 0)
    latest = drafting.store.latest(draft.id)
    assert latest is not None
    assert latest.events[-1].who == "bo"
    assert json.loads(desk.edited(editor, event))["again"]  # somebody has changed it meanwhile
    assert "Hej då!" in base64.b64decode(json.loads(desk.taken(editor, event))["data"]).decode()
