"""Dates of something else than what is asked about: a year that only frames a sentence, a decision, the day of an entry.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import before_value, value_clause
from assistant.matching.cues import BEGUN, COMPLETION, HOW_LONG, READY_ASKED, SHOULD_ASKED, SHOULD_HAVE, asks
from assistant.matching.said import is_told, of_one_root, said_around, said_by
from assistant.types import AnswerType, Candidate, Frame
from assistant.values.lengths import takes
from corpus.swedish.dates import years
from corpus.swedish.derivation import root
from corpus.swedish.synonyms import synonyms
from corpus.swedish.verbs import is_passive, is_verb
from corpus.swedish.words import key, tokens

_BECAME_EITHER = re.compile(
    r"^\W*(?:och |men )?(?:blev|valdes|vann|antogs|beslutades) (?!.*\b(?:jämfört|än)\b).*\beller\b", re.IGNORECASE
)
_STILL_OPEN = re.compile(
    r"\b(?:(?:för)?väntas|beräknas|planeras|återstår|pågår|finns kvar|utreds|övervägs|möjliga|kommer att (?:besluta|ta beslut|fatta)|ska (?:besluta|ta beslut|fatta))\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"(?<!tidigare )\b(?:beslut(?:ade|ades|at|ats)|valde|valdes|valts?|blev|blivit|antogs|antagits|vann|fastställ\w+)\b",
    re.IGNORECASE,
)
# What only frames a sentence: a year, or a part of one.
_FRAME = re.compile(
    r"(?:(?:vår|höst|sommar|vinter)(?:en|n)? |[a-z]{3,9}(?:\s?[-–]\s?[a-z]{3,9})? )?(?:19|20)\d\d", re.IGNORECASE
)
_SEASON = re.compile(r"(?:under|i) (?:våren|sommaren|hösten|vintern)", re.IGNORECASE)
_DURING = re.compile(r"(?:under|i början av|i slutet av)\s+(?:år\s+)?$", re.IGNORECASE)
_SET_AGAINST = re.compile(r"\b(?:mot|än|jämfört med|sedan)\b[^.;]*$", re.IGNORECASE)
_OF_MEETING = re.compile(r"\b\w*(?:möte|sammanträde)(?:t|ts|s)?\b", re.IGNORECASE)
_MEANWHILE_SAID = re.compile(
    r"\bajourner\w*|\bpaus\w*|\blämna\w* (?:mötet|sammanträdet|salen|lokalen)|\b(?:anländ|inträd)\w*|\båterupp\w*|\bgick (?:[A-ZÅÄÖ]\w+ )+",
    re.IGNORECASE,
)
_MEANWHILE = re.compile(r"\bunder\s+(?:år\s+)?$", re.IGNORECASE)
# "När lades museet ner?": without its particle the verb is another one.
_PARTICLES = {"ner": ("ned", "ner"), "ned": ("ned", "ner"), "upp": ("upp",), "ut": ("ut",), "bort": ("bort",)}
_COMPARED = re.compile(
    r"\b(?:högre|lägre|större|mindre|fler|färre|bättre|sämre|mer|jämfört|jämförelse)\b[^.;]{0,20}?\b(?:än|med)\b[^.;]{0,40}?"
    r"\b(?:19|20)\d\d(?:\s?(?:och|som|eller|samt)\s(?:19|20)\d\d)?",
    re.IGNORECASE,
)
_DECIDING = re.compile(
    r"\b\w*beslut(?:et|en|as|ades)?\b|\bfastställ\w+|\bantogs?\b|\bantas\b|\bgodkän\w+", re.IGNORECASE
)
# "Anna Ek (V) frågar när stationen öppnar": what is asked is not told.
_ASKS = re.compile(r"\b(?:frågar|frågade|undrar|undrade|ställer frågan|ställde frågan)\b[^.]*$", re.IGNORECASE)
_WITHIN = re.compile(r"\binom (?:högst )?$", re.IGNORECASE)
_LIMIT_ASKED = re.compile(
    r"\b(?:på sig|inom|senast|högst|längst|max\w*|ska|skall|får|måste|bör|snabbt|garanti\w*)\b", re.IGNORECASE
)
_HAPPENED = re.compile(
    r"\bnär (?:\w+(?:[dt]e|[dt]es|ogs|evs|övs)|blev|var|fick|kom|tog|höll|gick|skedde)\b", re.IGNORECASE
)
# "När invigdes …", "När tecknades …", and what was done in a sentence.
_DONE_ASKED = re.compile(
    r"\bnär (?!väntas|beräknas|planeras|förväntas|bedöms|antas|ansågs|hölls)(\w+(?:[dt]es|ades|ogs|evs|övs|as|[^aeiouyåäös]s))\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b\w{2,}(?:ades|[dt]des|ntes|stes|ktes|ptes|ogs|övs)\b", re.IGNORECASE)
_DOING_ASKED = re.compile(
    r"\W*(?:och )?när (?:görs|gjordes|genomförs|genomfördes|hålls|hölls) (?:den |det |de )?(?:\w{3,}a )?(?P<thing>\w{3,}(?:en|et|na))\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"(?:De[nt]|De|Detta|Denna|Dessa)\b")
_AWAITED = re.compile(r"\b(?:väntas|beräknas|planeras|förväntas)\b", re.IGNORECASE)
_EXPECTED_ASKED = re.compile(
    r"\b(?:väntas|beräknas|planeras|förväntas|räkna(?:r|de|s)? (?:\w+ )?med|tänk(?:t|er)|hoppas|ska|skulle|bör)\b",
    re.IGNORECASE,
)
# "Hallarna har ej öppnat den 1 maj"; "har inte öppnat före den 1 maj" tells a bound.
_DENIED = re.compile(
    r"\b(?:har|hade) (?:\w+ )?(?:inte|ej|aldrig) (?:\w+ )?(?P<deed>\w+)(?P<between>[^.;,]*)$", re.IGNORECASE
)
_BOUNDED = re.compile(r"\b(?:förrän|före|innan|senast|efter|sedan)\b", re.IGNORECASE)
_DENIAL_ASKED = re.compile(r"\b(?:inte|ej|aldrig)\b", re.IGNORECASE)
_BEGINS = frozenset(
    map(
        key,
        "börja tillträda starta inleda inviga öppna inrätta påbörja införa tillträde utse tillsätta utnämna utfärda".split(),
    )
)
_ENDS = frozenset(
    map(
        key,
        "sluta avgå avsluta upphöra stänga lämna avveckla nedlägga avskaffa avgång utträda lägga slut häva upphäva".split(),
    )
)
_MARK = re.compile(r"[-–•*\s]*")  # what opens an item of a list
_WEEKDAY = re.compile(r"\b(?:mån|tis|ons|tors|fre|lör|sön)dag", re.IGNORECASE)
_OPEN_ASKED = re.compile(r"öppe[nt]|öppn|öppet|stäng|håller|dag", re.IGNORECASE)
REPORT_ASKED = re.compile(r"\b(?:åter)?(?:rapporter|redovis|utvärder)\w*|\båterkom\w*|\bföljas? upp\b", re.IGNORECASE)
_REPORTS = re.compile(
    r"rapport|redovis|återkom|\båter till\b|följ\w* upp|uppfölj|utvärder|presenter|avrapport|delges", re.IGNORECASE
)
_SHALL_ASKED = re.compile(r"\b(?:när|senast|vilket datum) (?:ska|skall|måste|behöver)\b", re.IGNORECASE)
_SHALL = re.compile(r"\b(?:ska|skall|måste|senast|kommer|planeras|väntas|beräknas|beslut\w*)\b", re.IGNORECASE)
_SHALL_BE_ASKED = re.compile(r"\bnär (?:ska|skall|skulle|väntas|beräknas|beräknades|väntades)\b", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"\b(?:skjutits|sköts|skjuts|skjutit|skjöts) (?:upp|fram)\b|\b(?:uppskjut\w+|framskjut\w+|inställ[dt]a?)\b|\bställ(?:ts|des) in\b",
    re.IGNORECASE,
)
_PUTS_OFF_ASKED = re.compile(
    r"\bnär (?:har |blev )?(?:\w+ ){0,4}?(?:skjutits|sköts|ställts|ställdes|uppskjut\w+|inställ\w+)\b", re.IGNORECASE
)
_UNTIL_THEN = re.compile(r"\btill\s(?:\w+\s){0,2}$", re.IGNORECASE)
_SEEN = re.compile(r"(?:vid|under|efter|i samband med)\b[^.,;]*$", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:ska|skall|kommer|väntas|beräknas)\b", re.IGNORECASE)


def only_framed(frame: Frame, one: Candidate) -> bool:
    """Whether a date is only the year in which the sentence plays, and the event asked about is not told in it.

    "Under 2022 har museet investerat …" does not say when the museum was closed.
    """
    if frame.type is not AnswerType.DATE or one.unit.row is not None:
        return False
    if _SEASON.fullmatch(one.value) and not one.value_start:
        return not _event_told(frame, one)  # "Under våren har museet investerat …"
    if not _FRAME.fullmatch(one.value):
        return False
    before = one.unit.text[: one.value_start]
    framed = _DURING.fullmatch(before) or _MEANWHILE.search(before)
    if framed is None or _event_told(frame, one):
        return False
    # "Ett utkast bör vara klart under år 2023" tells when it is awaited.
    return not (_EXPECTED_ASKED.search(frame.question) and COMPLETION.search(value_clause(one)))


def undecided(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked which of two it became, and the sentence tells that it is not settled: "beslut väntas under 2023"."""
    if not _BECAME_EITHER.match(frame.question):
        return False
    return bool(_STILL_OPEN.search(one.unit.text)) and not _SETTLED.search(one.unit.text)


def _event_told(frame: Frame, one: Candidate) -> bool:
    """Whether a verb of the question stands in the unit, itself or in another word, with its particle."""
    words = [token.text.lower() for token in tokens(frame.question)]
    said = {token.text.lower() for token in tokens(one.unit.text)}
    if any(said.isdisjoint(_PARTICLES[word]) for word in words if word in _PARTICLES):
        return False
    verbs = {
        key(word)
        for before, word in zip(("", *words), words, strict=False)
        if is_verb(word, before) or is_passive(word)
    } | {term.key for term in frame.terms if term.verb}
    return any(not ({verb} | synonyms(verb)).isdisjoint(one.unit.terms) for verb in verbs)


def happened_else(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something was done and a date tells when another thing was: "Avtalet tecknades den 2 januari"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not one.value:
        return False
    if not _DONE_ASKED.search(frame.question) or _event_told(frame, one):
        return False
    if _FRAME.fullmatch(one.value) and _SET_AGAINST.search(before_value(one)):
        return True  # "35 354 resor, mot 76 461 år 2024"
    done = [found[0] for found in _DONE.finditer(value_clause(one))]
    asked = {root(term.key) or term.key for term in frame.terms}
    return bool(done) and all(asked.isdisjoint({key(word), root(key(word))}) for word in done)


def only_compared(frame: Frame, one: Candidate) -> bool:
    """Whether the year asked about is only one that another is compared with: "59, högre än såväl 2020 som 2021"."""
    if not frame.years or one.value or one.unit.row is not None:
        return False
    named, other = set(years(one.unit.text)), set(years(_COMPARED.sub(" ", one.unit.text)))
    return bool(named.intersection(frame.years) and other) and other.isdisjoint(frame.years)


def only_decided(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something is ready, and the unit tells when it is decided or begun: "Beslut väntas i juni"."""
    if frame.type is not AnswerType.DATE or not COMPLETION.search(frame.question):
        return False
    if READY_ASKED.search(frame.question) and BEGUN.search(one.unit.text) and not COMPLETION.search(one.unit.text):
        return True
    return bool(_DECIDING.search(one.unit.text)) and not COMPLETION.search(one.unit.text)


def only_limit(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how long something takes and the unit tells within what time some had it: "inom 30 dagar"."""
    asked = asks(HOW_LONG, frame.question) and not _LIMIT_ASKED.search(frame.question)
    if takes(frame.question) and takes(one.unit.text):
        return False  # "Ansökan handläggs inom tre månader" is how long that takes
    return asked and one.unit.row is None and bool(_WITHIN.search(before_value(one)))


def meanwhile(frame: Frame, one: Candidate) -> bool:
    """Whether a time of day is of a break or of somebody leaving, and that of the meeting is asked for; or the other way."""
    if frame.type not in {AnswerType.DATE, AnswerType.TIME} or not _OF_MEETING.search(frame.question):
        return False
    return asks(_MEANWHILE_SAID, frame.question) is not bool(_MEANWHILE_SAID.search(one.unit.text))


def was_before(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something shall be ready, and the date is of what was done with another: "lämnades i juni 2021"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not READY_ASKED.search(frame.question):
        return False
    clause = value_clause(one)
    shall = _SHALL_BE_ASKED.search(frame.question) and not _SHALL.search(clause)
    return bool(shall and _DONE.search(clause)) and not COMPLETION.search(clause)


def only_put_off(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something is held, and the date is that during which it was put off: "har skjutits upp under 2021"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or _PUTS_OFF_ASKED.search(frame.question):
        return False
    return bool(_PUT_OFF.search(before_value(one))) and not _UNTIL_THEN.search(before_value(one))


def still_to_come(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something happened and the unit tells what else is awaited: "Beslutet väntas i april"."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None or not _HAPPENED.search(frame.question):
        return False
    return bool(_AWAITED.search(value_clause(one))) and not _event_told(frame, one)


def of_no_such_thing(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something is done, and neither the unit nor what is near it speaks of that thing: "När görs studien?"."""
    asked = _DOING_ASKED.match(frame.question) if frame.type is AnswerType.DATE else None
    thing = next((term for term in frame.terms if asked and term.word == asked["thing"] and not term.name), None)
    if thing is None or one.unit.row is not None or _THIS.match(one.unit.text):
        return False
    near = said_around(one, back=1)
    return not is_told(thing, near) and not of_one_root(thing, near)


def never_came(frame: Frame, one: Candidate) -> bool:
    """Whether a date is of what should have happened then and did not: "skulle ha tagits i drift den 22 april".

    Nor is it when something happens that it had not happened: "Badet har ej öppnat den 1 maj".
    """
    if frame.type is not AnswerType.DATE or SHOULD_ASKED.search(frame.question):
        return False
    return bool(SHOULD_HAVE.search(one.unit.text[: max(one.value_start, 0)])) or _had_not(frame, one)


def _had_not(frame: Frame, one: Candidate) -> bool:
    """Whether a date is one at which the deed that is asked about had not been done."""
    denied = _DENIED.search(before_value(one))
    if denied is None or _BOUNDED.search(denied["between"]) or asks(_DENIAL_ASKED, frame.question):
        return False
    deed = key(denied["deed"])
    return not ({deed} | synonyms(deed)).isdisjoint(term.key for term in frame.terms)


def day_of_entry(frame: Frame, one: Candidate) -> bool:
    """Whether a date is the day of an entry ("24 april: En ny skola ska byggas") and not that of the event asked about."""
    text = one.unit.text
    if frame.type is not AnswerType.DATE or one.unit.row is not None:
        return False
    if not _MARK.fullmatch(text[: max(one.value_start, 0)]) or text[one.value_start + len(one.value) :][:1] != ":":
        return False
    others = {term.key for term in frame.terms if not term.name}
    told = any(not ({other} | synonyms(other)).isdisjoint((*one.unit.terms, *one.unit.parts)) for other in others)
    deeds = [term for term in frame.terms if term.verb and of_one_root(term, one.unit.terms)]
    return not deeds and (bool(_TO_COME.search(frame.question)) or (bool(others) and not told))


def no_report(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something is reported back, and nothing in or above the unit speaks of that."""
    if frame.type is not AnswerType.DATE or not REPORT_ASKED.search(frame.question):
        return False
    return not _REPORTS.search(" ".join((*one.unit.section[-1:], one.unit.lead, one.unit.text)))


def already_was(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something shall be, and the date is of what was seen then: "Vid besöket den 9 november saknades …"."""
    if frame.type is not AnswerType.DATE or not _SHALL_ASKED.search(frame.question) or one.unit.row is not None:
        return False
    return bool(_SEEN.match(one.unit.text[: one.value_start])) and not _SHALL.search(one.unit.text)


def only_asked(one: Candidate) -> bool:
    """Whether a value stands in what somebody is said to ask: "NN frågar varför nattbussen drogs in den 1 april"."""
    return one.value_start >= 0 and one.unit.row is None and bool(_ASKS.search(one.unit.text[: one.value_start]))


def opposite_event(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked when something ended and the unit tells of its beginning alone, or the other way round."""
    if frame.type is not AnswerType.DATE or one.unit.row is not None:
        return False
    said = said_by(one.unit)
    asked = {term.key for term in frame.terms}
    return any(
        not asked.isdisjoint(mine) and asked.isdisjoint(other) and said.isdisjoint(mine) and not said.isdisjoint(other)
        for mine, other in ((_ENDS, _BEGINS), (_BEGINS, _ENDS))
    )


def opening_hours(frame: Frame, one: Candidate) -> bool:
    """Whether a date stands in a table of opening hours, which nobody asked about."""
    row = one.unit.row
    if frame.type is not AnswerType.DATE or row is None or _OPEN_ASKED.search(frame.question):
        return False
    return sum(bool(_WEEKDAY.search(column)) for column in row.columns) > 1
