"""Commands that bring a quiz's cards before the eyes: push into a running Anki, preview as a page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from quizgen.cli.outputs import cards_option, flat_option, settings_of
from quizgen.cli.saying import PATH, options_of, quiet_option, say, tell


@click.command(epilog="Notes that you edited in Anki stay as they are, and nothing is ever deleted there.")
@click.argument("quiz", type=PATH)
@click.option("--dry-run", is_flag=True, help="Tell what would be done, and change nothing.")
@click.option("--overwrite", is_flag=True, help="Also replace notes that were edited in Anki.")
@click.option("--url", help="Of AnkiConnect, on this computer; default http://127.0.0.1:8765.")
@click.option("--key", envvar="QUIZGEN_ANKI_KEY", help="The apiKey of AnkiConnect's settings; or QUIZGEN_ANKI_KEY.")
@cards_option
@flat_option
@quiet_option
def push(
    quiz: Path, dry_run: bool, overwrite: bool, url: str | None, key: str | None, quiet: bool, **flags: Any
) -> None:
    """Bring QUIZ into the Anki that runs on this computer, through its add-on AnkiConnect.

    Adds what is new, updates what changed, and tells the rest.
    """
    from quizgen.folder import read_current
    from quizgen.push import URL, AnkiConnect, report_lines
    from quizgen.push import push as push_to

    anki = AnkiConnect(url or URL, key or "")
    read = read_current(quiz, write_back=not dry_run)
    settings = replace(settings_of(options_of(flags)), folder=quiz.parent)
    outcome = push_to(read.quiz, settings, anki, dry_run=dry_run, overwrite=overwrite)
    say(report_lines(outcome))
    tell([*read.told, *outcome.decks.warnings, *map(str, outcome.decks.left_out)], quiet)


@click.command()
@click.argument("quiz", type=PATH)
@click.option("-o", "output", type=PATH, help="The page to write; default: cards.html beside QUIZ.")
@cards_option
@flat_option
@quiet_option
def preview(quiz: Path, output: Path | None, quiet: bool, **flags: Any) -> None:
    """Show every card of QUIZ, front and back, day and night, on a page to look at in a browser."""
    from quizgen.files import write_whole
    from quizgen.folder import read_current
    from quizgen.preview import preview as show

    read = read_current(quiz, write_back=False)
    shown = show(read.quiz, replace(settings_of(options_of(flags)), folder=quiz.parent))
    path = output or quiz.parent / "cards.html"
    write_whole(path, shown.page)
    say([str(path)])
    tell(shown.told, quiet)
