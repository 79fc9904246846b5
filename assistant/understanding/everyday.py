"""Everyday ways to ask for what documents have a noun for: "hur många jobbar" asks for the number of employees."""

import re
from collections.abc import Callable

# School years are written with a figure: "niorna", "i femman", "sjätteklassarna".
_CLASSES = dict(enumerate("ett två tre fyr femm sex sju ått ni".split(), 1))
_ORDINALS = dict(enumerate("första andra tredje fjärde femte sjätte sjunde åttonde nionde".split(), 1))
_WORDED: tuple[tuple[str, str], ...] = (
    (r"hur många (?:är det )?(?:som )?(?:jobbar|arbetar)\b(?! (?:hemma|hemifrån|på distans|deltid|heltid|natt|extra))", "hur många anställda finns"),
    (r"hur många (?:är det )?(?:som )?(?:jobbade|arbetade)\b(?! (?:hemma|hemifrån|på distans|deltid|heltid|natt|extra))", "hur många anställda fanns"),
    (r"hur (?:många|mycket folk) (?:är det )?(?:som )?bor(?: det)?\b", "hur många invånare finns"),
    (r"hur (?:många|mycket folk) (?:är det )?(?:som )?bodde(?: det)?\b", "hur många invånare fanns"),
    (r"hur många är vi i (?=\w)", "hur många invånare har "),
    (r"hur många (?:som )?(?:åker|reser)(?= (?:med )?(?:buss|tåg|kollektivt|båt|färja|bil|linje))", "hur många resor görs med"),
    (r"hur många (?:som )?(?:åkte|reste)(?= (?:med )?(?:buss|tåg|kollektivt|båt|färja|bil|linje))", "hur många resor gjordes med"),
    (r"hur (?:sjuk|sjuka|sjukskrivna) (?:är|var)\b", "hur hög är sjukfrånvaron bland"),
    (r"(?:mest|oftast) sjuk(?:skriv\w+|anmäl\w+|a)?\b", "högst sjukfrånvaro"),
    (r"(?:minst|mer sällan) sjuk(?:skriv\w+|anmäl\w+|a)?\b", "lägst sjukfrånvaro"),
    (r"hur långt är det (?=dit\b|till\b|från\b|mellan\b)", "hur många kilometer är avståndet "),
    (r"hur långt bort ligger ", "hur många kilometer är avståndet till "),
    (r"(?:gick ut ur|lämnade|gick från|var inte med i) (?:rummet|salen|lokalen|sammanträdesrummet|mötesrummet|sessionssalen) (?=på grund av jäv|för jäv|p\.?g\.?a\.? jäv)", "anmälde jäv och deltog inte "),
    (r"(?:tog|tar|tagit) över ((?:\w+ ){0,2}\w+)s (?:plats|uppdrag|mandat|post|stol|roll|tjänst|jobb)\b", r"efterträdde \1"),
    (r"hur gick det ekonomiskt (?=för|i|hos|på)", "hur stort blev resultatet "),
    (r"pengar över(?= (?:förra|i|19|20)|\W*$)", "överskott"),
    (r"(?:hade|har|fick) (?:så mycket )?pengar kvar\b|(?:hade|har) kvar (?:\w+ )?pengar\b", "hade överskott"),
    (r"gick med på (?=(?:\w+ ){0,2}\w*(?:förslaget|planen|avtalet|taxan|riktlinjen)\b)", "tillstyrkte "),
    (r"(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(mötet|sammanträdet)\b", r"\2 i \1"),
    (r"fick (?:ett )?ja (?:till|på)", "beviljades"),
    (r"när det (?:gäller|kommer till)", "om"),
    (r"kön (?=till|för|inom|på|hos|växer|ökar|minskar|växte|ökade|minskade|blev|har vuxit)", "kö "),
    (r"(?:i|på) vilken (?:stad|ort|plats) (?=(?:är|var|ligger|låg|hålls|hölls|äger|ägde|sker|går|gick)\b)", "var "),
    (r"bett om\b", "ansökt om"),
    (r"hur pass ", "hur "),
    (r"fast anställda?\b", "tillsvidareanställda"),
    (r"sjukis(?:en)?\b", "sjukfrånvaro"),
    (r"(?:hur|var)(?: det)? står det till med ", "hur är läget för "),
    *((rf"{name}orna\b(?!.*(?:lägenhet|bost[aä]d|hyr))", f"eleverna i årskurs {number}") for number, name in _CLASSES.items()),
    *((rf"{_ORDINALS[number]}klassar(?:e|na|en|nas|es)\b", f"elever i årskurs {number}") for number in _CLASSES),
    *((rf"{_ORDINALS[number]}klass(?:en|erna)?\b", f"årskurs {number}") for number in _CLASSES),
    *((rf"(?<=i ){name}an\b|(?<=ut ){name}an\b|(?<=gick ){name}an\b", f"årskurs {number}") for number, name in _CLASSES.items()),
    (r"hur gick det för (?!(?:motion|förslag|ärende|laget))", "hur såg resultatet ut för "),
)  # fmt: skip
_PATTERNS = tuple((re.compile(rf"\b{told}", re.IGNORECASE), noun) for told, noun in _WORDED)


def _same_case(worded: str) -> Callable[[re.Match[str]], str]:
    def put(found: re.Match[str]) -> str:
        plain = found.expand(worded)
        return plain.capitalize() if found[0][0].isupper() else plain

    return put


def worded(question: str) -> str:
    """``question`` with such a way of asking put in the words that documents use."""
    for told, noun in _PATTERNS:
        question = re.sub(r"\bmed med\b", "med", told.sub(_same_case(noun), question))
    return question
