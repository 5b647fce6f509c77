"""The first three wrong answers: about as long as the key, one of them with its word of the stem."""

from __future__ import annotations

import pytest

from quizgen.distractors.first import evened
from quizgen.quiz.model import Distractor

SAID = ("the Northern Harbour Insurance Company", "Who paid for the harbour?", "")
LONG = "the Long Coastal Fishing Union"


@pytest.mark.parametrize(
    ("shortest", "second", "title", "replaced"),
    [
        ("the Harbour Bank", "the Silver Mill Union", "", 1),
        ("the Harbour Bank", "the Silver Mill Union", "The harbour of Holm", 0),
        ("the Silver Bank", "the Harbour Mill Union", "", 0),
        ("the Silver Bank", "the Copper Mill Union", "", 0),
    ],
    ids=["it alone has the word", "the title has it", "another has it", "none has it"],
)
def test_the_shortest_gives_way_to_a_longer_one_unless_it_alone_has_the_word(
    shortest: str, second: str, title: str, replaced: int
) -> None:
    first = [shortest, second, "the Tax Court of Old Rome"]
    found = evened((*SAID[:2], title), [Distractor(text=text) for text in (*first, LONG)])
    assert [one.text for one in found[:3]] == [LONG if at == replaced else text for at, text in enumerate(first)]
    assert found[3].text == first[replaced]


@pytest.mark.parametrize(("key", "is_first"), [("moorland", True), ("moss", False)])
def test_a_longer_one_comes_first_where_the_key_is_but_letters_longer_than_the_others(
    key: str, *, is_first: bool
) -> None:
    found = evened((key, "What burned?", ""), [Distractor(text=text) for text in ("peat", "sand", "soil", "wetland")])
    assert ("wetland" in [one.text for one in found[:3]]) is is_first
