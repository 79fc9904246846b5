"""What a letter asks: read, masked, taken apart, and each question made to stand alone."""

import time
from email.message import EmailMessage
from pathlib import Path

import pytest
from draft_letters import LETTERS
from hypothesis import given, settings
from hypothesis import strategies as some

from assistant.drafting.context import questions_of
from assistant.drafting.errands import is_errand
from assistant.drafting.privacy import masked
from assistant.drafting.reading import first_name, inquiry_of, read_inquiry
from assistant.errors import AssistantError


@pytest.mark.parametrize(("letter", "expected"), [one[1:] for one in LETTERS], ids=[one[0] for one in LETTERS])
def test_questions_are_found_in_order(letter: str, expected: tuple[str, ...]) -> None:
    inquiry = inquiry_of(letter)
    found = questions_of(inquiry)
    assert tuple(question.text for question in found) == expected
    for question in found:  # a span of the letter, which the app marks
        assert inquiry.text[question.start : question.end].strip()


@pytest.mark.parametrize(
    ("letter", "number", "alone"),
    [
        ("Hej! Jag läser om Norrlidsbanan. När är banan klar?", 0, "När är Norrlidsbanan klar?"),
        (
            "Vad beslutade byggnadsnämnden om bron? Vem är nämndens ordförande?",
            1,
            "Vem är byggnadsnämndens ordförande?",
        ),
        (
            "Hur mycket kostade Kulturhuset Väven? Och när blev det färdigt?",
            1,
            "När blev det färdigt – Kulturhuset Väven?",
        ),
        (
            "Jag granskar nämndens beslut om Arena Vik. Vilket belopp beviljades? Vem yrkade bifall?",
            1,
            "Vem yrkade bifall – Arena Vik?",
        ),
        (
            "Hur stort var Bussbolagets underskott 2023 och vad berodde det på?",
            1,
            "Vad berodde det på – Bussbolagets underskott 2023?",
        ),
        (
            "Jag undrar:\n- hur många elever gick i Vikskolan 2021?\n- motsvarande siffror för 2023",
            1,
            "Hur många elever gick i Vikskolan 2023?",
        ),
        ("Vi undrar vem som ritade biblioteket.", 0, "Vem ritade biblioteket?"),
    ],
)
def test_a_question_is_made_to_stand_alone(letter: str, number: int, alone: str) -> None:
    found = questions_of(inquiry_of(f"{letter}\n\nHälsningar\nEva"))
    assert found[number].standalone == alone


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Kan ni boka en tid åt mig?", True),
        ("Om ni kan ringa mig", True),
        ("När får min mor sin operation?", True),
        ("Hur långt har ni kommit i hans ärende?", True),
        ("Kan ni skicka statistiken över bygglov?", False),
        ("Vilket diarienummer har ärendet?", False),
        ("Hur många ärenden avgjorde nämnden?", False),
    ],
)
def test_errands_are_told_from_questions(question: str, expected: bool) -> None:
    assert is_errand(question) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jag är född 461207-1236.", "Jag är född [personnummer]."),
        ("pnr 19520918-4421 och 520978-4421", "pnr [personnummer] och [personnummer]"),
        ("org.nr 556000-0000 är ingen person", "org.nr 556000-0000 är ingen person"),
        ("Ring 070-174 06 12 eller +46 70 174 06 12.", "Ring [telefonnummer] eller [telefonnummer]."),
        ("Skriv till eva.ek@post.example.", "Skriv till [e-post]."),
        ("Jag bor på Kyrkogatan 999 i Viken.", "Jag bor på [adress] i Viken."),
        ("Villavägen 9 B, 952 00 Kalby", "[adress]"),
        ("Jag heter Eva Ek och Evas bil är röd.", "Jag heter [namn] och [namn]s bil är röd."),
        ("Min bror Sven Ek väntar.", "Min bror [namn] väntar."),
        ("Dnr KS 2024-00130, § 48, 2 550 000 kr, 2024-04-15", "Dnr KS 2024-00130, § 48, 2 550 000 kr, 2024-04-15"),
        ("RUN-00130-2024 och 0,5 procent av 1 250 300", "RUN-00130-2024 och 0,5 procent av 1 250 300"),
    ],
)
def test_personal_data_is_masked_and_figures_are_not(text: str, expected: str) -> None:
    assert masked(text) == expected


def test_the_writer_is_known_for_the_salutation_alone() -> None:
    inquiry = inquiry_of(
        "Hej! Jag, Siv Ek, undrar vad bron kostade.\n\nMed vänlig hälsning\nSiv Ek\nStorgatan 9\n070-174 06 12"
    )
    assert inquiry.sender == "Siv Ek"
    assert first_name(inquiry.sender) == "Siv"
    assert "Siv" not in inquiry.text
    assert "Storgatan" not in inquiry.text
    assert "Siv" not in questions_of(inquiry)[0].standalone


def test_heads_of_a_pasted_mail_are_read() -> None:
    inquiry = inquiry_of(
        "Från: Maja Ek, Nytt <maja@nytt.example>\nSkickat: den 2 maj 2024 10:12\nÄmne: SV: Bron\n\nHej, vad kostade bron?"
    )
    assert (inquiry.sender, inquiry.subject, inquiry.received) == ("Maja Ek", "Bron", "2024-05-02")
    assert inquiry.text == "\nHej, vad kostade bron?".strip("\n")


def test_a_mail_file_is_read(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "Siv Ek <siv@post.example>"
    message["Subject"] = "Fråga om bron"
    message["Date"] = "Thu, 02 May 2024 10:12:00 +0200"
    message.set_content("Hej,\nvad kostade bron?\n\nHälsningar\nSiv")
    message.add_alternative("<p>Hej, vad kostade <b>bron</b>?</p>", subtype="html")
    (tmp_path / "brev.eml").write_bytes(message.as_bytes())
    inquiry = read_inquiry(tmp_path / "brev.eml", "2026-01-01")
    assert (inquiry.sender, inquiry.subject, inquiry.received) == ("Siv Ek", "Fråga om bron", "2024-05-02")
    assert [question.text for question in questions_of(inquiry)] == ["Vad kostade bron?"]


def test_a_word_file_is_read(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    for text in ("Hej!", "Jag undrar hur många som bor i Viken.", "Hälsningar", "Bo Ek"):
        document.add_paragraph(text)
    document.save(str(tmp_path / "brev.docx"))
    inquiry = read_inquiry(tmp_path / "brev.docx", "2026-01-01")
    assert inquiry.sender == "Bo Ek"
    assert [question.standalone for question in questions_of(inquiry)] == ["Hur många bor i Viken?"]


@pytest.mark.parametrize("text", ["", "  \n ", "hur " * 6_000])
def test_an_empty_or_endless_letter_is_refused(text: str) -> None:
    with pytest.raises(AssistantError, match="Brevet är"):
        inquiry_of(text)


PIECES = [
    "Hej!",
    "hur många",
    "och när",
    "jag undrar",
    "?",
    "\n",
    "\n\n",
    "- ",
    "1. ",
    "Från: Eva",
    "mvh",
    "Eva Ek",
    "070-1740612",
    "i så fall",
    " ",
    "2023",
    "å",
    "\u2028",
]


@settings(max_examples=300, deadline=None)
@given(some.lists(some.one_of(some.sampled_from(PIECES), some.text(max_size=12)), max_size=40))
def test_any_text_can_be_taken_apart(pieces: list[str]) -> None:
    try:
        inquiry = inquiry_of(" ".join(pieces))
    except AssistantError:
        return
    at = 0
    for question in questions_of(inquiry):
        assert at <= question.start < question.end <= len(inquiry.text)
        assert question.standalone.strip(" ?")
        at = question.end


@pytest.mark.parametrize(
    "piece",
    [
        " ",
        "hur ",
        "och hur mycket ",
        "Hur mycket? ",
        "(",
        "Eva Ek ",
        "0 7 1 ",
        "a.b@",
        "min bror Bo ",
        "> ",
        "Å",
        "1. a\n",
    ],
)
def test_no_letter_takes_long_to_take_apart(piece: str) -> None:
    started = time.perf_counter()
    try:
        questions_of(inquiry_of(piece * (19_000 // len(piece)) + "x"))
    except AssistantError:
        pass
    assert time.perf_counter() - started < 3
