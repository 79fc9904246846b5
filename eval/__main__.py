"""python -m eval run | score | compare | report | gate | pairs | bench | inbox | draft | traps"""

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from eval.cases import DataError, limited, read_cases, set_files
from eval.runs import RUNS, TRIALS, Run, describe_run, find_run, finished_runs, new_run


def main(arguments: list[str] | None = None) -> int:
    """Run a command; its exit code: 0 done, 1 a fault or a shut gate, 2 a wrong call."""
    from corpus.errors import CorpusError
    from eval.cases import JudgeError

    options = _parser().parse_args(arguments)
    if options.runs is None:  # a run with few questions says too little to stand among the others
        options.runs = TRIALS if getattr(options, "limit", None) else RUNS
    try:
        return int(options.command(options))
    except (DataError, CorpusError, JudgeError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of a pipe had seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m eval", description="Mät hur bra assistenten svarar.")
    commands = parser.add_subparsers(required=True, metavar="KOMMANDO")

    def add(name: str, told: str, command: Any) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")
        made.set_defaults(command=command)
        made.add_argument("--runs", type=Path, metavar="MAPP", help="mappen med körningar (annars var/runs)")
        return made

    run = add("run", "ställ frågorna, bedöm svaren och skriv en körning", _run)
    run.add_argument("--set", nargs="+", default=(), metavar="FIL", help="frågefiler, eller namn på filer i eval/data")
    run.add_argument("--limit", type=int, metavar="N", help="högst N frågor, jämnt tagna ur frågefilerna")
    score = add("score", "bedöm en körnings svar igen utan att fråga", _score)
    score.add_argument("run", nargs="?", metavar="KÖRNING", help="mapp eller namn (annars den senaste)")
    compare = add("compare", "jämför två körningar", _compare)
    compare.add_argument("a", metavar="A")
    compare.add_argument("b", metavar="B")
    report = add("report", "skriv en körnings rapport som en HTML-sida", _report)
    report.add_argument("run", nargs="?", metavar="KÖRNING", help="mapp eller namn (annars den senaste)")
    gate = add("gate", "jämför en körning med baslinjen; felkod 1 om någon siffra har fallit", _gate)
    gate.add_argument("run", nargs="?", metavar="KÖRNING", help="mapp eller namn (annars den senaste)")
    gate.add_argument("--update", action="store_true", help="gör körningen till ny baslinje")
    add("pairs", "visa hur ofta kontrollen av källor har rätt på de märkta paren", _pairs).add_argument(
        "--failures", action="store_true", help="visa paren där den har fel"
    )
    bench = add("bench", "jämför sökningen med den vanliga LangChain-kedjan och BM25", _bench)
    bench.add_argument(
        "--set", nargs="+", default=(), metavar="FIL", help="frågefiler, eller namn på filer i eval/data"
    )
    bench.add_argument("--limit", type=int, metavar="N", help="högst N frågor")
    bench.add_argument("--plot", type=Path, metavar="BILD", help="rita stapeldiagram till en PNG- eller SVG-fil")
    inbox = add("inbox", "gör utkast till frågor av svar som användare har underkänt", _inbox)
    inbox.add_argument("--file", type=Path, metavar="FIL", help="filen med synpunkter (annars var/inbox.jsonl)")
    inbox.add_argument(
        "-o", "--out", type=Path, metavar="FIL", help="skriv utkasten hit (annars var/inbox-utkast.jsonl)"
    )
    draft = add("draft", "gör utkast till svar på breven i eval/data och bedöm dem", _draft)
    draft.add_argument("--set", type=Path, metavar="FIL", help="filen med brev (annars eval/data/inquiries.jsonl)")
    draft.add_argument("--failures", action="store_true", help="visa frågor som inte hittades eller besvarades rätt")
    traps = add(
        "traps", "byt ett ord i frågorna så att svaret inte får stå kvar, och räkna hur ofta det ändå gör det", _traps
    )
    traps.add_argument(
        "--set", nargs="+", default=(), metavar="FIL", help="frågefiler, eller namn på filer i eval/data"
    )
    traps.add_argument("--limit", type=int, metavar="N", help="högst N frågor, jämnt tagna ur frågefilerna")
    traps.add_argument("--failures", action="store_true", help="visa frågorna som ändå besvarades")
    return parser


def _progress(line: str) -> None:
    print(line, file=sys.stderr)


def _run(options: argparse.Namespace) -> int:
    from eval.running import answer_cases, judge_setting, score_outputs, summary_text
    from eval.systems import open_systems

    files = set_files(options.set)
    cases = limited(read_cases(files), options.limit)
    systems = open_systems((case.set for case in cases), _progress)
    run = new_run(options.runs)
    run.write_json(
        "config.json", describe_run(files, {name: one.manifest for name, one in systems.items()}, options.limit)
    )
    answer_cases(run, cases, systems, _progress)
    whole = score_outputs(run, cases, systems, judge_setting(os.environ), _progress)
    print(summary_text(whole))
    return _finish(run, options.runs)


def _score(options: argparse.Namespace) -> int:
    from eval.running import judge_setting, score_outputs, summary_text
    from eval.systems import open_systems

    run = find_run(options.run, options.runs)
    files = [Path(one["file"]) for one in run.config().get("sets", [])]
    cases = read_cases([file for file in files if file.exists()]) if files else run.cases()
    outputs = run.outputs()
    cases = tuple(case for case in cases if case.id in outputs)
    systems = open_systems((case.set for case in cases), _progress)
    print(summary_text(score_outputs(run, cases, systems, judge_setting(os.environ), _progress)))
    return _finish(run, options.runs)


def _finish(run: Run, root: Path) -> int:
    """Write the report, say where it is and what went wrong."""
    problems = run.problems()
    for problem in problems[:10]:
        print(f"Problem: {problem}", file=sys.stderr)
    print(f"\nKörning: {run.folder}\nRapport: {_write_report(run, root)}")
    return 0


def _write_report(run: Run, root: Path) -> Path:
    from eval.gate import read_baseline
    from eval.report import write_report

    history = [one for one in finished_runs(root) if one.name <= run.name and one.config().get("limit") is None]
    return write_report(run, history, read_baseline(), _agreement())


def _agreement() -> list[dict[str, object]]:
    """How good the support check is on the shipped documents' pairs; nothing where those are not to be had."""
    from eval.pairs import agreement, read_pairs, verdicts

    check, sources = _shipped()
    return agreement(verdicts(read_pairs(), check, sources))


def _shipped() -> tuple[Any, Any]:
    """The support check and the texts of the shipped documents, which the labelled pairs are about."""
    from assistant.support.check import ProxyCheck
    from assistant.support.evidence import SourceText
    from corpus.config import DOCUMENTS
    from corpus.load import load

    files = sorted(DOCUMENTS.glob("*.txt"))
    sources = {path.stem: SourceText(path.stem, load(path).text) for path in files}
    return ProxyCheck(sources.values()), sources


def _compare(options: argparse.Namespace) -> int:
    from eval.compare import compare, tell

    a, b = find_run(options.a, options.runs), find_run(options.b, options.runs)
    print(tell(compare(a.scores(), b.scores()), a.name, b.name))
    return 0


def _report(options: argparse.Namespace) -> int:
    print(_write_report(find_run(options.run, options.runs), options.runs))
    return 0


def _gate(options: argparse.Namespace) -> int:
    from eval.gate import check, make_baseline, read_baseline, write_baseline

    run = find_run(options.run, options.runs)
    if options.update:
        write_baseline(make_baseline(run.name, run.aggregate(), run.config()))
        print(f"Baslinjen är nu {run.name}.")
        return 0
    baseline = read_baseline()
    if baseline is None:
        raise DataError("Det finns ingen baslinje. Gör en med ”python -m eval gate --update”.")
    failures = check(baseline, run.aggregate())
    print("\n".join(failures) if failures else f"Grinden är öppen: {run.name} är inte sämre än baslinjen.")
    return 1 if failures else 0


def _pairs(options: argparse.Namespace) -> int:
    from eval.matching import with_commas
    from eval.pairs import agreement, read_pairs, verdicts

    check, sources = _shipped()
    judged = verdicts(read_pairs(), check, sources)
    print(f"{'':30}{'antal':>6}{'överens':>9}{'undanhållna':>13}")
    for row in agreement(judged):
        shares = f"{100 * float(str(row['share'])):>7.1f} %{100 * float(str(row['held_out_share'])):>11.1f} %"
        print(with_commas(f"{row['name']!s:30}{row['n']!s:>6}{shares}"))
    for pair, agrees, reasons in judged if options.failures else ():
        if not agrees and not pair.held_out:
            print(f"- {pair.id}: {pair.statement} {'; '.join(reasons)}")
    return 0


def _bench(options: argparse.Namespace) -> int:
    from eval.bench import bench, plot, table
    from eval.systems import open_systems

    cases = limited(read_cases(set_files(options.set)), options.limit)
    rows = bench(cases, open_systems((case.set for case in cases), _progress), _progress)
    print(table(rows))
    if options.plot:
        plot(rows, options.plot)
        print(f"Diagram: {options.plot}")
    return 0


def _inbox(options: argparse.Namespace) -> int:
    from eval.inbox import INBOX, drafts, read_inbox, write_drafts

    source = options.file or INBOX
    known = [(case.question, case.history) for case in read_cases(set_files())]
    judgements = read_inbox(source)
    made = drafts(judgements, known)
    print(f"{len(judgements)} synpunkter i {source}, {len(made)} nya frågor att se över.")
    for one in made:
        print(f"- {' | '.join([*one['history'], one['question']])}\n  {one['note'].splitlines()[0][:200]}")
    if made:
        out = options.out or source.with_name("inbox-utkast.jsonl")
        write_drafts(made, out)
        print(f"Utkast: {out}. Fyll i det som saknas och flytta raderna till eval/data/.")
    return 0


def _draft(options: argparse.Namespace) -> int:
    from eval.cases import DATA
    from eval.drafts import measure, read_inquiries, table
    from eval.systems import open_system

    inquiries = read_inquiries(options.set or DATA / "inquiries.jsonl")
    measured = measure(inquiries, open_system("shipped", _progress))
    print(table(measured, failures=options.failures))
    return 0


def _traps(options: argparse.Namespace) -> int:
    from eval.systems import open_systems
    from eval.traps import measure, table

    cases = limited(read_cases(set_files(options.set)), options.limit)
    asked, fallen = measure(cases, open_systems((case.set for case in cases), _progress), _progress)
    print(table(asked, fallen, failures=options.failures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
