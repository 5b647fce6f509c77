"""The quality gate: yield, gold facts and comparisons, and flaws, measured on articles and held against floors.

    python tests/benchmarks/quality.py [CORPUS] [--floors FILE] [-v]

Measured on the articles of ``decks/`` and, where CORPUS (``../shared/corpus`` by default) is there, on it. A match
with a gold fact or comparison is counted as the corpus's ``gold/README.md`` says. ``floors.toml`` holds for each
figure the floor, the best that was reached, and, where the floor lies under the best, the reason. Exit code 1 where
a figure sinks under its floor, or a floor was lowered and no reason is given.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from quizgen import knowledge
from quizgen.checks import check_quiz
from quizgen.config import Options
from quizgen.errors import QuizgenError
from quizgen.facts import Comparison, Finding
from quizgen.generate import Report, find_with_text, quiz_of
from quizgen.quiz.model import Item
from quizgen.readers import read_article

ROOT = Path(__file__).resolve().parents[2]
_FLOORS = Path(__file__).with_name("floors.toml")
_KIN = ({"contrast", "concession", "then-now"}, {"more-less", "ratio", "change"})
"""Kinds of comparison that may stand for one another."""
_SMALL = frozenset(
    "the a an of in to and on at by for from with is was are were that which s it its he she his her him they them "
    "their this these those be been has have had as".split()
)
_ASKING = frozenset("what who whom whose when where why how many much does did do accor".split())
_HALF, _MOST = 0.5, 0.6
_SHORT, _LONG = 400, 1000


@dataclass
class Measured:
    """What one article gave.

    Attributes:
        words: of the article.
        chosen, spare: items of the quiz.
        comparisons: how many were found that `quizgen facts` lists: those that tell on what they compare.
        worth, found, asked: gold comparisons worth asking, those found, those asked about.
        facts, told: gold facts, and those that an item states.
        flaws: what the checker finds in the quiz, risks among them.
    """

    name: str
    words: int
    chosen: int = 0
    spare: int = 0
    comparisons: int = 0
    worth: int = 0
    found: int = 0
    asked: int = 0
    facts: int = 0
    told: int = 0
    flaws: int = 0
    missed: list[str] = field(default_factory=list)


def measure(path: Path, gold: dict[str, Any] | None = None) -> Measured:
    """Make the quiz of one article and count.

    Args:
        path: of the article.
        gold: its gold facts and comparisons, or None.
    """
    article = read_article(str(path))
    measured = Measured(path.stem if path.stem != "article" else path.parent.name, article.words)
    items: list[Item] = []
    findings: Sequence[Finding] = ()
    try:
        findings, text = find_with_text(article)
        quiz = quiz_of(article, findings, text, Options(), Report())
    except QuizgenError as error:
        measured.missed.append(str(error))
    else:
        measured.chosen, measured.spare = len(quiz.items), len(quiz.spare_items)
        measured.flaws = len(check_quiz(quiz, same=knowledge.same))
        items = [*quiz.items, *quiz.spare_items[: len(quiz.items)]]
    measured.comparisons = sum(map(_is_listed, findings))
    if gold is not None:
        _count_gold(measured, gold, findings, items, article.title)
    return measured


def _count_gold(
    measured: Measured, gold: dict[str, Any], findings: Sequence[Finding], items: Sequence[Item], title: str
) -> None:
    free = [
        (one.kind, _plain(" ".join(sentence.text for sentence in one.sentences))) for one in findings if _is_listed(one)
    ]
    for one in sorted(gold["comparisons"], key=lambda one: one["worth"] != "yes"):
        quote = _plain(one["quote"])
        hit = next((other for other in free if _is_kin(other[0], one["type"]) and quote in other[1]), None)
        if hit is not None:
            free.remove(hit)
        if one["worth"] != "yes":
            continue
        is_asked = any(_states(item, one, title) for item in items)
        measured.worth += 1
        measured.found += hit is not None
        measured.asked += is_asked
        if not is_asked:
            measured.missed.append(f"{'found, not asked' if hit else 'not found'}: {one['quote']} ({one['type']})")
    for one in gold["key_facts"]:
        is_told = any(_states(item, one, title) for item in items)
        measured.facts += 1
        measured.told += is_told
        if not is_told:
            measured.missed.append(f"not told: {one['quote']} ({one['question']} {one['answer']})")


def _is_listed(finding: Finding) -> TypeGuard[Comparison]:
    return isinstance(finding, Comparison) and bool(finding.aspect)


def _is_kin(one: str, other: str) -> bool:
    return one == other or any({one, other} <= kin for kin in _KIN)


def _states(item: Item, gold: dict[str, Any], title: str) -> bool:
    """True if the item stands on the gold's sentence and holds what it asks; the title counts for the question only."""
    data = item.model_dump(mode="json", exclude_none=True)
    quote = _plain(gold["quote"])
    if quote not in _plain(" ".join(source.text for source in item.source)):
        return False
    parts = ("stem", "key", "keys", "text", "statement", "correction", "pairs", "steps", "a", "b", "rows")
    text = " ".join(_strings([data.get(part) for part in parts]))
    question = f"{gold['question']} {gold['answer']}"
    return _share(gold["answer"], text) >= _HALF and _share(question, f"{text} {title}") >= _MOST


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", unicodedata.normalize("NFKC", text).lower().replace("%", " percent ")).strip()


def _stems(text: str) -> set[str]:
    return {word[:5] for word in _plain(text).split() if word not in _SMALL}


def _share(wanted: str, text: str) -> float:
    stems = _stems(wanted) - _ASKING
    return len(stems & _stems(text)) / len(stems) if stems else 1.0


def figures(measured: Sequence[Measured]) -> dict[str, float]:
    """The figures that have floors, of one set of articles.

    Returns:
        ``chosen`` and ``spare`` items in all, median items chosen for 400 and for 1,000 words, gold shares in percent
        where there is gold, and flaws for 100 items chosen.
    """
    total: Counter[str] = Counter()
    for one in measured:
        counts = {key: value for key, value in vars(one).items() if isinstance(value, int)}
        total.update(counts)
    rates = [one.chosen / one.words for one in measured if one.words]
    found = {
        "chosen": float(total["chosen"]),
        "spare": float(total["spare"]),
        "for_400_words": round(statistics.median(rates) * _SHORT, 2),
        "for_1000_words": round(statistics.median(rates) * _LONG, 2),
        "flaws_in_100": round(100 * total["flaws"] / max(1, total["chosen"]), 1),
    }
    if total["worth"]:
        found["comparisons_found"] = round(100 * total["found"] / total["worth"], 1)
        found["comparisons_asked"] = round(100 * total["asked"] / total["worth"], 1)
        found["facts_told"] = round(100 * total["told"] / total["facts"], 1)
    return found


def faults(name: str, measured: dict[str, float], floors: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the figures of one set: sunk under a floor, or a floor lowered without a reason.

    A figure of flaws has a ceiling: there lower is better.
    """
    for figure, value in measured.items():
        entry = floors.get(figure)
        if entry is None:
            yield f"{name}.{figure}: no floor is written down; it is {value:g} now"
            continue
        sign = -1 if figure.startswith("flaws") else 1
        if sign * value < sign * entry["floor"]:
            yield f"{name}.{figure}: {value:g}, worse than the floor of {entry['floor']:g}"
        if sign * entry["floor"] < sign * entry["best"] and not entry.get("reason"):
            yield f"{name}.{figure}: the floor is {entry['floor']:g}, the best {entry['best']:g}: give a reason"


def _of_decks() -> list[Measured]:
    return [measure(path) for path in sorted(ROOT.glob("decks/*/article.md"))]


def _of_corpus(corpus: Path) -> list[Measured]:
    found = []
    for path in sorted(corpus.glob("articles/*.txt")):
        gold = corpus / "gold" / f"{path.stem}.json"
        found.append(measure(path, json.loads(gold.read_text("utf-8")) if gold.exists() else None))
    seed, gold = corpus.parent / "seed" / "article.txt", corpus / "gold" / "seed.json"
    if seed.exists():
        found.append(measure(seed, json.loads(gold.read_text("utf-8"))))
    return found


def _lines(name: str, measured: Iterable[Measured], *, verbose: bool) -> Iterator[str]:
    for one in measured:
        gold = f" · comparisons {one.found}, {one.asked} of {one.worth} · facts {one.told} of {one.facts}"
        yield (
            f"{name} {one.name[:48]:48} {one.words:5} words {one.chosen:3} + {one.spare:3}{gold if one.facts else ''}"
        )
        yield from (f"    {line}" for line in one.missed if verbose)


def main() -> None:
    """Measure, print and compare; exit code 1 where a figure is worse than its floor."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--floors", type=Path, default=_FLOORS, help="file of floors; default: floors.toml beside this")
    parser.add_argument("-v", "--verbose", action="store_true", help="say what was missed, article by article")
    given = parser.parse_args()
    floors = tomllib.loads(given.floors.read_text("utf-8"))
    sets = {"decks": _of_decks()}
    if given.corpus.is_dir():
        sets["corpus"] = _of_corpus(given.corpus)
    wrong: list[str] = []
    for name, measured in sets.items():
        print("\n".join(_lines(name, measured, verbose=given.verbose)))
        found = figures(measured)
        print(name, ", ".join(f"{figure} {value:g}" for figure, value in found.items()))
        wrong.extend(faults(name, found, floors.get(name, {})))
    print("\n".join(wrong) if wrong else "No figure is worse than its floor.")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
