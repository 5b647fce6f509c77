"""Many articles: what makes a shelf, what a work unit does, and what survives a killed process."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread
from time import sleep

import pytest

from quizgen.config import Options
from quizgen.errors import ArticleError, QuizgenError, UsageError
from quizgen.formats import Settings
from quizgen.quiz.file import load_quiz
from quizgen.shelf import Job, Outcome, in_order, jobs_of, make_one, on_this_machine

from .conftest import files_of

DECKS = Path(__file__).parents[1] / "decks"
SHORT = Options(items=3)


@pytest.fixture
def shelf(tmp_path: Path) -> Callable[..., Path]:
    """Writes files with a short article in each, under a folder."""
    text = (DECKS / "volcanoes" / "article.md").read_text(encoding="utf-8")[:1500]

    def _shelf(*names: str) -> Path:
        folder = tmp_path / "shelf"
        for name in names:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return folder

    return _shelf


@pytest.fixture
def job(shelf: Callable[..., Path], tmp_path: Path) -> Job:
    return Job(str(shelf("a.md") / "a.md"), tmp_path / "out" / "a-quiz", SHORT, formats=("csv",))


def folders(jobs: list[Job]) -> list[str]:
    return [job.folder.name for job in jobs]


class TestJobs:
    @pytest.mark.parametrize(
        ("names", "expected"),
        [
            (["b.md", "a.txt"], ["a-quiz", "b-quiz"]),
            (["a.txt", "deep/a.txt"], ["a-quiz", "deep-a-quiz"]),
            (["a.md", "a.txt", "b.txt"], ["shelf-a-md-quiz", "shelf-a-txt-quiz", "b-quiz"]),
            (["a b.txt", "a-b.txt"], ["shelf-a-b-txt-quiz", "shelf-a-b-txt-quiz-2"]),
            (["a.txt", ".b.txt", "picture.png", ".git/c.txt"], ["a-quiz"]),
        ],
    )
    def test_folder_gives_its_articles_each_a_name_of_its_own(
        self, shelf: Callable[..., Path], names: list[str], expected: list[str], tmp_path: Path
    ) -> None:
        jobs = jobs_of([str(shelf(*names))], tmp_path / "out", SHORT, Settings())
        assert folders(jobs) == expected
        assert all(job.folder.parent == tmp_path / "out" for job in jobs)

    def test_file_is_taken_whatever_its_ending_and_once(self, shelf: Callable[..., Path], tmp_path: Path) -> None:
        folder = shelf("a.md", "notes")
        given = [str(folder / "notes"), str(folder / "a.md"), str(folder / "notes")]
        assert folders(jobs_of(given, tmp_path, SHORT, Settings())) == ["notes-quiz", "a-quiz"]

    def test_quizzes_that_stand_on_the_shelf_are_no_articles(self, shelf: Callable[..., Path]) -> None:
        folder = shelf("a.md", "b-quiz/quiz.yaml", "b-quiz/quiz.md", "out/c.md")
        assert folders(jobs_of([str(folder)], folder / "out", SHORT, Settings())) == ["a-quiz"]

    def test_files_made_with_a_quiz_are_no_articles(self, shelf: Callable[..., Path], tmp_path: Path) -> None:
        folder = shelf("a.md", "quiz.md", "notes.md")
        (folder / "quiz.yaml").write_text("quizgen: 1\ntitle: A\nmade:\n  files: [quiz.md]\n")
        assert folders(jobs_of([str(folder)], tmp_path, SHORT, Settings())) == ["a-quiz", "notes-quiz"]

    @pytest.mark.parametrize(("given", "error"), [(["a.md", "-"], UsageError), (["empty"], ArticleError)])
    def test_what_is_no_shelf_is_refused(
        self, given: list[str], error: type[QuizgenError], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        Path("empty").mkdir()
        with pytest.raises(error):
            jobs_of(given, tmp_path, SHORT, Settings())


class TestWorkUnit:
    def test_makes_a_quiz_and_its_files(self, job: Job) -> None:
        outcome = make_one(job)
        assert (outcome.state, outcome.items, outcome.reason) == ("made", 3, "")
        made = load_quiz(job.folder / "quiz.yaml").made
        assert made is not None
        assert made.files == ["quiz.csv"]
        assert sorted(path.name for path in job.folder.iterdir()) == ["quiz.csv", "quiz.yaml"]

    @pytest.mark.parametrize(
        ("changes", "state"),
        [
            ({}, "kept"),
            ({"force": True}, "made"),
            ({"options": Options(items=2)}, "made"),
            ({"options": Options(items=3, seed=1)}, "made"),
            ({"settings": Settings(paper="letter")}, "made"),
        ],
    )
    def test_leaves_alone_what_was_made_in_the_same_way(self, job: Job, changes: dict[str, object], state: str) -> None:
        make_one(job)
        assert make_one(replace(job, **changes)).state == state

    @pytest.mark.parametrize("lost", ["quiz.csv", "quiz.yaml"])
    def test_makes_again_where_a_file_is_lost(self, job: Job, lost: str) -> None:
        make_one(job)
        before = files_of(job.folder)
        (job.folder / lost).unlink()
        assert make_one(job).state == "made"
        assert files_of(job.folder) == before

    def test_makes_again_where_the_article_or_the_version_is_another(self, job: Job) -> None:
        make_one(job)
        path = job.folder / "quiz.yaml"
        path.write_text(path.read_text().replace("version: ", "version: 0."))
        assert make_one(job).state == "made"
        Path(job.where).write_text(Path(job.where).read_text() + "\n\nIt is so.\n")
        assert make_one(job).state == "made"

    def test_an_edit_stays_when_made_again(self, job: Job) -> None:
        make_one(job)
        quiz = load_quiz(job.folder / "quiz.yaml")
        quiz.items[0].feedback = "Ask me why."
        quiz.save(job.folder / "quiz.yaml")
        outcome = make_one(replace(job, options=Options(items=2)))
        assert any("it was edited" in line for line in outcome.told)
        assert "Ask me why." in (job.folder / "quiz.yaml").read_text()

    @pytest.mark.parametrize(
        ("content", "words"),
        [(None, "There is no file"), (b"", "is empty"), (b"\x00\x01" * 90, "binary"), (b"- a\n- b\n", "short")],
    )
    def test_says_why_there_is_no_quiz(self, job: Job, content: bytes | None, words: str) -> None:
        Path(job.where).unlink() if content is None else Path(job.where).write_bytes(content)
        outcome = make_one(job)
        assert outcome.state == "failed"
        assert words in outcome.reason
        assert not job.folder.exists()


def test_a_folder_that_a_worker_does_not_see_is_told(job: Job, tmp_path: Path) -> None:
    outcome = make_one(replace(job, home=tmp_path / "elsewhere"))
    assert "has no folder" in outcome.reason


@pytest.fixture
def jobs(shelf: Callable[..., Path], tmp_path: Path) -> list[Job]:
    folder = shelf(*(f"{name}.md" for name in "abcdef"))
    (folder / "c.md").write_bytes(b"\x00\x01" * 90)
    return [replace(job, formats=("csv",)) for job in jobs_of([str(folder)], tmp_path / "out", SHORT, Settings())]


def states(outcomes: list[Outcome]) -> str:
    return " ".join(outcome.state for outcome in outcomes)


class TestPool:
    def test_one_bad_article_ends_nothing_else(self, jobs: list[Job]) -> None:
        outcomes = in_order(jobs, on_this_machine(jobs, 2))
        assert states(outcomes) == "made made failed made made made"
        assert [outcome.where for outcome in outcomes] == [job.where for job in jobs]

    def test_a_killed_worker_is_made_good(self, jobs: list[Job], tmp_path: Path) -> None:
        killer = Thread(target=_kill_a_worker_once, args=(tmp_path / "out",))
        killer.start()
        outcomes = in_order(jobs, on_this_machine(jobs, 2))
        killer.join()
        assert states(outcomes).count("failed") == 1
        assert len(files_of(tmp_path / "out")) == 2 * 5

    def test_a_job_that_kills_its_worker_is_told(
        self, jobs: list[Job], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "deadly.py").write_text("import os\ndef load(): os._exit(1)\n")
        monkeypatch.syspath_prepend(tmp_path)
        deadly = [replace(job, options=Options(model="deadly")) for job in jobs[:2]]
        outcomes = in_order(deadly, on_this_machine(deadly, 2))
        assert all("ended from outside" in outcome.reason for outcome in outcomes)


def _kill_a_worker_once(output: Path) -> None:
    """Kill a process of the pool when the first quiz is there."""
    for _ in range(6000):
        if next(output.glob("*/quiz.yaml"), None) is not None:
            break
        sleep(0.01)
    for process in multiprocessing.active_children()[:1]:
        if process.pid is not None:
            os.kill(process.pid, signal.SIGKILL)
