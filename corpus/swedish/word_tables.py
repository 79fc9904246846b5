"""Tables of general Swedish behind the search keys: what lemmatiser and stemmer must leave alone or get wrong."""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Left as written: the lemmatiser makes "tycker" of "tkr".
PROTECTED = _words(
    """mnkr mkr tkr kkr mdkr mdr msek ksek kronor procent procentenhet procentenheter promille cirka respektive
    tertial exkl inkl resp moms dnr covid corona data info
    """
)

# Form -> lemma, for the forms where simplemma 2.0 fails on common words of administrative Swedish.
# Written as "lemma: forms". Only forms without a common homograph (not "band", "lag", "låg", "satt").
_LEMMAS = """
nämnd: nämnd nämnder nämnden nämndens nämnds nämnderna nämndernas
beslut: beslut beslutet besluten beslutets beslutens besluts
uppdrag: uppdrag uppdraget uppdragen uppdragets uppdrags
vuxen: vuxen vuxna vuxnas vuxnes vuxet
skuld: skuld skulden skulder skulderna skuldens
ansökan: ansökan ansökans ansökningar ansökningarna ansökningen ansökning
anmälan: anmälan anmälans anmälningar anmälningarna anmälningen anmälning
premie: premie premien premier premierna
semester: semester semestern semestrar semestrarna
ny: ny nytt nya nyare nyaste
liten: liten litet lilla små
man: man mannen män männen mannens männens
nå: nå når nådde nått nås
enas: enas enats enades
bo: bo bor bodde bott
ske: ske sker skedde skett
komma: komma kommer kom kommit
total: total totalt totala
fullmäktige: fullmäktige fullmäktiges fullmäktig
ledamot: ledamot ledamoten ledamöter ledamöterna ledamöters ledamöternas ledamotens
utkast: utkast utkastet utkasten utkasts utkastets
resultat: resultat resultatet resultaten resultatets resultats
underlag: underlag underlaget underlagen
kö: kö kön köer köerna köns köernas
bra: bra god gott goda bättre bäst bästa
avslå: avslå avslår avslog avslås avslogs avslagits avslagit avslagen avslaget avslagna
bifalla: bifalla bifaller biföll bifalls bifölls bifallits bifallit bifallen
ta: ta tar tog tagit tas togs tagits tagen tagna taget
se: se ser såg sett ses sågs setts
få: få får fick fått fås
ge: ge ger gav gett givit ges gavs getts givits given givet givna
gå: gå går gick gått gås
bli: bli blir blev blivit
lägga: lägga lägger lade lagt läggs lades lagts
sätta: sätta sätter satte sätts sattes satts
skriva: skriva skriver skrev skrivit skrivs skrevs skrivits skriven skrivna
driva: driva driver drev drivit drivs drevs drivits driven drivna
vinna: vinna vinner vann vunnit
stiga: stiga stiger steg stigit
sälja: sälja säljer sålde sålt säljs såldes sålts såld sålda
dra: dra drar drog dragit dras drogs dragits dragen
träda: träda träder trädde trätt
tillträda: tillträda tillträder tillträdde tillträtt tillträds
stödja: stödja stödjer stöder stödde stöds stöddes stödjas
godkänna: godkänna godkänner godkände godkänt godkänns godkändes godkänts godkänd godkända
öppna: öppna öppnar öppnade öppnat öppnas öppnades öppnats
överföra: överföra överför överförde överfört överförs överfördes överförts
anställa: anställa anställer anställde anställs anställdes anställts
anställd: anställd anställda anställdas anställde
söka: söka söker sökte sökt söks söktes sökts
dö: dö dör dog dött
låna: låna lånar lånade lånat lånas lånades
uppgå: uppgå uppgår uppgick uppgått
utgå: utgå utgår utgick utgått
ingå: ingå ingår ingick ingått
bestämma: bestämma bestämmer bestämde bestämt bestäms bestämdes bestämts
hinna: hinna hinner hann hunnit
bryta: bryta bryter bröt brutit bryts bröts brutits
ö: ö ön öns öar öarna öarnas
kosta: kosta kostar kostade kostat
välja: välja väljer valde valt väljs valdes valts vald valda
utse: utse utser utsåg utsett utses utsågs utsetts utsedd utsedda utsett
anta: anta antar antog antagit antas antogs antagits antagen antagna antaget
föreslå: föreslå föreslår föreslog föreslagit föreslås föreslogs föreslagits föreslagen föreslagna föreslaget
minska: minska minskar minskade minskat minskas minskades
öka: öka ökar ökade ökat ökas ökades
slå: slå slår slog slagit slås slogs slagits slagen slaget slagna
ställa: ställa ställer ställde ställt ställs ställdes ställts ställas
inställa: inställa inställer inställde inställt inställs inställdes inställts inställd inställda
skjuta: skjuta skjuter sköt skjutit skjuts skjutits
skära: skära skär skar skurit skärs skars skurits
skicka: skicka skickar skickade skickat skickas skickades skickats
bära: bära bär burit bärs bars burits
skylt: skylt skylten skyltar skyltarna
bullra: buller bullret bullrets
dator: dator datorn datorer datorerna datorns
dansa: dans dansen danser danserna
vakans: vakans vakansen vakanser vakanserna
mögel: mögel möglet möglets
hagel: hagel haglet
segel: segel seglet seglen
cykel: cykel cykeln cyklar cyklarna cykelns
spegel: spegel spegeln speglar speglarna
uppsäga: uppsäga uppsagd uppsagda uppsagt uppsades uppsagts
"""


def _forms(table: str) -> dict[str, str]:
    """Read "lemma: form form" lines into form -> lemma; the first line that claims a form keeps it."""
    lemmas: dict[str, str] = {}
    for line in table.strip().splitlines():
        lemma, forms = line.split(":")
        for form in forms.split():
            lemmas.setdefault(form, lemma)
    return lemmas


LEMMAS = _forms(_LEMMAS)

# Heads whose compounds share the fault: "socialnämnd" -> "socialnämna", "regionfullmäktige" -> "regionfullmäktig".
HEAD_LEMMAS = {
    form: lemma
    for form, lemma in LEMMAS.items()
    if lemma
    in {"nämnd", "beslut", "uppdrag", "ansökan", "anmälan", "fullmäktige", "ledamot", "resultat", "underlag", "kö"}
}

# Words that carry no content of their own in a question or a text (surface forms, lower case).
STOP_WORDS = _words(
    """    och eller men samt utan för så att som om när då där här hur vad vem vems vilken vilket vilka varför vart var
    vilkas vilkens i på av till från med vid under över mellan inom utom mot hos genom efter före innan sedan enligt
    kring runt ur via jämte per trots bland åt ad en ett den det de dem dess deras denna detta dessa denne jag mig min
    mitt mina du dig din ditt dina han hans honom hon henne hennes vi oss vår vårt våra ni er ert era man sig sin sitt
    sina är vara var varit vore blir bli blev blivit ha har hade haft kan kunna kunde kunnat ska skall skulle vill
    ville måste bör borde finns fanns finnas funnits gör göra gjorde gjort görs inte ej icke inga ingen inget också
    även bara endast ännu redan nu sen ju väl dock ändå mycket många mer mera mest fler flera flest mindre minst än
    lite någon något några varje all alla allt annan annat andra både antingen varken samma sådan sådant sådana själv
    ungefär cirka ca drygt knappt bl.a. bl.a t.ex. t.ex m.m. m.m dvs. dvs d.v.s. d.v.s s.k. s.k osv osv. resp resp.
    m.fl. m.fl p.g.a. p.g.a fr.o.m. fr.o.m t.o.m. t.o.m tex bla mm mfl pga from tom kl kl. därför därmed därför
    eftersom medan såväl liksom dels ut in upp ner fram bort hela säg berätta visa hej tack snälla

    """
)

# Modifiers that are no noun: "underskott" is not under + skott. Also lexicalised first halves.
BANNED_MODIFIERS = _words(
    """    under över upp ut utan in inn inom an anti av till efter för före fram från med mot sam samman om bi o ned ner bort åter
    genom hit dit vid vidare igen ingen ige hem här där när hos kring miss kontra mellan bak bakom ända hän ord fast
    ove god gen ken ent ett den det des ver vers ber bes che int inte per pers pro kon kom koll para and änd med
    men mes oms ans ant anta ann ham ran tal tals var vad var ena end ess ell fel förut fört utom alla allt man mans

    """
)

# Endings that make words but are no heads: "ordförande", "verksamhet", "ordentligen".
BANNED_HEADS = _words(
    """    förande stur ande ende ing ning ningar ling ring ringar skap skaper het heter drag fall slag dom else elser are arna
    erna orna bar lös full aktig lig ligt lighet samhet mässig märke lägga lagd ställa ställd given görande gång hållande
    hålla hållen taga tagande tala lande rande nande tande rade nade tade lade kommande kommen varo satt sätta sats
    stånd mande rade ning tion isk iska iskt ist ism ent era erar erad erade inga inge lighet bara ria rier

    """
)

# Heads of two and three letters that do make compounds ("delmål", "nattåg", "bostadslån", "operationskö").
SHORT_HEADS = _words(
    """mål råd tåg väg lån lag län råd hus ort bok båt art tid tak rum avg kod kör stöd val
    kö år dag bil nät yta ram sal lön led mat bad gas kök hem tal tur
    """
)

# First halves of two and three letters that do make compounds ("elpris", "nyanställning", "tågtrafik").
SHORT_MODIFIERS = _words(
    """års mål råd tåg väg lån län bil båt hem mat kör sol vin bok lag rum tid hus gas ren tak spå bio ort skä hav rör
    bad mor far ung gåv räv cyk art del ält led vår höst säl sjö vat dag vik kol oli jul liv lön sex tre två fem bär hyr kur
    el ny kö knä hud sop syn ram nät lov låt trä sak sim lek snö ute tim
    """
)

# Words that look like compounds of dictionary words and are none.
NEVER_SPLIT = _words(
    """    agentur armatur medarbetare fullmäktige representant kompetens paragraf ordförande underskott överskott färdtjänst handling
    handläggare handläggning justering ledamot verksamhet myndighet möjlighet kommitté kandidat patientens
    kommunikation information organisation presentation rapportör kontrakt kommunal direktör direktiv alternativ
    initiativ perspektiv administration administrativ restaurang reservation moderaterna miljöpartiet departement
    dokument argument instrument moment experiment parlament testamente element evenemang engagemang arrangemang
    personal material kapital kapitel potential central generell industriell traditionell professionell särskild
    president student agent konsument producent assistent kompetent konsulent konsekvens konferens referens
    transport passagerare trafikant resenär sekreterare sekretariat stipendium stipendiat laboratorium seminarium
    utbildning utveckling utredning inriktning anställning beslutande inledande pågående kommande gällande följande
    hållbar hållbarhet tillgänglig delaktighet framtagande
    sammanträde sammanträda protokoll kulturell struktur infrastruktur litteratur temperatur signatur
    rapport förslag kontroll beskriva kontakta kontakt leverans leverera fokusera fokus kollega komplett kristall
    forskare centrum innehåll innebära motsvara sannolik dessutom polarisera vinnare omarbeta redovisa högskola varifrån
    gentemot fortleva fortlöpa vägleda rumslig rättslig stolthet fågel sommar vatten resultat
    personer minska service journal kanske avvika besluta landsting landskap kvalitet kapacitet
    farled program riksdag torsdag vardag söndag nyckeltal tusental flertal kvartal nyfiken mätetal


    """
)

# Modifiers in their linking form -> the word: "hälsovård" is about hälsa.
LINKING_FORMS = {
    "tim": "timme",
    "hyres": "hyra",
    "hjärt": "hjärta",
    "grann": "granne",
    "gymnasie": "gymnasium",
    "musei": "museum",
    "laboratorie": "laboratorium",
    "hälso": "hälsa",
    "skatte": "skatt",
    "gatu": "gata",
    "kyrko": "kyrka",
    "flicko": "flicka",
    "kvinno": "kvinna",
    "vecko": "vecka",
    "arbetar": "arbetare",
    "medarbetar": "medarbetare",
    "medborgar": "medborgare",
    "läkar": "läkare",
    "lärar": "lärare",
    "ägar": "ägare",
    "användar": "användare",
    "ledar": "ledare",
    "skol": "skola",
    "löne": "lön",
    "rätts": "rätt",
    "mödra": "moder",
    "års": "år",
    "läns": "län",
    "samhälls": "samhälle",
    "lands": "land",
    "barna": "barn",
    "folk": "folk",
    "resultat": "resultat",
    "nämnd": "nämnd",
    "besluts": "beslut",
}
