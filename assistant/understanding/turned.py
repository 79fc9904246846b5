"""Questions turned about: "vad har bolaget för hyra" is "vilken hyra har bolaget", "hur många gånger besöktes" counts visits."""

from assistant.understanding.measure_nouns import LEVELS_BARE
from assistant.understanding.question_words import MONEY, SHARES

_FIGURE = rf"(?:(?!kosta|hyrd|hyrs){MONEY}|{SHARES}|{LEVELS_BARE}|\w*ränta|skattesats|(?:\w+s)?ålder(?:sgräns)?)"
_INDEFINITE = r"(?!\w+(?:en|(?<!h)et|na)\b)"  # "för pengarna" is what for
_REACHED = r"(?:\w*(?:telefon)?nummer|\w*adress|mejl\w*|mail\w*|e-post\w*|diarienummer|dnr)"
_PLURAL = r"(?:olika \w+|\w{3,}(?:ar|er|or)(?<!nummer)(?<!ålder))"
_NEUTER = r"(?:\w*(?:nummer|datum|klockslag|pris|belopp|bidrag|arvode|resultat|stöd|utfall|skott|lån|dnr))"
_ONE, _SEVERAL = r"(?!(?!\w*(?:nummer|ålder)\b)\w+(?:[ao]r|er)\b)", r"(?=\w+(?:[ao]r|er)\b)"

# What is done so many times, and what one such time is called: "besöktes" by "besök".
_TIMES: tuple[tuple[str, str], ...] = (
    ("besöktes|besöks|besökts", "besök"),
    ("lånades ut|lånats ut|lånas ut", "utlån"),
    ("bokades|bokats|bokas", "bokningar"),
    ("inspekterades|inspekterats|inspekteras", "inspektioner"),
    ("kontrollerades|kontrollerats|kontrolleras", "kontroller"),
    ("visades|visats|visas", "visningar"),
    ("laddades ne[dr]r?|laddats ne[dr]r?|laddas ne[dr]r?", "nedladdningar"),
    ("larmades|larmats", "larm"),
    ("ryckte ut|ryckt ut|rycker ut", "utryckningar"),
    ("sammanträdde|sammanträtt|sammanträder", "sammanträden"),
    ("träffades|träffats|möttes|mötts", "möten"),
)  # fmt: skip
_OVER = r"hur många gånger (?:((?:under|i) (?:året|fjol|år(?: \d{4})?|\d{4})) )?"  # its time stays in the question


def _times() -> tuple[tuple[str, str], ...]:
    """How the doings of a table are asked for by their number, and the nouns that are counted."""
    rows: list[tuple[str, str]] = []
    for deeds, noun in _TIMES:
        for deed in deeds.split("|"):
            verb, _, particle = deed.partition(" ")
            after = rf" (.{{2,60}}?) {particle}\b" if particle else r"\b"
            rows += [
                (
                    rf"{_OVER}(?:har |hade )(.{{2,60}}?) {verb}{f' {particle}' if particle else ''}\b",
                    rf"hur många {noun} \1 hade \2",
                ),
                (rf"{_OVER}{verb}{after}", rf"hur många {noun} \1 hade" + (r" \2" if particle else "")),
            ]
    return tuple(rows)


TURNED: tuple[tuple[str, str], ...] = (
    (rf"vad (?:är|var|blir|blev) det för (?:slags |sorts )?{_ONE}({_FIGURE}|{_REACHED}|datum|klockslag|\w*tid)\b(?: som)?", r"vilken \1 är det"),
    (rf"vad (?:är|var|blir|blev) det för (?:slags |sorts )?({_PLURAL}) som", r"vilka \1"),
    (rf"vad (har|hade|får|fick) (?!det )((?:\S+ ){{1,4}}?)för {_ONE}{_INDEFINITE}({_FIGURE}|{_REACHED})\b(?! \w+ (?:att|på sig))", r"vilken \3 \1 \2"),
    (rf"vad (har|hade) (?!det )((?:\S+ ){{1,4}}?)för {_SEVERAL}{_INDEFINITE}({_FIGURE})\b", r"vilka \3 \1 \2"),
    (rf"vad finns det för ({_PLURAL}|(?:\w+ )?(?:stöd|bidrag|regler|krav))\b", r"vilka \1 finns det"),
    (r"vad (?:handlar|handlade|rör|rörde) det (?:sig )?om för (\w*(?:summor|belopp|pengar|kostnader|avgifter))\b", r"vilka \1 handlar det om"),
    (r"vad (?:går|gick) det (?:loss |lös )?på(?: (?:ett )?(?:ungefär|cirka))?(?= att\b|\W*$)", "vad kostar det"),
    (rf"vilken (?={_NEUTER}\b (?:är det|har|hade|får|fick)\b)", "vilket "),
    (r"hur många (?:spänn|riksdaler|stålar)\b", "hur många kronor"),
    (r"hur många år (?:måste|ska|skall|behöver|bör) (man|jag|barnet|den \w+|en \w+) (?:ha fyllt|vara|fylla|ha hunnit bli)\b(?! (?:bosatt|skriven|anställd|medlem|folkbokförd|gift))", r"hur gammal måste \1 vara"),
    *_times(),
)  # fmt: skip
