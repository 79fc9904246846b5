"""What stands around a question and says nothing of it: greetings, lead-ins, thanks, signatures."""

import re

_GREETING = (
    r"^\s*(?:hej(?:san)?(?: (?:igen|där|alla))?|hallå|hello|god ?(?:dag|morgon|kväll|afton|middag)|goddag|tjena(?:re)?|tja|ursäkta(?: mig)?|hi(?: there)?|hey|good (?:morning|afternoon|evening|day)|dear (?:sirs?|madam|all|team)(?: or madam)?"
    r"|(?:ja|jo|ok|okej|oki|aha|jaha|jaså|bra|toppen|perfekt|super|fint|härligt|mm|nja|nej|förstår|jag förstår|då förstår jag|hmm)(?=\s*[,.!–-]))\b[\s!,.:–-]*"
    r"|^\s*(?:stort |tusen )?tack(?: så mycket| så hemskt mycket| för (?:det|svaret|hjälpen|info(?:rmationen)?))?\s*[!,.:–-]+\s*(?=\S)"
    r"|^\s*(?:(?:okej|ok|ja|bra|aha),? )?tack(?: så mycket)?\s*[,!.]+\s*(?=\S)"
    r"|^\s*(?:tack|okej|ok|bra)\s+(?=(?:och|men|hur|vad|vem|när|vilk\w+|varför)\b)"
)
_LEAD_IN = (
    r"\b(?:skulle (?:du|ni) (?:vänligen |möjligen )?(?:kunna|vilja)|kan (?:du|ni|någon)(?: vänligen| snälla| möjligen| kolla(?: upp)?)*"
    r"|vet (?:du|ni)(?: möjligen| kanske| om)?|jag (?:undrar|vill veta|vill gärna veta|skulle (?:gärna )?(?:vilja|behöva) (?:få )?veta|funderar på|behöver (?:få )?veta)"
    r"|(?:då |nu |sen |sedan )?(?:undrar|vill) jag(?: också| även)?(?: veta)?(?= (?:hur|vad|vem|vilk\w+|när|varför|om)\b)"
    r"|(?:du|ni)(?: vänligen| snälla| möjligen)? (?:kan|kunde|skulle kunna) (?:vänligen )?(?:säga|berätta|svara på|tala om|upplysa(?: mig)? om)"
    r"|i(?: am|['’]m| was)? (?:just )?wonder(?:ing)?|i(?: would|['’]d) like to (?:know|ask)|i want to know|(?:can|could|would) you (?:please |kindly )?tell me|please tell me|do you know|may i ask|i have a (?:quick )?question"
    r"|(?:det )?(?:vore|är|skulle vara) (?:intressant|bra|kul|roligt|spännande|värdefullt) att (?:få )?veta|(?:jag|vi) (?:skulle )?(?:gärna )?(?:vilja|vill) (?:få )?(?:fram|ha reda på|ta reda på)|vi (?:undrar|vill veta|behöver veta)|(?:du|ni) får gärna|snälla|vänligen|(?:kort(?:fattat)? )?berätta(?: kort)?(?: för mig)?|(?<!man )(?<!jag )(?<!vi )säga?(?: mig)?(?! upp)|tala om(?: för mig)?"
    r"|(?:jag )?(?:behöver|vill ha) hjälp (?:med )?att (?:ta reda på|hitta|få fram)|(?:har|hade) (?:du|ni) (?:någon )?(?:koll|uppgift(?:er)?|information) (?:på|om)(?= (?:hur|vad|vem|vilk|när|varför))|hjälpa mig(?: med)? att (?:ta reda på|hitta)|(?<!att )(?<!ska )(?<!skulle )(?<!kunde )(?<!ville )ta reda på|(?<!man )(?<!jag )(?<!vi )svara på|förklara för mig|skulle (?:vilja|behöva) (?:få )?veta"
    r"|om (?:du|ni|någon) (?:råkar )?(?:vet|har koll på|känner till)(?=,? (?:hur|vad|vem|vilk\w+|när|varför|var)\b)"
    r"|går det att (?:få )?(?:reda på|veta|se)|(?:finns|står) det (?:någon(?: uppgift)?|något|nånting|någonting|uppgifter) (?:om|kring)(?= (?:hur|vad|vem|vilk|när|varför)))\b"
    r"(?=.{8})[\s,:]*(?:om\b(?= .*\b(?:hur|vad|vem|vilk|när|varför))[\s,:]*)?"
    r"|^\s*(?:jag|vi) har (?:en|ett par|några) (?:snabb |liten |kort )?fråg(?:a|or)\s*[:.,–-]\s*|^\s*(?:ny|en annan|nästa|sista) (?:fråga|sak)\s*[:.,–-]\s*|^\s*(?:en )?(?:snabb)?fråga\s*[:.–-]\s*|^\s*apropå något (?:helt )?annat\s*[:.,–-]\s*"
)
_SIGNED = r"(?:[\s,.!/–-]*(?:(?:mvh|hälsar|hälsningar|/)[\s,]*)?(?-i:[A-ZÅÄÖ][a-zåäöé]+(?: [A-ZÅÄÖ][a-zåäöé]+)?))?"
_CLOSING = (
    r"[\s,.!]*\b(?:(?:(?:stort |tusen )?tack(?: så mycket| på förhand| för hjälpen)*|(?:many )?thanks(?: a lot| so much| very much| in advance| for your help)*"
    rf"|thank you(?: very much| so much| in advance| for your help)*){_SIGNED}"
    r"|med vänlig(?:a)? hälsning(?:ar)?.*|(?:vänliga |bästa |trevlig )?hälsningar.*|mvh.*|(?:(?:kind|best|warm) )?regards.*|best wishes.*|sincerely.*"
    r"|(?:vänligen|hälsar|hälsn\.?|/)(?:\s*,?\s*[A-ZÅÄÖ]\w+){0,2})\s*[!.]*\s*$"
)
COURTESY = re.compile(f"{_GREETING}|{_LEAD_IN}|{_CLOSING}", re.IGNORECASE)
# "Jag är förälder till två barn." before the question; with a name in it ("Jag bor i Vikholm.") it may say what is meant.
_ABOUT_ME = re.compile(
    r"^(?:jag|vi) (?:är|har|heter|håller|skriver|behöver|ska|sitter|arbetar|jobbar)\b(?-i:[^.?!A-ZÅÄÖ])*"
    r"(?:[.!]+\s+(?=\S)|\b(?:och|så) (?:jag )?(?:(?:undrar|skulle (?:gärna )?(?:vilja|behöva) (?:få )?(?:veta|fram|reda på|ta reda på)|vill (?:gärna )?veta)\s+)?(?=(?:hur|vad|vem|vilk\w+|när|varför)\b))",
    re.IGNORECASE,
)
# "Jag skriver en artikel om Tornedalen och undrar …": what somebody writes, beside a question that names its own matter.
_WRITING = re.compile(
    r"^(?:jag|vi) (?:skriver|håller på med|arbetar med|jobbar med|gör|läser) [^.?!]{3,80}?(?:[.!]+\s+|,? (?:och|så) (?:jag |vi )?(?:undrar|vill veta|(?:skulle )?(?:vilja|behöver?) (?:få )?veta)[\s,]+(?:om\b(?= .*\b(?:hur|vad|vem|vilk|när|varför))[\s,:]*)?)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\S\s+[A-ZÅÄÖ]")
_ONLY_THANKS = re.compile(
    r"\W*(?:(?:ok|okej|oki|ja|jo|aha|jaha|bra|toppen|perfekt|super|fint|tack|tackar|thanks|då|så|mycket|förstår|jag förstår)\b\W*)+",
    re.IGNORECASE,
)
_SHORTEST = 8  # letters of a question that can stand alone


def strip_courtesy(question: str) -> str:
    """The question without greeting, polite lead-in and thanks; the whole when nothing else is left."""
    bare = question
    for _ in range(3):
        about = _WRITING.match(bare)
        bare = bare[about.end() :] if about and _NAMED.search(bare[about.end() :]) else bare
        bare = _ABOUT_ME.sub(" ", COURTESY.sub(" ", bare).strip(" ,")).strip(" ,")
    bare = " ".join(bare.split())
    return bare if len(bare) >= _SHORTEST or re.search(r"\d", bare) else " ".join(question.split())


def is_courtesy(text: str) -> bool:
    """Whether a turn says nothing but thanks or a greeting."""
    return not re.search(r"\w", COURTESY.sub("", text)) or _ONLY_THANKS.fullmatch(text) is not None
