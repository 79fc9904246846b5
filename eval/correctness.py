"""Whether an answer is right: the verdict of the public contract, one question at a time. Pure.

correct    every group matched, nothing forbidden, at most 180 words
lead       the same within the first 45 words: the reader gets the answer before the detail
cited      the citations hold the evidence (in a quote of at most 1500 characters, in the right document)
grounded   every citation's quote stands in its document
right      correct, cited and grounded: the figure that counts
crag       +1 right or rightly abstained, 0 abstained wrongly, -1 otherwise
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.support.evidence import squash
from eval.cases import Case
from eval.matching import evidence_held, fold, matches, missing_groups, piece_held
from eval.outputs import Output

MAX_WORDS = 180
LEAD_WORDS = 45
MAX_QUOTE = 1500


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the contract says of one answer. ``why`` are Swedish sentences on what is wrong, empty when right."""

    abstained: bool
    correct: bool
    lead: bool
    cited: bool
    grounded: bool
    right: bool
    crag: int
    why: tuple[str, ...] = ()


def judge(case: Case, output: Output, sources: Mapping[str, str]) -> Verdict:
    """The verdict; ``sources`` are the squashed canonical texts by document."""
    abstained = output.abstained
    grounded = not _ungrounded(output, sources)
    if case.must is None and abstained:
        return Verdict(abstained, correct=True, lead=True, cited=True, grounded=grounded, right=True, crag=1)
    must = case.must or case.must_or_abstain
    if must is None:
        told = ("Dokumenten svarar inte på frågan, men assistenten svarade.",)
        return Verdict(abstained, False, False, False, grounded, right=False, crag=-1, why=told)
    correct = lead = cited = False
    if not abstained:
        text = fold(output.answer)
        correct = (
            len(text.split()) <= MAX_WORDS
            and matches(must, text)
            and not any(re.search(pattern, text) for pattern in case.forbid)
        )
        lead = correct and matches(must, " ".join(text.split()[:LEAD_WORDS]))
        quotes = _quotes(output)
        cited = evidence_held(case.evidence, quotes) if case.evidence else bool(quotes)
    right = correct and cited and grounded
    why = () if right else _reasons(case, output, sources)
    return Verdict(abstained, correct, lead, cited, grounded, right, 1 if right else 0 if abstained else -1, why)


def _quotes(output: Output) -> list[tuple[str, str]]:
    return [(cited.document, squash(cited.quote)) for cited in output.citations if len(cited.quote) <= MAX_QUOTE]


def _ungrounded(output: Output, sources: Mapping[str, str]) -> list[str]:
    """The quotes that do not stand in their document."""
    return [
        cited.quote
        for cited in output.citations
        if not (quote := squash(cited.quote)) or quote not in sources.get(cited.document, "")
    ]


def _reasons(case: Case, output: Output, sources: Mapping[str, str]) -> tuple[str, ...]:
    """Why an answerable question was not answered rightly, in Swedish."""
    if output.failed:
        return (f"Assistenten gav ett fel ({output.status}) i stället för ett svar.",)
    if output.abstained:
        return ("Dokumenten svarar på frågan, men assistenten avstod.",)
    text = fold(output.answer)
    why = [
        f"Svaret saknar {_pattern(group)}." for group in missing_groups(case.must or case.must_or_abstain or (), text)
    ]
    why += [
        f"Svaret innehåller det otillåtna ”{readable(pattern)}”." for pattern in case.forbid if re.search(pattern, text)
    ]
    if (count := len(text.split())) > MAX_WORDS:
        why.append(f"Svaret är {count} ord långt; högst {MAX_WORDS} är tillåtna.")
    why += [f"Citatet står inte i sitt dokument: ”{quote[:120]}”." for quote in _ungrounded(output, sources)]
    quotes = _quotes(output)
    if not output.citations:
        why.append("Svaret har ingen källa.")
    elif case.evidence and not evidence_held(case.evidence, quotes):
        lacking = [piece for piece in case.evidence[0] if not piece_held(piece, quotes)]
        places = "; ".join(f"{document}: ”{quote}”" for document, quote in lacking)
        why.append(f"Källorna innehåller inte belägget ({places}).")
    return tuple(why)


def _pattern(group: Sequence[str]) -> str:
    return " eller ".join(f"”{readable(pattern)}”" for pattern in group)


def readable(pattern: str) -> str:
    """A pattern of the question set as a person would write it: "(?<![\\d,])20,5 ?(mnkr|mkr)" is "20,5 mnkr/mkr"."""
    plain = re.sub(r"\(\?<?[!=](?:[^()\[\]]|\[[^\]]*\])*\)", "", pattern)
    plain = re.sub(r"\[[^\]]*[ .][^\]]*\]\??| \?|\\s[*+]?", " ", plain)
    plain = re.sub(r"\(\?:", "(", plain)
    plain = re.sub(r"\(([^()]*)\)\?", lambda match: match[1].replace("|", "/"), plain)
    return " ".join(re.sub(r"\\(.)", r"\1", plain).replace("|", " eller ").split())
