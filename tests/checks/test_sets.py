from __future__ import annotations

from collections.abc import Sequence

import pytest

from quizgen.checks import check_quiz
from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example
from quizgen.quiz import Quiz, SourceSentence

NAMES = (
    "Etna",
    "Hekla",
    "Fuji",
    "Erebus",
    "Kilauea",
    "Merapi",
    "Cotopaxi",
    "Pelee",
    "Laki",
    "Teide",
    "Ararat",
    "Elbrus",
)


def quiz(*examples: Example, places: Sequence[int] = ()) -> Quiz:
    items = [example.item for example in examples]
    placed = [item.model_copy(update={"place": place}) for item, place in zip(items, places, strict=False)]
    return Quiz(title="Volcanoes", items=placed or items)


def found(given: Quiz, rule: str) -> list[tuple[str, str]]:
    return [(each.item, each.words) for each in check_quiz(given, select=[rule])]


def located(name: str) -> Example:
    return choice(f"Where is {name}?", f"{name}land", "Asia", "Africa", "Europe")


@pytest.mark.parametrize(
    ("places", "wrong"),
    [
        ((1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4), []),
        ((1, 1, 1, 1, 1, 2, 3, 4, 2, 3, 4, 2), ["A"]),
        ((1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4), ["D"]),
        ((1, 2, 1), ["A"]),
        ((1, 2, 3, 4, 1), []),
        ((1,), []),
    ],
)
def test_key_positions(places: tuple[int, ...], wrong: list[str]) -> None:
    given = quiz(*map(located, NAMES[: len(places)]), places=places)
    assert [words for _, words in found(given, "key-positions")] == wrong


@pytest.mark.parametrize(("true", "false", "wrong"), [(1, 1, 0), (2, 1, 0), (3, 1, 1), (6, 4, 0), (7, 3, 1), (0, 2, 1)])
def test_true_share(true: int, false: int, wrong: int) -> None:
    given = quiz(
        *[statement(f"{n} is hot.") for n in NAMES[:true]], *[statement(f"{n} is.", False) for n in NAMES[:false]]
    )
    assert len(found(given, "truth-share")) == wrong


def test_lengths_of_true_and_false_statements_count_from_two_of_each() -> None:
    long, brief = statement("Etna is a very high mountain."), statement("Etna is low.", False)
    severities = [
        each.severity
        for count in (1, 2)
        for each in check_quiz(quiz(*[long] * count, *[brief] * count), select=["truth-lengths"])
    ]
    assert severities == ["note", "flaw"]


@pytest.mark.parametrize(("long", "wrong"), [(2, 0), (3, 1)])
def test_the_key_is_the_longest_option_in_a_third_at_most(long: int, wrong: int) -> None:
    items = [choice(f"What is {n}?", "a steep mountain", "a hill", "a lake") for n in NAMES[:long]]
    items += [choice(f"What is {n}?", "a hill", "a steep mountain", "a lake") for n in NAMES[long:6]]
    assert len(found(quiz(*items), "longest-keys")) == wrong


def test_items_from_one_clause_repeat_a_fact() -> None:
    source = SourceSentence(text="In 1669 Etna buried Catania.", clause="Etna buried Catania")
    one = short("What did Etna bury?", "Catania").item.model_copy(update={"source": [source], "id": "a1"})
    other = cloze("[[Etna]] once covered a town.").item.model_copy(update={"source": [source], "id": "b2"})
    given = Quiz(title="Volcanoes", items=[one, other])
    assert found(given, "repeated-fact") == [("b2", "a1")]


@pytest.mark.parametrize(
    ("teller", "wrong"),
    [
        (statement("The Roman town of Pompeii was buried by Vesuvius."), 1),
        (statement("The Roman town of Pompeii was buried by Vesuvius.", False), 0),
        (statement("Vesuvius is high."), 0),
    ],
)
def test_items_that_tell_the_answer_of_others(teller: Example, wrong: int) -> None:
    asker = short("Which mountain buried the Roman town of Pompeii?", "Vesuvius")
    assert len(found(quiz(asker, teller), "answered-elsewhere")) == wrong


@pytest.mark.parametrize(("numbers", "others", "wrong"), [(1, 0, 0), (2, 4, 1), (3, 7, 0), (4, 6, 1)])
def test_share_of_numbers(numbers: int, others: int, wrong: int) -> None:
    given = [short(f"When did {n} erupt?", "in 1883") for n in NAMES[:numbers]]
    given += [short(f"Who climbed {n}?", f"{n} Smith") for n in NAMES[:others]]
    assert len(found(quiz(*given), "number-share")) == wrong
