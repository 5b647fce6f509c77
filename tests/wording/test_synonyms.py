"""Turns of phrase that say the same."""

from __future__ import annotations

import pytest

from quizgen.wording.synonyms import in_other_words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Brass is composed of zinc and copper.", "Brass is made up of zinc and copper."),
        ("They waited for three decades.", "They waited for 30 years."),
        ("The lake holds about 40 kinds of fish.", "The lake holds approximately 40 kinds of fish."),
        ("The frost may lead to a poor harvest.", "The frost may result in a poor harvest."),
        ("The mill burnt 25% of the coal.", "The mill burnt a quarter of the coal."),
        ("Trade grew in the 18th century.", "Trade grew in the 1700s."),
        ("The port has more than 300 cranes.", "The port has over 300 cranes."),
        ("Clans traded with one another.", "Clans traded with each other."),
        ("Trade grew in the nineteenth century.", "Trade grew in the 1800s."),
        ("They sold the majority of the town’s bread.", "They sold most of the town’s bread."),
        ("They sold the majority of ships.", "They sold most ships."),
        ("Salt plays a role in trade.", "Salt plays a part in trade."),
        ("The abbot believes that wolves are shy.", "The abbot thinks that wolves are shy."),
        ("Rye serves as a loan among clans.", "Rye acts as a loan among clans."),
        ("Wet barns tend to burn slowly.", "Wet barns have a tendency to burn slowly."),
        ("The mule is considered a patient animal.", "The mule is regarded as a patient animal."),
    ],
)
def test_a_turn_of_phrase_is_said_otherwise(text: str, expected: str) -> None:
    assert in_other_words(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The old mill burnt down.",
        "It is one of the few mills in Norway that stands whole.",
        "Clerks have long had doubts about €500 notes.",
        "It is “composed of” parts.",
        "Members aged over 60 vote.",
        "The huts are spread over 400 acres.",
        "Some 70–90 percent of members vote.",
        "The crew is used to long voyages.",
        "They read only about 40 pages.",
        "The mill is no more than 400 years old.",
        "Two trains run over 600 mm narrow gauge lines.",
        "Growing rye doesn’t have to mean growing poor.",
        "The hills are likely to have risen from the sea.",
        "Half of the damage was due to the storm.",
        "The coast had wealthy city-states that traded ivory.",
    ],
)
def test_what_has_no_sure_twin_or_is_quoted_stays(text: str) -> None:
    assert in_other_words(text) == (text, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was prohibited from trading prior to 1900.", ("It was banned from trading before 1900.", 2)),
        ("About 25% of the coal burnt.", ("About a quarter of the coal burnt.", 2)),
        ("Each year in order to save coal, it took place twice.", ("Each year to save coal, it happened twice.", 2)),
    ],
)
def test_two_turns_at_most_are_changed_and_a_share_counts_as_two(text: str, expected: tuple[str, int]) -> None:
    assert in_other_words(text) == expected
