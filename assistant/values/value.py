"""What a unit holds that can be an answer: a figure, date or name, and how well it fits the question."""

from dataclasses import dataclass

from corpus.types import Quantity


@dataclass(frozen=True, slots=True)
class Value:
    """A value found in a unit: its wording, offsets in the unit's text, how well it fits, and its quantity if it has one."""

    text: str
    start: int
    end: int
    fit: float
    quantity: Quantity | None = None
