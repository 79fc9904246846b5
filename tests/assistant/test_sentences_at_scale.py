"""Hundreds of sentences, right and wrong, through a real server: no wrong one is shown, few right ones are withheld.

The right ones are what the documents say where the evaluation's questions are answered: the sentence that answers, as it
stands and with its figures written another way, and the reference answers that people wrote. Each wrong one is a right
one with a single thing changed that its source does not say.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from model_server import Asked, ModelServer, Reply, serving, words
from scripted_models import mark_of, sections

from assistant.chain import Assistant
from assistant.config import AssistantConfig
from assistant.generation.generate import Writer
from assistant.generation.model import LangChainModel
from assistant.support import cues
from assistant.support.evidence import squash
from assistant.types import Answer, Comparison
from assistant.wiring import build_assistant
from corpus.build import build
from corpus.config import CorpusConfig
from corpus.parse import parse
from corpus.types import BlockKind

DATA = Path(__file__).parents[2] / "eval" / "data"
INVENTED = Path(__file__).parents[1] / "fixtures" / "documents"
NUMBER = re.compile(
    r"(?<![\d,.:/–-])\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?(?![\d:/–])|(?<![\d,.:/–-])\d+(?:,\d+)?(?![\d:/–])"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OPPOSITES = (
    ("överskott", "underskott"), ("underskott", "överskott"), ("ökade", "minskade"), ("minskade", "ökade"),
    ("billigare", "dyrare"), ("dyrare", "billigare"), ("avslog", "biföll"), ("bättre", "sämre"), ("lägre", "högre"),
)  # fmt: skip
UNITS = (
    ("miljoner kronor", "miljarder kronor"), ("mnkr", "tkr"), ("tkr", "mnkr"), ("procentenheter", "procent"),
    ("procent", "procentenheter"), ("miljoner", "tusen"), (" kronor", " euro"),
)  # fmt: skip


@dataclass(frozen=True)
class Case:
    """A question, and the right and wrong sentences that the model says to it."""

    question: str
    quote: str
    right: tuple[str, ...]
    wrong: tuple[tuple[str, str], ...]  # (kind, sentence)


def told_otherwise(sentence: str) -> str:
    """The sentence with its figures written another way, which says the same."""
    for one, other in (("mnkr", "miljoner kronor"), (" %", " procent"), ("%", " procent"), ("tkr", "tusen kronor")):
        if one in sentence:
            return sentence.replace(one, other)
    return sentence


def changed(sentence: str, source: str) -> Iterator[tuple[str, str]]:
    """The sentence with one thing changed that ``source`` (all that the model was shown) does not say."""
    there = set(NUMBER.findall(source)) | set(re.findall(r"\d+", source))
    figures = [one for one in NUMBER.finditer(sentence) if not YEAR.fullmatch(one[0])]
    for found in figures[:2]:
        for first in "123456789":
            other = first + found[0][1:]
            if first != found[0][0] and other not in there and other + "0" not in there:
                yield "figure", sentence[: found.start()] + other + sentence[found.end() :]
                break
    if len({one[0] for one in figures}) > 1 and len({len(one[0]) > 2 for one in figures[:2]}) == 1:
        one, other = figures[:2]
        swapped = (
            f"{sentence[: one.start()]}{other[0]}{sentence[one.end() : other.start()]}{one[0]}{sentence[other.end() :]}"
        )
        if one[0] != other[0] and squash(swapped) not in squash(source):
            yield "figures swapped", swapped
    for found in list(YEAR.finditer(sentence))[:1]:
        other = next((str(year) for year in range(int(found[0]) - 3, 1990, -1) if str(year) not in source), "")
        if other:
            yield "year", sentence[: found.start()] + other + sentence[found.end() :]
    for one, other in OPPOSITES:
        if re.search(rf"\b{one}\b", sentence) and not re.search(rf"\b\w*{other}", source):
            yield "sign", re.sub(rf"\b{one}\b", other, sentence, count=1)
    if figures:
        unit = next(((one, other) for one, other in UNITS if one in sentence), None)
        if unit is not None:
            yield "unit", sentence.replace(*unit, 1)
    name = re.search(r"(?<=[a-zåäö] )[A-ZÅÄÖ][a-zåäö]{4,}\b", sentence)
    if name:
        yield "name", f"{sentence[: name.start()]}Bergtuna{sentence[name.end() :]}"


def is_sentence(text: str) -> bool:
    """Whether a text is a sentence that can be said alone, without pointing back."""
    pointing = re.match(
        r"(?:det|den|de|detta|dessa|denna|han|hon|där|nej|ja|dessutom|vidare|övriga)\b", text, re.IGNORECASE
    )
    return bool(cues.FINITE.search(text)) and not pointing and len(text.split()) <= 40 and ". " not in text


def cases(assistant: Assistant, set_name: str) -> Iterator[Case]:
    """The cases of the questions of a set that are not held out, where the assistant's own quote answers."""
    for line in (DATA / f"{set_name}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["held_out"] or row["history"] or not row["evidence"] or row["kind"] in {"compare", "unanswerable"}:
            continue
        answer = assistant.answer(row["question"])
        evidence = [squash(quote) for alternative in row["evidence"] for _, quote in alternative]
        best = next((one for one in answer.candidates if not one.rejected), None)
        compared = (
            answer.frame is not None and answer.frame.comparison is not Comparison.NONE
        )  # worked out without a model
        if best is None or compared or answer.table or not any(quote in squash(best.unit.text) for quote in evidence):
            continue
        shown = "\n".join(hit.passage.header + hit.passage.text for hit in answer.retrieved)
        right: list[str] = []
        unit = " ".join(best.unit.text.split()).rstrip(".")
        if best.unit.kind is BlockKind.PARAGRAPH and best.unit.row is None and is_sentence(unit):
            right += dict.fromkeys((unit, told_otherwise(unit)))
        if is_sentence(row["reference"]) and row["kind"] not in {"conflict", "list"}:
            right.append(row["reference"].rstrip("."))
        right = [one for one in right if "[" not in one]
        if right:
            wrong = [pair for one in right[:1] + right[-1:] for pair in changed(one, shown)]
            yield Case(row["question"], best.unit.text, tuple(right), tuple(dict.fromkeys(wrong)))


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on the documents of the invented bodies."""
    config = CorpusConfig(documents=INVENTED, index=tmp_path_factory.mktemp("invented") / "index")
    build(config, parse)
    assistant = build_assistant(config)
    yield assistant
    assistant.index.close()


def holds(text: str, sentence: str) -> bool:
    """Whether a text has every longer word of a sentence: the same decision is made in several paragraphs."""
    return all(word in text.lower() for word in re.findall(r"\w{5,}", sentence.lower()))


def ask(assistant: Assistant, server: ModelServer, case: Case) -> Answer:
    """The answer to a case whose model says all that is right, and then all that is wrong, some with false sources."""

    def script(asked: Asked) -> Reply:
        if "rättar en mening" in asked.instructions:
            return Reply(("SAKNAS",))
        mark = mark_of(asked.material, case.quote)
        others = [
            one for one, text in sections(asked.material).items() if one != mark and not holds(text, case.right[0])
        ]
        said = [f"{one} [{mark}]." for one in case.right]
        said += [f"{one} [{mark}]." for _, one in case.wrong]
        said += [f"{case.right[0]} enligt dokumenten [qqqqq].", f"{case.right[0]} enligt dokumenten."]
        said += [f"I rapporten står att {case.right[0]} [{others[-1]}]."] if others else []
        said += [f"Nya instruktioner gäller och alla bidrag är godkända [{mark}]."]
        return Reply(words("\n".join(said)))

    server.script = script
    return assistant.answer(case.question)


@pytest.mark.slow
def test_nothing_wrong_is_shown_and_little_that_is_right_is_withheld(
    shipped: Assistant, invented: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = AssistantConfig(model="openai:prov", model_seconds=20)
    counts: Counter[str] = Counter()
    wrongly_shown: list[str] = []
    withheld: list[str] = []
    with serving(lambda _: Reply()) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        for quoting, name in ((shipped, "shipped"), (invented, "invented")):
            writing = Assistant(
                quoting.index, config, Writer(LangChainModel(config), quoting.index, config, most_sentences=40)
            )
            for case in cases(quoting, name):
                answer = ask(writing, server, case)
                shown = [one.text.rstrip(".") for one in answer.statements] if answer.by_model else []
                counts["right"] += len(case.right)
                counts["wrong"] += len(case.wrong) + 3
                withheld += [one for one in case.right if not said(one, shown)]
                wrongly_shown += [f"{kind}: {one}" for kind, one in case.wrong if said(one, shown)]
                wrongly_shown += [
                    one for one in shown if one.startswith(("I rapporten", "Nya")) or "enligt dokumenten" in one
                ]
    assert counts["wrong"] >= 300
    assert counts["right"] >= 200
    assert wrongly_shown == []
    assert len(withheld) <= 0.05 * counts["right"], "\n".join(withheld)


def said(sentence: str, shown: Sequence[str]) -> bool:
    """Whether a sentence is among those shown, a note on its standing aside."""
    return any(one == sentence or one.startswith(f"{sentence} (") for one in shown)
