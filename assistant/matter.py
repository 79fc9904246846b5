"""What became of a matter: the decision points of the § that is about it, in the words of the minutes.

A § is about the matter in its title, so that its decision need not name it: "Motionen avslås." under "§ 38 Motion om
avgiftsfri kollektivtrafik". Asked for in many ways: "Vad blev det av förslaget om …", "Fick föreningen pengarna?".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.cues import COURT, OUTCOME, RESERVED, VOTE_ASKED, VOTED, asks
from assistant.features.table import VALUE_TYPES
from assistant.gates.another_event import REPORT_ASKED, no_report
from assistant.gates.another_figure import ABSTAIN_ASKED, NAMED
from assistant.match import Matcher, words_of
from assistant.types import AnswerType, Candidate, Frame, Term
from assistant.understanding.turn_words import ORGAN
from corpus.index import Index
from corpus.standing import decides_for, heading_standing, matter_in
from corpus.swedish.dates import dates, years
from corpus.swedish.words import key, terms
from corpus.types import BlockKind, Passage, Standing, Unit

SURE_TITLE = 0.35  # of the question's words about the matter that its title must hold …
SURE_MATTER = 0.6  # … and that the whole § must
SURE_TEXT = 0.85  # … where the title holds fewer
CLEAR = 0.85  # of the best matter's worth that no other may reach
TEXT = 0.75  # what a word is worth that stands in the § alone
_SHORT = 60  # units of a decision that is a document of its own
_BARE = re.compile(r"(?:\w+s )?(?:beslut(?:et)?|domslut(?:et)?)", re.IGNORECASE)
FAINT = 0.15  # what a word weighs that only says how matters are handled

_ORGAN = r"(?:[\w-]+ ){0,3}?\w*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?|direktion(?:en)?|rådet)"
_ASKED = re.compile(
    rf"\b(?:hur (?:gick det (?:(?:i|hos) {_ORGAN} )?(?:för|med)|blev det med|slutade det|slutade (?:ärendet|frågan|omröstning\w+)|gjorde {_ORGAN}\b|"
    rf"ställde|avgjordes|behandlades|hanterades|(?:föll|utföll|var|blev|såg|gick|slutade|fördelade\w*) (?:röst\w+|omröstning\w*|votering\w*)|tog \w+ ställning)|"
    rf"(?:vilka|vad|hur) (?:var|blev) röst\w+|"
    rf"vad (?:hände|blev det (?:av|med)|blev resultatet av|blev utgången|(?:bestämde|tyckte|föreslog|sa|sade|ansåg|beslutade)\b)|"
    rf"hur (?:slutade|gick) det (?:för|med) .{{1,60}}?(?:ansökan|begäran|överklag\w+|\w*rätten|\w*domstol\w*)\b|"
    rf"hur (?:slutade|gick) (?:det )?i? ?(?:målet|ärendet|tvisten|rättegången|processen)\b|"
    rf"hur (?:slutade|gick) (?:det|diskussionen|debatten|behandlingen|handläggningen) (?:i|hos) {_ORGAN} (?:om|kring|av|med|när det gällde)\b|"
    rf"(?:^|[.!?] )\W*(?:sa|sade) {_ORGAN}\b.{{0,40}}\b(?:ja|nej)\b)|"
    rf"^\W*(?:(?:fick|beviljades)\b.{{1,60}}\b(?:pengar\w*|medel|medlen|bidrag\w*|stöd|stödet|ja|nej|avslag|igenom|rätt)\b|"
    rf"(?:godkände|antog|avslog|biföll|bordlade|återremitterade|tillstyrkte|avstyrkte) {_ORGAN}\b)",
    re.IGNORECASE,
)
# "Vilka villkor ställdes för poolen?", and what tells them.
_CONDITIONS_ASKED = re.compile(
    r"\b(?:vilka|vilket|några|med vilka|på vilka|under vilka)\b.{0,30}\b(?:villkor\w*|krav\w*|förutsättning\w*|föreskrift\w*|förbehåll\w*)\b"
    r".{0,40}\b(?:ställ\w*|gäll\w*|förena\w*|knyt\w*|knöts|knuts|sattes?|satt[es]?|fick|följ\w*|har|hade|finns|fanns)\b",
    re.IGNORECASE,
)
_CONDITIONS = re.compile(
    r"\b(?:\w*villkor\w*|krav|kravet|kraven|förutsatt|förutsättning\w*|föreskrift\w*|förbehåll\w*)\b", re.IGNORECASE
)
_PARAGRAPH_ASKED = re.compile(
    r"\b(?:vilken|vilka|vilket) (?:paragraf(?:er|nummer)?|§+|punkt på dagordningen)", re.IGNORECASE
)
# "Vem får protokollsutdraget?", "Till vilka skickas beslutet?", and the line or sentence of minutes that tells it.
_PAPER = r"(?:protokollsutdrag\w*|(?<!med )utdrag(?:et)?|beslutet|kopia(?:n)?|avskrift(?:en)?)"
_SENT_ASKED = re.compile(
    rf"\b(?:vem|vilka|vart|vilken|vilket)\b.{{0,30}}\b(?:få|får|fick|ha|gå|går|gick|skick\w+|sänds?|delge\w*|expedier\w+|meddela\w*|underrätta\w*)\b.{{0,40}}{_PAPER}"
    rf"|\b(?:vem|vilka|vart)\b.{{0,30}}{_PAPER}.{{0,30}}\b(?:skick\w+|sänds?|delge\w*|expedier\w+|meddela\w*|till)\b",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"^(?:protokolls?utdrag|utdrag|beslutet|kopia|avskrift)\b.{0,30}\b(?:till|för)\b|^(?:beslutet )?(?:expedier|delge|skickas|sänds|meddelas|underrätt)\w*"
    r"|^(?:sändlista|protokolls?utdrag|delges|expediering)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_SENDS = re.compile(
    rf"^{_PAPER}.{{0,30}}\b(?:skickas|sänds|delges|expedieras|lämnas|meddelas|överlämnas)\b.{{0,10}}\w|^(?:(?:protokolls?)?utdrag|expedieras|delges|kopia|skickas)(?: till)?: ?\w",
    re.IGNORECASE,
)
# What a meeting did, where no heading says that it decided: "Årsmötet gav styrelsen i uppdrag att …".
_DID = re.compile(
    r"(?:\w*(?:mötet|stämman|styrelsen|nämnden|fullmäktige|rådet|utskottet)) (?:beslut\w+|biföll|avslog|gav|uppdrog|fastställde|"
    r"godkände|antog|bordlade|valde|beviljade|tillstyrkte|avstyrkte)\b",
    re.IGNORECASE,
)
_TWO = re.compile(r"\b(?:och|samt) (?:vad|hur|när|vem|vilk\w+|varför)\b", re.IGNORECASE)  # each is answered for itself
# "Hur röstade Eva Lund?", "Hur röstade Centerpartiet?": one of those who voted, who must be named
_VOTER = re.compile(r"\b[Hh]ur (?:har )?röst(?:ade|ar|at) ([A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*)")
_ABSTAINED = re.compile(r"\bavst(?:od|år|ått|å|ående)\b", re.IGNORECASE)
# "Var beslutet enigt?", "Fattades beslutet enhälligt?", and what tells it.
_AGREED = re.compile(r"\b(?:eni(?:g|gt|ga|ghet\w*)|oeni(?:g|gt|ga)|enhälli\w+|acklamation\w*)\b", re.IGNORECASE)
# Those who propose to an organ: what they proposed is not what it decided.
_PROPOSER = re.compile(
    r"\bvad (?:föreslog|föreslår|tyckte|tycker|ansåg|anser|rekommenderade?|ville|vill) (?:\w+s )?\w*(?:förvaltning|kontor|revisor|direktör|chef|rådet)",
    re.IGNORECASE,
)
# A vote on whether to decide at all, before that on the matter itself.
_WHEN_TO_DECIDE = re.compile(
    r"\bavgöra\w* (?:\w+ )?(?:i dag|idag|nu|vid dagens \w+)\b|\båterremi\w+|\bbordlägg\w+|\bbordlagd?\w*", re.IGNORECASE
)
_STATED_ASKED = re.compile(
    r"\b[Vv]ad (?:vill|ville|yrkade|yrkar|föreslog|föreslår|framförde|anförde|tyckte|ansåg|begärde|krävde|antecknade|fick) (?P<who>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*)"
)
_STATED = re.compile(
    r"\b(?:yrka\w*|föresl\w+|anför\w*|framför\w*|begär\w*|\w*anteckn\w*|\w*yttrande\w*|tillägg\w*)\b", re.IGNORECASE
)
_NOTED = re.compile(r"\b\w*anteckn\w*|\bsärskil\w+ yttrande\w*", re.IGNORECASE)
_DISQUALIFIED = re.compile(r"\b(?:jäv\w*|ojävig\w*)\b", re.IGNORECASE)
_PROPOSED = re.compile(r"\bvad föresl(?:og|år)\b", re.IGNORECASE)
# Words by which matters are handled: they tell no matter from another.
_HANDLING = frozenset(
    key(word)
    for word in "protokollsutdrag utdrag kopia avskrift skicka skickas delge delges expediera sända handla "
    "sa sade tyckte ansåg ställde ärende fråga förslag motion beslut beslutade bestämde besluta idé tanke begäran ansökan önskemål yrkande punkt paragraf "
    "möte sammanträde protokoll ja nej röst röster ja-röster nej-röster rösta röstsiffror röstresultat röstfördelning omröstning votering pengar medel bidrag stöd krav villkor uppe slut till direkt avgöra "
    "avgöras genast politiker ledamot ledamöter svar resultat utgång hände jäv jävig jävsanmälan anmäla anmälde delta deltog deltar rum lokal sal behandla behandlades handläggning planer plan igenom prövade enig enigt eniga enighet oenig oeniga enhälligt enhällig avgjordes avgjort".split()
)


@dataclass(frozen=True, slots=True)
class _Matter:
    """One § of one document: its title, and its units with the passages they stand in."""

    document: str
    title: str
    units: tuple[tuple[Unit, Passage], ...]


def asks_outcome(frame: Frame) -> bool:
    """Whether a question asks what became of a matter."""
    if asks(RESERVED, frame.question) or frame.type in VALUE_TYPES or _TWO.search(frame.question):
        return False
    if _PROPOSER.search(frame.question):
        return False
    if _CONDITIONS_ASKED.search(frame.question):
        return True
    return frame.type is AnswerType.DECISION or _ASKED.search(frame.question) is not None


def told_in_minutes(
    frame: Frame, candidates: Sequence[Candidate], index: Index
) -> tuple[Frame, list[Candidate]] | None:
    """What the § of the matter asked about tells, accepted, and the frame to answer it by; None where other sentences may.

    What shows no value is answered as a decision: with the words of the minutes.
    """
    if (sent := _sent_to(frame, candidates, index)) is not None:
        return replace(frame, type=AnswerType.LIST), sent
    if decided := _outcome(frame, candidates, index):
        found = [decided]
    elif (who := _who_in(frame, candidates, index)) is not None:
        found = who
    elif (when := _reported_when(frame, candidates, index)) is not None:
        return frame, when
    elif (title := _which_paragraph(frame, candidates, index)) is not None:
        found = title
    elif stated := _stated(frame, candidates, index):
        found = stated
    elif (votes := _vote_count(frame, candidates, index)) is not None:
        found = votes
    else:
        return None
    shown = any(one.value for one in found)
    return (frame if shown else replace(frame, type=AnswerType.DECISION)), found


def _outcome(frame: Frame, candidates: Sequence[Candidate], index: Index) -> Candidate | None:
    """The first decision point of the matter asked about; None where no § is surely the one meant, or it decides nothing.

    Where a vote is asked for it is what tells the votes, where a proposal is asked for what the organ itself proposes.
    """
    if not asks_outcome(frame) or frame.paragraph or frame.dnr:
        return None
    matter = _meant(frame, candidates, index)
    if matter is None:
        return None
    found = _told(frame, matter)
    if found is None:
        return None
    return replace(_candidate(found, candidates), value="", value_start=-1)


def _candidate(found: tuple[Unit, Passage], candidates: Sequence[Candidate]) -> Candidate:
    """A unit of a matter as an accepted candidate: with the value that was read in it, if it was."""
    unit, passage = found
    for one in candidates:
        if (one.hit.passage.document_id, one.unit.start, one.unit.end) == (passage.document_id, unit.start, unit.end):
            return replace(one, rejected="")
    hit = next((one.hit for one in candidates if one.hit.passage.id == passage.id), candidates[0].hit)
    return replace(candidates[0], unit=unit, hit=replace(hit, passage=passage), value="", value_start=-1, rejected="")


def _vote_count(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells how many or how one voted on the matter asked about, or whether all agreed; nothing where its § does not.

    With the figure where that was read. None where no votes are asked for, or no § is surely the one meant: then other
    sentences may tell.
    """
    voted = asks(VOTE_ASKED, frame.question) and (frame.type is AnswerType.COUNT or _VOTER.search(frame.question))
    if not (voted or asks(_AGREED, frame.question)) or frame.paragraph or frame.dnr:
        return None
    matter = _meant(frame, candidates, index)
    if matter is None:
        return None
    found = _told(frame, matter)
    if found is None and _VOTER.search(frame.question) and any(_tells_votes(unit) for unit, _ in matter.units):
        return None  # how one voted may stand in the table of votes
    return [] if found is None else [_candidate(found, candidates)]


def _tells_votes(unit: Unit) -> bool:
    """Whether a unit tells votes: in words, or as a row of a table of them."""
    return VOTED.search(unit.text) is not None or (unit.row is not None and "Ja" in " ".join(unit.row.columns).split())


def _who_in(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells who left a matter for a conflict of interest, abstained or made a reservation; nothing where its § names none.

    None where that is not asked, or no § is surely the one meant: then other sentences may tell.
    """
    did = next((cue for cue in (_DISQUALIFIED, _ABSTAINED, RESERVED) if asks(cue, frame.question)), None)
    if did is None or frame.type not in (AnswerType.PERSON, AnswerType.LIST) or frame.paragraph or frame.dnr:
        return None
    matter = _meant(frame, candidates, index)
    if matter is None:
        return None
    said = [one for one in matter.units if one[0].kind is not BlockKind.HEADING and NAMED.search(one[0].text)]
    told = [one for one in said if did.search(" ".join((one[0].text, *one[0].section[-1:])))]
    accepted = {(one.hit.passage.document_id, one.unit.start) for one in candidates if not one.rejected}
    first = [one for one in told if (one[1].document_id, one[0].start) in accepted]
    return [_candidate(one, candidates) for one in (first or told)[:1]]


def _stated(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """What one named moved for, proposed or had noted in a matter: "Vad ville Eva Lund när skolfrågan behandlades?"."""
    asked = _STATED_ASKED.search(frame.question)
    if asked is None or frame.paragraph or frame.dnr or frame.type in VALUE_TYPES:
        return []
    named = {key(word) for word in asked["who"].split()}
    # Whoever is named stands in many §§: the matter is told by the other words.
    matter = _meant(
        replace(frame, terms=tuple(term for term in frame.terms if term.key not in named)), candidates, index
    )
    said = [one for one in matter.units if one[0].kind is not BlockKind.HEADING] if matter else []
    told = [one for one in said if named <= {*one[0].terms} and _STATED.search(one[0].text)]
    noted = [one for one in told if _NOTED.search(one[0].text)] if asks(_NOTED, frame.question) else told
    return [_candidate(one, candidates) for one in noted[:1]]


def _reported_when(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells when a matter is reported back, in its own §; nothing where that says no time, None where none is surely meant."""
    if frame.type is not AnswerType.DATE or not asks(REPORT_ASKED, frame.question) or frame.paragraph or frame.dnr:
        return None
    matter = _meant(frame, candidates, index)
    if matter is None:
        return None
    places = {unit.start for unit, passage in matter.units if passage.document_id == matter.document}
    own = [one for one in candidates if one.hit.passage.document_id == matter.document and one.unit.start in places]
    told = [one for one in own if one.value and not no_report(frame, one)]
    return [replace(one, rejected="") for one in told[:1]]


def _which_paragraph(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """The title of the § that the matter asked about is; None where it is not asked, or no § is surely the one meant."""
    if frame.paragraph or frame.type in VALUE_TYPES or not asks(_PARAGRAPH_ASKED, frame.question):
        return None
    matter = _meant(frame, candidates, index)
    titles = [one for one in matter.units if one[0].section[-1:] == (matter.title,)] if matter else []
    return [_candidate(one, candidates) for one in titles[:1]] or None


def _sent_to(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """To whom the minutes of a matter are sent; nothing where its § does not say, None where that is not asked."""
    if frame.paragraph or frame.dnr or not asks(_SENT_ASKED, frame.question):
        return None
    matter = _meant(frame, candidates, index)
    if matter is None:
        return None
    said = [one for one in matter.units if one[0].kind is not BlockKind.HEADING]
    told = [
        one for one in said if _SENT.search(" ".join((*one[0].section[-1:], one[0].lead))) or _SENDS.search(one[0].text)
    ]
    return [_candidate(one, candidates) for one in told[:1]]


def _told(frame: Frame, matter: _Matter) -> tuple[Unit, Passage] | None:
    """The unit of a matter that tells what is asked for."""
    said = [(unit, passage) for unit, passage in matter.units if unit.kind is not BlockKind.HEADING]
    if asks(_AGREED, frame.question):
        return next((one for cue in (_AGREED, VOTED) for one in said if cue.search(one[0].text)), None)
    if asks(VOTE_ASKED, frame.question):
        abstained = asks(ABSTAIN_ASKED, frame.question)
        cues = (VOTED, _ABSTAINED) if abstained else (VOTED,)
        votes = [one for one in said if one[0].row is None and any(cue.search(one[0].text) for cue in cues)]
        asked = {term.key for term in frame.terms}
        if who := _VOTER.search(frame.question):
            named = {key(token) for token in who[1].split()}
            votes = [
                one
                for one in votes
                if named <= {*one[0].terms} or named & {*one[1].topics} or _of_header(named, one[1])
            ]
        early = asks(_WHEN_TO_DECIDE, frame.question)
        return max(
            votes,
            key=lambda one: (
                abstained and bool(_ABSTAINED.search(one[0].text)),
                _has_votes(one[0]),
                early == bool(_WHEN_TO_DECIDE.search(one[0].text)),
                len(asked.intersection(one[0].terms)),
            ),
            default=None,
        )
    if _CONDITIONS_ASKED.search(frame.question):
        told = [one for one in said if _CONDITIONS.search(" ".join((*one[0].section[-1:], one[0].lead, one[0].text)))]
        under = [one for one in told if _CONDITIONS.search(" ".join(one[0].section[-1:]))]
        return next(iter(under or told), None)
    own = [one for one in said if decides_for(one[0].section, one[0].text, one[1].header)]
    decided = [one for one in said if one[0].standing is Standing.DECISION]
    under = [one for one in decided if _under_decision(one[0])]
    if under or own or decided:
        return next(iter(own if _PROPOSED.search(frame.question) and own else under or own or decided))
    if any(heading_standing(heading) is not None for one, _ in said for heading in one.section[-1:]):
        return None
    return next((one for one in said if OUTCOME.search(one[0].text) or _DID.match(one[0].text)), None)


def _has_votes(unit: Unit) -> bool:
    """Whether the votes are counted: "den som stödjer förslaget röstar ja" tells only how they are cast."""
    return any(
        found[0][:4].lower() not in ("röst", "ja", "nej") or re.search(r"\d", found[0])
        for found in VOTED.finditer(unit.text)
    )


def _of_header(named: set[str], passage: Passage) -> bool:
    """Whether a name is that of the body or organ whose minutes these are."""
    return named <= {*terms(passage.header)[0]}


def _under_decision(unit: Unit) -> bool:
    return any(heading_standing(heading) is Standing.DECISION for heading in unit.section[-1:])


def _meant(frame: Frame, candidates: Sequence[Candidate], index: Index) -> _Matter | None:
    """The matter that a question is about, where one is and clearly more than any other."""
    matcher = Matcher(frame)
    worth: list[tuple[float, _Matter]] = []
    for matter in _matters(candidates, index):
        if (held := _worth(frame, matcher, matter, index)) > 0:
            worth.append((held, matter))
    worth.sort(key=lambda one: -one[0])
    if not worth or (len(worth) > 1 and worth[1][0] > CLEAR * worth[0][0]):
        return None
    return worth[0][1]


def _matters(candidates: Sequence[Candidate], index: Index) -> Iterator[_Matter]:
    """The matters that the candidates stand in, each whole."""
    documents = dict.fromkeys(one.hit.passage.document_id for one in candidates)
    in_parts = {one.hit.passage.document_id for one in candidates if _titles(one.hit.passage)}
    for document in documents:
        if document not in in_parts:
            yield from _only_one(document, index)
            continue
        found: dict[str, list[tuple[Unit, Passage]]] = {}
        seen: set[tuple[int, int]] = set()
        for passage in index.passages_of(document):
            for unit in passage.units:
                title = matter_in(unit.section)
                if title and ((unit.start, unit.end) not in seen or unit.row is not None):
                    seen.add((unit.start, unit.end))
                    found.setdefault(title, []).append((unit, passage))
        for title, units in found.items():
            yield _Matter(document, title, tuple(units))


def _only_one(document: str, index: Index) -> Iterator[_Matter]:
    """The matter of a short decision or judgment that is of one alone: its title is that of the document."""
    passages = index.passages_of(document, _SHORT + 1)  # each has a unit: more are too many
    units = tuple((unit, passage) for passage in passages for unit in passage.units)
    if 0 < len(units) <= _SHORT and any(_decides(unit) for unit, _ in units) and not any(map(_titles, passages)):
        yield _Matter(document, passages[0].header, units)


def _decides(unit: Unit) -> bool:
    """Whether a unit stands under a heading that says only that this is the decision."""
    return unit.standing is Standing.DECISION and _BARE.fullmatch(next(iter(unit.section[-1:]), "")) is not None


def _titles(passage: Passage) -> bool:
    return any(matter_in(unit.section) for unit in passage.units)


def _worth(frame: Frame, matcher: Matcher, matter: _Matter, index: Index) -> float:
    """How surely a matter is the one asked about, 0 where it is not."""
    passage = matter.units[0][1]
    weights = _weights(frame, matter, passage, index)
    if weights is None or not any(weight > FAINT for weight in weights.values()) or not _of_the_time(frame, matter):
        return 0.0
    title = _degrees(frame, matcher, terms(matter.title))
    text = _degrees(frame, matcher, _all_words(matter))
    total = sum(weights.values())
    by_title = sum(weight * title[term] for term, weight in weights.items()) / total
    by_all = sum(weight * max(title[term], TEXT * text[term]) for term, weight in weights.items()) / total
    sure = by_title >= SURE_TITLE and by_all >= SURE_MATTER
    return by_all if sure or by_all >= TEXT * SURE_TEXT else 0.0


def _all_words(matter: _Matter) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        tuple({term for unit, _ in matter.units for term in unit.terms}),
        tuple({part for unit, _ in matter.units for part in unit.parts}),
    )


def _degrees(frame: Frame, matcher: Matcher, words: tuple[Sequence[str], Sequence[str]]) -> Mapping[str, float]:
    """How surely each term is meant by some words."""
    met = dict(matcher.degrees(words_of(tuple(words[0]), tuple(words[1]))))
    return {term.key: met.get(at, 0.0) for at, term in enumerate(frame.terms)}


def _weights(frame: Frame, matter: _Matter, passage: Passage, index: Index) -> dict[str, float] | None:
    """What each term that tells the matter weighs; None where the document is not the one asked about.

    A name that stands in the document but not in the § says whose document is meant.
    """
    organs = [term for term in frame.terms if ORGAN.fullmatch(term.word) or COURT.fullmatch(term.word)]
    if organs and not any(_is_of(term, passage) for term in organs):
        return None
    weights: dict[str, float] = {}
    held = {term for unit, _ in matter.units for term in unit.terms}
    for term in frame.terms:
        of_header = not term.name and term.key in passage.topics and term.key not in held
        if term.verb or term in organs or of_header or (term.key in _HANDLING and term.key not in held):
            continue
        if term.name and term.key not in held:
            if term.key not in passage.topics and not _stands_in(term, index.text(passage.document_id)):
                return None
        else:
            faint = term.key in _HANDLING or (term.name and term.key in passage.topics)
            weights[term.key] = FAINT * term.weight if faint else term.weight
    return weights


def _is_of(organ: Term, passage: Passage) -> bool:
    """Whether minutes are those of an organ; "nämnden" and "fullmäktige" fit any of the sort."""
    return _stands_in(organ, passage.header) or bool({organ.key, *organ.parts[-1:]}.intersection(passage.topics))


def _stands_in(term: Term, text: str) -> bool:
    return term.word.lower().removesuffix("s").removesuffix("en") in text.lower()


def _of_the_time(frame: Frame, matter: _Matter) -> bool:
    """Whether the matter was dealt with on the day, and is of the year, that the question names."""
    header = matter.units[0][1].header
    met = {found.iso for found in dates(header)}
    if frame.days:
        return all(iso in met or iso in header for iso in frame.days)
    if frame.months and met and not any(iso[5:7] in frame.months for iso in met if len(iso) >= 7):
        return False
    text = " ".join((header, matter.title, *(unit.text for unit, _ in matter.units)))
    return not frame.years or bool({*years(text)} & {*frame.years})
