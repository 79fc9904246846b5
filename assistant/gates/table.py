"""Every gate with its reason in Swedish, in the order in which they are asked: cheap and decisive ones first."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant.composing.context import in_context
from assistant.features.listing import announces_each, names_one, unnamed
from assistant.features.table import VALUE_TYPES
from assistant.gates import (
    another_cause,
    another_count,
    another_deed,
    another_end,
    another_event,
    another_figure,
    another_group,
    another_matter,
    another_one,
    another_part,
    another_payment,
    another_person,
    another_row,
    another_stage,
    another_stretch,
    another_subject,
    another_sum,
    another_thing,
    another_time,
    another_whole,
    opposite,
    unsaid,
)
from assistant.gates.another_count import SURE_MEASURE
from assistant.matching.cues import RESERVED, asks
from assistant.types import FIGURES, AnswerType, Candidate, Frame
from assistant.values.year_of_thing import of_another_year
from corpus.types import Standing

ANOTHER_NUMBER = "gäller något med ett annat nummer"
ANOTHER_AGE = "gäller en annan ålder än den efterfrågade"
ONLY_LEVEL = "anger en nivå, inte en förändring"
NO_VALUE = "innehåller inget värde av det slag som efterfrågas"
SURE_YEAR = 0.15
_AFTER_SOMEBODY = re.compile(r"\b(?:efter|efterträd\w+)(?: [A-ZÅÄÖ][\w-]+){2}")
_SHORTEST_NAME = 5  # letters by which a name is known in a compound
MOST_NAMES = 0.6  # of the names of a question, by weight, that must be met
# Where the thing counted, or the office held, must itself stand in the sentence that is quoted.
MEASURED = frozenset({AnswerType.COUNT, AnswerType.PERSON})
PLURAL = frozenset({AnswerType.LIST, AnswerType.PERSON})  # of which a number can be asked for


@dataclass(frozen=True, slots=True)
class Gate:
    """A reason to hold a candidate back: whether it stops one, and why in Swedish."""

    reason: str
    stops: Callable[[Frame, Candidate], bool]


def _names_unheard(frame: Frame, one: Candidate) -> bool:
    """Whether a question names what no document does; an abbreviation may be told in full, and "Almedalen" by "Almedalsveckan".

    Whom somebody came after need not be told: "Vem blev chef efter Bo Ek?".
    """
    unheard = [term.word for term in frame.terms if term.name and not term.known and term.word.istitle()]
    if not unheard or _AFTER_SOMEBODY.search(frame.question):
        return False
    said = f"{one.hit.passage.header} {one.hit.passage.text}".lower()
    return not all(word.lower()[: max(_SHORTEST_NAME, len(word) - 2)] in said for word in unheard)


# Another year, day or name: whatever is said then is about something else.
YEAR_GATE = Gate(
    "gäller ett annat år än det efterfrågade",
    lambda frame, one: bool(frame.years) and one.features["year"] < SURE_YEAR,
)
NAME_GATE = Gate(
    "nämner inte det namn som frågan gäller",
    lambda frame, one: one.features["named"] < MOST_NAMES or _names_unheard(frame, one),
)
MATTER_GATES = (
    YEAR_GATE,
    Gate(
        YEAR_GATE.reason,
        lambda frame, one: frame.type in FIGURES and one.unit.row is None and of_another_year(one.unit.text, frame),
    ),
    Gate("gäller en annan dag än den efterfrågade", lambda _, one: not one.features["date"]),
    Gate("gäller en annan organisation än den efterfrågade", lambda _, one: bool(one.features["elsewhere"])),
    NAME_GATE,
)
# Why a candidate is held back that is of another document or matter altogether.
ELSEWHERE = frozenset(gate.reason for gate in MATTER_GATES)
# Another of the same sort than the one that is asked about.
OTHER_GATES = (
    Gate("gäller bara en del av det efterfrågade", another_figure.of_the_long),
    Gate("är antalet i ett annat skede", another_count.another_stage),
    Gate(ANOTHER_NUMBER, another_thing.another_number),
    Gate("nämner inte numret på det efterfrågade", unsaid.without_number),
    Gate("nämner ingen veckodag", unsaid.without_weekday),
    Gate("talar inte om det som ska räknas upp", unsaid.without_noun),
    Gate("säger inte vilka som är med", unsaid.without_members),
    Gate("säger inte vilka som är med", unsaid.names_nobody),
    Gate("säger inte vilka som är med", unsaid.tells_no_deed),
    Gate("är inte avgjort ännu", unsaid.not_yet_chosen),
    Gate("nämner ingen vid namn", unsaid.without_name),
    Gate("säger inte vem som inte får", unsaid.without_denial),
    Gate("nämner ingen titel", unsaid.titled_nothing),
    Gate("nämner inte det som frågan gäller", unsaid.without_name_of_words),
    Gate("jämför inte med några andra", unsaid.without_comparison),
    Gate("säger inte vem som har uppgiften", unsaid.without_role),
    Gate("berättar inte om det som gjordes", unsaid.without_what_was_done),
    Gate("nämner inte det verk som frågan gäller", unsaid.without_title),
    Gate("nämner inte vilken av två som efterfrågas", unsaid.without_side),
    Gate("gäller motsatsen till det efterfrågade", opposite.on_other_side),
    Gate("anger ingen prognos", opposite.without_forecast),
    Gate("berättar inte om det som ställdes in", unsaid.without_cancelling),
    Gate("berättar inte om några som väntar", unsaid.without_queue),
    Gate("gäller något annat än det efterfrågade", another_thing.for_another),
    Gate("gäller andra än dem som efterfrågas", another_thing.for_others),
    Gate("gäller motsatsen till det efterfrågade", another_thing.opposite),
    Gate("gäller en annan än den efterfrågade", another_one.of_another),
    Gate("gäller en annan än den efterfrågade", another_one.of_the_head_alone),
    Gate("gäller en annan än den efterfrågade", another_one.of_another_kind),
    Gate("gäller en annan än den efterfrågade", another_one.sibling),
    Gate("gäller en annan än den efterfrågade", another_one.of_the_other_above),
    Gate("gäller en annan än den efterfrågade", another_subject.of_another_institution),
    Gate("gäller en annan än den efterfrågade", another_subject.within_another),
    Gate("gäller en annan än den efterfrågade", another_subject.of_the_house_above),
    Gate("gäller en annan rad i tabellen än den efterfrågade", another_row.of_another_row),
    Gate("gäller en annan rad i tabellen än den efterfrågade", another_row.of_another_measure),
    Gate("gäller en annan rad i tabellen än den efterfrågade", another_row.set_before),
    Gate("gäller en annan rad i tabellen än den efterfrågade", another_row.sibling),
    Gate("gäller en annan kolumn i tabellen än den efterfrågade", another_row.of_another_column),
    Gate(ANOTHER_AGE, another_row.another_age),
    Gate(ANOTHER_AGE, another_group.of_another_age),
    Gate("gäller andra än dem som efterfrågas", another_group.of_another_group),
    Gate(ANOTHER_NUMBER, another_group.of_another_size),
    Gate(ANOTHER_NUMBER, another_group.of_another_span),
    Gate("gäller en annan rad i tabellen än den efterfrågade", another_group.of_the_head_of_a_row),
    Gate("räknar något annat än det efterfrågade", another_row.counts_another),
    Gate("står under ett annat år i tabellen", another_row.of_another_year),
    Gate("står utan siffra i tabellen", another_row.masked),
    Gate("gäller en annan plats än den efterfrågade", another_one.another_place),
    Gate("gäller en annan plats än den efterfrågade", another_one.another_house),
    Gate("gäller en annan sträcka än den efterfrågade", another_stretch.of_another_stretch),
    Gate("gäller bara några, inte alla", another_one.only_some),
    Gate("gäller en annan tid än den efterfrågade", another_part.of_another_month),
    Gate("räknar något annat än det efterfrågade", another_part.of_another_column),
    Gate("anger en förändring, inte en nivå", another_stage.only_grown),
    Gate("anger en avvikelse, inte budgeten", another_stage.only_gap),
    Gate(ONLY_LEVEL, another_stage.only_level),
    Gate("anger ett mål, inte ett utfall", another_stage.only_aimed),
    Gate("anger ett utfall, inte det som planerades", another_stage.only_became),
    Gate("anger ett utfall, inte målet", another_stage.not_the_goal),
    Gate("anger vad som gjordes, inte vad man hoppades på", another_stage.not_hoped_for),
    Gate("är av ett annat skede", another_stage.cell_of_another),
    Gate("anger bara prognosen, inte utfallet", another_stage.only_expected),
)
# What is near the question and no answer to it.
NEAR_GATES = (
    Gate("anger vad som inte är det efterfrågade", unsaid.denied),
    Gate("är en rad för en del av det efterfrågade", another_row.of_one_part),
    Gate("räknar inte hur många som får plats", unsaid.without_room),
    Gate("är dagen för sidan, inte för händelsen", another_time.day_of_page),
    Gate("anger hur lång tid något annat tar", another_time.another_length),
    Gate("anger andra dagars öppettider", another_time.ordinary_hours),
    Gate("anger någon annans öppettider", another_time.hours_of_another),
    Gate("anger priset för en annan tid", another_payment.for_another_time),
    Gate("anger vems pris det är, inte åldern", another_group.age_of_a_price),
    Gate("anger den andra åldersgränsen", another_group.age_of_other_bound),
    Gate("nämner ingen domstol", another_subject.no_court),
    Gate("gäller bara första gången", another_payment.first_time_alone),
    Gate("gäller bara kvinnor eller bara män", another_part.of_one_sex_alone),
    Gate("gäller andra än dem som efterfrågas", another_part.of_other_sex),
    Gate("anger hur många som är kvinnor eller män", another_part.of_the_make_up),
    Gate("gäller inte riket eller länet som efterfrågas", another_part.of_own_area),
    Gate("gäller riket eller andra att jämföra med", another_part.of_beside),
    Gate("anger inte hur mycket det är per styck som efterfrågas", another_part.of_no_such_rate),
    Gate("anger ett förhållande, inte ett antal", another_part.for_each_unasked),
    Gate("gäller bara en del av det efterfrågade", another_part.of_one_part),
    Gate("anger ingen tid", another_part.no_time_told),
    Gate("berättar att det inte är avgjort", another_event.undecided),
    Gate("tidfäster inte det som efterfrågas", another_event.only_framed),
    Gate("tidfäster inte det som efterfrågas", another_event.happened_else),
    Gate("gäller ett annat år än det efterfrågade", another_event.only_compared),
    Gate("anger när något beslutas, inte när det är klart", another_event.only_decided),
    Gate("anger när motsatsen hände", another_event.opposite_event),
    Gate("är dagen för något som redan har hänt", another_event.was_before),
    Gate("anger när det sköts upp, inte när det blir av", another_event.only_put_off),
    Gate("anger när det börjar, inte när det slutar, eller tvärtom", another_end.beginning),
    Gate("anger en dag, inte en period", another_end.one_day),
    Gate("anger inte när det slutar", another_end.no_end),
    Gate("anger sista dagen för något annat", another_end.last_day_of_another),
    Gate("gäller väntan på något annat", another_end.waits_for_another),
    Gate("tidfäster inte det som efterfrågas", another_event.of_no_such_thing),
    Gate("anger när det skulle ha hänt", another_event.never_came),
    Gate("är dagen för en notis, inte för händelsen", another_event.day_of_entry),
    Gate("anger inte när det ska rapporteras", another_event.no_report),
    Gate("är dagen för något som redan har hänt", another_event.already_was),
    Gate("är bara en fråga som ställs", lambda _, one: another_event.only_asked(one)),
    Gate("är öppettider", another_event.opening_hours),
    Gate("är tiden för något annat under mötet", another_event.meanwhile),
    Gate("står i en annan paragraf", another_thing.another_paragraph),
    Gate("gäller något annat än det efterfrågade", another_matter.goes_on_of_another),
    Gate("gäller något annat än det efterfrågade", another_matter.of_another_before),
    Gate("gäller något annat än det efterfrågade", another_matter.of_another_trend),
    Gate("anger en prognos, inte ett utfall", another_matter.only_foretold),
    Gate("gäller en annan än den efterfrågade", another_matter.without_organ),
    Gate("anger ett annat slags tal än det efterfrågade", another_figure.another_unit),
    Gate("räknar något annat än det efterfrågade", another_count.another_count),
    Gate("räknar röster, inte det efterfrågade", another_count.counts_votes),
    Gate("anger hur många det var, inte hur många som var nya", another_count.only_held),
    Gate("räknar något annat än det efterfrågade", another_count.number_of_another),
    Gate("gäller något annat än det efterfrågade", another_figure.of_the_unheard),
    Gate("anger ingen skillnad", another_stage.no_difference),
    Gate("anger inte hur många som bor där", another_figure.no_inhabitants),
    Gate("gäller något annat än det efterfrågade", another_figure.not_about),
    Gate("anger ingen längd", another_figure.no_length),
    Gate("anger inga röster", another_figure.no_votes),
    Gate("anger bara en del av det efterfrågade", another_figure.only_part),
    Gate("anger vinst eller förlust, inget pris", another_sum.is_profit),
    Gate("anger ett belopp som ingen enskild betalar eller tjänar", another_sum.of_no_person),
    Gate("anger vad något annat kostar", another_sum.cost_for_another),
    Gate("anger vad något får kosta, inte vad det kostar", another_sum.only_allowed),
    Gate("anger vad en fick, inte det som fördelas", another_sum.of_one_grant),
    Gate("anger inget bortfall", another_sum.not_forgone),
    Gate("anger en gräns, inget belopp", another_sum.of_a_bound),
    Gate("säger bara att det är avgiftsfritt", another_sum.is_free),
    Gate("anger ett genomsnitt för flera år", another_sum.mean_of_years),
    Gate("räknar inte människor", another_sum.counts_spans),
    Gate("berättar inte om något avslag", another_sum.not_refused),
    Gate("är summan av alla partier", another_sum.of_all_parties),
    Gate("berättar att någon inte fick något", another_sum.of_none),
    Gate("anger inget resultat", another_sum.of_no_result),
    Gate("anger vad som tas ur eller läggs i en reserv", another_sum.of_a_reserve),
    Gate("nämner inte den som frågan gäller", another_sum.of_the_body),
    Gate("anger ett belopp, inget pris", another_payment.no_price),
    Gate("anger vad den betalar som bryter mot något", another_group.is_penalty),
    Gate("anger vad någon annan får", another_payment.paid_to_another),
    Gate("anger bara ett tillägg", another_payment.only_added),
    Gate("anger en intäkt, inte en kostnad", another_payment.is_income),
    Gate("gäller andra än den efterfrågade", another_figure.of_peers),
    Gate("anger en förändring, inte ett antal", another_count.only_changed),
    Gate("anger alla, inte dem som efterfrågas", another_count.of_all_those),
    Gate("anger en kostnad, inte en intäkt", another_payment.is_cost),
    Gate("anger vad som söktes, inte vad som gavs", another_payment.only_sought),
    Gate("anger vad något annat kostar", another_payment.cost_of_another),
    Gate("anger vad något annat kostar", another_payment.of_no_such_thing),
    Gate("anger vad som gavs, inte vad som söktes", another_payment.only_granted),
    Gate("gäller något annat än det efterfrågade", another_figure.by_other_means),
    Gate("anger ett resultat", another_payment.is_result),
    Gate("gäller bara en del av det efterfrågade", another_figure.of_a_part),
    Gate("anger det hela, inte den del som efterfrågas", another_figure.of_the_whole_alone),
    Gate("anger flera tillsammans, inte den som efterfrågas", another_whole.of_several),
    Gate("är en andel av något annat", another_whole.share_of_another),
    Gate("anger hur nöjda de är med något annat", another_whole.minded_of_another),
    Gate("är en andel av något annat", another_whole.share_without_what),
    Gate("anger det som såldes, inte det som ägs", another_whole.of_what_was_sold),
    Gate("gäller bara en del av det efterfrågade", another_whole.within_one_area),
    Gate("gäller bara en del av året", another_figure.of_a_part_of_the_year),
    Gate("anger inte hur många som avstod", another_figure.no_abstention),
    Gate("gäller en annan tid än den efterfrågade", another_figure.another_month),
    Gate("gäller en annan tid än den efterfrågade", another_figure.another_report),
    Gate("gäller en annan tid än den efterfrågade", another_time.in_another_month),
    Gate("räknar bara några av dem", another_count.of_some),
    Gate("anger bara vad som menas med något annat", another_count.of_a_kind),
    Gate("räknar något annat än det efterfrågade", another_count.counts_places),
    Gate("räknar alla, inte dem som efterfrågas", another_count.only_whole),
    Gate("räknar alla, inte dem som efterfrågas", another_count.any_of_the_sort),
    Gate("gäller andra än dem som efterfrågas", another_count.of_others),
    Gate("räknar inte människor", another_count.counts_no_people),
    Gate("är en annan rad än resultatet", another_payment.no_result),
    Gate("anger vad var och en betalar", another_payment.price_each),
    Gate("gäller ett annat slags belopp", another_payment.another_kind),
    Gate("gjorde något annat än det efterfrågade", another_person.did_otherwise),
    Gate("innehar ett annat uppdrag", another_person.of_another_seat),
    Gate("ansvarar för något annat", another_person.answers_for_another),
    Gate("innehar ett annat uppdrag", another_person.deputy),
    Gate("innehar ett annat uppdrag", another_person.only_beside),
    Gate("är inte den som var före", another_person.not_former),
    Gate("anger ingen efterträdare", another_person.no_successor),
    Gate("anger det som ersätts", another_person.is_replaced),
    Gate("säger inte vem som gick in", another_person.no_stand_in),
    Gate("berättar om en annan händelse än den efterfrågade", another_deed.another_deed),
    Gate("berättar om en annan händelse än den efterfrågade", another_deed.visit_for_operation),
    Gate("säger inget om det som hände", another_deed.unheard_deed),
    Gate("nämner inte det som de efterfrågade hade eller fick", another_deed.without_object),
    Gate("är en reservation, som inte efterfrågas", another_deed.only_reserved),
    Gate("gäller något annat än det efterfrågade", another_one.of_nothing_asked),
    Gate("gäller något annat än det efterfrågade", another_one.of_another_measure),
    Gate("innehar ett annat uppdrag", another_person.no_deputy),
    Gate("innehar ett annat uppdrag", another_person.another_office),
    Gate("räknar något annat än det efterfrågade", another_figure.counts_things),
    Gate("anger inom vilken tid, inte hur länge", another_event.only_limit),
    Gate("väntas först, och gäller något annat", another_event.still_to_come),
    Gate("anger ingen storlek", another_figure.no_size),
    Gate("anger ingen storlek", another_sum.of_no_extent),
    Gate("anger ett förhållande, inte ett antal", another_count.is_rate),
    Gate("räknar dem som kom, inte det som hölls", another_count.counts_people),
    Gate("anger andelen av ett belopp", another_row.of_money_alone),
    Gate("anger hur ofta andra gör något", another_subject.of_another_doer),
    Gate("gäller ett annat organ än det efterfrågade", another_thing.another_organ),
    Gate("gäller ett annat organ än det efterfrågade", another_thing.of_another_board),
    Gate("gäller ett undantag", another_thing.only_exception),
    Gate("är bara en rubrik eller en rad utan innehåll", another_thing.only_title),
    Gate("står i ett annat slags dokument", another_thing.another_paper),
    Gate("är en myndighet, inte ett företag", another_thing.no_company),
    Gate("är ingen nämnd", another_one.no_organ),
    Gate("är ingen av dem som frågan nämner", another_subject.none_of_those),
)
HARD_GATES = (
    *MATTER_GATES,
    Gate(
        NO_VALUE,
        lambda frame, one: frame.type in VALUE_TYPES and bool(one.features["no_value"]),
    ),
    *OTHER_GATES,
    *NEAR_GATES,
    Gate(
        "gäller något annat än det efterfrågade",
        lambda frame, one: frame.knows_measure and frame.type in MEASURED and one.features["measure"] < SURE_MEASURE,
    ),
    Gate(
        "räknar inte upp det som efterfrågas",
        lambda frame, one: frame.type in PLURAL and unnamed(frame, one.hit, [shown.unit for shown in in_context(one)]),
    ),
    Gate("räknar upp något annat än det efterfrågade", another_thing.another_sort),
    Gate(
        "nämner ingen reservation",
        lambda frame, one: (
            asks(RESERVED, frame.question)
            and one.unit.standing is not Standing.RESERVATION
            and not RESERVED.search(" ".join((one.unit.text, *one.unit.section)))
        ),
    ),
    Gate("anger ingen orsak", lambda frame, one: frame.type is AnswerType.REASON and not one.features["cause"]),
    Gate("anger orsaken till något annat", another_cause.another_cause),
    Gate("anger orsaken till något annat", another_cause.of_another_deed),
    Gate("anger orsaken till något annat", another_cause.of_another_kind),
    Gate("anger orsaken till något annat", another_cause.of_another_board),
    Gate("anger orsaken till något annat", another_cause.of_another_named),
    Gate("anger orsaken till något annat", another_cause.befell_a_board),
    Gate("anger orsaken till något annat", another_cause.commonest_of_another),
    Gate("anger orsaken till något annat", another_cause.caused_the_whole),
    Gate("anger orsaken till något annat", another_cause.of_no_deviation),
    Gate("anger orsaken till något annat", another_cause.caused_within_another),
    Gate("anger orsaken till något annat", another_cause.befell_another),
    Gate("anger orsaken till något annat", another_cause.caused_another),
    Gate("anger orsaken till något annat", another_cause.of_what_suffices),
    Gate("säger inte vad något betyder", another_matter.means_nothing),
    Gate("anger inte syftet med det efterfrågade", another_matter.without_purpose),
    Gate("gäller något annat än det efterfrågade", another_matter.of_another_review),
    Gate("är en tabellrad om något annat", another_figure.another_row),
    Gate("visar motsatsen till det efterfrågade", lambda _, one: one.features["polarity"] < 0),
    Gate(
        "säger inget utöver frågan",
        lambda frame, one: (
            frame.type not in VALUE_TYPES
            and (one.features["news"] < 0.5 or bool(one.features["heading"]))
            and not another_time.tells_closed(frame, one)
            and not another_matter.says_it_all(frame, one)
            and not announces_each(frame, one.hit, one.unit)
            and not names_one(frame, one.unit)
        ),
    ),
)
