"""Gates one by one, on sentences and rows of invented bodies: what each stops, and what stands close and is let through."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from made_candidates import candidate, row

from assistant.chain import Assistant
from assistant.gates import (
    another_count,
    another_deed,
    another_end,
    another_event,
    another_figure,
    another_payment,
    another_thing,
    another_time,
    unsaid,
)
from assistant.types import Candidate, Frame
from assistant.understanding.frame import frame_of

FEATURES = {"missing": 0.0, "month": 0.0, "period": -0.5, "label": 0.0, "measure": 0.0, "unsaid": 1.0, "own": 0.2}


def made(text: str, value: str = "", **features: float) -> Candidate:
    one = candidate(text, value)
    return replace(one, features=one.features | FEATURES | features)


@pytest.mark.parametrize(
    ("gate", "question", "text", "value", "stops"),
    [
        (another_figure.another_unit, "Hur många elever går på Ekskolan?", "Rektorn är 58 år.", "58", True),
        (another_figure.another_unit, "Hur många elever går på Ekskolan?", "Skolan har 58 elever.", "58", False),
        (another_figure.another_unit, "Hur många år gäller avtalet?", "Avtalet gäller i 6 år.", "6", False),
        (another_figure.another_unit, "Hur många år gäller avtalet?", "Avtalet gäller 6 bussar.", "6", True),
        (
            another_payment.no_price,
            "Vad kostar det att åka buss?",
            "Bidraget till buss är 26,5 miljoner.",
            "26,5 miljoner",
            True,
        ),
        (another_payment.no_price, "Vad kostar det att åka buss?", "En resa kostar 36 kronor.", "36 kronor", False),
        (another_payment.no_price, "Vad kostar det att bygga bron?", "Bron kostar 26 mnkr.", "26 mnkr", False),
        (another_payment.only_added, "Vad kostar badhuset?", "Nämnden lade till 2 mnkr för en bastu.", "2 mnkr", True),
        (another_payment.only_added, "Vad lade nämnden till för bastun?", "Nämnden lade till 2 mnkr.", "2 mnkr", False),
        (another_payment.only_added, "Vad kostar badhuset?", "Badhuset kostar 40 mnkr.", "40 mnkr", False),
        (
            another_payment.only_sought,
            "Hur mycket fick ridklubben till lampor?",
            "Ridklubben ansöker om 80 000 kronor till lampor.",
            "80 000 kronor",
            True,
        ),
        (
            another_payment.only_sought,
            "Hur mycket fick ridklubben till lampor?",
            "Nämnden beviljar ridklubben 50 000 kronor till lampor.",
            "50 000 kronor",
            False,
        ),
        (
            another_payment.only_sought,
            "Hur mycket sökte ridklubben som fick bidrag?",
            "Ridklubben ansöker om 80 000 kronor till lampor.",
            "80 000 kronor",
            False,
        ),
        (
            another_payment.is_result,
            "Vad betalade Nyby för sotningen?",
            "Årets resultat blev 9,4 mnkr, sedan sotningen fakturerats.",
            "9,4 mnkr",
            True,
        ),
        (another_payment.is_result, "Hur gick det för Nyby?", "Årets resultat blev 9,4 mnkr.", "9,4 mnkr", False),
        (another_payment.is_result, "Vad betalade Nyby?", "Nyby betalade 9,4 mnkr.", "9,4 mnkr", False),
        (
            another_payment.cost_of_another,
            "Vad kostar en vigsel i Nyby?",
            "Parkeringen kostar 15 kronor i timmen.",
            "15 kronor",
            True,
        ),
        (
            another_payment.cost_of_another,
            "Vad kostar en vigsel i Nyby?",
            "Den kostar 500 kronor.",
            "500 kronor",
            False,
        ),
        (
            another_payment.cost_of_another,
            "Vad kostar det att riva ladan?",
            "Rivningen kostar 2 mnkr.",
            "2 mnkr",
            False,
        ),
        (
            another_count.only_changed,
            "Hur många brunnar har Nyby?",
            "Sju nya brunnar borrades under året.",
            "Sju nya brunnar",
            True,
        ),
        (
            another_count.only_changed,
            "Hur många nya brunnar har Nyby?",
            "Sju nya brunnar borrades under året.",
            "Sju nya brunnar",
            False,
        ),
        (another_count.any_of_the_sort, "Hur många elbussar finns i Nyby?", "I Nyby finns 90 bussar.", "90", True),
        (another_count.any_of_the_sort, "Hur många elbussar finns i Nyby?", "Av 90 går 12 bussar på el.", "12", False),
        (another_count.any_of_the_sort, "Hur många elbussar finns i Nyby?", "I Nyby finns 12 elbussar.", "12", False),
        (another_count.any_of_the_sort, "Hur många bussar finns i Nyby?", "I Nyby finns 90 bussar.", "90", False),
        (another_count.any_of_the_sort, "Hur många kilometer är vägen?", "Vägen är 900 meter.", "900 meter", False),
        (another_figure.no_abstention, "Hur många avstod?", "Förslaget fick 9 ja-röster.", "9", True),
        (another_figure.no_abstention, "Hur många lade ned sin röst?", "Tre ledamöter avstår.", "Tre", False),
        (another_figure.no_votes, "Hur många lade ned sin röst?", "Tre ledamöter avstår.", "Tre", False),
        (another_figure.no_votes, "Hur många röstade?", "Tre ledamöter kom sent.", "Tre", True),
        (another_figure.another_month, "Vilken sjukfrånvaro hade Nyby i maj 2023?", "Den var 5 procent.", "5", True),
        (
            another_figure.another_month,
            "Vilken sjukfrånvaro hade Nyby i maj 2023?",
            "Den var 5 procent enligt prognosen i maj.",
            "5",
            False,
        ),
        (another_count.of_all_those, "Hur många av dem var kvinnor?", "Kursen hade 40 deltagare.", "40", True),
        (another_count.of_all_those, "Hur många av dem var kvinnor?", "Kursen hade 40 kvinnor.", "40", False),
        (another_count.of_all_those, "Hur många av dem var kvinnor?", "Av 40 var 31 av motsatt kön.", "31", False),
        (another_event.only_framed, "När invigdes bron?", "Under våren 2021 köptes marken.", "våren 2021", True),
        (another_event.only_framed, "När öppnar badet?", "Under maj–juni 2021 kom 90 gäster.", "maj–juni 2021", True),
        (another_event.never_came, "När öppnar badet?", "Badet har ej öppnat den sista maj.", "den sista maj", True),
        (another_event.never_came, "När öppnar badet?", "Badet har inte öppnat före den 1 maj.", "den 1 maj", False),
        (another_event.never_came, "När stängde badet?", "Badet, som inte har målats, stängde 1 maj.", "1 maj", False),
        (another_event.never_came, "När hade badet inte öppnat?", "Badet har ej öppnat den 1 maj.", "den 1 maj", False),
        (another_time.in_another_month, "Hur många kurser hölls i mars?", "Under april hölls 31 kurser.", "31", True),
        (another_time.in_another_month, "Hur många kurser hölls i april?", "Under april hölls 31 kurser.", "31", False),
        (another_time.in_another_month, "Hur många kurser hölls i mars?", "Det hölls 31 kurser.", "31", False),
        (
            another_time.in_another_month,
            "Hur många kurser hölls enligt rapporten i maj?",
            "Under april hölls 31 kurser.",
            "31",
            False,
        ),
        (
            unsaid.without_title,
            "Vem regisserade filmen Ett stilla hav?",
            "Bakom serien står Jon Blad.",
            "Jon Blad",
            True,
        ),
        (unsaid.without_title, "Vem regisserade filmen Ett stilla hav?", "Havet är av Jon Blad.", "Jon Blad", False),
        (unsaid.without_title, "Vem regisserade pjäsen ”Snöstorm”?", "Bakom serien står Jon Blad.", "Jon Blad", True),
        (unsaid.without_title, "Vem regisserade pjäsen?", "Bakom serien står Jon Blad.", "Jon Blad", False),
        (another_event.only_framed, "När invigdes bron?", "Under våren 2021 invigdes bron.", "våren 2021", False),
        (another_event.only_framed, "När räknar man med planen?", "Planen bör vara klar under 2025.", "2025", False),
        (
            another_event.was_before,
            "När skulle utredningen vara klar?",
            "Den förra lämnades i maj 2020.",
            "maj 2020",
            True,
        ),
        (
            another_event.was_before,
            "När skulle utredningen vara klar?",
            "Den ska redovisas i maj 2022.",
            "maj 2022",
            False,
        ),
        (another_event.was_before, "När skulle utredningen vara klar?", "Den blev klar i maj 2022.", "maj 2022", False),
        (another_event.only_put_off, "När ska mässan hållas?", "Mässan har skjutits upp under 2021.", "2021", True),
        (
            another_event.only_put_off,
            "När ska mässan hållas?",
            "Mässan har skjutits upp till maj 2023.",
            "maj 2023",
            False,
        ),
        (another_event.only_put_off, "När ska mässan hållas?", "Mässan hålls i maj 2023.", "maj 2023", False),
        (
            another_end.no_end,
            "Hur länge pågår projektet Norna?",
            "Norna hade i april 2023 en träff.",
            "april 2023",
            True,
        ),
        (another_end.no_end, "Till när pågår Klara?", "Klara pågår till april 2023.", "april 2023", False),
        (another_end.no_end, "Hur länge pågår Klara?", "Klara pågår 1 maj–3 juni 2023.", "1 maj–3 juni 2023", False),
        (
            another_deed.another_deed,
            "När väntas hallen starta?",
            "Hallen startar 2025, när bolaget sålts.",
            "2025",
            False,
        ),
        (
            another_thing.for_another,
            "Hur hög är sjukfrånvaron bland fiskare?",
            "Sjukfrånvaron var 6 procent.",
            "6",
            True,
        ),
        (
            another_thing.for_another,
            "Hur hög är sjukfrånvaron bland fiskare?",
            "Sjukfrånvaron var 6 procent för fiskare.",
            "6",
            False,
        ),
        (
            another_thing.for_another,
            "Hur stora var avgifterna för vattenläckor?",
            "Nämnden tog ut två vattenavgifter om 900 kronor.",
            "900 kronor",
            False,
        ),
    ],
)
def test_a_gate_stops_what_is_something_else(
    shipped: Assistant,
    gate: Callable[[Frame, Candidate], bool],
    question: str,
    text: str,
    value: str,
    stops: bool,
) -> None:
    one = made(text, value, missing=0.5 if gate is another_count.of_all_those and stops else 0.0)
    assert gate(frame_of(question, shipped.vocabulary), one) is stops


@pytest.mark.parametrize(
    ("text", "value", "stops"),
    [
        ("Ann Ek (V) frågar varför kiosken stängdes den 3 maj.", "3 maj", True),
        ("Kiosken stängdes den 3 maj.", "3 maj", False),
        ("Ann Ek (V) frågar om kiosken. Den stängdes den 3 maj.", "3 maj", False),
    ],
)
def test_what_is_asked_in_a_sentence_is_not_told(text: str, value: str, stops: bool) -> None:
    assert another_event.only_asked(made(text, value)) is stops


def test_people_are_no_things(shipped: Assistant) -> None:
    """How many came is told by how many "besökare" did; the stands of a fair came not."""
    frame = frame_of("Hur många kom till mässan?", shipped.vocabulary)
    assert not another_count.counts_no_people(frame, made("Mässan hade 310 besökare.", "310 besökare"))
    assert another_count.counts_no_people(frame, made("Mässan hade 310 montrar.", "310 montrar"))


@pytest.mark.parametrize(("label", "stops"), [("Inhyrd vakt", False), ("Nybynämnden", True), ("Totalt", True)])
def test_a_row_of_a_kind_of_cost_may_lack_the_measure(shipped: Assistant, label: str, stops: bool) -> None:
    """ "Inhyrd vakt: 40 tkr" tells a cost without the word; a row of a board, or of all, may tell any figure."""
    asked = frame_of("Hur stor summa kostade inhyrd vakt och Nybynämnden totalt?", shipped.vocabulary)
    one = candidate(f"{label}: 2023 40 tkr", "40 tkr", row=row(label, "2023", "40 tkr"))
    one = replace(one, features=one.features | FEATURES | {"missing": 0.5})
    assert another_figure.another_row(replace(asked, measure=asked.terms[0].key), one) is stops
