"""The command `quizgen`: its help, and what becomes of an error."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import Any

import click

from quizgen import __version__
from quizgen.cli.saying import complain
from quizgen.errors import QuizgenError

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EXAMPLES = """\b
Examples:
  quizgen make article.txt                    a quiz, a worksheet with key and an Anki deck
  quizgen make article.txt -n 10 --types choice,cloze --level understand,analyse
  quizgen make shelf/ book.epub -o quizzes    many at once, a folder each
  quizgen facts article.txt                   what was found, each with its sentence
  quizgen show article-quiz/quiz.yaml --answers
  quizgen export article-quiz/quiz.yaml --to worksheet -o print

"""


class _Commands(click.Group):
    """Turns errors of ours into a message, a hint and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except QuizgenError as error:
            complain(error)
            ctx.exit(error.exit_code)


@click.group(
    cls=_Commands,
    context_settings=_CONTEXT,
    help=_EXAMPLES + "Turns an English article into questions worth printing.",
)
@click.version_option(__version__, prog_name="quizgen")
def main() -> None:
    """Questions worth printing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that knows no ’ or é shows its code, and no error
            stream.reconfigure(errors="backslashreplace")
