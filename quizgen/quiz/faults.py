"""Says what is wrong with a quiz file: line, field and what is expected there."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from quizgen.errors import QuizFileError
from quizgen.quiz.document import Document, Path
from quizgen.quiz.model import Part, Quiz

_MOST = 10
_EXPECTED = {
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "float_parsing": "a number",
    "float_type": "a number",
    "string_type": "text (in quotes where it begins with [ or {)",
    "string_too_short": "some text",
    "list_type": 'a list: lines that begin with "- "',
    "dict_type": "fields, each with a name and a colon",
    "model_type": "fields, each with a name and a colon",
    "model_attributes_type": "fields, each with a name and a colon",
    "missing": "this field, which is missing",
}


def told(error: ValidationError, document: Document, name: str) -> QuizFileError:
    """Turn what the model found into one error, the first places in the file first."""
    details = _without_misspelt(error.errors(include_url=False))
    faults = sorted((_line(document, _path(each["loc"])), _sentence(each)) for each in details)
    return told_at(faults, name)


def told_at(faults: list[tuple[int, str]], name: str) -> QuizFileError:
    """Make one error of faults, each with its line from 0."""
    sentences = [f"{name}, line {line + 1}: {sentence}" for line, sentence in faults[:_MOST]]
    if len(faults) > _MOST:
        sentences.append(f"{name}: {len(faults) - _MOST} more faults.")
    return QuizFileError("\n".join(sentences), "Correct the file there and try again.")


def field_name(path: Path) -> str:
    """Write a path as people do: ``items[3].stem``."""
    written = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return written.removeprefix(".")


def _sentence(detail: ErrorDetails) -> str:
    path = _path(detail["loc"])
    where = field_name(path) or "the file"
    if detail["type"] == "extra_forbidden":
        return f"{where}: there is no such field; {_suggestion(detail['loc'])}"
    return f"{where}: expected {_expected(detail)}."


def _expected(detail: ErrorDetails) -> str:
    context: dict[str, Any] = detail.get("ctx", {})
    kind = detail["type"]
    match kind:
        case "literal_error":
            return str(context["expected"]).replace("'", "")
        case "union_tag_not_found":
            return "a type: one of choice, cloze, true_false, short_answer, matching, ordering, comparison"
        case "union_tag_invalid":
            return f"a type among {context['expected_tags']} (not {context['tag']!r})".replace("'", "")
        case "too_short":
            return f"at least {context['min_length']} entries" if context["min_length"] > 1 else "at least one entry"
        case "greater_than_equal" | "less_than_equal":
            return "a number " + detail["msg"].removeprefix("Input should be ")
        case "value_error":
            return str(context["error"])
    return _EXPECTED.get(kind, detail["msg"])


def _path(location: tuple[int | str, ...]) -> Path:
    """Leave out the item type that pydantic puts behind the index of an item."""
    return (*location[:2], *location[3:]) if _has_tag(location) else location


def _has_tag(location: tuple[int | str, ...]) -> bool:
    return len(location) > 2 and location[0] in ("items", "spare_items")


def _line(document: Document, path: Path) -> int:
    """Line of the field, or of the nearest that encloses it."""
    while path and path not in document.lines:
        path = path[:-1]
    return document.lines.get(path, 0)


def _without_misspelt(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Leave out a missing field that an unknown one was probably meant to be."""
    meant = {(*each["loc"][:-1], _nearest(each["loc"])) for each in details if each["type"] == "extra_forbidden"}
    return [each for each in details if each["type"] != "missing" or each["loc"] not in meant]


def _suggestion(location: tuple[int | str, ...]) -> str:
    nearest = _nearest(location)
    return f"did you mean {nearest}?" if nearest else f"there are {', '.join(_fields_beside(location))}."


def _nearest(location: tuple[int | str, ...]) -> str:
    nearest = get_close_matches(str(location[-1]), _fields_beside(location), n=1, cutoff=0.6)
    return nearest[0] if nearest else ""


def _fields_beside(location: tuple[int | str, ...]) -> list[str]:
    """Names of the fields that may stand where ``location`` does."""
    parts: list[type[Part]] = [Quiz]
    for step in location[:-1]:
        if isinstance(step, str) and len(parts) > 1:
            parts = [part for part in parts if part.model_fields["type"].default == step]
        elif isinstance(step, str):
            parts = list(_parts(parts[0].model_fields[step].annotation))
    return list(parts[0].model_fields)


def _parts(annotation: Any) -> Iterator[type[Part]]:
    """Find the classes of the model in the type of a field."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for argument in get_args(annotation):
        yield from _parts(argument)
