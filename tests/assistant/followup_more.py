"""More conversations, of the same two forms as those of followup_table.py."""

MORE = """
Hur många elever tog studenten läsåret 2023/24? > Och året före? => Hur många elever tog studenten läsåret 2022/23?
Hur många elever tog studenten 2023/24? > Hur många var det läsåret innan? => Hur många elever tog studenten 2022/23?
Hur stor var omsättningen räkenskapsåret 2022/2023? > Och året efter? => Hur stor var omsättningen räkenskapsåret 2023/2024?
Hur stor var omsättningen räkenskapsåret 2022/2023? > 2021/2022 då? => Hur stor var omsättningen räkenskapsåret 2021/2022?
Hur stor andel av eleverna i Lugnås nådde målen 2023/24? / Och i hela landet? > Hur var det i Lugnås året före? => Hur stor andel av eleverna i Lugnås nådde målen 2022/23?
Hur stor andel av eleverna i Lugnås nådde målen 2023/24? > Och i hela landet? => Hur stor andel av eleverna i hela landet nådde målen 2023/24?
Hur hög var arbetslösheten i Borgsta kommun 2023? > Och i länet som helhet? => Hur hög var arbetslösheten i länet som helhet 2023?
Hur hög var arbetslösheten i Borgsta 2023? > Och i riket? => Hur hög var arbetslösheten i riket 2023?
Hur hög var arbetslösheten i Borgsta 2023? / Och i riket? > Hur var det i Borgsta året innan? => Hur hög var arbetslösheten i Borgsta 2022?
Vad var medellönen för män i förvaltningen 2023? > Och för kvinnor? => Vad var medellönen för kvinnor i förvaltningen 2023?
Hur många dagar var kvinnor sjuka i snitt 2023? > Och män? => Hur många dagar var män sjuka i snitt 2023?
Hur stor var sjukfrånvaron bland kvinnor 2023? > Hur mycket för män? => Hur stor var sjukfrånvaron bland män 2023?
Hur stor andel av de anställda var kvinnor? > Och män? => Hur stor andel av de anställda var män?
Vad beslutade fullmäktige om skolskjutsreglerna? > Vad kostar en läsplatta till varje elev? => =
Hur många platser har särskilda boendet Eklunden? > Hur lång är kön till färdtjänsten? => =
Vad blev årets resultat för Bostadsstiftelsen 2023? > Hur var vädret i påskas? => =
Vad blev årets resultat för Bostadsstiftelsen 2023? > Vilka sitter i kommunens valnämnd? => =
Hur många ansökningar om bygglov kom in 2023? > Var det fler än året innan? => Hur många ansökningar om bygglov kom in 2023 jämfört med 2022?
Hur många ansökningar om bygglov kom in 2023? > Jämfört med året innan? => Hur många ansökningar om bygglov kom in 2023 jämfört med 2022?
Hur många ansökningar om bygglov kom in 2023? > Vad kostar det att söka förhandsbesked? => =
Hur många besökte Hembygdsmuseet i juli 2024? > Och i augusti? => Hur många besökte Hembygdsmuseet i augusti 2024?
Vilken taxa gäller för sophämtning i villa? > Och i fritidshus? => Vilken taxa gäller för sophämtning i fritidshus?
Hur mycket el förbrukade reningsverket 2022? > Och badhuset? => Hur mycket el förbrukade badhuset 2022?
Vem är kommundirektör? > Vad heter ekonomichefen? => =
Vad heter ekonomichefen? > Och personalchefen? => Vad heter personalchefen?
Hur mycket betalade regionen för hyrläkare 2023? > Och för hyrsjuksköterskor? => Hur mycket betalade regionen för hyrsjuksköterskor 2023?
Hur många åkte med linje 14 förra året? > Är det fler eller färre än 2022? => Hur många åkte med linje 14 förra året jämfört med 2022?
Hur många lärarstudenter antogs läsåret 2021/22? > Och två år senare? => Hur många lärarstudenter antogs läsåret 2023/24?
Hur många lärarstudenter antogs läsåret 2021/22? > Läsåret därpå? => Hur många lärarstudenter antogs läsåret 2022/23?
Hur många lärarstudenter antogs 2021/2022? > 2023/2024? => Hur många lärarstudenter antogs 2023/2024?
Vad blev vinsten räkenskapsåret 2022-2023? > Föregående räkenskapsår? => Vad blev vinsten räkenskapsåret 2021-2022?
Hur stor andel blev godkända i matematik i Sävsta? > Hur ser det ut i riket? => Hur stor andel blev godkända i matematik i riket?
Hur stor andel blev godkända i matematik i Sävsta 2023? / Och i riket? > Och i Sävsta 2022? => Hur stor andel blev godkända i matematik i Sävsta 2022?
Hur lång är medelvårdtiden på medicinkliniken? > Och på kirurgkliniken? => Hur lång är medelvårdtiden på kirurgkliniken?
Hur många fall av vinterkräksjuka rapporterades i januari? > Och i februari? => Hur många fall av vinterkräksjuka rapporterades i februari?
Hur stor är sjukskrivningen i procent bland undersköterskor? > Och bland lärare? => Hur stor är sjukskrivningen i procent bland lärare?
Hur mycket lade kommunen på konsulter 2023? > Hur långt är det till månen? => =
Hur mycket lade kommunen på konsulter 2023? > Vilka pensionsvillkor gäller för avgående kommunalråd? => =
Vem utsågs till ny ordförande i Ekås Energi? > Vem var det innan? => Vem var tidigare ordförande i Ekås Energi
Vem valde stämman till ny ordförande? > Vem hade uppdraget innan? => Vem var tidigare ordförande – stämman
Vem blev årets företagare? > Hur många feriejobb erbjöds i somras? => =
Vad yrkade Sverigedemokraterna i frågan om vindkraftsparken? > Och Socialdemokraterna? => Vad yrkade Socialdemokraterna i frågan om vindkraftsparken?
Hur många undersköterskor slutade 2023? > Läkare då? => Hur många läkare slutade 2023?
Vem fick stipendiet för unga musiker? > Hur många bor på Ekgårdens demensboende? => =
Hur många besökte Hembygdsmuseet i juli 2024? > Hur hög är kommunens soliditet? => =
Hur många besökte Hembygdsmuseet i juli 2024? > Vad är avgiften för ett serveringstillstånd? => =
Vem är rektor på Björkskolan? > Hur lång är handläggningstiden för bygglov? => =
Vem är rektor på Björkskolan? > Hur lång är handläggningstiden? => =
Vad blev elkostnaden 2023? / Och vad var budgeten? > Hur mycket skilde det? => Hur mycket avvek elkostnaden från budgeten 2023?
Vad blev lokalhyran 2023? > Och vad var budgeten? => Vad var budgeten – lokalhyran 2023?
Hur mycket av bidraget är resor och mat? > Och för personal? => Hur mycket av bidraget är personal?
Hur stor del av anslaget avser hyra 2023? > Och löner? => Hur stor del av anslaget avser löner 2023?
Hur mycket fick Almviks IF för att rusta upp sin klubbstuga? > Och Lunda BK? => Hur mycket fick Lunda BK?
Vad betalar Åby för att sköta sina gator? > Och Lunda? => Vad betalar Lunda för att sköta sina gator?
Vad handlade mässan Ljus över åsen om? / Vilken kommun var med och ordnade den? > Hur många deltog? => Hur många deltog – mässan Ljus åsen?
När antogs strategin för trygghet? > Vilka år gäller handlingsplanen? => Vilka år gäller handlingsplanen – strategin för trygghet?
Räcker bussarna för att linjen ska bli populär? > Varför kan de inte köra på kvällen? => Varför kan de inte köra på kvällen – bussarna linjen populär?
Vad kostar ombyggnaden av Stallbacken? > Ökade antalet invånare 2023? => =
Vad kostar ombyggnaden av Stallbacken? > Har antalet invånare ökat? => =
Vad kostar ombyggnaden av Stallbacken? > Hur stor del av budgeten går till vård? => =
Vad kostar ombyggnaden av Stallbacken? > Hur stor var skulden hos Kronofogden? => =
När höjdes hyran för lokalerna på Kajgatan? > Vem beslutade om detaljplanen för Norra hamnen? => =
När höjdes hyran för lokalerna på Kajgatan? > Varför lades biblioteksfilialen ned? => =
När höjdes hyran för lokalerna på Kajgatan? > Hur många procent av fordonen är fossilfria? => =
Hur stor andel av eleverna nådde målen 2023/24? > Vilka fick kulturpris 2023? => =
Hur stor andel av eleverna nådde målen 2023/24? > Är återvinningscentralen öppen på söndagar? => =
Hur stor andel av eleverna nådde målen 2023/24? > Hur långt är spåret i Lillskogen? => =
Hur många nya lärlingsplatser skapades 2022/23? > Och 2021/22? => Hur många nya lärlingsplatser skapades 2021/22?
Hur många nya lärlingsplatser skapades läsåret 2022/23? > Hur såg det ut läsåret dessförinnan? => Hur många nya lärlingsplatser skapades läsåret 2021/22?
Vad var snittbetyget i Hovby skola 2023/24? / Och i kommunen? > Hur var det i Hovby skola året innan? => Vad var snittbetyget i Hovby skola 2022/23?
Hur många flickor spelar innebandy i klubbar? > Och pojkar? => Hur många pojkar spelar innebandy i klubbar?
Vad är målet för fossilfria bilar 2025? > Och 2030? => Vad är målet för fossilfria bilar 2030?
Vad är målet för fossilfria bilar 2025? > Vilka kommunala bolag gick med förlust? => =
Hur mycket fick regionen i statsbidrag för cancervård? > Och för psykiatri? => Hur mycket fick regionen i statsbidrag för psykiatri?
Hur stor var elevpengen i förskolan 2024? > I grundskolan? => Hur stor var elevpengen i grundskolan 2024?
Hur många väntade mer än 90 dagar på operation i mars? > Och i april? => Hur många väntade mer än 90 dagar på operation i april?
Vad kostar årskortet på gymmet i Sporthallen? > Hur många lekparker rustades upp 2024? => =
Vad kostar årskortet på gymmet i Sporthallen? > Vad menas med nettokostnadsavvikelse? => =
Vad kostar årskortet på gymmet i Sporthallen? > Vem äger hamnen? => =
"""

MORE_REFERS = """
Hur mycket betalar jag för hemtjänst per månad? > Och om jag bor ihop med någon? => betalar hemtjänst bor ihop
Hur stor är personalomsättningen på Region Vånge? > Är den högre än i riket? => personalomsättningen Region Vånge riket
Vem är vd för Kustbostäder? > Vem var det före henne? => vd Kustbostäder före
Vem är vd för Kustbostäder? > Vad har hon för lön? => lön vd Kustbostäder
Hur mycket skulle toppen på kajen kosta? > Vad blev den slutliga notan? => notan kajen
Beviljades bygglov för masten i Sörby? > Varför inte? => Varför inte bygglov masten Sörby
Beviljades bygglov för masten i Sörby? > Vem överklagade? => överklagade bygglov masten Sörby
Beviljades bygglov för masten i Sörby? > När då? => När beviljades bygglov masten Sörby
Vad beslutade nämnden om skolskogen? > Var det enhälligt? => enhälligt skolskogen
Vad beslutade nämnden om skolskogen? > Hur motiverades beslutet? => motiverades beslutet skolskogen
Vad beslutade nämnden om skolskogen? > Kan det överklagas? => överklagas skolskogen
Vad beslutade nämnden om skolskogen? > Vem ska genomföra det? => genomföra skolskogen
Hur många flickor spelar innebandy i klubbar? > Totalt då? => innebandy klubbar
Vad är målet för fossilfria bilar 2025? > Nåddes det? => Nåddes målet fossilfria bilar
Vad är målet för fossilfria bilar 2025? > Hur långt har man kommit? => kommit målet fossilfria bilar
Hur mycket fick regionen i statsbidrag för cancervård? > Vad användes det till? => användes statsbidrag cancervård
Hur mycket fick regionen i statsbidrag för cancervård? > När ska det redovisas? => När redovisas statsbidrag cancervård
När är biblioteket i Lunda öppet? > Och på lördagar? => När biblioteket Lunda öppet på lördagar
När är biblioteket i Lunda öppet? > Var ligger det? => Var ligger biblioteket i Lunda
Hur stor var elevpengen i förskolan 2024? > Blir den högre 2025? => elevpengen förskolan 2025
Hur stor var elevpengen i förskolan 2024? > Hur beräknas den? => beräknas elevpengen förskolan
Hur stor var elevpengen i förskolan 2024? > Vad gäller vid sjukdom utomlands? => sjukdom utomlands
Vilka risker lyfter revisorerna? > Vilken är störst? => störst risker revisorerna
Vilka risker lyfter revisorerna? > Vad svarar styrelsen? => svarar styrelsen revisorerna
Hur många väntade mer än 90 dagar på operation i mars? > Hur stor andel var det? => väntade 90 dagar operation mars procent
Hur många väntade mer än 90 dagar på operation i mars? > Vilken klinik hade längst kö? => klinik längst kö
Vad kostar årskortet på gymmet i Sporthallen? > Och för pensionärer? => årskortet gymmet Sporthallen pensionärer
Hur slutade omröstningen om simhallen i Almnäs? > Vilka reserverade sig? => reserverade sig simhallen Almnäs ! omröstningen
Hur slutade omröstningen om simhallen i Almnäs? > Hur många avstod? => avstod omröstningen simhallen Almnäs
Hur hög var taxan för slamtömning efter höjningen? > Vad låg den på före höjningen? => taxan slamtömning före höjningen ! efter
Vad kostade en plats på korttidsboendet 2024? > Vad låg den på innan? => plats korttidsboendet
När höjdes hyran för lokalerna på Kajgatan? > Vem beslutade det? => Vem beslutade höjdes hyran lokalerna Kajgatan ! när
Vad kostar ombyggnaden av Stallbacken? > Vem beslutade det? => Vem beslutade ombyggnaden Stallbacken ! kostar
Vad kostar ombyggnaden av Stallbacken? > Vem betalar? => Vem betalar ombyggnaden Stallbacken
Vad kostar ombyggnaden av Stallbacken? > När då? => När ombyggnaden Stallbacken ! kostar
Ska ombyggnaden av Stallbacken börja i år? > När då? => När ombyggnaden Stallbacken
Varför stängdes fritidsgården Kompassen? > När då? => När stängdes fritidsgården Kompassen ! varför
När stängdes fritidsgården Kompassen? > Varför? => Varför stängdes fritidsgården Kompassen ! när
Hur stort blev underskottet för äldreomsorgen 2024? > Varför? => Varför underskottet äldreomsorgen 2024
Hur stort blev underskottet för äldreomsorgen 2024? > Vad beror det på? => beror underskottet äldreomsorgen 2024
Hur stort blev underskottet för äldreomsorgen 2024? > Vad berodde det på? => berodde underskottet äldreomsorgen 2024
Hur många anställda slutade 2023? > Hur mycket i procent? => procent anställda slutade 2023
Hur många anställda slutade 2023? > Och i procent? => procent anställda slutade 2023
Hur mycket ökade lönekostnaderna 2023? > Hur mycket i procent? => procent ökade lönekostnaderna 2023
Hur mycket ökade lönekostnaderna 2023? > I kronor då? => kronor ökade lönekostnaderna 2023
Hur mycket minskade utsläppen mellan 2019 och 2023? > Hur många procent är det? => procent utsläppen 2019 2023
Vem är verksamhetschef på Solbackens vårdcentral? > Hur länge har hon varit det? => länge verksamhetschef Solbackens
Vem är verksamhetschef på Solbackens vårdcentral? > När tillträdde hon? => tillträdde verksamhetschef Solbackens
Vem lämnade in motionen om hundrastgårdar? > Vad svarade nämnden? => svarade nämnden motionen hundrastgårdar
Vad föreslås i motionen om hundrastgårdar? > Bifölls den? => Bifölls motionen hundrastgårdar
Vad föreslås i motionen om hundrastgårdar? > Gick den igenom? => igenom motionen hundrastgårdar
Vad föreslås i motionen om hundrastgårdar? > Hur föll rösterna? => föll rösterna motionen hundrastgårdar
Vad föreslås i motionen om hundrastgårdar? > Vilka reserverade sig? => reserverade motionen hundrastgårdar
Vad beslutade fullmäktige om skolskjutsreglerna? > När börjar de gälla? => När börjar gälla skolskjutsreglerna
Vad beslutade fullmäktige om skolskjutsreglerna? > Och hur röstade Vänsterpartiet? => röstade Vänsterpartiet skolskjutsreglerna
Hur många platser har särskilda boendet Eklunden? > Hur många står i kö? => står kö Eklunden
Hur många platser har särskilda boendet Eklunden? > Vad är hyran? => hyran Eklunden
Hur många platser har särskilda boendet Eklunden? > När byggdes det? => När byggdes Eklunden
Vad blev årets resultat för Bostadsstiftelsen 2023? > Hur stor var soliditeten? => soliditeten Bostadsstiftelsen 2023
Vad blev årets resultat för Bostadsstiftelsen 2023? / Och 2022? > Hur mycket budgeterades? => budgeterades Bostadsstiftelsen 2022
Vad blev årets resultat för Bostadsstiftelsen 2023? / Och 2022? > Vilket år var bäst? => bäst resultat Bostadsstiftelsen
Hur många ansökningar om bygglov kom in 2023? > Hur många avslogs? => avslogs ansökningar bygglov 2023
Hur många ansökningar om bygglov kom in 2023? > Hur många av dem beviljades? => beviljades ansökningar bygglov 2023
Hur många ansökningar om bygglov kom in 2023? > Hur lång var handläggningstiden? => handläggningstiden bygglov 2023
Hur många ansökningar om bygglov kom in 2023? > Är det en ökning? => ökning ansökningar bygglov 2023
Hur många besökte Hembygdsmuseet i juli 2024? > Hela sommaren då? => Hur många besökte Hembygdsmuseet hela sommaren 2024 ! juli
Hur många besökte Hembygdsmuseet i juli 2024? > Vad är inträdet? => inträdet Hembygdsmuseet
Hur många besökte Hembygdsmuseet i juli 2024? > Hur många besökare hade Vattentornet? => Hur många besökare Vattentornet
Vilken nämnd ansvarar för vintersandningen? > Vem är ordförande där? => ordförande nämnd vintersandningen
Hur mycket bidrag fick Orienteringsklubben Vargen? > Vad ska de använda pengarna till? => använda pengarna Orienteringsklubben Vargen
Hur mycket bidrag fick Orienteringsklubben Vargen? > Hur mycket sökte de? => sökte Orienteringsklubben Vargen
Hur mycket bidrag fick Orienteringsklubben Vargen? > Fick fler föreningar bidrag? => föreningar bidrag
Hur mycket bidrag fick Orienteringsklubben Vargen? > Vilka andra fick bidrag? => andra fick bidrag ! Vargen
Vilken taxa gäller för sophämtning i villa? > Från och med när? => när taxa sophämtning villa
Vilken taxa gäller för sophämtning i villa? > Sedan när? => när taxa sophämtning villa
Vad står det om kemtvätten i Hamre i rapporten? > Finns det någon risk för grundvattnet där? => risk grundvattnet Hamre
Hur mycket el förbrukade reningsverket 2022? > Hur mycket fjärrvärme? => fjärrvärme förbrukade reningsverket 2022 ! el
Hur mycket el förbrukade reningsverket 2022? > Hur stor del var solel? => del solel reningsverket 2022
Vem är kommundirektör? > Vad tjänar hon? => tjänar kommundirektör
Vilka ärenden avgjordes på sammanträdet den 4 juni? > Vilka var frånvarande? => frånvarande sammanträdet 4 juni
Vilka ärenden avgjordes på sammanträdet den 4 juni? > Vilka deltog? => deltog sammanträdet 4 juni
Hur mycket betalade regionen för hyrläkare 2023? > Hur stor del av personalkostnaden är det? => del personalkostnaden hyrläkare 2023
Finns det någon laddstation vid stationen? > Hur många? => Hur många laddstation stationen
Hur stor var hyresskulden när avtalet sades upp? > Och vad ligger den på nu? => hyresskulden nu
Hur lång är medelvårdtiden på medicinkliniken? > Har den blivit kortare? => medelvårdtiden medicinkliniken jämfört
Hur lång är medelvårdtiden på medicinkliniken? > Har den ökat sedan 2020? => medelvårdtiden medicinkliniken jämfört 2020
Hur stor är bruttoregionprodukten? > Vad betyder det? => betyder bruttoregionprodukten
Varför sades avtalet med städbolaget upp? > När då? => När sades avtalet städbolaget upp ! varför
Hur mycket sänktes hastigheten på Storgatan? > Varför? => Varför sänktes hastigheten Storgatan ! mycket
Har nämnden antagit en ny taxa? > När? => När nämnden antagit taxa
Får man elda trädgårdsavfall? > När? => När elda trädgårdsavfall
Hur många fall av vinterkräksjuka rapporterades i januari 2024? > Hur många under våren? => fall vinterkräksjuka rapporterades våren 2024 ! januari
Hur mycket lade kommunen på konsulter 2023? > Vad är det i procent av omsättningen? => procent av omsättningen konsulter 2023
Hur mycket lade kommunen på konsulter 2023? > Vilka konsulter anlitades? => konsulter anlitades
Vem blev årets företagare? > Vilka fler var nominerade? => nominerade årets företagare
Vad heter den nya skolan i Backa? > När öppnar den? => När öppnar nya skolan Backa
Vad heter den nya skolan i Backa? > Vem har ritat den? => ritat skolan Backa
Hur gick omröstningen om vindkraftsparken? > Hur många avstod? => avstod omröstningen vindkraftsparken
Vad yrkade Sverigedemokraterna om vindkraftsparken? > Vad blev resultatet? => resultatet vindkraftsparken
Vilka medel avsattes för cykelbanor i budgeten? > Räckte pengarna? => Räckte pengarna cykelbanor
Hur många vårdplatser stängdes i sommar? > Läkare då? => läkare
Hur många undersköterskor slutade 2023? > Och hur många började? => undersköterskor började 2023
Hur hög var tomträttsavgälden 2015? > Och idag? => tomträttsavgälden idag ! 2015
Vad är öppettiderna på återbruket i Ekås? > Och på söndagar? => öppettiderna återbruket Ekås söndagar
Kan jag hyra festlokalen i Folkets park? > Vad kostar det? => kostar hyra festlokalen Folkets park
Kan jag hyra festlokalen i Folkets park? > Hur bokar jag? => bokar festlokalen
Vem fick stipendiet för unga musiker? > Hur stort var det? => stort stipendiet unga musiker
Vad säger revisorerna om intern kontroll i socialnämnden? > Och vad rekommenderar de? => rekommenderar revisorerna intern kontroll socialnämnden
Vilket NKI fick Vik Energi 2023? > Vad mäter det? => mäter NKI ! 2023
Hur högt var trivselindexet 2023? > Vad betyder det? => betyder trivselindexet ! 2023
"""
