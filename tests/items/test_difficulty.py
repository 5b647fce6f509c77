"""How hard an item is likely to be: rare words, long sentences, near options, and how much the type shows."""

from __future__ import annotations

from itertools import pairwise

import pytest

from quizgen.items.difficulty import OPENNESS, difficulty, rarity

SENTENCE = "The town built a school in the valley."


def test_rare_words_are_harder_than_common_ones() -> None:
    assert rarity("the house of the man") < rarity("the harbour of the town") < rarity("the gneiss of the moraine")
    assert rarity("1972") == 0.5
    asked = "What did the town build?"
    easy = difficulty("short_answer", asked, "a school", [SENTENCE])
    assert easy < difficulty("short_answer", asked, "a caravanserai", [SENTENCE])


def test_long_sentences_are_harder_than_short_ones() -> None:
    long = SENTENCE.replace(
        ".", ", and the people of the next town came to look at it and to ask for one of their own."
    )
    asked = ("choice", "What did the town build?", "a school")
    assert difficulty(*asked, [SENTENCE]) < difficulty(*asked, [long])
    assert difficulty(*asked, [SENTENCE, long]) == difficulty(*asked, [long])


def test_near_options_are_harder_than_far_ones() -> None:
    given = [difficulty("choice", "What did it build?", "a school", [SENTENCE], closeness=near) for near in (0, 0.5, 1)]
    assert all(one < other for one, other in pairwise(given))


def test_the_less_is_shown_the_harder() -> None:
    order = sorted(OPENNESS, key=OPENNESS.__getitem__)
    found = [difficulty(kind, "What did the town build?", "a school", [SENTENCE]) for kind in order]
    assert found == sorted(found)
    assert order[0] == "true_false"


@pytest.mark.parametrize("key", ["", "1972", "x" * 40, "the", "Zyzzyva-Qoph ’’ (?)"])
def test_it_stays_between_none_and_all(key: str) -> None:
    assert 0 <= difficulty("cloze", key, key, []) <= 1
