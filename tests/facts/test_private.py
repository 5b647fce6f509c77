"""People who are there as examples only are not asked about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all

Analysed = Callable[..., Text]

TOLD = "Wages in Leeds fell sharply in 1998. Anna Marsh, 34, works in a bakery in Leeds and hates night shifts."


def test_what_is_told_of_an_example_is_left_out(analysed: Analysed) -> None:
    found = find_all(analysed(TOLD))
    assert found
    assert not [one for one in found if one.text.startswith("Anna Marsh")]


SPOKEN_BY_DOCTOR = (
    'Wages in Leeds fell sharply in 1998. "We lost half our shops," says Dr Anna Marsh, who studies wages.'
)
SPOKEN = 'Wages in Leeds fell sharply in 1998. "We lost half our shops," says Anna Marsh, who runs a bakery in Leeds.'


def test_the_calling_of_one_who_only_speaks_is_left_out(analysed: Analysed) -> None:
    for told in (SPOKEN, SPOKEN_BY_DOCTOR):
        found = find_all(analysed(told))
        assert found
        assert not [one for one in found if "runs a bakery" in one.text or "studies wages" in one.text]


def test_what_one_who_is_told_of_before_speaking_does_stays(analysed: Analysed) -> None:
    told = f"Anna Marsh opened a bakery in Leeds in 1991. {SPOKEN}"
    assert [one for one in find_all(analysed(told)) if "runs a bakery" in one.text]


def test_the_one_whom_the_title_names_is_asked_about(analysed: Analysed) -> None:
    found = find_all(analysed(TOLD, title="Anna Marsh and the bakers"))
    assert [one for one in found if one.text.startswith("Anna Marsh")]


def test_where_somebody_lives_is_asked_of_the_one_in_the_title_alone(analysed: Analysed) -> None:
    told = "Anna Marsh opened a bakery in Leeds in 1991. Anna Marsh is based in Norway. Anna Marsh won a prize."
    where = "Anna Marsh is based in Norway."
    assert where not in {one.text for one in find_all(analysed(told)) if one.rule == "facts.places"}
    assert where in {one.text for one in find_all(analysed(told, title="Anna Marsh")) if one.rule == "facts.places"}


def test_where_a_voice_called_by_an_office_works_is_not_asked(analysed: Analysed) -> None:
    told = "“Prices fall,” said Ole Lund, the chief economist of Nordbank, who is based in Bergen. Rain fell on Oslo."
    assert not [one for one in find_all(analysed(told)) if one.rule == "facts.places"]


@pytest.mark.parametrize(
    "post", ["is head of the Wage Clinic in York", "runs the wage clinic of York", "is a professor at York"]
)
def test_the_post_of_one_who_then_only_speaks_is_left_out(analysed: Analysed, post: str) -> None:
    quoted = f"Wages in Leeds fell sharply in 1998. Dr Anna Marsh {post}. Marsh said that bakers earn too little."
    assert not [one for one in find_all(analysed(quoted)) if post in one.text]
    active = f"Dr Anna Marsh {post}. Marsh founded a union in 1991. Marsh said that bakers earn too little."
    assert [one for one in find_all(analysed(active)) if post in one.text]


@pytest.mark.parametrize("other", ["The sister of Anna Marsh", "A rival of Dr Anna Marsh"])
def test_what_another_does_who_is_told_by_a_name_is_no_deed_of_its_bearer(analysed: Analysed, other: str) -> None:
    post = "is head of the Wage Clinic in York"
    told = f"Wages in Leeds fell sharply in 1998. Dr Anna Marsh {post}. {other} founded a union in 1991. "
    found = find_all(analysed(told + "Marsh said that bakers earn too little."))
    assert [one for one in found if "founded a union" in one.text]
    assert not [one for one in found if post in one.text]


def test_one_of_whom_the_article_tells_a_first_name_only_is_not_asked_for(analysed: Analysed) -> None:
    found = find_all(analysed("Peter has to learn the rivers of Norway by heart. Rain fell on Bergen in 1911."))
    assert found
    assert not [ask for one in found for ask in one.asks if ask.key == "Peter"]
