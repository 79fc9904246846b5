"""How good drafts of replies are: questions found in each letter, answered rightly in it, and figures without support.

What is judged is the letter itself: the sentences that would be sent, with the sources they cite.
"""

import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.drafting.letter import Desk, desk_for, draft_of
from assistant.drafting.reading import inquiry_of
from assistant.drafting.types import Draft, Outcome, Section, Sentence, State, Tone
from assistant.support.evidence import squash
from assistant.support.figures import amounts
from eval.cases import Case, DataError, Inquiry, read_records
from eval.correctness import judge
from eval.matching import with_commas
from eval.metrics import percentile
from eval.outputs import Output, OutputCitation
from eval.systems import System

RECEIVED = "2024-05-02"
_UNANSWERED = {Outcome.MISSING, Outcome.ERRAND}


@dataclass(frozen=True, slots=True)
class Measured:
    """One letter. ``missed`` are the questions not found, ``wrong`` (question, why) those answered wrongly in the letter,
    ``extra`` what was taken for a question and is none, ``unsupported`` sentences with a figure that no source holds."""

    id: str
    asked: int
    missed: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]
    extra: tuple[str, ...]
    unsupported: tuple[str, ...]
    milliseconds: float


def read_inquiries(path: Path) -> tuple[tuple[Inquiry, str], ...]:
    """The letters of a set with their texts. Raises DataError."""
    found = []
    for inquiry in read_records(path, Inquiry):
        file = path.parent / inquiry.file
        try:
            found.append((inquiry, file.read_text(encoding="utf-8")))
        except OSError as error:
            raise DataError(f"{path}: brevet {file} kan inte läsas ({error.strerror or error})") from error
    return tuple(found)


def measure(inquiries: Iterable[tuple[Inquiry, str]], system: System) -> list[Measured]:
    """Drafts a reply to each letter and judges it. The first letter is drafted once unmeasured, so that time is warm time."""
    ask: Callable[[str], object] = system.assistant.answer
    desk = desk_for(ask, system.index, {})  # type: ignore[arg-type]
    squashed = {name: source.squashed for name, source in system.sources.items()}
    measured: list[Measured] = []
    for inquiry, text in inquiries:
        if not measured:
            draft_of(inquiry_of(text, RECEIVED), Tone.PLAIN, desk)
        measured.append(_measured(inquiry, text, desk, squashed))
    return measured


def _measured(inquiry: Inquiry, text: str, desk: Desk, squashed: Mapping[str, str]) -> Measured:
    started = time.perf_counter()
    draft = draft_of(inquiry_of(text, RECEIVED), Tone.PLAIN, desk)
    took = (time.perf_counter() - started) * 1000
    matched = matches(draft, inquiry.asked)
    missed, wrong = [], []
    for case, asked in zip(inquiry.cases(), inquiry.asked, strict=True):
        if asked not in matched:
            missed.append(case.question)
            wrong.append((case.question, "frågan hittades inte i brevet"))
        elif why := _why_wrong(case, draft, matched[asked], squashed):
            wrong.append((case.question, why))
    extra = [one.text for number, one in enumerate(draft.questions) if number not in matched.values()]
    return Measured(
        inquiry.id, len(inquiry.asked), tuple(missed), tuple(wrong), tuple(extra), unsupported_figures(draft), took
    )


def matches(draft: Draft, asked: Sequence[str]) -> dict[str, int]:
    """Which of the draft's questions is each piece of the letter that asks: one to one, half of its words covered."""
    found: dict[str, int] = {}
    for piece in dict.fromkeys(asked):
        at = re.search(r"\s+".join(re.escape(word) for word in piece.split()), draft.inquiry.text)
        if at is None:
            raise DataError(f"”{piece}” står inte i brevet.")
        covered = [
            (min(at.end(), one.end) - max(at.start(), one.start), number)
            for number, one in enumerate(draft.questions)
            if number not in found.values()
        ]
        most, number = max(covered, default=(0, -1))
        if most >= 0.5 * (at.end() - at.start()):
            found[piece] = number
    return found


def _why_wrong(case: Case, draft: Draft, number: int, squashed: Mapping[str, str]) -> str:
    section = next(one for one in draft.sections if one.question == number)
    verdict = judge(case, _output(case.id, draft, section), squashed)
    return "" if verdict.right else " ".join(verdict.why)


def _output(case_id: str, draft: Draft, section: Section) -> Output:
    """The paragraph of a question as an answer to be judged."""
    status = "unanswerable_not_in_documents" if section.outcome in _UNANSWERED else "answered"
    cited = dict.fromkeys(source for sentence in section.sentences for source in sentence.citations)
    citations = tuple(
        OutputCitation(document=one.document, quote=one.quote, start=one.start, end=one.end)
        for one in (draft.sources[source] for source in cited)
    )
    text = "\n".join(sentence.text for sentence in section.sentences)
    return Output(id=case_id, status=status, answer=text, citations=citations)


def unsupported_figures(draft: Draft) -> tuple[str, ...]:
    """The sentences with a figure that their sources do not hold: by the support check, and by the digits themselves."""
    return tuple(
        one.text for one in draft.sentences if one.state is State.UNSUPPORTED or _has_strange_figure(one, draft)
    )


def _has_strange_figure(sentence: Sentence, draft: Draft) -> bool:
    """Whether a sentence about the documents holds a figure whose digits stand in none of its quotes."""
    if sentence.computed or not sentence.citations:
        return False
    quotes = squash(" ".join(draft.sources[number].quote for number in sentence.citations))
    titles = squash(" ".join(draft.sources[number].label for number in sentence.citations))
    said = [re.sub(r"\D*$", "", sentence.text[one.start : one.end]) for one in amounts(sentence.text)]
    return any(squash(one).lstrip("+-") not in quotes + titles for one in said)


def table(measured: Sequence[Measured], *, failures: bool = False) -> str:
    """The figures as Swedish text, letter by letter and in all."""
    lines = [f"{'':14}{'frågor':>8}{'hittade':>9}{'rätt':>6}{'extra':>7}{'utan stöd':>11}{'ms':>7}"]
    for one in measured:
        found, right = one.asked - len(one.missed), one.asked - len(one.wrong)
        lines.append(
            f"{one.id:14}{one.asked:8}{found:9}{right:6}{len(one.extra):7}{len(one.unsupported):11}{one.milliseconds:7.0f}"
        )
        if failures:
            lines += [f"    {question} {why}" for question, why in one.wrong]
            lines += [f"    ingen fråga: {text}" for text in one.extra]
            lines += [f"    utan stöd: {text}" for text in one.unsupported]
    asked = sum(one.asked for one in measured)
    found = asked - sum(len(one.missed) for one in measured)
    right = asked - sum(len(one.wrong) for one in measured)
    times = [one.milliseconds for one in measured]
    lines += [
        "",
        f"{len(measured)} brev, {asked} frågor: hittade {found / asked:.3f}, rätt besvarade {right / asked:.3f}",
        f"Togs för frågor utan att vara det: {sum(len(one.extra) for one in measured)}. "
        f"Meningar med siffror utan stöd: {sum(len(one.unsupported) for one in measured)}.",
        f"Tid för ett utkast: p50 {percentile(times, 0.5):.0f} ms, längst {max(times):.0f} ms",
    ]
    return with_commas("\n".join(lines))
