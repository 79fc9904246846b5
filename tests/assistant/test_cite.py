"""What a citation quotes beside the unit itself."""

from pathlib import Path

from own_pages import assistant_on

REPORT = """Ekviks kommun
Årsrapport 2023

Stöd till föreningar i byarna

Under 2023 har stöd beviljats föreningar i byarna enligt nedan.

 Antal föreningar Belopp, mkr

 17 3,4

Andelen är högre än förra året.
"""


def test_a_row_without_a_label_is_quoted_with_the_names_of_its_columns(tmp_path: Path) -> None:
    with assistant_on(tmp_path, {"ekvik-arsrapport-2023.txt": REPORT}) as assistant:
        answer = assistant.answer("Hur stort belopp gick till föreningar i byarna 2023?")
        cited = answer.citations[0]
        assert "3,4" in answer.text
        assert " ".join(cited.quote.split()) == "Antal föreningar Belopp, mkr 17 3,4"
        assert assistant.index.text(cited.document)[cited.start : cited.end] == cited.quote
