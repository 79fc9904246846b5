"""Synonyms of general and public-sector Swedish, one group a line; a word may stand in several.

Groups are not joined: "underskott resultat" and "överskott resultat" do not make a deficit a surplus. A group holds what
may stand for one another in a question, never what only goes together ("hot", "våld") or measures another thing
("kvartal", "tertial").
"""

GROUPS = """
underskott minusresultat förlust back minus
överskott plusresultat plus vinst
underskott resultat
överskott resultat
resultat bokslut
kostnad utgift
kosta kostnad pris avgift taxa
intäkt inkomst
utfall resultat
avvikelse differens skillnad
budgetavvikelse avvikelse
ram budget
budget årsbudget
budgetera planera
prognos beräkning
prognostisera beräkna
förvänta beräkna
pris belopp
summa belopp
totalt summa sammanlagt
totalt total sammanlagd
hela totalt
kvarstå återstå
återstå kvar
likviditet likvid kassa
lån upplåning låneskuld
bolån lån
hyra lokalhyra hyreskostnad
lön personalkostnad
arvode ersättning
ersättning bonus
fördyring kostnadsökning
besparing inbesparing effektivisering
skatteintäkt skatt
statsbidrag bidrag
bidrag stöd anslag medel
medel pengar
projektstöd projektmedel projektbidrag
länsanslag anslag
verksamhetsstöd verksamhetsbidrag
driftbidrag driftstöd
stipendium stipendiat
bevilja tilldela
bevilja få
tilldela få
erhålla få
finansiera bekosta betala
betala utbetala
utbetala utbetalning
finansiering finansiera
medfinansiera medfinansiering
stötta stödja
stöd stötta
satsa investera lägga
satsning investering
utökning förstärkning ökning höjning tillskott
minskning sänkning nedgång
ökning uppgång
öka höja stiga växa
minska sänka sjunka krympa
halvera halvering
fördubbla fördubbling dubbla
sjukfrånvaro sjuktal sjukskrivning sjukskriven
anställd medarbetare personal
medarbetare arbetstagare
bemanning personal
hyrpersonal inhyrd bemanningsföretag
uppsägning varsel
pension pensionering pensionera
övertid mertid
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
invånare befolkning folkmängd
medborgare invånare
länsinvånare invånare
barn unga
ungdom unga
äldre pensionär
kvinna tjej
man kille
funktionsnedsättning funktionshinder
flykting asylsökande nyanländ
chef ledare
direktör chef
vd direktör
förvaltningschef förvaltningsdirektör
ansvarig ansvar
styrelse styrelseledamot
ledamot medlem
ordförande ordf
ersättare suppleant
politiker förtroendevald
tjänsteman handläggare tjänsteperson
tillförordnad tf
företrädare representant
representera företräda
utse välja
utsedd vald
utnämna utse
avgå avsäga
avgång avsägelse
efterträda ersätta
efterträdare ersättare
tillträda börja
anta fastställa godkänna
beslut fastställa
besluta bestämma
besluta fastställa
besluta anta godkänna
upphäva avskaffa
införa inrätta
ändra revidera
avslag avslå
avslå avvisa
tillstyrka bifalla
avstyrka avslå
yrka föreslå
förslag yrkande
justera justerare protokolljusterare
reservera reservation
rösta röst votering omröstning
bordlägga skjuta
skjuta uppskjuta senarelägga
senarelägga flytta
väcka lämna
lämna överlämna
överklaga överklagan
återremiss återremittera
delegera delegation
kallelse föredragningslista dagordning
möte sammanträde
möte träff
konferens möte
träff samling
delta medverka
deltagare besökare
närvaro närvarande
protokoll mötesprotokoll
dokument handling
bilaga underlag
underlag beslutsunderlag
diarienummer dnr
starta påbörja inleda börja
starta öppna
öppna inviga
start början inledning
avsluta sluta
avsluta upphöra
stänga nedlägga
lägga avveckla
avveckla avveckling
slut avslut
genomföra hålla
hålla äga arrangera anordna ordna
dröja försena
försena försening
fördröja försena
klar färdig slutförd
färdigställa slutföra
använda utnyttja nyttja
skicka översända sända
samarbete samverkan
samarbeta samverka
samarbetspartner samverkanspart
mål målsättning
mål målvärde
plan planering
strategi plan
uppdrag uppgift
uppdrag åtagande
syfte mål
syfte ändamål avsikt
orsak anledning skäl
bero orsaka
orsaka leda
problem utmaning
svårighet utmaning
behov efterfrågan
brist saknas
brist avsaknad
sakna brist
risk fara
antal mängd
andel procent
genomsnitt snitt medelvärde
genomsnittlig genomsnitt
företag bolag
bolag aktiebolag
småföretag mikroföretag
nyföretagande nystartad
näringsliv företag
turism besöksnäring
organisation förening
region landsting
landet sverige riket
riket nationell
ägare delägare
ägarandel andel
aktie andel
dotterbolag bolag
sälja avyttra
sälja försäljning
köpa inköp
köpa förvärva
avtal överenskommelse
kontrakt avtal
upphandling upphandla
leverantör entreprenör
konsult konsultföretag
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
operation ingrepp
psykiatri psykvård
vaccin vaccination vaccinera
corona covid pandemi
förlossning bb
skola utbildning
lärare pedagog
elev student
förskola dagis
gymnasium gymnasieskola
universitet högskola lärosäte
buss kollektivtrafik
tåg järnväg
tåg persontåg
flyg flygtrafik
resenär passagerare
biljett biljettpris
bränsle drivmedel
diesel drivmedel
el ström
bredband fiber
internet bredband
webbplats hemsida webbsida webb sajt
bibliotek folkbibliotek
skrift publikation
utställning vernissage
konsert spelning
turné konsert
musiker artist
film långfilm
talare föreläsare
föreläsning föredrag
seminarium föreläsning
bedömning bedöma
granskning revision
revisor revision
granska revidera
granska kontrollera
utvärdering uppföljning
uppföljning utfall
översyn genomlysning
utredning utreda
undersökning enkät
rapport redovisning
redovisa rapportera
årsredovisning årsrapport årsbokslut
delårsrapport delårsbokslut tertialrapport
redovisning återrapportering
yttrande remissvar
remiss remissvar
remissinspel synpunkt
synpunkt inspel
klagomål anmälan
anmälan ärende
ansökan ansöka
ansöka söka
lokal fastighet
byggnad hus
bygge byggnation
utbyggnad byggnation
renovering ombyggnad
landsbygd glesbygd
hållbarhet hållbar
miljö klimat
utsläpp koldioxidutsläpp
avfall sopor
jämställdhet jämställd
mångfald inkludering
säkerhet trygghet
beredskap kris
kris krisberedskap
lag lagstiftning
regel bestämmelse föreskrift
styrdokument policy riktlinje
gratis avgiftsfri kostnadsfri
avgiftsfritt gratis
jobba arbeta
hemarbete distansarbete
distans distansarbete
bussbolag trafikföretag
låneskuld skuld
lånetak lånebelopp
bostadsbolag bostäder
fast tillsvidareanställd
tillsvidareanställda fast
fartygsanlöp anlöp
föda förlossning
födas förlossning
badhus simhall
tjäna lön
kontrakt hyreskontrakt
hyreskontrakt hyresavtal
vikariera tillförordnad
vikarie tillförordnad
slutnota totalkostnad
nota kostnad
nota totalkostnad
maxavgift taxa
telefonnummer telefon
ringa telefon
sent försening
dyr kostnad
fördyring kostnadsökning
röstsiffra röst
omröstning röst
facket fackförbund
"""
