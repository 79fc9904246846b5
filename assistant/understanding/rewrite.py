"""An elliptical turn and the question before it -> the question that stands alone."""

import re

from assistant.understanding.contrasts import by_another_way, opposite, other_side
from assistant.understanding.others import asked_of_another
from assistant.understanding.phrases import Sort, phrases, sort_of
from assistant.understanding.pointed import pointed_out, points_back, taken_up
from assistant.understanding.slots import (
    counting,
    counting_other,
    fills,
    is_name,
    measure_span,
    names,
    replaced,
    same_figure,
    uncapitalized,
)
from assistant.understanding.times import at_adverb, swap_time
from assistant.understanding.topic import place_spoken_of, referent, topic
from assistant.understanding.turn_words import (
    ASKED_AGAIN,
    AT_LAST,
    COMPARED,
    FIGURE_ASKED,
    GROUP,
    MEASURES,
    OPENER,
    OPPOSITES,
    PART_OF_THEM,
    PREPOSITION,
    PRONOUN,
    QUESTION_WORD,
    RELATIVE_ROLE,
    SEASON,
    TRAILER,
    WHOLE_YEAR,
    asks_again,
    content,
    general,
    is_attribute,
    is_bare_slot,
    opens_with_verb,
    specific,
    verbal,
    without_shift,
    year_shift,
)
from assistant.understanding.yearly import shifted, with_year, without_year
from corpus.swedish.dates import dates, years
from corpus.swedish.english import is_english
from corpus.swedish.words import key, tokens

_MEASURE_ASKED = re.compile(r"^(?:vad|hur (?:mycket|stor|stort|stora|hög|högt)|vilke[nt])\s+(?:är|var|blev|blir)\s+(\w+(?:en|et|an|na))$", re.IGNORECASE)  # fmt: skip
# "och 2022, var det fler då?"
_ASIDE = re.compile(r"^([^,]+),\s+(?:är|var|blev|har|hade|hur)\b", re.IGNORECASE)
# "Hur är det med bussarna?" after a question for a figure
HOW_WITH = re.compile(r"^hur (?:är|var|ser|såg|blev|står) det (?:ut |till )?(?:med|för|hos) (\S.*)$", re.IGNORECASE)
_NOW_AT = re.compile(r"^(?:nu|idag|sedan),? (?=(?:år )?(?:19|20)\d\d\b)", re.IGNORECASE)  # "och nu, 2023?"
_MONTH = re.compile(
    r"^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b", re.IGNORECASE
)
_WHO_THERE = re.compile(r"^vem (?:är|var) (?:\w+ )?\w+ där$", re.IGNORECASE)
_ASKS = re.compile(rf"^(?:(?:sedan|fram till|{PREPOSITION})\s+)?{QUESTION_WORD.pattern}", re.IGNORECASE)
_DUMMY = re.compile(r"^(?:finns|fanns|går|gick) det\b(?! (?:kvar|med|i|på)\b)", re.IGNORECASE)  # "Finns det rabatt?"
_SUPERLATIVES = frozenset(word for pair in OPPOSITES for word in pair) - {"för", "mot", "emot"}


def rewritten(question: str, last: str) -> str:
    """The standalone question, without its question mark."""
    if (compared := COMPARED.match(question)) and len(specific(compared[1])) <= 1:
        return _compared(last, compared[1].strip(" ?"))
    rest = OPENER.sub("", question, count=1).strip(" ?,.!")
    trimmed = TRAILER.sub("", rest).strip(" ?,.!")
    rest = trimmed if content(trimmed) else rest
    if named := pointed_out(rest, last) or taken_up(rest, last):
        return named
    if again := asks_again(rest, last) or _asked_again(rest, last):
        rest = rest[again.end() :].strip(" ?,.!")
    if (compared := COMPARED.match(rest)) and years(compared[1]):
        return _compared(last, compared[1].strip(" ?"))
    if (with_what := HOW_WITH.match(rest)) and FIGURE_ASKED.match(last) and fills(with_what[1].strip(" ?"), last):
        rest, again = with_what[1], with_what
    rest = _NOW_AT.sub("", rest)
    if not rest:
        return last
    rest = uncapitalized(rest, last)
    if (aside := _ASIDE.match(rest)) and _only_time(aside[1]):
        rest = aside[1]
    if (
        turned := _what_it_means(rest, last)
        or by_another_way(rest, last)
        or _some_of_them(rest, last)
        or uncounted(rest, last)
        or same_figure(rest, last)
        or _turned(rest, last)
        or asked_of_another(rest, last)
    ):
        return turned
    if not again and (_ASKS.match(rest) or (opens_with_verb(rest) and content(rest))) and not _only_time(rest):
        return _asked_of(rest, last)
    return put(last, rest)


# "Vad mäter det?" after "Vilket NPS fick bolaget?"
_MEANS = re.compile(
    r"^vad (?:mäter|betyder|innebär|visar|står) (?P<it>det|den|(?:det|den) \w+|måttet|indexet|förkortningen)(?: för)?$",
    re.IGNORECASE,
)
_SHORT_ASKED = re.compile(
    r"^(?:vilke[nt]|vad (?:är|var|blev)|hur (?:högt?|stort?) (?:är|var|blev)) (?P<noun>(?-i:[A-ZÅÄÖ]{2,6}(?:-?\w*)?|[a-zåäö]+index(?:et)?))\b",
    re.IGNORECASE,
)


def _what_it_means(rest: str, last: str) -> str | None:
    """What an abbreviation or an index stands for, of which a figure was asked for: "Vad mäter NPS", whoever's it was."""
    means, short = _MEANS.match(rest), _SHORT_ASKED.match(last)
    if means is None or short is None:
        return None
    return f"{rest[: means.start('it')]}{short['noun']}{rest[means.end('it') :]}"


def _asked_again(rest: str, last: str) -> re.Match[str] | None:
    """ "Vad kostade den 2024?" after a question with the same verb."""
    same = ASKED_AGAIN.match(rest)
    held = {key(token.text) for token in tokens(last)}
    return same if same and key(same[1]) in held and rest[same.end() :].strip(" ?") else None


def _compared(last: str, with_what: str) -> str:
    shift = year_shift(with_what)
    return f"{last} jämfört med {(shift and shifted(last, shift)) or with_what}"


# "Hur många röstade emot?" after "Hur många röstade ja till försäljningen?"
_VOTED = re.compile(r"^hur många (?:röstade|röstar|var|är|sa|sade) (emot|mot|nej|ja|för)$", re.IGNORECASE)


def _turned(rest: str, last: str) -> str | None:
    """The last question with "flest" for "färst", where that is all that a turn brings: "Och vilken har färst?"."""
    if voted := _VOTED.match(rest):
        return other_side(last, voted[1].lower())
    said = [token.text.lower() for token in tokens(rest) if token.text.lower() in _SUPERLATIVES]
    return opposite(last, said[-1]) if said and not specific(rest) and QUESTION_WORD.match(rest) else None


# "Hur många av dem var män?"
_OF_THEM = re.compile(
    r"^hur många(?: av (?:dem|dom|de|dessa))?(?: som)? (?:är|var|blev|utgjordes av|har varit) (?P<group>\w+)$",
    re.IGNORECASE,
)


def _some_of_them(rest: str, last: str) -> str | None:
    """The last question with a group of those counted in their place: "män" for "patienter"."""
    some = _OF_THEM.match(rest)
    if some is None or not GROUP.fullmatch(some["group"]) or GROUP.search(last):
        return None
    return counting(last, some["group"])


# "Hur många går på el?" after "Hur många bussar har bolaget?": of those just counted
_UNCOUNTED = re.compile(
    r"^hur många (?:som )?(?P<said>(?:går|gick|är|var|har|hade|körs|drivs|saknar|saknade|klarade|ledde|leder|resulterade|(?P<befell>fick|får|\w+(?:ades|ddes|ltes)))\b.*)$",
    re.IGNORECASE,
)
COUNTED_BEFORE = re.compile(r"^hur många (?P<noun>[a-zåäö]+) ", re.IGNORECASE)


def uncounted(turn: str, last: str) -> str:
    """A turn that counts without a noun, with that of the last question: "Hur många bussar går på el – X"; "" for others."""
    bare = _UNCOUNTED.match(turn.strip(" ?"))
    before = COUNTED_BEFORE.match(last)
    if (
        bare is None
        or before is None
        or verbal(before["noun"])
        or names(bare["said"])
        or len(specific(bare["said"])) > 1
    ):
        return ""
    if bare["befell"]:
        return _about(turn.strip(" ?"), last)
    return _about(f"Hur många {before['noun'].lower()} {bare['said']}", last)


def _only_time(rest: str) -> bool:
    left = [word for word in content(rest) if not re.fullmatch(r"\d{4}", word)]
    return not left and bool(years(rest) or dates(rest)) and not QUESTION_WORD.search(rest)


def put(last: str, rest: str) -> str:
    """The last question with the slots of ``rest`` in the place of its own: first the time, then what else is named."""
    rest = _MONTH.sub(r"i \1", rest)
    known = years(last)
    if timed := at_adverb(last, rest):
        return timed
    if known and (whole := WHOLE_YEAR.search(rest) or (_is_of_part(last) and AT_LAST.search(rest))):
        last, rest = swap_time(last, f"hela {known[-1]}"), rest.replace(whole[0], " ")
    elif (season := SEASON.search(rest)) and not dates(rest):
        last, rest = swap_time(last, f"under {season[1].lower()}"), f"{rest[: season.start()]}{rest[season.end() :]}"
    elif (shift := year_shift(rest)) and not known and not content(without_shift(rest)):
        return f"{last} {rest}"
    elif shift and known:
        last, rest = with_year(last, shifted(last, shift)), without_shift(rest)
    elif found := dates(rest):
        first = found[0]
        before = re.search(
            rf"(?:^|\b)(?:(?:till och med|fram till|{PREPOSITION}|in|år)\s+)+$", rest[: first.start], re.IGNORECASE
        )
        start = before.start() if before else first.start
        last = swap_time(last, rest[start : first.end].strip())
        rest = without_shift(rest[:start] + rest[first.end :])
    rest = re.sub(r"^(?:för|i|på)$", "", rest.strip(" ?,.!–-")).strip()
    if not content(rest) and "§" not in rest and not re.search(r"\d", rest):
        return replaced(last, rest) or last if rest else last
    if is_english(last) and re.match(r"(?:on|in|at|for)\b", rest):
        return f"{last} {rest}"
    return replaced(last, rest) or _about(rest, last)


def _is_of_part(last: str) -> bool:
    """Whether the last question was of a part of a year: "i augusti 2022"."""
    return any(one.precision in {"month", "interval"} for one in dates(last))


def _asked_of(rest: str, last: str) -> str:
    """A new question about what the last one was about: its noun for the pronoun, or told after a dash."""
    where = place_spoken_of(last) if RELATIVE_ROLE.match(rest) or _WHO_THERE.match(rest) else ""
    if where:
        asked = re.sub(r" där$", "", rest)
        return f"{asked[0].upper()}{asked[1:]} för {where}"
    if is_bare_slot(rest):
        noun = rest.split()[-1]
        return counting_other(last, rest) or replaced(last, noun) or last
    dated = years(rest)
    measured = _MEASURE_ASKED.match(without_year(rest) if dated else rest)
    span = measure_span(last)
    if span and measured and measured[1].lower() in MEASURES and _stage_alike(measured[1], last):
        owner = next((last[start:end] for start, end, owns in names(last) if owns), "")
        about = f" för {owner.removesuffix('s')}" if owner else ""
        asked = f"{rest[0].upper()}{rest[1 : measured.end()]}{about}{last[span[1] :]}"
        return with_year(asked, str(dated[-1])) if dated else asked
    spoken_of = "" if PART_OF_THEM.match(rest) else referent(last, rest)
    if spoken_of and (pointed := _pointer(rest)) and _agree(pointed[0], spoken_of):
        said = rest[: pointed.start()] + spoken_of + rest[pointed.end() :]
        return said[0].upper() + said[1:]
    return _about(rest, last)


def _stage_alike(noun: str, last: str) -> bool:
    """Whether a measure takes the place of that of the last question; a budget is one of its figure where it named no stage."""
    figure = next((one for one in phrases(last) if one.sort in {Sort.MEASURE, Sort.STAGE}), None)
    if sort_of(noun.lower()) is not Sort.STAGE:
        return True
    return figure is not None and (
        figure.sort is Sort.STAGE or (general(figure.text) and not is_attribute(figure.text))
    )


def _agree(pronoun: str, phrase: str) -> bool:
    """Whether "de" can stand for what the phrase names: several, or a body or club with a name."""
    first = phrase.split()[0]
    return pronoun.lower() not in {"de", "dem", "dom"} or is_name(first) or first.endswith(("na", "or", "ar", "er"))


def _about(rest: str, last: str) -> str:
    """A turn followed by what the last question was about: "Hur många röstade emot – simhallen i Vikholm"."""
    asked = f"{rest[0].upper()}{rest[1:]}"
    subject = topic(last, rest)
    return f"{asked} – {subject}" if subject else asked


def _pointer(rest: str) -> re.Match[str] | None:
    """What in a turn stands for the thing spoken of: a pronoun, or "projektet"."""
    if points_back(rest) or _DUMMY.match(rest):
        return None
    bare = next(PRONOUN.finditer(rest), None)
    if bare is not None and bare[0].lower() not in {"där", "samma", "hans", "hennes", "dess", "deras"}:
        return bare
    return re.search(r"\bprojektet\b", rest, re.IGNORECASE)
