"""A quiz as YAML: one stable order of fields, a line each, those at their default left out.

Nine texts in ten may stand as they are, and are told by one pattern; the library quotes the others, and need not look
through every character of all.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.events import DocumentEndEvent, DocumentStartEvent, ScalarEvent, StreamEndEvent, StreamStartEvent

from quizgen.quiz.model import ItemBase, Part, Quiz

# What a YAML 1.1 or 1.2 reader other than ours would not take for text.
_MISREAD = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|<<|=|[-+.\d][-+.,:_\d]*(?:e[-+]?\d+)?|[-+]?0(?:b[01_]+|[xo][\da-f_]+)"
    r"|\d{4}-\d\d?-\d\d?[t ][\d:.z+ -]*|[-+]?\.(?:inf|nan)",
    re.IGNORECASE,
)
# Characters that no YAML text may hold as they are, or that editors and readers take for the end of a line.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
# A line that is its own YAML: no sign stands where it would say something else.
_PLAIN = re.compile(r"""(?!---|\.\.\.|[-?:](?:\s|$))[^\s#,\[\]{}&*!|>'"%@`](?:[^\n:#]|:(?!\s|$)|(?<!\s)#)*(?<!\s)""")
# Several lines that a block can hold as they are.
_BLOCK = re.compile(r"\S.*(?:\n+ *\S.*)+")


def emitted(quiz: Quiz) -> str:
    """The text of a quiz file, without blank lines and comments."""
    return "\n".join(_mapping(_fields(quiz), "")) + "\n"


def _mapping(fields: dict[str, Any], indent: str) -> Iterator[str]:
    """The lines of a mapping, each with its indent."""
    for name, value in fields.items():
        yield from _entry(f"{indent}{_name(name)}:", value, indent)


def _sequence(values: list[Any], indent: str) -> Iterator[str]:
    """The lines of a list: fields of an entry stand below one another, the first behind the dash."""
    for value in values:
        if isinstance(value, Part):
            first, *others = _mapping(_fields(value), f"{indent}  ")
            yield f"{indent}- {first.lstrip(' ')}"
            yield from others
        else:
            yield from _entry(f"{indent}-", value, indent)


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    """The lines of a value: behind its head, or from the line below on."""
    match value:
        case Part() | dict() if fields := _fields(value) if isinstance(value, Part) else value:
            yield head
            yield from _mapping(fields, f"{indent}  ")
        case list() if value:
            yield head
            yield from _sequence(value, f"{indent}  ")
        case str() if _is_block(value):
            yield f"{head} |-"
            yield from (line and f"{indent}  {line}" for line in value.split("\n"))
        case _:
            yield f"{head} {_scalar(value)}".rstrip(" ")


def _fields(part: Part) -> dict[str, Any]:
    """Give the fields in the order of the file: what tells an item from others first, then what every item has."""
    names = list(type(part).model_fields)
    if isinstance(part, ItemBase):
        common = list(ItemBase.model_fields)
        names = ["id", "type", *(name for name in names if name not in {*common, "type"}), *common[1:]]
    return {name: getattr(part, name) for name in names if _is_written(part, name)}


def _is_written(part: Part, name: str) -> bool:
    field = type(part).model_fields[name]
    return name in {"quizgen", "type"} or field.is_required() or getattr(part, name) != field.get_default()


def _name(name: str) -> str:
    return name if name.isidentifier() else _by_library(name, '"')


def _scalar(value: Any) -> str:
    match value:
        case str() if _is_misread(value) or "\n" in value:
            return _by_library(value, '"')
        case str():
            return value if _PLAIN.fullmatch(value) else _by_library(value)
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"{int(value) if value == int(value) else value}"
    return "[]" if isinstance(value, list) else "{}"


def _is_block(text: str) -> bool:
    """Whether text is written as the lines that it has."""
    return "\n" in text and not _is_misread(text) and _BLOCK.fullmatch(text) is not None


def _is_misread(text: str) -> bool:
    """Whether a reader would not take text for what it is, were it not in quotes."""
    return _MISREAD.fullmatch(text) is not None or _ESCAPED.search(text) is not None


def _by_library(text: str, style: str | None = None) -> str:
    """Text on one line, in quotes of a style, or in those that it needs."""
    if not text:  # at which the library fails
        return '""'
    yaml = YAML()
    yaml.width = 2**30
    scalar = ScalarEvent(None, None, (True, True), text, style=style)
    stream = io.StringIO()
    yaml.emit([StreamStartEvent(), DocumentStartEvent(), scalar, DocumentEndEvent(), StreamEndEvent()], stream)
    return stream.getvalue().removesuffix("...\n").removesuffix("\n")
