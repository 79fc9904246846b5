"""Every fixed Swedish text of the interface."""

from assistant.types import FigureKind
from corpus.types import Standing

TITLE = "Dokumentassistenten"
TAGLINE = "Svar ur offentliga dokument, med källa för varje uppgift"

TAB_ASK = "Fråga"
TAB_DOCUMENTS = "Dokument"
ASK_LABEL = "Din fråga"
ASK_PLACEHOLDER = "Skriv din fråga …"
ASK_BUTTON = "Fråga"
STOP_BUTTON = "Avbryt"
NEW_BUTTON = "Nytt samtal"
WORKING = "Söker i dokumenten …"

YOU_ASKED = "Du frågade: "
SOURCES = "Källor"
SOURCE = "Källa"
EMPTY_SOURCE = "Här visas stället i dokumentet när du öppnar en källa."
PREVIOUS_SOURCE = "Föregående källa"
NEXT_SOURCE = "Nästa källa"
EARLIER_PAGE = "Visa sidan före"
LATER_PAGE = "Visa sidan efter"
BACK_TO_ANSWER = "Till svaret"
COPY_CITATION = "Kopiera källhänvisning"
READ_DOCUMENT = "Läs hela dokumentet"
COPY_ANSWER = "Kopiera svaret"
EDIT_QUESTION = "Ändra frågan"
COMPUTED = "Uträknat"
COMPUTED_HINT = "Talet är uträknat av uppgifter ur källorna och står inte självt i dem."
SUGGESTIONS = "Fråga vidare"
SUGGESTIONS_UNANSWERED = "Du kan i stället fråga"
TABLE_SHOWN = "Jämförelse"
SOURCES_DIFFER = "Källorna anger olika uppgifter"
FIGURE_KINDS = {
    FigureKind.FORECAST: "prognos",
    FigureKind.TARGET: "mål eller budget",
    FigureKind.OUTCOME: "utfall",
    FigureKind.PROPOSAL: "förslag, inte beslut",
    FigureKind.DECISION: "beslut",
    FigureKind.DATE: "tid",
    FigureKind.TABLE: "uppgift i tabell",
    FigureKind.TEXT: "uppgift i text",
}
PAGE = "sida"
NOT_MARKED = "Citatet gick inte att märka ut i texten. Det lyder:"

STANDING_HINTS = {
    Standing.DECISION: "Beslut",
    Standing.PROPOSAL: "Förslag – inte ett beslut",
    Standing.MOTION: "Yrkande – inte ett beslut",
    Standing.RESERVATION: "Reservation",
    Standing.STATEMENT: "Protokollsanteckning",
    Standing.VOTE: "Votering",
}

START_HEADING = "Vad vill du veta?"
START_TEXT = (
    "Assistenten söker i dokumenten nedan, svarar med deras egna ord och visar var varje uppgift står. "
    "Den svarar inte ur eget minne: finns uppgiften inte i dokumenten får du veta det."
)
START_TEXT_MODEL = (
    "Assistenten söker i dokumenten nedan. En språkmodell formulerar svaret, och varje mening prövas mot källan innan den visas. "
    "Den svarar inte ur eget minne: finns uppgiften inte i dokumenten får du veta det."
)
START_EXAMPLES = "Till exempel"
START_DOCUMENTS = "Det här kan du fråga om"
START_LIMITS = (
    "Assistenten kan missförstå en fråga. Kontrollera viktiga uppgifter i källan, som öppnas med siffran efter "
    "varje uppgift. Den ger inga råd och gör inga förutsägelser."
)
ERROR_DOCUMENT_GONE = "Dokumentet finns inte längre bland dokumenten. Det kan ha dragits tillbaka sedan svaret gavs."
ERROR_EMPTY_QUESTION = "Skriv en fråga först."
ERROR_TOO_LONG = "Frågan är för lång: {length} tecken. Högst {limit} tecken får plats. Korta den, eller dela upp den."
ERROR_INTERNAL = (
    "Något gick fel när frågan skulle besvaras. Försök igen; hjälper inte det, kontakta den som sköter tjänsten."
)

THEME_BUTTON = "Ljust eller mörkt"
SKIP_LINK = "Hoppa till frågerutan"
ADDRESS = "Öppna {address} i webbläsaren. Avsluta med Ctrl+C."
PORT_TAKEN = "Porten {port} är upptagen. Avsluta det program som använder den, eller välj en annan: ASSISTANT_PORT=7861 make chat"

TAB_CONVERSATIONS = "Samtal"
TAB_QUALITY = "Kvalitet"
TAB_DRAFTS = "Utkast"
NO_DRAFTS = "Det finns inga utkast ännu."
DRAFT_PRIVACY = "Personnummer, telefonnummer, adresser och avsändarens namn maskas innan utkastet sparas. Bara namnet i hälsningen är kvar."
DRAFT_MASKED = "Frågorna som assistenten har hittat är markerade. Personuppgifter är maskade."
LEARN_BUTTON = "Lämna ändringarna till utvärderingen"
LEARNT = "{count} ändrade svar är lämnade till utvärderingen."
SAVE_BUTTON = "Spara samtalet"
SAVED = "Samtalet är sparat under fliken Samtal."
MARKDOWN_BUTTON = "Hämta som text"
WORD_BUTTON = "Hämta som Word"
PRINT_BUTTON = "Skriv ut"

SIGN_IN = "Logga in"
SIGN_OUT = "Logga ut"
USER_NAME = "Användarnamn"
PASSWORD = "Lösenord"
WRONG_PASSWORD = "Fel användarnamn eller lösenord."
TOO_MANY_TRIES = "För många försök. Vänta fem minuter och försök igen."
SIGN_IN_FIRST = "Logga in först."
TOO_MANY_REQUESTS = "För många förfrågningar. Vänta en stund."
TOO_MANY_QUESTIONS = "Du har ställt många frågor på kort tid. Vänta en minut och fråga igen."
NOT_ALLOWED = "Du får inte göra det här. Be den som sköter tjänsten om rättighet."
NOT_FROM_HERE = "Förfrågan kom inte från den här sidan."
UPLOAD_TOO_LARGE = "{name} är för stor: högst {megabytes} MB får laddas upp åt gången."
UPLOAD_TOO_MANY = "Högst {most} filer kan laddas upp åt gången."
UPLOAD_GONE = "Filerna hittades inte. Välj dem igen."
OPEN_TO_ALL = "Obs: andra datorer når tjänsten utan inloggning, som läsare. Inloggning: python -m ui user add NAMN"
