import pytest

from quizgen.quiz.numbers import Quantity, is_year, numeric_order, quantity, spans_years, years_in


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1972", 1972, ""),
        ("1,250,000", 1_250_000, ""),
        ("3.5", 3.5, ""),
        ("-40", -40, ""),
        ("−40 °C", -40, "°c"),
        ("12%", 12, "%"),
        ("12 percent", 12, "%"),
        ("12 per cent", 12, "%"),
        ("$5 million", 5e6, "$"),
        ("about €12", 12, "€"),
        ("seven", 7, ""),
        ("about a quarter", 0.25, "part"),
        ("half of the crew", 0.5, "part of the crew"),
        ("about two-thirds", 2 / 3, "part"),
        ("three fifths of the crew", 0.6, "part of the crew"),
        ("twenty-one years", 21, "year"),
        ("more than two thousand people", 2000, "people"),
        ("1 kilometre", 1, "kilometre"),
        ("12 kilometres", 12, "kilometre"),
        ("44 BC", -44, ""),
        ("AD 79", 79, ""),
        ("the 19th century", 19, "th century"),
        ("19th century", 19, "th century"),
        ("1st", 1, "th"),
        ("twice", 2, "time"),
        ("in 1972", 1972, ""),
        ("10-20 km", 10, "km"),
        ("between 10 and 20 km", 10, "km"),
        ("between about $10 and $20", 10, "$"),
        ("between 10 and 20 and 30 km", 10, "and 30 km"),
        ("10 and 20 dogs", 10, "and 20 dog"),
        ("1914 and 1918", 1914, "and 1918"),
        ("the twenty-first century", None, ""),
        ("Nile", None, ""),
        ("", None, ""),
        ("none", None, ""),
        ("tension", None, ""),
        ("oneness", None, ""),
        ("ſix men", None, ""),
        ("one-ſixth of the crew", None, ""),
    ],
)
def test_a_quantity_is_a_number_with_its_unit(text: str, value: float | None, unit: str) -> None:
    assert quantity(text) == (None if value is None else Quantity(value, unit))


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["1972", "1959", "2001"], [1, 0, 2]),
        (["$5 billion", "$900 million"], [1, 0]),
        (["12%", "8 percent"], [1, 0]),
        (["10 AD", "44 BC"], [1, 0]),
        (["two", "ten", "nine"], [0, 2, 1]),
        (["1 hour", "3 hours"], [0, 1]),
        (["5", "5", "4"], [2, 0, 1]),
        (["1 hour", "30 minutes"], None),
        (["$5", "€5"], None),
        (["1972", "the Nile"], None),
        (["1972"], None),
        ([], None),
        (["into two stages", "into four stages", "into three stages"], [0, 2, 1]),
        (["the nineteenth century", "the twentieth century", "the eighteenth century"], [2, 0, 1]),
        (["a $520 grant from Rome", "a $420 grant from Rome"], [1, 0]),
        (["two stages", "three steps"], None),
        (["third", "fifth", "second"], [2, 0, 1]),
        (["two-thirds", "about three-fifths", "half", "a quarter"], [3, 2, 1, 0]),
        (["from 1900 to 1918", "from 1891 to 1909", "from 1909 to 1927"], [1, 0, 2]),
        (["from 1900 to 1918", "from 1891 until 1909"], None),
        (["in the mid-1800s", "in the late 1800s", "in the early 1900s", "in the early 1800s"], [3, 0, 1, 2]),
        (["in late 2011", "in early 2013", "in early 2011"], [2, 0, 1]),
        (["in the mid-1800s", "in the mill"], None),
    ],
)
def test_numbers_of_one_unit_have_an_order(texts: list[str], order: list[int] | None) -> None:
    assert numeric_order(texts) == order


def test_dates_ascend_by_year_month_and_day() -> None:
    assert numeric_order(["in May 1953", "in April 1953", "in July 1952"]) == [2, 1, 0]
    assert numeric_order(["on 7 May 1953", "on 2 May 1953"]) == [1, 0]


@pytest.mark.parametrize(
    ("text", "is_one"), [("1066", True), ("2031", True), ("966", False), ("2500", False), ("1990s", False), ("", False)]
)
def test_a_year_has_four_figures_from_1000_to_2099(text: str, is_one: bool) -> None:
    assert is_year(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("reigned from 1387 to 1412", True),
        ("open between May 1931 and June 1940", True),
        ("the famine of 1845–49", True),
        ("sold from 1850", False),
        ("fell from 1850 tons to nine", False),
    ],
)
def test_two_years_span_the_time_between_them(text: str, is_one: bool) -> None:
    assert spans_years(text) is is_one


def test_years_are_told_in_the_order_of_the_text() -> None:
    assert years_in("Rebuilt in 1954 at 12000 feet, the hut of 1871 held 3500 guests in the 1990s.") == [1954, 1871]
