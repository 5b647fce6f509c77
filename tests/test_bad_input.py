"""Whatever is given, the answer is a quiz or a plain sentence, soon; and no half-written file."""

from __future__ import annotations

import ctypes
import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "decks" / "volcanoes" / "article.md"
RIVERS = ROOT / "tests" / "data" / "quizzes" / "rivers.yaml"
HARD = ROOT.parent / "shared" / "corpus" / "hard"
READING = ["show", "explain", "export", "check"]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="other Python: rights and limits are set as on Linux")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result


def assert_refused(result: Result, *words: str) -> None:
    """Exit code 1, nothing on stdout, and on stderr a sentence that says what is wrong and one that says what to do."""
    assert (result.exit_code, result.stdout) == (1, "")
    told = result.stderr.splitlines()
    wrong = [line for line in told if line.startswith("Error: ")]
    assert len(wrong) == 1
    assert wrong[0].endswith(".")
    assert told[-1] != wrong[0], "what to do is missing"
    for word in words:
        assert word in wrong[0]


ARTICLES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("a.txt", b"", "empty"),
    "only white space": ("a.txt", b"\n \n\t\n", "empty"),
    "binary": ("a.txt", bytes(range(256)) * 40, "text"),
    "a program": ("a", b"\x7fELF\x02\x01\x01" + bytes(57) + random.Random("program").randbytes(9000), "text"),
    "noise": ("a.txt", random.Random("noise").randbytes(9000), "text"),
    "PDF": ("a.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    "PDF by its first bytes": ("a.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    "Word document": ("a.docx", b"PK\x03\x04\x14\x00\x06\x00", "Word"),
    "image": ("a.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "image"),
    "too short": ("a.txt", b"Hello there.", "a.txt"),
    "a list and no prose": ("a.md", b"# To buy\n\n- eggs\n- milk\n- bread\n- salt\n", "a.md"),
    "headings only": ("a.md", b"# One\n\n## Two\n\n## Three\n", "a.md"),
    "a web page without text": ("a.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "a.html"),
    "nothing to ask": ("a.txt", b"Well, well. Who knows? It is so. " * 12, "a.txt"),
}


@pytest.mark.parametrize("case", ARTICLES)
def test_article_that_is_no_good_is_refused_and_nothing_is_written(case: str) -> None:
    name, content, words = ARTICLES[case]
    Path(name).write_bytes(content)
    assert_refused(run("make", name), words)
    assert [path.name for path in Path().iterdir()] == [name]


MARKS = ("(", "[", "]", "\\", "\\1", "*", "?", "+", "{", "[[", "(?", "f(x)", "C++", "A|B", "^", "$")


@pytest.mark.parametrize("seed", range(3))
def test_stray_marks_in_an_article_stop_nothing(seed: int) -> None:
    dice = random.Random(seed)
    title, *words = ARTICLE.read_text("utf-8").split(" ")
    for at in range(0, len(words), 7):
        words[at] = dice.choice(MARKS) + words[at] if dice.random() < 0.5 else words[at] + dice.choice(MARKS)
    Path("marks.txt").write_text(" ".join([title, *words]), "utf-8")
    assert run("make", "marks.txt").exit_code == 0


@pytest.mark.parametrize(
    ("where", "words"),
    [("missing.txt", "no file missing.txt"), (".", "folder"), ("http://127.0.0.1/a", "this machine"), ("a\0b", "a")],
)
@pytest.mark.parametrize("command", ["make", "facts"])
def test_what_is_no_file_is_refused(command: str, where: str, words: str) -> None:
    assert_refused(run(command, where), words)


def test_empty_standard_input_is_refused() -> None:
    assert_refused(run("make", "-", stdin=b""), "empty")


QUIZZES: dict[str, tuple[str | bytes, str]] = {
    "a wrong type": ("quizgen: 1\ntitle: T\nitems:\n  - {type: true_false, statement: S, answer: maybe}\n", "line 4"),
    "a number that is none": (
        "quizgen: 1\ntitle: T\nitems:\n  - type: short_answer\n    stem: S\n    key: K\n    points: many\n",
        "line 7",
    ),
    "a typo in a field": (
        "quizgen: 1\ntitle: T\nitems:\n  - type: short_answer\n    stme: S\n    key: K\n",
        "did you mean stem",
    ),
    "an unknown item type": ("quizgen: 1\ntitle: T\nitems:\n  - {type: essay, stem: S}\n", "essay"),
    "a duplicate id": (
        "quizgen: 1\ntitle: T\nitems:\n"
        "  - {id: a, type: short_answer, stem: S, key: K}\n  - {id: a, type: short_answer, stem: Z, key: L}\n",
        "line 5",
    ),
    "no gap": ("quizgen: 1\ntitle: T\nitems:\n  - {type: cloze, text: No gap here.}\n", "gap"),
    "broken YAML": ("quizgen: 1\ntitle: [\n", "line"),
    "a list": ("- 1\n- 2\n", "quizgen"),
    "a sentence": ("Nixon went to Beijing.", "quizgen"),
    "a later version": ("quizgen: 99\ntitle: T\n", "99"),
    "an anchor": ("quizgen: 1\ntitle: &a T\nitems: *a\n", "line"),
    "nothing": ("", "empty"),
    "no title": ("quizgen: 1\nitems: []\n", "title"),
    "no text in UTF-8": (b"quizgen: 1\ntitle: caf\xe9\n", "line 2"),
    "binary": (bytes(range(256)), "quiz.yaml"),
    "a deep nest": ("[" * 5000, "quiz.yaml"),
}


@pytest.mark.parametrize("case", QUIZZES)
@pytest.mark.parametrize("command", READING)
def test_quiz_file_that_is_no_good_is_refused(command: str, case: str) -> None:
    content, words = QUIZZES[case]
    content = content if isinstance(content, bytes) else content.encode()
    Path("quiz.yaml").write_bytes(content)
    assert_refused(run(command, "quiz.yaml", *(["a"] if command == "explain" else [])), words)
    assert [path.name for path in Path().iterdir()] == ["quiz.yaml"]
    assert Path("quiz.yaml").read_bytes() == content


@pytest.mark.parametrize("where", ["missing.yaml", "."])
@pytest.mark.parametrize("command", READING)
def test_quiz_that_is_no_file_is_refused(command: str, where: str) -> None:
    assert_refused(run(command, where, *(["a"] if command == "explain" else [])), where)


@pytest.mark.parametrize("command", ["make", "export"])
def test_output_folder_that_is_a_file_is_refused(command: str) -> None:
    Path("out").write_text("mine")
    assert_refused(run(command, ARTICLE if command == "make" else RIVERS, "-o", "out"), "out")
    assert Path("out").read_text() == "mine"


def within_rights() -> None:
    """Take the right to pass over permissions from root, so that it meets them as anybody does."""
    for capability in (1, 2):
        ctypes.CDLL(None).prctl(24, capability, 0, 0, 0)


def with_room_for(size: int) -> Callable[[], None]:
    """Let no file get larger than ``size`` bytes, as on a disk that is full."""
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def run_apart(before: Callable[[], None], *arguments: object) -> tuple[int, str, str]:
    command = [sys.executable, "-B", "-m", "quizgen", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=before)
    return done.returncode, done.stdout, done.stderr.splitlines()[0]


@on_linux
def test_read_only_folder_is_told_and_left_as_it_is() -> None:
    folder = Path("out")
    folder.mkdir()
    folder.chmod(0o555)
    told = run_apart(within_rights, "export", RIVERS, "-o", "out")
    assert told == (1, "", "Error: out cannot be written: Permission denied.")
    assert [*folder.iterdir()] == []


@on_linux
def test_folder_that_may_not_be_entered_is_told() -> None:
    Path("out").mkdir()
    Path("out").chmod(0)
    code, shown, told = run_apart(within_rights, "make", ARTICLE, "-n", "2", "-o", "out")
    assert (code, shown, told) == (1, "", "Error: out cannot be written: Permission denied.")


@on_linux
@pytest.mark.parametrize("arguments", [["make", "mine.txt"], ["show", "mine.txt"]])
def test_unreadable_file_is_told(arguments: list[str]) -> None:
    Path("mine.txt").write_text("Etna is a volcano.")
    Path("mine.txt").chmod(0)
    code, shown, told = run_apart(within_rights, *arguments)
    assert (code, shown) == (1, "")
    assert told.startswith("Error: mine.txt ")


@on_linux
@pytest.mark.parametrize("size", [1_000, 20_000, 60_000])
def test_full_disk_leaves_no_half_written_file(size: int) -> None:
    code, shown, told = run_apart(with_room_for(size), "export", RIVERS, "-o", "out")
    assert (code, shown) == (1, "")
    assert told.startswith("Error: ")
    assert [path.name for path in Path().iterdir()] == []


@pytest.mark.skipif(not HARD.is_dir(), reason="the corpus does not stand beside the repository")
@pytest.mark.parametrize("path", sorted(HARD.glob("*[!v]")), ids=lambda path: path.name)
def test_hard_input_ends_in_a_quiz_or_a_plain_sentence(path: Path) -> None:
    result = run("make", path, "--json")
    if result.exit_code == 0:
        assert json.loads(result.stdout)["items"]
    else:
        assert_refused(result, path.name)
