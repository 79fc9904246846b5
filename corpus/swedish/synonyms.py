"""General Swedish and public-sector synonyms: what one person calls "back" another calls "underskott".

Every line of the table is a group of words that can stand for each other in a question about public documents. No line
knows a name, a figure or a wording of any document.
"""

from functools import lru_cache

from corpus.swedish.words import key

_GROUPS = """
underskott minusresultat förlust back minus
överskott plusresultat plus vinst
underskott resultat
överskott resultat
resultat bokslut
kostnad utgift
kosta kostnad pris avgift taxa
kostade kostnad
intäkt inkomst
utfall resultat
avvikelse differens skillnad
budgetavvikelse avvikelse
sjukfrånvaro sjuktal sjukskrivning sjukskriven
anställda medarbetare personal
medarbetare personal arbetstagare
invånare befolkning folkmängd
invånare befolkningen
chef ledare
direktör chef
vd direktör
bidrag stöd anslag medel
projektstöd projektmedel projektbidrag
länsanslag anslag
verksamhetsstöd verksamhetsbidrag
bevilja tilldela
bevilja få
tilldela få
finansiera bekosta betala
betala utbetala
stötta stödja
stöd stötta
satsa investera lägga
satsning investering
utökning förstärkning ökning höjning tillskott
minskning sänkning nedgång
öka höja stiga växa
minska sänka sjunka krympa
försämras minska
förbättras öka
försämring minskning
förbättring ökning
anta fastställa godkänna
beslut fastställa
besluta bestämma
besluta fastställa
utse välja
utsedd vald
avgå avsäga
efterträda ersätta
starta påbörja inleda börja
starta öppna
öppna inviga
start början inledning
avsluta sluta
avsluta upphöra
avslutas stängas
lägga avveckla
genomföra hålla
hålla äga arrangera anordna ordna
arrangera anordna
möte sammanträde
möte träff
konferens möte
träff möte samling
delta medverka
deltagare besökare
deltagare personer
samarbete samverkan
samarbeta samverka
samarbetspartner samverkanspart part
yrka föreslå
förslag yrkande
justera justerare protokolljusterare
väcka lämna
lämna överlämna
skjuta flytta
senarelägga skjuta
försena skjuta
fördröja försena
mål målsättning
mål målvärde
målet målsättningen
plan planering
strategi plan
uppdrag uppgift
uppdrag åtagande
ansvarig ansvar
ansvara ansvarig
företag bolag
bolag aktiebolag
företagare företag
småföretag mikroföretag
styrelse styrelseledamot
ledamot medlem
ordförande ordf
organisation förening
kommun kommuner
region landsting
nämnd nämnden
län länet
landet sverige riket
riket nationell
sjukhus lasarett
vårdcentral hälsocentral
läkare doktor
sjuksköterska sköterska
patient vårdtagare
vård sjukvård
akut akutmottagning
tandläkare tandvård
besök vårdkontakt
vårdskada skada
väntetid kö
väntande kö
skola utbildning
lärare pedagog
elev student
barn unga
ungdom unga
unga ungdomar
äldre pensionär
kvinna tjej
man kille
buss kollektivtrafik
tåg järnväg
tåg persontåg
väg vägar
resor resande
resenär passagerare
biljett biljettpris
bränsle drivmedel
diesel drivmedel
el ström
bredband fiber
internet bredband
bibliotek folkbibliotek
bok litteratur
skrift publikation
utställning vernissage
konsert spelning
turné konsert
musiker artist
film långfilm
webbplats hemsida webbsida webb
webbsida sida
sajt webbplats
bolån lån
hyra lokalhyra
lön löner
lön personalkostnad
arvode ersättning
ersättning bonus
premie bonus
ram budget
budget årsbudget
budgetera planera
prognos beräkning
prognostisera beräkna
förvänta beräkna
bedömning bedöma
granskning revision
revisor revisorer
granska revidera
utvärdering uppföljning
uppföljning utfall
översyn genomlysning
utredning utreda
undersökning enkät
enkät medarbetarundersökning
rapport redovisning
redovisa rapportera
redovisning återrapportering
yttrande remissvar
remiss remissvar
remissinspel synpunkt
synpunkt inspel
klagomål anmälan
anmälan ärende
ansökan ansöka
ansöka söka
antal mängd
andel procent
genomsnitt snitt medelvärde
genomsnittlig genomsnitt
månadsvis månad
årlig år
kvartal tertial
halvår halvåret
sommar sommaren
klar färdig
färdig slutförd
färdigställa slutföra
dröja försena
orsak anledning skäl
bero orsaka
syfte mål
syfte ändamål
risk fara
problem utmaning
svårighet utmaning
behov efterfrågan
brist saknas
sakna brist
jobb arbete
jobb sysselsättning arbetstillfälle
arbetstillfälle anställning
tjänst befattning
vakans vakant
rekrytera anställa
anställa rekrytering
kompetens kunskap
utbildning kurs
kurs utbildningsinsats
ny nytt
nystartad startad
lokal fastighet
byggnad hus
bygga byggande
bygge byggnation
renovering ombyggnad
flytta flytt
hållbarhet hållbar
miljö klimat
utsläpp koldioxidutsläpp
jämställdhet jämställd
mångfald inkludering
våld våldsutsatthet
hot våld
säkerhet trygghet
trygghet säkerhet
beredskap kris
kris krisberedskap
avtal överenskommelse
kontrakt avtal
upphandling upphandla
leverantör entreprenör
konsult konsultföretag
ägare delägare
ägarandel aktier
aktie andel
sälja avyttra
sälja försäljning
köpa inköp
köpa förvärva
pris belopp
summa belopp
totalt summa
sammanlagt totalt
sammanlagd total
hela totalt
kvarstå återstå
återstå kvar
representera företräda
företrädare representant
värd värdskap
talare föreläsare
föreläsning föredrag
seminarium föreläsning
tävling pris
vinnare vinna
medlem medlemskommun
mandatperiod mandat
majoritet enighet
röst votering
rösta votering
omröstning votering
avslag avslå
avslå avvisa
bifall bifalla
tillstyrka bifalla
återremiss återremittera
bordlägga skjuta
reservera reservation
överklaga överklagan
dokument handling
bilaga underlag
underlag beslutsunderlag
diarienummer dnr
"""

_ENGLISH = """
how hur|much mycket|many många|large stort|big stort|high hög|was var|were var|is är|are är|did|does|do|the|a|an|of av|for för|in i|on på|at vid|by av|to till|from från|with med|and och|or eller
what vad|which vilken|who vem|whom vem|when när|why varför|where var|deficit underskott|surplus överskott|loss förlust|profit vinst|result resultat|results resultat|budget budget|cost kostnad|costs kostnader|income intäkter|revenue intäkter|revenues intäkter|expenditure kostnader|expenses kostnader|amount belopp|money pengar|grant bidrag|grants bidrag|funding finansiering|support stöd|received fick|receive få|got fick|awarded beviljades|granted beviljades|paid betalades|pay betala|spent lades|invested investerades|investment investering|investments investeringar
decide beslutade|decided beslutade|decision beslut|decisions beslut|board nämnd|committee nämnd|council fullmäktige|municipality kommun|municipalities kommuner|county län|region region|regional regionala|development utveckling|culture kultur|museum museum|library bibliotek|libraries bibliotek|transport trafik|traffic trafik|bus buss|train tåg|health hälsa|healthcare vård|care vård|hospital sjukhus|patients patienter|patient patient|nurse sjuksköterska|nurses sjuksköterskor|doctor läkare|doctors läkare|dentist tandläkare|dentists tandläkare|dental tandvård|staff personal|employees anställda|employee anställd|sick sjuk|leave frånvaro|absence frånvaro|sickness sjukfrånvaro|women kvinnor|men män|children barn|young unga|people personer|persons personer|companies företag|company företag|business företag|businesses företag|visits besök|meetings möten|meeting möte|minutes protokoll|report rapport|annual årsrapport|year år|month månad|per per|percent procent|share andel|rate andel|number antal|project projekt|projects projekt|plan plan|strategy strategi|adopted antogs|approved godkändes|proposed föreslog|proposal förslag|chair ordförande|chairman ordförande|chairperson ordförande|director direktör|manager chef|head chef|member ledamot|members ledamöter|elected valdes|appointed utsågs|author författare|wrote skrev|written skrevs|start starta|started startade|begin börja|began började|end sluta|ended slutade|opened öppnades|closed avslutades|held hölls|take|place|took|between mellan|during under|until till|since sedan|before före|after efter|increase öka|increased ökade|decrease minska|decreased minskade|change förändring|changed förändrats|compared jämfört|difference skillnad|equity soliditet|ratio grad|goal mål|target mål|outcome utfall|forecast prognos|reason orsak|because|caused orsakade|mean betyder|definition definition|concerts konserter|musicians musiker|orchestra orkester|broadband bredband|services service|service service|points punkter|branches filialer|open öppna|operation drift|total totalt|new ny|all alla|it det|this detta|that det|there|be vara|has har|have har|had hade|not inte|please|can|you|tell|me|about om|case ärende|number nummer|reference diarienummer|money pengar|tax skatt|fee avgift|price pris|bonus bonus|salary lön|wage lön|school skola|schools skolor|road väg|roads vägar|housing bostäder|energy energi|climate klimat|environment miljö|sustainability hållbarhet|audit revision|auditors revisorer|vote röst|voted röstade|votes röster|reservation reservation|contract avtal|procurement upphandling
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _GROUPS.strip().splitlines():
        group = {key(word) for word in line.split()}
        for word in group:
            table.setdefault(word, set()).update(group - {word})
    return {word: frozenset(others) for word, others in table.items()}


def synonyms(term: str) -> frozenset[str]:
    """The search keys that may stand for the search key ``term``; empty for most."""
    return _table().get(term, frozenset())


@lru_cache(maxsize=1)
def _dictionary() -> dict[str, str]:
    pairs = (entry.strip().partition(" ") for line in _ENGLISH.strip().splitlines() for entry in line.split("|"))
    return {english: swedish for english, _, swedish in pairs}


_SURELY_ENGLISH = frozenset("the how what which who when why where was were did does of and is are has have by".split())


def translate(question: str) -> str | None:
    """An English question word by word in Swedish, names kept; None when the question is not English."""
    import re

    words = re.findall(r"[\w\-']+|[^\w\s]", question)
    lowered = [word.lower() for word in words if word[0].isalpha()]
    if len(lowered) < 3 or sum(word in _SURELY_ENGLISH for word in lowered) < 2:
        return None
    if sum(any(letter in "åäö" for letter in word) for word in lowered) > len(lowered) // 3:
        return None
    table = _dictionary()
    swedish = [table.get(word.lower().removesuffix("'s"), word.removesuffix("'s")) for word in words]
    return " ".join(word for word in swedish if word)
