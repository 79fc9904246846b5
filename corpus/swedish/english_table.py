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
cost kostnad | costs kostnader | income intäkter | revenue intäkter | revenues intäkter | expenditure kostnader
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
"""
