"""From draft to approved letter: sentences changed and checked again, statuses with who and when. Pure.

Every change gives a new version. A change of what is said takes the letter back to the first stage; a letter is approved
only when each unsupported sentence that stands has been let stand, in writing, by a person.
"""

from collections.abc import Callable
from dataclasses import replace

from assistant.drafting.checking import Check, judged
from assistant.drafting.letter import Desk, asked_again, next_id, now
from assistant.drafting.types import Draft, Event, Sentence, Stage, State
from assistant.errors import AssistantError

LONGEST_SENTENCE = 4_000  # characters
LONGEST_NOTE = 500
GONE = "Meningen finns inte längre i utkastet. Ladda om utkastet."
TOO_LONG = "Meningen är för lång: högst {most} tecken."
OBSTACLES = "Brevet kan inte {stage}: {count}. Ändra eller ta bort, eller skriv en anmärkning om varför det får stå."
NOT_REVIEWED = "Brevet ska granskas innan det godkänns."
EMPTY_QUESTION = "Skriv en fråga först."
_STAGE_WORDS = {Stage.REVIEWED: "granskas klart", Stage.APPROVED: "godkännas"}


class ChangeRefused(AssistantError):
    """A change that may not be made; the message says why and what to do."""


def edited(draft: Draft, identity: int, text: str, check: Check, who: str) -> Draft:
    """The sentence in other words, checked again at once."""
    rewritten = _rewriting(draft, text, check)
    return _changed(draft, identity, rewritten, f"ändrade mening {_place(draft, identity)}", who)


def _rewriting(draft: Draft, text: str, check: Check) -> Callable[[Sentence], Sentence]:
    """What puts ``text`` in a sentence's place; its note was about other words. Raises ChangeRefused."""
    if len(text) > LONGEST_SENTENCE:
        raise ChangeRefused(TOO_LONG.format(most=LONGEST_SENTENCE))
    words = "\n".join(" ".join(line.split()) for line in text.strip().splitlines())
    known = f"{draft.inquiry.text} {draft.inquiry.sender} {draft.inquiry.received}"
    return lambda one: judged(replace(one, text=words, note="", removed=False), draft.sources, check, known)


def removed(draft: Draft, identity: int, who: str) -> Draft:
    """The letter without the sentence, which can be put back."""
    return _changed(
        draft, identity, lambda one: replace(one, removed=True), f"tog bort mening {_place(draft, identity)}", who
    )


def restored(draft: Draft, identity: int, check: Check, who: str) -> Draft:
    """The sentence as it was drafted, put back."""

    def change(sentence: Sentence) -> Sentence:
        first = sentence.drafted or sentence.text
        return judged(replace(sentence, text=first, note="", removed=False), draft.sources, check)

    return _changed(draft, identity, change, f"återställde mening {_place(draft, identity)}", who)


def added(draft: Draft, after: int, text: str, check: Check, who: str) -> Draft:
    """The letter with a sentence of somebody's own behind the sentence ``after``, on the same sources."""
    what = f"lade till en mening efter mening {_place(draft, after)}"
    made = next_id(draft)
    sections = []
    for section in draft.sections:
        sentences: list[Sentence] = []
        for sentence in section.sentences:
            sentences.append(sentence)
            if sentence.id == after:
                sentences.append(Sentence(made, "", sentence.citations))
        sections.append(replace(section, sentences=tuple(sentences)))
    return _changed(replace(draft, sections=tuple(sections)), made, _rewriting(draft, text, check), what, who)


def noted(draft: Draft, identity: int, note: str, who: str) -> Draft:
    """The sentence let stand without source, with why."""
    words = " ".join(note.split())[:LONGEST_NOTE]
    return _changed(
        draft, identity, lambda one: replace(one, note=words), f"antecknade om mening {_place(draft, identity)}", who
    )


def asked(draft: Draft, number: int, words: str, desk: Desk, who: str) -> Draft:
    """The draft with a question put in other words and answered anew."""
    question = " ".join(words.split())
    if not 0 <= number < len(draft.questions):
        raise ChangeRefused(GONE)
    if not any(letter.isalnum() for letter in question):
        raise ChangeRefused(EMPTY_QUESTION)
    return _stepped(asked_again(draft, number, question, desk), f"ställde fråga {number + 1} på nytt", who)


def obstacles(draft: Draft) -> tuple[Sentence, ...]:
    """The sentences that stand in the letter unsupported and without a note: with them it cannot be approved."""
    return tuple(
        sentence
        for sentence in draft.sentences
        if sentence.state is State.UNSUPPORTED and not sentence.removed and not sentence.note
    )


def staged(draft: Draft, stage: Stage, who: str) -> Draft:
    """The draft at another stage. Raises ChangeRefused when it may not be there."""
    if stage is not Stage.DRAFT and (left := len(obstacles(draft))):
        count = "en mening saknar stöd i källan" if left == 1 else f"{left} meningar saknar stöd i källan"
        raise ChangeRefused(OBSTACLES.format(stage=_STAGE_WORDS[stage], count=count))
    if stage is Stage.APPROVED and draft.stage is not Stage.REVIEWED:
        raise ChangeRefused(NOT_REVIEWED)
    return replace(_stepped(draft, str(stage), who), stage=stage)


def _changed(draft: Draft, identity: int, change: Callable[[Sentence], Sentence], what: str, who: str) -> Draft:
    sections = tuple(
        replace(
            section,
            sentences=tuple(change(one) if one.id == identity else one for one in section.sentences),
        )
        for section in draft.sections
    )
    return replace(_stepped(draft, what, who), sections=sections)


def _stepped(draft: Draft, what: str, who: str) -> Draft:
    """The next version. Work that goes on with the same sentence is one event."""
    events = (
        draft.events[:-1]
        if draft.events and (draft.events[-1].what, draft.events[-1].who) == (what, who)
        else draft.events
    )
    return replace(draft, stage=Stage.DRAFT, events=(*events, Event(what, who, now())), version=draft.version + 1)


def _place(draft: Draft, identity: int) -> int:
    """Which sentence of the letter it is, counted from 1. Raises ChangeRefused when it is not there."""
    for place, sentence in enumerate(draft.sentences, start=1):
        if sentence.id == identity:
            return place
    raise ChangeRefused(GONE)
