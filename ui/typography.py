"""Swedish typography for text that is shown: figures that do not break over lines, and the right dash."""

import re

NO_BREAK_SPACE = "\u00a0"

_THOUSANDS = re.compile(r"(?<=\d)[ \u202f](?=\d{3}(?!\d))")
_UNITS = (
    "kr|kronor|tkr|mnkr|mkr|mdkr|msek|sek|miljoner|miljon|miljarder|miljard|tusen|procent|procentenheter|%|‰|st|"
    "personer|km|mil|kvm|ha|år|dagar|timmar|minuter"
)
_FIGURE_AND_UNIT = re.compile(rf"(?<=\d)[ ](?=(?:{_UNITS})(?!\w))", re.IGNORECASE)
_SCALE_AND_CURRENCY = re.compile(r"(?<=miljoner)[ ](?=kronor\b)|(?<=miljarder)[ ](?=kronor\b)")
_SIGN_AND_NUMBER = re.compile(r"(?<=§)[ ](?=\d)|(?<=\bs\.)[ ](?=\d)|(?<=\bsida)[ ](?=\d)|(?<=\bkl\.)[ ](?=\d)")
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_DAY_AND_MONTH = re.compile(rf"(?<=\d)[ ](?=(?:{_MONTHS})\b)")
_SPACED_HYPHEN = re.compile(r"(?<=\S) - (?=\S)")


def figures(text: str) -> str:
    """Binds figures to each other and to their units: "20,5 miljoner kronor" never breaks. Changes spaces only."""
    for pattern in (_THOUSANDS, _FIGURE_AND_UNIT, _SCALE_AND_CURRENCY, _SIGN_AND_NUMBER, _DAY_AND_MONTH):
        text = pattern.sub(NO_BREAK_SPACE, text)
    return text


def prose(text: str) -> str:
    """The assistant's own words: as ``figures``, and a spaced hyphen becomes a dash. Never used on a quote."""
    return figures(_SPACED_HYPHEN.sub(" – ", text))
