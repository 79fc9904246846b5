"""A figure of a part beside that of the whole: "av 203 elever var 178 behöriga", "varav 610 mer än 90 dagar"."""

import re
from collections.abc import Iterator, Sequence

from assistant.matching.cues import asks
from assistant.types import Frame
from assistant.values.nearness import Anchors
from corpus.swedish.number_forms import NUMERALS
from corpus.swedish.words import key, tokens
from corpus.types import Quantity

# Of those, or that, named before: some of them are told of next.
OF_THOSE = r"varav|därav|av (?:vilka|dessa|dem)"
# "Av 40 granskade upphandlingar saknade 9 underlag": the whole, where it is asked how many of them did something.
_WHOLE_OF = re.compile(
    r"\b(?:av|bland|(?:stickprov|urval)(?:et)? (?:av|om|med|på)|omfattade)\s+(?:de |dessa |de totalt |sammanlagt |totalt )?$",
    re.IGNORECASE,
)
# "112 av sina 268 anställda", "fem av tolv tjänster"
_OUT_OF = re.compile(
    rf"(?:\d|\b(?:{'|'.join(NUMERALS)})) av (?:sina |våra |de |dessa |totalt |sammanlagt )*$", re.IGNORECASE
)
_SOME_OF = re.compile(rf"\b(?:{OF_THOSE}) (?:cirka |ca |drygt |knappt )?$", re.IGNORECASE)
_PART_TOLD = re.compile(rf"\b(?:{OF_THOSE}|av (?:vilket|detta))\b(?=[^,;.]*$)", re.IGNORECASE)
# Also "hur många av dem", which names no part by words of its own.
_HOW_MANY_OF = re.compile(r"\bhur många av\b", re.IGNORECASE)
# "varav Sparbanken Ekvik bidrog", where "Ekviks museum" is asked about, is no part that is asked for
_WITHIN_NAME = re.compile(r"[a-zåäö,] [A-ZÅÄÖ][a-zåäö]+ $")
# "Kommunens andel av kostnaden", asked for and told: "var kommunens andel 3 mnkr"
_SHARE_ASKED = re.compile(r"\b\w+s (?:an)?del(?:en)? av\b", re.IGNORECASE)
_SHARE_TOLD = re.compile(r"\b\w+s (?:an)?del(?:en)?\b[^,;.\d]*$", re.IGNORECASE)
# Any word may stand between: "varav hela 610". The figure is passed over where what is told of it is not asked for.
_OF_WHICH = re.compile(r"\b(?:varav|därav) (?:\w+ )?$", re.IGNORECASE)


def part_fits(
    text: str, quantity: Quantity, figures: Sequence[Quantity], anchors: Anchors, frame: Frame
) -> Iterator[float]:
    """What a figure loses where it is of the whole and the part is asked for, or the other way round; or gains."""
    before = text[: quantity.start]
    others = anchors.others
    if _WHOLE_OF.search(before) and (asks(_HOW_MANY_OF, frame.question) or _of_part(quantity, figures, others)):
        yield -1.2
    if _OUT_OF.search(before):
        yield -0.8
    if (part := _PART_TOLD.search(before)) and any(
        part.end() <= at < quantity.start and not _WITHIN_NAME.search(text[:at]) for at in anchors
    ):
        yield 1.2  # "kostade 2,3 miljoner, varav stiftelsen bidrog med 1,5 miljoner", where the share of one is asked for
    if _SOME_OF.search(before) and not any(at >= quantity.end for at in others):
        yield -0.6  # "118 personer, av vilka 41 bor kvar": some of those counted
    if asks(_SHARE_ASKED, frame.question) and _SHARE_TOLD.search(before):
        yield 1.2  # "Kommunens andel var 14 mnkr och hela kostnaden 21"
    if _OF_WHICH.search(before) and _part_unasked(text, quantity, frame):
        yield -0.5  # "väntade 2 340 personer, varav 610 mer än 90 dagar"


def _of_part(whole: Quantity, figures: Sequence[Quantity], asked: Sequence[int]) -> bool:
    """Whether a question speaks of what stands after the next figure: "behöriga" in "av de 203 elever var 178 behöriga"."""
    following = next((figure for figure in figures if figure.start >= whole.end), None)
    return following is not None and any(at >= following.end for at in asked)


def _part_unasked(text: str, part: Quantity, frame: Frame) -> bool:
    """Whether a question names nothing that is told of a part of those counted and not of them all."""
    of_all, of_part = ({key(token.text) for token in tokens(side)} for side in (text[: part.start], text[part.end :]))
    return (of_part - of_all).isdisjoint(term.key for term in frame.terms)
