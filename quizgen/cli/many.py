"""`make` of many articles, or of the chapters of a book: progress bar, table and exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.outputs import settings_of
from quizgen.cli.saying import say, say_json, tell
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.config import Options
    from quizgen.parts import Part
    from quizgen.shelf import Job, Outcome


@dataclass(frozen=True)
class Manner:
    """What is wanted of `make`, whatever it makes."""

    options: Options
    part: Part
    workers: int | None
    scheduler: str | None
    as_json: bool
    quiet: bool
    force: bool


def expanded(articles: Sequence[str], folder: Path) -> list[str]:
    """The articles, with those in folders in the place of these.

    Raises:
        UsageError: the articles make no shelf.
    """
    from quizgen.shelf import articles_of

    return articles_of(articles, folder)


def make_many(articles: Sequence[str], folder: Path, manner: Manner) -> None:
    """Make a quiz of each article; exit code 1 where one gave none.

    Raises:
        UsageError: the articles make no shelf.
    """
    from quizgen.shelf import jobs_of

    settings = settings_of(manner.options)
    _end(_run(jobs_of(articles, folder, manner.options, settings, part=manner.part, force=manner.force), manner))


def make_chapters(articles: Sequence[str], folder: Path | None, manner: Manner) -> None:
    """Make a quiz of each chapter of a book, and one deck of them; exit code 1 where one gave none.

    Raises:
        ArticleError: the book cannot be read.
        UsageError: there is more than one.
    """
    if len(articles) > 1:
        raise UsageError("--by chapter takes one article", "Give them one after the other.")
    from quizgen.readers import read_article

    book = manner.part.of(read_article(articles[0]))
    tell(book.notices, manner.quiet)

    from quizgen.book import chapter_jobs, write_deck
    from quizgen.folder import folder_name

    output = folder or Path(folder_name(book.origin.name, book.title))
    settings = settings_of(manner.options)
    jobs = chapter_jobs(book, output, manner.options, settings, force=manner.force)
    outcomes = _run(jobs, manner)
    deck = write_deck(book.title, jobs, output)
    if deck is not None:
        tell([f"The deck of all chapters: {deck}"], manner.quiet)
    _end(outcomes)


def _run(jobs: Sequence[Job], manner: Manner) -> list[Outcome]:
    """Do the jobs, with a bar on the terminal meanwhile, and print the table."""
    from quizgen.shelf import in_order, on_cluster, on_this_machine
    from quizgen.terminal import outcome_lines, outcomes_data

    running = on_cluster(jobs, manner.scheduler) if manner.scheduler else on_this_machine(jobs, manner.workers)
    outcomes = in_order(jobs, _watched(running, len(jobs), manner.quiet))
    if manner.as_json:
        say_json(outcomes_data(outcomes))
    else:
        say(outcome_lines(outcomes))
        more = sum(bool(one.told) for one in outcomes)
        if more:
            tell([f"There is more to say of {more}, as which items are left out; --json says it."], manner.quiet)
    return outcomes


def _watched(outcomes: Iterable[Outcome], count: int, quiet: bool) -> list[Outcome]:
    hidden = quiet or not sys.stderr.isatty()
    with click.progressbar(outcomes, length=count, label="Making", file=sys.stderr, hidden=hidden) as shown:
        return list(shown)


def _end(outcomes: Iterable[Outcome]) -> None:
    if any(one.state == "failed" for one in outcomes):
        click.get_current_context().exit(1)
