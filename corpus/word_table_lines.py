"""Tables of words that text extraction flattened to lines: a line of table headings, then cells, codes of responsible bodies."""

import re
from collections.abc import Sequence

from corpus.headings import LABELLED, NUMBERED, table_heading_words
from corpus.lines import Layout, Line
from corpus.standing import PARAGRAPH_SIGN

_CODE = re.compile(r"(?:^|\s)[A-ZÅÄÖ]{2,5}(?:\s|$)")  # a responsible body: RS, RUN, HSN
ENDS_SENTENCE = re.compile(r"[.!?…:;][\"”')\]]?$")


def text_table_mask(lines: Sequence[Line], layout: Layout) -> list[bool]:
    """Which lines stand in a flattened table of words: below a line of table headings, until running text returns."""
    mask = [False] * len(lines)
    inside = False
    for index, line in enumerate(lines):
        nearby = " ".join(other.text for other in lines[index : index + 3])
        if not inside and len(line.text) < layout.width * 0.9 and table_heading_words(line.text) >= 1:
            coded = sum(bool(_CODE.search(other.text)) for other in lines[index + 1 : index + 24]) >= 2
            inside = (
                coded
                and not NUMBERED.match(line.text)
                and not line.text.startswith("Tabell")
                and table_heading_words(nearby) >= 3
                and not ENDS_SENTENCE.search(line.text)
            )
        elif inside:
            following = lines[index + 1] if index + 1 < len(lines) else None
            long_now = len(line.text) > layout.width * 0.72
            long_next = following is not None and len(following.text) > layout.width * 0.72 and line.text[0].isupper()
            if long_now or long_next or PARAGRAPH_SIGN.match(line.text) or _labels_table(lines, index):
                inside = table_heading_words(line.text) >= 2
        mask[index] = inside
    return mask


def _labels_table(lines: Sequence[Line], index: int) -> bool:
    """Whether a labelled line is a heading ("FRAMGÅNGSFAKTOR: …") rather than a cell ("Aktivitet: …")."""
    if not LABELLED.match(lines[index].text):
        return False
    below = " ".join(line.text for line in lines[index + 1 : index + 4])
    return lines[index].text.split(":")[0].isupper() or table_heading_words(" ".join(below.split()[:4])) >= 2


def new_text_row(lines: Sequence[Line], index: int, current: Sequence[Line]) -> bool:
    """Whether a new row of a table of words starts: a capital, and a code in capitals (a responsible body) close below."""
    if not lines[index].text[0].isupper() or re.match(r"[A-ZÅÄÖ]{2,5}\b", lines[index].text):
        return False
    if all(table_heading_words(line.text) or len(line.text) < 12 for line in current):
        return len(lines[index].text.split()) >= 2 and not table_heading_words(lines[index].text)  # the header ends
    held = any(_CODE.search(line.text) for line in current)
    coming = any(_CODE.search(line.text) for line in lines[index : index + 5])
    return (held and coming) or sum(len(line.text) for line in current) > 260
