"""Reports of invented bodies that tell of two years, of parts of years and of several bodies: what is compared in tests."""

PAGES = {
    "lundvik-arsredovisning-2023.md": """\
# Årsredovisning 2023 Lundviks kommun

## Ekonomi
Kostnaden för inhyrda konsulter uppgick till 48,6 mnkr under 2023.
Kommunens underskott 2023 var 14,2 mnkr. Personalkostnaderna uppgick till 812,4 mnkr 2023.

## Verksamheten
Antalet bygglovsbeslut var 118 under 2023. Antalet orosanmälningar till socialtjänsten var 640 år 2023.
Antalet besökare på badhuset var 96 400 under 2023.

## Resultat
Nyckelbolagets resultat 2023 uppgick till −31,4 mnkr, vilket är 20,2 mnkr sämre än budget. Året innan var resultatet
12,6 mnkr.

## Biblioteket
61 skolklasser besökte biblioteket 2023, jämfört med 74 året innan.

## Bostäder
Antalet outhyrda lägenheter var 58 den 31 december 2023.

## Medarbetare
Sjukfrånvaron var 7,4 procent 2023.

## Utfall per nämnd

| Nämnd, mnkr | Utfall 2022 | Utfall 2023 |
| --- | --- | --- |
| Socialnämnden | 402,5 | 418,9 |
| Byggnadsnämnden | 31,2 | 29,8 |
| Kulturnämnden | 44,0 | 44,0 |
""",
    "lundvik-delarsrapport-2024.md": """\
# Delårsrapport januari–augusti 2024 Lundviks kommun

## Ekonomi
Kostnaden för inhyrda konsulter uppgick till 21,3 mnkr under januari–augusti 2024.
Kommunens läkemedelskostnader var 12,4 mnkr (13,9 mnkr) under januari–augusti 2024.

## Verksamheten
Antalet orosanmälningar till socialtjänsten var 455 under januari–augusti 2024, jämfört med 431 samma period 2023.

## Hamnen
För 2025 har fullmäktige beslutat om en budget för hamnen med ett underskott om 6,0 mnkr.

## Bostäder
Antalet outhyrda lägenheter var 41 per den 31 augusti 2024.
""",
    "lundvik-arsredovisning-2024.md": """\
# Årsredovisning 2024 Lundviks kommun

## Ekonomi
Kommunens underskott 2024 var 9,8 mnkr. Personalkostnaderna uppgick till 840,1 mnkr 2024.
Hamnens underskott 2024 var 8,3 mnkr.
Under 2024 gjordes en korrigering av kulturskolans budget med 3,5 mnkr.

## Verksamheten
Antalet bygglovsbeslut var 104 under 2024. Antalet besökare på badhuset var 101 900 under 2024.

## Medarbetare
Sjukfrånvaron var 6,8 procent 2024.

## Skolan
Andelen elever med behörighet till gymnasiet var 84,5 procent 2024, jämfört med 81,0 procent 2023.
""",
    "ekaryd-arsredovisning-2024.md": """\
# Årsredovisning 2024 Ekaryds kommun

## Medarbetare
Sjukfrånvaron i Ekaryd var 8,1 procent 2024.

## Taxor
Kulturskolan i Ekaryd kostar 900 kronor per termin. Skattesatsen är 22,10 kronor.
Vårt mål är att två procent av skatterna ska bli över.

## Ekonomi
Ekaryds kommun redovisar ett överskott på 4,1 mnkr 2024. År 2023 redovisade Ekaryd ett underskott på 6,6 mnkr.

## Skolskjuts
Förbättringen beror på att kostnaden för skolskjuts minskat med 3,5 mnkr sedan det nya avtalet 2024.

| Post, mnkr | Utfall 2024 | Utfall 2023 |
| --- | --- | --- |
| Skolskjuts, kostnader | 27,5 | 31,0 |
| Skolmåltider, kostnader | 19,2 | 18,4 |

## Besök
Antalet besökare på badhuset i Ekaryd var 54 200 under 2024.
""",
    "furunas-arsredovisning-2024.md": """\
# Årsredovisning 2024 Furunäs kommun

## Medarbetare
Sjukfrånvaron i Furunäs var 6,3 procent 2024.

## Taxor
Kulturskolan i Furunäs kostar 750 kronor per termin. Skattesatsen är 21,60 kronor.

## Ekonomi
Furunäs kommun redovisar ett underskott på 5,2 mnkr 2024. För 2025 väntas ett underskott på 7,9 mnkr.

## Besök
Antalet besökare på badhuset i Furunäs var 61 800 under 2024.
""",
    "alby-verksamhetsberattelse-2024.md": """\
# Verksamhetsberättelse 2024 Albymuseet

## Besök
Antalet visningar på Albymuseet minskade från 212 till 187. Programkvällarna besöktes av 3 400 personer, mot 2 900 året innan.

## Butiken
Museibutikens snittköp sjönk. Antalet utlån av konst ökade från 310 till 355.

## Föreningsbidrag

| Förening | Bidrag 2024 (kr) |
| --- | --- |
| Hembygdsföreningen Eken | 45 000 |
| Teaterföreningen Masken | 62 000 |
| Körföreningen Tonen | 18 000 |
""",
}
