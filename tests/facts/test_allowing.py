"""What it is legal, hard or useful for somebody to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import allowing
from quizgen.facts.askable import existing

Asked = Callable[..., list[str]]

ASKED = [
    (
        "It is illegal for competitors to form a price cartel.",
        "for-whom | What is it illegal for competitors to do? | form a price cartel",
    ),
    (
        "In Norway, it is legal for shopkeepers to sell fireworks without a licence.",
        "for-whom | In Norway, what is it legal for shopkeepers to do? | sell fireworks without a licence",
    ),
]
REFUSED = [
    "It is not safe for divers to touch the coral.",  # negated
    "The lynx is shy. It is hard for hunters to catch in winter.",  # "it" is the lynx
    "It is expensive to heat homes in winter.",  # nobody named
]


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_what_it_is_so_for_somebody_to_do_is_asked(asked: Asked, sentence: str, expected: str) -> None:
    assert asked(allowing.find, sentence) == [expected]


@pytest.mark.parametrize("sentence", REFUSED)
def test_no_question_of_what_it_is_so_to_do(asked_beside: Asked, sentence: str) -> None:
    assert asked_beside(allowing.find, ASKED[0], sentence) == []


@pytest.mark.parametrize(
    ("sentence", "stands"),
    [
        ("It is becoming increasingly difficult to develop new antibiotics against resistant strains.", True),
        ("The lynx is shy. It is hard to catch in winter.", False),
    ],
)
def test_an_empty_it_stands_for_what_follows(analysed: Callable[..., Text], sentence: str, stands: bool) -> None:
    assert bool(list(existing(analysed(sentence)))) is stands
