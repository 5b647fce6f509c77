"""Where cards stand: each back behind its front, or beside it."""

import re
from typing import Any

import pytest

from quizgen.formats.paper_cards.cards import Card
from quizgen.formats.paper_cards.pages import pages_of
from quizgen.quiz import ShortAnswer

MILLIMETRE = 1.0
ITEMS = [ShortAnswer(stem=f"front{n}?", key=f"back{n}", accept=[]) for n in range(1, 12)]


@pytest.mark.parametrize(
    ("flip", "backs"),
    [("long", [(2, 1), (4, 3), (None, 5), (None, None)]), ("short", [(None, None), (5, None), (3, 4), (1, 2)])],
)
def test_backs_are_mirrored_as_the_paper_is_turned(flip: str, backs: list[tuple[int | None, ...]]) -> None:
    (page,) = pages_of([Card(str(n), "f", "b") for n in range(5)], flip)
    numbers = [[tuple(each and each.number for each in row) for row in side] for side in (page.fronts, page.backs)]
    assert numbers == [[(1, 2), (3, 4), (5, None), (None, None)], backs]


@pytest.mark.parametrize("theme", ["plain", "large"])
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("flip", ["long", "short"])
def test_each_back_lies_behind_its_front_within_a_millimetre(
    flip: str, paper: str, theme: str, cards_of_items: Any
) -> None:
    printed = cards_of_items(*ITEMS, paper=paper, flip=flip, theme=theme)
    width, height = printed.size
    assert len(printed.pages) == 4
    for number in range(1, 12):
        front, back = printed.spot(f"front{number}?"), printed.spot(f"back{number}")
        behind = (width - back.x, back.y) if flip == "long" else (back.x, height - back.y)
        assert back.page == front.page + 1
        assert behind == pytest.approx((front.x, front.y), abs=MILLIMETRE)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_folded_each_back_stands_beside_its_front_as_far_from_the_fold(paper: str, cards_of_items: Any) -> None:
    printed = cards_of_items(*ITEMS, paper=paper, fold=True)
    width, _ = printed.size
    assert len(printed.pages) == 3
    for number in range(1, 12):
        front, back = printed.spot(f"front{number}?"), printed.spot(f"back{number}")
        assert back.page == front.page
        assert (width - back.x, back.y) == pytest.approx((front.x, front.y), abs=MILLIMETRE)


def test_the_page_says_how_to_print_it_and_each_side_has_its_number(cards_of_items: Any) -> None:
    fronts, backs = cards_of_items(*ITEMS[:3]).pages
    assert fronts.startswith("Print on both sides at full size, turned over the long edge, and cut")
    assert re.findall(r"\b(\d) (?:front|back)", fronts) == ["1", "2", "3"]
    assert re.findall(r"\b(\d) (?:front|back)", backs) == ["2", "1", "3"]
    (folded,) = cards_of_items(*ITEMS[:3], fold=True).pages
    assert folded.startswith("Print on one side, cut along the dashed lines, fold along the dotted one.")
    assert "Rivers: flashcards Page 1 of 1" in folded
