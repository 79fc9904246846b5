"""``python -m assistant draft``: a letter in, the draft of its reply out."""

import argparse
import os
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.drafting.letter import desk_for, draft_of
from assistant.drafting.phrases import phrases_for
from assistant.drafting.plain import to_markdown, to_text
from assistant.drafting.reading import read_inquiry
from assistant.drafting.template import Template, template_from
from assistant.drafting.types import Draft, Outcome, State, Tone
from assistant.drafting.word import to_word
from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.chain import Assistant

TEMPLATE = "ASSISTANT_LETTER_TEMPLATE"
BAD_DATE = "--received ska vara ett datum som 2024-05-02, men är ”{given}”."
BAD_ENDING = "Svaret kan skrivas som .docx, .md eller .txt, inte {ending}."
_ENDINGS = (".docx", ".md", ".txt")


def draft_file(options: argparse.Namespace, assistant: "Assistant", tell: Callable[[str], None]) -> bool:
    """Drafts a reply and writes it; whether some question could not be asked. Raises AssistantError."""
    out: Path | None = options.out
    if out is not None and out.suffix.lower() not in _ENDINGS:
        raise AssistantError(BAD_ENDING.format(ending=out.suffix or out.name))
    template = template_from(options.template or template_path(os.environ))
    inquiry = read_inquiry(options.inquiry, _received(options.received))
    tone = Tone(options.tone)
    draft = draft_of(inquiry, tone, desk_for(assistant.answer_or_fault, assistant.index, template.phrases))
    if out is None:
        print(to_text(draft, phrases_for(inquiry, tone, template.phrases), date.today()), end="")
    else:
        out.write_bytes(as_file(draft, template, out.suffix.lower(), date.today()))
    tell(summary(draft))
    return any(section.outcome is Outcome.FAILED for section in draft.sections)


def as_file(draft: Draft, template: Template, ending: str, today: date) -> bytes:
    """The letter as a file with this ending: .docx, .md or .txt."""
    phrases = phrases_for(draft.inquiry, draft.tone, template.phrases)
    if ending == ".docx":
        return to_word(draft, phrases, template, today)
    return (to_markdown if ending == ".md" else to_text)(draft, phrases, today).encode()


def template_path(environment: Mapping[str, str]) -> Path | None:
    """The organisation's template that the environment names, if any."""
    named = environment.get(TEMPLATE, "").strip()
    return Path(named).expanduser() if named else None


def summary(draft: Draft) -> str:
    """What to look at before the letter is sent, in one Swedish line."""
    unsupported = sum(sentence.state is State.UNSUPPORTED for sentence in draft.sentences)
    return f"{draft.counts}. Meningar utan stöd i källan: {unsupported}."


def _received(given: str | None) -> str:
    if given is None:
        return date.today().isoformat()
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError as error:
        raise AssistantError(BAD_DATE.format(given=given)) from error
