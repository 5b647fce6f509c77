"""The command that makes quizzes of articles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.many import Manner, expanded, make_chapters, make_many
from quizgen.cli.outputs import output_options, settings_of
from quizgen.cli.partly import part_of, part_options
from quizgen.cli.saying import PATH, all_of, options_of, quiet_option, say, say_json, tell, typed
from quizgen.errors import UsageError

if TYPE_CHECKING:
    from quizgen.quiz import Quiz


_making_options = all_of(
    click.option("-n", "--items", type=int, help="How many items; default: one for 40 words, 6 to 30."),
    click.option("--types", help="Item types with commas between: choice,cloze,true_false,short_answer,…"),
    click.option("--level", help="Levels with commas between: remember,understand,analyse; default: all."),
    click.option(
        "--difficulty",
        help="easy, medium or hard, thirds of a scale from 0 to 1; or a range: 0.2-0.5, easy-medium.",
    ),
    click.option("--seed", type=int, help="Seed of all that is dealt or shuffled; default 0."),
    click.option("--model", help="spaCy pipeline that parses; default: the one that comes with quizgen."),
    click.option("--knowledge", help="Folder of your own knowledge tables; laid out as ours are."),
)


@click.command(epilog="The last line on stderr says what to do next.")
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE…")
@click.option("-o", "output", type=PATH, help="The quiz's folder, or that of many; default: ARTICLE-quiz, each here.")
@part_options
@click.option("--merge", is_flag=True, help="One quiz of several articles, no fact asked twice.")
@click.option("--by", type=click.Choice(["chapter"]), help="A quiz a chapter, and one deck of all.")
@click.option(
    "-j", "workers", type=click.IntRange(1), help="How many processes make many; default: one a core, at most 4."
)
@click.option("--scheduler", help="Make many on a Dask cluster, at this address; needs quizgen[cluster].")
@_making_options
@output_options
@click.option("--json", "as_json", is_flag=True, help="The quiz, or the table of many, on stdout as JSON.")
@quiet_option
@click.option("--force", is_flag=True, help="Start afresh where a quiz is; the old file is kept as quiz.yaml.bak.")
def make(
    articles: tuple[str, ...],
    output: Path | None,
    merge: bool,
    by: str | None,
    workers: int | None,
    scheduler: str | None,
    as_json: bool,
    quiet: bool,
    force: bool,
    **flags: Any,
) -> None:
    """Make a quiz, a worksheet with its key and an Anki deck of ARTICLE (- is standard input).

    Of several, and of each article in a folder: one a folder of its own, a table at the end. Run again, what is there
    complete is left as it is. --merge makes one quiz of all. With --json the quiz is printed, and there are files of
    one article only with -o.
    """
    part = part_of(flags)
    manner = Manner(options_of(flags), part, workers, scheduler, as_json=as_json, quiet=quiet, force=force)
    several = len(articles) > 1 or Path(articles[0]).is_dir()
    if by and merge:
        raise UsageError("--merge and --by are asked for at once", "Choose one of the two.")
    if by:
        make_chapters(articles, output, manner)
    elif several and not merge:
        make_many(articles, output or Path(), manner)
    else:
        _make_one(expanded(articles, output or Path()) if several else articles, output, manner)


def _make_one(articles: Sequence[str], output: Path | None, manner: Manner) -> None:
    from quizgen.readers import read_article

    read = [manner.part.of(read_article(article)) for article in articles]
    tell((notice for one in read for notice in one.notices), manner.quiet)

    from quizgen.folder import folder_name, write_made
    from quizgen.generate import Report, make_quiz
    from quizgen.joint import make_joint_quiz

    report = Report()
    joint = len(read) > 1
    quiz = make_joint_quiz(read, manner.options, report) if joint else make_quiz(read[0], manner.options, report)
    if manner.as_json and output is None:
        say_json(_data(quiz))
        tell(report.shortfall(), manner.quiet)
        return
    folder = output or Path(folder_name("-" if joint else read[0].origin.name, quiz.title))
    written = write_made(quiz, folder, ("worksheet", "anki"), settings_of(manner.options), force=manner.force)
    if manner.as_json:
        say_json(_data(written.quiz))
    else:
        say(str(path) for path in written.paths)
    tell([*written.told, *report.shortfall()], manner.quiet)
    tell([f"Read it through: quizgen show {typed(written.paths[0])} --answers"], manner.quiet)


def _data(quiz: Quiz) -> dict[str, Any]:
    return quiz.model_dump(mode="json", exclude_none=True)
