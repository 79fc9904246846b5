"""Whether a sentence of the letter is carried by its sources: the support check of answers, over the documents cited."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from assistant.drafting.types import Sentence, State
from assistant.drafting.wording import claimed
from assistant.support.check import ProxyCheck
from assistant.support.evidence import SourceText, read_evidence
from assistant.support.figures import amounts
from assistant.types import Citation
from corpus.swedish.dates import years

NO_SOURCE = "påståendet har ingen källa"
_NAME = re.compile(r"(?<=[a-zåäö,;–] )[A-ZÅÄÖ][\wåäöÅÄÖ-]+")


class Check(Protocol):
    """The seam of the check: why a text is not supported by citations, in Swedish; nothing when it is."""

    def __call__(self, text: str, citations: Sequence[Citation], *, computed: bool = False) -> tuple[str, ...]:
        """The reasons."""
        ...


class SourceCheck:
    """The check over canonical texts, each read when it is first cited."""

    def __init__(self, text_of: Callable[[str], str]) -> None:
        """``text_of`` gives the canonical text of a document; KeyError where it is gone."""
        self._text_of = text_of
        self._sources: dict[str, SourceText] = {}
        self._check: ProxyCheck | None = None

    def __call__(self, text: str, citations: Sequence[Citation], *, computed: bool = False) -> tuple[str, ...]:
        """Why the text is not supported; a document that has been withdrawn supports nothing."""
        if not citations:
            return (NO_SOURCE,)
        for document in {citation.document for citation in citations} - self._sources.keys():
            try:
                self._sources[document] = SourceText(document, self._text_of(document))
            except KeyError:
                return ("dokumentet finns inte längre",)
            self._check = None
        if self._check is None:
            self._check = ProxyCheck(self._sources.values())
        evidence = [
            read_evidence(one.document, one.quote, self._sources, one.start, f"{one.title} {one.section} {one.label}")
            for one in citations
        ]
        return self._check(text, evidence, computed=computed).reasons


def judged(sentence: Sentence, sources: Sequence[Citation], check: Check, known: str = "") -> Sentence:
    """The sentence with its state. ``known`` is text whose figures and names need no source: the inquiry itself."""
    edited = sentence.text != sentence.drafted
    if not sentence.citations:
        found = _unsourced(sentence.text, f"{known} {sentence.drafted}") if edited else ()
        return replace(sentence, state=State.UNSUPPORTED if found else State.UNCLAIMED, reasons=found)
    cited = [sources[number] for number in sentence.citations]
    found = check(claimed(sentence.text), cited, computed=sentence.computed)
    state = State.UNSUPPORTED if found else State.CHANGED if edited else State.SUPPORTED
    return replace(sentence, state=state, reasons=found)


def _unsourced(text: str, known: str) -> tuple[str, ...]:
    """The figures, years and names of a sentence without source that were not there before."""
    said = [text[one.start : one.end] for one in amounts(text)] + [str(year) for year in years(text)]
    said += [match[0] for match in _NAME.finditer(text)]
    plain = known.casefold()
    new = [one for one in dict.fromkeys(said) if not re.search(rf"(?<!\w){re.escape(one.casefold())}(?!\w)", plain)]
    return tuple(f"”{one}” har ingen källa" for one in new)
