"""What a document is about: the names that count as its topics."""

import pytest

from corpus.outline import outline
from corpus.passages import passages_of, topics_of, units_of
from corpus.swedish.words import key
from corpus.types import Description, Known, Source

TOLD_OF = " ".join(f"Under kvartal {n} ökade resandet när Sydbussen satte in fler turer i Granvik." for n in range(6))
PLACES = " ".join(
    f"Kärlen ställs ut i Nyby och i Granvik vecka {n}, sade Eva Lindström till Länsbladet." for n in range(9)
)


def topics(text: str, file: str = "rapport") -> tuple[str, ...]:
    known = Known("Kollektivtrafiknämnden", "ur sidhuvudet")
    description = Description(Known("Årsrapport 2024", ""), known, known, known, known)
    return topics_of(file, units_of(outline(Source(text, "txt"))), description)


@pytest.mark.parametrize(
    ("text", "name", "held"),
    [
        (TOLD_OF, "Sydbussen", True),
        (TOLD_OF, "Granvik", False),
        (PLACES, "Nyby", False),
        (PLACES, "Lindström", False),
        (PLACES, "Kollektivtrafiknämnden", True),
        (" ".join(f"Nämnden behandlade ärende {n}." for n in range(9)), "Nämnden", False),
        ("Sydbussen satte in fler turer.", "Sydbussen", False),
    ],
)
def test_names_that_a_document_is_about(text: str, name: str, held: bool) -> None:
    """A name told of often is a topic; a place, a person, a common word or a name told of once is not."""
    assert (key(name) in topics(text)) is held


def test_a_name_that_the_file_is_called_by_is_what_the_document_is_about():
    text = "Protokoll\n\nStyrelsen samlades i Ärlinghundra. Ordföranden hälsade välkommen."
    assert key("Ärlinghundra") in topics(text, "arlinghundra-styrelse-2024-02-01")
    assert key("Ärlinghundra") not in topics(text, "styrelse-2024-02-01")


def test_the_place_of_the_house_that_the_opening_speaks_of_is_what_the_document_is_about():
    assert key("Granvik") in topics(
        "Välkommen hit\n\nVårdcentralen i Granvik tar emot alla dagar. Vi finns vid torget."
    )
    assert key("Granvik") not in topics("Välkommen hit\n\nVi tar emot alla dagar. Bussen från torget går till Granvik.")


def test_the_names_that_a_paragraph_decides_on_go_with_all_of_it():
    text = (
        "Protokoll\n\n§ 12 Projektmedel för odling\n\nBeslut\n\nNämnden beslutar att bevilja Ekvik Odlarlag 40 000 kronor.\n\n"
        "Sammanfattning av ärendet\n\nProjektet pågår till den 1 maj 2025.\n\n"
        "§ 13 Rapporter\n\nBeslut\n\nNämnden beslutar att lägga rapporterna till handlingarna.\n"
    )
    known = Known("Nämnden", "ur sidhuvudet")
    description = Description(Known("Protokoll", ""), known, known, known, known)
    made = passages_of("protokoll", units_of(outline(Source(text, "txt"))), description)
    matters = {passage.section[-1]: passage.matter for passage in made}
    assert key("Ekvik") in matters["Sammanfattning av ärendet"]
    assert all(key("Ekvik") not in passage.matter for passage in made if "§ 13 Rapporter" in passage.section)
