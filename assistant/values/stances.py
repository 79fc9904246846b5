"""Who declined or remained, told in the words in which bodies say so: "Ekby har meddelat att de inte avser att gå vidare". Pure."""

import re
from collections.abc import Iterator

_WHO = r"\b(?:vem|vilka|vilke[nt] (?:av )?\w+)\b"
_SAYS = r"(?:förtydliga|meddela|svara|klargöra|klargjor|uppge|sag|lämna besked om|informera om)(?:r|t|de|tt|gett|s)?"
_DECLINES = (
    r"(?:avböj(?:t|de|er)|tacka(?:t|de|r) nej|avst(?:ått|od|år) från|hoppa(?:t|de|r) av|dragit sig ur|drog sig ur)"
)
_STAYS = r"(?:kvarst(?:od|år|ått)|återst(?:od|år|ått))"


def _asked(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_WHO}.{{0,80}}?{words}", re.IGNORECASE)


def stances(one: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What is asked and how it is told, with ``who`` or ``whom`` for the one; ``one`` is the pattern of a name."""
    who, whom = rf"(?P<who>{one})(?!\w)", rf"(?P<whom>{one})(?!\w)"
    return (
        (
            _asked(
                r"\b(?:tacka(?:de|r|t) nej|sa(?:de)? nej|avböj(?:de|er|t)|avst(?:od|år|ått)|hoppa(?:de|t) av|drog sig ur|(?:ville|vill) inte)\b"
            ),
            re.compile(
                rf"\b(?:har|hade) (?:nu )?{who} (?:nu )?{_SAYS} att (?:de|man|den|det) (?:inte|ej) (?:avser|vill|kommer|tänker|kan|går)\b"
                rf"|(?:^|[.:;–•] ){whom} (?:har )?(?:nu )?(?:{_DECLINES}|{_SAYS} att (?:de|man|den|det) (?:inte|ej) (?:avser|vill|kommer|tänker|kan|går))\b"
            ),
        ),
        (
            _asked(r"\b(?:kvar|kvarstod|kvarstår|återstod|återstår)\b"),
            re.compile(rf"\b{_STAYS} (?:endast |bara |enbart |till sist |slutligen )?{who}(?P<whom>)"),
        ),
    )


def told_in(
    table: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...], question: str, text: str
) -> Iterator[tuple[re.Match[str], str]]:
    """Each place where ``text`` names who did what the question asks, and the group of the name."""
    for asked, told in table:
        if asked.search(question):
            for found in told.finditer(text):
                yield found, "who" if found["who"] else "whom"
