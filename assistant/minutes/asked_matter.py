"""Which matter a question is about: the one whose title and text hold its words, where no other comes near.

A § is about the matter in its title, so that its decision need not name it. Words by which any matter is handled tell
none from another; an organ, a day or a year that the question names must be that of the minutes.
"""

from collections.abc import Mapping, Sequence

from assistant.matching.cues import COURT
from assistant.matching.match import Matcher, words_of
from assistant.minutes.matter import Matter, matters_of
from assistant.types import DAY_OF_MONTH, Candidate, Frame, Term
from assistant.understanding.turn_words import ORGAN
from corpus.index import Index
from corpus.standing import matter_in
from corpus.swedish.dates import dates, years
from corpus.swedish.words import key, terms
from corpus.types import Passage

SURE_TITLE = 0.35  # of the question's words about the matter that its title must hold …
SURE_MATTER = 0.6  # … and that the whole § must
SURE_TEXT = 0.85  # … where the title holds fewer
CLEAR = 0.85  # of the best matter's worth that no other may reach
TEXT = 0.75  # what a word is worth that stands in the § alone
SHARED = 0.5  # of those words, that a § which is not surely the one asked about holds where it may yet tell
FAINT = 0.15  # what a word weighs that only says how matters are handled
# Words by which matters are handled: they tell no matter from another.
_HANDLING = frozenset(
    key(word)
    for word in "protokollsutdrag utdrag kopia avskrift skicka skickas delge delges expediera sända handla "
    "sa sade tyckte ansåg ställde ärende fråga förslag motion beslut beslutade bestämde besluta idé tanke begäran ansökan önskemål yrkande punkt paragraf "
    "möte sammanträde protokoll ja nej röst röster ja-röster nej-röster rösta röstsiffror röstresultat röstfördelning omröstning votering pengar medel bidrag stöd krav villkor uppe slut till direkt avgöra "
    "ny nya gammal gamla höjning sänkning ändring gälla träda kraft tillämpa datum skäl anledning motiv orsak grund köpare ägare säljare "
    "tjänsteskrivelse tjänsteutlåtande daterad anbud leverantör företag firma pris priset köpeskilling avtalstid avge avgavs avgivna dörr stängd anbudsgivare tillträde efterträdare uppdrag ledamot representant ledamotsinitiativ initiativ "
    "avgöras genast politiker ledamot ledamöter svar resultat utgång hände jäv jävig jävsanmälan anmäla anmälde delta deltog deltar rum lokal sal behandla behandlades handläggning planer plan igenom prövade enig enigt eniga enighet oenig oeniga enhälligt enhällig avgjordes avgjort".split()
)


def asked_matter(frame: Frame, candidates: Sequence[Candidate], index: Index) -> Matter | None:
    """The matter that a question is about, where one is and clearly more than any other."""
    matcher = Matcher(frame)
    worth: list[tuple[float, Matter]] = []
    for matter in matters_of(candidates, index):
        if (held := _worth(frame, matcher, matter, index)) > 0:
            worth.append((held, matter))
    worth.sort(key=lambda one: -one[0])
    if not worth or (len(worth) > 1 and worth[1][0] > CLEAR * worth[0][0]):
        return None
    return worth[0][1]


def of_asked_matter(frame: Frame, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """The candidates without those that stand in a § of minutes that says nothing of the matter asked about."""
    titled = [one for one in candidates if matter_in(one.unit.section)]
    matcher = Matcher(frame)
    apart = {
        (matter.document, matter.title)
        for matter in matters_of(titled, index)
        if not _shares(frame, matcher, matter, index)
    }
    return [one for one in candidates if (one.hit.passage.document_id, matter_in(one.unit.section)) not in apart]


def _shares(frame: Frame, matcher: Matcher, matter: Matter, index: Index) -> bool:
    """Whether a § holds enough of the words that tell the matter to be about it."""
    weights = _weights(frame, matter, matter.units[0][1], index)
    if weights is None:
        return False
    said = _degrees(frame, matcher, _all_words(matter))
    telling = {term: weight for term, weight in weights.items() if weight > FAINT}
    met = sum(weight * said[term] for term, weight in telling.items())
    return met >= SHARED * sum(telling.values())


def _worth(frame: Frame, matcher: Matcher, matter: Matter, index: Index) -> float:
    """How surely a matter is the one asked about, 0 where it is not."""
    passage = matter.units[0][1]
    weights = _weights(frame, matter, passage, index)
    if weights is None or not any(weight > FAINT for weight in weights.values()) or not _of_the_time(frame, matter):
        return 0.0
    title = _degrees(frame, matcher, terms(matter.title))
    text = _degrees(frame, matcher, _all_words(matter))
    total = sum(weights.values())
    by_title = sum(weight * title[term] for term, weight in weights.items()) / total
    by_all = sum(weight * max(title[term], TEXT * text[term]) for term, weight in weights.items()) / total
    sure = by_title >= SURE_TITLE and by_all >= SURE_MATTER
    return by_all if sure or by_all >= TEXT * SURE_TEXT else 0.0


def _all_words(matter: Matter) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return (
        tuple({term for unit, _ in matter.units for term in unit.terms}),
        tuple({part for unit, _ in matter.units for part in unit.parts}),
    )


def _degrees(frame: Frame, matcher: Matcher, words: tuple[Sequence[str], Sequence[str]]) -> Mapping[str, float]:
    """How surely each term is meant by some words."""
    met = dict(matcher.degrees(words_of(tuple(words[0]), tuple(words[1]))))
    return {term.key: met.get(at, 0.0) for at, term in enumerate(frame.terms)}


def _weights(frame: Frame, matter: Matter, passage: Passage, index: Index) -> dict[str, float] | None:
    """What each term that tells the matter weighs; None where the document is not the one asked about.

    A name that stands in the document but not in the § says whose document is meant.
    """
    organs = [term for term in frame.terms if ORGAN.fullmatch(term.word) or COURT.fullmatch(term.word)]
    if organs and not any(_is_of(term, passage) for term in organs):
        return None
    weights: dict[str, float] = {}
    held = {term for unit, _ in matter.units for term in unit.terms}
    for term in frame.terms:
        of_header = not term.name and term.key in passage.topics and term.key not in held
        if term.verb or term in organs or of_header or (term.key in _HANDLING and term.key not in held):
            continue
        if term.name and term.key not in held:
            if term.key not in passage.topics and not _stands_in(term, index.text(passage.document_id)):
                return None
        else:
            faint = term.key in _HANDLING or (term.name and term.key in passage.topics)
            weights[term.key] = FAINT * term.weight if faint else term.weight
    return weights


def _is_of(organ: Term, passage: Passage) -> bool:
    """Whether minutes are those of an organ; "nämnden" and "fullmäktige" fit any of the sort."""
    return _stands_in(organ, passage.header) or bool({organ.key, *organ.parts[-1:]}.intersection(passage.topics))


def _stands_in(term: Term, text: str) -> bool:
    return term.word.lower().removesuffix("s").removesuffix("en") in text.lower()


def _of_the_time(frame: Frame, matter: Matter) -> bool:
    """Whether the matter was dealt with on the day, and is of the year, that the question names."""
    header = matter.units[0][1].header
    met = {found.iso for found in dates(header)}
    if frame.days:
        return all(iso in met or iso in header for iso in frame.days)
    undated = [iso[1:] for iso in frame.dates if DAY_OF_MONTH.fullmatch(iso)]
    if undated and any(len(iso) == len("2024-04-15") for iso in met):  # "mötet den 1 december"
        return all(any(iso.endswith(day) for iso in met) for day in undated)
    if frame.months and met and not any(iso[5:7] in frame.months for iso in met if len(iso) >= 7):
        return False
    text = " ".join((header, matter.title, *(unit.text for unit, _ in matter.units)))
    return not frame.years or bool({*years(text)} & {*frame.years})
