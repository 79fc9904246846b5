"""What became of a matter: the decision points of its §, in the words of the minutes; or the conditions that were set.

Asked for in many ways: "Vad blev det av förslaget om …", "Fick föreningen pengarna?". Answered by "Motionen avslås."
under "§ 38 Motion om avgiftsfri kollektivtrafik".
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.features.table import VALUE_TYPES
from assistant.matching.cues import OUTCOME, RESERVED, VOTED, asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import Matter, as_accepted
from assistant.minutes.votes import asks_votes, vote_told
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index
from corpus.standing import decides_for, heading_standing
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import terms
from corpus.types import Passage, Standing, Unit

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
    rf"gick\b.{{1,120}}\bigenom\b|(?:godkände|antog|avslog|biföll|bordlade|återremitterade|tillstyrkte|avstyrkte) {_ORGAN}\b)",
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
# What a meeting did, where no heading says that it decided: "Årsmötet gav styrelsen i uppdrag att …".
_DID = re.compile(
    r"(?:\w*(?:mötet|stämman|styrelsen|nämnden|fullmäktige|rådet|utskottet)) (?:beslut\w+|biföll|avslog|gav|uppdrog|fastställde|"
    r"godkände|antog|bordlade|valde|beviljade|tillstyrkte|avstyrkte)\b",
    re.IGNORECASE,
)
# A motion moved at the meeting itself, and the sentence that tells what became of it: "Yrkandet avslås med fem röster mot fyra."
_MOVED = re.compile(
    r"\b(?:\w*yrkande\w*|tilläggs?(?:förslag\w*)?|tillägget|ändringsförslag\w*|motförslag\w*)\b", re.IGNORECASE
)
_FALLS = re.compile(
    r"\b(?:avsl(?:ås|ogs|år|og|agits)|bif(?:alls|ölls|aller|öll|allits)|föll|faller|vann|röst\w+ (?:ned|ner|igenom)|bord(?:läggs|lades)|går igenom|gick igenom)\b",
    re.IGNORECASE,
)
# A decision that only takes note: what was decided in what was told of is asked for. "Nämnden godkänner informationen"
_NOTED = re.compile(
    r"\b(?:godkän\w*|not(?:era|ering)\w*|tacka\w*|ta(?:r|git)? del av|tog del av|lägg\w*|lade) (?:för )?\w*(?:information|föredragning|redogörelse|rapportering|genomgång)(?:en|arna|erna)\b",
    re.IGNORECASE,
)
_TOLD_DECISION = re.compile(
    r"\bbeslut(?:et)? (?:om )?att\b|\bbeslut(?:ade[st]?|ats?)\b|\bbestäm(?:de|des|t|ts)\b|\benade[st]?\b|\bkom överens\b",
    re.IGNORECASE,
)
_ORDER = re.compile(r"\brösta(?:r)? (?:ja|nej)\b", re.IGNORECASE)
_MOVES = re.compile(r"\byrka(?:r|de|t|s)?\b", re.IGNORECASE)
_TWO = re.compile(r"\b(?:och|samt) (?:vad|hur|när|vem|vilk\w+|varför)\b", re.IGNORECASE)  # each is answered for itself
# Those who propose to an organ: what they proposed is not what it decided.
_PROPOSER = re.compile(
    r"\bvad (?:föreslog|föreslår|tyckte|tycker|ansåg|anser|rekommenderade?|ville|vill) (?:\w+s )?\w*(?:förvaltning|kontor|revisor|direktör|chef|rådet)",
    re.IGNORECASE,
)
_PROPOSED = re.compile(r"\bvad föresl(?:og|år)\b", re.IGNORECASE)


def asks_outcome(frame: Frame) -> bool:
    """Whether a question asks what became of a matter."""
    if asks(RESERVED, frame.question) or frame.type in VALUE_TYPES or _TWO.search(frame.question):
        return False
    if _PROPOSER.search(frame.question):
        return False
    if _CONDITIONS_ASKED.search(frame.question):
        return True
    return frame.type is AnswerType.DECISION or _ASKED.search(frame.question) is not None


def outcome(frame: Frame, candidates: Sequence[Candidate], index: Index) -> Candidate | None:
    """The first decision point of the matter asked about; None where no § is surely the one meant, or it decides nothing.

    Where a vote is asked for it is what tells the votes, where a proposal is asked for what the organ itself proposes.
    """
    if not asks_outcome(frame) or frame.paragraph or frame.dnr:
        return None
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    found = _told(frame, matter)
    if found is None:
        return None
    return replace(as_accepted(found, candidates), value="", value_start=-1)


def _of_motion(frame: Frame, matter: Matter) -> tuple[Unit, Passage] | None:
    """The sentence of a § that tells what became of a motion moved at the meeting: no motion itself, though it stands among them."""
    if not asks(_MOVED, frame.question):
        return None
    told = [one for one in matter.said if _MOVED.search(one[0].text) and _FALLS.search(one[0].text)]
    settled = [one for one in told if not (_ORDER.search(one[0].text) or _MOVES.search(one[0].text))]
    asked = {term.key for term in frame.terms}
    best = max(settled, key=lambda one: len(asked.intersection(one[0].terms)), default=None)
    if best is None:
        return None
    standing = Standing.VOTE if VOTED.search(best[0].text) else Standing.DECISION
    return replace(best[0], standing=standing), best[1]


def _told(frame: Frame, matter: Matter) -> tuple[Unit, Passage] | None:
    """The unit of a matter that tells what is asked for."""
    if asks_votes(frame.question):
        return vote_told(frame, matter)
    if (moved := _of_motion(frame, matter)) is not None:
        return moved
    said = matter.said
    if _CONDITIONS_ASKED.search(frame.question):
        told = [one for one in said if _CONDITIONS.search(" ".join((*one[0].section[-1:], one[0].lead, one[0].text)))]
        under = [one for one in told if _CONDITIONS.search(" ".join(one[0].section[-1:]))]
        return next(iter(under or told), None)
    own = [one for one in said if decides_for(one[0].section, one[0].text, one[1].header)]
    decided = [one for one in said if one[0].standing is Standing.DECISION]
    under = [one for one in decided if _under_decision(one[0])]
    if decided and all(_NOTED.search(one[0].text) for one in decided) and (within := _decided_within(frame, matter)):
        return within
    if under or own or decided:
        return next(iter(own if _PROPOSED.search(frame.question) and own else under or own or decided))
    if any(heading_standing(heading) is not None for one, _ in said for heading in one.section[-1:]):
        return None
    return next((one for one in said if OUTCOME.search(one[0].text) or _DID.match(one[0].text)), None)


def _decided_within(frame: Frame, matter: Matter) -> tuple[Unit, Passage] | None:
    """The sentence of an information that tells of a decision on what is asked about: "ett beslut att unga ska bjudas in".

    Words of the title are of the matter itself, of which the decision is asked for.
    """
    titled = {term for words in terms(matter.title) for term in words}
    asked = [
        words
        for term in frame.terms
        if not term.verb and titled.isdisjoint(words := {term.key, *term.parts, *synonyms(term.key)})
    ]
    told = [
        (sum(not words.isdisjoint((*unit.terms, *unit.parts)) for words in asked), at, (unit, passage))
        for at, (unit, passage) in enumerate(matter.said)
        if unit.standing is not Standing.DECISION and _TOLD_DECISION.search(unit.text)
    ]
    shared, _, best = max(told, key=lambda one: (one[0], -one[1]), default=(0, 0, None))
    return best if shared else None


def _under_decision(unit: Unit) -> bool:
    return any(heading_standing(heading) is Standing.DECISION for heading in unit.section[-1:])
