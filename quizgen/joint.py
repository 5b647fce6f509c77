"""One quiz of several articles: each is analysed alone, and the items are chosen from all of them together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.article import Article, Block
from quizgen.config import Options
from quizgen.generate import Draft, Report, candidates_of, find_with_text, quiz_from, source_of
from quizgen.items.model import Candidate
from quizgen.items.vocabulary import vocabulary
from quizgen.quiz import PassageBlock, Quiz, VocabularyEntry
from quizgen.selection.retelling import without_retold

_NAMED = 3
"""Titles that the title of the quiz names; of more it says how many."""


def make_joint_quiz(articles: Sequence[Article], options: Options, report: Report) -> Quiz:
    """Make one quiz of several articles, no two items on one fact.

    The numbers of the passage run on, and each article opens with its title as a heading.

    Args:
        articles: as readers give them, two or more.
        options: number of items, types, seed, pipeline.
        report: filled in with sums and times.

    Raises:
        ArticleError: an article holds no prose, or nothing sound could be asked.
        UsageError: the pipeline is not installed.
    """
    candidates: list[list[Candidate]] = []
    words: dict[str, VocabularyEntry] = {}
    passage: list[PassageBlock] = []
    for number, article in enumerate(_numbered(articles), start=1):
        findings, text = find_with_text(article, options, report)
        candidates.append(candidates_of(article, findings, text, options, report))
        for entry in vocabulary(findings):
            words.setdefault(entry.term.lower(), entry)
        passage += _passage(article, number)
    title = _title([article.title for article in articles])
    draft = Draft(title, [source_of(article) for article in articles], passage, list(words.values()))
    return quiz_from(draft, without_retold(candidates), options, report)


def _numbered(articles: Sequence[Article]) -> Iterator[Article]:
    """The articles with their titles as headings, their blocks numbered as if they were one."""
    number = 0
    for article in articles:
        blocks = (Block(0, "heading", article.title, level=1), *article.blocks)
        yield replace(article, blocks=tuple(replace(block, number=number + n) for n, block in enumerate(blocks, 1)))
        number += len(blocks)


def _passage(article: Article, number: int) -> list[PassageBlock]:
    return [
        PassageBlock(n=block.number, kind=block.kind, text=block.text, article=None if at else number)
        for at, block in enumerate(article.blocks)
    ]


def _title(titles: Sequence[str]) -> str:
    """The titles in a row, each once; of many the first ones."""
    names = list(dict.fromkeys(titles))
    more = len(names) - _NAMED
    return "; ".join(names[:_NAMED]) + (f"; and {more} more" if more > 0 else "")
