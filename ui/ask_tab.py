"""The tab where one asks: conversation to the left, source to the right; and the same as an API endpoint."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from ui import texts
from ui.answering import Answering, Asker
from ui.conversation import Conversation
from ui.conversations_tab import markdown_download, word_download
from ui.gate import identity_from
from ui.quiet import QUIET, computing
from ui.source_view import empty_source_html

# How long a conversation that nobody goes on with is held in memory.
PAGE_SECONDS, PROGRAM_SECONDS = 12 * 3600, 3600


@dataclass(frozen=True, slots=True)
class AskTab:
    """The components that other parts of the app put things into, and the events that a new conversation ends."""

    state: Any
    conversation: Any
    source: Any
    question: Any


def asker_of(request: gr.Request) -> Asker:
    """Who asks: the one signed in, else the browser; the limit tells browser windows apart where nobody signs in."""
    identity = identity_from(request.username)
    return Asker(identity.owner, identity.name or str(request.session_hash))


def ask_tab(answering: Answering) -> AskTab:
    """Lays out the tab and wires its events. Must be called inside a Blocks."""
    state = gr.State(None, time_to_live=PAGE_SECONDS)
    with gr.Row(elem_id="ask", equal_height=False):
        with gr.Column(scale=11, min_width=320, elem_id="talk"):
            conversation = gr.HTML(
                answering.show(Conversation()),
                elem_id="conversation",
                apply_default_css=False,
                js_on_load="assistant.conversation(element, trigger, watch, "
                "['cite', 'suggest', 'edit', 'refine', 'feedback'])",
            )
            question, ask = _composer()
            buttons = _buttons()
        with gr.Column(scale=9, min_width=320, elem_id="source-column"):
            source = gr.HTML(
                empty_source_html(),
                elem_id="source",
                apply_default_css=False,
                js_on_load="assistant.source(element, trigger, watch, ['cite', 'read'])",
            )
    tab = AskTab(state, conversation, source, question)
    _wire_asking(answering, tab, ask, buttons["stop"], buttons["new"])
    _wire_reading(answering, tab)
    _wire_keeping(answering, tab, buttons)
    _endpoint(answering)
    return tab


def _composer() -> tuple[Any, Any]:
    with gr.Row(elem_id="composer"):
        question = gr.Textbox(
            label=texts.ASK_LABEL,
            placeholder=texts.ASK_PLACEHOLDER,
            lines=1,
            max_lines=6,
            elem_id="question",
            scale=8,
        )
        ask = gr.Button(texts.ASK_BUTTON, variant="primary", elem_id="ask-button", scale=1, min_width=88)
    return question, ask


def _buttons() -> dict[str, Any]:
    names = {
        "new": texts.NEW_BUTTON,
        "save": texts.SAVE_BUTTON,
        "word": texts.WORD_BUTTON,
        "markdown": texts.MARKDOWN_BUTTON,
        "print": texts.PRINT_BUTTON,
    }
    with gr.Row(elem_id="composer-more"):
        buttons = {key: gr.Button(name, elem_id=f"{key}-button", size="sm") for key, name in names.items()}
        buttons["stop"] = gr.Button(texts.STOP_BUTTON, elem_id="stop-button", size="sm", interactive=False)
    return buttons


def _wire_asking(answering: Answering, tab: AskTab, ask: Any, stop: Any, new: Any) -> None:
    """Questions, whichever way they are asked, and what ends them."""

    def asked(words: str, before: Conversation | None, request: gr.Request) -> Iterator[tuple[Any, ...]]:
        kept, busy = before or Conversation(), True  # busy until the answer is there; suggestions may follow it
        emptied, stoppable = "", gr.update(interactive=True)
        for shown in answering.ask(words, kept, asker_of(request)):
            if busy and len(shown.conversation.turns) > len(kept.turns):
                busy, stoppable = False, gr.update(interactive=False)
            source = gr.skip() if shown.source_html is None else shown.source_html
            yield emptied, shown.conversation_html, source, shown.conversation, stoppable
            emptied = stoppable = gr.skip()
        if busy:
            yield gr.skip(), gr.skip(), gr.skip(), gr.skip(), gr.update(interactive=False)

    def suggested(kept: Conversation | None, request: gr.Request, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        yield from asked(str(event._data.get("question") or ""), kept, request)

    def refined(kept: Conversation | None, request: gr.Request, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        yield from asked(answering.refined(kept or Conversation(), event._data), kept, request)

    def stopped(kept: Conversation | None) -> tuple[str, Any]:
        return answering.show(kept or Conversation()), gr.update(interactive=False)

    def renewed() -> tuple[Conversation, str, str, str]:
        return Conversation(), answering.show(Conversation()), empty_source_html(), ""

    shown = [tab.question, tab.conversation, tab.source, tab.state, stop]
    answer = computing(answering.services.settings.answers_at_once)
    running = [
        tab.question.submit(asked, [tab.question, tab.state], shown, **answer),
        ask.click(asked, [tab.question, tab.state], shown, **answer),
        tab.conversation.suggest(suggested, [tab.state], shown, **answer),
        tab.conversation.refine(refined, [tab.state], shown, **answer),
    ]
    # Not in the queue: the page's event stream may close with what is broken off, and would take their reply with it.
    ending: dict[str, Any] = {**QUIET, "cancels": running, "queue": False}
    stop.click(stopped, [tab.state], [tab.conversation, stop], **ending)
    new.click(renewed, None, [tab.state, tab.conversation, tab.source, tab.question], **ending)


def _wire_reading(answering: Answering, tab: AskTab) -> None:
    """Opening sources, judging answers, taking a question back to change it."""

    def opened(kept: Conversation | None, event: gr.EventData) -> str:
        return answering.open_source(kept or Conversation(), event._data)

    def judged(kept: Conversation | None, event: gr.EventData) -> tuple[Conversation, str]:
        after = answering.judge(kept or Conversation(), event._data)
        return after, answering.show(after)

    def edited(before: Conversation | None, event: gr.EventData) -> tuple[str, Conversation, str, str]:
        kept, turn = before or Conversation(), event._data.get("turn")
        if not isinstance(turn, int) or not 0 <= turn < len(kept.turns):
            return "", kept, answering.show(kept), answering.last_source(kept)
        rest = kept.until(turn)
        return kept.turns[turn].question, rest, answering.show(rest), answering.last_source(rest)

    tab.conversation.cite(opened, [tab.state], [tab.source], **QUIET)
    tab.source.cite(opened, [tab.state], [tab.source], **QUIET)
    tab.conversation.feedback(judged, [tab.state], [tab.state, tab.conversation], **QUIET)
    shown = [tab.question, tab.state, tab.conversation, tab.source]
    tab.conversation.edit(edited, [tab.state], shown, **QUIET).then(
        None, js="() => { document.querySelector('#question textarea').focus(); }", api_visibility="private"
    )


def _wire_keeping(answering: Answering, tab: AskTab, buttons: dict[str, Any]) -> None:
    """Saving, taking along, printing."""
    carrier = gr.Textbox(visible="hidden", label="fil")

    def saved(kept: Conversation | None, request: gr.Request) -> None:
        if kept is not None and kept.turns:
            answering.services.records.save(identity_from(request.username).owner, kept)

    told = f"() => {{ assistant.tell({texts.SAVED!r}); }}"
    buttons["save"].click(saved, [tab.state], None, **QUIET).success(None, js=told, api_visibility="private")
    for key, made in (("markdown", markdown_download), ("word", word_download)):
        buttons[key].click(made, [tab.state], [carrier], **QUIET).then(
            None, [carrier], None, js="(file) => { assistant.download(file); }", api_visibility="private"
        )
    buttons["print"].click(None, js="() => { window.print(); }", api_visibility="private")


def _endpoint(answering: Answering) -> None:
    """``/chat`` for programs: message in, answer text out; every client session has a conversation of its own."""
    state = gr.State(None, time_to_live=PROGRAM_SECONDS)
    message = gr.Textbox(visible=False, label="message")
    reply = gr.Textbox(visible=False, label="answer")
    start = gr.Button(visible=False)

    def chat(message: str, kept: Conversation | None, request: gr.Request) -> tuple[str, Conversation]:
        return answering.reply(message, kept or Conversation(), asker_of(request))

    how = computing(answering.services.settings.answers_at_once) | {"api_visibility": "public", "api_name": "chat"}
    start.click(chat, [message, state], [reply, state], **how)
