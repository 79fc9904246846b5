"""A useful no: that the documents do not say, what was searched, and what they hold instead."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.check import UNSURE, confidence, reason_against
from assistant.composing.cite import CitationList
from assistant.composing.quoting import source_name
from assistant.replies import NOT_IN_DOCUMENTS, NOT_SURE, OUT_OF_SCOPE, UNCLEAR, other_years, searched
from assistant.types import Answer, Candidate, Frame, Status
from corpus.index import Index
from corpus.swedish.dates import years

# So sure a candidate is pointed at though it may not be given as the answer. Of those between this and the threshold
# about half are right.
NEAR = 0.4


def abstain(frame: Frame, candidates: Sequence[Candidate], index: Index) -> Answer:
    """The answer when no candidate passed the gates."""
    titles = [document.description.title.value for document in index.documents()]
    if not frame.terms and not frame.years and not frame.dnr:
        return Answer(Status.UNCLEAR, UNCLEAR, "")
    weight = sum(term.weight for term in frame.terms) or 1.0
    unknown = sum(term.weight for term in frame.terms if not term.known)
    if frame.terms and unknown >= 0.6 * weight:
        return Answer(Status.OUT_OF_SCOPE, f"{OUT_OF_SCOPE} {searched(titles)}", "")
    near = _nearest(frame, candidates)
    hints = [NOT_SURE.format(source=source_name(near)) if near else NOT_IN_DOCUMENTS]
    if found := _years_held(frame, candidates):
        hints.append(other_years(found, frame.years))
    missing = [term.word for term in frame.terms if not term.known]
    if missing:
        hints.append(f"Inget dokument nämner ”{missing[0]}”.")
    hints.append(searched(titles))
    cited = CitationList(index)
    if near:
        cited.add(near.hit.passage.document_id, [near.unit])
    return Answer(Status.NOT_IN_DOCUMENTS, " ".join(hints), "", citations=tuple(cited.citations))


def _nearest(frame: Frame, candidates: Sequence[Candidate]) -> Candidate | None:
    """What would have been answered had it been sure enough; None where it was far from that."""
    first = next((one for one in candidates if one.rejected == UNSURE), None)
    return first if first is not None and confidence(frame, first) >= NEAR else None


def _years_held(frame: Frame, candidates: Sequence[Candidate]) -> list[int]:
    """The years for which the same thing is told, when only the year asked for is missing."""
    if not frame.years:
        return []
    anytime = replace(frame, years=())
    held: set[int] = set()
    for candidate in candidates[:25]:
        if not reason_against(anytime, candidate):
            named = set(years(candidate.unit.text)) or set(years(" ".join(candidate.hit.passage.head[1:3])))
            held |= {year for year in named if year not in frame.years}
    return sorted(held)[-4:]
