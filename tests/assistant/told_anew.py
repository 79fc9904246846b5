"""Documents that tell figures and dates twice in other words: in a paragraph, a row, a later forecast; and what only looks so."""

PAGES = {
    "aspvik-arsredovisning-2023.md": """# Aspviks kommun – Årsredovisning 2023

## Kommunalrådet har ordet

Hemsjukvården tog emot 2 340 samtal. Nio av tio är nöjda, och 74 procent av dem som ringer kontaktcentret får svar inom tre minuter. Kommunen hade 1 212 tillsvidareanställda.

## Investeringar

| Projekt, tkr | Total budget | Utgift 2023 | Prognos totalt |
|---|---|---|---|
| Brandstation, Hultet | 88 000 | 12 400 | 93 500 |
| Ishall, ombyggnad | 31 000 | 4 200 | 31 000 |
| Gångbro Norrån | 14 500 | 9 100 | 14 500 |

Ishallen byggs om med ny kylanläggning. Kostnaden är beräknad till 33 miljoner kronor. Statsbidraget är 32 miljoner kronor.

Gångbron över Norrån får nytt räcke. Trafikverkets bidrag är beräknat till 14 miljoner kronor.

Brandstationen i Hultet beräknas tas i bruk i mars 2026. Gångbron över Norrån öppnades den 12 juni 2023.

Konferensen Skog och strand hölls den 14 september 2023. Kommunens medarbetardag hölls den 3 maj 2023.

## Personal

Under året slutade 118 tillsvidareanställda. Antalet tillsvidareanställda uppgick den 31 december till 1 231 personer.

Sjukfrånvaron var 6,4 procent 2023. Inom hemtjänsten var läget bättre: sjukfrånvaron i äldreomsorgsförvaltningen var 6,1 procent.

Teknikförvaltningen har i oktober 2023 sammanställt det eftersatta underhållet av broarna till 61 mnkr.

Kommunens skogsinnehav är värt 27 miljoner kronor.

| Mått | Utfall 2023 | Mål 2023 |
|---|---|---|
| Samtal besvarade av kontaktcentret inom tre minuter, procent | 71 | 80 |
| Samtal till hemsjukvården | 2 430 | 2 500 |

## Kultur

Konferensen Skog och strand genomfördes i oktober och samlade 140 personer. Nämnden höll sitt första möte den 4 februari 2023. Konferensen Skolan i tiden hölls den 9 november 2023.

## Broar

Det eftersatta underhållet av broarna uppskattas till 67 mnkr.
""",
    "aspvik-delarsrapport-2024-08.md": """# Aspviks kommun – Delårsrapport januari–augusti 2024

## Investeringar

Prognosen för brandstationen i Hultet är 99 mnkr. Byggnaden beräknas tas i bruk i augusti 2026.

Den nya gångbron i Sälgen ska byggas. Bron beräknas öppnas i juni 2026.

## Ekonomi

Kommunstyrelsen prognostiserar ett överskott på 4,0 miljoner kronor för 2024. Socialnämnden prognostiserar ett underskott på 12,5 miljoner kronor för 2024.

Kulturnämnden prognostiserar ett underskott på 1,5 miljoner kronor för 2024.
""",
    "aspvik-manadsrapport-2024-03.md": """# Aspviks kommun – Månadsrapport mars 2024

Socialnämndens prognos för 2024 är ett underskott på 10,2 miljoner kronor. Utbildningsnämnden räknar med ett underskott på 1,4 miljoner kronor för 2024.
""",
    "aspvik-arsredovisning-2022.md": """# Aspviks kommun – Årsredovisning 2022

Konferensen Skog och strand hölls den 22 september 2022. Sjukfrånvaron var 6,9 procent 2022. Kommunens skogsinnehav är värt 25 miljoner kronor.

Prognosen för socialnämnden 2023 var ett underskott på 9,1 miljoner kronor.
""",
}
ASKED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Hur många samtal tog hemsjukvården i Aspvik emot 2023?", ("2 340", "2 430")),
    ("Hur stor andel av samtalen till kontaktcentret i Aspvik besvarades inom tre minuter 2023?", ("74", "71")),
    ("Vad kostar ombyggnaden av ishallen?", ("31 000", "33")),
    ("Vad beräknas brandstationen i Hultet kosta?", ("99", "93 500")),
    ("När tas brandstationen i Hultet i bruk?", ("mars 2026", "augusti 2026")),
    ("När hölls konferensen Skog och strand 2023?", ("14 september", "oktober")),
    ("Hur många tillsvidareanställda hade Aspviks kommun 2023?", ("1 212", "1 231")),
    ("Hur stort är det eftersatta underhållet av broarna i Aspvik?", ("61", "67")),
    ("Hur stort underskott väntas socialnämnden i Aspvik få 2024?", ("12,5", "10,2")),
    ("Vad kostar gångbron över Norrån?", ()),
    ("När öppnades gångbron över Norrån?", ()),
    ("När ska gångbron i Sälgen öppnas?", ()),
    ("När hölls medarbetardagen i Aspvik 2023?", ()),
    ("När hölls konferensen Skog och strand 2022?", ()),
    ("När hölls konferensen Skolan i tiden?", ()),
    ("Hur hög var sjukfrånvaron i Aspviks kommun 2023?", ()),
    ("Hur hög var sjukfrånvaron i Aspviks kommun 2022?", ()),
    ("Hur stort underskott väntas kulturnämnden i Aspvik få 2024?", ()),
    ("Hur stort underskott räknade utbildningsnämnden i Aspvik med 2024?", ()),
    ("När tas brandstationen i Hultet i bruk enligt delårsrapporten?", ()),
    ("Hur stort överskott väntas kommunstyrelsen få 2024?", ()),
    ("Vad är kommunens skogsinnehav värt?", ()),
)
