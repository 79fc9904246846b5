"""A question and the value that answers it -> a sentence. Pure.

"Hur stort var underskottet 2022?" and "20,5 miljoner kronor" give "Underskottet 2022 var 20,5 miljoner kronor".
"""

import re
from collections.abc import Iterator

from assistant.support.binding import content, related
from corpus.swedish.english import is_english
from corpus.swedish.verbs import is_verb

_BE = r"(?:är|var|blev|blir)"
_ADJECTIVE = r"(?:stor|stort|stora|hög|högt|höga|låg|lågt|låga|mycket|lång|långt|långa|gammal|gammalt)"
_DIRECT = re.compile(rf"^hur {_ADJECTIVE} (?P<verb>{_BE}) (?P<what>.+)$", re.IGNORECASE)
_INDIRECT = re.compile(
    rf"^hur {_ADJECTIVE} (?P<what>(?!andel|\w+are\b)(?:(?!\b(?:{_BE})\b).)+?) (?P<verb>{_BE})(?P<rest>(?: .+)?)$",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"^hur (?:stor andel|många procent) (?P<of>av .+?) (?P<verb>har|är|får|fick|hade|var|kan|deltog|svarade|har fått|hade fått)(?P<rest> .+)$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"^(?:till |med |för )?hur många (?P<what>(?!(?:har|hade|är|var|kan|ska|får|fick)\b)[a-zåäö-]+) (?:som )?(?P<verb>är|var|deltog|har|hade|finns|fanns|ingår|ingick|kom|besökte|sökte|arbetade|väntar|väntade)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"^när (?P<verb>[a-zåäö]+) (?P<what>(?:(?! (?:och|som|att) ).){3,60})$", re.IGNORECASE)
_WHICH_NUMBER = re.compile(r"^vilket diarienummer (?:har|hade) (?P<what>.+)$", re.IGNORECASE)
_NAMES_IT = 0.9  # how nearly a word of the source must be the question's
_LIGHT = re.compile(
    r"(?:stor|hög|låg|lång|del|gammal|mycket|många|andel|procent|totalt?|samman\w+|månad|år)\w{0,3}", re.IGNORECASE
)
_PRONOUN_ONLY = re.compile(r"^(?:det|den|de|ni|vi|jag|han|hon)\b", re.IGNORECASE)


def declared(question: str, said: str, value: str, quotes: str) -> Iterator[str]:
    """The value in the question's own words; nothing unless ``quotes`` name every noun of them.

    ``said`` is the value with what limits it ("20,5 miljoner kronor (prognos)").
    """
    asked = re.sub(r"\s+", " ", question.partition(" – ")[0]).strip(" ?.")
    if is_english(asked):
        return
    for form in _forms(asked, said, value):
        if not _PRONOUN_ONLY.match(form) and (_WHICH_NUMBER.match(asked) or is_about(asked, quotes)):
            yield _sentence(form)


def is_about(asked: str, quotes: str) -> bool:
    """Whether the quotes themselves name every noun of the question: only then may its words state the value."""
    there = [word for word, _, _ in content(quotes)]
    for word, text, _ in content(asked):
        if is_verb(text) or _LIGHT.fullmatch(text):
            continue
        if not any(related(word, other) >= _NAMES_IT for other in there):
            return False
    return True


def _forms(asked: str, said: str, value: str) -> Iterator[str]:
    if found := _DIRECT.match(asked):
        yield f"{found['what']} {found['verb']} {said}"
    if found := _INDIRECT.match(asked):
        yield f"{found['what']} {found['verb']} {said}{found['rest']}"
    if found := _SHARE.match(asked):
        yield f"{said} {found['of']} {found['verb']}{found['rest']}"
    if (found := _COUNT.match(asked)) and not re.search(r"\b(?:i|på|till|om|av|från|med|för)$", asked):
        counted = said if re.search(r"[a-zåäö]", value) else f"{said} {found['what']}"
        yield f"{counted} {found['verb']}{found['rest']}"
    if found := _WHEN.match(asked):
        yield f"{found['what']} {found['verb']} {said if not value[:1].isdigit() or re.match(r'(?:19|20)[0-9]{2}', value) else 'den ' + said}"
    if _WHICH_NUMBER.match(asked):
        yield f"Ärendet har diarienummer {said}"


def _sentence(text: str) -> str:
    bare = re.sub(r"\s+", " ", text).strip(" ?")
    return f"{bare[:1].upper()}{bare[1:]}" + ("" if bare.endswith((".", "!", "”")) else ".")
