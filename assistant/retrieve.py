"""Frame -> passages: Swedish words and vectors searched side by side, fused by rank; and the same as a LangChain retriever."""

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from assistant.matching.match import others_of
from assistant.types import Frame
from corpus.index import Index, fuse
from corpus.swedish.words import NAMED
from corpus.types import Hit

if TYPE_CHECKING:
    from langchain_core.retrievers import BaseRetriever

Nearest = Future[list[tuple[str, float]]]

DEPTH = 60  # candidates from each arm
SYNONYM_WEIGHT, PART_WEIGHT = 0.45, 0.35
ARM_WEIGHTS = (1.0, 0.6)  # words, vectors
BEST_BY_WORDS = 0.3  # of the passages: those best by their words are kept however far their vectors are
SHARE_OF_BODY = 8  # one place in so many is kept for passages of the body that the question names


def query_terms(frame: Frame) -> list[tuple[str, float]]:
    """Weighted search keys of a frame: its terms, for less their synonyms and compound parts, and its numbers as typed."""
    weighted: dict[str, float] = {}
    for term in frame.terms:
        weighted[term.key] = max(weighted.get(term.key, 0), 1.3 if term.name else 1.0)
        if term.name:
            weighted[NAMED + term.key] = SYNONYM_WEIGHT
        for other in sorted(others_of(term)):
            weighted[other] = max(weighted.get(other, 0), SYNONYM_WEIGHT)
        for part in term.parts:
            weighted[part] = max(weighted.get(part, 0), PART_WEIGHT)
    for year in frame.years:
        weighted[str(year)] = 0.5
    if frame.dnr:
        weighted[frame.dnr.lower()] = 3.0
    return list(weighted.items())


def nearest(question: str, index: Index) -> Nearest:
    """The passages whose vectors are nearest to a question, sought while it is understood."""
    return index.vectors_soon(question, DEPTH)


def retrieve(frame: Frame, index: Index, limit: int = 40, near: Nearest | None = None) -> list[Hit]:
    """The passages nearest to a frame, best first, each with its rank in either arm.

    ``near`` are those nearest to its question by their vectors, where they are sought already.
    """
    near = near or nearest(frame.question, index)
    query = query_terms(frame)
    words = index.words(query, DEPTH)
    vectors = near.result()
    fused = fuse([[name for name, _ in words], [name for name, _ in vectors]], ARM_WEIGHTS)[:limit]
    if frame.bodies:
        own = frozenset(one.id for one in index.documents() if one.description.body.value in frame.bodies)
        fused = _with_kept(fused, index.words(query, DEPTH, own), limit // SHARE_OF_BODY)
    best = round(BEST_BY_WORDS * limit)
    fused = _with_kept(fused, words[:best], best)
    ranks = [{name: place for place, (name, _) in enumerate(arm, 1)} for arm in (words, vectors)]
    passages = {passage.id: passage for passage in index.passages([name for name, _ in fused])}
    hits = []
    for name, score in fused:
        if name not in passages:
            continue
        scores = {"fused": score}
        scores |= {
            arm: float(table[name]) for arm, table in zip(("words", "vectors"), ranks, strict=True) if name in table
        }
        hits.append(Hit(passages[name], score, scores))
    return hits


def _with_kept(
    fused: list[tuple[str, float]], sure: Sequence[tuple[str, float]], places: int
) -> list[tuple[str, float]]:
    """``fused`` with the passages ``sure`` in its last ``places``, but those it has already."""
    there = {name for name, _ in fused}
    missing = [name for name, _ in sure if name not in there][:places]
    kept = fused[: len(fused) - len(missing)]
    return [*kept, *((name, kept[-1][1]) for name in missing)] if kept else fused


def order_by_evidence(hits: Sequence[Hit], best: dict[str, float]) -> list[Hit]:
    """The hits reordered by the best evidence read in each (passage id -> score); unread ones keep their order, last."""
    return sorted(hits, key=lambda hit: -best.get(hit.passage.id, float("-inf")))


def as_langchain_retriever(index: Index, limit: int = 10) -> "BaseRetriever":
    """The retriever as a LangChain BaseRetriever: question in, Documents with citation metadata out."""
    from langchain_core.callbacks import CallbackManagerForRetrieverRun
    from langchain_core.documents import Document
    from langchain_core.retrievers import BaseRetriever

    from assistant.understanding.frame import frame_of
    from assistant.understanding.intake import readable
    from assistant.understanding.spelling import IndexVocabulary

    vocabulary = IndexVocabulary(index)

    class DocumentRetriever(BaseRetriever):
        """Retrieves passages of the opened index."""

        k: int = limit

        def _get_relevant_documents(
            self,
            query: str,
            *,
            run_manager: CallbackManagerForRetrieverRun,  # noqa: ARG002 - BaseRetriever hands it over by name
        ) -> list[Document]:
            return [
                Document(
                    id=hit.passage.id,
                    page_content=hit.passage.text,
                    metadata={
                        "document": hit.passage.document_id,
                        "header": hit.passage.header,
                        "page": hit.passage.page,
                        "section": " > ".join(hit.passage.section),
                        "start": hit.passage.start,
                        "end": hit.passage.end,
                        "score": hit.score,
                    },
                )
                for hit in retrieve(frame_of(readable(query), vocabulary), index, self.k)
            ]

    return DocumentRetriever()
