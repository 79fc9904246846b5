"""Spoken forms, missing dots and short years: what is typed, and how it is written out."""

import pytest

from assistant.understanding.courtesy import strip_courtesy
from assistant.understanding.spoken import spelled

WRITTEN: tuple[tuple[str, str], ...] = (
    ("va kosta bron", "vad kosta bron"),
    ("hur stort va underskottet", "hur stort var underskottet"),
    ("vem e ordförande", "vem är ordförande"),
    ("hur mkt fick föreningen", "hur mycket fick föreningen"),
    ("vad sa dom i § 7", "vad sade de i § 7"),
    ("kostnader enl. budgeten", "kostnader enligt budgeten"),
    ("nar oppnar badet", "när oppnar badet"),
    ("hur manga fick plats ar 2023", "hur många fick plats år 2023"),
    ("vad ar malet", "vad är malet"),
    ("VAR FINNS DET MANGA", "VAR FINNS DET MÅNGA"),
    ("besök aug 22", "besök aug 2022"),
    ("besök i augusti -22", "besök i augusti 2022"),
    ("elever ht 2023", "elever hösten 2023"),
    ("elever vt24", "elever våren 2024"),
    ("underskottet år 23", "underskottet år 2023"),
    ("varfor minskade överskottet", "varför minskade överskottet"),
    ("orkestern höstkonsert solist namn", "vad heter orkestern höstkonsert solist"),
    # what only looks like it
    ("Vilka bolag byter namn", "Vilka bolag byter namn"),
    ("Vad kostar plats för barn 22 månader?", "Vad kostar plats för barn 22 månader?"),
    ("Vad hände den 5 augusti?", "Vad hände den 5 augusti?"),
    ("Var ligger bron?", "Var ligger bron?"),
    ("Vem är far till förslaget på väg 22?", "Vem är far till förslaget på väg 22?"),
    ("Hur varmt blev det, -22 grader eller kallare?", "Hur varmt blev det, -22 grader eller kallare?"),
)


@pytest.mark.parametrize(("typed", "written"), WRITTEN)
def test_a_question_is_written_out(typed: str, written: str) -> None:
    assert spelled(typed) == written
    assert spelled(written) == written


BARE: tuple[tuple[str, str], ...] = (
    ("Tack! Och 2024?", "Och 2024?"),
    ("Okej tack, och i Almnäs?", "och i Almnäs?"),
    ("Hej, jag har en fråga: när öppnar ishallen?", "när öppnar ishallen?"),
    ("Jag håller på med ett skolarbete. Vad kostade bron?", "Vad kostade bron?"),
    ("Finns det något om varför bron blev dyrare?", "varför bron blev dyrare?"),
    ("Vad kostar fritids? Vänliga hälsningar Anna Ek", "Vad kostar fritids?"),
    ("En annan sak: vem är rektor?", "vem är rektor?"),
    # a name in what they tell of themselves says what they mean
    ("Jag bor i Almnäs. Vad kostar fritids?", "Jag bor i Almnäs. Vad kostar fritids?"),
    ("Har kommunen tackat nej?", "Har kommunen tackat nej?"),
    ("Tack", "Tack"),
)


@pytest.mark.parametrize(("polite", "bare"), BARE)
def test_courtesies_are_left_out(polite: str, bare: str) -> None:
    assert strip_courtesy(polite) == bare
