"""The slots of a question, and putting another of the same sort in one: a time for a time, a name for a name."""

import re
from collections.abc import Sequence

from assistant.understanding.question_words import MONEY, SHARES
from assistant.understanding.turn_words import GROUP, OPPOSITES, PREPOSITION, QUESTION_WORD, is_attribute, verbal
from corpus.swedish.dates import dates
from corpus.swedish.lemmas import is_known
from corpus.swedish.words import STOP_WORDS, key, lemma, tokens

_SORT_OF_PLACE = "(?:kommun|vårdcentral|hälsocentral|sjukhus|lasarett|län|stad|bibliotek|museum|skola|förskola|gymnasium|folkhögskola|äldreboende|simhall|station)"  # fmt: skip
_NAME = re.compile(
    r"(?<=\s)[A-ZÅÄÖ][\w\-]*(?:\s(?:(?:i|och|&)\s)?[A-ZÅÄÖ][\w\-]*)*"
    rf"(?:(?<!s) {_SORT_OF_PLACE}\b)?"
)
# "Räddningsförbundet Tolvsjö" is no name of the same sort as "Tolvsta".
_BODY = re.compile(
    r"(?:förbund|nämnd|styrelse|förvaltning|region|landsting|bolag|myndighet|verk)(?:e?n|e?t|s)*\b|\bAB\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(rf"{MONEY}|{SHARES}", re.IGNORECASE)
_RANGE = re.compile(r"\d+\s?[-–]\s?\d+(?: (?:år|månader|timmar|kr|kronor|%|procent))?", re.IGNORECASE)
_PHRASE = re.compile(rf"^({PREPOSITION})\s+(.+)$", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:hur många|antal(?:et)?)\s+((?:\w+(?:a|de|na|s)\s+)??)(\w+)", re.IGNORECASE)
_MUCH = re.compile(r"^hur mycket ([a-zåäö]{2,})\s+\w", re.IGNORECASE)  # "Hur mycket el förbrukade …"
_SIZES = ({"et": "stort", "na": "stora", "n": "stor"}, {"et": "högt", "na": "höga", "n": "hög"})
_SIDES = r"(?:före|innan|efter)"  # "före höjningen" for "efter höjningen"
_AREA = re.compile(
    r"(?:hela |övriga )?(?:riket|landet|länet|kommunen|regionen|världen|grannkommunerna|snitt(?:et)?)(?: som helhet| i stort)?",
    re.IGNORECASE,
)
_SHARED_ENDING = 4  # letters by which two words are of a sort: "sjuksköterskor", "undersköterskor"


def replaced(last: str, new: str) -> str | None:
    """``last`` with ``new`` ("i Vikholm", "kvinnor", "§ 13", "kostnaderna") in the place of its own sort; None when there is none."""
    phrase = _PHRASE.match(new)
    bare = phrase[2] if phrase else new
    for put in (_asked_of_it, _means, opposite, _paragraph, _range, _numbered, _group, _ending, _alike):
        if (done := put(last, bare, phrase[1] if phrase else "")) is not None:
            return done
    if is_name(bare):
        return _name(last, bare, phrase[1] if phrase else "")
    if phrase:
        return _after_preposition(last, bare, phrase[1])
    return _thing(last, bare)


def opposite(last: str, new: str, _before: str = "") -> str | None:
    """``last`` with "färst" where it says "flest"."""
    for one, other in OPPOSITES:
        for mine, theirs in ((one, other), (other, one)):
            if new.lower() == mine and (found := re.search(rf"\b{theirs}\b(?! (?:att|hand)\b)", last, re.IGNORECASE)):
                if theirs == "för" and not re.search(r"\bröst\w+ $", last[: found.start()]):
                    continue
                return f"{last[: found.start()]}{new}{last[found.end() :]}"
    return None


_MEANS = "tåg|buss|båt|färj|flyg|bil|cykel|spårvagn|tunnelbane"
_TRAVELLED = re.compile(rf"\b(?:{_MEANS})s?(?P<sort>res(?:or|enärer)(?:na)?|passagerare|resandet?)\b", re.IGNORECASE)


_HAD = r"(?:hade|har|fick|får)"
# Of what a figure or a time is asked: "Hur många besök hade badet 2024 …", "När är bron klar …".
_OF_THING = re.compile(
    rf"^(?:[^:]+: )?(?:hur många \w+ {_HAD}|när (?:är|blir|blev)) (?P<thing>.+?)(?=(?: (?:under |år )?(?:19|20)\d\d\b| i (?:Region )?[A-ZÅÄÖ]\w+ (?:kommun|kommunalförbund|stad)\b| (?:klart?|klara|färdigt?)\b|$))",
    re.IGNORECASE,
)
_WHOLE_BODY = re.compile(r"\b(?:kommun|region|län|stad)(?:en|et)?$", re.IGNORECASE)
_ONE_THING = re.compile(r"(?:(?:den|det) \w+a )?(?P<noun>[\wåäöÅÄÖ-]+(?:en|et|an|rn|ln))(?: (?:i )?[\wåäöÅÄÖ-]+){0,2}")


def _asked_of_it(last: str, new: str, before: str) -> str | None:
    """Another thing in the definite in the place of that which a figure or a time is asked of: "ishallen" for "simhallen"."""
    thing = _ONE_THING.fullmatch(new) if before.lower() in {"", "för"} else None
    asked = _OF_THING.match(last) if thing else None
    if asked is None or thing is None or verbal(thing["noun"].lower()) or is_attribute(thing["noun"].lower()):
        return None
    if _MEASURED.fullmatch(thing["noun"]) or GROUP.fullmatch(asked["thing"]) or _WHOLE_BODY.search(new):
        return None
    return f"{last[: asked.start('thing')]}{new}{last[asked.end('thing') :]}"


def _means(last: str, new: str, before: str) -> str | None:
    """ "bussresor" for "tågresor", where "med buss" is asked about."""
    found = _TRAVELLED.search(last) if before.lower() == "med" else None
    means = re.match(rf"(?:{_MEANS})", new, re.IGNORECASE)
    if found is None or means is None or " " in new:
        return None
    return f"{last[: found.start()]}{means[0].lower()}{found['sort']}{last[found.end() :]}"


def _paragraph(last: str, new: str, _before: str) -> str | None:
    wanted = re.search(r"(?:§+|paragraf\w*)\s*\d+", new, re.IGNORECASE)
    found = re.search(r"(?:§+|paragraf\w*)\s*\d+", last, re.IGNORECASE)
    return f"{last[: found.start()]}{wanted[0]}{last[found.end() :]}" if wanted and found else None


def _range(last: str, new: str, _before: str) -> str | None:
    found = _RANGE.search(last)
    return f"{last[: found.start()]}{new}{last[found.end() :]}" if found and _RANGE.fullmatch(new) else None


def _numbered(last: str, new: str, _before: str) -> str | None:
    """ "barn 2" for "barn 1"."""
    named = re.fullmatch(r"(\w+) (\d+)", new)
    found = re.search(rf"\b{re.escape(named[1])} \d+", last, re.IGNORECASE) if named else None
    return f"{last[: found.start()]}{new}{last[found.end() :]}" if found else None


def _group(last: str, new: str, before: str) -> str | None:
    if (group := GROUP.search(new)) is None:
        return None
    counted = _COUNTED.search(last)
    if not before and counted and GROUP.fullmatch(new) and not GROUP.search(last):
        return None  # "hur många elever" -> "barn" is another thing counted
    if found := GROUP.search(last):
        return f"{last[: found.start()]}{group[0]}{last[found.end() :]}"
    return f"{last} {before or 'för'} {new}"


def _ending(last: str, new: str, _before: str) -> str | None:
    """ "vice ordförande" for "ordförande": the old word stands within the new."""
    head = new.split()[-1]
    found = re.search(rf"(?<!\w){re.escape(head)}(?!\w)", last, re.IGNORECASE) if " " in new else None
    return f"{last[: found.start()]}{new}{last[found.end() :]}" if found and not is_name(new) else None


def _alike(last: str, new: str, _before: str) -> str | None:
    """The word that ends like the new one: "undersköterskor" for "sjuksköterskor"."""
    if " " in new or len(new) < 7:
        return None
    best, span = _SHARED_ENDING, None
    for token in tokens(last):
        shared = 0
        while shared < min(len(token.text), len(new)) and token.text[-1 - shared].lower() == new[-1 - shared].lower():
            shared += 1
        if shared > best and token.text.lower() != new.lower():
            best, span = shared, (token.start, token.end)
    return f"{last[: span[0]]}{new}{last[span[1] :]}" if span else None


def _name(last: str, new: str, before: str) -> str | None:
    """A name for the last name of its sort, in the genitive where that stood so; with its own preposition if it has one."""
    found = names(last)
    if not found:
        return _after_preposition(last, new, before) if before else None
    is_body = _BODY.search(new) is not None
    start, end, possessive = next(
        (one for one in reversed(found) if (_BODY.search(last[one[0] : one[1]]) is not None) is is_body), found[-1]
    )
    if possessive:
        return f"{last[:start]}{new if new.endswith(('s', 'x', 'z')) else f'{new}s'}{last[end:]}"
    stood = re.search(rf"\b{PREPOSITION}\s+$", last[:start], re.IGNORECASE)
    if before and stood and before.lower() in {"i", "på", "vid", "hos"}:
        return f"{last[: stood.start()]}{before} {new}{last[end:]}"
    return f"{last[:start]}{new}{last[end:]}"


def _after_preposition(last: str, new: str, before: str) -> str:
    """``new`` for what stands after its preposition: a place for a place ("i riket" for "i Vikholm"), else for the first."""
    sides = re.fullmatch(_SIDES, before, re.IGNORECASE) is not None
    found = [
        place
        for place in re.finditer(
            rf"\b(?i:{_SIDES if sides else before})\s+(?!(?:19|20)\d\d)"
            r"((?:§ ?)?(?:(?:hela|övriga|en|ett) )?\w+(?: [A-ZÅÄÖ]\w+)*"
            rf"(?:(?<=[^s]) {_SORT_OF_PLACE}\b)?)",
            re.sub(r"\s–\s.*", "", last),
        )
        if not dates(place[1])
    ]
    if _is_area(new):
        found = [place for place in found if _is_area(place[1])] or found
    if not found:
        return f"{last} {before} {new}"
    first = found[0]
    return f"{last[: first.start()]}{before if sides else first[0][: first.start(1) - first.start()].rstrip()} {new}{last[first.end() :]}"


def _is_area(text: str) -> bool:
    """Whether a place is named or is a whole: "Vikholm", "riket", "hela länet"."""
    return is_name(text) or _AREA.fullmatch(text) is not None


# In these is counted what follows: "Hur många årsarbetare är läkarna?" > "Och sjuksköterskor?"
_COUNTED_IN = frozenset(
    map(key, "årsarbetare heltidstjänster tjänster timmar dagar veckor kronor procent ton mil kilometer".split())
)
_OF_WHOM = re.compile(r"\b(?:är|var|hade|har|fick|kostade|motsvarade) ([a-zåäö]{3,}(?:na|en|et|or|ar|er))\b")


def _thing(last: str, new: str) -> str | None:
    """Another thing counted, or another measure."""
    definite = re.search(r"(?:en|et|an|na|n)$", new) is not None
    if (
        (counted := _COUNTED.search(last))
        and key(counted[2]) in _COUNTED_IN
        and (of := _OF_WHOM.search(last, counted.end()))
    ):
        return f"{last[: of.start(1)]}{new}{last[of.end(1) :]}"
    much = _MUCH.match(last)
    if much and not definite and not verbal(much[1]):
        return f"{last[: much.start(1)]}{new}{last[much.end(1) :]}"
    if counted and not definite:
        return f"{last[: counted.start(2)]}{new}{last[counted.end(2) :]}"
    if (span := measure_span(last)) is None:
        return None
    owned = re.search(r"\w{3,}s $", last[: span[0]]) is not None
    return _agreeing(f"{last[: span[0]]}{_indefinite(new) if owned else new}{last[span[1] :]}", new)


def counting(last: str, group: str) -> str | None:
    """``last`` with ``group`` in the place of those it counts; None where it counts nobody."""
    counted = _COUNTED.search(last)
    return f"{last[: counted.start(1)]}{group}{last[counted.end(2) :]}" if counted else None


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
    """ "läkare" of "Läkare då?" after a question that counts others and names nobody."""
    first = turn.split()[0]
    common = is_known(first.lower()) and first.istitle() and not names(last) and _COUNTED.search(last)
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
