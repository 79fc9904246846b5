"""The slots of a question, and putting another of the same sort in one: a time for a time, a name for a name."""

import re
from collections.abc import Sequence

from assistant.understanding.contrasts import (
    COUNTED,
    adjective,
    group_of,
    means,
    opposite,
    paragraph,
    range_of,
    school_year,
)
from assistant.understanding.phrases import (
    LOCATIVE,
    Phrase,
    Sort,
    genitive,
    phrase_of,
    phrases,
    sort_of,
    stage_like,
)
from assistant.understanding.places import WITH_OWN, chained, described, is_public_body, place_for, whole
from assistant.understanding.question_words import MONEY, SHARES
from assistant.understanding.turn_words import PREPOSITION, QUESTION_WORD, general, specific, verbal
from corpus.swedish.lemmas import is_known
from corpus.swedish.words import STOP_WORDS, key, lemma

_SORT_OF_PLACE = "(?:kommun|vårdcentral|hälsocentral|sjukhus|lasarett|län|stad|bibliotek|museum|skola|förskola|gymnasium|folkhögskola|äldreboende|simhall|station)"  # fmt: skip
_NAME = re.compile(
    r"(?<=\s)[A-ZÅÄÖ][\w\-]*(?:\s(?:(?:i|och|&)\s)?[A-ZÅÄÖ][\w\-]*)*"
    rf"(?:(?<!s) {_SORT_OF_PLACE}\b)?"
)
_MEASURED = re.compile(rf"{MONEY}|{SHARES}", re.IGNORECASE)
_PHRASE = re.compile(rf"^({PREPOSITION})\s+(.+)$", re.IGNORECASE)
_THAT_WITH = re.compile(rf"^(?:det|den|de) (?={PREPOSITION}\b)", re.IGNORECASE)  # "det med Nordbuss"
_MUCH = re.compile(r"^hur mycket ([a-zåäö]{2,})\s+\w", re.IGNORECASE)  # "Hur mycket el förbrukade …"
_SIZES = ({"et": "stort", "na": "stora", "n": "stor"}, {"et": "högt", "na": "höga", "n": "hög"})


def replaced(last: str, new: str) -> str | None:
    """``last`` with ``new`` ("i Vikholm", "kvinnor", "§ 13", "kostnaderna") in the place of its own sort; None when there is none."""
    new = _THAT_WITH.sub("", new)
    phrase = _PHRASE.match(new)
    bare = phrase[2] if phrase else new
    for put in (
        opposite,
        paragraph,
        range_of,
        school_year,
        means,
        group_of,
        adjective,
        _of_whom,
        _part_of_sum,
        _phrase,
    ):
        if (done := put(last, bare, phrase[1] if phrase else "")) is not None:
            return done
    if phrase:
        return f"{last} {phrase[1]} {bare}"
    return _thing(last, bare)


_HEADLINE = re.compile(r"\W*(?:antal|andel|summa|lista|total)\w* ", re.IGNORECASE)


# "vad är prognosen för it": the figure of the question before, of another
_FIGURE_OF = re.compile(
    rf"^(?:vad|hur \w+) (?:är|var|blev|blir) (?P<noun>[a-zåäö]+(?:en|et|an|na)) (?P<before>{PREPOSITION}) (?P<what>\w+(?: \w+)?)$",
    re.IGNORECASE,
)


def same_figure(turn: str, last: str) -> str | None:
    """``last`` asked of what a turn asks the same figure of; None where it is another figure."""
    asked = _FIGURE_OF.match(turn)
    noun = lemma(asked["noun"].lower()) if asked else ""
    figures = [one for one in phrases(last) if one.sort in {Sort.MEASURE, Sort.STAGE}]
    if asked is None or not any(lemma(one.text.lower()).endswith(noun) for one in figures):
        return None
    return _phrase(last, asked["what"], asked["before"])


def fills(turn: str, last: str) -> bool:
    """Whether a turn of a few words is but one phrase, and one that takes a place in the last question: "Psykiatrin?"."""
    if _HEADLINE.match(turn):
        return False
    turn = uncapitalized(turn, last) if turn else turn
    named = phrase_of(turn)
    one = named is not None and named.end == len(turn)
    return (
        bool(last)
        and one
        and (_phrase(last, turn, "") or group_of(last, turn, "") or adjective(last, turn, "")) is not None
    )


# What one was given money for is no other's: "för att rusta upp sin klubbstuga", "till sina konserter".
_GIVEN = re.compile(r"\b(?:fick|får|fått|bevilja\w*|tilldela\w*|sökte|ansökte)\b", re.IGNORECASE)
_ITS_OWN = re.compile(r",? (?:för att|för|till) (?:[\w-]+ ){0,6}?(?:sin|sitt|sina)\b.*$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"(?<= )\w{3,}(?:ad|at|et) $")


def _phrase(last: str, new: str, before: str) -> str | None:
    """The phrase of the same sort: "biblioteket" for "simhallen", "alternativ C" for "alternativ B", "kommunens" for "bolagets"."""
    named = phrase_of(new, before)
    held = phrases(last)
    place = place_for(named, held, last) if named else None
    if named is None or place is None:
        return None
    again = place.text.lower() == named.text.lower()  # "bygglov för altan" for "bygglov för villa inom detaljplan"
    if again and named.end == len(new):  # "före höjningen" for "efter höjningen"
        if not before or before.lower() == place.before:
            return None
        start = last.lower().rfind(place.before, 0, place.start)
        return f"{last[:start]}{before} {last[place.start :]}"
    end = whole(place, held, last, WITH_OWN) if again else whole(place, held, last)
    end = _with_own_place(place, held, new[named.end :], end)
    start = chained(place, held, last, before) + described(place, new)
    participle = _PARTICIPLE.search(last[:start])
    if participle and new.split()[-1].lower() == place.text.lower() != new.lower():
        start = participle.start()  # "akut underhåll" for "planerat underhåll"
    said = new
    if place.owns:
        said = new if named.owns else genitive(new)
    elif named.owns:
        said = new.removesuffix("s")
    if Sort.NAME in {named.sort, place.sort} and _GIVEN.search(last) and (own := _ITS_OWN.search(last, end)):
        last = last[: own.start()]
    if named.sort is Sort.STAGE:
        said = stage_like(place.text, new)
    if named.sort is Sort.MEASURE:
        owned = any(one.owns and one.end + 1 == place.start for one in held)
        return _agreeing(f"{last[:start]}{_indefinite(new) if owned else new}{last[end:]}", new)
    if before and place.before and {before.lower(), place.before} <= LOCATIVE and before.lower() != place.before:
        start = last.lower().rfind(place.before, 0, start)
        said = f"{before} {said}"
    return f"{last[:start]}{said}{last[end:]}"


_OWN_PLACE = re.compile(r" (i|på|vid|till|mot|över) ", re.IGNORECASE)
_WAYS = frozenset({"till", "mot", "över"})


def _with_own_place(place: Phrase, held: Sequence[Phrase], rest: str, end: int) -> int:
    """Where a phrase ends with the place that the new one has of its own: "återvinningscentralen i Lunda" for that "i Myra".

    Whose it is stays: "i Bro kommun".
    """
    own = _OWN_PLACE.match(rest)
    after = next((one for one in held if one.start > place.start), None)
    if own is None or after is None or after.sort is not Sort.NAME or is_public_body(after.text):
        return end
    alike = after.before == own[1].lower() or {after.before, own[1].lower()} <= _WAYS
    return max(end, after.end) if alike else end


# In these is counted what follows: "Hur många årsarbetare är läkarna?" > "Och sjuksköterskor?"
_COUNTED_IN = frozenset(
    map(key, "årsarbetare heltidstjänster tjänster timmar dagar veckor kronor procent ton mil kilometer".split())
)
_OF_WHOM = re.compile(r"\b(?:är|var|hade|har|fick|kostade|motsvarade) ([a-zåäö]{3,}(?:na|en|et|or|ar|er))\b")


def _of_whom(last: str, new: str, before: str) -> str | None:
    """ "fritidsledare" for "lärarna" in "Hur många årsarbetare var lärarna"."""
    counted = COUNTED.search(last) if not before else None
    if counted and key(counted[2]) in _COUNTED_IN and (of := _OF_WHOM.search(last, counted.end())):
        return f"{last[: of.start(1)]}{new}{last[of.end(1) :]}"
    return None


# "Hur mycket av bidraget är hyra", "Hur stor del av budgeten avser resor och logi 2024"
_PART_OF_SUM = re.compile(
    r"^hur (?:mycket|stor (?:an)?del|många (?:kronor|procent)) av [^?]+? (?:är|var|blir|blev|utgör|utgjorde|avser|avsåg|gäller|gällde)"
    r" (?P<part>(?!(?:för|till|på|avsatta?|av)\b)[a-zåäö][a-zåäö-]*(?: och [a-zåäö-]+)?)(?= (?:19|20)\d\d$|$)",
    re.IGNORECASE,
)


def _part_of_sum(last: str, new: str, before: str) -> str | None:
    """ "personal" for "resor och logi" in "Hur mycket av bidraget är resor och logi", asked as "för personal"."""
    found = _PART_OF_SUM.match(last)
    named = phrase_of(new, before)
    if found is None or named is None or before.lower() not in {"", "för", "till", "på"} or is_name(new):
        return None
    whole_turn = named.end == len(new) and named.sort not in {Sort.STAGE, Sort.LABEL}
    return f"{last[: found.start('part')]}{new}{last[found.end('part') :]}" if whole_turn else None


def _thing(last: str, new: str) -> str | None:
    """Another thing counted, or another measure."""
    definite = re.search(r"(?:en|et|an|na|n)$", new) is not None
    counted = COUNTED.search(last)
    if is_name(new) or not specific(new):
        return None
    much = _MUCH.match(last)
    if much and not definite and not verbal(much[1]):
        return f"{last[: much.start(1)]}{new}{last[much.end(1) :]}"
    if counted and not definite:
        return f"{last[: counted.start(2)]}{new}{last[counted.end(2) :]}"
    span = measure_span(last)
    if span is None or (counted and span == counted.span(2)):
        return None
    if sort_of(new) is Sort.STAGE and not general(last[span[0] : span[1]]):
        return None
    owned = re.search(r"\w{3,}s $", last[: span[0]]) is not None
    return _agreeing(f"{last[: span[0]]}{_indefinite(new) if owned else new}{last[span[1] :]}", new)


def counting(last: str, group: str) -> str | None:
    """``last`` with ``group`` in the place of those it counts; None where it counts nobody."""
    counted = COUNTED.search(last)
    if counted is None:
        return None
    unnamed = verbal(counted[2]) or counted[2].lower() in STOP_WORDS  # "Hur många har högskoleutbildning"
    return f"{last[: counted.start(1)]}{group}{' ' + counted[0].split(None, 2)[-1] if unnamed else ''}{last[counted.end(2) :]}"


def counting_other(last: str, turn: str) -> str | None:
    """ "Hur mycket vatten använde tvätteriet" of a turn "hur mycket vatten"; None where the last counts nothing so."""
    asked = re.match(r"^(hur (?:mycket|många)) ([a-zåäö]+)$", turn, re.IGNORECASE)
    held = re.match(rf"^{asked[1]} ([a-zåäö]+) ", last, re.IGNORECASE) if asked else None
    if asked is None or held is None or verbal(held[1]) or held[1].lower() in STOP_WORDS:
        return None
    return f"{last[: held.start(1)]}{asked[2]}{last[held.end(1) :]}"


def of_another(last: str, who: str) -> str | None:
    """``last`` with ``who`` in the place of its last name; None where it has none that does not own what follows."""
    found = [(start, end) for start, end, owns in names(last) if not owns]
    return f"{last[: found[-1][0]]}{who}{last[found[-1][1] :]}" if found else None


def _indefinite(noun: str) -> str:
    """ "kostnader" for "kostnaderna": after a genitive a noun has no article."""
    return (
        noun[:-2] if noun.endswith("na") else lemma(noun) if noun.endswith(("en", "et")) and " " not in noun else noun
    )


def _agreeing(text: str, noun: str) -> str:
    """ "Hur stora var" -> "Hur stort var" before a noun in -et."""
    for forms in _SIZES:
        for ending, form in forms.items():
            if noun.endswith(ending) and " " not in noun:
                pattern = rf"(?<=^hur )(?:{'|'.join(sorted(forms.values(), key=len, reverse=True))})\b(?= (?:är|var|blev|blir))"
                text = re.sub(pattern, form, text, flags=re.IGNORECASE)
                break
    return text


def is_name(text: str) -> bool:
    """Whether a turn begins with a proper name, not with a small word or "Hela"."""
    first = re.match(r"[A-ZÅÄÖ][\w-]*", text)
    return first is not None and not QUESTION_WORD.match(text) and first[0].lower() not in _NEVER_NAMES


def uncapitalized(turn: str, last: str) -> str:
    """ "läkare" of "Läkare då?" after a question that names nobody."""
    first = turn.split()[0]
    common = is_known(first.lower()) and first.istitle() and not names(last)
    return f"{turn[0].lower()}{turn[1:]}" if common and not QUESTION_WORD.match(turn) else turn


def names(text: str) -> Sequence[tuple[int, int, bool]]:
    """Spans of proper names in a question, and whether each owns what follows it ("Länstrafikens underskott")."""
    found = []
    for match in _NAME.finditer(text):
        end, possessive = match.end(), False
        after = re.match(r"\s+([a-zåäö\-]{3,})", text[end:])
        if match[0].endswith("s") and after and after[1] not in STOP_WORDS and not verbal(after[1]):
            possessive = bool(_MEASURED.fullmatch(after[1]))
            end = end if possessive else end + after.end()
        found.append((match.start(), end, possessive))
    return found


def measure_span(text: str) -> tuple[int, int] | None:
    """Where the measure stands in a question: the last lower-case noun before its year, its place or its end."""
    body = re.split(
        r"\b(?:(?:19|20)\d\d|under|per|till och med|till|från|för|i|enligt|mellan|inom|hos|på|vid|av|om)\b", text
    )[0]
    words = [
        match
        for match in re.finditer(r"(?<![\w])[a-zåäö\-]{3,}\b", body)
        if match[0] not in STOP_WORDS and key(match[0]) not in _VERBAL and not verbal(match[0])
    ]
    return words[-1].span() if words else None


_NEVER_NAMES = STOP_WORDS | frozenset(
    "hela alla båda samtliga andra övriga första sista nya gamla bara vanliga".split()
)
_VERBAL = frozenset(
    key(word)
    for word in "stor stort hög högt många mycket beslutade beslutar besluta fick får gick blev vilken vilket vilka var hur vad".split()
)
