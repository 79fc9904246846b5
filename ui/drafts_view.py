"""Drafts as HTML: the list with the form for a new one, and a draft sentence by sentence with its sources. Pure."""

from collections.abc import Sequence
from datetime import date
from html import escape

from assistant.drafting.review import LONGEST_NOTE, LONGEST_SENTENCE, obstacles
from assistant.drafting.store import Listed
from assistant.drafting.types import Draft, Section, Sentence, Stage, State
from assistant.types import Citation
from ui import texts
from ui.typography import figures, prose

LONGEST_LETTER = 60_000
_STATE_CLASS = {
    State.SUPPORTED: "supported",
    State.CHANGED: "changed",
    State.UNSUPPORTED: "unsupported",
    State.UNCLAIMED: "unclaimed",
}
_NEXT_STAGE = {
    Stage.DRAFT: ((Stage.REVIEWED, "Markera som granskad"),),
    Stage.REVIEWED: ((Stage.APPROVED, "Godkänn"), (Stage.DRAFT, "Tillbaka till utkast")),
    Stage.APPROVED: ((Stage.DRAFT, "Tillbaka till utkast"),),
}
_FILES = ((".docx", "Hämta som Word"), (".txt", "Hämta som e-posttext"), (".md", "Hämta som Markdown"))


def drafts_html(listed: Sequence[Listed], told: str = "", letter: str = "") -> str:
    """The form for a new draft and those there are. ``letter`` is put back when it could not be taken."""
    items = "".join(_item(one) for one in listed)
    rows = f'<ul class="kept">{items}</ul>' if items else f"<p>{texts.NO_DRAFTS}</p>"
    notice = f'<p class="notice" role="alert">{escape(told)}</p>' if told else ""
    return (
        f'<div class="drafts"><h2>Nytt svar på en förfrågan</h2>{notice}<form class="new-draft" data-new-draft>'
        f'<label class="words">Förfrågan: brev eller e-post<textarea name="letter" rows="9" maxlength="{LONGEST_LETTER}" '
        f'placeholder="Klistra in hela brevet, gärna med avsändare, ämne och datum.">{escape(letter)}</textarea></label>'
        '<div class="draft-choices"><label class="file">eller en fil (.txt, .eml, .docx, .pdf)<span class="file-row">'
        '<span class="file-button">Välj …</span><input type="file" class="sr-only" name="file" accept=".txt,.eml,.docx,.pdf,.html,.md">'
        '<span class="chosen">inget valt</span></span></label>'
        '<label>Ton <select name="tone"><option value="enkel">enkel</option><option value="formell">formell</option></select></label>'
        f'<label>Inkom <input type="date" name="received" value="{date.today().isoformat()}"></label>'
        '<button type="submit" class="small">Gör utkast</button></div>'
        f'<p class="hint">{texts.DRAFT_PRIVACY}</p><div class="upload-told" role="status"></div></form>'
        f"<h2>Utkast</h2>{rows}</div>"
    )


def _item(listed: Listed) -> str:
    name = escape(prose(listed.title))
    return (
        f'<li><button type="button" class="quiet title" data-act="open" data-draft="{escape(listed.id)}">{name}</button>'
        f'<span class="document-facts">{_stage_badge(listed.stage)} {escape(listed.saved.replace("T", " ")[:16])}</span>'
        f'<button type="button" class="quiet" data-act="delete" data-draft="{escape(listed.id)}" '
        f'data-confirm="Ta bort utkastet och alla dess versioner? Det går inte att ångra." aria-label="Ta bort {name}">Ta bort</button></li>'
    )


def draft_html(draft: Draft, told: str = "") -> str:
    """A draft: what was asked, the letter sentence by sentence, and what can be done with it."""
    said = f'<p class="notice" role="status" data-announce>{escape(told)}</p>' if told else ""
    sections = "".join(_section(draft, section) for section in draft.sections)
    return (
        f'<article class="draft" data-draft="{escape(draft.id)}" data-version="{draft.version}">'
        f'<button type="button" class="quiet" data-act="close">Alla utkast</button>'
        f'<h2 tabindex="-1" id="draft-heading">{escape(prose(draft.title))}</h2>'
        f'<div id="draft-status">{status_html(draft)}</div>{said}'
        f"{_toolbar(draft)}{_inquiry(draft)}{sections}{_history(draft)}</article>"
    )


def status_html(draft: Draft) -> str:
    """The stage, what stands in the way of the next, and how many questions got which answer."""
    left = len(obstacles(draft))
    hindrance = f' <span class="state unsupported">{left} utan stöd</span>' if left else ""
    return f'<p class="draft-status">{_stage_badge(draft.stage)}{hindrance} <span>{escape(draft.counts)}</span></p>'


def _stage_badge(stage: Stage) -> str:
    kind = {Stage.DRAFT: "unclaimed", Stage.REVIEWED: "changed", Stage.APPROVED: "supported"}[stage]
    return f'<span class="state {kind}">{stage}</span>'


def _toolbar(draft: Draft) -> str:
    steps = "".join(
        f'<button type="button" class="small" data-act="stage" data-stage="{stage}">{name}</button>'
        for stage, name in _NEXT_STAGE[draft.stage]
    )
    files = "".join(
        f'<button type="button" class="quiet" data-act="take" data-ending="{ending}">{name}</button>'
        for ending, name in _FILES
    )
    learn = (
        f'<button type="button" class="quiet" data-act="learn">{texts.LEARN_BUTTON}</button>'
        if draft.stage is Stage.APPROVED
        else ""
    )
    return f'<div class="draft-tools">{steps}{files}{learn}</div>'


def _inquiry(draft: Draft) -> str:
    """The letter that is answered, its questions marked."""
    text, at, pieces = draft.inquiry.text, 0, []
    for question in draft.questions:
        pieces += [escape(text[at : question.start]), f"<mark>{escape(text[question.start : question.end])}</mark>"]
        at = question.end
    pieces.append(escape(text[at:]))
    return (
        f'<details class="inquiry"><summary>Förfrågan</summary><p class="hint">{texts.DRAFT_MASKED}</p>'
        f'<div class="letter-text">{"".join(pieces)}</div></details>'
    )


def _section(draft: Draft, section: Section) -> str:
    rows = "".join(sentence_html(draft, sentence) for sentence in section.sentences)
    if section.question is None:
        return f'<section class="draft-part">{rows}</section>'
    question = draft.questions[section.question]
    number = section.question
    return (
        f'<section class="draft-part"><h3>{escape(prose(question.text))} <span class="outcome">{escape(str(section.outcome or ""))}</span></h3>'
        f'<form class="ask-again" data-form="ask" data-number="{number}"><label>Frågad som '
        f'<input name="words" value="{escape(question.standalone)}" maxlength="2000"></label>'
        f'<button type="submit" class="quiet">Fråga igen</button></form>{rows}</section>'
    )


def sentence_html(draft: Draft, sentence: Sentence) -> str:
    """A sentence to edit, with its state and what can be done, beside its sources."""
    if sentence.removed:
        return (
            f'<div class="sentence gone" data-row="{sentence.id}"><p><del>{escape(prose(sentence.text))}</del></p>'
            f'<button type="button" class="quiet" data-act="restore" data-sentence="{sentence.id}">Ta tillbaka</button></div>'
        )
    sources = "".join(_source(draft.sources[number]) for number in sentence.citations)
    changed = sentence.text != sentence.drafted
    restore = (
        f'<button type="button" class="quiet" data-act="restore" data-sentence="{sentence.id}">Återställ</button>'
        if changed
        else ""
    )
    return (
        f'<div class="sentence" data-row="{sentence.id}"><div class="sentence-words">'
        f'<label class="sr-only" for="sentence-{sentence.id}">Mening i brevet</label>'
        f'<textarea id="sentence-{sentence.id}" data-sentence="{sentence.id}" rows="1" maxlength="{LONGEST_SENTENCE}" spellcheck="true" '
        f'lang="sv">{escape(sentence.text)}</textarea>'
        f'<div class="under"><div class="verdict" aria-live="polite">{verdict_html(sentence)}</div>'
        f'<div class="sentence-tools"><button type="button" class="quiet" data-act="remove" data-sentence="{sentence.id}">Ta bort</button>'
        f'{restore}<button type="button" class="quiet" data-add="{sentence.id}">Lägg till mening</button></div></div></div>'
        f'<div class="sentence-sources">{sources}</div></div>'
    )


def verdict_html(sentence: Sentence) -> str:
    """The state of a sentence, why it is unsupported, and the note that lets it stand."""
    badge = f'<span class="state {_STATE_CLASS[sentence.state]}">{sentence.state}</span>'
    if sentence.computed:
        badge += f' <span class="state unclaimed">{texts.COMPUTED.lower()}</span>'
    if sentence.state is not State.UNSUPPORTED:
        return badge
    why = "; ".join(sentence.reasons)
    return (
        f'{badge} <span class="why">{escape(figures(why))}</span>'
        f'<form class="note" data-form="note" data-sentence="{sentence.id}"><label>Anmärkning: varför får det stå? '
        f'<input name="words" value="{escape(sentence.note)}" maxlength="{LONGEST_NOTE}"></label>'
        '<button type="submit" class="quiet">Spara anmärkningen</button></form>'
    )


def _source(citation: Citation) -> str:
    quote = citation.text or " ".join(citation.quote.split())
    return (
        f'<div class="beside"><p class="quote">”{escape(figures(quote))}”</p><p class="label">{escape(figures(citation.label))} '
        f'<button type="button" class="quiet" data-act="read" data-document="{escape(citation.document)}" data-first="{citation.start}">'
        f"Läs i dokumentet</button></p></div>"
    )


def _history(draft: Draft) -> str:
    lines = "".join(
        f"<li>{escape(event.when.replace('T', ' ')[:16])} <strong>{escape(event.what)}</strong> {escape(event.who)}</li>"
        for event in reversed(draft.events)
    )
    return f'<details class="history"><summary>Vem har gjort vad</summary><ol reversed>{lines}</ol></details>'
