"""Changing a draft: each sentence checked again at once, statuses, versions, and an edit that a crash does not take."""

import os
import signal
import subprocess
import sys
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from draft_fakes import LETTER, fake_desk

from assistant.drafting.learning import judgements
from assistant.drafting.letter import draft_of
from assistant.drafting.phrases import phrases_for
from assistant.drafting.plain import to_text
from assistant.drafting.reading import inquiry_of
from assistant.drafting.review import ChangeRefused, added, asked, edited, noted, obstacles, removed, restored, staged
from assistant.drafting.store import DraftStore, Outdated
from assistant.drafting.types import Draft, Sentence, Stage, State, Tone

DESK = fake_desk()
FIGURE = "Kommunens underskott var 12,5 miljoner kronor 2023."


def draft() -> Draft:
    return draft_of(inquiry_of(LETTER, "2024-05-02"), Tone.PLAIN, DESK, "anna")


def sentence(made: Draft, part: str) -> Sentence:
    return next(one for one in made.sentences if part in one.text)


@pytest.mark.parametrize(
    ("part", "text", "state"),
    [
        (FIGURE, "Underskottet 2023 blev 12,5 miljoner kronor för kommunen.", State.CHANGED),
        (FIGURE, "Kommunens underskott var 13,5 miljoner kronor 2023.", State.UNSUPPORTED),
        (FIGURE, "Kommunens underskott var 12,5 miljoner kronor 2022.", State.UNSUPPORTED),
        (FIGURE, "Kommunens överskott var 12,5 miljoner kronor 2023.", State.UNSUPPORTED),
        (FIGURE, "Länsbolagets underskott i Karlby var 12,5 miljoner kronor 2023.", State.UNSUPPORTED),
        (FIGURE, FIGURE, State.SUPPORTED),
        ("Hör gärna av dig", "Ring gärna om något är oklart.", State.UNCLAIMED),
        ("Hör gärna av dig", "Ring gärna, vi svarar på 97 procent av samtalen.", State.UNSUPPORTED),
        ("Hör gärna av dig", "Ring gärna till Sven Svensson.", State.UNSUPPORTED),
        ("Hör gärna av dig", "Vi återkommer om taxan för 2024.", State.UNCLAIMED),
    ],
)
def test_an_edited_sentence_is_checked_at_once(part: str, text: str, state: State) -> None:
    made = draft()
    after = edited(made, sentence(made, part).id, text, DESK.check, "anna")
    changed = sentence(after, text)
    assert changed.state is state
    assert bool(changed.reasons) is (state is State.UNSUPPORTED)
    assert after.version == made.version + 1


def test_what_has_been_edited_can_be_had_back() -> None:
    made = draft()
    identity = sentence(made, FIGURE).id
    after = restored(edited(made, identity, "Helt andra 99 ord.", DESK.check, "anna"), identity, DESK.check, "anna")
    assert after.sections == made.sections


def test_a_removed_sentence_is_not_sent_and_leaves_no_note() -> None:
    made = draft()
    after = removed(made, sentence(made, FIGURE).id, "anna")
    text = to_text(after, phrases_for(after.inquiry, after.tone, {}), date(2024, 5, 3))
    assert "12,5" not in text
    assert "[1] Vikby kommun, Årsredovisning 2023" in text  # the numbers begin with the first that is cited now
    assert "[3]" not in text


def test_an_added_sentence_rests_on_the_same_source() -> None:
    made = draft()
    after = added(made, sentence(made, FIGURE).id, "Underskottet var alltså 12,5 miljoner kronor.", DESK.check, "bo")
    new = sentence(after, "alltså")
    assert new.citations == sentence(made, FIGURE).citations
    assert new.state is State.CHANGED


def test_nothing_is_approved_with_an_unsupported_figure_and_no_note() -> None:
    made = draft()
    identity = sentence(made, FIGURE).id
    wrong = edited(made, identity, "Kommunens underskott var 13,5 miljoner kronor 2023.", DESK.check, "anna")
    assert [one.id for one in obstacles(wrong)] == [identity]
    for stage in (Stage.REVIEWED, Stage.APPROVED):
        with pytest.raises(ChangeRefused, match="en mening saknar stöd"):
            staged(wrong, stage, "anna")
    let = noted(wrong, identity, "Rättat efter samtal med ekonomichefen.", "anna")
    approved = staged(staged(let, Stage.REVIEWED, "anna"), Stage.APPROVED, "bo")
    assert approved.stage is Stage.APPROVED
    assert [(event.what, event.who) for event in approved.events[-2:]] == [("granskad", "anna"), ("godkänd", "bo")]
    assert all(datetime.fromisoformat(event.when) for event in approved.events)


def test_a_note_does_not_outlive_the_words_it_was_about() -> None:
    made = draft()
    identity = sentence(made, FIGURE).id
    let = noted(edited(made, identity, "Det var 77 miljoner kronor.", DESK.check, "a"), identity, "Får stå.", "a")
    assert obstacles(let) == ()
    assert len(obstacles(edited(let, identity, "Det var 78 miljoner kronor.", DESK.check, "a"))) == 1


def test_it_is_reviewed_before_it_is_approved_and_an_edit_takes_it_back() -> None:
    made = draft()
    with pytest.raises(ChangeRefused, match="granskas innan"):
        staged(made, Stage.APPROVED, "anna")
    approved = staged(staged(made, Stage.REVIEWED, "anna"), Stage.APPROVED, "bo")
    assert removed(approved, sentence(made, FIGURE).id, "anna").stage is Stage.DRAFT


def test_a_question_is_asked_again() -> None:
    made = draft()
    after = asked(made, 3, "Hur många besök hade badhuset 2023?", DESK, "anna")
    assert "48 000" in "".join(one.text for one in after.sections[4].sentences)
    assert after.events[-1].what == "ställde fråga 4 på nytt"
    for number, words in ((3, " "), (9, "Vad?")):
        with pytest.raises(ChangeRefused):
            asked(made, number, words, DESK, "anna")


def test_versions_are_kept_and_work_on_one_sentence_is_one(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "drafts.sqlite")
    made = draft()
    assert (store.latest(made.id), store.listed(), store.weed(1)) == (None, [], 0)
    identity = sentence(made, FIGURE).id
    typing = [made]
    for words in ("Kommunens u", "Kommunens underskott v", "Kommunens underskott var stort."):
        typing.append(edited(typing[-1], identity, words, DESK.check, "anna"))
    typing.append(removed(typing[-1], identity, "anna"))
    for one in typing:
        store.save(one)
    kept = store.versions(made.id)
    assert kept == [typing[0], typing[3], typing[4]]
    assert store.latest(made.id) == typing[4]
    assert store.version(made.id, 0) == made
    assert [(one.id, one.title, one.stage) for one in store.listed()] == [(made.id, "Kommunens ekonomi", Stage.DRAFT)]


def test_two_who_write_at_once_cannot_write_over_each_other(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "drafts.sqlite")
    made = draft()
    store.save(made)
    identity = sentence(made, FIGURE).id
    store.save(edited(made, identity, "Annas ord.", DESK.check, "anna"))
    with pytest.raises(Outdated):
        store.save(edited(made, identity, "Bos ord.", DESK.check, "bo"))
    latest = store.latest(made.id)
    assert latest is not None
    assert sentence(latest, "Annas ord.")


def test_old_drafts_are_weeded_and_any_can_be_deleted(tmp_path: Path) -> None:
    store = DraftStore(tmp_path / "drafts.sqlite")
    one, other = draft(), draft()
    store.save(one)
    store.save(other)
    assert store.weed(30) == 0
    store.delete(one.id)
    assert [listed.id for listed in store.listed()] == [other.id]
    assert store.weed(30, datetime.now() + timedelta(days=31)) == 1
    assert store.listed() == []


WRITER = """
import sys
from pathlib import Path
sys.path[:0] = {path!r}
from draft_fakes import LETTER, fake_desk
from assistant.drafting.letter import draft_of
from assistant.drafting.reading import inquiry_of
from assistant.drafting.review import edited
from assistant.drafting.store import DraftStore
from assistant.drafting.types import Tone
desk, store = fake_desk(), DraftStore(Path({file!r}))
draft = draft_of(inquiry_of(LETTER), Tone.PLAIN, desk)
store.save(draft)
print(draft.id, flush=True)
for number in range(100_000):
    draft = edited(draft, draft.sentences[number % 3].id, f"Ord nummer {{number}}.", desk.check, "anna")
    store.save(draft)
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 30])
def test_killing_the_process_loses_no_edit_that_was_saved(tmp_path: Path, after: int) -> None:
    here, file = Path(__file__).parent, tmp_path / "drafts.sqlite"
    code = WRITER.format(path=[str(here.parents[1]), str(here)], file=str(file))
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=here.parents[1])
    assert process.stdout is not None
    identity = process.stdout.readline().strip()
    for _ in range(after):
        process.stdout.readline()
    time.sleep(0.003 * after)
    os.kill(process.pid, signal.SIGKILL)
    told = [line for line in process.stdout.read().splitlines() if line.isdigit()]
    process.wait()
    last_told = int(told[-1]) if told else after - 1
    latest = DraftStore(file).latest(identity)
    assert latest is not None
    assert latest.version - 1 >= last_told  # what was reported saved is there, and perhaps the one that was under way
    assert any(one.text == f"Ord nummer {latest.version - 1}." for one in latest.sentences)


def test_what_a_person_changed_becomes_a_case_for_the_evaluation() -> None:
    first = draft()
    right = edited(first, sentence(first, FIGURE).id, "Underskottet var 13 miljoner kronor.", DESK.check, "anna")
    [judgement] = judgements(first, right)
    assert judgement["question"] == first.questions[0].standalone
    assert judgement["verdict"] == "wrong_figure"
    assert judgement["reference"] == "Underskottet var 13 miljoner kronor."
    assert FIGURE in judgement["answer"]
    assert judgements(first, first) == []
