"""The latest evaluation run, as figures to read. Only the run's files are read: the evaluation itself is not imported."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from assistant.types import Answer, AnswerType, Comparison, Status

KINDS = {
    "amount": "Belopp",
    "table": "Uppgifter ur tabeller",
    "count": "Antal",
    "date": "Datum",
    "person": "Personer",
    "decision": "Beslut",
    "why": "Varför",
    "what": "Vad",
    "list": "Uppräkningar",
    "compare": "Jämförelser",
    "conflict": "Uppgifter som går isär",
    "followup": "Följdfrågor",
    "rough": "Slarvigt skrivna frågor",
    "unanswerable": "Sådant som inte står i dokumenten",
}
_KIND_OF = {
    AnswerType.AMOUNT: "amount",
    AnswerType.COUNT: "count",
    AnswerType.DATE: "date",
    AnswerType.PERSON: "person",
    AnswerType.DECISION: "decision",
    AnswerType.REASON: "why",
    AnswerType.DEFINITION: "what",
    AnswerType.LIST: "list",
}
FEWEST = 10  # fewer questions than this say too little to be quoted


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many questions were rightly answered."""

    right: int
    of: int


@dataclass(frozen=True, slots=True)
class Quality:
    """What a run showed: the whole, by kind of question, and how long answers took (milliseconds)."""

    run: str = ""
    whole: Share = Share(0, 0)
    kinds: tuple[tuple[str, Share], ...] = ()
    median_ms: float | None = None
    p95_ms: float | None = None
    wrong: int | None = None


def latest(folder: Path) -> Quality:
    """The newest finished run in ``folder``; an empty Quality when there is none that can be read."""
    if not folder.is_dir():
        return Quality()
    for run in sorted((one for one in folder.iterdir() if one.is_dir()), reverse=True):
        try:
            return _quality(run.name, json.loads((run / "aggregate.json").read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            continue  # a run that is not finished, or was broken off
    return Quality()


def _quality(name: str, figures: Mapping[str, Any]) -> Quality:
    latency = figures["all"].get("latency_ms", {})
    return Quality(
        run=name,
        whole=_share(figures["all"]),
        kinds=tuple((kind, _share(some)) for kind, some in figures["by_kind"].items()),
        median_ms=latency.get("p50"),
        p95_ms=latency.get("p95"),
        wrong=figures["all"].get("wrong"),
    )


def _share(figures: Mapping[str, Any]) -> Share:
    right = figures["figures"]["right"]
    return Share(round((right["value"] or 0.0) * right["n"]), int(right["n"]))


def reliability(quality: Quality, answer: Answer) -> str:
    """How often answers to questions of this kind were right, as a sentence; "" when that is not known."""
    if answer.frame is None or answer.status not in (Status.ANSWERED, Status.PARTIAL):
        return ""
    kind = "compare" if answer.frame.comparison is not Comparison.NONE else _KIND_OF.get(answer.frame.type, "")
    share = dict(quality.kinds).get(kind)
    if share is None or share.of < FEWEST:
        return ""
    return (
        f"Frågor av det här slaget ({KINDS[kind].lower()}): {share.right} av {share.of} rätt i den senaste mätningen."
    )


def quality_html(quality: Quality) -> str:
    """The tab: the whole, a bar for each kind, and what the figures mean."""
    if not quality.run:
        return (
            '<section class="quality"><h2>Kvalitet</h2><p>Ingen mätning är gjord ännu. Den som sköter tjänsten gör en '
            "med kommandot <code>make eval</code>.</p></section>"
        )
    rows = "".join(_row(KINDS.get(kind, kind), share) for kind, share in quality.kinds if share.of)
    return (
        f'<section class="quality"><h2>Kvalitet</h2><p class="start-text">Assistenten prövas mot frågor med kända svar. '
        f"Ett svar räknas som rätt bara om uppgiften är rätt och källan håller.</p>"
        f'<p class="lead">{quality.whole.right} av {quality.whole.of} frågor rätt besvarade</p>{_more(quality)}'
        '<div class="table-scroll wide" tabindex="0" role="group" aria-label="Rätt svar efter slag av fråga"><table>'
        '<caption>Rätt svar efter slag av fråga</caption><thead><tr><th scope="col">Slag</th>'
        '<th scope="col"><span class="sr-only">Stapel</span></th><th scope="col">Rätt</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
        f'<p class="document-facts">Mätningen {escape(quality.run)}.</p></section>'
    )


def _row(name: str, share: Share) -> str:
    percent = 100 * share.right / share.of
    return (
        f'<tr><th scope="row">{escape(name)}</th><td class="bar-cell"><span class="bar-track" aria-hidden="true">'
        f'<span class="bar-fill" style="left:0;width:{percent:.1f}%"></span></span></td>'
        f"<td>{share.right} av {share.of}</td></tr>"
    )


def _more(quality: Quality) -> str:
    told = []
    if quality.wrong is not None:
        told.append(f"{quality.wrong} svar var fel; övriga var uteblivna eller ofullständiga.")
    if quality.median_ms is not None and quality.p95_ms is not None:
        told.append(f"Hälften av svaren kom inom {quality.median_ms:.0f} ms, 95 % inom {quality.p95_ms:.0f} ms.")
    return f"<p>{' '.join(told)}</p>" if told else ""
