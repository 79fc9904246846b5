"""Who may import whom, read from the code without running it: one direction, and one owner for each framework."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("corpus", "assistant", "eval", "ui")

# The packages of ours that each may import.
MAY_IMPORT: dict[str, frozenset[str]] = {
    "corpus": frozenset(),
    "assistant": frozenset({"corpus"}),
    "eval": frozenset({"assistant", "corpus"}),
    "ui": frozenset({"assistant", "corpus"}),
}

# Where each framework may be imported: files, or folders that end in "/".
OWNERS: dict[str, tuple[str, ...]] = {
    "gradio": ("ui/",),
    "chromadb": ("corpus/vectors.py",),
    "tantivy": ("corpus/words_index.py",),
    "ragas": ("eval/ragas_metrics.py", "eval/judge_prompts.py"),  # the metrics, and their Swedish prompts
    "pdfplumber": ("corpus/formats/",),
    "bs4": ("corpus/formats/",),
    "docx": ("corpus/formats/", "assistant/drafting/", "ui/export"),
    "sentence_transformers": ("corpus/embed.py", "assistant/rerank.py"),
    "langchain": ("assistant/generation/model.py",),
}
# What must never be imported while a module of ours is imported: inside a function, or for the type checker alone.
LATE = frozenset(
    {
        "gradio",
        "chromadb",
        "ragas",
        "sentence_transformers",
        "torch",
        "sklearn",
        "matplotlib",
        "pdfplumber",
        "simplemma",
        "langchain",
    }
)
# Modules that only what needs their framework imports, and so may import it at their top.
MAY_IMPORT_EARLY = ("ui/", "corpus/formats/", *OWNERS["ragas"])


def modules() -> list[Path]:
    """Every module of the program."""
    return [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


def imported(tree: ast.AST) -> Iterator[tuple[str, ast.stmt]]:
    """The dotted names that a piece of code imports, by statement or by import_module("name")."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or ""), node
        elif isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign | ast.Return):
            yield from ((name, node) for name in _by_call(node))


def _by_call(node: ast.stmt) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name | ast.Attribute):
            name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
            known = call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str)
            if name in {"import_module", "__import__"} and known:
                yield str(call.args[0].value)  # type: ignore[attr-defined]


def when_imported(tree: ast.Module) -> Iterator[ast.stmt]:
    """The statements that run when a module is imported: no function bodies, nothing for the type checker alone."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(statement, ast.If) and ast.unparse(statement.test).endswith("TYPE_CHECKING"):
            waiting += statement.orelse
            continue
        yield statement
        waiting += [child for child in ast.iter_child_nodes(statement) if isinstance(child, ast.stmt)]


def top(name: str) -> str:
    """The outermost package of a dotted name."""
    return name.partition(".")[0]


def parsed(path: Path) -> ast.Module:
    """The code of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def place(path: Path) -> str:
    """A module's path in the project."""
    return path.relative_to(ROOT).as_posix()


def test_there_is_something_to_read() -> None:
    found = {place(path).partition("/")[0] for path in modules()}
    assert found == set(PACKAGES)


@pytest.mark.parametrize("path", modules(), ids=place)
def test_imports_point_one_way(path: Path) -> None:
    package = place(path).partition("/")[0]
    ours = {top(name) for name, _ in imported(parsed(path))} & {*PACKAGES, "tests"}
    assert ours - {package} <= MAY_IMPORT[package]


@pytest.mark.parametrize("path", modules(), ids=place)
def test_a_framework_is_imported_by_its_owner_alone(path: Path) -> None:
    for name, node in imported(parsed(path)):
        owners = OWNERS.get(top(name), (place(path),))
        assert place(path).startswith(owners), f"line {node.lineno}: {top(name)} is owned by {', '.join(owners)}"


@pytest.mark.parametrize("path", [p for p in modules() if not place(p).startswith(MAY_IMPORT_EARLY)], ids=place)
def test_heavy_frameworks_are_imported_late(path: Path) -> None:
    for statement in when_imported(parsed(path)):
        if isinstance(statement, ast.Import | ast.ImportFrom):
            assert not {top(name) for name, _ in imported(statement)} & LATE, f"line {statement.lineno}"


@pytest.mark.parametrize("path", modules(), ids=place)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(parsed(path))


def test_a_forbidden_import_would_be_seen() -> None:
    code = (
        "import a.b\nfrom c import d\ndef f():\n    import e\nx = import_module('g')\nif TYPE_CHECKING:\n    import h\n"
    )
    tree = ast.parse(code)
    assert {top(name) for name, _ in imported(tree)} == {"a", "c", "e", "g", "h"}
    early = [statement for statement in when_imported(tree) if isinstance(statement, ast.Import | ast.ImportFrom)]
    assert sorted(top(name) for statement in early for name, _ in imported(statement)) == ["a", "c"]
