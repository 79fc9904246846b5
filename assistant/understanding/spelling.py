"""The words of the index as a frame asks for them: how common, and what a mistyped one stands for."""

from collections.abc import Iterator
from functools import cached_property

from assistant.understanding.bodies import Bodies, bodies_of
from corpus.index import Index
from corpus.swedish.lemmas import dotted_forms, fold, is_known, key
from corpus.swedish.synonyms import known_terms, synonyms

_ENDINGS = ("an", "en", "et", "na", "arna", "erna", "orna", "ar", "er", "or")
_SHORTEST_CUT = 6  # letters that tell of which word they are the beginning
_SHORTEST = 4  # letters of a word that another may be a slip of


class IndexVocabulary:
    """The vocabulary of an opened index. The tables for respelling are built the first time a word is unknown."""

    def __init__(self, index: Index) -> None:
        """Wraps ``index``."""
        self._index = index

    @property
    def passage_count(self) -> int:
        """How many passages the index holds."""
        return self._index.passage_count

    def frequency(self, term: str) -> int:
        """How many passages hold a search key."""
        return self._index.frequency(term)

    def within(self, term: str) -> int:
        """How many passages hold a compound that a search key is part of."""
        return self._index.within(term)

    @cached_property
    def bodies(self) -> Bodies:
        """The bodies that the documents name as theirs, each with the words that name it."""
        return bodies_of(document.description.body.value for document in self._index.documents())

    @cached_property
    def _folded(self) -> dict[str, str]:
        table: dict[str, tuple[int, str]] = {}
        for term, count in self._index.vocabulary().items():
            plain = fold(term)
            if plain not in table or table[plain][0] < count:
                table[plain] = (count, term)
        return {plain: term for plain, (_, term) in table.items()}

    @cached_property
    def _by_initial(self) -> dict[str, list[str]]:
        groups: dict[str, list[str]] = {}
        for plain in (*self._folded, *self._general):
            if len(plain) >= _SHORTEST and plain[0].isalpha():
                groups.setdefault(plain[0], []).append(plain)
        return groups

    @cached_property
    def _general(self) -> dict[str, str]:
        """Words of the synonym table whose synonyms the documents hold: "hemifrån" where they say distansarbete."""
        return {
            fold(term): term
            for term in known_terms()
            if fold(term) not in self._folded and any(self.frequency(other) for other in synonyms(term))
        }

    def accented(self, word: str) -> str | None:
        """The key of the document word that ``word`` is without its å, ä and ö, None when there is none."""
        term_key = key(word)
        for plain in (fold(term_key), fold(word), fold(word).removesuffix("s")):
            found = self._folded.get(plain) or self._general.get(plain)
            if found is not None and found != term_key:
                return found
        read = {key(dotted) for dotted in dotted_forms(word.lower()) if is_known(dotted)}
        return max((term for term in sorted(read - {term_key}) if self._held(term)), key=self._held, default=None)

    def _held(self, term: str) -> int:
        """How many passages hold a search key, or else its synonyms."""
        return self.frequency(term) or sum(map(self.frequency, synonyms(term)))

    def respell(self, word: str) -> str | None:
        """The key of the document word that ``word`` is but for one or two slips, None when there is none."""
        from rapidfuzz import process
        from rapidfuzz.distance import DamerauLevenshtein

        if len(word) < 5 or is_known(word.lower()) or any(letter.isdigit() for letter in word):
            return None
        # A capital is a name as a rule: one that the documents do not hold is rather another than a mistyped one.
        slips = 1 if len(word) < 8 or word.istitle() else 2
        plains = [plain for plain in (fold(key(word)), fold(word)) if len(plain) >= _SHORTEST]
        forms = [form for plain in plains for form in (plain, *(_stems(plain) if word.islower() else ()))]
        near = [
            process.extractOne(
                form, self._by_initial.get(form[0], []), scorer=DamerauLevenshtein.distance, score_cutoff=slips
            )
            for form in forms
        ]
        # Of two as near the longer shares more: "skatesats" is rather "skattesats" than "skatt".
        if found := min(filter(None, near), key=lambda one: (one[1], -len(one[0])), default=None):
            return self._folded.get(found[0]) or self._general[found[0]]
        return self._begun(fold(word)) if word.islower() else None

    def _begun(self, plain: str) -> str | None:
        """The key of the only word of the documents that one cut short may be: "höftop" of "höftoperation"."""
        whole = sorted(one for one in self._by_initial.get(plain[0], []) if one.startswith(plain))
        if len(plain) < _SHORTEST_CUT or not whole or not all(one.startswith(whole[0]) for one in whole):
            return None
        return self._folded.get(whole[0]) or self._general[whole[0]]

    def joined(self, first: str, second: str) -> str | None:
        """The compound of the documents that ``first`` and ``second`` are halves of, None when there is none."""
        for whole in (first + second, f"{first}s{second}", first.removesuffix("a") + second):
            if self._index.frequency(key(whole)):
                return whole
        return None


def _stems(plain: str) -> Iterator[str]:
    """What a mistyped word may be without its ending: "försklan" is one slip from "förskol", and two from "förslag"."""
    for ending in _ENDINGS:
        if plain.endswith(ending) and len(plain) - len(ending) > _SHORTEST:
            yield plain.removesuffix(ending)
