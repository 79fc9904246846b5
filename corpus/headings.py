"""What a heading looks like in Swedish public documents, and what weight it gives the words below it."""

import re
from collections.abc import Sequence

from corpus.types import Standing

PARAGRAPH_SIGN = re.compile(r"§+\s*(\d+)\b")
NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+[A-ZÅÄÖ§\"”]")
LABELLED = re.compile(r"([A-ZÅÄÖ][A-ZÅÄÖ ]{5,}|[A-ZÅÄÖ][a-zåäö]+(?: [a-zåäö]+)?):\s+[A-ZÅÄÖ]")
DNR_LINE = re.compile(
    r"(?:D(?:iarie)?n(?:umme)?r|Diarienr|Ärendenr|Ärendenummer)\b[:.]?\s*(?:[A-ZÅÄÖ]+[ \-/])?\S*\d", re.IGNORECASE
)
LIST_MARK = re.compile(r"(?:[•▪◦·○●■‣*\uf0b7\uf0a7]|[-–—](?=\s))\s*|\(?(?:\d{1,2}|[a-zå])[.)]\s+(?=\S)")

# Heading words of tables of indicators and plans, general to Swedish regions and municipalities.
TABLE_WORDS = frozenset(
    "styrmått mått mål målvärde indikator indikatorer utfall periodens måluppfyllelse utveckling status kommentar "
    "aktivitet ansvarig ansvar budget årsbudget avvikelse prognos perspektiv framgångsfaktor bedömning tidplan "
    "nyckeltal resultat åtgärd nämnd trend målnivå ingångsvärde".split()
)

# Subheadings of minutes and reports to committees. The first pattern that fits decides.
_STANDINGS = (
    (
        re.compile(
            r"^(?:ärendet|sammanfattning|bakgrund(?: och nuläge)?|ärendebeskrivning|beskrivning av ärendet|redogörelse för ärendet|yttrande\b.*|"
            r"ekonomiska konsekvenser|konsekvens\w*|jämställdhets\w*|barn(?:rätts)?\w*perspektiv\w*|barnkonventionen|beslutsunderlag|underlag|beslutsgång|"
            r"beslut(?:et)? (?:skickas|ska skickas|expedieras|sänds) till|protokollsutdrag\b.*|expediering|skickas till|sänds till|kopia till|"
            r"ärendets (?:behandling|beredning|gång|tidigare behandling)\b.*|tidigare beslut|delegationsbeslut\b.*|handlingar i ärendet|motivering|skäl för beslut\w*|"
            r"överväganden|bedömning|beredning|propositionsordning|juridiska konsekvenser|miljökonsekvenser|uppföljning)$",
            re.I,
        ),
        Standing.PLAIN,
    ),
    (
        re.compile(
            r"förslag till beslut|beslutsförslag|förslag till yttrande|\bförslag(et|en)?$|förvaltningens förslag|arbetsutskottets förslag|kontorets förslag|direktörens förslag|^förslag\b",
            re.I,
        ),
        Standing.PROPOSAL,
    ),
    (re.compile(r"\breservation(er|en)?\b|reserverar sig", re.I), Standing.RESERVATION),
    (
        re.compile(r"protokollsanteckning|särskilt yttrande|särskilda yttranden|röstförklaring", re.I),
        Standing.STATEMENT,
    ),
    (re.compile(r"\byrkande(n|t|na)?\b|tilläggsyrkande|ändringsyrkande", re.I), Standing.MOTION),
    (re.compile(r"votering|omröstning|röstningsresultat|voteringsresultat", re.I), Standing.VOTE),
    (re.compile(r"\bbeslut(et)?$|^beslut\b|\bbeslutar$", re.I), Standing.DECISION),
)
_VERBS = (
    (re.compile(r"\breserverar sig\b|\breserverade sig\b|\breservera sig\b", re.I), Standing.RESERVATION),
    (re.compile(r"\byrkar\b|\byrkade\b|\byrkat\b|\binstämmer i\b", re.I), Standing.MOTION),
    (re.compile(r"\b(ja|nej)-röst|\bröstar (ja|nej)\b|\bröster mot\b|\bavstår från att rösta", re.I), Standing.VOTE),
    (re.compile(r"protokollsanteckning", re.I), Standing.STATEMENT),
    (re.compile(r"\bföreslår\b|\bföreslog\b|\bföreslås\b", re.I), Standing.PROPOSAL),
    (
        re.compile(
            r"\bbeslut(?:ar|ade|at)\b[^.]{0,80}?\batt\b|\bbeslutade (?:den|om|i)\b|\bbeslutar (?:enligt|i enlighet)\b",
            re.I,
        ),
        Standing.DECISION,
    ),
)


def heading_standing(heading: str) -> Standing | None:
    """The standing of what stands under a heading, None where the heading is none of the usual ones of minutes."""
    bare = heading.strip(" :.")
    if len(bare.split()) > 9:
        return None
    for pattern, standing in _STANDINGS:
        if pattern.search(bare):
            return standing
    return None


def sentence_standing(sentence: str, inherited: Standing) -> Standing:
    """The standing of a sentence: its own verb decides over the heading it stands under.

    "Lage X (SD) yrkar avslag" is a motion wherever it stands; under "Beslut" everything else is decided.
    """
    for pattern, standing in _VERBS:
        if pattern.search(sentence):
            if inherited is Standing.DECISION and standing is Standing.PROPOSAL:
                return inherited  # "beslutar enligt vad nämnden föreslår"
            if standing is Standing.DECISION and inherited not in (Standing.PLAIN, Standing.DECISION):
                return inherited  # "Förslag till beslut: Nämnden beslutar att …" is still a proposal
            return standing
    return inherited


def heading_level(text: str) -> int:
    """How deep a heading stands, 1 outermost, told from its own words: §, number, capitals, label, plain."""
    if PARAGRAPH_SIGN.match(text):
        return 1
    if numbered := NUMBERED.match(text):
        return 2 + numbered.group(1).count(".")
    if heading_standing(text) is not None:
        return 7
    if LABELLED.match(text) or (text.isupper() and len(text) > 3):
        return 7
    return 8


def table_heading_words(text: str) -> int:
    """How many different general table-heading words a line holds, 0 when most of its words are others."""
    words = re.findall(r"[a-zåäö]+", text.lower())
    found = TABLE_WORDS & set(words)
    return len(found) if 2 * sum(word in TABLE_WORDS for word in words) >= len(words) else 0


def path_standing(path: Sequence[str]) -> Standing:
    """The innermost heading that is usual in minutes decides; a § title does not ("§ 43 Delegationsbeslut")."""
    for title in reversed(path):
        if PARAGRAPH_SIGN.match(title):
            break
        found = heading_standing(title)
        if found is not None:
            return found
    return Standing.PLAIN
