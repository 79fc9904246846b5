"""Questions to drawn reports and minutes: the figure, date, name or decision told first, and a no where nothing is told."""

import re
from collections import Counter
from pathlib import Path

from drawn_reports import Asked, drawn_documents
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

SEEDS = range(6)
RIGHT, WRONG = 0.985, 0.005  # of all questions


def test_what_is_drawn_is_told_and_nothing_else(tmp_path: Path) -> None:
    fates: Counter[str] = Counter()
    failed: list[tuple[str, Asked, str]] = []
    for seed in SEEDS:
        drawn = drawn_documents(seed)
        folder = tmp_path / str(seed)
        folder.mkdir()
        with assistant_on(folder, drawn.pages) as assistant:
            for asked in drawn.asked:
                fate, said = _fate(assistant, asked)
                fates[fate] += 1
                if fate != "right":
                    failed.append((fate, asked, said))
    told = "\n".join(f"{fate}: {asked} -> {said}" for fate, asked, said in failed)
    assert fates["wrong"] <= WRONG * fates.total(), told
    assert fates["right"] >= RIGHT * fates.total(), told


def _fate(assistant: Assistant, asked: Asked) -> tuple[str, str]:
    """Whether the first sentence of the answer is "right", "wrong", or none is given ("no"), and the sentence."""
    answer = assistant.answer(asked.question)
    is_answered = answer.status in (Status.ANSWERED, Status.PARTIAL)
    if not is_answered:
        return ("right" if not asked.told else "no"), answer.text
    first = answer.statements[0].text.replace("\xa0", " ")
    if not asked.told:
        return "wrong", first
    places = {citation.document for citation in answer.citations}
    is_told = re.search(rf"(?<![\d,]){re.escape(asked.told)}(?!\d|,\d)", first, re.IGNORECASE) is not None
    return ("right" if is_told and asked.page in places else "wrong"), first
