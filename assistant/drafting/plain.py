"""A draft as plain text for an e-mail, and as Markdown. Pure."""

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date

from assistant.drafting.phrases import Phrases, spoken_date
from assistant.drafting.types import Draft, Section, Sentence

SIGNATURE = ("[Namn]", "[Befattning]", "[Enhet]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")


def kept(section: Section) -> tuple[Sentence, ...]:
    """The sentences of a section that are sent."""
    return tuple(sentence for sentence in section.sentences if not sentence.removed and sentence.text.strip())


def marked(sentences: Sequence[Sentence]) -> list[tuple[Sentence, tuple[int, ...]]]:
    """Each sentence with the sources to note at its end: sentences in a row on the same sources share one note."""
    following = [*sentences[1:], None]
    return [
        (one, () if after is not None and one.citations == after.citations else one.citations)
        for one, after in zip(sentences, following, strict=True)
    ]


def notes_of(draft: Draft) -> dict[int, int]:
    """The number of each source in the letter, in the order the sentences that are sent first cite it."""
    numbers: dict[int, int] = {}
    for section in draft.sections:
        for sentence in kept(section):
            for source in sentence.citations:
                numbers.setdefault(source, len(numbers) + 1)
    return numbers


def documents_of(draft: Draft) -> list[str]:
    """The source list: each document that is cited, once, in official form without page."""
    named = {}
    for source in notes_of(draft):
        citation = draft.sources[source]
        body, _, _ = citation.label.partition(f", {citation.title}")
        named[citation.document] = f"{body}, {citation.title}" if body != citation.label else citation.title
    return list(named.values())


def heading_of(draft: Draft, phrases: Phrases) -> str:
    """The letter's heading."""
    subject = draft.inquiry.subject
    return phrases("rubrik_med_ämne", ämne=subject) if subject else phrases("rubrik")


def to_text(draft: Draft, phrases: Phrases, today: date) -> str:
    """The letter as plain text: numbers in brackets, the sources under it."""
    return _written(draft, phrases, today, lambda text: text, lambda text: text)


def to_markdown(draft: Draft, phrases: Phrases, today: date) -> str:
    """The letter as Markdown, with footnotes."""
    body = _written(draft, phrases, today, _escaped, lambda text: f"## {_escaped(text)}", note="[^{}]")
    return f"# {_escaped(heading_of(draft, phrases))}\n\n{body}"


def _written(
    draft: Draft,
    phrases: Phrases,
    today: date,
    escape: Callable[[str], str],
    head: Callable[[str], str],
    note: str = "[{}]",
) -> str:
    numbers = notes_of(draft)
    lines = [spoken_date(today.isoformat()), ""]
    for section in draft.sections:
        sentences = kept(section)
        if not sentences:
            continue
        if section.question is not None:
            lines += [head(draft.questions[section.question].text), ""]
        paragraphs = (
            [[one] for one in sentences[:1]] + [list(sentences[1:])] if section is draft.sections[0] else [sentences]
        )
        for paragraph in paragraphs:
            lines += [_joined(paragraph, numbers, escape, note), ""]
    lines += [phrases("vänlig_hälsning"), "", *map(escape, SIGNATURE), ""]
    if numbers:
        lines += [head(phrases("källor")), ""]
        lines += _sources(draft, numbers, escape, note)
    return "\n".join(lines).rstrip() + "\n"


def _joined(sentences: Iterable[Sentence], numbers: dict[int, int], escape: Callable[[str], str], note: str) -> str:
    said = []
    for sentence, sources in marked(tuple(sentences)):
        marks = "".join(note.format(numbers[source]) for source in sources)
        first, *items = sentence.text.split("\n")
        listed = "".join(f"\n{escape(item)}" for item in items if item.strip())
        said.append(f"{escape(first)}{' ' if marks and note[1] != '^' else ''}{marks}{listed}")
    return " ".join(said)


def _sources(draft: Draft, numbers: dict[int, int], escape: Callable[[str], str], note: str) -> Sequence[str]:
    labels = [(number, escape(draft.sources[source].label)) for source, number in numbers.items()]
    if note[1] == "^":
        return [f"{note.format(number)}: {label}." for number, label in labels]
    return [f"{note.format(number)} {label}." for number, label in labels]


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", text)
