"""Reports of invented bodies that give some figures twice: alike, otherwise, or of something that only looks the same."""

ANNUAL_AND_INTERIM = {
    "hagadals-energi-arsredovisning-2024.md": """# Hagadals Energi AB – Årsredovisning 2024

## Vd har ordet

Bolaget omsatte 388 miljoner kronor under 2024. Vi levererade 412 GWh fjärrvärme. Antalet kunder på fjärrvärme var 5 230.

Elnätet hade 21 avbrott längre än en timme.

## Förvaltningsberättelse

Nettoomsättningen blev 388,4 mnkr. Soliditeten var 41 procent.

Leveransen av fjärrvärme uppgick till 398 GWh under 2024. Kunderna på elnätet var 14 320.

Under 2024 inträffade 27 avbrott längre än en timme i elnätet.

Medelantalet anställda var 96, varav 24 kvinnor.

Flerårsöversikt

| | 2024 | 2023 | 2022 |
|---|---|---|---|
| Nettoomsättning, mnkr | 388 | 402 | 371 |
| Levererad kyla, GWh | 31 | 28 | 26 |
| Medelantal anställda | 96 | 93 | 91 |

Bolaget levererade 34 GWh kyla under 2024.
""",
    "norrtuna-arsredovisning-2023.md": """# Norrtuna kommun – Årsredovisning 2023

## Sammanfattning

Året i korthet: kommunens investeringar uppgick till 214 miljoner kronor. Kommunen hade 18 412 invånare vid årets slut.

Antalet tillsvidareanställda var 1 634. Sjukfrånvaron var 7,4 procent.

Försörjningsstödet kostade 31,2 miljoner kronor under 2023.

## 2 Skola

Kulturskolan hade 612 elever under 2023. Under året mötte museet 4 412 elever i sitt skolprogram.

Skolskjuts beviljades för 934 elever. Skolmåltiderna kostade 22,4 mnkr.

Grundskolan hade 2 104 elever hösten 2023. Gymnasieskolan hade 655 elever hösten 2023.

## 3 Personal

Kostnaden för inhyrd personal uppgick till 16,3 miljoner kronor 2023. Övertiden motsvarade 21 årsarbetare.

Sjukfrånvaron bland kvinnor var 8,3 procent 2023. Medelåldern bland de anställda var 46,2 år.

Antalet pensionsavgångar var 58 under 2023.

Tabell 3. Personal

| Nyckeltal | Utfall 2023 | Utfall 2022 |
|---|---|---|
| Antal tillsvidareanställda | 1 643 | 1 598 |
| Inhyrd personal, mnkr | 16,9 | 12,0 |
| Sjukfrånvaro, procent | 7,4 | 8,0 |
| Sjukfrånvaro män, procent | 7,6 | 7,9 |
| Pensionsavgångar | 58 | 61 |

## 4 Ekonomi

### 4.1 Resultat

Årets resultat blev 41 mnkr. Budgeterat resultat var 38 mnkr.

### 4.2 Investeringar

Kommunens investeringar uppgick under året till 241 mnkr. Den största var den nya skolan i Björna, 88 mnkr.

Försörjningsstödet uppgick till 31 200 tkr.

Tabell 4. Verksamhet

| Verksamhet | Utfall 2023 | Budget 2023 |
|---|---|---|
| Elever i kulturskolan | 587 | 600 |
| Elever i museets skolprogram | 4 214 | 4 500 |
| Elever med skolskjuts | 934 | 950 |
| Skolmåltider, tkr | 22 400 | 21 900 |
| Snöröjning, tkr | 9 870 | 8 000 |

Snöröjningen kostade 9,4 miljoner kronor 2023.
""",
    "norrtuna-delarsrapport-2023-08.md": """# Norrtuna kommun – Delårsrapport januari–augusti 2023

## Sammanfattning

Kommunens investeringar uppgick till och med augusti till 131 mnkr. Prognosen för årets resultat är 29 mnkr.

Försörjningsstödet kostade 20,1 miljoner kronor till och med augusti.

Kulturskolan hade 598 elever i augusti.
""",
    "region-salvik-arsredovisning-2024.md": """# Region Sälvik – Årsredovisning 2024

## Sammanfattning

Regionens resultat för 2024 blev minus 318 mnkr. Regionen hade 7 912 medarbetare i december 2024.

Kollektivtrafiken gjorde 9,8 miljoner resor under 2024. Hyran för regionens lokaler kostade 141 miljoner kronor.

## Trafik

Antalet resor i kollektivtrafiken var 10,1 miljoner år 2024.

Med tåg gjordes 2,3 miljoner resor. Färdtjänsten utförde 212 400 resor under 2024.

Tabell: Trafik

| Trafikslag | 2024 | 2023 |
|---|---|---|
| Resor med färdtjänst | 208 300 | 214 900 |
| Resor med tåg, miljoner | 2,3 | 2,1 |
| Kollektivtrafikens nettokostnad, mnkr | 377 | 352 |

Kollektivtrafikens nettokostnad blev 377 mnkr, mot budgeterade 361 mnkr.

## Miljö

Målet är att utsläppen från regionens transporter högst ska vara 5 200 ton 2024. Utsläppen från regionens transporter blev 5 610 ton 2024.

Andelen ekologiska livsmedel var 34 procent. Målet för andelen ekologiska livsmedel är 38 procent.

## Vård

Medelväntetiden till röntgen var 34 dagar 2024. Medelväntetiden till ögonmottagningen var 37 dagar 2024.
""",
    "region-salvik-delarsrapport-2024-04.md": """# Region Sälvik – Delårsrapport januari–april 2024

## Sammanfattning

Kostnaden för inhyrd personal uppgick under perioden till 86,3 miljoner kronor. Periodens resultat blev minus 112 mnkr.

Läkemedelskostnaderna uppgick till 402 mnkr under perioden.

Antalet besök på akutmottagningarna var 31 870 under perioden.

## Ekonomi

Läkemedelskostnaderna var 402,1 mnkr för perioden januari–april.

Intäkterna från tandvården blev 55,1 miljoner kronor, vilket är 3,2 miljoner kronor mer än samma period 2023.

Tabell: Bemanning och kostnader

| Post | Jan–apr 2024 | Jan–apr 2023 | Helår 2023 |
|---|---|---|---|
| Summa inhyrd personal, mnkr | 88,1 | 101,4 | 290,3 |
| Läkemedel, mnkr | 402 | 377 | 1 140 |
| Tandvårdens intäkter, mnkr | 55,1 | 51,9 | 160,2 |
| Besök akutmottagningar | 32 115 | 30 990 | 95 240 |
| Vårdplatser, medel | 412 | 405 | 409 |

Antalet disponibla vårdplatser var i genomsnitt 421 under perioden.

## Prognos

För helåret beräknas kostnaden för inhyrd personal till 255 mnkr. Resultatet för helåret prognostiseras till minus 340 mnkr.
""",
    "skogsmyndigheten-arsredovisning-2023.md": """# Skogsmyndigheten – Årsredovisning 2023

## Generaldirektören har ordet

Under 2023 handlade vi 61 200 ärenden. Myndigheten fick 1 204 miljoner kronor i förvaltningsanslag.

Medelhandläggningstiden för avverkningsanmälningar var 12 dagar.

## Resultatredovisning

Antalet inkomna ärenden var 64 780 under 2023. Antalet avslutade ärenden var 61 250 under 2023.

Myndigheten genomförde 3 411 tillsynsbesök 2023.

Tabell 2. Tillsyn

| Tillsyn | 2023 | 2022 | 2021 |
|---|---|---|---|
| Antal tillsynsbesök | 3 141 | 2 980 | 3 005 |
| Antal förelägganden | 214 | 190 | 233 |
| Andel utan anmärkning, procent | 81 | 79 | 82 |

Av tillsynsbesöken var 81 procent utan anmärkning.

Antalet förelägganden uppgick till 241 under 2023.

## Personal

Myndigheten hade 812 anställda vid årets slut, varav 401 kvinnor. Medelantalet anställda var 798 under året.

Sjukfrånvaron var 3,9 procent 2023. Sjukfrånvaron var 4,4 procent 2022.

Tabell 5. Personal

| Personal | 2023 | 2022 |
|---|---|---|
| Antal anställda | 812 | 790 |
| Kostnad för kompetensutveckling, tkr | 9 850 | 8 400 |

Kostnaden för kompetensutveckling var 9,9 miljoner kronor.
""",
    "skogsmyndigheten-budgetunderlag-2025.md": """# Skogsmyndigheten – Budgetunderlag 2025–2027

## Utfall 2023

Under 2023 fick myndigheten 1 240 miljoner kronor i förvaltningsanslag. Lokalkostnaderna var 74 miljoner kronor 2023.

## Äskanden

För 2025 begär myndigheten 1 310 miljoner kronor i förvaltningsanslag. Lokalkostnaderna beräknas bli 79 miljoner kronor 2025.
""",
}

MORE = {
    "alsterby-delarsrapport-aug-2024.txt": """Alsterby kommun
Delårsrapport per den 31 augusti 2024

Sammanfattning
Resultatet för perioden är 51,3 miljoner kronor. Helårsprognosen visar ett överskott på 19,8 miljoner kronor.

Nettokostnaden för individ- och familjeomsorgen var 77,4 mnkr för årets första åtta månader. Antalet långtidssjuka var 96 i augusti.

Bemanningsföretagen kostade kommunen 14,2 miljoner kronor fram till och med augusti.

  Nämnd/verksamhet (mnkr)            Jan–aug 2024    Jan–aug 2023   Prognos helår
  Individ- och familjeomsorg             79,3            72,0           116,5
  Bemanningsföretag                      14,2            19,6            20,0
  Färdtjänst                              6,8             6,1            10,4

Färdtjänsten kostade 6,6 mnkr till och med augusti.
""",
    "alsterby-kommun-bokslut-2024.txt": """Alsterby kommun
Bokslut 2024

INLEDNING

Kommunstyrelsens ordförande har ordet
Det gångna året präglades av fortsatt hög inflation. Ändå redovisar vi ett överskott på 27,6 miljoner kronor. Vi byggde 143 nya bostäder i kommunen. Vi tog emot 311 praktikanter och 94 sommarjobbande ungdomar fick plats inom parkförvaltningen.

VIKTIGA HÄNDELSER
Hemtjänsten utförde 118 400 timmar under 2024. Vår största skola, Vallaskolan, renoverades för 61 mnkr. Låneskulden steg till 1 112 mnkr vid årsskiftet.

Öppna förskolan tog emot 8 950 besök, en ökning med 640 besök jämfört med 2023.

EKONOMISK REDOVISNING
Resultaträkning
Verksamhetens intäkter (tkr): 402 118
Verksamhetens kostnader (tkr): 1 988 340

Årets överskott uppgick till 26,7 miljoner kronor. För 2025 budgeteras ett överskott på 24 miljoner kronor.

Låneskulden var den 31 december 1 121 mnkr, mot 1 040 mnkr ett år tidigare.

NÄMNDERNAS REDOVISNING

Socialnämnden
Antalet utförda hemtjänsttimmar uppgick till 121 900. Nämnden hade i snitt 214 brukare med hemtjänst. Antal orosanmälningar som kom in var 702.

  Verksamhetsmått                 2024      2023      2022
  Orosanmälningar                  720       655       610
  Brukare med hemtjänst            214       209       201
  Platser på särskilt boende       180       180       176

Samhällsbyggnadsnämnden
Under året färdigställdes 134 bostäder, varav 60 i småhus. 88 bygglov för enbostadshus beviljades. Totalt beviljades 412 bygglov.

  Mått                            Utfall 2024   Mål 2024
  Färdigställda bostäder              134          150
  Beviljade bygglov                   412          400
  Handläggningstid bygglov, veckor    6,1          8

Barn- och utbildningsnämnden
Öppna förskolan hade 8 590 besök 2024.

  Mått                            Utfall 2024   Utfall 2023
  Besök i öppna förskolan            8 950        8 310
  Behöriga till gymnasiet, %          86,4         84,9
  Lärartäthet                         11,8         12,1

Andelen elever som var behöriga till gymnasiet var 86,4 procent. Bland flickorna var andelen 89,0 procent.
Lärartätheten var 11,8 elever per lärare.

Kostnaden per elev i grundskolan var 128 400 kronor. Kostnaden per elev i gymnasieskolan var 131 900 kronor.
""",
    "museiverket-verksamhetsberattelse-2023.txt": """Stiftelsen Bruksmuseet
Verksamhetsberättelse 2023

Året som gått
Museet lockade 57 300 besökare under 2023. 212 skolklasser fick guidade visningar. Vi hade 19 anställda.

Publik
Antalet besökare uppgick till 53 700, varav 12 400 barn.
Under sommaren hade museet 31 200 besökare.
Museets webbplats hade 210 000 besök.

Samlingar
Under året registrerades 4 870 föremål.

Nyckeltal               2023      2022
Guidade skolklasser      221       187
Registrerade föremål   4 780     3 920
Programpunkter           164       158
Medlemmar              1 034     1 010

Vi genomförde 164 programpunkter. Vänföreningen har 1 034 medlemmar.

Ekonomi
Bidraget från kommunen var 6,4 miljoner kronor. Entréintäkterna blev 1 312 tkr, 112 tkr över budget. Butikens försäljning blev 890 000 kronor.

Not 1 Intäkter (tkr)    2023      2022
Kommunalt bidrag        6 400     6 200
Entréintäkter           1 231     1 104
Butiksförsäljning         890       812
""",
}

# Asked of these, and the figures of which both must be shown; none where the sources do not differ.
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hur stora var Norrtuna kommuns investeringar 2023?", ("214", "241")),
    ("Hur många tillsvidareanställda hade Norrtuna kommun 2023?", ("1 634", "1 643")),
    ("Hur många elever hade kulturskolan i Norrtuna 2023?", ("612", "587")),
    ("Hur många elever mötte museet i sitt skolprogram 2023?", ("4 412", "4 214")),
    ("Hur mycket kostade inhyrd personal i Norrtuna 2023?", ("16,3", "16,9")),
    ("Vad kostade snöröjningen i Norrtuna 2023?", ("9,4", "9 870")),
    ("Vad kostade inhyrd personal i Region Sälvik januari–april 2024?", ("86,3", "88,1")),
    ("Hur många besök hade akutmottagningarna i Region Sälvik januari–april 2024?", ("31 870", "32 115")),
    ("Hur många vårdplatser hade Region Sälvik i snitt i början av 2024?", ("421", "412")),
    ("Hur många resor utförde färdtjänsten i Region Sälvik 2024?", ("212 400", "208 300")),
    ("Hur många tillsynsbesök gjorde Skogsmyndigheten 2023?", ("3 411", "3 141")),
    ("Hur många förelägganden utfärdade Skogsmyndigheten 2023?", ("241", "214")),
    ("Hur stort var Skogsmyndighetens förvaltningsanslag 2023?", ("1 204", "1 240")),
    ("Hur mycket fjärrvärme levererade Hagadals Energi 2024?", ("412", "398")),
    ("Hur många avbrott längre än en timme hade Hagadals Energi 2024?", ("21", "27")),
    ("Hur mycket kyla levererade Hagadals Energi 2024?", ("34", "31")),
    ("Vad blev Norrtuna kommuns resultat 2023?", ("41", "29")),
    ("Hur många ärenden avslutade Skogsmyndigheten 2023?", ()),
    ("Vad kostade försörjningsstödet i Norrtuna 2023?", ()),
    ("Hur många elever hade skolskjuts i Norrtuna 2023?", ()),
    ("Vad kostade skolmåltiderna i Norrtuna 2023?", ()),
    ("Hur hög var sjukfrånvaron i Norrtuna kommun 2023?", ()),
    ("Hur hög var sjukfrånvaron bland kvinnor i Norrtuna 2023?", ()),
    ("Hur många gick i pension från Norrtuna kommun 2023?", ()),
    ("Hur många elever hade grundskolan i Norrtuna hösten 2023?", ()),
    ("Hur stora var läkemedelskostnaderna i Region Sälvik januari–april 2024?", ()),
    ("Hur stora var tandvårdens intäkter i Region Sälvik januari–april 2024?", ()),
    ("Hur många tågresor gjordes i Region Sälvik 2024?", ()),
    ("Vad blev kollektivtrafikens nettokostnad i Region Sälvik 2024?", ()),
    ("Hur stora var utsläppen från Region Sälviks transporter 2024?", ()),
    ("Hur stor andel ekologiska livsmedel hade Region Sälvik 2024?", ()),
    ("Hur lång var medelväntetiden till röntgen i Region Sälvik 2024?", ()),
    ("Hur många anställda hade Skogsmyndigheten 2023?", ()),
    ("Hur hög var Skogsmyndighetens sjukfrånvaro 2023?", ()),
    ("Vad kostade kompetensutvecklingen på Skogsmyndigheten 2023?", ()),
    ("Vad var Skogsmyndighetens lokalkostnader 2023?", ()),
    ("Vad omsatte Hagadals Energi 2024?", ()),
    ("Hur många anställda hade Hagadals Energi i medeltal 2024?", ()),
    ("Hur många fjärrvärmekunder hade Hagadals Energi?", ()),
    ("Hur stora var Norrtunas investeringar till och med augusti 2023?", ()),
)
MORE_ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Vad blev Alsterbys överskott 2024?", ("27,6", "26,7")),
    ("Hur många hemtjänsttimmar utfördes i Alsterby 2024?", ("118 400", "121 900")),
    ("Hur många besök hade öppna förskolan i Alsterby 2024?", ("8 950", "8 590")),
    ("Hur många orosanmälningar kom in till socialnämnden i Alsterby 2024?", ("702", "720")),
    ("Vad kostade individ- och familjeomsorgen i Alsterby till och med augusti 2024?", ("77,4", "79,3")),
    ("Vad kostade färdtjänsten i Alsterby januari–augusti 2024?", ("6,8", "6,6")),
    ("Hur många besökare hade Bruksmuseet 2023?", ("57 300", "53 700")),
    ("Hur många skolklasser fick guidning på Bruksmuseet 2023?", ("212", "221")),
    ("Hur många föremål registrerade Bruksmuseet 2023?", ("4 870", "4 780")),
    ("Hur stora var Bruksmuseets entréintäkter 2023?", ("1 312", "1 231")),
    ("Hur många brukare hade hemtjänst i Alsterby 2024?", ()),
    ("Hur många bygglov beviljades i Alsterby 2024?", ()),
    ("Hur lång var handläggningstiden för bygglov i Alsterby 2024?", ()),
    ("Hur stor andel av eleverna i Alsterby var behöriga till gymnasiet 2024?", ()),
    ("Hur hög var lärartätheten i Alsterby 2024?", ()),
    ("Vad kostade en elev i grundskolan i Alsterby 2024?", ()),
    ("Vad kostade bemanningsföretagen Alsterby till och med augusti 2024?", ()),
    ("Hur många programpunkter genomförde Bruksmuseet 2023?", ()),
    ("Hur många medlemmar har Bruksmuseets vänförening?", ()),
    ("Hur stort var kommunens bidrag till Bruksmuseet 2023?", ()),
    ("Hur mycket sålde butiken på Bruksmuseet för 2023?", ()),
    ("Hur mycket kostade renoveringen av Vallaskolan?", ()),
)

THIRD = {
    "hogskolan-vasterdal-arsredovisning-2023.txt": """Högskolan Västerdal
Årsredovisning 2023

Rektors förord
Höstens ansökningar blev rekordmånga och vi hade 6 120 helårsstudenter. Forskningsintäkterna ökade till 98 miljoner kronor. 412 studenter tog examen.

1 Utbildning
Antalet helårsstudenter var 6 210 under 2023, vilket är en ökning med fyra procent. Antalet helårsprestationer uppgick till 5 004.

Tabell 1. Utbildning på grundnivå och avancerad nivå
                              2023      2022      2021
Helårsprestationer           5 040     4 870     4 910
Avlagda examina                412       398       405
Prestationsgrad, %              82        81        81
Utresande studenter             61        55        12

Prestationsgraden var 82 procent. Under året reste 64 studenter ut på utbyte.

2 Forskning
Forskningsintäkterna uppgick till 89 miljoner kronor, fördelat på externa bidrag (61 mnkr) och anslag (28 mnkr). Antalet doktorander var 47, varav 26 kvinnor. 134 vetenskapliga artiklar publicerades.

3 Medarbetare
Antalet anställda var 702. Av dessa var 388 kvinnor. Antalet professorer var 31.

Personalens sammansättning      2023      2022
Anställda                        702       688
Professorer                       31        29
Lektorer                         144       139
Sjukfrånvaro, %                  3,1       3,6

Sjukfrånvaron uppgick till 3,4 procent. Sjukfrånvaron för kvinnor var 4,0 procent.

Antalet lektorer var 144.

4 Lokaler
Lokalytan är 28 400 kvadratmeter. Lokalkostnaden var 51 mnkr 2023. Lokalkostnaden budgeterades till 49 mnkr.
""",
    "hogskolan-vasterdal-pressmeddelande-2024-02-20.txt": """Högskolan Västerdal
Pressmeddelande 2024-02-20

Bokslutet klart för Högskolan Västerdal
Under 2023 publicerade högskolans forskare 143 vetenskapliga artiklar. Lokalkostnaden var 51 miljoner kronor. Antalet sökande till höstterminen 2024 var 9 300.
""",
    "radda-raddningstjanst-verksamhet-2024.md": """# Rådda räddningstjänstförbund – Verksamhetsberättelse 2024

## Året i siffror

- 1 318 utryckningar
- 212 bränder i byggnad
- 38 heltidsanställda brandmän
- 97 tillsyner

## Operativ verksamhet

Förbundet gjorde 1 381 utryckningar under 2024. Av dem var 342 automatlarm utan brand. Mediantiden till första enhet på plats var 9,8 minuter.

| Händelse | 2024 | 2023 |
|---|---|---|
| Brand i byggnad | 212 | 196 |
| Trafikolyckor | 288 | 301 |
| Drunkningstillbud | 7 | 9 |
| Tid till första enhet, minuter | 9,8 | 10,1 |

Räddningstjänsten larmades till 278 trafikolyckor under 2024.

## Förebyggande arbete

Under året genomfördes 97 tillsyner. Målet var 110 tillsyner. Antalet utbildade i brandskydd blev 2 950, mot 2 610 året före.

| Förebyggande | Utfall 2024 | Mål 2024 |
|---|---|---|
| Tillsyner | 97 | 110 |
| Utbildade i brandskydd | 2 590 | 2 500 |
| Tillstånd för brandfarlig vara | 64 | – |

## Ekonomi

Medlemsavgifterna uppgick till 71,2 miljoner kronor. Förbundets resultat blev 1,4 mnkr. Pensionskostnaden blev 8,6 mnkr.

| Resultaträkning, tkr | 2024 | 2023 |
|---|---|---|
| Medlemsavgifter | 71 200 | 68 900 |
| Pensionskostnader | 8 960 | 8 100 |
| Årets resultat | 1 410 | -620 |
""",
}
THIRD_ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hur många helårsstudenter hade Högskolan Västerdal 2023?", ("6 120", "6 210")),
    ("Hur många helårsprestationer hade Högskolan Västerdal 2023?", ("5 004", "5 040")),
    ("Hur stora var Högskolan Västerdals forskningsintäkter 2023?", ("98", "89")),
    ("Hur hög var sjukfrånvaron på Högskolan Västerdal 2023?", ("3,4", "3,1")),
    ("Hur många vetenskapliga artiklar publicerade Högskolan Västerdal 2023?", ("134", "143")),
    ("Hur många utryckningar gjorde Rådda räddningstjänstförbund 2024?", ("1 318", "1 381")),
    ("Hur många trafikolyckor larmades Rådda räddningstjänst till 2024?", ("278", "288")),
    ("Hur många utbildades i brandskydd av Rådda räddningstjänst 2024?", ("2 950", "2 590")),
    ("Hur stora var Rådda räddningstjänstförbunds pensionskostnader 2024?", ("8,6", "8 960")),
    ("Hur många examina avlades vid Högskolan Västerdal 2023?", ()),
    ("Hur hög var prestationsgraden på Högskolan Västerdal 2023?", ()),
    ("Hur många anställda hade Högskolan Västerdal 2023?", ()),
    ("Hur många lektorer hade Högskolan Västerdal 2023?", ()),
    ("Hur många doktorander hade Högskolan Västerdal 2023?", ()),
    ("Vad var lokalkostnaden för Högskolan Västerdal 2023?", ()),
    ("Hur många bränder i byggnad hade Rådda räddningstjänst 2024?", ()),
    ("Hur lång var tiden till första enhet i Rådda 2024?", ()),
    ("Hur många tillsyner gjorde Rådda räddningstjänst 2024?", ()),
    ("Hur stora var medlemsavgifterna till Rådda räddningstjänstförbund 2024?", ()),
    ("Vad blev Rådda räddningstjänstförbunds resultat 2024?", ()),
    ("Hur hög var sjukfrånvaron för kvinnor på Högskolan Västerdal 2023?", ()),
)
