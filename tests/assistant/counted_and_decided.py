"""Invented pages, and questions on them with what an answer must hold; None where they do not say."""

Pages = dict[str, str]
Asked = list[tuple[str, str | None]]

MINUTES_AND_REPORT: Pages = {
    "lomvik-prot.md": """# Lomviks kommun – Protokoll kultur- och fritidsnämnden 2025-03-11

## § 31 Flytt av biblioteket i Sörby
Sammanfattning
Förvaltningen föreslår att biblioteket i Sörby flyttas till medborgarhuset.
### Yrkanden
Karin Stål (C) yrkar att flytten skjuts upp till 2027.
Per Holm (S) yrkar bifall till förvaltningens förslag.
### Omröstning
Ordföranden godkänner följande omröstningsordning: den som stödjer förvaltningens förslag röstar ja, den som stödjer Karin Ståls yrkande röstar nej.
Med 7 ja-röster mot 4 nej-röster beslutar nämnden enligt förvaltningens förslag.
### Beslut
Kultur- och fritidsnämnden beslutar att biblioteket i Sörby flyttas till medborgarhuset.
### Protokollsanteckning
Vänsterpartiet lämnar följande protokollsanteckning: Vi hade hellre sett att biblioteket blev kvar vid skolan.

## § 32 Svar på motion om fria simkort
### Sammanfattning
Ida Ek (MP) föreslår i en motion till kommunfullmäktige att alla niondeklassare får simkort.
### Beslut
Kultur- och fritidsnämnden föreslår kommunfullmäktige besluta att motionen avslås.

## § 33 Konstgräsplan i Åmunda
### Beslut
Kultur- och fritidsnämnden beslutar att en konstgräsplan anläggs i Åmunda. Beslutet är enhälligt.

## § 34 Delårsrapport per april
### Yrkanden
Sten Alm (M) yrkar att besparingarna ska fördubblas.
### Beslut
Kultur- och fritidsnämnden beslutar att godkänna delårsrapporten.

## § 35 Revisorernas granskning av föreningsstöd
Revisorerna har granskat nämndens föreningsstöd.
Revisorerna uppmanar nämnden
- att ta fram kriterier för stödet,
- att kontrollera föreningarnas medlemstal varje år samt
- att redovisa utfallet för fullmäktige.
### Beslut
Kultur- och fritidsnämnden beslutar att anta yttrandet som sitt eget.
""",
    "havsta-del.md": """# Havsta region – Delårsrapport per augusti 2024

## 1 Sammanfattning
Regionen hade 5 210 anställda den 31 augusti. Uppgifter om 1 040 tidigare anställda gallrades i maj.
Infektionsfrekvensen var 1,8 per 100 vårdplatser. Regionen har 312 vårdplatser.

## 2 Resultat

Resultaträkning i sammandrag, mnkr

| | Jan–aug 2024 | Jan–aug 2023 | Prognos 2024 | Budget 2024 |
|---|---|---|---|---|
| Verksamhetens nettokostnad | −2 104 | −2 010 | −3 190 | −3 120 |
| Resultat | −41 | −12 | −96 | −35 |

Utfall per nämnd, mnkr

| | Utfall jan–aug | Prognos aug |
|---|---|---|
| Trafik | −3,4 | −6,0 |
| Kultur | 0,8 | 1,0 |
| Teknik | −1,9 | −2,2 |
| Summa | −4,5 | −7,2 |

## 3 Mål

| Mål | Indikator | Utfall 2023 | Utfall 2024 |
|---|---|---|---|
| En tillgänglig vård | Patienter som får tid inom tre dagar, % | 71 | 78 |
| En trygg vård | Vårdrelaterade infektioner, % | 4,1 | 3,6 |
| Hållbar region | Fossilfria fordon, antal | 61 | 84 |

## 4 Väntetider

Väntande den 31 augusti 2024

| Åtgärd | Väntande | Längsta väntetid, dagar |
|---|---|---|
| Gråstarr | 410 | 301 |
| Axeloperation | 88 | 366 |
| Ljumskbråck | 152 | 240 |
| Struma | 35 | 122 |

## 7 Medarbetare
Sjukfrånvaron var 6,4 procent.
Försöket med mobil tandvård pågår från den 1 april 2024 till den 31 mars 2026.
Under 2023 startades 410 företag i länet. Under samma år gick 57 företag i konkurs, det högsta antalet sedan 2009.
Vårdtyngd: antalet vårddygn per patient viktat efter ålder. Vårdtyngden var 1,2.
""",
}
MINUTES_AND_REPORT_ASKED: Asked = [
    ("Hur föll rösterna när bibliotekets flytt avgjordes?", "7 ja-röster"),
    ("Hur slutade omröstningen om biblioteket i Sörby?", "7 ja-röster"),
    ("Vad ville Karin Stål när nämnden tog upp bibliotekets flytt?", "2027"),
    ("Vad yrkade Per Holm om biblioteket i Sörby?", "bifall"),
    ("Vad fick Vänsterpartiet antecknat om biblioteket?", "kvar vid skolan"),
    ("Vad ville Vänsterpartiet ha antecknat i frågan om biblioteket?", "kvar vid skolan"),
    ("Hur ställde sig nämnden till motionen om simkort?", "motionen avslås"),
    ("Vad blev det av motionen om simkort?", "motionen avslås"),
    ("Var beslutet om konstgräsplanen enigt?", "enhälligt"),
    ("Var nämnden enig om konstgräsplan i Åmunda?", "enhälligt"),
    ("Hur röstade Karin Stål om konstgräsplanen?", None),
    ("Vad ville Sten Alm när nämnden behandlade delårsrapporten?", "fördubblas"),
    ("Vad föreslog förvaltningen om biblioteket i Sörby?", "medborgarhuset"),
    ("Vad uppmanar revisorerna nämnden att göra om föreningsstödet?", "kriterier"),
    ("Hur många anställda har Havsta region?", "5 210"),
    ("Hur många vårdplatser har Havsta region?", "312"),
    ("Vilket resultat räknar Havsta region med för hela 2024?", "96"),
    ("Vilken nettokostnad har Havsta i budgeten för 2024?", "3 120"),
    ("Vilket resultat väntas för helåret 2024?", "96"),
    ("Hur såg trafiknämndens utfall ut januari–augusti 2024?", "3,4"),
    ("Hur ser tekniknämndens prognos ut?", "2,2"),
    ("Vilken andel av patienterna fick tid inom tre dagar 2024?", "78"),
    ("Hur stor andel vårdrelaterade infektioner var det 2024?", "3,6"),
    ("Vilken är den längsta väntetiden för ljumskbråck?", "240"),
    ("Under vilken tid pågår försöket med mobil tandvård?", "1 april 2024"),
    ("Hur många företag gick i konkurs 2023?", "57"),
    ("Hur är vårdtyngd definierad?", "viktat efter ålder"),
]

SCHOOLS: Pages = {
    "skolrapp.md": """# Ekhults kommun – Kvalitetsrapport skola 2024

## Elever
Almby skola har 212 elever och 18 lärare. Vid Tegelskolan arbetar 31 lärare.
Under året slutade 14 lärare i kommunen. I genomsnitt var 2,5 av 6,0 rektorstjänster vakanta.
Norrgårdens förskola öppnade den 4 mars 2024.

Anmälda kränkningar

| Skola | 2023 | 2024 |
|---|---|---|
| Tegelskolan | 41 | 52 |
| Almby skola | 12 | 9 |
| Hagbyskolan | 7 | 11 |

## Ekonomi
I delårsrapporten per april väntades ett underskott på 3,1 miljoner kronor. Försäljningen av Sjövillan gav en reavinst på 2,4 miljoner kronor.
Skolmaten lagas i egen regi. Läroplattformen Veda används på Hagby lasarettsskola.
Städningen sköts av Renova Städ AB enligt avtal. Två elever omkom i en trafikolycka i maj.
Den nya idrottshallen i Almby planeras att tas i bruk i augusti 2025.
""",
    "skolprot.md": """# Ekhults kommun – Protokoll barn- och utbildningsnämnden 2025-02-12

## § 8 Information om byggprojekt
Idrottshallen i Almby beräknas tas i bruk i januari 2026. Kostnaden bedöms till 48 miljoner kronor.

## § 9 Skolskjutsregler
### Beslut
Barn- och utbildningsnämnden beslutar att gränsen för skolskjuts blir fyra kilometer.
Omröstning begärs. Med 8 röster för och 5 röster mot beslutar nämnden bifalla förslaget.

## § 10 Svar på motion om frukost i skolan
### Ärendet
Lisa Frid (S) föreslår i en motion att skolorna serverar frukost.
### Beslut
Barn- och utbildningsnämnden föreslår kommunfullmäktige att motionen bifalls.
""",
}
SCHOOLS_ASKED: Asked = [
    ("Hur många elever har Tegelskolan?", None),
    ("Hur många elever går på Hagbyskolan?", None),
    ("Hur många elever går på Almby skola?", "212"),
    ("Hur många lärare arbetar på Tegelskolan?", "31"),
    ("Hur många lärare har Almby skola?", "18"),
    ("Hur många rektorer slutade 2024?", None),
    ("Hur många lärare slutade?", "14"),
    ("När öppnade Norrgårdens förskola?", "4 mars 2024"),
    ("När öppnade Hagby förskola?", None),
    ("Vilket underskott väntades i delårsrapporten per augusti?", None),
    ("Vilket underskott väntades i delårsrapporten per april?", "3,1"),
    ("Till vilket pris såldes Sjövillan?", None),
    ("Hur stor var reavinsten för Sjövillan?", "2,4"),
    ("Vilket företag städar?", "Renova"),
    ("Vilka namn hade de elever som omkom?", None),
    ("När tas idrottshallen i Almby i bruk?", "januari 2026"),
    ("Hur föll rösterna om skolskjutsreglerna?", "8 röster"),
    ("Hur ställde sig barn- och utbildningsnämnden till motionen om frukost?", "motionen bifalls"),
    ("Vad blev beslutet om motionen om frukost i skolan?", "motionen bifalls"),
    ("Var nämnden enig om skolskjutsen?", "8 röster"),
    ("Hur många kränkningar anmäldes på Tegelskolan 2024?", "52"),
    ("Hur många anmälningar om kränkningar hade Hagbyskolan 2023?", "7"),
]

CARE: Pages = {
    "varddel.md": """# Region Lindmo – Årsrapport 2024

## Vård
Vid årets slut väntade 2 340 personer på ett första besök, varav 610 hade väntat mer än 90 dagar. Avtal tecknades om 300 knäoperationer.
Till mottagningen i Hede kom 4 120 personer. Länet har 61 200 invånare. 38 läkare anställdes och regionen har 410 läkare.
Patientnämnden hade sex protokollförda möten och en studieresa. Etiska rådet träffades fyra gånger.

Väntande till besök per specialitet

| Specialitet | Oktober 2024 Väntande | Oktober 2024 Andel | Oktober 2023 Väntande |
|---|---|---|---|
| Hud | 320 | 61 % | 410 |
| Ögon | 810 | 55 % | 770 |
| Totalt | 1 130 | 57 % | 1 180 |

## Ekonomi
I föregående prognos, per april, bedömdes underskottet till 12,5 miljoner kronor. Prognosen per augusti visar ett underskott om 17,1 miljoner kronor.
En nedläggning av mottagningen i Hede beräknas minska kostnaderna med 3,2 miljoner kronor per år.
""",
}
CARE_ASKED: Asked = [
    ("Hur många patienter väntade på ett första besök vid årets slut?", "2 340"),
    ("Hur många patienter hade väntat mer än 90 dagar på ett första besök?", "610"),
    ("Hur många besökare kom till mottagningen i Hede?", "4 120"),
    ("Hur många läkare väntade på besök?", None),
    ("Hur många patienter väntade på besök hos hud i oktober 2024?", "320"),
    ("Hur många patienter väntade till ögon i oktober 2023?", "770"),
    ("Hur många gånger träffades etiska rådet?", "fyra"),
    ("Hur många läkare har Region Lindmo?", "410"),
    ("Hur stort underskott visar prognosen?", "17,1"),
    ("Hur mycket back tror man att Region Lindmo går?", "17,1"),
    ("Vad bedömdes underskottet till i föregående prognos?", "12,5"),
    ("Hur många lärare finns i Lindmo?", None),
]
