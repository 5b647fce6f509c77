"""How fast a shelf is made, beside the bare parser on the same text with as many processes.

    python tests/benchmarks/shelf.py [CORPUS] [--count 200] [-j 2]

The shelf is the articles of CORPUS (``../shared/corpus`` by default, else those of ``decks/``) again and again, each
with a line of its own, written to a temporary folder. Both sides start their processes, load the parser and read every
article; the bare side parses its paragraphs with the pipeline as spaCy gives it and no more, ours goes on to the quiz
file, sheets and deck. Prints words a second, the share, the load of the machine, and, for a machine that does other
work too, the share by processor time; exit code 1 where the share is under ``BAR``.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple

from quizgen.config import DEFAULT_MODEL, Options
from quizgen.formats import Settings
from quizgen.language import Parser
from quizgen.readers import read_article
from quizgen.shelf import jobs_of, on_this_machine

ROOT = Path(__file__).resolve().parents[2]
BAR = 0.7


class Spent(NamedTuple):
    """Seconds by the clock on the wall, and of all processors together."""

    wall: float
    processor: float


def main() -> None:
    """Measure both sides and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--count", type=int, default=200, help="articles on the shelf; default 200")
    parser.add_argument("-j", dest="workers", type=int, default=2, help="processes; default 2")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        shelf = written(Path(name) / "shelf", given.corpus, given.count)
        words = sum(len(path.read_text(encoding="utf-8").split()) for path in shelf.iterdir())
        bare = timed(lambda: parse_all(sorted(shelf.iterdir()), given.workers))
        ours = timed(lambda: make_all(shelf, Path(name) / "out", given.workers))
    share = bare.wall / ours.wall
    for side, spent in (("bare parser", bare), ("quizgen make", ours)):
        print(
            f"{side:<14} {spent.wall:8.1f} s {words / spent.wall:8.0f} words/s {spent.processor:8.1f} s of processors"
        )
    print(f"share {share:.0%} of {BAR:.0%}, by processor time {bare.processor / ours.processor:.0%}")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    sys.exit(share < BAR)


def written(folder: Path, corpus: Path, count: int) -> Path:
    """Write the shelf."""
    folder.mkdir()
    articles = sorted(corpus.glob("articles/*.txt")) or sorted(ROOT.glob("decks/*/article.md"))
    for number, path in enumerate(islice(cycle(articles), count)):
        text = path.read_text(encoding="utf-8")
        (folder / f"{number:03d}{path.suffix}").write_text(f"{text}\n\nThis is copy {number}.\n", encoding="utf-8")
    return folder


def timed(work: Callable[[], None]) -> Spent:
    """What some work takes; that of processes which it starts and waits for is counted in."""
    start, used = time.perf_counter(), _processor_time()
    work()
    return Spent(time.perf_counter() - start, _processor_time() - used)


def _processor_time() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def parse_all(paths: list[Path], workers: int) -> None:
    """Parse the paragraphs of each article, and no more."""
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        list(pool.map(parse_one, paths))


def parse_one(path: Path) -> int:
    """Parse an article; the number of its tokens."""
    return sum(len(doc) for doc in _bare_parser().docs(block.text for block in read_article(path).prose))


@cache
def _bare_parser() -> Parser:
    """The parser as spaCy gives it: ours is tuned."""
    return Parser(importlib.import_module(DEFAULT_MODEL).load())


def make_all(shelf: Path, output: Path, workers: int) -> None:
    """Make the shelf as the command line does."""
    list(on_this_machine(jobs_of([str(shelf)], output, Options(), Settings()), workers))


if __name__ == "__main__":
    main()
