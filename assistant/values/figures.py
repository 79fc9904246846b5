"""The figures of a sentence as values: of the unit asked for, near the measure, of the year asked about."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from assistant.cues import GAP, VOTE_ASKED, asks
from assistant.types import AnswerType, Frame
from assistant.understanding.question_words import MONEY
from assistant.values.asked_part import AUXILIARIES, deed_asked, part_asked
from assistant.values.brackets import of_year_before
from assistant.values.cells import AIM_ASKED
from assistant.values.clauses import asked_at, own_clause
from assistant.values.events import ANYBODY, BY_ONES, PEOPLE, names_event
from assistant.values.stages import clause_at, only_sought, stage_fit, stages_asked, stages_in
from assistant.values.value import Value
from assistant.values.years import year_beside
from corpus.swedish.lemmas import is_known, lemma
from corpus.swedish.number_forms import NUMBER_WORDS, NUMERALS
from corpus.swedish.numbers import quantities
from corpus.swedish.people import is_person
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import content_words, key, parts, tokens
from corpus.types import MEASURING, BlockKind, Quantity, Unit

COMPARED = re.compile(
    r"(?:jämfört med|jämförelse med|mot|än|från|tidigare|föregående år\w*|förra året\w*|året innan|budget(?:en|erat|erade)?(?: (?:på|om|var))?|"
    r"målet(?: (?:på|om|är|var))?|målvärdet?|prognos(?:en|tiserat)?(?: (?:på|om|var))?|ingångsvärdet var|gentemot|i stället för|av totalt)\s*(?:(?!till\b)[^\W\d]\w*\s+){0,3}$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bfrån (?:dagens |nuvarande |tidigare )?$", re.IGNORECASE)
_TO_FIGURE = re.compile(r"[^.;]{0,40}?\btill \d")
_BEFORE_ASKED = re.compile(
    r"\b(?:tidigare|innan|förut|dessförinnan|förr|ursprungligen|från början|före (?:\w+ )?(?:höjning|sänkning|ändring|ökning|minskning|förändring|beslut)\w*)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(r"(?<!än )\b(?:budgetera(?:de|t|des|ts)|planera(?:de|t|des|ts))\b[^.;,]{0,60}$", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:högst|minst|maximalt|max|upp till|lägst)\s+$", re.IGNORECASE)
# What a thing ended at, or is thought to end at.
_ENDED = re.compile(
    r"\b(?:(?:slutade|slutar|landade|landar|hamnade|stannade|stannar) på|slut(?:kostnad|pris|summa|nota|prognos)\w*(?: \w+){0,3}|prognos(?:en)? (?:är|på|visar|pekar))\s+$",
    re.IGNORECASE,
)
_END_ASKED = re.compile(
    r"\b(?:till slut|i slutändan|slut(?:lig|kostnad|summa|pris|nota)\w*|väntas|förväntas|beräknas|bedöms|räknar \w+(?: \w+)? med|prognos\w*)\b",
    re.IGNORECASE,
)
# A figure that may not be passed, and a question for one.
CAPPED = re.compile(
    r"\b(?:högst|maximalt|max|upp till|som mest|(?:får|kan) (?:inte|ej|aldrig) (?:överstiga|överskrida|vara (?:högre|mer|större) än)"
    r"|(?:inte|ej) (?:mer|högre) än|taket (?:är|ligger på|sattes till)|(?:inget|ingen|inga) \w+ (?:får|kan få|ges) (?:mer|högre|större) än|begränsa\w+ till|maxbelopp\w* (?:är|på))\s+$",
    re.IGNORECASE,
)
CAP_ASKED = re.compile(
    r"\b(?:\w*taket?|högst|maximal\w*|max|maxbelopp\w*|som mest|det mesta|övre gräns\w*|hur mycket (?:får|kan) (?:\w+ ){1,3}(?:få|söka) (?:\w+ )?(?:högst|max\w*|som mest))\b",
    re.IGNORECASE,
)
_GAP_ASKED = re.compile(
    r"\b(?:bättre|sämre|högre|lägre|större|mer|mindre|fler|färre|dyrare|billigare|skil\w+|skillnad\w*|avvik\w*|överskr\w+|öka\w*|minska\w*)\b",
    re.IGNORECASE,
)
_BOUND_ASKED = re.compile(
    r"\b(?:hög(?:st|sta)|minst\w*|max\w*|lägst\w*|gräns\w*|tak\w*|ram\w*|får|måste|ska|skall|krav\w*|kräv\w*|behöv\w*|kan)\b",
    re.IGNORECASE,
)
_DURATIONS = frozenset("år dag dagar vecka veckor månad månader timme timmar minut minuter".split())
_CURRENCIES = frozenset({"euro", "dollar"})
_MEASURES = _DURATIONS | frozenset(
    "meter km kilometer mil grad hektar ton liter kvadratmeter kvm kubikmeter hp högskolepoäng".split()
)
# Stuff is weighed and measured before it is paid for: "hur mycket mat slängs".
_OF_STUFF = frozenset("gram g hg kg kilo kilogram ton liter kubikmeter m3 kubik kwh mwh gwh twh".split())
_STUFF_ASKED = re.compile(
    r"\bhur (?:mycket|många (?:kilo|kg|ton|liter)) (?:\w+ )?\w*(?:mat|avfall|skräp|sopor|svinn|energi|ström|vatten|slam|koldioxid|utsläpp|salt|sand|grus"
    r"|bränsle|diesel|bensin|biogas|fisk|virke|spannmål|mjölk|kött|plast|papper|glas|jord|snö)\b",
    re.IGNORECASE,
)
# What has no price: "Entrén är avgiftsfri".
_FREE = re.compile(
    r"(?<=\bär )(?:kostnadsfri\w*|avgiftsfri\w*|gratis|utan avgift|utan kostnad)(?=\s*(?:[.;]|$))", re.IGNORECASE
)
_PRICE_ASKED = re.compile(r"\b(?:kosta(?:r|de)?|avgift\w*|pris\w*|betala\w*|inträde\w*|entré\w*)\b", re.IGNORECASE)
# A change may be told in kronor or in per cent: "hur mycket höjdes hyrorna".
_CHANGE_ASKED = re.compile(
    r"\bhur mycket (?:mer|mindre|dyrare|billigare|högre|lägre)\b|\bhur mycket (?:\w+ )?(?:höj(?:de)?s|öka(?:de|r)|sänk(?:te)?s|minska(?:de|r)|steg|stiger|sjönk|sjunker|växte|växer)\b",
    re.IGNORECASE,
)
_PER = re.compile(r"(?:\s\w+)?\sper\s\w+", re.IGNORECASE)
_PER_ASKED = re.compile(r"\b(?:per|varje|var|snitt|genomsnitt\w*|medel\w*)\b", re.IGNORECASE)
_SHARE_OF_MANY = 0.35  # "Hur många röker?" may be told as a share
_OF_ALL = re.compile(r"\s*av\s", re.IGNORECASE)
_SHARE_BEFORE = re.compile(r"\b\w*andel(?:en)?\b[^.;,]*$", re.IGNORECASE)
_HOW_MANY = re.compile(r"\bhur många\b", re.IGNORECASE)
_GOT_ASKED = re.compile(r"\bhur mycket (?:fick|får|betala\w*|tjäna\w*|satsa\w*)\b", re.IGNORECASE)
_LESS_ASKED = re.compile(r"\bhur mycket (?:dyrare|billigare|mindre|mer|högre|lägre|sämre|bättre) än\b", re.IGNORECASE)
_HOW_OFTEN = re.compile(r"\bhur (?:ofta|många gånger)\b", re.IGNORECASE)
_OF_YEAR_BEFORE = 0.6  # what a figure in brackets after another is behind that: it is of the year before
_ANY_NUMBER = rf"(?:{'|'.join(NUMBER_WORDS)}|\d+)"
# "Av 40 granskade upphandlingar saknade 9 underlag": the whole, where it is asked how many of them did something.
_WHOLE_OF = re.compile(r"\b(?:av|bland)\s+(?:de |dessa |de totalt |sammanlagt |totalt )?$", re.IGNORECASE)
_OUT_OF = re.compile(
    r"\d av (?:sina |våra |de |dessa |totalt |sammanlagt )*$", re.IGNORECASE
)  # "112 av sina 268 anställda"
_SOME_OF = re.compile(r"\b(?:varav|därav|av (?:vilka|dessa|dem)) (?:cirka |ca |drygt |knappt )?$", re.IGNORECASE)
_PART_TOLD = re.compile(r"\b(?:varav|därav|av (?:vilka|vilket|detta|dessa|dem))\b(?=[^,;.]*$)", re.IGNORECASE)
_HOW_MANY_OF = re.compile(r"\bhur många av\b", re.IGNORECASE)
# A number that names: "50 §", "årskurs 7–9", "etapp 2".
_PARAGRAPH = re.compile(r"\s?§")
_NAMING = re.compile(
    r"(?:§|\b(?:paragraf|årskurs(?:erna)?|åk|klass|etapp|nivå|kapitel|steg|bilaga|tabell|figur|hus|linje|väg|kran|kaj|spår|hall|sal|rum|block|zon|station|turbin|punkt|nummer|nr)) (?:\w+\s?[–-]\s?)?$",
    re.IGNORECASE,
)
# Those who voted for a proposal, and those against: "röstade för", "5 röster mot", "sex ja-röster"
_SIDES = (
    re.compile(r"\bröst\w* (?:ja\b|för\b(?! att))|\bja\b|\bja-?röst", re.IGNORECASE),
    re.compile(r"\bröst\w* (?:nej|mot|emot)\b|\bnej\b|\bnej-?röst", re.IGNORECASE),
)
_WITH_EL = 6  # letters: "elbuss", no "eller"
_NEXT_CLAUSE = 30  # letters
_LABEL = re.compile(r"([\w-]+):\s*$")
_AND = re.compile(r"(?:\s\w+){0,2}\s(?:och|samt|respektive)\s(?:\w+\s)?")
# What numbers a point or a heading: "6 Medarbetare" counts nobody.
_MARKS = {
    BlockKind.LIST_ITEM: re.compile(r"\(?\d{1,2}[.)]\s+"),
    BlockKind.HEADING: re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[A-ZÅÄÖ])"),
}
_IN_SHARES = re.compile(
    r"\b(?:\w*årsarbet\w*|\w*tjänst(?:er|erna)?|heltid\w*|omräkna\w*|snitt\w*|genomsnitt\w*|medel\w*|per)\b",
    re.IGNORECASE,
)
_SUPERSEDED = re.compile(
    r"\b(?:föregående|förra|tidigare|ursprunglig\w*|förut) (?:\w+ )?\w*(?:uppföljning|prognos|rapport|bedömning|beräkning|kalkyl)\w*",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"\b(?:varav|därav) (?:\w+ )?$", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:tidigare|före detta|f\.d\.|förra|forna|blivande|framtida|avlidna)\b", re.IGNORECASE)
_SO_MANY_EACH = re.compile(r"\bper $", re.IGNORECASE)
_OF_BEFORE = re.compile(rf"\b{_ANY_NUMBER} av $", re.IGNORECASE)
_OF_AFTER = re.compile(rf" av {_ANY_NUMBER}\b", re.IGNORECASE)
_SHARE_OUT = re.compile(
    rf"(?<!\w)(?<!\d[\s.,])({'|'.join(word for word in NUMBER_WORDS if word not in {'en', 'ett'})}|\d{{1,3}}) (?:från|i|vid|för|hos|på|av) ((?:[A-ZÅÄÖ][\w-]+ ?)+)"
)
_SHARE_OF_MONEY = re.compile(rf"\b(?:del|andel\w*)\b.{{0,60}}\b{MONEY}|\bi kronor\b", re.IGNORECASE)


def figures_of(unit: Unit, frame: Frame) -> list[Value]:
    """The figures of a sentence that have the unit asked for, the nearer to the measure the better."""
    found = []
    mark = _MARKS[unit.kind].match(unit.text) if unit.kind in _MARKS else None
    figures = tuple(quantity for quantity in quantities(unit.text) if mark is None or quantity.start >= mark.end())
    earlier = {one.start: one for one in of_year_before(unit.text).values()}
    figures = tuple(earlier.get(quantity.start, quantity) for quantity in figures)
    if frame.type is AnswerType.COUNT and not figures:
        figures = _in_words(unit.text, frame)
    if frame.type is AnswerType.COUNT:
        found += _shared_out(unit.text, frame)
        figures += tuple(one for one in _of_them(unit.text) if all(one.start != other.start for other in figures))
    if frame.type is AnswerType.AMOUNT and frame.unit == "kr" and asks(_PRICE_ASKED, frame.question):
        found += [Value(free[0], free.start(), free.end(), 1.0) for free in _FREE.finditer(unit.text)]
    if not figures:
        return found
    anchors, others = _anchor_offsets(unit, frame)
    told = _told_beside(unit.text, figures, frame)
    whole_asked = frame.type is AnswerType.COUNT and _counts_people(frame)
    of_clause = _clause_fits(unit.text, figures, asked_at(unit, frame))
    for quantity in figures:
        if whole_asked and _is_fraction(quantity):
            continue  # "0,6 av 3,0 läkartjänster" counts nobody who left
        fit = _unit_fit(quantity, frame)
        if quantity.unit == "%" and frame.type is AnswerType.COUNT and not _is_share_of(unit.text, quantity):
            continue
        if fit <= 0 or _is_ratio(unit.text, quantity) or _is_name(unit.text, quantity):
            continue
        distance = min((_gap(quantity, at, unit.text) for at in anchors), default=80)
        fit += 0.8 / (1 + distance / 25)
        fit += 0.5 / (1 + min((_gap(quantity, at, unit.text) for at in others), default=200) / 20) if anchors else 0.0
        before = unit.text[: quantity.start]
        if _WHOLE_OF.search(before) and (asks(_HOW_MANY_OF, frame.question) or _of_part(quantity, figures, others)):
            fit -= 1.2
        if _OUT_OF.search(before):
            fit -= 0.8
        if (part := _PART_TOLD.search(before)) and any(part.end() <= at < quantity.start for at in (*anchors, *others)):
            fit += 1.2  # "kostade 2,3 miljoner, varav stiftelsen bidrog med 1,5 miljoner", where the share of one is asked for
        if _SOME_OF.search(before) and not any(at >= quantity.end for at in others):
            fit -= 0.6  # "118 personer, av vilka 41 bor kvar": some of those counted
        fit += told.get(quantity.start, 0.0)
        if frame.type is AnswerType.COUNT and quantity.value % 1 and not asks(_PER_ASKED, frame.question):
            fit -= 1.0 * bool(_PER.match(unit.text, quantity.end))  # "2,4 sökande per plats" counts nobody
        if frame.type is AnswerType.AMOUNT and only_sought(before, frame.question):
            fit -= 1.0
        if GAP.match(unit.text, quantity.end):  # "blev 700 000 kronor dyrare och slutade på 2,9 miljoner"
            fit += _gap_fit(frame.question)
        if (compared := COMPARED.search(before[-60:])) and not _asks_compared(frame, compared.group()):
            fit -= 0.45
        if _FROM.search(before) and _TO_FIGURE.match(unit.text, quantity.end) and asks(_BEFORE_ASKED, frame.question):
            fit += 1.2  # "höjs från 15 till 20 kronor": what it was before
        if _PLANNED.search(before[-70:]) and not asks(AIM_ASKED, frame.question):
            fit -= 0.6  # "budgeterade ett underskott om 70 mnkr" tells of no outcome
        if _BOUND.search(before) and not asks(_BOUND_ASKED, frame.question):
            fit -= 0.6  # "högst 250 recept" is what is aimed at or allowed, not how many there were
        if _FORMER.search(quantity.text) and not asks(_FORMER, frame.question):
            fit -= 1.0  # "3 180 tidigare anställda" are no employees
        if _OF_THOSE.search(before) and _part_unasked(unit.text, quantity, frame):
            fit -= 0.5  # "väntade 2 340 personer, varav 610 mer än 90 dagar"
        if _SUPERSEDED.search(before) and not asks(_SUPERSEDED, frame.question):
            fit -= 0.6  # "I föregående uppföljning prognostiserades 5,9 miljoner"
        if _ENDED.search(before) and asks(_END_ASKED, frame.question):
            fit += 0.5
        if CAPPED.search(before) and asks(CAP_ASKED, frame.question):
            fit += 0.6
        fit += _year_fit(unit.text, quantity, frame) + _label_fit(before, frame)
        fit += _place_fit(unit.text, quantity, figures, others) or of_clause.get(quantity.start, 0.0)
        fit -= _OF_YEAR_BEFORE if quantity.start in earlier else 0.0
        found.append(Value(quantity.text, quantity.start, quantity.end, fit, quantity))
    return found


def _told_beside(text: str, figures: Sequence[Quantity], frame: Frame) -> dict[int, float]:
    """By its start, whether the clause of each figure tells what is asked of those counted: granted, new, answering.

    What another figure's clause tells is not told of this one. Empty where nothing is counted.
    """
    if frame.type is not AnswerType.COUNT:
        return {}
    told = {one.start: _told(clause_at(text, one.start, one.end), frame) for one in figures}
    for one, following in pairwise(figures):  # "19 filialer och 21 servicepunkter har beviljats stöd": both have
        if not told[one.start] and _AND.fullmatch(text, one.end, following.start):
            told[one.start] = told[following.start]
    elsewhere = -1.0 if any(fit > 0 for fit in told.values()) else 0.0
    return {start: fit or elsewhere for start, fit in told.items()}


def _told(clause: str, frame: Frame) -> float:
    """1 where a clause tells the stage, the part or the deed asked for, -1 where it tells another stage, 0 else."""
    stage = stage_fit(stages_asked(frame.question), stages_in(clause)) or _side_fit(clause, frame.question)
    if stage:
        return stage
    said = {one for token in tokens(clause) for one in (key(token.text), *_halves(token.text.lower()))}
    deed = "" if frame.measure else deed_asked(frame.question)
    did = {key(deed)} if deed and deed not in AUXILIARIES else set()
    return float(not said.isdisjoint({term.key for term in part_asked(frame)} | did))


def _side_fit(clause: str, question: str) -> int:
    """1 where a clause tells the votes of the side asked about, -1 where it tells those of the other: "5 röster mot"."""
    if not asks(VOTE_ASKED, question):
        return 0
    asked, told = ([bool(side.search(text)) for side in _SIDES] for text in (question, clause))
    return 0 if sum(asked) != 1 or sum(told) != 1 else 1 if asked == told else -1


def _halves(word: str) -> tuple[str, ...]:
    """The search keys of the halves of a compound; the shortest first half is none elsewhere: "el" of "eldrivna"."""
    return (
        (*parts(word), "el") if word.startswith("el") and len(word) > _WITH_EL and is_known(word[2:]) else parts(word)
    )


def _of_part(whole: Quantity, figures: Sequence[Quantity], asked: Sequence[int]) -> bool:
    """Whether a question speaks of what stands after the next figure: "behöriga" in "av de 203 elever var 178 behöriga"."""
    following = next((figure for figure in figures if figure.start >= whole.end), None)
    return following is not None and any(at >= following.end for at in asked)


def _of_them(text: str) -> list[Quantity]:
    """Bare numerals of those named before: "två av dem"."""
    return [
        Quantity(float(NUMERALS[found[1].lower()]), "", found.start(), found.end(1), found[1])
        for found in _THEM.finditer(text)
    ]


def _part_unasked(text: str, part: Quantity, frame: Frame) -> bool:
    """Whether a question names nothing that is told of a part of those counted and not of them all."""
    of_all, of_part = ({key(token.text) for token in tokens(side)} for side in (text[: part.start], text[part.end :]))
    return (of_part - of_all).isdisjoint(term.key for term in frame.terms)


def _counts_people(frame: Frame) -> bool:
    """Whether people who did something are counted: one by one, not by their working time nor on average."""
    measured = frame.measured.word if frame.measured else ""
    return (
        is_person(lemma(measured)) and any(term.verb for term in frame.terms) and not asks(_IN_SHARES, frame.question)
    )


def _is_fraction(quantity: Quantity) -> bool:
    """Whether a figure is written with decimals and is no multiple: "3,0", no "1,2 miljoner"."""
    return quantity.scale == 1 and "," in quantity.text and quantity.unit != "%"


def _shared_out(text: str, frame: Frame) -> list[Value]:
    """The numeral that falls to the place or party asked about: "nio ledamöter, fyra från Granvik, tre från Nyby"."""
    asked = {term.key for term in frame.terms if term.name}
    return [
        Value(match.group(1), match.start(1), match.end(1), 3.0)
        for match in _SHARE_OUT.finditer(text)
        if asked and asked & {key(word) for word in match.group(2).split()}
    ]


def _gap_fit(question: str) -> float:
    """What a figure of how much dearer, less or more gains where that is asked for, and loses where it is not."""
    if asks(_LESS_ASKED, question):
        return 0.6
    return 0.0 if asks(_GAP_ASKED, question) else -0.6


def _is_share_of(text: str, quantity: Quantity) -> bool:
    """Whether a percentage is a share of those counted: "62 procent av invånarna", "andelen rökare var 5,4 procent"."""
    return bool(_OF_ALL.match(text, quantity.end) or _SHARE_BEFORE.search(text[: quantity.start]))


def _is_ratio(text: str, quantity: Quantity) -> bool:
    """Whether a number is half of a proportion ("fyra av tio patienter", "per 100 vårdplatser"): it counts nobody."""
    if _SO_MANY_EACH.search(text[: quantity.start]):
        return True
    if quantity.text[0].isdigit():
        return False
    return bool(_OF_BEFORE.search(text[: quantity.start]) or _OF_AFTER.match(text, quantity.end))


def _is_name(text: str, quantity: Quantity) -> bool:
    """Whether a bare number names something and counts nothing."""
    bare = not quantity.unit
    return bare and bool(_PARAGRAPH.match(text, quantity.end) or _NAMING.search(text[: quantity.start]))


def _place_fit(text: str, quantity: Quantity, figures: Sequence[Quantity], asked: Sequence[int]) -> float:
    """Of figures of one unit in a row, each with its place ("12 besök vid A samt 3 besök vid B"): whose place is asked for.

    ``asked`` are the offsets of the words of the question. 0 where the figures do not stand in such a row.
    """
    alike = [figure for figure in figures if figure.unit and figure.unit == quantity.unit]
    if len(alike) < 2:
        return 0.0
    ends = [figure.start for figure in alike[1:]] + [len(text)]
    places = [(_PLACE.match(text, figure.end, end), end) for figure, end in zip(alike, ends, strict=True)]
    if not all(place for place, _ in places):
        return 0.0
    named = [place is not None and any(place.end() <= at < end for at in asked) for place, end in places]
    return 0.8 if sum(named) == 1 and named[alike.index(quantity)] else 0.0


def _clause_fits(text: str, figures: Sequence[Quantity], asked: Mapping[int, str]) -> dict[int, float]:
    """Of figures of one unit, each in its own clause ("i A gick 12 elever och i B 3 elever"): by start, whose is asked for."""
    fits: dict[int, float] = {}
    for unit in {figure.unit for figure in figures} if asked else ():
        alike = [figure for figure in figures if figure.unit == unit]
        meant = own_clause(text, [(figure.start, figure.end) for figure in alike], asked) if len(alike) > 1 else None
        if meant is not None:
            fits |= {figure.start: 1.0 if at == meant else -0.3 for at, figure in enumerate(alike)}
    return fits


# What a figure counts may stand between it and its place: "357 vårdkontakter vid", "12 procent av kvinnorna i".
_PLACE = re.compile(r"(?:\s+\w+)?\s+(?:vid|i|på|inom|hos|från|för|till|av|bland)\s", re.IGNORECASE)


def _unit_fit(quantity: Quantity, frame: Frame) -> float:
    """1 when the unit is the one asked for, 0 when it is another sort of figure."""
    if frame.type is AnswerType.SHARE:
        of_money = bool(_SHARE_OF_MONEY.search(frame.question))
        return {"%": 0.9 if of_money else 1.0, "procentenheter": 0.35, "kr": 0.95 if of_money else 0.0}.get(
            quantity.unit, 0.0
        )
    if frame.type is AnswerType.COUNT:
        if quantity.unit == "%":
            return _SHARE_OF_MANY if asks(_HOW_MANY, frame.question) else 0.0
        if quantity.unit in MEASURING or quantity.unit.lower() in _OF_STUFF:
            return 0.0
        wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
        counted = key(quantity.unit) if quantity.unit else ""
        if counted in wanted:
            return 1.3 if counted == frame.measure else 1.2  # "1 020 elever och 240 barn"
        if frame.measure in BY_ONES and any(names_event(counted, term.key) for term in frame.terms if term.verb):
            return 1.2
        if counted in PEOPLE and frame.measure in ANYBODY:
            return 1.0  # "väntade 2 340 personer", of patients
        heads = {term.parts[-1] for term in frame.terms if term.key == frame.measure and len(term.parts) > 1}
        if counted in heads:  # "arbetstimmar" are counted as "timmar"
            return 0.95
        halves = set(parts(quantity.unit)) if quantity.unit else set()
        if wanted & halves:
            return 0.95
        if quantity.unit in _MEASURES:
            return 0.0
        if quantity.unit == "person" and any(is_person(term.word) for term in frame.terms if term.key == frame.measure):
            return 0.9  # "ukrainare" are told as "118 personer"
        if not frame.measure and is_person(quantity.unit):
            return 0.2 if asks(_HOW_OFTEN, frame.question) else 0.9  # "hur många sökte": people
        return 0.7 if not quantity.unit or quantity.unit in {"st", "styck"} else 0.35 if frame.measure else 0.45
    stuff = asks(_STUFF_ASKED, frame.question) and frame.unit != "kr"
    if quantity.unit == "kr":
        return 0.3 if stuff else 1.0
    if stuff and quantity.unit in _OF_STUFF:
        return 1.0
    if quantity.unit in _CURRENCIES:
        return 0.8
    if quantity.unit not in _MEASURES and quantity.text[:1].isalpha():
        return 0.0  # "två forskningsprojekt" tells how many, not how much
    if quantity.unit == "%" and asks(_CHANGE_ASKED, frame.question):
        return 0.75
    if frame.unit == "kr" or quantity.unit in _DURATIONS:
        return 0.0
    thing = quantity.unit not in _MEASURES | _OF_STUFF and is_known(quantity.unit.lower())
    if thing and not frame.measure and asks(_GOT_ASKED, frame.question):
        return 0.0  # "11 villatomter" is not what was got for them
    return {"%": 0.75, "procentenheter": 0.3, "": 0.4}.get(quantity.unit, 0.3)


_NUMERAL = re.compile(rf"\b(?:{'|'.join(NUMERALS)})\b", re.IGNORECASE)
_THEM = re.compile(
    rf"\b({'|'.join(word for word in NUMERALS if word not in {'en', 'ett'})}) av (?:dem|dessa|de)\b", re.IGNORECASE
)


def _in_words(text: str, frame: Frame) -> tuple[Quantity, ...]:
    """Bare numerals ("minskas sexton till åtta"), of which the last is meant where the question asks "till hur många"."""
    found = [
        Quantity(float(NUMERALS[m.group().lower()]), "", m.start(), m.end(), m.group()) for m in _NUMERAL.finditer(text)
    ]
    return tuple(found[-1:] if frame.question.lower().startswith("till hur") else found)


def _anchor_offsets(unit: Unit, frame: Frame) -> tuple[list[int], list[int]]:
    """Where the measure stands in the text, and where other terms of the question do; without a measure, all terms."""
    wanted = {frame.measure} | synonyms(frame.measure) if frame.measure else set()
    asked = {term.key for term in frame.terms}
    halved = not wanted.isdisjoint(unit.parts)
    measured: list[int] = []
    rest: list[int] = []
    if halved or not (wanted | asked).isdisjoint(unit.terms):
        for token, term in zip(content_words(unit.text), unit.terms, strict=True):
            if term in wanted or (halved and not wanted.isdisjoint(parts(token.text.lower()))):
                measured.append(token.start)
            elif term in asked:
                rest.append(token.start)
    return (measured, rest) if measured else (rest, rest)


def _label_fit(before: str, frame: Frame) -> float:
    """Whether a figure stands right after a label that the question names: "Badhus: 140 besök Simskolor: 62 besök"."""
    label = _LABEL.search(before)
    return 0.6 if label and key(label[1]) in {term.key for term in frame.terms} - {frame.measure} else 0.0


def _gap(quantity: Quantity, at: int, text: str) -> int:
    """The distance of a figure from a word; farther where a comma parts it from one after it ("31,2 mnkr, en fördyring")."""
    if at < quantity.start:
        return quantity.start - at
    parted = _NEXT_CLAUSE if "," in text[quantity.end : at] else 0
    return int(max(0, at - quantity.end) * 1.3) + parted


def _asks_compared(frame: Frame, before: str) -> bool:
    """Whether the question itself asks for the compared thing ("vad var budgeten?")."""
    said = tokens(before)
    words = {key(token.text) for token in said} | {half for token in said for half in parts(token.text.lower())}
    return bool(words & {term.key for term in frame.terms})


def _year_fit(text: str, quantity: Quantity, frame: Frame) -> float:
    """Whether the year of a figure is the one asked for; 0 where the sentence gives it none."""
    year = year_beside(text, quantity.start, quantity.end) if frame.years else None
    return 0.0 if year is None else 0.3 if year in frame.years else -0.5
