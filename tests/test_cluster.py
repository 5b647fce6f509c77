"""A shelf on a Dask cluster: the same files as on one machine, though a worker is killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quizgen.config import Options
from quizgen.errors import UsageError
from quizgen.formats import Settings
from quizgen.shelf import Job, Outcome, in_order, jobs_of, make_one, on_cluster

from .conftest import files_of, needs

DECKS = Path(__file__).parents[1] / "decks"


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Any]:
    """A scheduler and two workers, each a process of its own."""
    try:
        from distributed import LocalCluster
    except ImportError:
        needs(None, "The Python package distributed")
    with LocalCluster(
        n_workers=2, threads_per_worker=2, dashboard_address=None, local_directory=str(tmp_path)
    ) as started:
        yield started


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    """Eight short articles, and one that is empty."""
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    for number, path in enumerate(sorted(DECKS.glob("*/article.md"))[:4]):
        text = path.read_text(encoding="utf-8")[:1500]
        (shelf / f"{number}.md").write_text(text, encoding="utf-8")
        (shelf / f"{number}-again.md").write_text(f"{text}\n\nThe end.\n", encoding="utf-8")
    (shelf / "empty.md").write_bytes(b"")
    return jobs_of([str(shelf)], tmp_path / "cluster", Options(items=4), Settings())


def test_killed_worker_loses_no_article_and_changes_no_byte(cluster: Any, jobs: list[Job], tmp_path: Path) -> None:
    outcomes: list[Outcome] = []
    for outcome in on_cluster(jobs, cluster.scheduler_address):
        if not outcomes:
            os.kill(cluster.workers[0].pid, signal.SIGKILL)
        outcomes.append(outcome)
    # What a worker had made when it was killed, the next one finds made.
    states = [outcome.state for outcome in in_order(jobs, outcomes)]
    assert states.pop() == "failed"
    assert set(states) <= {"made", "kept"}
    assert len(outcomes) == len(jobs)
    for job in jobs:
        make_one(replace(job, folder=tmp_path / "alone" / job.folder.name))
    assert files_of(tmp_path / "cluster") == files_of(tmp_path / "alone")
    assert len(list((tmp_path / "cluster").iterdir())) == len(jobs) - 1


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense://x"])
def test_scheduler_that_does_not_answer_is_told(address: str, jobs: list[Job], monkeypatch: pytest.MonkeyPatch) -> None:
    needs(_is_installed(), "The Python package distributed")
    monkeypatch.setattr("quizgen.shelf._PATIENCE", 1)
    with pytest.raises(UsageError, match="no Dask scheduler answers"):
        list(on_cluster(jobs, address))


def _is_installed() -> bool:
    from importlib.util import find_spec

    return find_spec("distributed") is not None
