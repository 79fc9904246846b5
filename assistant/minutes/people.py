"""Who did what when a matter was dealt with: left for a conflict of interest, abstained, made a reservation, moved for something."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.features.table import VALUE_TYPES
from assistant.gates.another_figure import NAMED
from assistant.matching.cues import RESERVED, asks
from assistant.minutes.asked_matter import asked_matter
from assistant.minutes.matter import as_accepted
from assistant.minutes.votes import ABSTAINED
from assistant.types import AnswerType, Candidate, Frame
from corpus.index import Index
from corpus.swedish.words import key
from corpus.types import Standing

_STATED_ASKED = re.compile(
    r"\b[Vv]ad (?:vill|ville|yrkade|yrkar|föreslog|föreslår|framförde|anförde|tyckte|ansåg|begärde|krävde|antecknade|fick) (?P<who>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)*)"
)
_STATED = re.compile(
    r"\b(?:yrka\w*|föresl\w+|anför\w*|framför\w*|begär\w*|\w*anteckn\w*|\w*yttrande\w*|tillägg\w*)\b", re.IGNORECASE
)
_NOTED = re.compile(r"\b\w*anteckn\w*|\bsärskil\w+ yttrande\w*", re.IGNORECASE)
_DISQUALIFIED = re.compile(r"\b(?:jäv\w*|ojävig\w*)\b", re.IGNORECASE)


def who_in(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate] | None:
    """What tells who left a matter for a conflict of interest, abstained or made a reservation; nothing where its § names none.

    None where that is not asked, or no § is surely the one meant: then other sentences may tell.
    """
    did = next((cue for cue in (_DISQUALIFIED, ABSTAINED, RESERVED) if asks(cue, frame.question)), None)
    if did is None or frame.type not in (AnswerType.PERSON, AnswerType.LIST) or frame.paragraph or frame.dnr:
        return None
    matter = asked_matter(frame, candidates, index)
    if matter is None:
        return None
    said = [one for one in matter.said if NAMED.search(one[0].text)]
    told = [one for one in said if did.search(one[0].text)]
    if not told:  # under "Reservation" the names alone, under "Yrkanden och reservation" no one who only moved
        told = [
            one for one in said if did.search(" ".join(one[0].section[-1:])) and one[0].standing is not Standing.MOTION
        ]
    accepted = {(one.hit.passage.document_id, one.unit.start) for one in candidates if not one.rejected}
    first = [one for one in told if (one[1].document_id, one[0].start) in accepted]
    return [as_accepted(one, candidates) for one in (first or told)[:1]]


def stated(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """What one named moved for, proposed or had noted in a matter: "Vad ville Eva Lund när skolfrågan behandlades?"."""
    asked = _STATED_ASKED.search(frame.question)
    if asked is None or frame.paragraph or frame.dnr or frame.type in VALUE_TYPES:
        return []
    named = {key(word) for word in asked["who"].split()}
    # Whoever is named stands in many §§: the matter is told by the other words.
    matter = asked_matter(
        replace(frame, terms=tuple(term for term in frame.terms if term.key not in named)), candidates, index
    )
    said = matter.said if matter else []
    told = [one for one in said if named <= {*one[0].terms} and _STATED.search(one[0].text)]
    noted = [one for one in told if _NOTED.search(one[0].text)] if asks(_NOTED, frame.question) else told
    return [as_accepted(one, candidates) for one in noted[:1]]
