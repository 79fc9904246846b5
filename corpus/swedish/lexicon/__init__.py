"""What words mean the same in general and public-sector Swedish: a folder for each relation, a file for each field of life.

``synonyms``: a group of words a line, which may stand for one another in a question and in what answers it. Groups are not
joined: "underskott resultat" and "överskott resultat" do not make a deficit a surplus. A group never holds what only goes
together ("hot", "våld") or measures another thing ("kvartal", "tertial").

``sayings``: "word: saying, saying", a word of the documents and how it is said in several: "avyttra: göra sig av med". The
first word of a saying, a verb or a noun, stands in its dictionary form and is found in every form; what follows stands as it
is said, "sig" for every reflexive. An object or a subject may stand between: "satte nämnden arbetet i gång". A way of saying
stands under two words where it means two things ("göra sig av med" a house and a book); the first that the documents know is meant.

``near``: as synonyms, of words that often mean the same and sometimes do not. They count only for a word of a question that no
document holds.

``asked``: as sayings, of what people say when they ask and documents do not. A word of the question is then met by the word
of the documents too; the others stay as they are.

``names``: as sayings, of authorities, boards and acts: their abbreviation, and how they are called in full.

``opposites``: a line for each opposition, its sides parted by " | ", every form of their words written out; "heltid…" is any word
that begins so, "…besök" any that ends so. What is told of one side is told of no other (``corpus/swedish/opposites.py``).

A line that begins with "#" is a heading.
"""

from collections.abc import Iterator
from pathlib import Path

_FOLDER = Path(__file__).parent


def entries(relation: str) -> Iterator[str]:
    """The lines of every file of a relation, without headings and blank lines; the fields in alphabetical order."""
    for path in sorted((_FOLDER / relation).glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line


def ways(relation: str) -> Iterator[tuple[str, str]]:
    """The entries of "word: …" lines: the word, and what stands after the colon."""
    for line in entries(relation):
        word, _, others = line.partition(": ")
        yield word, others
