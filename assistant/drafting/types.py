"""The values of a draft, in the order they come to be: Inquiry -> Question -> Sentence -> Section -> Draft."""

from dataclasses import dataclass
from enum import StrEnum

from assistant.types import Citation


class Tone(StrEnum):
    """How the letter addresses its reader."""

    PLAIN = "enkel"
    FORMAL = "formell"


class State(StrEnum):
    """How a sentence stands to its sources."""

    SUPPORTED = "stödd"  # as drafted, and its sources carry it
    CHANGED = "ändrad"  # edited by hand, and its sources still carry it
    UNSUPPORTED = "ostödd"  # a figure, name or claim that no source carries
    UNCLAIMED = "utan uppgift"  # states nothing that needs a source: courtesies, what the documents do not say


class Stage(StrEnum):
    """How far the letter has come. Each comes after the one before it; an edit takes the letter back to the first."""

    DRAFT = "utkast"
    REVIEWED = "granskad"
    APPROVED = "godkänd"


class Outcome(StrEnum):
    """How a question ended in the letter."""

    ANSWERED = "besvarad"
    PARTIAL = "delvis besvarad"
    MISSING = "saknas i dokumenten"
    ERRAND = "eget ärende"  # asks us to do something, or about the writer's own case: no document can answer
    FAILED = "kunde inte sökas"


_SEVERAL = {
    Outcome.ANSWERED: "besvarade",
    Outcome.PARTIAL: "delvis besvarade",
    Outcome.ERRAND: "egna ärenden",
    Outcome.FAILED: "kunde inte sökas",
}


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A letter or e-mail as it came, without headings of e-mail and with personal data masked.

    ``sender`` is the name it is signed with, kept for the salutation alone. ``received`` is an ISO date or "".
    """

    text: str
    sender: str = ""
    subject: str = ""
    received: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the inquiry: ``text`` is ``inquiry.text[start:end]`` tidied, ``standalone`` what is asked of the documents.

    ``others`` are further ways to ask it, tried in order when the first has no answer.
    """

    text: str
    start: int
    end: int
    standalone: str
    errand: bool = False
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the letter, sometimes with a list under it. ``citations`` are indexes into ``Draft.sources``.

    ``drafted`` is the wording it was first given, "" for one that a person added. ``note`` is what a person wrote to let
    an unsupported sentence stand. ``reasons`` say in Swedish why it is unsupported.
    """

    id: int
    text: str
    citations: tuple[int, ...] = ()
    drafted: str = ""
    state: State = State.UNCLAIMED
    reasons: tuple[str, ...] = ()
    note: str = ""
    removed: bool = False
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A paragraph of the letter. ``question`` is an index into ``Draft.questions``, None for opening and closing."""

    sentences: tuple[Sentence, ...]
    question: int | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What was done to a draft: by whom and when (local time, ISO)."""

    what: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply under way. ``sections`` are opening, one for each question, closing."""

    id: str
    inquiry: Inquiry
    tone: Tone
    questions: tuple[Question, ...]
    sections: tuple[Section, ...]
    sources: tuple[Citation, ...]
    searched: tuple[str, ...] = ()  # the titles of the documents
    stage: Stage = Stage.DRAFT
    events: tuple[Event, ...] = ()
    version: int = 0

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every sentence in order, removed ones too."""
        return tuple(sentence for section in self.sections for sentence in section.sentences)

    @property
    def counts(self) -> str:
        """How the questions ended, in Swedish: "5 frågor: 4 besvarade, 1 saknas i dokumenten"."""
        outcomes = [section.outcome for section in self.sections if section.outcome]
        told = []
        for outcome in dict.fromkeys(outcomes):
            count = outcomes.count(outcome)
            told.append(f"{count} {outcome if count == 1 else _SEVERAL.get(outcome, str(outcome))}")
        asked = "1 fråga" if len(self.questions) == 1 else f"{len(self.questions)} frågor"
        return f"{asked}: {', '.join(told)}" if told else asked

    @property
    def title(self) -> str:
        """What the draft is called in a list."""
        return self.inquiry.subject or (self.questions[0].text if self.questions else "Förfrågan utan frågor")
