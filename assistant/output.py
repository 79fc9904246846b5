"""Answer -> the rows of the public contract, as `python -m assistant batch` writes them."""

from typing import Any

from assistant.types import Answer, Citation

RETRIEVED = 10


def to_row(answer: Answer, case_id: str, texts: dict[str, str] | None = None) -> dict[str, Any]:
    """An answer as one JSON object; ``texts`` are canonical texts by document, for the passages' verbatim text."""
    return {
        "id": case_id,
        "status": str(answer.status),
        "answer": answer.text,
        "standalone": answer.standalone,
        "citations": [_citation(citation) for citation in answer.citations],
        "retrieved": [
            {
                "document": hit.passage.document_id,
                "text": texts[hit.passage.document_id][hit.passage.start : hit.passage.end]
                if texts
                else hit.passage.text,
            }
            for hit in answer.retrieved[:RETRIEVED]
        ],
        **({"disagreement": _disagreement(answer)} if answer.disagreement else {}),
        "timings_ms": answer.timings_ms or {"total": 0.0},
        **_model_part(answer),
    }


def _model_part(answer: Answer) -> dict[str, Any]:
    """What a language model had to do with the answer; nothing where there is none."""
    part: dict[str, Any] = {}
    if answer.by_model:
        part["by_model"] = True
    if answer.notices:
        part["notices"] = list(answer.notices)
    if answer.withheld:
        part["withheld"] = [{"text": one.text, "reason": one.reason} for one in answer.withheld]
    if answer.standalone_by_rules:
        part["standalone_by_rules"] = answer.standalone_by_rules
    return part


def _disagreement(answer: Answer) -> list[dict[str, Any]]:
    """The figures that sources differ on; ``citation`` counts from 0."""
    return [
        {"value": figure.value, "kind": str(figure.kind), "citation": figure.citation} for figure in answer.disagreement
    ]


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        "document": citation.document,
        "title": citation.title,
        "page": citation.page,
        "section": citation.section,
        "quote": citation.quote,
        "start": citation.start,
        "end": citation.end,
        "label": citation.label,
    }
