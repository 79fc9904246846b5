"""What weight words have in minutes: decision, proposal, motion, reservation, statement for the minutes, vote.

Told by the headings above and by the words themselves. Every doubt goes against the decision: a proposal quoted as a
decision is the worst error there is.
"""

import re
from collections.abc import Sequence

from corpus.types import Standing

PARAGRAPH_SIGN = re.compile(r"§+\s*(\d+)\b")
_LONGEST_HEADING = 9  # words
_LONGEST_OPENING = 120  # characters

# Subheadings of minutes and reports to committees. The first pattern that fits decides.
_PLAIN_HEADINGS = (
    r"ärendet(?: i korthet)?|(?:kort )?sammanfattning(?: av ärendet)?|bakgrund(?: och nuläge)?|ärendebeskrivning|"
    r"(?:be|redo)\w+ (?:av|för) ärendet|yttrande\b.*|föredragning(?: av ärendet)?|överläggning(?:en|ar)?|"
    r"(?:ekonomiska|juridiska|miljömässiga) konsekvenser|konsekvens\w*|miljökonsekvenser|"
    r"jämställdhets\w*|barn(?:rätts|konsekvens)?\w*(?:perspektiv|analys)\w*|barnkonventionen|prövning av barn\w* bästa|"
    r"(?:besluts)?underlag|handlingar i ärendet|beslutsgång(?:en)?|proposition(?:er|sordning\w*)?(?: och beslut)?|"
    r"beslut\w* (?:(?:ska )?skickas|(?:ska )?sändas?|sänds|expedieras|delges|meddelas)(?: till)?|"
    r"besluts(?:mottagare|expediering|motivering\w*)|protokollsutdrag\b.*|expediering|(?:skickas|sänds|delges|kopia) till|"
    r"ärendets (?:behandling|beredning|gång|tidigare behandling)\b.*|tidigare (?:beslut|behandling)|delegationsbeslut\b.*|"
    r"(?:anmälan|redovisning|uppföljning|verkställighet|överklagande) av (?:\S+ )?\w*beslut\w*|"
    r"motivering(?: till beslut\w*)?|skäl(?:en)? för beslut\w*|överväganden|bedömning|beredning|uppföljning|"
    r"(?:anmälan om )?jäv|deltar (?:ej|inte) i .*|hur man överklagar"
)
_HEADINGS = (
    (re.compile(rf"^(?:{_PLAIN_HEADINGS})$", re.IGNORECASE), Standing.PLAIN),
    (
        re.compile(
            r"^(?:\S+ )?(?:besluts)?förslag(?:et|en)?$|^förslag\b|\bförslag(?:et)? till (?:beslut|yttrande|kommunfullmäktige|regionfullmäktige|fullmäktige)\b|"
            r"(?:ens|ets|ans|ns|ts|rs) förslag\b|^(?:alternativa )?beslutsförslag|\bföreslå(?:r|s)?\b|\bhemställan\b",
            re.IGNORECASE,
        ),
        Standing.PROPOSAL,
    ),
    (re.compile(r"\breservation(?:er|en|erna)?\b|\breserverar sig\b", re.IGNORECASE), Standing.RESERVATION),
    (
        re.compile(
            r"\bprotokollsanteckning|\bsärskil(?:t|da) (?:yttrande|uttalande)|\bröstförklaring|^(?:noteringar|anteckning)\b.*protokoll|"
            r"^(?:skriftlig )?(?:anteckning|notering) till protokollet",
            re.IGNORECASE,
        ),
        Standing.STATEMENT,
    ),
    (re.compile(r"yrkande(?:n|t|na)?\b", re.IGNORECASE), Standing.MOTION),
    (re.compile(r"votering|omröstning|röstning|röstsiffror", re.IGNORECASE), Standing.VOTE),
    (
        re.compile(
            r"(?:^|s )beslut(?:et)?$|^beslut\b|^domslut(?:et)?$|\bbeslut(?:ar|ade)(?: för egen del| följande)?$",
            re.IGNORECASE,
        ),
        Standing.DECISION,
    ),
)

_OWN_PROPOSAL = re.compile(
    r"\bbeslut(?:ar|ade)\b[^.,]{0,40}? föreslå\b|^(?:(?!beslut)[^.,;:]){3,80}?\bföre(?:slår|slog|slås)\b", re.I
)
_STEPS_ASIDE = re.compile(r"\banmäler jäv\b|\bdeltar (?:inte|ej) i (?:beslut|handläggning|behandling)", re.IGNORECASE)
# "Ordföranden frågar om nämnden beslutar att …", "… och finner att nämnden beslutar enligt förslaget", after which a vote
# may turn it, "Det förutsätter att fullmäktige beslutar att …": nothing is decided yet.
_NOT_YET = re.compile(r"\b(?:att|om|ifall|huruvida|innan|när|då|därest)\s+(?:[\w()\-–]+,?\s+){1,6}?beslutar\b", re.I)
_DECIDES = re.compile(
    r"\bbeslut(?:ar|ade|at)\b[^.]{0,80}?\batt\b|\bbeslutade (?:den|om|i)\b|\bbeslutar (?:enligt|i enlighet|följande|för egen del)\b|\bbeslutar:?$",
    re.IGNORECASE,
)
_OPENS_POINTS = re.compile(
    r"\b(?:beslutar?|beslutade|(?:har )?beslutat|föreslår|föreslås|föreslå)\b(?: (?!att\b)\S+){0,4}:?$", re.IGNORECASE
)
_STATES = re.compile(
    r"\b(?:beslutar|beslutade|föreslår)\b.*\batt \w|\b(?:yrka(?:r|de)|reserver(?:ar|ade) sig)\b \w", re.IGNORECASE
)
# Without one of these nothing below fits.
_STEMS = ("reserv", "yrka", "instäm", "röst", "protokoll", "föresl", "hemst", "beslut", "jäv", "deltar")
_VERBS = (
    (re.compile(r"\breserver(?:ar|ade) sig\b|\breservera sig\b|\breserverat sig\b", re.I), Standing.RESERVATION),
    (
        re.compile(
            r"\byrka(?:r|de|t)\b|\) instämmer\b|\binstämmer i [^.]{0,60}(?:yrkande|förslag)",
            re.IGNORECASE,
        ),
        Standing.MOTION,
    ),
    (
        re.compile(
            r"\b(?:ja|nej)-?röst|\bröstar (?:ja|nej|för|mot)\b|\bröster (?:för|mot)\b|\bavstår från att rösta",
            re.IGNORECASE,
        ),
        Standing.VOTE,
    ),
    (
        re.compile(
            r"\bprotokollsanteckning|\btill protokollet (?:antecknas|noteras)\b|\b(?:antecknar|anför) (?:följande )?till protokollet",
            re.IGNORECASE,
        ),
        Standing.STATEMENT,
    ),
    (
        re.compile(
            r"\bföreslår\b|\bbeslut(?:ar|ade)\b[^.,]{0,40}? föreslå\b|\bföreslog\b|\bföreslås\b|\bhemställer\b",
            re.IGNORECASE,
        ),
        Standing.PROPOSAL,
    ),
    (_DECIDES, Standing.DECISION),
)


def heading_standing(heading: str) -> Standing | None:
    """The standing of what stands under a heading, None where the heading is none of the usual ones of minutes."""
    bare = heading.strip(" :.")
    if len(bare.split()) > _LONGEST_HEADING or bare.endswith("?"):
        return None
    for pattern, standing in _HEADINGS:
        if pattern.search(bare):
            return standing
    return None


# How minutes close: behind the last § these lines are of none.
CLOSES_MINUTES = re.compile(
    r"(?:Justeringen har|Anslaget (?:sätts|sattes|tas|togs)|Protokollet (?:förvaras|är justerat)|Datum (?:då|för) anslag)\b"
)


def opens_points(text: str) -> bool:
    """Whether a short line is the first half of a sentence whose points follow: "Regionstyrelsen beslutar"."""
    return len(text) < _LONGEST_OPENING and _OPENS_POINTS.search(text) is not None


def states_decision(text: str) -> bool:
    """Whether a line without full stop is a sentence of minutes and no heading: "Nämnden beslutar att bordlägga ärendet"."""
    return _STATES.search(text) is not None


def path_standing(path: Sequence[str]) -> Standing:
    """The standing of what stands under a path of headings, outermost first; a § title gives none.

    The innermost usual heading decides, but a decision inside a proposal, a motion or a reservation is only proposed
    ("Direktörens förslag till beslut" > "Regionstyrelsen beslutar"), and a heading of another sort ends a decision.
    """
    standing = Standing.PLAIN
    for title in path:
        if PARAGRAPH_SIGN.match(title):
            standing = Standing.PLAIN
            continue
        found = heading_standing(title)
        if found is None:
            standing = Standing.PLAIN if standing is Standing.DECISION else standing
        elif found is not Standing.DECISION or standing in (Standing.PLAIN, Standing.DECISION, Standing.VOTE):
            standing = found
    return standing


def sentence_standing(sentence: str, inherited: Standing) -> Standing:
    """The standing of a sentence: its own verb decides over the heading it stands under.

    "Lage X (SD) yrkar avslag" is a motion wherever it stands; under "Beslut" everything else is decided.
    """
    lowered = sentence.lower()
    if not any(stem in lowered for stem in _STEMS):
        return inherited
    if inherited is Standing.DECISION and _STEPS_ASIDE.search(sentence):
        return Standing.PLAIN
    for pattern, standing in _VERBS:
        if not (found := pattern.search(sentence)):
            continue
        if standing is Standing.PROPOSAL and inherited is Standing.DECISION and not _OWN_PROPOSAL.search(sentence):
            return inherited  # "beslutar enligt vad nämnden föreslår"
        if standing is not Standing.DECISION:
            return standing
        if inherited not in (Standing.PLAIN, Standing.DECISION):
            return inherited  # "Förslag till beslut: Nämnden beslutar att …" is still a proposal
        return inherited if _is_open(sentence, found) else Standing.DECISION
    return inherited


def _is_open(sentence: str, decides: re.Match[str]) -> bool:
    """Whether the deciding verb is only asked about, assumed, or what the chair finds before a vote turns it."""
    open_clause = _NOT_YET.search(sentence)
    return open_clause is not None and open_clause.start() < decides.start() < open_clause.end()


# The title of a § however the § is written: "§ 12 Taxa", "12 § Taxa", "KS § 12 Taxa", "KS 12 Dnr 2024/7 Taxa".
_MATTER = re.compile(r"(?:[A-ZÅÄÖ]{1,5}\s)?(?:§+\s*\d+|\d+\s*§)\s*\S|[A-ZÅÄÖ]{1,5}\s\d+\s+Dnr\b")


def matter_in(path: Sequence[str]) -> str:
    """The title of the § that a path of headings leads into, the innermost of several; "" where there is none."""
    return next((title for title in reversed(path) if _MATTER.match(title)), "")


def decides_for(path: Sequence[str], sentence: str, header: str) -> bool:
    """Whether an organ's proposal to another stands in its own minutes: that is what it decided, "… föreslår fullmäktige".

    Told by the heading ("Kommunstyrelsens förslag till kommunfullmäktige") or the sentence; ``header`` says whose
    minutes they are.
    """
    for told in (*path[-1:], sentence):
        found = _TO_ANOTHER.match(told)
        if found and found["organ"].lower().removesuffix("s") in header.lower():
            return True
    return False


_TO_ANOTHER = re.compile(
    r"(?P<organ>(?:\w+- och )?\w*(?:nämnden|styrelsen|utskottet|direktionen)s?)\s+(?:förslag till (?:beslut i )?\w*(?:fullmäktige|styrelsen)\b"
    r"|(?:beslutar att )?föreslår? (?:\w+s )?\w*(?:fullmäktige|styrelsen)\b|beslutar (?:att|enligt)\b)",
    re.IGNORECASE,
)
