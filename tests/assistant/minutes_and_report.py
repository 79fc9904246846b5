"""A board's minutes and a report, invented, with lists, decisions and reasons of the sorts that people ask for."""

MINUTES = """Protokoll tekniska nämnden 2024-03-05
Granviks kommun

§ 21 Motion om julbelysning i hamnen
Dnr TN 2023/88

Ärendet
Kajsa Lind (C) föreslår i en motion att hamnen får julbelysning.

Beslut
Tekniska nämnden beslutar att avslå motionen.

§ 22 Bidrag till båtklubbar 2024
Dnr TN 2024/10

Ärendet
Bidrag har sökts av fyra klubbar. Segelsällskapet Vinden uppfyller inte kravet på ungdomsverksamhet. Klubben får därför inget bidrag.

Beslut
1. Bidrag beviljas Granviks båtklubb, Näsets motorklubb och Kanotisterna med 20 000 kronor var.
2. Förvaltningen får i uppdrag att till sammanträdet den 7 maj 2024 ta fram nya regler.
"""
REPORT = """Årsrapport 2023 för tekniska nämnden
Granviks kommun

Vatten
Hamnlyftet är ett gemensamt projekt mellan Granviks kommun och Länsstyrelsen. Det pågår till 2026. Projektet är uppdelat i tre delar: muddring, kajer och belysning.

Utsläpp mättes vid fyra badplatser: Näset, Sandvik, Kråkan och Ormskär. Reningsverket fick stängas i två veckor sedan olja upptäckts i en brunn.

Bolaget Granviks hamn AB ägs av kommunen tillsammans med två grannkommuner.
"""
