"""What the tests of QTI share: an item as cells of a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qti_package_maker.package_interface import QTIPackageInterface

from quizgen.archives import unpacked
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, Matching, Ordering, Quiz, ShortAnswer, TrueFalse

from ..torture import torture


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
            told += () if item.answer or not item.correction else (f"True: {item.correction}",)
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


@pytest.fixture(scope="session")
def tortured_quiz() -> Quiz:
    return torture()


@pytest.fixture
def package_of_maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, bytes]]:
    """The XML files of a package that qti-package-maker makes: a choice, one of several, a short answer, a matching."""

    def package_of_maker(engine: str, *more: tuple[str, tuple[Any, ...]]) -> dict[str, bytes]:
        monkeypatch.chdir(tmp_path)
        maker = QTIPackageInterface("rocks", allow_mixed=True)
        maker.add_item("MC", ("Which is hot?", ["ice", "lava", "snow"], "lava"))
        maker.add_item("MA", ("Which are hot?", ["lava", "magma", "snow"], ["lava", "magma"]))
        maker.add_item("FIB", ("What is hot?", ["lava", "magma"]))
        maker.add_item("MATCH", ("Match.", ["lava", "ice"], ["hot", "cold"]))
        for kind, told in more:
            maker.add_item(kind, told)
        maker.save_package(engine)
        (path,) = tmp_path.glob("*.zip")
        return unpacked(path.read_bytes(), path.name, ".xml")

    return package_of_maker
