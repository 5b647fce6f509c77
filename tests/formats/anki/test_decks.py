"""Which decks a quiz gives, what they are called and what is said of them."""

from __future__ import annotations

import pytest

from quizgen.config import CARDS
from quizgen.formats.anki.decks import decks_of
from quizgen.formats.anki.kinds import KINDS
from quizgen.formats.base import Settings
from quizgen.quiz import Cloze, Quiz, TrueFalse
from quizgen.quiz.model import Image, QuizSource, Removed

from .conftest import EVERY_KIND


def test_every_kind_of_card_has_its_deck() -> None:
    assert tuple(KINDS) == CARDS


def test_each_kind_has_a_deck_inside_that_of_the_title(quiz: Quiz) -> None:
    first, *inside = decks_of(quiz, EVERY_KIND).decks
    assert (first.name, first.notes) == ("Détente: East & West", ())
    assert [deck.name.removeprefix(first.name) for deck in inside] == [f"::{name}" for name in KINDS.values()]
    assert all(note.kind == kind for kind, deck in zip(KINDS, inside, strict=True) for note in deck.notes)


def test_flat_is_one_deck_in_the_order_of_the_quiz(quiz: Quiz) -> None:
    (deck,) = decks_of(quiz, Settings(cards=CARDS, flat=True)).decks
    sorted_ = decks_of(quiz, EVERY_KIND)
    assert deck.uid == sorted_.decks[0].uid
    assert {note.guid for note in deck.notes} == {note.guid for note in sorted_.notes}
    assert [note.kind for note in deck.notes][3:6] == ["choice", "cloze", "true_false"]


def test_description_names_every_source_with_its_licence(quiz: Quiz) -> None:
    two = [*quiz.source, QuizSource(name="Notes <1>")]
    description = decks_of(quiz.model_copy(update={"source": two}), Settings()).decks[0].description
    assert description == (
        'From <a href="https://example.org/detente?a=1&amp;b=2">Détente</a>, CC BY-SA 4.0.<br>'
        "From Notes &lt;1&gt;.<br>Made by quizgen."
    )


@pytest.mark.parametrize(
    ("title", "name", "told"),
    [
        ("std::vector", "std:vector", "two colons"),
        ("::", "Quiz", "two colons"),
        ("word " * 4000, ("word " * 20).strip() + "…", "19,999 characters"),
        ("x" * 20_000, "x" * 100 + "…", "20,000 characters"),
    ],
)
def test_title_that_is_no_name_of_a_deck_is_mended_and_told(title: str, name: str, told: str) -> None:
    made = decks_of(Quiz(title=title, items=[Cloze(text="A [[b]].")]), Settings())
    assert [deck.name for deck in made.decks] == [name, f"{name}::Cloze"]
    (warning,) = made.warnings
    assert told in warning
    assert name in warning


def test_kinds_that_are_passed_over_are_told_with_their_number(quiz: Quiz) -> None:
    (told,) = decks_of(quiz, Settings()).warnings
    assert told.startswith("1 item of kind true_false is on no card")
    assert decks_of(quiz, EVERY_KIND).warnings == ()
    several = [TrueFalse(id=f"{n}", statement="S", answer=True) for n in range(3)]
    (told,) = decks_of(quiz.model_copy(update={"items": [*quiz.items[:1], *several]}), Settings()).warnings
    assert told.startswith("3 items of kind true_false are on no card")


def test_removed_items_are_listed(quiz: Quiz) -> None:
    gone = quiz.model_copy(update={"removed": [Removed(id="p0q2"), Removed(id="a.b")]})
    (told,) = decks_of(gone, EVERY_KIND).warnings
    assert "p0q2, a.b" in told
    assert told.endswith(r'"Key:re:^5d0c1f-(p0q2|a\.b)(-[a-z].*)?$"')


def test_picture_of_an_item_without_a_card_is_not_taken_along(quiz: Quiz) -> None:
    assert len(decks_of(quiz, EVERY_KIND).media) == 1
    assert decks_of(quiz, Settings(cards=("cloze",))).media == {}


def test_missing_picture_is_named(quiz: Quiz) -> None:
    item = quiz.items[0].model_copy(update={"image": Image(file="nowhere.png", alt="")})
    made = decks_of(quiz.model_copy(update={"items": [item]}), Settings())
    assert [warning for warning in made.warnings if "nowhere.png" in warning]
    assert made.notes
