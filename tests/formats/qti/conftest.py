"""What the tests of QTI share: the quizzes, one of hard texts among them, and an item as cells of a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from quizgen.forms import FormItem, deal
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
from quizgen.quiz.model import Pair, PassageBlock, Row, SourceSentence, Step

ROOT = Path(__file__).parents[3]
QUIZ_FILES = [ROOT / "tests" / "data" / "quizzes" / "rivers.yaml", *sorted(ROOT.glob("decks/*/quiz.yaml"))]
HARD = (
    "<b>bold</b> & &amp; &lt;i&gt; ]]> <![CDATA[x]]> <!-- y --> <?z?>", "one\ntwo\n\nthree", "a\tb",
    "{1:SA:=x} ${y} %z%", "“quoted” \"straight\" 'single'", "=SUM(A1)", "+1", "-1", "@home", "a ~ b # c \\ d",
    "[x] [[y]] (z)", "😀 👩‍🔬",
    "العربية: ما هي الصهارة؟", "Ελλάδα Россия", "word " * 1000, "A.", "true", "&#65; &nbsp; &copy;", "e\u0301 é",
)  # fmt: skip
"""Texts with the reserved characters of every format, and other things that go wrong."""


@dataclass(frozen=True)
class Cells:
    """An item as a row of a table: all that the versions of QTI hold of it, as a reader sees it.

    Attributes:
        type: of the item; ``several`` for a choice with several right options.
        stem: question, statement or instruction; of a gap the text, with three underscores for it.
        shown: options, right sides or steps, in the order in which they are shown.
        key: right options, right words, pairs or steps in their right order.
        feedback: to all, and by option where there is any.
        points: of the item.
    """

    type: str
    stem: str
    shown: tuple[str, ...]
    key: tuple[str, ...]
    feedback: tuple[str, ...]
    points: float


def flat(text: str) -> str:
    """Text as HTML shows it: its lines, each run of spaces one space."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def cells_of(dealt: FormItem) -> Cells:
    """An item of a quiz as a row."""
    item = dealt.item
    told = (item.feedback, *(f"{one.text}: {one.feedback}" for one in dealt.options if one.feedback))
    kind, stem = str(item.type), ""
    shown: tuple[str, ...] = ()
    key: tuple[str, ...] = ()
    match item:
        case Choice():
            kind, stem = "several" if item.keys else "choice", item.stem
            shown = tuple(one.text for one in dealt.options)
            key = tuple(one.text for one in dealt.options if one.right)
        case TrueFalse():
            stem, shown, key = item.statement, ("True", "False"), (str(item.answer),)
            told += (f"True: {item.correction}",) if item.correction else ()
        case ShortAnswer():
            stem, key = item.stem, (item.key, *item.accept)
        case Cloze():
            stem, key = f"{item.before}___{item.after}", (item.key, *item.accept)
            told = (item.feedback,)
        case Matching():
            stem, shown = item.instruction, tuple(one.text for one in dealt.rights)
            key = tuple(f"{pair.left} -> {pair.right}" for pair in item.pairs)
        case Ordering():
            stem, shown = item.instruction, tuple(one.text for one in dealt.steps)
            key = tuple(step.text for step in item.steps)
    return row(kind, stem, shown, key, told, item.points)


def row(kind: str, stem: str, shown: Any, key: Any, told: Any, points: float) -> Cells:
    """Cells of texts as HTML shows them."""
    shown, key, told = (tuple(flat(text) for text in texts) for texts in (shown, key, told))
    return Cells(kind, flat(stem), shown, key, tuple(text for text in told if text), points)


@pytest.fixture(scope="session")
def expected() -> Callable[..., list[Cells]]:
    """The rows that a format should hold of a quiz: all but those that it leaves out."""

    def expected(quiz: Quiz, left_out: set[str]) -> list[Cells]:
        return [cells_of(dealt) for dealt in deal(quiz).items if dealt.item.id not in left_out]

    return expected


@pytest.fixture(scope="session")
def as_row() -> Callable[..., Cells]:
    return row


@pytest.fixture(scope="session", params=[*QUIZ_FILES, None], ids=lambda path: path.parent.name if path else "torture")
def quiz(request: pytest.FixtureRequest) -> Quiz:
    """Every ready-made quiz, and one of hard texts."""
    return complete(Quiz.load(request.param)) if request.param else torture()


@pytest.fixture(scope="session")
def tortured_quiz() -> Quiz:
    return torture()


def torture() -> Quiz:
    """Every type of item with every hard text in every field that is shown."""
    items: list[Item] = [item for at, text in enumerate(HARD) for item in _items(at, text.strip())]
    items.append(ComparisonTable(id="k", a="one", b="two", rows=[Row(aspect="size", a="big", b="small")]))
    passage = [PassageBlock(n=n, text=text) for n, text in enumerate(HARD, 1)]
    return complete(Quiz(uid="<&\"'>", title=f"Hard: {HARD[0]}", items=items, passage=passage))


def _items(at: int, text: str) -> list[Item]:
    common: dict[str, Any] = {
        "feedback": f"Because {text}",
        "points": 1 + at % 3 / 2,
        "tags": [text],
        "source": [SourceSentence(paragraph=3, sentence=2, text=f"In {text} it is said.", answer=text)],
    }
    wrong = [Distractor(text=f"{text} no {n}", feedback="" if n else f"Not {text}") for n in range(3)]
    pairs = [Pair(left=text, right=f"to {text}"), Pair(left="other", right="else")]
    steps = [Step(text=text), Step(text=f"then {text}")]
    gap = text.replace("]]", ")").replace("[[", "(")
    return [
        Choice(id=f"c {at}", stem=f"{text} which?", key=f"{text} yes", distractors=wrong, place=1 + at % 4, **common),
        Choice(id=f"d<{at}", stem=f"Which of {text}?", keys=[text, f"not {text}"], distractors=wrong, **common),
        TrueFalse(id=f"t&{at}", statement=f"It is {text}.", answer=False, correction=f"No, {text}", **common),
        TrueFalse(id=f"u{at}", statement=f"{text} is.", answer=True, **common),
        ShortAnswer(id=f"s{at}", stem=f"What is {text}?", key=text, accept=[f"an other {at}"], **common),
        Cloze(id=f"z{at}", text=f"There {gap} is [[{gap} yes]], {gap}.", accept=["more"], hint=text, **common),
        Matching(id=f"m{at}", instruction=text, pairs=pairs, extra_right=[text], **common),
        Ordering(id=f"o{at}", instruction=text, steps=steps, **common),
    ]  # fmt: skip
