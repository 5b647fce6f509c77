"""What was so and is so no more, in other words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import thennow

RESTATED = [
    ("In Nepal, queens used to ride on elephants.", "In Nepal, queens once rode on elephants."),
    ("The Danish fleet once hunted whales near Iceland.", "The Danish fleet used to hunt whales near Iceland."),
    ("Whale oil is no longer a common fuel in Norway.", "Whale oil was once a common fuel in Norway."),
    ("Whales are no longer hunted in Denmark.", "Whales were once hunted in Denmark."),
    ("The city of Bergen no longer owns its harbour.", "The city of Bergen used to own its harbour."),
]
LEFT = [
    "Danes used to be rich in Greenland.",
    "The Danish fleet was once hunted near Iceland.",
    "Danes can no longer hunt whales in Greenland.",
    "The Danish fleet once built a fort in Greenland.",
]


def _restated(text: Text) -> list[str]:
    return [one.restated for one in thennow.find(text)]


@pytest.mark.parametrize(("told", "expected"), RESTATED, ids=[case[0] for case in RESTATED])
def test_what_was_so_is_said_in_other_words(analysed: Callable[..., Text], told: str, expected: str) -> None:
    assert expected in _restated(analysed(told))


@pytest.mark.parametrize("told", LEFT)
def test_what_cannot_be_turned_is_left(analysed: Callable[..., Text], told: str) -> None:
    assert not any(_restated(analysed(told)))


def test_what_is_no_longer_so_is_false_as_still_so(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(analysed("Whale oil is no longer a common fuel in Norway."))
    assert found.false_texts == ("Whale oil is still a common fuel in Norway.",)


def test_what_is_no_longer_done_is_false_as_still_done(analysed: Callable[..., Text]) -> None:
    (found,) = thennow.find(analysed("The city of Bergen no longer owns its harbour."))
    assert found.text == "The city of Bergen no longer owns its harbour."
    assert found.false_texts == ("The city of Bergen still owns its harbour.",)
