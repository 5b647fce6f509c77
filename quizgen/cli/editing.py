"""Commands that show a quiz file or change it: show, explain, swap and lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.saying import PATH, quiet_option, say, tell, typed

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


@click.command()
@click.argument("quiz", type=PATH)
@click.option("--answers", is_flag=True, help="With answers, distractors and source sentences.")
def show(quiz: Path, answers: bool) -> None:
    """Print QUIZ in the terminal."""
    from quizgen.quiz.file import load_quiz
    from quizgen.terminal import quiz_lines

    say(quiz_lines(load_quiz(quiz), answers=answers))


@click.command()
@click.argument("quiz", type=PATH)
@click.argument("item")
def explain(quiz: Path, item: str) -> None:
    """Say which rule made ITEM of QUIZ, from which sentence, and why these distractors."""
    from quizgen.quiz.digest import complete
    from quizgen.quiz.file import load_quiz
    from quizgen.terminal import explained

    say(explained(complete(load_quiz(quiz)), item))


@click.command(epilog="What was there stays in the file as the last spare one.")
@click.argument("quiz", type=PATH)
@click.argument("item")
@click.argument("number", type=int, required=False)
@quiet_option
def swap(quiz: Path, item: str, number: int | None, quiet: bool) -> None:
    """Replace distractor NUMBER of ITEM in QUIZ by the best spare one, or the whole ITEM by the next spare item.

    NUMBER is the one that `quizgen show --answers` prints before the distractor.
    """
    from quizgen.quiz.changes import swap_distractor, swap_item

    _change(quiz, lambda old: swap_item(old, item) if number is None else swap_distractor(old, item, number), quiet)


@click.command()
@click.argument("quiz", type=PATH)
@click.argument("items", nargs=-1, required=True, metavar="ITEM...")
@click.option("--off", is_flag=True, help="Take the lock off again.")
@quiet_option
def lock(quiz: Path, items: tuple[str, ...], off: bool, quiet: bool) -> None:
    """Keep each ITEM of QUIZ as it is when the quiz is made again."""
    from quizgen.quiz.changes import lock as lock_in

    _change(quiz, lambda old: lock_in(old, items, locked=not off), quiet)


def _change(path: Path, change: Callable[[Quiz], tuple[Quiz, str]], quiet: bool) -> None:
    from quizgen.folder import write_changed

    written = write_changed(path, change)
    tell([*written.told, f"Print it anew: quizgen export {typed(path)}"], quiet)
