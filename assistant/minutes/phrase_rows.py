"""The table of what is asked of a matter and the set phrases by which minutes tell it."""

import re
from dataclasses import dataclass

from assistant.minutes.phrase_readings import (
    DAY,
    FIRM,
    NAME,
    NAMES,
    NO,
    PAPER,
    SUM,
    YEAR,
    Reading,
    delegated,
    first,
    paper_dated,
    why,
)
from assistant.types import AnswerType


@dataclass(frozen=True, slots=True)
class Row:
    """What is asked, what kind of answer it has, how that is read; whether the § of the matter alone may tell it."""

    asked: re.Pattern[str]
    kind: AnswerType
    read: Reading
    is_told_here: bool = False


def _row(asked: str, kind: AnswerType, read: Reading, *, is_told_here: bool = False) -> Row:
    return Row(re.compile(asked, re.IGNORECASE), kind, read, is_told_here)


ROWS = (
    _row(
        r"\bvem\b.*\b(?:frågade|interpellerade|(?:ställde|väckte|lämnade in|kom med) (?:en )?(?:fråga|frågan|interpellation|interpellationen))\b",
        AnswerType.PERSON,
        first(
            rf"(?P<told>{NAME})[^.]{{0,20}}\b(?:har ställt|ställer|ställde|har lämnat in|har riktat|riktar|frågar|har väckt)\b[^.]{{0,40}}\b(?:interpellation|fråga)",
            rf"\b(?:från|av) (?P<told>{NAME})",
            needs=r"\b(?:interpellation\w*|fråga|frågan)\b",
            settled=False,
        ),
    ),
    _row(
        r"\bvem\b.*\b(?:besvarade|svarade|svarar|gav svar)\b",
        AnswerType.PERSON,
        first(
            rf"(?P<told>{NAME})[^.]{{0,15}}\b(?:besvarar|besvarade|svarar|svarade|lämnar svar)\b",
            rf"\b(?:fråga|interpellation) till (?:[a-zåäö]\w+ ){{0,3}}(?P<told>{NAME})",
            rf"\b(?:(?:riktats|riktad|ställts|ställd) till|besvaras av|besvarades av|svar (?:lämnas |ges )?(?:av|från)) (?:[a-zåäö]\w+ ){{0,3}}(?P<told>{NAME})",
            settled=False,
        ),
    ),
    _row(
        rf"\b(?:vem|vilka|vilken (?:politiker|ledamot|person|invånare|medborgare|förtroendevald))\b.*\b(?:lade|la|lämnade in|väckte|skrev|står bakom|stod bakom|kom med|har lagt)\b.*\b{PAPER}"
        r"|\bvilken (?:politiker|ledamot|invånare|medborgare|förtroendevald) (?:föreslog|ville)\b",
        AnswerType.PERSON,
        first(
            rf"(?P<told>{NAMES})[^.]{{0,15}}\b(?:har lämnat in|lämnar in|lämnade in|väcker|väckte|har väckt|har inkommit med|inkom med|föreslår i)\b[^.]{{0,30}}{PAPER}",
            rf"\b{PAPER}\w* (?:är|har|som) (?:\w+ )?väckts? av (?P<told>{NAMES})",
            rf"^I ett? {PAPER} (?:föreslår|yrkar|begär) (?P<told>{NAMES})",
            rf"\b{PAPER}\w* (?:från|av) (?P<told>{NAMES})",
            settled=False,
        ),
    ),
    _row(
        r"\b(?:vem|vilket (?:företag|bolag)|vilken (?:firma|leverantör|entreprenör)|vilka)\b.*\b(?:vann|fick (?:avtalet|uppdraget|kontraktet|upphandlingen|jobbet)|ska (?:sköta|leverera|utföra|köra|städa|bygga)|blev leverantör|tilldelades|antogs|anlitas)\b",
        AnswerType.ORGANISATION,
        first(
            rf"\b(?i:antar?) (?P<told>{FIRM}) som\b",
            rf"\b(?i:tilldelar?) (?P<told>{FIRM})",
            rf"\b(?i:tecknar?) (?:\w+)?avtal\w* med (?P<told>{FIRM})",
            rf"(?P<told>{FIRM}) (?:antas|antogs|tilldelas|tilldelades)\b",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:till vem|vem|vilket företag)\b.*\b(?:såldes|säljs|sålde|köpte|köper|förvärvade|förvärvar)\b|\bny(?:a|e)? ägare\b(?!.*\b(?:när|ta över|tillträd\w*)\b)(?<!den nya ägare)",
        AnswerType.ORGANISATION,
        first(
            rf"\b(?i:köpe)(?:kontrakt|avtal)\w* med (?P<told>{FIRM})",
            rf"\b(?i:sälja|försälja|överlåta|avyttra|försäljning(?:en)?)\b[^.;]*?\btill (?P<told>{FIRM})",
            rf"(?P<told>{FIRM}) (?:köper|förvärvar)\b",
            decided=True,
        ),
    ),
    _row(
        r"\bvarifrån (?:tas|kommer|hämtas|togs|kom)\b|\bhur (?:finansieras|ska .{2,40} finansieras|betalas|täcks)\b|\bvilk\w+ (?:konto|anslag|budget)\b.*\bbelastas\b",
        AnswerType.FREE,
        first(
            r"\b(?:finansieras|finansiering)\b[^.;]{0,20}\b(?:inom|genom|från|ur|av|med)\b",
            r"\b(?:belastar?|belastas)\b|\b(?:tas|anvisas|hämtas|täcks|disponeras)\b[^.;]{0,20}\b(?:från|ur|inom|genom)\b",
            decided=True,
        ),
    ),
    _row(
        r"\bvarför\b.*\b(?:avslogs?|avslagits|avslagen|avslås|fick .{1,60}\b(?:nej|avslag)|(?:sa|sade) .{1,60}\bnej|röstades? ner|bifölls?|bordlades?|återremitterades?)\b"
        rf"|\b(?:skäl\w*|anledning\w*|motiv\w*|orsak\w*)\b.{{0,20}}\b(?:till|för|bakom)\b.{{0,20}}\b{NO}",
        AnswerType.REASON,
        why,
    ),
    _row(
        r"\bvarför\b.*\b(?:avsade|avsäger|hoppade av|utgick|utgår)\b|\b(?:bakom (?:stängda|lyckta) dörrar|inte läsa beslutet|hemligt|sekretess)\b",
        AnswerType.REASON,
        why,
    ),
    _row(
        r"\bvem ville (?:bifalla|ha bifall)\b",
        AnswerType.PERSON,
        first(rf"(?P<told>{NAMES}) yrkar bifall\b", settled=False),
    ),
    _row(
        r"\bvem ville (?:avslå|ha avslag)\b",
        AnswerType.PERSON,
        first(rf"(?P<told>{NAMES}) yrkar avslag\b", settled=False),
    ),
    _row(
        r"\bvem (?:gick in|trädde in|tjänstgjorde|deltog)\b.*\b(?:i stället|istället)\b.*\b(?:ärendet|frågan|§)",
        AnswerType.PERSON,
        first(rf"(?P<told>{NAME}) (?:går in|gick in|träder in|tjänstgör|tjänstgjorde|inträder|ersätter)\b"),
    ),
    _row(
        r"\bhur många\b.*\banbud\b",
        AnswerType.COUNT,
        first(r"\b(?P<told>\w+ anbud)\b", needs=r"\d+ anbud|(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) anbud"),
    ),
    _row(
        r"\bhur många\b.*\bbeslut\b.*\b(?:på delegation|delegations\w+)|\bhur många delegationsbeslut\b",
        AnswerType.COUNT,
        delegated,
        is_told_here=True,
    ),
    _row(
        r"\bhur (?:mycket|stort)\b.*\b(?:ville .{1,60}\bha|sökte|ansökte|begärde|bad)\b",
        AnswerType.AMOUNT,
        first(rf"\b(?:söker|sökt|ansök\w+ om|ansökt om|begär\w*|äskar)\b[^.;]*?(?P<told>{SUM})", settled=False),
    ),
    _row(
        r"\b(?:vad|hur mycket)\b.*\b(?:priset|köpeskilling\w*|betalade|såldes .{1,60} för)\b|\bhur mycket (?:såldes|kostade)\b.*\b(?:tomten|fastigheten|marken)\b",
        AnswerType.AMOUNT,
        first(
            rf"\bköpeskilling\w*[^.;]*?(?P<told>{SUM})",
            rf"\b(?:för|till ett pris av|priset)\b[^.;]{{0,20}}(?P<told>{SUM})",
            needs=r"köp|sälj|försälj",
        ),
    ),
    _row(
        r"\b(?:när|vilket datum|vilken dag)\b.*\b(?:ta över|tar över|tillträd\w*)",
        AnswerType.DATE,
        first(rf"\btillträd\w*[^.;]{{0,30}}?(?P<told>{DAY})"),
    ),
    _row(
        r"\bhur lång är (?:avtals|kontrakts)tiden\b|\bhur länge gäller avtalet\b",
        AnswerType.FREE,
        first(r"\bavtal\w*[^.;]*?\bi (?P<told>(?:\d+|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:år|månader))\b"),
    ),
    _row(
        r"\bnär\b.*\b(?:daterad|daterat|skriven|skrivet|upprättad|upprättat)\b|\bvilket datum (?:har|är|bär)\b.*\b\w*(?:skrivelse|utlåtande)\w*",
        AnswerType.DATE,
        paper_dated,
    ),
    _row(
        r"\b(?:när|vilket år)\b.*\b(?:genomför\w*|blir det av|utförs|byggs|anläggs)\b",
        AnswerType.DATE,
        first(
            rf"\b(?:genomförs?|utförs|byggs|anläggs|genomföras|klart?|färdigt?)\b[^.;]{{0,30}}?(?P<told>{DAY}|{YEAR})",
            decided=True,
        ),
    ),
    _row(
        r"\bvilket (?:sammanträde|möte)\b.*\b\w*(?:rapport|redovis|återkom)\w*",
        AnswerType.DATE,
        first(
            rf"\b(?:sammanträdet|mötet|senast)\s(?P<told>{DAY})",
            needs=r"\b\w*(?:rapport|redovis|återkom)\w*",
            decided=True,
        ),
    ),
    _row(
        r"\btill (?:och med )?(?:vilket (?:år|datum)|vilken dag|när)\b|\bhur länge gäller\b|\bnär (?:löper|går|slutar|upphör)\b.*\b(?:gälla|ut)\b",
        AnswerType.DATE,
        first(
            rf"\b(?:till och med|t\.?o\.?m\.?|till utgången av|längst till|till)\s(?P<told>(?:utgången av )?(?:{DAY}|{YEAR}))",
            needs=r"\b(?:gäll|löp|uppdrag|avtal|period)\w*",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:när|från (?:och med )?(?:när|vilket datum|vilken dag)|vilket datum|vilken dag)\b.*\b(?:gäller?|gälla|träd(?:er|de)\b.{0,60}\bi kraft|tillämpas|börjar)\b",
        AnswerType.DATE,
        first(
            rf"\b(?:gäll\w+|tillämp\w+|träd\w+ i kraft|införs?)\b[^.;]{{0,30}}?(?P<told>{DAY}|(?<=från och med )(?:utgången av )?{YEAR})",
            decided=True,
        ),
    ),
    _row(
        r"\b(?:före|innan) (?:höjningen|sänkningen|ändringen|beslutet)\b|\b(?:tidigare|förut|gamla|nuvarande)\b(?=.*\b(?:avgift|tax|pris|kost)\w*)|\b(?:avgift|tax|pris|kost)\w*\b.*\b(?:tidigare|förut)\b",
        AnswerType.AMOUNT,
        first(
            rf"\((?:i dag|idag|tidigare|nu|nuvarande|f\.? ?n\.?|förut)[^\d)]{{0,20}}(?P<told>{SUM})",
            rf"\bfrån (?P<told>{SUM}) till\b",
            rf"\b(?:nuvarande|tidigare|dagens)\b[^.;\d]{{0,40}}(?P<told>{SUM})",
        ),
        is_told_here=True,
    ),
    _row(
        r"\b(?:ny|nya|nytt)\b (?:avgift|tax|pris)\w*\b(?!.*\b(?:när|datum)\b)(?<!när)",
        AnswerType.AMOUNT,
        first(
            rf"\b(?:ska vara|fastställ\w+ till|bli|blir|(?:höj|sänk|änd)\w+ (?:från .{{1,40}} )?till|till)\s(?P<told>{SUM})",
            decided=True,
        ),
    ),
    _row(
        r"\bhur (?:mycket|stort?)\b.*\b(?:avsattes|avsatte|anslogs|anslog|beviljades|beviljade|anvisade?s?|lägger|lade|satsar|satsade|fick|får(?!.*\b(?:låna|kosta|använda|lägga|spendera|disponera|betala|ta ut|sälja)\b))\b|\bvad får\b.*\bkosta\b",
        AnswerType.AMOUNT,
        first(
            rf"\b(?i:avsätt\w+|avsatte\w*|anslå|anslår|anslogs?|bevilja\w*|anvisa\w*|stödja|stöd|tilldela\w*|satsa\w*)\b[^.;]*?(?P<told>{SUM})",
            decided=True,
        ),
    ),
)
