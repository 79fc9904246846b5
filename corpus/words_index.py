"""The word index: BM25 over search keys that are made before, so that indexing and asking agree.      [owns tantivy]"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from corpus.errors import IndexDamaged
from corpus.swedish.words import fold, key, keys, tokens
from corpus.types import Passage

FOLDER = "words"
# What a match is worth by where it is: the passage's own words first; the header repeats on every passage of a
# document, and a part of a compound ("trafik" in "Länstrafiken") is a weaker sign than the whole.
FIELD_WEIGHTS = {"body": 1.0, "parts": 0.3, "header": 0.4}
FOLDED_WEIGHT = 0.8  # "lanstrafiken" typed without å ä ö
_WRITER_MEMORY = 64_000_000


class WordsWriter:
    """Adds and removes passages in the word index of a new generation."""

    def __init__(self, folder: Path) -> None:
        """Opens the index in ``folder``/words, a copy of the last generation's or a new one."""
        import tantivy

        self._new_document = tantivy.Document
        path = folder / FOLDER
        path.mkdir(exist_ok=True)
        self._index = tantivy.Index(_schema(tantivy), str(path), reuse=True)
        self._writer = self._index.writer(heap_size=_WRITER_MEMORY, num_threads=1)

    def add(self, passages: Iterable[Passage]) -> None:
        """Indexes passages."""
        for passage in passages:
            self._writer.add_document(
                self._new_document(
                    id=passage.id,
                    document_id=passage.document_id,
                    body=_joined(term for unit in passage.units for term in unit.terms),
                    parts=_joined(part for unit in passage.units for part in unit.parts),
                    header=_header(passage.header),
                    folded=_joined(_folded(passage)),
                )
            )

    def remove(self, document_id: str) -> None:
        """Removes a document's passages."""
        self._writer.delete_documents_by_term("document_id", document_id)

    def finish(self) -> None:
        """Writes everything to disk; the writer cannot be used afterwards."""
        self._writer.commit()
        self._writer.garbage_collect_files()
        self._writer.wait_merging_threads()


class WordsIndex:
    """Searches the word index of a finished generation; safe to share between threads."""

    def __init__(self, folder: Path) -> None:
        """Opens ``folder``/words. Raises IndexDamaged."""
        import tantivy

        self._tantivy = tantivy
        try:
            self._index = tantivy.Index.open(str(folder / FOLDER))
            self._searcher = self._index.searcher()
        except BaseException as exc:
            raise _damaged(exc, folder) from exc
        self._schema = self._index.schema
        self._folder = folder

    @property
    def passage_count(self) -> int:
        """How many passages are indexed."""
        return int(self._searcher.num_docs)

    def within(self, term: str) -> int:
        """The number of passages in which a search key is part of a compound."""
        return int(self._searcher.doc_freq("parts", _one_token(term)))

    def search(
        self, query: Sequence[tuple[str, float]], limit: int, document_ids: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(passage id, BM25 score), best first, of passages with any of the weighted search keys in ``query``.

        ``document_ids`` limits the search to those documents. Raises IndexDamaged.
        """
        clauses = [clause for term, weight in query if weight > 0 and term for clause in self._clauses(term, weight)]
        if not clauses or limit < 1 or (document_ids is not None and not document_ids):
            return []
        try:
            found = self._searcher.search(self._query(clauses, document_ids), limit, count=False)
            return [(self._searcher.doc(address).get_first("id"), score) for score, address in found.hits]
        except BaseException as exc:
            raise _damaged(exc, self._folder) from exc

    def _clauses(self, term: str, weight: float) -> list[Any]:
        term = _one_token(term)
        clauses = [self._clause(field, term, weight * share) for field, share in FIELD_WEIGHTS.items()]
        # Only a word that is not in the documents as typed is looked for with å ä ö folded: "far" must not find "får".
        if term.isascii() and self._searcher.doc_freq("body", term) == 0:
            clauses.append(self._clause("folded", fold(term), weight * FOLDED_WEIGHT))
        return clauses

    def _clause(self, field: str, term: str, weight: float) -> Any:
        query = self._tantivy.Query
        return query.boost_query(query.term_query(self._schema, field, term, "freq"), weight)

    def _query(self, clauses: list[Any], document_ids: Collection[str] | None) -> Any:
        query, occur = self._tantivy.Query, self._tantivy.Occur
        words = query.boolean_query([(occur.Should, clause) for clause in clauses])
        if document_ids is None:
            return words
        among = query.const_score_query(query.term_set_query(self._schema, "document_id", list(document_ids)), 0.0)
        return query.boolean_query([(occur.Must, words), (occur.Must, among)])


def _schema(tantivy: Any) -> Any:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("document_id", tokenizer_name="raw", index_option="basic")
    for field in (*FIELD_WEIGHTS, "folded"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


def _joined(terms: Iterable[str]) -> str:
    return " ".join(map(_one_token, terms))


def _one_token(term: str) -> str:
    """A key as one token: the index splits at white space and nowhere else."""
    return "_".join(term.split())


def _folded(passage: Passage) -> Iterator[str]:
    """The keys that a passage's words have when typed without å, ä and ö, inflected as here or as the key.

    "sjukfrånvaron" is looked for as "sjukfranvaron" (no ending known of a word unknown) and as "sjukfranvaro".
    """
    for unit in passage.units:
        yield from (fold(term) for term in unit.terms if not term.isascii())
        for word in unit.text.split():
            if not word.isascii():
                yield from _folded_keys(word)


@lru_cache(maxsize=100_000)
def _folded_keys(word: str) -> tuple[str, ...]:
    return tuple(key(fold(token.text)) for token in tokens(word) if not token.text.isascii())


@lru_cache(maxsize=4096)
def _header(header: str) -> str:
    return _joined(keys(header))


def _damaged(exc: BaseException, folder: Path) -> BaseException:
    """tantivy's faults as IndexDamaged, a panic in it too (no Exception, by pyo3's design); all else as it is."""
    if isinstance(exc, Exception) or type(exc).__name__ == "PanicException":
        return IndexDamaged(f'Ordindexet i {folder} är skadat ({exc}). Kör "make build".')
    return exc
