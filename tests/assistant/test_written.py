"""A reply in pieces becomes sentences with their marks, as soon as each is finished."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.generation.written import SentenceReader, Written

REPLIES = [
    (
        "Underskottet blev 20,5 mnkr [kbxq]. Det beror på t.ex. priser [kaaa, kbbb].",
        [Written("Underskottet blev 20,5 mnkr.", ("kbxq",)), Written("Det beror på t.ex. priser.", ("kaaa", "kbbb"))],
    ),
    (
        "Underskottet blev 20,5 mnkr. [kbxq] [kccc] Nästa mening. [kddd]",
        [Written("Underskottet blev 20,5 mnkr.", ("kbxq", "kccc")), Written("Nästa mening.", ("kddd",))],
    ),
    ("Svar:\n- **Ett** [ka].\n2. Två [kb]\n", [Written("Ett.", ("ka",)), Written("Två", ("kb",))]),
    ("<think>Jag tror [k1]. </think>\nSvaret är ja [kb].", [Written("Svaret är ja.", ("kb",))]),
    ("A var 3. B var 4 [kx].", [Written("A var 3.", ("kx",)), Written("B var 4.", ("kx",))]),
    ("Mötet hölls kl. 13.00 den 2 maj [kx].", [Written("Mötet hölls kl. 13.00 den 2 maj.", ("kx",))]),
    ("Summan var 1 000 kr [kx] och antalet 3 [ky].", [Written("Summan var 1 000 kr och antalet 3.", ("kx", "ky"))]),
    ("Utan källa.", [Written("Utan källa.")]),
    ("SAKNAS", [Written("SAKNAS")]),
]


def read(reply: str, size: int) -> list[Written]:
    reader = SentenceReader()
    found = [one for start in range(0, len(reply), size) for one in reader.feed(reply[start : start + size])]
    return found + reader.pause() + reader.rest()


@pytest.mark.parametrize("size", [1, 3, 1000])
@pytest.mark.parametrize(("reply", "expected"), REPLIES)
def test_sentences_are_the_same_however_they_come(reply: str, expected: list[Written], size: int) -> None:
    assert read(reply, size) == expected


def test_a_sentence_is_given_as_soon_as_its_full_stop_has_come() -> None:
    reader = SentenceReader()
    assert reader.feed("Underskottet blev 20,5 mnkr [kbxq]") == []
    assert reader.feed(".") == [Written("Underskottet blev 20,5 mnkr.", ("kbxq",))]


def test_a_mark_behind_the_full_stop_is_waited_for_only_a_moment() -> None:
    reader = SentenceReader()
    assert reader.feed("Underskottet blev 20,5 mnkr. [kbxq]") == []
    assert reader.settled
    assert reader.pause() == [Written("Underskottet blev 20,5 mnkr.", ("kbxq",))]
    assert not reader.settled


@given(st.text(alphabet="Aå1 .,![]\n<think>-", max_size=60), st.integers(1, 7))
def test_no_reply_is_too_strange(reply: str, size: int) -> None:
    for written in read(reply, size):
        assert written.text
        assert "[" not in written.text or "]" not in written.text.split("[", 1)[1]
