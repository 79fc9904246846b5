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
vinst resultat
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
väntas beräknas bedöms förväntas prognos
förvänta beräkna
pris belopp
summa belopp
kilowattimme kwh
megawattimme mwh
gigawattimme gwh
kvadratmeter kvm m²
kubikmeter m³
totalt summa sammanlagt
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
besparing inbesparing effektivisering kostnadsminskning kostnadsreducering
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
gång tillfälle
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
jobb tjänst
ståndpunkt position
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
barn elev
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
stryka utgå
pausa vänta
hämta tömma
hämtning tömning
sopor soptunna sopkärl
nå uppnå
förskjuta skjuta
rekommendation rekommendera
tillstyrka förorda
införa inrätta
ändra revidera
avslag avslå
avslå avvisa
tillstyrka bifalla
avstyrka avslå
yrka föreslå
förslag yrkande
reservera reservation
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
starta igång
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
ägare aktieägare
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
vårdcentral primärvård
hälsocentral primärvård
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
fri avgiftsfri
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
röstsiffra röst
omröstning röst
facket fackförbund
hemifrån distansarbete distans hemarbete
hemma distans hemarbete distansarbete
utland utomlands utrikes
internet internetuppkoppling uppkoppling
bestämde besluta
tycka anse mena
åsikt inställning ståndpunkt
fritids fritidshem
fritidshem skolbarnomsorg
max högst maximal
maxtaxa maxavgift taxa
båt fartyg
fartyg skepp båt
attack angrepp intrång
it-attack cyberattack angrepp
arbetslös arbetssökande
bil fordon
lastbil fordon
gata väg
trottoar gångbana
parkering parkeringsplats
rondell cirkulationsplats
soptipp återvinningscentral
tipp återvinningscentral
återvinningscentral kretsloppspark
sopor hushållsavfall avfall
sophämtning renhållning avfallshämtning
kompost matavfall
avlopp spillvatten
kranvatten dricksvatten
dricksvatten vatten
läcka läckage
snöröjning vinterväghållning plogning
plogning snöröjning
gatljus gatubelysning belysning
belysning gatubelysning
lekpark lekplats
äldreboende boende
äldreboende vårdboende
ålderdomshem äldreboende
hemhjälp hemtjänst
hemtjänst hemvård
socialbidrag försörjningsstöd
försörjningsstöd bistånd
soc socialtjänst
socialen socialtjänst
orosanmälan anmälan
fosterhem familjehem
skolsköterska elevhälsa
elevhälsa skolhälsovård
skolmat skollunch måltid
skolskjuts skolresa
skolbuss skolskjuts
betyg meritvärde
studerande elev
lärarinna lärare
musikskola kulturskola
rektor skolledare
skolstart terminsstart
högstadium grundskola
lågstadium grundskola
tomt fastighet
hyreslägenhet lägenhet
lägenhet bostad
bostad hus
villa småhus
idrottsplats idrottsanläggning
ishall idrottsanläggning
sporthall idrottshall
sport idrott
klubb förening
föreningsbidrag föreningsstöd
evenemang arrangemang
arrangemang evenemang
teater scenkonst
konstverk konst
låntagare biblioteksbesökare
brandkår räddningstjänst
brandman räddningspersonal
utryckning larm insats
olycka händelse
incident tillbud
ambulans ambulanssjukvård
akuten akutmottagning
husläkare vårdcentral
dagvård öppenvård
sängplats vårdplats
vårdplats slutenvårdsplats
remissvar yttrande
operera operation
hyrläkare hyrpersonal
hyrsjuksköterska hyrpersonal
stafettläkare hyrpersonal
bemanningspersonal hyrpersonal
sommarjobb feriearbete
feriejobb feriearbete
timanställd timavlönad visstidsanställd
vikarie visstidsanställd
uppsagd uppsägning
semester ledighet
personal personalstyrka
årsarbetare heltidstjänst
årsarbetare årsarbetskraft
rörelseresultat resultat
nettoomsättning omsättning
omsättning intäkt
räkning faktura
ränta räntekostnad
låna upplåning
amortera amortering
förmögenhet tillgång kapital
överskrida överdrag
överdrag underskott
spara besparing
besparing sparkrav
effektivisering rationalisering
skattesats utdebitering
skatt utdebitering
kommunalskatt skattesats
böter vite sanktionsavgift
borgen borgensåtagande
aktieutdelning utdelning
anbud upphandling
offert anbud
beställa beställning
invändning reservation
bifalla godkänna
godkänna bifalla
nämndeman förtroendevald
majoritet styre
opposition minoritet
koalition majoritet
medborgarförslag förslag
sekretess hemlig
gdpr dataskydd
personuppgift dataskydd
integritet dataskydd
kränkning diskriminering
trakasseri kränkning
mobbning kränkning
klotter skadegörelse
inbrott stöld
otrygg trygghet
elbil laddbil
färja båt
pendla pendling
pendlare resenär
kollektivtrafik lokaltrafik
busskort månadskort
månadsbiljett månadskort
periodbiljett månadskort
försening försenad
tågtrafik tåg
station resecentrum
solcell solenergi solpanel
solpanel solcell
fjärrvärme uppvärmning
uppvärmning värme
växthusgas koldioxid utsläpp
koldioxid utsläpp
naturreservat naturvård
park grönområde
grönområde park
skörd lantbruk
bonde lantbrukare
jordbruk lantbruk
åring år
totalt sammanlagd
justera protokolljusterare
rösta votering omröstning röstning
ägs äga
kostnadsram ram budgetram
investeringsram ram
totalkostnad slutnota
fördyra fördyring
köpeskilling köpesumma
ägartillskott aktieägartillskott
indikator mätetal nyckeltal
åtgärdsprogram sparprogram
rekommendera råda
undantag dispens
pausa uppehåll
tidplan tidsplan
invigning invigas
avskaffa slopa
nedläggning avveckling
nybygge nybyggnation nybyggnad
renovera rusta
reparera laga
underhåll reparation
dataintrång intrång cyberattack
överbelastningsattack cyberattack
polisanmäla polisanmälan
uppskatta beräkna
förorda förespråka
föredra förorda
besiktiga besiktning
undertecknad daterad
värd värdskap
arrangör anordna
busslinje linje
muddra muddring
hastighet fart
läkarbesök besök
iva intensivvård
förälder vårdnadshavare
anhörig närstående
brukare klient
abonnent kund
flyttnetto inflyttning
modersmål hemspråk språk
komvux vuxenutbildning
gruppbostad gruppboende
mandattid mandatperiod
ställföreträdare stf
förbundschef förbundsdirektör
förbundsdirektör chef
kommunchef kommundirektör
kommundirektör chef
regiondirektör chef
ekonomichef ekonomidirektör
e-post mejl mail mejladress e-postadress
soptunna kärl sopkärl tunna
sopsäck säck
sophämtning hämtning
soptömning tömning hämtning
grovsopor grovavfall
matrester matavfall
sommarstuga fritidshus
villa småhus en-
radhus småhus
hyresvärd fastighetsägare
regissera regissör
nominera nominering
utmärkelse pris
utlåning utlån
konkurs konkursa
sjukresa färdtjänst
suicid självmord
medicin läkemedel
elpris elkostnad
energianvändning energiförbrukning
mobiltäckning täckning
hälsokontroll hälsoundersökning hälsosamtal
huvudman huvudmannaskap
sammanslagning slå
omorganisation omorganisera
utgå stryka
räkenskapsår verksamhetsår
hem hushåll
tonåring ungdom unga
småbarn förskolebarn
spädbarn nyfödd bebis
pojke kille
flicka tjej
senior äldre pensionär
åldring äldre
boende invånare
kommuninvånare invånare kommunmedborgare
barn elev
skolbarn elev
jobb tjänst befattning anställning
tjänst anställning
befattning anställning
praktikant praktikplats
avskeda uppsägning
sparken uppsägning avsked
permittera permittering
lönehöjning löneökning löneförhöjning
lönelyft löneökning
månadslön lön
timlön timpenning timersättning
timersättning timpenning timpeng
friskvård friskvårdsbidrag
långtidssjuk långtidssjukfrånvaro långtidssjukskriven
korttidssjukfrånvaro korttidsfrånvaro
sjukdag sjukfrånvaro
frisk långtidsfrisk
chef vd
chef generaldirektör
chef föreståndare
generaldirektör gd myndighetschef
vd verkställande
leda chef direktör
biträdande vice ställföreträdande
föregångare företrädare
interimschef tillförordnad
vikarie ersättare
socialchef socialdirektör
skolchef utbildningschef skoldirektör
stadsdirektör kommundirektör
personalchef hr-chef hr-direktör personaldirektör
it-chef it-direktör digitaliseringschef
talesperson presskontakt pressansvarig
pressekreterare presskontakt
kontaktperson kontakt
ringa kontakt kontakta
politiker ledamot
förtroendevald ledamot
fullmäktigeledamot ledamot
kommunpolitiker politiker förtroendevald
regionpolitiker politiker förtroendevald
byråkrat tjänsteman
avgöra besluta
avgörande beslut
klubba besluta fastställa anta
spika fastställa besluta
nej avslå avslag
nej avstyrka
neka avslå
godta godkänna
acceptera godkänna
återkalla tillbakadra
uppskjuta bordlägga senarelägga
idé förslag
idé initiativ
motion förslag
medborgarförslag e-förslag invånarförslag
initiativärende ledamotsinitiativ
prick anmärkning
kritik anmärkning
klander anmärkning
revisionsrapport granskningsrapport
p-böter p-bot parkeringsanmärkning parkeringsbot kontrollavgift felparkeringsavgift
parkeringsböter parkeringsanmärkning felparkeringsavgift
parkeringsvakt parkeringsövervakare
svartbygge olovlig byggsanktionsavgift
straffavgift sanktionsavgift vite förseningsavgift
sanktionsavgift byggsanktionsavgift miljösanktionsavgift
rabatt nedsättning nedsatt
avgiftsbefrielse befrielse avgiftsfri
fri avgiftsfri gratis kostnadsfri
nota räkning faktura
slutnota slutkostnad slutkostnadsprognos
slutkostnad slutkostnadsprognos totalkostnad
prislapp kostnad pris
prislapp totalkostnad
merkostnad extrakostnad
utgift merkostnad
tilläggskostnad merkostnad
extraanslag tilläggsanslag
pott medel anslag pengar
belåning låneskuld upplåning
avbetalning amortering
återkrav återbetalning
skadestånd skadeståndsanspråk ersättningsanspråk skadeståndskrav
kräva begära
be begära ansöka
äska begära
äskande begäran
försäkringspengar försäkringsersättning
kompensation ersättning
kompensera ersätta
bonus gratifikation
hyra årshyra månadshyra
hyreshöjning hyresökning
elräkning elkostnad
elnota elkostnad
matkostnad livsmedelskostnad
sparprogram besparingsprogram åtgärdsplan
sparpaket besparingsprogram åtgärdsplan sparprogram åtgärdsprogram besparingspaket
sparplan besparingsplan åtgärdsplan
besparingsplan åtgärdsplan
sparåtgärd åtgärd besparingsåtgärd
sparkrav besparingskrav effektiviseringskrav
nedskärning besparing neddragning
neddragning besparing
åtstramning besparing
tappa förlora
borttappad förlorad
tapp bortfall
intäktstapp intäktsbortfall
inkomstbortfall intäktsbortfall
årsresultat resultat
omsätta omsättning
skattehöjning skatteökning
skattesänkning skatteminskning
taxehöjning avgiftshöjning
prishöjning prisökning
uppräkning indexering
overhead påslag
påslag pålägg
prissumma prispengar
donation gåva
skänka donera
köpa anskaffa
köp inköp förvärv anskaffning
inköp anskaffning
köpeskilling försäljningspris
försäljningspris köpesumma
överlåta överlåtelse sälja
mark tomt
leasa hyra
arrende arrendera
nyår årsskifte
natt nattetid
helg veckoslut
läsår skolår
tidsgräns tidsfrist frist
frist tidsfrist
väntan väntetid
köa vänta kö
kötid väntetid
kö väntelista
operationskö väntelista
mediantid median
lov bygglov
flerbostadshus flerfamiljshus hyreshus
tom outhyrd vakant
tomställd outhyrd
riva rivning
bygga uppföra
uppförande byggnation
byggföretag byggentreprenör entreprenör
ombygga ombyggnad
tillbyggnad utbyggnad
renovera restaurera upprusta
upprustning renovering
reningsverk avloppsreningsverk
vattenläcka läcka
vattna bevattning bevattningsförbud
strömlös el elavbrott strömavbrott
strömavbrott elavbrott
oväder storm
höststorm storm
vinterstorm storm
skyfall översvämning
brand eldsvåda
brinna brand
brandstation räddningsstation
brandbil släckbil
skolk ogiltig
dagmamma familjedaghem
barnomsorg förskola
lekis förskoleklass
särskola anpassad
friskola fristående
avhopp avbrott studieavbrott
skolmåltid skolmat skollunch
simskola simundervisning
bokbuss biblioteksbuss
boklån utlån
årskurs åk klass
matte matematik
akutbesök akutmottagning
bb förlossningsavdelning förlossningsklinik
förlossning förlossningsavdelning
mvc mödravårdscentral mödrahälsovård barnmorskemottagning
bvc barnavårdscentral barnhälsovård
bup barnpsykiatri ungdomspsykiatri
barnpsykiatri ungdomspsykiatri
röntgen bilddiagnostik
vaccinering vaccination
fästingvaccin tbe tbe-vaccin tbe-vaccination
katarakt starr
starroperation kataraktoperation
läkartid läkarbesök
patientbesök besök
sjuksyster sjuksköterska
avliden död dödsfall
avlida dö dödsfall
omkomma avlida dö
bortgång avlida dödsfall
fallolycka fallskada fallhändelse
liggsår trycksår
färdigbehandlad utskrivningsklar
journalsystem vårdinformationssystem vårdinformationsstöd
vårdinformationssystem vårdinformationsstöd
sjukgymnast fysioterapeut
sjukgymnastik fysioterapi
patientavgift besöksavgift vårdavgift
återbud avboka avbokning
avboka avbokning
hemtjänstföretag utförare
larmknapp trygghetslarm
säbo äldreboende
biståndsbedömare biståndshandläggare
socialbidrag bistånd
bostadslös hemlös
hemlöshet bostadslöshet
tvångsvård lvu
missbruk beroende
omsorgsavgift hemtjänstavgift
fiol violin violinist
fiolspelare violinist
violin violinist
sångare körsångare vokalist
kör körsång körsångare
körledare dirigent
publik besökare åskådare
besökssiffra besökstal besöksantal
bio biograf
pjäs föreställning
premiär urpremiär
tavla målning
skulptur konstverk
fornlämning fornminne
samlingslokal bygdegård
idrottsförening idrottsklubb
gymnastiksal idrottshall
elljusspår motionsspår
hundrastgård hundgård rastgård
vinnare pristagare
åka resa
tur avgång
påstigning påstigande
hållplats busshållplats
busstation bussterminal resecentrum
cykelväg cykelbana
gångväg gångbana
farthinder fartgupp
hastighetsbegränsning hastighetsgräns
trafikolycka olycka
asfaltera asfaltering beläggning
asfaltering beläggning
sandning halkbekämpning
snöskottning snöröjning
laddstolpe laddstation laddpunkt laddplats
laddstation laddpunkt
elbuss eldriven el
elfordon elbil
p-plats parkeringsplats
p-hus parkeringshus
p-avgift parkeringsavgift
återbruk återanvändning
vindkraftverk vindkraft
inspektion tillsyn tillsynsbesök
tillstånd licens
serveringstillstånd alkoholtillstånd utskänkningstillstånd
krog restaurang serveringsställe
nätattack angrepp cyberattack it-attack it-angrepp överbelastningsattack
hackerattack cyberattack dataintrång
lärplatta surfplatta
mobil mobiltelefon
datasystem it-system
driftstopp driftavbrott avbrott
driftstörning driftavbrott
flytt omlokalisering
flytta omlokalisera omlokalisering
tillåta medge
förbjuda förbud
krav kräva
krav ålägga åläggande
klara uppnå uppfylla
uppfylla uppnå nå
lyckas uppnå
testa prova pröva
undersöka granska
kartläggning inventering
hitta upptäcka
drabba påverka beröra
bilda inrätta
inrätta skapa
grunda bilda
sköta ansvara utföra
sköta driva
driva bedriva
utföra genomföra
utförare leverantör
erbjuda tillhandahålla
närvara delta
underteckna signera
teckna ingå
anmäla rapportera
registrera rapportera
utdela fördela
inställa ställa
avlysa inställa
avbryta inställa
anse bedöma
vänta beräkna förvänta
sikta mål målsättning
sikta riktvärde
satsa prioritera
fokusområde insatsområde utvecklingsområde
ort tätort
centralort tätort
innerstad stadskärna centrum
betänkande utredning
promemoria pm
halvårsrapport delårsrapport
uppföljningsrapport månadsrapport
utlysa ledigkungöra annonsera
sökande ansökan
bidragsansökan ansökan
broschyr folder
nyhet notis
återkommande årlig
arbetsskadeanmälan arbetsskada
avgångsvederlag avgångsersättning
barnrättskonvention barnkonvention
fadder kontaktfamilj
konferens kongress
lokalbuss stadsbuss
lokalvård städning
städare lokalvårdare
städa städning lokalvård
matlåda matdistribution
mottagningstid öppettid
ombud fullmakt
oppositionsråd oppositionskommunalråd
pendeltåg regionaltåg
privatperson enskild
företagare näringsidkare
handlare butik
butik affär
mack drivmedelsstation bensinstation
bensinstation drivmedelsstation
livsmedelsbutik dagligvarubutik
mataffär dagligvarubutik livsmedelsbutik
apotek läkemedelsutlämning
gym träning
träna träning
remisstid svarstid
tjänsteresa resa
toalett wc
gästnatt övernattning
övernattning gästnatt
hotellnatt gästnatt
uthyrning uthyra
vräkning avhysning
vräkt avhysning
återvinna återvinning
återvinning materialåtervinning
öppethållande öppettid
övertagande tillträde
överta tillträda
besittning tillträde
personal bemanna
bemanna bemanning
mensskydd menstruationsskydd
undervisning lektion
lektion undervisningstimme
chaufför förare
bussförare busschaufför
lokförare tågförare
kapten befälhavare
styrman befäl
räddningschef brandchef
brandchef räddningschef
stadshus kommunhus rådhus
kommunhus kommunkontor
kommunkontor kommunhus
överförmyndare förmyndare
skuldrådgivare budgetrådgivare
konsumentrådgivning konsumentvägledning
energirådgivare energirådgivning
byggnadsinspektör bygglovsinspektör
miljöinspektör miljöhandläggare
livsmedelsinspektör livsmedelskontroll
miljökontor miljöförvaltning
socialkontor socialförvaltning
skolkontor utbildningsförvaltning
skolnämnd utbildningsnämnd
kulturchef kulturdirektör
vårdchef verksamhetschef
klinikchef verksamhetschef
prefekt institutionschef
universitetsstyrelse högskolestyrelse
missa utebli
uppskatta räkna beräkna
fördyring merkostnad fördyra överskrida
överskrida överskridande överstiga
spricka överskrida
spräcka överskrida
grej sak föremål
pryl föremål sak
present gåva
foto fotografi bild
scanna digitalisera
skanna digitalisera
sjukhussäng vårdplats
sjuksäng vårdplats
säng vårdplats
föreläsa föreläsning föredrag
föredrag tal
nedlägga lägga nedläggning avveckla stänga
stänga avveckla
stängning nedläggning
sammanslå slå sammanslagning sammanslagen fusion fusionera
utträda utträde lämna
uppsäga uppsägning säga
uppsäga avskeda
uppsäga arbetsbrist
sparka uppsäga avskeda
säga uppsägning
utrycka utryckning rycka
upprusta upprustning rusta
återbetala återbetalning
utbetala utbetalning
tillskjuta tillskott
kassera slänga kasta
slänga matsvinn svinn
avhysa avhysning vräkning
vräka avhysning vräkning avhysa
slopa avskaffa upphöra utgå
skrota avbryta avveckla slopa
digitalisera digitalisering
utgrävning gräva undersökning
byggstarta byggstart spadtag
byggstart spadtag
böta vite sanktionsavgift
krocka trafikolycka olycka kollision
halka halkolycka
stjäla stöld
sno stöld
klaga klagomål synpunkt
gnälla klagomål klaga
syna granska
kolla granska kontrollera
värva rekrytera
plugga studera läsa
unge barn
kid barn
gamling äldre
fröken lärare
lya lägenhet
kåk hus
toa toalett
potthål vägskada
vägbula farthinder fartgupp
farthinder vägbula
badplats strandbad
syrra sjuksköterska
snut polis
vovve hund
sjukhusmat patientmåltid
inneliggande inlagd
vårdtid vistelsetid
frånvarande frånvaro förfall
samtal telefonsamtal
slippa befrielse undantag
ogiltig skolk skolka
skolka ogiltig frånvaro
elräkning elkostnad
handläggningstid väntetid
vänta väntetid
dröja handläggningstid
upprusta renovering
uppsäga avgång
soc socialnämnd socialtjänst
socialen socialnämnd
el elpris
el elförbrukning
ström elavbrott avbrott avbrottstid
klar färdigställa
hacka dataintrång intrång cyberattack
klottra skadegörelse
förstörelse skadegörelse
sälja omsättning
klaga felanmälan anmälan
hål potthål
mobba kränkning kränkande
mobbning kränkande
missnöjd överklaga klagomål
utebli frånvaro
finna påträffa
hitta påträffa
försvinna borttappad
utfärda utställa
ramla fallolycka fallskada falla
trilla fallolycka fallskada falla
mat kost
mat måltid
mat livsmedel
ansikte medarbetare
omsorg äldreomsorg
äldreomsorg äldrenämnd
äldreomsorg omsorgsnämnd
skola utbildningsnämnd
skola grundskoleförvaltning
kultur kulturförvaltning
hemtjänstpersonal omvårdnadspersonal
vårdbiträde omvårdnadspersonal
usk undersköterska
nattvak nattpatrull
dement demenssjukdom demens
dement kognitiv
avlastning korttidsboende korttidsplats
växelvård korttidsplats
hörapparat hörhjälpmedel
handikapp funktionsnedsättning
nobba nej avböja
rata nej avböja
dö död
felmedicinering läkemedelsavvikelse
medicinfel läkemedelsavvikelse
vanvård missförhållande
slarv brist
anhörigvårdare närstående
inflyttning inflyttningsklar
läsa student
studera student
avhoppa avgå
avhoppa avbryta
avhoppa avsäga
avbryta avbrott
avbryta studieavbrott
kugga underkänna
magister lärare
läxhjälp studiestöd
hemmasittare skolfrånvaro
frånvaro skolfrånvaro
obehörig olegitimerad
behörig legitimerad
elevgrupp klass
speciallärare specialpedagog
fritidspedagog fritidslärare
examen examinera
examen utexaminera
doktorera disputation disputera doktorsexamen
fusk vilseledande
plagiat fusk
avstängd avstängning
relegera avstängning
tenta tentamen
förordna utse
forskningspengar forskningsmedel
forskningsanslag forskningsmedel
doktorand forskarstuderande
antagning antagen
kursplats utbildningsplats
mobilförbud mobiltelefon
mobilförbud mobilfri
vattenrör vattenledning ledning
vattenledning ledningsnät
ledning ledningsnät
rörbrott läcka
rörbrott vattenläcka
sönder läcka
sönder trasig
haverera haveri
haveri driftstopp
försvinna utläckage
försvinna svinn
utläckage läckage
skräp nedskräpning
skräp avfall
skräp sopor
skräp restavfall
dumpa nedskräpning
sopor restavfall
slänga avfall
slänga restavfall
soptunna fyrfackskärl
sopkärl fyrfackskärl
reklamation klagomål
reklamera reklamation
synpunkt reklamation
synpunkt yttrande
koka kokningsrekommendation
koka kokning
kokning kokningsrekommendation
kokningsrekommendation kokningspåbud
bada badvatten
bada badplats
otjänlig förorenad
undermålig bristfällig
dålig bristfällig
dålig underkänna
orenad bräddning
vattentaxa va-taxa
vattenräkning va-taxa
vattenräkning brukningsavgift
vattenavgift brukningsavgift
va-taxa brukningsavgift
va-avgift brukningsavgift
anslutningsavgift anläggningsavgift
sopavgift renhållningsavgift
sopavgift avfallstaxa
sopavgift avfallsavgift
sopavgift renhållningstaxa
soptaxa avfallstaxa
soptaxa renhållningstaxa
avfallstaxa renhållningstaxa
källsortera sortera
återvinningsplats återvinningsstation
vakansgrad outhyrd
vakansgrad vakans
vakansgrad tom
hyreshöjning hyresjustering
hyresgäst boende
stambyte stamrenovering
nyproduktion nybyggnation
nyproduktion nybyggd
avyttring försäljning
avyttring sälja
avyttra avyttring
avyttra försäljning
reavinst realisationsvinst
skuldsatt belåningsgrad
bostadskö bostadsförmedling
full beläggning
full beläggningsgrad
beläggning beläggningsgrad
överfull överbeläggning
responstid framkörningstid
utryckningstid framkörningstid
utryckningstid responstid
framkörningstid insatstid
tandläkare folktandvård
tandvård folktandvård
tandläkarmottagning folktandvård
tandläkarmottagning klinik
mottagning klinik
tandläkarkontroll basundersökning
tandkontroll basundersökning
recept förskriva
recept förskrivning
penicillin antibiotika
ingångslön begynnelselön
nyutexaminerad nyexaminerad
misshandla våld
misshandel våld
felbehandling vårdskada
smitta smittspridning
smitta infektion
spruta vaccination
spruta vaccindos
dos vaccindos
provtagning prov
bröstundersökning mammografi
rehab rehabilitering
sjukvårdsupplysning sjukvårdsrådgivning
återinskrivning återinläggning
vårdavdelning avdelning
staket stängsel
protestera protest
protestera överklaga
protestlista namnunderskrift
protestlista namninsamling
namnunderskrift underskrift
rösträtt röstberättigad
vallokal röstningslokal
valarbetare röstmottagare
valförrättare röstmottagare
kryss personröst
övervakningskamera kamerabevakning
övervakningskamera trygghetskamera
övervakningskamera bevakningskamera
kamera kamerabevakning
trygghetskamera kamerabevakning
bevakningskamera kamerabevakning
övervaka bevaka
skylt skyltning
ställe verksamhet
ställe plats
ställe anläggning
råtta skadedjur
gnagare skadedjur
kontroll inspektion
kontroll tillsyn
kontrollera inspektera
inspektera inspektion
inspektera tillsyn
kontrollbesök inspektion
kontrollbesök tillsynsbesök
polisanmäla åtalsanmäla
polisanmäla åtalsanmälan
polisanmälan åtalsanmälan
åtalsanmäla åtalsanmälan
böter tilläggsavgift
böter straffavgift
böter miljösanktionsavgift
böter kontrollavgift
tjuvåka tilläggsavgift
planka tilläggsavgift
fuskåka tilläggsavgift
dispens strandskyddsdispens
medge bevilja
oljud buller
oväsen buller
giftig förorenad
förorena förorening
oljeläcka oljeutsläpp
växtgift bekämpningsmedel
hugga avverka
hugga avverkning
avverka avverkning
fälla avverka
plantera plantering
utryckning räddningsinsats
larm räddningsinsats
falsklarm automatlarm
drunkna drunkning
hlr hjärt-lungräddning
brandsyn tillsyn
brandbil tankfordon
brandbil räddningsfordon
bilbrand fordonsbrand
lära utbilda
undervisa utbilda
utbilda utbildning
frivillig volontär
fortkörning hastighetsöverträdelse
bilkö trängsel
grop potthål
grop vägskada
ploga plogning
ploga snöröjning
snöröja snöröjning
sanda sandning
sanda halkbekämpning
trafikljus trafiksignal
övergångsställe gångpassage
elsparkcykel elscooter
cykelställ cykelparkering
busskur väderskydd
bussbiljett enkelbiljett
biljett enkelbiljett
vagnpark fordonsflotta
fordon fordonsflotta
nöjd kundnöjdhet
köpa upphandla
sent dröjsmål
sent dröjsmålsränta
dröjsmålsränta förseningsavgift
påminnelseavgift dröjsmålsränta
fika representation
middag representation
krognota representation
kalkyl budget
arvodera arvode
obetald utestående
sponsra sponsring
lönekostnad personalkostnad
lönepåslag löneökning
lönepåslag löneförhöjning
fallskärm avgångsvederlag
fallskärm avgångsersättning
moms mervärdesskatt
korruption muta
muta mutbrott
korruption oegentlighet
visselblåsare visselblåsning
visselblåsare visselblåsarfunktion
tipsa anmäla
tips anmälan
domstol tingsrätt
domstol förvaltningsrätt
domstol kammarrätt
domstol hovrätt
överpröva överprövning
överpröva överklaga
kritisera kritik
kritisera anmärkning
otillräcklig bristande
uppmana rekommendera
föreslå rekommendera
råd rekommendation
bok medium
låntagare biblioteksanvändare
bibliotekskort lånekort
inträde entré
inträde entréavgift
entré entréavgift
inträdesavgift entréavgift
stadsfest festival
rink isbana
fotbollsplan konstgräsplan
fritidsgård ungdomsgård
medlem medlemsantal
staty skulptur
monument skulptur
nyanställd rekrytera
nyanställd anställa
löneförhandling lönerevision
löneförhandling löneöversyn
lönerevision löneöversyn
arbetsolycka arbetsskada
jobbolycka arbetsolycka
jobbolycka arbetsskada
medarbetarenkät medarbetarundersökning
personalenkät medarbetarundersökning
personalenkät medarbetarenkät
trivas nöjd
trivas trivsel
utbränd utmattning
friskvårdspeng friskvårdsbidrag
tjänstebil förmånsbil
julgåva julklapp
extrajobb bisyssla
sommarvikarie semestervikarie
praktik praktikplats
telefonkö svarstid
telefonkö väntetid
blankett formulär
huvudkontor säte
kampanj informationsinsats
lura bedrägeri
bluff bedrägeri
bidragsfusk felutbetalning
bidragsfusk bidragsbrott
utvisa utvisning
fånge intagen
fängelse anstalt
rymma rymning
rymma avvika
rattfylla rattfylleri
knark narkotika
smuggla smuggling
elförbrukning elanvändning
strömförbrukning elanvändning
strömförbrukning elförbrukning
klimatavtryck klimatpåverkan
klimatpåverkan utsläpp
laddbox laddpunkt
vindsnurra vindkraftverk
krångla driftstörning
app mobilapp
support servicedesk
helpdesk servicedesk
placera placering
omhändertaga placera
kvinnomisshandel våld
spelmissbruk spelberoende
sfi svenskundervisning
fältare fältsekreterare
fältare fältassistent
skaffa anskaffa
skaffa köpa
skaffa inköp
anskaffning anskaffa
byta utbyte
byta ersätta
fixa åtgärda
fixa reparera
fixa laga
laga åtgärda
reparera åtgärda
städa åtgärda
stoppa avbryta
hjälpa stödja
hjälpa stöd
hjälpa bistå
hjälp bistånd
hjälp insats
häva upphäva
färja färjetrafik
färja passagerartrafik
buss busstrafik
ström elanvändning
ström elförbrukning
ström energianvändning
läxa läxhjälp
hål karies
tand karies
spruta vaccinera
sent förseningsavgift
barack paviljong
barack modul
besvär överklagande
dricka alkoholkonsumtion
röka dagligrökare
skjuta fälla
skrota utrangera
skrota avställa
gallra kassera
portförbjuda porta
utkvittera hämta
strömlös ström
bebis förlossning
dator it-system
dator it
driftavbrott it-avbrott
fosterfamilj familjehem
fosterförälder familjehem
fosterbarn familjehem
fosterförälder familjehemsförälder
familj hushåll
hotad hotfull
fyllekörning rattfylleri
fylla rattfylleri
parkera parkeringsavgift
parkera parkering
återlämna återbetala
köplats kö
pensionering pensionsavgång
skolnedläggning nedläggning
borta frånvaro
utreda utredningstid
lön lönerevision
omplacera omplacering
omplacerad placering
hembesök besök
jourhem familjehem
kontakta samtal
inkomma mottaga
utbyta ersätta
uthyra hyra
tillsätta utse
tillsätta tillsättning
insamla insamling
omvälja omval
utbygga utbyggnad
överflytta flytta
demonstrera demonstration
skadad skadefall
stormskada skada
översvämmad översvämning
semesterstängd stängd
igenbommad stängd
trasig defekt
krog serveringstillstånd
sprit alkohol
spritförsäljning alkoholförsäljning
cigarett tobak
snus tobak
tiggare tiggeri
uteliggare hemlös
inbrottstjuv inbrott
bilstöld tillgreppsbrott
busskörning busstrafik
postombud paketombud
vattenbrist torka
grundvatten grundvattennivå
badförbud badvatten
eldningsförbud elda
fällning avverkning
gräs gräsyta
klippa gräsklippning
båtplats bryggplats
hamnplats båtplats
camping campingplats
kranförare förare
doktorsbesök läkarbesök
lekland lekplats
förskolebarn barn
dagisbarn förskolebarn
dagisplats förskoleplats
dagisfröken förskollärare
dagiskö förskolekö
förskoleplats barnomsorgsplats
nattis nattomsorg
fritidsplats fritidshemsplats
mattelärare matematiklärare
skolpeng elevpeng
skolpeng grundbelopp
elevpeng grundbelopp
hyresnivå hyra
vinstutdelning utdelning
bokslutskommuniké årsbokslut
kvartalsrapport delårsrapport
konkurs obestånd
omkull konkurs
likvidera likvidation
avveckla likvidation
samäga delägare
samarbetsavtal samverkansavtal
avtalstid kontraktstid
avtalstid avtalsperiod
anlita upphandla
entreprenad entreprenör
skrivelse brev
mejl e-brev
döpa namnge
tysthetsplikt sekretess
hemligstämpla sekretess
hemligstämplad sekretessbelagd
sekretessbrott sekretess
tillståndsprövning tillstånd
attefallshus attefallsåtgärd
friggebod komplementbyggnad
garage komplementbyggnad
altan tillbyggnad
uteplats altan
tomtkö småhustomtkö
villatomt småhustomt
tomt småhustomt
industrimark verksamhetsmark
åkermark jordbruksmark
arrendeavgift arrende
reningsanläggning reningsverk
deponi soptipp
soptipp tipp
sjukhuskö vårdkö
vårdkö väntelista
vårdkö kö
kölista väntelista
vårdgaranti väntetid
operationsställ operation
sövning narkos
hjärtattack hjärtinfarkt
hjärnblödning stroke
slaganfall stroke
benbrott fraktur
bruten fraktur
höftbrott höftfraktur
cancersjuk cancer
cellgift cytostatika
diabetiker diabetes
sockersjuka diabetes
allergiker allergi
glasögonbidrag glasögon
linser glasögon
hjälpmedelscentral hjälpmedel
sjukhusinfektion vårdrelaterad
resistens antibiotikaresistens
värmebölja värme
pollen allergi
bedövning narkos
röka rökning
snusare snusning
övervikt fetma
sabotage skadegörelse
vandalisera skadegörelse
vandalisering skadegörelse
vandalism skadegörelse
graffiti klotter
graffiti skadegörelse
misstänka misstanke
döma dom
bråk ordningsstörning
väktare bevakning
tjuvjakt jaktbrott
älgjakt jakt
jaga jakt
jägare jakt
turist besökare
turist gäst
hotellgäst gästnatt
hotellrum gästrum
matställe restaurang
lunchrestaurang restaurang
fik kafé
café kafé
konditori kafé
frisör salong
bonde jordbruksföretag
bondgård lantbruk
gård lantbruk
kossa nötkreatur
ko nötkreatur
gris svin
djurplågeri djurskydd
vanskötsel djurskydd
kattunge katt
ekologisk eko
ekomat ekologisk
närodlad närproducerad
matkö matdistribution
slagen våld
inflytta inflyttning
emottaga mottaga
flyttning flytt
sönder skadad
nöjd-kund-index kundnöjdhet
belånad belåningsgrad
utarbeta framtagen
utlöpa upphöra
avlägsna sanera sanering borttagning
avlägsna slopa
kassera avyttra utrangera
gallra kassera utgallra
undvika avstå
bistå stöd
invälja välja
uppräkna indexera uppräkning
inkomma insända
inlämna inkomma insända
motsätta protestera invända
upphäva undanröja
iordningställa anlägga restaurera
installera montera
operatör entreprenör trafikföretag
bifoga bilägga medsända
fortsätta fortgå
försenad dröjsmål
förbruka förbrukning åtgå
inhyra anlita inhyrning
uppfylla måluppfyllelse
övernatta övernattning
påbörja byggstarta
inflation prisökning
prisuppgång prisökning
prisstegring prisökning
prischock prisökning
räntebörda räntekostnad
buffert reserv resultatutjämningsreserv
sparpengar reserv
sparkapital reserv
sparbössa resultatutjämningsreserv reserv
budgethål underskott
minussiffra underskott
plussiffra överskott
förlustaffär förlust
tilläggsbudget tilläggsanslag
extrapengar tilläggsanslag tillskott
avgiftsökning avgiftshöjning
räkenskap bokslut
utgiftspost kostnad
driftkostnad driftskostnad
driftbudget driftsbudget
investeringspengar investeringsmedel
investeringsmedel investeringsanslag
skattepengar skattemedel
skattebas skatteunderlag
utjämning utjämningsbidrag
återbäring återbetalning
banklån lån
lånebörda låneskuld
lånestock låneskuld
låneportfölj låneskuld
skuldberg låneskuld skuld
långivare kreditinstitut kreditgivare
bank kreditinstitut
kravbrev betalningspåminnelse
påminnelse betalningspåminnelse
förfallodatum förfallodag
debitera fakturera
kosta debitera
subvention bidrag stöd
rabatterad nedsatt
reducerad nedsatt
avdrag nedsättning
avdrag rabatt
syskonavdrag syskonrabatt
garantera säkerställa
skadeersättning skadestånd
ersättningskrav skadeståndsanspråk
donator givare bidragsgivare
gåvogivare donator
sponsor bidragsgivare
fiffel oegentlighet
fusk oegentlighet
svindel bedrägeri
förskingring oegentlighet
räntehöjning ränteökning
lönsam vinst
olönsam förlust
maxbelopp takbelopp högst
maximum högst
maxpris högst
maxgräns högst
kontanter kassa
arbetskraft personal
arbetsstyrka personal
personalbrist bemanningsbrist kompetensbrist
underbemanning personalbrist
underbemannad personalbrist
kollega medarbetare
arbetskamrat medarbetare
schema arbetstid
skift arbetspass
sjukskriven sjukfrånvarande
utmattad utmattning
arbetsbörda arbetsbelastning
stress arbetsbelastning
arbetsklimat arbetsmiljö
personalfest representation
julbord representation
studieresa tjänsteresa
konferensresa tjänsteresa
deltid deltidsanställd
heltid heltidsanställd
deltidsjobb deltidsanställning
heltidsjobb heltidsanställning
fastanställd tillsvidareanställd
provanställd provanställning
inhoppare timavlönad timvikarie
extrapersonal timavlönad
nyrekrytering nyanställning
nyrekryterad nyanställd
anställningsstopp rekryteringsstopp
personalflykt personalomsättning
skyddsombud arbetsmiljöombud
fackförening fackförbund
fackförbund arbetstagarorganisation
facklig arbetstagarorganisation
strejk konflikt arbetsnedläggelse
omskolning kompetensutveckling
vidareutbildning kompetensutveckling
fortbildning kompetensutveckling
chefskap ledarskap
arbetsledare enhetschef
jobbannons platsannons annons
jobbsökande sökande
personalmatsal personalrestaurang
löneklyfta löneskillnad
lönegap löneskillnad
specialist specialistläkare
allmänläkare distriktsläkare
husdoktor distriktsläkare husläkare
familjeläkare distriktsläkare
narkosläkare anestesiläkare
narkos anestesi
hudläkare dermatolog
hjärtläkare kardiolog
barnläkare pediatriker
kvinnoläkare gynekolog
cancerläkare onkolog
cancervård onkologi
röntgenläkare radiolog
röntgen radiologi
magnetröntgen magnetkamera
skiktröntgen datortomografi
labb laboratorium
blodprov provtagning
sjuktransport ambulanstransport
ambulansförare ambulanspersonal
akutintag akutmottagning
närakut jourmottagning
jourcentral jourmottagning
sjukhem äldreboende
vårdhem äldreboende
hospice palliativ
läkarutlåtande läkarintyg
medicinering läkemedelsbehandling
piller tablett läkemedel
medicinlista läkemedelslista
medicinkostnad läkemedelskostnad
ont smärta
värk smärta
smärtstillande smärtlindring
sjukdomsutbrott utbrott smittspridning
vinterkräksjuka calicivirus norovirus
magsjuka calicivirus vinterkräksjuka
influensaspruta influensavaccin influensavaccination
coronaspruta vaccination covid
abort graviditetsavbrott
gravid graviditet
cellprov cellprovtagning
kejsarsnitt sectio
barnafödande förlossning
felbehandla vårdskada
sköterskebrist sjuksköterskebrist
sängbrist vårdplatsbrist
platsbrist vårdplatsbrist överbeläggning
psyk psykiatri
självmordsförsök suicidförsök
självskada självskadebeteende
anorexi ätstörning
bälta bältesläggning fastspänning tvångsåtgärd
tvångsinlagd tvångsvård
tandställning tandreglering
mödravård mödrahälsovård
barnavård barnhälsovård
frikort högkostnadsskydd
egenavgift patientavgift
videosamtal videobesök
utskriven utskrivning
hemgång utskrivning
sjukjournal patientjournal
journal patientjournal
sjuktaxi sjukresa
sövd narkos
medfödd ärftlig
fallolycksfall fallolycka
synfel synnedsättning
blind synnedsättning
döv hörselnedsättning
hörselskadad hörselnedsättning
synskadad synnedsättning
rörelsehindrad rörelsenedsättning
rullstolsburen rullstol
talsvårighet språkstörning
tolkhjälp tolk
efterkontroll återbesök
uppföljningsbesök återbesök
läkarkontroll läkarundersökning
skolunge elev
sexåring förskoleklass
skolbok läromedel
lärobok läromedel
kursbok kurslitteratur
skolkurator elevhälsa
skolpsykolog elevhälsa
elevassistent resursperson assistent
extrahjälp stödåtgärd
gympa idrott
betygssnitt meritvärde
gymnasiebehörig behörig
skolavhopp studieavbrott
privatskola fristående friskola
sommarskola lovskola
skolbespisning skolmat skolrestaurang
matsal skolrestaurang
bamba skolrestaurang
dagisgrupp barngrupp
förskolegrupp barngrupp
dagispersonal förskolepersonal
nattdagis nattomsorg
barnpassning barnomsorg
barntillsyn barnomsorg
skolhus skolbyggnad
skolbyggnad skollokal
läxläsning läxhjälp
studieplats utbildningsplats
studiebidrag studiestöd
forska forskning
studentbostad studentlägenhet
korridorsrum studentrum
föräldramöte samråd
klassrum undervisningslokal
klassrum lektionssal
dagisavgift förskoleavgift
barnomsorgsavgift förskoleavgift
fritidsavgift fritidshemsavgift
dagmamma dagbarnvårdare
familjedaghem dagbarnvårdare
musiklärare instrumentallärare
musikskoleelev kulturskoleelev
pensionärsboende äldreboende
hemkörning matdistribution
matleverans matdistribution
städhjälp serviceinsats
trygghetsknapp trygghetslarm
larmklocka trygghetslarm
larmtelefon trygghetslarm
förvaltare ställföreträdare
assistans assistansersättning
avlösare avlösarservice avlösning
ledsagare ledsagarservice ledsagning
medresenär ledsagare medföljande
medhjälpare ledsagare
dagcenter dagverksamhet
kollo korttidsvistelse
boendestödjare boendestöd
härbärge akutboende
socialsekreterare socialhandläggare
bidragstagare biståndsmottagare
existensminimum riksnorm
norm riksnorm
alkoholist missbruk
behandlingshem hvb
ungdomshem hvb
hvb-hem hvb
tvångsomhändertagande lvu omhändertagande
hedersförtryck hedersrelaterad
hedersvåld hedersrelaterad
fattigdom utsatthet
barnfattigdom utsatthet
bostadsanpassa bostadsanpassning
bostadsanpassning bostadsanpassningsbidrag
byggtillstånd bygglov
husbygge nybyggnation enbostadshus
villabygge enbostadshus
villa enbostadshus
enbostadshus småhus
stuga fritidshus
sommarhus fritidshus
odlingslott kolonilott
staket plank
skjul förråd
uthus komplementbyggnad
carport komplementbyggnad
fasadbyte fasadändring
omfärgning ommålning
kvalitetsansvarig kontrollansvarig
stadsplan detaljplan
avstycka avstyckning fastighetsbildning
fastighetsgräns tomtgräns
tvångsinlösen inlösen expropriation
markköp markförvärv
exploatör byggherre
byggbolag byggherre
byggfirma byggbolag entreprenör
höghus flerbostadshus
hyresrätt hyreslägenhet
hyresbostad hyresrätt
etta ettrumslägenhet
tvåa tvårumslägenhet
trea trerumslägenhet
trappuppgång trapphus
soprum miljörum
sophus miljörum
miljöhus miljörum
vicevärd bovärd fastighetsskötare
vaktmästare fastighetsskötare
husvärd bovärd
kvartersvärd bovärd områdesvärd
grannbråk störningsärende
svartuthyrning andrahandsuthyrning
andrahand andrahandsuthyrning andrahandskontrakt
rörbyte stambyte
stambyte rörrenovering
bostadsbrist bostadsunderskott
bostadsbolag fastighetsbolag
bostadskö köande
hushållssopor hushållsavfall restavfall
köksavfall matavfall
trädgårdsskräp trädgårdsavfall
löv trädgårdsavfall
elskrot elavfall
slamsugning slamtömning
septiktank slamavskiljare trekammarbrunn
slambrunn slamavskiljare
regnvatten dagvatten
avloppsledning spillvattenledning
avloppsvatten spillvatten
vattenförbrukning vattenanvändning
evighetskemikalie pfas
vattenstopp vattenavbrott
elnätsavgift nätavgift
strömbortfall elavbrott
solpark solcellspark
solkraft solcell
vindkraftspark vindkraft
värmeverk kraftvärmeverk
sopförbränning avfallsförbränning
bränna förbränning
olja eldningsolja
energisnål energieffektiv
energibesparing energieffektivisering
energisparande energieffektivisering
gatlampa gatubelysning
lyktstolpe gatubelysning belysningsstolpe
bredbandsnät stadsnät
fibernät stadsnät
elbilsladdare laddpunkt laddstation laddplats laddstolpe
laddare laddpunkt
sopbil hämtfordon
sopavfall restavfall
bomresa bomkörning
bomavgift bomkörning
förgäves bomkörning
bussförbindelse busslinje
turlista tidtabell
bussåkare resenär
tågresenär resenär
busskort periodbiljett
busskort månadsbiljett
periodkort periodbiljett
periodbiljett månadsbiljett
biljettkontrollant kontrollant
plankare tilläggsavgift
ringbuss anropsstyrd
flextrafik anropsstyrd
anropstrafik anropsstyrd
närtrafik anropsstyrd
ersättningsbuss ersättningstrafik
skolkort elevkort
cykelled cykelväg
vägarbete beläggningsarbete
vägbygge vägprojekt
saltning halkbekämpning
snöplogning snöröjning
skottning snöröjning
vägförening samfällighetsförening
fartkamera hastighetskamera trafiksäkerhetskamera
fartgräns hastighetsgräns
rödljus trafiksignal
p-tillstånd parkeringstillstånd
handikapparkering parkeringstillstånd
flygresa flyg
bussbolag operatör
tågbolag tågoperatör operatör
trafikbolag operatör trafikföretag
båtbolag rederi
båttur färjetur
hittegods upphittad kvarglömd
biljettintäkt biljettförsäljning
självkörande förarlös
körtid restid
restid resväg
filial biblioteksfilial
bokutlåning utlån
gratisinträde entré
kulturpengar kulturstöd kulturbidrag
fornfynd fynd
k-märkt byggnadsminne
badhus badanläggning
simhall badanläggning
simbassäng bassäng
simlektion simundervisning
utebad utomhusbad
friluftsbad utomhusbad
hockeyrink ishall
gympasal idrottshall
skidspår längdspår
ungdomslokal fritidsgård
aktivitetsstöd aktivitetsbidrag
lokalstöd lokalbidrag
startstöd startbidrag
pensionärsförening pensionärsorganisation
loppis återbruk
skådis skådespelare
band musikgrupp
teatergrupp ensemble
badgäst badande besökare
inträdespris entréavgift
inträdespris entré
inträdesbiljett entré
brandlarm automatlarm
skogsbrand terrängbrand
gräsbrand terrängbrand
drunkningsolycka drunkning
räddningsuppdrag räddningsinsats
sota sotning
fyrverkeri pyroteknik
sprängämne explosiv
evakuering utrymning
evakuera utrymma
eldhärja brand
släcka bekämpa
släckning bekämpning
omkommen dödsfall
dödsolycka omkomma
räddningsvärn brandvärn
egenföretagare företagare
turistbyrå turistinformation
turistnäring besöksnäring
turistmål besöksmål
sevärdhet besöksmål
utflyktsmål besöksmål
fabrik industri
jobbtillfälle arbetstillfälle
etablera etablering
nyetablering etablering
bygdepengar bygdemedel bygdeavgiftsmedel
eu-pengar eu-medel
eu-bidrag eu-medel
lanthandel dagligvarubutik
byaffär dagligvarubutik
köpcentrum handelsområde
budgivare anbudsgivare
bud anbud
kontraktssumma kontraktsvärde
kontraktsvärde avtalsvärde
option förlängning
köpeavtal köpekontrakt
hyresperiod hyrestid
intressekonflikt jäv
klagotid överklagandetid
ompröva omprövning
domslut dom
förlika förlikning
uppgörelse förlikning överenskommelse
straff påföljd
vitesbelopp vite
ålägga förelägga
tvinga ålägga
beordra ålägga
varna varning
löfte åtagande
utlova lova
revisionskritik anmärkning
förmedla förmedling
mandat plats
mötesdag sammanträdesdag
mötestid sammanträdestid
ajournera ajournering
paus ajournering
motförslag ändringsyrkande yrkande
ändringsförslag ändringsyrkande
tilläggsförslag tilläggsyrkande
regelverk reglemente
årsmöte stämma
årsmöte föreningsstämma
bolagsstämma årsstämma
ordningsregel ordningsföreskrift
idégivare förslagsställare
motionär motionera
förslagsställare initiativtagare
styrning ledning
träffas sammanträda
laptop bärbar
ipad surfplatta
padda surfplatta
platta surfplatta
molntjänst moln
inloggning autentisering
bank-id e-legitimation
självbetjäning e-tjänst
utpressningsvirus ransomware
dataläcka personuppgiftsincident
tjuvläsa obehörig
snoka obehörig
it-haveri it-avbrott driftavbrott
it-krasch it-avbrott driftavbrott
krasch haveri driftavbrott
programvara mjukvara
telefonväxel växel
kundservice kundtjänst
medborgarservice kundtjänst kontaktcenter
medborgarkontor medborgarservice
skärm bildskärm
datorskärm bildskärm
hörlur headset
nätet e-tjänst
näthandel e-handel
utsläppsmål klimatmål
klimatutsläpp växthusgasutsläpp
växthusgasutsläpp utsläpp
avgas utsläpp
smutsig förorenad
smuts förorening
marksanering efterbehandling
trädfällning avverkning
kalhygge avverkning
vargangrepp rovdjursangrepp
vargstängsel rovdjursstängsel
avskjutning fällning
hage betesmark
skogsägare markägare
lupin invasiv
parkslide invasiv
djurägare tamdjursägare
folkökning befolkningsökning
nyfödda födda
utflyttad utflyttning
invandrare utrikesfödd
utlandsfödd utrikesfödd
snittålder genomsnittsålder medelålder
medellön snittlön genomsnittslön
snittinkomst medelinkomst
snitthyra medelhyra
snittpris medelpris
medeltal genomsnitt snitt
svarsandel svarsfrekvens
betyg omdöme
trend utveckling
jämförelsetal nyckeltal
mamma vårdnadshavare förälder
pappa vårdnadshavare förälder
målsman vårdnadshavare
baksida nackdel
fel felaktighet brist
lösning åtgärd
ändring förändring
ändra förändra
genast omedelbart
omgående omedelbart
skyndsamt omgående
förbjuden otillåten
olaglig otillåten
olovlig otillåten
skyldighet krav
förtur företräde
företräde prioritet
gräddfil förtur
ihop sammanlagt
önskemål önskan
önskemål begäran
samtycke medgivande
tillåtelse tillstånd medgivande
bevara behålla
kapa minska
banta minska
strypa minska
dala minska
rasa minska
falla sjunka
rusa öka
skena öka
svälla öka
stegra öka
dubblera fördubbla
förstöra skada
frakta transportera
transport frakt
funka fungera
strula krångla
strul problem driftstörning
krångel problem
vägra neka
vägra avböja
berätta redogöra informera
förklara redogöra
redogöra redovisa
beskriva redogöra
meddela informera
upplysa informera
svara besvara
bråk tvist konflikt
osams oenig
oense oenig
avvika skilja
skötsel underhåll drift
uppstart start
adress besöksadress
städfirma städbolag
plaska bada
snålskjuts samåkning
samåka samåkning
stängningsdag stängd
öppethållning öppettid
papper handling
papperskopia kopia
återbrukad begagnad
second-hand begagnad
gåva donation skänk
underlätta förenkla
förenkla förenkling
förbättring utveckla
vilodag helgdag
stipendiepengar stipendium
upprätta utarbeta
kvitto betalningsbevis
handläggningstid handlägga
handläggningstid besked
bot tilläggsavgift böter
bot kontrollavgift
straff böter
straff penningböter
p-böter felparkering
bot felparkering
högkostnadsskydd frikort
köavgift kosta
ansökningstid ansökningsdag
söka ansökningsdag
uppsägningstid uppsäga
missa avboka
läkartid tid
patientavgift avgiftsfri
måndag vardag
tisdag vardag
onsdag vardag
torsdag vardag
fredag vardag
sjukvård öppenvård
sjukvård patientavgift
öppenvård patientavgift
slutenvård inlagd
småbarn barn
utebli avboka
uteblivet avboka
dricka förtära
alkohol starköl
alkohol spritdryck
alkohol serveringstillstånd
förbjuden förbud
förtur turordning
förtur ordning
felsortera felsortering
sortera felsortering
raket fyrverkeri
raket pyroteknisk
nyår nyårsafton
inkomstkrav årsinkomst
inkomst årsinkomst
utrymma tömma
ensam sällskap
tandläkare tandvård
årskort årsbiljett
uppsägningstid uppsägning
uppsägningstid förväg
representationslunch lunch
representationsmiddag middag
"""
