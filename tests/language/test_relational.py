"""Words of relation whose other side stands in their own sentence are bound to it, or are no reference at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

from .conftest import last_token

Analysed = Callable[..., Text]

BOUND = [
    ("The pump lifts water, then filters it.", "then", "lifts"),
    ("If you owe a debt, then you can pay that debt in coins.", "that", "debt"),
    ("Some judges stayed for years, whereas others left early.", "others", "judges"),
    ("The pronunciation may differ from that of classical Greek.", "that", "pronunciation"),
    ("Anna Lind wrote the rule. A guest leaves his or her coat there.", "her", "guest"),
    ("A clerk may not stay if he or she is ill.", "she", "clerk"),
]


@pytest.mark.parametrize(("paragraph", "word", "head"), BOUND, ids=[case[0] for case in BOUND])
def test_a_word_of_relation_is_bound_to_its_other_side(
    analysed: Analysed, paragraph: str, word: str, head: str
) -> None:
    text = analysed(paragraph)
    token = last_token(text, word)
    first = next(one for one in text.sentences[-1].tokens if one.text == head)
    assert (token.say, token.open, token.bound) == (None, False, frozenset({first.index}))


PLAIN = [
    ("Part of the gain spills over to others.", "others"),
    ("Physics and chemistry study the same world.", "world"),
    ("Plates have numbers of the same type for all districts.", "same"),
    ("Courts rule on same-sex marriage.", "same"),
    ("The session begins on the first Monday in May and ends late the following June.", "following"),
    ("Teachers help those with jobs.", "those"),
    ("Besides the Aker bridge, Oslo built seven other bridges.", "other"),
    ("Ducks and geese have similar feet.", "similar"),
    ("The islands have similar ports.", "similar"),
    ("The trials had similar results.", "similar"),
    ("Oslo has roofs similar to those of Bergen.", "similar"),
    ("The mayor had never heard of any similar plan.", "similar"),
]


@pytest.mark.parametrize(("sentence", "word"), PLAIN, ids=[case[0] for case in PLAIN])
def test_what_says_its_other_side_itself_is_no_reference(analysed: Analysed, sentence: str, word: str) -> None:
    token = last_token(analysed(sentence), word)
    assert (token.say, token.open, token.bound) == (None, False, frozenset())


OPEN = [
    ("Then, the price fell.", "then"),
    ("Some plants died. Wasps lived on others.", "others"),
    ("Bees visit some of the plants and give less to others.", "others"),
    ("The firm sold a ship and a car. Banks refused to pay that debt.", "that"),
    ("Those in Norway are older.", "those"),
    ("The office ends its work the following June.", "following"),
    ("Other ports built piers.", "other"),
    ("Mars has five other small craters with steep walls.", "other"),
    ("Oslo built seven other bridges over the Aker.", "other"),
    ("Banks watch what happens next closely.", "next"),
    ("Oslo saw similar effects in trade.", "similar"),
    ("Anna Lind made similar drawings of ferns.", "similar"),
    ("Later surveys reported similar results.", "similar"),
    ("Recent trials in Norway yielded similar findings.", "similar"),
    ("A storm of the kind described above makes a strange kind of hole.", "above"),
]


@pytest.mark.parametrize(("paragraph", "word"), OPEN, ids=[case[0] for case in OPEN])
def test_what_leans_on_another_sentence_stays_open(analysed: Analysed, paragraph: str, word: str) -> None:
    assert last_token(analysed(paragraph), word).open


def test_other_is_left_off_where_some_of_them_are_named(analysed: Analysed) -> None:
    token = last_token(analysed("In 2001, other ports, such as Oslo and Bergen, built long piers."), "other")
    assert (token.say, token.open) == ("", False)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Peru has many other kinds of bats, from tiny moth hunters to large fruit eaters.", ""),
        ("Anna Lind also owned several other ports in Norway.", ""),
        ("Anna Lind owned several other ports in Norway.", None),
        ("Anna Lind also owned the other kinds of boats.", None),
    ],
)
def test_other_is_left_off_where_there_are_many_in_any_case(
    analysed: Analysed, sentence: str, expected: str | None
) -> None:
    assert last_token(analysed(sentence), "other").say == expected


def test_other_stays_where_it_is_told_from_what_stands_before(analysed: Analysed) -> None:
    token = last_token(analysed("Anna Lind admired other ports, such as Oslo and Bergen."), "other")
    assert (token.say, token.open) == (None, False)


def test_a_word_that_points_back_is_left_out_before_what_says_enough(analysed: Analysed) -> None:
    text = analysed("Light comes from the previously mentioned enzyme luciferase.")
    assert [last_token(text, word).say for word in ("previously", "mentioned", "luciferase")] == ["", "", None]
