"""A pasted letter, or a file (.txt, .md, .eml, .docx, .pdf, .html), as an Inquiry: headings of e-mail read, personal data masked."""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.utils import parsedate_to_datetime
from pathlib import Path

from assistant.drafting.privacy import NAME, masked, name_parts
from assistant.drafting.types import Inquiry
from assistant.errors import AssistantError, FileFault
from corpus.errors import UnreadableDocument
from corpus.swedish.dates import dates

LONGEST_LETTER = 20_000  # characters, some ten pages
EMPTY = "Brevet är tomt. Klistra in förfrågan eller välj en fil."
TOO_LONG = "Brevet är för långt: högst {limit} tecken. Ta med bara det som ska besvaras."
_HEADER = re.compile(
    r"^\s*\**(?P<name>från|from|avsändare|ämne|subject|angående|ang|ärende|rubrik|datum|date|skickat|sent|till|to|kopia|cc)\s*:\**\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_FIELDS = {
    **dict.fromkeys(("från", "from", "avsändare"), "sender"),
    **dict.fromkeys(("ämne", "subject", "angående", "ang", "ärende", "rubrik"), "subject"),
    **dict.fromkeys(("datum", "date", "skickat", "sent"), "date"),
}
_EARLIER = re.compile(
    r"^\s*(?:>|-{2,}\s*(?:ursprungligt meddelande|original message|vidarebefordrat)|_{10,}\s*$"
    r"|(?:den|on)\b.{5,120}\b(?:skrev|wrote)\b.*:\s*$)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"^\s*(?:med\s+)?(?:(?:vänlig|vänliga|bästa|varma|goda|många|hjärtliga)\s+)?(?:\w*hälsning(?:ar|en)?|mvh|m\.?v\.?h\.?|högaktningsfullt|vänligen|"
    r"hör av er|kram(?:ar)?|kind regards|best regards|regards|yours (?:sincerely|faithfully)|sincerely|(?:best|kindest) wishes|thanks|pozdrawiam)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^\s*(?:tack|thank you|thanks|tusen tack)\b[^.!?]{0,40}[!.,]?\s*(?P<rest>.*)$", re.IGNORECASE)
_NAME_LINE = re.compile(
    r"^\s*[/–-]?\s*(?P<name>[A-ZÅÄÖÉ][\wåäöéü’'-]+(?:(?:,|\s+och|\s+&)?\s+(?:(?:von|van|af|de)\s+)?[A-ZÅÄÖÉ][\wåäöéü’'-]+){0,4})\s*(?:,.*)?$"
)
_INLINE_CLOSING = re.compile(
    r"(?:(?<=[.?!])\s*|\s+)(?:mvh|hälsn(?:ing(?:ar)?)?\.?|vänligen|vänliga hälsningar|/|//)\s*,?\s*(?P<name>[A-ZÅÄÖ][\wåäö’'-]+(?:\s[A-ZÅÄÖ][\wåäö’'-]+)?)\s*$",
    re.IGNORECASE,
)
_LONGEST_CLOSING = 6  # words
_PROGRAM = re.compile(r"^\s*(?:skickat från min|sent from my|hämta outlook)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Headers:
    """What stands above an e-mail."""

    sender: str = ""
    subject: str = ""
    date: str = ""


def read_inquiry(path: Path, received: str = "") -> Inquiry:
    """Reads a file. ``received`` (ISO) is when it came, where the file does not say. Raises AssistantError."""
    if path.suffix.lower() == ".eml":
        return _from_mail(path, received)
    from corpus.load import load

    try:
        text = load(path).text
    except UnreadableDocument as error:
        raise AssistantError(str(error)) from error
    return inquiry_of(text, received)


def _from_mail(path: Path, received: str) -> Inquiry:
    try:
        message = message_from_bytes(path.read_bytes(), policy=policy.default)
    except OSError as error:
        raise FileFault("Brevet", path, error) from error
    body = message.get_body(preferencelist=("plain", "html"))
    if body is None:
        raise AssistantError(f"E-brevet {path.name} har ingen text som går att läsa.")
    text = str(body.get_content())
    if body.get_content_subtype() == "html":
        from corpus.formats.html import read_html

        text = read_html(text.encode()).text
    text = _plain(text)
    sent = message.get("Date")
    sender = message["From"].addresses[0].display_name if message["From"] and message["From"].addresses else ""
    date = parsedate_to_datetime(str(sent)).date().isoformat() if sent else ""
    return _inquiry(text, _Headers(sender, str(message.get("Subject") or ""), date), received)


def inquiry_of(text: str, received: str = "") -> Inquiry:
    """A pasted letter. Raises AssistantError when there is nothing to read, or too much."""
    text = _plain(text)
    lines = text.split("\n")
    found: dict[str, str] = {}
    first = next((number for number, line in enumerate(lines) if line.strip()), 0)
    last = first
    for number in range(first, min(first + 12, len(lines))):
        header = _HEADER.match(lines[number])
        if header:
            found.setdefault(_FIELDS.get(header["name"].lower(), "other"), header["value"].strip())
            last = number + 1
        elif lines[number].strip():
            break
    written = dates(found.get("date", ""))
    day = next((one.iso for one in written if one.precision == "day" and not one.iso.startswith("--")), "")
    headers = _Headers(found.get("sender", ""), found.get("subject", ""), day)
    return _inquiry("\n".join(lines[last:]), headers, received)


def _plain(text: str) -> str:
    """The text with ordinary line ends and single spaces. No letter needs more, and patterns cost time on them."""
    text = re.sub(r"\r\n?|[\f\v\u2028\u2029]", "\n", text[: 10 * LONGEST_LETTER]).replace("\ufeff", "")
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r"(?:\n ?){3,}", "\n\n", text)
    text = re.sub(r"([^\w\s])\1{9,}", lambda run: run[1] * 10, text)
    return re.sub(r"([^\W_]{60})\w+", r"\1", text)


def _inquiry(text: str, headers: _Headers, received: str) -> Inquiry:
    if not text.strip():
        raise AssistantError(EMPTY)
    if len(text) > LONGEST_LETTER:
        raise AssistantError(TOO_LONG.format(limit=LONGEST_LETTER))
    body, signed = _without_signature(_latest(text.split("\n")))
    sender = _person(headers.sender) or signed
    names = [*name_parts(sender), *name_parts(signed), *name_parts(_person(headers.sender))]
    subject = masked(re.sub(r"^(?:(?:sv|re|vb|fw|fwd)\s*:\s*)+", "", headers.subject, flags=re.IGNORECASE), names)
    return Inquiry(masked(body, names), sender, subject, headers.date or received)


def _latest(lines: list[str]) -> list[str]:
    """The lines of the letter itself, without the earlier ones it answers."""
    end = next((number for number, line in enumerate(lines) if number and _EARLIER.match(line)), len(lines))
    return lines[:end]


def _without_signature(lines: list[str]) -> tuple[str, str]:
    """The letter down to its closing words, and the name it is signed with ("" when none)."""
    written = [number for number, line in enumerate(lines) if line.strip() and not _PROGRAM.match(line)]
    for number in written[max(0, len(written) - 9) :]:
        line = lines[number]
        closing = _CLOSING.match(line)
        if closing and len(line.split()) <= _LONGEST_CLOSING:
            after = [line[closing.end() :], *lines[number + 1 :]]
            return "\n".join(lines[:number]).strip("\n"), _signed(after)
    if not written:
        return "", ""
    if inline := _INLINE_CLOSING.search(lines[written[-1]]):
        kept = [*lines[: written[-1]], lines[written[-1]][: inline.start()]]
        return "\n".join(kept).strip("\n"), inline["name"]
    for number in written[max(1, len(written) - 3) :]:  # a name without closing words, perhaps with a title under it
        thanks = _THANKS.match(lines[number])
        name = _named(thanks["rest"] if thanks else lines[number])
        short = all(len(line.split()) <= _LONGEST_CLOSING for line in lines[number:])
        ended = any(line.rstrip().endswith((".", "?", "!")) for line in lines[number:])
        if name and short and not ended and (not lines[number - 1].strip() or number == written[-1]):
            return "\n".join(lines[:number]).strip("\n"), name
    return "\n".join(lines).strip("\n"), ""


def _signed(lines: list[str]) -> str:
    """The first line that can be a name."""
    for line in lines:
        bare = _CLOSING.sub("", line.strip(" ,!/")).strip(" ,!/")
        if name := _named(bare):
            return name
    return ""


def _named(line: str) -> str:
    """The name on a line: "Gunvor Ek, Boden" is one person with a place, "Elsa, Noor och Viggo" are three."""
    found = _NAME_LINE.match(line)
    if not found:
        return ""
    return found["name"] if re.search(r"\s(?:och|&)\s", found["name"]) else found["name"].split(",")[0]


def _person(written: str) -> str:
    """The person of a sender line: "Maja Ekström, Nyheter i norr <maja@…>" is Maja Ekström; "" for a bare address."""
    bare = re.sub(r"<[^>]*>|\[[^\]]*\]|\([^)]*\)|\S+@\S+", "", written).strip(" \"',")
    return _named(bare)


def first_name(sender: str) -> str:
    """What somebody is greeted by; both names of a couple, all of a group."""
    if NAME in sender:
        return ""
    people = re.split(r"\s*(?:,|\boch\b|&)\s*", sender)
    if len(people) > 1:
        return sender
    return sender.split()[0] if sender else ""
