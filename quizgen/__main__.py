"""``python -m quizgen``: the command line."""

from quizgen.cli import main

main(prog_name="quizgen")
