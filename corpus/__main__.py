"""The index on the command line: python -m corpus build | list | show | search | remove | bench."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.config import PACKAGE, CorpusConfig, from_environment
from corpus.errors import CorpusError
from corpus.types import Document, Known, Passage

if TYPE_CHECKING:
    from corpus.build import BuildReport
    from corpus.index import Index

INCOMPLETE = 3
_SHOWN_CHARACTERS = 300
_CANDIDATES = 50
_PART_WEIGHT = 0.4


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; the exit code: 0 done, 1 a fault that was told, 2 wrong usage, 3 done but for documents left out."""
    options = _parser().parse_args(arguments)
    try:
        config = from_environment()
        if options.documents:
            config = replace(config, documents=Path(options.documents).resolve())
        if options.index:
            config = replace(config, index=Path(options.index).resolve())
        run: Callable[[CorpusConfig, argparse.Namespace], int] = options.run
        return run(config, options)
    except CorpusError as exc:
        print(f"Fel: {exc}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader, such as head, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as exc:
        print(f"Fel: {exc.filename or ''} {exc.strerror or exc}".replace("  ", " "), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Avbrutet. Det tidigare indexet gäller fortfarande.", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m corpus", description="Bygger och söker i dokumentens index.")
    commands = parser.add_subparsers(title="kommandon", required=True, metavar="KOMMANDO")
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--documents", metavar="MAPP", help="mappen med dokument (annars ASSISTANT_DOCUMENTS)")
    common.add_argument("--index", metavar="MAPP", help="indexets mapp (annars ASSISTANT_INDEX)")

    def command(
        name: str, text: str, run: Callable[[CorpusConfig, argparse.Namespace], int]
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(run=run)
        return added

    building = command("build", "Bygg indexet av de dokument som är nya eller ändrade.", _build)
    building.add_argument("--quiet", action="store_true", help="skriv bara fel och varningar")
    command("list", "Visa vilka dokument som är indexerade.", _list)
    showing = command("show", "Visa vad som är känt om ett dokument.", _show)
    showing.add_argument("document", metavar="DOKUMENT", help="dokumentets namn")
    what = showing.add_mutually_exclusive_group()
    what.add_argument("--outline", action="store_true", help="visa rubrikerna")
    what.add_argument("--text", action="store_true", help="visa texten")
    what.add_argument("--uncertain", action="store_true", help="visa bara det som är osäkert")
    searching = command("search", "Sök stycken.", _search)
    searching.add_argument("text", metavar="TEXT", help="orden att söka efter")
    searching.add_argument("-n", type=_positive, default=5, metavar="ANTAL", help="antal träffar (5)")
    removing = command("remove", "Ta bort ett dokument ur mappen och ur indexet.", _remove)
    removing.add_argument("name", metavar="NAMN", help="dokumentets eller filens namn")
    removing.add_argument("--yes", action="store_true", help="ta bort utan att fråga")
    measuring = command("bench", "Mät hur indexet klarar en växande mängd dokument.", _bench)
    measuring.add_argument("--sizes", type=_sizes, default=(1, 10, 100, 1000), metavar="LISTA", help="1,10,100,1000")
    measuring.add_argument("--out", type=Path, default=PACKAGE.parent / "docs", metavar="MAPP", help="resultatets mapp")
    return parser


def _sizes(text: str) -> tuple[int, ...]:
    sizes = tuple(sorted(_positive(part) for part in text.split(",")))
    if not sizes:
        raise argparse.ArgumentTypeError("ange tal med komma emellan")
    return sizes


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("ange ett tal som är minst 1")
    return number


def _to_stderr(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _build(config: CorpusConfig, options: argparse.Namespace) -> int:
    from corpus.build import build, silent
    from corpus.reading import parse_file

    report = build(config, parse_file, silent if options.quiet else _to_stderr)
    _tell(report, options.quiet)
    return INCOMPLETE if report.failed else 0


def _tell(report: "BuildReport", quiet: bool) -> None:
    """Says on stderr what a build did and what a person should look at."""
    for path, reason in report.failed if report.rebuilt else ():
        _to_stderr(f"Varning: {path} är inte med: {reason}")
    for document_id, warning in report.warnings:
        _to_stderr(f"Varning: {document_id}: {warning}")
    for pair in report.duplicates:
        alike = f"{pair.similarity:.0%} lika".replace("%", " %")
        same = "samma titel, organ och period, " if pair.same_title else ""
        _to_stderr(f"Varning: {pair.first} och {pair.second} kan vara samma dokument ({same}{alike}).")
    if quiet or not report.rebuilt:
        return
    counts = [
        f"{len(ids)} {word}"
        for ids, word in ((report.added, "nya"), (report.changed, "ändrade"), (report.removed, "borttagna"))
        if ids
    ]
    seconds = f"{report.seconds:.1f}".replace(".", ",")
    _to_stderr(
        f"Indexet är byggt på {seconds} s: {report.documents} dokument, {report.passages} stycken"
        + (f" ({', '.join(counts)})." if counts else ".")
    )


def _list(config: CorpusConfig, _options: argparse.Namespace) -> int:
    with _open(config) as index:
        documents = index.documents()
        counts = {record.document_id: record.passages for record in index.manifest.files.values()}
        failures = index.manifest.failures()
    rows = [("NAMN", "TITEL", "SLAG", "PERIOD", "DATUM", "SIDOR", "STYCKEN")]
    for document in documents:
        known = document.description
        described = (known.title.value, known.kind.value, known.period.value, known.date.value)
        rows.append((document.id, *described, str(len(document.pages) or "–"), str(counts.get(document.id, 0))))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for path, reason in failures:
        print(f"Inte med: {path}: {reason}")
    return 0


def _show(config: CorpusConfig, options: argparse.Namespace) -> int:
    with _open(config) as index:
        try:
            document = index.document(options.document)
        except KeyError:
            names = ", ".join(document.id for document in index.documents())
            raise CorpusError(f"Det finns inget dokument som heter {options.document}. Välj bland: {names}.") from None
    if options.text:
        print(document.text)
    elif options.outline:
        for block in document.outline:
            page = f"  (s. {block.page})" if block.page is not None else ""
            print("  " * (max(block.level, 1) - 1) + block.text + page)
    else:
        _describe(document, options.uncertain)
    return 0


def _describe(document: Document, only_uncertain: bool) -> None:
    known = document.description
    facts: list[tuple[str, Known]] = [
        ("Titel", known.title),
        ("Organ", known.body),
        ("Slag", known.kind),
        ("Datum", known.date),
        ("Period", known.period),
    ]
    shown = [(name, fact) for name, fact in facts if not (only_uncertain and fact.sure)]
    for name, fact in shown:
        unsure = "" if fact.sure else ", osäkert"
        how = f"  ({fact.how}{unsure})" if fact.how else ""
        print(f"{name + ':':<9}{fact.value or '–'}{how}")
    if only_uncertain:
        if not shown:
            print("Inget är osäkert.")
        return
    if known.dnr:
        print(f"{'Dnr:':<9}{', '.join(known.dnr)}")
    print(f"{'Fil:':<9}{document.path} ({document.format}, {len(document.pages) or 'okänt antal'} sidor)")
    for warning in document.warnings:
        print(f"Varning: {warning}")


def _search(config: CorpusConfig, options: argparse.Namespace) -> int:
    from corpus.index import fuse
    from corpus.swedish.words import keys, parts, tokens

    with _open(config) as index:
        terms = [(term, 1.0) for term in keys(options.text)]
        terms += [(part, _PART_WEIGHT) for token in tokens(options.text) for part in parts(token.text)]
        rankings = [
            [id for id, _ in index.words(terms, _CANDIDATES)],
            [id for id, _ in index.vectors(options.text, _CANDIDATES)],
        ]
        best = fuse(rankings, (1.0, 1.0))[: options.n]
        passages = index.passages([id for id, _ in best])
    if not passages:
        print("Inga träffar.", file=sys.stderr)
    for number, (passage, (_, score)) in enumerate(zip(passages, best, strict=True), start=1):
        print(_hit(number, passage, score))
    return 0


def _hit(number: int, passage: Passage, score: float) -> str:
    page = f", s. {passage.page}" if passage.page is not None else ""
    section = f", {' › '.join(passage.section)}" if passage.section else ""
    text = " ".join(passage.text.split())
    shown = text if len(text) <= _SHOWN_CHARACTERS else text[:_SHOWN_CHARACTERS].rsplit(" ", 1)[0] + " …"
    return f"{number}. {passage.document_id}{page}{section}  [{score:.4f}]\n   {shown}"


def _remove(config: CorpusConfig, options: argparse.Namespace) -> int:
    if not options.yes:
        if not sys.stdin.isatty():
            raise CorpusError("Bekräfta med --yes: filen tas bort ur dokumentmappen.")
        answer = input(f"Ta bort {options.name} ur {config.documents} och ur indexet? (j/n) ")
        if answer.strip().lower() not in ("j", "ja"):
            print("Inget togs bort.")
            return 0
    from corpus.build import withdraw
    from corpus.reading import parse_file

    report = withdraw(config, options.name, parse_file, _to_stderr)
    print(f"Borttaget: {', '.join(report.removed)}. {report.documents} dokument finns kvar.")
    return 0


def _bench(_config: CorpusConfig, options: argparse.Namespace) -> int:
    import tempfile

    from corpus.bench import run, save

    with tempfile.TemporaryDirectory() as work:
        save(run(options.sizes, Path(work), _to_stderr), options.out)
    print(f"Resultatet finns i {options.out / 'benchmark.json'} och {options.out / 'benchmark.png'}.")
    return 0


def _open(config: CorpusConfig) -> "Index":
    from corpus.index import open_index

    return open_index(config)


if __name__ == "__main__":
    sys.exit(main())
