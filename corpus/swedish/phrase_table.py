"""What is said in a verb and a word or more after it, and the one word that documents have for it.

One word of the documents a line, then the ways to say it. A verb stands in its dictionary form and is found in every
form; what follows it stands as it is said, "sig" for every reflexive. An object or a subject may stand between: "satte
nämnden arbetet i gång". A way of saying stands under two words where it means two things ("göra sig av med" a house and
a book); the first that the documents know is meant.
"""

PHRASES = """
# beginning, going on, ending
starta: dra igång, dra i gång, köra igång, köra i gång, sätta igång, sätta i gång, kicka igång, kicka i gång, sparka igång, sparka i gång, komma igång, komma i gång, starta upp
påbörja: ta itu med, sätta fart med, sätta tänderna i, ta tag i, hugga in på
pågå: hålla på, vara igång, vara i gång, vara på gång, rulla på
fortsätta: gå vidare, köra vidare, löpa på, jobba vidare, arbeta vidare
återuppta: ta upp igen, dra igång igen, dra i gång igen, komma igång igen, komma i gång igen
genomföra: gå i lås, gå i hamn, ro i land, köra igenom, bli verklighet, föra i mål
avsluta: runda av, sätta punkt för, knyta ihop säcken, göra färdigt
slutföra: göra klart, bli klar med, få klart, komma i mål med, bygga klart
upphöra: ta slut, vara slut med, sluta upp, gå i graven
utlöpa: gå ut, löpa ut, rinna ut
förlänga: dra ut
senarelägga: skjuta upp, skjuta fram, skjuta på, flytta fram, dra ut på tiden, vänta med, dröja med, dra på tiden
försenad: ligga efter, släpa efter, halka efter, komma efter, dra över tiden, bli uppskjuten
tidigarelägga: flytta upp, dra fram, flytta bak
pausa: lägga på is, frysa ner, dra i handbromsen, trycka på paus, ta paus, göra uppehåll, lägga i malpåse, ligga på is
avbryta: dra i nödbromsen, sätta stopp för, lägga av med, sätta p för, blåsa av, dra sig ur
avvakta: sitta still i båten, ligga lågt, se tiden an, vänta och se
inställa: ställa in, blåsa av, gå i stöpet
äga: gå av stapeln
# up and down
minska: skära ned, skära ner, dra ned, dra ner, banta ned, banta ner, skära bort, gå ned, gå ner, trappa ned, trappa ner, få ned, få ner, pressa ned, pressa ner, hålla nere, kapa bort, sjunka ihop, vika nedåt, peka nedåt, minska ned, strypa åt, rasa ihop
öka: gå upp, skruva upp, trappa upp, dra iväg, skena iväg, springa iväg, peka uppåt, sticka iväg, rusa i höjden, skjuta i höjden, gå i höjden
fördyra: dra iväg, skena iväg, springa iväg
nedsätta: sätta ned, sätta ner
uppräkna: räkna upp, skriva upp
nedskriva: skriva ned, skriva ner
överskrida: dra över, gå över, skjuta över, dra över budgeten, gå över styr
övergå: gå över till, byta till, gå över från
understiga: ligga under, hamna under, gå under
överstiga: ligga över, hamna över
uppfylla: leva upp till, nå upp till, nå hela vägen, klara av, nå ända fram
misslyckas: gå snett, gå åt skogen, gå i stöpet, gå om intet
# money
betala: punga ut, hosta upp, slanta upp, betta av, stå för fiolerna, stå för kalaset
bekosta: stå för notan, stå för kostnaden, stå för kostnaderna, stå för räkningen, stå för fiolerna
tillskjuta: skjuta till, gå in med, slanta upp, pytsa in
investera: pumpa in, stoppa in, satsa pengar
utbetala: betala ut
återbetala: betala tillbaka, betala igen, betala åter, få igen
kosta: gå loss på, gå lös på, sluta på, landa på, dra en kostnad
intäkt: få in, håva in, dra in pengar, kamma in, spela in pengar, dra hem
besparing: spara in, hålla igen, dra åt svångremmen, snåla in, hyvla bort, vända på slantarna, vända på varenda krona
avsätta: sätta av, lägga undan, lägga åt sidan
upplåning: låna upp, ta upp lån, ta lån, ta ett lån, skuldsätta sig
amortera: betala av, beta av lån
debitera: ta betalt
avdrag: dra av, räkna av
förbruka: göra av med, gå åt, dra åt sig
försnilla: stoppa i egen ficka
skänka: ge bort, skänka bort
# work and people
anställa: ta in folk
inhyra: hyra in, ta in konsulter
uppsäga: säga upp, göra sig av med folk, ge sparken, få sparken, ge foten, få foten, få kicken, visa på dörren
avgå: kliva av, kliva ned, kliva ner, stiga åt sidan, träda tillbaka, lämna sin post, ställa sin plats till förfogande, stiga ned
avhoppa: hoppa av
avsäga: säga av, säga ifrån sig
efterträda: ta över efter, ta vid efter, komma efter, ta över stafettpinnen
överta: ta över
tillträda: ta plats som, sätta sig i stolen
tillsätta: sätta till, hitta folk till
pensionera: gå i pension, sluta med pension
leda: stå i spetsen, sitta vid rodret, hålla i trådarna, basa över, styra över, ha ansvaret för, hålla i
ansvara: ha hand om, ta hand om, se efter, sköta om, hålla i, ha på sitt bord
bistå: hjälpa till, rycka in, ställa upp för, ge stöd, dra sitt strå
utbilda: skola om, lära upp
fortbilda: bygga på sina kunskaper
vidareutbilda: läsa vidare, plugga vidare
examen: ta examen, ta ut examen
skada: göra sig illa, fara illa, slå sig, komma till skada
sjukskriven: gå hemma sjuk, vara borta sjuk
omkomma: stryka med, sätta livet till, mista livet, förlora livet, gå åt i
avlida: gå bort
# coming together, agreeing, parting
avtala: komma överens, göra upp om, ta i hand, slå sig ihop om
överenskommelse: komma överens, göra upp
underteckna: skriva under, skriva på, sätta sitt namn
samarbeta: jobba ihop, jobba tillsammans, arbeta tillsammans, arbeta ihop, gå ihop om, hjälpas åt
samverka: gå samman om, jobba ihop
sammanslå: slå samman, slå ihop, föra samman, föra ihop, lägga samman, lägga ihop, baka samman, baka ihop, gå samman, gå upp i, smälta samman, smälta ihop
utträda: gå ur, kliva ur, hoppa ur, dra sig ur, dra sig tillbaka
uppdela: dela upp, stycka upp
kontakta: höra av sig, få tag på, få tag i, vända sig till, ta kontakt, komma i kontakt, slå en signal
# deciding
besluta: bestämma sig, komma fram till, ta ställning, fatta beslut, ta beslut, komma till beslut
fastställa: slå fast
anta: klubba igenom, rösta igenom, rösta fram, trumfa igenom, driva igenom, få igenom
godkänna: gå med på, släppa igenom, gå igenom i fullmäktige
avslå: rösta ned, rösta ner, tacka nej till förslaget, slå ifrån sig
upphäva: riva upp, häva upp
återkalla: dra tillbaka, ta tillbaka
återremittera: skicka tillbaka, bolla tillbaka, skicka i retur
bordlägga: skjuta på
föreslå: lägga fram, föra fram, komma med förslag, komma med idén, kasta fram, ge förslag
förespråka: slå ett slag för, plädera för, tala för
tillstyrka: ställa sig bakom, backa upp
motsätta: sätta sig emot, sätta sig på tvären, ställa sig på tvären, säga emot, säga ifrån, gå emot, vara emot, tala emot
yttra: tycka till, säga sitt, säga sin mening, ge sin syn, säga vad de tycker
klagomål: klaga på, gnälla på
överklaga: klaga hos, föra vidare, ta till domstol
omvälja: välja om, få nytt förtroende
invälja: välja in, rösta in
utse: peka ut, lyfta fram till
framhålla: lyfta fram, trycka på, peka på
behandla: gå igenom ärendet
# looking into, telling
granska: kolla upp, titta igenom, kolla igenom, gå igenom, syna i sömmarna, titta närmare
utreda: ta reda på, titta närmare på, gå till botten, gräva i, nysta upp, bringa klarhet
översyn: se över
uppföljning: följa upp, stämma av
övervaka: hålla koll på, hålla ett öga på, hålla uppsikt över, ha koll på, vaka över
tillsyn: titta till, hålla koll på, hålla ett öga på, ha koll på
beräkna: räkna ut, räkna fram, räkna på, räkna med
omräkna: räkna om
utarbeta: ta fram, arbeta fram, jobba fram, mejsla fram, sy ihop, snickra ihop
sammanställa: sätta ihop
presentera: lägga fram, visa upp
informera: gå ut med, tala om för, sprida ut, sprida information
upptäcka: komma på, få syn på, få upp ögonen, snubbla över
påträffa: hitta igen
larma: slå larm
anmäla: slå larm, säga till, ge sig till känna, skriva upp sig
publicera: ge ut, komma ut, lägga ut på
utkomma: komma ut
utlysa: lysa ut, gå ut med annons
offentliggöra: gå ut med, komma ut med
# sending, fetching, taking away
bifoga: skicka med, lägga med
inlämna: skicka in, lämna in, ge in
inkomma: trilla in, ramla in, strömma in, rulla in
utlämna: lämna ut, begära ut, få ut handlingar
utdela: dela ut
utskick: skicka ut
återlämna: lämna tillbaka, ge tillbaka, lämna igen, lämna åter, ge igen
överlämna: lämna över, räcka över
överföra: föra över, flytta pengar
mottaga: ta emot
erbjuda: bjuda ut, ställa till förfogande
avyttra: göra sig av med, sälja av, sälja ut
kassera: göra sig av med, slänga bort, kasta bort, rensa ut, rensa bort
gallra: göra sig av med, rensa ut, rensa bort, gallra bort
avlägsna: få bort, ta bort, plocka bort, bli kvitt, göra sig kvitt
sanera: få bort, bli kvitt, göra rent
slopa: ta bort, plocka bort, göra sig av med, stryka helt
förlora: gå miste om, tappa bort, slarva bort
borttappad: tappa bort, komma bort, slarva bort
bortforsla: forsla bort, frakta bort, köra bort
städa: göra rent, plocka upp efter, snygga till
insamla: samla in
utplacera: ställa ut, sätta ut
förvara: ställa undan, lägga undan
# buildings, land, roads
upprusta: rusta upp, snygga upp, fräscha upp, piffa upp, göra i ordning, göra fint
iordningställa: göra i ordning, ställa i ordning, sätta i stånd, få i ordning
anlägga: göra i ordning, ställa i ordning
uppföra: bygga upp, smälla upp
installera: sätta dit
montera: sätta dit, sätta fast
nybyggnad: bygga nytt
tillbyggnad: bygga till, bygga på
utbygga: bygga ut
ombygga: bygga om
riva: jämna med marken, riva ned, riva ner
nedlägga: lägga ned, lägga ner
stänga: slå igen, bomma igen, lägga igen, stänga ner, stänga ned, hålla igen, slå igen portarna, slå igen dörrarna
avstänga: stänga av, spärra av
öppna: slå upp portarna, slå upp dörrarna
utbyta: byta ut
ersätta: byta ut
uthyra: hyra ut
utlåna: låna ut
inflytta: flytta in
utflytta: flytta ut, flytta härifrån, flytta därifrån
överflytta: flytta över
avhysa: kasta ut, slänga ut, köra ut ur, vräka ut, få flytta ut
utgrävning: gräva fram, gräva ut, gräva upp
omläggning: lägga om, dra om
omleda: leda om
igenväxa: växa igen
avverka: hugga ned, hugga ner, såga ned, såga ner, ta ned träd, ta ner träd
fälla: hugga ned, hugga ner, såga ned, såga ner, ta ned träd, ta ner träd
avskjutning: skjuta av
reparera: få ordning på, få att fungera, rätta till
åtgärda: rätta till, få ordning på, komma till rätta med, komma åt problemet, råda bot på
förstärka: bygga på, stärka upp
avvärja: stå emot
# mishaps
brand: fatta eld, ta eld, börja brinna, brinna ned, brinna ner, brinna upp, stå i lågor
översvämning: stå under vatten, svämma över, läggas under vatten
utsläpp: släppa ut
läckage: läcka ut, rinna ut
driftstopp: ligga nere, lägga av, sluta fungera, sluta funka, hänga sig, gå sönder
haveri: lägga av, gå sönder, rasa ihop
inbrott: bryta sig in, bryta in, ta sig in
stöld: sno åt sig, lägga vantarna på, få stulen
dataintrång: hacka sig in
gripa: ta fast, åka fast
kollidera: krocka med, köra ihop, köra in i, smälla ihop
falla: ramla omkull, trilla omkull, halka omkull, slå omkull, ramla ner, trilla ner
utryckning: rycka ut, åka ut
nedskräpning: skräpa ned, skräpa ner, slänga i naturen, dumpa i naturen
# care
inlagd: ligga inne, ligga på sjukhus, bli inlagd
vårdtid: ligga inne, ligga på sjukhus
utskriva: skriva ut
inskriva: skriva in
operera: lägga under kniven, gå under kniven, lägga på operationsbordet
vaccinera: ta spruta, ta sprutan, få spruta, få sprutan
utebli: inte dyka upp, strunta i att komma, utebli från, låta bli att komma
avboka: lämna återbud, ringa återbud, ge återbud, boka av, ställa av
kö: stå i kö, stå på kö, stå och vänta, stå och väntar, stå och väntade, sitta i kö, vara i kö, ligga i kö, stå på tur
undvika: låta bli, hålla sig borta från, akta sig för, hålla sig ifrån
avstå: låta bli, hoppa över, tacka nej till att
medföra: dra med sig, föra med sig
övernatta: sova över, ligga över, stanna över natten, bo över
# everyday doings
besöka: titta in, komma förbi, hälsa på, gå på besök
samla: dra folk, locka dit
delta: dyka upp, haka på
nedladdning: ladda ned, ladda ner
digitalisera: scanna in, skanna in
arkivera: lägga i arkivet
utställning: ställa ut
framföra: spela upp
vinna: ta hem, kamma hem, gå segrande ur, ro hem
tilldela: kamma hem, ro hem
bilda: se dagens ljus
tillhöra: höra till
bero: komma sig av
påverka: gå ut över, slå mot
orsaka: ge upphov till
inköp: köpa in
förvärva: köpa upp, köpa loss, köpa på sig
upphandla: handla upp, lägga ut på entreprenad, lägga ut på anbud, ta in anbud
operatör: köra på uppdrag
entreprenör: jobba på uppdrag, köra på uppdrag, bygga åt
överträda: bryta mot, strunta i reglerna
åtala: dra inför rätta, ställa inför rätta
stämma: dra inför rätta
utdöma: döma ut
rösta: gå till val, lägga sin röst, gå och rösta
avskriva: skriva av
prioritera: sätta främst, lägga krut på, sätta högst upp
parkera: ställa bilen, ställa cykeln
"""
