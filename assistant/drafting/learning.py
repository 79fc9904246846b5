"""What a person changed in a draft, as judgements for the evaluation: the same lines as readers' verdicts on answers.

`python -m eval inbox` makes drafts of cases out of them; the approved wording is their reference.
"""

from typing import Any

from assistant.drafting.plain import kept
from assistant.drafting.types import Draft, Section, Sentence
from assistant.support.figures import amounts


def judgements(first: Draft, approved: Draft) -> list[dict[str, Any]]:
    """A line for each question whose paragraph a person changed between the first version and the approved one."""
    before = {section.question: section for section in first.sections if section.question is not None}
    return [
        _judgement(first, approved, before[section.question], section)
        for section in approved.sections
        if section.question is not None
        and section.question in before
        and _said(before[section.question]) != _said(section)
    ]


def _judgement(first: Draft, approved: Draft, before: Section, after: Section) -> dict[str, Any]:
    assert after.question is not None
    question = approved.questions[after.question]
    sources = [approved.sources[number] for sentence in kept(after) for number in sentence.citations]
    return {
        "time": approved.events[-1].when if approved.events else "",
        "verdict": "wrong_figure" if _figures(before) - _figures(after) else "missing",
        "comment": "Ändrat i ett godkänt brev.",
        "question": question.standalone,
        "history": [],
        "status": str(before.outcome),
        "standalone": first.questions[after.question].standalone,
        "answer": _said(before),
        "reference": _said(after),
        "citations": [{"document": one.document, "quote": one.quote} for one in dict.fromkeys(sources)],
    }


def _said(section: Section) -> str:
    return " ".join(sentence.text for sentence in kept(section))


def _figures(section: Section) -> set[str]:
    def of(sentence: Sentence) -> set[str]:
        return {sentence.text[one.start : one.end] for one in amounts(sentence.text)}

    return {figure for sentence in kept(section) for figure in of(sentence)}
