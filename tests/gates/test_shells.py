"""Keys that tell nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.shells import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer


@pytest.mark.parametrize(
    ("key", "passes"),
    [
        ("research", False),
        ("an unusual form of trade", False),
        ("a special kind of rope", False),
        ("a slow form of trade", True),
        ("the method", False),
        ("a large category", False),
        ("some other challenges", False),
        ("many scholars", False),
        ("scholars of Norse", True),
        ("at least one travel writer", False),
        ("other modes of production", True),
        ("little evidence", False),
        ("major sources", False),
        ("a simple reason for the closure", False),
        ("insights", False),
        ("insights into the spawning of cod", True),
        ("little improvement", False),
        ("no change", False),
        ("little improvement in the catch", True),
        ("research on bees", True),
        ("the drip method", True),
        ("a reason of state", True),
        ("Research", True),
        ("debate", True),
    ],
)
def test_a_bare_noun_that_only_points_at_content_is_no_key(
    resting: Callable[..., Candidate], key: str, passes: bool
) -> None:
    assert (refuse(resting(ShortAnswer(stem="What did Ana Ruiz offer?", key=key)), "") is None) is passes


def test_a_bare_noun_of_this_kind_is_no_gap(resting: Callable[..., Candidate]) -> None:
    assert refuse(resting(Cloze(text="In Lima, [[momentum]] grew.", hint="term")), "") is not None


@pytest.mark.parametrize(
    ("stem", "key", "passes"),
    [
        ("Unlike Lima, what does Cusco have?", "many markets", False),
        ("Unlike Lima, what has Cusco built?", "several roads", False),
        ("Unlike Lima, what does Cusco have?", "many markets of cloth", True),
        ("What does Cusco have?", "many markets", True),
    ],
)
def test_many_of_a_thing_is_no_difference(resting: Callable[..., Candidate], stem: str, key: str, passes: bool) -> None:
    assert (refuse(resting(ShortAnswer(stem=stem, key=key)), "") is None) is passes


@pytest.mark.parametrize(
    ("stem", "key", "passes"),
    [
        ("What found that gulls sleep in flight?", "a new study of seabirds", False),
        ("What showed that gulls sleep in flight?", "several surveys", False),
        ("What found that gulls sleep in flight?", "a 2016 study of seabirds", True),
        ("What found that gulls sleep in flight?", "a study at Uppsala", True),
        ("Who concluded that gulls sleep in flight?", "some studies", False),
        ("What has argued that gulls sleep in flight?", "one analysis of nests", False),
        ("What discovered the wreck?", "a survey ship", True),
        ("Who found the nests of the gulls?", "a small study group", True),
        ("What showed the way to the reef?", "a map of research", True),
        ("What did the king order?", "a new survey of the coast", True),
    ],
)
def test_a_study_that_nothing_tells_from_others_is_no_key(
    resting: Callable[..., Candidate], stem: str, key: str, passes: bool
) -> None:
    assert (refuse(resting(ShortAnswer(stem=stem, key=key)), "") is None) is passes
