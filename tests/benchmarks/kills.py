"""Whether a shelf that is killed again and again ends as one that is made in one go.

    python -m tests.benchmarks.kills [CORPUS] [--count 30] [--kills 10] [--seed 8] [-j 2]

A shelf of so many articles is made once, and once more elsewhere by a command that is killed and started again, so many
times: each time a random moment after another quiz is there, while the next are made or written. Then it may end.
Prints the quizzes that stood there at each kill, and what differs; exit code 1 where any byte does, or a file too many
is there.
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

LATEST = 4.0
"""Seconds after another quiz is there."""


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
        run(home, "clean", given.workers).wait()
        for _ in range(given.kills):
            print(kill(run(home, "killed", given.workers), home / "killed", chance), flush=True)
        run(home, "killed", given.workers).wait()
        clean, killed = files_of(home / "clean"), files_of(home / "killed")
    differing = sorted(path for path in clean.keys() | killed.keys() if clean.get(path) != killed.get(path))
    print(f"{len(clean)} files, differing: {', '.join(differing) or 'none'}")
    sys.exit(bool(differing))


def run(home: Path, output: str, workers: int) -> subprocess.Popen[bytes]:
    """Start to make the shelf."""
    command = [sys.executable, "-m", "quizgen", "make", "shelf", "-o", output, "-j", str(workers), "-q"]
    return subprocess.Popen(command, cwd=home, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kill(process: subprocess.Popen[bytes], output: Path, chance: random.Random) -> str:
    """Kill a command a moment after another quiz is there; what became of it."""
    before = count = len([*output.glob("*/quiz.yaml")])
    while process.poll() is None and count == before:
        time.sleep(0.05)
        count = len([*output.glob("*/quiz.yaml")])
    time.sleep(chance.uniform(0, LATEST))
    what = "killed" if process.poll() is None else "ended"
    process.kill()
    process.wait()
    time.sleep(1)  # its workers notice, and end too
    return f"{what} with {len([*output.glob('*/quiz.yaml')])} quizzes, {len([*output.glob('*/.*.tmp')])} half written"


if __name__ == "__main__":
    main()
