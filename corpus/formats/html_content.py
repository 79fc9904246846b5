"""What on a web page is content, and what surrounds it on every page of the site."""

import re

from bs4 import Tag


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_NEVER = _tags(
    "script style noscript template svg canvas iframe object embed audio video map head title meta link input select "
    "textarea datalist dialog nav aside footer area"
)
BLOCKS = _tags(
    "address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th thead tr ul"
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ROLES_OUT = _tags("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar")
# Class and id words of what surrounds the content, as general web conventions name it in Swedish and English.
_SURROUND = re.compile(
    r"(?:^|[\s_-])(?:cookies?|kakor|consent|gdpr|breadcrumbs?|brodsmul\w*|nav|navbar|navigation|menu|meny|mainmenu|sidebar"
    r"|skip|skiplink|share|sharing|dela|social|some-links|related|relaterat|feedback|pagination|toc-toggle|sr-only"
    r"|visually-hidden|visuallyhidden|screen-reader-text)(?:$|[\s_-])"
)
_FOLDED = re.compile(
    r"(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible)|expand(?:able|ed)?|fold(?:ed)?|dragspel|tab-?(?:pane|panel|content))(?:$|[\s_-])"
)
_MOSTLY_LINKS = 0.5  # of the letters
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class ContentFilter:
    """Tells content from scripts, hidden elements, navigation and banners; ``everything`` keeps the last two."""

    def __init__(self, kept_hidden: set[str], everything: bool = False) -> None:
        self._kept_hidden = kept_hidden
        self._everything = everything

    def is_dropped(self, tag: Tag) -> bool:
        """Whether an element is no content: script, hidden, or what surrounds the content on every page."""
        if tag.name == "aside" and _is_fact_box(tag):
            return self._surrounds(tag)
        if tag.name in _NEVER and not (self._everything and tag.name in {"nav", "aside", "footer", "dialog"}):
            return tag.name != "footer" or tag.find_parent(["main", "article"]) is None
        if tag.has_attr("hidden") or tag.get("aria-hidden") == "true" or _HIDDEN.search(str(tag.get("style") or "")):
            return str(tag.get("id") or "") not in self._kept_hidden and not _folds_out(tag)
        if self._everything:
            return False
        if tag.name == "header" and tag.find_parent(["main", "article"]) is None:
            return True
        if tag.name == "button":
            return tag.find_parent([*HEADINGS, "summary"]) is None
        return self._surrounds(tag)

    def _surrounds(self, tag: Tag) -> bool:
        """Whether an element says by its role, class or id that it surrounds the content."""
        if self._everything:
            return False
        if tag.get("role") in _ROLES_OUT:
            return True
        names = " ".join([*words_of(tag, "class"), *words_of(tag, "id")]).lower()
        return bool(names and _SURROUND.search(names)) and tag.find(["main", "article", "h1"]) is None


def _is_fact_box(tag: Tag) -> bool:
    """Whether what stands beside the text is of the text, "Fakta: …", and no list of links to other pages."""
    if tag.find_parent(["main", "article"]) is None:
        return False
    linked = sum(len(link.get_text(strip=True)) for link in tag.find_all("a"))
    return linked < _MOSTLY_LINKS * len(tag.get_text(strip=True))


def _folds_out(tag: Tag) -> bool:
    """Whether hidden content opens by a click: it is named as such, or stands right below what is there to click."""
    if _FOLDED.search(" ".join(words_of(tag, "class")).lower()):
        return True
    above = tag.find_previous_sibling()
    if above is None:
        return False
    switches = [above, *above.find_all(["button", "a", "div", "span"], limit=4)]
    return any(switch.has_attr("aria-expanded") or switch.get("role") == "button" for switch in switches)


def words_of(tag: Tag, attribute: str) -> list[str]:
    """The words of an attribute such as class."""
    value = tag.get(attribute)
    return value.split() if isinstance(value, str) else [str(word) for word in value or ()]
