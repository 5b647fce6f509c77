"""Out and in again: what a format holds comes back as it was, whatever the text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizgen.archives import unpacked
from quizgen.formats import READERS, PackageReader, Read, Settings, get_format, get_reader
from quizgen.quiz import Choice, ComparisonTable, Item, Matching, Ordering, Quiz
from quizgen.quiz.digest import complete

from .expected import line

RIVERS = Path(__file__).parents[1] / "data" / "quizzes" / "rivers.yaml"
FEEDBACK = {"moodle-xml", "gift", "text2qti", "qti-1.2", "qti-2.1", "csv"}
ON_A_LINE = {"aiken", "text2qti", "csv"}
"""Formats in which a line end becomes a space, somewhere at least; in the others other white space may."""
POINTS = {"moodle-xml", "text2qti", "qti-1.2", "qti-2.1", "csv"}


def _told(item: Item, name: str) -> dict[str, Any]:
    """What the format should bring back of an item."""
    kept = {
        "type",
        "stem",
        "statement",
        "text",
        "answer",
        "key",
        "keys",
        "accept",
        "instruction",
        "extra_right",
        "a",
        "b",
    }
    told = item.model_dump(include=kept)
    told |= {"points": item.points} if name in POINTS else {}
    told |= {"feedback": item.feedback} if name in FEEDBACK and item.feedback else {}
    match item:
        case Choice():
            told |= {"keys": sorted(item.keys), "distractors": sorted(one.text for one in item.distractors)}
        case Matching():
            told["pairs"] = sorted((pair.left, pair.right) for pair in item.pairs)
        case Ordering():
            told["steps"] = [step.text for step in item.steps]
        case ComparisonTable():
            told["rows"] = [(row.aspect, row.a, row.b) for row in item.rows]
    return {field: _plain(value, name) for field, value in told.items()}


def _plain(value: Any, name: str) -> Any:
    """Texts, alone or in lists and pairs, with white space as the format keeps it."""
    if isinstance(value, str):
        lines = [line(value)] if name in ON_A_LINE else [line(part) for part in value.split("\n")]
        return "\n".join(lines)
    return [_plain(one, name) for one in value] if isinstance(value, list | tuple) else value


def _read(name: str, file: str, content: bytes) -> Read:
    reader = get_reader(name)
    if isinstance(reader, PackageReader):
        return reader.read_package(unpacked(content, file, ".xml"), file)
    return reader.read(content.decode("utf-8"), file)


@pytest.mark.parametrize("name", READERS)
def test_what_is_written_is_read_again(any_quiz: Quiz, name: str) -> None:
    output = get_format(name).write(any_quiz, Settings())
    ((file, content),) = output.files.items()
    read = _read(name, file, content)
    gone = {one.item_id for one in output.left_out}
    gone |= {item.id for item in any_quiz.items if name == "moodle-xml" and item.type == "comparison"}  # an essay there
    kept = [item for item in any_quiz.items if item.id not in gone]
    for mine, back in zip(kept, read.items, strict=True):
        told = _told(mine, name)
        assert {key: value for key, value in _told(back, name).items() if key in told} == told


@pytest.mark.parametrize("name", READERS)
def test_every_item_that_a_format_does_not_hold_is_named_with_the_reason(name: str) -> None:
    quiz = complete(Quiz.load(RIVERS))
    output = get_format(name).write(quiz, Settings())
    assert all(one.reason for one in output.left_out)
    assert {one.item_id for one in output.left_out} <= {item.id for item in quiz.items}


@pytest.mark.parametrize("name", [*READERS, "markdown", "json"])
def test_the_same_quiz_gives_the_same_bytes_and_its_text_is_recognised(name: str) -> None:
    quiz = complete(Quiz.load(RIVERS))
    first, second = (get_format(name).write(quiz, Settings()).files for _ in range(2))
    assert first == second
    if name in READERS:
        ((_, content),) = first.items()
        reader = get_reader(name)
        if isinstance(reader, PackageReader):
            assert reader.holds(unpacked(content, "quiz.zip", ".xml"))
        else:
            assert reader.recognises(content.decode("utf-8"))
