"""Questions that no document can answer: that we do something for the writer, or how far their own case has come."""

import re

_DO_FOR_ME = re.compile(
    r"\b(?:(?:kan|kunde|skulle|vill|hinner|could|can|would)\s+(?:ni|du|någon|you)|(?:ni|du|någon)\s+(?:kan|kunde|skulle|vill|hinner))\b.{0,40}?\b(?:boka|avboka|omboka|överklaga|ändra|rätta|ringa|skicka|sända|mejla|"
    r"hjälpa|ordna|fixa|anmäla|betala|återbetala|stryka|ta bort|makulera|laga|åtgärda|komma|förmedla|book|call|send|arrange|appeal)\b",
    re.IGNORECASE,
)
_KIN = r"bror|syster|mor|mamma|far|pappa|son|dotter|man|fru|sambo|granne|mormor|morfar|farmor|farfar|barn|brother|sister|mother|father"
_OWN_THING = (
    r"ärende|fall|ansökan|anmälan|remiss|tid|operation|bot|p-bot|faktura|räkning|beslut|provsvar|journal|plats|kö|köplats|hemtjänst|bygglov|"
    r"färdtjänst|bidrag|utbetalning|case|application|appointment"
)
_OWN_CASE = re.compile(
    rf"\b(?:min|mitt|mina|vårt|vår|våra|hans|hennes|my|our)\s+(?:{_KIN})\b.{{0,40}}\b(?:tid|operation|svar|plats|besked|hjälp|{_OWN_THING})\b"
    r"|\b(?:ersättning|skadestånd|kompensation)\b.{0,20}\b(?:mig|min|mitt|mina|oss)\b"
    rf"|\b(?:min|mitt|mina|vårt|hans|hennes|my|his|her)\s+(?:egen\s+|eget\s+)?(?:{_OWN_THING})\w*\b",
    re.IGNORECASE,
)


_FOR_THE_ASKING = re.compile(r"\b(?:uppgift|statistik|siffr|rapport|protokoll|underlag)", re.IGNORECASE)


def is_errand(text: str) -> bool:
    """Whether a question asks us to do something for the writer, or about their own case."""
    to_do = _DO_FOR_ME.search(text) and not _FOR_THE_ASKING.search(text)
    return bool(to_do or _OWN_CASE.search(text))
