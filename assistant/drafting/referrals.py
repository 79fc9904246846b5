"""Who might know what the documents do not say: general knowledge of who answers for what in Sweden. The first that fits."""

import re

_REFERRALS = tuple(
    (re.compile(pattern, re.IGNORECASE), who)
    for pattern, who in (
        (r"\bväd(?:er|ret)\b|\bprognos för vädret|\bweather\b", "SMHI"),
        (r"\b(?:p-bot|parkeringsbot|parkeringsböter|kontrollavgift|parkeringsavgift|felparkering)\w*", "den som har utfärdat avgiften"),
        (r"\b(?:parkera|parkering|husbil|ställplats)\w*", "den som äger eller sköter platsen"),
        (r"\b(?:recept|medicin|provsvar|remiss|operation(?:en)?|läkartid|vårdtid|doktor|läkare|vaccin)\w*\b.{0,60}\b(?:min|mig|mitt|boka)\b|"
         r"\b(?:min|mig|mitt|boka)\b.{0,60}\b(?:recept|medicin|provsvar|remiss|operation|läkar|doktor|vård)\w*", "din vårdmottagning eller 1177"),
        (r"\b(?:när får (?:jag|min|mitt)|boka (?:en )?tid)\b", "den mottagning eller enhet som har hand om bokningen"),
        (r"\b(?:hans|hennes|mitt|min|vårt) (?:ärende|fall|anmälan|ansökan|beslut)\b|\bi hans ärende\b", "handläggaren av ärendet"),
        (r"\b(?:månadskort|periodkort|biljett|biljettpris|busskort|tidtabell|turlista)\w*", "kollektivtrafikens kundtjänst"),
        (r"\b(?:ingångslön|lön(?:en|er|erna)?|lönestatistik|lönenivå)\b", "personalavdelningen"),
        (r"\bhandläggningstid\w*", "den enhet som handlägger ärendena"),
        (r"\b(?:arbetslös|arbetssökande|varsel|varslad)\w*", "Arbetsförmedlingen"),
        (r"\b(?:folkmängd|befolkning|invånare|inflation|konsumentprisindex|medelinkomst)\w*", "Statistikmyndigheten SCB"),
        (r"\b(?:bredband|fiber|mobiltäckning)\w*", "Post- och telestyrelsen"),
        (r"\b(?:järnväg|\w{4,}banan|väg\s?\d+|riksväg|europaväg|tågtrafik|stambana)\w*", "Trafikverket"),
        (r"\b(?:skatt(?:esats)?|deklaration|folkbokför)\w*", "Skatteverket"),
        (r"\b(?:skolresultat|betyg|nationella prov|lärarbehörighet)\w*", "Skolverket"),
        (r"\b(?:brott|anmälda brott|polis)\w*", "Polismyndigheten"),
        (r"\b(?:konsert|konserter|föreställning|repertoar|spelar ni|program(?:met)?)\w*", "den som har hand om programmet"),
        (r"\b(?:böcker|boklån|utlån|bibliotek)\w*", "biblioteken"),
        (r"\b(?:biobesök|såg .{3,40} på bio|biopublik)\w*", "Svenska Filminstitutet"),
        (r"\b(?:bygglov|detaljplan|tomt|fastighet)\w*", "kommunens byggnadsnämnd"),
        (r"\b(?:kostade granskningen|revisor|revision)\w*", "revisorernas kansli"),
    )
)  # fmt: skip
_OTHER_BODY = re.compile(
    r"\b(?P<name>Region\s+[A-ZÅÄÖ][\wåäö-]+(?:\s(?:och\s)?[A-ZÅÄÖ][\wåäö]+)?|[A-ZÅÄÖ][\wåäö-]+s?\s+(?:kommun|stad)|Länsstyrelsen(?:\si\s[A-ZÅÄÖ]\w+)?)\b"
)
ERRAND_DEFAULT = "den enhet hos oss som ärendet gäller"
MISSING_DEFAULT = "den verksamhet som ansvarar för området"


def who_knows(question: str, own_bodies: frozenset[str], *, errand: bool = False) -> str:
    """Who may have the answer. ``own_bodies`` are the bodies whose documents were searched: nobody is sent to themselves."""
    for found in _OTHER_BODY.finditer(question):
        if found["name"] not in own_bodies:
            return found["name"]
    default = ERRAND_DEFAULT if errand else MISSING_DEFAULT
    return next((who for pattern, who in _REFERRALS if pattern.search(question)), default)
