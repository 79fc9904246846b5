"""Golden table and properties of Swedish sentence splitting."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.swedish.sentences import sentences

# "|" marks where a sentence ends.
MARKED = [
    "Resultatet blev −20,5 mnkr.|Det är bl.a. tågtrafiken m.m. som påverkar.|Se s.k. Bilaga 1.",
    "Ordförande Anders I. Svensson öppnade.|Kl. 14.01 ajournerades mötet.",
    "Enligt Dir. 2022:27 gäller detta.|Se prop. 2021/22:100.",
    "Nämnden beslutar att:|1. Godkänna rapporten.|2. Avslå yrkandet.|3. Justera omedelbart.",
    "1. Statliga medel gav 5 miljoner mer under 2022 än budgeterat.|2. Avser ersättning.",
    "Bolaget heter Norden AB.|Det ägs av tre regioner.",
    "Vad blev utfallet?|Det blev bra!|Så var det.",
    '"Det går bra."|Sedan följde frågor ... men inga svar.',
    "Resultatet påverkas av priser, löner m.m. under året.|Kostnader, löner m.m.|Därtill kommer hyror.",
    "Det kostade 500 kr.|Resten betalas ut senare.",
    "Det kostade 500 kr. per person.",
    "Gäller t. ex. Luleå och bl. a. Boden.|Även Kiruna.",
    "Under 2022.|Därefter tog det slut.",
    "Mötet hölls den 1 jan. 2023 (se bilaga 2).|Nästa möte är i mars.",
    "Totalt ca. 30 st. ansökningar, resp. 12 st.|Alla beviljades.",
    "• en punkt|• två punkter.|Slut",
    "Rubrik|Ny text här.",
    "Det är en bil.|Den är ny.|Se bil. 3 för detaljer.",
    "Underlag|1. Skrivelse om tågen|2. Rapport 2023|3. Protokoll",
    "Året var 2022.|Vi valde plats 1.|Nästa år blir det 3.|Sedan får vi se.",
    "Möte den 5 jan.|Nästa hölls i feb. 2023.",
    "Se kap. 3 och sid. 12, jfr. Budget 2023.",
    "Ansökan fick dnr. 123 och avslogs.",
    "A. Ek och B. I. Lind reserverade sig.|Beslutet står fast.",
    "Kostnaden är 12,5 mnkr … och ökar.",
    "Antalet beslut var 31 (2021: 28).|Fem av dem ändrades.",
]


@pytest.mark.parametrize("marked", MARKED)
def test_sentences(marked: str) -> None:
    """Each sentence ends where the mark stands."""
    expected = marked.split("|")
    text = marked.replace("Rubrik|", "Rubrik\n\n").replace("|", " ")
    assert [text[start:end] for start, end in sentences(text)] == expected


@given(
    st.text(max_size=120)
    | st.lists(
        st.sampled_from(
            ["bl.a.", "Nämnden", "kl.", "14.01", "1.", "§", "48", "A.", "slut.", "och?", "\n\n", "•", "m.m."]
        ),
        max_size=20,
    ).map(" ".join)
)
@settings(max_examples=400, deadline=None)
def test_spans_are_ordered_trimmed_and_cover_all(text: str) -> None:
    """Nothing but white space lies outside the spans."""
    spans = sentences(text)
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    outside = [*text]
    for start, end in spans:
        outside[start:end] = " " * (end - start)
    assert not "".join(outside).strip()


@pytest.mark.parametrize("text", ["1. A " * 2000, "bl.a. " * 2000, "A. " * 3000, "x" * 9000, "Hej. " * 3000])
def test_long_odd_text_costs_no_more_than_its_length(text: str) -> None:
    """No pattern backtracks without end."""
    start = time.process_time()
    sentences(text)
    assert time.process_time() - start < 2.0
