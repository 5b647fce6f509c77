"""The figure that a comma or dash sets beside a change."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import change

ASKED = [
    (
        "The population of Khulna has fallen to 660,000, a 20% decline since 1991.",
        "By what percentage has the population of Khulna fallen since 1991? | 20%",
    ),
    (
        "The government survey showed that exports from Bengal have risen to £40 million, a 12% rise in ten years.",
        "According to a government survey, by what percentage have exports from Bengal risen in ten years? | 12%",
    ),
]
NOT_ASKED = [
    ("the other way", "The population of Khulna has fallen to 660,000, a 20% rise on the year before."),
    ("a time that is open", "The population of Khulna has fallen to 660,000, a 20% decline since that year."),
    ("no figure", "The population of Khulna has fallen to 660,000, a steep decline since 1991."),
]


@pytest.mark.parametrize(("told", "line"), ASKED, ids=[case[1] for case in ASKED])
def test_by_how_much_it_changed_is_asked(asked: Callable[..., list[str]], told: str, line: str) -> None:
    assert f"by-how-much | {line}" in asked(change.find, told)


@pytest.mark.parametrize(("why", "told"), NOT_ASKED, ids=[case[0] for case in NOT_ASKED])
def test_by_how_much_is_not_asked_of(asked: Callable[..., list[str]], why: str, told: str) -> None:
    assert not [line for line in asked(change.find, told) if line.startswith("by-how-much")], why
