"""Everyday ways to ask about services and rules, and the words that the pages of a municipality or region have for them."""

_WE = r"(?:man|jag|vi|barnet|barn|pensionärer|ungdomar|du)"
_LEAVE = r"(?:förtur|företräde|dispens)"

# How it is said, and what it is called where it is told. "Hur länge är det gratis" asks for an age.
SERVICE_IDIOMS: tuple[tuple[str, str], ...] = (
    # what is free, and until when
    (r"hur länge (är|åker|badar|reser|går) ((?:\S+ ){1,2}?)(gratis|avgiftsfri\w*|fri)\b", r"till vilken ålder \1 \2\3"),
    (rf"slipper ({_WE}) (?:att )?(?:betala )?(?=\w*(?:avgift(?:er|en)?|entré|inträde)\b)", r"betalar \1 ingen "),
    (r"är (sjukvården|vården) (?:gratis|avgiftsfri)\b", r"betalar man ingen patientavgift i \1"),
    # where something is forbidden or required
    (r"(?:råder|är|gäller|finns) (?:det )?koppeltvång(?:et)?", "ska hundar vara kopplade"),
    (r"(?:råder|är|gäller|finns) (?:det )?alkoholförbud(?:et)?", "är det förbjudet att dricka alkohol"),
    # queue
    (rf"(?:när|av vilka skäl|av vilken anledning|på vilka grunder) (?:kan|får) {_WE} (?:få )?({_LEAVE})\b", r"vem kan få \1"),
    (r"(?:vem|vilka) får (plats|plats(?:en|er|erna)) först", r"vilka har förtur till \1"),
    (rf"vem har (?={_LEAVE})", "vilka har "),
    # within what time
    (rf"hur länge (kan|får) ({_WE}) (begära|söka|ansöka|överklaga|reklamera|ångra|klaga)\b", r"inom vilken tid \1 \2 \3"),
    (r"(begära|kräva|söka) (?:pengar(?:na)? tillbaka|tillbaka pengar(?:na)?)\b", r"\1 ersättning"),
    # what one pays who breaks a rule
    (r"handikapp?(?:plats|parkering)(?:en)?\b", "plats för rörelsehindrade"),
    # measures of everyday speech
    (r"hur tung(?:t|a)? (får|kan|ska) (.{2,40}?) (?:vara|väga)(?: som mest| högst| max)?\b", r"hur mycket \1 \2 väga"),
    (r"milersättning(?:en)?\b", "ersättning per mil"),
)  # fmt: skip
