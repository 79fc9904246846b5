"""Why this answer: the frame, the best candidates with their features, what each gate rejected, and the time taken."""

from assistant.types import Answer, Candidate

SHOWN = 8


def explain(answer: Answer) -> str:
    """An explanation in Swedish to read in a terminal."""
    lines = []
    if frame := answer.frame:
        terms = ", ".join(f"{term.word} ({term.weight:.2f}{'' if term.known else ', okänt'})" for term in frame.terms)
        lines += [
            f"Tolkad fråga: {answer.standalone}",
            f"  sort: {frame.type}   mått: {frame.measure or '–'}   år: {', '.join(map(str, frame.years)) or '–'}   jämförelse: {frame.comparison or '–'}",
            f"  ord: {terms or '–'}",
        ]
        if frame.corrected:
            lines.append("  rättat: " + ", ".join(f"{typed} → {read}" for typed, read in frame.corrected))
    lines.append("Kandidater:")
    lines += [_candidate(candidate) for candidate in answer.candidates[:SHOWN]]
    rejected: dict[str, int] = {}
    for candidate in answer.candidates:
        if candidate.rejected:
            rejected[candidate.rejected] = rejected.get(candidate.rejected, 0) + 1
    lines += (
        ["Stoppade av kontrollerna:"] + [f"  {count} st: {reason}" for reason, count in rejected.items()]
        if rejected
        else []
    )
    if answer.standalone_by_rules:
        lines.append(f"Reglernas tolkning av frågan: {answer.standalone_by_rules}")
    if answer.withheld:
        lines.append("Meningar som språkmodellen skrev och som inte visas:")
        lines += [f"  {one.reason}: {one.text}" for one in answer.withheld]
    lines.append("Tid (ms): " + ", ".join(f"{stage} {time:.1f}" for stage, time in answer.timings_ms.items()))
    return "\n".join(lines)


def _candidate(candidate: Candidate) -> str:
    features = " ".join(f"{name}={worth:.2f}" for name, worth in candidate.features.items() if worth)
    mark = f"✗ {candidate.rejected}" if candidate.rejected else "✓"
    value = f"   värde: {candidate.value}" if candidate.value else ""
    return f"  {candidate.score:6.2f} {mark}{value}\n         [{candidate.hit.passage.document_id}] {candidate.unit.text[:150]}\n         {features}"
