"""From what to what."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import change

FOUND = [
    (
        "Much of the old fleet has been scrapped and replaced by barges from Ely.",
        ("change", "barges from Ely", "much of the old fleet", "replaced"),
    ),
    (
        "The mayor and his council replaced the tram lines in 1956.",
        ("change", "the mayor and his council", "the tram lines", "replaced"),
    ),
    ("With sales growing by 12%, the old mills have been enlarged.", ("change", "sales", "sales earlier", "growing")),
    (
        "The number of wolves in Italy rose from 100 to 3,000.",
        ("change", "the number of wolves in Italy", "the number of wolves in Italy earlier", "rose"),
    ),
    (
        "Exports from Chile increased by 12% in 2010.",
        ("change", "exports from Chile", "exports from Chile earlier", "increased"),
    ),
    (
        "Experts hope that the wolves, whose numbers have been dropping in Italy for 100 years, can be saved.",
        ("change", "the wolves’ numbers", "the wolves’ numbers earlier", "dropping"),
    ),
    (
        "The mills are substantially increasing the cost of salt.",
        ("change", "the cost of salt", "the cost of salt earlier", "increasing"),
    ),
    (
        "The plan aimed to lower noise in Chile by 12% by 2031, and to further reduce waste by 30% by 2042.",
        ("change", "waste as planned", "waste otherwise", "reduce"),
    ),
]
NOT_FOUND = [
    "The town had fallen into bad times by the end of 1790.",
    "It is unclear what the wings of these beetles have evolved to do since then.",
    "Clerks also double check the lists of 1790.",
    "The miners are increasing the price of salt.",
    "The sun rose over Chile.",
    "Chile wants to improve its roads.",
    "More employees in Japan are falling ill.",
    "Many apps turn phones into pocket-size planetariums.",
]
ASKED = [
    (
        "Exports from Chile increased by 12% in 2010.",
        "change-by | By how much did exports from Chile increase in 2010? | 12%",
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND, ids=[case[0] for case in FOUND])
def test_the_sides_are_found(analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]) -> None:
    found = [(one.kind, one.a, one.b, one.cue) for one in change.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_nothing_is_found_without_a_comparison(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(change.find(analysed(sentence)))


@pytest.mark.parametrize(("sentence", "expected"), ASKED, ids=[case[0] for case in ASKED])
def test_it_is_asked(asked: Callable[..., list[str]], sentence: str, expected: str) -> None:
    assert expected in asked(change.find, sentence)


RESTATED = [
    ("The number of wolves in Italy rose in 2010.", "The number of wolves in Italy went up in 2010."),
    ("The number of wolves in Italy rose as high as 3,000.", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), RESTATED, ids=[case[0] for case in RESTATED])
def test_an_amount_goes_up_or_down_in_other_words(analysed: Callable[..., Text], sentence: str, expected: str) -> None:
    assert [one.restated for one in change.find(analysed(sentence))] in ([expected], [])


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("Wolves in Italy became less and less common.", False),
        ("Wolves in Italy have become less and less common.", True),
    ],
)
def test_what_became_so_is_asked_with_its_time_only(
    analysed: Callable[..., Text], sentence: str, is_asked: bool
) -> None:
    assert any(one.text for one in change.find(analysed(sentence))) == is_asked


def test_the_figure_reached_is_asked(asked: Callable[..., list[str]]) -> None:
    expected = "to-figure | To what figure did the number of wolves in Italy rise from 100? | 3,000"
    assert expected in asked(change.find, "The number of wolves in Italy rose from 100 to 3,000.")


SAID = [
    (
        "Norway has promised to double its number of ferries by 2030.",
        (
            "Norway’s number of ferries as promised",
            "Norway’s number of ferries now",
            "number of ferries",
            "double by 2030",
            "",
        ),
    ),
    (
        "In 1985 Akira Yoshino replaced the lithium of the anode with carbon.",
        ("carbon", "the lithium of the anode", "which takes the other’s place", "", ""),
    ),
    (
        "As Ely grew, the price of steel dropped by over 80 percent.",
        ("the price of steel", "the price of steel earlier", "price of steel", "dropped by over 80 percent", ""),
    ),
    (
        "Deforestation has declined significantly in Peru since 2004.",
        (
            "deforestation",
            "deforestation earlier",
            "amount of deforestation",
            "has declined significantly in Peru since 2004",
            "",
        ),
    ),
    (
        "Floods ravaged London in 1563, reducing its population by 10 to 30%.",
        ("London’s population", "London’s population earlier", "population", "reducing by 10 to 30%", ""),
    ),
    (
        "Steam pumps improved public health through clean water.",
        ("public health", "public health earlier", "how good", "improved", ""),
    ),
    (
        "The custom has transformed from a quiet but notable habit to a great problem.",
        (
            "the custom",
            "the custom earlier",
            "whether a quiet but notable habit or a great problem",
            "a great problem",
            "a quiet but notable habit",
        ),
    ),
    (
        "Later the broth had already become cloudy and a drop held a worm.",
        ("the broth", "the broth earlier", "how cloudy", "cloudy", ""),
    ),
    (
        "Since 1992 the schools of Chile have changed considerably.",
        (
            "the schools of Chile",
            "the schools of Chile earlier",
            "how much they have changed",
            "have changed considerably",
            "",
        ),
    ),
    ("Paris has tumbled, falling ten places to 37th.", ("Paris", "Paris earlier", "rank", "37th", "")),
    (
        "The visor was replaced with a clear bowl.",
        ("a clear bowl", "the visor", "which takes the other’s place", "", ""),
    ),
    (
        "Fewer and fewer drugs are emerging from the lines.",
        ("drugs", "drugs earlier", "number of drugs", "fewer and fewer", ""),
    ),
    (
        "It is becoming increasingly difficult to mend nets.",
        ("to mend nets", "doing so earlier", "how difficult", "increasingly difficult", ""),
    ),
    (
        "The bakers are increasingly moving into small towns.",
        (
            "the bakers",
            "the bakers earlier",
            "how far they move into small towns",
            "are increasingly moving into small towns",
            "",
        ),
    ),
    (
        "The area of the farm rose from 400 to 580 square miles (1,000 to 1,500 km2).",
        (
            "the area of the farm",
            "the area of the farm earlier",
            "area of the farm",
            "580 square miles",
            "400 square miles",
        ),
    ),
    (
        "By 2010, the price of rye was 40 euros; because of the frost, the price of rye fell to 30 euros.",
        ("the price of rye", "the price of rye earlier", "price of rye", "30 euros", "40 euros"),
    ),
    (
        "The price of milk was 40 euros; because of the frost, the price of rye fell to 30 euros.",
        ("the price of rye", "the price of rye earlier", "price of rye", "30 euros", ""),
    ),
    (
        "The area of the farm rose from 400 acres to 580 acres.",
        ("the area of the farm", "the area of the farm earlier", "area of the farm", "580 acres", "400 acres"),
    ),
    (
        "This was the mayor's plan to rapidly transform Ely from a fishing port to a farming town.",
        (
            "Ely as planned",
            "Ely earlier",
            "whether a fishing port or a farming town",
            "a farming town",
            "a fishing port",
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), SAID, ids=[case[0] for case in SAID])
def test_what_has_changed_and_in_what_is_said(
    analysed: Callable[..., Text], sentence: str, expected: tuple[str, ...]
) -> None:
    found = [(one.a, one.b, one.aspect, one.a_value, one.b_value) for one in change.find(analysed(sentence))]
    assert expected in found


@pytest.mark.parametrize(
    "sentence",
    [
        "Levels can rise as high as 64%.",
        "The peak rises about 22 metres above the plain.",
        "Atlanta fell to Union forces on September 2.",
        "The tide turned in the fall of 1864.",
        "They live in a land that is increasingly hit by drought.",
    ],
)
def test_what_may_be_so_or_of_any_is_no_change(analysed: Callable[..., Text], sentence: str) -> None:
    assert not list(change.find(analysed(sentence)))


def test_whose_number_has_changed_is_said_by_the_sentence_before(analysed: Callable[..., Text]) -> None:
    text = analysed("Thousands of wolves once roamed the hills. But their numbers have fallen to about 900.")
    found = list(change.find(text))
    assert [(one.a, one.b, len(one.sentences)) for one in found] == [("wolves’ numbers", "wolves’ numbers earlier", 2)]


ENDS = [
    ("The number of mills in Ely rose from 5 to 30 in May.", "5"),
    ("The number of mills in Ely rose from 5 to 30 last year.", "5"),
    ("The price of rye rose from 5 to 30 euros in May.", "5 euros"),
    ("The price of rye rose from 5 to 30 euros.", "5 euros"),
    ("The share of mills with lamps rose from 5 to 30 per cent of the whole.", "5 per cent of the whole"),
]


@pytest.mark.parametrize(("sentence", "earlier"), ENDS)
def test_the_first_end_has_the_unit_of_the_second_and_not_its_time(
    analysed: Callable[..., Text], sentence: str, earlier: str
) -> None:
    (found,) = change.find(analysed(sentence))
    assert found.b_value == earlier


BEFORE = [
    ("was 40 euros", "40 euros"),
    ("was never 40 euros", ""),
    ("would be 40 euros", ""),
    ("might have been 40 euros", ""),
    ("is 40 euros", ""),
]


@pytest.mark.parametrize(("told", "earlier"), BEFORE)
def test_what_it_was_before_is_told_as_a_fact_of_the_past(
    analysed: Callable[..., Text], told: str, earlier: str
) -> None:
    text = analysed(f"The price of salt {told}; because of the frost, the price of salt fell to 30 euros.")
    (found,) = change.find(text)
    assert found.b_value == earlier


MEASURED = [
    ("Temperature fell by 3 degrees in the mill.", "temperature"),
    ("Humidity fell by 30 per cent in the mill.", "humidity"),
    ("Inflation has declined by 3 per cent in Peru.", "inflation"),
    ("Deforestation has declined by 3 per cent in Peru.", "amount of deforestation"),
    ("Pollution has declined by 3 per cent in Peru.", "amount of pollution"),
]


@pytest.mark.parametrize(("sentence", "aspect"), MEASURED)
def test_there_is_an_amount_of_what_is_no_measure_itself(
    analysed: Callable[..., Text], sentence: str, aspect: str
) -> None:
    (found,) = change.find(analysed(sentence))
    assert found.aspect == aspect
