"""Cards in a browser: tapped, walked by keyboard, turned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from quizgen.quiz import Choice, Item, Quiz

from .conftest import RealAnki, wrong

Show = Callable[..., Any]
Sides = dict[str, tuple[str, str]]
ALL = ["Beijing", "Hanoi", "Moscow", "Tokyo"]


def order(page: Any) -> list[str]:
    texts: list[str] = page.locator(".options .words").all_inner_texts()
    return texts


def marks(page: Any) -> dict[str, str]:
    """The signs that are seen on the options."""
    found: dict[str, str] = page.eval_on_selector_all(
        ".option",
        "all => Object.fromEntries(all.map(one => [one.innerText.trim(),"
        " getComputedStyle(one, '::after').content.replace(/[\"]|none/g, '')]))",
    )
    return {text: sign for text, sign in found.items() if sign}


def turn(page: Any, back: str) -> None:
    """Show the back in the same window, its scripts run, as Anki's desktop does."""
    page.evaluate(
        "html => { document.body.innerHTML = html; document.querySelectorAll('script').forEach(old => {"
        " const run = document.createElement('script'); run.textContent = old.textContent; old.replaceWith(run); }) }",
        back,
    )


def test_order_is_the_same_on_both_sides_with_nothing_kept(sides: Sides, show: Show) -> None:
    orders = []
    for day in ("2024-05-06", "2024-05-07", "2024-05-08"):
        front, back = (order(show(side, day=day)) for side in sides["ch1"])
        assert front == back
        assert sorted(front) == ALL
        orders.append(tuple(front))
    assert len(set(orders)) > 1


def test_every_order_is_reached_and_every_place_as_likely_for_the_key(real_anki: RealAnki, show: Show) -> None:
    items: list[Item] = [
        Choice(id=f"{n}", stem="Q?", key="k", place=1, distractors=wrong("x", "y", "z")) for n in range(400)
    ]
    real_anki.take(Quiz(uid="even", title="T", items=items))
    fronts = [card.question().partition("</style>")[2] for card in real_anki.cards()]
    orders = show("".join(fronts)).eval_on_selector_all(
        ".options", "all => all.map(box => [...box.children].map(one => one.innerText.trim()).join(''))"
    )
    assert len(orders) == 400
    assert {*orders} == {"".join(each) for each in permutations("kxyz")}
    # 100 are expected at each of the four places; four standard deviations are 35.
    places = Counter(each.index("k") for each in orders)
    assert all(abs(count - 100) < 35 for count in places.values())


@pytest.mark.parametrize(
    ("item", "kept"), [("ch3", ["1968", "1972", "1979", "1991"]), ("ch4", [None, None, "All of the above"])]
)
def test_numbers_and_all_of_the_above_stay(item: str, kept: list[str | None], sides: Sides, show: Show) -> None:
    for day in ("2024-05-06", "2024-05-07"):
        shown = order(show(sides[item][0], day=day))
        assert len(shown) == len(kept)
        assert all(text in (None, there) for text, there in zip(kept, shown, strict=True))


@pytest.mark.parametrize(
    ("tapped", "signs", "verdict"),
    [("Beijing", {"Beijing": "✓"}, "Right"), ("Hanoi", {"Beijing": "✓", "Hanoi": "✗"}, "Not right")],
)
def test_tap_marks_right_and_wrong_on_both_sides(
    tapped: str, signs: dict[str, str], verdict: str, sides: Sides, show: Show
) -> None:
    front, back = sides["ch1"]
    page = show(front)
    assert marks(page) == {}
    page.get_by_role("button", name=tapped).click()
    assert marks(page) == signs
    assert page.get_by_role("status").inner_text() == verdict
    page.get_by_role("button", name="Tokyo").click(force=True)
    assert marks(page) == signs
    turn(page, back)
    assert marks(page) == signs
    assert page.get_by_role("status").inner_text() == verdict


def test_every_option_is_reached_and_picked_by_keys(sides: Sides, show: Show) -> None:
    page = show(sides["ch1"][0])
    reached = []
    for _ in ALL:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.innerText.trim()"))
    assert reached == order(page)
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.innerText.trim()") == reached[0]
    page.keyboard.press("Enter")
    assert reached[0] == "Beijing" or marks(page)[reached[0]] == "✗"
    assert marks(page)["Beijing"] == "✓"


def test_option_reached_by_an_arrow_counts_when_the_card_is_turned(sides: Sides, show: Show) -> None:
    front, back = sides["ch1"]
    page = show(front)
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    focused = page.evaluate("document.activeElement.innerText.trim()")
    turn(page, back)
    assert page.get_by_role("status").inner_text() == ("Right" if focused == "Beijing" else "Not right")


def test_several_right_options_are_marked_after_as_many_picks(sides: Sides, show: Show) -> None:
    page = show(sides["ch2"][0])
    for name in ("Mao", "Mao", "Nixon"):  # the second tap takes the first back
        page.get_by_role("button", name=name).click()
        assert marks(page) == {}
    page.get_by_role("button", name="Brezhnev").click()
    assert marks(page) == {"Nixon": "✓", "Brezhnev": "✓"}
    assert page.get_by_role("status").inner_text() == "Right"


def test_true_or_false_is_tapped_in_its_order(sides: Sides, show: Show) -> None:
    page = show(sides["tf1"][0])
    assert order(page) == ["True", "False"]
    page.get_by_role("button", name="True").click()
    assert marks(page) == {"True": "✗", "False": "✓"}


def test_pick_of_an_earlier_showing_is_forgotten(sides: Sides, show: Show) -> None:
    front, back = sides["ch1"]
    page = show(front)
    page.get_by_role("button", name="Hanoi").click()
    turn(page, front)
    turn(page, back)
    assert marks(page) == {"Beijing": "✓"}


def test_card_works_without_script(sides: Sides, show: Show) -> None:
    front, back = (show(side, java_script_enabled=False) for side in sides["ch1"])
    assert sorted(order(front)) == ALL
    assert back.locator(".options[data-answer=C] > [data-letter=C]").inner_text().strip() == "Beijing"


def test_key_is_marked_on_the_back_by_style_alone(sides: Sides, show: Show) -> None:
    for item, signs in (("ch1", {"Beijing": "✓"}), ("ch2", {"Nixon": "✓", "Brezhnev": "✓"}), ("tf1", {"False": "✓"})):
        without_script = sides[item][1].partition("<script>")[0]
        assert marks(show(without_script)) == signs


def test_answers_of_a_comparison_show_on_the_back_only(sides: Sides, show: Show) -> None:
    front, back = (show(side) for side in sides["co1"])
    assert not front.get_by_text("Shanghai").is_visible()
    assert front.get_by_text("largest city").is_visible()
    assert back.get_by_text("Shanghai").is_visible()
