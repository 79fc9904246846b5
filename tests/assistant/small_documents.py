"""The documents of the small index: four invented ones, and a plain report."""

from pathlib import Path

INVENTED = Path(__file__).parents[1] / "fixtures" / "documents"
SMALL = (
    "adals-hamn-arsredovisning-2023.md",
    "mellanbygden-arsredovisning-2023.txt",
    "vikholm-forskola-avgifter.html",
    "vikholm-simhall-nyhet.html",
)
# One plain report more, which nobody can misread: for what is tested of the way there and back.
PLAIN = """Årsrapport 2023 för Stenby kommun

Ekonomi

Stenby kommuns underskott blev 12,5 miljoner kronor år 2023. År 2022 var underskottet 8,2 miljoner kronor.
"""
