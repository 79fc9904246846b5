"""Whether lines on several pages are one running header or footer: alike, but for the page's number."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import reduce


def without_figures(text: str) -> str:
    """A line as it is compared with lines of other pages."""
    return " ".join(re.sub(r"\d+", " ", text).split())


def is_one_line(texts: Mapping[int, str]) -> bool:
    """Whether lines, by the ordinal of their page and alike but for their figures, are one running line.

    "2 Årsredovisning 2023" and "Årsredovisning 2023 3" are one footer: a single figure differs, it follows the page and
    stands where page numbers do. "Summa 140 58" and "Summa 12 7" at the foot of two tables are none.
    """
    figures = {page: Counter(re.findall(r"\d+", text)) for page, text in texts.items()}
    common = reduce(lambda a, b: a & b, figures.values())
    own = {page: list((figure - common).elements()) for page, figure in figures.items()}
    single = {page: values[0] for page, values in own.items() if len(values) == 1}
    if all(not values for values in own.values()):
        return True
    if len(single) < len(own) - 1 or any(len(values) > 1 for values in own.values()):
        return False
    steps = {int(number) - page for page, number in single.items()}
    return len(steps) == 1 and all(_numbers_page(texts[page], number) for page, number in single.items())


def _numbers_page(text: str, number: str) -> bool:
    """Whether a figure stands where a page's number can: first or last, or after its own word. A sentence has none."""
    return not text.endswith(".") and bool(
        re.match(rf"\W*{number}\b", text)
        or re.search(rf"\b{number}(?:\s*(?:\(|/|av)\s*\d+\)?)?\W*$", text)
        or re.search(rf"\bsid(?:a|an)?\.?:?\s*{number}\b", text, re.IGNORECASE)
    )
