"""Who did what, as pairs to be matched."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import statements
from quizgen.facts.model import Fact
from quizgen.items import matching
from quizgen.items.deeds import deeds, same_deed

Analysed = Callable[..., Text]
PEOPLE = (
    "Marie Curie discovered radium in Paris.",
    "In 1928, Alexander Fleming found a mould in London.",
    "Isaac Newton built a telescope with a mirror.",
    "Charles Darwin sailed around South America.",
)


def _facts(text: Text) -> list[Fact]:
    return [fact for fact in statements.find(text) if isinstance(fact, Fact)]


def test_four_people_with_a_deed_each_make_a_matching_item(analysed: Analysed) -> None:
    text = analysed(*PEOPLE)
    (candidate,) = matching.make(_facts(text), text, 0)
    assert candidate.item.instruction == "Match each person with what that person did."
    assert [(pair.left, pair.right) for pair in candidate.item.pairs] == [
        ("Marie Curie", "discovered radium in Paris"),
        ("Alexander Fleming", "found a mould in London in 1928"),
        ("Isaac Newton", "built a telescope with a mirror"),
        ("Charles Darwin", "sailed around South America"),
    ]


def test_three_people_make_none(analysed: Analysed) -> None:
    text = analysed(*PEOPLE[:3])
    assert not list(matching.make(_facts(text), text, 0))


def test_acts_are_matched_as_acts(analysed: Analysed) -> None:
    text = analysed("The Rivers Protection Act forbade mills in the valley of the Trent.")
    assert [(deed.kind, deed.name) for deed in deeds(_facts(text))] == [("Act", "the Rivers Protection Act")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Isaac Newton is the father of modern physics in England.",  # no deed
        "Isaac Newton did not build the telescope in the Tower of London.",
        "Isaac Newton said that the telescope had a mirror in London.",  # only quoted
        "Isaac Newton kept the Newton telescope in London.",  # names itself
        "Isaac Newton and Robert Hooke built a telescope in London.",  # two people
    ],
)
def test_what_is_no_deed_of_one_name_is_left_out(analysed: Analysed, sentence: str) -> None:
    assert not list(deeds(_facts(analysed(sentence))))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Isaac Newton built a telescope in London.", "Robert Hooke sailed to France.", False),
        ("Isaac Newton built a telescope in London.", "Robert Hooke built a telescope in Oxford.", True),
        ("Selman Waksman led a team that found streptomycin.", "Albert Schatz isolated streptomycin in 1943.", True),
        ("Isaac Newton built a telescope in London.", "Isaac Newton sailed to France.", True),
        ("Isaac Newton built a telescope in London.", "Robert Hooke attacked Newton in France.", True),
    ],
)
def test_two_deeds_are_one_where_a_name_could_have_done_both(
    analysed: Analysed, one: str, other: str, same: bool
) -> None:
    first, second = (next(iter(deeds(_facts(analysed(sentence))))) for sentence in (one, other))
    assert same_deed(first, second) == same
