"""The content words of a question, as search keys with what they weigh; mistyped ones mended from the documents' words."""

import math
import re
from collections.abc import Sequence
from typing import Protocol

from assistant.types import Term
from assistant.understanding.asker import own_name
from assistant.understanding.bodies import Bodies
from assistant.understanding.question_words import EMPTY, EMPTY_FORMS, EMPTY_PHRASES, LIGHT, NAMING
from corpus.describe import KINDS
from corpus.swedish.dates import dates
from corpus.swedish.institutions import is_institution
from corpus.swedish.lemmas import dotted_forms, fold, is_known
from corpus.swedish.sayings import ASKED, NAMES, Said, sayings_in
from corpus.swedish.synonyms import near, synonyms
from corpus.swedish.verbs import is_verb
from corpus.swedish.words import STOP_WORDS, Token, key, parts, tokens

NAME_WEIGHT, VERB_WEIGHT, PHRASE_WEIGHT, LIGHT_WEIGHT = 1.3, 0.4, 0.7, 0.3
_DOTS = re.compile(r"[åäö]", re.IGNORECASE)
_EMPTY_KEYS = frozenset(key(word) for word in EMPTY) | frozenset(EMPTY)
_INITIAL_QUESTION = re.compile(r"^\W*(\w+)")
_SIZE = re.compile(r"(?:stor|hög|låg|lång|länge|kort|dyr|gam[ml]|ofta|snab|bred|hog|lag)", re.IGNORECASE)
# Words that stand before a noun without being part of it, though a compound of the two exists: "små företag", "ny skola".
_NO_FIRST_HALVES = frozenset(
    "små stor stora ny nya gamla egen egna hög höga låg låga fri fria vit vita röd röda grön gröna svart svarta blå rätt extra hel hela halv "
    "del äldre yngre ung unga vuxna allmän allmänna norra södra östra västra lokal lokala social sociala god goda under över".split()
)
_SHORT_FORM = re.compile(r"VA-[a-zåäö]{3,}")
_ACCOUNTS = re.compile(r"bokslut(?:et)?")  # the yearly report in other words, where no document has the word
_SHORTEST_HALF = 3
_SHORTEST_REST = 4  # letters of what follows a word of the documents alone
_SHORTEST_DWELLER = 2  # "bo"
_OF_A_PLACE = re.compile(r"[A-ZÅÄÖ][a-zåäöé]{6,}$")
# "EU-bidrag" is a sort of grant, no name
_OF_A_NAMED_SORT = re.compile(
    r"EU-(?:bidrag|medel|stöd|pengar|anslag|fond|projekt|program|direktiv|förordning|lag|regel)[a-zåäö]*"
)
_DWELLERS = re.compile(r"bo(?:n|r|rna|rnas|ende|endes)?")
# After a verb like "får" and one of these an infinitive stands: "hur mycket får man jobba hemma".
_MODAL = re.compile(r"\b(?:ska|skall|kan|kunde|vill|ville|får|fick|måste|bör|skulle|behöver|brukar)\b", re.IGNORECASE)
_SUBJECTS = frozenset("man jag vi du ni de hon han det den inte".split())
# What says nothing of a subject, but for where it is counted: "antal ärenden".
_COUNTABLE = frozenset("ärenden ärendena handlingar dokument rapporter frågor svar uppgifter människor".split())
_COUNTS = frozenset("många antal antalet inkomna fler färre".split())
_HOW_MANY_OF = re.compile(
    r"\b(?:hur många|antal(?:et)?) (?:av )?(?:\w+s |alla |inkomna |nya |de |\w+ade ){0,2}", re.IGNORECASE
)
# First halves of compounds as they are said, and as documents write them.
_FORMAL_HALVES = {
    "matte": "matematik",
    "medicin": "läkemedel",
    "gympa": "idrott",
    "dagis": "förskole",
    "fritids": "fritidshem",
    "sop": "avfall",
    "plugg": "studie",
    "jobb": "arbets",
    "psyk": "psykiatri",
    "socialbidrag": "försörjningsstöd",
    "soc": "socialtjänst",
}
_OF_SERIES = re.compile(r"(?:19|20)\d\d:\d{1,4}")  # "SOU 2023:94"
_TIMES_OVER = frozenset({"gång", "gånger"})
_OFFICE = re.compile(r"(\w{3,}?)s?(?:förvaltning|kontor)(?:en|et|ens|ets)?")  # whose reports may be its board's
_INSTITUTION = re.compile(r"[a-zåäö]{3}(?:skolan|gården|hallen|badet|sjukhuset|lasarettet|parken|torget)$")
_ORGAN = re.compile(r"(?:nämnd|styrelse|förvaltning|fullmäktige|utskott|bolag|kontor|byrå)(?:e?n|et)?s?$")


class Vocabulary(Protocol):
    """What a frame asks of the index: its words, how they are spelled, and whose documents they are."""

    @property
    def passage_count(self) -> int:
        """How many passages there are."""

    @property
    def bodies(self) -> Bodies:
        """The bodies whose documents there are, each with the words that name it."""

    def frequency(self, term: str) -> int:
        """How many passages hold a search key."""

    def within(self, term: str) -> int:
        """How many passages hold a compound that a search key is part of."""

    def accented(self, word: str) -> str | None:
        """The search key a word typed without å, ä and ö stands for, None when there is none."""

    def respell(self, word: str) -> str | None:
        """The search key a mistyped word most likely stands for, None when there is none."""

    def joined(self, first: str, second: str) -> str | None:
        """The compound of the documents that was typed apart ("mikro företag"), None when there is none."""


def is_dotted(question: str) -> bool:
    """Whether a word of content has its å, ä or ö; the small words are mended before: "när borjade bygget"."""
    return any(
        _DOTS.search(token.text)
        for token in tokens(question)
        if token.text.lower() not in STOP_WORDS and key(token.text) not in _EMPTY_KEYS
    )


def terms_of(
    question: str, kinds: Sequence[str], vocabulary: Vocabulary
) -> tuple[tuple[Term, ...], tuple[tuple[str, str], ...]]:
    """The terms of a question, and what was (typed, read as) where it was mistyped. ``kinds`` are named as sources."""
    reader = _Reader(question, kinds, vocabulary)
    found = tokens(question)
    sayings = sayings_in([token.text for token in found])
    sayings = {at: said for at, said in sayings.items() if reader.knows(said.words)}
    rests = {place for said in sayings.values() for place in said.places}
    asked = _asked([token.text for token in found])
    before = ""
    at = 0
    while at < len(found):
        second = found[at + 1] if at + 1 < len(found) else None
        if at in rests or at in sayings:
            if at in sayings:
                reader.add_saying(sayings[at], found[at])
            before = found[at].text
            at += 1
            continue
        whole = reader.joined(found[at], second) if second else None
        if second and whole:
            reader.corrected.append((f"{found[at].text} {second.text}", whole))
            reader.add(whole, found[at], before, mended=True)
            at += 1
        elif reader.tells(found[at], before):
            for word in reader.named_within(found[at]):
                reader.add(word, found[at], before, also=asked.get(at, frozenset()))
        before = found[at].text
        at += 1
    return tuple(reader.terms.values()), tuple(reader.corrected)


def _asked(words: Sequence[str]) -> dict[int, frozenset[str]]:
    """The places of words that people ask with, each with the keys of what documents say for the whole saying."""
    return {
        place: frozenset(map(key, said.words))
        for relation in (ASKED, NAMES)
        for first, said in sayings_in(words, relation).items()
        for place in (first, *said.places)
    }


class _Reader:
    """Reads the words of one question, one after the other."""

    def __init__(self, question: str, kinds: Sequence[str], vocabulary: Vocabulary) -> None:
        self.terms: dict[str, Term] = {}
        self.corrected: list[tuple[str, str]] = []
        self._vocabulary = vocabulary
        self._unsaying = [(found.start, found.end) for found in dates(question)]
        self._unsaying += [found.span() for found in EMPTY_PHRASES.finditer(question)]
        own = own_name(question)
        self._unsaying += [own.span("name")] if own else []
        self._counting = list(_HOW_MANY_OF.finditer(question))
        self._naming = [found.span("years") for found in NAMING.finditer(question)]
        self._light = [*self._naming, *(found.span() for found in LIGHT.finditer(question))]
        self._sources = [re.compile(rf"(?:{told})\w{{0,4}}") for kind, told in KINDS if kind in kinds]
        self._modal = _MODAL.search(question) is not None
        self._dotted = is_dotted(question)
        self._one_case = question in (question.lower(), question.upper())
        first = _INITIAL_QUESTION.search(question)
        self._initial = first.start(1) if first else 0
        self._bodies = frozenset(term for ways in vocabulary.bodies.values() for own in ways for term in own)
        # The names of the bodies without dots, which their web addresses bear: "lindobro" is Lindöbro.
        self._undotted = {fold(term): term for term in self._bodies}

    def tells(self, token: Token, before: str) -> bool:
        """Whether a word says something of the subject."""
        word = token.text.lower()
        if self._in_name(token) or (word in _COUNTABLE and (before.lower() in _COUNTS or self._counts(token))):
            return True
        return not (
            not re.search(r"\w", word)
            or word in STOP_WORDS
            or (word in EMPTY_FORMS and not self._capital(token))
            or (
                word not in {"män", "skolan"}
                and not self._names_house(token, before)
                and (word in _EMPTY_KEYS or key(token.text) in _EMPTY_KEYS)
            )
            or (before.lower() == "hur" and _SIZE.match(word))
            or _within(token, self._unsaying)
            or re.fullmatch(r"(?:19|20)\d\d", word)
            or any(source.fullmatch(word) for source in self._sources)
            or (_ACCOUNTS.fullmatch(word) and not self._vocabulary.frequency(key(word)))
        )

    def _counts(self, token: Token) -> bool:
        """Whether a word is what is counted: "I hur många av nämndens ärenden"."""
        return any(found.end() == token.start for found in self._counting)

    def _names_house(self, token: Token, before: str) -> bool:
        """Whether a word is the name of the house named before it: "vårdcentralen Kronan", no sum."""
        return self._capital(token) and is_institution(before)

    def _capital(self, token: Token) -> bool:
        """Whether a word bears the capital of a name: "Körfestivalen Tillsammans", no polite "Ni"."""
        return token.text.istitle() and len(token.text) > 4 and token.start != self._initial

    def _in_name(self, token: Token) -> bool:
        """Whether a number is of the years in the name of a plan ("kulturplanen 2023–2026")."""
        return token.text.isdigit() and _within(token, self._naming)

    def joined(self, first: Token, second: Token) -> str | None:
        """The compound that two neighbouring words are, typed apart."""
        halves = (first.text, second.text)
        if second.start != first.end + 1 or not all(
            half.isalpha() and len(half) >= _SHORTEST_HALF and (half.islower() or self._one_case) for half in halves
        ):
            return None
        if {half.lower() for half in halves} & (STOP_WORDS | _NO_FIRST_HALVES) or any(
            key(half) in _EMPTY_KEYS for half in halves
        ):
            return None
        if is_verb(halves[1], halves[0]) or halves[1].lower().endswith(("te", "de")):
            return None  # "hur många fartyg anlöpte" is not about fartygsanlöp
        return self._vocabulary.joined(first.text.lower(), second.text.lower())

    def named_within(self, token: Token) -> tuple[str, ...]:
        """A compound that begins with a name as that name and the rest: "Vikholmskoncernen", "Vikholmsborna", "Åsen-planen"."""
        first, hyphen, rest = token.text.partition("-")
        if (
            hyphen
            and first[0].isupper()
            and is_known(rest)
            and (self._vocabulary.frequency(key(first)) or not is_known(first.lower()))
        ):
            return (token.text,) if self._vocabulary.frequency(key(token.text)) else (first, rest)
        compound = _OF_A_PLACE.match(token.text)
        if not compound or self._vocabulary.frequency(key(token.text)) or is_known(token.text.lower()):
            return (token.text,)
        for cut in range(len(token.text) - _SHORTEST_DWELLER, _SHORTEST_HALF, -1):
            rest = token.text[cut:].lower()
            if not _DWELLERS.fullmatch(rest) and not (len(rest) > _SHORTEST_HALF and is_known(rest)):
                continue
            place = next(
                (one for one in (token.text[:cut], token.text[:cut].removesuffix("s")) if self._is_place(one)), ""
            )
            if place:
                return (place,) if _DWELLERS.fullmatch(rest) else (place, rest)
        return (token.text,)

    def knows(self, words: Sequence[str]) -> bool:
        """Whether the documents hold one of some words, or what may stand for it."""
        return any(self._held(word) for word in words)

    def _held(self, word: str) -> bool:
        term_key = key(word)
        return bool(self._vocabulary.within(term_key)) or any(
            map(self._vocabulary.frequency, (term_key, *synonyms(term_key)))
        )

    def add_saying(self, said: Said, token: Token) -> None:
        """Adds the first of the words for a saying that the documents hold."""
        term_key = key(next(filter(self._held, said.words)))
        weight = PHRASE_WEIGHT * _weight(term_key, False, False, True, self._vocabulary)
        self.terms.setdefault(term_key, Term(token.text, term_key, (), weight, verb=said.deed))

    def _is_place(self, word: str) -> bool:
        return key(word) in self._bodies or (not is_known(word.lower()) and bool(self._vocabulary.frequency(key(word))))

    def add(
        self, word: str, token: Token, before: str, mended: bool = False, also: frozenset[str] = frozenset()
    ) -> None:
        """Adds a word, mended where the documents do not know it; ``also``: what it may be found as beside its synonyms."""
        if word.lower() in _TIMES_OVER and not self._vocabulary.frequency(key(word)):
            return  # what was done is told, not that it was done so many times
        formal = "" if self._vocabulary.frequency(key(word)) else _formal(word.lower(), self._vocabulary)
        if formal:
            self.corrected.append((word, formal))
            word = formal
        term_key = key(word)
        known = term_key in self._bodies or _is_known(term_key, word.lower(), self._vocabulary)
        if not known and not self._is_name(word, token, term_key, mended):
            also |= near(term_key)
        known = known or any(map(self._vocabulary.frequency, also))
        spelled = (
            term_key in self._bodies  # which may be named by the heads of its documents alone
            or bool(self._vocabulary.frequency(term_key))
            or any(self._vocabulary.frequency(other) for other in synonyms(term_key))  # "back" is no "bäck"
            or (self._dotted and (known or is_known(word.lower())))
        )
        body = None if term_key in self._bodies else self._undotted.get(fold(term_key))
        read = body or (None if spelled and not self._without_dots(word, term_key) else self._vocabulary.accented(word))
        read = read or (None if known else self._respelled(word, token, term_key))
        if read in _EMPTY_KEYS:
            return
        if read:
            self.corrected.append((word, _as_typed(word, read)))
            term_key, known = read, True
        name = self._is_name(word, token, term_key, mended or read is not None)
        verb = not name and is_verb(word, "att" if before.lower() in _SUBJECTS and self._modal else before)
        weight = _weight(term_key, name, verb, known, self._vocabulary)
        if _within(token, self._light) and not name:
            weight *= LIGHT_WEIGHT
        halves = parts(word.lower())
        if not (known or name or halves):
            halves = self._halves_held(word.lower())
            known = bool(halves)
        self.terms.setdefault(term_key, Term(word, term_key, halves, weight, name, verb, known, also))

    def _respelled(self, word: str, token: Token, term_key: str) -> str | None:
        """What a mistyped word stands for; a name is no slip of a Swedish word: "Vargsele" is not "varsel"."""
        meant = self._vocabulary.respell(word)
        named = meant is not None and word.istitle() and self._is_name(word, token, term_key, mended=False)
        return None if named and is_known(meant or "") else meant

    def _halves_held(self, word: str) -> tuple[str, ...]:
        """The keys of the halves of a compound that begins with a word of the documents alone: "lärcentrum|kommuner"."""
        for cut in range(len(word) - _SHORTEST_REST, _SHORTEST_REST, -1):
            first, rest = word[:cut], word[cut:]
            for whole in (first, first.removesuffix("s")):
                if is_known(rest) and not is_known(whole) and self._vocabulary.frequency(key(whole)):
                    return key(whole), key(rest)
        return ()

    def _without_dots(self, word: str, term_key: str) -> bool:
        """Whether a word is rather typed without its dots than a rare word of the documents: "ager", where they have "äger"."""
        if self._dotted or is_known(word.lower()) or term_key in self._bodies:
            return False
        meant = self._vocabulary.accented(word)
        return meant is not None and self._vocabulary.frequency(meant) > self._vocabulary.frequency(term_key)

    def _is_name(self, word: str, token: Token, term_key: str, mended: bool) -> bool:
        """Whether a word is a proper name: by its capital, or in a text without any by being no Swedish word.

        "VA-avgift" begins with a short form for what every town has, and names nothing.
        """
        if _SHORT_FORM.fullmatch(word) or _OF_A_NAMED_SORT.fullmatch(word):
            return False
        if not self._one_case and (
            (word[0].isupper() and token.start != self._initial) or (len(word) > 1 and word.isupper())
        ):
            return True
        lowered = word.lower()
        if _OF_SERIES.fullmatch(word):
            return True
        if len(word) < 4 or not word.isalpha() or is_known(lowered):
            return False
        if term_key in self._bodies:
            return not _ORGAN.search(lowered)
        if self._one_case and not mended and _INSTITUTION.search(lowered) and not self._vocabulary.frequency(term_key):
            return True  # "björkskolan" is another school than those that the documents name
        told = self._one_case and not mended and len(parts(lowered)) < 2
        return told and bool(self._vocabulary.frequency(term_key))


def _within(token: Token, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in spans)


def _as_typed(word: str, read: str) -> str:
    """A mended word in the form it was typed in: "ordforande", read as "ordför", is "ordförande", and "ager", as "äga", "äger"."""
    if fold(word.lower()).startswith(fold(read)):
        return read + word[len(read) :].lower()
    return next((form for form in dotted_forms(word.lower()) if is_known(form) and key(form) == read), read)


def _is_known(term_key: str, word: str, vocabulary: Vocabulary) -> bool:
    if vocabulary.frequency(term_key) or vocabulary.within(term_key):
        return True
    if any(vocabulary.frequency(other) or vocabulary.within(other) for other in synonyms(term_key)):
        return True
    halves = parts(word)
    return len(halves) >= 2 and all(
        vocabulary.frequency(half) or any(map(vocabulary.frequency, synonyms(half))) for half in halves
    )


def _formal(word: str, vocabulary: Vocabulary) -> str:
    """A compound that the documents have with a formal first half: "medicinkostnaden" is their läkemedelskostnad; or ""."""
    for everyday, formal in _FORMAL_HALVES.items():
        if word.startswith(everyday) and (rest := word[len(everyday) :].removeprefix("s")) and is_known(rest):
            wholes = (formal + rest, f"{formal}s{rest}", f"{formal}-{rest}")
            return next((whole for whole in wholes if vocabulary.frequency(key(whole))), "")
    if office := _OFFICE.fullmatch(word):
        board = f"{office[1]}nämnd"
        return board if vocabulary.frequency(key(board)) else ""
    return ""


def _weight(term_key: str, name: bool, verb: bool, known: bool, vocabulary: Vocabulary) -> float:
    """Inverse document frequency scaled to (0, 1]: names raised (another name is another matter), verbs lowered."""
    count = max(vocabulary.passage_count, 2)
    rarity = math.log(1 + count / (1 + vocabulary.frequency(term_key))) / math.log(1 + count)
    if not known:
        rarity = 1.0
    return min(1.0, rarity * (NAME_WEIGHT if name else VERB_WEIGHT if verb else 1.0))
