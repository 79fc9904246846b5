"""What the documents about the program say is what the program does."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
EXAMPLE = ROOT / "tests" / "assistant" / "langchain_example.py"


def section(text: str, title: str) -> str:
    """The part of a Markdown text under the heading that holds ``title``; "" when there is none."""
    found = re.search(rf"^(#+) [^\n]*{title}[^\n]*\n(.*?)(?=^#{{1,2}} |\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group(2) if found else ""


def test_sections_are_found() -> None:
    text = "# A\n\none\n\n## Med LangChain\n\n```python\n# x\n```\ntwo\n\n## B\nthree\n"
    assert section(text, "LangChain").strip().startswith("```python")
    assert section(text, "Saknas") == ""


def test_the_readme_shows_the_langchain_example_that_is_tested() -> None:
    shown = section(README.read_text(encoding="utf-8"), "LangChain")
    assert not shown or EXAMPLE.read_text(encoding="utf-8").strip() in shown


def test_every_make_target_that_the_readme_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z]+)", README.read_text(encoding="utf-8")))
    assert named <= targets


def test_every_file_that_a_document_links_to_exists() -> None:
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "eval" / "data").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"
