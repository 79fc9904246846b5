"""Follow-ups as a person would write them out: golden table of the standalone question that each must become."""

import pytest

from assistant.understanding.followup import is_elliptical, resolve

# (earlier turns, what is asked now, the question that stands alone)
FOLLOW_UPS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    # another year
    (("Hur mycket investerades i konst 2022?",), "och 2024?", "Hur mycket investerades i konst 2024?"),
    (("Hur stort var underskottet 2022?",), "Och 2024?", "Hur stort var underskottet 2024?"),
    (("Hur stort var underskottet 2022?",), "Men 2024 då?", "Hur stort var underskottet 2024?"),
    (("Hur stort var underskottet 2022?",), "2023?", "Hur stort var underskottet 2023?"),
    (("Hur stort var underskottet 2022?",), "Och för 2024?", "Hur stort var underskottet 2024?"),
    (("Hur stort var underskottet 2022?",), "Hur var det 2024?", "Hur stort var underskottet 2024?"),
    (("Hur stort var underskottet 2022?",), "Hur såg det ut 2021?", "Hur stort var underskottet 2021?"),
    (
        ("Hur mycket regionbidrag fick nämnden 2022?", "Och 2024?"),
        "Och 2023?",
        "Hur mycket regionbidrag fick nämnden 2023?",
    ),
    # a year told by its distance
    (("Hur stort var underskottet 2022?",), "Och året innan?", "Hur stort var underskottet 2021?"),
    (("Hur stort var underskottet 2022?",), "Och året efter?", "Hur stort var underskottet 2023?"),
    (("Hur stort var underskottet 2022?",), "Och två år senare?", "Hur stort var underskottet 2024?"),
    (
        ("Hur stor andel av anmälarna fick svar inom sex veckor under tertial 2 2022?",),
        "Och året före?",
        "Hur stor andel av anmälarna fick svar inom sex veckor under tertial 2 2021?",
    ),
    (
        ("Hur många besök hade patientnämndens sida tertial 2 2022?",),
        "Och samma period året innan?",
        "Hur många besök hade patientnämndens sida tertial 2 2021?",
    ),
    (
        ("Hur stor andel av ärendena till patientnämnden kom via 1177 under tertial 2 2022?",),
        "Och föregående år?",
        "Hur stor andel av ärendena till patientnämnden kom via 1177 under tertial 2 2021?",
    ),
    (
        ("Hur stor budgetavvikelse hade Regionbiblioteket 2024?",),
        "Och året innan?",
        "Hur stor budgetavvikelse hade Regionbiblioteket 2023?",
    ),
    # another way by which it came
    (
        ("Hur många klagomål kom in till nämnden per telefon 2024?", "Och via e-tjänsten?"),
        "hur många kom på besök då?",
        "Hur många klagomål kom in till nämnden på besök 2024?",
    ),
    (
        ("Hur många felanmälningar lämnades via e-post 2023?",),
        "Hur många kom per brev?",
        "Hur många felanmälningar lämnades per brev 2023?",
    ),
    (("Hur många besök hade museet?",), "Hur många kom med buss?", "Hur många kom med buss?"),
    # another group
    (
        ("Hur hög var sjukfrånvaron bland kvinnor till och med augusti 2022?",),
        "Och för män?",
        "Hur hög var sjukfrånvaron bland män till och med augusti 2022?",
    ),
    (
        ("Hur många kvinnor fick frågan om våld i nära relation under perioden 2022?",),
        "Och män?",
        "Hur många män fick frågan om våld i nära relation under perioden 2022?",
    ),
    (("Hur stor är sjukfrånvaron bland kvinnorna?",), "Och männen?", "Hur stor är sjukfrånvaron bland männen?"),
    # another name
    (("Hur mycket fick RFSL Luleå i projektstöd?",), "Och Tornedalica?", "Hur mycket fick Tornedalica i projektstöd?"),
    (
        ("Hur mycket fick RFSL Luleå?", "Och Tornedalica?"),
        "Och Pop-kollo?",
        "Hur mycket fick Pop-kollo?",
    ),
    (("Vem är ny ordförande i BD Pop?",), "Och i Energikontor Norr?", "Vem är ny ordförande i Energikontor Norr?"),
    (("Vem är ordförande i Kalvborg?",), "Och Energikontor Norr?", "Vem är ordförande i Energikontor Norr?"),
    (
        ("Vilken budgetavvikelse hade Norrbottens museum 2024?",),
        "Och Regionbiblioteket?",
        "Vilken budgetavvikelse hade Regionbiblioteket 2024?",
    ),
    (
        ("Vilken budgetavvikelse hade Norrbottensmusiken 2022?", "Och Regionbiblioteket?"),
        "Och 2024?",
        "Vilken budgetavvikelse hade Regionbiblioteket 2024?",
    ),
    (("Hur stort var Länstrafikens underskott 2022?",), "Och Norrtågs?", "Hur stort var Norrtågs underskott 2022?"),
    (("Vad kostar en förskoleplats i Vikholm?",), "Och i Almnäs?", "Vad kostar en förskoleplats i Almnäs?"),
    (
        ("Hur lång är väntetiden till ortopeden i Granlida?",),
        "Och i Österskog?",
        "Hur lång är väntetiden till ortopeden i Österskog?",
    ),
    # another thing
    (
        ("Hur stor studieersättning får sjuksköterskor som läser till specialist?",),
        "Och undersköterskor?",
        "Hur stor studieersättning får undersköterskor som läser till specialist?",
    ),
    (("Vad var utfallet för lämnade bidrag 2024?",), "Och budgeten?", "Vad var budgeten för lämnade bidrag 2024?"),
    (("Vad var budgeten för personal 2024?",), "Och utfallet?", "Vad var utfallet för personal 2024?"),
    (
        ("När fastställde regionfullmäktige kulturplanen?",),
        "Och biblioteksplanen?",
        "När fastställde regionfullmäktige biblioteksplanen?",
    ),
    (("Hur många filialer var i drift 2022?",), "Och servicepunkter?", "Hur många servicepunkter var i drift 2022?"),
    (("Vad blev personalkostnaderna 2022?",), "Och lämnade bidrag?", "Vad blev lämnade bidrag 2022?"),
    (("Hur stora var intäkterna 2023?",), "Och kostnaderna?", "Hur stora var kostnaderna 2023?"),
    (("Hur många barn går i förskolan i Vikholm?",), "Och elever?", "Hur många elever går i förskolan i Vikholm?"),
    # compared with another year
    (
        ("Hur stort var underskottet 2024?",),
        "Jämfört med 2022?",
        "Hur stort var underskottet 2024 jämfört med 2022?",
    ),
    (
        ("Hur stort var underskottet 2024?",),
        "Och jämfört med 2022?",
        "Hur stort var underskottet 2024 jämfört med 2022?",
    ),
    (("Hur många filialer fanns 2022?",), "Jämfört med 2021?", "Hur många filialer fanns 2022 jämfört med 2021?"),
    # the courtesies of a conversation change nothing
    (("Hej! Hur stort var underskottet 2022?",), "Och 2024?", "Hur stort var underskottet 2024?"),
    (("Hej! Jag undrar hur stort underskottet var 2022",), "Och 2024?", "hur stort underskottet var 2024?"),
    (("Hur stort var underskottet 2022?",), "Och 2024? Tack på förhand!", "Hur stort var underskottet 2024?"),
    # several turns: each leans on the one before
    (
        ("Hur stort var underskottet 2022?", "Och överskottet?"),
        "Och 2024?",
        "Hur stort var överskottet 2024?",
    ),
    (
        ("Vem är ordförande i BD Pop?", "Och i Energikontor Norr?"),
        "Och i Filmpool Nord?",
        "Vem är ordförande i Filmpool Nord?",
    ),
    (
        ("Hur många elever går i skolan i Vikholm?", "Och i Almnäs?", "Vem är rektor i Almnäs?"),
        "Och i Vikholm?",
        "Vem är rektor i Vikholm?",
    ),
    # no history: only the courtesy goes
    ((), "Hur stort var underskottet 2022?", "Hur stort var underskottet 2022?"),
    ((), "Hej! Hur stort var underskottet 2022? Tack på förhand", "Hur stort var underskottet 2022?"),
)

# What is a question of its own, whatever was said before: nothing may be carried over.
COMPLETE: tuple[str, ...] = (
    "Vem väckte initiativärendet om mikroföretag?",
    "När är folkdräktsmarknaden på Hägnan?",
    "Var har KulturCrew kommit igång?",
    "Hur hög var sjukfrånvaron i regionen till och med augusti 2022?",
    "Vad är ett styrmått?",
    "Vem är generaldirektör för Tillväxtverket?",
    "Varför kom projektet LOKET igång sent?",
    "Hur många guldbaggenomineringar fick Historjá?",
    "Hur många invånare är målet för Norrbotten år 2030?",
    "Hur mycket dyrare än riket var en DRG-poäng i somatisk slutenvård 2021?",
    "Blir det snö i Luleå i helgen?",
    "Vad kostar inträdet till Teknikens hus?",
    "Vad heter landshövdingen i Norrbotten?",
    "Hur mycket fördelades totalt till fria kulturskapare och föreningar?",
    "Vad beslutade kommunstyrelsen om simhallen?",
    "Och hur många anställda har Vikholms kommun?",
    "Vilka ledamöter reserverade sig mot beslutet om simhallen?",
    "När ska den nya simhallen stå klar?",
    "Vad är målet för sjukfrånvaron?",
    "Vad var anledningen till att invigningen sköts fram?",
)
BEFORE = ("Hur stort var Länstrafikens underskott 2022?", "Hur hög var soliditeten 2019?")


def identity(case: object) -> str:
    """A readable test id."""
    return str(case)[:60]


@pytest.mark.parametrize(("history", "question", "expected"), FOLLOW_UPS, ids=identity)
def test_a_follow_up_becomes_the_question_a_person_would_write(
    history: tuple[str, ...], question: str, expected: str
) -> None:
    assert resolve(question, history) == expected


@pytest.mark.parametrize("question", COMPLETE, ids=identity)
@pytest.mark.parametrize("history", [BEFORE[:1], BEFORE[1:], BEFORE], ids=["one", "other", "two"])
def test_another_topic_carries_nothing_over(question: str, history: tuple[str, ...]) -> None:
    alone = resolve(question, history)
    assert not {"länstrafiken", "underskott", "2022", "soliditet", "2019"} & carried(alone, question)
    assert alone.lower().removeprefix("och ") == question.lower().removeprefix("och ")


def carried(alone: str, question: str) -> set[str]:
    """The words of the standalone question that the question itself does not hold, without their endings."""
    own = question.lower()
    words = {word.strip("?.,–").lower() for word in alone.split()} - {word.strip("?.,–") for word in own.split()}
    stems = {"länstrafikens": "länstrafiken", "underskottet": "underskott", "soliditeten": "soliditet"}
    return {stems.get(word, word) for word in words}


# Where a natural sentence is hard, what must be in it for the right thing to be found.
MUST_HOLD: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (
    (("Hur stort var Länstrafikens underskott 2022?",), "Vad berodde det på?", ("Länstrafikens underskott", "2022")),
    (("Hur stort var Länstrafikens underskott 2022?",), "Varför?", ("Länstrafikens", "underskott", "2022", "arför")),
    (
        ("Vad beslutade nämnden om initiativärendet om mikroföretag?",),
        "Vem hade väckt det?",
        ("initiativärendet", "mikroföretag"),
    ),
    (("Vem är ny ordförande i BD Pop?",), "Hur gammal är hon?", ("ordförande", "BD Pop", "gammal")),
    (
        ("Vad är The North Sweden Green Deal?",),
        "Vilka fyra arbetspaket har det?",
        ("North Sweden Green Deal", "arbetspaket"),
    ),
    (("Hur många var med på Körfestivalen?",), "När var den?", ("När", "Körfestivalen")),
    (
        ("Hur många företag fick företagsstöd 2023?", "Hur många av dem var tillverkningsindustri?"),
        "Och tjänsteföretag?",
        ("tjänsteföretag", "2023"),
    ),
    (
        ("Vilken kommun har bäst tillgång till snabbt bredband?",),
        "Och vilken är sämst?",
        ("sämst", "kommun", "bredband"),
    ),
    (
        ("Vad beslutade nämnden om Kompetensarena Norrbotten?", "Vem föreslog det?"),
        "Hur länge pågår projektet?",
        ("Kompetensarena Norrbotten", "pågår"),
    ),
)


@pytest.mark.parametrize(("history", "question", "parts"), MUST_HOLD, ids=identity)
def test_what_is_referred_to_is_named(history: tuple[str, ...], question: str, parts: tuple[str, ...]) -> None:
    alone = resolve(question, history)
    assert [part for part in parts if part not in alone] == []


def test_resolving_again_changes_nothing() -> None:
    for history, question, expected in FOLLOW_UPS:
        assert resolve(expected, history) == expected, question


def test_only_what_leans_on_something_is_elliptical() -> None:
    assert is_elliptical("Och 2024?")
    assert is_elliptical("Vad berodde det på?")
    assert not is_elliptical("Vad är ett styrmått?")


def test_earlier_turns_that_say_nothing_are_passed_over() -> None:
    assert resolve("Och 2024?", ["Hur stort var underskottet 2022?", "   "]) == "Hur stort var underskottet 2024?"
    assert resolve("Och 2024?", ["", " "]).rstrip("?") in {"Och 2024", "2024"}
