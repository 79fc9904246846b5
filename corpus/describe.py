"""What a document is: title, issuing body, kind, date, period, diarienummer, each with how it was known.

Read from, in falling trust: catalog.toml, the file's own properties, its running header, its first lines, its name.
"""

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from corpus.issuer import issuer
from corpus.swedish.date_forms import MONTH_NAMES
from corpus.swedish.lemmas import fold, is_known
from corpus.types import Block, BlockKind, Description, Known, Source

# Kinds of Swedish public documents, the more special first; the second member is how it reads in a title.
KINDS = (
    ("delårsrapport", r"delårsrapport|delårsbokslut|delårsredovisning"),
    ("tertialrapport", r"tertialrapport|tertialuppföljning"),
    ("månadsrapport", r"månadsrapport|månadsuppföljning"),
    ("årsrapport", r"årsrapport"),
    ("årsredovisning", r"årsredovisning|årsbokslut"),
    ("verksamhetsberättelse", r"verksamhetsberättelse"),
    ("protokoll", r"(?:sammanträdes|styrelse|mötes)?protokoll"),
    ("kallelse", r"kallelse|föredragningslista|dagordning"),
    ("tjänsteskrivelse", r"tjänsteskrivelse|tjänsteutlåtande"),
    ("revisionsrapport", r"revisionsrapport|granskningsrapport|\bgranskning av\b|revisionsberättelse"),
    ("budget", r"\bbudget\b|mål och budget"),
    ("verksamhetsplan", r"verksamhetsplan|strategisk plan|handlingsplan|nämndplan"),
    ("riktlinje", r"riktlinjer?|policy|reglemente|rutin\b"),
    ("strategi", r"strategi\b|program\b"),
    ("remissyttrande", r"remissvar|remissyttrande|\byttrande"),
    ("avtal", r"\bavtal\b"),
    ("statistik", r"statistik"),
    ("rapport", r"rapport"),
)
_OF_A_DAY = frozenset({"protokoll", "kallelse", "tjänsteskrivelse"})
_TITLE_BLOCKS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH})
_ANY_REPORT = "rapport"  # says so little that the running header or the first lines may tell more
_LONGEST_TITLE, _SHORTEST_TITLE = 110, 5
# "about:blank", "Microsoft Word - rapport.docx", "Dokument1", "Utskrift", an address or a path.
_MADE_BY_PROGRAM = re.compile(
    r"\.(?:docx?|pdf|txt|html?|odt|rtf|indd|pptx?|xlsx?)$|^(?:about:|https?:|file:|[a-z]:\\|/|www\.)|^microsoft (?:word|powerpoint|excel|office)\b"
    r"|^(?:\(?(?:anonymous|unnamed)\)?|untitled|namnlöst?|utan titel|ingen titel|no title|word[- ]?(?:dokument|document)|powerpoint[- ]?presentation|(?:dokument|document|presentation|titel|title|rubrik|utskrift|print|blank|mall|sida|page|slide|bild|layout)\W{0,2}\d*)$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:sammanträdesdatum|mötesdatum|protokollsdatum|datum)\b(?! (?:för|då|när)\b)\W{0,5}", re.IGNORECASE
)
_DECIDED = re.compile(r"\b(?:antage?n|beslutad|fastställd|godkänd|publicerad)[ea]?\b", re.IGNORECASE)

_DNR = re.compile(
    r"(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr|beteckning)\s*[:.]?\s*"
    r"([A-ZÅÄÖ]{0,8}[ \-/]?(?:\d{2,6}[-/:.]\d{2,6}(?:[-/]\d+)?|\d{4}[:/]\d+))",
    re.IGNORECASE,
)
_DOCUMENT_ID = re.compile(r"\b([A-ZÅÄÖa-zåäö]{3,12}\d{0,5}-\d{1,12}(?:-\d{1,12})+)\b")
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_LONG_DATE = re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(MONTH_NAMES)})\s+((?:19|20)\d\d)\b", re.IGNORECASE)


def describe(
    path: Path, source: Source, blocks: Sequence[Block], override: Mapping[str, str] | None = None
) -> Description:
    """Describes a document; ``override`` holds the fields catalog.toml gives for it."""
    override = override or {}
    properties = dict(source.properties)
    running = "\n".join((properties.get("page_header", ""), properties.get("page_footer", "")))
    furniture = f"{_furniture_text(source)}\n{running}"
    opening = source.text[:3000]
    stem = _spelled(path.stem, source.text)
    kind = _kind(stem, properties.get("title", ""), furniture, blocks)
    date = _date(path.stem, kind.value, furniture, opening, properties)
    period = _period(stem, kind.value, date, opening, blocks)
    titles = f"{_given_title(properties) or _first_heading(blocks)}\n{stem}"
    body = issuer(kind.value, properties, furniture, titles, source.text)
    title = _title(properties, stem, kind, period, date, blocks)
    fields = {"title": title, "body": body, "kind": kind, "date": date, "period": period}
    for name, value in override.items():
        if name in fields:
            fields[name] = Known(str(value), "catalog.toml")
    document_id = _DOCUMENT_ID.search(furniture)
    return Description(
        **fields, dnr=_dnrs(furniture + "\n" + source.text), document_id=document_id.group(1) if document_id else ""
    )


def read_catalog(path: Path) -> dict[str, dict[str, str]]:
    """catalog.toml as {file stem: {field: value}}; a missing file is an empty catalog."""
    if not path.is_file():
        return {}
    return {str(stem): dict(fields) for stem, fields in tomllib.loads(path.read_text(encoding="utf-8")).items()}


def _furniture_text(source: Source) -> str:
    seen = dict.fromkeys(source.text[start:end].strip() for start, end in source.furniture[:60])
    return "\n".join(seen)


def _spelled(stem: str, text: str) -> str:
    """A file name as words, å ä ö restored from the document's own words ("arsrapport" -> "årsrapport")."""
    words = Counter(re.findall(r"[a-zåäöé]{3,}", text.lower()))
    for _, pattern in KINDS:
        words.update(re.findall(r"[a-zåäö]{4,}", pattern))
    spelling: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        spelling[fold(word)].append(word)
    restored = []
    for part in re.split(r"[\s_]+|(?<=\D)-|-(?=\D)", stem):
        plain = fold(part.lower())
        known = max(spelling.get(plain, ()), key=words.__getitem__, default="") or _as_compound_end(plain, spelling)
        restored.append(known if known and part.isascii() else _accented(part))
    return " ".join(part for part in restored if part)


def _as_compound_end(plain: str, spelling: Mapping[str, Sequence[str]]) -> str:
    """How a word is mostly spelled at the end of the document's compounds ("utvecklingsdirektörens"), "" when at none."""
    ends = Counter(
        word[-len(plain) :]
        for folded, words in spelling.items()
        if len(plain) > 4 and folded.endswith(plain)
        for word in words
    )
    return max(ends, key=ends.__getitem__, default="")


def _accented(word: str) -> str:
    """A word typed without å ä ö as the general Swedish word it must be, itself where that is none or several."""
    vowels = [at for at, letter in enumerate(word) if letter in "ao"]
    if is_known(word) or not word.isascii() or len(vowels) > 6 or len(word) < 4:
        return word
    spellings = [word]
    for at in vowels:
        others = "åä" if word[at] == "a" else "ö"
        spellings += [f"{spelled[:at]}{letter}{spelled[at + 1 :]}" for spelled in spellings for letter in others]
    known = [spelled for spelled in spellings if is_known(spelled)]
    return known[0] if len(known) == 1 else word


def _kind(stem: str, title: str, furniture: str, blocks: Sequence[Block]) -> Known:
    opening = " ".join(block.text for block in blocks[:4])
    for text, how, sure in (
        (title, "ur filens egenskaper", True),
        (stem, "ur filnamnet", True),
        (furniture, "ur sidhuvudet", True),
        (opening, "ur de första raderna", False),
    ):
        if (kind := _first_kind(text)) and kind != _ANY_REPORT:
            return Known(kind, how, sure)
    if _first_kind(f"{title} {stem}"):
        return Known(_ANY_REPORT, "ur filnamnet", False)
    if any(re.match(r"§\s*\d", block.text) for block in blocks):
        return Known("protokoll", "ur paragraferna", False)
    return Known("dokument", "okänd", False)


def _first_kind(text: str) -> str:
    """The kind of document that a text names first: "Granskning av delårsrapport" is no interim report."""
    named = [
        (match.start(), order, kind)
        for order, (kind, pattern) in enumerate(KINDS)
        if (match := re.search(pattern, text, re.IGNORECASE))
    ]
    return min(named)[2] if named else ""


def _first_date(text: str) -> str:
    iso, long = _ISO.search(text), _LONG_DATE.search(text)
    if iso and (not long or iso.start() < long.start()):
        return iso.group()
    if long:
        return f"{long.group(3)}-{MONTH_NAMES.index(long.group(2).lower()) + 1:02d}-{int(long.group(1)):02d}"
    return ""


def _date_after(label: re.Pattern[str], text: str) -> str:
    """The first date on the line of a label ("Antagen av kommunfullmäktige den 22 april 2024"), or ""."""
    for match in label.finditer(text):
        if found := _first_date(text[match.end() : match.end() + 100].split("\n\n")[0]):
            return found
    return ""


def _date(stem: str, kind: str, furniture: str, opening: str, properties: Mapping[str, str]) -> Known:
    if found := re.search(r"((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?([0-3]\d)(?!\d)", stem):
        return Known("-".join(found.groups()), "ur filnamnet")
    if found_date := _first_date(furniture):
        return Known(found_date, "ur sidhuvudet")
    for name in ("date", "created", "published"):
        if (given := _first_date(properties.get(name, ""))) and name != "created":
            return Known(given, "ur filens egenskaper")
    dated = kind in _OF_A_DAY
    if found_date := _date_after(_DATED if dated else _DECIDED, opening):
        return Known(found_date, "ur de första raderna", dated)
    if dated and (first := _first_date(opening)):
        return Known(first, "ur de första raderna", False)
    if found := re.search(r"((?:19|20)\d\d)[-_](0[1-9]|1[0-2])(?!\d)", stem):
        return Known("-".join(found.groups()), "ur filnamnet")
    return Known("", "okänt", False)


def _period(stem: str, kind: str, date: Known, opening: str, blocks: Sequence[Block]) -> Known:
    year_month = re.search(r"((?:19|20)\d\d)[-_ ](0[1-9]|1[0-2])(?![\d])", stem)
    year = re.search(r"(?<!\d)((?:19|20)\d\d)(?!\d)", stem)
    partial = kind in {"delårsrapport", "tertialrapport", "månadsrapport"}
    title = " ".join(block.text for block in blocks[:3])
    if partial:
        end = _month_end(stem, f"{title} {opening}")
        base = year_month or year or re.search(r"(?<!\d)((?:19|20)\d\d)(?!\d)", title + opening)
        month = int(year_month.group(2)) if year_month else end
        if base and month:
            days = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 28 if month == 2 else 30
            return Known(
                f"{base.group(1)}-01-01/{base.group(1)}-{month:02d}-{days}",
                "ur filnamnet" if year_month else "ur de första raderna",
                bool(year_month),
            )
    if kind in _OF_A_DAY and date.value:
        return Known(date.value, date.how, date.sure)
    if year_month and kind not in {"årsrapport", "årsredovisning", "verksamhetsberättelse", "budget"}:
        return Known(f"{year_month.group(1)}-{year_month.group(2)}", "ur filnamnet")
    if span := re.search(r"(?<!\d)((?:19|20)\d\d)[-–_]((?:19|20)\d\d)(?!\d)", stem + " " + title):
        return Known(f"{span.group(1)}-01-01/{span.group(2)}-12-31", "ur titeln")
    if year:
        return Known(year.group(1), "ur filnamnet")
    years = Counter(re.findall(r"(?<![\d-])((?:19|20)\d\d)(?![\d-])", title)) or Counter(
        re.findall(r"(?<![\d-])((?:19|20)\d\d)(?![\d-])", opening)
    )
    if years:
        return Known(years.most_common(1)[0][0], "ur de första raderna", False)
    return Known(date.value[:4], date.how, False)


def _month_end(stem: str, text: str) -> int | None:
    """The last month an interim report covers, from its name or title ("per augusti", "januari–april", "tertial 1")."""
    for place in (stem, text[:1500]):
        folded = place.lower()
        if found := re.search(
            rf"(?:per|till och med|t\.?o\.?m\.?|januari\s?[-–]\s?|jan\s?[-–]\s?)\s*(?:den \d+ )?({'|'.join(MONTH_NAMES)})",
            folded,
        ):
            return MONTH_NAMES.index(found.group(1)) + 1
        if found := re.search(rf"\b({'|'.join(MONTH_NAMES)})\b", folded if place is stem else ""):
            return MONTH_NAMES.index(found.group(1)) + 1
        if found := re.search(r"tertial\s*([123])", folded):
            return int(found.group(1)) * 4
        if re.search(r"halvår", folded):
            return 6
    return None


def _title(
    properties: Mapping[str, str], stem: str, kind: Known, period: Known, date: Known, blocks: Sequence[Block]
) -> Known:
    if given := _given_title(properties):
        dated = "" if " " in given or re.search(r"\d", given) else when(period.value, date.value, kind.value)
        return Known(f"{given} {dated}".strip(), "ur filens egenskaper")
    if first := next(filter(None, map(_title_of, blocks[:6])), ""):
        short = " " not in first  # "Tjänsteskrivelse" alone names no document
        return Known(
            f"{first} {when(period.value, date.value, kind.value)}".strip() if short else first, "ur de första raderna"
        )
    words = re.sub(r"\s*\b(?:19|20)\d\d([-_ ]\d\d){0,2}\b\s*", " ", stem).strip()
    words = words or kind.value
    return Known(f"{words[0].upper()}{words[1:]} {when(period.value, date.value, kind.value)}".strip(), "ur filnamnet")


def _given_title(properties: Mapping[str, str]) -> str:
    """The title that a file gives itself; "" where the program that made it wrote one that says nothing."""
    given = " ".join(properties.get("title", "").split())
    return "" if len(given) <= _SHORTEST_TITLE or _MADE_BY_PROGRAM.search(given) else given


def _first_heading(blocks: Sequence[Block]) -> str:
    """The first heading of a document, where it begins with one."""
    return next((block.text for block in blocks[:2] if block.kind is BlockKind.HEADING), "")


def _title_of(block: Block) -> str:
    """The text of one of the first blocks where it begins with the kind of document, as a title does; else ""."""
    text = block.text.rstrip(" :")
    begins = any(re.match(pattern, text, re.IGNORECASE) for _, pattern in KINDS[:-1])
    if not begins or len(text) > _LONGEST_TITLE or text.endswith(".") or block.kind not in _TITLE_BLOCKS:
        return ""
    return text.capitalize() if text.isupper() else text


def when(period: str, date: str, kind: str) -> str:
    """The time that belongs in a title: "2022", "januari–augusti 2022", "2024-04-15", "maj 2023"."""
    if kind in _OF_A_DAY and date:
        return date
    if interim := re.fullmatch(r"(\d{4})-01-01/\1-(\d\d)-\d\d", period):
        return (
            f"januari–{MONTH_NAMES[int(interim.group(2)) - 1]} {interim.group(1)}"
            if interim.group(2) != "12"
            else interim.group(1)
        )
    if month := re.fullmatch(r"(\d{4})-(\d\d)", period):
        return f"{MONTH_NAMES[int(month.group(2)) - 1]} {month.group(1)}"
    if span := re.fullmatch(r"(\d{4})-01-01/(\d{4})-12-31", period):
        return f"{span.group(1)}–{span.group(2)}"
    return period


def _dnrs(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(match.group(1).split()).strip(" .") for match in _DNR.finditer(text)))[:200]
