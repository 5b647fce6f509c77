"""Keys in which a number counts things: it gives way to others, unless it is known or hidden."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.distractors import choose


def _options(story, sentence: str, stem: str, key: str, *others: str, title: str = "", **fields: object) -> list[str]:
    told = story(sentence, *others, title=title)
    ask = told.ask(stem, key, "term", **fields)
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


def test_a_count_gives_way_to_other_counts(story) -> None:
    found = _options(story, "The law has seven chapters.", "What has the law?", "seven chapters")
    assert {"six chapters", "eight chapters"} & set(found)


def test_a_number_of_two_words_gives_way_to_others_of_other_tens_in_a_long_key_too(story) -> None:
    key = "a rule that keeps carts forty-two yards away from every old stone gate"
    found = _options(story, f"The town has {key}.", "What has the town?", key)
    assert {key.replace("forty", other) for other in ("thirty", "fifty", "sixty")} <= set(found)


@pytest.mark.parametrize(
    "key",
    [
        "a rule that keeps carts forty-two yards from the thirty-one gates",
        "a rule that keeps the carts of all the towns forty-two yards away from every old stone gate",
    ],
    ids=["two numbers", "too long"],
)
def test_a_number_of_two_words_stays(story, key: str) -> None:
    assert not _options(story, f"The town has {key}.", "What has the town?", key)


def test_a_figure_within_a_clause_gives_way_to_others(story) -> None:
    told = story("Ada says that she works 90 hours a week.")
    ask = told.ask("What does Ada say?", "that she works 90 hours a week")
    found = [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]
    assert len(found) >= 3
    assert all(one.startswith("that she works ") for one in found)


@pytest.mark.parametrize(("stem", "found"), [("What was the quill5 list for?", False), ("What was it for?", True)])
def test_a_figure_that_a_name_in_the_stem_has_stays(story, stem: str, found: bool) -> None:
    key = "to move 5 engines"
    assert bool(_options(story, f"The list was made {key}.", stem, key)) is found


def test_an_article_of_a_treaty_gives_way_to_others_but_a_name_does_not(story) -> None:
    assert len(_options(story, "It rests on treaty article 88.", "On what does it rest?", "treaty article 88")) >= 3
    assert not _options(story, "They joined the crew of 42B.", "What did they join?", "the crew of 42B")
    assert not _options(story, "It rests on treaty article 3.", "On what does it rest?", "treaty article 3")


@pytest.mark.parametrize(("key", "found"), [("a barn with two doors", False), ("a row of two barns", True)])
def test_a_number_that_only_tells_more_of_a_thing_stays(story, key: str, *, found: bool) -> None:
    assert bool(_options(story, f"The town built {key}.", "What did the town build?", key)) is found
