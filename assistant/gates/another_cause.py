"""Causes of something else than what is asked about: of another event, of the same that befell another.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.features.causes import after_denial, gives_reasons
from assistant.gates.asked_things import BOARD, is_spoken_of, near_before, near_by, things_of
from assistant.matching.cues import COMMONEST, COMMONEST_CAUSE_ASKED, asks
from assistant.matching.event_kinds import MONEY, EventKind, effect_in, effect_is_told, is_event_word, kinds_told
from assistant.matching.match import words_in
from assistant.matching.said import is_told, of_one_root, said_above, said_by, said_earlier, says, spoken_on
from assistant.types import AnswerType, Candidate, Frame
from corpus.swedish.derivation import root
from corpus.swedish.institutions import is_institution
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key

_BEFORE = 2  # sentences that a cause may be given of
MOST_MISSING = 0.4  # of what is asked about that a unit with a cause, and what is around it, may leave unnamed
HALF = (
    0.45  # a unit with less of the question in its own words, and none that tells what happened, is of something else
)
LEAST = 0.15  # … and one with less than this of it, which does not point back, whatever else of it stands around
SURE_MATTER = 0.6  # a unit whose own words cover so much of the question may put what happened in other words
# A sentence whose subject is the cause, of what is told before it.
_NAMES_CAUSE = re.compile(
    r"(?:[\w-]+ ){0,5}?(?:orsak(?:en|erna)|skäl(?:et|en)|förklaring(?:en|arna)|anledning(?:en|arna))\b|att [^.]{3,60}? beror på",
    re.IGNORECASE,
)
# "Då området är nytt är synpunkterna välkomna": of what the sentence before told.
_OPENS_WITH_CAUSE = re.compile(
    r"(?:då|eftersom|genom att|i och med att|på grund av|med anledning av|tack vare)\b", re.IGNORECASE
)
# "Varför ska bron rivas?", "Varför måste skolan byggas om?"
_TO_BE_DONE = re.compile(
    r"\bvarför (?:ska|skall|bör|måste|behöver|skulle|kan|kommer)\b.*?\b(\w{3,}as)(?: (?:om|in|ut|upp|ned|ner|bort|till|av))?\W*$",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:det|den|de|detta|denna|dessa|dess|orsak\w*|skäl\w*|förklaring\w*|anledning\w*|avvikelsen|skillnaden|differensen|ökningen|minskningen|förseningen|fördyringen|underskottet|överskottet|beror|berodde)\b",
    re.IGNORECASE,
)
# What something was done to, named right after its verb: "Varför stängdes avdelningen …?".
_BEFALLEN = re.compile(r"\bvarför (?:\w+[dt]es|\w+[aä]ggs) (\w{3,}(?:en|et|an|na))\b", re.IGNORECASE)
# "Avvikelsen på 3 mnkr förklaras av …": of what the sentence before told.
_TAKEN_UP = re.compile(
    r"(?:det(?:ta)?|(?:avvikels|skillnad|differens|försämring|förbättring|förändring|minskning|ökning|utveckling|nedgång|uppgång)en)\b[^.;]{0,40}?\b(?:är|var|beror|berodde|förklaras|förklarades)\b",
    re.IGNORECASE,
)
# "… är den främsta förklaringen till minskningen": of what the sentence before told.
_BARE_EVENT = re.compile(
    r"\s*(?:den |det )?\w*(?:ök|minsk|förändr|försämr|förbättr|höj|nedgång|uppgång)\w*(?:en|et)\W*", re.IGNORECASE
)
# … and not one who says it: "Anna Ek (S) svarar att …".
_NAMED_FIRST = re.compile(
    r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)+(?![\w-])(?! \(| (?:svar|säg|säger|sade|berätta|informera|redovisa|anför|framhåll|förklara|uppge|menar|anser|bedöm)\w*)"
)
_CAUSE_WORD = re.compile(r"\w*(?:orsak|anledning|skäl)(?:e?n|et|er|erna|ar|arna)?$", re.IGNORECASE)
_OF_THE_WHOLE = re.compile(r"\b(?:resultat|vinst|utfall)\w*\b", re.IGNORECASE)
_THE_WHOLE = re.compile(r"\b(?:total\w*|samlade|sammanlag\w*|sammantag\w*|hela)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:inom|hos) ((?!verksamhet|område|ram|budget|period|\w+ tid)\w{5,})", re.IGNORECASE)
_AGAINST_BUDGET = re.compile(
    r"\b(?:än|mot|jämfört med|avv[ie]k\w* från) (?:\S+ ){0,3}?(?:budget(?:en|erat)?|prognos(?:en)?)\b", re.IGNORECASE
)
_DEVIATES = re.compile(
    r"\b(?:\w*budget(?:en|era\w*|avvik\w*)?|\w*prognos\w*|\w*avvik\w*|\w*överskott\w*|\w*underskott\w*|överskr\w+|underskr\w+|plus|minus|plan(?:en|erat)|kalkyl\w*|dyrare|billigare|fördyr\w*|\w*resultat\w*|(?:högre|lägre|större|mindre|ökade|minskade) (?:\w+ )?\w*(?:intäkt|kostnad|utgift|inkomst)\w*)\b",
    re.IGNORECASE,
)
_THE_BUDGET = re.compile(r"(?:budget|prognos|plan|utfall)(?:en|et)?", re.IGNORECASE)
_NOT_MONEY = frozenset({EventKind.LATE, EventKind.STOPPED, EventKind.CLOSED, EventKind.REFUSED})
_WHICH_BOARD = re.compile(r"\b(\w{3,}(?:ska|ala|liga)) (?:nämnd|utskott|förvaltning|kontor)", re.IGNORECASE)
_ANY_BOARD = re.compile(
    r"\w*(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|förvaltning(?:en)?|kontor(?:et)?)s?", re.IGNORECASE
)
# "Varför räcker det inte med …?": what something is meant for is no cause of that.
_FAILS_ASKED = re.compile(
    r"\bvarför (?:räck(?:er|te)|dög|duger|funger\w+|lycka(?:des|s)|klara(?:de|r)|hann|hinner|gick|nådde) (?:\S+ ){0,6}?(?:inte|ej)\b",
    re.IGNORECASE,
)
_MEANT_FOR = re.compile(r"\b(?:för att|syft(?:e|et|ar|ade)|avsikt(?:en)?)\b", re.IGNORECASE)
_WANTING = re.compile(
    r"\b(?:inte|ej|ing(?:en|et|a)|sakna\w*|brist\w*|svår\w*|eftersom|därför att|på grund av|beror|berodde|orsak\w*)\b",
    re.IGNORECASE,
)
# A cause whose event stands in the sentence before: "Förklaringen är …", "Ökningen beror på …".
_OF_WHAT_WAS_TOLD = re.compile(
    r"(?:orsak(?:en|erna)|förklaring(?:en|arna)|skäl(?:et|en)|anledning(?:en|arna)|ökningen|minskningen|förändringen|det(?:ta)?)\s+(?:är|var|beror|berodde|förklaras|förklarades)\b|det(?:ta)?(?: \w+)? (?:i syfte att|för att|med syftet att|då|eftersom)\b",
    re.IGNORECASE,
)


def another_cause(frame: Frame, one: Candidate) -> bool:
    """Whether a cause is given of something else: no verb of the question, and few of its other words, stand in the unit.

    "Orsaken var att nycklarna saknades" gives that of what the sentence before it tells. "Antalet barn sjönk, vilket
    ledde till att två avdelningar stängdes" is no cause of the surplus told before it.
    """
    if frame.type is not AnswerType.REASON or gives_reasons(one.unit):
        return False
    unnamed = not one.features["matter"] and one.features["own"] < HALF
    if _NAMES_CAUSE.match(one.unit.text) and _spoken_of_before(frame, one):
        return False
    if after_denial(one.unit, one.hit) and _told_before(frame, one):
        return False
    if _takes_up(frame, one) or _tells_it_otherwise(frame, one):
        return False
    if unnamed and one.features["missing"] > MOST_MISSING:
        return True
    if unnamed and one.features["own"] < LEAST and not _POINTS_BACK.search(one.unit.text):
        return True
    if not any(term.verb for term in frame.terms):
        return unnamed and not _POINTS_BACK.search(one.unit.text)
    if one.features["unsaid"] < 1.0 or one.features["own"] >= SURE_MATTER:
        return False
    if _OPENS_WITH_CAUSE.match(one.unit.text) and _told_whole_before(frame, one):
        return False
    return not (_NAMES_CAUSE.match(one.unit.text) and _told_before(frame, one))


def of_another_deed(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked why something is to be done, and neither the unit nor what is near it tells of that: "Varför ska bron rivas?"."""
    found = _TO_BE_DONE.search(frame.question) if frame.type is AnswerType.REASON else None
    last = next((term for term in frame.terms if found and term.word == found[1]), None)
    if last is None or gives_reasons(one.unit):
        return False
    near = near_by(one)
    told = is_told(last, near) or of_one_root(last, near) or kinds_told(last.word) & kinds_told(one.unit.text)
    things = [term for term in things_of(frame, one) if term is not last]
    spoken_of = sum(term.weight for term in things if is_spoken_of(term, near, one) or spoken_on(one, term))
    return not told or spoken_of < sum(term.weight for term in things) / 2


def of_another_kind(frame: Frame, one: Candidate) -> bool:
    """Whether a unit says what its cause is of, and that is no such event as is asked about.

    "Överskottet beror på att bytet av system har skjutits upp" does not say why the change was late.
    """
    if frame.type is not AnswerType.REASON or not effect_is_told(one.unit.text):
        return False
    asked, told = kinds_told(frame.question), kinds_told(effect_in(one.unit.text))
    return bool(told) and told <= MONEY and bool(asked & _NOT_MONEY or asked & MONEY) and not asked & told


def of_another_board(frame: Frame, one: Candidate) -> bool:
    """Whether the cause is of what befell a board, where that of another is asked about: "Finansförvaltningens överskott beror på …"."""
    asked = [term for term in frame.terms if _ANY_BOARD.fullmatch(term.word)]
    if frame.type is not AnswerType.REASON or not asked or not effect_is_told(one.unit.text):
        return False
    if any(key(which) not in near_by(one) | said_earlier(one) for which in _WHICH_BOARD.findall(frame.question)):
        return True
    words = re.findall(r"\w+", effect_in(one.unit.text))
    alike = {other for term in asked for other in (term.key, *synonyms(term.key), *term.parts[:1])}
    is_asked = any(key(word).startswith(other) for word in words for other in alike)
    return any(BOARD.fullmatch(word) for word in words) and not is_asked


def befell_a_board(frame: Frame, one: Candidate) -> bool:
    """Whether what is asked about by name is only part of the cause of what befell a board.

    "Barnnämndens underskott beror på dubbla hyror när Ekskolan öppnade" does not say why Ekskolan was late or dear.
    """
    text, effect = one.unit.text, effect_in(one.unit.text)
    if frame.type is not AnswerType.REASON or effect == text or not effect_is_told(text):
        return False
    names = [term for term in frame.terms if term.name and term.key not in one.hit.passage.topics]
    if not names or not any(BOARD.fullmatch(word) for word in re.findall(r"\w+", effect)):
        return False
    told, caused = words_in(text), words_in(effect)
    above = said_above(one.unit)
    return all(
        is_told(term, told.keys | told.parts)
        and not is_told(term, caused.keys | caused.parts)
        and not is_told(term, above)
        for term in names
    )


def of_another_named(frame: Frame, one: Candidate) -> bool:
    """Whether a unit opens with a name that nobody asked about and gives the cause of what befell that: "Förbifart Ekby blev …"."""
    opening = _NAMED_FIRST.match(one.unit.text)
    if frame.type is not AnswerType.REASON or opening is None or not effect_is_told(one.unit.text):
        return False
    named = {key(word) for word in opening[0].split()}
    asked = {word for term in frame.terms for word in (term.key, *term.parts)}
    things = {term.key for term in frame.terms if not term.verb and not is_event_word(term.word)}
    return named.isdisjoint(asked | {*one.hit.passage.topics}) and things.isdisjoint(said_by(one.unit))


def commonest_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether the commonest cause of something is asked for, and the unit names none of what that is: "Fall är den vanligaste orsaken till skador"."""
    if frame.type is not AnswerType.REASON or not asks(COMMONEST_CAUSE_ASKED, frame.question):
        return False
    of_it = [
        term
        for term in things_of(frame, one)
        if not (
            term.verb or COMMONEST.fullmatch(term.word) or is_institution(term.word) or _CAUSE_WORD.match(term.word)
        )
    ]
    return bool(of_it) and not any(says(one.unit, term) for term in of_it)


def caused_the_whole(frame: Frame, one: Candidate) -> bool:
    """Whether what is asked about is a cause of what befell the whole: "Skolans överskott gör att det totala utfallet blir …"."""
    text, effect = one.unit.text, effect_in(one.unit.text)
    if frame.type is not AnswerType.REASON or not text.endswith(effect) or effect == text:
        return False
    if not _THE_WHOLE.search(effect) or _THE_WHOLE.search(frame.question):
        return False
    first, after = (words_in(part) for part in (text[: len(text) - len(effect)], effect))
    things = [term for term in things_of(frame, one) if not _THE_BUDGET.fullmatch(term.word)]
    return any(is_told(term, first.keys | first.parts) for term in things) and not any(
        is_told(term, after.keys | after.parts) for term in things
    )


def of_no_deviation(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked why something differed from the budget, and neither the unit nor what is near it speaks of that."""
    if frame.type is not AnswerType.REASON or not _AGAINST_BUDGET.search(frame.question):
        return False
    before = one.hit.passage.earlier_in_paragraph(one.unit)[-1:]
    near = (one.unit.text, one.unit.lead, *one.unit.section, *(unit.text for unit in before))
    return not any(_DEVIATES.search(text) for text in near)


def caused_within_another(frame: Frame, one: Candidate) -> bool:
    """Whether a unit gives the cause of what befell another part: "Överskottet inom museerna beror på …", of no other word of it."""
    effect = effect_in(one.unit.text)
    if frame.type is not AnswerType.REASON or effect == one.unit.text:
        return False
    parts_told = {key(what) for what in _WITHIN.findall(effect)}
    things = things_of(frame, one)
    asked = {other for term in frame.terms for other in (term.key, *term.parts, *synonyms(term.key))}
    said = said_by(one.unit)
    return (
        bool(parts_told and things)
        and parts_told.isdisjoint(asked)
        and not any(is_told(term, said) for term in things if not _THE_BUDGET.fullmatch(term.word))
    )


def _tells_it_otherwise(frame: Frame, one: Candidate) -> bool:
    """Whether a unit gives the cause of the event asked about in other words: "överskred ramen" for "blev dyrare".

    Every thing asked about must be told by it, above it or right before it.
    """
    effect, before = effect_in(one.unit.text), one.hit.passage.earlier_in_paragraph(one.unit)[-1:]
    told = kinds_told(effect)
    if before and (_TAKEN_UP.match(one.unit.text) or _NAMES_CAUSE.match(one.unit.text)):
        told |= kinds_told(before[0].text)
    met = kinds_told(frame.question) & told
    if not met:
        return False
    things = things_of(frame, one)
    if not things:
        return bool(met & MONEY and _OF_THE_WHOLE.search(effect) and effect_is_told(one.unit.text))
    near = near_before(one) if _BARE_EVENT.fullmatch(effect) else near_by(one)
    if any(is_told(term, said_by(one.unit)) for term in things):
        near = near | said_earlier(one)
    return all(is_spoken_of(term, near, one) for term in things)


def befell_another(frame: Frame, one: Candidate) -> bool:
    """Whether the unit tells of the same event befalling another: "verkstaden stängdes", where it is asked why the ward was."""
    asked = _BEFALLEN.search(frame.question) if frame.type is AnswerType.REASON else None
    thing = next((term for term in frame.terms if asked and term.word == asked[1] and not term.verb), None)
    if thing is None or one.features["unsaid"] or one.unit.row is not None:
        return False
    near = (one.unit, *one.hit.passage.earlier_in_paragraph(one.unit))
    above = said_above(one.unit, one.hit.passage.header)
    return not is_told(thing, above) and not any(says(unit, thing) for unit in near)


def _takes_up(frame: Frame, one: Candidate) -> bool:
    """Whether the unit opens with the event of the question as a noun, told in the sentence before it: "Ökningen beror på …"."""
    opening = next(iter(one.unit.terms), "")
    nouns = {opening, root(opening)} - {""}
    events = [
        term for term in frame.terms if term.verb and {root(term.key), f"{term.key.removesuffix('a')}ning"} & nouns
    ]
    before = one.hit.passage.earlier_in_paragraph(one.unit)
    things = [term for term in frame.terms if not (term.verb or term.name)]
    return bool(events and before and things) and all(says(before[-1], term) for term in things)


def _spoken_of_before(frame: Frame, one: Candidate) -> bool:
    """Whether the sentence before the unit speaks of every thing that the question names: of what it gives the cause."""
    before = [unit for unit in one.hit.passage.told if unit.section == one.unit.section and unit.end <= one.unit.start]
    said = {word for unit in before[-1:] for word in (*unit.terms, *unit.parts)}
    named = [term for term in frame.terms if not term.verb and term.known and term.weight >= HALF]
    return len(named) > 1 and all(not ({term.key} | synonyms(term.key)).isdisjoint(said) for term in named)


def _told_whole_before(frame: Frame, one: Candidate) -> bool:
    """Whether the sentence right before the unit tells all that the question asks about, and the unit speaks on of it."""
    before = [unit for unit in one.hit.passage.told if unit.section == one.unit.section and unit.end <= one.unit.start]
    asked = [term for term in frame.terms if term.known and term.key not in one.hit.passage.topics]
    things = [term for term in asked if not term.verb]
    return (
        bool(before and things)
        and all(says(before[-1], term) for term in asked)
        and any(says(one.unit, term) for term in things)
    )


def _told_before(frame: Frame, one: Candidate) -> bool:
    """Whether a verb of the question stands in the sentences before the unit, or its heading asks why."""
    if any(heading.endswith("?") for heading in one.unit.section[-1:]):
        return True
    units = [unit for unit in one.hit.passage.told if unit.section == one.unit.section]
    before = [unit for unit in units if unit.start < one.unit.start][-_BEFORE:]
    said = {word for unit in before for word in (*unit.terms, *unit.parts)}
    return any(not ({term.key} | synonyms(term.key)).isdisjoint(said) for term in frame.terms if term.verb)


def caused_another(frame: Frame, one: Candidate) -> bool:
    """Whether what is asked why it happened is told neither by the unit, nor right before it, nor by its heading."""
    if frame.type is not AnswerType.REASON or gives_reasons(one.unit):
        return False
    things = [term for term in frame.terms if term.known and not term.verb and term.key not in one.hit.passage.topics]
    things = things_of(frame, one) or things
    points_back = _OF_WHAT_WAS_TOLD.match(one.unit.text) or _BARE_EVENT.fullmatch(effect_in(one.unit.text))
    near = near_before(one) if points_back else near_by(one)
    if after_denial(one.unit, one.hit):
        near = near | said_earlier(one, back=2)
    if not things or any(is_spoken_of(term, near, one) for term in things):
        return False
    # "Bolaget kan bidra till tillväxten" speaks on of the company named before, and so far of nothing else that is asked.
    spoken = [term for term in things if not term.name] or things
    return not any(spoken_on(one, term) for term in spoken)


def of_what_suffices(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked why something does not do or succeed, and the unit tells what something is meant for."""
    asked = frame.type is AnswerType.REASON and _FAILS_ASKED.search(frame.question)
    return bool(asked) and bool(_MEANT_FOR.search(one.unit.text)) and not _WANTING.search(one.unit.text)
