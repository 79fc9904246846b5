"""Answers made by hand, for drafts that need no index."""

from dataclasses import dataclass

from assistant.drafting.checking import SourceCheck
from assistant.drafting.letter import Desk
from assistant.types import Answer, Citation, Statement, Status

REPORT = (
    "Årsredovisning 2023\n\nResultat\n\nKommunens underskott 2023 blev 12,5 miljoner kronor. Orsaken är högre priser på el "
    "och lägre skatteintäkter. Antalet besökare på badhuset var 48 000 under 2023.\n"
)
MINUTES = "Protokoll 2024-02-01\n\n§ 7 Ny taxa\n\nNämnden beslutar att:\n1. Fastställa taxan.\n2. Paragrafen justeras omedelbart.\n"


def cite(text: str, document: str, title: str, quote: str, section: str = "Resultat", page: int = 3) -> Citation:
    """A citation of a quote that stands in a text."""
    start = text.index(quote)
    label = f"Vikby kommun, {title}, avsnittet ”{section}”, s. {page}"
    return Citation(document, title, page, section, quote, start, start + len(quote), label, quote)


DEFICIT = cite(REPORT, "ar-2023", "Årsredovisning 2023", "Kommunens underskott 2023 blev 12,5 miljoner kronor.")
CAUSE = cite(REPORT, "ar-2023", "Årsredovisning 2023", "Orsaken är högre priser på el och lägre skatteintäkter.")
VISITORS = cite(REPORT, "ar-2023", "Årsredovisning 2023", "Antalet besökare på badhuset var 48 000 under 2023.")
POINTS = cite(
    MINUTES,
    "prot-2024",
    "Protokoll 2024-02-01",
    "1. Fastställa taxan.\n2. Paragrafen justeras omedelbart.",
    "§ 7 Ny taxa",
)


def answered(*statements: tuple[str, Citation]) -> Answer:
    """An answer of statements, each with its one source."""
    citations = tuple(citation for _, citation in statements)
    said = tuple(Statement(text, (number,)) for number, (text, _) in enumerate(statements))
    return Answer(Status.ANSWERED, "\n\n".join(text for text, _ in statements), "", said, citations)


ANSWERS = {
    "varför": answered((f"”{CAUSE.quote}”", CAUSE)),
    "underskott": answered(("**12,5 miljoner kronor**", DEFICIT), (f"Årsredovisning 2023: ”{DEFICIT.quote}”", DEFICIT)),
    "besök": answered(("**48 000**", VISITORS), (f"Årsredovisning 2023: ”{VISITORS.quote}”", VISITORS)),
    "taxa": answered(
        (
            "§ 7 Ny taxa, Protokoll 2024-02-01:\n\nNämnden beslutar att:\n1. Fastställa taxan.\n2. Paragrafen justeras omedelbart.",
            POINTS,
        )
    ),
    "barn": answered(("**30 dagar**", VISITORS)),
    "påhitt": answered(("**99 miljarder kronor**", DEFICIT)),
}


@dataclass
class FakeDesk:
    """Answers by a word of the question; remembers what it was asked."""

    asked: list[str]

    def ask(self, question: str) -> Answer:
        """The answer that a word of the question calls for."""
        self.asked.append(question)
        found = next((answer for word, answer in ANSWERS.items() if word in question.lower()), None)
        if found is not None and "2024" not in question:
            return found
        text = (
            "Det står inte i dokumenten. Uppgift för 2024 saknas; liknande uppgift finns för 2023. Jag har sökt i två."
        )
        return Answer(Status.NOT_IN_DOCUMENTS, text, "")

    @property
    def desk(self) -> Desk:
        """The desk over the two documents."""
        texts = {"ar-2023": REPORT, "prot-2024": MINUTES}
        return Desk(
            self.ask,
            SourceCheck(texts.__getitem__),
            ("Årsredovisning 2023", "Protokoll 2024-02-01"),
            frozenset({"Vikby kommun"}),
        )


def fake_desk() -> Desk:
    """A desk whose questions nobody looks at."""
    return FakeDesk([]).desk


LETTER = """Ämne: Kommunens ekonomi

Hej!

Jag bor på Storgatan 999 i Vikby och undrar hur stort kommunens underskott var 2023 och varför det blev så.
Vad beslutade nämnden om taxan? Hur mycket är den 2024? Kan ni boka en tid åt mig hos chefen?

Vänliga hälsningar
Eva Ek
"""
