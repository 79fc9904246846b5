"""Notes -> the words that bear their marks: "1) Likvida medel …" below "Betalningsmått¹" tells what that word means.

A note so joined has the word as its lead, by which it is found and quoted. A mark is raised (¹, ᵃ, *), in brackets
after the word (1), a)), or Markdown's ([^1]).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from corpus.types import Block, BlockKind

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁾ᵃᵇᶜᵈᵉᶠᵍʰ", "0123456789)abcdefgh")
_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁾ᵃᵇᶜᵈᵉᶠᵍʰ"
_OPENS = re.compile(rf"\[\^(\w{{1,3}})\]:\s*|([{_SIGNS}]+)\s*|(\d{{1,2}}|[a-h])\)\s+|\\?(\*{{1,3}})\)?\s*(?=\w)")
_OPENS_NOTE = re.compile(r"(\d{1,2})[.\s]\s*(?=\D)")
_CELL = re.compile(r"[^|\t\n]*?(?:\t|\||\n|\s{2,}|$)")
_MOST_WORDS = 7  # of a cell that is a name whole
_SHORTEST = 4  # letters of a word that a note explains
_READ = frozenset({BlockKind.NOTE, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})


def with_noted_words(blocks: Sequence[Block], text: str) -> list[Block]:
    """The blocks, each note among them with the word of ``text`` that bears its mark as its lead."""
    return [_joined(block, text) if block.kind in _READ and not block.row else block for block in blocks]


def _joined(block: Block, text: str) -> Block:
    opens = _OPENS.match(block.text) or (_OPENS_NOTE.match(block.text) if block.kind is BlockKind.NOTE else None)
    if opens is None:
        return block
    mark = next(part for part in opens.groups() if part).translate(_RAISED).rstrip(")")
    word = _bearing(text[: block.start], mark)
    return replace(block, kind=BlockKind.NOTE, lead=word) if word else block


def _bearing(before: str, mark: str) -> str:
    """The word last in ``before`` with the mark after it, the whole of a short cell that it ends; "" where a figure bears it."""
    signs = "".join(chr(sign) for own in mark for sign, plain in _RAISED.items() if chr(plain) == own)
    forms = [rf"{re.escape(mark)}(?!\*)" if mark[0] == "*" else rf" ?{mark}\)", rf"\[\^{re.escape(mark)}\]"]
    forms += [rf"{signs}(?![{_SIGNS}])"] if signs else []
    bearing = re.compile(rf"(?P<word>[^\W{_SIGNS}][\w,-]*?)(?:{'|'.join(forms)})(?!\w)")
    found = max(bearing.finditer(before), key=re.Match.start, default=None)
    if found is None or sum(map(str.isalpha, found["word"])) < _SHORTEST:
        return ""
    start = max(before.rfind(sign, 0, found.start()) + len(sign) for sign in ("\n", "|", "\t", "  "))
    cell = before[start : found.end("word")].strip()
    rest = _CELL.match(before, found.end())
    ends_cell = rest is not None and not rest.group().strip(" |\t\n")
    return cell if ends_cell and cell[0].isupper() and len(cell.split()) <= _MOST_WORDS else found["word"]
