"""axe-core finds no barrier in the page, whatever state it is in, by day and by night."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.quiz import Quiz

from ...conftest import needs
from .pupil import answer_all

AXE = Path(__file__).parents[2] / "node" / "node_modules" / "axe-core" / "axe.min.js"

Open = Callable[..., Any]


@pytest.fixture(scope="session")
def axe() -> str:
    needs(AXE.is_file(), "axe-core (npm ci in tests/node)")
    return AXE.read_text(encoding="utf-8")


def states(page: Any, quiz: Quiz) -> Iterator[str]:
    """Walk through the page; give the name of each state that it is then in."""
    yield "before"
    answer_all(page, quiz, right=False)
    page.locator("#q12").get_by_role("button", name="Check").click()
    yield "to be judged"
    page.get_by_role("button", name="Yes, it is right").click()
    page.locator("#q1").get_by_role("button", name="Check").click()
    yield "marked"
    page.get_by_role("button", name="Mark all").click()
    yield "warned"
    page.get_by_role("button", name="Show the score without them").click()
    yield "at the end"
    page.get_by_role("button", name="Try the wrong ones again").click()
    yield "again"


@pytest.mark.parametrize("width", [320, 1200])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier_is_found(scheme: str, width: int, axe: str, rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz, color_scheme=scheme, width=width)
    page.evaluate(axe)
    for state in states(page, rivers_quiz):
        found = page.evaluate("axe.run()")
        assert [(state, one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
        assert found["passes"]


def test_it_would_find_one(axe: str, rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    page.evaluate("document.querySelector('#q13 label').remove()")
    page.evaluate(axe)
    assert [one["id"] for one in page.evaluate("axe.run()")["violations"]] == ["label"]
