"""Decks in real Anki: taken, corrected, taken again."""

from __future__ import annotations

import html
import re

import pytest

from quizgen.formats.anki import package
from quizgen.formats.anki.notes import notes_of
from quizgen.formats.anki.notetypes import BASIC, TEMPLATES_REVISION, NoteType
from quizgen.quiz import Choice, Cloze, Quiz
from quizgen.quiz.digest import renew_revisions

from .conftest import TORTURE, RealAnki, wrong

UNCHANGED = {"new": 0, "updated": 0, "conflicting": 0}


def text_of(side: str) -> str:
    """What a student reads: style, script and marks taken off."""
    bare = re.sub(r"<(style|script)>.*?</\1>", "", side, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", bare))


@pytest.fixture(params=["quiz", "torture_quiz"])
def any_quiz(request: pytest.FixtureRequest) -> Quiz:
    quiz: Quiz = request.getfixturevalue(request.param)
    return quiz


def test_every_note_arrives_and_has_its_cards(any_quiz: Quiz, real_anki: RealAnki) -> None:
    notes, _ = notes_of(any_quiz, {})
    assert real_anki.take(any_quiz)["new"] == len(notes)
    # A filled Reverse, the fourth field of a Basic note, gives the only second cards.
    second = sum(note.type is BASIC and note.fields[3] != "" for note in notes)
    assert len(real_anki.cards()) == len(notes) + second


def test_collection_is_clean_afterwards(any_quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(any_quiz)
    assert real_anki.col.fix_integrity()[1]
    assert real_anki.col.get_empty_cards().report == ""
    media = real_anki.col.media.check()
    assert list(media.missing) == []
    assert list(media.unused) == []


def test_every_side_of_every_card_renders(any_quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(any_quiz)
    for card in real_anki.cards():
        front, back = text_of(card.question()), text_of(card.answer())
        assert front.strip()
        assert back.strip()
        assert front != back or "<table>" in card.question() or "options" in card.question()
        # Left in a side, these would be marks of Anki's that it did not understand.
        assert "{{" not in card.question().replace(TORTURE, "")
        assert "[anki:" not in front


def test_torture_is_shown_to_the_letter(torture_quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(torture_quiz)
    for card in real_anki.cards("note:Quizgen*"):
        assert TORTURE in text_of(card.answer())


def test_torture_makes_one_deck_and_one_cloze(torture_quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(torture_quiz)
    assert len([deck for deck in real_anki.col.decks.all_names_and_ids() if deck.id != 1]) == 1
    (card,) = real_anki.cards("note:*Cloze")
    assert text_of(card.question()).count(f":{TORTURE}:]") == 1
    assert text_of(card.answer()).count(TORTURE + "}") == 1


def test_tags_arrive(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    assert len(real_anki.cards("tag:quizgen::kind::choice tag:quizgen::level::remember")) == 4
    assert len(real_anki.cards("tag:cold_war")) == 1


def test_same_deck_again_changes_nothing(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    again = real_anki.take(quiz)
    assert again == UNCHANGED | {"duplicate": again["duplicate"]}
    assert again["duplicate"] > 0


@pytest.mark.parametrize("merge", [False, True])
def test_corrected_item_is_updated_in_place_with_its_history(merge: bool, quiz: Quiz, real_anki: RealAnki) -> None:
    quiz = renew_revisions(quiz)
    real_anki.take(quiz, merge)
    before = {card.id: card.nid for card in real_anki.cards()}
    review(real_anki, "note:*Choice tag:cold_war")
    corrected = quiz.items[0].model_copy(update={"stem": "Where did Nixon fly in 1972?"})
    log = real_anki.take(renew_revisions(quiz.model_copy(update={"items": [corrected, *quiz.items[1:]]})), merge)
    assert (log["new"], log["updated"], log["conflicting"]) == (0, 1, 0)
    assert {card.id: card.nid for card in real_anki.cards()} == before
    (card,) = real_anki.cards("note:*Choice tag:cold_war")
    assert "Where did Nixon fly in 1972?" in text_of(card.question())
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


def test_change_without_a_new_revision_leaves_the_student_alone(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    changed = quiz.items[0].model_copy(update={"stem": "Changed?"})
    log = real_anki.take(quiz.model_copy(update={"items": [changed, *quiz.items[1:]]}))
    assert (log["new"], log["updated"]) == (0, 0)


def test_tags_of_the_student_on_other_notes_stay(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    note = real_anki.cards("note:*Cloze")[0].note()
    note.tags.append("hard")
    real_anki.col.update_note(note)
    corrected = quiz.items[0].model_copy(update={"stem": "Corrected?", "revision": 2})
    real_anki.take(quiz.model_copy(update={"items": [corrected, *quiz.items[1:]]}))
    assert len(real_anki.cards("tag:hard")) == 1


def test_added_item_is_the_only_new_one(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    log = real_anki.take(quiz.model_copy(update={"items": [Cloze(id="new", text="A [[new]] one."), *quiz.items]}))
    assert (log["new"], log["updated"], log["conflicting"]) == (1, 0, 0)


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


def test_two_quizzes_stand_side_by_side(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    other = Quiz(uid="other", title="Other", items=[Choice(id="ch1", stem="Q?", key="k", distractors=wrong("x", "y"))])
    log = real_anki.take(other)
    assert (log["new"], log["conflicting"]) == (1, 0)
    assert len([kind for kind in real_anki.col.models.all_names_and_ids() if kind.name.startswith("Quizgen")]) == 5
