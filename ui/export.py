"""A conversation to take along: as Markdown, and as a Word file with its sources written out."""

import io
import re
from typing import Any

from assistant.types import Answer
from ui import texts
from ui.conversation import Conversation
from ui.typography import prose

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def file_name(conversation: Conversation, ending: str) -> str:
    """What the file is called: the time of the first question."""
    asked = conversation.turns[0].asked[:16].replace(":", ".").replace("T", " ") if conversation.turns else ""
    return f"Samtal {asked}".strip() + f".{ending}"


def to_markdown(conversation: Conversation) -> str:
    """The conversation as Markdown: each question, the answer with its numbers, the sources with their quotes."""
    lines = [f"# {texts.TITLE}", ""]
    for turn in conversation.turns:
        lines += [f"## {_plain(turn.question)}", ""]
        if turn.asked:
            lines += [f"*{turn.asked.replace('T', ' ')}*", ""]
        if turn.answer.standalone and turn.answer.standalone != turn.question:
            lines += [f"Tolkad fråga: {_plain(turn.answer.standalone)}", ""]
        for text, numbers, bold in _said(turn.answer):
            marks = "".join(f" [{number}]" for number in numbers)
            lines += [f"{'**' if bold else ''}{_plain(text)}{'**' if bold else ''}{marks}", ""]
        lines += _table(turn.answer)
        if turn.answer.citations:
            lines += [f"### {texts.SOURCES}", ""]
            for number, citation in enumerate(turn.answer.citations, start=1):
                quote = _plain(citation.text or " ".join(citation.quote.split()))
                lines += [f"{number}. {_plain(citation.label)}  ", f"   ”{quote}”"]
            lines.append("")
    return "\n".join(lines)


def _plain(text: str) -> str:
    """The text with every sign that Markdown would read escaped, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def _said(answer: Answer) -> list[tuple[str, tuple[int, ...], bool]]:
    """(text without marks, numbers of its sources from 1, whether it is the lead)."""
    if not answer.statements:
        return [(block.replace("**", ""), (), index == 0) for index, block in enumerate(answer.text.split("\n\n"))]
    return [
        (_BOLD.sub(r"\1", statement.text), tuple(citation + 1 for citation in statement.citations), index == 0)
        for index, statement in enumerate(answer.statements)
    ]


def _table(answer: Answer) -> list[str]:
    if answer.table is None:
        return []
    rows = [answer.table.columns, tuple("---" for _ in answer.table.columns), *answer.table.rows]
    return ["| " + " | ".join(cell if cell == "---" else _plain(cell) for cell in row) + " |" for row in rows] + [""]


def to_word(conversation: Conversation) -> bytes:
    """The conversation as a Word file."""
    import docx

    document = docx.Document()
    document.core_properties.title = texts.TITLE
    document.core_properties.author = ""
    document.core_properties.language = "sv-SE"
    document.add_heading(texts.TITLE, 0)
    for turn in conversation.turns:
        document.add_heading(_word(turn.question), 1)
        if turn.answer.standalone and turn.answer.standalone != turn.question:
            document.add_paragraph(_word(f"Tolkad fråga: {turn.answer.standalone}"))
        for text, numbers, bold in _said(turn.answer):
            paragraph = document.add_paragraph()
            paragraph.add_run(_word(prose(text))).bold = bold
            for number in numbers:
                paragraph.add_run(f" [{number}]").font.superscript = True
        _word_table(document, turn.answer)
        if turn.answer.citations:
            document.add_heading(texts.SOURCES, 2)
        for number, citation in enumerate(turn.answer.citations, start=1):
            paragraph = document.add_paragraph(_word(f"[{number}] {citation.label}: "))
            quote = citation.text or " ".join(citation.quote.split())
            paragraph.add_run(_word(f"”{quote}”")).italic = True
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


def _word_table(document: Any, answer: Answer) -> None:
    if answer.table is None:
        return
    table = document.add_table(rows=0, cols=len(answer.table.columns), style="Table Grid")
    for cells in (answer.table.columns, *answer.table.rows):
        for cell, text in zip(table.add_row().cells, cells, strict=False):
            cell.text = _word(prose(text))


def _word(text: str) -> str:
    """The text without the control characters that a Word file cannot hold."""
    return _NOT_XML.sub("", text)
