"""English questions about public documents, put into Swedish word by word: enough to search and to type the question."""

import re
from collections.abc import Iterator
from functools import lru_cache

from corpus.swedish.english_table import PHRASES, WORDS

# Words of English questions that are no Swedish words, and Swedish ones that are no English: "by", "is" and "and" are both.
_ENGLISH = frozenset({"the", "how", "what", "which", "who", "when", "why", "where", "was", "were", "did", "does", "of", "are", "has",
                      "have", "is", "and", "been", "for", "with", "about", "many", "much", "please", "to", "it", "there", "from",
                      "can", "could", "should", "would", "will", "you", "we", "our", "their", "any", "do", "at"})  # fmt: skip
_SURELY_ENGLISH = _ENGLISH - {"is", "and", "for", "of", "to", "it", "has", "much", "are", "about", "will", "at", "do"}
_SWEDISH = frozenset({"hur", "vad", "vilken", "vilket", "vilka", "vem", "när", "varför", "var", "är", "och", "att", "det", "den",
                      "som", "på", "av", "till", "med", "för", "från", "om", "i", "ett", "en", "har", "inte", "under", "fick"})  # fmt: skip
_ASKING = frozenset({"how", "which", "who", "whom", "whose", "when", "why", "where"})
# How English inflects: what a form ends in, and what its base ends in ("cases", "policies", "planned", "closing").
_ENDINGS = (
    ("ies", "y"),
    ("es", "e"),
    ("es", ""),
    ("s", ""),
    ("ied", "y"),
    ("ed", "e"),
    ("ed", ""),
    ("ing", "e"),
    ("ing", ""),
)
_SHORTEST_OFFICE = 3  # letters of an abbreviation that is put in Swedish: "CEO"
_TOKEN = re.compile(r"[^\W_]+(?:[-'’.:,/][^\W_]+)*|[^\w\s]")
_MONTH_DAY = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+(\d{1,2})(?:st|nd|rd|th)?,?(?=\s+\d{4})"
)
_WHICH_ONES = re.compile(
    r"\bwhich\b(?= (?:[a-z]+ )?[a-z]{2,}(?<![suiy])s\b)(?! \w+ (?:is|was|has|does)\b)", re.IGNORECASE
)
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b(?:\s+of\b)?")


def _entries(table: str) -> list[str]:
    return [entry.strip() for line in table.strip().splitlines() for entry in line.split("|") if entry.strip()]


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    pairs = (entry.partition(" ") for entry in _entries(WORDS))
    return {english: swedish for english, _, swedish in pairs}


@lru_cache(maxsize=1)
def _phrases() -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern over all phrases, longest first, and their Swedish."""
    table = dict(entry.split(" = ") for entry in _entries(PHRASES))
    pattern = "|".join(re.escape(phrase) for phrase in sorted(table, key=len, reverse=True))
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), table


def is_english(question: str) -> bool:
    """Whether a question is put in English: more English function words than Swedish ones, one of them unmistakable."""
    words = [word.lower().removesuffix("'s") for word in _TOKEN.findall(question)]
    if not words or words[0] in _SWEDISH:
        return False  # "Vad är What's next for the North?"
    english = sum(word in _ENGLISH for word in words)
    swedish = sum(word in _SWEDISH for word in words)
    if words[0] in _ASKING and not swedish:
        return True  # "Who succeeded Ingrid Palm?"
    return english >= 2 and english > swedish and any(word in _SURELY_ENGLISH for word in words)


def translate(question: str) -> str | None:
    """An English question word by word in Swedish, names and figures kept; None when the question is not English."""
    if not is_english(question):
        return None
    if question.isupper():
        question = question.lower()  # else every word in capitals would be kept as a name: "IT" is no "it"
    text = _MONTH_DAY.sub(r"\2 \1", question)
    text = _WHICH_ONES.sub(lambda which: "Vilka" if which[0][0] == "W" else "vilka", _ORDINAL.sub(r"\1", text))
    pattern, phrases = _phrases()
    words = _words()
    swedish: list[str] = []
    position = 0
    for phrase in [*pattern.finditer(text), None]:
        between = text[position : phrase.start()] if phrase else text[position:]
        between = re.sub(r"^['’]s\b", "", between)  # "the county council's deficit"
        swedish += [_word(token, words) for token in _TOKEN.findall(between)]
        if phrase:
            swedish.append(phrases[phrase[0].lower()])
            position = phrase.end()
    return re.sub(r"\s+([?!.,;:])", r"\1", " ".join(word for word in swedish if word))


def _word(token: str, words: dict[str, str]) -> str:
    """One word in Swedish; what the table does not know, names above all, stays, without an English genitive."""
    plain = re.sub(r"['’]s$", "", token)

    lowered = plain.lower()
    if len(plain) > 1 and plain.isupper() and (len(plain) < _SHORTEST_OFFICE or lowered in _ENGLISH):
        return plain  # "IT" is no "it"
    if lowered in words:
        return words[lowered]
    base = next(filter(words.get, _bases(lowered)), "") if plain.islower() else ""
    return words[base] if base else plain


def _bases(word: str) -> Iterator[str]:
    """What an inflected word may be a form of: "cases" of "case", "planned" of "plan"."""
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            yield stem + put
            if stem[-1] == stem[-2]:
                yield stem[:-1]
