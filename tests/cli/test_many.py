"""make of many articles: the table, the exit code, and going on after being killed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from click.testing import Result

from quizgen.quiz.file import load_quiz

from ..conftest import files_of

DECKS = Path(__file__).parents[2] / "decks"
Run = Callable[..., Result]
Apart = Callable[..., tuple[int, str, str]]


@pytest.fixture
def shelf() -> Path:
    """Four short articles, each of its own."""
    folder = Path("shelf")
    folder.mkdir()
    for number, path in enumerate(sorted(DECKS.glob("*/article.md"))[:4]):
        (folder / f"{number}.md").write_text(path.read_text(encoding="utf-8")[:1200], encoding="utf-8")
    return folder


def test_table_tells_of_each_article_in_order(run: Run, shelf: Path) -> None:
    (shelf / "2.md").write_text("")
    with (shelf / "1.md").open("a") as article:
        article.write("\n\n| Year | Tons |\n|------|------|\n| 1790 | 12 |\n")
    result = run("make", shelf / "1.md", shelf / "2.md", shelf / "0.md", "-o", "out", "-j", "2")
    head, first, *noticed, bad, why, last, total = result.stdout.splitlines()
    assert head.split()[:4] == ["words", "items", "seconds", "quiz,"]
    assert first.split()[3:] == ["out/1-quiz"]
    assert " ".join(" ".join(noticed).split()) == "Questions come from sentences only; left aside: 1 table."
    assert (bad.strip(), why.strip()) == ("shelf/2.md", "2.md is empty. Give a file that holds an article.")
    assert last.split()[3:] == ["out/0-quiz"]
    assert total.endswith("quizzes: 2 of 3")
    assert all(len(line) <= 80 for line in result.stdout.splitlines())
    assert result.exit_code == 1
    assert sorted(path.name for path in Path("out/1-quiz").iterdir()) == [
        "answer-key.pdf", "deck.apkg", "quiz.yaml", "worksheet.pdf"
    ]  # fmt: skip


def test_table_is_there_for_programs_too(run: Run, shelf: Path) -> None:
    folder = Path("one")
    folder.mkdir()
    (shelf / "0.md").rename(folder / "0.md")
    result = run("make", folder, "--json", "-o", "out")
    assert result.exit_code == 0
    (told,) = json.loads(result.stdout)
    assert (told["where"], told["folder"], told["state"], told["reason"]) == ("one/0.md", "out/0-quiz", "made", "")
    assert told["items"] > 0


def test_book_gives_a_quiz_a_chapter_and_one_deck(run: Run) -> None:
    result = run("make", DECKS / "volcanoes" / "article.md", "--by", "chapter", "-n", "3", "-o", "book", "-j", "2")
    assert result.exit_code == 0, result.output
    assert sorted(path.name for path in Path("book").iterdir()) == [
        "01-volcanoes-quiz", "02-gentle-and-violent-volcanoes-quiz", "03-watching-volcanoes-quiz", "deck.apkg"
    ]  # fmt: skip
    assert "book/deck.apkg" in result.stderr


def test_by_chapter_takes_one_book(run: Run, assert_told: Callable[..., None]) -> None:
    assert_told(run("make", "a.md", "b.md", "--by", "chapter"), 2, "one article")


def test_merged_articles_are_one_quiz(run: Run, shelf: Path) -> None:
    result = run("make", shelf / "0.md", shelf / "1.md", "--merge", "-n", "6", "-o", "joint")
    assert result.stdout.splitlines()[0] == "joint/quiz.yaml"
    sources = load_quiz(Path("joint/quiz.yaml")).source
    assert [source.name for source in sources] == ["0.md", "1.md"]


def test_merging_by_chapter_is_wrong_use(run: Run, assert_told: Callable[..., None]) -> None:
    assert_told(run("make", "a.md", "--by", "chapter", "--merge"), 2, "at once")


def test_no_shelf_is_wrong_use(run: Run, assert_told: Callable[..., None]) -> None:
    assert_told(run("make", "a.txt", "-"), 2, "standard input")


def test_killed_again_and_again_it_ends_as_one_clean_run(shelf: Path, run_apart: Apart) -> None:
    """Killed when another quiz or more is there, a random moment later."""
    code, _, told = run_apart("make", shelf, "-o", "clean", "-j", "2")
    assert code == 0, told
    chance = random.Random(8)
    command = [sys.executable, "-m", "quizgen", "make", str(shelf), "-o", "out", "-j", "2"]
    for _ in range(2):
        before = _quizzes()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ)
        while process.poll() is None and _quizzes() == before:
            time.sleep(0.01)
        time.sleep(chance.random() / 2)
        process.kill()
        process.wait()
    code, _, told = run_apart("make", shelf, "-o", "out", "-j", "2")
    assert code == 0, told
    assert files_of(Path("out")) == files_of(Path("clean"))


def test_control_c_ends_it_without_a_traceback(shelf: Path) -> None:
    command = [sys.executable, "-m", "quizgen", "make", str(shelf), "-o", "out", "-j", "2"]
    # What runs in the background of a shell ignores the signal, and so would all that it starts.
    heeding = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    process = subprocess.Popen(
        command, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True, preexec_fn=heeding
    )
    while process.poll() is None and not _quizzes():
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate()
    assert (process.returncode, told.strip()) == (1, "Aborted!")


def _quizzes() -> int:
    return len(list(Path("out").glob("*/quiz.yaml")))
