"""Questions as people put them to public bodies, and what each asks for.

A line: question | answer type | measure | years | period | comparison, § or register number. Empty means none, but for the
measure, where it means that nothing is claimed.
"""

TABLE = """
Hur många elever gick ut nian med gymnasiebehörighet 2023? | count | elever | 2023
Hur stor andel av niorna blev behöriga till gymnasiet våren 2024? | share | | 2024 | 2024-01/2024-06
Vad kostade skolskjutsarna läsåret 2022/23? | amount | | 2022 2023 | 2022/2023
Vad landade notan för vinterväghållningen på? | amount
Hur mycket la nämnden på snöröjning förra året? | amount | | 2024
Hur mycket pengar gick till föreningsbidrag i fjol? | amount | | 2024
Hur stort blev minusresultatet för äldrenämnden 2024? | amount | minusresultatet | 2024
Hur mycket back gick socialförvaltningen 2023? | amount | | 2023
Hur många kronor back gick bolaget? | amount
Hur gammalt är stadshuset? | age
Vilken ålder har den äldsta deltagaren? | age
Vilket telefonnummer har kundtjänst? | contact
Vad är e-postadressen till registratorn? | contact
När räknas en bostad som tom? | definition
Vad blev beslutet om extra bidrag till museet? | decision
Reserverade sig någon mot beslutet om skolan? | yes_no
Gick kommunen med vinst 2022? | yes_no | | 2022
Hur gick det för vattenbolaget 2023? | amount | resultatet | 2023
Hur gick det ekonomiskt för kulturskolan 2024? | amount | | 2024
Vad blev bokslutet för tekniska nämnden? | amount | bokslutet
vilket resultat gjorde koncernen per augusti 2024 | amount | resultat | 2024 | 2024-08
Vad är prognosen för helåret enligt delårsrapporten? | amount | prognosen
Hur mycket avviker hemtjänsten från budget? | amount | | | | difference
Hur stor är budgetavvikelsen för januari–april 2024? | amount | budgetavvikelsen | 2024 | 2024-01/2024-04
Hur stora var intäkterna från parkeringen under första halvåret 2023? | amount | intäkterna | 2023 | 2023-01/2023-06
Vad tar kommunen betalt för ett bygglov? | amount
Vad är avgiften för sophämtning? | amount | avgiften
Vad är taxan för vatten och avlopp? | amount | taxan
Vilken hyra betalar föreningen för ishallen? | amount | hyra
Hur dyr blev ombyggnaden av biblioteket? | amount
Vad gick renoveringen av badhuset på? | amount
Vad har man budgeterat för asfaltering 2025? | amount | | 2025
Hur mycket har satsats på laddstolpar? | amount
Hur mycket tjänar kommundirektören? | amount
Vad får en gymnasieelev i inackorderingstillägg? | amount
Hur stort bidrag fick teaterföreningen? | amount | bidrag
Hur mycket pengar har vi lånat? | amount
Hur stor är låneskulden per invånare? | amount | låneskulden
Hur stort är kommunens egna kapital? | amount | kapital
Vad uppgick investeringarna till 2022? | amount | investeringarna | 2022
Till hur mycket uppgick skatteintäkterna? | amount | skatteintäkterna
Vilket belopp avsattes till pensioner? | amount
Hur många miljoner satsades på vägarna? | amount
Hur många kronor per barn får förskolorna? | amount
Hur många tusenlappar kostade festen? | amount
Hur högt är vitet? | amount | vitet
Hur hög är soliditeten? | share | soliditeten
Hur stor var personalomsättningen bland undersköterskor 2023? | share | personalomsättningen | 2023
Vilken självfinansieringsgrad hade investeringarna? | share | självfinansieringsgrad
Hur stor procent av vägarna är belagda? | share
Hur stor del av bussarna går på el? | share
Hur många procent svarade på enkäten? | share
Med hur många procent ökade lönerna? | share
Hur mycket i procent steg elpriset? | share | | | | change
Hur nöjda är brukarna i procent? | share
Vad låg sjukfrånvaron på i december 2023? | share | | 2023 | 2023-12
Hur sjuka var de anställda 2023? | share | | 2023
Hur stor var sjukskrivningsgraden? | share
hur mkt sjukfrånvaro hade vi i fjol | share | sjukfrånvaro | 2024
Vilken valdeltagande hade kyrkovalet? | share
Vad blev valdeltagandet? | share | valdeltagandet
Hur många lånekort har biblioteken? | count | lånekort
Hur många böcker lånades ut 2022? | count | böcker | 2022
Hur många åkte med båten under sommaren 2023? | count | | 2023 | 2023-06/2023-08
Hur många jobbar på kommunen? | count | anställda
Hur många heltidstjänster finns i förvaltningen? | count | heltidstjänster
Hur många årsarbetare fanns 31 december 2023? | count | årsarbetare | 2023
Hur många är vi i kommunen? | count | invånare
Hur många västerbottningar ska det finnas 2035? | count | invånare | 2035
Hur stor är befolkningen? | count | befolkningen
Hur mycket folk bor det i kommunen? | count | invånare
Antalet platser i särskilt boende? | count | platser
Vad är antalet bygglov under andra kvartalet 2024? | count | bygglov | 2024 | 2024-04/2024-06
Hur många klagomål kom in till socialnämnden? | count | klagomål
Hur många ton sopor samlades in? | count | ton
Hur många mil cykelväg finns det? | count | mil
Hur många kilometer vattenledning byttes ut? | count | kilometer
Hur långt är ledningsnätet? | free
Hur stor yta har idrottshallen? | amount | yta
Hur gammal måste man vara för att få färdtjänst? | age
Hur ofta töms sopkärlen? | count
Hur många gånger sammanträdde nämnden? | count | sammanträden
Hur många röstade ja? | count
Hur många röster fick förslaget? | count | röster
Hur lång är kön till förskolan? | free
Hur lång är väntetiden till BUP? | date
Hur lång tid tar det att få bygglov? | date
Hur länge får man vänta på en plats? | date
När invigs den nya skolan? | date
När är ansökan senast inne? | date
När är sista ansökningsdag för föreningsbidrag? | date
Sista datum för att söka bidrag? | date
När träder taxan i kraft? | date
Från vilket datum gäller reglementet? | date
Vilket år blev museet kommunalt? | date
När ska avloppsverket vara klart? | date
Hur länge gäller avtalet? | date
Hur länge löper avtalet med entreprenören? | date
Vilket datum är nästa sammanträde? | date
När i tiden planeras bron? | date
I vilken månad öppnar badet? | date
vilken dag hölls mötet | date
Hur dags började mötet? | time
Vilken tid stänger återvinningscentralen? | time
När på dagen öppnar biblioteket? | time
Vilket klockslag ajournerades mötet? | time
Hur länge varade sammanträdet? | date
Vem är chef för räddningstjänsten? | person | chef
Vem basar över hemtjänsten? | person
Vem leder kulturnämnden? | person
Vem har hand om skolfrågorna? | person
Vad heter rektorn på Björkskolan? | person | rektorn
Vad heter förvaltningschefen? | person | förvaltningschefen
Vilka sitter i styrelsen? | list
Vilka var med på mötet? | list
Vilka deltog på distans? | list
Vilka ersättare tjänstgjorde? | person
Vem kan jag kontakta om färdtjänst? | person
Vem röstade nej? | person
Vem skrev på protokollet? | person
Vem la fram motionen? | person
Av vem lämnades medborgarförslaget in? | person
Vem utsågs till ny rektor? | person
Vem har ritat skolan? | person
Vilken minister besökte kommunen? | person
Vilken firma bygger skolan? | organisation
Vilken entreprenör sköter snöröjningen? | organisation
Vilka partier reserverade sig? | list
Vilket parti yrkade avslag? | organisation
Vilken nämnd ansvarar för parkerna? | organisation
Vad heter det kommunala bostadsbolaget? | organisation
Vilken skola har flest elever? | free
Vilket bibliotek har mest besök? | free
Vilka bolag äger kommunen? | list
Vad bestämde fullmäktige om taxan? | decision
Vad kom nämnden fram till om skolan? | decision
Hur röstade nämnden i frågan om vargjakt? | decision
Vad blev det för beslut om parkeringsavgiften? | decision
Hur blev det med skolnedläggningen? | decision
Vad hände med medborgarförslaget om hundrastgården? | decision
Bifölls motionen om gratis busskort? | yes_no
Vilket beslut fattades i § 12? | decision | | | | §12
Vad beslutades under paragraf 45? | decision | | | | §45
vad sa dom i § 7 | decision | | | | §7
Varför höjdes avgiften? | reason
Vad är förklaringen till överskottet? | reason
Hur kommer det sig att skolan läggs ned? | reason
Hur motiveras höjningen? | reason
Vad är skälet till att mötet ställdes in? | reason
Vad är motiveringen till avslaget? | reason
Vad ligger bakom underskottet? | reason
Vad grundar sig beslutet på? | reason
Vad är LOV? | definition
Vad betyder balanskravsresultat? | definition
Vad menas med god ekonomisk hushållning? | definition
Vad avses med jämförelsestörande poster? | definition
Vad är skillnaden mellan budget och utfall för skolan 2023? | amount | | 2023 | | difference
Vilka mål har nämnden? | list
Vilka skolor ska läggas ned? | list
Nämn tre prioriterade områden | list
Ge mig en lista på kommunens bolag | list
Vilka åtgärder föreslås? | list
Vad ingår i avgiften? | list
Vad består koncernen av? | list
Vilka dokument krävs vid ansökan? | list
Ökade antalet elever mellan 2021 och 2023? | count | elever | 2021 2023 | | change
Har sjukfrånvaron ökat sedan 2021? | yes_no | | 2021 | | change
Hur har befolkningen utvecklats sedan 2019? | free | | 2019 | | change
Hur mycket har lånen växt från 2020 till 2023? | amount | | 2020 2023 | 2020/2023 | change
Är skulden större nu än 2020? | yes_no | | 2020 | | change
Hur mycket mer kostade skolan 2023 än 2022? | amount | | 2022 2023 | | change
Hur mycket lägre var elförbrukningen 2023 jämfört med året innan? | amount | | 2022 2023 | | change
Vilken av skolorna har flest elever, Björkskolan eller Almskolan? | free | | | | difference
Har Björkskolan fler elever än Almskolan? | yes_no | | | | difference
Skiljer sig sjukfrånvaron mellan män och kvinnor? | yes_no | | | | difference
Hur stor är skillnaden i lön mellan kvinnor och män? | amount | | | | difference
Är simhallen klar? | yes_no
Finns det fritidsgård i Åby? | yes_no
Får man elda i tunna? | yes_no
Måste jag betala för parkering? | yes_no
Behöver man bygglov för altan? | yes_no
Nådde kommunen sina mål? | yes_no
Stämmer det att skolan läggs ned? | yes_no
Blev budgeten i balans? | yes_no
Vilket ärendenummer har detaljplanen? | dnr
Vad har medborgarförslaget för diarienummer? | dnr
Vad gäller ärende KSN 2023/00412? | free | | | | KSN 2023/00412
Berätta om elevhälsan | free
Hur arbetar kommunen mot mobbning? | free
Hur ansöker man om förskoleplats? | free
Var ligger återvinningscentralen? | free
Vad säger rapporten om psykisk ohälsa? | free
Vad tycker revisorerna? | free
underskott äldreomsorgen 2023 | amount | underskott | 2023
elever antal 2023 | count | | 2023
sjukfrånvaro kvinnor 2022 | share | sjukfrånvaro | 2022
soliditet koncernen | share | soliditet
budget kultur 2024 | amount | budget | 2024
ordförande socialnämnden | person | ordförande
beslut detaljplan hamnen | decision
öppettider biblioteket | time
HUR MYCKET KOSTADE BRON | amount
va kosta bron | amount
hur mkt kostade bron | amount
hur mkt gick skolan back 2023 | amount | | 2023
hur många e de som jobbar i kommunen | count
vem e rektor på björkskolan | person | rektor
nar oppnar badet | date
varfor ar det underskott | reason
God morgon! Jag är förälder och skulle behöva veta vad fritids kostar per månad. Vänligen, Anna | amount
Hejsan, jag har en fråga: när öppnar ishallen? | date
Hej! Min fråga gäller skolskjuts. Hur många elever åker? Mvh Lars | count | elever
Jag håller på med ett skolarbete och skulle vilja veta hur många som bor i kommunen | count
Går det att få reda på vem som är rektor? | person | rektor
Finns det någon uppgift om hur många som är anställda? | count
Står det något om varför bron blev dyrare? | reason
Kan du kolla upp vad badet kostade? | amount
How much did the new school cost? | amount
How many pupils were there in 2023? | count | elever | 2023
What was the sick leave rate in August 2023? | share | | 2023 | 2023-08
Who chairs the culture committee? | person
What did the council decide about the swimming pool? | decision
When does the contract expire? | date
What is meant by equity ratio? | definition
Which companies does the municipality own? | organisation
How did costs change between 2021 and 2023? | free | | 2021 2023 | | change
WHAT WAS THE DEFICIT OF THE SCHOOL BOARD IN 2023 | amount | underskott | 2023
Vad skulle förslaget om fria resor för pensionärer i hela länet kosta? | amount
hej, vi har två barn. hur mycket är avgiften per månad | amount
Hur svarade regionstyrelsen på remissen om ny lotslag? | decision
Hur ställde sig tekniska nämnden till motionen om gatubelysning? | decision
Hur ställde sig företagarna till förslaget? | free
Vad blev beslutet om extra medel till ridskolan? | decision
Vad blev resultatet av frågan om en gemensam växel? | decision
Vad blev röstsiffrorna i frågan om bron? | decision
Vad blev resultatet för renhållningen? | amount | resultatet
Vad hände med föredragningslistan på junimötet? | decision
Vad sa byggnadsnämnden i Lillsjö om medborgarförslaget? | decision
Vilken regel om hyrda bilar gäller? | free
Vilken lokalhyra betalar föreningen? | amount | lokalhyra
Hur kom det sig att skolan stängdes? | reason
Vad kan det bero på att vattnet är brunt? | reason
Vad slutade räkningen för takbytet på, innan bidraget drogs av? | amount
Vad räknar Tranvik med att få in på de nya torgavgifterna? | amount
Vad ska neddragningarna ge i effekt 2026? | amount | | 2026
Vad såldes den gamla tingshuset i Ekeby för? | amount
Vad ska biblioteket betala i hyra från 2025? | amount | hyra | 2025
Vad tros bron kosta när allt är klart? | amount
Vad har ombyggnaden av torget kostat? | amount
Vad lade nämnden på vikarier under 2023? | amount | | 2023
Vad skulle det innebära i minskade intäkter? | amount | intäkter
Vad gick utredningen om skolan ut på? | free
Vad lägger ni vikt på i arbetet? | free
Vilket tak gäller för bidraget? | amount
Vi har beviljats 20 timmar. Vad blir avgiften? | amount | avgiften
Vilket påslag tar högskolan ut på uppdrag? | share
Vilken inspektör har hand om badplatserna? | person
Vilken lokal politiker kom på idén? | person
Vilken roll har ordföranden i beredningen? | free
Hur lång är uppsägningstiden för lokalen? | date
Vad var mediantiden för ett lovbeslut? | date
Hur lång är bron över sundet? | free
Hur föll rösterna om hamnen? | decision
Hur gick det för motionen om skolfrukost? | decision
Vad föreslog kommunstyrelsen om simhallen? | decision
Vad hände med kulturplanen i nämnden i maj? | decision
Vilket krav ställdes på bolaget med anledning av revisionen? | free
Sa nämnden ja till avtalet? | yes_no
Ställde sig styrelsen bakom förslaget? | yes_no
Hur många deltog i simtävlingen? | count
Hur många delar består planen av? | count
Vilken folkmängd hade Ekeby 2022? | count | | 2022
Hur skiljer sig nämndens kostnader från budgeten? | amount | kostnader | | | difference
Vad pekar kulturplanen 2024–2027 ut som viktigast? | free
Vad säger strategin för Ekeby 2040 om tåget? | free
Vad investerades i vatten och avlopp åren 2021–2024? | amount | | 2021 2022 2023 2024 | 2021/2024
Kan ni säga hur mycket simhallen i Norrvik gick på till slut? | amount
Med hur mycket sprack investeringsbudgeten för 2024? | amount | investeringsbudgeten | 2024
Vad var huvudorsaken till att hemtjänsten gick back? | reason
Hur kom det sig att elnätsbolaget höjde priset två gånger? | reason
Vad landade lönekostnaderna på 2022? | amount | lönekostnaderna | 2022
Vad är det högsta man kan få i försörjningsstöd? | amount
What is the most a patient has to pay for visits in a year? | amount
Hur mycket sämre än budget gick kollektivtrafiken? | amount
Hur stort är glappet mellan intäkter och kostnader för avfallskollektivet? | amount | glappet | | | difference
Hur stor del av femteklassarna kan simma? | share
När ska Kvarnholmen-planen upp till beslut? | date
Vilket år byggdes det nuvarande vattentornet? | date
Hur mycket extra kostade inhyrd personal i somras? | amount | personal
Hur mycket har kostnaden för inhyrda sjuksköterskor minskat? | amount | kostnaden
Vilka är de tre största riskerna enligt internkontrollplanen? | list
Vad tycker kommunen om det nya statsbidragssystemet? | free
Hur går det till att byta skola mitt i terminen? | free
Vad innebär det att en elev är obehörig? | definition
Hur mycket dyrare blev det än tänkt? | amount |  |  |  | difference
Hur mycket över budget hamnade bygget av äldreboendet? | amount | | | | difference
Under hur lång tid pågick entreprenaden? | date
Sedan när är museet gratis? | date
Fram till när gäller parkeringstillståndet? | date
Från och med när höjs vattentaxan? | date
Vid vilken ålder får man åka gratis? | age
Hur gamla ska barnen vara för att få plats på fritids? | age
Upp till vilken ålder är tandvården avgiftsfri? | age
Vad är minimiåldern för att låna e-böcker? | age
Vilket resultat efter finansnetto redovisade bolaget för 2022? | amount | resultat | 2022
Hur mycket omsatte energibolaget förra året? | amount |  | 2024
Hur stor blev vinsten? | amount | vinsten
Hur stor förlust gjorde fastighetsbolaget år 2021? | amount | förlust | 2021
Vad gjorde koncernen för resultat 2020? | amount | resultat | 2020
Hur många procent av budgeten går till administration? | share
Hur många färre nattpatienter hade sjukhuset 2023? | count | nattpatienter | 2023
Är det sant att biblioteket ska flytta? | yes_no
Har styrelsen redan godkänt köpet av marken? | yes_no
Kommer skolan att få en ny idrottshall? | yes_no
Skulle en sammanslagning spara pengar? | yes_no
Kan man söka bidraget flera gånger per år? | yes_no
Tillåts hundar på badplatsen? | yes_no
Räcker platserna på förskolan? | yes_no
Klarade bolaget avkastningskravet? | yes_no
Fick föreningen det bidrag den sökte? | yes_no
Vem gick emot förslaget? | person
Vem satt som ordförande på mötet den 14 mars? | person | ordförande |  | --03-14
Vem ersätter avgående ekonomichefen? | person
Vem blir ny vd efter Larsson? | person | vd
Vilket företag vann upphandlingen av skolmaten? | organisation
Vilken myndighet har tillsyn över förskolorna? | organisation
Av vilket bolag hyrs lokalerna? | organisation
Vilken leverantör har avtalet om växeltelefoni? | organisation
Vad står förkortningen SKR för? | definition
Vad är egentligen ett planbesked? | definition
Hur definieras långtidssjuk i rapporten? | definition
Vad räknas som en allvarlig händelse? | definition
Vad menar ni med 'resultatutjämningsreserv'? | definition
Vad är anledningen till att färre söker lärarjobb? | reason
Av vilken anledning sköts invigningen upp? | reason
Vad gjorde att elkostnaderna rusade? | reason
Vad är det som gör att kön växer? | reason
Hur förklarar nämnden underskottet? | reason
På grund av vad stoppades projektet? | reason
Vilken är den främsta förklaringen till att sjukskrivningarna går ner? | reason
Vad orsakade vattenläckan på Storgatan? | reason
Hur kan det komma sig att avgiften är högre här än i grannkommunen? | reason |  |  |  |
När på året delas stipendierna ut? | date
Vilket datum måste ansökan vara inne? | date
Vilken dag är det allmänna motionsdagen? | date
När var det senast val till kyrkofullmäktige? | date
Hur dags stänger receptionen på fredagar? | time
Mellan vilka klockslag gäller parkeringsförbudet? | time
Hur sent har gymmet öppet på söndagar? | time
Vilket nummer ringer man vid strömavbrott? | contact
Vilken adress har tingsrätten? | contact
Vart mejlar man sin felanmälan? | contact
Vad är diarienumret för upphandlingen av elbilar? | dnr
Under vilket ärendenummer ligger yttrandet? | dnr
Hur slutade omröstningen om vindkraftverken? | decision
Vad kom man överens om angående skolskjutsen? | decision
Vilket besked gav nämnden om förskolan i Ekdalen? | decision
Vad sade fullmäktige om medborgarförslaget att plantera träd? | decision
Hur gick ärendet om marköverlåtelsen? | decision
Räkna upp bolagets dotterbolag | list
Vilka kommuner ingår i förbundet? | list
Vilka var de viktigaste händelserna under året? | list
Vilka skolor berörs av neddragningen? | list
Hur jobbar ni med jämställdhet? | free
Hur mår ungdomarna i länet? | free
Hur ser läget ut för psykiatrin? | free
Hur har det gått med digitaliseringen av bygglov? | free
Hur mycket pengar finns kvar av statsbidraget? | amount | statsbidraget
Vad har vi i skuld per invånare? | amount | skuld
Hur mycket får en familjehemsförälder i arvode? | amount | arvode
Hur mycket tjänar en undersköterska i snitt? | amount
Vad ligger medellönen på för lärare? | amount | medellönen
Vad får man betala om man lämnar tillbaka boken för sent? | amount
Hur mycket subventioneras varje bussresa? | amount
Vad är priset för en dagsbiljett? | amount | priset
Vad kostar det att hyra aulan en kväll? | amount
Vad debiteras för en utebliven läkartid? | amount
Hur mycket får man tillbaka på skatten? | amount
Vad är maxbeloppet för resebidrag? | amount | maxbeloppet
Hur mycket avsattes för lönerevisionen? | amount
Hur mycket skrevs fastigheten ner med? | amount
Vad blev notan för snöovädret? | amount
Vad drog tvisten med entreprenören i advokatkostnader? | amount | advokatkostnader
Hur stora blev advokatkostnaderna? | amount | advokatkostnaderna
Hur stort anslag får stiftelsen från staten? | amount | anslag
Vilket överskott räknar Hamnbolaget med? | amount | överskott
Hur mycket bidrar medlemskommunerna med? | amount
Hur mycket mindre fick skolan i statsbidrag jämfört med 2022? | amount | statsbidrag | 2022 |  | change
Vad är värdet på kommunens aktier? | amount | värdet
Hur mycket lånade man upp under 2023? | amount |  | 2023
Hur stor var amorteringen? | amount | amorteringen
Hur stor är arean på nya stadshuset? | amount | arean
Hur mycket el gjorde solcellerna? | amount | el
Hur mycket koldioxid släpptes ut från tjänsteresorna? | amount | koldioxid
Hur mycket matavfall slängdes per portion? | amount | matavfall
Hur många vårdplatser är stängda? | count | vårdplatser
Hur många nya lägenheter blev inflyttningsklara 2024? | count | lägenheter | 2024
Hur många samtal tog kontaktcentret emot? | count | samtal
Hur många väntade mer än 90 dagar på operation? | count |  |  |  | difference
Hur många ungdomar nappade på feriejobb? | count | ungdomar
Hur många står i bostadskö? | count
Hur många pratar samiska i kommunen? | count
Hur många besökare lockade festivalen? | count | besökare
Hur många fast anställda läkare finns det? | count | läkare
Hur många heltidsekvivalenter hade myndigheten? | count | heltidsekvivalenter
Hur många studenter tog examen läsåret 2022/2023? | count | studenter | 2022 2023 | 2022/2023
Hur mycket folk kom på invigningen? | count
Hur stor personalstyrka har räddningstjänsten? | count | personalstyrka
Vad var besökssiffran på museet? | count | besökssiffran
Vilket antal ärenden avgjordes under 2022? | count | ärenden | 2022
Hur stort antal anmälningar gjordes enligt Lex Sarah? | count | anmälningar
Hur ofta sammanträder rådet? | count
Hur många timmar i veckan är förskolan öppen för föräldralediga? | count | timmar
Hur länge får man parkera på torget? | date
Hur lång tid har man på sig att svara? | date
Hur gammal är skolbyggnaden? | age
Hur stor är chansen att få plats på första valet? | share | chansen
Hur stor är täckningsgraden för va-verksamheten? | share | täckningsgraden
Hur många i procent röstade i skolvalet? | share
Hur stor sjukfrånvaro hade hemtjänsten 2024? | share | sjukfrånvaro | 2024
Hur stora delar av nätet är fiber? | share
Hur mycket ökade befolkningen procentuellt? | share | befolkningen | | | change
Vilken del av länet har sämst tandhälsa? | free
Vilken ort växer snabbast? | free
I vilken stadsdel är tryggheten lägst? | free
Vilken månad var sjukfrånvaron högst? | date
Vilket år hade kommunen flest invånare? | date
Vilken åldersgrupp ökade mest? | free
Vilken post kostade mest? | free
Vilket av sjukhusen har kortast väntetid? | free
Var byggs den nya brandstationen? | free
Var någonstans kan jag lämna farligt avfall? | free
Vart tog pengarna till lekplatsen vägen? | free
Är det fler män än kvinnor bland cheferna? | yes_no |  |  |  | difference
Kostar förskolan mer än fritids? | yes_no |  |  |  | difference
Hur utföll målet om kortare köer? | free
sjukis personal hösten 2023 | share |  | 2023 | 2023-08/2023-12
kostnad per elev grundskola 2023 | amount | kostnad | 2023
antal orosanmälningar 2021-2023 | count | orosanmälningar | 2021 2022 2023 | 2021/2023
vd ersättning 2022 | amount | ersättning | 2022
öppettider återvinningscentral lördag | time
hyra gymnastiksal pris | amount
ordf kulturnämnden | person
soliditet 2023 energibolaget | share | soliditet | 2023
nar borjar hostterminen | date
vad kostar det for pensionarer att bada | amount
vem ar ansvarig for snorojningen | person
hur mkt fick teatern i bidrag forra aret | amount | bidrag | 2024
e de gratis med skolmat på gymnasiet | yes_no
How long do I have to wait for a hip operation? | date
What is the maximum fee for home care? | amount
Who is responsible for snow clearance? | person
Why did the hospital lose money? | reason
How many people work for the region? | count
What percentage of ninth graders qualified for upper secondary school? | share
Is it free to visit the museum? | yes_no
What does 'balanced budget' mean? | definition
By how much did revenue grow in 2023? | amount |  | 2023
When is the deadline for applications? | date
What happened to the proposal on free buses? | decision
What is the least you can pay for childcare? | amount
Hur många elever går på skolan och hur stor andel är flickor? | count | elever
När fattades beslutet, och vilka röstade emot? | date
Jag är journalist på lokaltidningen och skulle gärna vilja få fram vad konsulterna kostade 2023 | amount |  | 2023
Hej! Vi är en förening som undrar hur man går tillväga för att boka bollplan. | free
Finns uppgifter om vad sommarjobben kostade kommunen? | amount
Vet ni när vägbygget beräknas vara klart? | date
Det vore intressant att veta varför bygget försenades | reason
Skulle du kunna ta fram hur mycket regionen lade på hyrläkare? | amount
Enligt årsredovisningen, hur stora var pensionsskulderna? | amount | pensionsskulderna
Om jag blir sjuk på resan, får jag ersättning då? | yes_no
Måste jag vara folkbokförd i kommunen för att få skolskjuts? | yes_no
För hur mycket såldes skogsfastigheten? | amount
Till vilket pris såldes tomterna? | amount | pris
På vilka grunder avslogs ansökan? | reason
Efter hur lång tid gallras handlingarna? | date
Hur pass mycket har skolan sparat på färre böcker? | amount
Hur tänkte politikerna när de sa nej till skatehallen? | reason
Hur motiverar majoriteten skattehöjningen? | reason
Hur påverkas resenärerna av strejken? | free
Hur mycket räknar man med att spara på sammanslagningen? | amount
Vad är tanken att parken ska kosta? | amount
Vad väntas underskottet bli vid årets slut? | amount | underskottet
Hur mycket pengar i kassan hade bolaget vid årsskiftet? | amount
Hur stor buffert har vi? | amount | buffert
Hur stor var medicinkostnaden för regionen? | amount | medicinkostnaden
Hur många sjuttonåringar har körkortstillstånd? | count | sjuttonåringar
Hur stor andel av tvåorna läser säkert? | share
Vad slutade kalkylen för ishallen på? | amount
Har ni koll på hur många ordinarie tandläkare som slutade i fjol? | count | tandläkare | 2024
Hur mycket större blev överskottet än väntat? | amount | överskottet |  |  | difference
Vem tog över efter rektorn på Hagaskolan? | person
Vilken var den bakomliggande orsaken till driftstoppet? | reason
Hur kommer det sig att biljetten blev dyrare? | reason
Vad gav försöket med kortare arbetstid? | free
Hur stora är driftskostnaderna för den nya hamnen? | amount | driftskostnaderna
Vad är det minsta man kan betala på en faktura? | amount
What is the highest fine for late returns? | amount
Hur mycket bättre än förväntat blev bokslutet? | amount | bokslutet
Hur stort är gapet mellan budget och prognos? | amount | gapet | | | change
Hur många av sexorna klarade provet i engelska? | count | elever
När börjar Björkåsen-projektet? | date
Vilket år fick stiftelsen sitt namn? | date
Hur mycket mer gick åt till inhyrda läkare? | amount | läkare
Hur mycket lägre är hyran i de gamla lokalerna? | amount | hyran
Hur länge till räcker elevplatserna? | date
Vilka risker pekar revisorn ut? | list
Hur många saknas för att bemanningen ska vara komplett? | count
Var kan man få hjälp med deklarationen? | free
Hur gör man för att bli stödfamilj? | free
Vad menas med hemmasittare? | definition
Hur mycket överskred bygget kalkylen? | amount
Sedan vilket år finns rådet? | date
Tills när löper hyreskontraktet? | date
Vid vilken ålder börjar man i förskoleklass? | age
Hur gamla är de yngsta deltagarna? | age
Vad blev rörelseresultatet 2023? | amount | rörelseresultatet | 2023
Hur stor omsättning hade stadsnätet? | amount | omsättning
Vilken vinst gjorde parkeringsbolaget 2022? | amount | vinst | 2022
Hur stort tapp gjorde turismen? | amount | tapp
Hur många procent av platserna stod tomma? | share | platserna
Vilken andel kvinnor finns i ledningsgruppen? | share | kvinnor
Hur många fler anmälningar kom in än året innan? | count | anmälningar |  |  | difference
Hur många extra bussar sattes in? | count | bussar
Är skolmaten gratis? | yes_no
Är det meningen att fritidsgården ska stänga? | yes_no
Avgick styrelsen? | yes_no
Lever föreningen upp till kraven? | yes_no
Vann kommunen tvisten? | yes_no
Används pengarna till rätt saker? | yes_no
Innebär avtalet att priset höjs? | yes_no
Hinner man med bussen om skolan slutar 15.20? | yes_no
Vem representerade facket? | person
Vilken ledamot anmälde jäv? | person
Vem var sekreterare vid sammanträdet? | person | sekreterare
Vem ska efterträda vd:n? | person
Vilket konsultbolag anlitades? | organisation
Från vilket företag köps elen? | organisation
Vad står NPF för? | definition
Vad är en fördjupad översiktsplan? | definition
Vad är en hyrcheck hos Stöd Väst? | definition
Vad är det avsatt för lekplatser? | amount
Vad är meritvärde för något? | definition
Vad är skälen till neddragningen? | reason
Vad har orsakat förseningen? | reason
Vad hade ni för skäl att säga nej? | reason
Av vilka skäl sades avtalet upp? | reason
Hur förklarar man de höga elpriserna? | reason
Vad berodde tappet på? | reason
Vilka skäl angavs för avslaget? | reason
Vad låg bakom beslutet att stänga bassängen? | reason
Varför drog det ut på tiden med översiktsplanen? | reason
När senast ska räkningen vara betald? | date
Vilket datum trädde lagen i kraft? | date
Vilken vecka är sportlovet? | date
Hur länge har avtalet gällt? | date
Vilka öppettider har simhallen under lovet? | time
Vilka villkor gäller för försöket med obemannade öppettider? | list
Hur dags går sista färjan? | time
Vilket telefonnummer gäller utanför kontorstid? | contact
Hur når man överförmyndaren? | contact
Vilken mejladress har registraturen? | contact
Vilket dnr fick anmälan? | dnr
Vad bestämdes om torghandeln? | decision
Hur röstade fullmäktige om skattesatsen? | decision
Vad blev beslutet om badförbudet? | decision
Vad hände med motionen om cykelgarage? | decision
Hur gick det med överklagandet? | decision
Vilket beslut togs om nya vägnamn? | decision
Ange de fyra målområdena | list
Vilka fackförbund var med? | list
Vad omfattar garantin? | list
Vilka delar ingår i utbildningen? | list
Hur förebygger skolan kränkningar? | free
Vad säger planen om bilfria gator? | free
Hur är det ställt med elevhälsan? | free
Hur mycket ligger budgeten på för kultur? | amount | budgeten
Hur mycket kapital har stiftelsen? | amount | kapital
Vad får en nämndledamot i ersättning per möte? | amount | ersättning
Vad är timtaxan för livsmedelskontroll? | amount | timtaxan
Vad tar biblioteket i förseningsavgift? | amount | förseningsavgift
Hur stor är självrisken? | amount | självrisken
Hur mycket pengar delades ut i stipendier 2024? | amount |  | 2024
Hur stora intäkter gav parkeringsböterna? | amount | intäkter
Hur mycket sålde bolaget tomten för? | amount
Vad räknar staden med att tjäna på försäljningen? | amount
Hur mycket sjönk intäkterna? | amount | intäkterna | | | change
Med hur mycket höjs a-kassan? | amount
Hur stor blev kostnadsökningen i procent? | share | kostnadsökningen
Hur hög är självförsörjningsgraden? | share | självförsörjningsgraden
Vad var svarsfrekvensen i enkäten? | share | svarsfrekvensen
Hur många böcker per elev finns i skolbiblioteket? | count | böcker
Hur många utlån gjordes 2023? | count | utlån | 2023
Hur många chefer är kvinnor? | count | chefer
Hur många väljer bort bussen? | count
Vad är antalet nyanlända elever? | count | elever
Vilket antal besök hade mottagningen 2021? | count | besök | 2021
Hur mycket personal jobbar natt? | count | personal
Hur mycket sopor slänger varje invånare? | amount | sopor
Hur mycket vatten går åt? | amount | vatten
Hur många timmar undervisning får eleverna? | count | timmar
Hur ofta ska fläktarna rensas? | count
Hur stor är skolgården? | amount | skolgården
Vilket program söker flest till? | free
Är avgiften högre i år än 2023? | yes_no |  | 2023 |  | change
Har kön till BUP blivit kortare? | yes_no | | | | change
underskott 2022 barn- och utbildningsnämnden | amount | underskott | 2022
antal anställda vattenbolaget 2024 | count | anställda | 2024
sjukfrånvaro 2023 förskolan | share | sjukfrånvaro | 2023
förskola avgift syskon | amount | avgift
rektor Ängskolan | person | rektor
telefon växeln | contact
hur mycket far man i barnomsorgspeng | amount
vilka skolor ska laggas ner | list
How many patients waited more than 90 days? | count |  |  |  | difference
What are the opening hours of the library? | time
Why was the school closed? | reason
Which services are free of charge? | list
How much higher was the cost than in 2022? | amount |  | 2022 |  | difference
Jag behöver hjälp att ta reda på vad skolluncherna kostar per portion | amount
Går det att säga hur stor del som återvinns? | share
Om barnet blir sjukt, måste jag ändå betala? | yes_no
Vilka lade ner sin röst och vad yrkade de på? | list
Vad var telefontillgängligheten 2025? | share | telefontillgängligheten | 2025
Hur var beläggningen på avlastningen i mars 2024? | share | | 2024 | 2024-03
Vad var meritvärdet i årskurs 9? | amount | meritvärdet
Vad blev utsläppen från tjänstebilarna? | amount | utsläppen
Vad var folkmängden på nyårsafton? | count | folkmängden
Hur blev utfallet för skolluncherna? | amount
Hur ser soliditeten ut i hamnbolaget? | share | soliditeten
Hur såg låneskulden ut 2022? | amount | låneskulden | 2022
Vad landade soliditeten på 2023? | share | soliditeten | 2023
Vad slutade resultatet på för hamnbolaget? | amount | resultatet
Vad ligger barnomsorgstaxan på? | amount | barnomsorgstaxan
Vad blev räntan på bolagets lån? | share
Vad uppgår pensionsåtagandet till? | amount | pensionsåtagandet
Vad var restiden med nattbussen? | date
Hur hög var vatten- och avloppsavgiften för en villa? | amount | avloppsavgiften
Hur många stycken laddstolpar finns på torget? | count | laddstolpar
Antalet utskrivna böter under 2024? | count | böter | 2024
Hur många fall av sjukfrånvaro varade över en månad? | count
Hur står sig skattesatsen mot grannkommunernas? | free | | | | difference
Hur förhåller sig arvodena till snittet i länet? | free | | | | difference
Vilken av avgifterna höjs mest? | free
Vilken nämnd tar beslut om serveringstillstånd? | organisation
Vad blev svaret på medborgarförslaget om hundgård? | decision
Tre gånger så många anmälningar som 2020, stämmer det? | yes_no | | 2020
När stänger simhallen på fredagar? | time
Vad är föreningens organisationsnummer? | free
Hur är försörjningskvoten definierad? | definition
Vad var omloppstiden för ett ärende? | date
Vad blev snittbetyget i matematik? | amount | snittbetyget
Vad var elevpengen 2023? | amount | elevpengen | 2023
Vad var bolagets rörelsemarginal? | share | rörelsemarginal
Vad är bolagets egna kapital? | amount
Vilken kapacitet har reningsverket? | amount | kapacitet
Vilket index används vid uppräkningen? | free
Vilket index fick bemötandet? | amount
Hur tidigt öppnar badet? | time
Vilken veckodag är torghandel? | date
Under vilket decennium byggdes stationen? | date
Hur slutade ärendet om bryggan? | decision
kötid förskola | date
meritvärde åk 9 Vik | amount
beläggning äldreboende 2023 | share | | 2023
telefontid socialkontoret | time
Vilken domstol prövade målet? | organisation
Vad är namnet på ordföranden? | person
Vad är åldersgränsen på gymmet? | age
Är det billigare med årskort än månadskort? | yes_no | | | | difference
"""
