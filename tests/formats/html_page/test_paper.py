"""The page on paper: a plain worksheet, or what a pupil did."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from typing import Any

import pytest

from quizgen.quiz import Quiz

from ...conftest import needs
from .pupil import answer_all

Open = Callable[..., Any]


def text_of(pdf: bytes) -> str:
    try:
        done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    except FileNotFoundError:
        needs(None, "pdftotext (poppler-utils)")
    return " ".join(done.stdout.decode().split())


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_unanswered_it_is_a_worksheet_without_an_answer(paper: str, rivers_quiz: Quiz, opened: Open) -> None:
    text = text_of(opened(rivers_quiz).pdf(format=paper))
    for shown in ("Name", "Class", "Date", "/ 23", "8 Where a river meets", "____ / 2 points", "A The banks are made"):
        assert shown in text
    for bank in ("estuary tributary oxbow lake", "E the mouth of a river in a calm sea"):
        assert bank in text
    for hidden in ("Check", "Mark all", "choose", "Answer", "A steep stream", "A waterfall moves slowly upstream", "↑"):
        assert hidden not in text
    assert re.search(r" 1/[45] ", text)


def test_marked_it_shows_answers_marks_and_sentences(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    answer_all(page, rivers_quiz, right=True)
    page.get_by_role("button", name="Mark all").click()
    text = text_of(page.pdf())
    for shown in ("Right. 1 of 1 point.", "✓", "A steep stream deepens", "Paragraph 7", "The yearly flood of the Nile"):
        assert shown in text
    assert "Try the wrong ones" not in text


def test_no_question_is_split_over_two_pages(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    page.emulate_media(media="print")
    assert {each.evaluate("one => getComputedStyle(one).breakInside") for each in page.locator(".item").all()} == {
        "avoid"
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_is_white_by_night_too(scheme: str, rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz, color_scheme=scheme)
    page.emulate_media(media="print")
    colours = "one => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]"
    assert page.locator("body").evaluate(colours) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]
