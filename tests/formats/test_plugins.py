"""Formats of other packages: the README's example, installed as anybody would, and packages that are broken."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.formats import FORMATS, format_names, get_format, reader_names

from ..conftest import needs

ROOT = Path(__file__).parents[2]
RIVERS = ROOT / "tests" / "data" / "quizzes" / "rivers.yaml"
SOUND = """
from quizgen.formats import Facts, Output, Read, Settings
from quizgen.quiz import ShortAnswer
class Slips:
    name = "slips"
    facts = Facts("Slips", ("slips.txt",), "slips of paper")
    def write(self, quiz, settings):
        return Output({"slips.txt": b"slip"})
class Reader:
    name = "slips"
    extensions = (".slips",)
    def recognises(self, text):
        return text.startswith("slips")
    def read(self, text, name):
        return Read((ShortAnswer(stem="What is hot?", key="lava"),))
"""
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Put a package on the path as pip leaves it: a module and what it says of itself."""

    def install(package: str, module: str, formats: str = "", readers: str = "") -> None:
        site = tmp_path / "site"
        about = site / f"{package}-1.dist-info"
        about.mkdir(parents=True)
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1\n")
        groups = {"quizgen.formats": formats, "quizgen.readers": readers}
        (about / "entry_points.txt").write_text(
            "".join(f"[{group}]\n{line}\n" for group, line in groups.items() if line)
        )
        (site / f"{package}.py").write_text(module)
        monkeypatch.delitem(sys.modules, package, raising=False)
        if str(site) not in sys.path:
            monkeypatch.syspath_prepend(site)

    return install


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(one) for one in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def test_the_example_of_the_readme_is_installed_and_writes(tmp_path: Path) -> None:
    needs(find_spec("hatchling"), "hatchling")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    settings, module = (
        re.search(rf"```{language}\n# {name}\n(.+?)```", readme, re.DOTALL)
        for language, name in (("toml", r"pyproject\.toml"), ("python", r"quizgen_slips\.py"))
    )
    assert settings
    assert module
    assert len([line for line in module[1].splitlines() if line]) <= 10
    package, site, out = (tmp_path / name for name in ("package", "site", "out"))
    package.mkdir()
    (package / "pyproject.toml").write_text(settings[1])
    (package / "quizgen_slips.py").write_text(module[1])
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--target", site, package], check=True, capture_output=True)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), str(ROOT)])}
    command = [sys.executable, "-m", "quizgen"]
    for arguments in (["formats", "--json"], ["export", RIVERS, "--to", "slips,aiken", "-o", out]):
        done = subprocess.run([*command, *arguments], env=environment, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stderr
        if "--json" in arguments:
            assert "slips" in [one["name"] for one in json.loads(done.stdout)]
    assert sorted(path.name for path in out.iterdir()) == ["quiz.aiken.txt", "slips.txt"]
    assert (out / "slips.txt").read_text(encoding="utf-8").count("\n") == 2
    assert "is left out: Slips has no matching" in done.stderr


def test_a_format_and_a_reader_of_another_package_are_used(install: Install, tmp_path: Path) -> None:
    install("slipping", SOUND, "slips = slipping:Slips", "slips = slipping:Reader")
    assert (format_names()[-1], reader_names()[-1]) == ("slips", "slips")
    assert run("export", RIVERS, "--to", "slips", "-o", tmp_path).exit_code == 0
    assert (tmp_path / "slips.txt").read_bytes() == b"slip"
    for name in ("rocks.slips", "rocks.txt"):
        (tmp_path / name).write_text("slips")
        done = run("import", tmp_path / name, "-o", tmp_path / f"{name}.yaml")
        assert done.exit_code == 0, done.stderr
    assert "What is hot?" in (tmp_path / "rocks.txt.yaml").read_text()


@pytest.mark.parametrize(
    ("module", "what"),
    [
        ("import nothing_of_this_name", "ModuleNotFoundError"),
        ("1 / 0", "ZeroDivisionError"),
        ("raise SystemExit(3)", "SystemExit"),
        ("class Other: pass", "has no attribute 'Slips'"),
        ("class Slips: pass", "it has no facts"),
        (SOUND.replace('Output({"slips.txt": b"slip"})', "1 / 0"), "ZeroDivisionError"),
        (SOUND.replace('b"slip"', '"slip"'), "no Output with files in bytes"),
    ],
)
def test_a_broken_package_is_named_and_stops_no_other(install: Install, tmp_path: Path, module: str, what: str) -> None:
    install("slipping", module, "slips = slipping:Slips")
    done = run("export", RIVERS, "--to", "gift,slips,aiken", "-o", tmp_path, "-q")
    assert done.exit_code == 1
    assert "Error: The format 'slips' of the package slipping cannot be used" in done.stderr
    assert what in done.stderr
    assert "pip uninstall slipping" in done.stderr
    assert {"quiz.gift", "quiz.aiken.txt"} <= {path.name for path in tmp_path.iterdir()}
    listed = run("formats", "--json")
    assert [one["name"] for one in json.loads(listed.stdout)][: len(FORMATS)] == [*FORMATS]


@pytest.mark.parametrize(
    "module",
    [
        "import nothing_of_this_name",
        "class Reader: pass",
        SOUND.replace('return text.startswith("slips")', "1 / 0"),
    ],
)
def test_a_broken_reader_is_told_and_stops_no_other(install: Install, tmp_path: Path, module: str) -> None:
    install("slipping", module, readers="slips = slipping:Reader")
    rocks, other = tmp_path / "rocks.txt", tmp_path / "other.txt"
    rocks.write_text("What is hot? {=lava}\n")
    assert run("import", rocks).exit_code == 0
    other.write_text("No quiz.")
    done = run("import", other)
    assert done.exit_code == 1
    assert done.stderr.count("of the package slipping cannot be used") == 1


def test_what_is_broken_is_told_beside_the_list(install: Install) -> None:
    install("slipping", "1 / 0", "slips = slipping:Slips")
    listed = run("formats")
    assert listed.exit_code == 0
    assert "The format 'slips' of the package slipping cannot be used: ZeroDivisionError" in listed.stderr
    assert run("formats", "-q").stderr == ""


def test_a_name_of_ours_stays_ours_and_the_first_of_two_is_used(install: Install) -> None:
    install("slipping", SOUND, "gift = slipping:Slips\nslips = slipping:Slips")
    install("tripping", SOUND, "slips = tripping:Slips")
    assert get_format("gift").facts.title == "GIFT"
    told = run("formats").stderr
    assert "The format 'gift' of the package slipping is not used: the name is taken." in told
    assert "The format 'slips' of the package tripping is not used: the name is taken." in told


def test_a_reader_without_a_format_is_listed(install: Install) -> None:
    install("slipping", SOUND, readers="notes = slipping:Reader")
    (last,) = json.loads(run("formats", "--json").stdout)[-1:]
    assert (last["name"], last["files"], last["out"], last["in"]) == ("notes", ["*.slips"], False, True)
