"""The saved conversations as HTML. Pure."""

from collections.abc import Sequence
from html import escape

from ui.records import Kept
from ui.typography import prose


def conversations_html(kept: Sequence[Kept], words: str = "") -> str:
    """The saved conversations with a search among them."""
    if not kept and not words:
        listed = "<p>Du har inga sparade samtal. Spara ett med knappen ”Spara samtalet” under samtalet.</p>"
    elif not kept:
        listed = f"<p data-announce>Inget samtal innehåller ”{escape(words)}”.</p>"
    else:
        listed = f'<ul class="kept">{"".join(_item(one) for one in kept)}</ul>'
    return (
        '<div class="conversations"><h2>Sparade samtal</h2><form class="filters" data-event="search" role="search">'
        f'<label class="words">Sök i dina samtal <input type="search" name="words" value="{escape(words)}" maxlength="300"></label>'
        f'<button type="submit" class="small">Sök</button></form>{listed}</div>'
    )


def _item(kept: Kept) -> str:
    questions = "1 fråga" if kept.questions == 1 else f"{kept.questions} frågor"
    name = escape(prose(kept.title))
    return (
        f'<li><button type="button" class="quiet title" data-event="open" data-document="{escape(kept.id)}">{name}</button>'
        f'<span class="document-facts">{escape(kept.changed.replace("T", " ")[:16])} · {questions}</span>'
        f'<button type="button" class="quiet" data-event="delete" data-document="{escape(kept.id)}" '
        f'data-confirm="Ta bort samtalet? Det går inte att ångra." aria-label="Ta bort {name}">Ta bort</button></li>'
    )


def administration_html(told: str = "") -> str:
    """For those who keep the records: hand out, delete and weed."""
    return (
        '<details class="editing"><summary>Förvalta sparade uppgifter</summary>'
        '<form class="filters" data-event="administer"><label class="words">Användarnamn'
        '<input name="name" maxlength="100" autocomplete="off"></label>'
        '<label>Åtgärd <select name="action"><option value="export">Lämna ut allt om personen</option>'
        '<option value="forget">Ta bort allt om personen</option><option value="weed">Gallra det som hållits länge nog</option></select></label>'
        f'<button type="submit" class="small">Utför</button></form><div role="status">{escape(told)}</div></details>'
    )
