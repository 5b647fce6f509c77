"""The workbooks of Kahoot and Wayground, read back by calamine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import pytest
from lxml import etree
from python_calamine import CalamineWorkbook

from quizgen.formats import Output, Settings, get_format
from quizgen.forms import deal
from quizgen.quiz import Choice, Distractor, Item, Quiz, ShortAnswer, TrueFalse

from .expected import asked, kept, line

Cells = Sequence[Sequence[object]]
SHEETS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(name: str, quiz: Quiz) -> tuple[Output, Cells]:
    """What a format gives, and the cells of its only sheet."""
    output = get_format(name).write(quiz, Settings())
    ((_, content),) = output.files.items()
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
    return output, sheet.to_python(skip_empty_area=False)


def test_kahoot_gets_every_item_that_it_can_hold(any_quiz: Quiz) -> None:
    output, rows = written("kahoot", any_quiz)
    assert rows[7][1] == "Question - max 120 characters"
    assert len(rows[7]) == 8
    items = kept(any_quiz, output)
    for number, (dealt, row) in enumerate(zip(items, rows[8:], strict=True), 1):
        stem, options, right = asked(dealt, 4)
        assert row == [number, stem, *options, 30, ",".join(map(str, right))]
        assert len(stem) <= 120
        assert max(map(len, options)) <= 75
    for dealt in deal(any_quiz).items:
        if isinstance(dealt.item, Choice | TrueFalse) and dealt not in items:
            stem, options, _ = asked(dealt, 4)
            sizes = (len(one.encode("utf-16-le")) / 2 for one in options)
            assert len(stem) > 120 or max(sizes) > 75 or len(options) > 4


def test_wayground_gets_every_item_that_it_can_hold(any_quiz: Quiz) -> None:
    output, rows = written("wayground", any_quiz)
    assert rows[0][:3] == ["Question Text", "Question Type", "Option 1"]
    for dealt, row in zip(kept(any_quiz, output), rows[2:], strict=True):
        stem, options, right = asked(dealt, 5)
        kind = ["Fill-in-the-Blank", "Multiple Choice", "Checkbox"][len(right)]
        assert row == [stem, kind, *options, ",".join(map(str, right)), 30, "", line(dealt.item.feedback)]
    left = [item for item in any_quiz.items if item.id in {one.item_id for one in output.left_out}]
    assert not [item for item in left if isinstance(item, TrueFalse | ShortAnswer)]
    assert not [item for item in left if isinstance(item, Choice) and len(item.distractors) < 4]


@pytest.mark.parametrize("name", ["kahoot", "wayground"])
def test_no_cell_is_a_formula_or_a_link_and_no_text_a_number(any_quiz: Quiz, name: str) -> None:
    output, _ = written(name, any_quiz)
    ((_, content),) = output.files.items()
    package = zipfile.ZipFile(io.BytesIO(content))
    sheet = etree.fromstring(package.read("xl/worksheets/sheet1.xml"))
    assert not [*sheet.iter(f"{SHEETS}f", f"{SHEETS}hyperlink")]
    assert {cell.get("t") for cell in sheet.iter(f"{SHEETS}c")} <= {"s", None}
    assert get_format(name).write(any_quiz, Settings()) == output


def choice(stem: str = "Which?", key: str = "lava", wrong: Sequence[str] = ("ice",)) -> Choice:
    return Choice(id="x", stem=stem, key=key, distractors=[Distractor(text=text) for text in wrong])


@pytest.mark.parametrize(
    ("name", "item", "reason"),
    [
        ("kahoot", choice(stem="x" * 120), ""),
        ("kahoot", choice(stem="x" * 121), "its question has 121 characters, and 120 is the most"),
        ("kahoot", choice(stem="😀" * 61), "its question has 122 characters, and 120 is the most"),
        ("kahoot", choice(key="x" * 75), ""),
        ("kahoot", choice(key="x" * 76), "an option of it has 76 characters, and 75 is the most"),
        ("kahoot", choice(wrong="abc"), ""),
        ("kahoot", choice(wrong="abcd"), "it has 5 options, and 4 is the most"),
        ("kahoot", ShortAnswer(id="x", stem="Who?", key="she"), "Kahoot has no short answers"),
        ("wayground", choice(wrong="abcd"), ""),
        ("wayground", choice(wrong="abcde"), "it has 6 options, and 5 is the most"),
        ("wayground", choice(stem="x" * 32_768), "its question has 32,768 characters, and 32,767 is the most"),
        ("wayground", ShortAnswer(id="x", stem="Who?", key="a", accept=list("bcde")), ""),
        ("wayground", ShortAnswer(id="x", stem="Who?", key="a", accept=list("bcdea")), ""),
        (
            "wayground",
            ShortAnswer(id="x", stem="Who?", key="a", accept=list("bcdef")),
            "it has 6 options, and 5 is the most",
        ),
        (
            "wayground",
            TrueFalse(id="x", statement="So.", answer=True, feedback="x" * 32_768),
            "its feedback has 32,768 characters, and 32,767 is the most",
        ),
    ],
)
def test_what_exceeds_the_bounds_is_left_out_with_the_reason(name: str, item: Item, reason: str) -> None:
    output = get_format(name).write(Quiz(title="Rocks", items=[item]), Settings())
    assert [one.reason for one in output.left_out] == ([reason] if reason else [])
