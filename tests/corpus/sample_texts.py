"""Small documents for the index tests."""

TEXTS = {
    "arsrapport": "Årsrapport 2022\n\nLänstrafikens underskott blev 20,5 miljoner kronor.\nPrognosen var 22 miljoner."
    "\n\nSjukfrånvaron minskade till 5,2 procent.\n\nMusikerna gav 147 konserter i länet.",
    "protokoll": "Protokoll 15 april 2024\n\nNämnden beslutar att bevilja bidrag till bredbandsutbyggnad."
    "\n\nOrdföranden yrkar avslag på förslaget om kollektivtrafik.",
    "plan": "Verksamhetsplan 2025\n\nRegionen satsar på kompetensförsörjning och får stöd ur EU-medel.",
}
