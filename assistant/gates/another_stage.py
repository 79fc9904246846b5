"""Figures of another stage than is asked for: a change for a level, a level for a change, an aim or a budget for an outcome.

Each function tells whether a candidate is to be held back. Pure.
"""

import re

from assistant.gates.another_figure import after_value, before_value, figure_of
from assistant.matching.cues import POINTS_BACK, asks
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.understanding.apart import asks_apart
from assistant.values.cells import AIM_ASKED, GAP_COLUMN, column_at, goal_asked, of_goals
from assistant.values.changes import CHANGED_EITHER, GAP_AFTER, change_asked, is_change
from assistant.values.plan_stages import PlanStage, stage_asked, tells
from assistant.values.stage_told import is_foretold

_APART_ASKED = re.compile(
    r"\bhur (?:mycket|många|stort?|långt)\b.{0,40}\b(?:skil(?:de|jer|jde)|skillnad\w*)\b.*\bmellan (?-i:[A-ZÅÄÖ])", re.I
)
# Of two the question asks what sets them apart: "Hur skiljer sig A:s ram från B:s?", "Hur mycket mer gick till A än till B?".
_UNLIKE_ASKED = re.compile(r"\bhur skiljer sig\b|\bhur mycket (?:mer|mindre)\b.*\bän\b", re.IGNORECASE)
_UNLIKE = re.compile(r"\b(?:högre|lägre|mer|mindre|större|dyrare|billigare|bättre|sämre|fler|färre)\b", re.IGNORECASE)
_APART = re.compile(
    r"skil[jdlt]|differens|avvik|diff\b|\bän\b|jämfört|gentemot|glapp|gap\b|från .{1,60} till", re.IGNORECASE
)
_GAP_TOLD = re.compile(
    r"(?:över|under) \w*budget|skil(?:jer|de|jde|t)\b|skillnad|differens|avv[ie]k|\bdiff\b|glapp|\bgap\b|över(?:sk|st|dr)|under(?:sk|st)",
    re.I,
)
_LEVEL_ASKED = re.compile(
    r"\bhur (?:stor|hög|låg|lång|mycket)\w* (?:är|var|blev|uppgick|uppgår)\b|\bhur stor (?:an)?del\b|\bvad (?:är|var|blev|uppgick)\b",
    re.I,
)
_GROWN_BY = re.compile(
    r"\b(?:öka|minska|höj|sänk|växt|stig|steg|sjönk|sjunk|gick (?:upp|ner|ned))\w*\b[^.;,]{0,30}\bmed (?:(?:cirka|ungefär|nästan|drygt|knappt|totalt) )?$",
    re.IGNORECASE,
)
_BUDGET_SIZE_ASKED = re.compile(
    r"\b(?:hur (?:stor|hög|mycket)|vad|vilken)\b.{0,60}\b\w*budget(?:en|ram|ramen|erat|erades)?\b", re.IGNORECASE
)
_PASSED_BY = re.compile(
    r"\b(?:över|under)(?:steg|stiger|skred|skrider|skridit|stigit|träffade)\b[^.;]{0,60}\bmed (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
_PART_ASKED = re.compile(r"\bhur stor (?:an)?del\b", re.IGNORECASE)
_CHANGE_ASKED = re.compile(
    r"ökn|öka|minsk|höj|sänk|förändr|skillnad|tillväxt|uppgång|nedgång|besparing|effekt|uppräkn", re.I
)
# "Sjukfrånvaron ska minska: utfall 6,4 %" is how high it became, not by how much it fell.
_SHALL_CHANGE = re.compile(
    r"\b(?:ska|skall|bör) (?:\w+ ){0,2}?(?:öka|minska|höjas|sänkas|stiga|sjunka)\b", re.IGNORECASE
)
_OUTCOME_COLUMN = re.compile(
    r"\b(?:utfall|målvärde|mål|resultat|värde|nuläge|(?:19|20)\d\d)\b(?!.*(?:förändr|skillnad|diff))", re.IGNORECASE
)
_AIM_IS = re.compile(
    r"\b(?:mål(?:et|värdet|nivån)|ambitionen) (?:[^.;,\d]{0,30}(?:20\d\d )?)?(?:är|var|sattes till|satt till|är satt till)\s(?:\w+ )?$"
    r"|\b(?:mål(?:et|sättningen)|ambitionen) (?:[^.;,\d]{0,30}(?:20\d\d )?)?(?:är|var) att [^.;,]{0,120}\b(?:ska|skall|skulle) [^.;,\d]{0,30}$",
    re.IGNORECASE,
)
_AIM_OF = re.compile(r"\bmål(?:et|värdet|nivån)? (?:på|om) (?:\w+ )?$", re.IGNORECASE)  # "Målet på 90 procent nåddes"
_WAS_ASKED = re.compile(
    r"\b(?:var|blev|hade|fick|uppgick|kände|kunde|ville|gick|\w{2,}(?:ade|ades|dde|ddes|[kpst]tes?))\b", re.IGNORECASE
)
# "Hur många fler butiker ville man hinna besöka?"
_HOPED_ASKED = re.compile(
    r"\b(?:vill|ville|hoppas|hoppades|tänkte|tänker|avser|avsåg|räknar|räknade) (?:\w+ ){0,3}?(?:med att )?(?:hinna|kunna|nå|klara)\b",
    re.IGNORECASE,
)
_HOPED = re.compile(
    r"\b(?:ska|skall|skulle|vill|ville|plan\w*|kommer att|avse[rd]|avsåg|hinna|hopp\w+|tänk\w+|räkna\w* med|mål\w*|förvänta\w*|siktar)\b",
    re.IGNORECASE,
)
# What tells that a figure is an outcome.
_BECAME_ASKED = re.compile(r"\bblev\b.*\bjämfört med (?:\w+ )?(?:prognos|väntat)", re.IGNORECASE)
_OUTCOME = re.compile(r"\butfall", re.IGNORECASE)
_BECAME = re.compile(
    r"\b(?:uppg(?:ick|år|ått)|blev|blivit|var|kostade|kostat|öka(?:de|t)|minska(?:de|t)|steg|sjönk|hade|landade|slutade|förbruka\w+|använd(?:e|es|ts)|redovisa\w*|registrera\w*|gjordes)\b",
    re.IGNORECASE,
)


def no_difference(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what sets two apart, and the unit gives figures alone: neither is the answer."""
    if frame.type not in FIGURES:
        return False
    if frame.comparison and one.value and asks_apart(frame.question):
        return not _tells_gap(one)
    if _UNLIKE_ASKED.search(frame.question):
        return not (_APART.search(_told_of(one)) or _UNLIKE.search(one.unit.text) or _tells_gap(one))
    return bool(_APART_ASKED.search(frame.question)) and not _APART.search(one.unit.text)


def _tells_gap(one: Candidate) -> bool:
    """Whether a figure is itself a change or a gap: "steg med 4 mnkr", the cell of a column for what sets two apart."""
    return _tells_change(one) or bool(_GAP_TOLD.search(_told_of(one)))


def _tells_change(one: Candidate) -> bool:
    """Whether a figure is itself a change, by its sentence or by the words over its cell."""
    if one.unit.row is None:
        return is_change(one.unit.text, one.value_start, one.value_start + len(one.value))
    told = _told_of(one)
    if _SHALL_CHANGE.search(told) and _OUTCOME_COLUMN.search(column_at(one.unit, one.value_start)):
        return False
    return bool(_CHANGE_ASKED.search(told) or GAP_COLUMN.search(told))


def _told_of(one: Candidate) -> str:
    """What says what a figure is: its sentence, or of a cell its column, its row and its table."""
    row = one.unit.row
    return one.unit.text if row is None else f"{column_at(one.unit, one.value_start)} {row.label} {row.caption}"


def only_gap(frame: Frame, one: Candidate) -> bool:
    """Whether a budget itself is asked for, and the sentence tells by how much it was passed: "översteg budgeten med 6 mnkr"."""
    if frame.type is not AnswerType.AMOUNT or one.unit.row is not None:
        return False
    asked = asks(_BUDGET_SIZE_ASKED, frame.question) and not _GAP_TOLD.search(frame.question)
    return asked and _PASSED_BY.search(before_value(one)) is not None


def only_grown(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how much something is and the unit tells how much it changed: "minskade med 3 procent"."""
    part_asked = frame.type is AnswerType.SHARE and _PART_ASKED.search(frame.question)
    if part_asked and CHANGED_EITHER.search(before_value(one)):
        return not _CHANGE_ASKED.search(frame.question)
    if part_asked and GAP_AFTER.match(after_value(one)):
        return not _UNLIKE.search(frame.question)  # "7 procent högre än snittet" is no share
    if (
        frame.type not in {AnswerType.AMOUNT, AnswerType.SHARE}
        or not _LEVEL_ASKED.search(frame.question)
        or frame.comparison
    ):
        return False
    if _CHANGE_ASKED.search(frame.question):
        return False
    figure = figure_of(one) if frame.type is AnswerType.SHARE else None
    apart = figure is not None and figure.unit == "procentenheter"  # "har ökat 1,2 procentenheter"
    before = before_value(one)
    return apart or bool(_GROWN_BY.search(before) or CHANGED_EITHER.search(before))


def only_level(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked by how much something changed, and the unit tells how much it was: "uppgick till 12 mnkr"."""
    return frame.type in FIGURES and change_asked(frame) and bool(one.value) and not _tells_change(one)


def only_aimed(frame: Frame, one: Candidate) -> bool:
    """Whether the figure is what is aimed at, and no aim is asked for: "Målet för 2023 var 29,7 miljoner resor".

    In a row whose outcome is left open the aim stands alone: "Andel som känner till tjänsten: Mål 50 %".
    """
    if frame.type not in FIGURES or asks(AIM_ASKED, frame.question):
        return False
    if one.unit.row is not None:
        return bool(_WAS_ASKED.search(frame.question)) and of_goals(column_at(one.unit, one.value_start))
    before = before_value(one)
    return bool(_AIM_IS.search(before) or _AIM_OF.search(before))


def cell_of_another(frame: Frame, one: Candidate) -> bool:
    """Whether a budget, a forecast or an aim is asked for, and the cell stands under another stage: "Budget 545,3"."""
    stage = stage_asked(frame.question) if frame.type in FIGURES and one.unit.row is not None else None
    if stage is None:
        return False
    column = column_at(one.unit, one.value_start)
    other = any(tells(other, column) for other in PlanStage if other is not stage) or _OUTCOME.search(column)
    return bool(other) and not tells(stage, f"{column} {one.unit.row.label if one.unit.row else ''}")


def only_expected(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what became of something beside its forecast, and the unit tells the forecast."""
    return frame.type in FIGURES and bool(_BECAME_ASKED.search(frame.question)) and is_foretold(one)


def not_the_goal(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked what a row aims at, and the value is of what became of it: "Mål Minska; Utfall 6,9 %"."""
    row = one.unit.row
    if row is None or not one.value or not goal_asked(row, frame):
        return False
    return not of_goals(column_at(one.unit, one.value_start))


def not_hoped_for(frame: Frame, one: Candidate) -> bool:
    """Whether it is asked how many one hoped to manage, and the sentence tells what was done: "resulterade i 45 besök"."""
    if frame.type not in FIGURES or one.unit.row is not None or not _HOPED_ASKED.search(frame.question):
        return False
    return not _HOPED.search(one.unit.text)


def only_became(frame: Frame, one: Candidate) -> bool:
    """Whether a budget, a forecast or an aim is asked for, and the unit tells what something became: "kostade 12 mnkr"."""
    stage = stage_asked(frame.question) if frame.type in FIGURES and one.unit.row is None else None
    if stage is None or not _BECAME.search(one.unit.text):
        return False
    goes_on = POINTS_BACK.match(one.unit.text)
    earlier = [unit.text for unit in one.hit.passage.earlier_in_paragraph(one.unit)] if goes_on else []
    return not tells(
        stage, " ".join((one.unit.text, one.unit.lead, *one.unit.section, one.hit.passage.header, *earlier))
    )
