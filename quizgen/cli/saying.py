"""What commands share: arguments, options, and how things are said: results on stdout, messages on stderr."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from quizgen.config import Options
    from quizgen.errors import QuizgenError

_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]")
PATH = click.Path(readable=False, path_type=Path)
"""A path of any kind: an unreadable file is our own error, as a missing one is."""
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]
"""Of a command."""
quiet_option = click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")


def all_of(*options: Decorator) -> Decorator:
    """Several options as one decorator; the help of a command lists them in this order."""

    def decorated(command: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            command = option(command)
        return command

    return decorated


def say(lines: Iterable[str]) -> None:
    """Print lines on stdout."""
    for line in lines:
        click.echo(_shown(line))


def say_json(data: object) -> None:
    """Print plain data on stdout as JSON."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))


def tell(lines: Iterable[str], quiet: bool) -> None:
    """Print lines on stderr, unless ``quiet``."""
    if not quiet:
        for line in lines:
            click.echo(_shown(line), err=True)


def complain(error: QuizgenError) -> None:
    """Say on stderr what is wrong and what to do about it."""
    click.echo(_shown(f"Error: {error.message.rstrip('.')}."), err=True)
    if error.hint:
        click.echo(_shown(error.hint), err=True)


def _shown(line: str) -> str:
    """A line with what is no text in it as its code: the name of a file may end lines, or send a terminal orders."""
    return _CONTROL.sub(lambda found: repr(found[0])[1:-1], line)


def typed(path: Path) -> str:
    """A path as it must be typed in a shell."""
    return shlex.quote(str(path))


def listed(text: str) -> tuple[str, ...]:
    """The words of an option that takes several with commas between."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def options_of(flags: dict[str, Any]) -> Options:
    """The options that flags, environment and ``quizgen.toml`` give together.

    Raises:
        UsageError: a value that makes no sense.
    """
    from quizgen.config import load_options

    return load_options(flags, Path.cwd())
