"""Conversations: what was asked before, what is asked now, and the question that stands alone.

A line: earlier turns, parted by "/" > the turn => the standalone question. A turn that stands alone already, above all one
that changes the subject, has "=" after the arrow.
"""

TABLE = """
Hur många elever gick i grundskolan 2023? > Och 2024? => Hur många elever gick i grundskolan 2024?
Hur många elever gick i grundskolan 2023? > Tack! Och 2024? => Hur många elever gick i grundskolan 2024?
Hur många elever gick i grundskolan 2023? > Okej, 2022 då? => Hur många elever gick i grundskolan 2022?
Hur många elever gick i grundskolan 2023? > och -22? => Hur många elever gick i grundskolan 2022?
Hur många elever gick i grundskolan 2023? > Samma sak för 2021? => Hur många elever gick i grundskolan 2021?
Hur många elever gick i grundskolan 2023? > Samma fråga för 2021 => Hur många elever gick i grundskolan 2021?
Hur många elever gick i grundskolan 2023? > Hur många var det 2022? => Hur många elever gick i grundskolan 2022?
Hur många elever gick i grundskolan 2023? > Hur många var de 2022? => Hur många elever gick i grundskolan 2022?
Hur stor var skulden 2023? > Vad var den 2022? => Hur stor var skulden 2022?
Hur stor var skulden 2023? > Hur stor var den 2022? => Hur stor var skulden 2022?
Hur mycket kostade snöröjningen 2023? > Hur mycket blev det 2024? => Hur mycket kostade snöröjningen 2024?
Hur mycket kostade snöröjningen 2023? > Vad kostade den 2024? => Hur mycket kostade snöröjningen 2024?
Hur mycket kostade snöröjningen 2023? > Och vad blev det 2024? => Hur mycket kostade snöröjningen 2024?
Vad kostade snöröjningen 2023? > Var det lika mycket 2022? => Vad kostade snöröjningen 2022?
Hur stort var underskottet i augusti 2023? > Och i maj 2023? => Hur stort var underskottet i maj 2023?
Hur stort var underskottet i augusti 2023? > Och i maj? => Hur stort var underskottet i maj 2023?
Hur stort var underskottet till och med augusti 2023? > Och till och med april? => Hur stort var underskottet till och med april 2023?
Hur stort var underskottet första kvartalet 2023? > Och andra kvartalet? => Hur stort var underskottet andra kvartalet 2023?
Vad var underskottet för Åbytrafiken i augusti 2024? > Vad blev det till slut? => Vad var underskottet för Åbytrafiken hela 2024?
Vad var sjukfrånvaron per augusti 2024? > Och på helåret? => Vad var sjukfrånvaron hela 2024?
Hur hög var sjukfrånvaron 2024? > Och året dessförinnan? => Hur hög var sjukfrånvaron 2023?
Hur hög var sjukfrånvaron 2024? > Hur var det året innan? => Hur hög var sjukfrånvaron 2023?
Hur hög var sjukfrånvaron 2024? > Och bland män? => Hur hög var sjukfrånvaron 2024 bland män?
Hur hög var sjukfrånvaron bland kvinnor 2024? > och för männen då? => Hur hög var sjukfrånvaron bland männen 2024?
Hur hög var sjukfrånvaron bland kvinnor 2024? > Hur var det för männen? => Hur hög var sjukfrånvaron bland männen 2024?
Hur hög var sjukfrånvaron i Almnäs 2024? > Och i Vikholm 2023? => Hur hög var sjukfrånvaron i Vikholm 2023?
Vad kostar en parkeringsplats i Almnäs? > Och i Vikholm? => Vad kostar en parkeringsplats i Vikholm?
Vad kostar en parkeringsplats i Almnäs? > Vad kostar det i Vikholm? => Vad kostar en parkeringsplats i Vikholm?
Vad kostar en parkeringsplats i Almnäs? > Hur är det i Vikholm? => Vad kostar en parkeringsplats i Vikholm?
Vad kostar en parkeringsplats i Almnäs? > Samma fråga för Vikholm => Vad kostar en parkeringsplats i Vikholm?
Vad kostar en parkeringsplats i Almnäs? > Nej, jag menade i Vikholm => Vad kostar en parkeringsplats i Vikholm?
Hur många anställda hade kommunen 2023? > Jag menar 2022 => Hur många anställda hade kommunen 2022?
Hur många anställda hade kommunen 2023? > Förlåt, jag menade 2022 => Hur många anställda hade kommunen 2022?
Vem är ordförande i socialnämnden? > Och i kulturnämnden? => Vem är ordförande i kulturnämnden?
Vem är ordförande i socialnämnden? > Och kulturnämnden? => Vem är ordförande i kulturnämnden?
Vem är ordförande i socialnämnden? > Och vice ordförande? => Vem är vice ordförande i socialnämnden?
Vem är rektor på Björkskolan? > Och på Almskolan? => Vem är rektor på Almskolan?
Vem är rektor på Björkskolan? > Almskolan då? => Vem är rektor på Almskolan?
Vad beslutade nämnden om taxan? > Och om detaljplanen? => Vad beslutade nämnden om detaljplanen?
Hur många elever deltog i provet 2023? > Hur många av dem var flickor? => Hur många flickor deltog i provet 2023?
Hur stort stöd fick Teater Vinden 2023? > Hur mycket gick till kammarkören? => Hur stort stöd fick kammarkören 2023?
Hur många årsarbetare var lärarna 2023? > Och fritidsledare? => Hur många årsarbetare var fritidsledare 2023?
Vad beslutades i § 12? > Och i § 13? => Vad beslutades i § 13?
Vad beslutades i § 12? > Och § 13? => Vad beslutades i § 13?
Hur mycket fick Hembygdsföreningen i bidrag 2023? > Och Fotbollsklubben? => Hur mycket fick Fotbollsklubben i bidrag 2023?
Hur stora var intäkterna för Vattenbolaget 2023? > Och kostnaderna? => Hur stora var kostnaderna för Vattenbolaget 2023?
Hur stora var intäkterna för Vattenbolaget 2023? > Och resultatet? => Hur stort var resultatet för Vattenbolaget 2023?
Vad var budgeten för kultur 2023? > Vad blev utfallet? => Vad blev utfallet för kultur 2023?
Vad var utfallet för kultur 2023? > Och hur mycket var budgeten? => Hur mycket var budgeten för kultur 2023?
Hur stora var kommunens intäkter 2023? > Och kostnaderna? => Hur stora var kommunens kostnader 2023?
Hur stor var kommunens skuld 2023? > Och budgetavvikelsen? => Hur stor var kommunens budgetavvikelse 2023?
Hur många är listade vid Granlida vårdcentral? > Och i Norrskogs kommun? => Hur många är listade i Norrskogs kommun?
Hur många bibliotek finns det? > Och lekplatser? => Hur många lekplatser finns det?
Hur många bibliotek finns det? > Hur många lekplatser? => Hur många lekplatser finns det?
Hur många sjuksköterskor anställdes 2023? > Och läkare? => Hur många läkare anställdes 2023?
Vad är avgiften för barn 1–2 år? > Och för 3–5 år? => Vad är avgiften för barn 3–5 år?
Vad är taxan för barn 1? > Och för barn 2? => Vad är taxan för barn 2?
Hur stort var överskottet 2023? > Jämfört med 2022? => Hur stort var överskottet 2023 jämfört med 2022?
Hur stort var överskottet 2023? > Hur är det jämfört med 2022? => Hur stort var överskottet 2023 jämfört med 2022?
Hur stort var överskottet 2023? > Är det mer än 2022? => Hur stort var överskottet 2023 jämfört med 2022?
Hur stort var överskottet 2023? > Och skillnaden mot 2022? => Hur stort var överskottet 2023 jämfört med 2022?
Vem är chef för räddningstjänsten? > När tillträdde han? => När tillträdde chef för räddningstjänsten?
När slutade kommundirektör Anna Ek? > Vem efterträdde henne? => Vem efterträdde kommundirektör Anna Ek?
Vem har ritat Björkskolan? > När stod den klar? => När stod Björkskolan klar?
Vad är Projekt Framtid? > Vem leder det? => Vem leder Projekt Framtid?
Vad är Projekt Framtid? > Vilka ingår i det? => Vilka ingår i Projekt Framtid?
Vad är Projekt Framtid? > När startade projektet? => När startade Projekt Framtid?
Hur många röstade för förslaget om simhallen? > Och emot? => Hur många röstade emot förslaget om simhallen?
Hur många röstade ja till simhallen? > Och nej? => Hur många röstade nej till simhallen?
Vem är rektor på Björkskolan? / Och på Almskolan? > Hur många elever har den? => Hur många elever har Almskolan?
Hur många elever hade Björkskolan 2022? / Och Almskolan? > Och 2023? => Hur många elever hade Almskolan 2023?
Hur stor var skulden 2022? / Vem är ordförande i Almnäs? > Och i Vikholm? => Vem är ordförande i Vikholm?
Hur hög var soliditeten 2022? / Och 2023? / Och 2024? > Och 2021? => Hur hög var soliditeten 2021?
Hur stort var underskottet 2023? / Och 2022? > Och i Almnäs? => Hur stort var underskottet 2022 i Almnäs?
hur mkt kostade bron 2022 > å 2023? => hur mycket kostade bron 2023?
How many pupils were there in 2022? > And in 2023? => How many pupils were there in 2023?
Hur många besökte museet 2023? > och 2022, var det fler då? => Hur många besökte museet 2022?
Hur många bygglov beviljades i maj 2023? > och i april samma år => Hur många bygglov beviljades i april 2023?
Hur många fick försörjningsstöd 2022? > samma för 2024 => Hur många fick försörjningsstöd 2024?
Hur många fick försörjningsstöd 2022? > 2020-2023? => Hur många fick försörjningsstöd 2020-2023?
Hur hög är kommunalskatten? > när höjdes den senast => När höjdes kommunalskatten senast?
Vem är ordförande i socialnämnden i Almnäs? > Sedan när? => Sedan när – ordförande i socialnämnden i Almnäs?
When does the library open? > And on Sundays? => When does the library open on Sundays?
Hur många fick försörjningsstöd 2022? > Tack! => =
Hur många elever gick i grundskolan 2023? > Vem är kommundirektör? => =
Hur många elever gick i grundskolan 2023? > Vad kostar en plats på fritids? => =
Hur många elever gick i grundskolan 2023? > När öppnar badet? => =
Hur många elever gick i grundskolan 2023? > Vilka partier sitter i nämnden? => =
Hur stort var Vattenbolagets underskott 2022? > Hur många lekplatser finns det i kommunen? => =
Hur stort var Vattenbolagets underskott 2022? > Vad beslutade fullmäktige om detaljplanen? => =
Hur stort var Vattenbolagets underskott 2022? > Varför stängdes badhuset? => =
Hur stort var Vattenbolagets underskott 2022? > Vad är ett särskilt boende? => =
Hur stort var Vattenbolagets underskott 2022? > Vem justerade protokollet? => =
Hur stort var Vattenbolagets underskott 2022? > När började mötet? => =
Hur stort var Vattenbolagets underskott 2022? > Vilka ledamöter var frånvarande? => =
Vem är rektor på Björkskolan? > Hur stort var kommunens resultat 2023? => =
Vem är rektor på Björkskolan? > Och hur stort var kommunens resultat 2023? => Hur stort var kommunens resultat 2023?
Vem är rektor på Björkskolan? > Ny fråga: vad kostar ett bygglov? => vad kostar ett bygglov?
Vem är rektor på Björkskolan? > En annan sak, hur många åker buss? => hur många åker buss?
Vem är rektor på Björkskolan? > Hur många invånare har Vikholm? => =
Vem är rektor på Björkskolan? > Finns det någon fritidsgård i Åby? => =
Vem är rektor på Björkskolan? > Hur mycket bidrag fick teaterföreningen? => =
Vem är rektor på Björkskolan? > Vad säger kommunen om distansarbete? => =
Vem är rektor på Björkskolan? > Hur arbetar kommunen mot mobbning? => =
Vem är rektor på Björkskolan? > Vad handlar § 14 om? => =
Vad beslutades i § 12? > Vad kostar det att låna en bok? => =
Vad beslutades i § 12? > Är det gratis att åka buss? => =
Vad beslutades i § 12? > Hur lång är väntetiden till BUP? => =
Vad beslutades i § 12? > Vilket år byggdes simhallen? => =
Vad beslutades i § 12? > Hur dyr blev den nya bron? => =
Vad beslutades i § 12? > Hur många träd planterades? => =
Vad beslutades i § 12? > Hur stor är kommunens låneskuld? => =
Hur hög var sjukfrånvaron 2024? > Vem är ordförande i den nya nämnden? => =
Hur hög var sjukfrånvaron 2024? > Vad tycker revisorerna om bokslutet? => =
Hur hög var sjukfrånvaron 2024? > sjukfrånvaro 2022 förskolan => =
Hur hög var sjukfrånvaron 2024? > Hur mycket är det per extra tömning av brunnen hos renhållningen? => =
Vad kostar en parkeringsplats i Almnäs? > Hur mycket tjänar kommundirektören? => =
Vad kostar en parkeringsplats i Almnäs? > Vilka skolor ska läggas ned? => =
Vad kostar en parkeringsplats i Almnäs? > Varför höjdes skatten? => =
Vad kostar en parkeringsplats i Almnäs? > När är nästa sammanträde? => =
Hur många röstade för förslaget om simhallen? > Vem leder kulturskolan? => =
Hur många röstade för förslaget om simhallen? > Och när öppnar biblioteket i Åby? => När öppnar biblioteket i Åby?
Hur många röstade för förslaget om simhallen? > Var ligger återvinningscentralen? => =
Hur stort var Vattenbolagets underskott 2022? > Varför ökade överskottet i Almnäs? => =
Hur stor del av aktierna sålde kommunen 2024? > Hur mycket äger regionen av sjukhuset? => =
Hur hög var sjukfrånvaron 2024? > antal elever grundskolan => =
"""

# Where more than one way to write it is right: what must be in the standalone question, and, after "!", what must not.
REFERS = """
Vad gick medborgarförslaget om hundrastgård ut på? > Vad blev nämndens beslut? => beslut medborgarförslaget hundrastgård
Hur stort bidrag fick Åby Roddklubb? > Hur mycket hade de ansökt om? => ansökt Åby Roddklubb ! bidrag
Vilka dagar är Bokmässan i Åby? > I vilken lokal är det? => lokal Bokmässan Åby ! dagar
Vad föreslog nämnden till Ekgården? > Vad blev fullmäktiges beslut? => fullmäktiges beslut Ekgården ! nämnden
Vad tycker regionen om den nya banan? > Vad ville Miljöpartiet lägga till? => Miljöpartiet lägga till nya banan
Kan man göra uppehåll i sophämtningen i Åby? > Måste jag betala något under tiden? => betala uppehåll sophämtningen Åby
Hur stort var Vattenbolagets underskott 2022? > Varför? => Vattenbolagets underskott 2022
Hur stort var Vattenbolagets underskott 2022? > Varför då? => Vattenbolagets underskott 2022
Hur stort var Vattenbolagets underskott 2022? > Vad berodde det på? => Vattenbolagets underskott 2022
Vilken budgetavvikelse hade Vikholms museum 2024? > Varför blev det överskott? => överskott Vikholms museum 2024
Vilket överskott hade Åbymusiken 2023? > Varför blev det överskott? => överskott Åbymusiken 2023
Vad blev resultatet för Åby sjukhus 2023? > Varför gick det med underskott? => underskott resultatet Åby sjukhus 2023
Hur stor del av aktierna i Åby Energi sålde kommunen 2024? > Hur mycket äger kommunen nu? => äger kommunen aktierna Åby Energi
Hur stor del av aktierna i Åby Energi sålde kommunen 2024? / Hur mycket äger kommunen nu? > Varför behåller man den delen? => Varför behåller aktierna Åby Energi
Hur många skolor hade Åby besökt i mars 2024? > Hur många besök blev det till slut? => besök skolor Åby 2024 ! mars
Hur stort var Vattenbolagets underskott 2022? > Vad är orsaken? => Vattenbolagets underskott 2022 orsak
Hur stort var Vattenbolagets underskott 2022? > Hur förklaras det? => Vattenbolagets underskott 2022
När beslutade fullmäktige i Almnäs om simhallen? > Hur många röstade emot? => röstade emot simhallen Almnäs
Vad beslutade nämnden om motionen om gratis busskort? > Vilka reserverade sig? => reserverade sig motionen gratis busskort
Vad beslutade nämnden om motionen om gratis busskort? > Vem hade skrivit den? => skrivit motionen gratis busskort
Vem skrev motionen om gratis busskort i Almnäs? > Vad skulle det kosta? => kosta gratis busskort Almnäs ! skrev
Vem skrev motionen om gratis busskort i Almnäs? > Och vad blev beslutet? => beslutet gratis busskort Almnäs ! skrev
Vem skrev motionen om gratis busskort i Almnäs? > Bifölls den? => Bifölls gratis busskort Almnäs
Hur mycket bidrag delade Almnäs ut till föreningar 2024? > Vilken förening fick mest? => förening fick mest bidrag Almnäs 2024
Vilken skola har flest elever? > Och vilken har färst? => skola färst elever
När öppnades sammanträdet den 5 mars 2024? > När slutade det? => slutade sammanträdet 5 mars 2024 ! öppnades
När invigdes badhuset i Almnäs? > Vad kostade det? => kostade badhuset Almnäs ! invigdes
När invigdes badhuset i Almnäs? > Hur många besöker det? => besöker badhuset Almnäs
Vem är chef för räddningstjänsten i Almnäs? > Hur många anställda har den? => anställda räddningstjänsten Almnäs
Vad beslutade nämnden om Projekt Framtid? / Vem föreslog det? / Vilket diarienummer har ärendet? > Hur länge pågår projektet? => pågår Projekt Framtid
Vad beslutade nämnden om hundrastgården? > Hur röstade Centerpartiet? => röstade Centerpartiet hundrastgården
Hur stor del av tiden får man jobba hemma i Almnäs? > Gäller det även nyanställda? => Gäller nyanställda jobba hemma Almnäs
Hur många bygglov beviljades 2023? > Tack! Då undrar jag också hur många som avslogs => avslogs bygglov 2023
Vilka mål har kulturnämnden? > Vilka uppnåddes? => uppnåddes mål kulturnämnden
När ska bron vara klar? > vad är notan => notan bron
Hur många platser finns på Solgläntans äldreboende? > Är det fullt? => fullt Solgläntans äldreboende
"""
