"""What a heading looks like in Swedish public documents."""

import re

from corpus.standing import PARAGRAPH_SIGN, heading_standing

NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+[A-ZÅÄÖ§\"”]")
LABELLED = re.compile(r"([A-ZÅÄÖ][A-ZÅÄÖ ]{5,}|[A-ZÅÄÖ][a-zåäö]+(?: [a-zåäö]+)?):\s+[A-ZÅÄÖ]")
DNR_LINE = re.compile(
    r"(?:D(?:iarie)?n(?:umme)?r|Diarienr|Ärendenr|Ärendenummer)\b[:.]?\s*(?:[A-ZÅÄÖ]+[ \-/])?\S*\d", re.IGNORECASE
)
# Short lines that stand alone and are no headings: who signed, who to ask, when and by whom it was adopted.
_ROLE = (
    r"(?:[\w\-]+(?:chef|direktör|ledare|sekreterare|råd|strateg|samordnare|utredare)|[Cc]hef|[Dd]irektör|[Oo]rdförande|"
    r"[Vv]ice ordförande|[Cc]ontroller|[Rr]ektor|[Rr]evisor|[Ll]edamot|[Ss]ekreterare|[Hh]andläggare)"
)
_PERSON = r"(?:[A-ZÅÄÖ][\w\-é]+ ){2,4}"
_PLACE_AND_DAY = r"(?:[A-ZÅÄÖ][\w\-]+ (?:i|den \d{1,2}) [a-z]+ \d{4} )?"
NO_HEADING = re.compile(
    rf"{_PERSON}\([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{0,2}}\)(?: [\w\-]+){{0,3}}$|"  # "Eva Lund (V) Kommunstyrelsens ordförande"
    rf"{_PERSON}\([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{{0,2}}\), \S|"  # "Camilla Ek (S), 2:e vice ordförande"
    r"(?:Tjänstgörande(?: ersättare)?|(?:Övriga )?(?:[Nn]ärvarande|[Dd]eltagare)|Uts(?:es|edd|edda) att justera|Juster(?:ande|are)|Beslutande|"
    r"Ersättare|Frånvarande|Justeringens (?:plats(?: och tid)?|tid)|Tid|Plats) (?:[A-ZÅÄÖ][\w\-]+,? [A-ZÅÄÖ]|\d)|"
    r".*\b[Kk]l(?:ockan|\.)? ?\d{1,2}[.:]\d\d\b|"
    rf"{_PLACE_AND_DAY}{_PERSON}(?:[A-ZÅÄÖ][\w\-]+s )?{_ROLE}$|"
    r"[A-ZÅÄÖ][\w\-é]+(?: [A-ZÅÄÖ][\w\-é]+){1,2}(?: \([A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,2}\))?, [a-zåäö]|"
    r"(?!(?:19|20)\d\d\b|\d (?![\d%])|\d+ (?:kap|§))[-–−+]?\d[\d\s.,]*(?:%|(?<=\s)[a-zåäö]{2})|"  # "412 anställda"
    r"Till [a-zåäö]|(?:Fastställd|Antagen|Beslutad|Godkänd|Upprättad|Reviderad|Publicerad|Behandlas|Organisationsnummer|Paragrafer)\b|"
    r"(?:Handläggare|Kontaktperson|Ansvarig|Dokumentansvarig|Sekreterare|Ordförande|Justerare|Telefon|E-post|Datum|Plats och tid):?\s|"
    r"[A-ZÅÄÖ][\w\-]+,? (?:den )?\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}$|"
    r"[A-ZÅÄÖ][\w\- ]+: (?:[A-ZÅÄÖ][\w\-]+(?: [\w\-]+)?, )+[A-ZÅÄÖ][\w\-]+(?: [\w\-]+)? (?:och|samt) [A-ZÅÄÖ]|"  # "Ägare: Luleå, Piteå och Boden"
    r".*(?:\S@\S|(?<![\d-])0\d{1,3}[-– ]\d\d)"
)
LIST_MARK = re.compile(r"(?:[•▪◦·○●■‣*\uf0b7\uf0a7]|[-–—](?=\s))\s*|\(?(?:\d{1,2}|[a-zå])[.)]\s+(?=\S)")

# Heading words of tables of indicators and plans, general to Swedish regions and municipalities.
TABLE_WORDS = frozenset(
    "styrmått mått mål målvärde indikator indikatorer utfall periodens måluppfyllelse utveckling status kommentar "
    "aktivitet ansvarig ansvar budget årsbudget avvikelse prognos perspektiv framgångsfaktor bedömning tidplan "
    "nyckeltal resultat åtgärd nämnd trend målnivå ingångsvärde".split()
)


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
