"""English words and phrases of questions about public documents, and their Swedish."""

# Looked up before single words, longest first.
PHRASES = """
aim to have = siktar på | aims to have = siktar på | aim for = siktar på | aims for = siktar på
how much = hur mycket | how many = hur många | how large = hur stort | how big = hur stort | how high = hur hög
how long = hur länge | how often = hur ofta | how old = hur gammal | until what age = till vilken ålder | up to what age = till vilken ålder | to what age = till vilken ålder | from what age = från vilken ålder | at what age = vid vilken ålder | what age = vilken ålder | at what time = vilken tid | what time = vilken tid
entrance fee = inträde | admission fee = inträde | how come = varför | sick leave = sjukfrånvaro | sickness absence = sjukfrånvaro | sick days = sjukfrånvaro
annual report = årsredovisning | interim report = delårsrapport | public transport = kollektivtrafik
public transportation = kollektivtrafik | county council = region | regional council = regionfullmäktige
regional assembly = regionfullmäktige | municipal council = kommunfullmäktige | city council = kommunfullmäktige
regional executive board = regionstyrelse | regional board = regionstyrelse | executive board = styrelse
municipal board = kommunstyrelse | board of directors = styrelse | vice chair = vice ordförande
deputy chair = vice ordförande | due to = på grund av | because of = på grund av | number of = antal
health care = vård | health centre = vårdcentral | health center = vårdcentral | health centres = vårdcentraler
primary care = primärvård | regional development = regional utveckling | balance sheet = balansräkning
income statement = resultaträkning | per cent = procent | first half = första halvåret | second half = andra halvåret
last year = förra året | this year = i år | compared to = jämfört med | compared with = jämfört med | as of = per
up to = till och med | waiting time = väntetid | waiting times = väntetider | case number = diarienummer
reference number = diarienummer | county administrative board = länsstyrelse | take place = hålls | took place = hölls
responsible for = ansvarig för | in charge of = ansvarig för | operating grant = driftbidrag
operating grants = driftbidrag | swedish kronor = kronor | climate impact = klimatpåverkan | civil defence = civilt försvar
second quarter = andra kvartalet | first quarter = första kvartalet | third quarter = tredje kvartalet
fourth quarter = fjärde kvartalet | year end = årets slut | gender equality = jämställdhet | broken down by = fördelat på
net sales = nettoomsättning | net result = årets resultat | net profit = årets resultat | net income = årets resultat
home care = hemtjänst | elderly care = äldreomsorg | nursing home = särskilt boende
nursing homes = särskilda boenden | social services = socialtjänst | social welfare = socialtjänst
upper secondary school = gymnasieskola | upper secondary = gymnasie | compulsory school = grundskola
primary school = grundskola | elementary school = grundskola | high school = gymnasieskola | day care = förskola
after-school care = fritidshem | after school care = fritidshem | swimming pool = simhall | swimming hall = simhall
ice rink = ishall | sports hall = idrottshall | drinking water = dricksvatten | waste water = avlopp
building permit = bygglov | building permits = bygglov | detailed development plan = detaljplan
zoning plan = detaljplan | fire department = räddningstjänst | fire brigade = räddningstjänst
rescue service = räddningstjänst | rescue services = räddningstjänst | emergency room = akutmottagning
emergency department = akutmottagning | mental health = psykisk hälsa | remote work = distansarbete
work from home = distansarbete | working from home = distansarbete | work remotely = distansarbete
staff turnover = personalomsättning | employee turnover = personalomsättning | full time = heltid | part time = deltid
agency staff = hyrpersonal | temporary staff = hyrpersonal | equity ratio = soliditet
operating result = rörelseresultat | operating profit = rörelseresultat | operating income = rörelseintäkter
tax revenue = skatteintäkter | tax revenues = skatteintäkter | tax rate = skattesats | interest rate = ränta
long-term debt = långfristig skuld | share capital = aktiekapital | housing company = bostadsbolag
municipal director = kommundirektör | chief executive = direktör | managing director = verkställande direktör
annual accounts = årsredovisning | financial statements = årsredovisning | annual result = årets resultat
result for the year = årets resultat | notice period = uppsägningstid | opening hours = öppettider
open hours = öppettider | public health = folkhälsa | civil society = civilsamhälle | regional bus = regionbuss
bus stop = hållplats | bus stops = hållplatser | school transport = skolskjuts | special transport = färdtjänst
mobility service = färdtjänst | maximum fee = maxtaxa | who chairs = vem är ordförande i
who chaired = vem var ordförande i | who leads = vem leder | who heads = vem är chef för | how far = hur långt
how fast = hur snabbt | what percentage = hur stor andel | what proportion = hur stor andel
what share = hur stor andel | what kind of = vilken typ av | set aside = avsattes | carried out = genomfördes
turned down = avslogs | voted against = röstade mot | voted for = röstade för | in favour of = för
according to = enligt
what is the most = hur mycket är det högsta | what is the least = hur mycket är det minsta
what is the maximum = hur hög är den högsta | what is the minimum = hur låg är den lägsta
what is the highest = hur hög är den högsta | what is the lowest = hur låg är den lägsta | by how much = med hur mycket
in a year = per år | a year = per år | in a month = per månad | a month = per månad | a week = per vecka | a day = per dag
first graders = elever i årskurs 1 | third graders = elever i årskurs 3 | sixth graders = elever i årskurs 6
ninth graders = elever i årskurs 9 | first grade = årskurs 1 | third grade = årskurs 3 | sixth grade = årskurs 6
ninth grade = årskurs 9 | where can i complain = vart kan jag framföra klagomål | will close = ska läggas ned
at least = minst | at most = högst | so far = hittills
took part = deltog | take part = delta | takes part = deltar | taking part = deltar | choir leaders = körledare
choir leader = körledare | choir singers = körsångare | choir festival = körfestival | alarm button = trygghetslarm
safety alarm = trygghetslarm | security alarm = trygghetslarm | personal alarm = trygghetslarm
panic button = trygghetslarm | without cancelling it = utan avbokning | without cancelling = utan avbokning
without canceling = utan avbokning | miss an appointment = uteblir från besök
missed an appointment = uteblev från besök | missed appointment = uteblivet besök
missed appointments = uteblivna besök| cataract operation = starroperation
cataract surgery = starroperation | cataract operations = starroperationer | cataract surgeries = starroperationer
eye clinic = ögonmottagning | parking fine = parkeringsanmärkning | parking fines = parkeringsanmärkningar
parking ticket = parkeringsanmärkning | parking tickets = parkeringsanmärkningar | parking fee = parkeringsavgift
parking fees = parkeringsavgifter | parking space = parkeringsplats | parking spaces = parkeringsplatser
parking lot = parkering | property tax = fastighetsskatt | income tax = inkomstskatt | municipal tax = kommunalskatt
tax increase = skattehöjning | tax cut = skattesänkning | price tag = prislapp | final cost = slutkostnad
total cost = totalkostnad | power outage = strömavbrott | power cut = strömavbrott | power cuts = strömavbrott
boil water = koka vatten | wind power = vindkraft | wind farm = vindkraftpark | solar panels = solceller
district heating = fjärrvärme | heat pump = värmepump | greenhouse gas = växthusgas | greenhouse gases = växthusgaser
carbon dioxide = koldioxid | climate change = klimatförändring | climate adaptation = klimatanpassning
renewable energy = förnybar energi | nature reserve = naturreservat | flood protection = översvämningsskydd
bike path = cykelväg | bicycle path = cykelväg | cycle path = cykelväg | street lighting = gatubelysning
street lights = gatubelysning | snow clearance = snöröjning | snow removal = snöröjning | snow ploughing = snöröjning
speed limit = hastighetsgräns | school bus = skolskjuts | monthly pass = månadskort | monthly ticket = månadskort
bus pass = busskort | charging stations = laddstationer | charging points = laddpunkter | electric buses = elbussar
electric cars = elbilar | mobile library = bokbuss | book bus = bokbuss | library loans = utlån
maternity ward = förlossningsavdelning | delivery ward = förlossningsavdelning | intensive care = intensivvård
waiting list = väntelista | care guarantee = vårdgaranti | patient fee = patientavgift
patient fees = patientavgifter | patient safety = patientsäkerhet | medical records = journaler
child psychiatry = barnpsykiatri | dental care = tandvård | public dental = folktandvård
preventive care = förebyggande vård | operating theatre = operationssal | operating theatres = operationssalar
operating room = operationssal | operating rooms = operationssalar | hospital beds = vårdplatser
palliative care = palliativ vård | home help = hemtjänst | home-help service = hemtjänst
home care service = hemtjänst | income support = ekonomiskt bistånd | social assistance = ekonomiskt bistånd
financial assistance = ekonomiskt bistånd | foster home = familjehem | foster homes = familjehem
domestic violence = våld i nära relation | special housing = särskilt boende | care home = särskilt boende
care homes = särskilda boenden | elderly home = äldreboende | retirement home = äldreboende
summer jobs = feriearbete | summer job = feriearbete | job applicants = sökande | job cuts = uppsägningar
severance pay = avgångsvederlag | wage increase = löneökning | pay rise = löneökning | pay raise = löneökning
monthly salary = månadslön | hourly wage = timlön | collective agreement = kollektivavtal
work environment = arbetsmiljö | working environment = arbetsmiljö | parental leave = föräldraledighet
staff shortage = personalbrist | hiring freeze = anställningsstopp | citizen proposal = medborgarförslag
citizens' proposal = medborgarförslag | conflict of interest = jäv | dissenting opinion = avvikande mening
casting vote = utslagsröst | roll call = votering | governing majority = styrande majoritet
internal control = intern kontroll | audit report = revisionsberättelse | discharge from liability = ansvarsfrihet
building committee = byggnadsnämnd | planning committee = byggnadsnämnd | education committee = utbildningsnämnd
social committee = socialnämnd | cultural committee = kulturnämnd | technical committee = tekniska nämnden
environmental committee = miljönämnd | election committee = valnämnd | university board = högskolestyrelse
county governor = landshövding | director general = generaldirektör
head of department = avdelningschef | head of unit = enhetschef | chief physician = överläkare
chief financial officer = ekonomichef | head of administration = förvaltningschef | detailed plan = detaljplan
comprehensive plan = översiktsplan | land allocation = markanvisning | planning permission = bygglov
planning notice = förhandsbesked | illegal construction = svartbygge | without a permit = utan lov
single-family house = småhus | single family house = småhus | summer house = fritidshus | holiday home = fritidshus
apartment building = flerbostadshus | apartment buildings = flerbostadshus | housing shortage = bostadsbrist
vacant apartments = outhyrda lägenheter | empty apartments = outhyrda lägenheter | school year = läsår
academic year = läsår | grade school = grundskola | folk high school = folkhögskola | music school = kulturskola
adult education = vuxenutbildning | school lunch = skolmåltid | school lunches = skolmåltider
special needs = särskilda behov | merit value = meritvärde | free of charge = gratis | in total = totalt
in all = totalt | of which = varav | per capita = per invånare | per year = per år | per month = per månad
each year = varje år | every year = varje år | next year = nästa år | this summer = i sommar
last summer = förra sommaren | end of the year = årets slut | by the end of = vid slutet av
at the end of = i slutet av | at the beginning of = i början av | turn of the year = årsskiftet | new year = nyår
half year = halvår| as a result of = till följd av | as well as = och | such as = som
in addition to = utöver | instead of = i stället för | together with = tillsammans med | with regard to = om
in connection with = i samband med | on behalf of = för | ahead of = före | apart from = utom | how do i = hur
do i have to = måste jag | have to pay = betala | has to pay = betala | had to pay = betalade | get back = få tillbaka
set up = inrättade | shut down = stängdes | close down = lägga ned | closed down = lades ned | laid off = varslade
take over = ta över | took over = tog över | taken over = tagit över | step down = avgå | stepped down = avgick
was replaced by = ersattes av | came into force = trädde i kraft | come into force = träda i kraft
enter into force = träda i kraft | takes effect = börjar gälla | take effect = börja gälla | go up = öka
went up = ökade | go down = minska | went down = minskade | what happened to = vad hände med
what happened with = vad hände med | how come that = varför | what are the reasons = vilka är orsakerna
on average = i genomsnitt | looked after = vårdades | point of view = ståndpunkt | look into = utreda
social services board = socialnämnd | social welfare board = socialnämnd | social welfare committee = socialnämnd
technical board = tekniska nämnden | cultural board = kulturnämnd | culture board = kulturnämnd
education board = utbildningsnämnd | building board = byggnadsnämnd | environment board = miljönämnd
environmental board = miljönämnd | planning board = byggnadsnämnd | health care board = hälso- och sjukvårdsnämnd
child and education committee = barn- och utbildningsnämnd | executive committee = arbetsutskott
social services committee = socialnämnd | leisure committee = fritidsnämnd | public health committee = folkhälsonämnd
patient advisory committee = patientnämnd | head of social services = socialchef | head of culture = kulturchef
head of schools = skolchef | head of finance = ekonomichef | head of human resources = personalchef
municipal association = kommunalförbund | recycling centre = återvinningscentral | recycling center = återvinningscentral
outdoor pool = friluftsbad | open-air pool = friluftsbad | fire station = brandstation | police station = polisstation
welfare benefits = ekonomiskt bistånd | welfare benefit = ekonomiskt bistånd | social benefits = ekonomiskt bistånd
child welfare report = orosanmälan | child welfare reports = orosanmälningar | reports of concern = orosanmälningar
taken into care = omhändertogs | foster care = familjehem | made redundant = sades upp | laid off = sades upp
let go = sades upp | came in = inkom | come in = inkomma | comes in = inkommer | came to = uppgick till
sent in = lämnades in | handed in = lämnades in | turned up = deltog | handed out = delades ut | paid out = betalades ut
dealt with = behandlades | called off = ställdes in | put off = sköts upp | put forward = föreslog
brought in = inbringade | made up of = består av | ran out = tog slut | broke down = gick sönder | took care of = ansvarade för
merged with = slogs samman med | moved in = flyttade in | moved out = flyttade ut | moved to = flyttade till
sold for = såldes för | bought for = köptes för | run by = drivs av | paid for = betalade | set up by = inrättades av
got rid of = avskaffade | dropped out = hoppade av | won the contract = vann upphandlingen | road maintenance = väghållning
winter road maintenance = vinterväghållning | winter maintenance = vinterväghållning | street light = gatubelysning
land use = markanvändning | public consultation = samråd | consultation response = remissvar
consultation responses = remissvar | statement of accounts = årsredovisning | work injury = arbetsskada
work injuries = arbetsskador | work accident = arbetsskada | employee survey = medarbetarundersökning
staff survey = medarbetarenkät | customer satisfaction = kundnöjdhet | satisfied with = nöjda med
number of visitors = antal besökare | loan card = lånekort | library card = lånekort | library cards = lånekort
on leave = ledig | county governor's = landshövdingens | matter number = diarienummer | diary number = diarienummer
file number = diarienummer | registration number = diarienummer | higher than = högre än | lower than = lägre än
more than = mer än | less than = mindre än | fewer than = färre än | most expensive = dyraste | old people's home = äldreboende
how many times = hur ofta | how many people live = hur många invånare finns | what day = vilken dag | what date = vilket datum
what year = vilket år | what month = vilken månad | on what date = vilket datum | on which date = vilket datum
on what grounds = på vilken grund | what happened at = vad hände på | register of = register över | land register = fastighetsregister
"""

# An entry is one English word and its Swedish, empty where Swedish needs none.
WORDS = """
complain klaga | childcare barnomsorg | qualified behöriga | qualify bli behörig
how hur | what vad | which vilken | who vem | whom vem | whose vems | when när | why varför | where var
was var | were var | is är | are är | be vara | been varit | has har | have har | had hade | did | does | do | the | a | an
of av | for för | in i | on om | at vid | by av | to till | from från | with med | and och | or eller | about om | per per
regarding om | concerning om | between mellan | during under | until till | since sedan | before före | after efter | against mot
through genom | within inom | without utan | under under | over över | than än | as som | that det | this detta | these dessa
those dessa | it det | its dess | their deras | there | they de | he han | she hon | not inte | no ingen | also också | only bara
any någon | some några | all alla | each varje | every varje | most mest | more mer | less mindre | other andra | new ny
please | can | could | would | should | you | me | my | i | we vi | our vår | us | tell | give | show | find
much mycket | many många | large stort | big stort | high hög | low låg | long lång | largest störst | highest högst | lowest lägst
deficit underskott | surplus överskott | loss förlust | profit vinst | result resultat | results resultat | budget budget
cost kosta | costs kostnader | income intäkter | revenue intäkter | revenues intäkter | expenditure kostnader
expenses kostnader | amount belopp | sum summa | money pengar | grant bidrag | grants bidrag | funding finansiering
funds medel | support stöd | subsidy bidrag | subsidies bidrag | appropriation anslag | loan lån | loans lån | debt skuld
debts skulder | assets tillgångar | equity soliditet | ratio grad | tax skatt | taxes skatter | fee avgift | fees avgifter
price pris | prices priser | bonus bonus | salary lön | salaries löner | wage lön | wages löner | rent hyra | deviation avvikelse
variance avvikelse | outcome utfall | forecast prognos | estimate beräkning | increase öka | increased ökade | increases ökar
decrease minska | decreased minskade | reduced minskade | reduce minska | rose ökade | fell minskade | change förändring
changed förändrats | changes förändringar | compared jämfört | difference skillnad | percent procent | percentage andel
share andel | rate andel | proportion andel | number antal | total totalt | average genomsnitt | received fick | receive få
receives får | got fick | get få | awarded beviljades | granted beviljades | allocated tilldelades | approved godkändes
approve godkänna | paid betalades | pay betala | spent lades | spend lägga | invested investerades | investment investering
investments investeringar | decide beslutade | decided beslutade | decision beslut | decisions beslut | resolve beslutade
resolved beslutade | adopt anta | adopted antogs | rejected avslogs | reject avslå | propose föreslå | proposed föreslog
proposal förslag | proposals förslag | motion motion | motions motioner | vote röst | voted röstade | votes röster
reservation reservation | reservations reservationer | postponed bordlades | board styrelse | committee nämnd
committees nämnder | council fullmäktige | assembly fullmäktige | municipality kommun | municipalities kommuner
municipal kommunal | county län | region region | regions regioner | regional regionala | chair ordförande
chaired ordförande | chairs ordförande | chairman ordförande | chairperson ordförande | chairwoman ordförande
director direktör | manager chef | head chef | ceo vd | member ledamot | members ledamöter | secretary sekreterare
auditor revisor | auditors revisorer | audit revision | elected valdes | appointed utsågs | appoint utse | elect välja
resigned avgick | responsible ansvarig | author författare | wrote skrev | written skrevs | signed undertecknade
meeting möte | meetings möten | minutes protokoll | agenda föredragningslista | item ärende | report rapport
reports rapporter | annual årlig | document dokument | documents dokument | page sida | paragraph paragraf | section avsnitt
case ärende | plan plan | plans planer | strategy strategi | programme program | program program | project projekt
projects projekt | agreement avtal | agreements avtal | contract avtal | contracts avtal | procurement upphandling
development utveckling | culture kultur | cultural kultur | museum museum | museums museer | library bibliotek
libraries bibliotek | theatre teater | theater teater | music musik | concert konsert | concerts konserter
musicians musiker | orchestra orkester | transport trafik | traffic trafik | bus buss | buses bussar | train tåg | trains tåg
road väg | roads vägar | airport flygplats | airports flygplatser | railway järnväg | travel resor | trips resor
passengers resenärer | health hälsa | healthcare vård | care vård | hospital sjukhus | hospitals sjukhus
patient patient | patients patienter | nurse sjuksköterska | nurses sjuksköterskor | doctor läkare | doctors läkare
physicians läkare | dentist tandläkare | dentists tandläkare | dental tandvård | surgery operation | psychiatry psykiatri
pharmaceuticals läkemedel | drugs läkemedel | vaccination vaccination | clinic mottagning | emergency akut | waiting väntande
queue kö | staff personal | personnel personal | employees anställda | employed anställda | employee anställd | workforce personal | hired anställdes
sick sjuk | absence frånvaro | leave lämna | sickness sjukfrånvaro | women kvinnor | woman kvinna | men män | man man
children barn | child barn | young unga | youth unga | elderly äldre | people personer | persons personer | person person
inhabitants invånare | residents invånare | population befolkning | citizens invånare | students elever | pupils elever
teachers lärare | school skola | schools skolor | university universitet | education utbildning | training utbildning
company företag | companies företag | business företag | businesses företag | enterprises företag | association förening
associations föreningar | organisation organisation | organization organisation | organisations organisationer | visits besök
visitors besökare | participants deltagare | applications ansökningar | application ansökan | applicants sökande
jobs jobb | employment sysselsättning | unemployment arbetslöshet | tourism turism | innovation innovation
broadband bredband | service service | services service | points punkter | branches filialer | open öppna
opened öppnades | opening öppning | operation operation | operations operationer | activities verksamhet | start starta
started startade | starts startar | begin börja | began började | begins börjar | end sluta | ended slutade | ends slutar
closed stängdes | finished avslutades | completed slutfördes | held hölls | hold hålla | place plats | year år | years år
month månad | months månader | week vecka | day dag | days dagar | date datum | time tid | quarter kvartal | period period
spring våren | summer sommaren | autumn hösten | fall hösten | winter vintern | january januari | february februari
march mars | april april | may maj | june juni | july juli | august augusti | september september | october oktober
november november | december december | reason orsak | reasons orsaker | cause orsak | caused orsakade | causes orsaker
because | explain förklara | explains förklarar | mean betyder | means betyder | definition definition | goal mål | goals mål
target mål | targets mål | aim syfte | purpose syfte | effect effekt | effects effekter | measure åtgärd | measures åtgärder
risk risk | risks risker | problem problem | need behov | needs behov | housing bostäder | property fastighet
properties fastigheter | building byggnad | construction byggnation | energy energi | electricity el | climate klimat
environment miljö | emissions utsläpp | sustainability hållbarhet | sustainable hållbar | equality jämställdhet
security säkerhet | safety säkerhet | crisis kris | digital digital | digitalisation digitalisering
digitalization digitalisering | national nationell | government regeringen | state staten | law lag | act lag | eu eu
million miljoner | millions miljoner | billion miljarder | thousand tusen | reference diarienummer | name namn | called heter
list lista | main viktigaste | first första | second andra | third tredje | one en | two två | three tre | four fyra | five fem
invest investera | invests investerar | art konst | arts konst | artwork konst | artworks konstverk
sales försäljning | turnover omsättning | dividend utdelning | bonds obligationer | interest ränta | mortgage lån
bill räkning | charge ta betalt | director-general generaldirektör | half-year halvår | no-show uteblivet | her hennes | his hans | him honom | them dem | charges avgifter | tariff taxa | earn tjäna | earns tjänar | earned tjänade
spends lägger | spending kostnader | owe skuld | owns äger | own äga | owned ägs | owner ägare | owners ägare
allocate fördela | allocates fördelar | distributed fördelades | granting bevilja | borrow låna | borrowed lånade
borrowing lån | budgeted budgeterat | planned planerat | expected väntas | forecasted prognos | grow växa | grew växte
grown växt | drop minskning | dropped minskade | decline minskning | declined minskade | improve förbättra
improved förbättrades | worsened försämrades | growth tillväxt | approves godkänner | approving godkänna
refused avslogs | refuse avslå | abstained avstod | dissent reservation | dissented reserverade | seconded biföll
tabled bordlades | adjourned ajournerades | appeal överklagan | appealed överklagades | mayor kommunalråd
councillor ledamot | councillors ledamöter | councilor ledamot | politician politiker | politicians politiker
spokesperson talesperson | principal rektor | headmaster rektor | headteacher rektor | coordinator samordnare
officer handläggare | clerk sekreterare | chairing ordförande | leads leder | led ledde | lead leda | leader ledare
attend delta | attended deltog | attendance närvaro | present närvarande | absent frånvarande | succeeded efterträdde
succeed efterträda | replaced ersatte | replace ersätta | resign avgå | adopting anta | effective gäller
expires löper | expire löpa | valid gäller | deadline ansökningstid | apply ansöka | applied ansökte | applying ansöka
eligible berättigad | permit tillstånd | permits tillstånd | licence tillstånd | license tillstånd
preschool förskola | preschools förskolor | kindergarten förskola | nursery förskola | pupil elev | student elev
teacher lärare | upper gymnasie | secondary gymnasium | graduates examinerade | grades betyg | grade betyg
classroom klassrum | tuition undervisning | homecare hemtjänst | nursing omvårdnad | caregivers vårdgivare
disability funktionsnedsättning | disabilities funktionsnedsättningar | social social | welfare välfärd
beds vårdplatser | bed vårdplats | midwife barnmorska | midwives barnmorskor | births förlossningar | born födda
deaths dödsfall | ward avdelning | wards avdelningar | ambulance ambulans | maternity förlossning | swimming sim
pool simhall | rink ishall | park park | parks parker | playground lekplats | bridge bro | bridges broar | street gata
streets gator | parking parkering | snow snö | ploughing plogning | water vatten | sewage avlopp | waste avfall
recycling återvinning | garbage sopor | heating värme | harbour hamn | harbor hamn | port hamn | ship fartyg
ships fartyg | vessels fartyg | cargo gods | ferry färja | cycling cykel | bicycle cykel | bike cykel | fire brand
rescue räddning | firefighters brandmän | accidents olyckor | accident olycka | police polis | crime brott
violence våld | threats hot | complaint klagomål | complaints klagomål | incidents tillbud | injuries skador
books böcker | book bok | borrowers låntagare | exhibition utställning | exhibitions utställningar | events evenemang
event evenemang | festival festival | film film | films filmer | artist konstnär | artists konstnärer
heritage kulturarv | sports idrott | sport idrott | clubs föreningar | club förening | volunteers volontärer
remote distans | remotely distans | teleworking distansarbete | telework distansarbete | home hem | office kontor
hours timmar | hour timme | overtime övertid | vacancies vakanser | vacant vakant | recruit rekrytera
recruited rekryterades | recruitment rekrytering | retire pension | retirement pension | pension pension
pensions pensioner | agency hyrpersonal | temporary tillfällig | permanent tillsvidare | rules regler | rule regel
policy policy | guideline riktlinje | guidelines riktlinjer | regulation reglemente | requirements krav
requirement krav | obligation skyldighet | allowed får | must måste | maximum högst | minimum minst | max högst
least minst | audited granskades | reviewed granskades | review granskning | findings iakttagelser
recommendations rekommendationer | recommendation rekommendation | criticism kritik | criticised kritiserade
assessment bedömning | evaluate utvärdera | evaluation utvärdering | villages byar | village by | town stad
city stad | area område | areas områden | land mark | plot tomt | apartments lägenheter | apartment lägenhet
rental hyres | tenants hyresgäster | detailed detalj | zoning detaljplan | built byggdes | build bygga
renovation renovering | renovated renoverades | rebuild ombyggnad | extension utbyggnad | reach nå | reached nåddes
achieved uppnåddes | achieve uppnå | met uppfylldes | meet uppfylla | fulfilled uppfylldes | failed missades
success framgång | ensure säkerställa | work arbeta | works arbetar | worked arbetade | working arbetar
cooperation samverkan | collaboration samverkan | partners samarbetspartner | partner samarbetspartner
participate delta | participated deltog | included ingår | include ingå | includes omfattar | consist består
consists består | delayed försenades | delay försening | delays förseningar | punctual punktlig
punctuality punktlighet | departures avgångar | fare biljettpris | fares biljettpriser | ticket biljett
tickets biljetter | rides resor | journeys resor | line linje | lines linjer | route linje | routes linjer
flights flyg | amounted uppgick | amounts belopp | equal jämställd | totally totalt | overall totalt
altogether sammanlagt | approximately cirka | around cirka | exactly exakt | currently idag | former tidigare
previous föregående | next nästa | latest senaste | recent senaste | yet ännu | still fortfarande | biggest största
larger större | bigger större | higher högre | lower lägre | smaller mindre | fewer färre | better bättre
worse sämre | best bäst | worst sämst | smallest minst | fewest färst
will ska | believe anser | think anser | opinion åsikt
elevator hiss | elevators hissar | lift hiss | lifts hissar | inspected besiktigade | inspection besiktning | inspections besiktningar
actions åtgärder | action åtgärd | implemented genomförts | remedied åtgärdade | missing saknas | lack saknar
maintenance underhåll | facilities lokaler | premises lokaler | square kvadrat | metres meter | meters meter | collected samlades
collection insamling | household hushåll | households hushåll | subscription abonnemang | customer kund | customers kunder
invoice faktura | invoices fakturor | website webbplats | phone telefon | address adress | contact kontakt | email e-post
choir kör | choirs körer | singer sångare | singers sångare | leaders ledare | took tog | take ta | takes tar
taken tagit | part del | alarm larm | button larm | appointment besök | appointments besök | cancel avboka
cancelling avboka | canceling avboka | cancelled inställda | canceled inställda | cancellation avbokning | miss missa
missed uteblivet | misses missar | mother mamma | father pappa | parent förälder | parents föräldrar | son son
daughter dotter | brother bror | sister syster | relative anhörig | relatives anhöriga | family familj
families familjer | wife fru | husband make | couple par | widow änka | baby barn | babies barn | toddler barn
teenager tonåring | teenagers tonåringar | adult vuxen | adults vuxna | senior äldre | seniors äldre
pensioner pensionär | pensioners pensionärer | retirees pensionärer | boys pojkar | girls flickor | boy pojke
girl flicka | eye öga | eyes ögon | cataract starr | knee knä | hip höft | heart hjärta | cancer cancer | lose förlora
lost förlorade | loses förlorar | broke gick | broken trasig | replacement ersättning | install installera
installed installerades | installation installation | fine böter | fines böter | penalty sanktionsavgift
penalties sanktionsavgifter | discount rabatt | discounts rabatter | refund återbetalning | refunds återbetalningar
compensation ersättning | reimbursement ersättning | insurance försäkring | insured försäkrad | savings besparingar
saving besparing | save spara | saves sparar | saved sparade | cut minska | cuts nedskärningar
cutbacks nedskärningar | austerity besparingar | layoffs uppsägningar | layoff uppsägning | redundancies uppsägningar
redundancy uppsägning | notice varsel | dismissed uppsagda | strike strejk | union fackförbund | unions fackförbund
staffing bemanning | consultant konsult | consultants konsulter | sold såldes | sell sälja | sells säljer
sale försäljning | buy köpa | buys köper | bought köptes | purchase köp | purchased köptes | purchases inköp
buyer köpare | seller säljare | lease hyresavtal | leases hyresavtal | leased hyrdes | rented hyrdes
tenant hyresgäst | landlord hyresvärd | expensive dyr | cheap billig | cheaper billigare | free gratis | value värde
worth värd | cash kontanter | bank bank | payment betalning | payments betalningar | pays betalar | paying betalar
payer betalare | budgets budgetar | finances ekonomi | financial ekonomiska | economy ekonomi | economic ekonomiska
fund fond | funded finansierades | finance finansiera | financed finansierades | donate skänka | donated skänktes
donation donation | sponsor sponsor | sponsors sponsorer | prize pris | prizes priser | award pris
awards utmärkelser | scholarship stipendium | scholarships stipendier | winner vinnare | winners vinnare | won vann
win vinna | requested begärdes | request begära | requests önskemål | demanded krävdes | demand krav | demands krav
claim krav | claims krav | damages skadestånd | sued stämdes | court domstol | ruling dom | judgment dom
judge domare | lawyer jurist | storm storm | flood översvämning | flooding översvämning | floods översvämningar
cloudburst skyfall | drought torka | fires bränder | power el | outage strömavbrott | blackout strömavbrott
heat värme | heatwave värmebölja | rain regn | ice is | wind vind | boil koka | outbreak utbrott
contamination förorening | contaminated förorenat | leak läcka | leaks läckor | pipe ledning | pipes ledningar
sewer avlopp | well brunn | wells brunnar | lake sjö | lakes sjöar | river älv | rivers vattendrag | sea hav
coast kust | island ö | islands öar | archipelago skärgård | forest skog | forests skogar | wetland våtmark
wetlands våtmarker | dam damm | dams dammar | fish fisk | fishing fiske | beach strand | beaches stränder
nature natur | reserve reservat | animals djur | animal djur | dog hund | dogs hundar | wolf varg | moose älg
hunting jakt | farm gård | farms gårdar | farmer lantbrukare | farmers lantbrukare | agriculture jordbruk | food mat
meal måltid | meals måltider | lunch lunch | restaurant restaurang | restaurants restauranger | alcohol alkohol
tobacco tobak | shop butik | shops butiker | store butik | stores butiker | market marknad | hotel hotell
hotels hotell | tourist turist | tourists turister | overnight övernattning | stays övernattningar | house hus
houses hus | villa villa | garage garage | carport carport | garden trädgård | fence staket | roof tak
window fönster | door dörr | solar sol | panels paneler | boiler panna | chimney skorsten | neighbour granne
neighbor granne | neighbours grannar | demolish riva | demolished revs | demolition rivning | construct bygga
constructed byggdes | builder byggherre | contractor entreprenör | contractors entreprenörer | supplier leverantör
suppliers leverantörer | tender anbud | tenders anbud | bid anbud | bids anbud | procured upphandlades
planning planering | proposes föreslår | proposing föreslår | suggested föreslog | suggest föreslå
suggestion förslag | recommend rekommendera | recommended rekommenderade | consultation samråd | referral remiss
statement yttrande | statements yttranden | comment synpunkt | comments synpunkter | objection invändning
objections invändningar | opposed motsatte | oppose motsätta | opposition opposition | majority majoritet
minority minoritet | party parti | parties partier | coalition koalition | election val | elections val
mandate mandat | term mandatperiod | seat plats | seats platser | deputy vice | acting tillförordnad
interim tillförordnad | vice vice | successor efterträdare | predecessor företrädare | candidate kandidat
candidates kandidater | nominated nominerades | nominate nominera | disqualified jävig | unanimous enhälligt
unanimously enhälligt | dissenting avvikande | abstain avstå | motioned yrkade | amendment ändring | amended ändrades
repealed upphävdes | repeal upphäva | terminate säga | terminated avslutades | termination uppsägning
extended förlängdes | extend förlänga | expiry slut | renew förnya | renewed förnyades | signature underskrift
inspector inspektör | inspectors inspektörer | supervisor chef | supervision tillsyn | supervise utöva
oversight tillsyn | monitoring uppföljning | monitored följdes | checked kontrollerades | check kontroll
checks kontroller | control kontroll | controls kontroller | reported rapporterades | reporting rapportering
filed lämnades | submitted lämnades | submit lämna | register register | registered registrerades
registration registrering | certificate intyg | form blankett | forms blanketter | online digitalt | app app
mail post | letter brev | newsletter nyhetsbrev | press press | media media | journalist journalist
interview intervju | interviewed intervjuades | survey enkät | surveys enkäter | respondents svarande
answered svarade | questionnaire enkät | satisfied nöjda | satisfaction nöjdhet | inpatient slutenvård
outpatient öppenvård | visit besök | visited besökte | visitor besökare | treatment behandling
treatments behandlingar | treated behandlades | diagnosis diagnos | disease sjukdom | diseases sjukdomar
illness sjukdom | infection infektion | infections infektioner | infected smittade | injured skadades | injury skada
died dog | die dö | dead döda | death dödsfall | suicide självmord | suicides självmord | pregnant gravida
birth förlossning | midwifery barnmorska | vaccine vaccin | vaccines vaccin | vaccinated vaccinerade | tick fästing
flu influensa | covid covid | pandemic pandemi | screening screening | x-ray röntgen | laboratory laboratorium
medicine läkemedel | medicines läkemedel | medication läkemedel | prescription recept | prescriptions recept
pharmacy apotek | pharmacies apotek | therapist terapeut | psychologist psykolog | physiotherapist fysioterapeut
physiotherapy fysioterapi | rehabilitation rehabilitering | wheelchair rullstol | hearing hörsel | vision syn
glasses glasögon | teeth tänder | tooth tand | specialist specialist | specialists specialister | surgeon kirurg
surgeries operationer | operated opererades | operating operation | wait väntetid | waited väntade | waits väntar
waitlist väntelista | queues köer | guarantee garanti | carer vårdare | carers anhörigvårdare | caregiver vårdgivare
guardian förmyndare | foster familjehem | adoption adoption | shelter boende | homeless hemlösa
homelessness hemlöshet | poverty fattigdom | allowance bidrag | allowances bidrag | benefit bidrag | benefits bidrag
assistance bistånd | assistant assistent | assistants assistenter | refugee flykting | refugees flyktingar
asylum asyl | immigrant invandrare | immigrants invandrare | immigration invandring | integration integration
language språk | swedish svenska | interpreter tolk | interpreters tolkar | discrimination diskriminering
harassment trakasserier | bullying mobbning | abuse missbruk | addiction beroende | drug narkotika | gang gäng
shooting skjutning | theft stöld | burglary inbrott | vandalism skadegörelse | cyberattack cyberattack
hackers intrång | breach intrång | data data | privacy integritet | password lösenord | computer dator
computers datorer | software programvara | network nät | networks nätverk | fibre fiber | fiber fiber
internet internet | coverage täckning | mobile mobil | robot robot | ai ai | lesson lektion | lessons lektioner
course kurs | courses kurser | degree examen | degrees examina | graduated examinerades | graduate examineras
admitted antogs | admission antagning | admissions antagningar | enrolled inskrivna | enrolment inskrivning
enrollment inskrivning | dropout avhopp | dropouts avhopp | semester termin | campus campus | lecture föreläsning
lectures föreläsningar | lecturer lektor | professor professor | professors professorer | researcher forskare
researchers forskare | research forskning | faculty fakultet | dean dekan | department avdelning
departments avdelningar | unit enhet | units enheter | division avdelning | headquarters huvudkontor
authority myndighet | authorities myndigheter | parliament riksdagen | minister minister | ministry departement
prime stats | governor landshövding | chancellor rektor | rector rektor | class klass | classes klasser | exam prov
exams prov | reading läsning | read läsa | math matematik | loaned utlånade | librarian bibliotekarie
librarians bibliotekarier | performance föreställning | performances föreställningar | play pjäs | played spelade
plays pjäser | premiere premiär | premieres premiärer | audience publik | audiences publik | stage scen
stages scener | tour turné | tours turnéer | soloist solist | violin violin | violinist violinist | conductor dirigent
composer kompositör | band band | dance dans | dancer dansare | dancers dansare | painting målning
paintings målningar | sculpture skulptur | gallery galleri | cinema biograf | cinemas biografer
photographer fotograf | archive arkiv | archives arkiv | archaeology arkeologi | church kyrka | churches kyrkor
castle slott | monument minnesmärke | championship mästerskap | tournament turnering | match match | football fotboll
hockey hockey | skiing skidåkning | ski skid | gym gym | athletes idrottare | athlete idrottare | leisure fritid
camp läger | camps läger | trip resa | driver förare | drivers förare | car bil | cars bilar | truck lastbil
trucks lastbilar | vehicle fordon | vehicles fordon | electric el | charging laddning | charger laddstolpe
chargers laddstolpar | stations stationer | station station | stop hållplats | stops hållplatser | platform plattform
tunnel tunnel | speed hastighet | limit gräns | limits gränser | roundabout cirkulationsplats | pavement trottoar
sidewalk trottoar | lighting belysning | lamp lampa | lamps lampor | crossing övergångsställe
pedestrian gångtrafikant | pedestrians gångtrafikanter | cyclists cyklister | path väg | paths vägar | trail led
trails leder | card kort | pass kort | commuters pendlare | commuting pendling | commute pendla | timetable tidtabell
departure avgång | arrival ankomst | arrivals ankomster | flight flyg | boats båtar | boat båt
boarding ombordstigning | containers kärl | container kärl | bin kärl | bins kärl | trash avfall | rubbish avfall
landfill deponi | compost kompost | plastic plast | glass glas | paper papper | metal metall | hazardous farligt
chemicals kemikalier | chemical kemikalie | noise buller | pollution föroreningar | carbon koldioxid | fossil fossila
fuel bränsle | fuels bränslen | petrol bensin | diesel diesel | gas gas | hydrogen vätgas | battery batteri
batteries batterier | hydropower vattenkraft | nuclear kärnkraft | grid elnät | mine gruva | mines gruvor
mining gruv | steel stål | factory fabrik | factories fabriker | industry industri | industries industrier
industrial industriella | trade handel | export export | exports export | startup nystartade | startups nystartade
entrepreneur företagare | entrepreneurs företagare | founded grundades | founder grundare | merged slogs
merger sammanslagning | bankruptcy konkurs | bankrupt konkurs | shareholder aktieägare | shareholders aktieägare
shares aktier | stake andel | stocks aktier | solvency soliditet | liquidity likviditet | balance balans
margin marginal | depreciation avskrivningar | write-down nedskrivning | reserves reserver | provision avsättning
provisions avsättningar | contingency buffert | forecasts prognoser | estimated beräknas | estimates beräkningar
calculated beräknades | calculate beräkna | predicted beräknas | projected beräknas | anticipated väntas
expect vänta | expects väntar | aims mål | ambition ambition | indicator indikator | indicators indikatorer
priority prioritering | priorities prioriteringar | prioritised prioriterade | prioritized prioriterade
challenge utmaning | challenges utmaningar | opportunity möjlighet | opportunities möjligheter | initiative initiativ
initiatives initiativ | pilot pilot | launched lanserades | launch lansera | introduced infördes | introduce införa
introduces inför | established inrättades | establish inrätta | created skapades | create skapa | creates skapar
removed togs | remove ta | abolished avskaffades | abolish avskaffa | kept behölls | keep behålla | continue fortsätta
continues fortsätter | continued fortsatte | stopped stoppades | moved flyttades | move flytta | moves flyttar
moving flytt | relocate flytta | relocated flyttades | relocation flytt | transferred överfördes | transfer överföring
shared delades | affected berördes | affects påverkar | affect påverka | impact påverkan | happened hände
happen hända | happens händer | occurred inträffade | occur inträffa | became blev | become bli | becomes blir
remain återstå | remains återstår | remaining återstående | left kvar | used användes | use använda | uses använder
using använder | needed behövdes | required krävs | require kräva | requires kräver | offered erbjöds | offer erbjuda
offers erbjuder | provided gavs | provide ge | provides ger | given gavs | gave gav | gives ger | put lade
made gjordes | make göra | makes gör | done gjordes | ran drev | run driva | runs driver | running driva
managed leddes | manage leda | manages leder | serve tjänstgöra | serves tjänstgör | served tjänstgjorde
represent företräda | represents företräder | represented företrädde | describe beskriva | described beskrivs
describes beskriver | defined definieras | define definiera | defines definierar | contain innehålla
contains innehåller | cover omfatta | covers omfattar | covered omfattades | applies gäller | last senast
lasts varar | lasted varade | long-term långsiktig | short-term kortsiktig | early tidig | late sen | later senare
earlier tidigare | ago sedan | daily dagliga | weekly veckovis | monthly månads | yearly årlig | annually årligen
weekend helg | weekends helger | weekday vardag | weekdays vardagar | monday måndag | tuesday tisdag
wednesday onsdag | thursday torsdag | friday fredag | saturday lördag | sunday söndag | night natt | nights nätter
nighttime natt | morning morgon | evening kväll | noon middag | minute minut | decade årtionde | century sekel
deadlines tidsgränser | duration tid | length längd | width bredd | height höjd | size storlek | distance avstånd
kilometres kilometer | kilometers kilometer | hectares hektar | tonnes ton | tons ton | half hälften | double dubbelt
both båda | either antingen | neither ingen | same samma | different olika | similar liknande | several flera | few få
enough tillräckligt | extra extra | additional ytterligare | further ytterligare | entire hela | whole hela
full hela | partly delvis | mainly främst | mostly mest | especially särskilt | primarily främst | possible möjligt
available tillgängliga | public offentlig | private privata | local lokala | rural landsbygd | urban stads
northern norra | southern södra | eastern östra | western västra | central centrala | nordic nordiska
european europeiska | international internationella | foreign utländska | sweden sverige | lives bor | live bo
lived bodde | living bor | inhabitant invånare | resident invånare | citizen medborgare | migration flytt
employer arbetsgivare | employers arbetsgivare | worker arbetare | workers arbetare | job jobb | positions tjänster
position tjänst | post tjänst | posts tjänster | vacancy vakans | fulltime heltid | parttime deltid
colleague kollega | volunteer volontär | trainee praktikant | intern praktikant | internship praktik
internships praktik | hiring rekrytering | wellness friskvård | reward belöning | raise höjning | raised höjdes
raises höjer | lowered sänktes | hike höjning | somebody någon | someone någon | anyone någon | everyone alla
nobody ingen | i'm | im | i'd | i've | we're vi | don't inte | doesn't inte | didn't inte | wasn't inte | isn't inte
there's | what's vad | who's vem | it's | let | want vill | wants vill | wanted ville | wish vill | like | know
wondering | wonder | ask | asking | asked frågade | question fråga | questions frågor | answer svar | hello | hi
dear | thanks | thank | regards | sincerely | kindly | just | then då | so så | if om | but men | into i | onto på
upon på | off | out ut | up | down ner | again | ever | never aldrig | always alltid | already redan | soon snart
now nu | today idag | here här | anything något | something något | nothing inget | thing sak | things saker | lot
lots
old gamla | quit slutade | redundant uppsagda | hacked dataintrång | hack dataintrång | object föremål
found påträffades | excavation utgrävning | firefighter brandman | came kom | come komma | being | himself sig
itself | themselves | matter ärende | evict avhysa | eviction avhysning | injure skada | disabled funktionsnedsatta
unemployed arbetslös | employ anställa | dismiss säga upp | dismissal uppsägning | lay varsla | shift skift
schedule schema | vacation semester | holiday semester | promote befordra | choose välja | chose valde
chosen valdes | ballot omröstning | elector väljare | debate debatt | speech anförande | ban förbud
banned förbjöds | forbid förbjuda | forbidden förbjudet | fined bötfälldes | sanction sanktionsavgift
inspect inspektera | investigate utreda | investigation utredning | inquiry utredning | respond svara
respondent svarande | reply svar | replied svarade | accept godta | accepted godtog | agree överenskomma
agreed enades | disagree oenig | withdraw återkalla | withdrew drog tillbaka | withdrawn återkallades
delegate delegera | delegation delegation | lawsuit stämning | sue stämma | damage skada | stolen stals
steal stjäla | graffiti klotter | arson anlagd brand | burn brinna | burned brann | leakage läckage | dust damm
air luft | tree träd | trees träd | cat katt | horse häst | bear björn | hunt jaga | reindeer ren | sami samisk
translate översätta | guest gäst | client klient | consumer konsument | bidder anbudsgivare | floor golv | wall vägg
mould mögel | mold mögel | asbestos asbest | lorry lastbil | taxi taxi | lane körfält | pothole potthål | bench bänk
statue staty | cemetery kyrkogård | grave grav | song sång | photo fotografi | photograph fotografi | gift gåva
medal medalj | winning vinnande | race lopp | team lag | player spelare | coach tränare | stadium arena
skating skridsko | bath bad | stable stall | riding rid | test prov | mark betyg | truancy skolk | bully mobba
kitchen kök | cook kock | cleaner lokalvårdare | cleaning städning | caretaker vaktmästare
paramedic ambulanspersonal | stroke stroke | smoke röka | dies dör | abortion abort | sample prov | treat behandla
cure bota | rehab rehabilitering | count räkna | exceed överskrida | exceeded överskred | overrun fördyring
overran överskred | gain vinst | rise öka | shrink minska | shrank minskade | lacked saknade | shortage brist
finish avsluta | complete slutföra | repair reparera | close stänga | opens öppnar | begun börjat
inaugurate inviga | inaugurated invigdes | deliver leverera | delivery leverans | send skicka | sent skickades
file lämna in | collect samla in | join gå med | joined gick med | membership medlemskap | substitute ersättare
editor redaktör | newspaper tidning | radio radio
"""
