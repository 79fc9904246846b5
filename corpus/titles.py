"""Which short paragraphs are headings: without full stop, above text, not one of a run of short lines."""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.headings import DNR_LINE, LABELLED, NO_HEADING, NUMBERED, table_heading_words
from corpus.pieces import Piece
from corpus.standing import PARAGRAPH_SIGN, heading_standing, states_decision
from corpus.types import BlockKind

_LEADS_LIST = re.compile(r":$|\b(?:till|att|av|för)$")
_SENDS = re.compile(r"\w+(?: \w+){0,3} till:?|expedier\w+:?|delges:?|sändlista:?", re.IGNORECASE)
_LONGEST_LEAD = 40
_ITEM_NUMBER = re.compile(r"(\d{1,2})([.)])\s+\S")


def settle_headings(pieces: list[Piece]) -> list[Piece]:
    """Decides which short paragraphs are headings: without full stop, above text, not one of a run of short lines."""
    settled: list[Piece] = []
    sends = False  # below a line that says to whom a decision is sent
    listing = False  # below a lead-in without marks: "Protokollsutdrag skickas till" and a name a line
    for index, told in enumerate(pieces):
        text = " ".join(line.text for line in told.lines)
        sends = _sends(told, text) or (sends and listing and told.kind is BlockKind.PARAGRAPH)
        piece = replace(told, marked=False) if sends and told.kind is BlockKind.PARAGRAPH else told
        if piece.kind is not BlockKind.PARAGRAPH or piece.marked or not _may_head(piece):
            leads = piece.kind is BlockKind.PARAGRAPH and len(text) < 120 and bool(_LEADS_LIST.search(text))
            listing = leads or sends
            settled.append(piece)
            continue
        if _goes_on_list(settled, text):
            settled.append(replace(piece, kind=BlockKind.LIST_ITEM))
            continue
        if listing and not PARAGRAPH_SIGN.match(text) and not NUMBERED.match(text) and heading_standing(text) is None:
            more = index + 1 == len(pieces) or _may_head(pieces[index + 1]) or settled[-1].kind is BlockKind.LIST_ITEM
            if more and pieces[min(index + 1, len(pieces) - 1)].kind is not BlockKind.TABLE_ROW:
                settled.append(replace(piece, kind=BlockKind.LIST_ITEM))
                continue
        listing = False
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        below = " ".join(line.text for line in following.lines[:3]) if following else ""
        labelled = bool(LABELLED.match(text)) and (text.split(":")[0].isupper() or table_heading_words(below) >= 2)
        strong = bool(PARAGRAPH_SIGN.match(text) or NUMBERED.match(text) or labelled)
        run = _run_length(pieces, index)
        crowded = run + _run_before(pieces, index) >= 4  # cells of a table that text extraction left a line each
        opens_text = following is not None and (following.kind is not BlockKind.PARAGRAPH or not _may_head(following))
        known = heading_standing(text) is not None
        first_of_run = not settled or settled[-1].kind is not BlockKind.PARAGRAPH or not _may_head(settled[-1])
        listing = bool(_LEADS_LIST.search(text)) or bool(
            re.match(r"(?:protokollsutdrag|beslutet skickas|kopia|skickas|sänds)\b", text, re.IGNORECASE)
        )
        is_heading = following is not None and (
            strong or known or opens_text or (not crowded and (first_of_run or run == 2))
        )
        settled.append(replace(piece, kind=BlockKind.HEADING) if is_heading else piece)
    return settled


def _goes_on_list(settled: Sequence[Piece], text: str) -> bool:
    """Whether a line bears the number after that of the item above it, and no heading before bears that one's: "4. Skolan" after "3. Vården"."""
    number = _ITEM_NUMBER.match(text)
    last = settled[-1] if settled else None
    if number is None or last is None or last.kind is not BlockKind.LIST_ITEM:
        return False
    above = _ITEM_NUMBER.match(_text(last))
    headed = [
        found[1] for one in settled if one.kind is BlockKind.HEADING and (found := _ITEM_NUMBER.match(_text(one)))
    ]
    return (
        above is not None and int(number[1]) == int(above[1]) + 1 and number[2] == above[2] and above[1] not in headed
    )


def _text(piece: Piece) -> str:
    return " ".join(line.text for line in piece.lines)


def _sends(piece: Piece, text: str) -> bool:
    """Whether a line names those whom a decision is sent to below it: a heading, though the format marks others as such."""
    may = piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and len(text) < _LONGEST_LEAD
    return may and bool(_SENDS.fullmatch(text.strip()))


def _run_before(pieces: Sequence[Piece], index: int) -> int:
    """How many pieces right above ``index`` could be headings."""
    length = 0
    while length < 4 and index - length > 0:
        piece = pieces[index - length - 1]
        if piece.kind is not BlockKind.PARAGRAPH or not _may_head(piece):
            break
        length += 1
    return length


def _run_length(pieces: Sequence[Piece], index: int) -> int:
    """How many pieces in a row from ``index`` on could be headings, up to the next strong one."""
    length = 0
    while index + length < len(pieces) and length < 6:
        piece = pieces[index + length]
        if piece.kind is not BlockKind.PARAGRAPH or not _may_head(piece):
            break
        length += 1
    return length


def _may_head(piece: Piece) -> bool:
    text = " ".join(line.text for line in piece.lines)
    if len(text) > 160 or len(piece.lines) > 4 or DNR_LINE.match(text):
        return False
    if PARAGRAPH_SIGN.match(text):
        return len(piece.lines) <= 4
    if states_decision(text) or NO_HEADING.match(text) or "\t" in text:
        return False
    starts = text[0].isupper() or text[0].isdigit() or text[0] in '”"§'
    if starts and re.search(r":$|\btill$", text) and len(text.split()) <= 4 and heading_standing(text) is not None:
        return True  # "Beslutet skickas till", "Yrkanden:"
    ends = re.search(r"[.!;,:…]$|[a-zåäö]-$|\b(och|eller|att|som|för|av|till)$", text)
    key_value = re.match(r"[^:]{2,40}:\s+\S", text) and not LABELLED.match(text)
    return bool(starts and not ends and not key_value and re.search(r"[A-Za-zÅÄÖåäö]{3}", text))
