"""Conversations on bodies and houses, things pointed back at and parts of a whole, of the two forms of followup_table.py."""

BODIES = """
Hur stor var hälso- och sjukvårdsnämndens avvikelse i april 2025? > Och kulturnämnden? => Hur stor var kulturnämndens avvikelse i april 2025?
Vilken ram får hälso- och sjukvårdsnämnden i Åby 2026? > Hur ser det ut för kultur- och bildningsnämnden? => Vilken ram får kultur- och bildningsnämnden i Åby 2026?
Hur många årsarbetare har barn-, ungdoms- och familjenämnden? > Och tekniska nämnden? => Hur många årsarbetare har tekniska nämnden?
Vad kostade för- och grundskolan i Åby 2023? > Och gymnasiet? => Vad kostade gymnasiet i Åby 2023?
Vad lade Dals lasarett på hyrpersonal 2024? > Hur såg det ut för primärvården? => Vad lade primärvården på hyrpersonal 2024?
Hur mycket lade Dals lasarett på hyrpersonal 2024? > Och hur mycket lade primärvården 2023? => Hur mycket lade primärvården på hyrpersonal 2023?
Vad blev budgetavvikelsen för Dals lasarett 2024? > Hur såg det ut på sjukhuset i Norrnäs? => Vad blev budgetavvikelsen för sjukhuset i Norrnäs 2024?
Hur många besökte Åby museum 2024? > Hur såg det ut för länsbiblioteket? => Hur många besökte länsbiblioteket 2024?
Hur lång var väntetiden till BUP i Region Åby 2024? > Hur ser det ut på vuxenpsykiatrin? => Hur lång var väntetiden till vuxenpsykiatrin i Region Åby 2024?
Vad kostar förskolan för barn 3 i Åby? > Och på fritids? => Vad kostar fritids för barn 3 i Åby?
Vilken arbetslöshet hade Åby 2023? > Vad var motsvarande siffra i Dal? => Vilken arbetslöshet hade Dal 2023?
Hur mycket betalade Åby i medlemsbidrag 2022? > Hur mycket betalade Dal? => Hur mycket betalade Dal i medlemsbidrag 2022?
Hur mycket betalade Åby kommun till förbundet 2022? > Och hur mycket betalade Dals kommun? => Hur mycket betalade Dals kommun till förbundet 2022?
Hur mycket bidrog staten med till järnvägen? > Hur mycket bidrog kommunen med? => Hur mycket bidrog kommunen med till järnvägen?
Vad fick Teater Vinden i bidrag 2023? > Vad fick kammarorkestern? => Vad fick kammarorkestern i bidrag 2023?
Vad lägger Åby på snöröjning per år? > Vad lägger Dal? => Vad lägger Dal på snöröjning per år?
Hur många gick musiklinjen på Åby folkhögskola hösten 2024? > Hur många gick den kursen 2022? => Hur många gick musiklinjen på Åby folkhögskola 2022?
Hur många gick allmän kurs på Åby folkhögskola? > Vem leder den linjen? => Vem leder allmän kurs på Åby folkhögskola?
Vad beslutades om Dals skola i Åby? > När ska den skolan läggas ned? => När ska Dals skola i Åby läggas ned?
Hur många elever går på Dals skola? > Vem är rektor på den skolan? => Vem är rektor på Dals skola?
Vem leder bolaget Åbytrafiken? > Hur många anställda har det bolaget? => Hur många anställda har bolaget Åbytrafiken?
Vad är soliditeten i Åby Energi 2024? > Vem är vd för det bolaget? => Vem är vd för Åby Energi?
Vad är projektet Grön industri? > Hur länge pågår det projektet? => Hur länge pågår projektet Grön industri?
Hur stort är avtalet med Vägbolaget? > När löper det avtalet ut? => När löper avtalet med Vägbolaget ut?
När byggs bron över Lillån i Åby? > Vad kostar den bron? => Vad kostar bron över Lillån i Åby?
Vilka sitter i styrelsen för Åby Energi? > När träffades den styrelsen senast? => När träffades styrelsen för Åby Energi senast?
Hur många besökte museet Gården 2023? > Vad kostar inträdet till det museet? => Vad kostar inträdet till museet Gården?
Vilket sjukhus hade störst underskott i Åby 2024? > Hur stort var det underskottet? => Hur stort var underskottet i Åby 2024?
Vad handlar projektet Öppen kust om? > Vem leder projektet? => Vem leder projektet Öppen kust?
Hur många ärenden fick nämnden i Åby 2025? > Och hur många av ärendena det året gällde vården? => Hur många av ärendena gällde vården 2025 – nämnden i Åby?
Hur stort överskott hade utvecklingsnämnden 2024? > Hur mycket stod museet för? => Hur stort överskott hade museet 2024?
Hur stort blev socialnämndens underskott i Åby 2023? > Hur mycket svarade hemtjänsten för? => Hur stort blev hemtjänstens underskott i Åby 2023?
Hur stort underskott hade Region Åby 2023? > Hur mycket stod trafiknämnden för? => Hur stort underskott hade trafiknämnden i Region Åby 2023?
Hur många röstade ja till att sälja Kvarnen? > Hur många röstade emot? => Hur många röstade nej till att sälja Kvarnen?
Hur många röstade för att sälja Kvarnen? > Hur många var emot? => Hur många röstade emot att sälja Kvarnen?
Hur många röstade mot skattehöjningen i Åby? > Hur många röstade för? => Hur många röstade för skattehöjningen i Åby?
Hur stort underskott räknar Region Åby med 2026? > Hur blir det 2027? => Hur stort underskott räknar Region Åby med 2027?
Vad fick Teater Vinden i bidrag 2025? > hur mycket var det förra året? => Vad fick Teater Vinden i bidrag 2024?
Hur hög var soliditeten i Åby Energi 2024? > Vad var den för fem år sedan? => Hur hög var soliditeten i Åby Energi 2019?
Hur nöjda var resenärerna 2023? > Hur var det i fjol? => Hur nöjda var resenärerna 2022?
Hur lång var handläggningstiden hos verket 2023? > och i år? => Hur lång var handläggningstiden hos verket i år?
Hur stor är frånvaron i Åby? > Och i fjol? => Hur stor är frånvaron i Åby i fjol?
Vilken avgift har man för hemtjänst i Åby? > Är det samma för trygghetslarm? => Vilken avgift har man för trygghetslarm i Åby?
Vad tar Region Åby för ett läkarbesök på vårdcentral? > Hur mycket är det på akuten? => Vad tar Region Åby för ett läkarbesök på akuten?
Vad är avgiften för va i Åby 2025? > Och för sophämtning? => Vad är avgiften för sophämtning i Åby 2025?
Hur mycket energi använde tvätteriet i Åby 2023? > Och hur mycket vatten? => Hur mycket vatten använde tvätteriet i Åby 2023?
Hur många resor gjordes med bussarna 2023? > Och anropsstyrd trafik? => Hur många resor gjordes med anropsstyrd trafik 2023?
Hur många turer ställde Åbytåget in 2023? > Och bussarna? => Hur många turer ställde bussarna in 2023?
Hur många har högskoleutbildning i Åby? > Hur många av dem är kvinnor? => Hur många kvinnor har högskoleutbildning i Åby?
Vilken helårsprognos har Åby för investeringar i ny utrustning 2025? > Och vad är prognosen för it? => Vilken helårsprognos har Åby för it 2025?
Vem är ordförande i hälso- och sjukvårdsnämnden i Åby? > Vem är vice ordförande? => Vem är vice ordförande för hälso- och sjukvårdsnämnden i Åby?
Hur hög var beläggningen på Åby sjukhus 2024? > Hur var läget i Norra Dal? => Hur hög var beläggningen i Norra Dal 2024?
Hur många patienter skadades på Åby sjukhus 2024? > Är siffran högre än 2023? => Hur många patienter skadades på Åby sjukhus 2024 jämfört med 2023?
Vad är målet för hygienrutiner på Åby sjukhus? > Vad blev utfallet 2024? => Vad blev utfallet för hygienrutiner på Åby sjukhus 2024?
Vad är parkeringsavgiften i Åby? > Är det gratis på helger? => Är parkeringsavgiften i Åby gratis på helger?
När har biblioteket i Åby öppet på lördagar? > Är det stängt på söndagar? => Är biblioteket i Åby stängt på söndagar?
Hur många förlossningar hade Åby sjukhus 2024? > Hur många hade Dals lasarett? => Hur många förlossningar hade Dals lasarett 2024?
Hur stort blev bidraget till turistbyrån 2025? > Hur stort hade det varit 2024? => Hur stort blev bidraget till turistbyrån 2024?
Hur stort var elnätets resultat hos Åby Energi? > Vad var siffran för fjärrvärmen? => Hur stort var fjärrvärmens resultat hos Åby Energi?
Vem driver färjan till Kvarnön? > När går färjan? => När går färjan till Kvarnön?
Vilken andel fick svar inom sex veckor i Åby? > Var det bättre året innan? => Vilken andel fick svar inom sex veckor i Åby jämfört med året innan?
Vad kostar slamtömning i Åby? > Vad kostar latrintömning? => Vad kostar latrintömning i Åby?
Vad lade Dals lasarett på hyrpersonal 2024? > Hur såg resultatet ut för Åby Bostäder? => =
Vad lade Dals lasarett på hyrpersonal 2024? > Hur går det för projektet Öppen kust? => =
Hur stort överskott hade utvecklingsnämnden 2024? > Hur mycket kostar ett årskort på badet? => =
Hur stort överskott hade utvecklingsnämnden 2024? > Hur mycket fick Teater Vinden i bidrag 2023? => =
Hur många elever går på Dals skola? > Vad kostar den nya bron över Lillån? => =
Hur många elever går på Dals skola? > Vilken kommun har det högsta skattetrycket? => =
När antogs kulturplanen i Åby? > Vad innebär den lagen om valfrihet som gäller? => =
Vad är projektet Spåret? > Hur många söker till det nationella programmet för naturbruk? => =
Vad är projektet Grön industri? > Vad beslutade nämnden om bredbandsprojektet? => =
Vad är projektet Grön industri? > Hur många projekt fick pengar 2024? => =
Hur många röstade mot skattehöjningen i Åby? > Hur många röstade i EU-valet 2024? => =
Hur många ärenden fick nämnden i Åby 2024? > Hur många av kommunens förskolor är fristående? => =
Vad kostade fuktskadan på Åby folkhögskola? > Vilken nämnd ansvarar för biblioteken? => =
Vad blev avvikelsen för Dals lasarett 2024? > Vilka krav ställer Ivo på sjukhuset? => =
Hur mycket lade Dals lasarett på hyrpersonal 2024? > Vad har kommunen för öppettider? => =
Vilken beläggning hade medicinkliniken 2024? > Hur ser det ut med bostäder i Dal? => =
Vem är vd för Åby Energi? > Hur är det att jobba i hemtjänsten? => =
Hur mycket bidrag fick föreningarna i Åby 2024? > Vad fick kommunen för kritik av IVO? => =
Vad är avgiften för va i Åby 2025? > Hur många bygglov avslogs i Dal 2023? => =
Hur mycket betalade Åby i medlemsbidrag 2022? > Vad betalade skolan för läroplattformen? => =
Hur många röstade ja till att sälja Kvarnen? > Hur många röstade i kyrkovalet? => =
Hur mycket energi använde tvätteriet i Åby 2023? > Hur mycket vatten läckte ut i Dal? => =
Hur lång var väntetiden till BUP i Region Åby 2024? > Hur ser det ut med lokaler på Dals skola? => =
Hur många gick musiklinjen på Åby folkhögskola? > Hur lång är den nya cykelvägen? => =
Vad kostar kulturskolan i Åby? > När öppnar badhuset i Dal? => =
Vad beslutade fullmäktige i Åby om Kvarnen 7? > Vad gjordes åt mobbningen i skolan? => =
Hur mycket el producerade Åby Energi 2024? > Hur stor del av skogen är skyddad? => =
Vad kostar slamtömning i Åby? > Vad kostar en resa till Dal? => =
Vad kostar slamtömning i Åby? > Vad kostar det att åka buss i Dal? => =
Vem driver färjan till Kvarnön? > När öppnar förskolan? => =
Vad sa revisorerna om inköpen i Åby? > Vad ska kommunstyrelsen göra åt bristen på bostäder i Dal? => =
Vilka skolor ska läggas ner i Åby? > Hur många fastigheter berördes av översvämningen i Dal? => =
"""

BODIES_REFER = """
Hur många ärenden fick nämnden i Åby 2025? / Och hur många av ärendena det året gällde vården? > Hur många av dem kom från män? => män ärendena vården 2025 nämnden i Åby
Hur många anställda hade Åbyverken vid slutet av 2024? / Hur många av dem var kvinnor? > Hur stor var sjukfrånvaron då? => sjukfrånvaron Åbyverken 2024 ! kvinnor
Hur många händelser larmades förbundet till 2022? / Hur många av dem gällde trafikolyckor? > Och automatlarm? => automatlarm händelser förbundet 2022 ! trafikolyckor
Hur många röstade ja till motionen i Åby? / Hur många sa nej? > Hur många avstod? => avstod motionen i Åby ! nej
Hur stort överskott hade Åby Bostäder 2024? > Hur mycket stod hyrorna för? => hyrorna överskott Åby Bostäder 2024
Vem köper Tornet 4 i Åby? > Vad var fastigheten värderad till? => fastigheten värderad Tornet 4 Åby
Vad hände med motionen om broddar i Åby? > Vad ville vänsterpartiet i stället? => vänsterpartiet motionen om broddar Åby
Hur stora var Åby Energis investeringar 2024? > Hur mycket gick till elnätet? => elnätet Åby Energis investeringar 2024
När öppnade Havsbadet i Åby? > Hur djup är den bassängen? => djup bassängen Havsbadet Åby
Hur mycket sökte utvecklingsnämnden från Tillväxtverket? > Hur mycket fick nämnden? => fick nämnden Tillväxtverket ! sökte
Vad beslutade fullmäktige i Åby om Kvarnen 7? > Vilka partier var emot? => partier emot Kvarnen 7 Åby
Vad kostar kulturskolan i Åby? > Finns det syskonrabatt? => syskonrabatt kulturskolan i Åby
Hur mycket el producerade Åby Energi 2024? > Hur mycket av elen kom från vind? => elen vind Åby Energi 2024
Vad ville Vänsterpartiet i budgeten för Åby 2026? > Gick det igenom? => Gick det igenom Vänsterpartiet budgeten Åby 2026
När invigdes badhuset i Åby? > Vad kostade bygget? => kostade bygget badhuset i Åby
Vilka skolor ska läggas ner i Åby? > Hur många elever berörs? => elever berörs skolor Åby
Hur mycket minskade utsläppen i Region Åby 2024? > Hur mycket ska de minska till 2030? => minska till 2030 utsläppen Region Åby
Hur många fordon har Region Åby? > Hur många av fordonen går på el? => fordonen går på el Region Åby
Vad sa revisorerna om inköpen i Åby? > Vad ska kommunstyrelsen göra? => kommunstyrelsen göra inköpen Åby
Hur många anmälningar gjordes från Åby? > Hur många ledde till kritik? => anmälningar ledde till kritik Åby
"""
