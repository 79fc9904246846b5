"""Questions as people ask them in speech, under the kind of answer each wants.

A line: question | the key of what is asked for, where that is claimed.
"""

TABLE = """
# definition
Hur definierar kommunen hemlöshet?
Hur definierar regionen begreppet fast vårdkontakt?
Vad menar man med kallhyra?
Vad är det för något, en planprogramändring?
Vad är en trygghetsbostad för något?
Vad betyder det att ett ärende bordläggs?
Vad innebär LOV?
Vad står förkortningen IVO för?
Vad avses med väsentlig anknytning?
Vad räknas som frånvaro?
Vad är skillnaden mellan hyresrätt och kooperativ hyresrätt?
Vad är meningen med uttrycket nollvision?
Hur definierar polisen ett utsatt område?
Hur definieras en permanent bostad?
Vad är en detaljplan för någonting?
Vad menar ni med vistelsedag?
Vad åsyftas med förstärkt bemanning?
Vad brukar räknas som bostadskomplement?
Hur definierar lagen en gallring?
Vad är ett planbesked för nånting?
Vad ska räknas som ideell förening?
Vad är en vägsamfällighet?
Vad är skillnaden mellan en hyresgäst och en bostadsrättsägare?
Vad står VFU för?
# free
Hur beskriver kommunen begreppet trygghet?
Vad kallas det när en tjänsteman har ett eget intresse?
Vad går begreppet social hållbarhet ut på?
Med vilken marginal vann förslaget?
Vilken ort fick flest nya bostäder?
Vilken gata stängs av?
Vilken stadsdel växte mest?
Vilken avdelning gick back?
Vilken linje kör mest sällan?
Visst ska badet stängas?
Det stämmer väl att skolan läggs ner?
Vet man om skolan läggs ner?
Hur pass vanligt är det med avhopp?
Vilken del av pengarna gick till vägar?
Hur vanligt är det att elever hoppar av?
Hur nöjda är föräldrarna?
Vad är det billigaste alternativet?
Vad är det för pengar vi pratar om?
Hur ser ekonomin ut?
Hur mår kommunens ekonomi?
Hur belånad är kommunen?
Hur lång är bron?
Hur djup är bassängen?
Vad är namnet på bolaget?
Vad har man för mål?
Vad för slags bidrag kan man söka?
Vad för åtgärder planeras?
Var någonstans ligger badhuset?
Var ligger badhuset?
Var någonstans kan man grilla?
Var kan man lämna farligt avfall?
Var ska jag lämna nycklarna?
Vart vänder man sig?
Vart tog pengarna vägen?
Varifrån kommer vattnet?
Var håller nämnden till?
På vilken plats byggs skolan?
I vilken stad ligger kontoret?
I vilket område byggs det?
Hur kommer man i kontakt med er?
Vad blev domen?
Vad fick man för svar på motionen?
Hur kunde det bli så dyrt?
Hur kunde det gå så snett?
Vad är poängen med att bygga om?
Vad är syftet med planen?
I vilket syfte bildades bolaget?
Vad är tanken bakom?
Hur gör man för att ansöka?
Hur går det till att adoptera?
På vilket sätt påverkas barnen?
På vilket sätt ska pengarna användas?
I vilken mån har målen nåtts?
I vilken utsträckning används lokalerna?
Vad gör en överförmyndare?
Vad händer om man inte betalar?
Vad händer med skolan?
Vad säger planen om dagvatten?
Vad tycker boende om planen?
Hur ser planen ut?
Hur går arbetet?
Vilken är den största skolan?
Vilken färg ska huset ha?
Vilken väg stängs av?
Vilket mål har man för 2030?
Vilket språk är vanligast?
Vilken utbildning krävs?
Vilken sorts bränsle används?
Vilket system ska användas?
Vilken typ av bostäder byggs?
Vad är det för väg som stängs av?
Vad är det för fel på hissen?
Vad blir det för mat?
Vad blir det av den gamla skolan?
Vad ska den gamla skolan användas till?
Vad gick pengarna till?
Vad lade man pengarna på?
Vad användes överskottet till?
Vad spenderades pengarna på?
Till vad går pengarna?
I vilken veva såldes stadsnätet?
Vilken kommundel får minst?
Vilken vårdcentral har längst kö?
Hur lång hinner kön bli?
Vad är det dyraste projektet?
Vad är det för kö till förskolan?
Hur bred blir vägen?
Vad erbjuds det för kurser?
Var i kommunen byggs det?
I vilken kommundel byggs skolan?
Vad gick vinsten till?
Vad går skattepengarna till?
Vad la man överskottet på?
På vad sätt berörs de boende?
Ur vilken budget tas pengarna?
Från vilket konto betalades det?
Vilken sverigedemokrat yrkade avslag?
Vilken badplats fick sämst betyg?
Vilken tidning skrev om det?
Var håller kören till?
Var parkerar man vid badet?
Var någonstans byggs skolan?
Vad har ni för mål?
Vad har kommunen för planer för torget?
Vad är det för bolag som bygger?
Vad är det för stenar på torget?
Hur snabbt växer kommunen?
Hur snabbt går bredbandet?
Vad fick klubben för svar?
Vad får man för hjälp hemma?
Vad fick huset för namn?
Vad använde skolan pengarna till?
Vad lade kommunen överskottet på?
Vad tar kommunen för ansvar?
Vilken hyresvärd äger huset?
# amount
Vilket tak per år har högkostnadsskyddet för läkarbesök?
Vilket tak har friskvårdsbidraget?
Vilket golv har avgiften?
Hur stort lönelyft fick lärarna? | lönelyft
Till vilken nivå höjer nämnden avgiften?
Till vilken nivå sänktes avgiften?
Till vilken nivå steg kostnaderna?
På vilken nivå ligger skattesatsen?
Vad går det på att få brevlådan tömd?
Vad går det på att hyra lokalen?
Vad går det loss på att bo där?
Vad går ett bygglov på?
Vad går ett årskort loss på?
Vad går det på ett ungefär att få slamtömt?
Vilken nota fick kommunen för bron?
Vilken nota landade det på?
Vad fick skolan för prislapp?
Vilken prislapp fick simhallen?
Vilken ram har nämnden 2025? | ram
Vilken ram fick kulturnämnden? | ram
Vilken pott finns för föreningarna? | pott
Hur stor pott finns för vägföreningarna? | pott
Hur stor pott finns att söka? | pott
Hur pass stort var underskottet? | underskot
Hur pass dyrt blev det?
Till hur mycket uppgår skulden? | skuld
Med hur mycket höjs avgiften?
Med hur mycket överskreds budgeten?
Hur mycket överskreds budgeten med?
Hur mycket gick projektet över budget?
Hur mycket över budget gick projektet?
Hur mycket av skatten går till vården?
Vad är det dyraste man har köpt in?
Vad är det mesta man kan få?
Vad är det lägsta man kan betala?
Vad är det högsta bidrag man kan få?
Vad kostar det att parkera?
Vad kostar det per månad?
Hur mycket kostar det att hyra hallen?
Hur dyrt är det att åka buss?
Vad ligger avgiften på? | avgift
Vad fick man punga ut med?
Hur mycket fick kommunen punga ut med för bron?
Vad fick kommunen punga ut med för konsulterna?
Hur mycket har man dragit in på parkeringen?
Hur mycket drog festivalen in?
Hur mycket fick man in på biljetterna? | intäk
Vad fick kommunen in på tomtförsäljningen?
Hur mycket landade notan på?
Vad landade bygget på?
Vad landade prislappen på?
Vad slutade räkningen på?
Hur mycket går åt till lönerna?
Hur mycket lägger vi på konsulter?
Hur mycket lägger kommunen på julbelysningen?
Vad lägger regionen på hyrläkare?
Hur mycket pengar rör det sig om?
Vilka summor handlar det om?
Vad handlar det om för summor?
Vad rör det sig om för belopp?
Vad fick de betalt?
Vad fick hon i lön?
Vad har han i lön?
Vad har ordföranden i arvode?
Vad får en ledamot per möte?
Vad tjänar en rektor?
Hur mycket tar de betalt för en plats?
Hur mycket tar kommunen för ett bygglov?
Vad tar kommunen för ett bygglov?
Vad är priset för ett årskort?
Vilket pris har ett årskort?
Hur stort blev hålet i budgeten?
Hur stort är hålet i kassan?
Hur mycket fattas det i kassan?
Hur mycket saknas i budgeten?
Hur mycket pengar saknas?
Hur mycket måste nämnden spara?
Vad måste skolan spara?
Hur mycket ska skäras ner?
Hur mycket ska sparas in på äldreomsorgen?
Hur stora nedskärningar väntar?
Hur stor besparing handlar det om? | besparing
Hur stor vinst blev det? | vinst
Hur gick bolaget ekonomiskt?
Hur mycket skuld har kommunen? | skuld
Hur mycket lån har vi? | lån
Hur mycket har kommunen i lån?
Hur mycket är fastigheten värd?
Vad värderades tomten till?
Vad såldes tomten för?
För hur mycket såldes skolan?
För vilket pris såldes huset?
För vilken summa köptes marken?
Till vilket pris såldes skolan?
Till vilken kostnad byggdes bron?
Till vilken summa uppgick skadorna?
Vilken summa avsattes?
Vilken summa är det tal om?
Vilket belopp hamnade man på?
Hur många miljoner kostade bron?
Hur många kronor får man per mil?
Vilken lön har direktören? | lön
Vilket arvode får ledamöterna? | arvod
Vilken avgift tas ut? | avgift
Vilken bot får man?
Vad blir böterna om man parkerar fel?
Vad får man böta om man inte betalar?
Hur mycket får man böta?
Hur mycket böter kan det bli?
Hur stort vite hotar?
Hur mycket ersättning får en familjehemsförälder? | ersättning
Vilken ersättning får man? | ersättning
Hur mycket bidrag fick klubben? | bidrag
Vad beviljades klubben i bidrag?
Hur mycket fick idrottsföreningarna dela på?
Vad fick föreningarna dela på?
Hur mycket ökade skulden?
Hur mycket gick priset upp?
Hur mycket fler blev invånarna?
Hur stora är klasserna?
Hur stora är barngrupperna?
Hur stor är kommunen till ytan?
Hur hög blir skorstenen?
Hur stor yta har hallen? | yta
Hur tung får lasten vara?
Hur mycket rymmer bassängen?
Hur mycket väger containern?
Hur mycket el går åt?
Hur mycket mat slängs? | mat
Hur mycket snö föll?
Vilken är den högsta avgiften? | avgift
Hur mycket plus gick bolaget?
Hur mycket back gick nämnden?
Hur många spänn kostar det?
Hur mycket stålar fick de?
Hur mycket deg gick åt?
Vad gick kalaset på?
Vad gick festen loss på?
Vad kostade det skattebetalarna?
Vad får skattebetalarna stå för?
Hur mycket får vi stå för själva?
Hur mycket står staten för?
Hur mycket skjuter staten till?
Hur mycket sköt regionen till?
Hur mycket skickar kommunen till bolaget?
Hur mycket ger man i bidrag?
Vad delas ut i bidrag?
Hur mycket har sålts för?
Hur mycket blev man tvungen att låna?
Hur mycket tänker man investera?
Hur mycket ska det få kosta?
Vad får det kosta?
Vad beräknas slutnotan bli?
Vad väntas bron kosta?
Vad tror man att bron kommer att kosta?
Vilken budget har projektet? | budget
Vad har projektet för budget? | budget
Vad har nämnden för ram? | ram
Vad har skolan för budget? | budget
Vad är det för avgift på parkeringen? | avgift
Vad är det för pris på en plats? | pris
Vad har bolaget för skulder? | skuld
Vad har kommunen för skattesats? | skattesat
Vilken skatt betalar man? | skatt
Hur hög är skatten? | skatt
Hur hög är kommunalskatten? | kommunalskat
Vilken målnivå har man för sjukfrånvaron?
Vilket tak för avgiften har kommunen satt?
Vilket tak gäller för egenavgiften?
Hur stort löneökningsutrymme fanns i avtalet?
Upp till vilken nivå får avgiften höjas?
Till vilken nivå har elevpengen sänkts?
Vad går det på att få sotat?
Vad går det loss på att lämna däck?
Vad går ett parkeringstillstånd på i månaden?
Vilken nota fick regionen för hyrpersonalen?
Vilken slutnota fick bron?
Vad fick tunneln för slutnota?
Vilken prislapp har ombyggnaden?
Vilken ram gäller för driften? | ram
Vilken pott delas ut till kulturen? | pott
Hur stor kaka får skolan av budgeten?
Hur pass mycket kostade bron?
Hur mycket under budget hamnade man?
Hur mycket sprack budgeten med?
Med hur mycket drogs bidraget ned?
Vad är det minsta man får betala?
Vad är högsta avgiften för en plats?
Vad fick regionen hosta upp för vaccinet?
Hur mycket fick staden hosta upp?
Hur mycket har p-böterna dragit in?
Vad fick de in på loppisen?
Hur mycket slantar gick det åt?
Vad landade totalen på?
Vad stannade notan vid?
Vad slutade kalaset på?
Hur mycket bränner kommunen på konsulter?
Vad spenderar regionen på inhyrda läkare?
Vilka belopp rör det sig om?
Vad är det för summa man talar om?
Vad får gruppledaren i arvode?
Vad har en förskollärare i lön?
Hur mycket tar de för en halvdag?
Vad tar biblioteket för försenade böcker?
Vad begär de för lokalen?
Hur stort är glappet i budgeten?
Hur mycket fattas i budgeten?
Hur mycket måste man dra ner?
Hur mycket ska kapas på kulturen?
Vad ska äldrenämnden spara?
Hur mycket är hallen försäkrad för?
För hur mycket köptes marken in?
Till vilket värde såldes aktierna?
Vilket pris betalade man för skogen?
Vilken dagsbot får man?
Vad blir det i böter?
Hur mycket delade föreningarna på?
Vad har föreningen för hyra?
Vad är det för taxa på vattnet?
Vilken yta får hallen?
Vad är det billigaste man kan hyra?
Vilket tak för resor har kommunen?
På vilken nivå hamnade elpriset?
Till vilken nivå har taxan höjts?
Vad går det på att ha hund på hotellet?
Vad går en plats i båthamnen på?
Vad gick flytten loss på?
Vilken nota väntar skolan?
Vilken slutsumma blev det?
Vilken ram fick socialnämnden för 2026? | ram
Vad har kulturnämnden för pott? | pott
Vad är det för avgift om man lämnar sent?
Vad är det för pris på en engångsbiljett? | pris
Vad har skolan för meritvärde? | meritvärd
Vad har föreningen för medlemsavgift? | medlemsavgift
Vad har bolaget för intäkter? | intäk
Vad fick chefen för avgångsvederlag?
Vad fick kommunen för bidrag?
Vad lade kommunen på konsulter?
Vad tar simhallen för ett årskort?
Hur stora blev böterna?
Vilken bot kan man få?
Hur många spänn får man i bidrag?
Hur mycket står försäkringen för?
# share
Hur stort lönepåslag får undersköterskorna? | lönepåslag
På vilken nivå landade sjukfrånvaron?
Med hur många procent steg hyran?
Hur stor del av eleverna blev behöriga?
Hur stor del av budgeten går till skolan?
Hur stor andel jobbar heltid?
Vilken andel av bussarna går på el?
Hur många procent av de anställda är kvinnor?
Vilken procentsats gäller för semesterersättningen?
Vad är sjukfrånvaron uppe i? | sjukfrånvaro
Hur hög sjukfrånvaro har vi? | sjukfrånvaro
Vad är arbetslösheten nere på? | arbetslös
Hur många procent är arbetslösa?
Vad ligger arbetslösheten på? | arbetslös
Hur stort påslag får vikarierna på helgen?
Hur pass hög är arbetslösheten?
Till hur stor del finansieras det av staten?
Hur stor bit av budgeten är löner?
Hur många procents höjning blev det?
Hur mycket i procent har hyran stigit?
Vad har kommunen för soliditet?
Hur stor del av felen beror på slarv?
Vad har kommunen för sjukfrånvaro? | sjukfrånvaro
# person
Vem tog reda på varför det brann?
Vem undersökte orsaken till läckan?
Vem fick frågan om varför bussen var sen?
Vem förklarade varför mötet ställdes in?
Vilken politiker reserverade sig?
Vilken ledamot lämnade salen?
Vilken chef fattade beslutet?
Vilken minister invigde bron?
Vilken tjänsteman handlade ärendet?
Vilken oppositionspolitiker stod bakom motionen?
Vilken läkare skrev rapporten?
Vem är det som bestämmer över skolorna?
Vem är det som är ordförande? | ordför
Vem är bas för räddningstjänsten?
Vem håller i trådarna för projektet?
Vem står bakom förslaget?
Vem ligger bakom förslaget?
Vem drev igenom beslutet?
Vem får skulden för branden?
Vem betalar för vägen?
Vem ska man prata med om bygglov?
Vem ringer man om det är stopp i avloppet?
Vem äger marken?
Vems idé var det?
Vems fel var det?
Av vem lades motionen?
Till vem ska man vända sig?
Åt vem byggdes huset?
Mot vem riktades kritiken?
Vad heter direktören?
Vad heter han som är ordförande?
Vad heter hon som leder projektet?
Vad heter chefen för socialtjänsten?
Vad heter den som valdes till ordförande?
Vad är namnet på den nya rektorn?
Vem fick i uppdrag att ta reda på orsaken till översvämningen?
Vem kan förklara varför bussen drogs in?
Vilken miljöpartist reserverade sig?
Vilken rektor slutade?
Vilken nämndordförande svarade på kritiken?
Vem är det som sköter parken?
Vem basar över elverket?
Vem kläckte idén?
Vem ska man höra av sig till?
Vad heter den tjänsteman som handlägger ärendet?
Vem förklarade orsaken till att bion stängdes?
Vem har utrett varför taket läckte?
Vilken kommundirektör skrev under?
Vilken oppositionspolitiker stod upp för skolan?
Vad heter hon som basar över skolorna?
# organisation
Vilken myndighet utreder orsaken till olyckan?
Vilket bolag anlitades för att ta reda på varför taket rasade?
Vilket bolag fick uppdraget?
Vilken entreprenör bygger skolan?
Vilken leverantör anlitades?
Vilken förening tog emot mest bidrag?
Vad heter bolaget som bygger skolan?
Vad heter företaget som sköter snöröjningen?
Vad heter skolan som stängs?
Vad heter den nya bron?
Vilken konsult granskade varför bygget drog ut på tiden?
Vilken byggfirma gör jobbet?
Vilket konsultbolag skrev rapporten?
Vilken nämnd tog ärendet?
Vad heter firman som plogar?
Vad heter parken?
Vilken advokatbyrå utredde varför chefen fick gå?
Vilken arkitektbyrå ritade huset?
Vad heter bolaget som ägs tillsammans med kommunchefens bror?
# date
Vilka dagar besökte ministern Ekvik i maj?
När fick man veta varför taket rasade?
När tog man reda på orsaken till branden?
När slutar tandvården vara gratis?
Under vilken tid kunde man lämna synpunkter?
Under vilken period var planen utställd?
Till när pågår utställningen?
Till när pågår arbetet?
Fram till när är vägen avstängd?
Från och med när gäller taxan?
Från när gäller den nya avgiften?
Med start när börjar man ta betalt?
När var det som biblioteket brann?
När var det badhuset öppnade?
När blir det av?
När är det tänkt att skolan ska stå klar?
När kan man flytta in?
När i tiden ska bron vara färdig?
Vilket år var det som bolaget bildades?
Vilket år såldes huset?
Vilken dag är det val?
Vilken dag är det sista man kan söka?
Vilket datum hölls mötet?
Vilken månad brukar det vara?
Vad är det för datum man ska vara klar?
Vad är sista dagen att söka?
Vilken är sista dagen att söka skola?
Vilken är den sista ansökningsdagen?
När senast måste man anmäla sig?
Hur länge till är bron avstängd?
Hur länge dröjer det innan man får svar?
Hur länge har bron varit avstängd?
Hur länge gäller tillståndet?
Hur länge får man parkera?
Inom hur lång tid får man svar?
Inom hur många dagar måste man överklaga?
Hur lång är kötiden?
Hur snabbt får man svar?
Hur fort kommer ambulansen?
Hur lång tid har man på sig att klaga?
Hur snabbt ska samtalen besvaras?
Vad är det för väntetid på bygglov?
När börjar mötet?
När utreddes orsaken till läckan?
Vilket år började man undersöka varför fisken dog?
Mellan vilka datum är vägen avstängd?
Till och med när gäller avtalet?
Ända till när är bron stängd?
Från vilken dag gäller de nya reglerna?
Från vilket datum börjar taxan gälla?
Vid vilken tidpunkt träder beslutet i kraft?
När var det nu som torget byggdes om?
Vilket år var det man slutade med sopsäckar?
Vilken vecka blir det julmarknad?
Vad är det för sista datum att söka?
Vilket är sista datumet för anmälan?
Hur lång tid tog det innan man fick svar?
Hur pass länge har vägen varit stängd?
Hur snart får man besked?
Hur fort ska ett akutlarm besvaras?
Inom vilken tid ska man få svar?
Hur många dagar har man på sig att överklaga?
Vad är det för handläggningstid på serveringstillstånd?
När berättade man varför skolan skulle läggas ned?
Under vilka år byggdes slussen?
Under vilken period gäller taxan?
Till vilket datum ska man svara?
Fram till vilket år gäller planen?
Från och med vilket datum gäller avgiften?
Med start när får man söka?
Vad är det för datum som gäller?
Hur fort får man svar på en ansökan?
Hur snabbt är ambulansen framme?
# count
Hur många gånger besöktes läsesalen? | besök
Hur många gånger har tjänsten ryckt ut?
Hur många gånger lånades boken ut?
Hur många gånger träffades rådet under 2024?
Hur många gånger larmades räddningstjänsten?
Hur många gånger anlitades jouren?
Hur ofta töms soporna?
Hur ofta sammanträder nämnden?
Hur pass många barn går på förskolan? | barn
Hur många av tio är nöjda?
Hur mycket gick elevantalet ner?
Hur många fler elever är det i år? | elev
Hur många anställda har kommunen? | anställd
Hur många jobbar i hemtjänsten? | anställd
Hur många barn står i kö? | barn
Hur många är sjuka?
Hur många blev av med jobbet? | uppsägning
Hur många dök upp på mötet?
Hur många hängde med på resan?
Hur många hoppade av utbildningen?
Hur många hoppade på bussen varje dag?
Hur många gick upp i heltid?
Hur många kom på öppningen?
Hur många kom dit?
Hur många la sin röst?
Hur många hörde av sig?
Hur många var på plats?
Hur många står utan jobb?
Hur många saknar bostad?
Hur många sökte jobbet?
Hur många har fått vaccin?
Hur många bodde i kommunen vid årsskiftet? | invån
Hur många invånare hade kommunen vid utgången av 2024? | invån
Hur många bodde i kommunen i slutet av 2024? | invån
Hur många anställda fanns vid årets slut? | anställd
Hur mycket folk var det på marknaden?
Hur mycket folk kom?
Vilket antal elever går på skolan? | elev
Vad var antalet besökare? | besök
Hur stort är antalet lediga lägenheter? | lägen
Hur stor var publiken?
Hur stor är personalstyrkan?
Hur många barn är det i varje grupp? | barn
Hur långt är det till närmaste sjukhus?
Hur varmt är det i bassängen?
Hur många gånger besöktes webbplatsen? | besök
Hur många gånger har ambulansen ryckt ut?
Hur många gånger bokades lokalen? | bokning
Hur många gånger inspekterades köken? | inspektion
Hur många gånger under året möttes rådet?
Med hur många röster vann han?
Hur många tog sig dit?
Hur många orkade ta sig till vallokalen?
Hur många kom och tittade?
Hur många slutade under året?
Hur många flyttade in?
Hur många bor kvar?
Hur många elever hade skolan vid läsårets slut? | elev
Hur mycket personal fattas?
Hur många bränder orsakades av grillar?
Hur många gånger larmades brandkåren i juli? | larm
Hur många gånger har museet besökts? | besök
Hur många gånger har filmen visats? | visning
Hur många hyresrätter byggs det? | hyresrät
Hur stor publik hade matchen?
# age
Until what age is dental care free?
Till vilken ålder är tandvården gratis?
Upp till vilken ålder åker barn gratis?
Hur gammal får man vara för att gå gratis?
Från vilken ålder får man åka själv?
Vid vilken ålder får man bibliotekskort?
Hur gammal är bron?
Hur gamla är barnen?
Vad är åldersgränsen?
Vilken åldersgräns gäller?
Vad är det för åldersgräns på festivalen?
I vilken ålder börjar man?
Hur ung får man vara?
Until what age do children travel free?
Fram till vilken ålder är glasögonen gratis?
Hur många år måste man ha fyllt för att rösta?
Vid hur många års ålder får man gå själv?
Hur gammal är byggnaden?
From what age do you pay for the bus?
Från vilken ålder betalar man?
Vid vilken ålder slutar barn åka gratis?
Hur gammal ska man vara för att få låna hallen?
Vad är det för ålder man måste ha uppnått?
Hur många år måste man ha fyllt för att få gå in?
# decision
Med vilka röstsiffror antogs budgeten?
Med vilka röstsiffror föll motionen?
Med vilka röstetal valdes ordföranden?
Vad beslutades om skolan?
Vad blev det av förslaget?
Vad blev det för beslut om skolan?
Vad kom de fram till?
Vad bestämdes om hastigheten?
Hur blev det med badhuset?
Hur gick det med motionen?
Hur slutade omröstningen?
Hur röstade Centern?
Hur föll röstningen ut?
Hur ställde sig nämnden till förslaget?
Vad sa nämnden om förslaget?
Vad tyckte nämnden att man skulle göra?
Vilket beslut togs om taxan?
Vad hände med motionen om cykelbanor?
Vad blev utgången i ärendet?
Vad landade nämnden i för beslut?
Med vilka siffror röstades förslaget ned?
Vad blev det för besked om skolan?
Hur gick det till slut med ansökan?
Vad sa fullmäktige om motionen?
Med vilka röstsiffror klubbades budgeten?
Vad tog nämnden för beslut?
Vad blev utgången i målet?
Hur blev utgången av ärendet?
# yes_no
Är det sant att badet ska stängas?
Stämmer det att skolan läggs ner?
Stämmer det att avgiften höjs till 500 kronor?
Har vi råd med en ny simhall?
Har kommunen råd att bygga?
Är det på riktigt så att man höjer skatten?
Skulle inte skolan renoveras?
Blir det någon ny skola?
Kan det stämma att taxan höjdes med 10 procent?
Går det att söka bygglov digitalt?
Får jag grilla på balkongen?
Måste man ha tillstånd för att bygga altan?
Finns det någon plan för äldreboendet?
Ligger kommunen minus?
Sprack budgeten?
Räckte pengarna?
Gick det igenom?
Tjänar kommunen på affären?
Överklagades beslutet?
Har biblioteket öppet på söndagar?
Fick förslaget ja eller nej?
Blev det ja eller nej?
Gick bolaget plus eller minus?
Är det verkligen så att badet kostar 90 miljoner?
Stämmer uppgiften att skolan ska rivas?
Är det någon risk att skolan stängs?
Hade vi råd med det?
Blev det billigare än tänkt?
Hinner man bli klar i tid?
Lönar sig elbussarna?
Dubblerades kostnaden?
Har det kommit in några klagomål?
Är det rätt att hyran höjs i sommar?
Har det blivit dyrare att bada?
Var mötet öppet för alla?
Var kostnaden högre än budget?
# list
Vilka heter de nya ledamöterna?
Vilka sitter i nämnden?
Vilka satt med på mötet?
Vilka var med?
Vilka röstade nej?
Vilka partier röstade nej?
Vilka skolor läggs ner?
Vilka gator asfalteras?
Vilka är de tre målen?
Nämn tre åtgärder.
Vad finns det för avgifter?
Vad finns det för badplatser?
Vad finns det för olika stöd att söka?
Vad är det för regler som gäller för uteserveringar?
Vad är det för skolor som stängs?
Vad består nämnden av?
Vilka dagar har biblioteket stängt?
Under vilka veckor är badet stängt?
Under vilka månader gäller vinteravgiften?
Vilka dök upp?
Vad finns det för förskolor?
Vad finns det för lekplatser?
Vad finns det för regler för eldning?
Vad är det för partier som styr?
Vilka hyresgäster drabbas?
# time
Vilka öppettider har återvinningen?
Vilken tid stänger badet?
När stänger badet på lördagar?
När öppnar biblioteket på söndagar?
Hur dags börjar mötet?
Vilken tid på dagen är det öppet?
Hur sent har de öppet?
Vad är det för öppettider?
Vad har biblioteket för öppettider?
Vilket klockslag börjar mötet?
Vad har simhallen för öppettider?
Vad är det för tid man ska vara där?
# contact
På vilken adress ligger kontoret?
Vilken adress har vårdcentralen?
Vad är numret till växeln?
Vilket telefonnummer ringer man?
Hur får man tag i en handläggare?
Hur når jag socialjouren?
Vart mejlar man?
Vart ringer man om det läcker?
Har ni något telefonnummer till jouren?
På vilket nummer når man jouren?
Vad har ni för mejl?
Vad har de för telefonnummer?
Vad har kontoret för adress?
Vad har växeln för nummer?
Vilket nummer ska man ringa?
Vad är det för nummer till växeln?
Vad har biblioteket för telefonnummer?
# reason
Varför stängs skolan?
Varför då?
Hur kommer det sig att skolan stängs?
Hur kan det komma sig att det blev dyrare?
Vad beror det på att bussarna är sena?
Vad är anledningen till att skolan stängs?
Av vilken anledning stängdes badet?
Vad var det som gjorde att kostnaderna ökade?
Vad gjorde att kostnaderna stack iväg?
Vad fick kommunen att backa?
Hur motiverar man höjningen?
Vad har man för skäl att höja?
Vad anger man för skäl?
På vilken grund avslogs ansökan?
Med vilken motivering avslogs motionen?
Med vilket argument sa man nej?
Till följd av vad höjdes taxan?
På grund av vad stängdes badet?
Vad skylls underskottet på?
Vad skyller man på?
Hur kommer det sig?
Vilken är den vanligaste orsaken?
Vad är det som gör att det blir så dyrt?
Hur kom det sig att man sålde?
Av vilka skäl drogs linjen in?
Vad föranledde höjningen?
Med vilka argument sa man nej?
Varför drog kommunen in bidraget till klubben?
Vad skylls förseningen på?
Till följd av vad ställdes mötet in?
Med vilka argument avslogs motionen?
# dnr
Vilket diarienummer har ärendet?
Vad har ärendet för diarienummer?
Under vilket diarienummer finns handlingarna?
Vad har ärendet för dnr?
"""
