"""A letter -> the pieces of it that ask for something, in order.

A piece is a span of the letter. Asked is what ends in a question mark; what follows "jag undrar", "jag vill veta", "kan ni
ta fram" and the like; and each item of a list that such words introduce. A sentence that asks several things is parted
before each question word. Orders to the assistant, threats and courtesies are none of these.
"""

import re
from dataclasses import dataclass, replace

from corpus.swedish.sentences import sentences

_PREPOSITION = r"(?:från|till|av|på|ur|i|för|med|sedan|mot|hos|inom|under|enligt|om|by|from|to|in|until|since|for)"
_WORD = r"(?:hur|vad|vem|vems|vilken|vilket|vilka|varför|varifrån|vart|när|how|what|who|whose|which|why|when|where)"
# "var" is also a verb and "om" also a preposition: they ask only where their neighbours say so.
_WHERE = r"var(?=\s+(?:finns|ligger|står|kan|hittar|hålls|låg|bor|sker|går|håller|ni|jag|vi|man|den|det|de)\b)"
_WHETHER = r"(?:om|ifall|huruvida)(?=\s+(?:ni|det|den|de|man|vi|jag|någon|några|region\w*|kommun\w*|nämnd\w*|[a-zåäö]+(?:en|et|na))\b)"
ASKING = rf"(?:(?:{_PREPOSITION}\s+)?(?:{_WORD}|{_WHERE}))"
_FIRST_ASKING = re.compile(rf"(?<!\w){ASKING}\b(?!\s+det\s+gäller)", re.IGNORECASE)
_VERB_FIRST = (
    r"(?:är|var|finns|fanns|har|hade|fick|får|kan|kunde|kommer|kom|ska|skulle|blir|blev|stämmer|gäller|gällde|beslutade|antogs|"
    r"gick|går|ingår|ökade|minskade|uppnådde|nådde|deltog|vet|tänker|räknas|behöver|måste|did|does|do|is|are|was|were|has|have|can|could|will)"
)
_PARTING = re.compile(
    rf"(?P<cut>(?:[,;:–]\s*|\s+)(?:(?:och|samt|men|eller|plus|and|or|\+)\s+)?(?:(?:också|även|dessutom|sedan|sen|då|also)\s+)*)"
    rf"(?=(?:{ASKING}|{_WHETHER})\b)",
    re.IGNORECASE,
)
_PARTING_VERB = re.compile(
    rf"\s*,?\s+(?:och|samt|and)\s+(?=(?:{_VERB_FIRST})\s+(?:det|den|de|ni|man|vi|jag|någon|något|några|it|the|you)\b)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:^|[\s,])(?:och|samt|men|eller|plus|and|or|\+)\s|[,;:–]\s*$", re.IGNORECASE)
_CONJUNCTION = re.compile(
    r"^\W*(?:(?:och|men|eller|samt|sen|sedan(?!\s+när)|slutligen|dessutom|vidare|till sist|för det (?:första|andra|tredje)|and|but|finally|så)\b[\s:,]*)+",
    re.IGNORECASE,
)
# A subordinate clause, not a question: "När jag läste rapporten såg jag att …".
_ONLY_TIME = re.compile(
    r"^(?:när|om|när\s+det\s+gäller)\s+(?:jag|vi|man|ni|det|den|de|min|mitt|mina|vår)\b(?!.*\?)", re.IGNORECASE
)
# "Kostar det något …": any verb before its subject.
_VERB_AND_SUBJECT = re.compile(
    r"^[A-ZÅÄÖ]?[a-zåäö]+(?:r|(?<!n)de|te)\s+(?:det|den|ni|man|vi|jag|någon|något|några|[a-zåäö]{3,}(?:en|et|na))\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"^(?:(?:lite|mest|bara)\s+)?(?:över|kring|omkring)\s+", re.IGNORECASE)
_IN_THAT_CASE = re.compile(r"\bi så fall\b|\bif so\b", re.IGNORECASE)
_LEAD = re.compile(
    r"\b(?:(?:jag|vi|man|undertecknad|i)\s+(?:\w+\s+){0,3}?)?"
    r"(?:(?:kom|dök|väcktes|uppstod) frågan(?: upp)?|frågan (?:är|var|blev|gäller|kom upp|uppkom|väcktes)|undrar|undrade|frågar|funderar\s+(?:på|över|kring)(?!\s+att\b)|är\s+(?:också\s+)?(?:intresserad\s+av|nyfiken\s+på)|"
    r"(?:vill|vilja|skulle)\b(?:\s+(?:jag|vi|också|även|gärna|vilja|därför|dessutom|gå))*\s+(?:veta|få|ha|be|begära|kunna)\b|"
    r"(?:önskar|begär|behöver|efterfrågar|efterlyser|söker)\b(?!\s+(?:er|mig|dig|oss)\b)|"
    r"(?:vill|skulle)\s+(?:\w+\s+){0,3}?att\s+ni\s+(?:redovisar|anger|berättar|förklarar|tar\s+fram|lämnar|uppger|skickar|svarar\s+på)|"
    r"(?:vore|är|blir)?\s*(?:\w+\s+)?tacksam(?:ma|t)?\s+(?:för|om)\s+(?:besked|svar|uppgift\w*|information|att\s+få\s+veta)|"
    r"(?:(?:would|i['’]d|we['’]d)\s+(?:also\s+)?like\s+to\s+know|wonder|would\s+appreciate|need\s+to\s+know))"
    r"(?:\s+(?:jag|vi|man|också|även|gärna|därför|dessutom|då|nu|få|ha|ut|reda\s+på|veta|fram|svar\s+på|be\s+om|besked\s+om|en\s+förklaring\s+till|"
    r"uppgift(?:er)?\s+om|information\s+om|om(?=\s+(?:hur|vad|vem|vilk|varför|när)\b)|ta\s+del\s+av|härmed|att(?=\s+få)|mest|bara|lite|mer|i\s+första\s+hand|följande|snarast))*",
    re.IGNORECASE,
)
_ASK_YOU = re.compile(
    r"\b(?:(?:kan|kunde|skulle|kunna|vill|har)\s+(?:ni|du)(?:\s+(?:vänligen|snälla|möjligen|också|även|kanske|kunna|vara\s+snälla?\s+och|möjlighet\s+att))*\s+"
    r"(?:ta\s+fram|tala\s+om|berätta|upplysa|redovisa|redogöra|svara|skicka|ange|lämna|hjälpa|förklara|säga|ge|visa|bekräfta|återkomma)|"
    r"(?:vet|minns)\s+(?:ni|du)|(?:var|vänligen)\s+(?:snäll\w*\s+och\s+)?(?:ange|redovisa|redogör|berätta|förklara|uppge)|"
    r"(?:berätta|redogör|redovisa|ange|uppge|förklara)\s+(?:gärna\s+|vänligen\s+)?(?=(?:hur|vad|vem|vilk|varför|när|för)\b)|"
    r"(?:could|can|may|would)\s+(?:you|i)\s+(?:please\s+)?(?:tell|explain|provide|ask))\b(?:\s+(?:mig|oss|me|us|om|för))*",
    re.IGNORECASE,
)
# Said about the asking itself, not asked.
_ABOUT_ASKING = re.compile(
    r"\b(?:ställa|ask|har|skulle vilja ställa)\b.{0,30}\b(?:frågor|frågan|fråga|questions?)\b"
    r"|^\W*(?:kan|kunde|skulle) (?:ni|du)\b.{0,25}\b(?:hjälpa (?:mig|oss)(?: med (?:det|detta|svar))?|svara(?: på (?:det|detta|dessa|följande|mina frågor))?|återkomma.{0,20})\W*$"
    r"|^\W*(?:hur mår|hur står det till|vad tycker ni om det)\b|^\W*(?:är det inte|eller hur|visst)\b.{0,12}$",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"\s*,?\s+(?:det är det enda|det är allt|tack(?! vare)|snälla|för det (?:undrar|vill)|om ni vet|om det går|om möjligt|så att jag|"
    r"(?:och )?(?:gärna|helst) (?:så )?(?:snabbt?|fort|snart|omgående)|eftersom jag|(?<=,\s)(?:för|då|eftersom|så)\s+(?:jag|vi|min|mitt|mina|vår|vårt|våra)\b|för en gångs skull|please)\b.*$",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\s*(?:hej(?:san)?(?: på (?:er|dig))?(?: registrator| kollegor| där)?|tjena(?: [\wåäö /]+)?|hallå|god (?:dag|morgon|middag|kväll)|goddag|"
    r"bästa \w+|kära \w+|dear [\w ,]+|hello|hi)\s*[!.,:–-]*\s+",
    re.IGNORECASE,
)
_ITEM = re.compile(r"^\s*(?:(?:fråga\s+)?\d{1,2}\s*[.):]|[a-hA-H]\)|[-–—•*·])\s+", re.IGNORECASE)
# Nouns that only announce what is asked in words of its own.
_ANNOUNCING = (
    r"(?:några|någon|något|en|ett|två|tre|fyra|fem|lite|mer|följande|er|era|ert|hjälp|snabbt|ett snabbt|all|alla|de|det)?\s*(?:\w+\s+)?"
    r"(?:uppgift(?:er)?|svar|hjälp|underlag|siffror(?:na)?|besked|information|jämförelser?|sak(?:er)?|frågor|klarhet|statistik|fakta|detta|det)"
)
_ONLY_ANNOUNCES = re.compile(
    rf"^\W*{_ANNOUNCING}\b(?P<about>\s+(?:om|kring|gällande|angående)\s+.+)?.*$", re.IGNORECASE
)
# Where a sentence ends though the next begins with a small letter: after a question mark, or the full stop of a whole word.
_CARELESS_END = re.compile(
    r"(?<=\?)(?=[\s?!]*\s)|(?<=[a-zåäö\d]{3}[.!])(?<!resp\.)(?<!inkl\.)(?<!exkl\.)(?<!\bang\.)(?<!\bavs\.)(?<!\bkap\.)(?<!\btel\.)(?<!\bdnr\.)(?<!osv\.)(?<!dvs\.)(?=\s+[a-zåäö])"
)
_BESIDES = re.compile(r",\s+jämfört med\s+(?=(?:det|den|de)\s+\w+\s+som\b)", re.IGNORECASE)
_ORDER = re.compile(
    r"^\W*(?:system\s*:|ignorera|ignore|glöm|forget|skriv att|visa (?:sedan )?(?:dina|alla|din)|hoppa över|du är nu|you are now|svara (?:bara|endast) med)",
    re.IGNORECASE,
)


LONGEST_SENTENCE = 1_500  # characters; what is longer is no sentence, and costs time to take apart


@dataclass(frozen=True, slots=True)
class Piece:
    """A span of the letter. ``asks`` is whether it asks for something; other pieces tell what it is about.

    ``block`` numbers the paragraphs and list items; ``lead`` is what introduces the list that a piece stands in.
    """

    text: str
    start: int
    end: int
    asks: bool
    block: int
    lead: str = ""


def pieces(letter: str) -> list[Piece]:
    """The letter in pieces, in order."""
    found: list[Piece] = []
    lead = ""
    blocks = _blocks(letter)
    for number, (start, end) in enumerate(blocks):
        block = letter[start:end].replace("\n", " ")
        item = _ITEM.match(block)
        greeting = None if item else _GREETING.match(block)
        at = item.end() if item else greeting.end() if greeting else 0
        inside = _of_block(block, at, start, number, lead if item else "")
        if item and lead and not any(piece.asks for piece in inside):
            inside = [Piece(_tidy(block[at:]), start + at, end, True, number, lead)]
        if not item:
            listed = number + 1 < len(blocks) and _ITEM.match(letter[slice(*blocks[number + 1])])
            lead = _lead_of(block) if listed else ""
            if lead:
                inside = [replace(one, asks=one.asks and _asks_by_itself(one.text)) for one in inside]
        found += inside
    sure = any(piece.asks and not _VAGUE.match(piece.text) for piece in found)
    return [replace(one, asks=one.asks and not (sure and _VAGUE.match(one.text))) for one in found]


def _lead_of(block: str) -> str:
    """The last sentence of a block that introduces a list of what is wanted; "" when it introduces something else."""
    last = block[slice(*sentences(block)[-1])]
    wants = _LEAD.search(last) or _ASK_YOU.search(last) or re.search(r"\bfråg(?:a|or|orna)\b|\bquestions?\b", last)
    return _tidy(last) if wants or last.rstrip().endswith(":") else ""


def _asks_by_itself(text: str) -> bool:
    """Whether a piece before a list is a question of its own, and not the words that lead up to it."""
    return text.endswith("?") or _FIRST_ASKING.match(text) is not None


def _blocks(letter: str) -> list[tuple[int, int]]:
    """Spans of paragraphs and list items; a line that was only wrapped goes on in the next."""
    spans: list[tuple[int, int]] = []
    at, widest = 0, max((len(line) for line in letter.split("\n")), default=0)
    current: list[int] = []
    for line in [*letter.split("\n"), ""]:
        end = at + len(line)
        starts_new = (
            not line.strip()
            or _ITEM.match(line)
            or (current and _broken_off(letter[current[0] : current[1]], line, widest))
        )
        if current and starts_new:
            spans.append((current[0], current[1]))
            current = []
        if line.strip():
            current = [current[0] if current else at, end]
        at = end + 1
    return spans


def _broken_off(before: str, line: str, widest: int) -> bool:
    """Whether the line above ended because its writer ended it, and not because it was full."""
    last = before.rsplit("\n", 1)[-1].rstrip()
    if len(last) + len(line.split(" ", 1)[0]) + 1 > widest * 0.85 and widest > 60:
        return False
    return last.endswith((".", "!", "?", ":", ",")) or line[:1].isupper()


def _of_block(block: str, at: int, offset: int, number: int, lead: str) -> list[Piece]:
    found: list[Piece] = []
    for first, last in sentences(block[at:]):
        begin = at + first
        for part in _CARELESS_END.split(block[begin : at + last]):
            shift = len(part) - len(part.lstrip(" ?!"))
            if part.strip(" ?!"):
                found += _of_sentence(part[shift:], offset + begin + shift, number, lead)
            begin += len(part)
    return found


def _of_sentence(sentence: str, offset: int, block: int, lead: str) -> list[Piece]:
    """The pieces of one sentence; the words before the first that asks are a piece of their own."""
    sentence = sentence[:LONGEST_SENTENCE]
    if _ORDER.match(sentence) or _ABOUT_ASKING.search(sentence) and not _FIRST_ASKING.search(sentence):
        return [Piece(_tidy(sentence), offset, offset + len(sentence), False, block, lead)]
    begin = _asking_from(sentence)
    if begin is None:
        return [Piece(_tidy(sentence), offset, offset + len(sentence), False, block, lead)]
    found = []
    if sentence[:begin].strip(" ,:–-"):
        found.append(Piece(_tidy(sentence[:begin]), offset, offset + begin, False, block, lead))
    for start, end in _parted(sentence, begin):
        text = _tidy(_TRAILING.sub("", sentence[start:end]))
        if sentence.rstrip().endswith("?") and not text.endswith("?"):
            text = f"{text.rstrip('.!')}?"
        if len(text.split()) >= 2:
            found.append(Piece(text, offset + start, offset + end, True, block, lead))
    return found


def _asking_from(sentence: str) -> int | None:
    """Where a sentence begins to ask; None when it does not."""
    question = sentence.rstrip().endswith("?")
    if question and _VERB_AND_SUBJECT.match(sentence):
        return 0
    conjunction = _CONJUNCTION.match(sentence)
    opening = conjunction.end() if conjunction else 0
    first = _FIRST_ASKING.match(sentence, opening)
    if first and not _ONLY_TIME.match(sentence[opening:]):
        return opening
    lead = _ASK_YOU.search(sentence) or _LEAD.search(sentence)
    word = _FIRST_ASKING.search(sentence, lead.end() if lead else 0)
    if lead:
        rest = sentence[lead.end() :]
        whether = re.match(rf"\s*(?:också\s+|även\s+)?(?:{_WHETHER})", rest, re.IGNORECASE)
        if whether:
            return lead.end() + len(rest) - len(rest.lstrip())
        if word and (question or word.start() - lead.end() < 60 or ":" in sentence[lead.end() : word.start()]):
            nominal = sentence[lead.end() : word.start()].strip(" ,:+")
            return lead.end() if _is_thing(nominal) else word.start()
        if not word and _is_thing(rest.strip(" .!?:")) and not question:
            return lead.end() + len(rest) - len(rest.lstrip())
        if not word:
            return 0 if question else None
    if question:
        verb = re.match(rf"^(?:{_VERB_FIRST})\b", sentence[opening:], re.IGNORECASE)
        if verb or word is None:
            return opening
        before = sentence[: word.start()]
        return 0 if len(before.split()) <= 4 and not re.search(r"[,:]\s*$", before) else word.start()
    return 0 if word and _starts_careless(sentence, word) else None


def _starts_careless(sentence: str, word: re.Match[str]) -> bool:
    """ "simhallen vad kostade den": a topic, then the question, without signs; told by the inverted verb."""
    after = sentence[word.end() :].lower()
    inverted = rf"\s+(?:\w+\s+)?(?:{_VERB_FIRST}|kostade?|blev|fick)\s+(?:den|det|de|ni|man|\w+(?:en|et|na|s))\b"
    return len(sentence[: word.start()].split()) <= 3 and bool(re.match(inverted, after))


def _is_thing(words: str) -> bool:
    """Whether words name a thing that is wanted, and do not only announce questions: "diarienumret på ärendet"."""
    bare = re.sub(r"^(?:att|så|då|också|även|gärna|med|på|av|om)\s+", "", words.strip(), flags=re.IGNORECASE)
    if len(bare.split()) < 2 or re.match(r"(?:en|ett)\s+förklaring|(?:er|att|mig|oss|ni|du)\b", bare, re.IGNORECASE):
        return False
    return not _ONLY_ANNOUNCES.match(bare)


def _parted(sentence: str, begin: int) -> list[tuple[int, int]]:
    """The spans of the questions in a sentence from ``begin`` on."""
    cuts = [(begin, begin)]
    for match in sorted(
        [
            *_PARTING.finditer(sentence, begin),
            *_PARTING_VERB.finditer(sentence, begin),
            *_BESIDES.finditer(sentence, begin),
        ],
        key=lambda match: match.start(),
    ):
        if match.end() <= cuts[-1][1] + 1 or not sentence[cuts[-1][1] : match.start()].strip(" ,:"):
            continue
        between, following = match[0], sentence[match.end() :]
        if _IN_THAT_CASE.search(sentence[max(0, match.start() - 12) : match.end()]):
            continue
        if match.re is _BESIDES:
            cuts.append((match.start(), match.end()))
            continue
        if not _JOINED.search(between) or not _asks_apart(sentence[cuts[-1][1] : match.start()], between, following):
            continue
        cuts.append((match.start(), match.end()))
    ends = [start for start, _ in cuts[1:]] + [len(sentence)]
    return [(start, end) for (_, start), end in zip(cuts, ends, strict=True)]


def _asks_apart(before: str, between: str, following: str) -> bool:
    """Whether what follows is a question of its own: "när" and "om" often only set the time or the condition."""
    conjunction = re.search(r"\b(?:och|samt|plus|and|eller)\b|\+|[;:]", between, re.IGNORECASE)
    word = following.split(" ", 1)[0].lower()
    if word in {"när", "om", "where", "when", "which", "who", "vilket", "vilka"} and not conjunction:
        return False  # "…, vilket är synd", "…, när det passar"
    if word in {"om", "ifall", "huruvida"}:
        return bool(re.match(r"^\W*(?:om|ifall|huruvida)\b", before, re.IGNORECASE))
    return len(following.split()) >= 2


def _tidy(text: str) -> str:
    """The words of a piece as they can be shown: no list mark, no trailing signs, single spaces, no shouting."""
    bare = re.sub(r"\s+", " ", text).strip(" \t,;:–-+")
    bare = _CONJUNCTION.sub("", bare)
    bare = re.sub(r"(?:\?+!*|!+)+$", "?", bare) if bare.endswith(("?", "!")) and "?" in bare[-3:] else bare
    shouted = re.compile(rf"\b(?:{_WORD}|och|var|har|inte|är|ska|får)\b", re.IGNORECASE)
    return shouted.sub(lambda match: match[0].lower() if match[0].isupper() else match[0], bare)
