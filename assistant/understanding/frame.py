"""Question -> Frame: what is asked for, about what, for when, in which documents. Pure but for the vocabulary it asks."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from assistant.types import FIGURES, AnswerType, Comparison, Frame, Term
from assistant.understanding.bodies import named
from assistant.understanding.courtesy import strip_courtesy
from assistant.understanding.everyday import worded
from assistant.understanding.question_words import (
    MONEY,
    NAMING,
    PAID,
    PEOPLE,
    SHARES,
    answer_type,
    comparison_of,
    first_asked,
    pattern,
    without_unasked,
)
from assistant.understanding.spoken import respelled, spelled
from assistant.understanding.terms import Vocabulary, is_dotted, terms_of
from assistant.understanding.turn_words import ORGAN
from corpus.describe import KINDS
from corpus.swedish.date_forms import SAME_PART, YEAR_BEFORE
from corpus.swedish.dates import dates, years
from corpus.swedish.lemmas import fold
from corpus.swedish.synonyms import translate
from corpus.swedish.verbs import is_passive
from corpus.swedish.words import key, tokens

_PARAGRAPH = re.compile(r"(?:§+|\bparagraf(?:en)?)\s*(\d+)", re.IGNORECASE)
_DNR = re.compile(r"\b(?:[A-ZÅÄÖ]{1,8}[ -]?)?\d{2,6}[-/]\d{2,6}(?:[-/]\d+)?\b")
_YEARS = re.compile(r"\d{4}/\d{4}")
_NUMBER_OF = key("antal")
_DEVIATION = key("avvikelse")
_RESULTS = frozenset(map(key, ("överskott", "underskott")))
_SPELT_OUT = 8  # years: a longer interval says since when, not in which years
_RELATIVE = (
    (re.compile(r"\bförra året|\bi fjol\b|\bföregående år\b", re.I), -1),
    (re.compile(r"\bi år\b|\bdetta år\b", re.I), 0),
    (re.compile(r"\bnästa år\b", re.I), 1),
)
# What an event is called in comparison is told in many ways: "dyrare" by "överskred ramen", "sämre" by "sjönk".
_HOW_MUCH = re.compile(
    r"(?:dyr|billig|säm|bätt|stör|hög|läg|läng|sena|snabba|långsamma)r?(?:re|are)|dyrt?|billigt?|billiga?re|mindre|fler|färre|sen(?:are|t)?|försena\w*",
    re.IGNORECASE,
)
_COMPANY_ASKED = re.compile(
    r"\bvilke[nt] (företag|bolag|firma|leverantör|entreprenör|konsult(?:företag|bolag|firma)?|aktör|utförare|byrå)\b",
    re.IGNORECASE,
)
_JOB_GOT = re.compile(
    r"\b(?:fick|får|vann|tog hem|tilldelades) (jobbet|uppdraget|kontraktet|ordern|affären|avtalet|upphandlingen)\b",
    re.I,
)
# What something happened in spite of, or beside: "fast resandet ökade" need not be told with the cause.
_CONCEDED = re.compile(
    r"\b(?:fast|fastän|trots att|även om|samtidigt som|medan) (?=\w+ (?:\w+ )?\w+)[^,?]+", re.IGNORECASE
)
_FREELY = 0.4  # of its weight is left to such a word
# Units in which a question counts what it names after them: "hur många ton sopor".
_UNITS = frozenset(
    key(unit)
    for unit in "ton mil kilometer km meter hektar liter timme timmar dag dagar vecka veckor månad månader gång gånger".split()
)
# Kinds of documents that a question names as its source; others may be what it is about ("beslutet om revisionsrapporten").
_ALWAYS_SOURCES = frozenset(
    {"delårsrapport", "tertialrapport", "månadsrapport", "årsrapport", "årsredovisning", "protokoll"}
)
# A report that is dealt with is what the question is about: "när nämnden behandlade delårsrapporten".
_TREATED = r"\b(?:behandla\w*|godkän\w*|anta\w*|antog\w*|diskutera\w*|fastställ\w*|ärendet om|(?:beslut\w*|röst\w*) (?:[\w-]+ ){0,5}?om) (?:\w+ ){0,2}?"
_WITH_YEAR_BEFORE = pattern(rf"\b(?:jämfört med|mot|än|och) (?:under )?(?:{SAME_PART} )?{YEAR_BEFORE}\b")


def frame_of(question: str, vocabulary: Vocabulary, today: date | None = None) -> Frame:
    """Understands a standalone question. ``today`` resolves "förra året"."""
    bare = without_unasked(strip_courtesy(question))
    translated = translate(bare)
    swedish = (
        (translated if bare.isupper() else translated[:1].upper() + translated[1:])
        if translated
        else worded(spelled(bare))
    )
    swedish, put_back = _with_dots(swedish, vocabulary)
    timed = NAMING.sub(lambda name: name[0][: name.start("years") - name.start()], swedish)
    named_years = _years(timed, today or date.today())
    named_dates = tuple(_dated(found.iso, named_years) for found in dates(timed) if len(found.iso) > 4)
    kinds = _kinds(swedish)
    terms, corrected = terms_of(swedish, kinds, vocabulary)
    corrected = (*put_back, *corrected)
    terms = tuple(map(_counted, terms))
    readable = respelled(swedish, corrected)
    kind = answer_type(readable)
    if kind is AnswerType.AMOUNT and not ORGAN.search(readable):  # that of a board is told in words
        terms = tuple(map(_by_deviation, terms))
    if kind is AnswerType.REASON:
        beside = {key(token.text) for told in _CONCEDED.findall(readable) for token in tokens(told)}
        terms = tuple(
            replace(term, weight=term.weight * _FREELY)
            if _HOW_MUCH.fullmatch(term.word) or term.key in beside
            else term
            for term in terms
        )
    if kind is AnswerType.ORGANISATION and (asked := _COMPANY_ASKED.search(readable)):
        # Its name tells what it is, and that it "fick jobbet" is told in many ways: "anlitades", "avtal tecknades med".
        free = {key(asked[1])} | {key(job) for job in _JOB_GOT.findall(readable)}
        terms = tuple(replace(term, weight=term.weight * _FREELY) if term.key in free else term for term in terms)
    paragraph = _PARAGRAPH.search(swedish)
    # "Hur kommer det sig att … mindre 2025 än 2024?" asks for the cause, not for the difference.
    comparison = Comparison.NONE if kind is AnswerType.REASON else comparison_of(readable, len(named_years))
    return Frame(
        question=swedish,
        type=kind,
        terms=terms,
        measure=_measure(first_asked(readable), terms, kind),
        years=named_years if comparison else _filled(named_years, named_dates),
        dates=named_dates,
        period=next((iso for iso in named_dates if "/" in iso or len(iso) == 7), ""),
        unit=_unit(readable, kind),
        paragraph=paragraph.group(1) if paragraph else "",
        dnr=_dnr(swedish),
        kinds=kinds,
        bodies=named(vocabulary.bodies, [term.key for term in terms]),
        comparison=comparison,
        corrected=corrected,
    )


def _by_deviation(term: Term) -> Term:
    """The term of a surplus or a deficit, which a table gives as the deviation from the budget."""
    return replace(term, also=term.also | {_DEVIATION}) if term.key in _RESULTS else term


def _counted(term: Term) -> Term:
    """The thing counted, where a term is the number of it: "invånarantalet" tells of inhabitants."""
    if term.name or len(term.parts) != 2 or term.parts[1] != _NUMBER_OF:
        return term
    return replace(term, key=term.parts[0], parts=())


def _years(question: str, today: date) -> tuple[int, ...]:
    """The years asked about: those named, "förra året" where none is, and the year before where that is compared with."""
    named = years(question) or tuple(today.year + shift for told, shift in _RELATIVE if told.search(question))
    return tuple(sorted({*named, named[0] - 1})) if len(named) == 1 and _WITH_YEAR_BEFORE.search(question) else named


def _filled(named: tuple[int, ...], periods: Sequence[str]) -> tuple[int, ...]:
    """The years named with those between the ends of an interval of years ("2021–2024"); of a long one the ends alone."""
    spans = [(int(iso[:4]), int(iso[5:])) for iso in periods if _YEARS.fullmatch(iso)]
    inside = {year for first, last in spans if last - first <= _SPELT_OUT for year in range(first, last + 1)}
    return tuple(sorted({*named, *inside}))


def _dated(iso: str, named: Sequence[int]) -> str:
    """A date without a year in the only year that is named: "den sista december", where 2024 is asked about."""
    return iso.replace("--", f"{named[0]}-") if len(named) == 1 else iso


def _dnr(question: str) -> str:
    """The register number in a question; dates and school years are none."""
    found = _DNR.search(re.sub(r"\b(?:19|20)\d\d-\d\d-\d\d\b|\b(?:19|20)\d\d[-/](?:19|20)?\d\d\b(?!/)", " ", question))
    return found.group() if found and re.search(r"[A-Za-zÅÄÖ/]", found.group()) else ""


def _kinds(question: str) -> tuple[str, ...]:
    """The document kinds a question names ("enligt årsrapporten", "i protokollet"), not those it is about."""
    found = []
    for kind, told in KINDS[:12]:
        named = rf"(?:{told})(?:en|et|erna|n|s|ens|ets)?\b"
        told_by = "" if kind in _ALWAYS_SOURCES else r"(?:enligt|i|ur|från)\s+(?:\w+\s+){0,2}"
        if re.search(rf"\b{told_by}{named}", question, re.IGNORECASE) and not re.search(
            _TREATED + named, question, re.I
        ):
            found.append(kind)
    return tuple(found[:2])


def _with_dots(question: str, vocabulary: Vocabulary) -> tuple[str, tuple[tuple[str, str], ...]]:
    """A question typed without å, ä and ö with the dots of its words put back, and which words: "nar borjade bygget"."""
    if is_dotted(question):
        return question, ()
    _, corrected = terms_of(question, _kinds(question), vocabulary)
    put_back = tuple((bare, read) for bare, read in corrected if bare != read and fold(bare) == fold(read))
    return respelled(question, put_back), put_back


# What stands before the thing whose figure, or the office whose holder, is asked for.
_HEADS = {
    AnswerType.COUNT: pattern(
        r"(?:hur många|hur mycket|antal(?:et)?|hur (?:stor|stort|stora)|vilken|vilket|vad (?:är|var|blev))\s+((?:\w+[ -]){0,5}\w+)"
    ),
    AnswerType.SHARE: pattern(
        r"(?:hur (?:stor|stort|stora|hög|högt|låg|mycket)|hur många procent(?: av)?|vilke[nt]|vilka|vad (?:var|är|blev|blir|uppgår|uppgick)|andel(?:en)?)\s+((?:\w+ ){0,5}\w+)"
    ),
    AnswerType.PERSON: pattern(
        r"(?:vem (?:som )?(?:är|var|blev|blir|valdes till|utsågs till)|vem är nu|vilken|vem (?:\w+ ){1,2}som|vad het(?:er|te))\s+((?:\w+ ){0,4}\w+)"
    ),
    AnswerType.AMOUNT: pattern(
        r"(?:hur (?:stort|stor|stora|hög|högt|höga|mycket|låg|lågt|litet|liten)|vilke[nt]|vilka|vad (?:blev|blir|var|är|uppgår|uppgick|väntas|beräknas|bedöms)|till hur mycket uppg(?:ick|år))\s+((?:\S+ ){0,5}\S+)"
    ),
}
# An adjective, participle or genitive before the thing counted: "slutförda", "nya", "kommunens", "inhyrd".
_MODIFIER = re.compile(
    r"(?:[dt][ae]|ande|ende|lig[at]?|ig[at]|isk[at]?|[eu]rad|yrd|(?:[vgtm]|un)na(?<![aeo]rna)|nya?|nytt|små|stora|gamla|äldre|yngre|olika|andra|övriga|egna|s)$",
    re.IGNORECASE,
)
# What is asked for is the part, not the whole: "hur mycket av budgeten är löner", not "… är genomfört".
PART_OF = pattern(
    r"\bhur mycket (?:(?:är|var|har|finns) (?:avsatt|avsatts|budgeterat|öronmärkt|öronmärkts|reserverat|reserverats|beräknat) (?:till|för|på) |av (?:\S+ ){1,6}?(?:är|var|utgör|utgjorde|utgörs av|utgjordes av|består av|bestod av|(?:går|gick|gått|avsätts|avsattes|används|användes|läggs|lades) (?:till|på)) )(?P<part>[\w-]{4,}(?<!a[dt])(?<![lrti]t)(?<!kvar))(?=\W*$| (?:i|för|under|år|20\d\d)\b)"
)
_COORDINATED = re.compile(r"\b\w+- (?:och|eller|samt) (?=\w{6})", re.IGNORECASE)  # "vatten- och avloppsavgift"
_ASKS = re.compile(r"\b(?:vem|vems|vad|vilk\w+)\b", re.IGNORECASE)
# What may stand between the question word and the thing: "hur många av kommunens skolor", "hur mycket längre blev kön".
_PASSED = frozenset(
    "av de det den dessa en ett är var blev blir uppgår uppgick stycken styck st tusen årets totalt total nu idag som högsta lägsta minsta mesta "
    "spås tros fler färre mer mindre extra ytterligare bättre sämre större högre lägre längre kortare dyrare billigare fast tillfälligt ordinarie ny nya nytt "
    "ökade ökar minskade minskar växte växer sjönk sjunker steg stiger höjdes höjs sänktes sänks växa öka minska".split()
)
# Who may be called by any office: "vilken politiker deltog?" names none.
_ANYBODY = frozenset(
    "person kvinna man tjej kille politiker tjänsteman tjänsteperson representant företrädare deltagare anställd medarbetare".split()
)
_BEFORE_MEASURE = {
    AnswerType.SHARE: frozenset("andel andelen procent".split()),
    AnswerType.COUNT: frozenset("antal antalet".split()),
}
# Who spends is not what is spent: "hur mycket regionen lade på konsulter".
_BODY = re.compile(
    r"\w*(?:region|kommun|stad|nämnd|bolag|förvaltning|styrelse|myndighet|förening|stiftelse|koncern)(?:e?n|et)",
    re.IGNORECASE,
)
_BODYS = re.compile(_BODY.pattern.replace("(?:e?n|et)", "s"), re.IGNORECASE)  # "Tallmora kommuns skuld"
_OWNER = re.compile(_BODY.pattern + "s|\\w{4,}(?:ens|ets|nas)", re.IGNORECASE)
_HIRED = re.compile(r"hyr(?:d|da|t)$", re.IGNORECASE)
# A measure that a figure is only set against is not asked for: "hur mycket sämre än budget".
_SET_AGAINST = r"\b(?:än|över|under|mot|enligt|inom|utanför) (?:\w+ )?"
_NAMED_MEASURES = {
    AnswerType.AMOUNT: re.compile(MONEY, re.IGNORECASE),
    AnswerType.SHARE: re.compile(SHARES, re.IGNORECASE),
    AnswerType.PERSON: re.compile(PEOPLE, re.IGNORECASE),
}


def _measure(question: str, terms: Sequence[Term], kind: AnswerType) -> str:
    """The key of the thing whose figure is asked for: the last of the first nouns after the question word.

    In bare keywords ("underskott äldreomsorgen 2023") it is the first word for a figure of that kind.
    """
    if kind is AnswerType.AMOUNT and (part := PART_OF.search(question)):
        part_key = next((term.key for term in terms if term.word == part["part"] and not term.verb), "")
        if part_key:
            return part_key
    whole = _COORDINATED.sub("", question) if kind in FIGURES else question
    found = _HEADS[kind].search(whole) if kind in _HEADS else None
    by_key, by_word = {term.key: term for term in terms}, {term.word.lower(): term for term in terms}
    run: list[str] = []
    words = [token.text.lower() for token in tokens(found.group(1))] if found else []
    for before, word, after in zip(["", *words], words, [*words[1:], ""], strict=False):
        passed = (
            word in _PASSED
            or (kind is AnswerType.COUNT and before == "de" and after.endswith("na") and not word.endswith("na"))
            or word in _BEFORE_MEASURE.get(kind, ())
            or (kind is AnswerType.AMOUNT and (_BODY.fullmatch(word) or _BODYS.fullmatch(word)) is not None)
        )
        term = None if passed else by_key.get(key(word)) or by_word.get(word)
        if kind is AnswerType.PERSON and word in _ANYBODY:
            return ""
        if run and _BODY.fullmatch(word):
            break  # "antal anställda vattenbolaget"
        if run and term is not None and kind is AnswerType.COUNT and _OWNER.fullmatch(by_key[run[-1]].word):
            run.pop()  # "hur många av patientnämndens ärenden"
        if term is not None and not (term.name or term.verb or is_passive(word)):
            run.append(term.key)
            if term.key in _UNITS or (kind is AnswerType.COUNT and not _MODIFIER.search(word)):
                break  # "hur många ton sopor": the figure is one of tonnes; "hur många kvinnor väntas": of women
        elif run or not (passed or (term is not None and term.name)):
            break
    if run or kind not in _NAMED_MEASURES or (kind is AnswerType.PERSON and _ASKS.search(question)):
        return run[-1] if run else ""
    named = _NAMED_MEASURES[kind]
    asked = (at for at, term in enumerate(terms) if not term.verb and named.fullmatch(term.word))
    first = next((at for at in asked if not re.search(_SET_AGAINST + re.escape(terms[at].word), question)), -1)
    if first >= 0 and _HIRED.search(terms[first].word):
        first = first + 1 if first + 1 < len(terms) else -1  # "inhyrd personal"
    return terms[first].key if first >= 0 else ""


# An outcome and a forecast are of anything: of costs as of how many were vaccinated.
_OF_ANY_UNIT = re.compile(r"\b(?:utfall|(?:års|helårs)?prognos)(?:et|en)?\b", re.IGNORECASE)
_CHANGED_BY = re.compile(r"\bhur mycket (?:höj|sänk|öka|minska|steg|sjönk)\w*", re.IGNORECASE)


def _unit(question: str, kind: AnswerType) -> str:
    if kind is AnswerType.SHARE or re.search(r"\bprocent\b|%", question):
        return "%"
    if _CHANGED_BY.search(question):
        return ""  # "Hur mycket höjdes hyrorna?" is answered in per cent too
    of_any = _OF_ANY_UNIT.sub(" ", question)
    if kind is AnswerType.AMOUNT and (
        PAID.search(question) or re.search(rf"\b(?:{MONEY}|pengarna)\b", of_any, re.IGNORECASE)
    ):
        return "kr"
    return ""
