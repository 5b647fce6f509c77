"""Whether a shelf that is killed again and again ends as one that is made in one go.

    python -m tests.benchmarks.kills [CORPUS] [--count 30] [--kills 10] [--seed 8] [-j 2]

A shelf of so many articles is made once, and once more elsewhere by a command that is killed at a random moment and
started again, so many times; then it may end. Prints each kill with the quizzes that stood
there, and what differs; exit code 1 where any byte does, or a file too many is there.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.shelf import ROOT, written
from tests.conftest import files_of

SHARE = 0.25
"""Of the time that the clean run takes: a command is killed within it, while it loads, makes, or writes."""


def main() -> None:
    """Make both shelves and compare."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--count", type=int, default=30, help="articles on the shelf; default 30")
    parser.add_argument("--kills", type=int, default=10, help="default 10")
    parser.add_argument("--seed", type=int, default=8, help="of the moments; default 8")
    parser.add_argument("-j", dest="workers", type=int, default=2, help="processes; default 2")
    given = parser.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        written(home / "shelf", given.corpus, given.count)
        start = time.monotonic()
        run(home, "clean", given.workers)
        latest = SHARE * (time.monotonic() - start)
        for _ in range(given.kills):
            moment = chance.uniform(0, latest)
            ended = run(home, "killed", given.workers, moment)
            there = len([*home.glob("killed/*/quiz.yaml")])
            print(f"{'ended before' if ended else 'killed after'} {moment:4.1f} s with {there} quizzes", flush=True)
        run(home, "killed", given.workers)
        clean, killed = files_of(home / "clean"), files_of(home / "killed")
    differing = sorted(path for path in clean.keys() | killed.keys() if clean.get(path) != killed.get(path))
    print(f"{len(clean)} files, differing: {', '.join(differing) or 'none'}")
    sys.exit(bool(differing))


def run(home: Path, output: str, workers: int, moment: float | None = None) -> bool:
    """Make the shelf, and kill the command after so many seconds; whether it ended by itself."""
    command = [sys.executable, "-m", "quizgen", "make", "shelf", "-o", output, "-j", str(workers), "-q"]
    process = subprocess.Popen(command, cwd=home, stdout=subprocess.DEVNULL)
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        time.sleep(1)  # its workers notice, and end too
        return False
    return True


if __name__ == "__main__":
    main()
