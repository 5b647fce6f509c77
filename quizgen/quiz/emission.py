"""A quiz as YAML text, written line by line, so that the line on which each field stands is known without reading.

The style of each text is the one that `ruamel.yaml` would choose: as it is where YAML allows that, in quotes where it
does not or where another reader would misread it, several lines as a block.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ruamel.yaml.emitter import Emitter

from quizgen.quiz.document import Document, Path
from quizgen.quiz.model import ItemBase, Part, Quiz

_STEP = "  "
# What a YAML 1.1 or 1.2 reader other than ours would not take for text.
_MISREAD = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|<<|=|[-+.\d][-+.,:_\d]*(?:e[-+]?\d+)?|[-+]?0(?:b[01_]+|[xo][\da-f_]+)"
    r"|\d{4}-\d\d?-\d\d?[t ][\d:.z+ -]*|[-+]?\.(?:inf|nan)",
    re.IGNORECASE,
)
# Characters that no YAML text may hold as they are, or that editors and readers take for the end of a line.
_ESCAPED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_ESCAPED_IN_QUOTES = re.compile(rf'["\\\n]|{_ESCAPED.pattern}')
# What has a meaning in YAML: at the head of a text, in it or at its end.
_INDICATOR = re.compile(r"""[ #,\[\]{}&*!|>'"%@`]|---|\.\.\.|[-?:](?: |\Z)|.*(?:: | #|[: ]\Z)""")
# Several lines that a block can hold as they are.
_BLOCK = re.compile(r"\S.*(?:\n+ *\S.*)+")


def emitted(quiz: Quiz) -> tuple[list[str], Document]:
    """Write a quiz in the order of the file, fields at their default left out.

    Returns:
        The lines, without their ends, and what a reader of them would find, less where scalars stand.
    """
    data = _fields(quiz)
    writer = _Writer(Document(data))
    writer.mapping(data, (), "")
    return writer.lines, writer.document


class _Writer:
    def __init__(self, document: Document) -> None:
        self.lines: list[str] = []
        self.document = document

    def mapping(self, fields: dict[str, Any], path: Path, indent: str, first: str | None = None) -> None:
        """Write fields; what the first of them stands behind may differ: an entry's dash."""
        before = indent if first is None else first
        for name, value in fields.items():
            self._value(value, (*path, name), indent, f"{before}{_name(name)}:")
            before = indent

    def _value(self, value: Any, path: Path, indent: str, before: str) -> None:
        self.document.lines[path] = len(self.lines)
        if isinstance(value, dict) and value:
            self.lines.append(before)
            self.mapping(value, path, indent + _STEP)
        elif isinstance(value, list) and value:
            self.lines.append(before)
            self._entries(value, path, indent + _STEP)
        else:
            self._line(before, value, indent + _STEP)

    def _entries(self, values: Iterable[Any], path: Path, indent: str) -> None:
        for number, value in enumerate(values):
            if isinstance(value, dict) and value:
                self.document.lines[*path, number] = len(self.lines)
                self.mapping(value, (*path, number), indent + _STEP, f"{indent}- ")
            else:
                self._value(value, (*path, number), indent, f"{indent}-")

    def _line(self, before: str, value: Any, indent: str) -> None:
        self.lines.extend(f"{before} {_scalar(value, indent)}".split("\n"))


def _fields(part: Part) -> dict[str, Any]:
    """Give the fields in the order of the file: what tells an item from others first, then what every item has."""
    names = list(type(part).model_fields)
    if isinstance(part, ItemBase):
        common = list(ItemBase.model_fields)
        names = ["id", "type", *(name for name in names if name not in {*common, "type"}), *common[1:]]
    return {name: _plain(getattr(part, name)) for name in names if _is_written(part, name)}


def _is_written(part: Part, name: str) -> bool:
    field = type(part).model_fields[name]
    return name in {"quizgen", "type"} or field.is_required() or getattr(part, name) != field.get_default()


def _plain(value: Any) -> Any:
    match value:
        case Part():
            return _fields(value)
        case list():
            return [_plain(entry) for entry in value]
        case float() if value.is_integer():
            return int(value)
    return value


def _name(name: str) -> str:
    """The fields of the format are known by plain names; an option that somebody wrote may have another."""
    return name if name.isidentifier() else _in_quotes(name)


def _scalar(value: Any, indent: str) -> str:
    """Write a text, a number or a truth value; an empty list or mapping stands on one line, too."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value, indent)
    return str(value)


def _text(text: str, indent: str) -> str:
    if _MISREAD.fullmatch(text) or _ESCAPED.search(text):
        return _in_quotes(text)
    if "\n" in text:
        return _block(text, indent) if _BLOCK.fullmatch(text) else _in_quotes(text)
    if text and not _INDICATOR.match(text):
        return text
    return _in_quotes(text) if "'" in text else f"'{text}'"


def _block(text: str, indent: str) -> str:
    return "|-\n" + "\n".join(line and indent + line for line in text.split("\n"))


def _in_quotes(text: str) -> str:
    return f'"{_ESCAPED_IN_QUOTES.sub(lambda found: _escape(found[0]), text)}"'


def _escape(character: str) -> str:
    code = ord(character)
    return "\\" + Emitter.ESCAPE_REPLACEMENTS.get(character, f"x{code:02X}" if code <= 0xFF else f"u{code:04X}")
