"""Questions for what is required, what follows, where a rule holds and for whom, and the sentences that tell it. Pure."""

import re

from assistant.matching.cues import asks
from assistant.types import AnswerType, Frame
from corpus.types import Unit

_WE = r"(?:man|jag|vi|du|en|ett|den|föreningen|barnet)"
_REQUIRED_ASKED = re.compile(
    rf"\b(?:vilka (?:krav|villkor|förutsättningar|regler)|vad (?:krävs|behövs|fordras)|vad (?:behöver|måste|ska) {_WE}(?: \w+)? för att)\b",
    re.IGNORECASE,
)
# "För att få tillstånd ska du ha fyllt 20 år", "Du behöver ett lånekort", "Kravet är att …"
_REQUIRES = re.compile(
    r"^(?:för att|den som vill|du som vill|om du vill)\b.{3,80}?\b(?:ska|måste|krävs|behövs?|behöver)\b"
    r"|^(?:du|man|den sökande|sökanden) (?:behöver|måste|ska ha|ska vara)\b|^(?:det )?krävs\b|^krav(?:et|en)? (?:är|för)\b|^(?:som|ett|ytterligare ett) villkor (?:gäller|är)\b|^villkor(?:et|en)? (?:är|för)\b|\bunder förutsättning att\b|\bmed villkoret? att\b",
    re.IGNORECASE,
)
_FOLLOWS_ASKED = re.compile(r"\bvad (?:händer|blir (?:följden|påföljden)) (?:om|när|ifall)\b|\bvilket straff\b|\bvad (?:är|blir) straffet\b", re.IGNORECASE)  # fmt: skip
# "Den som slutar efter andra lektionen debiteras hela avgiften", "… kan dömas till böter"
_FOLLOWS = re.compile(
    r"\b(?:debiteras?|betalas tillbaka|betala tillbaka|återbetal\w*|återkräv\w*|förlora[rs]?|mista[rs]?|mister|(?:kan|får|ska) betala|tas bort|sägs upp|sägas upp|"
    r"stängs av|stängas av|dras in|dömas till|döms till|nollställs|påminnelse|inkasso|upphör|annars|går (?:platsen|vidare) till)\b",
    re.IGNORECASE,
)
# "Var måste hunden vara kopplad?": in parks, on squares
_WHERE_ASKED = re.compile(r"(?:^|[.:] )\W*var (?:ska|måste|behöver|får|är det (?:förbjudet|tillåtet))\b", re.IGNORECASE)
_WHERE_RULED = re.compile(
    r"\b(?:ska|måste|får|förbju\w+|förbud|(?:inte|är) tillåt\w+)\b.*\b(?:i|på|inom|vid) \w{4,}|(?:i|på|inom|vid) \w{4,}.*\b(?:ska|måste|får|förbju\w+|förbud)\b",
    re.IGNORECASE,
)
# "Förtur kan ges av medicinska skäl."
_GRANTED_ASKED = re.compile(r"\bvem kan få (?:förtur|företräde|dispens)\b", re.IGNORECASE)
_GRANTED = re.compile(r"\b(?:ges|beviljas|lämnas|medges|får|har)\b.*\b(?:skäl|grund|om|till|den som)\b", re.IGNORECASE)
# "Hur lyder visionen?", "Vilket motto har bolaget?": strategins vision ”Mer kultur åt alla”
_WORDING = r"(?:vision|motto|slogan|devis|valspråk|paroll|ledord|tema|målbild|undertitel|titel)"
_WORDING_ASKED = re.compile(
    rf"\b(?:vilke[nt] (?:\w+ )?\w*{_WORDING}|(?:vad|hur) (?:är|var|lyder|lydde|löd|heter|hette) (?:\S+ ){{0,3}}?\w*{_WORDING}(?:e?n|t|s)?)\b",
    re.IGNORECASE,
)
_WORDING_TOLD = re.compile(rf"{_WORDING}(?:e?n|t|s)?\b(?:,? \w+){{0,3}}:? [”“\"»]\w", re.IGNORECASE)
# "Hur ställer sig regionen till förslaget?"
_STANCE_ASKED = re.compile(
    r"\bhur (?:ställ(?:er|de) (?:\S+ ){0,4}?sig|ser \S+ på|såg \S+ på)\b(?!.* ut\b)", re.IGNORECASE
)
_STANCE = re.compile(
    r"\b(?:tillstyrk\w*|avstyrk\w*|ställ(?:er|de) sig (?:bakom|positiv\w*|negativ\w*|tveksam\w*|kritisk\w*|frågande|avvisande|bejakande)|är (?:i huvudsak |i stort )?(?:positiv|negativ|kritisk|tveksam)\w*|instämm\w+|välkomna\w+|motsätt\w+|avvisa\w+)\b",
    re.IGNORECASE,
)
# "Vad kom revisorerna fram till?"
_FOUND_ASKED = re.compile(
    r"\bvad (?:kom|har|kommer) (?:\S+ ){1,4}?(?:kommit )?fram till\b|\bvad (?:är|var|blev) (?:\S+ ){0,3}?(?:slutsats\w*|samla(?:t|de) (?:omdöme|bedömning)\w*)",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\b(?:bedömning(?:en)?|slutsats(?:en)?|resultat(?:et)?|omdöme(?:t)?) (?:är|var|blev)(?: därför)? att\b|\b(?:bedömer|bedömde|konstaterar|konstaterade|finner|fann|anser|ansåg|drar slutsatsen|visar|visade) (?:\w+ )?att\b",
    re.IGNORECASE,
)
# "Vad prioriterar planen?": "Planens tre prioriteringar är …"
_PRIORITIES_ASKED = re.compile(r"\bvad (?:prioritera(?:r|de|s|des)|har (?:\S+ ){1,4}?prioriterat)\b", re.IGNORECASE)
_PRIORITIES = re.compile(
    r"\b\w*(?:prioritering(?:ar(?:na)?|en)?|prioriterade (?:\w+ ){0,2}?\w+) (?:är|var|omfattar|omfattade|gäller|gällde)\b|\bprioritera(?:r|de|s|des)\b",
    re.IGNORECASE,
)
_TOLD = (
    (_PRIORITIES_ASKED, _PRIORITIES),
    (_FOUND_ASKED, _FOUND),
    (_WORDING_ASKED, _WORDING_TOLD),
    (_STANCE_ASKED, _STANCE),
    (_REQUIRED_ASKED, _REQUIRES),
    (_FOLLOWS_ASKED, _FOLLOWS),
    (_WHERE_ASKED, _WHERE_RULED),
    (_GRANTED_ASKED, _GRANTED),
)


def tells_what_is_ruled(frame: Frame, unit: Unit) -> float:
    """1 where it is asked what is required, what follows, where a rule holds or for whom, and a sentence tells that."""
    if frame.type not in {AnswerType.FREE, AnswerType.LIST} or unit.row is not None:
        return 0.0
    return float(any(asks(asked, frame.question) and told.search(unit.text) for asked, told in _TOLD))
