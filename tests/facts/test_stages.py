"""Stages of a process in the order that the article gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import stages
from quizgen.items import ordering

Analysed = Callable[..., Text]
BREAD = (
    "First, bakers mix flour and water into a dough. Next, bakers add yeast to the dough. "
    "Then the dough rests for an hour. Finally, bakers push the dough into an oven."
)
STEPS = [
    "Bakers mix flour and water into a dough",
    "Bakers add yeast to the dough",
    "The dough rests for an hour",
    "Bakers push the dough into an oven",
]


def _steps(text: Text) -> list[str]:
    return [fact.parts[0][1] for fact in stages.find(text)]


def test_steps_are_told_without_their_words_of_order(analysed: Analysed) -> None:
    assert _steps(analysed(BREAD, title="How bakers work")) == STEPS


def test_they_make_an_ordering_item(analysed: Analysed) -> None:
    text = analysed("Bread is old.", BREAD, title="How bakers work")
    (candidate,) = ordering.make(list(stages.find(text)), text, 0)
    assert [step.text for step in candidate.item.steps] == STEPS
    assert [source.paragraph for source in candidate.item.source] == [2, 2, 2, 2]
    assert candidate.item.level == "understand"


@pytest.mark.parametrize(
    ("told", "instead"),
    [
        ("Next, bakers", "Second, bakers"),
        ("Next, bakers add yeast to the dough. ", ""),  # three are too few
        ("Next, bakers add", "Next, bakers may add"),  # perhaps
        ("Next, bakers add", "Next, bakers added"),  # another time
        ("Next, bakers add", "Next, others add"),  # who?
        ("to the dough. Then", "to the dough. Yeast is alive. Then"),  # the thread breaks
        ("into an oven", "on the shelf"),  # which?
    ],
)
def test_what_is_no_whole_process_gives_none(analysed: Analysed, told: str, instead: str) -> None:
    changed = BREAD.replace(told, instead)
    changed = changed.replace("Then the", "Third, the") if instead.startswith("Second") else changed
    assert changed != BREAD
    assert _steps(analysed(changed, title="How bakers work")) == []
    assert _steps(analysed(changed, BREAD, title="How bakers work")) == STEPS
