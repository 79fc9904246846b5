"""Questions as people type them -> as they are spelled: spoken forms, missing dots on small words, short years."""

import re
from collections.abc import Sequence

# Spoken and chat forms that stand for one written word only. Content words are mended from the documents' own words.
_FORMS = {
    form: written
    for written, forms in (
        ("är", "e ä"),
        ("och", "å o &"),
        ("mycket", "mkt mycke mke myckt"),
        ("också", "oxå okså ockå ockse"),
        ("någon", "nån ngn"),
        ("något", "nåt ngt"),
        ("några", "nåra nåra ngra"),
        ("sådan", "sån"),
        ("från", "frå frn fr"),
        ("enligt", "enl"),
        ("angående", "ang"),
        ("varför", "varfö varffö vafför vaffö"),
        ("sade", "sa"),
        ("lade", "la"),
        ("de", "dom"),
        ("egentligen", "egentl"),
        ("exempelvis", "tex"),
        ("hur", "hurr huur"),
        ("många", "månge mnga mgn"),
        ("vilken", "vilkn"),
        ("miljoner", "milj miljener"),
        ("procent", "prosent pct"),
        ("max", "maxx"),
        ("ordförande", "ordf"),
    )
    for form in forms.split()
}
_WORD = re.compile(r"(?<![\w.:/-])([a-zåäö&]+)(?![\w:/-])(\.(?=\s+[a-zåäö0-9]))?")
_VA = re.compile(r"\bva\b(?=\s+(?:är|e|blev|kosta\w*|heter|hette|gör|gjorde|säg\w+|sa|betyd\w+|mena\w*|hände|beslut\w+|fick|tyck\w+)\b)", re.IGNORECASE)  # fmt: skip
_LETTERS = re.compile(r"(?<![åäöÅÄÖA-Za-z])[A-Za-z]+(?![åäöÅÄÖA-Za-z])")
_NR = re.compile(r"^\s*nr(?= \w+)(?! \d)|\bnr(?=\s*\?*$)", re.IGNORECASE)  # "nr öppnar badet"
# "badhus klart när": the question word of a telegram stands last
_ASKED_LAST = re.compile(
    r"^\W*((?:(?!(?:hur|vad|vem|vilken|vilket|vilka|varför|när|och|men|eller)\b)[\w-]+ ){2,6})(när|varför|hur mycket|hur många)\W*$",
    re.IGNORECASE,
)
# "orkestern solist konsert namn": it is asked what somebody is called
_NAME_LAST = re.compile(
    r"^\W*((?:(?!(?:hur|vad|vem|vilken|vilket|vilka|varför|när|var|och|men|eller|är|har|i|på|för|ett|sitt|byter|nytt)\b)[\w-]+ ){2,7})namn\W*$",
    re.IGNORECASE,
)
# "va-taxan" and "avgiften för va" are those of vatten och avlopp.
_ANY_VA = re.compile(
    r"(?<![\w-])(?<!för )(?<!inom )(?<!till )(?<!om )(?<!på )(?<!och )(?<!i )(?<!med )(?<!av )va(?![\w-])|(?<=och )va(?= \w+ [a-zåäö])",
    re.IGNORECASE,
)
# Small words typed without å, ä and ö, mended only in a text that has none of these letters.
_DOTLESS = {
    form: written
    for written, form in (
        entry.split("=")
        for entry in "när=nar varför=varfor från=fran på=pa många=manga hög=hog högt=hogt höga=hoga också=ocksa går=gar gör=gor "
        "måste=maste för=for över=over före=fore då=da år=ar året=aret län=lan länge=lange lång=lang förra=forra får=far "
        "fått=fatt gått=gatt stått=statt står=star väg=vag är=ar någon=nagon något=nagot några=nagra två=tva åring=aring åringar=aringar åriga=ariga".split()
    )
}
# Those that are no words without their dots, mended wherever they stand: "varfor minskade överskottet".
_NO_WORDS = frozenset("nar varfor fran ocksa maste nagon nagot nagra tva hogt hoga lange forra".split())
_YEAR_BEFORE_AR = re.compile(r"\b(?:forra|i|per|varje|vilket|detta|under|nasta|fem|tva|tre)\s+$", re.IGNORECASE)
_MONTH = r"jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
_SHORT_YEARS = (
    (re.compile(r"\b(ht|vt)[ -]?(?=(?:20)?\d\d\b)", re.IGNORECASE), lambda m: {"h": "hösten ", "v": "våren "}[m[1][0].lower()]),
    # "aug 22" is August 2022: Swedish writes the day before the month
    (re.compile(rf"\b({_MONTH}|hösten|våren|sommaren|vintern|årsskiftet)\.?\s+(?:['’–-]\s?)?([0-3]\d)(?![\w%:/,.-]|\s*(?:%|kr|\d))", re.IGNORECASE), lambda m: f"{m[1]} 20{m[2]}"),
    (re.compile(r"(?<=[^\W\d]\s)['’–-]([0-3]\d)(?![\w%:/,.–-]|\s*%)"), lambda m: f"20{m[1]}"),
    (re.compile(r"\b(år)\s+([0-3]\d)(?![\w%:/,.-])", re.IGNORECASE), lambda m: f"{m[1]} 20{m[2]}"),
)  # fmt: skip


def spelled(question: str) -> str:
    """``question`` with spoken forms, dotless small words and short years written out: "va kosta de aug 22"."""
    text = _VA.sub("vad", question)
    text = _NR.sub("när", _ANY_VA.sub("var", text))
    bare = not re.search(r"[åäöÅÄÖ]", text)
    text = _LETTERS.sub(lambda m: _dotted(m, text) if bare or m[0] in _NO_WORDS else m[0], text)
    text = _WORD.sub(lambda m: f"{_FORMS[m[1]]}" if m[1] in _FORMS else m[0], text)
    for pattern, written in _SHORT_YEARS:
        text = pattern.sub(written, text)
    text = _NAME_LAST.sub(lambda m: f"vad heter {m[1].strip()}", text)
    return _ASKED_LAST.sub(lambda m: f"{m[2]} {m[1].strip()}", text)


def respelled(question: str, corrected: Sequence[tuple[str, str]]) -> str:
    """``question`` with each mistyped word as it is read: "vilka kommun" for "vilka komuner"."""
    for typed, read in corrected:
        question = re.sub(rf"\b{re.escape(typed)}\b", read, question)
    return question


def _dotted(match: re.Match[str], text: str) -> str:
    """A small word with its dots, in the capitals it was typed in; "ar" is "är" or, by what stands around it, "år"."""
    word = match[0]
    lowered = word.lower()
    if lowered == "ar":
        year = _YEAR_BEFORE_AR.search(text[: match.start()]) or re.match(r"\s+(?:19|20)\d\d", text[match.end() :])
        written = "år" if year else "är"
    else:
        written = _DOTLESS.get(lowered, lowered)
    if written == lowered:
        return word
    return written.upper() if word.isupper() else written.capitalize() if word[0].isupper() else written
