"""Plain-text formats: Jinja2 lays out, and every value that a template prints is escaped for the format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from quizgen import resources


def render(template: str, escape: Callable[[str], str], values: Mapping[str, Any]) -> bytes:
    """The text of a template below ``templates/text``, in UTF-8.

    Args:
        template: its file name.
        escape: what makes text of an item harmless in this format; applied to every text printed, not to numbers nor to
            what the template marks as safe.
        values: what the template may name; a missing one is an error.
    """
    environment = Environment(
        loader=FileSystemLoader(resources.templates() / "text"),
        undefined=StrictUndefined,
        autoescape=False,
        finalize=lambda value: _shown(value, escape),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(template).render(values).encode("utf-8")


def no_wildcard(text: str) -> str:
    """An answer to be written in Moodle, where a bare asterisk stands for any text (MoodleDocs, "Short-Answer")."""
    return text.replace("*", r"\*")


def without_wildcard(text: str) -> str:
    """The answer that `no_wildcard` was given."""
    return text.replace(r"\*", "*")


def on_a_line(text: str) -> str:
    """Text for a place that takes no line break: each run of white space is one space."""
    return " ".join(text.split())


def _shown(value: str | float, escape: Callable[[str], str]) -> str:
    if isinstance(value, Markup):
        return value
    return escape(value) if isinstance(value, str) else f"{value:g}"
