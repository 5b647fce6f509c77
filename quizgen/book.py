"""A book as a shelf: its outline with the items that each part would give, a quiz a chapter, and one deck of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.article import Article
from quizgen.config import Options
from quizgen.errors import ArticleError, NothingFound
from quizgen.files import write_whole
from quizgen.folder import QUIZ_FILE, folder_name
from quizgen.formats import Settings
from quizgen.formats.anki.book import Chapter, write_book
from quizgen.generate import Report, candidates_of, find_with_text
from quizgen.parts import Section, chapters, cut, outline
from quizgen.quiz import Quiz
from quizgen.selection import choose
from quizgen.shelf import Job, how_many, processes


@dataclass(frozen=True)
class Yield:
    """A section and how many items would be chosen for it alone."""

    section: Section
    items: int


def yields(article: Article, options: Options, workers: int | None = None) -> Iterator[Yield]:
    """The sections of an article in its order, each with its number of items.

    A chapter is analysed as `make` would do it. Its sections share that analysis, so that a section made alone, which
    knows nothing of what was said before, may give some items more or fewer.

    Args:
        article: the book.
        options: as in `make_quiz`.
        workers: how many processes share the chapters; None for one a core, at most ``MOST_WORKERS``.

    Raises:
        ArticleError: a process was ended from outside.
    """
    sections = outline(article)
    parts = []
    for chapter in chapters(sections):
        inside = [one for one in sections if chapter.start <= one.start and one.end <= chapter.end]
        parts.append((cut(article, chapter), chapter, inside, options))
    count = how_many(workers, len(parts))
    if count < 2:
        for part in parts:
            yield from _yields_in(*part)
        return
    try:
        with processes(count, options.model) as pool:
            for found in pool.map(_yields_in, *zip(*parts, strict=True)):
                yield from found
    except BrokenExecutor:
        reason = f"{article.origin.name}: a process that read a chapter was ended from outside"
        raise ArticleError(reason, "Perhaps memory was short: try -j 1.") from None


def _yields_in(article: Article, chapter: Section, sections: Sequence[Section], options: Options) -> list[Yield]:
    paragraphs = [[block.number for block in article.prose]]
    try:
        findings, text = find_with_text(article, options)
        candidates = candidates_of(article, findings, text, options, Report())
    except NothingFound:  # no prose
        candidates = []
    headed = len(article.blocks) < chapter.end - chapter.start
    before = chapter.start + headed
    found = []
    for one in sections:
        first, last = one.start - before + 1, one.end - before
        own = [each for each in candidates if first <= each.item.source[0].paragraph <= last]
        words = sum(block.words for block in article.prose if first <= block.number <= last)
        found.append(Yield(one, len(choose(own, options.wanted(words), article.title, paragraphs)[0])))
    return found


def chapter_jobs(
    article: Article, folder: Path, options: Options, settings: Settings, *, force: bool = False
) -> list[Job]:
    """A job for each chapter of a book, in its order; the deck of all is `write_deck`'s.

    What was noticed in reading the book is no chapter's own: who reads it tells it once.

    Args:
        article: the book.
        folder: where each chapter gets a folder of its own.
        options, settings, force: as in `Job`.
    """
    jobs = []
    found = chapters(outline(article))
    digits = max(2, len(str(len(found))))
    for number, chapter in enumerate(found, start=1):
        name = folder_name(f"{number:0{digits}d}-{chapter.title.replace('/', ' ')}.txt", "")
        jobs.append(
            Job(
                chapter.title,
                folder / name,
                options,
                settings,
                ("worksheet",),
                force=force,
                article=replace(cut(article, chapter), notices=()),
            )
        )
    return jobs


def write_deck(title: str, jobs: Sequence[Job], folder: Path) -> Path | None:
    """Write ``deck.apkg`` of all chapters that have a quiz; its path, or None where no item can be put on a card.

    Raises:
        QuizFileError: the quiz file of a chapter cannot be read.
        OutputError: the deck cannot be written.
    """
    found = [
        Chapter(_label(job), Quiz.load(job.folder / QUIZ_FILE), job.folder)
        for job in jobs
        if (job.folder / QUIZ_FILE).exists()
    ]
    content = write_book(title, found, jobs[0].settings)
    if content is None:
        return None
    path = folder / "deck.apkg"
    write_whole(path, content)
    return path


def _label(job: Job) -> str:
    """The chapter's name in the deck, where Anki sorts by names."""
    number = job.folder.name.partition("-")[0]
    return f"{number} {job.article.origin.part}" if job.article else number
