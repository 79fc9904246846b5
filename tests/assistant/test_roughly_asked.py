"""What is asked roughly, or of what no document tells: the year set beside, the office of another, what was sold, how often."""

from collections.abc import Iterator

import pytest
from own_pages import assistant_on

from assistant.chain import Assistant
from assistant.types import Status

INTERIM = """# Region Ekdalen – Delårsrapport januari–augusti 2022

## Säkerhet
I systemet Pejl finns 612 fallolyckor registrerade vilket är något färre jämfört med samma period 2021.
Stick är en av de vanligaste orsakerna till tandskador i Ekdalen.

## Långvarig sjukfrånvaro
Totalt är 90 personer sjukskrivna sedan mer än 60 dagar. För sjuksköterskorna är ryggbesvär vanligast (41 personer), följt av förkylning (12 personer).

## Ägande
Under året sålde regionen fyrtio procent av aktierna i Tvättbolaget i Ekby AB till Ekby kommun, som nu äger åttio procent av bolaget. Regionen behåller tjugo procent av aktierna i Tvättbolaget för att säkra leveranserna.

## Avvikelse mot budget
Tabellen är i tkr.

| Verksamhet (tkr) | 2022-08 |
|---|---|
| Ekdalens konsthall | 1 700 |
| Ekdalens teater | 900 |
"""
LETTER = """# Region Ekdalen – Direktörens rapport maj 2022

## Biblioteken
Regionarkivchefen i Ekdalen ingår i en arbetsgrupp.
GD Karin Ekman och hennes närmaste chefer besökte Ekdalen den 8 maj.

## Musiken
Ekdalens stråkorkester gör en turné i maj. Årets solist på turnén är violinisten Elsa Björk.

## Läsdagarna i Ekby
Konferensen Läsdagarna hålls vart tredje år för lärare och bibliotekarier. 63 deltagare är anmälda.

## Granskning
Revisorernas bedömning är att arbetet med hållbarhet delvis bedrivs ändamålsenligt.
"""
MINUTES = """# Protokoll utvecklingsnämnden Region Ekdalen 2022-05-11

## § 8 Finansiering av projekt Lärarena Ekdalen

### Projektägare: Region Ekdalen

Samverkansparter:

- Ekby kommun
- Norra Lunda kommun
- Akademi Väst
- Myra kommun
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """The assistant on an invented report, a director's letter and minutes."""
    files = {"ekdal-delar-2022.md": INTERIM, "ekdal-direktor-2022-05.md": LETTER, "ekdal-2022-05-11.md": MINUTES}
    with assistant_on(tmp_path_factory.mktemp("roughly"), files) as assistant:
        yield assistant


@pytest.mark.parametrize(
    ("question", "wrong"),
    [
        ("Hur många fallolyckor registrerades i Pejl under hela 2021?", "612"),
        ("Hur många besökte Ekdalens konsthall under 2022?", "1 700"),
        ("Vad heter regionarkivchefen i Ekdalen?", "Karin Ekman"),
        ("Hur stor del av Tvättbolaget i Ekby äger regionen?", "fyrtio"),
        ("hur stor del av tvättbolaget har regionen kvar", "fyrtio"),
        ("Vilken är den vanligaste orsaken till sjukskrivning bland sjuksköterskorna?", "Stick"),
    ],
)
def test_what_is_of_another_is_not_told(pages: Assistant, question: str, wrong: str) -> None:
    answer = pages.answer(question)
    told = answer.statements[0].text if answer.statements else ""
    assert wrong not in told.replace("\xa0", " "), answer.text


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Hur många fallolyckor finns registrerade i Pejl 2022?", "612"),
        ("Hur stor del av Tvättbolaget i Ekby äger regionen?", "tjugo"),
        ("Hur stor del av Tvättbolaget sålde regionen?", "fyrtio"),
        ("Hur ofta hålls konferensen Läsdagarna?", "vart tredje år"),
        ("vilka komuner e samverkansparter i lärarena ekdalen", "Norra Lunda kommun"),
        ("vad kom revisorerna fram till om hallbarhetsarbetet, skots det bra?", "delvis"),
        ("ekdalens stråkorkester turne 2022 solist namn", "Elsa Björk"),
        ("vanligaste orsaken sjukskriven sjuksköterska", "ryggbesvär"),
    ],
)
def test_what_is_asked_roughly_is_told(pages: Assistant, question: str, right: str) -> None:
    answer = pages.answer(question)
    assert answer.status is Status.ANSWERED, answer.text
    assert right in answer.statements[0].text.replace("\xa0", " "), answer.text


def test_what_was_sold_may_be_told_of_the_buyer(pages: Assistant) -> None:
    answer = pages.answer("Hur stor del av Tvättbolaget i Ekby äger kommunen nu?")
    assert "som nu äger åttio procent" in answer.text.replace("\xa0", " ")
