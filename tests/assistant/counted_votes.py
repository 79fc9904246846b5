"""Minutes of an invented council and board that tell votes in many ways, and what is asked of them."""

MINUTES = {
    "ravlanda-kf-2024-05-20.txt": """Rävlanda kommun
Kommunfullmäktige
Sammanträdesprotokoll 2024-05-20

§ 31 Avgiftsfri simskola för barn
Dnr KS 2024/11

Ärendebeskrivning
Förslaget innebär att simskola erbjuds utan avgift från sju års ålder.

Yrkanden
Lena Ask (S) yrkar bifall till förslaget. Per Holm (M) yrkar avslag.

Omröstning
Omröstning begärs och genomförs. Med 21 ja-röster mot 18 nej-röster och 2 som avstår beslutar fullmäktige bifalla förslaget.

Beslut
Kommunfullmäktige beslutar att införa avgiftsfri simskola från den 1 augusti 2024.

Reservation
Moderaternas ledamöter reserverar sig mot beslutet.

§ 32 Försäljning av Kvarnholmens camping
Dnr KS 2024/40

Ärendebeskrivning
Campingen föreslås säljas till den nuvarande arrendatorn för 8,5 miljoner kronor.

Votering
Votering begärs. 17 ledamöter röstar för försäljning, 24 ledamöter röstar emot.

Beslut
Kommunfullmäktige beslutar att avslå förslaget om försäljning.

§ 33 Ny förskola i Tallbacken
Dnr BUN 2023/77

Ärendebeskrivning
En förskola med 80 platser föreslås byggas i Tallbacken.

Omröstningsresultat
22 ja, 17 nej, 2 avstår.

Beslut
Kommunfullmäktige beslutar att bygga förskolan.

§ 34 Medborgarförslag om konstgräsplan
Dnr KS 2023/301

Ärendebeskrivning
Förslagsställaren vill att kommunen anlägger en konstgräsplan vid Ängavallen. Kostnaden beräknas till 9 miljoner kronor.

Beslutsgång
Ordföranden ställer proposition på förslagen. Kommunfullmäktige avslår medborgarförslaget med röstsiffrorna 29–12.

Beslut
Kommunfullmäktige beslutar att avslå medborgarförslaget.

§ 35 Höjd parkeringsavgift i centrum
Dnr TN 2024/6

Ärendebeskrivning
Avgiften föreslås höjas från 10 till 15 kronor i timmen.

Beslutsgång
Resultatet av omröstningen blev: Ja: 20. Nej: 20. Avstår: 1. Med ordförandens utslagsröst bifalls förslaget.

Beslut
Kommunfullmäktige beslutar att höja parkeringsavgiften till 15 kronor i timmen.

§ 36 Motion om husdjur på äldreboenden
Dnr VON 2023/19

Ärendebeskrivning
Kristina Berg (V) föreslår att husdjur tillåts på äldreboenden.

Beslut
Kommunfullmäktige beslutar att anse motionen besvarad.
""",
    "ravlanda-ksau-2024-04-09.txt": """Rävlanda kommun
Miljönämnden
Protokoll 2024-04-09

§ 12 Dispens för brygga vid Hultasjön
Dnr MN 2024/55

Bakgrund
Sökanden vill anlägga en 14 meter lång brygga.

Beslut
Med sex ja-röster mot tre nej-röster beslutar miljönämnden att bevilja dispens.

§ 13 Förbud mot eldning i tätort
Dnr MN 2024/60

Bakgrund
Eldning av trädgårdsavfall har lett till klagomål från 25 hushåll.

Omröstning
Fem ledamöter röstade för förbud och fyra röstade emot.

Beslut
Miljönämnden beslutar att införa eldningsförbud i tätort.

§ 14 Tillsynsavgift för livsmedelsföretag
Dnr MN 2024/71

Bakgrund
Timavgiften föreslås bli 1 350 kronor.

Beslutsgång
Nämnden går till beslut och finner att nämnden med åtta röster mot en bifaller förslaget.

Beslut
Miljönämnden beslutar att timavgiften ska vara 1 350 kronor.
""",
}
# Asked, and what the answer must hold; nothing where no votes were counted.
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hur föll rösterna om avgiftsfri simskola?", ("21", "18")),
    ("Hur blev omröstningen om avgiftsfri simskola i Rävlanda?", ("21", "18")),
    ("Hur många röstade för avgiftsfri simskola?", ("21",)),
    ("Hur många röstade emot avgiftsfri simskola?", ("18",)),
    ("Hur många avstod när simskolan avgjordes?", ("2 ",)),
    ("Hur röstade fullmäktige om försäljningen av campingen?", ("17", "24")),
    ("Hur många röstade för att sälja Kvarnholmens camping?", ("17",)),
    ("Hur föll rösterna när campingen skulle säljas?", ("17", "24")),
    ("Vad blev röstsiffrorna för förskolan i Tallbacken?", ("22", "17")),
    ("Hur blev omröstningen om förskolan i Tallbacken?", ("22", "17")),
    ("Hur många röstade nej till förskolan i Tallbacken?", ("17",)),
    ("Hur många röstade för förskolan i Tallbacken?", ("22",)),
    ("Hur föll rösterna om konstgräsplanen?", ("29",)),
    ("Vilka var röstsiffrorna när konstgräsplanen avslogs?", ("29",)),
    ("Hur gick omröstningen om parkeringsavgiften?", ("20",)),
    ("Hur många röstade ja till höjd parkeringsavgift?", ("20",)),
    ("Hur såg röstfördelningen ut om parkeringsavgiften i centrum?", ("20",)),
    ("Hur föll rösterna i miljönämnden om bryggan vid Hultasjön?", ("sex", "tre")),
    ("Hur många röstade för dispensen för bryggan?", ("sex",)),
    ("Hur många nej-röster fick dispensen för bryggan?", ("tre",)),
    ("Hur blev omröstningen om eldningsförbudet?", ("em ledamöter", "fyra")),
    ("Hur många röstade emot eldningsförbudet i tätort?", ("fyra",)),
    ("Hur föll rösterna om tillsynsavgiften?", ("åtta",)),
    ("Hur många röstade för tillsynsavgiften för livsmedelsföretag?", ("åtta",)),
    ("Hur utföll voteringen om campingen?", ("17", "24")),
    ("Hur slutade omröstningen om simskolan?", ("21", "18")),
    ("Hur många röstade för motionen om husdjur på äldreboenden?", ()),
    ("Vad beslutade fullmäktige om simskolan?", ("1 augusti",)),
    ("Vad beslutade miljönämnden om bryggan?", ("bevilja",)),
    ("Vad blev beslutet om campingen?", ("avslå",)),
)
