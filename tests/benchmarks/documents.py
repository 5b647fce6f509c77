"""How well documents are read: those that nine programs make of one article, against its plain text.

    python tests/benchmarks/documents.py [CORPUS] [--only PROGRAM] [--keep DIR] [-v] [--quizzes]

Of each article each program makes a document with running head, page numbers, footnotes, a table and a picture, in
one and two columns. Three figures a document:

* whole: the share of the article's sentences that come out as they are, in the article's order (the longest common
  run in order of both lists of sentences, after Python's difflib);
* strange: the share of the sentences read that are not in the article;
* items (with ``--quizzes``): the share of the items of the quiz from plain text that the quiz from the document has,
  word for word.

Exit code 1 where the mean of a program is under 98%, over 1% or under 95%. A program that is not installed is named.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from statistics import mean

from quizgen import make_quiz, read_article
from quizgen.article import Article
from quizgen.errors import QuizgenError
from quizgen.readers.kinds import ABBREVIATION
from tests.benchmarks.makers import MAKERS, Content, Maker, content_of

ROOT = Path(__file__).resolve().parents[2]
WHOLE, STRANGE, ITEMS = 0.98, 0.01, 0.95
FROM_DECKS = ("nile", "printing", "batteries")
FROM_CORPUS = ("geography__warsaw", "history__black-death", "biology__photosynthesis")


@dataclass(frozen=True)
class Measure:
    """The three figures of a document; ``items`` is None where it was not asked for."""

    program: str
    whole: float
    strange: float
    items: float | None


def sentences(article: Article) -> list[str]:
    """Give the sentences of an article's prose, cut the same way whatever it was read from."""
    return [sentence for block in article.prose for sentence in _cut(block.text)]


def _cut(text: str) -> Iterator[str]:
    begin = 0
    for match in re.finditer(r"(\S+[.!?])[\"”’)]* +(?=[A-Z“\"‘(])", text):
        if not ABBREVIATION.match(match.group(1)):
            yield text[begin : match.end()].strip()
            begin = match.end()
    yield text[begin:].strip()


def compared(program: str, plain: Article, read: Article, *, quizzes: bool, verbose: bool) -> Measure:
    """Measure an article that was read from a document against the same from plain text."""
    wanted, found = sentences(plain), sentences(read)
    matcher = SequenceMatcher(None, wanted, found, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    own = {sentence for block in plain.blocks for text in block.text.split(" • ") for sentence in _cut(text)}
    strange = [sentence for sentence in found if sentence not in own]
    if verbose:
        missing = [
            line for tag, a, b, _, _ in matcher.get_opcodes() if tag in ("replace", "delete") for line in wanted[a:b]
        ]
        for mark, lines in (("-", missing), ("+", strange)):
            for line in lines:
                print(f"      {mark} {line[:150]}")
    items = _items_kept(plain, read, verbose) if quizzes else None
    return Measure(program, same / len(wanted), len(strange) / max(1, len(found)), items)


def _items_kept(plain: Article, read: Article, verbose: bool) -> float:
    wanted, found = _items(plain), _items(read)
    if verbose:
        for item in sorted(wanted - found):
            print(f"      item missing: {item[:150]}")
    return len(wanted & found) / len(wanted) if wanted else 1.0


def _items(article: Article) -> set[str]:
    """Give the items of an article's quiz as words; where their sentences stand is left aside."""
    try:
        quiz = make_quiz(article)
    except QuizgenError:
        return set()
    hidden = {"source", "place", "digest", "made_digest", "id", "revision", "difficulty", "tags"}
    return {str(item.model_dump(exclude=hidden)) for item in quiz.items}


def plain_articles(corpus: Path) -> Iterator[Article]:
    """Give the articles that documents are made of, as their plain text reads."""
    yield from (read_article(ROOT / "decks" / name / "article.md") for name in FROM_DECKS)
    if corpus.is_dir():
        yield from (read_article(corpus / "articles" / f"{name}.txt") for name in FROM_CORPUS)


def measures(
    makers: Sequence[Maker], articles: Sequence[Article], keep: Path | None, *, quizzes: bool, verbose: bool
) -> Iterator[Measure]:
    """Make every document, read it and measure it."""
    for article in articles:
        content = content_of(article)
        for maker in makers:
            for columns in maker.columns:
                name = f"{maker.program} {maker.ending}" + (f", {columns} columns" if columns > 1 else "")
                if verbose:
                    print(f"   {name}: {article.title}")
                read = _made_and_read(maker, replace(content, columns=columns), keep)
                yield compared(name, article, read, quizzes=quizzes, verbose=verbose)


def _made_and_read(maker: Maker, content: Content, keep: Path | None) -> Article:
    with tempfile.TemporaryDirectory() as folder:
        path = maker.make(content, Path(folder))
        if keep:
            keep.mkdir(parents=True, exist_ok=True)
            words = re.sub(r"\W+", "-", f"{content.title[:20]}-{maker.program}-{content.columns}".lower())
            shutil.copy(path, keep / f"{words}.{maker.ending}")
        return read_article(path)


def table(found: Sequence[Measure]) -> Iterator[str]:
    """Give the lines of the table, a program each; those that miss a bar are marked."""
    yield f"{'program':28} {'documents':>9} {'whole':>7} {'strange':>8} {'items':>7}"
    for program in dict.fromkeys(one.program for one in found):
        own = [one for one in found if one.program == program]
        whole, strange = mean(one.whole for one in own), mean(one.strange for one in own)
        items = mean(one.items for one in own) if own[0].items is not None else 1.0  # type: ignore[type-var]
        shown = f"{items:7.1%}" if own[0].items is not None else "      -"
        missed = "" if passes(whole, strange, items) else "  *"
        yield f"{program:28} {len(own):9} {whole:7.1%} {strange:8.1%} {shown}{missed}"


def passes(whole: float, strange: float, items: float) -> bool:
    """Tell whether a program's means reach the bars."""
    return whole >= WHOLE and strange <= STRANGE and items >= ITEMS


def main() -> int:
    """Print the table; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="?", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--only", default="", help="programs or endings whose name holds this")
    parser.add_argument("--keep", type=Path, help="folder to keep the documents in")
    parser.add_argument("--quizzes", action="store_true", help="compare the quizzes too (minutes)")
    parser.add_argument("-v", "--verbose", action="store_true", help="print the sentences that are missing or strange")
    asked = parser.parse_args()
    makers = [maker for maker in MAKERS if asked.only.lower() in f"{maker.program} {maker.ending}".lower()]
    for maker in makers:
        if not maker.is_here:
            print(f"{maker.program} is not installed.")
    here = [maker for maker in makers if maker.is_here]
    articles = [*plain_articles(asked.corpus)]
    found = [*measures(here, articles, asked.keep, quizzes=asked.quizzes, verbose=asked.verbose)]
    lines = [*table(found)]
    print("\n".join(lines))
    return int(any(line.endswith("*") for line in lines))


if __name__ == "__main__":
    sys.exit(main())
