"""Numbers that count nothing: those of paragraphs, pages, lists, cases, telephones, dates."""

import re

from corpus.swedish.dates import dates, numbered, times

# A number after one of these is a name, not a count: "§ 48", "tabell 3", "Sida 8".
_LABELS = (
    r"§§?|\b(?:paragraf(?:en|erna)?|sidan?|sid\.?|s\.|sidorna|bilag(?:a|or|orna)|tabell|figur|diagram|bild|kapitel|kap\.?"
    r"|punkt(?:en|erna)?|artikel|art\.?|avsnitt|del|steg|fas|etapp|nr\.?|nummer|no|version|ver\.?|vecka|v\.|kvartal"
    r"|tertial|prioritering|alternativ|anslag|not|fotnot|insatsområde|nivå|klass|årskurs|åk|zon|linje|väg|riksväg|rum"
    r"|sal|id|dnr|diarienr|tel\.?|telefon|växel|fax|org\.?\s?nr|organisationsnummer|postnummer|box|ärende|att-?sats"
    r"|\w*område|kategori|strategi|program|agenda|vision|projekt-?id|konto|stycket|utgåva|block|kl\.?|klockan)"
)
_LABEL = re.compile(rf"(?:{_LABELS})\s*$", re.IGNORECASE)
# "§§ 37–52", "bilaga 1, 2 och 3"
_LABEL_LIST = re.compile(
    rf"(?:{_LABELS})\s*\d+(?:\s*(?:,|–|-|och|samt|till)\s*\d+)*\s*(?:,|–|-|och|samt|till)?\s*$", re.IGNORECASE
)
_AFTER_LABEL = re.compile(r"\s*(?:[a-z]\s)?(?:§|kap\b|kapitlet\b)|:[aeA-E]\b|\)")
_LIST_NUMBER = re.compile(r"(?:^|[\n:;])\s*$")
_FULL_STOP = re.compile(r"\.(?:\s|$)")
_WITHIN = re.compile(r"\.\s+[a-zåäö]")  # "frågar 1. hur många …, 2. när …"
_NAMES = (
    re.compile(r"\+46[\d\s()-]{7,}\d|(?<!\d[ \u00a0])\b0[1-9]\d{0,2}\s?[-–/]\s?\d[\d\s]{4,}\d"),  # telephones
    re.compile(r"(?<![\d,.])\d{3}[ \u00a0]\d{2}(?=[ \u00a0]+[A-ZÅÄÖ][a-zåäö])"),  # 971 89 Luleå
    re.compile(r"\b(?:\d{6}|\d{8})-\d{4}\b"),  # organisations, persons
    re.compile(r"\b(?:sida|sid|s)\.?\s*\d+\s*(?:\(\d+\)|av\s+\d+)|^\s*\d+\s*\(\s*\d+\s*\)\s*$", re.IGNORECASE),
    re.compile(r"\b[A-ZÅÄÖ][a-zåäö]+(?:gatan|vägen|torget|gränd|allén|stigen|plan)\s+\d{1,3}\s?[A-Z]?\b"),  # addresses
    re.compile(r"(?<![\d,])\d{1,3}[-–](?:19|20)\d\d\b(?!\s?(?:kr|procent|%))"),  # matter 4–2024
    re.compile(r"(?<![\d-])(?<!\d )\d{2} (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01])\b(?! ?\d)"),  # 24 03 31, a day
    re.compile(r"\b1177\b(?!\s*(?:kr|personer|st\b))"),  # the health line
)
_NEARBY = 48
_DIGIT = re.compile(r"\d")


def names(text: str) -> list[tuple[int, int]]:
    """Spans of dates, times, telephones and the like, whose figures are no quantities."""
    if not _DIGIT.search(text):
        return []
    spans = [(date.start, date.end) for date in dates(text)] + [(clock.start, clock.end) for clock in times(text)]
    spans += numbered(text)
    for pattern in _NAMES:
        spans += [match.span() for match in pattern.finditer(text)]
    return spans


def is_label(text: str, start: int, end: int) -> bool:
    """Whether the number ``text[start:end]``, no unit of measure after it, names something: "§ 48", "3 kap.", "1. Val"."""
    before, after = text[max(0, start - _NEARBY) : start], text[end : end + 12]
    if _LABEL.search(before):
        return True
    digits = text[start:end]
    in_bracket = before.rstrip().endswith("(") or ("," in digits and after.startswith(")"))
    if _AFTER_LABEL.match(after) and not in_bracket:
        return True  # "2) Val"; no "(riket: 5,7)"
    in_list = digits.isdigit() and len(digits) <= 3 and _FULL_STOP.match(after)
    return bool(in_list and (_LIST_NUMBER.search(before) or _WITHIN.match(after)))


def is_listed_label(text: str, start: int) -> bool:
    """Whether a number that begins at ``start`` and counts no noun goes on a list of labels: "bilaga 1, 2 och 3"."""
    return bool(_LABEL_LIST.search(text[max(0, start - _NEARBY) : start]))
