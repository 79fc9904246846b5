"""python -m assistant ask | chat | batch | draft | template"""

import argparse
import io
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import AssistantError, reason_of
from assistant.replies import BY_MODEL
from corpus.errors import CorpusError

if TYPE_CHECKING:
    from assistant.chain import Assistant
    from assistant.types import Answer

LEFT_OUT = 3


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns its exit code.

    0 done, 1 a fault, 2 a wrong call, 3 done but something is left out: a document or a line that cannot be read, a
    question whose answering failed. What was wrong is told on stderr.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal that knows no ” still gets its answer
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except (AssistantError, CorpusError) as error:
        _tell(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        _tell(f"{error.filename or 'En fil'} går inte att läsa eller skriva: {reason_of(error)}.")
    except KeyboardInterrupt:
        return 130
    return 1


def _tell(message: str) -> None:
    """Says something beside the answer."""
    print(message, file=sys.stderr, flush=True)


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
    draft = commands.add_parser("draft", help="gör ett utkast till svar på ett brev eller e-brev")
    draft.add_argument("inquiry", metavar="BREV", type=Path, help="brevet: .txt, .eml, .docx, .pdf, .html eller .md")
    draft.add_argument("-o", "--out", metavar="FIL", type=Path, help="SVAR.docx, .md eller .txt (annars på skärmen)")
    draft.add_argument("--tone", choices=("enkel", "formell"), default="enkel", help="brevets ton (enkel)")
    draft.add_argument("--received", metavar="ÅÅÅÅ-MM-DD", help="när brevet kom in (annars brevets datum, eller i dag)")
    draft.add_argument("--template", metavar="MALL.docx", type=Path, help="brevmall (annars ASSISTANT_LETTER_TEMPLATE)")
    draft.set_defaults(run=_draft)
    template = commands.add_parser("template", help="skriv standardmallen för brev, att göra en egen av")
    template.add_argument("out", metavar="MALL.docx", type=Path)
    template.set_defaults(run=_template)
    for command in (ask, chat, batch, draft):
        command.add_argument(
            "--documents", metavar="MAPP", type=Path, help="dokumenten att fråga (annars de som ingår)"
        )
    batch.set_defaults(run=_batch)
    return parser


def _assistant(documents: Path | None) -> "tuple[Assistant, bool]":
    """The assistant on the built index, and whether all documents could be read.

    Another documents folder gets an index of its own, built when needed.
    """
    from assistant.wiring import build_assistant
    from corpus.config import from_environment

    config = from_environment()
    if documents is None:
        return build_assistant(config), True
    import hashlib

    from corpus.build import build
    from corpus.parse import parse

    folder = documents.resolve()
    name = hashlib.sha256(str(folder).encode()).hexdigest()[:12]
    config = replace(config, documents=folder, index=config.index.parent / "indexes" / name)
    build(config, parse, _tell)
    assistant = build_assistant(config)
    unread = assistant.index.manifest.failures()
    for path, reason in unread:
        _tell(f"Varning: {path} är inte med: {reason}")
    return assistant, not unread


def _ask(options: argparse.Namespace) -> int:
    from assistant.output import to_row

    assistant, whole = _assistant(options.documents)
    answer = assistant.answer_or_fault(options.question)
    failed = answer.status.startswith("error_")
    if options.json:
        texts = {name: assistant.index.text(name) for name in {hit.passage.document_id for hit in answer.retrieved}}
        print(json.dumps(to_row(answer, "1", texts), ensure_ascii=False, indent=2))
    elif not failed:
        print(for_terminal(answer))
    if failed:
        _tell(answer.text)
        return 1
    if options.why:
        from assistant.why import explain

        print("\n" + explain(answer))
    return 0 if whole else LEFT_OUT


def for_terminal(answer: "Answer") -> str:
    """An answer to read in a terminal: the text without markup, then the numbered sources, quoted unless said before."""
    lines = [answer.text.replace("**", "")]
    for notice in (*answer.notices, *([BY_MODEL] if answer.by_model else [])):
        lines += ["", notice]
    if answer.citations:
        lines += ["", "Källor:"]
        for number, citation in enumerate(answer.citations, 1):
            quote = "" if answer.statements else f": ”{citation.text or ' '.join(citation.quote.split())}”"
            lines.append(f"[{number}] {citation.label}{quote}")
    return "\n".join(lines)


def _chat(options: argparse.Namespace) -> int:
    assistant, _ = _assistant(options.documents)
    history: list[str] = []
    print("Ställ en fråga. Tom rad eller Ctrl-D avslutar.")
    while True:
        try:
            question = input("\n> ").strip()
        except EOFError:
            return 0
        if not question:
            return 0
        answer = assistant.answer_or_fault(question, history)
        if answer.standalone and answer.standalone != question:
            print(f"Tolkad fråga: {answer.standalone}")
        print(for_terminal(answer))
        if not answer.status.startswith("error_"):
            history.append(question)


def _batch(options: argparse.Namespace) -> int:
    from assistant.batch import answer_cases, read_cases, written_whole

    cases = read_cases(options.questions)
    with written_whole(options.answers) as out:
        assistant, whole = _assistant(options.documents)
        assistant.warm()
        faults = answer_cases(cases, assistant, out, _tell)
    return LEFT_OUT if faults or not whole else 0


def _draft(options: argparse.Namespace) -> int:
    from assistant.drafting.command import draft_file

    assistant, whole = _assistant(options.documents)
    failed = draft_file(options, assistant, _tell)
    return LEFT_OUT if failed or not whole else 0


def _template(options: argparse.Namespace) -> int:
    from assistant.drafting.template import standard_template

    options.out.write_bytes(standard_template())
    return 0


if __name__ == "__main__":
    sys.exit(main())
