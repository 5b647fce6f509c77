"""Options that say which part of an article is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from quizgen.cli.saying import all_of

if TYPE_CHECKING:
    from quizgen.parts import Part

part_options = all_of(
    click.option("--pages", help="Only these pages: 3-7, or 3; a paragraph is on the page on which it begins."),
    click.option("--chapter", help="Only this chapter: its number or its title; `quizgen outline` lists them."),
    click.option("--section", help="Only this section: its number or its title."),
)


def part_of(flags: dict[str, Any]) -> Part:
    """The part that the flags tell; they are taken out of them."""
    from quizgen.parts import Part

    return Part(**{name: flags.pop(name) or "" for name in ("pages", "chapter", "section")})
