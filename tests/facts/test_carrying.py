"""Facts that lean on the sentence before: what it must hold, and what never leans so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import FINDERS
from quizgen.facts.carrying import carried

Analysed = Callable[..., Text]


CARRIED = [
    (
        "Anna Berg once met a sailor. He died in 1946 in a small village near Bergen.",
        "Anna Berg once met a sailor.",
        "In which year did he die in a small village near Bergen?",
        "1946",
    ),
    (
        "By 1890, nine thousand bicycles were in use in Denmark. By 1910, that number had increased to 80,000.",
        "By 1890, nine thousand bicycles were in use in Denmark.",
        "By 1910, to what figure had that number increased?",
        "80,000",
    ),
    (
        "In most mosses, mating takes place in a capsule of cells. These capsules are enclosed by a thin lid.",
        "In most mosses, mating takes place in a capsule of cells.",
        "What encloses these capsules?",
        "a thin lid",
    ),
]


def _beside(analysed: Analysed, *paragraphs: str) -> list[str]:
    """What is asked of paragraphs, beside one of which something is carried, as it must be there too."""
    told, _, asked, _ = CARRIED[2]
    stems = [ask.stem for one in carried(analysed(*paragraphs, told), FINDERS) for ask in one.asks]
    assert asked in stems
    return [stem for stem in stems if stem != asked]


@pytest.mark.parametrize(("paragraph", "context", "stem", "key"), CARRIED)
def test_question_opens_with_the_sentence_that_holds_the_antecedent(
    analysed: Analysed, paragraph: str, context: str, stem: str, key: str
) -> None:
    found = list(carried(analysed(paragraph), FINDERS))
    assert {one.context for one in found} == {context}
    assert (stem, key) in {(ask.stem, ask.key) for one in found for ask in one.asks}
    assert all(len(one.sentences) == 2 for one in found)


@pytest.mark.parametrize(
    "paragraph",
    [
        pytest.param(
            "Students came to the lecture in great numbers. He died in 1946 in a village near Bergen.", id="nobody"
        ),
        pytest.param(
            "The leaves give energy and are rich in oil. Friends of the plan for Bergen praised it for its courage.",
            id="not what many things give",
        ),
        pytest.param(
            "Ole Moe bought a ship in Bergen. Instead of sails, it had wheels; this is known as steam power.",
            id="the clause before",
        ),
        pytest.param("Ole met Peter in the harbour. He died in 1946 in a small village near Bergen.", id="two fit"),
        pytest.param("Ida married a fisherman. After Ole came home, he died in 1946 in Bergen.", id="nearer one"),
        pytest.param(
            "The message and the bottle lay in the museum. What happens to the ship is unclear, but Ida Berg hopes it "
            "will stay in Bergen.",
            id="own sentence",
        ),
        pytest.param("Ida Berg would have preferred a new lake. “It is a fine pond,” said Ida Berg.", id="quoted"),
        pytest.param(
            "When Ida Berg was six, she fell ill with measles, which left a deep scar. Later Ida Berg hid it in Oslo.",
            id="what the context leaves off",
        ),
        pytest.param("The lake is deep. Moulds give blue cheese its taste in Norway.", id="beside it"),
        pytest.param(
            "Ida Berg took out a loan in 1950. Ole lent the money to a baker, who spent it on a mill.",
            id="a sum nearer",
        ),
        pytest.param("The lake is deep. It is the only one in Norway.", id="left out"),
        pytest.param(
            "Two more boats followed soon. The boats were built in 1901 by a shipwright from Bergen.",
            id="context leans",
        ),
    ],
)
def test_nothing_is_carried_without_one_antecedent(analysed: Analysed, paragraph: str) -> None:
    assert _beside(analysed, paragraph) == []


@pytest.mark.parametrize(
    ("paragraph", "context"),
    [
        pytest.param(
            "Most towns sold salt on Sundays and paid no tax for many years, but in 1911 the court of Norway ruled "
            "that the salt trade was unlawful. This conclusion was supported by the king of Denmark in 1923.",
            "In 1911, the court of Norway ruled that the salt trade was unlawful.",
            id="last of several statements",
        ),
        pytest.param(
            "Lake Inari covers 1,040 square kilometres. This region includes land belonging to nine families.",
            "Lake Inari covers 1,040 square kilometres.",
            id="a figure that no question asks for",
        ),
    ],
)
def test_facts_without_a_question_are_carried_too(analysed: Analysed, paragraph: str, context: str) -> None:
    assert context in {one.context for one in carried(analysed(paragraph), FINDERS)}


def test_what_leans_further_back_may_stand_in_what_is_left_off_the_context(analysed: Analysed) -> None:
    text = analysed("Lemon juice, which also holds water, is an acid. This acid is called citric acid.")
    assert {one.context for one in carried(text, FINDERS)} == {"Lemon juice is an acid."}


def test_a_capital_that_only_opens_a_quotation_tells_nothing(analysed: Analysed) -> None:
    said = '"The new line to Voss will help many farmers." "This is a great day for Norway," Anna Moe said.'
    assert _beside(analysed, said) == []


def test_nothing_is_carried_over_paragraphs(analysed: Analysed) -> None:
    assert _beside(analysed, "Anna Berg once met a sailor.", "He died in 1946 in a small village near Bergen.") == []


def test_statements_are_not_judged_behind_a_context(analysed: Analysed) -> None:
    text = analysed("Anna Berg once met a sailor. He died in 1946 in a small village near Bergen.")
    assert all(ask.types <= {"choice", "short_answer", "cloze"} for one in carried(text, FINDERS) for ask in one.asks)
