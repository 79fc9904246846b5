"""The tab where one asks: conversation to the left, source to the right; and the same as an API endpoint."""

from collections.abc import Iterator
from typing import Any

import gradio as gr

from ui import texts
from ui.answering import Answering
from ui.conversation import Conversation
from ui.quiet import QUIET
from ui.source_view import empty_source_html


def ask_tab(answering: Answering) -> None:
    """Lays out the tab and wires its events. Must be called inside a Blocks."""
    state = gr.State(None)
    with gr.Row(elem_id="ask", equal_height=False):
        with gr.Column(scale=11, min_width=320, elem_id="talk"):
            conversation = gr.HTML(
                answering.show(Conversation()),
                elem_id="conversation",
                apply_default_css=False,
                js_on_load="assistant.conversation(element, trigger, watch, ['cite', 'suggest', 'edit', 'refine', 'feedback'])",
            )
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
            with gr.Row(elem_id="composer-more"):
                new = gr.Button(texts.NEW_BUTTON, elem_id="new-button", size="sm")
                stop = gr.Button(texts.STOP_BUTTON, elem_id="stop-button", size="sm", interactive=False)
        with gr.Column(scale=9, min_width=320, elem_id="source-column"):
            source = gr.HTML(
                empty_source_html(),
                elem_id="source",
                apply_default_css=False,
                js_on_load="assistant.source(element, trigger, watch, ['cite'])",
            )

    def asked(words: str, before: Conversation | None) -> Iterator[tuple[Any, ...]]:
        kept, busy = before or Conversation(), True
        yield gr.update(value=""), gr.skip(), gr.skip(), kept, gr.update(interactive=True)
        for shown in answering.ask(words, kept):
            busy = len(shown.conversation.turns) == len(kept.turns)
            yield gr.skip(), shown.conversation_html, shown.source_html, shown.conversation, gr.update(interactive=busy)
        if busy:
            yield gr.skip(), gr.skip(), gr.skip(), gr.skip(), gr.update(interactive=False)

    def suggested(kept: Conversation | None, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        yield from asked(str(event._data.get("question") or ""), kept)

    def refined(kept: Conversation | None, event: gr.EventData) -> Iterator[tuple[Any, ...]]:
        yield from asked(answering.refined(kept or Conversation(), event._data), kept)

    def judged(kept: Conversation | None, event: gr.EventData) -> tuple[Conversation, str]:
        after = answering.judge(kept or Conversation(), event._data)
        return after, answering.show(after)

    def opened(kept: Conversation | None, event: gr.EventData) -> str:
        return answering.open_source(kept or Conversation(), event._data)

    def edited(before: Conversation | None, event: gr.EventData) -> tuple[str, Conversation, str, str]:
        kept, turn = before or Conversation(), event._data.get("turn")
        if not isinstance(turn, int) or not 0 <= turn < len(kept.turns):
            return "", kept, answering.show(kept), answering.last_source(kept)
        rest = kept.until(turn)
        return kept.turns[turn].question, rest, answering.show(rest), answering.last_source(rest)

    def stopped(kept: Conversation | None) -> tuple[str, Any]:
        return answering.show(kept or Conversation()), gr.update(interactive=False)

    def renewed() -> tuple[Conversation, str, str, str]:
        return Conversation(), answering.show(Conversation()), empty_source_html(), ""

    shown = [question, conversation, source, state, stop]
    running = [
        question.submit(asked, [question, state], shown, **QUIET),
        ask.click(asked, [question, state], shown, **QUIET),
        conversation.suggest(suggested, [state], shown, **QUIET),
        conversation.refine(refined, [state], shown, **QUIET),
    ]
    conversation.feedback(judged, [state], [state, conversation], **QUIET)
    conversation.cite(opened, [state], [source], **QUIET)
    source.cite(opened, [state], [source], **QUIET)
    conversation.edit(edited, [state], [question, state, conversation, source], **QUIET).then(
        fn=None, js="() => document.querySelector('#question textarea').focus()", api_visibility="private"
    )
    stop.click(stopped, [state], [conversation, stop], cancels=running, **QUIET)
    new.click(renewed, None, [state, conversation, source, question], cancels=running, **QUIET)
    _endpoint(answering)


def _endpoint(answering: Answering) -> None:
    """``/chat`` for programs: message in, answer text out; every client session has a conversation of its own."""
    state = gr.State(None)
    message = gr.Textbox(visible=False, label="message")
    reply = gr.Textbox(visible=False, label="answer")
    start = gr.Button(visible=False)

    def chat(message: str, kept: Conversation | None) -> tuple[str, Conversation]:
        return answering.reply(message, kept or Conversation())

    start.click(chat, [message, state], [reply, state], api_name="chat", concurrency_limit=8)
