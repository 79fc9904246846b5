"""Reports and minutes of invented bodies, with questions for causes, comparisons, follow-ups and outcomes."""

PAGES = {
    "sormark-arsberattelse-2024.md": """\
# Årsberättelse 2024 Region Sörmark

## Ekonomi
Region Sörmark redovisar ett resultat på −94,3 mnkr. I delårsrapporten per augusti pekade prognosen mot −121 mnkr.
Budgeterat resultat var 15 mnkr.

## Vården
Väntetiderna till ortopedin ökade under året. Två kirurger gick i pension och tjänsterna var vakanta till november.
Antalet höftoperationer var 612 (688).
Kostnaderna för läkemedel blev 48 mnkr högre än budget. Nya cancerläkemedel godkändes under våren och kronkursen
försvagades.
Antalet besök på akutmottagningen i Lindsborg var 41 200 (39 800). Antalet besök på akutmottagningen i Tunåker var
18 700 (19 300).

## Tandvården
Folktandvården gick med överskott på 6,2 mnkr. Färre tandläkare än planerat kunde anställas.
Kliniken i Ryd stängdes i september. En fuktskada upptäcktes i bjälklaget.

## Medarbetare
Sjukfrånvaron var 6,9 procent (7,3). Andelen sjukfrånvaro över 60 dagar var 41 procent. Antalet medarbetare ökade
till 5 310 (5 260). Pensionsavgångarna var 142.

## Trafik
Punktligheten i tågtrafiken sjönk till 81 procent (89). Spårarbetena mellan Lindsborg och Tunåker drog ut på tiden.
Antalet tågresor var 2,1 miljoner. Antalet bussresor var 6,4 miljoner.
Biljettpriserna höjdes med fem procent den 1 februari. Appen fick 12 000 nya användare.

## Kultur
Länsmuseet hade 54 300 besökare (61 000). Huvudbyggnaden höll stängt i tio veckor för byte av ventilation.
Länsteatern gav 118 föreställningar.
Konsthallen i Tunåker fick 9 800 besökare. Utställningen om havet invigdes i mars.

## Byggprojekt
Den nya psykiatribyggnaden kostade 388 mnkr. Ramen var 402 mnkr. Upphandlingen gav lägre priser än kalkylerat.
Parkeringshuset vid sjukhuset blev åtta månader försenat. Leverantören av stommen gick i konkurs.
Ombyggnaden av köket skjuts upp till 2026. Inga anbud kom in.
""",
    "sormark-namnd-protokoll-2025-02-11.md": """\
# Region Sörmark
Kollektivtrafiknämnden Protokoll 2025-02-11

Närvarande: Marie Falk (S), ordförande, Jonas Ahl (M), Petra Sund (C), Leif Borg (KD), Amira Said (V)

## § 8 Nedläggning av linje 17
Linje 17 trafikeras av fyra turer per dag. Resenärerna hänvisas till hållplatsen Kvarngatan. Hållplatsen ligger 900
meter bort.
Leif Borg (KD) yrkar återremiss. Ordföranden ställer proposition och finner att ärendet ska avgöras i dag.
Votering: Med tre röster mot en, och en nedlagd röst, beslutar nämnden att lägga ned linjen. För röstar Marie Falk
(S), Jonas Ahl (M) och Amira Said (V). Mot röstar Leif Borg (KD). Petra Sund (C) avstår.
### Nämndens beslut
Linje 17 läggs ned den 15 juni 2025.

## § 9 Initiativ om gratis resor för seniorer
Petra Sund (C) har väckt ett initiativ om avgiftsfria resor för personer över 75 år.
### Nämndens beslut
Initiativet avslås.

## § 10 Avtal om färjetrafik
Jonas Ahl (M) anmäler jäv och lämnar sammanträdet under ärendet.
### Nämndens beslut
Nämnden tilldelar Skärgårdsrederiet AB avtalet.

## § 11 Ny biljettzon
Förvaltningen föreslår att zonerna A och B läggs samman.
### Nämndens beslut
Ärendet bordläggs till nästa sammanträde.

## § 12 Val av vice ordförande
Stina Rask (L) har lämnat nämnden. Till ny vice ordförande efter Stina Rask väljs Jonas Ahl (M).
""",
    "dalstad-vatten-delar-2024.md": """\
# Delårsrapport januari–augusti 2024 Dalstads vatten och avfall AB

## Resultat
Bolagets resultat för perioden är 7,7 mnkr. Årets resultat beräknas till 2,5 mnkr. Omsättningen är 88,1 mnkr. För
helåret väntas omsättningen bli 131 mnkr.

## Verksamhet
Mängden hushållsavfall var 9 140 ton (9 620). Mängden matavfall var 2 310 ton (2 250). Vattenläckorna kostade
bolaget 3,1 mnkr. Tjälen gick ovanligt djupt i januari.
Sjukfrånvaron var 4,8 procent.
Taxan höjdes med 8 procent vid årsskiftet.

## Hushåll
Utsorterat papper täcker 22 procent av bolagets behandlingskostnad. Metall täcker 35 procent av
behandlingskostnaden.
""",
    "dalstad-vatten-arsredovisning-2023.md": """\
# Årsredovisning 2023 Dalstads vatten och avfall AB

## Resultat
Bolagets resultat blev −1,4 mnkr. Bolaget hade i augusti räknat med ett resultat på 3,0 mnkr. Omsättningen var 124
mnkr.

## Verksamhet
Sjukfrånvaron var 5,5 procent. Mängden hushållsavfall var 14 380 ton.
Ledningsnätet förlängdes med 3 kilometer. Reningsverket i Åby byggdes ut.
""",
}

# (turns, the last the one to be answered, with > between; what the answer holds, with ; between, "" where it is not told)
ASKED = """
Varför ökade väntetiderna till ortopedin i Sörmark? => kirurger
Hur kommer det sig att läkemedlen kostade mer än budget i Region Sörmark? => ancerläkemedel
Varför stängdes kliniken i Ryd? => fuktskada
Varför gick Folktandvården med överskott 2024? => tandläkare
Vad berodde den sämre punktligheten i tågtrafiken på? => pårarbetena
Varför fick Länsmuseet färre besökare 2024? => ventilation
Varför blev psykiatribyggnaden billigare än ramen? => lägre priser
Vad låg bakom att parkeringshuset vid sjukhuset blev försenat? => konkurs
Varför skjuts ombyggnaden av köket upp? => anbud
Vad orsakade kostnaderna för vattenläckor i Dalstad? => jälen
Varför ökade antalet medarbetare i Region Sörmark? =>
Varför höjdes biljettpriserna? =>
Varför fick konsthallen i Tunåker fler besökare? =>
Varför höjdes taxan i Dalstad? =>
Varför minskade sjukfrånvaron i Region Sörmark 2024? =>
Varför läggs linje 17 ned? =>
Varför byggdes reningsverket i Åby ut? =>
Varför minskade mängden hushållsavfall i Dalstad? =>
Hur stod sig augustiprognosen för Region Sörmarks resultat 2024 jämfört med hur året faktiskt slutade? => 121; 94,3
Stämde Dalstads vattens prognos med utfallet 2023? => 3,0; 1,4
Var är sjukfrånvaron högst, i Region Sörmark 2024 eller i Dalstads vatten och avfall AB 2023? => 6,9; 5,5
Görs det fler resor med tåg än med buss i Sörmark? => 2,1; 6,4
Vilken akutmottagning hade flest besök 2024, den i Lindsborg eller den i Tunåker? => 41 200; 18 700
Vilket täcker mest av behandlingskostnaden, papper eller metall? => 22 procent; 35 procent
Väntas Dalstads vattens omsättning bli högre eller lägre 2024 än 2023? => 124; 131
Hur ändrades antalet höftoperationer mellan 2023 och 2024? => 612; 688
Slängs det mer hushållsavfall eller mer matavfall i Dalstad? => 9 140; 2 310
Var är personalomsättningen högst, i Region Sörmark eller i Dalstads vatten och avfall AB? =>
Vad är resultatet för Dalstads vatten januari–augusti 2024? > Vad räknar bolaget med för hela året? => 2,5 mnkr
Hur stor är omsättningen i Dalstads vatten januari–augusti 2024? > Och vad väntas den bli på helåret? => 131 mnkr
Hur många besök hade akutmottagningen i Lindsborg 2024? > Hur såg det ut året före? => 39 800
Hur hög var sjukfrånvaron i Region Sörmark 2024? > Vad låg den på 2023? => 7,3
Hur många besökare hade Länsmuseet 2024? > Var det fler året innan? => 61 000
Vad beslutades om linje 17? > Vilka röstade emot? => Leif Borg
Vad beslutades om linje 17? > Avstod någon? => Petra Sund
Vart hänvisas resenärerna på linje 17? > Hur långt bort ligger den? => 900 meter
Hur många tågresor gjordes 2024 i Sörmark? > Och med buss? => 6,4 miljoner
Hur mycket kostade psykiatribyggnaden? > Vad var ramen? => 402 mnkr
Hur många tågresor gjordes 2024 i Sörmark? > Och med båt? =>
Hur många föreställningar gav Länsteatern 2024? > Och året innan? =>
Vad beslutades om linje 17? > Vem lämnade rummet på grund av jäv? =>
Hur gick det i kollektivtrafiknämnden för förslaget om gratis resor för seniorer? => avslås
Vad blev det av tanken på att slå ihop zonerna? => bordläggs
Vem efterträdde Stina Rask som vice ordförande? => Jonas Ahl
Vem tog över efter Stina Rask? => Jonas Ahl
Vilken ledamot gick ut på grund av jäv när färjetrafiken avgjordes? => Jonas Ahl
Fick Skärgårdsrederiet avtalet? => tilldelar
Vem tog över Marie Falks plats i nämnden? =>
Hur gick det med förslaget om nattbussar i kollektivtrafiknämnden? =>
"""

# A body of its own: causes told beside what they are of, in turns of phrase of their own.
ARCHIVE = {
    "asbro-bibliotek-verksamhet-2024.md": """\
# Verksamhetsberättelse 2024 Åsbro bibliotek och arkiv

## Arkivplanen
Ett arbete har inletts för att revidera arkivplanen för Åsbro. Mycket har förändrats sedan planen antogs, från nya
lagar till fler digitala handlingar.
Arkivplanen har bidragit till en bättre ordning i magasinen.

## Bokbytet
Biblioteket har börjat samtala med Kilsta om att samverka kring bokbussen. Samverkan skulle ge lägre kostnader och fler
turer.

## Tillsynen
Nämnden välkomnar tillsynen av arkivets lokaler. Eftersom lokalerna inte har synats på tio år ger tillsynen besked om
vad som bör göras först.

## Gallringen
Förslaget om gallring har ekonomiska konsekvenser för skolorna, då vissa skolor får ersättning och andra inte.
""",
}
ASKED_OF_ARCHIVE = """
Varför ska arkivplanen i Åsbro revideras? => Mycket har förändrats sedan planen antogs
Varför vill biblioteket i Åsbro samverka med Kilsta om bokbussen? => lägre kostnader
Varför välkomnade nämnden tillsynen av arkivets lokaler? => inte har synats på tio år
Varför påverkar gallringen skolorna olika? => andra inte
Varför ska bokbussen i Åsbro säljas? =>
Varför ska arkivets lokaler i Åsbro byggas om? =>
"""
