"""Commands between the quiz file and other systems: export, import, formats and schema."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from quizgen.cli.outputs import output_options, settings_of
from quizgen.cli.saying import PATH, complain, listed, options_of, quiet_option, say, say_json, tell, typed
from quizgen.errors import PluginError, UsageError


@click.command()
@click.argument("quiz", type=PATH)
@click.option("--to", "names", default="worksheet,anki", show_default=True, help="Formats with commas between.")
@click.option("-o", "output", type=PATH, help="Folder to write to; default: the quiz file's.")
@output_options
@quiet_option
def export(quiz: Path, names: str, output: Path | None, quiet: bool, **flags: Any) -> None:
    """Write formats from an edited QUIZ file; the article is not needed."""
    from quizgen.folder import write_exports
    from quizgen.formats import get_format

    formats = listed(names)
    if not formats:
        raise UsageError("no format is named", "Give --to anki,worksheet or one of them.")
    for name in formats:
        with suppress(PluginError):  # said when the others are written
            get_format(name)
    settings = settings_of(options_of(flags))
    written = write_exports(quiz, output or quiz.parent, formats, settings)
    say(str(path) for path in written.paths)
    tell(written.told, quiet)
    tell([f"Look at {path} before you hand it out." for path in written.paths[:1]], quiet)
    for error in written.failed:
        complain(error)
    if written.failed:
        click.get_current_context().exit(PluginError.exit_code)


@click.command("import")
@click.argument("quiz", type=PATH)
@click.option("-o", "output", type=PATH, help="The quiz file to write; default: QUIZ with .yaml for its ending.")
@click.option("--from", "named", default="", help="Its format, where neither name nor content tells it.")
@quiet_option
def import_(quiz: Path, output: Path | None, named: str, quiet: bool) -> None:
    """Turn QUIZ of another system (GIFT, Moodle XML, Aiken, text2qti text, QTI, CSV) into a quiz file."""
    from quizgen.importing import read_any
    from quizgen.quiz.file import save_quiz

    path = output or quiz.with_suffix(".yaml")
    if path.exists():
        raise UsageError(f"{path} is there already", "Name another file with -o, or move that one away.")
    read = read_any(quiz, named)
    save_quiz(read.quiz, path)
    say([str(path)])
    tell(read.told, quiet)
    tell([f"Look for flaws: quizgen check {typed(path)}"], quiet)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, for programs.")
@quiet_option
def formats(as_json: bool, quiet: bool) -> None:
    """List the formats that quizzes are written in and read from, with what each can hold."""
    from shutil import get_terminal_size

    from quizgen.formats.listing import every_format, table

    listed, told = every_format()
    if as_json:
        say_json([one.data() for one in listed])
    else:
        say(table(listed, get_terminal_size().columns))
    tell(told, quiet)


@click.command()
def schema() -> None:
    """Print the JSON Schema of the quiz file."""
    from quizgen.formats.json_file import schema as of_quiz

    say_json(of_quiz())
