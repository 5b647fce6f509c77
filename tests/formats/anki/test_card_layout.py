"""Cards in a browser as they look: at every width, by day and night, with large text, in either direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.quiz import Choice, ComparisonTable, Quiz, Row

from .conftest import RealAnki, wrong

Show = Callable[..., Any]
Sides = dict[str, tuple[str, str]]
every_screen = pytest.mark.parametrize(
    "screen",
    [{"width": width, "night": night} for width in (320, 768, 1200) for night in (False, True)],
    ids=lambda screen: f"{screen['width']}-{'night' if screen['night'] else 'day'}",
)


def is_wider_than_its_screen(page: Any) -> bool:
    wider: bool = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return wider


def seen_order(page: Any) -> list[str]:
    """The options from top to bottom, as they are seen."""
    found = page.eval_on_selector_all(
        ".option", "all => all.map(one => [one.getBoundingClientRect().top, one.innerText.trim()])"
    )
    return [text for _, text in sorted(found)]


@every_screen
def test_every_side_fits_its_screen_and_stands_out(screen: dict[str, Any], sides: Sides, show: Show) -> None:
    page = show("".join(front + back for front, back in sides.values()), **screen)
    assert not is_wider_than_its_screen(page)
    assert page.evaluate(PALE, ".title, .question, .task, .answer, .words, .source, .explanation, b, td, th, a") == []


@every_screen
def test_card_is_answered_by_taps_and_by_keys(screen: dict[str, Any], sides: Sides, show: Show) -> None:
    """One card is answered wrongly, one with several right options rightly, one by keys alone."""
    fronts, backs = ("".join(sides[item][at] for item in ("ch1", "ch2", "ch4")) for at in (0, 1))
    page = show(fronts, has_touch=True, **screen)
    before = seen_order(page)
    for text in ("Hanoi", "Nixon", "Brezhnev"):
        page.get_by_role("button", name=text).tap()
    page.get_by_role("button", name="Wages").focus()
    while page.evaluate("document.activeElement.innerText.trim()") != "Prices":
        page.keyboard.press("ArrowDown")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Space")
    assert page.locator(".wrong").all_inner_texts() == ["Hanoi"]
    assert sorted(page.locator(".right").all_inner_texts()) == ["Beijing", "Brezhnev", "Nixon", "Prices"]
    assert page.get_by_role("status").all_inner_texts() == ["Not right", "Right", "Right"]
    assert page.evaluate(PALE, ".right, .wrong, .option, .verdict") == []
    assert seen_order(page) == before
    assert seen_order(show(backs, **screen)) == before  # in another context, so with no storage of the front's


def test_long_options_wrap_and_all_can_be_hit_on_a_small_screen(real_anki: RealAnki, show: Show) -> None:
    item = Choice(id="1", stem="Q" * 90 + "?", key="k", distractors=wrong("x" * 200, "word " * 60))
    real_anki.take(Quiz(uid="long", title="T" * 80, items=[item]))
    page = show(real_anki.cards()[0].question(), width=320)
    assert not is_wider_than_its_screen(page)
    assert all(box.bounding_box()["height"] >= 44 for box in page.locator(".option").all())


@pytest.mark.parametrize("size", [150, 200])
def test_large_text_fits_a_small_screen(size: int, sides: Sides, show: Show) -> None:
    page = show("".join(front + back for front, back in sides.values()), width=320, size=size)
    assert not is_wider_than_its_screen(page)


@pytest.mark.parametrize(
    ("screen", "beside"),
    [
        ({"width": 1200}, ["largest city", "Shanghai", "Mumbai"]),
        ({"width": 320}, ["Shanghai", "Mumbai"]),
        ({"width": 320, "size": 200}, ["Shanghai"]),
    ],
)
def test_a_row_of_a_comparison_takes_the_room_there_is(
    screen: dict[str, int], beside: list[str], sides: Sides, show: Show
) -> None:
    page = show(sides["co1"][1], **screen)
    row = page.locator("tbody tr").first.locator("th, td").all()
    tops = {cell.inner_text().split("\n")[-1]: cell.bounding_box()["y"] for cell in row}
    assert [text for text, top in tops.items() if top == tops["Shanghai"]] == beside


@pytest.mark.parametrize(("stem", "is_leftward"), [("איפה היה ניקסון?", True), ("Where was he (איפה)?", False)])
def test_options_stand_beside_their_letters_in_the_direction_of_the_question(
    stem: str, is_leftward: bool, real_anki: RealAnki, show: Show
) -> None:
    item = Choice(id="1", stem=stem, key="בייג'ינג", distractors=wrong("מוסקבה", "Hanoi"))
    real_anki.take(Quiz(uid="rtl", title="T", items=[item]))
    for side in (real_anki.cards()[0].question(), real_anki.cards()[0].answer()):
        for option in show(side, width=768).locator(".option").all():
            box, words = option.bounding_box(), option.evaluate(TEXT_BOX)
            left, right = words["x"] - box["x"], box["x"] + box["width"] - words["x"] - words["width"]
            assert (right < left) is is_leftward
            assert min(left, right) < 60


def test_comparison_runs_the_way_its_words_do(real_anki: RealAnki, show: Show) -> None:
    item = ComparisonTable(id="1", a="סין", b="הודו", rows=[Row(aspect="עיר", a="שנגחאי", b="מומבאי")])
    real_anki.take(Quiz(uid="rtl", title="T", items=[item]))
    page = show(real_anki.cards()[0].answer(), width=320)
    assert page.get_by_text("שנגחאי").bounding_box()["x"] > page.get_by_text("מומבאי").bounding_box()["x"]


# Where the words themselves are, in an element that may be wider.
TEXT_BOX = """node => {
  const range = document.createRange();
  range.selectNodeContents(node.querySelector(".words"));
  const {x, width} = range.getBoundingClientRect();
  return {x, width};
}"""
# The visible elements whose words stand out too little: under 4.5 to 1, which WCAG 2.2 asks for (1.4.3).
PALE = """selector => {
  const parts = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = colour => {
    const [r, g, b] = parts(colour).map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = node => {
    let behind = node;
    while (parts(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    const [a, b] = [light(getComputedStyle(node).color), light(getComputedStyle(behind).backgroundColor)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  return [...document.querySelectorAll(selector)]
    .filter(node => node.innerText.trim() && getComputedStyle(node).visibility === "visible" && contrast(node) < 4.5)
    .map(node => node.innerText);
}"""
