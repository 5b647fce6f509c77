"""Swaps and locks: what stands where afterwards, and what is refused."""

from __future__ import annotations

import pytest

from quizgen.errors import UsageError
from quizgen.quiz import Choice, Distractor, Item, Quiz, ShortAnswer, SourceSentence
from quizgen.quiz.changes import lock, swap_distractor, swap_item


def _texts(distractors: list[Distractor]) -> list[str]:
    return [one.text for one in distractors]


def _wrong(*texts: str) -> list[Distractor]:
    return [Distractor(text=text, why="told") for text in texts]


def _asked(identity: str, sentence: str) -> ShortAnswer:
    return ShortAnswer(id=identity, stem=f"Who is {identity}?", key="Ada", source=[SourceSentence(text=sentence)])


CHOICE = Choice(
    id="c", stem="Which rock floats?", key="pumice", distractors=_wrong("basalt", "granite", "slate"),
    spare_distractors=_wrong("marble", "chalk"),
)  # fmt: skip


def _quiz(*items: Item, spare: tuple[Item, ...] = ()) -> Quiz:
    return Quiz(title="Rocks", items=list(items), spare_items=list(spare))


def test_the_best_spare_distractor_takes_the_place_and_the_old_one_is_kept_last() -> None:
    changed, told = swap_distractor(_quiz(CHOICE), "c", 2)
    (item,) = changed.items
    assert isinstance(item, Choice)
    assert _texts(item.distractors) == ["basalt", "marble", "slate"]
    assert _texts(item.spare_distractors) == ["chalk", "granite"]
    assert told == 'c: "marble" stands in the place of "granite".'


@pytest.mark.parametrize(
    ("item", "identity", "number", "words"),
    [
        (CHOICE, "x", 1, "no item 'x'"),
        (CHOICE, "c", 0, "no distractor 0"),
        (CHOICE, "c", 4, "no distractor 4"),
        (CHOICE.model_copy(update={"spare_distractors": []}), "c", 1, "no spare distractor"),
        (_asked("s", "Ada sang."), "s", 1, "no distractors"),
    ],
)
def test_what_cannot_be_swapped_is_said(item: Item, identity: str, number: int, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        swap_distractor(_quiz(item), identity, number)


def test_the_next_spare_item_that_asks_something_new_takes_the_place_and_both_are_locked() -> None:
    spare = (_asked("same", "Bea sang."), _asked("own", "Ada sang."), _asked("new", "Eva sang."))
    quiz = _quiz(_asked("a", "Ada sang."), _asked("b", "Bea sang."), spare=spare)
    changed, told = swap_item(quiz, "a")
    assert [(item.id, item.locked) for item in changed.items] == [("own", True), ("b", False)]
    assert [(item.id, item.locked) for item in changed.spare_items] == [("same", False), ("new", False), ("a", True)]
    assert told == "own stands in the place of a; both are locked."


@pytest.mark.parametrize("spare", [(), (_asked("same", "Bea sang."),)])
def test_no_item_is_swapped_for_one_that_asks_what_is_asked(spare: tuple[Item, ...]) -> None:
    with pytest.raises(UsageError, match="no spare item"):
        swap_item(_quiz(_asked("a", "Ada sang."), _asked("b", "Bea sang."), spare=spare), "a")


@pytest.mark.parametrize("locked", [True, False])
def test_items_are_locked_and_freed_by_name(locked: bool) -> None:
    quiz = _quiz(*(_asked(name, name).model_copy(update={"locked": not locked}) for name in "abc"))
    changed, told = lock(quiz, ["a", "c"], locked=locked)
    assert [item.locked for item in changed.items] == [locked, not locked, locked]
    assert told.endswith("a, c.")


def test_a_lock_on_an_item_that_is_not_there_is_refused() -> None:
    with pytest.raises(UsageError, match="no item 'd'"):
        lock(_quiz(CHOICE), ["c", "d"])


def test_a_spare_distractor_that_is_shown_already_is_passed_over() -> None:
    item = CHOICE.model_copy(update={"spare_distractors": _wrong("Pumice", "slate", "chalk")})
    (changed,) = swap_distractor(_quiz(item), "c", 2)[0].items
    assert isinstance(changed, Choice)
    assert _texts(changed.distractors) == ["basalt", "chalk", "slate"]
    assert _texts(changed.spare_distractors) == ["Pumice", "slate", "granite"]
