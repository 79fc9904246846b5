"""A question that leans on earlier ones -> a question that stands alone.

Rewritten only when elliptical: it opens with "och", has a pronoun without a noun, or names nothing that it is about. A slot
of the same sort is replaced, never added to; a complete new question carries nothing over.
"""

import re
from collections.abc import Sequence

from assistant.courtesy import strip_courtesy
from assistant.slots import is_name, measure_span, names, opposite, replaced, swap_time, swap_years
from assistant.spoken import spelled
from assistant.turn_words import (
    AGAIN,
    COMPARED,
    CORRECTION,
    MEASURES,
    OPENER,
    OPPOSITES,
    POINTERS,
    PREPOSITION,
    PRONOUN,
    QUESTION_WORD,
    STANCE,
    TRAILER,
    WHOLE_YEAR,
    content,
    specific,
    verbal,
    without_shift,
    year_shift,
)
from corpus.swedish.dates import dates, years
from corpus.swedish.english import is_english
from corpus.swedish.words import STOP_WORDS, key, tokens

_ASKED_AGAIN = re.compile(
    r"^\W*(?:vad|hur (?:mycket|många|stor|stort))\s+(\w+)\s+(?:det|den|de|dom|man|ni|kommunen|regionen)\b\s*",
    re.IGNORECASE,
)
_FINITE = re.compile(r"^(?:blev|är|var|har|fick|ska|kan|vill|gick|beviljades|finns|röstade|bifölls|avslogs|blir|kommer|gäller)\b", re.IGNORECASE)  # fmt: skip
_MEASURE_ASKED = re.compile(r"^(?:vad|hur (?:mycket|stor|stort|stora|hög|högt)|vilke[nt])\s+(?:är|var|blev|blir)\s+(\w+(?:en|et|an|na))$", re.IGNORECASE)  # fmt: skip
_SUPERLATIVES = frozenset(word for pair in OPPOSITES for word in pair) - {"för", "mot", "emot"}
_APPLIES = re.compile(r"^\W*(?:och )?gäller (?:det|detta|den|de|samma)\b(?! att)", re.IGNORECASE)
_SHORTEST_HEADLINE = 4


def standalone(question: str, history: Sequence[str]) -> str:
    """The question as it would be asked alone, after the earlier standalone questions of ``history``, oldest first."""
    asked = _written(question)
    last = next((earlier for earlier in reversed(history) if earlier.strip()), "")
    if not last:
        return asked
    last = strip_courtesy(last).rstrip(" ?.!")
    corrected = CORRECTION.match(asked)
    if corrected and asked[corrected.end() :].strip(" ?.!"):
        return f"{_put(last, asked[corrected.end() :].strip(' ?.!'))}?"
    if not is_elliptical(asked, last):
        opened = OPENER.match(asked)
        return (
            f"{asked[opened.end()].upper()}{asked[opened.end() + 1 :]}" if opened and asked[opened.end() :] else asked
        )
    return f"{_rewrite(asked, last)}?"


def resolve(question: str, history: Sequence[str]) -> str:
    """Resolves a whole conversation of user turns, each against the ones before, and returns the last standing alone."""
    resolved: list[str] = []
    for earlier in history:
        resolved.append(standalone(earlier, resolved))
    return standalone(question, resolved)


def _written(question: str) -> str:
    bare = strip_courtesy(question)
    return bare if is_english(bare) else spelled(bare)


def is_elliptical(question: str, last: str = "") -> bool:
    """Whether a question cannot be understood without what came before; ``last`` is that, where it is known."""
    if _APPLIES.match(question) or COMPARED.match(question) or TRAILER.search(question) and len(content(question)) <= 2:
        return True
    opened = OPENER.match(question)
    rest = question[opened.end() :] if opened else question
    if again := AGAIN.match(rest):
        left = rest[again.end() :]
        return (
            not specific(without_shift(left))
            or bool(re.match(rf"^\s*{PREPOSITION}\b", left))
            or is_name(left.strip())
            or bool(opened)
        )
    if year_shift(rest) and not content(without_shift(rest)):
        return True
    named = bool(names(f" {rest[:1].lower()}{rest[1:]}")) or "§" in rest
    if opened:
        asks = QUESTION_WORD.match(rest.strip())
        pointing = any(word in POINTERS for word in content(rest))
        return not (
            asks
            and (len(content(rest)) >= 2 or named)
            and specific(rest)
            and not pointing
            and not PRONOUN.search(_without_dummy(rest))
        )
    if not QUESTION_WORD.search(rest) and len(tokens(rest)) <= _SHORTEST_HEADLINE and not _FINITE.match(rest):
        return _is_fragment(rest)
    if _is_bare_slot(rest):
        return True
    if (same := _ASKED_AGAIN.match(rest)) and last and key(same[1]) in {key(token.text) for token in tokens(last)}:
        left = rest[same.end() :]
        return not specific(left) or (
            bool(re.match(PREPOSITION, left, re.IGNORECASE)) and len(specific(left)) == 1
        )  # "Vad kostar det i Vikholm?" after "Vad kostar …?"
    return _leans(rest, last, named)


def _leans(question: str, last: str, named: bool) -> bool:
    """Whether a whole question names nothing it is about, or points back at something with a pronoun or "projektet"."""
    own = specific(question)
    points = bool(PRONOUN.search(_without_dummy(question)))
    if STANCE.search(question) and len(own) <= 1:
        return True
    if named or years(question) or re.search(r"\b(?:en|ett)\s\w", question):
        return points and len(content(question)) <= 2
    pointers = [word for word in own if word in POINTERS]
    if pointers and len(own) <= 2:
        return not last or all(POINTERS[word].search(last) for word in pointers)
    if not own:
        return True
    return points and len(own) <= 2


def _is_fragment(text: str) -> bool:
    """Whether a few words without a question word only name a slot: "i Almnäs", "2022"; not "antal elever 2022"."""
    left = [word for word in content(text) if not re.fullmatch(r"\d{4}", word)]
    return not left or bool(re.match(rf"^\W*{PREPOSITION}\b", text, re.IGNORECASE))


def _is_bare_slot(question: str) -> bool:
    """Whether a question is a question word and one noun, without a verb: "Hur många män?"."""
    bare = re.match(
        r"^\W*(?:hur (?:många|stor|stort|mycket)|vilka?|vilket|vilken)\s+(\w+)\W*$", question, re.IGNORECASE
    )
    return bool(bare) and len(content(question)) == 1


def _without_dummy(question: str) -> str:
    """The question without "det" that refers to nothing ("finns det", "gick det för X", "kostar det att")."""
    bare = re.sub(
        r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|kostade|handlar|gäller|står|tar) det\b(?= .*\w{4})",
        " ",
        question,
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\b(?:det|den|de) (?=(?:\w+ )?\w{4,}(?:en|et|na|a|e)\b)|\b(?:den|det) nya? \w+|\bdet (?:att|som)\b|\bden \d",
        " ",
        bare,
        flags=re.IGNORECASE,
    )


def _rewrite(question: str, last: str) -> str:
    """The standalone question, without its question mark."""
    if (compared := COMPARED.match(question)) and (years(compared[1]) or year_shift(compared[1])):
        return _compared(last, compared[1].strip(" ?"))
    rest = OPENER.sub("", question, count=1).strip(" ?,.!")
    trimmed = TRAILER.sub("", rest).strip(" ?,.!")
    rest = trimmed if content(trimmed) else rest
    if again := AGAIN.match(rest) or _asked_again(rest, last):
        rest = rest[again.end() :].strip(" ?,.!")
    if (compared := COMPARED.match(rest)) and years(compared[1]):
        return _compared(last, compared[1].strip(" ?"))
    if not rest:
        return last
    if turned := _turned(rest, last):
        return turned
    if not again and (QUESTION_WORD.match(rest) or (_FINITE.match(rest) and content(rest))) and not _only_time(rest):
        return _asked_of(rest, last)
    return _put(last, rest)


def _asked_again(rest: str, last: str) -> re.Match[str] | None:
    """ "Vad kostade den 2024?" after a question with the same verb."""
    same = _ASKED_AGAIN.match(rest)
    held = {key(token.text) for token in tokens(last)}
    return same if same and key(same[1]) in held and rest[same.end() :].strip(" ?") else None


def _compared(last: str, with_what: str) -> str:
    known = years(last)
    if shift := year_shift(with_what):
        return f"{last} jämfört med {known[-1] + shift}" if known else f"{last} jämfört med {with_what}"
    return f"{last} jämfört med {with_what}"


def _turned(rest: str, last: str) -> str | None:
    """The last question with "flest" for "färst", where that is all that a turn brings: "Och vilken har färst?"."""
    said = [token.text.lower() for token in tokens(rest) if token.text.lower() in _SUPERLATIVES]
    return opposite(last, said[-1]) if said and not specific(rest) and QUESTION_WORD.match(rest) else None


def _only_time(rest: str) -> bool:
    left = [word for word in content(rest) if not re.fullmatch(r"\d{4}", word)]
    return not left and bool(years(rest) or dates(rest)) and not QUESTION_WORD.search(rest)


def _put(last: str, rest: str) -> str:
    """The last question with the slots of ``rest`` in the place of its own: first the time, then what else is named."""
    known = years(last)
    if WHOLE_YEAR.search(rest) and known:
        last, rest = swap_time(last, f"hela {known[-1]}"), WHOLE_YEAR.sub(" ", rest)
    elif (shift := year_shift(rest)) and known:
        last, rest = swap_years(last, known[-1] + shift), without_shift(rest)
    elif found := dates(rest):
        first = found[0]
        before = re.search(
            rf"(?:^|\b)(?:(?:till och med|fram till|{PREPOSITION}|in|år)\s+)+$", rest[: first.start], re.IGNORECASE
        )
        start = before.start() if before else first.start
        last = swap_time(last, rest[start : first.end].strip())
        rest = rest[:start] + rest[first.end :]
    rest = re.sub(r"^(?:för|i|på)$", "", rest.strip(" ?,.!–-")).strip()
    if not content(rest) and "§" not in rest and not re.search(r"\d", rest):
        return replaced(last, rest) or last if rest else last
    return replaced(last, rest) or f"{rest[0].upper()}{rest[1:]} – {topic(last, rest)}"


def _asked_of(rest: str, last: str) -> str:
    """A new question about what the last one was about: its noun for the pronoun, or told after a dash."""
    if _is_bare_slot(rest):
        return replaced(last, rest.split()[-1]) or last
    measured = _MEASURE_ASKED.match(rest)
    span = measure_span(last)
    if span and measured and measured[1].lower() in MEASURES:
        owner = next((last[start:end] for start, end, owns in names(last) if owns), "")
        about = f" för {owner.removesuffix('s')}" if owner else ""
        return f"{rest[0].upper()}{rest[1:]}{about}{last[span[1] :]}"
    referent = _referent(last, rest)
    if referent and (pointed := _pointer(rest)):
        said = rest[: pointed.start()] + referent + rest[pointed.end() :]
        return said[0].upper() + said[1:]
    return f"{rest[0].upper()}{rest[1:]} – {topic(last, rest)}"


def _pointer(rest: str) -> re.Match[str] | None:
    """What in a turn stands for the thing spoken of: a pronoun, or "projektet"."""
    bare = next(PRONOUN.finditer(rest), None)
    if bare is not None and bare[0].lower() not in {"där", "samma", "hans", "hennes", "dess", "deras"}:
        return bare
    return re.search(r"\bprojektet\b", rest, re.IGNORECASE)


_HEAD = re.compile(
    r"^(?:vad (?:beslut\w+|bestäm\w+|sa|sade|säger)\s.*?\bom|hur många (?:\w+ )?(?:finns|fanns|har|hade|går|gick|var|är|bor)(?: det| med)?(?: på| i| inom| hos| vid| till)?"
    r"|(?:vem|vad|när|varför|var|hur (?:stor|stort|stora|hög|högt|höga))(?: som)?(?: (?:har|hade|är|var|blev|ska))?(?: \w+)??)\s+(?=\S)",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"^(?:\w*(?:chef|ordförande|rektor|direktör|ledare|ansvarig|sekreterare|vd))\s+(?:för|i|på|av|hos|vid)\s+",
    re.IGNORECASE,
)


def _referent(last: str, rest: str) -> str:
    """What a pronoun after the last question stands for, "" where that is not sure: the noun phrase after its verb."""
    head = _HEAD.match(last.split(" – ")[0])
    if head is None:
        return ""
    phrase = last.split(" – ")[0][head.end() :].strip()
    words = phrase.split()
    while words and (verbal(words[0].lower()) or words[0].lower() in {"är", "var", "har", "det", "den"}):
        words = words[1:]
    phrase = " ".join(words)
    if not re.search(r"\b(?:han|hon|honom|henne)\b", rest, re.IGNORECASE):
        phrase = _ROLE.sub("", phrase)
    first = phrase.split()[0] if phrase else ""
    sure = is_name(phrase) or re.search(r"(?:en|et|an|na|n|s|chef|direktör|ordförande|rektor)$", first)
    held = any(verbal(word.lower()) for word in phrase.split()[1:])
    return phrase if sure and not held else ""


def topic(last: str, rest: str) -> str:
    """What the last question was about: its nouns, names and time with the small words between, less what ``rest`` says."""
    about = last.rpartition(" – ")[2]
    mine = {key(token.text) for token in tokens(rest)}
    found = tokens(about)
    dated = [(one.start, one.end) for one in dates(about)] if not years(rest) else []
    kept = [
        any(start <= token.start < end for start, end in dated)
        or not (
            token.text.lower() in STOP_WORDS
            or QUESTION_WORD.fullmatch(token.text)
            or key(token.text) in mine
            or (content(token.text) == [] and not re.fullmatch(r"\d+", token.text))
            or (token.text.islower() and verbal(token.text))
            or (years(rest) and re.fullmatch(r"(?:19|20)\d\d", token.text))
        )
        for token in found
    ]
    words = [
        token.text
        for place, token in enumerate(found)
        if kept[place]
        or (
            re.fullmatch(rf"{PREPOSITION}|den|och|§", token.text, re.IGNORECASE)
            and 0 < place < len(found) - 1
            and kept[place + 1]
            and any(kept[:place])
        )
    ]
    return " ".join(words)
