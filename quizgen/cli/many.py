"""`make` of many articles: its progress bar, its table and its exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.outputs import settings_of
from quizgen.cli.saying import say, say_json

if TYPE_CHECKING:
    from quizgen.config import Options
    from quizgen.shelf import Outcome


def make_many(
    articles: Sequence[str],
    folder: Path,
    options: Options,
    workers: int | None,
    *,
    as_json: bool,
    quiet: bool,
    force: bool,
) -> None:
    """Make a quiz of each article; exit code 1 where one gave none.

    Raises:
        UsageError: the articles make no shelf.
    """
    from quizgen.shelf import in_order, jobs_of, on_this_machine
    from quizgen.terminal import outcome_lines, outcomes_data

    jobs = jobs_of(articles, folder, options, settings_of(options), force=force)
    outcomes = in_order(jobs, _watched(on_this_machine(jobs, workers), len(jobs), quiet))
    if as_json:
        say_json(outcomes_data(outcomes))
    else:
        say(outcome_lines(outcomes))
    if any(one.state == "failed" for one in outcomes):
        click.get_current_context().exit(1)


def _watched(outcomes: Iterable[Outcome], count: int, quiet: bool) -> list[Outcome]:
    """The outcomes, with a bar on the terminal while they come."""
    hidden = quiet or not sys.stderr.isatty()
    with click.progressbar(outcomes, length=count, label="Making", file=sys.stderr, hidden=hidden) as shown:
        return list(shown)
