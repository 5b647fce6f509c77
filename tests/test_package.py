"""What is installed: the public names, what the wheel carries, the lock file, and that CI lets no test be skipped."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import quizgen
from quizgen import resources

ROOT = Path(__file__).parents[1]
CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache"}
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def plain(name: str) -> str:
    """A package's name as registries compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    settings: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return settings["project"]  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", quizgen.__all__)
def test_public_name_is_there(name: str) -> None:
    assert getattr(quizgen, name)


def test_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing_such"):
        _ = quizgen.nothing_such


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        (resources.templates(), "worksheet/*.typ.j2"),
        (resources.templates(), "anki/*/front.html"),
        (resources.tables(), "*"),
        (resources.fonts(), "**/*.ttf"),
    ],
)
def test_resources_are_found(folder: Path, pattern: str) -> None:
    assert [*folder.glob(pattern)]


def test_wheel_carries_templates_and_tables(tmp_path: Path) -> None:
    try:
        import hatchling  # noqa: F401
    except ImportError:
        pytest.skip("hatchling is not installed")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    names = set(zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist())
    for folder, inside in [(ROOT / "templates", "quizgen/templates"), (ROOT / "quizgen", "quizgen")]:
        files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
        wanted = {f"{inside}/{path.as_posix()}" for path in files if not CACHES & set(path.parts)}
        assert wanted <= names
    assert not [name for name in names if name.startswith(("tests", "decks"))]


def test_lock_holds_every_dependency_with_hashes_and_no_address(project: dict[str, Any]) -> None:
    wanted = [
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    ]
    names = {plain(re.split(r"[^\w.-]", requirement)[0]) for requirement in wanted}
    entries = [entry for entry in re.split(r"\n(?=\S)", LOCK) if not entry.startswith("#")]
    assert names <= {entry.split("==")[0] for entry in entries}
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links|/", LOCK)


def test_ci_fails_a_skipped_test_unless_it_may_be(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text(
        "import pytest\n"
        "def test_tool(): pytest.skip('a tool is not installed')\n"
        "def test_corpus(): pytest.skip('the corpus does not stand beside the repository')\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    for ci, closing in [("true", "1 failed, 1 skipped"), ("", "2 skipped")]:
        done = subprocess.run(command, cwd=tmp_path, env={"CI": ci, "PATH": ""}, capture_output=True, text=True)
        assert closing in done.stdout
