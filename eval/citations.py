"""Citation recall and precision in ALCE's definition, and faithfulness. Pure; who judges support is a parameter.

A statement's recall is 1 when all it cites together supports it. A citation is precise when the statement has
recall 1 and the citation supports it alone, or the rest no longer does without it (Gao et al. 2023, ALCE's
compute_autoais). ALCE judges with a language model for inference; ours is the proxy of assistant/support unless told otherwise.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.support.evidence import Evidence


class SupportCheck(Protocol):
    """Whether evidence, taken together, supports a statement."""

    def __call__(self, statement: str, evidence: Sequence[Evidence], *, computed: bool = False) -> "SupportVerdict":
        """The verdict; ``computed`` statements may hold figures worked out from the evidence."""
        ...


class SupportVerdict(Protocol):
    """What a support check says: ``supported``, and ``reasons`` in Swedish when it is not."""

    @property
    def supported(self) -> bool:
        """Whether the evidence supports the statement."""
        ...

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why not."""
        ...


@dataclass(frozen=True, slots=True)
class CitedStatement:
    """A statement with the evidence behind each of its citations."""

    text: str
    evidence: tuple[Evidence, ...]
    computed: bool = False


@dataclass(frozen=True, slots=True)
class CitationScore:
    """The figures of one answer. ``precision`` is None when it cites nothing; ``unsupported`` explains the rest.

    ``faithfulness`` is the share of the statements that something the answer cites supports, whatever it is cited for.
    """

    recall: float
    precision: float | None
    faithfulness: float
    statements: int
    uncited: int
    unsupported: tuple[tuple[str, str], ...] = ()


def score_citations(statements: Sequence[CitedStatement], check: SupportCheck) -> CitationScore | None:
    """The figures over an answer's statements; None when it states nothing (it abstained)."""
    if not statements:
        return None
    everything = tuple(dict.fromkeys(piece for statement in statements for piece in statement.evidence))
    recalled = faithful = precise = cited = 0
    unsupported = []
    for statement in statements:
        verdict = check(statement.text, statement.evidence, computed=statement.computed) if statement.evidence else None
        supported = verdict is not None and verdict.supported
        recalled += supported
        cited += len(statement.evidence)
        if supported:
            precise += sum(_is_precise(statement, index, check) for index in range(len(statement.evidence)))
        else:
            reasons = "; ".join(verdict.reasons) if verdict else "påståendet har ingen källa"
            unsupported.append((statement.text, reasons))
        faithful += supported or (
            bool(everything) and check(statement.text, everything, computed=statement.computed).supported
        )
    return CitationScore(
        recall=recalled / len(statements),
        precision=precise / cited if cited else None,
        faithfulness=faithful / len(statements),
        statements=len(statements),
        uncited=sum(not statement.evidence for statement in statements),
        unsupported=tuple(unsupported),
    )


def _is_precise(statement: CitedStatement, index: int, check: SupportCheck) -> bool:
    """For a statement that its citations support together: whether citation ``index`` has a part in that."""
    if len(statement.evidence) == 1:
        return True
    alone = (statement.evidence[index],)
    rest = statement.evidence[:index] + statement.evidence[index + 1 :]
    if check(statement.text, alone, computed=statement.computed).supported:
        return True
    return not check(statement.text, rest, computed=statement.computed).supported
