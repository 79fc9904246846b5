"""An answer -> the ways to say it in a letter, the most fluent first; the last is what the answer itself says.

"Hur stort var underskottet 2022?" and "20,5 miljoner kronor" give "Underskottet 2022 var 20,5 miljoner kronor". Which one is
used decides the support check, in letter.py: a sentence that it does not pass is never the one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.drafting.declaring import declared, is_about
from assistant.drafting.types import Question, Tone
from assistant.types import Answer, Citation, Statement

_LEAD = re.compile(r"^\*\*(?P<value>.+?)\*\*(?P<tail>[^*]*)$", re.DOTALL)
_SOURCE_AND_QUOTE = re.compile(r"^(?P<place>[^”]{2,200}?):\s+”(?P<quote>.+)”(?P<note>\s*\([^()]+\))?\.?$", re.DOTALL)
_BARE_QUOTE = re.compile(r"^”(?P<quote>.+)”(?P<note>\s*\([^()]+\))?$", re.DOTALL)
_LIST = re.compile(r"^(?P<lead>[^\n]+):?\s*\n\n(?P<items>.+)$", re.DOTALL)
_SAME = re.compile(r"^Samma uppgift finns (?P<where>.+?)\.?$")
_OTHER = re.compile(
    r"^(?P<place>.+?) anger (?P<sort>en prognos|en annan uppgift|en annan tid), \*\*(?P<value>.+?)\*\*: ”(?P<quote>.+)”$",
    re.DOTALL,
)
_SIDE = re.compile(r"^(?P<name>[^:]{1,60}): \*\*(?P<value>.+?)\*\*\. (?P<place>.+?): ”(?P<quote>.+)”$", re.DOTALL)

# What the letter's own words lead up to a figure or a quote with: they claim nothing, and are taken off before the check.
_LED_UP = re.compile(
    r"^(?:Enligt [^.”]{2,160}? är svaret |Ärendet har diarienummer |I [^:”]{2,200}? finns också (?:uppgiften|en prognos,) |(?:Så här står det i|Av) [^”]{2,240}?: (?=”)|(?:I [^”]{2,240}?|Där|Där också) (?:står för [^:”]{1,60}|anges följande|anges också|anges|står det så här|står|står också): (?=”)"
    r"|I [^”\n]{2,160} \(”[^”\n]{2,300}”\) står:(?=\n)|Beslutet lyder \([^”\n]{2,300}\):(?=\n)|Ur [^”\n]{2,200}?, (?=\w))"
)


_LEADS = {
    Tone.PLAIN: ("I {} står det så här", "Så här står det i {}"),
    Tone.FORMAL: ("I {} anges följande", "Av {} framgår följande"),
}


def claimed(text: str) -> str:
    """What a sentence of the letter claims, without what only leads up to it."""
    return _LED_UP.sub("", text, count=1)


@dataclass(frozen=True, slots=True)
class Wording:
    """One sentence to come: ways to say it, best first, and the citations (indexes into the answer's) that carry it."""

    ways: tuple[str, ...]
    citations: tuple[int, ...]
    computed: bool = False
    fluent: int = 0  # how many of the ways need no quote beside them
    unless: str = ""  # not said when a computed sentence has said this
    quotes: bool = False  # whether the last way is the quote that the value stands in


def wordings(question: Question, answer: Answer, tone: Tone, turn: int = 0) -> list[Wording]:
    """What the letter says of an answer, sentence by sentence. ``turn``: which question it is, so that words vary."""
    if answer.by_model or not answer.statements:
        return [Wording((_plain(one.text),), one.citations, one.computed) for one in answer.statements]
    # What may be meant instead is for the one who asks to judge; a letter states nothing on chance.
    first, *rest = [one for one in answer.statements if not one.rival]
    said: list[Wording] = []
    if lead := _LEAD.match(first.text.strip()):
        value = _Value(question, lead["value"], lead["tail"].rstrip(" ."), answer.citations)
        said.append(value.wording(first, rest[0] if rest else None, _Voice(answer.citations, tone, turn)))
        rest = rest[1:] if said[0].quotes else rest
    else:
        rest = [first, *rest]
    for statement in rest:
        if said and _SAME.match(statement.text):  # the letter does not say it twice; the note points to both places
            both = tuple(dict.fromkeys(said[0].citations + statement.citations))
            said[0] = replace(said[0], citations=both)
            continue
        other = _OTHER.match(statement.text.strip())
        if other and not is_about(question.standalone, f"{other['place']} {other['quote']}"):
            continue  # a figure near at hand, of something else
        voice = _Voice(answer.citations, tone, turn, _title(said, answer.citations), bool(lead) and len(said) == 1)
        side = _SIDE.match(statement.text.strip())
        ways = tuple(dict.fromkeys(voice.ways(statement)))
        said.append(Wording(ways, statement.citations, statement.computed, unless=side["value"] if side else ""))
    return said


def _title(said: Sequence[Wording], citations: Sequence[Citation]) -> str:
    """The document that the sentence before named."""
    return citations[said[-1].citations[0]].title if said and said[-1].citations else ""


@dataclass(frozen=True, slots=True)
class _Value:
    """A value that answers a question; ``tail`` limits it ("(prognos)")."""

    question: Question
    value: str
    tail: str
    citations: Sequence[Citation]

    def wording(self, first: Statement, evidence: Statement | None, voice: "_Voice") -> Wording:
        """In the question's words; else as the sentence it stands in, or where that is no sentence as the answer itself."""
        cited = [self.citations[number] for number in first.citations]
        title = cited[0].title if cited else ""
        of_person = self.question.standalone.lower().startswith("vem")
        tail = "" if of_person else self.tail  # who moved something is asked for: that it was moved limits no name
        quotes = " ".join([*(one.quote for one in cited), title])
        ways = list(declared(self.question.standalone, f"{self.value}{tail}", self.value, quotes))
        quote = _SOURCE_AND_QUOTE.match(evidence.text.strip()) if evidence else None
        if evidence and quote and quote["quote"].rstrip().endswith((".", "!", "?", "…")):
            both = tuple(dict.fromkeys(first.citations + evidence.citations))
            whole = voice.quoted(title, quote["place"], quote["quote"], quote["note"] or tail)
            return Wording((*ways, whole), both, quotes=True)
        return Wording((*ways, f"Enligt {title} är svaret {self.value}{tail}."), first.citations, fluent=len(ways))


@dataclass(frozen=True, slots=True)
class _Voice:
    """How the statements of one answer are said.

    ``named`` is the document that the sentence before rests on; ``after_value``: that sentence gives a value to be quoted.
    """

    citations: Sequence[Citation]
    tone: Tone
    turn: int
    named: str = ""
    after_value: bool = False

    def ways(self, statement: Statement) -> Iterator[str]:
        """The ways to say a statement, best first."""
        text = statement.text.strip()
        title = self.citations[statement.citations[0]].title if statement.citations else ""
        if other := _OTHER.match(text):
            sort = "uppgiften" if other["sort"].startswith("en annan") else "en prognos,"
            yield f"I {other['place']} finns också {sort} {other['value']}: ”{other['quote']}”"
        elif side := _SIDE.match(text):
            yield f"I {side['place']} står för {side['name']}: ”{side['quote']}”"
        elif quote := _BARE_QUOTE.match(text):
            yield self.quoted(title, title, quote["quote"], quote["note"] or "")
        elif quote := _SOURCE_AND_QUOTE.match(text):
            yield self.quoted(title, quote["place"], quote["quote"], quote["note"] or "")
        elif listed := _LIST.match(_plain(text)):
            yield f"{self._list_lead(listed['lead'], title)}\n{listed['items']}"
        yield _plain(text)

    def quoted(self, title: str, place: str, quote: str, note: str) -> str:
        """A quote led up to by its source: the document's title, and the place in it where one is named."""
        within = place.removeprefix(title).strip(", ") if place.startswith(title) else ""
        if title == self.named:
            return f"Där {'anges' if self.tone is Tone.FORMAL else 'står'}{'' if self.after_value else ' också'}: ”{quote}”{note}"
        named = f"{title} ({within})" if within else title or place
        return f"{_LEADS[self.tone][self.turn % 2].format(named)}: ”{quote}”{note}"

    def _list_lead(self, lead: str, title: str) -> str:
        """What leads up to a list: its own words, and the document where they do not name it."""
        bare = lead.rstrip(" :")
        if title and bare.endswith(f", {title}"):
            return (
                f"Beslutet lyder ({bare}):"
                if bare.startswith("§")
                else f"I {title} (”{bare.removesuffix(f', {title}')}”) står:"
            )
        return (
            f"{bare}:"
            if not title or title in bare
            else f"Ur {title}, {bare[:1].lower() + bare[1:] if bare[1:2].islower() else bare}:"
        )


def _plain(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"\1", text).strip()
