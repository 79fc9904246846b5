"""Misreadings that share their words with the source: what a support check of words and figures does not see. Pure.

Each check takes a sentence and the units that carry it, and says in Swedish what is wrong, or "".
"""

import re
from collections.abc import Callable, Sequence

from assistant.generation import close_figures
from assistant.generation.carriers import Carrier, near
from assistant.generation.close_figures import figures_in
from assistant.support import cues
from assistant.support.binding import alike, content, groups, related
from assistant.support.figures import amounts, same_value
from corpus.swedish.words import key

_REPORTED = re.compile(
    r"\b(?:anser|menar|hävdar|påstår|framhåller|yrkar|föreslår|skriver|uppger|tycker|befarar)\b[^.;]*\batt\s*$",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\bbeslut(?:ar|ade|at|ades|ats)\b[^.;]{0,40}?\batt\s+(.+)", re.IGNORECASE)
_TWO_NAMES = re.compile(r"(?<=\s)(?=([A-ZÅÄÖ][a-zåäöé]+)\s([A-ZÅÄÖ][a-zåäöé-]+))")
_LABEL = re.compile(r"\b\d{1,2}[–-]\d{1,2}\b")  # "årskurs 7–9"
_TOTAL = re.compile(r"^(?:summa|totalt?|delsumma|resultat|årets)\b", re.IGNORECASE)
_KEPT_BY = re.compile(r"underskott|överskott|resultat|avvikelse|prognos|budget|kostnad|intäkt", re.IGNORECASE)
_OWN_MONEY = frozenset(("nämnd", "styrelse"))  # fullmäktige only decides on others'
_SAME_BODY = 0.7
_SAME_ROW = 0.6
_LONG = 4  # letters of a word that tells one thing from another


def misreadings(text: str, carriers: Sequence[Carrier], question: str = "") -> tuple[str, ...]:
    """What is wrong with a sentence that ``carriers`` seem to support; ``question`` is what it answers."""
    reasons = [check(text, carriers) for check in (*close_figures.CHECKS, *_CHECKS)]
    reasons += [check(f"{text} {question}", text, carriers) for check in _CHECKS_OF_THE_MATTER]
    return tuple(filter(None, reasons))


def _both_ways(text: str, carriers: Sequence[Carrier]) -> str:
    """One of two directions turned round, while the other stays: "blev dyrare vilket ger 1,2 miljoner bättre"."""
    there = " ".join(near(carrier) for carrier in carriers).lower()
    for name, sides in cues.DIRECTIONS.items():
        said, found = ([bool(side.search(words)) for side in sides] for words in (text.lower(), there))
        if all(said) and any(found) and not all(found) and not any(carrier.is_row for carrier in carriers):
            return f"källan säger bara det ena ({name})"
    return ""


def _reported(text: str, carriers: Sequence[Carrier]) -> str:
    """What somebody says, told as so: the sentence stands in the source after "hävdar att"."""
    bare = text.strip(" .”\"'").lower()
    for carrier in carriers:
        at = carrier.unit.text.lower().find(bare)
        if at > 0 and _REPORTED.search(carrier.unit.text[:at]):
            return "källan återger bara att någon säger det"
    return ""


def _other_name(text: str, carriers: Sequence[Carrier]) -> str:
    """A first name set before another's surname: names that stand together in the sentence do so in the source."""
    there = " ".join(near(carrier) for carrier in carriers).lower()
    for found in _TWO_NAMES.finditer(text):
        one, other = (re.escape(name.lower().removesuffix("s")) for name in (found[1], found[2]))
        if found.start() and not re.search(rf"\b{one}s?[\s,–-]+(?:\w\.\s)?{other}", there):
            return f"namnet {found[1]} {found[2]} står inte i källan"
    return ""


def _other_decision(text: str, carriers: Sequence[Carrier]) -> str:
    """Something else than what was decided: the words after "beslutar att" stand in the source for the greater part."""
    told = _DECIDED.search(text)
    decided = [word for word, _, _ in content(told[1])] if told else []
    there = [word for carrier in carriers for word, _, _ in content(f"{carrier.unit.lead} {carrier.unit.text}")]
    met = [word for word in decided if any(related(word, other) >= _SAME_BODY for other in there)]
    return "källan återger ett annat beslut" if decided and len(met) * 2 <= len(decided) else ""


def _other_body(matter: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure of a body that neither the sentence nor the question names: "Barnnämnden räknar med 12 miljoner"."""
    named = {match[0] for match in cues.BODIES.finditer(matter.lower())}
    for carrier in carriers:
        for figure in amounts(text):
            for found in figures_in(carrier.unit, figure):
                sentence = re.split(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])", carrier.unit.text[: found.start])[-1].lower()
                if not _KEPT_BY.search(sentence):
                    continue
                owners = [match[0] for match in cues.BODIES.finditer(sentence) if match[1] and match[2] in _OWN_MONEY]
                if owners and not any(related(key(one), key(other)) >= _SAME_BODY for one in owners for other in named):
                    return f"talet gäller {owners[-1]} i källan"
    return ""


def _other_row(matter: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure of a table row whose label neither the sentence nor the question mentions."""
    if not amounts(text):
        return ""
    words = [word for word, _, _ in content(matter)]
    for carrier in carriers:
        label = [word for word, _, _ in content(carrier.unit.row.label)] if carrier.unit.row else []
        if (
            label
            and not _TOTAL.search(carrier.unit.row.label if carrier.unit.row else "")
            and not any(related(one, other) >= _SAME_ROW for one in label for other in words)
        ):
            return "talet står på en annan rad i källans tabell"
    return ""


def _other_part(_: str, text: str, carriers: Sequence[Carrier]) -> str:
    """A figure whose neighbour in the source is what the sentence says it is of: "27 är X, 11 är Y" told as 11 X."""
    for group in groups(text):
        for carrier in carriers:
            if carrier.is_row or not group.amounts:
                continue
            there = groups(carrier.unit.text)
            own = [place for place in there if any(same_value(group.amounts[0], one) for one in place.amounts)]
            mine = set().union(*(place.words for place in own)) if own else set()
            for place in there:
                said = [one for other in groups(text) if other is not group for one in other.amounts]
                if any(same_value(one, there_too) for one in said for there_too in place.amounts):
                    continue  # both figures are said; the support check sees whether they are the right way round
                if place in own or not any(alike(group.amounts[0], one) for one in place.amounts):
                    continue
                theirs = [
                    word for word in group.words if word in place.words and word not in mine and len(word) > _LONG
                ]
                ours = [word for word in group.words if word in mine and word not in place.words and len(word) > _LONG]
                labelled = set(_LABEL.findall(text)) & {label for one in own for label in _LABEL.findall(one.text)}
                if own and theirs and not ours and not labelled:
                    return "talet gäller något annat i källan"
    return ""


_CHECKS: tuple[Callable[[str, Sequence[Carrier]], str], ...] = (_both_ways, _reported, _other_name, _other_decision)
_CHECKS_OF_THE_MATTER: tuple[Callable[[str, str, Sequence[Carrier]], str], ...] = (_other_body, _other_row, _other_part)
