"""Conversations where a turn names something of a sort that the question before it held, of the two forms of followup_table.py."""

SLOTS = """
När är bron över Storån klar? > Vad kostar ett busskort för barn i Åby? => Vad kostar ett busskort för barn i Åby?
Hur många resor hade linje 14 2023 i Region Åby? > Vem är ordförande i kulturnämnden? => Vem är ordförande i kulturnämnden?
Myndigheten för skogsfrågor: när är bron över Storån klar? > Och vattenverket i Åby? => Myndigheten för skogsfrågor: när är vattenverket i Åby klar?
När är det nya larmsystemet Falken klart i Region Åby? > Och piren i yttre hamnen? => När är piren i yttre hamnen klart i Region Åby?
Hur många resor hade linje 14 2023 i Region Åby? > Och badplatsen? => Hur många resor hade badplatsen 2023 i Region Åby?
Hur stort underskott hade socialnämnden i Almnäs 2023? > och tekniska nämnden? => Hur stort underskott hade tekniska nämnden i Almnäs 2023?
Hur stort blev socialnämndens underskott i Almnäs 2023? > och tekniska nämnden? => Hur stort blev tekniska nämndens underskott i Almnäs 2023?
Vad är socialnämndens prognos i Almnäs 2024? > och barn- och kulturnämndens? => Vad är barn- och kulturnämndens prognos i Almnäs 2024?
Vad är prognosen för barn- och kulturnämnden i Almnäs? > samhällsnämnden då => Vad är prognosen för samhällsnämnden i Almnäs?
Hur stort är överskottet i valnämnden? > hur var det för byggnadsnämnden? => Hur stort är överskottet i byggnadsnämnden?
Vad blev Åby Energis resultat 2023? > och bostadsbolagets? => Vad blev bostadsbolagets resultat 2023?
Hur stort var kommunala arbetsnämndens överskott 2024? > och bilpoolens? => Hur stort var bilpoolens överskott 2024?
Vad är prognosen för simhallen i Åby 2024? > och biblioteket? => Vad är prognosen för biblioteket i Åby 2024?
Vad är utfallet för vägarna i Åby 2024? > nej jag menar budgeten => Vad är budgeten för vägarna i Åby 2024?
Vad var budgeten för läkemedel på kliniken 2024? > jag menar utfallet, inte budgeten => Vad var utfallet för läkemedel på kliniken 2024?
Vad var budgeten för vägunderhållet 2024? > utfallet? => Vad var utfallet för vägunderhållet 2024?
Hur stort blir resultatet i Åby 2024 enligt prognosen? > vad var det budgeterat till? => Hur stort blir resultatet i Åby 2024 enligt budgeten?
Vad kostar alternativ B för badet i Åby? > och alternativ C? => Vad kostar alternativ C för badet i Åby?
Hur lång är väntetiden i behovsgrupp 2? > grupp 3 då? => Hur lång är väntetiden i grupp 3?
Vad kostar parkering i zon A i Åby? > zon b? => Vad kostar parkering i zon b i Åby?
Vad är bemanningen på avdelning 3? > avdelning 5? => Vad är bemanningen på avdelning 5?
Hur många elever trivs i årskurs 5 i Åby? > åttan då? => Hur många elever trivs i årskurs 8 i Åby?
Vad står det i § 45? > 46 då? => Vad står det i § 46?
Vem är vd för Åby Bostäder? > ordförande då? => Vem är ordförande för Åby Bostäder?
Vem är regiondirektör i Region Åby? > och chefläkare? => Vem är chefläkare i Region Åby?
Hur många ärenden hade rådet om primärvården 2024? > psykiatrin? => Hur många ärenden hade rådet om psykiatrin 2024?
Hur hög var frånvaron i Åby 2023? / och inom tandvården? > i förskolan? => Hur hög var frånvaron i Åby 2023 i förskolan?
Hur många anställda hade tandvården i Åby 2023? > och kollektivtrafiken? => Hur många anställda hade kollektivtrafiken i Åby 2023?
Hur många arbetar inom handeln i Åby kommun? > byggverksamhet då? => Hur många arbetar inom byggverksamhet i Åby kommun?
Hur många operationer gjordes vid Åby sjukhus 2024? > och på lasarettet i Norra Dal? => Hur många operationer gjordes på lasarettet i Norra Dal 2024?
Hur många tomma lägenheter har Åby Bostäder i Dalen 2024? > i Hamre? => Hur många tomma lägenheter har Åby Bostäder i Hamre 2024?
Hur mycket kostade inhyrda läkare Region Åby 2023? > sjuksköterskor då? => Hur mycket kostade inhyrda sjuksköterskor Region Åby 2023?
Hur mycket kostade planerat underhåll i Åby 2023? > och akut underhåll? => Hur mycket kostade akut underhåll i Åby 2023?
Hur många väntar på operation av grå starr i Åby? > och på höftprotes? => Hur många väntar på höftprotes i Åby?
Vad kostar bygglov för villa inom detaljplan i Åby? > och bygglov för altan? => Vad kostar bygglov för altan i Åby?
Vad kostar bygglov för villa inom detaljplan i Åby? > utanför detaljplan då? => Vad kostar bygglov för villa utanför detaljplan i Åby?
Behöver jag lov för en altan i Åby? > och för ett växthus? => Behöver jag lov för ett växthus i Åby?
Vad är egenavgiften för taxi vid sjukresa i Åby? > och med egen bil? => Vad är egenavgiften för egen bil vid sjukresa i Åby?
När löper avtalet med Vägbolaget ut? > och det med Sotarna? => När löper avtalet med Sotarna ut?
Hur många invånare hade Åby 2018? > och nu, 2023? => Hur många invånare hade Åby 2023?
Vilken soliditet hade Åby 2023? > samma fråga fast 2021 => Vilken soliditet hade Åby 2021?
Vad kostar operation av ett öga i Åby 2025? > vad kostade det året före? => Vad kostar operation av ett öga i Åby 2024?
Hur många inbrott anmäldes i mars 2024? > april? => Hur många inbrott anmäldes i april 2024?
Hur många utländska gäster hade Åby 2023? > de svenska då? => Hur många svenska gäster hade Åby 2023?
Hur många gästnätter hade Åby 2023? > och de utländska? => Hur många utländska gästnätter hade Åby 2023?
Hur många förskolor finns i Åby? > och de fristående? => Hur många fristående förskolor finns i Åby?
Hur många av ärendena gällde de kommunala vårdgivarna? > och de privata? => Hur många av ärendena gällde de privata vårdgivarna?
Hur många timmar hemtjänst utfördes i Norra distriktet? > södra? => Hur många timmar hemtjänst utfördes i Södra distriktet?
Hur många kvinnor arbetar inom vård och omsorg i Åby? > män? => Hur många män arbetar inom vård och omsorg i Åby?
Vad kostar en enkelbiljett för vuxen i badhuset? > för pensionärer? => Vad kostar en enkelbiljett för pensionärer i badhuset?
Vad kostar en vuxenbiljett på simhallen i Åby? > ungdomar då? => Vad kostar en ungdomsbiljett på simhallen i Åby?
Hur många resor gjordes med buss i länet 2023? > hur är det med tågen? => Hur många resor gjordes med tågen i länet 2023?
Hur många platser har äldreboendena i kommunen? > hur ser det ut på korttidsboendet? => Hur många platser har korttidsboendet i kommunen?
Hur många liter vatten gick åt 2023? > och el? => Hur många liter el gick åt 2023?
Hur mycket pengar gick till vägar 2023? > cykelvägar? => Hur mycket pengar gick till cykelvägar 2023?
Hur stor andel av bilarna är elbilar? > och av lastbilarna? => Hur stor andel av lastbilarna är elbilar?
Vad blev resultatet för kommunkoncernen 2023? > och moderbolaget? => Vad blev resultatet för moderbolaget 2023?
Hur hög är hyran för en lokal i Folkets hus? > i Medborgarhuset? => Hur hög är hyran för en lokal i Medborgarhuset?
Hur många vårdplatser finns på Norra sjukhuset? > Södra sjukhuset? => Hur många vårdplatser finns på Södra sjukhuset?
Hur mycket fick Dals Ryttarförening i bidrag? > och Teater Vinden? => Hur mycket fick Teater Vinden i bidrag?
Hur mycket fick Teater Vinden i bidrag? > och hembygdsföreningen? => Hur mycket fick hembygdsföreningen i bidrag?
Hur många turister kom från Tyskland 2023? > Norge då? => Hur många turister kom från Norge 2023?
Hur stort bidrag betalade Åby till Kommunalförbundet Dal 2022? > Hamre då? => Hur stort bidrag betalade Hamre till Kommunalförbundet Dal 2022?
Vem blev ny ledamot i Insatser i Norr 2022? > Och i IT Norr? => Vem blev ny ledamot i IT Norr 2022?
Hur många elever har gymnasiet i Åby? > vem är rektor där? => Vem är rektor för gymnasiet i Åby?
Hur många studenter hade Högskolan i Åby 2023? > vem är rektor? => Vem är rektor för Högskolan i Åby?
Hur många lägenheter har Åbybostäder? > vem är vd där? => Vem är vd för Åbybostäder?
Hur många elever gick i grundskolan 2023? > Kommundirektör? => =
Hur många elever gick i grundskolan 2023? > Skattesatsen? => =
Hur många elever gick i grundskolan 2023? > Antal anställda? => =
Hur många elever gick i grundskolan 2023? > sjukfrånvaro förskolan? => =
Hur stort var Åbys resultat 2023? > Vem är chef för biblioteket i Hamre? => =
Vad kostar parkering i zon A i Åby? > Hur många invånare har Hamre? => =
Vad är prognosen för simhallen i Åby 2024? > Varför höjdes taxan för slamtömning? => =
Hur mycket fick Teater Vinden i bidrag? > Hur stor är kommunens låneskuld 2023? => =
Vad blev Åby sjukhus ekonomiska resultat 2024? > Och för Norra Dal? => Vad blev Norra Dal ekonomiska resultat 2024?
Hur många gästnätter hade Åby 2023? > Vad kostar en båtplats i Hamre? => =
Hur många förskolor finns i Åby? > När hålls nästa möte i byggnadsnämnden? => =
Hur många vårdplatser finns på Norra sjukhuset? > Vilka sitter i kulturnämndens presidium? => =
Vem är vd för Åby Bostäder? > Hur många träd planterades i stadsparken? => =
Vad är bemanningen på avdelning 3? > Hur mycket kostade julbelysningen i Hamre 2023? => =
Hur lång är väntetiden i behovsgrupp 2? > Får man ha hund på badplatsen? => =
Hur stor andel av bilarna är elbilar? > När delas kulturpriset ut? => =
Hur många inbrott anmäldes i mars 2024? > Vem ansvarar för snöröjningen på Storgatan? => =
"""

SLOTS_REFER = """
Hur många studenter hade Högskolan i Åby 2023? > hur många av dem läste på distans? => av dem läste på distans studenter Högskolan i Åby 2023
Hur många tillsvidareanställda hade Åby 2023? > hur stor andel av dem är kvinnor? => stor andel är kvinnor tillsvidareanställda Åby 2023
Hur många lägenheter har Åbybostäder? > hur många av dem stod tomma? => stod tomma lägenheter Åbybostäder
Hur många verksamhetslokaler äger Åby kommun? > hur många av dem saknar larm? => saknar larm verksamhetslokaler Åby kommun
Hur många resor gjordes med färjan 2024? > hur många av turerna ställdes in? => turerna ställdes in färjan 2024
Hur många ansökningar kom in i Åby 2023? > hur många fick avslag? => fick avslag ansökningar Åby 2023
Hur lång handläggningstid har en dispens i Åby? > varför tar det så lång tid? => varför så lång tid dispens Åby
Hur stora var Åbytrafikens biljettintäkter 2023? > vad var budgeten? => budgeten Åbytrafikens biljettintäkter 2023
Hur mycket kostade inhyrd personal på kliniken 2024? > och budgeten? => budgeten inhyrd personal kliniken 2024
Hur många väntar på knäprotes i Åby? > hur länge har den som väntat längst fått vänta? => vänta knäprotes Åby
"""
