"""The year of a question, also a school or fiscal year of two ("2023/24"), and the year before or after it."""

import re

# "2023/24", "läsåret 2023–2024": one school or fiscal year; "2020–2023" and "2022–2023" are spans of years
_DOUBLE = re.compile(
    r"\b(?P<first>(?:19|20)\d\d)(?P<mark>/|(?<=år \d{4})\s?[–-]\s?|(?<=året \d{4})\s?[–-]\s?)"
    r"(?P<second>(?:(?:19|20)\d\d|\d\d))(?![\d/-])"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def yearly(text: str) -> re.Match[str] | None:
    """The last year of a text, or its last school year where that stands later."""
    found = [one for one in _DOUBLE.finditer(text) if _follows(one)]
    single = [one for one in _YEAR.finditer(text) if not any(two.start() <= one.start() < two.end() for two in found)]
    return max([*found, *single], key=lambda one: one.start(), default=None)


def shifted(text: str, by: int) -> str:
    """The last year of a text ``by`` years on, written as it is; "" where it has none."""
    found = yearly(text)
    if found is None:
        return ""
    if found.re is _YEAR:
        return str(int(found[0]) + by)
    first = int(found["first"]) + by
    second = str(first + 1)
    return f"{first}{found['mark']}{second[-len(found['second']) :]}"


def with_year(text: str, year: str) -> str:
    """``text`` with its last year replaced, or with the year put last."""
    found = yearly(text)
    return f"{text[: found.start()]}{year}{text[found.end() :]}" if found else f"{text} {year}"


def without_year(text: str) -> str:
    """``text`` without its last year and the preposition before it."""
    found = yearly(text)
    if found is None:
        return text
    head = re.sub(r"\s+(?:år|under|i|för|per)?\s*$", "", text[: found.start()], flags=re.IGNORECASE)
    return f"{head}{text[found.end() :]}"


def _follows(double: re.Match[str]) -> bool:
    """Whether the second of two years is the one after the first."""
    second = double["second"]
    return str(int(double["first"]) + 1)[-len(second) :] == second
