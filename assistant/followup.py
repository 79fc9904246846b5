"""A question that leans on earlier ones -> a question that stands alone.

Rewritten only when elliptical: it opens with "och", has a pronoun without a noun, or lacks what its kind of answer
needs. A slot of the same sort is replaced, never added to; a complete new question carries nothing over.
"""

import re
from collections.abc import Sequence

from assistant.courtesy import strip_courtesy
from assistant.question_words import MONEY, SHARES
from corpus.swedish.dates import dates, years
from corpus.swedish.words import STOP_WORDS, key, tokens

_OPENS = re.compile(
    r"^\W*(?:och|men|då|samt|eller|hur (?:var|är|blev|gick|såg|ser) det(?: ut)?(?! till)(?! med)|vad (?:gäller|säger) (?:då )?|i så fall|så)\b[\s,]*",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"^\W*(?:och )?jämfört med\s+(.+?)(?:\s+då)?\W*$", re.IGNORECASE)
_TRAILS = re.compile(r"\s+då\s*\??\s*$", re.IGNORECASE)
_WHOLE_YEAR = re.compile(r"\b(?:på |för |under )?(?:hela året|helåret)\b", re.IGNORECASE)
_PRONOUN = re.compile(
    r"\b(?:det|den|de|dem|dess|deras|denna|denne|detta|dessa|där|han|hon|hans|hennes|samma|sådana?|motsvarande)\b",
    re.IGNORECASE,
)
_QUESTION_WORD = re.compile(r"\b(?:hur|vad|vem|vems|vilken|vilket|vilka|varför|varifrån|när|var)\b", re.IGNORECASE)
_NUMBERS = {"ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "tio": 10}
_YEARS_AWAY = re.compile(rf"\b({'|'.join(_NUMBERS)}|\d) år (tidigare|innan|före|senare|efter)\b", re.IGNORECASE)
_RELATIVE_YEAR = (
    (
        re.compile(
            r"\b(?:året|åren) (?:innan|före|dessförinnan)|(?:före|förra|fjol)(?:gående)? året?\b|\bföregående år\b",
            re.I,
        ),
        -1,
    ),
    (re.compile(r"\båret (?:efter|därpå|därefter)|(?:efter)?följande år\b|\bnästa år\b", re.I), 1),
)
_GROUP = re.compile(
    r"\b(?:kvinn(?:or|orna|ors|ornas)|män(?:nen|s|nens)?|flick(?:or|orna)|pojk(?:ar|arna)|barn|vuxna|unga|äldre)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"(?:pengarna|medlen|utfallet|budgeten|kostnaden|kostnaderna|intäkterna|ordföranden|projektet|beslutet|förslaget|ärendet|beloppet|summan|siffran|rapporten|mötet|sammanträdet|planen|stödet|bidraget|underskottet|överskottet|resultatet|bolaget|ökningen|minskningen|orsaken|avvikelsen|satsningen|avtalet|prognosen|målet|deltagarna|partiet)",
    re.IGNORECASE,
)
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
    dated = {word.lower() for found in dates(question) for word in found.text.split()}
    content = [word for word in _content(question) if word not in dated or re.fullmatch(r"\d{4}", word)]
    if _COMPARED.match(question) or _TRAILS.search(question):
        return True
    if _OPENS.match(question):
        rest = _OPENS.sub("", question, count=1)
        generic = any(_GENERIC.fullmatch(word) for word in _content(rest))
        return not (
            _QUESTION_WORD.match(rest.strip())
            and len(_content(rest)) >= 2
            and not generic
            and not _PRONOUN.search(rest)
        )
    named = _names(f" {question[:1].lower()}{question[1:]}")
    if _relative_shift(question) and not _strip_relative(" ".join(content)).strip():
        return True
    if not content:
        return not named
    if (
        not _QUESTION_WORD.search(question)
        and len(tokens(question)) <= 4
        and not question.rstrip().endswith((".", "!"))
    ):
        return bool(re.match(rf"^\W*(?:{_PREPOSITION})\b", question, re.IGNORECASE)) or not [
            w for w in content if not re.fullmatch(r"\d{4}", w)
        ]
    if _is_bare_slot(question, content):
        return True
    if named or years(question) or re.search(r"\b(?:en|ett)\s\w", question):
        return bool(_PRONOUN.search(_without_dummy(question))) and len(content) <= 2
    if all(_GENERIC.fullmatch(word) or key(word) in _LIGHT for word in content):
        return True
    return (
        bool(_PRONOUN.search(_without_dummy(question)))
        and len(content) <= 3
        or any(_GENERIC.fullmatch(word) for word in content)
        and len(content) <= 2
    )


def _is_bare_slot(question: str, content: Sequence[str]) -> bool:
    """Whether a question is a question word and one noun, without a verb: "Hur många män?"."""
    return len(content) == 1 and bool(
        re.match(r"^\W*(?:hur (?:många|stor|stort|mycket)|vilka?|vilket|vilken)\s+\w+\W*$", question, re.IGNORECASE)
    )


def _without_dummy(question: str) -> str:
    """The question without "det" that refers to nothing ("finns det", "gick det för X", "kostar det att")."""
    bare = re.sub(
        r"\b(?:finns|fanns|går|gick|är|var|blir|blev|stämmer|kostar|kostade|handlar|gäller|står) det\b(?= .*\w{4})",
        " ",
        question,
        flags=re.IGNORECASE,
    )
    return re.sub(
        r"\b(?:det|den|de) (?=(?:\w+ )?\w{4,}(?:en|et|na|a|e)\b)|\bdet (?:att|som)\b|\bden \d",
        " ",
        bare,
        flags=re.IGNORECASE,
    )


_LIGHT = frozenset(
    key(word)
    for word in "bli var vara få ha göra komma gå ge ta gälla finnas se säga föreslå föreslog besluta beslutade rösta röstade mycket många procent stor hög totalt belopp summa pågå pågår utbetalt utbetald betala betalades "
    "kom kommit deltog delta medverkade började börja startade starta slutade sluta finansieras finansiera varifrån tas väckte väckt sedan redan hittills".split()
)


def _content(text: str) -> list[str]:
    words = []
    for token in tokens(text):
        lowered = token.text.lower()
        if (
            lowered in STOP_WORDS
            or _PRONOUN.fullmatch(lowered)
            or _QUESTION_WORD.fullmatch(lowered)
            or key(lowered) in _LIGHT
            or not re.search(r"\w", lowered)
        ):
            continue
        words.append(lowered)
    return words


def _rewrite(question: str, last: str) -> str:
    last_bare = last.rstrip(" ?.!")
    if (compared := _COMPARED.match(question)) and years(compared.group(1)):
        return f"{last_bare} jämfört med {compared.group(1).strip(' ?')}?"
    asked = _TRAILS.sub("", question) if _content(_TRAILS.sub("", question)) else question
    opened = bool(_OPENS.match(asked))
    rest = (_OPENS.sub("", asked, count=1) if opened else asked).strip(" ?,.!")
    if _WHOLE_YEAR.search(rest) and not _content(_WHOLE_YEAR.sub("", rest)) and years(last_bare):
        return _swap_dates(last_bare, f"hela {years(last_bare)[-1]}") + "?"
    if (shift := _relative_shift(rest)) and (known := years(last_bare)):
        left = _strip_relative(rest)
        if not [word for word in _content(left) if word not in {"period", "samma", "tid"}]:
            return _swap_years(last_bare, (known[-1] + shift,)) + "?"
    rest = re.sub(r"\b(?:hur|så)$", "", rest).strip(" ,")
    own = _content(rest)
    dated = {word.lower() for found in dates(rest) for word in found.text.split()}
    own = [word for word in own if word not in dated and not re.fullmatch(r"\d{4}", word)]
    asks = _QUESTION_WORD.search(rest)
    if not own and (years(rest) or dated) and (opened or not asks):
        return _swap_dates(last_bare, rest) + "?"
    if _is_bare_slot(rest, own):
        return _replace_slot(last_bare, rest.split()[-1]) + "?"
    if asks or (
        own and re.match(r"^(?:blev|är|var|har|fick|ska|kan|vill|gick|beviljades|finns|röstade)\b", rest, re.IGNORECASE)
    ):
        return f"{rest[0].upper()}{rest[1:]} – {_topic(last_bare, rest)}?"
    return _replace_slot(last_bare, rest) + "?" if rest else last


def _relative_shift(text: str) -> int:
    if away := _YEARS_AWAY.search(text):
        count = _NUMBERS.get(away.group(1).lower()) or int(away.group(1))
        return -count if away.group(2).lower() in {"tidigare", "innan", "före"} else count
    return next((shift for pattern, shift in _RELATIVE_YEAR if pattern.search(text)), 0)


def _strip_relative(text: str) -> str:
    text = _YEARS_AWAY.sub(" ", text)
    for pattern, _ in _RELATIVE_YEAR:
        text = pattern.sub(" ", text)
    return text


def _swap_years(text: str, new: Sequence[int]) -> str:
    written = " och ".join(str(year) for year in new)
    found = list(re.finditer(r"\b(?:19|20)\d\d\b", text))
    if not found:
        return f"{text} {written}"
    return (
        f"{text[: found[0].start()]}{written}{text[found[-1].end() :]}"
        if len(found) == 1
        else text[: found[-1].start()] + written + text[found[-1].end() :]
    )


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
        if (
            lowered in STOP_WORDS
            or _QUESTION_WORD.fullmatch(lowered)
            or key(lowered) in mine
            or key(lowered) in _VERBAL
            or key(lowered) in _LIGHT
        ):
            continue
        if new_years and re.fullmatch(r"(?:19|20)\d\d", token.text):
            continue
        words.append(token.text)
    return " ".join(words)


_VERBAL = frozenset(
    key(word)
    for word in "stor stort hög högt många mycket beslutade beslutar besluta fick får gick blev vilken vilket vilka var".split()
)


def _replace_slot(last: str, rest: str) -> str:
    """The last question with one noun phrase replaced: a name by a name, a group by a group, a measure by a measure."""
    phrase = re.match(rf"^({_PREPOSITION})\s+(.+)$", rest, re.IGNORECASE)
    new = phrase.group(2) if phrase else rest
    if group := _GROUP.search(new):
        if found := _GROUP.search(last):
            return f"{last[: found.start()]}{group.group()}{last[found.end() :]}"
        return f"{last} {rest if phrase else f'för {rest}'}"
    if alike := _alike(last, new):
        return f"{last[: alike[0]]}{new}{last[alike[1] :]}"
    names = _names(last)
    if _is_name(new) and names:
        start, end, possessive = names[-1]
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


def _alike(last: str, new: str) -> tuple[int, int] | None:
    """The word of the last question that ends like the new one ("sjuksköterskor" / "undersköterskor")."""
    if " " in new or len(new) < 7:
        return None
    best: tuple[int, tuple[int, int] | None] = (4, None)
    for token in tokens(last):
        shared = 0
        while shared < min(len(token.text), len(new)) and token.text[-1 - shared].lower() == new[-1 - shared].lower():
            shared += 1
        if shared > best[0] and token.text.lower() != new.lower():
            best = (shared, (token.start, token.end))
    return best[1]


_MEASURED = re.compile(rf"{MONEY}|{SHARES}", re.IGNORECASE)


def _names(text: str) -> list[tuple[int, int, bool]]:
    """Spans of proper names in a question, and whether each owns what follows it ("Länstrafikens underskott")."""
    found = []
    for match in re.finditer(r"(?<=\s)[A-ZÅÄÖ][\w\-]*(?:\s(?:(?:i|och|&)\s)?[A-ZÅÄÖ][\w\-]*)*", text):
        end, possessive = match.end(), False
        after = re.match(r"\s+([a-zåäö\-]{3,})", text[end:])
        if (
            match.group().endswith("s")
            and after
            and after.group(1) not in STOP_WORDS
            and key(after.group(1)) not in _LIGHT
        ):
            possessive = bool(_MEASURED.fullmatch(after.group(1))) or bool(
                re.search(r"(?:avvikelse|underskott|överskott|kostnad|resultat|budget)", after.group(1))
            )
            end = end if possessive else end + after.end()
        found.append((match.start(), end, possessive))
    return found


def _measure_span(text: str) -> tuple[int, int] | None:
    """Where the measure stands in the last question: the last lower-case noun before its year or its end."""
    body = re.split(r"\b(?:(?:19|20)\d\d|under|per|till och med|för|i|enligt|mellan)\b", text)[0]
    words = [
        match
        for match in re.finditer(r"\b[a-zåäö\-]{3,}\b", body)
        if match.group() not in STOP_WORDS and key(match.group()) not in _VERBAL
    ]
    return words[-1].span() if words else None
