"""Generated reports of invented bodies, to see how the index behaves when the corpus grows.

Sentences are the documents' own with some words replaced by invented compounds and figures by other figures, so that
lengths, word frequencies and the share of new words are as in real reports. The same number gives the same report.
"""

import random
import re
from functools import cache
from pathlib import Path

# Swedish compounds are the long tail of the vocabulary; 40 x 40 of them in six forms give 9,600 words.
_MODIFIER_LIST = (
    "vård tandvårds trafik kultur skol bibliotek närings miljö energi bygg bostads vatten avlopps klimat regional lands"
    " besöks kompetens personal lokal fordons utvecklings folkhälso ungdoms idrotts musei teater landskaps skogs fiske"
    " jordbruks gruv digital försörjnings integrations upphandlings investerings pensions bidrags avgifts"
)
_HEAD_LIST = (
    "plan nämnd strategi utredning satsning kostnad avgift verksamhet enhet tjänst projekt budget prognos utfall stöd"
    " avtal center råd styrelse uppdrag program analys rapport mål åtgärd insats modell samverkan fond ansökan"
    " granskning översyn system process funktion utbildning tillsyn policy grupp resurs"
)
_MODIFIERS, _HEADS = _MODIFIER_LIST.split(), _HEAD_LIST.split()
_ENDINGS = ("", "en", "er", "erna", "ens", "s")
_PLACES = ("Nor", "Sund", "Berg", "Ås", "Vik", "Lind", "Ek", "Hav", "Älv", "Sjö", "Mark", "Dal")
_SECTIONS = ("Sammanfattning", "Ekonomi", "Personal", "Måluppfyllelse", "Investeringar", "Framtid", "Intern kontroll")
_PARAGRAPHS = 20  # in each section: about a hundred passages a report
_REPLACED = 0.12  # of the words
_FIGURE = re.compile(r"\d+(?:,\d+)?")
_LONG_WORD = re.compile(r"\b[a-zåäö]{7,}\b")


def write_report(folder: Path, number: int, source: Path) -> Path:
    """Writes generated report ``number`` into ``folder``, of sentences of the .txt files in ``source``: about 100 kB."""
    chosen = random.Random(number)
    body = "".join(chosen.choices(_PLACES, k=2)).capitalize() + "s kommun"
    year = 2000 + number % 25
    lines = [f"Årsrapport {year}", f"{body}, rapport {number}", ""]
    for section, name in enumerate(_SECTIONS, start=1):
        lines += [f"{section} {name}", ""]
        for _ in range(_PARAGRAPHS):
            sentences = chosen.sample(_sentences(source), k=chosen.randint(3, 6))
            lines += [" ".join(_varied(sentence, chosen) for sentence in sentences), ""]
    path = folder / f"rapport-{number:05d}.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@cache
def _sentences(source: Path) -> list[str]:
    """The sentences of the documents, line ends joined."""
    found: list[str] = []
    for path in sorted(source.glob("*.txt")):
        text = re.sub(r"-\s*\n\s*(?=[a-zåäö])", "", path.read_text(encoding="utf-8"))
        for sentence in re.split(r"(?<=[.?!])\s+(?=[A-ZÅÄÖ])", " ".join(text.split())):
            if 40 <= len(sentence) <= 300:
                found.append(sentence)
    if not found:
        raise ValueError(f"no sentences in {source}")
    return found


def _varied(sentence: str, chosen: random.Random) -> str:
    def other_word(match: re.Match[str]) -> str:
        return _compound(chosen) if chosen.random() < _REPLACED else match[0]

    def other_figure(match: re.Match[str]) -> str:
        return "".join(str(chosen.randint(0, 9)) if c.isdigit() else c for c in match[0])

    return _LONG_WORD.sub(other_word, _FIGURE.sub(other_figure, sentence))


def _compound(chosen: random.Random) -> str:
    return chosen.choice(_MODIFIERS) + chosen.choice(_HEADS) + chosen.choice(_ENDINGS)
