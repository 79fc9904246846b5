"""What can be worked out of the documents before the first question is asked, so that no question waits for it."""

from assistant.matching.match import placed_units
from corpus.index import Index
from corpus.swedish.dates import dates, years
from corpus.swedish.numbers import quantities
from corpus.swedish.series import longest_series
from corpus.swedish.words import content_words, key, parts

PREPARED = 1_000  # passages, at about 2 ms each; of what they give all is kept


def prepare(index: Index) -> None:
    """Works out the words, figures and dates of the first PREPARED passages. They are kept for the whole process."""
    left = PREPARED
    for document in index.documents():
        index.text(document.id)  # of which every citation is cut
        for passage in index.passages_of(document.id, left):
            for placed in placed_units(passage):
                text = placed.unit.text
                for word in content_words(text):
                    key(word.text)
                    parts(word.text.lower())
                for read in (quantities, dates, years, longest_series):
                    read(text)
            left -= 1
        if not left:
            return
