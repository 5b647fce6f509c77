"""A deck that a student has, and what becomes of it when the next one comes: the real Anki's answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.formats.anki import package
from quizgen.formats.anki.notetypes import TEMPLATES_REVISION, NoteType
from quizgen.formats.base import Settings
from quizgen.quiz import Choice, Cloze, Item, Quiz
from quizgen.quiz.digest import renew_revisions
from quizgen.quiz.model import Removed

from .conftest import RealAnki, wrong

CORRECTED = "Where did Nixon fly in 1972?"
ALWAYS = 1  # the choice "Always" of Anki's "Update notes", where "If newer" is the usual one


def with_first(quiz: Quiz, item: Item) -> Quiz:
    """The quiz with another first item, its revisions raised as an export does."""
    return renew_revisions(quiz.model_copy(update={"items": [item, *quiz.items[1:]]}))


@pytest.fixture
def published(quiz: Quiz) -> Quiz:
    return renew_revisions(quiz)


@pytest.fixture
def corrected(published: Quiz) -> Quiz:
    return with_first(published, published.items[0].model_copy(update={"stem": CORRECTED}))


def first_note(student: RealAnki) -> Any:
    (card,) = student.cards("note:*Choice tag:cold_war")
    return card.note()


def test_same_deck_again_changes_nothing(published: Quiz, real_anki: RealAnki) -> None:
    notes = real_anki.take(published)["new"]
    assert real_anki.take(published) == {"new": 0, "updated": 0, "duplicate": notes, "conflicting": 0}


@pytest.mark.parametrize("merge", [False, True])
def test_corrected_item_is_updated_in_place_with_its_history(
    merge: bool, published: Quiz, corrected: Quiz, real_anki: RealAnki
) -> None:
    real_anki.take(published, merge_notetypes=merge)
    before = {card.id: (card.nid, card.did) for card in real_anki.cards()}
    review(real_anki, "note:*Choice tag:cold_war")
    log = real_anki.take(corrected, merge_notetypes=merge)
    assert (log["new"], log["updated"], log["conflicting"]) == (0, 1, 0)
    assert {card.id: (card.nid, card.did) for card in real_anki.cards()} == before
    (card,) = real_anki.cards("note:*Choice tag:cold_war")
    assert CORRECTED in card.question()
    assert (card.reps, len(real_anki.col.get_review_logs(card.id))) == (1, 1)


def review(student: RealAnki, search: str) -> None:
    """Answer the card once."""
    from anki.scheduler.v3 import CardAnswer

    (card,) = student.cards(search)
    student.col.decks.select(card.did)
    queued = student.col.sched.get_queued_cards(fetch_limit=100).cards
    states = next(each.states for each in queued if each.card.id == card.id)
    card.start_timer()
    student.col.sched.answer_card(student.col.sched.build_answer(card=card, states=states, rating=CardAnswer.GOOD))


def test_change_without_a_new_revision_is_not_taken(published: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(published)
    changed = published.items[0].model_copy(update={"stem": CORRECTED})
    log = real_anki.take(published.model_copy(update={"items": [changed, *published.items[1:]]}))
    assert (log["new"], log["updated"]) == (0, 0)


def _edit(student: RealAnki, note: Any) -> None:
    note["Explanation"] = "mine"
    student.col.update_note(note)


def _tag(student: RealAnki, note: Any) -> None:
    student.col.tags.bulk_add([note.id], "hard")


def _flag(student: RealAnki, note: Any) -> None:
    student.col.set_user_flag_for_cards(2, note.card_ids())


def _suspend(student: RealAnki, note: Any) -> None:
    student.col.sched.suspend_cards(note.card_ids())


def _move(student: RealAnki, note: Any) -> None:
    student.col.set_deck(note.card_ids(), student.col.decks.id("Mine"))


Act = Callable[[RealAnki, Any], None]
OF_THE_STUDENT: dict[Act, str] = {
    _edit: "Explanation:mine",
    _tag: "tag:hard",
    _flag: "flag:2",
    _suspend: "is:suspended",
    _move: "deck:Mine",
}


@pytest.mark.parametrize(
    ("act", "update", "is_kept", "is_corrected"),
    [
        (_edit, 0, True, False),
        (_tag, 0, True, False),
        (_flag, 0, True, True),
        (_suspend, 0, True, True),
        (_move, 0, True, True),
        (_edit, ALWAYS, False, True),
        (_tag, ALWAYS, False, True),
        (_flag, ALWAYS, True, True),
        (_suspend, ALWAYS, True, True),
        (_move, ALWAYS, True, True),
    ],
)
def test_what_the_student_did_to_a_note_that_is_corrected(
    act: Act,
    update: int,
    is_kept: bool,
    is_corrected: bool,
    published: Quiz,
    corrected: Quiz,
    real_anki: RealAnki,
) -> None:
    real_anki.take(published)
    note = first_note(real_anki)
    act(real_anki, note)
    real_anki.take(corrected, update_notes=update)
    assert (note.id in real_anki.col.find_notes(OF_THE_STUDENT[act])) is is_kept
    assert (CORRECTED in real_anki.col.get_note(note.id).fields) is is_corrected


@pytest.mark.parametrize("act", [_edit, _tag])
def test_what_the_student_did_to_other_notes_stays(
    act: Act, published: Quiz, corrected: Quiz, real_anki: RealAnki
) -> None:
    real_anki.take(published)
    note = real_anki.cards("note:*Cloze")[0].note()
    act(real_anki, note)
    assert real_anki.take(corrected)["updated"] == 1
    assert note.id in real_anki.col.find_notes(OF_THE_STUDENT[act])


def test_added_item_is_the_only_new_one(published: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(published)
    log = real_anki.take(
        published.model_copy(update={"items": [Cloze(id="new", text="A [[new]] one."), *published.items]})
    )
    assert (log["new"], log["updated"], log["conflicting"]) == (1, 0, 0)


def test_removed_item_stays_and_is_found_by_the_search_that_is_told(published: Quiz, real_anki: RealAnki) -> None:
    twin = published.items[0].model_copy(update={"id": "ch1-2"})  # of like words: its id begins like the first's
    real_anki.take(published.model_copy(update={"items": [*published.items, twin]}))
    gone = [Removed(id="ch1"), Removed(id="ma1"), Removed(id="v1")]
    kept = [*(item for item in published.items if item.id not in {"ch1", "ma1"}), twin]
    shorter = published.model_copy(update={"items": kept, "vocabulary": [], "removed": gone})
    before = real_anki.col.note_count()
    real_anki.take(shorter)
    assert real_anki.col.note_count() == before
    (told,) = [line for line in real_anki.told if "ch1, ma1, v1" in line]
    found = real_anki.col.find_notes(told.partition("browser: ")[2])
    keys = sorted(real_anki.col.get_note(each)["Key"] for each in found)
    assert keys == ["5d0c1f-ch1", "5d0c1f-ma1-a", "5d0c1f-ma1-b", "5d0c1f-ma1-c", "5d0c1f-v1"]


def test_newer_templates_replace_those_of_the_student(
    quiz: Quiz, real_anki: RealAnki, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_anki.take(quiz)
    monkeypatch.setattr(NoteType, "css", ".card { color: red; }")
    for revision, taken in [(TEMPLATES_REVISION, False), (TEMPLATES_REVISION + 1, True)]:
        monkeypatch.setattr(package, "TEMPLATES_REVISION", revision)
        package._model.cache_clear()
        assert real_anki.take(quiz)["new"] == 0
        real_anki.col.models._clear_cache()
        assert ("color: red" in real_anki.cards("note:*Cloze")[0].question()) is taken
    package._model.cache_clear()


def test_second_quiz_of_the_same_article_is_another_one(published: Quiz, real_anki: RealAnki) -> None:
    notes = real_anki.take(published)["new"]
    before = {card.id: card.did for card in real_anki.cards()}
    again = published.model_copy(update={"uid": "0ther"})  # as with another seed: like ids, like words, one title
    assert real_anki.take(again) == {"new": notes, "updated": 0, "duplicate": 0, "conflicting": 0}
    assert {card.id: card.did for card in real_anki.cards() if card.id in before} == before
    assert real_anki.col.fix_integrity()[1]


def test_two_quizzes_stand_side_by_side(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    other = Quiz(uid="other", title="Other", items=[Choice(id="ch1", stem="Q?", key="k", distractors=wrong("x", "y"))])
    log = real_anki.take(other)
    assert (log["new"], log["conflicting"]) == (1, 0)
    assert len([kind for kind in real_anki.col.models.all_names_and_ids() if kind.name.startswith("Quizgen")]) == 5
    assert len(real_anki.cards("deck:Other")) == 1


def test_renamed_quiz_leaves_the_cards_that_are_there_in_their_deck(published: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(published)
    new = [*published.items, Cloze(id="new", text="A [[new]] one.")]
    real_anki.take(published.model_copy(update={"title": "Renamed", "items": new}))
    assert len(real_anki.cards("deck:Renamed")) == 1


def test_flat_deck_after_one_in_kinds_moves_no_card(published: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(published)
    before = {card.id: card.did for card in real_anki.cards()}
    assert real_anki.take(published, Settings(flat=True))["new"] == 0
    assert {card.id: card.did for card in real_anki.cards()} == before
