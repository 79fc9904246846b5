"""The letter: what it says of each answer, what it says where there is none, and that nothing in it is without source."""

from dataclasses import replace
from datetime import date

import pytest
from draft_fakes import DEFICIT, LETTER, FakeDesk, answered, fake_desk

from assistant.chain import Assistant
from assistant.drafting.letter import asked_again, desk_for, draft_of
from assistant.drafting.phrases import Phrases, phrases_for, standard
from assistant.drafting.plain import notes_of, to_markdown, to_text
from assistant.drafting.reading import inquiry_of
from assistant.drafting.referrals import who_knows
from assistant.drafting.types import Draft, Outcome, Question, State, Tone
from assistant.drafting.wording import wordings
from assistant.types import Statement


def draft(letter: str = LETTER, tone: Tone = Tone.PLAIN) -> Draft:
    return draft_of(inquiry_of(letter, "2024-05-02"), tone, fake_desk(), "anna")


def test_the_letter_as_a_whole() -> None:
    made = draft()
    text = to_text(made, phrases_for(made.inquiry, made.tone, {}), date(2024, 5, 3))
    assert text == (
        "3 maj 2024\n\nHej Eva!\n\n"
        "Tack för din förfrågan, som vi tog emot den 2 maj 2024. Här är våra svar. Siffrorna i texten visar var i våra "
        "handlingar varje uppgift står.\n\n"
        "Hur stort kommunens underskott var 2023\n\nKommunens underskott var 12,5 miljoner kronor 2023. [1]\n\n"
        "Varför det blev så\n\nSå här står det i Årsredovisning 2023: ”Orsaken är högre priser på el och lägre "
        "skatteintäkter.” [2]\n\n"
        "Vad beslutade nämnden om taxan?\n\nBeslutet lyder (§ 7 Ny taxa, Protokoll 2024-02-01): [3]\n"
        "Nämnden beslutar att:\n1. Fastställa taxan.\n2. Paragrafen justeras omedelbart.\n\n"
        "Hur mycket är den 2024?\n\nDet hittar vi ingen uppgift om i de handlingar som vi har gått igenom. Uppgift för 2024 "
        "saknas; liknande uppgift finns för 2023. Den verksamhet som ansvarar för området kan veta mer.\n\n"
        "Kan ni boka en tid åt mig hos chefen?\n\nDet kan vi inte hjälpa till med i det här svaret, som bygger på våra "
        "offentliga handlingar. Den mottagning eller enhet som har hand om bokningen kan veta mer.\n\n"
        "Vi har gått igenom Årsredovisning 2023 och Protokoll 2024-02-01. Hör gärna av dig om något är oklart.\n\n"
        "Vänliga hälsningar\n\n[Namn]\n[Befattning]\n[Enhet]\n\n"
        "Källor\n\n"
        "[1] Vikby kommun, Årsredovisning 2023, avsnittet ”Resultat”, s. 3.\n"
        "[2] Vikby kommun, Årsredovisning 2023, avsnittet ”Resultat”, s. 3.\n"
        "[3] Vikby kommun, Protokoll 2024-02-01, avsnittet ”§ 7 Ny taxa”, s. 3.\n"
    )


def test_nothing_personal_is_asked_of_the_documents() -> None:
    fake = FakeDesk([])
    draft_of(inquiry_of(LETTER, "2024-05-02"), Tone.PLAIN, fake.desk)
    assert len(fake.asked) == 4  # the errand is not asked
    assert not any(word in " ".join(fake.asked) for word in ("Eva", "Ek", "Storgatan"))


def test_outcomes_and_states() -> None:
    made = draft()
    outcomes = [section.outcome for section in made.sections]
    assert outcomes == [
        None,
        Outcome.ANSWERED,
        Outcome.ANSWERED,
        Outcome.ANSWERED,
        Outcome.MISSING,
        Outcome.ERRAND,
        None,
    ]
    for sentence in made.sentences:
        assert sentence.state is (State.SUPPORTED if sentence.citations else State.UNCLAIMED)
    assert len({sentence.id for sentence in made.sentences}) == len(made.sentences)
    assert [event.what for event in made.events] == ["skapat"]


def test_formal_tone_greets_by_the_whole_name() -> None:
    made = draft(tone=Tone.FORMAL)
    assert made.sentences[0].text == "Hej Eva Ek,"
    assert any("framgår inte" in sentence.text for sentence in made.sentences)


def test_several_writers_are_several() -> None:
    made = draft("Hej, vad blev kommunens underskott 2023?\n\nHälsningar\nElsa och Noor")
    assert "Tack för er förfrågan" in made.sentences[1].text


def test_a_letter_without_questions_gets_a_letter_that_asks() -> None:
    made = draft("Hej! Ni är bra. Tack för allt.\n\nHälsningar\nEva")
    assert made.questions == ()
    assert any("ingen fråga" in sentence.text for sentence in made.sentences)


def test_what_no_source_carries_is_not_said() -> None:
    made = draft("Hur stort är påhittet?\n")
    assert made.sections[1].outcome is Outcome.MISSING
    assert "99" not in "".join(sentence.text for sentence in made.sentences)


def test_a_letter_that_cites_nothing_does_not_speak_of_notes() -> None:
    made = draft("Vad heter kungen av Spanien?\n")
    assert not any("Siffrorna" in sentence.text for sentence in made.sentences)


def test_the_question_is_kept_as_it_was_asked_when_the_first_form_had_no_answer() -> None:
    made = draft("Jag läste om badhusets besök 2023. Hur många vuxna bad där då?\n")
    assert made.sections[1].outcome is Outcome.ANSWERED
    assert "besök" in made.questions[0].standalone


def test_a_length_of_time_is_no_count_of_children() -> None:
    made = draft("Hur många barn väntar på plats?\n")
    assert made.sections[1].outcome is Outcome.MISSING


def test_a_question_asked_again_replaces_only_its_paragraph() -> None:
    before = draft()
    after = asked_again(before, 3, "Hur många besök hade badhuset 2023?", fake_desk())
    assert after.sections[4].outcome is Outcome.ANSWERED
    assert [one for place, one in enumerate(after.sections) if place != 4] == [
        one for place, one in enumerate(before.sections) if place != 4
    ]
    assert after.sources[: len(before.sources)] == before.sources
    assert len({sentence.id for sentence in after.sentences}) == len(after.sentences)


def test_an_answer_that_a_model_wrote_is_taken_as_it_is() -> None:
    answer = answered(("Underskottet blev 12,5 miljoner kronor under 2023.", DEFICIT))
    said = wordings(Question("", 0, 0, "Hur stort var underskottet?"), replace(answer, by_model=True), Tone.PLAIN)
    assert [wording.ways for wording in said] == [("Underskottet blev 12,5 miljoner kronor under 2023.",)]


@pytest.mark.parametrize(
    ("asked", "value", "expected"),
    [
        (
            "Hur stort var kommunens underskott 2023?",
            "12,5 miljoner kronor",
            "Kommunens underskott 2023 var 12,5 miljoner kronor.",
        ),
        (
            "Hur stort kommunens underskott blev 2023?",
            "12,5 miljoner kronor",
            "Kommunens underskott blev 12,5 miljoner kronor 2023.",
        ),
        (
            "Hur stor blev kommunens vinst?",
            "12,5 miljoner kronor",
            "Enligt Årsredovisning 2023 är svaret 12,5 miljoner kronor.",
        ),
        ("Vem ledde kommunen?", "Bo Ek (S)", "Enligt Årsredovisning 2023 är svaret Bo Ek (S)."),
    ],
)
def test_a_value_is_said_in_the_words_of_the_question_when_the_source_has_them(
    asked: str, value: str, expected: str
) -> None:
    answer = answered((f"**{value}**", DEFICIT))
    assert wordings(Question("", 0, 0, asked), answer, Tone.PLAIN)[0].ways[0] == expected


def test_a_comparison_does_not_repeat_its_sides() -> None:
    side = "2022: **1 mnkr**. Årsredovisning 2023: ”x”"
    computed = "Beloppet ökade från **1 mnkr** (2022) till **2 mnkr** (2023), alltså med 1 mnkr (beräknat)."
    answer = answered((side, DEFICIT))
    both = replace(answer, statements=(Statement(computed, (0,), computed=True), *answer.statements))
    said = wordings(Question("", 0, 0, "?"), both, Tone.PLAIN)
    assert [wording.unless for wording in said] == ["", "1 mnkr"]
    assert "**" not in said[0].ways[0]


def test_what_may_be_meant_instead_is_not_stated_in_a_letter() -> None:
    answer = answered(("”Underskottet blev 12,5 miljoner kronor under 2023.”", DEFICIT))
    rival = Statement(
        "Jag är inte säker på svaret. Det som avses kan också vara **2 mnkr**, enligt X: ”x”", (0,), rival=True
    )
    doubted = replace(answer, statements=(*answer.statements, rival))
    question = Question("", 0, 0, "Hur stort var underskottet?")
    assert wordings(question, doubted, Tone.PLAIN) == wordings(question, answer, Tone.PLAIN)


def test_nobody_is_sent_to_themselves() -> None:
    own = frozenset({"Region Nord"})
    assert who_knows("Hur mycket betalade Region Syd?", own) == "Region Syd"
    assert who_knows("Hur mycket betalade Region Nord?", own) != "Region Nord"
    assert who_knows("Hur blir vädret i Vik?", own) == "SMHI"


def test_every_phrase_has_both_tones_and_can_be_replaced() -> None:
    for name, tones in standard().items():
        assert set(tones) == {"enkel", "formell"}, name
    mine = Phrases(Tone.PLAIN, {"avslutning": {"enkel": "Ring oss."}})
    assert mine("avslutning") == "Ring oss."
    assert mine("inledning", datum="2 maj 2024").endswith("den 2 maj 2024.")


def test_markdown_has_a_footnote_for_every_source_that_is_cited() -> None:
    made = draft()
    text = to_markdown(made, phrases_for(made.inquiry, made.tone, {}), date(2024, 5, 3))
    for number in notes_of(made).values():
        assert text.count(f"[^{number}]") == 2
    assert text.startswith("# Svar på din förfrågan: Kommunens ekonomi\n")


def test_a_draft_on_real_documents(small: Assistant) -> None:
    desk = desk_for(small.answer_or_fault, small.index, {})
    made = draft_of(inquiry_of("Hej, hur stort var Stenby kommuns underskott 2023?\n\nMvh\nEva"), Tone.PLAIN, desk)
    section = made.sections[1]
    assert "12,5 miljoner kronor" in section.sentences[0].text
    assert section.sentences[0].state is State.SUPPORTED
    source = made.sources[section.sentences[0].citations[0]]
    assert small.index.text(source.document)[source.start : source.end] == source.quote
