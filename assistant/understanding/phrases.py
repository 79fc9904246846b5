"""The phrases of a question, each with its sort: what a turn names takes the place of the phrase of its own sort."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from assistant.understanding.question_words import MONEY, PEOPLE, SHARES
from assistant.understanding.turn_words import (
    ADVERBS,
    GROUP,
    ORGAN,
    PREPOSITION,
    PRONOUN,
    QUESTION_WORD,
    is_attribute,
    specific,
    verbal,
)
from corpus.swedish.dates import dates
from corpus.swedish.institutions import is_institution
from corpus.swedish.verbs import is_finite
from corpus.swedish.words import STOP_WORDS, key, tokens


class Sort(Enum):
    """What a phrase names."""

    STAGE = auto()  # budget, forecast or outcome of a figure
    LABEL = auto()  # "alternativ B", "grupp 2"
    BOARD = auto()
    ROLE = auto()
    GROUP = auto()
    MEANS = auto()  # of transport
    AREA = auto()  # "riket"
    NAME = auto()
    MEASURE = auto()
    INSTITUTION = auto()
    THING = auto()


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase without its preposition ``before``; it ``owns`` what follows when it stands in the genitive."""

    start: int
    end: int
    text: str
    before: str
    sort: Sort
    owns: bool = False


PATHS = frozenset({"över", "genom", "längs"})  # "bron över Lillån" is one thing
LOCATIVE = frozenset({"i", "på", "vid", "hos", "inom"})
STAGE = re.compile(
    r"(?:det )?(?:total|helårs|års|drifts?|investerings)?(?P<kind>budget|utfall|prognos|bokslut)(?P<definite>en|et)?",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?P<head>[a-zåäö]{3,}) (?P<number>\d{1,3}|[A-Za-hÅÄÖ])", re.IGNORECASE)
MEANS = re.compile(
    r"(?:(?:den|det|en|ett|egen|eget) )*(?:(?:anropsstyrd|linjelagd) trafik|färdtjänst(?:en)?|\w*taxi\w*|\w*buss(?:en|ar|arna)?|\w*tåg(?:et|en)?|\w*bil(?:en|ar|arna)?|\w*båt(?:en|ar|arna)?|\w*färj(?:a|an|or|orna)|\w*flyg(?:et)?|\w*cykel\w*|\w*cyklar\w*|spårvagn\w*|tunnelbana\w*|pendel\w*|gång)",
    re.IGNORECASE,
)
AGE = re.compile(
    r"(?:vuxen|vuxna|ungdom(?:ar|arna)?|pensionär(?:er|erna)?|senior(?:er|erna)?|student(?:er|erna)?)", re.IGNORECASE
)
_AREA = re.compile(
    r"(?:hela |övriga )?(?:riket|landet|länet|kommunen|regionen|världen|grannkommunerna|snitt(?:et)?)", re.IGNORECASE
)
_ROLE = re.compile(rf"(?:vice |tillförordnad |tf |förste )?{PEOPLE}", re.IGNORECASE)
_MEASURE = re.compile(rf"(?:{MONEY}|{SHARES})(?<!s)", re.IGNORECASE)
_ABSTRACT = re.compile(
    r"\w*(?:tiden|tiderna|talet|talen|takten|nivån|värdet|måttet|antalet|index|målet|målen|ökningen|minskningen|användningen|förbrukningen|nöjdheten|kötid|väntetid|omfattningen)",
    re.IGNORECASE,
)
_BODIES = re.compile(
    r"staten|landstinget|\w*(?:kommun|region|bolag|förening|församling|företag|klubb|stiftelse|orkester)(?:e[nrt]|et|n|ar|na|erna|arna)",
    re.IGNORECASE,
)
# "Räddningsförbundet Tolvsjö" is no name of the same sort as "Tolvsta".
BODY = re.compile(
    r"(?:förbund|nämnd|styrelse|förvaltning|region|landsting|bolag|myndighet|verk)(?:e?n|e?t|s)*\b|\bAB\b",
    re.IGNORECASE,
)
DETERMINER = frozenset("en ett den det de hela övriga".split())
_OWNER = re.compile(r"\w{2,}(?:ens|ets|rnas|nas|ans)$")
DEFINITE = re.compile(
    r"(?!(?:egen|liten|öppen|vuxen|vatten|\w+het)$)\w{2,}(?:en|et|rna|an|(?:iatr|log|dem|nom|str|kirurg|grad|graf)in)$"
)
_SORT_AFTER_NAME = re.compile(
    r"(?:kommun|län|stad|lasarett|\w*central|bibliotek|museum|\w*(?:sjukhus|hus|skola|hall|bad|torg|park|distrikt))(?:e[nt]|et|n)?s?$"
)
_NAME_DESCRIBES = re.compile(r"\w{3,}(?:ande|ende)$")  # "Kulturfrämjande verksamhet" is one name
# "hälso- och sjukvårdsnämnden", "för- och grundskolan": one thing
_SUSPENDED = re.compile(r"\b[\w-]+-(?:, [\w-]+-)* (?:och|eller|samt) (?=[a-zåäö])", re.IGNORECASE)
_NAMED_FOR = re.compile(r"Myndigheten|Inspektionen|Institutet|Stiftelsen|Föreningen|Centret")
_NEVER = frozenset("klar klart klara färdig färdigt färdiga många mycket stor stort stora hög högt höga lång långt långa dyr dyrt nöjda nöjd så ut in upp ned ner liter ton kilo kubikmeter kilowattimmar megawattimmar gigawattimmar".split())  # fmt: skip


def sort_of(text: str) -> Sort:
    """What a phrase names by its form: "prognosen" a stage, "alternativ C" a label, "tekniska nämnden" a board."""
    head = text.split()[-1]
    if STAGE.fullmatch(text):
        return Sort.STAGE
    if LABEL.fullmatch(text):
        return Sort.LABEL
    if ORGAN.fullmatch(head) and not head[0].isupper():
        return Sort.BOARD
    if re.search(r"(?<![\w-])[A-ZÅÄÖ]", text):
        return Sort.NAME
    for sort, form in ((Sort.GROUP, GROUP), (Sort.GROUP, AGE), (Sort.AREA, _AREA), (Sort.MEANS, MEANS)):
        if form.fullmatch(text):
            return sort
    if _ROLE.fullmatch(text):
        return Sort.ROLE
    if is_institution(head) or _BODIES.fullmatch(head):
        return Sort.INSTITUTION
    return Sort.MEASURE if _MEASURE.fullmatch(head) or _ABSTRACT.fullmatch(head) or is_attribute(head) else Sort.THING


def phrases(text: str) -> Sequence[Phrase]:
    """The noun phrases of a question in their order: "prognosen", "simhallen" and "Lövstad" of "Vad är prognosen för simhallen i Lövstad?"."""
    dated = [(one.start, one.end) for one in dates(text)]
    suspended = [one.span() for one in _SUSPENDED.finditer(text)]
    found: list[Phrase] = []
    run: list[tuple[int, int]] = []
    before = ""

    def close() -> None:
        nonlocal before
        while run and text[run[-1][0] : run[-1][1]].lower() in {"och", "för", *DETERMINER}:
            run.pop()
        if run:
            start, end = run[0][0], run[-1][1]
            said = text[start:end]
            owns = _owns(said, text[end:])
            bare = re.sub(r"^(?:en|ett|den|det|de) ", "", said.removesuffix("s") if owns else said)
            found.append(Phrase(start, end, said, before, sort_of(bare), owns))
        run.clear()
        before = ""

    for token in tokens(text)[_opening(text) :]:
        word, lowered = token.text, token.text.lower()
        gap = text[run[-1][1] : token.start] if run else ""
        if any(start <= token.start < end for start, end in suspended):
            if run and token.start in {start for start, _ in suspended} and _apart(text[slice(*run[-1])], word, gap):
                close()
            run.append((token.start, token.end))
        elif lowered == "för" and run and _NAMED_FOR.fullmatch(text, *run[-1]):
            run.append((token.start, token.end))  # "Myndigheten för vattenfrågor" is one name
        elif re.fullmatch(PREPOSITION, lowered) or lowered in PATHS:
            close()
            before = lowered
        elif any(start <= token.start < end for start, end in dated) or (gap.strip() and gap.strip() != "-"):
            close()
            if word[0].isalpha() and gap.strip() and _nominal(word):
                run.append((token.start, token.end))
        elif lowered in DETERMINER:
            held = before
            close()
            before = held
            run.append((token.start, token.end))
        elif lowered == "och" and run:
            run.append((token.start, token.end))
        elif run and re.fullmatch(r"\d{1,3}|[A-ZÅÄÖ]", word):
            run.append((token.start, token.end))
            close()
        elif _nominal(word):
            if run and _apart(text[run[-1][0] : run[-1][1]], word, text[run[-1][1] : token.start]):
                close()
            run.append((token.start, token.end))
        else:
            close()
    close()
    return found


def _opening(text: str) -> int:
    """How many words stand before the first phrase by their place: the verb that a yes-or-no question opens with."""
    first = tokens(text)[:1]
    return int(bool(first) and first[0].text.istitle() and is_finite(first[0].text))


def _nominal(word: str) -> bool:
    """Whether a word may stand in a noun phrase."""
    lowered = word.lower()
    if lowered in STOP_WORDS | _NEVER | ADVERBS or QUESTION_WORD.fullmatch(lowered) or PRONOUN.fullmatch(lowered):
        return False
    return bool(re.search(r"[a-zåäö]", lowered)) and (
        word[0].isupper() or lowered.endswith("nde") or not verbal(lowered)
    )


def _apart(one: str, word: str, gap: str) -> bool:
    """Whether ``word`` begins another phrase than that ``one`` stands in: "kostade läkarna | Region Almvik"."""
    if one in {"och", "för"} or gap.startswith("-") or one.lower() in DETERMINER:
        return False
    if one[0].isupper():
        return not (word[0].isupper() or _SORT_AFTER_NAME.match(word) or _NAME_DESCRIBES.search(one))
    if word[0].isupper():
        return not DEFINITE.match(one)  # "kvarteret Lärkan"
    return bool(
        _OWNER.search(one)
        or _SORT_AFTER_NAME.fullmatch(one)
        or ORGAN.fullmatch(one)
        or DEFINITE.match(one)
        or (DEFINITE.match(word) and not one.endswith(("a", "e")))
    )


def _owns(said: str, after: str) -> bool:
    follows = re.match(r" ([a-zåäö-]{3,})", after)
    genitive = _OWNER.search(said) or (said.split()[-1][0].isupper() and said.endswith("s"))
    return bool(genitive and follows and _nominal(follows[1]) and not _SORT_AFTER_NAME.match(follows[1]))


def phrase_of(text: str, before: str = "") -> Phrase | None:
    """The phrase that a turn names, by its first where others belong to it ("lasarettet i Almnäs"); None for none."""
    found = phrases(f"{before or 'om'} {text}")
    if not (specific(text) or text[:1].isupper()) or not found or found[0].start != len(before or "om") + 1:
        return None
    one = found[0]
    shift = len(before or "om") + 1
    genitive = _OWNER.search(text) is not None and not verbal(key(text))
    bare = one.text.removesuffix("s") if genitive and len(found) == 1 else one.text
    return Phrase(one.start - shift, one.end - shift, one.text, before, sort_of(bare), genitive)


def genitive(text: str) -> str:
    """ "Almnäs" and "socialnämndens" of "Almnäs" and "socialnämnden"."""
    return text if text.endswith(("s", "x", "z")) else f"{text}s"


def stage_like(old: str, new: str) -> str:
    """A stage in the form of another: "prognos" for "budget" where "prognosen" was said."""
    was, now = STAGE.fullmatch(old), STAGE.fullmatch(new)
    if was is None or now is None or bool(was["definite"]) is bool(now["definite"]):
        return new
    kind = now["kind"]
    return f"{kind}{'et' if kind.lower() in {'utfall', 'bokslut'} else 'en'}" if was["definite"] else kind
