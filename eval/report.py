"""The report of a run: one self-contained page in Swedish, for people. Pure but for reading the run and writing it.

Everything that comes from documents, answers and questions is escaped; no script, font or picture comes from elsewhere.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from eval import metrics, plots
from eval.cases import GROUPS, Case
from eval.outputs import Output
from eval.plots import Bar, Series, percent
from eval.report_cases import KINDS, failing_cases
from eval.runs import Run
from eval.scoring import FIGURES, Figure, groups_and_sets, summary

CSS = Path(__file__).parent / "report.css"
_CARDS = ("right", "correct", "lead", "cited", "grounded", "crag", "recall@5", "citation_recall", "faithfulness")
_HISTORY = ("right", "lead", "cited", "recall@5")
_SHOWN_RUNS = 20
_FEWEST = 10  # answers: below that a share jumps with each
_GROUPS = {"shipped": "Medföljande dokument", "invented": "Påhittade dokument", "other": "Andra organs layouter"}
_SETS = {
    "shipped": "de första frågorna",
    "shipped_more": "fler frågor",
    "invented": "de tretton första",
    "invented_more": "åtta till",
    "municipalities": "kommuner",
    "regions": "regioner",
    "authorities": "myndigheter och bolag",
    "imitations": "efterbildade textuttag",
    "minutes_and_plans": "protokoll och planer",
    "assorted": "blandade organ",
    "sustainability_and_audit": "hållbarhet och granskning",
    "further_bodies": "ytterligare organ",
    "two_regions": "två regioner",
    "local_government": "kommun och länsstyrelse",
    "councils_and_care": "fullmäktige, vård och räddning",
    "hospital_and_culture": "sjukhus och kultur",
    "fares_and_fees": "trafik och patientavgifter",
    "budget_and_accounts": "budget och bokslut",
    "town_and_tariffs": "stad och taxor",
    "associations": "förbund och bolag",
    "indicators_and_memos": "indikatorer och tjänsteutlåtande",
    "region_and_transport": "region, trafikbolag och kulturplan",
    "municipality_and_service": "kommun, hemtjänst och bostadsbolag",
    "hospital_and_agency": "sjukhus, granskning och bidrag",
    "committee_and_museum": "nämnd, museum och kulturstöd",
    "region_and_audit": "region, revision och direktör",
    "town_and_region": "kommun, strategi och företagsstöd",
    "board_and_company": "nämnd, energibolag och kommun",
    "region_reports": "en regions rapporter",
    "interim_and_minutes": "delårsrapport, protokoll och kulturhus",
    "accounts_and_news": "årsredovisning, protokoll och notiser",
    "region_and_news": "årsrapport, nämnd och notiser",
    "council_and_health": "kommunstyrelse och vård",
}

Aggregate = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """All that a report shows. ``history`` are (run name, aggregate), oldest first, this run last."""

    name: str
    config: Mapping[str, Any]
    aggregate: Aggregate
    scores: Sequence[Mapping[str, Any]]
    cases: Mapping[str, Case]
    outputs: Mapping[str, Output]
    problems: Sequence[str] = ()
    history: Sequence[tuple[str, Aggregate]] = ()
    baseline: Mapping[str, Any] | None = None
    agreement: Sequence[Mapping[str, Any]] = ()


def write_report(
    run: Run, history: Sequence[Run], baseline: Mapping[str, Any] | None, agreement: Sequence[Any]
) -> Path:
    """Write report.html into the run's folder and return its path."""
    page = Page(
        name=run.name,
        config=run.config(),
        aggregate=run.aggregate(),
        scores=run.scores(),
        cases={case.id: case for case in run.cases()},
        outputs=run.outputs(),
        problems=run.problems(),
        history=[(one.name, one.aggregate()) for one in history[-_SHOWN_RUNS:]],
        baseline=baseline,
        agreement=agreement,
    )
    path = run.folder / "report.html"
    path.write_text(render(page), encoding="utf-8")
    return path


def render(page: Page) -> str:
    """The page as HTML."""
    sections = [
        _head(page),
        _problems(page.problems),
        _cards(page),
        _documents(page),
        _plots(page),
        _table(page),
        _abstention(page.aggregate["all"]),
        _agreement(page.agreement),
        failing_cases(page.scores, page.cases, page.outputs),
    ]
    return (
        '<!doctype html><html lang="sv"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Utvärdering {escape(page.name)}</title><style>{CSS.read_text(encoding='utf-8')}</style></head>"
        f"<body><main>{''.join(sections)}</main></body></html>"
    )


def _head(page: Page) -> str:
    code = page.config.get("code", {})
    version = str(code.get("commit", "okänd"))[:10] + (" med ändringar" if code.get("changed") else "")
    sets = ", ".join(Path(one["file"]).stem for one in page.config.get("sets", ()))
    facts = [
        f"{page.aggregate['all']['n']} frågor ({sets})",
        f"kodversion {version}",
        str(page.config.get("machine", "")),
        *(f"{key}={value}" for key, value in page.config.get("settings", {}).items()),
    ]
    return (
        f'<header><h1>Utvärdering {escape(page.name.replace("_", " kl. ")[:20])}</h1><p class="soft">{escape(" · ".join(filter(None, facts)))}</p>'
        '<nav><a href="#dokument">Dokument</a><a href="#diagram">Diagram</a><a href="#siffror">Alla siffror</a>'
        '<a href="#fel">Frågor som inte blev rätt</a></nav></header>'
    )


def _problems(problems: Sequence[str]) -> str:
    if not problems:
        return ""
    items = "".join(f"<li>{escape(problem)}</li>" for problem in problems)
    return f'<section class="problems" role="alert"><h3>Problem under körningen</h3><ul>{items}</ul></section>'


def _cards(page: Page) -> str:
    whole = page.aggregate["all"]
    by_key = {figure.key: figure for figure in FIGURES}
    cards = [_card(by_key[key], whole["figures"][key], page.baseline, first=key == "right") for key in _CARDS]
    f1 = whole["abstention"]["f1"]
    latency = whole["latency_ms"]
    cards.append(
        f'<div class="figure"><b>{percent(f1)}</b>Avstår rätt (F1)<span>av dem som inte går att besvara</span></div>'
    )
    cards.append(
        f'<div class="figure"><b>{_whole(latency["p50"])} ms</b>Svarstid (median)'
        f"<span>95 % inom {_whole(latency['p95'])} ms</span></div>"
    )
    return f'<section class="figures" aria-label="Viktigaste siffrorna">{"".join(cards)}</section>'


def _card(figure: Figure, found: Mapping[str, Any], baseline: Mapping[str, Any] | None, *, first: bool) -> str:
    value = shown(figure, found["value"])
    between = "" if found["value"] is None else f"{shown(figure, found['low'])}–{shown(figure, found['high'])}"
    if not figure.percent:
        between = between.replace("–", " till ")
    between = between.replace("\u00a0%–", "–")
    before = (baseline or {}).get("figures", {}).get(figure.key, {}).get("value")
    notes = [figure.meaning, f"95 % intervall {between}" if between else ""]
    notes.append(f"baslinje {shown(figure, before)}" if before is not None else "")
    notes.append(f"{found['missing']} utan värde" if found["missing"] else "")
    lines = "".join(f"<span>{escape(note)}</span>" for note in notes if note)
    return f'<div class="figure{" first" if first else ""}"><b>{value}</b>{escape(figure.name)}{lines}</div>'


def shown(figure: Figure, value: float | None) -> str:
    """A figure as it is written: per cent, or a decimal number with a comma."""
    if value is None:
        return "–"
    return percent(value) if figure.percent else f"{value:.2f}".replace(".", ",").replace("-", "−")


def _whole(value: float | None) -> str:
    return "–" if value is None else f"{value:,.0f}".replace(",", "\u00a0")


def _documents(page: Page) -> str:
    """How right the answers are by the documents asked of, and how much of it holds on what nothing was fitted on."""
    rows = []
    for group, name, some in groups_and_sets(page.aggregate):
        asked = [dict(row) for row in page.scores if row["set"] in ((name,) if name else GROUPS[group])]
        parts = [summary([row for row in asked if row["held_out"] is part], ("right",)) for part in (False, True)]
        found = some["figures"]["right"]
        cells = (
            str(some["n"]),
            percent(found["value"]),
            f"{percent(found['low'])}–{percent(found['high'])}".replace("\u00a0%–", "–"),
            *(percent(part["figures"]["right"]["value"]) for part in parts),
            str(some["wrong"]),
            str(some["abstention"]["wrongly"]),
        )
        rows.append(f"<tr>{_set_head(group, name)}{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>")
    heads = ("Antal", "Rätt", "95 % intervall", "Utveckling", "Undanhållna", "Fel svar", "Avstod fel")
    head = "".join(f'<th scope="col">{name}</th>' for name in heads)
    return (
        '<h2 id="dokument">Per dokument</h2><div class="scroll" tabindex="0"><table><thead><tr>'
        f'<th scope="col">Frågor på</th>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )


def _set_head(group: str, name: str) -> str:
    """The head of a row of a group, or of a set in it."""
    return _head_of(_SETS[name], "set") if name else _head_of(_GROUPS[group])


def _head_of(name: str, style: str = "") -> str:
    """The first cell of a row."""
    marked = f' class="{style}"' if style else ""
    return f'<th scope="row"{marked}>{escape(name)}</th>'


def _plots(page: Page) -> str:
    drawn = [
        (
            "Rätt svar per frågetyp",
            "Stapel: andel rätt. Tunt streck: 95 % intervall. Lodrätt streck: baslinjen. Sist: antal frågor.",
            _kinds(page),
        ),
        (
            "Täckning mot träffsäkerhet",
            "Om bara de säkraste svaren hade getts: hur stor andel hade varit rätt?",
            _coverage(page),
        ),
        ("Svarstid", "Hur svarstiderna fördelar sig (logaritmisk skala).", _latency(page)),
    ]
    if len(page.history) > 1:
        drawn.append(("Över tid", f"De senaste {len(page.history)} körningarna.", _history(page.history)))
    figures = "".join(
        f'<figure class="plot" style="margin:0"><h3>{escape(name)}</h3>{svg}<figcaption class="soft">{escape(text)}</figcaption></figure>'
        for name, text, svg in drawn
    )
    return f'<h2 id="diagram">Diagram</h2><section class="plots">{figures}</section>'


def _kinds(page: Page) -> str:
    before = (page.baseline or {}).get("by_kind", {})
    items = []
    for kind, some in page.aggregate["by_kind"].items():
        found = some["figures"]["right"]
        if found["value"] is not None:
            mark = before.get(kind)
            items.append(Bar(KINDS.get(kind, kind), found["value"], found["low"], found["high"], found["n"], mark))
    return plots.bars(sorted(items, key=lambda bar: -bar.value), "Andel rätt svar per frågetyp")


def _coverage(page: Page) -> str:
    answered = [row for row in page.scores if not row["abstained"]]
    known = [(row["confidence"], bool(row["right"])) for row in answered if row["confidence"] is not None]
    if not known:
        return "<p>Körningens svar har ingen angiven säkerhet, så kurvan kan inte ritas.</p>"
    curve = metrics.coverage_curve(known, len(page.scores))
    points = [point for point in curve if point[0] * len(page.scores) >= _FEWEST] or list(curve[-1:])
    return plots.curve(points, "Täckning mot träffsäkerhet", "andel besvarade, %", "andel rätt, %")


def _latency(page: Page) -> str:
    latency = page.aggregate["all"]["latency_ms"]
    marks = [(name, latency[name]) for name in ("p50", "p95") if latency[name] is not None]
    return plots.histogram([row["total_ms"] for row in page.scores], "Svarstidernas fördelning", "ms", marks)


def _history(history: Sequence[tuple[str, Aggregate]]) -> str:
    names = {figure.key: figure.name for figure in FIGURES}
    series = [
        Series(names[key], tuple(one["all"]["figures"].get(key, {}).get("value") for _, one in history))
        for key in _HISTORY
    ]
    return plots.lines(series, [name[:10] for name, _ in history], "Figurer över tid")


def _table(page: Page) -> str:
    extra = [key for key in page.aggregate["all"]["figures"] if key not in {figure.key for figure in FIGURES}]
    columns = [*FIGURES, *(Figure(key, key.replace("_", " "), "") for key in extra)]
    head = "".join(
        f'<th scope="col" title="{escape(one.meaning, quote=True)}">{escape(one.name)}</th>' for one in columns
    )
    parts = {"held_out": "Undanhållna", "development": "Utveckling"}
    groups = [
        (_head_of("Alla"), page.aggregate["all"]),
        *((_head_of(KINDS.get(kind, kind)), some) for kind, some in page.aggregate["by_kind"].items()),
        *((_set_head(group, name), some) for group, name, some in groups_and_sets(page.aggregate)),
        *((_head_of(parts[name]), some) for name, some in page.aggregate["by_part"].items()),
    ]
    rows = "".join(
        f"<tr>{head_of_row}<td>{some['n']}</td>{''.join(_cell(one, some) for one in columns)}</tr>"
        for head_of_row, some in groups
    )
    return (
        '<h2 id="siffror">Alla siffror</h2><div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Frågor</th>'
        f'<th scope="col">Antal</th>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
        '<p class="soft">Källtäckning, källprecision och trohet prövas med en regelbaserad kontroll, inte av en språkmodell.</p>'
    )


def _cell(figure: Figure, some: Mapping[str, Any]) -> str:
    found = some["figures"][figure.key]
    missing = f" ({found['missing']} saknas)" if found["missing"] else ""
    return f"<td>{shown(figure, found['value'])}{missing}</td>"


def _abstention(whole: Mapping[str, Any]) -> str:
    found = whole["abstention"]
    return (
        "<h2>När den avstår</h2>"
        f"<p>Den avstod rätt {found['rightly']} gånger och fel {found['wrongly']} gånger, och svarade "
        f"{found['missed']} gånger på frågor som dokumenten inte besvarar. Precision {percent(found['precision'])}, "
        f"täckning {percent(found['recall'])}. Svar med ett citat som inte står i sitt dokument: {whole['ungrounded']}. "
        f"Påståenden utan källa: {whole['uncited_statements']}. Fel i stället för svar: {whole['failed_answers']}.</p>"
    )


def _agreement(agreement: Sequence[Mapping[str, Any]]) -> str:
    if not agreement:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(row["name"])}</th><td>{row["n"]}</td><td>{percent(row["share"])}</td>'
        f"<td>{percent(row['held_out_share'])}</td></tr>"
        for row in agreement
    )
    return (
        "<h2>Hur bra är kontrollen av källor?</h2><p>Märkta par av påstående och källa: hur ofta den regelbaserade "
        "kontrollen säger detsamma som människan som märkte dem.</p>"
        '<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">Par</th><th scope="col">Antal</th>'
        f'<th scope="col">Överens</th><th scope="col">Undanhållna</th></tr></thead><tbody>{rows}</tbody></table></div>'
    )
