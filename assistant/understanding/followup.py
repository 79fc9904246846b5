"""A question that leans on earlier ones -> a question that stands alone.

Rewritten only when elliptical: it opens with "och", has a pronoun without a noun, or names nothing that it is about. A slot
of the same sort is replaced, never added to; a complete new question carries nothing over.
"""

import re
from collections.abc import Sequence

from assistant.understanding.anew import asked_anew
from assistant.understanding.contrasts import by_another_way
from assistant.understanding.courtesy import is_courtesy, strip_courtesy
from assistant.understanding.mail import asked_in
from assistant.understanding.others import asked_of_another
from assistant.understanding.phrases import Sort, phrases, sort_of
from assistant.understanding.pointed import in_that_year, pointed_out, points_back, taken_up
from assistant.understanding.rewrite import COUNTED_BEFORE, HOW_WITH, put, rewritten, uncounted
from assistant.understanding.slots import fills, is_name, names
from assistant.understanding.spoken import spelled
from assistant.understanding.topic import place_spoken_of
from assistant.understanding.turn_words import (
    ASKED_AGAIN,
    COMPARED,
    CONCERNED,
    CORRECTION,
    EARLIER,
    FIGURE_ASKED,
    IN_THAT_CASE,
    IN_THE_END,
    IS_IT_SO,
    MEASURES,
    OF_IT,
    OF_THOSE,
    OPENER,
    POINTERS,
    PREPOSITION,
    PRONOUN,
    QUESTION_WORD,
    RELATIVE_ROLE,
    SHARE_OF_IT,
    SO_MUCH,
    STANCE,
    TRAILER,
    asks_again,
    content,
    definite,
    general,
    is_attribute,
    is_bare_slot,
    of_the_same,
    opens_with_verb,
    specific,
    verbal,
    without_shift,
    year_shift,
)
from corpus.swedish.dates import years
from corpus.swedish.english import is_english
from corpus.swedish.words import key, tokens

_APPLIES = re.compile(r"^\W*(?:och )?gäller (?:det|detta|den|de|samma)\b(?! att)", re.IGNORECASE)
_NOT_THAT = re.compile(r",? inte .*$", re.IGNORECASE)  # "utfallet, inte budgeten"
_LONGEST_SLOT = 2  # words that tell, in what is put in a slot: more is a question of its own
_SHORTEST_HEADLINE = 4
# "Hur mycket ska de minska?": not the article of "ska de höjda taxorna"
_THEY_SHALL = re.compile(
    r"\b(?:ska|skulle|kan|kunde|måste|vill|får|bör) (?:det|den|de) [a-zåäö]{3,}a\b(?! [a-zåäö]+(?:en|et|na|n)\b)",
    re.IGNORECASE,
)
_WHO = re.compile(
    r"^\W*(?:vem|vilka) (?:är|var|blev|sitter|deltog|valdes)\b", re.IGNORECASE
)  # who has no price or size

# "Varför blev det överskott?" after a question on whose result it was
_WHY_SO = re.compile(
    r"^\W*(?:varför|hur kommer det sig att|av vilken anledning) (?:(?:är|var|blev|blir|gick|gjorde|gjordes|fick|hade|uppstod) )(?:det|man|de|den)?\b",
    re.IGNORECASE,
)
# "Hur mycket äger kommunen nu?": of what was spoken of
_SO_MUCH_OF_IT = re.compile(r"^\W*hur (?:mycket|stor (?:an)?del) (?P<verb>[a-zåäö]+) (?=[a-zåäö])", re.IGNORECASE)


def standalone(question: str, history: Sequence[str]) -> str:
    """The question as it would be asked alone, after the earlier standalone questions of ``history``, oldest first."""
    asked = _written(question)
    last = next((earlier for earlier in reversed(history) if earlier.strip() and not is_courtesy(earlier)), "")
    if not last or is_courtesy(question):
        return asked
    last = strip_courtesy(last).rstrip(" ?.!")
    asked = in_that_year(asked, last)
    corrected = CORRECTION.match(asked)
    if corrected and (meant := _NOT_THAT.sub("", asked[corrected.end() :]).strip(" ?.!")):
        return f"{put(last, meant)}?"
    if (anew := asked_anew(asked, last)) is not None:
        return f"{anew}?"
    if not is_elliptical(asked, last):
        opened = OPENER.match(asked)
        return (
            f"{asked[opened.end()].upper()}{asked[opened.end() + 1 :]}" if opened and asked[opened.end() :] else asked
        )
    return f"{rewritten(asked, last)}?"


def resolve(question: str, history: Sequence[str]) -> str:
    """The last of a conversation of user turns standing alone, each resolved against the ones before."""
    return resolved([*history, question])[-1]


def resolved(turns: Sequence[str]) -> list[str]:
    """Every turn of a conversation standing alone, each resolved against the ones before."""
    alone: list[str] = []
    for turn in turns:
        alone.append(standalone(turn, alone))
    return alone


def _written(question: str) -> str:
    bare = strip_courtesy(asked_in(question))
    return bare if is_english(bare) else spelled(bare)


def is_elliptical(question: str, last: str = "") -> bool:
    """Whether a question cannot be understood without what came before; ``last`` is that, where it is known."""
    if (
        _APPLIES.match(question)
        or COMPARED.match(question)
        or (last and (pointed_out(question, last) or asked_of_another(OPENER.sub("", question, count=1), last)))
        or SHARE_OF_IT.match(question)
        or OF_IT.match(question)
        and not years(question)
        or TRAILER.search(question)
        and len(content(question)) <= 2
    ):
        return True
    opened = OPENER.match(question)
    rest = question[opened.end() :] if opened else question
    if (
        (with_what := HOW_WITH.match(rest.strip()))
        and FIGURE_ASKED.match(last)
        and fills(with_what[1].strip(" ?"), last)
    ):
        return True
    if last and (of_the_same(rest, last) or taken_up(rest, last)):
        return True
    if OF_THOSE.match(rest) and COUNTED_BEFORE.match(last) and len(specific(rest)) <= _LONGEST_SLOT:
        return True
    if again := asks_again(rest, last):
        left = without_shift(rest[again.end() :])
        return (
            not specific(left)
            or bool(EARLIER.match(left.strip(" ?")))
            or bool(re.match(rf"^\s*{PREPOSITION}\b", left) and len(specific(left)) <= _LONGEST_SLOT)
            or is_name(left.strip())
            or bool(opened)
        )
    if last and points_back(rest) and not years(rest):
        return True
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
            and not (STANCE.search(rest) and len(specific(rest)) <= 1)
            and not PRONOUN.search(_without_dummy(rest))
        )
    if not QUESTION_WORD.search(rest) and len(tokens(rest)) <= _SHORTEST_HEADLINE and not opens_with_verb(rest):
        return _is_fragment(rest) or (rest.strip().endswith("?") and fills(rest.strip(" ?"), last))
    if SO_MUCH.search(rest) and not named and len(specific(rest)) <= _LONGEST_SLOT:
        return True
    if RELATIVE_ROLE.match(rest) and place_spoken_of(last):
        return True
    if is_bare_slot(rest) or uncounted(rest, last) or by_another_way(TRAILER.sub("", rest), last):
        return True
    if (same := ASKED_AGAIN.match(rest)) and last and key(same[1]) in {key(token.text) for token in tokens(last)}:
        left = without_shift(rest[same.end() :])
        return not specific(left) or (
            bool(re.match(PREPOSITION, left, re.IGNORECASE)) and len(specific(left)) == 1
        )  # "Vad kostar det i Vikholm?" after "Vad kostar …?"
    return _leans(rest, last, named)


def _leans(question: str, last: str, named: bool) -> bool:
    """Whether a whole question names nothing it is about, or points back at something with a pronoun or "projektet"."""
    own = specific(question)
    points = bool(PRONOUN.search(_without_dummy(without_shift(question))))
    if (STANCE.search(question) and len(own) <= 1) or (IN_THAT_CASE.search(question) and len(own) <= 2):
        return True
    if years(question) and not named and len(own) == 1 and sort_of(own[0]) is Sort.STAGE and definite(own[0]):
        return any(one.sort in {Sort.STAGE, Sort.MEASURE} for one in phrases(last))
    if not (named or years(question)) and last and (_asks_why_so(question, last) or _is_of_it(question, last)):
        return True
    if named or years(question) or re.search(r"\b(?:en|ett)\s\w", question):
        return points and len(content(question)) <= 2
    if last and CONCERNED.search(question) and len(own) <= 1:
        return True
    pointers = [word for word in own if word in POINTERS and not _has_its_own(word, question)]
    if pointers and len(own) <= 2:
        return not last or all(POINTERS[word].search(last) for word in pointers)
    if all(map(general, own)):
        return not own or not _WHO.match(last) or not all(map(is_attribute, own))
    return (points and len(own) <= 2) or IS_IT_SO.match(question) is not None


def _asks_why_so(question: str, last: str) -> bool:
    """Whether it is asked why there was a deficit or the like, whose figure was asked for before."""
    own = specific(question)
    why = _WHY_SO.match(question) is not None and FIGURE_ASKED.match(last) is not None
    return why and len(own) == 1 and sort_of(own[0]) in {Sort.MEASURE, Sort.STAGE}


def _is_of_it(question: str, last: str) -> bool:
    """Whether it is asked how much somebody just named owns, pays or gets, and not of what."""
    asked = _SO_MUCH_OF_IT.match(question)
    known = {key(token.text) for token in tokens(last)}
    own = specific(question)
    return asked is not None and verbal(asked["verb"]) and len(own) == 1 and key(own[0]) in known


def _has_its_own(pointer: str, question: str) -> bool:
    """Whether a noun that may point back tells itself of what it is: "målet för sjukfrånvaron"; not "utfallet för kvinnor", a part of it."""
    if pointer in MEASURES:
        return False
    told = re.search(rf"\b{pointer} (?:för|till|med|om|av|bakom) (?P<what>(?:att )?\w.*)", question, re.IGNORECASE)
    what = specific(told["what"]) if told else []
    return any(not general(word) and word not in POINTERS for word in what)


def _is_fragment(text: str) -> bool:
    """Whether a few words without a question word only name a slot: "i Almnäs", "2022"; not "antal elever 2022"."""
    left = [word for word in content(text) if not re.fullmatch(r"\d{4}", word)]
    return not left or bool(re.match(rf"^\W*{PREPOSITION}\b", text, re.IGNORECASE))


def _without_dummy(question: str) -> str:
    """The question without "det" that refers to nothing ("finns det", "gick det för X", "kostar det att")."""
    if _THEY_SHALL.search(question):
        return question
    question = IN_THE_END.sub("", question)
    bare = re.sub(
        r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|kostade|handlar|gäller|står|tar) det\b(?= .*\w{4})",
        " ",
        question,
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\b(?:det|den|de) (?!(?:är|var|har|hade|blir|blev|ska|kan|får|fick|kommer)\b)(?=(?:\w+ )?\w{4,}(?:en|et|na|a|e)\b)|\b(?:den|det) nya? \w+|\bdet (?:att|som)\b|\bden \d",
        " ",
        bare,
        flags=re.IGNORECASE,
    )
