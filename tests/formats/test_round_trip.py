"""Out and in again: what a format holds comes back as it was, whatever the text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizgen.formats import READERS, PackageReader, Read, Settings, get_format, get_reader
from quizgen.formats.archive import unpacked
from quizgen.quiz import (
    Choice,
    Cloze,
    ComparisonTable,
    Distractor,
    Item,
    Matching,
    Ordering,
    Quiz,
    ShortAnswer,
    TrueFalse,
)
from quizgen.quiz.digest import complete
from quizgen.quiz.model import Pair, Row, Step

RIVERS = Path(__file__).parents[1] / "data" / "quizzes" / "rivers.yaml"
NASTY = (
    "a ~ b = c # d { e } f : g", "back\\slash and C:\\new", "<b>bold</b> & &amp; &lt; ]]>", "x^2 $y$ `code` *star* _l_",
    "“quoted” \"straight\" 'single', semi; colon:", "=SUM(A1)", "+1", "-1", "@home", "#5 and %50%", "1. one", "2) two",
    "- dash", "> quote | pipe", "[x] (y) ![z]", "Ελλάδα Россия العربية 😀", "a -> b", "TRUE", "{{ field }} :: ::",
)  # fmt: skip
"""Texts in which some format has characters of its own."""
FEEDBACK = {"moodle-xml", "gift", "text2qti", "qti-1.2", "qti-2.1", "csv"}
POINTS = {"moodle-xml", "text2qti", "qti-1.2", "qti-2.1", "csv"}


def _torture() -> Quiz:
    items: list[Item] = []
    for at, text in enumerate(NASTY):
        common: dict[str, Any] = {"feedback": f"Because {text}", "points": 1 + at % 3}
        wrong = [Distractor(text=f"{text} no {n}", feedback="" if n else f"Not {text}") for n in range(3)]
        items += [
            Choice(
                id=f"c{at}", stem=f"{text} which?", key=f"{text} yes", distractors=wrong, place=1 + at % 4, **common
            ),
            ShortAnswer(id=f"s{at}", stem=f"What is {text}?", key=f"{text} yes", accept=["other"], **common),
            TrueFalse(id=f"t{at}", statement=f"It is {text}.", answer=False, correction=f"No, {text}", **common),
            Cloze(
                id=f"z{at}", text=f"There {text} is [[{text.replace(']]', '')} yes]], too.", accept=["more"], **common
            ),
        ]
    pairs = [Pair(left=f"left {n}", right=f"right {text}") for n, text in enumerate(NASTY[:5])]
    items.append(Matching(id="m", pairs=pairs, extra_right=["none"]))
    items.append(Ordering(id="o", steps=[Step(text=f"step {text}") for text in NASTY[:5]]))
    items.append(ComparisonTable(id="k", a="one", b="two", rows=[Row(aspect="size", a="big", b="small")]))
    return complete(Quiz(title="Nasty: {text}", items=items))


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
            told["distractors"] = sorted(one.text for one in item.distractors)
        case Matching():
            told["pairs"] = sorted((pair.left, pair.right) for pair in item.pairs)
        case Ordering():
            told["steps"] = [step.text for step in item.steps]
        case ComparisonTable():
            told["rows"] = [(row.aspect, row.a, row.b) for row in item.rows]
    return told


def _read(name: str, file: str, content: bytes) -> Read:
    reader = get_reader(name)
    if isinstance(reader, PackageReader):
        return reader.read_package(unpacked(content, file, ".xml"), file)
    return reader.read(content.decode("utf-8"), file)


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("quiz", [complete(Quiz.load(RIVERS)), _torture()], ids=["rivers", "torture"])
def test_what_is_written_is_read_again(quiz: Quiz, name: str) -> None:
    output = get_format(name).write(quiz, Settings())
    ((file, content),) = output.files.items()
    read = _read(name, file, content)
    gone = {one.item_id for one in output.left_out}
    gone |= {item.id for item in quiz.items if name == "moodle-xml" and item.type == "comparison"}  # an essay there
    kept = [item for item in quiz.items if item.id not in gone]
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
