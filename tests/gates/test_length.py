"""Items long enough to be answered and short enough to be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import pytest

from quizgen.clauses import Text
from quizgen.facts import findings, identities
from quizgen.gates.length import refuse
from quizgen.items import short_answer
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
LONG = " ".join(["Sweden"] * 40)

REFUSED: list[Item] = [
    ShortAnswer(stem="What did Sweden leave?", key="x"),
    ShortAnswer(stem=f"Who left {LONG}?", key="x"),
    ShortAnswer(stem="What is it to be or to do so?", key="x"),
    Cloze(text="Sweden [[left]]."),
    Cloze(text=f"{LONG} [[left]]."),
    TrueFalse(statement="Sweden left.", answer=True),
]
KEPT: list[Item] = [
    ShortAnswer(stem="In which year did Sweden leave the union?", key="x"),
    Cloze(text="Sweden left the old union in [[1905]]."),
    TrueFalse(statement="Sweden left the old union in 1905.", answer=True),
]


@pytest.mark.parametrize("item", REFUSED, ids=lambda one: str(one)[:40])
def test_too_short_too_long_or_empty_is_refused(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), "") is not None


@pytest.mark.parametrize(
    ("frame", "stem", "passes"),
    [
        ("subject", "Who first isolated radium?", True),
        ("describes", "How does Ibsen describe Nora?", True),
        ("tie", "What is Maltese written in?", True),
        ("date", "When did Sweden leave Norway?", True),
        ("becomes", "What did Norway become?", True),
        ("object", "What did Sweden leave?", False),
        ("agent", "Who banned drift nets?", True),
    ],
)
def test_a_terse_stem_is_enough_in_a_frame_that_singles_out(
    resting: Resting, frame: str, stem: str, passes: bool
) -> None:
    candidate = replace(resting(ShortAnswer(stem=stem, key="x")), asked=frame)
    assert (refuse(candidate, "") is None) is passes


@pytest.mark.parametrize(("told", "passes"), [("Storms hit the Baltic.", True), ("Storms hit ports.", False)])
def test_a_thing_that_bears_on_something_named_is_asked_for_in_few_words(
    resting: Resting, told: str, passes: bool
) -> None:
    candidate = replace(
        resting(ShortAnswer(stem="What hit that region hard?", key="x"), told, text=told), asked="thing"
    )
    assert (refuse(candidate, "") is None) is passes


@pytest.mark.parametrize("item", KEPT, ids=str)
def test_a_good_length_passes(resting: Resting, item: Item) -> None:
    assert refuse(resting(item), "") is None


@pytest.mark.parametrize(
    ("finder", "sentence", "passes"),
    [
        (findings, "Newton proposed that white light holds every colour.", True),
        (findings, "Isaac Newton admits that his prisms had flaws.", True),
        (findings, "Newton stressed that his prisms had flaws.", False),
        (identities, "Nero's successor was Servius Galba.", True),
        (identities, "Nero's palace was the Golden House.", False),
        (identities, "Seneca's mentor was Sotion Drusus.", False),  # asked with what
    ],
)
def test_what_one_did_once_and_who_is_the_one_of_kin_is_asked_in_few_words(
    analysed: Callable[..., Text], finder: ModuleType, sentence: str, passes: bool
) -> None:
    candidates = short_answer.make(list(finder.find(analysed(sentence))), analysed(sentence), 0)
    assert any(refuse(candidate, "") is None for candidate in candidates) is passes
