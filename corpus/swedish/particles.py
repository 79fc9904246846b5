"""Verbs with a particle, and the one word that says the same: "lades ned" is "nedlades", "slog skolan igen" is "stängde".

A question says in two words what a document says in one, or the other way round; both are known by the one word.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from corpus.swedish.lemmas import key, lemma

_FARTHEST = 5  # words from a verb to its particle: "slogs klinikerna i Falkö och Mörtby samman"

# particle (and its other form): verb word, verb word …
_TABLE = """
ned ner: lägga nedlägga, skära minska, dra minska, banta minska, rösta avslå
igen: slå stänga, bomma stänga, lägga stänga
igång: dra starta, köra starta, sätta starta, kicka starta, sparka starta, komma starta
in: bryta inbrott, ställa inställa, flytta inflytta, samla insamla, pumpa investera, stoppa investera, scanna digitalisera, skanna digitalisera
ut: rycka utryckning, låna utlåna, hyra uthyra, dela utdela, betala utbetala, byta utbyta, bygga utbygga, åka utryckning, kasta avhysa, slänga avhysa, punga betala
upp: säga uppsäga, rusta upprusta, snygga upprusta, fräscha upprusta, skjuta senarelägga, kolla granska, hosta betala
fram: skjuta senarelägga, flytta senarelägga, gräva utgrävning
samman ihop: slå sammanslå, föra sammanslå, lägga sammanslå, baka sammanslå
bort: skära minska, slänga kassera, kasta kassera
till: skjuta tillskjuta, sätta tillsätta, tycka yttra
ur: gå utträda, kliva utträda, hoppa utträda
av: hoppa avhoppa, kliva avgå, skriva avskriva, säga avsäga, stänga avstänga
emot: ta mottaga
över: flytta överflytta
inne: ligga vårdtid
nere: ligga driftstopp
tillbaka: lämna återlämna, betala återbetala, ge återlämna
om: välja omvälja, bygga ombygga
igenom: titta granska, klubba anta, rösta anta
"""
# What is a preposition too belongs to the verb right before it alone: "ta över", not "ta beslut över huvudet på".
_PREPOSITIONS = frozenset({"över", "till", "om", "ur", "av", "under", "i"})


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Mapping[str, str]]:
    """particle -> verb -> the one word."""
    table: dict[str, dict[str, str]] = {}
    for line in _TABLE.replace(",\n ", ", ").strip().splitlines():
        particles, _, pairs = line.partition(":")
        verbs = dict(pair.split() for pair in pairs.split(","))
        table |= dict.fromkeys(particles.split(), verbs)
    return table


def particle_verbs(words: Sequence[str]) -> dict[int, tuple[int, str]]:
    """The verbs of a text that have a particle: place of the verb -> place of its particle, and the one word for both.

    ``words`` are those of the text in order: "Linjen", "läggs", "ned" gives {1: (2, "nedlägga")}.
    """
    table = _words()
    found: dict[int, tuple[int, str]] = {}
    for at, word in enumerate(words):
        verbs = table.get(word.lower())
        if verbs is None:
            continue
        farthest = 1 if word.lower() in _PREPOSITIONS else _FARTHEST
        for verb in range(at - 1, max(at - farthest, 0) - 1, -1):
            joined = verbs.get(lemma(words[verb])) if verb not in found else None
            if joined:
                found[verb] = at, joined
                break
    return found


def particle_keys(words: Sequence[str]) -> list[str]:
    """The search keys of the one words for the verbs of a text that have a particle."""
    return [key(joined) for _, joined in particle_verbs(words).values()]
