"""False statements: one swap of content, sure to be false; refused where the result might still be true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all, statements
from quizgen.facts.model import Ask, Fact
from quizgen.items.bounds import turned_bound
from quizgen.items.parties import turned_round
from quizgen.items.slots import has_one_value
from quizgen.items.swaps import (
    figure_in,
    is_behind_title,
    is_believable,
    is_sure,
    swaps,
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("It opened in 1972.", "1972"),
        ("The share rose to 40%.", "40%"),
        ("She was the second mayor of Lima.", "second"),
        ("They left six boxes.", "six"),
    ],
)
def test_the_one_figure_of_a_statement_is_found(text: str, key: str) -> None:
    found = figure_in(text)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    "text",
    [
        "Ana Quill, 32, left the port.",
        "It was one of the ports.",
        "Compound 606 was sold.",
        "Norway joined the Board of 12 and the Hansa.",
        "It had 4 of 9 votes.",
        "She first saw it.",
        "He met her twice.",
        "It was the first port of Norway.",
        "The star 55 Cancri is old.",
        "The southern half of the town is old.",
    ],
)
def test_figures_in_names_among_others_or_adverbs_are_left_alone(text: str) -> None:
    assert figure_in(text) is None


@pytest.mark.parametrize(
    ("true", "false", "expected"),
    [
        ("It is the largest port.", "It is the smallest port.", True),
        ("It is one of the largest ports.", "It is one of the smallest ports.", False),
        ("Most of the oldest ports had cranes.", "Most of the youngest ports had cranes.", False),
        ("It was the first port.", "It was the last port.", False),
        ("It was hardly the first port.", "It was hardly the second port.", False),
        ("It was the first port.", "It was the second port.", True),
        ("A more careful plan won.", "A less careful plan won.", False),
        ("It is more careful than ours.", "It is less careful than ours.", True),
        ("It has two arms, the Meuse and the Waal.", "It has six arms, the Meuse and the Waal.", False),
        ("It has two arms in May.", "It has six arms in May.", True),
        ("Some ports have more cranes than others.", "Some ports have fewer cranes than others.", False),
        ("One of the first cranes came in 1913.", "One of the first cranes came in 1903.", False),
    ],
)
def test_swaps_that_may_stay_true_are_not_sure(true: str, false: str, expected: bool) -> None:
    assert is_sure(true, false) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("President ", True),
        ("In May, Archbishop ", True),
        ("the engineer ", True),
        ("It was built by ", False),
        ("", False),
    ],
)
def test_a_name_behind_a_title_is_not_swapped(before: str, expected: bool) -> None:
    assert is_behind_title(before) is expected


def _false(story, sentence: str, key: str, kind: str, **fields: object) -> list[str]:
    told = story(sentence)
    ask = told.ask("What was it?", key, kind, **fields)
    return [false for false, _, _ in swaps(told.fact(ask), told.text, 0)]


def test_a_year_is_swapped(story) -> None:
    (false,) = _false(story, "The bridge opened in 1972.", "1972", "year", hint="year")
    assert false != "The bridge opened in 1972."
    assert false.startswith("The bridge opened in 19")


@pytest.mark.parametrize(
    "said", ["By March 1972 the bridge had opened.", "By the spring of 1972 the bridge had opened."]
)
def test_what_was_so_by_a_year_is_swapped_for_an_earlier_one(story, said: str) -> None:
    told = story(said)
    fact = told.fact(told.ask("By which year had the bridge opened?", "1972", "year", hint="year"))
    found = [false for seed in range(9) for false, _, _ in swaps(fact, told.text, seed)]
    assert found
    assert all(int(false.split("19")[1][:2]) < 72 for false in found)


@pytest.mark.parametrize("sentence", ["It cost more than 400 pounds.", "It cost up to 400 pounds."])
def test_a_bound_is_not_swapped(story, sentence: str) -> None:
    assert _false(story, sentence, "400", "number") == []


def test_a_name_is_not_swapped_where_others_may_have_done_the_same(story) -> None:
    assert _false(story, "France praised the plan.", "France", "country") == []


def test_one_of_two_founders_is_not_swapped(story) -> None:
    told = story("France co-founded the first league of states.")
    ask = told.ask("Which country co-founded the league?", "France", "country")
    assert not list(swaps(told.fact(ask), told.text, 0))


def test_a_scale_word_stays_behind_its_number(story) -> None:
    found = _false(story, "The dam cost $200 million.", "200", "number")
    assert found
    assert all(one.endswith(" million.") for one in found)


def test_a_name_behind_the_is_not_swapped(story) -> None:
    found = _false(story, "The Netherlands was the first to sign it.", "Netherlands", "country")
    assert all("Netherlands" in one for one in found)


def test_a_place_that_is_said_to_lie_in_another_is_not_swapped(story) -> None:
    found = _false(story, "The first tea house stood in Yemen in southern Arabia.", "Yemen", "country")
    assert all("Yemen" in one for one in found)


def test_the_first_is_one_alone(story) -> None:
    found = _false(story, "France was the first to sign it.", "France", "country")
    assert any(one.endswith("was the first to sign it.") for one in found)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A severe frost led to a poor harvest in 1846.", "A poor harvest led to a severe frost in 1846."),
        ("Sweden conquered Norway in the spring of 1814.", "Norway conquered Sweden in the spring of 1814."),
        ("Sweden fought Norway in the spring of 1814.", None),
        ("Coastal erosion contributes to rural poverty.", None),
        ("A severe frost contributed to a poor harvest in 1846.", None),
        ("The Democrats controlled the Senate in the spring of 1954.", None),
        ("Sweden lost its last fort in the spring of 1814.", None),
        ("Congress has renewed the Breast Cancer Research Stamp three times.", None),
    ],
)
def test_cause_and_effect_and_two_parties_change_places(
    analysed: Callable[..., Text], sentence: str, expected: str | None
) -> None:
    turned = [turned_round(finding) for finding in statements.find(analysed(sentence))]
    assert turned == [expected]


def test_a_slight_change_is_not_made_a_great_one(story) -> None:
    told = story("The price fell slightly to 80 crowns.")
    fact = told.fact(told.ask("To what did the price fall?", "80", hint="number"))
    assert list(swaps(fact, told.text, 0)) == []


def test_a_year_of_another_age_is_not_put_in(story) -> None:
    told = story("The bridge opened in 2017.")
    fact = told.fact(told.ask("In which year did the bridge open?", "2017", "year", hint="year"))
    found = [int(false.rstrip(".").split()[-1]) for false, _, _ in swaps(fact, told.text, 0)]
    assert found
    assert all(2014 <= one <= 2020 for one in found)


def test_a_year_of_a_life_is_swapped_for_one_near_it(story) -> None:
    told = story("In 1905, Kari Moe joined the fleet.")
    fact = told.fact(told.ask("In which year did Moe join the fleet?", "1905", "year", hint="year"))
    found = [int(false[3:7]) for false, _, _ in swaps(fact, told.text, 0)]
    assert found
    assert all(abs(one - 1905) <= 12 for one in found)


def test_no_year_is_swapped_where_somebody_may_have_been_so_for_long(analysed) -> None:
    text = analysed("In 1932, Ada Berg was the leading pilot of Norway. In 1940, Ada Berg sold her planes.")
    found = [
        false
        for fact in find_all(text)
        for false, _, kind in swaps(fact, text, 0)
        if "figure" in kind or "year" in kind
    ]
    assert any("sold" in one for one in found)
    assert not any("leading" in one for one in found)


@pytest.mark.parametrize(
    ("sentence", "is_swapped"),
    [
        ("The average wage of Norwegian miners was low in 1932.", False),
        ("In 1932, the mines of Norway employed 4,150 men.", False),
        ("The average wage of Norwegian miners rose sharply in 1932.", True),
        ("In 1932, the town of Bergen was the first port in Norway with a crane.", True),
        ("In 1932, the mines of Norway dismissed 4,150 men.", True),
    ],
)
def test_no_year_is_swapped_where_it_may_have_been_the_same_in_another(analysed, sentence: str, is_swapped) -> None:
    text = analysed(f"{sentence} In 1940, Ada Berg sold her planes.")
    found = [false for fact in find_all(text) for false, ask, _ in swaps(fact, text, 0) if ask and ask.key == "1932"]
    assert bool(found) is is_swapped


@pytest.mark.parametrize(
    ("sentence", "is_swapped"),
    [
        ("Queen Ragna reigned for about 30 years from 1387 to 1412.", False),
        ("Queen Ragna reigned for about 30 years in Norway.", True),
    ],
)
def test_no_length_is_swapped_beside_its_first_and_last_year(analysed, sentence: str, is_swapped) -> None:
    text = analysed(f"{sentence} Ada Berg sold her planes in Oslo.")
    found = [false for fact in find_all(text) for false, _, _ in swaps(fact, text, 0)]
    assert any("years" in one and "30 years" not in one for one in found) is is_swapped


@pytest.mark.parametrize(
    ("sentence", "is_swapped"),
    [
        ("The first railway in Peru carried silver from the mines.", False),
        ("The oldest city in Peru is Cuzco.", True),
        ("Peru opened the first railway of the Andes.", True),
    ],
)
def test_the_land_for_which_a_superlative_holds_is_swapped_where_one_thing_is_named(
    analysed, sentence: str, is_swapped
) -> None:
    text = analysed(sentence)
    first = text.sentences[0]
    phrase = next(one for one in first.phrases if one.head.text == "Peru")
    ask = Ask("gap", "", "Peru", frozenset({"cloze"}), phrase, hint="country")
    fact = Fact("other", "facts.told", sentence, (), (first,), first.clauses[0], (ask,))
    assert has_one_value(fact, ask) is is_swapped


def test_what_was_so_as_of_a_year_is_not_swapped_for_another(story) -> None:
    assert _false(story, "As of 1972, barges carried most of the coal.", "1972", "year", hint="year") == []


@pytest.mark.parametrize(
    ("sentence", "key", "is_swapped"),
    [
        ("Ole Moe settled in Bergen before the twelfth century.", "twelfth", False),
        ("Ole Moe settled in Bergen after 1872.", "1872", False),
        ("Ole Moe settled in Bergen in the twelfth century.", "twelfth", True),
        ("Ole Moe settled in Bergen after nine years.", "nine", True),
    ],
)
def test_a_time_that_bounds_another_is_not_swapped(story, sentence: str, key: str, is_swapped) -> None:
    told = story(sentence)
    ask = told.ask("", key, "figure", hint="year" if key.isdigit() else "number")
    assert has_one_value(told.fact(ask), ask) is is_swapped


def test_what_is_so_of_some_or_by_way_of_example_is_not_swapped(story) -> None:
    for sentence in ("Some judges served for 30 years.", "Unrest broke out at times, as in 1772."):
        told = story(sentence)
        key = "30" if "30" in sentence else "1772"
        fact = told.fact(told.ask("When was it?", key, hint="number"))
        assert list(swaps(fact, told.text, 0)) == []


def test_the_law_of_a_row_is_swapped_for_an_earlier_one(story) -> None:
    told = story("Lie’s third law is the most profound of all.")
    found = [false for false, _, _ in swaps(told.fact(told.ask("", "third", "number")), told.text, 0)]
    assert found
    assert all("first" in false or "second" in false for false in found)


def test_an_age_is_swapped_for_one_near_it(story) -> None:
    told = story("Kari Moe was 60 years old.")
    found = [false for false, _, _ in swaps(told.fact(told.ask("", "60 years", "number")), told.text, 0)]
    assert found
    assert all(48 <= int(false.split()[3]) <= 72 for false in found)


@pytest.mark.parametrize(
    ("said", "found"),
    [("the chief and largest port in Peru", False), ("the largest exporter of cod", True)],
)
def test_no_city_of_elsewhere_is_called_the_capital_of_a_country(analysed, said: str, found: bool) -> None:
    text = analysed(f"Lima is {said}.", "Ships left Lima for Santiago, Quito and Bogotá in 1880.")
    swapped = [false for fact in find_all(text) for false, ask, _ in swaps(fact, text, 0) if ask and ask.key == "Lima"]
    assert any(one.endswith(f"is {said}.") for one in swapped) is found


@pytest.mark.parametrize(
    ("true", "false"),
    [
        ("Bread became cheaper and more common.", "Bread became dearer and more common."),
        ("Oslo has the largest and most modern docks.", "Oslo has the smallest and most modern docks."),
        ("It is the world’s best port.", "It is the world’s worst port."),
        ("Rats are the worst threat to the grain.", "Rats are the best threat to the grain."),
        ("Norway’s largest port lost two cranes.", "Norway’s smallest port lost two cranes."),
        ("They saw Bergen, the largest port of Norway.", "They saw Bergen, the smallest port of Norway."),
        ("She is the oldest pilot to fly at age 80.", "She is the youngest pilot to fly at age 80."),
        ("It is right when it serves the greatest good.", "It is right when it serves the smallest good."),
        ("The two largest ports are told apart by cranes.", "The two smallest ports are told apart by cranes."),
        ("The largest cod was found near Bergen.", "The smallest cod was found near Bergen."),
        ("They wanted to do more than fish.", "They wanted to do less than fish."),
        ("Bergen rose to prominence.", "Bergen fell to prominence."),
        ("Many fish, including cod, spawn here.", "Few fish, including cod, spawn here."),
        ("Catches have more than halved.", "Catches have less than halved."),
        ("Oslo is more crowded than or as old as Bergen.", "Oslo is less crowded than or as old as Bergen."),
        ("Oslo is hardly the largest port.", "Oslo is hardly the smallest port."),
        ("More and more people fish.", "Less and less people fish."),
        ("Bergen became the largest port in Bergen.", "Bergen became the smallest port in Bergen."),
        ("Lake Orta remains the deepest water of Orta.", "Lake Orta remains the shallowest water of Orta."),
        (
            "While the Zulu of Durban is Durban Zulu, that of Ulundi is older.",
            "While the Zulu of Durban is older, that of Ulundi is Durban Zulu.",
        ),
    ],
)
def test_sides_that_tell_themselves_apart_are_not_exchanged(true: str, false: str) -> None:
    assert not is_believable(true, false)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 40 ships sank.", "Fewer than 40 ships sank."),
        ("Over 60% of the town burnt.", "Less than 60% of the town burnt."),
        ("Almost half of the town burnt.", "More than half of the town burnt."),
        ("It sold no more than 40 ships.", None),
        ("It grew over 40 years.", None),
        ("People aged over 12 may vote.", None),
        ("Half of the children under 12 may not vote.", None),
        ("It fell from 90 to less than 40 ships.", None),
        ("40 ships sank.", None),
    ],
)
def test_a_bound_is_turned_where_one_number_has_it(text: str, expected: str | None) -> None:
    assert turned_bound(text) == expected


@pytest.mark.parametrize(
    ("sentence", "key", "is_swapped"),
    [
        ("The oldest bridge of Norway has seven arches of red stone.", "seven", True),
        ("The port of Bergen sold boats from 1880 to 1920 in Norway.", "1920", False),
        ("The port of Bergen came in 39th out of 114 ports in Norway.", "114", False),
        ("Bergen, which has seven hills of red stone, lies beside Askoy, which has two.", "seven", False),
        ("The nets of no two villages in Norway are alike in form.", "two", False),
        ("The 40 mills of Bergen were led by the port of Askoy.", "40", False),
        ("Cedars grow on all four islands of the bay of Bergen.", "four", False),
        ("The cluster lies in the sky near M 44 and some other stars.", "44", False),
    ],
)
def test_one_figure_of_a_short_whole_sentence_is_swapped(story, sentence: str, key: str, is_swapped: bool) -> None:
    told = story(sentence)
    fact = replace(told.fact(told.ask("", key, "number", hint="number")), rule="facts.verbatim", clause=None)
    assert bool(list(swaps(fact, told.text, 0))) is is_swapped
