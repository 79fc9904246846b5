"""The names in a unit as values: people, and organisations."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.matching.cues import asks
from assistant.types import Frame
from assistant.understanding.asker import own_initial, tells_of_letter
from assistant.values.cells import placed_cells
from assistant.values.value import Value
from assistant.values.vote_sides import side_fit
from corpus.swedish.boards import BOARD, boards_named
from corpus.swedish.given_names import GIVEN_NAMES
from corpus.swedish.institutions import is_institution
from corpus.swedish.lemmas import is_known
from corpus.swedish.synonyms import synonyms
from corpus.swedish.words import key, tokens
from corpus.types import Unit

# "Vem ersatte NN?", "Vem tjänstgjorde i stället för NN?"
_REPLACED = re.compile(
    r"\b(?:[Ee]rsatte|[Ee]rsätter|[Ee]rsättare för|i stället för|istället för|tjänstgjorde för) ([A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+)+)"
)
_DID_TOGETHER = re.compile(
    r"\b(?:vem|vilka)\b.*\b(?:reserv|yrka|avst[oå]|lade ne[dr]|röst|deltog|föreslog|motion|anmälde|skrev|väckte)\w*",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s(?:och|samt)\s|,\s")
_PERSON = re.compile(
    r"(?P<name>\b[A-ZÅÄÖÉ][a-zåäöéüA-ZÅÄÖÉ\-]+(?: (?:[A-ZÅÄÖ]\.|von|af|de|van))?(?: [A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)*){1,3})(?P<party> \((?:[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,3}|-)\))?"
)
_NOT_PERSON = re.compile(
    r"\b(?:Kvarteret|Region|Regionala?|Norra|Norr|Södra|Västra|Östra|Nya|Kommun\w*|Styrelse\w*|Nämnd\w*|AB|Sverige|Europe\w*|Center|Centrum|"
    r"Enhet\w*|Division\w*|Svensk\w*|Statens|Stiftelsen|Föreningen|Bolaget|Företaget|Familjen|Fastigheten|Projekt\w*|Plan|Program\w*|Rapport\w*|Protokoll\w*|Års\w*|Tabell|Bilaga|Sida|Kultur\w*|Hotell|Arena|Vi|Den|Det|De|Under|Ett|En|För|Med|Från|Enligt|Sedan|Efter|När|Genom|Vid|Inom|Trots|Utöver|Förutom|Även|Hos|Inför|Mellan|Till|På|Av|Om|Denna|Detta|Dessa|Där|Här|Som|Både|Också|Totalt|Beslut|Ordförande\w*|Ledamot\w*|Datum|Plats|Tid|Närvarande|Tjänstgörande|Ersättare|Sekreterare|Justerare|Nord|Europa\w*|\w+(?:centralen|central|sjukhus|sjukhuset|lasarett|vården|skolan|skola|nämnden|nämnd|styrelsen|huset|bolaget|byrån|verket|förbundet|rådet|enheten|partiet|museet|museum|trafiken|fartyget|båten|färjan|avtal\w*))\b"
)
# What follows or precedes the name of a company or of a ship.
_COMPANY_AFTER = re.compile(r"\s(?:AB|KB|HB|ek\. för\.)(?!\w)")
_SHIP_BEFORE = re.compile(r"\bM/[VSF]\s$|\bfartyget\s$")
_NO_SURNAME = re.compile(
    r"\b(?:\w*orkester|\w*fastigheter|\w*bostäder|\w*riksdag|\w*ensemble|Universitet|Systems|Airport|Board|Summit|Band|Park|Sweden|Areas|Institutes?|Films?|Productions?|Studios?|Records|Media)$",
    re.IGNORECASE,
)
# "Konsthall Vågen", "Filmpool Norr", "Net Promoter Score", "Utveckla Polarbiblioteket": a house, a title or a thing to do.
_HOUSE_FIRST = re.compile(
    r"(?:\w*park|\w*bibliotek|\w*hall|\w*teater|\w*museum|\w*pool|\w*fond|\w*forum|\w*festival|\w*akademin?|\w*institut(?:et)?|\w*gymnasium|\w*stiftelse"
    r"|\w*förening|\w*klubb|\w*förbund|\w*nätverk|Science|Utveckla|Stärka|Främja|Skapa|Öka|Minska|Förbättra|Bevara)$"
)
_TITLE_LAST = re.compile(
    r"(?:Score|Index|Force|Forum|Award|Deal|Week|Group|Council|Office|Report|Strategy|Challenge|Network|Partnership|Association|Union|Centre|Center|Conference|Commission|Agency|Academy)$"
)
# "Måluppfyllelse Utveckling", the heads of two columns: no name but where it begins as one ("Eva Henning").
_ABSTRACT = re.compile(r"\w{3,}(?:else|ning|ling|tion|het|skap)(?:en|er|ar)?$")
_DEED_FIRST = re.compile(r"\w{3,}(?:ering|ning|else|tion)(?:en)?")
_ORGANISATION = re.compile(
    r"\b(?:[A-ZÅÄÖ][\w&\-]*(?:s|:s)? (?:& )?)*(?:[A-ZÅÄÖ][\w&\-]*)(?: (?:AB|KB|HB|ek\. för\.|kommun|universitet|och [A-ZÅÄÖ]\w+|i [A-ZÅÄÖ]\w+|län))*"
)
ROLE = re.compile(
    r"\w*(?:chef|direktör|handläggare|sekreterare|ledare|ordförande|rektor|strateg|samordnare|utredare|ledamot|ersättare|"
    r"läkare|sköterska|intendent|professor|docent|lektor|kapten|kommendör|överste|inspektör|advokat|domare|rådman|lagman|lärare|ingenjör|ekonom|jurist|revisor|ansvarig|råd|kommissarie|talman|controller|konsult|förvaltare)(?:e?n|et)?",
    re.IGNORECASE,
)
# "För Ekvik Energi AB har året …": what only opens the sentence.
OPENS_SENTENCE = re.compile(
    r"(?:För|I|På|Av|Med|Hos|Till|Från|Enligt|Under|Inom|Vid|Genom|Samt|Även|Efter|Mot|Om|Både|Utöver|Förutom|Tillsammans|Sedan|När|Att) (?=[A-ZÅÄÖ])"
)
COMPANY_ASKED = re.compile(
    r"\b\w*(?:leverantör|bolag|företag|entreprenör|konsult|firma|byrå)(?:en|et|er)?\b", re.IGNORECASE
)
_PUBLIC_BODY = re.compile(r"(?:Region|Landstinget) .+|(?:Regionen|Kommunen|Länsstyrelsen\b.*)|.+ (?:kommun|län)s?")
_NO_ORGANISATION = re.compile(
    r"\b(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December|Start|Klart|Utfall|Budget|"
    r"Prognos|Mål|Avvikelse|Summa|Totalt|Datum|Bedömning|Svar|Dnr|Diarienr|Diarienummer)\b"
)
LEAVES = re.compile(
    r"\b(?:lämna\w*|sluta\w*|avgå\w*|avgick|avgått|sagt upp|säger upp|frånträd\w*|entledig\w*|efterträddes|avsked\w*|pension\w*|hoppade av|avsa(?:de|gt)|avsäg\w*)\b",
    re.IGNORECASE,
)
# "Vem var tidigare ordförande?", "Vem hade uppdraget innan?"
_FORMER_ASKED = re.compile(
    r"\b(?:tidigare|förre|förra|avgående|f\.?d\.?|före detta)\b"
    r"|^\W*(?:och )?vem (?:var|hade|satt|innehade|ledde)\b[^?–]*? (?:innan|dessförinnan|före (?:det|dess|honom|henne|hen))(?= –|\W*$)",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:tidigare|avgående|förre|förra|f\.?d\.?|efter|efterträd\w*|ersätt\w*)\s+(?:[a-zåäö-]+\s+){0,2}$",
    re.IGNORECASE,
)
# "utse NN till ordförande efter MM": who was there before the one chosen
_FOLLOWED = re.compile(r"\b(?:efter|efterträd\w*|ersätt\w*)\s+(?:avgående\s+)?$", re.IGNORECASE)
# "NN var tillförordnad chef till den 30 november"
_WAS_UNTIL = re.compile(
    r"\s(?:var|vikarierade)\b.*\b(?:till|till och med|t\.o\.m\.|fram till)\s(?:den\s)?\d", re.IGNORECASE
)
_OFFICE_AFTER = re.compile(
    r"\s\([^()]{3,60}\)|, (?:[a-zåäö-]+ ?){1,4}|\s(?:är|var|blir|blev) (?:(?:ny|vår|vald|utsedd|till) )?(?:[a-zåäö-]+ ?){1,2}"
)
_IN_CHARGE = re.compile(
    r"\b(?:\w*ansvarig\w*|\w*ledare|kontakt\w*|handläggare|föredragande|\w*chef|rektor|ordförande)$", re.IGNORECASE
)
_OFFICE_BEFORE = re.compile(r"(?:[\w/-]+ ){1,2}$")
_OFFICE_IS = re.compile(r"(?:[\w-]+ ){0,1}[\w-]+(?: (?:är|blir|blev) |: )$")  # "styrelsens ordförande är NN"
_LEGAL = frozenset({"AB", "KB", "HB"})
# What companies and organisations do as often as people: "Vem köpte huset?".
_DONE_BY_COMPANIES = re.compile(
    r"\bvem (?:som )?(?:har |hade |ska |kommer att |får |fick )?(?:köp\w*|äg(?:er|de|t|a)|driv\w*|drev|bygg\w*|lever\w*|tar över|ta över|tog över|tagit över|vann|vunnit|f(?:ick|år|ått) (?:\w+ )?(?:avtal|kontrakt|uppdrag|upphandling|jobb)\w*|teckna\w*|anlita\w*"
    r"|sköt\w*|städa\w*|finansiera\w*|sponsra\w*|uppför\w*|hyr\w*|upphandla\w*|tilldela\w*|utför\w*|jobbet|uppdraget|kontraktet|(?:an)?sök(?:te|t|er)|ansökt)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(r"\bäg(?:er|de|t|a)\b", re.IGNORECASE)
_OWNER = re.compile(r"\b(?:AB|KB|HB|kommun|region|stiftelsen?|förening(?:en)?)\b", re.IGNORECASE)
_WHO_DECIDED = re.compile(
    r"\bvem (?:som )?(?:har |var det som )?(?:beslut\w+|bestäm\w+|tog (?:\w+ )?beslut\w*|fatta\w+|anta(?:r|git)|antog|fastställ\w+|godkän\w+)\b",
    re.IGNORECASE,
)
# "Vem ger tillstånd?", "Tillstånd krävs av Polismyndigheten"
_WHO_PERMITS = re.compile(
    r"\bvem (?:som )?(?:ger|lämnar|beviljar|utfärdar|meddelar|prövar|söker man) (?:\w+ )?\w*(?:tillstånd|dispens|lov|undantag)(?:et|en)?\b",
    re.IGNORECASE,
)
_PERMITTER = re.compile(
    r"\b\w*(?:tillstånd|dispens|lov|undantag)(?:et|en)?\b[^.;]{0,40}?\b(?:av|hos|från) (?P<passive>\w*(?:myndigheten|styrelsen|nämnden|kommunen|polisen))\b"
    r"|\b(?P<active>\w*(?:myndigheten|styrelsen|nämnden|kommunen|polisen)) (?:ger|lämnar|beviljar|utfärdar|meddelar|prövar)\b",
    re.IGNORECASE,
)
_ORGAN = r"(?:[\w-]+- och )?\w*(?:nämnden|styrelsen|fullmäktige|utskottet|direktionen|regeringen|riksdagen)"
_DECIDER = re.compile(
    rf"\b(?:beslut\w*|fattad\w*|togs?|tagits|antogs|antagits|fastställ\w*|godkänd\w*|bestämdes)\b[^.;]{{0,40}}?\bav (?P<passive>{_ORGAN})\b"
    rf"|\b(?P<active>{_ORGAN}) (?:har )?(?:beslut(?:ar|ade|at)|bestäm(?:mer|de|t)|fatta(?:r|de|t)|tog|antar|antog|antagit|fastställ\w+|godkän\w+)\b",
    re.IGNORECASE,
)
_WHICH_BOARD = re.compile(
    r"\b(?:vilken|vilka) (?:\w+ )?\w*(?:nämnd|nämnder|styrelse|utskott|beredning)\b|\bvilket \w*(?:utskott|organ)\b",
    re.IGNORECASE,
)
_WHO_TASKED = re.compile(
    r"\b(?:vem|vilka)\b.*\b(?:uppdrag(?:et)?|ska (?:\w+ )?(?:ta fram|utreda|återkomma|genomföra|arbeta fram|se över|redovisa))\b",
    re.IGNORECASE,
)
_TASKED = re.compile(
    r"\b(?:ge|ger|gav|gett|att ge) (?P<who>[a-zåäö]+(?:en|et|n|t)(?: och [a-zåäö]+(?:en|et|n|t))?) i uppdrag\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(r"\b(?:AB|KB|HB)\b")
_SHORTEST_HEAD = 4  # letters of the word that two names end in
_BEHIND_PEOPLE = 0.2  # what a company's name is behind a person's, where either may be meant


def people(unit: Unit, frame: Frame) -> list[Value]:
    """The people named, with their party; those who leave an office come last unless leaving is asked about."""
    asked = {term.word.lower() for term in frame.terms if term.name}
    things = {term.key for term in frame.terms if not term.name and not term.verb}
    former = _FORMER_ASKED.search(frame.question)
    leaving = 0.4 if former or LEAVES.search(frame.question) else -0.4
    stood_in = _REPLACED.search(frame.question)
    replaced = stood_in[1] if stood_in else ""
    letter = own_initial(frame.question)
    found = []
    for match in _PERSON.finditer(unit.text):
        name = match.group("name")
        words = name.split()[_words_of_column(unit, match.start("name")) :]
        while words and (
            _NOT_PERSON.search(words[0])
            or words[0].lower() in asked
            or (words[0].isupper() and len(words[0]) > 1)  # an office or a body: "GD", "RUN"
            or (len(words) > 2 and _is_no_first_name(words[0]))
        ):
            words = words[1:]
        if (
            len(words) < 2
            or words[-1].endswith("-")
            or words[0].startswith("Tv-")
            or _NOT_PERSON.search(" ".join(words))
            or _HOUSE_FIRST.match(words[0])
            or _TITLE_LAST.match(words[-1])
            or (words[0] not in GIVEN_NAMES and any(_ABSTRACT.match(word) and is_known(word.lower()) for word in words))
            or {word.lower() for word in words} <= asked
            or key(words[-1]) in things  # "Norrby Hamn" is no person who runs "hamnen"
            or f"{words[-1].lower()}s" in asked  # "Snöbacken Norrby" is no person of "Norrbys skola"
        ):
            continue
        start = match.start("name") + name.rfind(" ".join(words))
        party = match.group("party") or ""
        fit = (
            1.0
            + (0.3 if party else 0.0)
            + (0.15 if unit.row else 0.0)
            + 0.3 * _holds(unit.text, match, frame)
            + leaving * (leaves := _leaves(unit.text, match))
            + 0.4 * bool(former and _FOLLOWED.search(unit.text[: match.start("name")]))
            + _stands_in_for(unit.text, match, replaced)
            + _of_letter(unit, match, letter)
            + side_fit(unit, start, frame.question)
        )
        if _is_organisation(unit, match):
            continue
        if former and not leaves:
            continue  # who was asked for is not the one who came after
        found.append(Value(" ".join(words) + party, start, match.end(), fit))
    return _together(unit, found, frame) + (_in_charge(unit) if unit.row else [])


def _is_no_first_name(word: str) -> bool:
    """Whether a word with a capital before a name is an office or a deed: "HR-chef Eva Alm", "Justering Bo Ek"."""
    return bool(ROLE.fullmatch(word.rpartition("-")[2])) or (
        word not in GIVEN_NAMES and _DEED_FIRST.fullmatch(word) is not None and is_known(word.lower())
    )


def _stands_in_for(text: str, name: re.Match[str], replaced: str) -> float:
    """1 where one is named as standing in for the one asked about: "Göran Ek (S) för Eva Alm (S)"; 0 else."""
    if not replaced:
        return 0.0
    after = re.compile(rf"\s(?:tjänstgör |ersätter |ersatte )?(?:i stället )?(?:för )?{re.escape(replaced)}")
    before = re.compile(rf"{re.escape(replaced)}(?: \([^()]*\))? (?:ersätts|ersattes) av $")
    return float(bool(after.match(text, name.end()) or before.search(text[: name.start()])))


def _of_letter(unit: Unit, name: re.Match[str], letter: str) -> float:
    """What a name gains where those whom it serves are told by letters: "Eva Lund (efternamn A–K)" a Berg, no Sjö."""
    following = _PERSON.search(unit.text, name.end())
    after = unit.text[name.end() : following.start() if following else len(unit.text)]
    own = tells_of_letter(after, letter)
    if own is None:
        own = tells_of_letter(unit.row.label if unit.row else "", letter)
    return 0.0 if own is None else 0.6 if own else -1.5


def _together(unit: Unit, found: Sequence[Value], frame: Frame) -> list[Value]:
    """The names, those that one deed is told of as one: "A Ek (C) och B Alm (S) reserverar sig"."""
    if unit.row is not None or not asks(_DID_TOGETHER, frame.question):
        return list(found)
    joined: list[Value] = []
    for value in sorted(found, key=lambda one: one.start):
        last = joined[-1] if joined else None
        if last and _AND.fullmatch(unit.text, last.end, value.start):
            text = unit.text[last.start : value.end]
            joined[-1] = Value(text, last.start, value.end, max(last.fit, value.fit))
        else:
            joined.append(value)
    return joined


def _in_charge(unit: Unit) -> list[Value]:
    """The offices in charge: a label that is one, and what stands under "Ansvarig"."""
    label = unit.row.label if unit.row else ""
    found = [Value(label, 0, len(label), 0.85)] if ROLE.fullmatch(label) and unit.text.startswith(label) else []
    return found + [
        Value(cell, start, start + len(cell), 0.9)
        for column, cell, start in placed_cells(unit)
        if _IN_CHARGE.search(column) and cell[:1].isupper() and not re.search(r"\d", cell)
    ]


def _words_of_column(unit: Unit, start: int) -> int:
    """How many words of what is written as a name at ``start`` are the name of a column: one of "Dag Torsdag"."""
    pairs = zip(unit.row.columns, unit.row.values, strict=False) if unit.row else ()
    named = (column for column, cell in pairs if column and unit.text.startswith(f"{column} {cell}", start))
    return max((len(column.split()) for column in named), default=0)


def _is_organisation(unit: Unit, name: re.Match[str]) -> bool:
    """Whether what is written as a person's name is that of a company, a ship or an ensemble."""
    after, before = unit.text[name.end() :], unit.text[: name.start()]
    return bool(_COMPANY_AFTER.match(after) or _SHIP_BEFORE.search(before) or _NO_SURNAME.search(name.group("name")))


def _holds(text: str, name: re.Match[str], frame: Frame) -> bool:
    """Whether the office asked about stands beside a name: "NN (ordförande)", "NN, ekonomichef", "ekonomichef NN"."""
    after = _OFFICE_AFTER.match(text, name.end())
    before = _OFFICE_IS.search(text[: name.start()]) or _OFFICE_BEFORE.search(text[: name.start()])
    beside = " ".join(found.group() for found in (before, after) if found)
    if not frame.measure or (re.search(r"\bvice\b", beside, re.I) and not re.search(r"\bvice\b", frame.question, re.I)):
        return False
    said = {key(token.text) for token in tokens(beside)}
    if not ({frame.measure} | synonyms(frame.measure)).isdisjoint(said):
        return True
    halves = next((term.parts for term in frame.terms if term.key == frame.measure), ())
    return len(halves) > 1 and said.issuperset(halves)  # "styrelsens ordförande är NN" has the "styrelseordförande"


def _leaves(text: str, name: re.Match[str]) -> bool:
    """Whether a person is said to leave an office: who holds it is somebody else."""
    clause = re.split(r"[.;]|, (?:och|som)\b|\befter\b", text[name.end() :])[0]
    return bool(LEAVES.search(clause) or _WAS_UNTIL.match(clause) or _FORMER.search(text[: name.start()]))


def organisations(unit: Unit, frame: Frame) -> list[Value]:
    """The organisations named, but those of the question; a public body is none of the companies asked for."""
    asked = {term.key for term in frame.terms}
    company = asks(COMPANY_ASKED, frame.question)
    found = []
    for match in _ORGANISATION.finditer(unit.text):
        opening = OPENS_SENTENCE.match(match.group())
        start = match.start() + (opening.end() if opening else 0)
        name = unit.text[start : match.end()]
        if company and _PUBLIC_BODY.fullmatch(name):
            continue
        own = [key(token.text) for token in tokens(name) if token.text not in _LEGAL]
        opens = re.search(r"(?:^|[.:;!?•–]\s+|\n)$", unit.text[:start])
        if (opens and len(own) == 1 and name[1:].islower()) or _NO_ORGANISATION.search(name):
            continue
        if not own or all(word in asked for word in own) or re.fullmatch(r"[A-ZÅÄÖ][a-zåäö]{0,3}", name):
            continue
        if len(own) == 1 and _is_sibling(name, frame):
            continue
        legal = re.search(r"\b(?:AB|KB|HB|kommun|universitet)\b", name)
        found.append(Value(name, start, match.end(), 1.0 + (0.5 if legal else 0.0) + (0.1 if " " in name else 0.0)))
    return found


def _is_sibling(name: str, frame: Frame) -> bool:
    """Whether a name is one of the sort that the question names another of, and of no organisation: "Norrbydelen", of "Sörbydelen"."""
    asked = (term.word for term in frame.terms if term.name)
    ends = {name[at:].lower() for at in range(1, len(name) - _SHORTEST_HEAD + 1) if is_known(name[at:].lower())}
    return not is_institution(name) and any(word != name and word.lower().endswith(tuple(ends)) for word in asked)


def boards(unit: Unit, frame: Frame) -> list[Value]:
    """The boards named, where it is asked which one: "Kultur- och fritidsnämnden beslutar om bidragen"."""
    if unit.row is not None or not asks(_WHICH_BOARD, frame.question):
        return []  # which one of a table has the most is computed over its rows
    asked = boards_named(frame.question)
    named = [found for found in BOARD.finditer(unit.text) if boards_named(found[1]) - asked]
    return [Value(found[1], found.start(1), found.end(1), 1.2) for found in named]


def companies(unit: Unit, frame: Frame) -> list[Value]:
    """The companies named, where a company may be who is asked for; of owners also public bodies."""
    if not asks(_DONE_BY_COMPANIES, frame.question):
        return []
    sort = _OWNER if asks(_OWNED, frame.question) else _COMPANY
    found = organisations(unit, frame)
    return [replace(value, fit=1 - _BEHIND_PEOPLE) for value in found if sort.search(value.text)]


def tasked(unit: Unit, frame: Frame) -> list[Value]:
    """The office or organ that was given a task, where it is asked who was: "ge kommunchefen i uppdrag att …"."""
    if not asks(_WHO_TASKED, frame.question):
        return []
    return [Value(found["who"], *found.span("who"), 1 - _BEHIND_PEOPLE) for found in _TASKED.finditer(unit.text)]


def deciders(unit: Unit, frame: Frame) -> list[Value]:
    """The organs told to have decided or to give permits, where it is asked who did: "Beslutet fattades av kommunfullmäktige"."""
    told = _DECIDER if asks(_WHO_DECIDED, frame.question) else _PERMITTER
    if told is _PERMITTER and not asks(_WHO_PERMITS, frame.question):
        return []
    return [
        Value(found[voice], *found.span(voice), 1 - _BEHIND_PEOPLE)
        for found in told.finditer(unit.text)
        for voice in ("passive", "active")
        if found[voice]
    ]
