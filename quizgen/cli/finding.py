"""Commands that tell what is in an article: facts and outline."""

from __future__ import annotations

import click

from quizgen.cli.partly import part_of, part_options
from quizgen.cli.saying import options_of, quiet_option, say, say_json, tell


@click.command()
@click.argument("article")
@part_options
@click.option("--json", "as_json", is_flag=True, help="As JSON: facts and comparisons with their sources.")
@click.option("--model", help="spaCy pipeline that parses.")
@quiet_option
def facts(article: str, as_json: bool, model: str | None, quiet: bool, **flags: str | None) -> None:
    """Print the facts and comparisons of ARTICLE, each with its sentence (- is standard input)."""
    from quizgen.readers import read_article

    options = options_of({"model": model})
    read = part_of(flags).of(read_article(article))
    tell(read.notices, quiet)

    from quizgen.generate import find_in
    from quizgen.terminal import finding_lines, findings_data

    found = find_in(read, options)
    if as_json:
        say_json(findings_data(found))
    else:
        say(finding_lines(found))


@click.command()
@click.argument("article")
@click.option("-n", "--items", type=int, help="How many items are wanted of each part; default as for make.")
@click.option(
    "-j",
    "workers",
    type=click.IntRange(1),
    help="How many processes read chapters; default: one a core, at most 4.",
)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.option("--model", help="spaCy pipeline that parses.")
@quiet_option
def outline(
    article: str, items: int | None, workers: int | None, as_json: bool, model: str | None, quiet: bool
) -> None:
    """List the chapters and sections of ARTICLE with their words and how many items each would give."""
    from quizgen.readers import read_article

    options = options_of({"items": items, "model": model})
    read = read_article(article)
    tell(read.notices, quiet)

    from quizgen.book import yields
    from quizgen.terminal import yield_lines, yields_data

    found = yields(read, options, workers)
    if as_json:
        say_json(yields_data(found))
    else:
        say(yield_lines(found))
