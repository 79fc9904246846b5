"""A question that leans on earlier ones -> a question that stands alone.

Rewritten only when elliptical: it opens with "och", has a pronoun without a noun, or lacks what its kind of answer
needs. A slot of the same sort is replaced, never added to; a complete new question carries nothing over.
"""

import re
from collections.abc import Sequence

from assistant.question_words import strip_courtesy
from corpus.swedish.dates import dates, years
from corpus.swedish.words import STOP_WORDS, key, tokens

_OPENS = re.compile(r"^\W*(?:och|men|då|samt|eller|hur (?:var|är|blev|gick|såg|ser) det(?! till)|vad (?:gäller|säger) (?:då )?|jämfört med|varför då|i så fall|så)\b[\s,]*", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\b(?:det|den|de|dem|dess|deras|denna|denne|detta|dessa|där|dit|han|hon|hans|hennes|samma|sådana?|motsvarande|beslutet|förslaget|ärendet|projektet|beloppet|summan|siffran|rapporten|mötet|planen|stödet|bidraget|underskottet|överskottet|resultatet|bolaget|nämnden|ökningen|minskningen|orsaken|avvikelsen)\b",
    re.IGNORECASE,
)
_BARE_PRONOUN = re.compile(r"\b(?:det|den|de|dem|dess|deras|denna|denne|detta|dessa|där|han|hon|hans|hennes|samma|sådana?|motsvarande)\b", re.IGNORECASE)
_QUESTION_WORD = re.compile(r"\b(?:hur|vad|vem|vems|vilken|vilket|vilka|varför|när|var)\b", re.IGNORECASE)
_RELATIVE_YEAR = ((re.compile(r"\b(?:året|åren) (?:innan|före|dessförinnan)|(?:före|förra|fjol)(?:gående)? året?\b|\bföregående år\b", re.I), -1), (re.compile(r"\båret (?:efter|därpå|därefter)|(?:efter)?följande år\b|\bnästa år\b", re.I), 1))
_GROUP = ("kvinnor", "kvinnorna", "män", "männen", "flickor", "pojkar", "totalt", "barn", "vuxna", "unga", "äldre")
_PREPOSITION = r"(?:för|i|på|inom|hos|av|om|med|till|mot|under|från|bland|vid|per|enligt)"


def standalone(question: str, history: Sequence[str]) -> str:
    """The question as it would be asked alone, after the earlier standalone questions of ``history``, oldest first."""
    asked = strip_courtesy(question)
    if not history:
        return asked
    last = next((earlier for earlier in reversed(history) if earlier.strip()), "")
    if not last or not is_elliptical(asked):
        return asked
    return _rewrite(asked, strip_courtesy(last))


def resolve(question: str, history: Sequence[str]) -> str:
    """Resolves a whole conversation of user turns, each against the ones before, and returns the last standing alone."""
    resolved: list[str] = []
    for earlier in history:
        resolved.append(standalone(earlier, resolved))
    return standalone(question, resolved)


def is_elliptical(question: str) -> bool:
    """Whether a question cannot be understood without what came before."""
    content = _content(question)
    if _OPENS.match(question):
        rest = _OPENS.sub("", question, count=1)
        return not (_QUESTION_WORD.match(rest.strip()) and len(_content(rest)) >= 2 and not _BARE_PRONOUN.search(rest))
    if not content:
        return True
    if not _QUESTION_WORD.search(question) and len(tokens(question)) <= 4 and not question.rstrip().endswith((".", "!")):
        return bool(re.match(rf"^\W*(?:{_PREPOSITION})\b", question, re.IGNORECASE)) or not [w for w in content if not re.fullmatch(r"\d{4}", w)]
    return bool(_BARE_PRONOUN.search(_without_dummy(question))) and len(content) <= 2 or (len(content) <= 1 and bool(_PRONOUN.search(_without_dummy(question))))


def _without_dummy(question: str) -> str:
    """The question without "det" that refers to nothing ("finns det", "gick det för X", "kostar det att")."""
    bare = re.sub(r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|kostade|handlar|gäller|står) det\b(?= .*\w{4})", " ", question, flags=re.IGNORECASE)
    return re.sub(r"\b(?:det|den|de) (?=(?:\w+ )?\w{4,}(?:en|et|na|a|e)\b)|\bdet (?:att|som)\b|\bden \d", " ", bare, flags=re.IGNORECASE)


_LIGHT = frozenset(key(word) for word in "bli var vara få ha göra komma gå ge ta gälla finnas se säga föreslå besluta rösta mycket många procent kostnad stor hög totalt belopp summa".split())


def _content(text: str) -> list[str]:
    words = []
    for token in tokens(text):
        lowered = token.text.lower()
        if lowered in STOP_WORDS or _PRONOUN.fullmatch(lowered) or _QUESTION_WORD.fullmatch(lowered) or key(lowered) in _LIGHT or not re.search(r"\w", lowered):
            continue
        words.append(lowered)
    return words


def _rewrite(question: str, last: str) -> str:
    rest = _OPENS.sub("", question, count=1).strip(" ?,.!") if _OPENS.match(question) else question.strip(" ?,.!")
    last_bare = last.rstrip(" ?.!")
    if (shift := _relative_shift(rest)) and (known := years(last_bare)):
        if not _QUESTION_WORD.search(rest) or len(_content(_strip_relative(rest))) == 0:
            return _swap_years(last_bare, (known[-1] + shift,)) + "?"
    rest = re.sub(r"\b(?:då|hur|så)$", "", rest).strip(" ,")
    new_years = years(rest)
    own = [word for word in _content(rest) if not re.fullmatch(r"\d{4}", word)]
    dated = {word.lower() for found in dates(rest) for word in found.text.split()}
    own = [word for word in own if word not in dated]
    asks = _QUESTION_WORD.search(question if not _OPENS.match(question) else rest)
    if not own and (new_years or dated) and not (asks and not _OPENS.match(question)):
        return _swap_dates(last_bare, rest) + "?"
    if asks or (own and re.match(r"^(?:blev|är|var|har|fick|ska|kan|vill|gick|beviljades|finns|röstade)\b", rest, re.IGNORECASE)):
        return f"{rest[0].upper()}{rest[1:]} – {_topic(last_bare, rest)}?"
    return _replace_slot(last_bare, rest) + "?"


def _relative_shift(text: str) -> int:
    return next((shift for pattern, shift in _RELATIVE_YEAR if pattern.search(text)), 0)


def _strip_relative(text: str) -> str:
    for pattern, _ in _RELATIVE_YEAR:
        text = pattern.sub(" ", text)
    return text


def _swap_years(text: str, new: Sequence[int]) -> str:
    written = " och ".join(str(year) for year in new)
    found = list(re.finditer(r"\b(?:19|20)\d\d\b", text))
    if not found:
        return f"{text} {written}"
    return f"{text[: found[0].start()]}{written}{text[found[-1].end() :]}" if len(found) == 1 else text[: found[-1].start()] + written + text[found[-1].end() :]


def _swap_dates(text: str, rest: str) -> str:
    """The last question with its time replaced by the one named now ("2024", "till och med april 2023", "den 20 maj")."""
    named = re.sub(rf"^(?:{_PREPOSITION})\s+(?=\d)", "", rest)
    if re.fullmatch(r"(?:19|20)\d\d", named) and not any(len(found.iso) > 4 for found in dates(text)):
        return _swap_years(text, (int(named),))
    spans = [(found.start, found.end) for found in dates(text)]
    if not spans:
        return f"{text} {rest}"
    start, end = spans[-1]
    return f"{text[:start]}{named}{text[end:]}"


def _topic(last: str, rest: str) -> str:
    """What the last question was about: its content words and time, less what the new question says itself."""
    mine = {key(token.text) for token in tokens(rest)}
    new_years = years(rest)
    words = []
    for token in tokens(last):
        lowered = token.text.lower()
        if lowered in STOP_WORDS or _QUESTION_WORD.fullmatch(lowered) or key(lowered) in mine or key(lowered) in _VERBAL:
            continue
        if new_years and re.fullmatch(r"(?:19|20)\d\d", token.text):
            continue
        words.append(token.text)
    return " ".join(words)


_VERBAL = frozenset(key(word) for word in "stor stort hög högt många mycket beslutade beslutar besluta fick får gick blev vilken vilket vilka var".split())


def _replace_slot(last: str, rest: str) -> str:
    """The last question with one noun phrase replaced: a name by a name, a group by a group, a measure by a measure."""
    phrase = re.match(rf"^({_PREPOSITION})\s+(.+)$", rest, re.IGNORECASE)
    new = phrase.group(2) if phrase else rest
    if any(word in _GROUP for word in new.lower().split()):
        for group in _GROUP:
            if found := re.search(rf"\b(?:bland |för |hos )?{group}\b", last, re.IGNORECASE):
                return f"{last[: found.start()]}{rest}{last[found.end() :]}"
        return f"{last} {rest if phrase else f'för {rest}'}"
    names = _names(last)
    if _is_name(new) and names:
        start, end, possessive = names[-1] if not phrase else names[-1]
        written = _possessive(new) if possessive else new
        return f"{last[:start]}{written}{last[end:]}"
    if phrase:
        place = re.search(rf"\b{phrase.group(1)}\s+(?!(?:19|20)\d\d)(\w+(?: [A-ZÅÄÖ]\w+)*)", last, re.IGNORECASE)
        if place:
            return f"{last[: place.start(1)]}{new}{last[place.end(1) :]}"
        return f"{last} {rest}"
    measure = _measure_span(last)
    if measure and not _is_name(new):
        return f"{last[: measure[0]]}{new}{last[measure[1] :]}"
    return f"{new[0].upper()}{new[1:]} – {_topic(last, new)}"


def _is_name(text: str) -> bool:
    return bool(re.match(r"[A-ZÅÄÖ]", text)) and not _QUESTION_WORD.match(text)


def _possessive(name: str) -> str:
    return name if name.endswith(("s", "x", "z")) else f"{name}s"


def _names(text: str) -> list[tuple[int, int, bool]]:
    """Spans of proper names in a question, and whether each stands in the possessive."""
    found = []
    for match in re.finditer(r"(?<=\s)[A-ZÅÄÖ][\w\-]*(?:\s[A-ZÅÄÖ][\w\-]*)*", text):
        possessive = match.group().endswith("s") and bool(re.match(r"\s+[a-zåäö]+", text[match.end() :])) and not re.match(
            r"\s+(?:fick|får|är|var|har|hade|ha|i|på|för|av|om|och|under|till|från|med|enligt|gick|gör)\b", text[match.end() :]
        )
        found.append((match.start(), match.end(), possessive))
    return found


def _measure_span(text: str) -> tuple[int, int] | None:
    """Where the measure stands in the last question: the last lower-case noun before its year or its end."""
    body = re.split(r"\b(?:(?:19|20)\d\d|under|per|till och med|för|i|enligt|mellan)\b", text)[0]
    words = [match for match in re.finditer(r"\b[a-zåäö\-]{3,}\b", body) if match.group() not in STOP_WORDS and key(match.group()) not in _VERBAL]
    return words[-1].span() if words else None
