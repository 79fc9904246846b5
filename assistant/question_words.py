"""What the words around a question say of what is asked: tables of general Swedish, the first pattern that fits decides."""

import re

from assistant.types import AnswerType as T
from assistant.types import Comparison

# Courtesies and lead-ins around the question proper; "Hej! Jag undrar hur stort underskottet var. Tack på förhand".
COURTESY = re.compile(
    r"^\s*(?:hej(?:san)?|hallå|god (?:dag|morgon|kväll)|goddag|tjena|tja|ursäkta)\b[\s!,.:–-]*"
    r"|\b(?:skulle (?:du|ni) (?:vänligen )?(?:kunna|vilja)|kan (?:du|ni)(?: vänligen| snälla)?|vet (?:du|ni)(?: möjligen| kanske)?|"
    r"jag (?:undrar|vill veta|vill gärna veta|skulle vilja veta|funderar på|behöver veta)|vi (?:undrar|vill veta)|"
    r"(?:du|ni) får gärna|snälla|vänligen|berätta(?: för mig)?|säga?(?: mig)?|tala om(?: för mig)?|hjälpa mig(?: med)? att ta reda på|ta reda på|svara på|förklara för mig)\b(?=.{8})[\s,:]*(?:om\b(?= .*\b(?:hur|vad|vem|vilk|när|varför))[\s,:]*)?"
    r"|[\s,.!]*\b(?:tack(?: så mycket| på förhand| för hjälpen)?|med vänlig(?:a)? hälsning(?:ar)?.*|mvh.*|vänligen)\s*[!.]*\s*$",
    re.IGNORECASE,
)

MONEY = r"(?:ram(?:en|ar|arna)?|viten?|\w*(?:belopp|summa|pengar|kronor|kr|mnkr|mkr|tkr|miljoner|kostnad\w*|kosta\w*|utgift\w*|intäkt\w*|inkomst\w*|underskott\w*|överskott\w*|resultat\w*|budget\w*|avvikelse\w*|bidrag\w*|stöd\w*|anslag\w*|medel|lån(?:en?|et|etak)?|skuld\w*|hyr\w*|notan?|arvode\w*|bonus\w*|ersättning\w*|avgift\w*|investering\w*|vinst\w*|förlust\w*|omsättning\w*|tillskott\w*|pris\w*|budgetram(?:en)?|investeringsram(?:en)?|lånetak(?:et)?|skatt\w*|finansiering\w*|lön(?:en|er|erna)?|taxa\w*|omslutning\w*|utdelning\w*|kapital\w*))"
SHARES = r"\w*(?:andel\w*|procent\w*|sjukfrånvaro\w*|soliditet\w*|likviditet\w*|grad(?:en)?|täckning\w*|kvot\w*|frekvens\w*|personalomsättning\w*|arbetslöshet\w*)"
PEOPLE = r"(?:person(?:er)?|ledam[oö]t\w*|ordförande\w*|politiker\w*|chef\w*|direktör\w*|handläggare\w*|sekreterare\w*|justerare\w*|ansvarig\w*|tjänsteman|tjänsteperson\w*|musiker|konstnär|författare|vd|förtroendevald\w*)"
ORGANISATIONS = r"(?:företag\w*|bolag\w*|organisation\w*|kommun(?:en)?|förening(?:en)?|myndighet\w*|konsult\w*|aktör\w*|leverantör\w*|part(?:en)?|parti(?:et)?|universitet\w*|nämnd(?:en)?|förvaltning(?:en)?|entreprenör\w*|byrå\w*|institut\w*|stiftelse\w*)"

TYPES: tuple[tuple[T, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (T.DNR, r"\b(?:diarienummer|diarienr|dnr|ärendenummer|ärendenr|beteckning har ärendet)\b"),
        (
            T.REASON,
            r"\b(?:varför|av vilken anledning|av vilket skäl|vilken anledning|vilka skäl|orsak\w*|anledning\w*|beror .{0,60}på|vad beror|berodde|förklaring\w*|hur kommer det sig|hur förklara\w*)\b",
        ),
        (
            T.DEFINITION,
            r"^\W*(?:vad|vilket) (?:är|menas med|betyder|innebär|avses med|menar \w+ med|står \S+ för|definieras|räknas som|syftar)\b(?!.*\b(?:summa|beslut|resultat|antal|andel|mål\w*|status|datum|belopp|budget)\b)|\bhur definieras\b|\bdefinition\w*\b|\bbetyder\b|\bvad (?:är|menas|betyder|innebär|avses)\b.{0,40}$|\bförkortning\w*\b|\bstår \S+ för\b",
        ),
        (T.TIME, r"\b(?:vilken tid|hur dags|vilket klockslag|klockan|vid vilken tid)\b"),
        (
            T.DATE,
            r"^\W*(?:och |men )?(?:när|sedan när|till när|från när)\b|\b(?:vilket datum|vilken dag|vilket år|vilken månad|vilken period|vilket årtal|vilken projektperiod|vilken tidsperiod|vilken avtalsperiod|hur länge|hur lång tid|fram till när|senast när|vilken höst|vilka år|vilka datum|från och med när|mandatperiod har|remisstid)\b|, när\b|\bnär (?:ska|var|är|blir|blev|fastställdes?|antogs|beslutades?|hölls|började|startade|startar|gick|togs|skedde|kommer|infördes|öppnade|öppnar|invigdes)\b",
        ),
        (
            T.SHARE,
            rf"\b(?:hur (?:stor|hög|låg|många|liten) (?:andel|procent|del)\w*|vilken (?:andel|procent\w*)|andel(?:en)?|hur många procent|procentandel|i procent|(?:hur|vilken|vad)\b.{{0,40}}\b{SHARES})\b",
        ),
        (T.COUNT, r"\b(?:hur många|antal(?:et)?|hur mycket folk|hur ofta)\b|\b(?:till|med|av|på|för|i) hur många\b"),
        (T.PERSON, r"^\W*(?:och |men )?(?:vem|vems|av vem)\b"),
        (
            T.DECISION,
            r"\b(?:vad|vilka?|hur) (?:\w+ ){0,4}?(?:beslut(?:ade|ar|at|ades|en|et)?|bestäm\w+|avgjord\w+|kom \w+ fram till)\b|\bbeslut(?:et|en)?\b.{0,25}\b(?:fattade|togs|blev|fattades|om|i fråga|kring)\b|\bvad hände med (?:ärendet|förslaget|motionen|initiativet)|\bblev beslutet\b|\bhur (?:gick det med|avgjordes|röstade)\b|^beslut(?:et|en)? (?:om|i|gällande|angående|kring)\b|\bsade? (?:nämnden|styrelsen|fullmäktige) om\b|\bvad bestämde\b",
        ),
        (
            T.PERSON,
            rf"\b(?:vem|vems|vilka personer|vilka ledamöter|av vem|vilken {PEOPLE}|vilka? {PEOPLE})\b|\bvad heter\b.{{0,60}}\b(?:chef|direktör|vd|ordförande|sekreterare|person|ledam[oö]t|politiker|musiker)\w*",
        ),
        (T.ORGANISATION, rf"\b(?:vilke[nt] {ORGANISATIONS}|vad heter)\b"),
        (
            T.LIST,
            rf"\bvilka\b(?! (?:\w+ ){{0,2}}{MONEY}\b)|\b(?:lista|räkna upp|nämn|ange samtliga|namnge|vad heter de)\b",
        ),
        (
            T.AMOUNT,
            rf"\b(?:hur (?:stort|stora|stor|högt|hög|höga|lågt|mycket|låg|litet)|vad (?:kosta\w*|blev kostnad\w*|fick|betala\w*|blev .{{0,60}}(?:resultat|intäkt|kostnad|utfall|underskott|överskott)\w*)|vilke[nt]a? (?:\w+ ){{0,2}}{MONEY}|vad (?:får|tjänar|kostar|kostade|betalar|betalade|beviljades|slutade)\b.{{0,60}}|vilken summa|till vilket belopp)\b|^\W*{MONEY}\b",
        ),
        (
            T.YES_NO,
            r"^\W*(?:har|är|ska|fick|får|finns|finnes|var|blev|blir|kan|kommer|beviljades?|beslutade|gick|gjorde|deltog|ingår|gäller|bidrog|ökade|minskade|höll|hölls|stämmer|uppnåddes?|nåddes?|klarade|antogs|godkände\w*|röstade|hade|fanns|uppnår|når|betalade|är det sant)\b",
        ),
    )
)

PAID = re.compile(
    r"\b(?:kosta\w*|betala\w*|satsa\w*|investera\w*|bevilja\w*|budgetera\w*|fakturera\w*|finansiera\w*|tillför\w*|lades|lagts|pengar|kronor|miljoner|belopp\w*|summa\w*)\b",
    re.IGNORECASE,
)

CHANGE = re.compile(
    r"\b(?:förändra\w*|utvecklats?|utvecklades|utvecklingen|ökat|ökade|ökning|minskat|minskade|minskning|jämfört med|jämför\w*|trend\w*|skillnad\w*|skilj\w+|skiljde|större än|mindre än|högre än|lägre än|mer än|(?:20|19)\d\d (?:och|mot|respektive|till) (?:20|19)\d\d|bättre|sämre|differens\w*)\b",
    re.IGNORECASE,
)
DIFFERENCE = re.compile(
    r"\b(?:skillnad\w*|skilj\w+|skiljde|jämför\w*|jämfört med|differens\w*|mer än|större än|högre än)\b", re.IGNORECASE
)

TOTAL = re.compile(r"\b(?:total\w*|sammanlag\w*|summa\w*|hela|allt som allt|tillsammans|samtliga)\b", re.IGNORECASE)

# Words that shape a question and say nothing of its subject.
EMPTY = frozenset(
    "stor stort stora hög högt höga låg lågt mycket många vilken vilket vilka vem vems varför hur vad när var enligt säga stå finnas gälla "
    "veta berätta undra ligga uppgå uppgick uppgår vara bli blev ha få fick göra gjorde komma gå gick ge gav ta tog belopp summa antal andel pengar "
    "krona kronor miljon mnkr tkr mkr kr procent datum dag tid diarienummer dnr sammanlagd sammanlagt total totalt dokument dokumenten rapport handling "
    "ärende ärendet sak fråga svar punkt punkten dagordningspunkt dagordningspunkten paragraf paragrafen egentligen ungefär cirka samt år året under år mån månad period perioden namn heta heter person personer skriva handla "
    "del slag sort typ visa ange angiven anges nämna nämns redovisa redovisas redovisade redovisades lista räkna jämföra jämfört skilja skillnad förändra "
    "förändras förändrats förändring orsak anledning bero beror berodde mena menas betyda betyder innebära innebär avse avses definiera definition "
    "tack hej ni du jag vi man din er kunna vilja skola alltså snälla kort fullständig siffra siffran uppgift uppgifter information info själv just nu idag".split()
)


def answer_type(question: str) -> T:
    """The sort of answer a question wants."""
    for kind, pattern in TYPES:
        if pattern.search(question):
            return kind
    return T.FREE


def comparison_of(question: str, years: int) -> Comparison:
    """Whether the question sets two figures against each other."""
    if years >= 2 and CHANGE.search(question):
        return Comparison.CHANGE
    if DIFFERENCE.search(question) and re.search(r"\b(?:och|från|mot|mellan|än|med|respektive)\b", question):
        return Comparison.DIFFERENCE
    if re.search(r"\bhur (?:har|hade) .{3,120}(?:förändrats?|utvecklats?|ändrats?)\b", question, re.IGNORECASE):
        return Comparison.CHANGE
    return Comparison.NONE


def strip_courtesy(question: str) -> str:
    """The question without greeting, polite lead-in and thanks; the whole when nothing else is left."""
    bare = question
    for _ in range(3):
        bare = COURTESY.sub(" ", bare).strip(" ,")
    bare = " ".join(bare.split())
    return bare if len(bare) >= 8 else " ".join(question.split())
