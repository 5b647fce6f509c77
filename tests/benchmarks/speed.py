"""How long quizgen takes, and how much memory: prints a table of times against what they should be.

    python tests/benchmarks/speed.py [LONG_ARTICLE] [--runs 3]

Every figure is the median of some runs, each in a process of its own. ``make`` is timed as it is typed, loading and
all; for its parts, the word lists, which are otherwise read at first use, are read ahead and timed by themselves.
The short article is the first 400 words of a ready-made deck's, the long one LONG_ARTICLE or else the articles of
the decks again and again, ten thousand words in all. The formats get the decks' items again and again, ten thousand.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from quizgen.formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = sorted(ROOT.glob("decks/*/article.md"))
QUIZ = ROOT / "tests" / "data" / "quizzes" / "rivers.yaml"
SHORT_WORDS, LONG_WORDS = 400, 10_000
MEASURED = """
import json, resource, sys, time
start = time.perf_counter()
from pathlib import Path
import lemminflect, wordfreq
import quizgen.folder, quizgen.formats.anki, quizgen.formats.worksheet, quizgen.generate, quizgen.readers
from quizgen.formats import Settings, get_format
from quizgen.knowledge import antonym, find, noun_class
seconds = {"import": time.perf_counter() - start}
report = quizgen.generate.Report()
start = time.perf_counter()
lemminflect.getAllLemmas("volcano"), lemminflect.getInflection("volcano", "NNS")
wordfreq.zipf_frequency("volcano", "en"), find("China"), antonym("large"), noun_class("volcano")
start = report.timed("word lists", start)
article = quizgen.readers.read_article(sys.argv[1])
start = report.timed("read", start)
quiz = quizgen.generate.make_quiz(article, report=report)
start = time.perf_counter()
worksheet = get_format("worksheet").write(quiz, Settings())
start = report.timed("paper", start)
deck = get_format("anki").write(quiz, Settings())
start = report.timed("deck", start)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
print(json.dumps({**seconds, **report.seconds, "words": article.words, "megabytes": peak}))
"""
SHEETS = """
import json, sys, time
import typst
from quizgen.formats import Settings, get_format
from quizgen.quiz import Quiz
quiz = Quiz.load(sys.argv[1])
items = [item.model_copy(update={"id": ""}) for item in quiz.items * 5][:60]
worksheet = get_format("worksheet")
start = time.perf_counter()
worksheet.write(quiz.model_copy(update={"items": items}), Settings(forms=4))
print(json.dumps({"paper": time.perf_counter() - start}))
"""
WRITTEN = """
import json, resource, sys, time
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from quizgen.files import write_all
from quizgen.formats import Settings, get_format
from quizgen.quiz import Quiz
count, loaded, *chosen = sys.argv[1:]
formats = {name: get_format(name) for name in loaded.split(",")}
quizzes = [Quiz.load(path) for path in sorted(Path("decks").glob("*/quiz.yaml"))]
items = zip(range(int(count)), cycle(item for quiz in quizzes for item in quiz.items))
quiz = quizzes[0].model_copy(update={"items": [item.model_copy(update={"id": f"i{n}"}) for n, item in items]})
start = time.perf_counter()
with TemporaryDirectory() as folder:
    write_all(Path(folder), (file for name in chosen for file in formats[name].write(quiz, Settings()).files.items()))
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024 * 1024)
print(json.dumps({"seconds": seconds, "megabytes": peak}))
"""
CHECKED = """
import json, sys, time
from itertools import cycle
from pathlib import Path
from random import Random
from quizgen.checks import check_quiz
from quizgen.quiz import Quiz
count, language = int(sys.argv[1]), sys.argv[2] == "language"
paths = sorted(Path("decks").glob("*/quiz.yaml"))
vocabulary = sorted({word for path in paths for word in path.with_name("article.md").read_text("utf-8").split()})
rng, quizzes = Random(1), [Quiz.load(path) for path in paths]
def reworded(number, item):
    asks = {f: f"{getattr(item, f)[:-1]} {rng.choice(vocabulary)}?" for f in ("stem", "statement") if hasattr(item, f)}
    return item.model_copy(update={"id": f"i{number}", **asks})
items = zip(range(count), cycle(item for quiz in quizzes for item in [*quiz.items, *quiz.spare_items]))
quiz = quizzes[0].model_copy(update={"items": [reworded(*one) for one in items]})
start = time.perf_counter()
found = check_quiz(quiz, language=language)
print(json.dumps({"seconds": time.perf_counter() - start, "found": len(found)}))
"""
MANY_ITEMS = 10_000
LAID_OUT = {"worksheet", "docx", "flashcards", "anki", "anki-tsv", "html"}
"""Formats that set sheets, cards or pages; all others are data and text."""
KEPT = 1.3
"""The system's allocator keeps a part of what each format gives back."""
ENGINE = ("facts", "items", "checks", "selection")


def main() -> None:
    """Measure and print; exit code 1 where something takes longer than it should."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("long_article", nargs="?", type=Path, help="an article of about ten thousand words")
    parser.add_argument("--runs", type=int, default=3, help="runs of each measure; default 3")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        short = written(folder / "short.md", SHORT_WORDS)
        long = given.long_article or written(folder / "long.md", LONG_WORDS)
        rows = [*whole_commands(short, folder, given.runs), *sheets(given.runs), *parts(short, given.runs)]
        rows += [*growth(short, long, given.runs), *exports(), *checks(given.runs)]
    print(f"{'':34}{'measured':>12}{'at most':>10}")
    for what, value, unit, limit in rows:
        late = "  too much" if limit and value > limit else ""
        print(f"{what:34}{value:>10.2f}{unit:>2}{f'{limit:.2f}' if limit else '':>10}{late}")
    sys.exit(any(limit and value > limit for _, value, _, limit in rows))


Row = tuple[str, float, str, float]


def whole_commands(short: Path, folder: Path, runs: int) -> list[Row]:
    """Help and a whole ``make``, as they are typed."""
    quizgen = [sys.executable, "-m", "quizgen"]
    make = [*quizgen, "make", str(short), "-o", str(folder / "quiz"), "--force", "-q"]
    return [
        ("quizgen --help", timed([*quizgen, "--help"], runs), "s", 0.3),
        ("quizgen make, 400 words, cold", timed(make, runs), "s", 4.0),
    ]


def sheets(runs: int) -> list[Row]:
    """Sixty items of all types, with their text, in four forms with one key, after start-up."""
    return [("60 items, four forms and the key", medians(QUIZ, runs, SHEETS)["paper"], "s", 1.5)]


def parts(short: Path, runs: int) -> list[Row]:
    """The parts of ``make``, and the engine against the first parse."""
    measured = medians(short, runs)
    engine = sum(measured[step] for step in ENGINE)
    steps = ("import", "word lists", "load", "read", "parse", "parse again", *ENGINE, "paper", "deck")
    return [
        *((f"  {step}", measured[step], "s", 0.0) for step in steps),
        ("engine: facts to selection", engine, "s", measured["parse"]),
    ]


def growth(short: Path, long: Path, runs: int) -> list[Row]:
    """Time for a word after loading, of a short and of a long article, and memory."""
    small, large = medians(short, runs), medians(long, max(1, runs // 2))
    each = [a_word(measured) for measured in (small, large)]
    return [
        (f"{small['words']:.0f} words: time a word", each[0] * 1000, "ms", 0.0),
        (f"{large['words']:.0f} words: time a word", each[1] * 1000, "ms", 1.3 * each[0] * 1000),
        (f"{small['words']:.0f} words: memory", small["megabytes"], "MB", 0.0),
        (f"{large['words']:.0f} words: memory", large["megabytes"], "MB", 0.0),
    ]


def exports() -> list[Row]:
    """Many items in each format of data and text, and memory: of all formats it is that of the largest."""
    names = [name for name in FORMATS if name not in LAID_OUT]
    alone = {name: written_items(names, [name]) for name in names}
    largest = max(one["megabytes"] for one in alone.values())
    return [
        *((f"{MANY_ITEMS:,} items: {name}", one["seconds"], "s", 5.0) for name, one in alone.items()),
        (f"{MANY_ITEMS:,} items: most memory", largest, "MB", 0.0),
        (f"{len(names)} formats at once: memory", written_items(names, names)["megabytes"], "MB", KEPT * largest),
    ]


def checks(runs: int) -> list[Row]:
    """Many items under the item-writing rules, each with a word of its own put in so that few texts are seen twice."""

    def seconds(language: str) -> float:
        command = [sys.executable, "-c", CHECKED, str(MANY_ITEMS), language]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)
        return float(json.loads(done.stdout)["seconds"])

    return [
        (f"{MANY_ITEMS:,} items: all rules", median_of(lambda: seconds("language"), runs), "s", 60.0),
        (f"{MANY_ITEMS:,} items: --no-language", median_of(lambda: seconds("none"), runs), "s", 20.0),
    ]


def written_items(loaded: Sequence[str], chosen: Sequence[str]) -> dict[str, float]:
    """Seconds and megabytes of many items in the chosen formats, in a process of its own that has all loaded."""
    command = [sys.executable, "-c", WRITTEN, str(MANY_ITEMS), ",".join(loaded), *chosen]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT).stdout)
    return found


def a_word(measured: dict[str, float]) -> float:
    """Seconds for a word, everything but importing and loading."""
    working = ("read", "parse", "parse again", *ENGINE, "paper", "deck")
    return sum(measured[step] for step in working) / measured["words"]


def timed(command: Sequence[str], runs: int) -> float:
    """Median wall-clock seconds of a command."""

    def once() -> float:
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        return time.perf_counter() - start

    return median_of(once, runs)


def medians(file: Path, runs: int, measured: str = MEASURED) -> dict[str, float]:
    """Median of each figure that a piece of code prints of a file, each run in a new process."""
    command = [sys.executable, "-c", measured, str(file)]
    found = [json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout) for _ in range(runs)]
    return {name: statistics.median(one[name] for one in found) for name in found[0]}


def median_of(once: Callable[[], float], runs: int) -> float:
    """Median of what some calls give."""
    return statistics.median(once() for _ in range(runs))


def written(path: Path, words: int) -> Path:
    """Write an article of about so many words: the decks' articles in turn, paragraph by paragraph, then again."""
    paragraphs = [text for article in ARTICLES for text in article.read_text(encoding="utf-8").split("\n\n")]
    taken: list[str] = []
    while sum(len(text.split()) for text in taken) < words:
        taken.append(paragraphs[len(taken) % len(paragraphs)])
    path.write_text("\n\n".join(taken), encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
