"""What an aspect leaves to the words around it is said in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import FINDERS
from quizgen.facts.comparisons.rules import SETTING_AGAINST
from quizgen.facts.comparisons.spelled_out import spelled_out

CASES = [
    (
        "what nobody does",
        "Many towns have grown aware of how clean rivers help them. Yet even if most towns cleaned their banks, "
        "{} town acting alone can solve the problem of floods.",
        (
            "no",
            "whether any town acting alone can solve the problem of floods although many towns have grown aware of how "
            "clean rivers help them",
        ),
        (
            "one",
            "whether one town acting alone can solve the problem of floods although many towns have grown aware of how "
            "clean rivers help them",
        ),
    ),
    (
        "what nobody does elsewhere",
        "Although a town can clean the river at its own quay, {} can clean the river to the sea.",
        ("no town acting alone", "whether any town acting alone can clean the river to the sea"),
        ("a mill", "whether a mill can clean the river to the sea"),
    ),
    (
        "the quality that is denied",
        "The mayor held a meeting to write the letter that was friendly in tone but not {}.",
        ("descriptive of the work", "how descriptive the letter was"),
        ("formal in style", "what the letter was like"),
    ),
    (
        "the set of the only one",
        "In 2009 the Larsen Museum won the Fjord Medal. {} the only one in Norway.",
        ("It is", "being the only one in Norway that won the Fjord Medal"),
        ("A town has", "being the only one in Norway"),
    ),
    (
        "what is counted",
        "Swiss nurses are given 18 {} a year, four more than the Nordic average.",
        ("weeks’ free tuition", "number of weeks of free tuition"),
        ("weeks off", "number of weeks"),
    ),
]
"""What is said, a text with a gap, and twice what stands there with the aspect that is listed then."""


@pytest.mark.parametrize(("text", "said", "unsaid"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_an_aspect_says_what_its_sentences_tell(
    analysed: Callable[..., Text], text: str, said: tuple[str, str], unsaid: tuple[str, str]
) -> None:
    for put, aspect in (said, unsaid):
        article = analysed(text.format(put))
        assert aspect in [one.aspect for find in FINDERS for one in find(article)]


def test_a_long_side_with_a_bracket_behind_it_is_read_quickly(analysed: Callable[..., Text]) -> None:
    (found,) = [
        one
        for find in FINDERS
        for one in find(analysed("A town can clean its quay, but no mill can clean the whole river."))
        if one.kind in SETTING_AGAINST
    ]
    told = "no town can clean the long and muddy river of the district without neighbouring mills (that foul it)"
    start = perf_counter()
    spelled_out(replace(found, b=told))
    assert perf_counter() - start < _QUICK


_QUICK = 0.2
"""Seconds; trying every way to part the words takes longer."""
