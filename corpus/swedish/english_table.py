"""English words and phrases of questions about public documents, and their Swedish."""

# Looked up before single words, longest first.
PHRASES = """
how much = hur mycket | how many = hur många | how large = hur stort | how big = hur stort | how high = hur hög
how long = hur länge | how often = hur ofta | how old = hur gammal | at what time = vilken tid | what time = vilken tid
how come = varför | sick leave = sjukfrånvaro | sickness absence = sjukfrånvaro | sick days = sjukfrånvaro
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
at least = minst | at most = högst | so far = hittills
"""

# An entry is one English word and its Swedish, empty where Swedish needs none.
WORDS = """
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
queue kö | staff personal | personnel personal | employees anställda | employee anställd | workforce personal | hired anställdes
sick sjuk | absence frånvaro | leave frånvaro | sickness sjukfrånvaro | women kvinnor | woman kvinna | men män | man man
children barn | child barn | young unga | youth unga | elderly äldre | people personer | persons personer | person person
inhabitants invånare | residents invånare | population befolkning | citizens invånare | students elever | pupils elever
teachers lärare | school skola | schools skolor | university universitet | education utbildning | training utbildning
company företag | companies företag | business företag | businesses företag | enterprises företag | association förening
associations föreningar | organisation organisation | organization organisation | organisations organisationer | visits besök
visitors besökare | participants deltagare | applications ansökningar | application ansökan | applicants sökande
jobs jobb | employment sysselsättning | unemployment arbetslöshet | tourism turism | innovation innovation
broadband bredband | service service | services service | points punkter | branches filialer | open öppna
opened öppnades | opening öppning | operation drift | operations verksamhet | activities verksamhet | start starta
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
bill räkning | charge avgift | charges avgifter | tariff taxa | earn tjäna | earns tjänar | earned tjänade
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
"""
