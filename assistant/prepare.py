"""What can be worked out of the documents before the first question is asked, so that no question waits for it."""

from assistant.match import placed_units
from corpus.index import Index
from corpus.swedish.dates import years
from corpus.swedish.numbers import quantities
from corpus.swedish.words import content_words, key

PREPARED = 1_000  # passages, at about 2 ms each; of what they give all is kept


def prepare(index: Index) -> None:
    """Works out the words, figures and dates of the first PREPARED passages. They are kept for the whole process."""
    left = PREPARED
    for document in index.documents():
        index.text(document.id)  # of which every citation is cut
        for passage in index.passages_of(document.id, left):
            for placed in placed_units(passage):
                for word in content_words(placed.unit.text):
                    key(word.text)
                quantities(placed.unit.text)
                years(placed.unit.text)
            left -= 1
        if not left:
            return
