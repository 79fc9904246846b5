"""An answer -> the ways to say it in a letter, the most fluent first; the last is what the answer itself says.

"Hur stort var underskottet 2022?" and "20,5 miljoner kronor" give "Underskottet 2022 var 20,5 miljoner kronor". Which one is
used decides the support check, in letter.py: a sentence that it does not pass is never the one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.drafting.types import Question, Tone
from assistant.support.binding import content, related
from assistant.types import Answer, Citation, Statement
from corpus.swedish.english import is_english
from corpus.swedish.verbs import is_verb

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

_BE = r"(?:är|var|blev|blir)"
_ADJECTIVE = r"(?:stor|stort|stora|hög|högt|höga|låg|lågt|låga|mycket|lång|långt|långa|gammal|gammalt)"
_DIRECT = re.compile(rf"^hur {_ADJECTIVE} (?P<verb>{_BE}) (?P<what>.+)$", re.IGNORECASE)
_INDIRECT = re.compile(
    rf"^hur {_ADJECTIVE} (?P<what>(?!andel|\w+are\b)(?:(?!\b(?:{_BE})\b).)+?) (?P<verb>{_BE})(?P<rest>(?: .+)?)$",
    re.IGNORECASE,
)
_SHARE = re.compile(
    r"^hur (?:stor andel|många procent) (?P<of>av .+?) (?P<verb>har|är|får|fick|hade|var|kan|deltog|svarade|har fått|hade fått)(?P<rest> .+)$",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"^(?:till |med |för )?hur många (?P<what>(?!(?:har|hade|är|var|kan|ska|får|fick)\b)[a-zåäö-]+) (?:som )?(?P<verb>är|var|deltog|har|hade|finns|fanns|ingår|ingick|kom|besökte|sökte|arbetade|väntar|väntade)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_WHEN = re.compile(r"^när (?P<verb>[a-zåäö]+) (?P<what>(?:(?! (?:och|som|att) ).){3,60})$", re.IGNORECASE)
_WHICH_NUMBER = re.compile(r"^vilket diarienummer (?:har|hade) (?P<what>.+)$", re.IGNORECASE)
_NAMES_IT = 0.9  # how nearly a word of the source must be the question's
_LIGHT = re.compile(
    r"(?:stor|hög|låg|lång|del|gammal|mycket|många|andel|procent|totalt?|samman\w+|månad|år)\w{0,3}", re.IGNORECASE
)
_PRONOUN_ONLY = re.compile(r"^(?:det|den|de|ni|vi|jag|han|hon)\b", re.IGNORECASE)


# What the letter's own words lead up to a figure or a quote with: they claim nothing, and are taken off before the check.
_LED_UP = re.compile(
    r"^(?:Enligt [^.”]{2,160}? är svaret |(?:I [^”]{2,240}?|Där|Där också) (?:står för [^:”]{1,60}|anges följande|anges också|anges|står det så här|står|står också): (?=”)"
    r"|I [^”\n]{2,160} \(”[^”\n]{2,300}”\) står:(?=\n)|Beslutet lyder \([^”\n]{2,300}\):(?=\n)|Ur [^”\n]{2,200}?, (?=\w))"
)


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


def wordings(question: Question, answer: Answer, tone: Tone) -> list[Wording]:
    """What the letter says of an answer, sentence by sentence."""
    if answer.by_model or not answer.statements:
        return [Wording((_plain(one.text),), one.citations, one.computed) for one in answer.statements]
    said: list[Wording] = []
    for number, statement in enumerate(answer.statements):
        if said and _SAME.match(statement.text):  # the letter does not say it twice; the note points to both places
            first = said[0]
            both = tuple(dict.fromkeys(first.citations + statement.citations))
            said[0] = Wording(first.ways, both, first.computed, first.fluent)
            continue
        led = len(said) == 1 and bool(_LEAD.match(answer.statements[0].text))
        voice = _Voice(question, answer.citations, tone, _title(said, answer.citations), led)
        ways = tuple(dict.fromkeys(voice.ways(statement, number)))
        fluent = (
            sum(1 for way in ways if not _LED_UP.match(way)) - 1 if number == 0 and _LEAD.match(statement.text) else 0
        )
        side = _SIDE.match(statement.text.strip())
        said.append(Wording(ways, statement.citations, statement.computed, fluent, side["value"] if side else ""))
    return said


def _title(said: Sequence[Wording], citations: Sequence[Citation]) -> str:
    """The document that the sentence before named."""
    return citations[said[-1].citations[0]].title if said and said[-1].citations else ""


@dataclass(frozen=True, slots=True)
class _Voice:
    """How the statements of one answer are said.

    ``named`` is the document that the sentence before rests on; ``after_value``: that sentence gives a value to be quoted.
    """

    question: Question
    citations: Sequence[Citation]
    tone: Tone
    named: str = ""
    after_value: bool = False

    def ways(self, statement: Statement, number: int) -> Iterator[str]:
        """The ways to say a statement, best first."""
        text = statement.text.strip()
        title = self.citations[statement.citations[0]].title if statement.citations else ""
        if number == 0 and (lead := _LEAD.match(text)):
            yield from self._value(lead["value"], lead["tail"].rstrip(" ."), title, statement.citations)
        elif other := _OTHER.match(text):
            yield f"{other['place']} anger {other['sort']}, {other['value']}: ”{other['quote']}”"
        elif side := _SIDE.match(text):
            yield f"I {side['place']} står för {side['name']}: ”{side['quote']}”"
        elif quote := _BARE_QUOTE.match(text):
            yield self._quoted(title, quote["quote"], quote["note"] or "")
        elif quote := _SOURCE_AND_QUOTE.match(text):
            yield self._quoted(quote["place"], quote["quote"], quote["note"] or "")
        elif listed := _LIST.match(_plain(text)):
            yield f"{self._list_lead(listed['lead'], title)}\n{listed['items']}"
        yield _plain(text)

    def _quoted(self, place: str, quote: str, note: str) -> str:
        """A quote led up to by its source."""
        title, comma, within = place.partition(", ")
        if title == self.named:
            return f"Där {'anges' if self.tone is Tone.FORMAL else 'står'}{'' if self.after_value else ' också'}: ”{quote}”{note}"
        named = f"{title} ({within})" if comma and within else title
        return f"I {named} {'anges följande' if self.tone is Tone.FORMAL else 'står det så här'}: ”{quote}”{note}"

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

    def _value(self, value: str, tail: str, title: str, cited: Sequence[int]) -> Iterator[str]:
        """A value as a sentence made of the question's own words; as the answer where that cannot be done."""
        asked = re.sub(r"\s+", " ", self.question.standalone.partition(" – ")[0]).strip(" ?.")
        if asked.lower().startswith("vem"):
            tail = ""  # who moved something is asked for: that it was moved is no reservation against the name
        said = f"{value}{tail}"
        if not is_english(asked):
            quotes = " ".join(self.citations[number].quote for number in cited)
            for way in _declared(asked, said, value):
                if not _PRONOUN_ONLY.match(way) and _is_about(asked, f"{quotes} {title}"):
                    yield _sentence(way)
        yield f"Enligt {title} är svaret {said}." if title else _sentence(said)


def _plain(text: str) -> str:
    return re.sub(r"\*\*(.+?)\*\*", r"\1", text).strip()


def _is_about(asked: str, quotes: str) -> bool:
    """Whether the quotes themselves name every noun of the question: only then may its words state the value."""
    there = [word for word, _, _ in content(quotes)]
    for word, text, _ in content(asked):
        if is_verb(text) or _LIGHT.fullmatch(text):
            continue
        if not any(related(word, other) >= _NAMES_IT for other in there):
            return False
    return True


def _declared(asked: str, said: str, value: str) -> Iterator[str]:
    if found := _DIRECT.match(asked):
        yield f"{found['what']} {found['verb']} {said}"
    if found := _INDIRECT.match(asked):
        yield f"{found['what']} {found['verb']} {said}{found['rest']}"
    if found := _SHARE.match(asked):
        yield f"{said} {found['of']} {found['verb']}{found['rest']}"
    if (found := _COUNT.match(asked)) and not re.search(r"\b(?:i|på|till|om|av|från|med|för)$", asked):
        counted = said if re.search(r"[a-zåäö]", value) else f"{said} {found['what']}"
        yield f"{counted} {found['verb']}{found['rest']}"
    if found := _WHEN.match(asked):
        yield f"{found['what']} {found['verb']} {said if not value[:1].isdigit() or re.match(r'(?:19|20)[0-9]{2}', value) else 'den ' + said}"
    if found := _WHICH_NUMBER.match(asked):
        yield f"{found['what']} har diarienummer {said}"


def _sentence(text: str) -> str:
    bare = re.sub(r"\s+", " ", text).strip(" ?")
    return f"{bare[:1].upper()}{bare[1:]}" + ("" if bare.endswith((".", "!", "”")) else ".")
