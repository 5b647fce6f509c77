"""The options of commands that write worksheets, decks and other outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from quizgen.cli.saying import all_of

if TYPE_CHECKING:
    from quizgen.config import Options
    from quizgen.formats import Settings

cards_option = click.option(
    "--cards", help="Kinds of Anki card or flashcard with commas between: cloze,basic,choice,…; default: few good ones."
)
flat_option = click.option("--flat", is_flag=True, default=None, help="One Anki deck, not one in it for each kind.")
output_options = all_of(
    click.option("--paper", type=click.Choice(["a4", "letter"]), help="Paper size; default a4."),
    click.option("--theme", help="plain, compact, large or dyslexia, or one of your own; default plain."),
    click.option(
        "--set",
        type=click.Choice(["all", "text", "questions", "text+questions", "key"]),
        help="What to print; default all.",
    ),
    click.option(
        "--forms", type=click.IntRange(1, 4), help="How many forms, A to D, each in its own order; default 1."
    ),
    click.option("--bubbles/--no-bubbles", default=None, help="A sheet of circles to fill beside each form."),
    click.option("--venn/--no-venn", default=None, help="Comparisons of several aspects as circles, not as a table."),
    click.option("--school", help="Name of the school, at the head of each sheet."),
    click.option("--logo", help="Picture beside it."),
    click.option("--class-line", help="What the class line says; default: empty to write on."),
    click.option("--date-line", help="What the date line says; default: empty to write on."),
    click.option("--templates", help="Folder of your own worksheet templates and themes."),
    click.option("--fold/--no-fold", default=None, help="Flashcards to fold, the back beside the front."),
    click.option(
        "--flip", type=click.Choice(["long", "short"]), help="Edge that your printer turns over; default long."
    ),
    cards_option,
    flat_option,
)


def settings_of(options: Options) -> Settings:
    """What the options say about outputs."""
    from dataclasses import fields

    from quizgen.config import Outputs
    from quizgen.formats import Settings

    return Settings(**{field.name: getattr(options, field.name) for field in fields(Outputs)})
