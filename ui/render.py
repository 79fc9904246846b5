"""Answer -> HTML for the conversation. Pure, and every text that comes from outside is escaped here.

Clickable things carry ``data-event`` and ``data-*`` values; page.js turns a click on one into an event of the
conversation. No text from a document or a user is ever put into an attribute that the browser runs.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from html import escape
from itertools import groupby

from assistant.replies import BY_MODEL
from assistant.types import Answer, Checked, Citation, Statement, Status
from corpus.types import Standing
from ui import texts
from ui.chart import chart_html
from ui.conversation import Conversation, Turn
from ui.inbox import feedback_html
from ui.interpretation import Choices, interpretation_html
from ui.typography import figures, prose

ANSWERED = (Status.ANSWERED, Status.PARTIAL)
_OWN_NUMBER = re.compile(r"(?:\d{1,3}|[a-z])[.)]\s")
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Frames:
    """What surrounds the turns: the start page, what questions can be narrowed to, how reliable answers have been.

    ``reliability`` gives for an answer a Swedish sentence, or "".
    """

    start: str = ""
    choices: Choices = field(default_factory=Choices)
    reliability: Callable[[Answer], str] = lambda _answer: ""


@dataclass(frozen=True, slots=True)
class Pending:
    """A question being answered: the stage it is at (Swedish), and the sentences that are checked so far."""

    question: str
    stage: str = texts.WORKING
    checked: Checked | None = None

    def further(self, step: str | Checked) -> "Pending":
        """At the next stage, or with one more sentence."""
        return replace(self, stage=step) if isinstance(step, str) else replace(self, checked=step)


def conversation_html(conversation: Conversation, frames: Frames, *, pending: Pending | None = None) -> str:
    """The whole conversation, and below it the question being answered."""
    if not conversation.turns and not pending:
        return f'<div class="conversation">{frames.start}</div>'
    turns = [turn_html(turn, number, frames) for number, turn in enumerate(conversation.turns)]
    if pending:
        turns.append(pending_html(pending, len(conversation.turns)))
        announced = pending.stage
    else:
        announced = spoken(conversation.turns[-1].answer)
    return (
        f'<div class="conversation" data-turns="{len(conversation.turns)}">{"".join(turns)}'
        f"<div hidden data-announce>{escape(announced)}</div></div>"
    )


def spoken(answer: Answer) -> str:
    """What a screen reader says when the answer has come: its words, and how many sources it has."""
    words = " ".join(statement.text for statement in answer.statements) or answer.text
    words = " ".join(line.removeprefix("- ") for line in words.replace("**", "").splitlines())
    count = len(answer.citations)
    sources = f" {count} {'källa' if count == 1 else 'källor'}." if count else ""
    return f"Svar: {words}{sources}"


def plain_text(answer: Answer) -> str:
    """The answer's text without Markdown marks."""
    return answer.text.replace("**", "")


def pending_html(pending: Pending, number: int) -> str:
    """A question that is being answered, with what is checked of its answer; its sources open when it is whole."""
    written = ""
    if pending.checked is not None:
        answer = Answer(Status.PARTIAL, "", "", pending.checked.statements, pending.checked.citations)
        written = f'<div class="answer answer-given">{body_html(answer, number)}</div>'
    return (
        f'<article class="turn turn-pending"><h2 class="question"><span class="sr-only">{texts.YOU_ASKED}</span>'
        f"{escape(pending.question)}</h2>{written}"
        f'<p class="stage"><span class="pulse" aria-hidden="true"></span>{escape(pending.stage)}</p></article>'
    )


def turn_html(turn: Turn, number: int, frames: Frames) -> str:
    """A question and its answer."""
    answer = turn.answer
    parts = [
        f'<article class="turn" id="turn-{number}" aria-labelledby="question-{number}">',
        '<div class="question-row">',
        f'<h2 class="question" id="question-{number}"><span class="sr-only">{texts.YOU_ASKED}</span>{escape(turn.question)}</h2>',
        f'<button type="button" class="quiet" data-event="edit" data-turn="{number}">{texts.EDIT_QUESTION}</button></div>',
        interpretation_html(answer, turn.question, number, frames.choices),
        f'<div class="answer answer-{"given" if answer.status in ANSWERED else "none"}" data-status="{answer.status}">',
        body_html(answer, number),
        "".join(f'<p class="notice">{escape(prose(notice))}</p>' for notice in answer.notices),
        sides_html(answer, number),
        table_html(answer, number),
        f'<p class="notice">{BY_MODEL}</p>' if answer.by_model else "",
        "</div>",
        sources_html(answer, number),
        suggestions_html(answer),
        actions_html(turn, number, frames.reliability(answer)),
        "</article>",
    ]
    return "".join(parts)


def body_html(answer: Answer, turn: int) -> str:
    """The lead statement large, the rest as a list; a reply without statements as paragraphs."""
    if not answer.statements:
        return reply_html(plain_text(answer))
    lead, *rest = answer.statements
    html = f'<div class="lead">{statement_html(lead, answer, turn)}</div>'
    if rest:
        marks = [' class="rival"' if statement.rival else "" for statement in rest]
        items = "".join(
            f"<li{mark}>{statement_html(statement, answer, turn)}</li>"
            for mark, statement in zip(marks, rest, strict=True)
        )
        html += f'<ul class="statements">{items}</ul>'
    return html


def reply_html(text: str) -> str:
    """A fixed reply: its first sentence large, and lines that begin with a dash as a list."""
    first, *blocks = [block for block in text.split("\n\n") if block.strip()] or [""]
    lead, _, more = first.partition(". ")
    if more:
        lead, blocks = f"{lead}.", [more, *blocks]
    return f'<div class="lead">{_paragraph_html(lead)}</div>{"".join(_paragraph_html(block) for block in blocks)}'


def _paragraph_html(block: str, ending: str = "") -> str:
    """Lines as a paragraph, those that begin with a dash as a list; ``ending`` is HTML put after the last word."""
    html: list[str] = []
    for is_item, members in groupby(block.strip().splitlines(), key=lambda line: line.startswith(("- ", "* "))):
        lines = [inline_html(line[2:] if is_item else line) for line in members if line.strip()]
        if lines and is_item:
            html.append(list_html(lines))
        elif lines:
            html.append(f"<p>{' '.join(lines)}</p>")
    if not html:
        return ending
    for closing in ("</li></ul>", "</p>"):
        if ending and html[-1].endswith(closing):
            html[-1] = _together(html[-1].removesuffix(closing), ending) + closing
    return "".join(html)


def _together(html: str, ending: str) -> str:
    """The last word and what follows it on the same line: no line begins with a lonely number."""
    head, space, last = html.rpartition(" ")
    if "<" in last or not space:
        return f"{html}{ending}"
    return f'{head} <span class="together">{last}{ending}</span>'


def list_html(items: Sequence[str], attributes: Sequence[str] = ()) -> str:
    """Items (HTML, each with its attributes or none) as a list; one whose items carry numbers of their own gets no bullets."""
    numbered = all(_OWN_NUMBER.match(item.removeprefix("<mark>").removeprefix('<mark class="also">')) for item in items)
    each = attributes or [""] * len(items)
    listed = "".join(f"<li{more}>{item}</li>" for item, more in zip(items, each, strict=True))
    kind = ' class="numbered"' if numbered else ""
    return f"<ul{kind}>{listed}</ul>"


def inline_html(text: str) -> str:
    """One line with its figures bound together and **words** set off."""
    return _BOLD.sub(r"<strong>\1</strong>", escape(figures(text)))


def statement_html(statement: Statement, answer: Answer, turn: int) -> str:
    """A statement followed by its numbered sources."""
    marks = "".join(citation_button(answer.citations, index, turn) for index in statement.citations)
    computed = (
        f' <span class="computed" title="{texts.COMPUTED_HINT}">{texts.COMPUTED}</span>' if statement.computed else ""
    )
    return _paragraph_html(statement.text, marks + computed)


def citation_button(citations: Sequence[Citation], index: int, turn: int) -> str:
    """The small number that opens a source."""
    if not 0 <= index < len(citations):
        return ""
    name = f"{texts.SOURCE} {index + 1}: {citations[index].label}"
    return (
        f'<button type="button" class="cite" data-event="cite" data-turn="{turn}" data-cite="{index}" '
        f'aria-label="{escape(name)}" title="{escape(name)}">{index + 1}</button>'
    )


def sources_html(answer: Answer, turn: int) -> str:
    """The list of sources below an answer: number, official label, and the quoted words unless they were said above."""
    if not answer.citations:
        return ""
    said = " ".join(statement.text for statement in answer.statements).replace("**", "")
    labels = [citation.label for citation in answer.citations]
    items = "".join(
        _source_item(citation, index, turn, said if labels.count(citation.label) == 1 else "")
        for index, citation in enumerate(answer.citations)
    )
    return f'<section class="sources"><h3>{texts.SOURCES}</h3><ol>{items}</ol></section>'


def _source_item(citation: Citation, index: int, turn: int, said: str) -> str:
    words = citation.text or " ".join(citation.quote.split())
    quote = "" if words in said else f'<span class="quote">”{escape(figures(words))}”</span>'
    return (
        f'<li><button type="button" class="source" data-event="cite" data-turn="{turn}" data-cite="{index}">'
        f'<span class="number" aria-hidden="true">{index + 1}</span>'
        f'<span class="source-words"><span class="label">{escape(figures(citation.label or citation.title))}</span>'
        f"{standing_html(citation.standing)}{quote}</span></button></li>"
    )


def standing_html(standing: Standing) -> str:
    """What weight the quoted words have in minutes: a proposal must not be read as a decision."""
    hint = texts.STANDING_HINTS.get(standing)
    return f'<span class="standing standing-{standing.name.lower()}">{hint}</span>' if hint else ""


def table_html(answer: Answer, turn: int) -> str:
    """The figures set side by side: a table, which is the text of the chart beneath it."""
    table = answer.table
    if table is None or not table.rows:
        return ""
    head = "".join(f'<th scope="col">{escape(prose(column))}</th>' for column in table.columns)
    rows = "".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{escape(prose(cell))}</th>' if column == 0 else f"<td>{escape(figures(cell))}</td>"
            for column, cell in enumerate(row)
        )
        + "</tr>"
        for row in table.rows
    )
    return (
        f'<figure class="comparison"><div class="table-scroll" tabindex="0" role="group" aria-label="{texts.TABLE_SHOWN}">'
        f'<table id="table-{turn}"><caption class="sr-only">{texts.TABLE_SHOWN}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{chart_html(table, f'table-{turn}')}</figure>"
    )


def suggestions_html(answer: Answer) -> str:
    """Questions that can be asked next."""
    if not answer.suggestions:
        return ""
    heading = texts.SUGGESTIONS if answer.status in ANSWERED else texts.SUGGESTIONS_UNANSWERED
    return f'<section class="suggestions"><h3>{heading}</h3>{questions_html(answer.suggestions)}</section>'


def questions_html(questions: Sequence[str]) -> str:
    """Questions as buttons that ask them."""
    items = "".join(
        f'<li><button type="button" class="suggestion" data-event="suggest" data-question="{escape(question)}">'
        f"{escape(prose(question))}</button></li>"
        for question in questions
    )
    return f'<ul class="questions">{items}</ul>'


def sides_html(answer: Answer, turn: int) -> str:
    """Figures that differ between sources, side by side so that none hides another."""
    sides = [figure for figure in answer.disagreement if 0 <= figure.citation < len(answer.citations)]
    if len(sides) < 2:
        return ""
    cards = "".join(
        f'<li><strong class="side-value">{escape(figures(side.value))}</strong>'
        f"{citation_button(answer.citations, side.citation, turn)}"
        f'<span class="side-source">{escape(figures(answer.citations[side.citation].title))}</span>'
        f'<span class="side-sort">{texts.FIGURE_KINDS[side.kind]}</span></li>'
        for side in sides
    )
    return f'<section class="sides"><h3>{texts.SOURCES_DIFFER}</h3><ul>{cards}</ul></section>'


def actions_html(turn: Turn, number: int, reliability: str) -> str:
    """What can be done with an answer, and how often answers of its kind have been right."""
    copy = ""
    if turn.answer.status in ANSWERED:
        copy = f'<button type="button" class="quiet" data-copy="{escape(copied_text(turn.answer))}">{texts.COPY_ANSWER}</button>'
    told = f'<p class="reliability">{escape(reliability)}</p>' if reliability else ""
    return f'{told}<div class="actions">{copy}{feedback_html(number, turn.verdict)}</div>'


def copied_text(answer: Answer) -> str:
    """The answer with its sources written out, for pasting into a letter."""
    sources = "\n".join(f"[{number}] {citation.label}" for number, citation in enumerate(answer.citations, start=1))
    return plain_text(answer) + (f"\n\n{texts.SOURCES}:\n{sources}" if sources else "")
