"""python -m assistant ask | chat | batch"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import AssistantError, QuestionRefused
from corpus.errors import CorpusError

if TYPE_CHECKING:
    from assistant.chain import Assistant
    from assistant.types import Answer


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns its exit code: 0 done, 1 a fault, 2 a wrong call."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (AssistantError, CorpusError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m assistant", description="Ställ frågor till dokumenten.")
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO")
    ask = commands.add_parser("ask", help="svara på en fråga")
    ask.add_argument("question", metavar="FRÅGA")
    ask.add_argument("--json", action="store_true", help="skriv svaret som JSON")
    ask.add_argument("--why", action="store_true", help="visa hur frågan tolkades och varför svaret blev som det blev")
    ask.set_defaults(run=_ask)
    chat = commands.add_parser("chat", help="samtala i terminalen")
    chat.set_defaults(run=_chat)
    batch = commands.add_parser("batch", help="svara på en fil med frågor, en JSON-rad var")
    batch.add_argument("questions", metavar="IN.jsonl", type=Path)
    batch.add_argument("answers", metavar="UT.jsonl", type=Path)
    for command in (ask, chat, batch):
        command.add_argument("--documents", metavar="MAPP", type=Path, help="dokumenten att fråga (annars de som ingår)")
    batch.set_defaults(run=_batch)
    return parser


def _assistant(documents: Path | None) -> "Assistant":
    """The assistant on the built index; with another documents folder, on an index of its own, built when needed."""
    from assistant.wiring import build_assistant
    from corpus.config import from_environment

    config = from_environment()
    if documents is None:
        return build_assistant(config)
    import hashlib

    from corpus.build import build
    from corpus.parse import parse

    folder = documents.resolve()
    name = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
    config = replace(config, documents=folder, index=config.index.parent / "indexes" / name)
    build(config, parse, lambda line: print(line, file=sys.stderr))
    return build_assistant(config)


def _ask(options: argparse.Namespace) -> int:
    from assistant.output import to_row

    assistant = _assistant(options.documents)
    answer = assistant.answer(options.question)
    if options.json:
        print(json.dumps(to_row(answer, "1", _texts(assistant, answer)), ensure_ascii=False, indent=2))
    else:
        print(for_terminal(answer))
    if options.why:
        from assistant.why import explain

        print("\n" + explain(answer))
    return 0


def for_terminal(answer: "Answer") -> str:
    """An answer to read in a terminal: the text without markup, then the numbered sources."""
    lines = [answer.text.replace("**", "")]
    if answer.citations:
        lines += ["", "Källor:"]
        lines += [f"[{number}] {citation.label}" for number, citation in enumerate(answer.citations, 1)]
    return "\n".join(lines)


def _chat(options: argparse.Namespace) -> int:
    assistant = _assistant(options.documents)
    history: list[str] = []
    print("Ställ en fråga. Tom rad eller Ctrl-D avslutar.")
    while True:
        try:
            question = input("\n> ").strip()
        except EOFError:
            return 0
        if not question:
            return 0
        try:
            answer = assistant.answer(question, history)
        except QuestionRefused as error:
            print(error)
            continue
        if answer.standalone and answer.standalone != question:
            print(f"Tolkad fråga: {answer.standalone}")
        print(for_terminal(answer))
        history.append(question)


def _batch(options: argparse.Namespace) -> int:
    cases = list(_cases(options.questions))
    assistant = _assistant(options.documents)
    partial = options.answers.with_name(options.answers.name + ".part")
    with partial.open("w", encoding="utf-8") as out:
        for number, case in enumerate(cases, 1):
            out.write(json.dumps(_answer_row(assistant, case), ensure_ascii=False) + "\n")
            if number % 50 == 0:
                print(f"{number} av {len(cases)} frågor besvarade", file=sys.stderr)
    partial.replace(options.answers)
    return 0


def _cases(path: Path) -> Iterator[dict[str, Any]]:
    """The cases of a JSON lines file; a fault names its line."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise AssistantError(f"Frågefilen {path} går inte att läsa ({error.strerror}). Kontrollera sökvägen.") from error
    except UnicodeDecodeError as error:
        raise AssistantError(f"Frågefilen {path} är inte UTF-8. Spara om den som UTF-8.") from error
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            case = json.loads(line)
            yield {"id": str(case["id"]), "question": str(case["question"]), "history": [str(turn) for turn in case.get("history") or []]}
        except (ValueError, KeyError, TypeError) as error:
            raise AssistantError(f"Rad {number} i {path} är ingen fråga: varje rad ska vara JSON med ”id” och ”question”.") from error


def _answer_row(assistant: "Assistant", case: dict[str, Any]) -> dict[str, Any]:
    from assistant.output import error_row, to_row
    from assistant.types import Status

    try:
        answer = assistant.answer(case["question"], case["history"])
    except QuestionRefused as error:
        return error_row(case["id"], str(Status.ERROR_INPUT), str(error))
    return to_row(answer, case["id"], _texts(assistant, answer))


def _texts(assistant: "Assistant", answer: "Answer") -> dict[str, str]:
    return {name: assistant.index.text(name) for name in {hit.passage.document_id for hit in answer.retrieved}}


if __name__ == "__main__":
    sys.exit(main())
