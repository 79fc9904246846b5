"""The fixed Swedish texts: what is said when nothing may be said, and the words between quotes."""

from collections.abc import Sequence

from assistant.types import Status

UNCLEAR = (
    "Jag förstår inte vad frågan gäller. Skriv gärna vad du vill veta, om vem eller vad och för vilket år, "
    "till exempel ”Hur stort var underskottet 2022?”."
)
OUT_OF_SCOPE = "Det står inte i dokumenten. Frågan verkar gälla något annat än det som dokumenten handlar om."
NOT_IN_DOCUMENTS = "Det står inte i dokumenten."
NOT_SURE = "Jag hittar inget säkert svar i dokumenten. Det som kommer närmast står i {source}; läs det i källan."
RIVAL = "Jag är inte säker på svaret. Det som avses kan också vara"
EMPTY_QUESTION = "Skriv en fråga först."
TOO_LONG = "Frågan är för lång: högst {limit} tecken går att ta emot. Korta den och försök igen."
NOT_A_QUESTION = 'En fråga ges som text, eller som {"question": text, "history": [tidigare frågor]}.'

# What a language model's part in an answer was.
WITHHELD_ONE = "En mening som språkmodellen skrev visas inte, eftersom den inte gick att styrka i dokumenten."
WITHHELD_MANY = "{count} meningar som språkmodellen skrev visas inte, eftersom de inte gick att styrka i dokumenten."
BROKEN_OFF = "{fault} Svaret kan därför vara ofullständigt; det som visas är prövat mot källorna."
MODEL_FAILED = "{fault} Här är i stället dokumentens egna ord."
NOTHING_SUPPORTED = "Inget av det som språkmodellen skrev gick att styrka. Här är i stället dokumentens egna ord."
MODEL_SAYS_ABSENT = "Språkmodellen hittade inget svar i avsnitten. Det här är vad dokumenten närmast säger, ordagrant."
BY_MODEL = "Formulerat av en språkmodell; varje mening är prövad mot källorna."

ERRORS = {
    Status.ERROR_INDEX: "Dokumentens index går inte att läsa just nu.",
    Status.ERROR_INTERNAL: "Något gick fel när frågan besvarades. Försök igen, eller formulera om frågan.",
}


def joined(items: Sequence[str], last: str = "och") -> str:
    """A Swedish enumeration: "2022, 2023 och 2024"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def searched(titles: Sequence[str]) -> str:
    """What was searched: the documents by title, the first few of many."""
    if not titles:
        return "Det finns inga dokument att söka i."
    if len(titles) <= 6:
        return f"Jag har sökt i {joined(list(titles))}."
    return f"Jag har sökt i {len(titles)} dokument, bland annat {joined(list(titles[:4]))}."


def other_years(years: Sequence[int], missing: Sequence[int]) -> str:
    """Which years there is something on, when the one asked for is missing."""
    gone = joined([str(year) for year in missing])
    return f"Uppgift för {gone} saknas; liknande uppgift finns för {joined([str(year) for year in years])}."
