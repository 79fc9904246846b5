"""The last question asked of another: one who has a part of its sum, or who did the same as the one it named."""

import re

from assistant.understanding.phrases import LOCATIVE, Phrase, Sort, genitive, phrase_of, phrases
from assistant.understanding.places import is_public_body
from assistant.understanding.slots import is_name, names, of_another
from assistant.understanding.topic import topic
from assistant.understanding.turn_words import OF_SUM, PREPOSITION, TO_WHOM, content, definite, specific
from assistant.understanding.yearly import with_year
from corpus.swedish.dates import years
from corpus.swedish.words import key, tokens

_BODIES = frozenset({Sort.NAME, Sort.BOARD, Sort.INSTITUTION, Sort.AREA})
_GOT = re.compile(r"^\W*hur mycket(?: pengar)? fick\b", re.IGNORECASE)
_GOT_BEFORE = re.compile(
    r"\b(?:f[iå]ck|får|bevilja\w+|tilldela\w+|delad\w+|fördela\w+|betalades)\b|bidrag|stöd", re.IGNORECASE
)
# "Hur mycket stod museet för?": of the sum just told
_STOOD_FOR = re.compile(r"^\W*hur mycket (?:stod|står|svarade|svarar) (?P<who>[\w-]+(?: [\w-]+){0,2}?) för\W*$", re.IGNORECASE)  # fmt: skip
_SUM_ASKED = re.compile(r"^\W*(?:hur (?:stor[at]?|mycket)|vilket|vad (?:fick|blev|var|är))\b", re.IGNORECASE)
_PRICE = re.compile(r"^\W*vad kosta(?:r|de) (?P<what>[^,?]{3,40}).*$", re.IGNORECASE)
# "Hur mycket lade vården?" after "Hur mycket lade lasarettet på hyrpersonal?": to what end is not said again
_DID = re.compile(
    r"^\W*(?P<asked>hur mycket|hur många|vad) (?P<verb>fick|gjorde|får|lade|lägger|lagt|betal\w+|gav|ger|satsa\w+|bidr[oa]g?\w*|avsatte|avsätter|använd\w+|beviljades|tilldelades|sökte|hade|har|tjänade|skänkte|köpte|sparade) "
    r"(?P<who>[\w-]+(?: [\w-]+){0,3}?)(?: med)?(?P<when> (?:under |år )?(?:19|20)\d\d)?\W*$",
    re.IGNORECASE,
)


def asked_of_another(turn: str, last: str) -> str | None:
    """``last`` asked of the one whom the turn names: "Hur stort överskott hade museet 2024"; None for any other turn."""
    if to_whom := TO_WHOM.match(turn.strip(" ?")):
        had = OF_SUM.match(last) and (not _GOT.match(turn) or _GOT_BEFORE.search(last))
        if not had or not definite(to_whom["who"]):
            return None
        return of_another(last, to_whom["who"]) or f"{turn.strip(' ?')} – {topic(last, turn)}"
    if stood_for := _STOOD_FOR.match(turn):
        bare = turn.strip(" ?")
        return _part_of(last, stood_for["who"]) or f"{bare} – {topic(last, turn)}" if _SUM_ASKED.match(last) else None
    if price := _PRICE.match(turn):
        return _there(last, price)
    did = _DID.match(turn)
    other = _who_did_the_same(did, last) if did else None
    if did is None or other is None:
        return None
    asked = f"{last[: other.start]}{did['who']}{last[other.end :]}"
    return with_year(asked, did["when"][-4:]) if did["when"] else asked


def _who_did_the_same(did: re.Match[str], last: str) -> Phrase | None:
    """The one who does in the last question what a turn asks of another, where there is more that the turn leaves out."""
    held = phrases(last)
    named = phrase_of(did["who"])
    verb = next((token for token in tokens(last) if key(token.text) == key(did["verb"])), None)
    whole = named is not None and named.end == len(did["who"])
    if verb is None or named is None or not whole or named.sort not in _BODIES:
        return None
    if not (is_name(did["who"]) or definite(did["who"].split()[-1])):
        return None
    did_it = next((one for one in held if one.start > verb.start and not one.before), None)
    more = [one for one in held if one is not did_it and content(one.text)]
    return did_it if did_it is not None and did_it.sort in _BODIES and more else None


def _there(last: str, price: re.Match[str]) -> str | None:
    """A turn that asks the price of another thing, where the last question asked that of one: "Vad kostar tömning i Åby"."""
    before = _PRICE.match(last.split(" – ")[0])
    held = phrases(last)
    where = [one for one in held if one.sort is Sort.NAME and one.before in LOCATIVE and not one.owns]
    if (
        before is None
        or not where
        or names(f" {price['what']}")
        or len(specific(price["what"])) != 1
        or years(price[0])
    ):
        return None
    if re.search(rf"\b{PREPOSITION}\b|\b(?:det|den|de)\b", price["what"]):
        return None
    return f"{price[0].strip(' ?')} {where[-1].before} {where[-1].text}"


def _part_of(last: str, who: str) -> str | None:
    """``who`` in the place of the body that has the sum, within it where it is a region or municipality."""
    whole = next((one for one in phrases(last) if one.sort in _BODIES), None)
    part = phrase_of(who)
    if whole is None or part is None or part.sort not in _BODIES:
        return None
    within = f" i {whole.text.removesuffix('s') if whole.owns else whole.text}" if is_public_body(whole.text) else ""
    if whole.owns:
        return f"{last[: whole.start]}{genitive(who)}{last[whole.end :]}{within}"
    return f"{last[: whole.start]}{who}{within}{last[whole.end :]}"
