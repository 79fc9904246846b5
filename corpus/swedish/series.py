"""Enumerations in running text: how many things "A, B och C" sets side by side. Pure."""

import re
from functools import lru_cache

from corpus.swedish.verbs import is_verb

_LONGEST_ITEM = 8  # words of a thing between two commas
_CLAUSES = re.compile(r"[:.!?](?:\s|$)|(?<![A-ZÅÄÖ]{2})\s[–-]\s")  # not in "RISE – Research Institutes of Sweden"
_JOIN = r"och|samt|eller|respektive|plus|liksom"
_LINK = re.compile(rf",\s+(?:(?:{_JOIN})\s+)?(?:(?:även|också|dels)\s+)?|\s+(?:{_JOIN})\s+(?:(?:även|också|dels)\s+)?")
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*$")
_JOINED = re.compile(rf"\b(?:{_JOIN})\b")
# Words that open a clause, not a thing: "…, som ägs av", "…, vilket är".
_CLAUSE_WORDS = frozenset(
    "som vilket vilken vilka vars där när då att om men medan eftersom för så dock också däremot samtidigt främst "
    "bland är var har hade kan ska skulle blev blir jämfört vilket varav varför inte han hon det de vi ni man däribland exempelvis".split()
)


@lru_cache(maxsize=1 << 14)
def longest_series(text: str) -> tuple[str, ...]:
    """The things that the longest enumeration of ``text`` names, () where it has none.

    Two things count where they are names ("Vision och Akavia") or follow a colon; more where they are short and joined
    by commas, an "och" or "samt" before the last, or stand apart by semicolons. The words before the first thing and
    after the last are not cut off: where a thing begins in its sentence cannot be told.
    """
    best: tuple[str, ...] = ()
    at = 0
    for end in [*_CLAUSES.finditer(text), None]:
        clause = text[at : end.start() if end else len(text)]
        best = max(best, _in_clause(clause, text[:at].rstrip().endswith(":")), key=len)
        at = end.end() if end else at
    return best


def _in_clause(clause: str, announced: bool) -> tuple[str, ...]:
    apart = tuple(piece.strip() for piece in clause.split(";") if piece.strip())
    return apart if len(apart) > 2 else max((_in_piece(piece, announced) for piece in apart), key=len, default=())


def _in_piece(piece: str, announced: bool) -> tuple[str, ...]:
    """The longest run of things between the links of a piece of a clause; ``announced`` is what follows a colon."""
    links = list(_LINK.finditer(piece))
    edges = [0, *(edge for link in links for edge in link.span()), len(piece)]
    items = [piece[edges[i] : edges[i + 1]].strip() for i in range(0, len(edges), 2)]
    best: tuple[str, ...] = ()
    run: tuple[str, ...] = ()
    for link, before, item in zip(links, items, items[1:], strict=False):
        last = _JOINED.search(link[0]) is not None
        if not _is_thing(item, last) or (_acts(item) and not announced):
            run = ()
            continue
        run = (*run, item) if run else (before, item)
        pair = len(run) == 2 and not announced and not (_ends_in_name(before) and item[0].isupper())
        if (last and not pair) or (announced and len(run) > 2):
            best = max(best, run, key=len)
        run = () if last else run
    return max(_of_pairs(piece), best, key=len)


def _of_pairs(piece: str) -> tuple[str, ...]:
    """Things that are pairs themselves, set apart by commas: "lek och lärande, bad och idrott, kost och rörelse och kultur"."""
    *chunks, end = re.split(r",\s+", piece)
    joined = [len(re.findall(r"\soch\s", chunk)) for chunk in (*chunks, end)]
    if (
        len(chunks) < 2
        or joined != [*[1] * len(chunks), 2]
        or any(len(one.split()) > _LONGEST_ITEM for one in chunks[1:])
    ):
        return ()
    return (*chunks, *re.split(r"\soch\s(?!.*\soch\s)", end))


def _is_thing(item: str, last: bool) -> bool:
    """Whether what stands between two links can be a thing; the last one may be followed by the rest of the sentence."""
    words = item.split()
    if not words or words[0].lower() in _CLAUSE_WORDS or (words[0].isdigit() and len(words) == 1):
        return False
    return last or len(words) <= _LONGEST_ITEM


def _acts(item: str) -> bool:
    """Whether what stands after a link goes on with a verb; "utlämnande" is a thing, "loggar" after a colon too."""
    word = item.split()[0]
    return word.islower() and is_verb(word) and not word.endswith(("ande", "ende"))


def _ends_in_name(text: str) -> bool:
    """Whether the last word has a capital; a party in brackets after a name is passed over."""
    words = _BRACKETS.sub("", text).split()
    return bool(words) and words[-1][0].isupper()
