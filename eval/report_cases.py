"""The cases of a report that did not come out right: each with its answer, its sources, the evidence and why. Pure."""

import re
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from assistant.support.evidence import squash
from eval.cases import Case
from eval.correctness import readable
from eval.matching import piece_held
from eval.outputs import Output

KINDS = {
    "amount": "Belopp",
    "table": "Tabell",
    "count": "Antal",
    "date": "Datum",
    "person": "Person",
    "decision": "Beslut",
    "why": "Varför",
    "what": "Vad",
    "list": "Lista",
    "compare": "Jämförelse",
    "conflict": "Motstridigt",
    "followup": "Följdfråga",
    "rough": "Slarvigt skrivet",
    "unanswerable": "Saknas",
}
STATUSES = {
    "answered": "besvarad",
    "partial": "delvis besvarad",
    "unanswerable_not_in_documents": "avstod: finns inte i dokumenten",
    "unanswerable_out_of_scope": "avstod: utanför uppdraget",
    "unanswerable_unclear": "avstod: otydlig fråga",
    "error_internal": "fel",
    "error_index": "fel: indexet",
    "error_input": "fel: frågan",
}
_SHOWN_HITS = 5
_FILTER = """
const box = document.getElementById('sok'), kind = document.getElementById('typ'), count = document.getElementById('antal');
const cases = [...document.querySelectorAll('.case')];
function filter() {
  const wanted = box.value.toLowerCase();
  let shown = 0;
  for (const one of cases) {
    one.hidden = (kind.value && one.dataset.kind !== kind.value) || !one.textContent.toLowerCase().includes(wanted);
    shown += one.hidden ? 0 : 1;
  }
  count.textContent = shown + ' av ' + cases.length;
}
box.addEventListener('input', filter); kind.addEventListener('change', filter); filter();
"""


def failing_cases(scores: Sequence[Mapping[str, Any]], cases: Mapping[str, Case], outputs: Mapping[str, Output]) -> str:
    """The section with every case that is not right, worst first: wrong answers before wrong abstentions."""
    failing = sorted((row for row in scores if not row["right"]), key=lambda row: (row["crag"], row["kind"], row["id"]))
    if not failing:
        return '<h2 id="fel">Frågor som inte blev rätt</h2><p>Alla frågor blev rätt.</p>'
    kinds = sorted({row["kind"] for row in failing}, key=lambda kind: KINDS.get(kind, kind))
    options = "".join(f'<option value="{escape(kind)}">{escape(KINDS.get(kind, kind))}</option>' for kind in kinds)
    shown = "".join(_case(row, cases[row["id"]], outputs[row["id"]]) for row in failing)
    return (
        f'<h2 id="fel">Frågor som inte blev rätt ({len(failing)})</h2>'
        '<div class="controls"><input id="sok" type="search" placeholder="Sök i frågor, svar och källor" aria-label="Sök">'
        f'<select id="typ" aria-label="Frågetyp"><option value="">Alla frågetyper</option>{options}</select>'
        f'<span id="antal" class="soft" aria-live="polite"></span></div>{shown}<script>{_FILTER}</script>'
    )


def _case(row: Mapping[str, Any], case: Case, output: Output) -> str:
    turns = "".join(f"<li>{escape(turn)}</li>" for turn in case.history)
    blocks = [
        f"<h4>Tidigare frågor</h4><ul>{turns}</ul>" if turns else "",
        f"<h4>Tolkad fråga</h4><pre>{escape(output.standalone or '')}</pre>" if output.standalone else "",
        f"<h4>Svar ({_status(output)}, {output.total_ms:.0f} ms)</h4><pre>{_markdown(output.answer or output.error)}</pre>",
        f"<h4>Rätt svar</h4><pre>{escape(_expected(case))}</pre>",
        _evidence(case, output),
        _sources(output),
        _unsupported(row),
        _retrieved(case, output),
    ]
    why = " ".join(row["why"])
    return (
        f'<details class="case" data-kind="{escape(case.kind, quote=True)}" id="{escape(case.id, quote=True)}"><summary>'
        f'<span class="question">{escape(case.question)}</span><span class="tag">{escape(case.id)} · '
        f"{escape(KINDS.get(case.kind, case.kind))}{' · undanhållen' if case.held_out else ''}</span>"
        f'<span class="why">{escape(why)}</span></summary><div class="inside">{"".join(blocks)}</div></details>'
    )


def _status(output: Output) -> str:
    return escape(STATUSES.get(output.status, output.status))


def _markdown(text: str) -> str:
    """Escaped text with **bold** shown as bold."""
    return re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", escape(text))


def _expected(case: Case) -> str:
    if case.must is None:
        return case.reference or "Dokumenten svarar inte på frågan; assistenten ska avstå."
    return case.reference or "Svaret ska innehålla: " + "; ".join(
        " eller ".join(map(readable, group)) for group in case.must
    )


def _evidence(case: Case, output: Output) -> str:
    if not case.evidence:
        return ""
    quotes = [(cited.document, squash(cited.quote)) for cited in output.citations]
    alternatives = []
    for alternative in case.evidence:
        pieces = "".join(
            _quote(document, quote, piece_held((document, quote), quotes)) for document, quote in alternative
        )
        alternatives.append(pieces)
    return f"<h4>Belägg (ett av alternativen räcker)</h4>{'<p class=soft>eller</p>'.join(alternatives)}"


def _quote(document: str, quote: str, held: bool) -> str:
    told = " – finns bland källorna" if held else ""
    return (
        f'<blockquote class="{"held" if held else ""}">{escape(quote)} '
        f'<span class="soft">({escape(document)}{told})</span></blockquote>'
    )


def _sources(output: Output) -> str:
    if not output.citations:
        return "<h4>Angivna källor</h4><p>Inga.</p>"
    quotes = "".join(
        f'<blockquote>[{number}] {escape(cited.quote)} <span class="soft">({escape(cited.label or cited.document)})</span></blockquote>'
        for number, cited in enumerate(output.citations, start=1)
    )
    return f"<h4>Angivna källor</h4>{quotes}"


def _unsupported(row: Mapping[str, Any]) -> str:
    if not row["unsupported"]:
        return ""
    items = "".join(f"<li>{escape(text)} – {escape(why)}</li>" for text, why in row["unsupported"])
    return f"<h4>Påståenden som källorna inte bär (regelbaserad kontroll)</h4><ul>{items}</ul>"


def _retrieved(case: Case, output: Output) -> str:
    if not output.retrieved:
        return ""
    items = []
    for hit in output.retrieved[:_SHOWN_HITS]:
        passage = [(hit.document, squash(hit.text))]
        held = any(piece_held(piece, passage) for alternative in case.evidence for piece in alternative)
        text = hit.text if len(hit.text) <= 240 else hit.text[:240] + " …"
        mark = " – innehåller belägg" if held else ""
        items.append(f'<li>{escape(text)} <span class="soft">({escape(hit.document)}{mark})</span></li>')
    return f"<h4>Sökträffar</h4><ol>{''.join(items)}</ol>"
