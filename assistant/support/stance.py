"""Whether a statement takes the stance of its evidence: the same direction, the same "inte", decided or only proposed, by whom."""

import re
from collections.abc import Sequence

from assistant.support import cues
from assistant.support.binding import alike, content, related
from assistant.support.evidence import Evidence
from assistant.support.figures import amounts

_NEARER = 300  # characters before a quote that may tell its standing


def misplaced(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement calls decided what is proposed, or lets another body act than the source names."""
    return [*_standing(statement, evidence), *_bodies(statement, evidence)]


def opposed(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement points one way and what it rests on only the other."""
    said = statement.lower()
    quotes = " . ".join(piece.quote for piece in evidence).lower()
    figures = {one.value for one in amounts(statement)}
    near = [
        sentence
        for sentence in re.split(r"(?<=[a-z0-9åäö)][.!?])\s+|\s\.\s", quotes)
        if figures and any(found.value in figures for found in amounts(sentence))
    ]
    found = " . ".join(near) if near else quotes
    reasons = []
    for name, (one, other) in cues.DIRECTIONS.items():
        for here, there in ((one, other), (other, one)):
            if here.search(said) and not there.search(said) and there.search(found) and not here.search(found):
                reasons.append(f"källan säger motsatsen ({name})")
    reasons += _course(statement)
    if _negations(said, quotes):
        reasons.append("källan och påståendet skiljer sig på ett ”inte”")
    return reasons


def _negations(said: str, quotes: str) -> bool:
    """Whether something is denied in one and said in the other."""
    if cues.NEGATION.search(said):
        return cues.NEGATION.search(quotes) is None
    words = {word for word, _, _ in content(said)}
    for denied in cues.NEGATION.finditer(quotes):
        before, after = (
            re.split(r"[.;!?:]\s|,\s(?!\d)", part) for part in (quotes[: denied.start()], quotes[denied.end() :])
        )
        following = [word for word, _, _ in content(after[0])][:4]
        near = following or [word for word, _, _ in content(before[-1])][-4:]
        held = sum(max((related(word, other) for other in words), default=0.0) for word in near)
        if len(near) >= 2 and held / len(near) >= 0.65:
            return True
    return False


def _course(statement: str) -> list[str]:
    """Where "ökade från 12 till 9" contradicts itself."""
    up, down = cues.DIRECTIONS["ökning eller minskning"]
    reasons = []
    for match in re.finditer(r"\bfrån\b(?P<one>.{3,60}?)\btill\b(?P<other>.{1,40})", statement.lower()):
        one, other = amounts(match["one"]), amounts(match["other"])
        if not one or not other or not alike(one[-1], other[0]):
            continue
        rises = other[0].value > one[-1].value
        if (up if not rises else down).search(statement.lower()) and not (up if rises else down).search(
            statement.lower()
        ):
            reasons.append("talen går åt andra hållet än påståendet säger")
    return reasons


def _standing(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement says decided, and the source proposes, expects or plans."""
    said = statement.lower()
    if not cues.DECIDED.search(said) or cues.PROPOSES.search(said):
        return []
    for piece in evidence:
        quote = piece.quote.lower()
        if _proposed(quote):
            continue
        if _decides(quote) or not _led_by_proposal(piece.before[-_NEARER:].lower()):
            return []
    return ["källan är ett förslag, ett yrkande eller en plan, inte ett beslut"]


def _proposed(quote: str) -> bool:
    """Whether a quote proposes or plans, and decides nothing."""
    if cues.PROPOSES.search(quote) and not _decides(quote):
        return True
    return (
        cues.LATER.search(quote) is not None and not cues.DONE.search(quote) and not re.search(r"\bbeslutar\b", quote)
    )


def _decides(quote: str) -> bool:
    """Whether some sentence decides. What comes after "yrkar att" in a sentence is only wished."""
    for sentence in re.split(r"(?<=[.!?])\s+", quote):
        decided, proposed = cues.DECIDED.search(sentence), cues.PROPOSES.search(sentence)
        if decided and (proposed is None or decided.start() < proposed.start()):
            return True
    return False


def _led_by_proposal(before: str) -> bool:
    """Whether the words that lead up to a quote make it part of a proposal: the last mark of standing decides."""
    proposed = [match.start() for match in cues.PROPOSES.finditer(before)]
    decided = [match.start() for match in cues.DECIDED.finditer(before)]
    return bool(proposed) and max(proposed) > max(decided, default=-1) and before.rstrip().endswith((":", "att"))


def _bodies(statement: str, evidence: Sequence[Evidence]) -> list[str]:
    """Where the statement lets a body act that the source does not name, and the source names another."""
    said = _acting(statement)
    if not said:
        return []
    found = _acting(" ".join(piece.quote for piece in evidence))
    if not found or any(_same_body(one, other) for one in said for other in found):
        return []
    return [f"källan gäller {''.join(sorted(found)[0])}, inte {''.join(sorted(said)[0])}"]


def _acting(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((match[1], match[2]) for match in cues.BODIES.finditer(text.lower()))


def _same_body(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[1] == other[1] and (one[0] == other[0] or not one[0] or not other[0])
