"""Units that name somebody in another office than is asked for: a deputy, one who left, no successor.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.matching.said import (
    is_told,
    is_told_whole,
    of_one_root,
    said_above,
    said_around,
    said_before,
    said_by,
    says,
)
from assistant.types import AnswerType, Candidate, Frame, Term
from assistant.values.names import LEAVES
from assistant.values.names import ROLE as OFFICE
from corpus.swedish.institutions import is_institution
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, parts, terms, tokens

_BEFORE_WHOM = re.compile(r"\b(?:före|innan|tills) ([A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){0,2})")
_FORMER = re.compile(
    r"\b(?:t\.?o\.?m\.?|till och med|tidigare|förre|avgå\w*|avgick|lämna\w*|slut(?:a\w*|at)|efterträd\w*|vakans\w*|tillförordnad|gick i pension|var)\b",
    re.IGNORECASE,
)
_NAME = r"(?P<left>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*)"
_SUCCESSOR = re.compile(
    rf"\b(?:(?:tog|tagit|tar) över (?:efter |för )?|(?:efterträd\w+|ersat\w*|ersätt\w*|avlöst\w*|avlöser) |(?:efterträdare|ersättare) (?:till|för|efter) |(?:i stället för|istället för|efter) ){_NAME}"
)
_WHO_FOLLOWS = re.compile(
    r"\bvem (?:som )?(?:är|blev|blir|var) (?:efterträdare|ersättare) som\b|\bvem (?:som )?(?:tog|tar|tagit) över som\b",
    re.IGNORECASE,
)
_REPLACES = re.compile(r"\b(?:ersätt|ersatt|efterträ|avlös|i stället|istället|byt)", re.IGNORECASE)
_REPLACED = re.compile(
    r"\b(?:ersätter|ersatte|ersatt|efterträder|efterträdde|avlöser|avlöste|i stället för|istället för) $", re.IGNORECASE
)
_STANDS_IN_ASKED = re.compile(
    r"\bvem (?:som )?(?:gick|går|hoppade|hoppar|trädde|träder|kom|satt|tjänstgjorde|tjänstgör) (?:\w+ )?(?:in )?(?:i stället|istället) för\b"
    r"|\bvem (?:ersatte|ersätter|tjänstgjorde för|vikarierade för) (?:den|de|honom|henne) \w+",
    re.IGNORECASE,
)
_STANDS_IN = re.compile(r"tjänstgör|[Ee]rsätt|ersatte|i stället|istället|inträd|gick in|går in|vikari|\) för [A-ZÅÄÖ]")
_BESIDE_NAME = 40  # letters from a name, within which it is told what that one did
_PRONOUN = re.compile(r"(?:Han|Hon|Hen)\b")
_CHANGE = re.compile(
    r"\b(?:efter(?!som)|efterträd\w*|ersätt\w*|ersatt\w*|utse\w*|utsåg\w*|välj\w*|vald\w*|\w*val(?:et)?|nya? (?:\w+ )?(?:ledam\w+|ersättare|\w*ordförande|\w*chef|\w*direktör|\w*sekreterare|\w*rektor|vd|revisor\w*|\w*ledare)|ny\w*vald\w*|tillträd\w*|tar över|tog över|lämna\w*|avgå\w*|avgick|avsa\w*|entledig\w*|upprätthåll\w*|därefter|sedan dess|avlös\w*|i stället för|istället för|tf|tillförordnad|anställ\w+|rekryter\w+)\b",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"\b(?:biträdande|vice|ställföreträdande|bitr|stf|förre|tidigare|avgående)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:jämte|tillsammans med|vid sidan av|förutom) (?:\w+s? )?$", re.IGNORECASE)
_LEADS = re.compile(r"\b\w*(?:chef|direktör|ledare|föreståndare) (?:för|på|i|inom)\b", re.IGNORECASE)
_SEAT = re.compile(
    r"(?:råd|nämnd|styrelse|utskott|kommitté|beredning|delegation|förbund|bolag|stiftelse|förening)(?:en|et|n|t)?s?$",
    re.IGNORECASE,
)
_OWNERS_MEET = re.compile(r"stämman?s?$", re.IGNORECASE)
_LESSER = tuple(
    (re.compile(rf"\b(?:{asked})\b", re.IGNORECASE), re.compile(rf"\b(?:{told})(?!\w)", re.IGNORECASE))
    for asked, told in (
        (
            "biträdande|vice|ställföreträdande|bitr|stf",
            r"biträdande|vice|ställföreträdande|ställföreträdare|bitr|stf|v\.|[12]:[ea]|andre",
        ),
        ("tillförordnad|tf|vikarierande", r"tillförordna\w*|tf|t\.f|vikari\w*"),
    )
)


# What somebody did, in minutes or else, as it is asked for, and as it is told.
_ACTS = tuple(
    (re.compile(rf"\b(?:{asked})", re.IGNORECASE), re.compile(told, re.IGNORECASE))
    for asked, told in (
        (
            r"vem (?:som )?(?:äger|ägde|har ägt|ägs)\b",
            r"\b\w*äg(?:er|s|de|des|t|ts|d|da|a|as|o|are|aren|arna|arens|ande|andet)\b|ägar|tillhör|bolag|\bköp|\bs[åä]l[dj]|förvärv|överlåt|huvudman",
        ),
        (
            r"vem (?:som )?(?:ger|gav|(?:har |hade )?gett|delar ut|delade ut|beviljar|beviljade) (?:\S+ ){0,4}?\w*(?:stöd|bidrag|uppdrag|medel|stipendi\w+|pris)(?:et|en)?\b",
            r"\b(?:ge|ger|gav|gett|ges|gavs|givit|getts|tilldela(?:r|de|t)?|bevilja(?:r|de|t)?|(?:bevilja|tilldela)\w* av|(?:dela|lämna|betala)\w*|finansier\w*|\w*(?:bidra|stöd|medel|pengar|uppdrag|stipendi|pris)\w*)\b",
        ),
        (r"\w*anteckn\w*|protokollsanteckning\w*", r"anteckn|särskilt yttrande"),
        (r"tilläggs\w*|lägga till", r"tillägg|lägga till"),
        (r"justera(?:de|r)?\b", r"juster"),
        (r"\bhandl(?:agt|ade|ägger|a)\b", r"handl(?:ägg|agt|ade)|ansvarig|föredra|upprätta|tjänsteperson|kontakt"),
        (r"\bvem (?:fick|får|tilldelades) ", r"^(?!.*\b(?:redogör|föredrar|informerar|presenterar)\b)"),
        (r"(?:yrka\w*|ville|vill) (?:\w+ ){0,2}?(?:på )?avsl(?:ag|å)\b", r"avsl"),
        (
            r"vem (?:som )?(?:(?:ska|skall|skulle|har|hade|kommer att|kan|får|fick) )?(?:ha )?(?:leda|leder|ledde|lett|leds|leddes|letts) ",
            r"\bled(?:a|er|s|de|des|d|ning|are)?\b|lett|\w(?:ledare|ledning)|chef|ordförande|direktör|ansvar|svarar för|föreståndare|rektor|samordna|dirig|\bvd\b|håll(?:er|it) i|huvudman|projektägare|intendent|curator|kommend|moderator|samtal|\bi spetsen",
        ),
        (
            r"köp(?:te|er|t)\b|till vem (?:såldes|säljs|sålde)|nya? ägare",
            r"köp(?:er|te|t|are)\b|sälj|såld|överlåt|förvärv|äga",
        ),
        (
            r"(?:la|lade|lagt|lägger|väck(?:t|te|er)|skrev|skrivit) (?:fram )?(?:\w+ ){0,3}?(?:motion|medborgarförslag|interpellation)\w*"
            r"|(?:lämna(?:de|t|r)) (?:\w+ ){0,3}?in\b(?=.*(?:motion|medborgarförslag|interpellation))|(?:står|stod) bakom\b",
            r"^(?!.*\b(?:yrka|reserver|protokollsanteckning))",
        ),
    )
)
_MOVED_THAT = re.compile(
    r"\bvem (?:\w+ )?(?:föreslog|yrkade|ville|krävde|begärde|önskade) (?:\w+ )?att (?P<what>[^?–]+)", re.IGNORECASE
)
_RESPONSIBLE = re.compile(r"(?:huvud)?ansvarig\w*$", re.IGNORECASE)
_ANSWERS_FOR = re.compile(r"\b(?:svarar|svarade) för\b|\b\w*ansvar\w*", re.IGNORECASE)
_RESPONSIBLE_FOR = re.compile(
    r"\bvem (?:\w+ )?(?:är|var|blir|bär|har|ansvara\w*|svara\w*) ?(?:\w*ansvar\w* )?för (?P<what>[^?–]+)", re.IGNORECASE
)
_MOVED = re.compile(r"\b(?:yrka\w*|\w*yrkande\w*|föreslå\w*|föreslog\w*)\b", re.IGNORECASE)


def did_otherwise(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who did something in minutes, and the unit tells who did another thing: moved, no note."""
    if frame.type is not AnswerType.PERSON:
        return False
    if _moved_else(frame, one):
        return True
    said = _said_and_above(one)
    return any(asked.search(frame.question) and not told.search(said) for asked, told in _ACTS)


def _moved_else(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who moved that something be done, and the unit tells who moved otherwise: "Vem ville att det skulle granskas?"."""
    that = _MOVED_THAT.search(frame.question)
    if that is None or not _MOVED.search(one.unit.text):
        return False
    words = {key(token.text) for token in tokens(that["what"])}
    asked = [term for term in frame.terms if term.key in words and term.known and not term.name]
    return bool(asked) and not any(says(one.unit, term) for term in asked)


def answers_for_another(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who is responsible for something, and the unit tells who is for another thing: "ansvarig är Eva Alm"."""
    asked = _RESPONSIBLE_FOR.search(frame.question) if frame.type is AnswerType.PERSON else None
    if asked is None or one.unit.row is not None or not _ANSWERS_FOR.search(one.unit.text):
        return False
    words = {key(token.text) for token in tokens(asked["what"])}
    things = [term for term in frame.terms if term.key in words and not term.verb and not term.word.isdigit()]
    thing = max(things, key=lambda term: term.weight, default=None)
    near = said_around(one, one.hit.passage.header)
    if thing is None or is_told(thing, near, thing.parts[:1]) or of_one_root(thing, near):
        return False
    under, split = terms(" ".join(one.unit.section[-1:]))
    beside = any(term.key in {*under, *split} for term in things if term is not thing)
    return not _goes_on_of(thing, one, beside)


def _goes_on_of(thing: Term, one: Candidate, beside: bool) -> bool:
    """Whether a unit speaks on of what its passage has named, or of the only such thing of what else is asked of: "ansvarar
    för planen" under "Skolnämnden", of the "åtgärdsplan" of that.
    """
    last = thing.parts[-1] if len(thing.parts) > 1 else ""
    said = (token.text.lower() for token in tokens(one.unit.text))
    pointed = any(key(word) == last and word.endswith(("en", "et", "n")) for word in said) if last else False
    earlier = (unit for unit in one.hit.passage.units if unit.start < one.unit.start)
    return pointed and (beside or any(thing.key in unit.terms for unit in earlier if unit.section == one.unit.section))


def of_another_seat(frame: Frame, one: Candidate) -> bool:
    """Whether the office asked for is one somewhere, and neither the unit nor its document is of that: "ordförande i rådet"."""
    measure = frame.measured
    if frame.type is not AnswerType.PERSON or measure is None or not OFFICE.fullmatch(measure.word):
        return False
    seat = re.search(
        rf"\b{re.escape(measure.word)} (?:i|på|vid|för|hos) (?:det |den )?((?:[a-zåäö]\w+ ?){{1,2}})", frame.question
    )
    words = seat[1].split() if seat else []
    if not words and (organ := _organ_asked(frame)):
        return _of_another_organ(one, measure, organ)
    seated = next((word for word in words if _SEAT.search(word)), words[0] if words else "")
    term = next((term for term in frame.terms if seated and term.key == key(seated)), None)
    led = _LEADS.search(frame.question) is not None and term is not None and is_institution(term.word)
    if term is None or term.verb or not (led or _SEAT.search(term.word)):
        return False
    if _seat_told(one, measure.word) - {term.key, *term.parts, *synonyms(term.key)} and term.key not in one.unit.terms:
        return True
    earlier = " ".join(unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit))
    whole, split = terms(f"{one.hit.passage.header} {_said_and_above(one)} {earlier}")
    return not is_told_whole(term, {*whole, *split})


def _organ_asked(frame: Frame) -> Term | None:
    """The organ whose chair a question asks for, named otherwise than after that: "Vem ledde som ordförande nämndens möte?"."""
    if frame.measured is None or not frame.measured.word.lower().endswith("ordförande"):
        return None
    return next((term for term in frame.terms if not term.verb and _SEAT.search(term.word)), None)


def _of_another_organ(one: Candidate, office: Term, organ: Term) -> bool:
    """Whether a unit, which nothing says to be of the organ asked about, tells of another: "Stämman valde NN till styrelsens ordförande"."""
    asked = {organ.key, *organ.parts, *synonyms(organ.key)}
    told = _seat_told(one, office.word)
    if told:
        return told.isdisjoint(asked) and organ.key not in said_by(one.unit)
    others = any(_SEAT.search(token.text) or _OWNERS_MEET.search(token.text) for token in tokens(one.unit.text))
    return others and asked.isdisjoint(said_by(one.unit) | said_above(one.unit))


def _seat_told(one: Candidate, office: str) -> set[str]:
    """The keys of the organs that a unit says an office to be of: "ordförande för riksdagens delegation"."""
    stem = re.escape(office.lower().removesuffix("n").removesuffix("e"))
    told = re.findall(rf"\b{stem}\w{{0,3}} (?:i|på|för|hos) ((?:\w+ ?){{1,3}})", one.unit.text.lower())
    return {key(word) for words in told for word in words.split()[:3] if _SEAT.search(word)}


def deputy(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names the holder of a lesser office only: "biträdande rektor NN", where the rector is asked for."""
    if frame.type is not AnswerType.PERSON or not frame.measure or _DEPUTY.search(frame.question):
        return False
    asked = {frame.measure} | synonyms(frame.measure)
    words = tokens(one.unit.text)
    places = [at for at, token in enumerate(words) if key(token.text) in asked]
    return bool(places) and all(at and _DEPUTY.fullmatch(words[at - 1].text) for at in places)


def no_deputy(frame: Frame, one: Candidate) -> bool:
    """Whether a deputy or an acting holder is asked for, and nothing in or above the unit says that it names one."""
    if frame.type is not AnswerType.PERSON:
        return False
    said = _said_and_above(one)
    return any(asked.search(frame.question) and not told.search(said) for asked, told in _LESSER)


def another_office(frame: Frame, one: Candidate) -> bool:
    """Whether the unit names the holder of another office alone: "Verkställande direktör är NN" names no chair."""
    measure = frame.measured
    if frame.type is not AnswerType.PERSON or measure is None or not OFFICE.fullmatch(measure.word):
        return False
    if _RESPONSIBLE.match(measure.word) and _ANSWERS_FOR.search(one.unit.text):
        return False  # "Direktör Eva Alm svarar för planen"
    said = _said_and_above(one)
    whole, split = terms(said)
    if is_told_whole(measure, {*whole, *split}):
        return False
    if measure.parts[-1:] and measure.parts[-1] in {*whole, *split}:
        return _of_another_part(measure, one)
    return any(OFFICE.fullmatch(token.text) for token in tokens(one.unit.text))


def _of_another_part(office: Term, one: Candidate) -> bool:
    """Whether a unit names an office by its head alone, "chef" of "arkivchef", and nothing near it says of what.

    What a sentence beside it says counts only where one holds that office: not "GD Eva Alm och hennes chefer".
    """
    head, rest = office.parts[-1], {office.parts[0], *parts(office.parts[1])[:-1]}
    held = re.search(rf"\b\w*{re.escape(head)}(?:aren?|e?n|et)?\b", one.unit.text, re.IGNORECASE)
    header = one.hit.passage.header
    near = said_around(one, header) if held else said_above(one.unit, header) | said_by(one.unit)
    return not near.issuperset(rest)


def _said_and_above(one: Candidate) -> str:
    """The words of a unit, and what leads in to it or stands above it."""
    row = one.unit.row
    return " ".join((one.unit.text, one.unit.lead, *one.unit.section, *((row.caption, *row.columns) if row else ())))


def only_beside(frame: Frame, one: Candidate) -> bool:
    """Whether the office asked for is only that of another beside the one named: "utse NN att jämte ordföranden justera"."""
    if frame.type is not AnswerType.PERSON or not frame.measure:
        return False
    asked = {frame.measure} | synonyms(frame.measure)
    words = tokens(one.unit.text)
    places = [at for at, token in enumerate(words) if key(token.text) in asked]
    return bool(places) and all(_BESIDE.search(one.unit.text[: words[at].start]) for at in places)


def not_former(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who was there before somebody, and the unit tells of none who left.

    Where it names that one, it must at least tell of a change: "direktör Eva Alm, ekonomichef Bo Ek" names no earlier one.
    """
    if frame.type is not AnswerType.PERSON or not _BEFORE_WHOM.search(frame.question):
        return False
    surnames = [key(found[1].split()[-1]) for found in _BEFORE_WHOM.finditer(frame.question)]
    named = any(surname in one.unit.terms for surname in surnames)
    if not named and _SUCCESSOR.search(one.unit.text) and not said_before(one).intersection(surnames):
        return True  # "Eva Alm, som efterträdde Ove Sjö", where it is asked who was there before Ida Ek
    return not _FORMER.search(one.unit.text) and not (named and _CHANGE.search(_with_pronoun_next(one)))


def _gone(one: Candidate) -> bool:
    """Whether the one named is said to leave: "Direktör NN gick i pension"."""
    after = re.split(r"[.;]|, (?:och|som)\b", one.unit.text[max(one.value_start, 0) + len(one.value) :])[0]
    return bool(LEAVES.search(after))


def _with_pronoun_next(one: Candidate) -> str:
    """The text of a unit with the sentence after it that speaks on of somebody: "Hon efterträder Ove Sjö."."""
    following = next((unit for unit in one.hit.passage.units if unit.start >= one.unit.end), None)
    goes_on = following is not None and following.block == one.unit.block and _PRONOUN.match(following.text)
    return f"{one.unit.text} {following.text}" if following is not None and goes_on else one.unit.text


def no_stand_in(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who stood in for somebody, and nothing right beside a name tells that this one did.

    "Eva Alm (C) anmäler jäv" names the one who left.
    """
    if frame.type is not AnswerType.PERSON or not one.value or not _STANDS_IN_ASKED.search(frame.question):
        return False
    start, end = one.value_start, one.value_start + len(one.value)
    return not _STANDS_IN.search(one.unit.text[max(0, start - _BESIDE_NAME) : end + _BESIDE_NAME])


def is_replaced(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who does something, and the one named is what another takes the place of: "ersätter Björken och Eken"."""
    if frame.type is not AnswerType.ORGANISATION or one.unit.row is not None or _REPLACES.search(frame.question):
        return False
    return bool(one.value) and _REPLACED.search(one.unit.text[: max(one.value_start, 0)]) is not None


def no_successor(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked who came after somebody, and the unit tells of no change: nobody is chosen, leaves or follows."""
    if frame.type is not AnswerType.PERSON:
        return False
    if _WHO_FOLLOWS.search(frame.question) and _gone(one):
        return True
    found = _SUCCESSOR.search(frame.question)
    if found is None:
        return False
    left = {key(word.removesuffix("s")) for word in found["left"].split()} | {
        key(word) for word in found["left"].split()
    }
    if left and not {key(word) for word in one.value.split()}.isdisjoint(left):
        return True
    followed = [{key(word) for word in told["left"].split()} for told in _SUCCESSOR.finditer(_with_pronoun_next(one))]
    if followed and all(left.isdisjoint(other) for other in followed):
        return True  # "Hon efterträder Ove Sjö", where it is asked who came after Eva Alm
    return not _CHANGE.search(" ".join((one.unit.text, one.unit.lead, *one.unit.section[-2:])))
