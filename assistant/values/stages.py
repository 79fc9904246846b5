"""The stages that what is applied for goes through: applied for, granted, refused. A figure of one is none of another."""

import re
from functools import lru_cache

# Verbs and nouns by which a text tells that somebody asked for something, and what became of it.
_SOUGHT = "sought"
_STAGES = {
    _SOUGHT: r"ansökte[s]?|sökt(?:e|es|s)?|sökande|inkom(?:mit|na|ne)?|(?:kom|kommer|kommit) in(?! på (?:\w+ )?\w*(?:utbildning|program|kurs|skola|gymnasi|linje))|in(?:kom|lämna|sän)\w*"
    r"|(?:fick|fått|får|tog|tagit|tar) (?:in|emot)|lämna(?:de|t|r|ts|des)? in|begär(?:de|t)|äska(?:de|t)|vill(?:e)? (?:ha|bli)",
    "granted": r"bevilja\w*|godkän(?:d|t|ts|des?|da|ns|ner|nas)|bif(?:öll|ölls|alls|aller)|bifall(?:it|its)|tilldela\w*|antagna|antogs?|antas|(?:kom|kommer|kommit) in på (?:\w+ )?\w*(?:utbildning|program|kurs|skola|gymnasi|linje)\w*"
    r"|sa(?:de)? (?:[\w-]+ ){0,4}?ja|fick ja|tillstyrk\w+|dela(?:de|r|t) på|(?:fick|fått|får) (?:\w+ )?(?:stipendi\w+|pengar|medel|bidrag(?:et)?|stöd(?:et)?)",
    "refused": r"avsl(?:og|ogs|ås|år|agits|agna|ag|agen)|avslag\w*|neka\w*|avvisa\w*|underkän\w+|avstyrk\w+|nej",
    "withdrawn": r"återkalla\w*|(?:drog|drogs|dragit|dras) tillbaka|(?:tog|togs|tagit) tillbaka",
    "appealed": r"överklaga\w*|överpröva\w*",
    "decided": r"avgj(?:orde|ordes|ort|orts|orda)",
    "examined": r"disputera\w*|(?:ut)?examinera\w*|(?:tog|tagit|tar|avlade|avlagt|avlägger) (?:\w+ )?\w*examen",
    "interviewed": r"\w*intervju\w*",
    "pending": r"under handläggning|vänta(?:r|de) på beslut|inte avgjorda|oavgjorda",
}
_TELLS = {stage: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for stage, words in _STAGES.items()}
# Money that was applied for is not what was got.
_APPLIED = re.compile(
    r"\b(?:ansök(?:er|te|t)|ansökan|sökt|söker|begär(?:t|de)?|begära|äskar?|äskat|äskade|yrkar)\b[^.;,]{0,40}$", re.I
)
_GOT_ASKED = re.compile(r"\b(?:fick|får|fått|beviljades?|beviljats|erhöll|erhållit|gav|delade ut|gick till)\b", re.I)
SOUGHT_ASKED = re.compile(r"\b(?:ansök\w*|sökt?e?|söka|begär\w*|äska\w*|yrka\w*|bett|bad)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[;:.]\s|(?<!-),\s|(?<!\bvar)(?<!-)\s(?=(?:och|men|samt|medan|varav|därav|vilket|av vilka)\s)", re.IGNORECASE
)


@lru_cache(maxsize=1 << 14)
def stages_in(text: str) -> frozenset[str]:
    """The stages that a text tells of: "121 beviljades" of granting alone."""
    return frozenset(stage for stage, told in _TELLS.items() if told.search(text))


@lru_cache(maxsize=1 << 10)
def stages_asked(question: str) -> frozenset[str]:
    """The stages that a question asks for: what became of it, where it asks for that ("hur många av de sökande antogs")."""
    told = stages_in(question)
    return told - {_SOUGHT} or told


def money_stages_asked(question: str) -> frozenset[str]:
    """The stages that a question about a sum asks for: what somebody "fick" was granted, what they "ville ha" was sought."""
    return frozenset({"granted"}) if _asks_got(question) else stages_asked(question)


def clause_at(text: str, start: int, end: int) -> str:
    """The clause of a sentence that holds the span: "9 avslogs" in "121 beviljades, 9 avslogs och resten väntar"."""
    return text[slice(*clause_span(text, start, end))]


def clause_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause of a sentence stands that holds the span."""
    before = [found.end() for found in _CLAUSE_END.finditer(text, 0, start)]
    after = _CLAUSE_END.search(text, end)
    return before[-1] if before else 0, after.start() if after else len(text)


def only_sought(before: str, question: str) -> bool:
    """Whether it is asked what somebody got, and what stands before a figure tells that it was applied for."""
    return _asks_got(question) and bool(_APPLIED.search(before))


@lru_cache(maxsize=1 << 10)
def _asks_got(question: str) -> bool:
    return bool(_GOT_ASKED.search(question)) and not SOUGHT_ASKED.search(question)


def stage_fit(asked: frozenset[str], told: frozenset[str]) -> int:
    """1 where every stage asked for is told, -1 where another is and none of those, 0 else."""
    if not asked or not told:
        return 0
    return 1 if asked <= told else -1
