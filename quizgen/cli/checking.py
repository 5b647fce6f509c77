"""Commands about the item-writing rules: check and rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizgen.cli.saying import PATH, listed, say, say_json, tell

if TYPE_CHECKING:
    from quizgen.checks import Passage
    from quizgen.checks.model import Severity


@click.command()
@click.argument("quiz", type=PATH)
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
@click.option("--no-language", is_flag=True, help="Without rules that ask a dictionary; the summary names them.")
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="No summary on stderr.")
def check(
    quiz: Path,
    fail_on: Severity,
    article: str | None,
    named: str,
    select: str,
    ignore: str,
    no_language: bool,
    as_json: bool,
    quiet: bool,
) -> None:
    """Name the item-writing flaws of QUIZ; exit code 1 if there is one at --fail-on or above.

    QUIZ is a quiz file, GIFT, Moodle XML, Aiken, text2qti text, QTI or CSV.
    """
    from quizgen.checks import check_quiz, chosen_rules
    from quizgen.checks.model import SEVERITIES
    from quizgen.checks.report import as_data, lines, summary
    from quizgen.importing import read_any

    read = read_any(quiz, named)
    tell(read.told, quiet)
    chosen, passage = (listed(select), listed(ignore)), _passage(article)
    found = check_quiz(read.quiz, *chosen, passage=passage, language=not no_language)
    if as_json:
        say_json(as_data(found))
    else:
        say(lines(found))
    left_out = [rule for rule in chosen_rules(*chosen) if no_language and rule.language]
    tell(summary(found, len(read.quiz.items), left_out), quiet)
    worst = SEVERITIES.index(fail_on)
    if any(SEVERITIES.index(finding.severity) >= worst for finding in found):
        click.get_current_context().exit(1)


def _passage(article: str | None) -> Passage | None:
    if article is None:
        return None
    from quizgen.checks import Passage
    from quizgen.readers import read_article

    return Passage([block.text for block in read_article(article).blocks])


@click.command()
@click.argument("names", nargs=-1, metavar="[RULE]...")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def rules(names: tuple[str, ...], as_json: bool) -> None:
    """List the rules of `check`, or those named, each with a good and a bad example.

    "language" stands at those that ask a dictionary, which `check --no-language` leaves out.
    """
    from quizgen.checks import chosen_rules
    from quizgen.checks.report import rule_lines, rules_data

    found = chosen_rules(names)
    if as_json:
        say_json(rules_data(found))
    else:
        say(rule_lines(found))
