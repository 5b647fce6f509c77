"""Our Moodle XML as others read it: all of it by the rules of Moodle's import, two types by moodle-xml-parser."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from moodle_xml_parser.parser import parse_bytes

from quizgen.formats import Output, Settings
from quizgen.formats.moodle_xml import MoodleXmlFormat, MoodleXmlReader
from quizgen.forms import FormItem
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
from quizgen.quiz.model import Pair

from .expected import kept
from .moodle_import import imported

FILE = "quiz.moodle.xml"


def _written(quiz: Quiz) -> Output:
    return MoodleXmlFormat().write(quiz, Settings())


def _expected(dealt: FormItem) -> dict[str, Any]:
    """What Moodle should hold of an item."""
    item = dealt.item
    common = {"id": item.id, "feedback": item.feedback, "points": item.points, "tags": item.tags}
    match item:
        case Choice():
            wrong = -1 if item.keys else 0
            share = pytest.approx(1 / len(item.right), abs=1e-6)
            options = [(one.text, share if one.right else wrong, one.feedback) for one in dealt.options]
            shown = {"single": not item.keys, "numbering": "ABCD", "shuffled": False}
            return {**common, "type": "multichoice", "stem": item.stem, "options": options, **shown}
        case TrueFalse():
            told = {"true": "" if item.answer else item.correction, "false": ""}
            return {**common, "type": "truefalse", "stem": item.statement, "answer": item.answer, "told": told}
        case ShortAnswer():
            return {**common, "type": "shortanswer", "stem": item.stem, "answers": _all_right(item)}
        case Cloze():
            text = {"before": item.before, "after": item.after}
            return {**common, "type": "cloze", **text, "answers": _all_right(item)}
        case Matching():
            sides = [*((one.left, one.right) for one in item.pairs), *(("", one) for one in item.extra_right)]
            return {**common, "type": "matching", "stem": item.instruction, "sides": sides}
        case Ordering():
            steps = {"steps": [one.text for one in item.steps], "shown": "ALL"}
            return {**common, "type": "ordering", "stem": item.instruction, **steps}
        case ComparisonTable():
            stem = "\n".join([f"Compare {item.a} with {item.b}.", *(row.aspect for row in item.rows)])
            rows = "\n".join(f"{row.aspect}: {row.a} | {row.b}" for row in item.rows)
            return {**common, "type": "essay", "stem": stem, "for the grader": rows}


def _all_right(item: ShortAnswer | Cloze) -> list[tuple[str, float]]:
    return [(text, 1) for text in (item.key, *item.accept)]


def test_moodle_holds_every_item_as_the_quiz_has_it(any_quiz: Quiz) -> None:
    output = _written(any_quiz)
    category, questions = imported(output.files[FILE])
    assert category == " ".join(any_quiz.title.split())
    assert questions == [_expected(dealt) for dealt in kept(any_quiz, output)]


def _as_it_reads(text: str) -> str:
    """A plain text as moodle-xml-parser gives it: what ends CDATA goes, and entities are resolved once too often."""
    return html.unescape(re.sub(r"<!\[CDATA\[|\]\]>", "", text.strip()))


def test_moodle_xml_parser_reads_every_choice(any_quiz: Quiz) -> None:
    output = _written(any_quiz)
    choices = [dealt for dealt in kept(any_quiz, output) if isinstance(dealt.item, Choice)]
    for dealt, read in zip(choices, parse_bytes(output.files[FILE])["multichoice"], strict=True):
        item, right = dealt.item, pytest.approx(100 / len(dealt.item.right), abs=1e-4)
        assert (read.name, read.default_grade, read.answernumbering) == (item.id, item.points, "ABCD")
        assert (read.single, read.shuffle_answers) == (not item.keys, False)
        assert (read.text_pre_parse, read.general_feedback) == (_as_it_reads(item.stem), _as_it_reads(item.feedback))
        assert [(one.answer, one.score_fraction, one.feedback) for one in read.options] == [
            (_as_it_reads(one.text), right if one.right else -100 * bool(item.keys), _as_it_reads(one.feedback))
            for one in dealt.options
        ]


_BEYOND_IT = re.compile(r"[{}~#%*\n]")
"""It knows no escapes in a sentence with a gap, and resolves entities before it looks for braces."""


def test_moodle_xml_parser_reads_every_gap(any_quiz: Quiz) -> None:
    output = _written(any_quiz)
    gaps = [dealt.item for dealt in kept(any_quiz, output) if isinstance(dealt.item, Cloze)]
    for item, read in zip(gaps, parse_bytes(output.files[FILE])["cloze"], strict=True):
        before, after = (part.replace("\n", "<br/>") for part in (item.before, item.after))
        assert read.name == item.id
        assert read.text_pre_parse.startswith(f"{before.lstrip()}{{")
        assert read.text_pre_parse.endswith(f"}}{after.rstrip()}")
        if not _BEYOND_IT.search(" ".join([item.before, item.key, *item.accept, item.after])):
            (gap,) = read.gaps
            assert (gap.sub_type, gap.sub_grade) == ("SHORTANSWER", item.points)
            assert [(one.answer, one.score) for one in gap.options] == [
                (text, 100) for text in (item.key, *item.accept)
            ]


def _of_many(right: int) -> Choice:
    return Choice(id="c", stem="Which?", keys=[str(n) for n in range(right)], distractors=[Distractor(text="none")])


def _two_pairs(*extra: str) -> Matching:
    pairs = [Pair(id="a", left="lava", right="hot"), Pair(id="b", left="ice", right="cold")]
    return Matching(id="m", pairs=pairs, extra_right=list(extra))


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        (_of_many(3), ""),
        (_of_many(7), ""),
        (_of_many(10), ""),
        (_of_many(11), "Moodle has no grade for one of 11 right options"),
        (_of_many(20), ""),
        (_two_pairs("wet"), ""),
        (_two_pairs(), "Moodle wants 3 right sides to match with"),
    ],
)
def test_what_moodle_would_refuse_is_left_out(item: Item, reason: str) -> None:
    output = _written(Quiz(title="Rocks", items=[item]))
    assert [one.reason for one in output.left_out] == ([reason] if reason else [])
    assert len(imported(output.files[FILE])[1]) == (0 if reason else 1)


@pytest.mark.parametrize(("points", "there"), [(0, 0), (2, 2), (1.6, 2)])
def test_points_of_a_gap_are_whole(points: float, there: int) -> None:
    output = _written(Quiz(title="Rocks", items=[Cloze(id="z", text="Lava is [[hot]].", points=points)]))
    (question,) = imported(output.files[FILE])[1]
    assert question["points"] == there
    assert output.warnings == (() if points == there else (f"Moodle XML: z has {points} points, {there} there.",))


@pytest.mark.parametrize("key", [r"\}", r"\#", r"\*", r"\\*", "*", "%50%", "=", "~", "&#126;", "&", "}#", "a\nb", '"/'])
def test_an_answer_to_write_is_the_key_and_nothing_else(key: str) -> None:
    items: list[Item] = [ShortAnswer(id="s", stem="Which?", key=key), Cloze(id="z", text=f"It is [[{key}]].")]
    content = _written(Quiz(title="Rocks", items=items)).files[FILE]
    assert [one["answers"] for one in imported(content)[1]] == [[(key, 1)]] * 2
    assert [one.key for one in MoodleXmlReader().read(content.decode(), FILE).items] == [key] * 2
