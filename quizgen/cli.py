"""The command line: parses, calls, prints. No logic."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Callable, Iterable
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen import __version__
from quizgen.errors import QuizgenError, UsageError

if TYPE_CHECKING:
    from quizgen.checks import Passage
    from quizgen.checks.model import Severity
    from quizgen.config import Options
    from quizgen.generate import Report
    from quizgen.quiz import Quiz

_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_PATH = click.Path(readable=False, path_type=Path)  # an unreadable file is our own error, as a missing one is
_EXAMPLES = """\b
Examples:
  quizgen make article.txt                    a quiz, a worksheet with key and an Anki deck
  quizgen make article.txt -n 10 --types choice,cloze --level understand,analyse
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
            click.echo(f"Error: {error.message.rstrip('.')}.", err=True)
            if error.hint:
                click.echo(error.hint, err=True)
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


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


def _say_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def _tell(lines: Iterable[str], quiet: bool) -> None:
    if not quiet:
        for line in lines:
            click.echo(line, err=True)


def _options_of_making(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(
        (
            click.option("-n", "--items", type=int, help="How many items; default: one for 40 words, 6 to 30."),
            click.option("--types", help="Item types with commas between: choice,cloze,true_false,short_answer,…"),
            click.option("--level", help="Levels with commas between: remember,understand,analyse; default: all."),
            click.option(
                "--difficulty",
                help="easy, medium or hard, thirds of a scale from 0 to 1; or a range: 0.2-0.5, easy-medium.",
            ),
            click.option("--seed", type=int, help="Seed of all that is dealt or shuffled; default 0."),
            click.option("--paper", type=click.Choice(["a4", "letter"]), help="Paper size; default a4."),
            click.option("--model", help="spaCy pipeline that parses; default: the one that comes with quizgen."),
            click.option("--knowledge", help="Folder of your own knowledge tables; laid out as ours are."),
        )
    ):
        command = option(command)
    return command


@main.command(epilog="The last line on stderr says what to do next.")
@click.argument("article")
@click.option("-o", "output", type=_PATH, help="The quiz's folder; default: ARTICLE-quiz.")
@_options_of_making
@click.option("--json", "as_json", is_flag=True, help="The quiz on stdout as JSON; files only with -o.")
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
@click.option("--force", is_flag=True, help="Start afresh where a quiz is; the old file is kept as quiz.yaml.bak.")
def make(article: str, output: Path | None, as_json: bool, quiet: bool, force: bool, **flags: Any) -> None:
    """Make a quiz, a worksheet with its key and an Anki deck of ARTICLE (- is standard input)."""
    from quizgen.readers import read_article

    options = _options(flags)
    read = read_article(article)
    _tell(read.notices, quiet)

    from quizgen.folder import folder_name, write_made
    from quizgen.formats import Settings
    from quizgen.generate import Report, make_quiz

    report = Report()
    quiz = make_quiz(read, options, report)
    if as_json and output is None:
        _say_json(_data(quiz))
        _tell(_shortfall(report), quiet)
        return
    folder = output or Path(folder_name(read.origin.name, read.title))
    written = write_made(quiz, folder, ("worksheet", "anki"), Settings(paper=options.paper), force=force)
    if as_json:
        _say_json(_data(written.quiz))
    else:
        _say(str(path) for path in written.paths)
    _tell([*written.told, *_shortfall(report)], quiet)
    _tell([f"Read it through: quizgen show {_typed(written.paths[0])} --answers"], quiet)


def _data(quiz: Quiz) -> dict[str, Any]:
    return quiz.model_dump(mode="json", exclude_none=True)


def _typed(path: Path) -> str:
    """A path as it must be typed in a shell."""
    return shlex.quote(str(path))


def _options(flags: dict[str, Any]) -> Options:
    from quizgen.config import load_options

    return load_options(flags, Path.cwd())


def _shortfall(report: Report) -> list[str]:
    if report.chosen >= report.wanted:
        return []
    unfit = f" ({report.unfit} of another level or difficulty)" if report.unfit else ""
    return [
        f"{report.chosen} of the {report.wanted} items wanted: of {report.candidates} that were worded, "
        f"{report.sound} are sound{unfit}, and no two may ask one fact or answer each other."
    ]


@main.command()
@click.argument("article")
@click.option("--json", "as_json", is_flag=True, help="As JSON: facts and comparisons with their sources.")
@click.option("--model", help="spaCy pipeline that parses.")
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
def facts(article: str, as_json: bool, model: str | None, quiet: bool) -> None:
    """Print the facts and comparisons of ARTICLE, each with its sentence (- is standard input)."""
    from quizgen.readers import read_article

    options = _options({"model": model})
    read = read_article(article)
    _tell(read.notices, quiet)

    from quizgen.generate import find_in
    from quizgen.terminal import finding_lines, findings_data

    found = find_in(read, options)
    if as_json:
        _say_json(findings_data(found))
    else:
        _say(finding_lines(found))


@main.command()
@click.argument("quiz", type=_PATH)
@click.option("--answers", is_flag=True, help="With answers, distractors and source sentences.")
def show(quiz: Path, answers: bool) -> None:
    """Print QUIZ in the terminal."""
    from quizgen.quiz.file import load_quiz
    from quizgen.terminal import quiz_lines

    _say(quiz_lines(load_quiz(quiz), answers=answers))


@main.command()
@click.argument("quiz", type=_PATH)
@click.argument("item")
def explain(quiz: Path, item: str) -> None:
    """Say which rule made ITEM of QUIZ, from which sentence, and why these distractors."""
    from quizgen.quiz.digest import complete
    from quizgen.quiz.file import load_quiz
    from quizgen.terminal import explained

    _say(explained(complete(load_quiz(quiz)), item))


@main.command(epilog="What was there stays in the file as the last spare one.")
@click.argument("quiz", type=_PATH)
@click.argument("item")
@click.argument("number", type=int, required=False)
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
def swap(quiz: Path, item: str, number: int | None, quiet: bool) -> None:
    """Replace distractor NUMBER of ITEM in QUIZ by the best spare one, or the whole ITEM by the next spare item.

    NUMBER is the one that `quizgen show --answers` prints before the distractor.
    """
    from quizgen.quiz.changes import swap_distractor, swap_item

    _change(quiz, lambda old: swap_item(old, item) if number is None else swap_distractor(old, item, number), quiet)


@main.command()
@click.argument("quiz", type=_PATH)
@click.argument("items", nargs=-1, required=True, metavar="ITEM...")
@click.option("--off", is_flag=True, help="Take the lock off again.")
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
def lock(quiz: Path, items: tuple[str, ...], off: bool, quiet: bool) -> None:
    """Keep each ITEM of QUIZ as it is when the quiz is made again."""
    from quizgen.quiz.changes import lock as lock_in

    _change(quiz, lambda old: lock_in(old, items, locked=not off), quiet)


def _change(path: Path, change: Callable[[Quiz], tuple[Quiz, str]], quiet: bool) -> None:
    from quizgen.folder import write_changed

    written = write_changed(path, change)
    _tell([*written.told, f"Print it anew: quizgen export {_typed(path)}"], quiet)


@main.command()
@click.argument("quiz", type=_PATH)
@click.option("--to", "names", default="worksheet,anki", show_default=True, help="Formats with commas between.")
@click.option("-o", "output", type=_PATH, help="Folder to write to; default: the quiz file's.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), help="Paper size; default a4.")
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
def export(quiz: Path, names: str, output: Path | None, paper: str | None, quiet: bool) -> None:
    """Write formats from an edited QUIZ file; the article is not needed."""
    from quizgen.folder import write_exports
    from quizgen.formats import Settings, get_format

    formats = _listed(names)
    if not formats:
        raise UsageError("no format is named", "Give --to anki,worksheet or one of them.")
    for name in formats:
        get_format(name)
    options = _options({"paper": paper})
    written = write_exports(quiz, output or quiz.parent, formats, Settings(paper=options.paper))
    _say(str(path) for path in written.paths)
    _tell(written.told, quiet)
    _tell([f"Look at {written.paths[0]} before you hand it out."], quiet)


@main.command("import")
@click.argument("quiz", type=_PATH)
@click.option("-o", "output", type=_PATH, help="The quiz file to write; default: QUIZ with .yaml for its ending.")
@click.option("--from", "named", default="", help="Its format, where neither name nor content tells it.")
@click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
def import_(quiz: Path, output: Path | None, named: str, quiet: bool) -> None:
    """Turn QUIZ of another system (GIFT, Moodle XML, Aiken, text2qti text, CSV) into a quiz file."""
    from quizgen.importing import read_any
    from quizgen.quiz.file import save_quiz

    path = output or quiz.with_suffix(".yaml")
    if path.exists():
        raise UsageError(f"{path} is there already", "Name another file with -o, or move that one away.")
    read = read_any(quiz, named)
    save_quiz(read.quiz, path)
    _say([str(path)])
    _tell(read.told, quiet)
    _tell([f"Look for flaws: quizgen check {_typed(path)}"], quiet)


@main.command()
def formats() -> None:
    """List the formats that quizzes are written in and read from."""
    from quizgen.formats import FORMATS, READERS, get_format

    for name in FORMATS:
        ways = "out, in" if name in READERS else "out"
        click.echo(f"{name:12} {ways:8} {get_format(name).summary}")


@main.command()
def schema() -> None:
    """Print the JSON Schema of the quiz file."""
    from quizgen.formats.json_file import schema as of_quiz

    _say_json(of_quiz())


@main.command()
@click.argument("quiz", type=_PATH)
@click.option(
    "--fail-on",
    type=click.Choice(["note", "risk", "flaw"]),
    default="flaw",
    show_default=True,
    help="The least severity that gives exit code 1.",
)
@click.option("--article", help="The text that the items should rest on: is the key in it, is no distractor true?")
@click.option("--from", "named", default="", help="Its format, where neither name nor content tells it.")
@click.option("--select", default="", help="Only these rules, with commas between: names or rubric numbers (M6).")
@click.option("--ignore", default="", help="All rules but these.")
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="No summary on stderr.")
def check(
    quiz: Path,
    fail_on: Severity,
    article: str | None,
    named: str,
    select: str,
    ignore: str,
    as_json: bool,
    quiet: bool,
) -> None:
    """Name the item-writing flaws of QUIZ; exit code 1 if there is one at --fail-on or above.

    QUIZ is a quiz file, GIFT, Moodle XML, Aiken, text2qti text or CSV.
    """
    from quizgen.checks import check_quiz
    from quizgen.checks.model import SEVERITIES
    from quizgen.checks.report import as_data, lines, summary
    from quizgen.importing import read_any

    read = read_any(quiz, named)
    _tell(read.told, quiet)
    found = check_quiz(read.quiz, _listed(select), _listed(ignore), passage=_passage(article))
    if as_json:
        _say_json(as_data(found))
    else:
        _say(lines(found))
    _tell(summary(found, len(read.quiz.items)), quiet)
    worst = SEVERITIES.index(fail_on)
    if any(SEVERITIES.index(finding.severity) >= worst for finding in found):
        click.get_current_context().exit(1)


def _passage(article: str | None) -> Passage | None:
    if article is None:
        return None
    from quizgen.checks import Passage
    from quizgen.readers import read_article

    return Passage([block.text for block in read_article(article).blocks])


@main.command()
@click.argument("names", nargs=-1, metavar="[RULE]...")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rules(names: tuple[str, ...], as_json: bool) -> None:
    """List the rules of `check`, or those named, each with a good and a bad example."""
    from quizgen.checks import chosen_rules
    from quizgen.checks.report import rule_lines, rules_data

    found = chosen_rules(names)
    if as_json:
        _say_json(rules_data(found))
    else:
        _say(rule_lines(found))


def _listed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
