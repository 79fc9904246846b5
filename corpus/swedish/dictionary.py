"""simplemma's Swedish dictionary, kept decoded on disk: decoding it takes a second of every cold start, reading it a third.

The kept copy stands in ``var/cache`` under the library's and Python's version; it is written the first time the
dictionary is used, and done without where it cannot be written or read.
"""

import gc
import marshal
import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

CACHE = Path(__file__).resolve().parents[2] / "var" / "cache"


class KeptDictionary:
    """A dictionary factory of simplemma's (``get_dictionary``) for Swedish alone."""

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """The words of the language with their lemmas; any ``lang`` but "sv" is a ValueError."""
        if lang != "sv":
            raise ValueError(lang)
        return _words()


@lru_cache(maxsize=1)
def _words() -> dict[str, str]:
    import simplemma

    path = CACHE / f"sv-{simplemma.__version__}-{sys.implementation.cache_tag}.marshal"
    words = _read(path)
    if words is None:
        from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

        words = dict(DefaultDictionaryFactory().get_dictionary("sv"))
        _write(path, words)
    return words


def _read(path: Path) -> dict[str, str] | None:
    """The kept words, None when there are none or they are damaged."""
    collecting = gc.isenabled()
    gc.disable()  # two million strings are not worth looking through for cycles
    try:
        words = marshal.loads(path.read_bytes())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    finally:
        if collecting:
            gc.enable()
    return words if isinstance(words, dict) and words else None


def _write(path: Path, words: dict[str, str]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(marshal.dumps(words))
        Path(name).replace(path)
    except OSError:
        return  # a folder that cannot be written to: the dictionary is decoded anew each time


@lru_cache(maxsize=1)
def lemmatizer() -> Callable[[str], str]:
    """word -> its lemma, greedy: unknown words are taken apart by their endings."""
    from simplemma import Lemmatizer
    from simplemma.strategies.default import DefaultStrategy

    greedy = Lemmatizer(lemmatization_strategy=DefaultStrategy(greedy=True, dictionary_factory=KeptDictionary()))
    return lambda word: str(greedy.lemmatize(word, "sv"))


@lru_cache(maxsize=1)
def lookup() -> Callable[[str], bool]:
    """word -> whether it stands in the dictionary in this form."""
    from simplemma.strategies.dictionary_lookup import DictionaryLookupStrategy

    strategy = DictionaryLookupStrategy(KeptDictionary())
    return lambda word: strategy.get_lemma(word, "sv") is not None
