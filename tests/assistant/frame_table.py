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
Hur gick det för vattenbolaget 2023? | free | | 2023
Hur gick det ekonomiskt för kulturskolan 2024? | amount | | 2024
Vad blev bokslutet för tekniska nämnden? | amount | bokslutet
vilket resultat gjorde koncernen per augusti 2024 | amount | resultat | 2024 | 2024-08
Vad är prognosen för helåret enligt delårsrapporten? | amount | prognosen
Hur mycket avviker hemtjänsten från budget? | amount
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
Hur mycket i procent steg elpriset? | share
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
Hur många gånger sammanträdde nämnden? | count | gånger
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
"""
