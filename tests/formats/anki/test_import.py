"""Decks in real Anki: what arrives, and what is shown of it."""

from __future__ import annotations

import html
import re

import pytest

from quizgen.config import CARDS
from quizgen.formats.anki.notes import notes_of
from quizgen.formats.anki.notetypes import BASIC
from quizgen.quiz import Quiz

from .conftest import TORTURE, RealAnki


def text_of(side: str) -> str:
    """What a student reads: style, script and marks taken off."""
    bare = re.sub(r"<(style|script)>.*?</\1>", "", side, flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]+>", "", bare))


@pytest.fixture(params=["quiz", "torture_quiz"])
def any_quiz(request: pytest.FixtureRequest) -> Quiz:
    quiz: Quiz = request.getfixturevalue(request.param)
    return quiz


def test_every_note_arrives_and_has_its_cards(any_quiz: Quiz, real_anki: RealAnki) -> None:
    notes, _ = notes_of(any_quiz, {}, CARDS)
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


def test_torture_makes_one_deck_with_its_kinds_and_one_cloze(torture_quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(torture_quiz)
    notes, _ = notes_of(torture_quiz, {}, CARDS)
    levels = sorted(deck.name.count("::") for deck in real_anki.col.decks.all_names_and_ids() if deck.id != 1)
    assert levels == [0] + [1] * len({note.kind for note in notes})
    (card,) = real_anki.cards("note:*Cloze")
    assert text_of(card.question()).count(f":{TORTURE}:]") == 1
    assert text_of(card.answer()).count(TORTURE + "}") == 1


def test_tags_arrive(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    assert len(real_anki.cards("tag:quizgen::kind::choice tag:quizgen::level::remember")) == 4
    assert len(real_anki.cards("tag:cold_war")) == 1


def test_description_is_seen_with_the_deck_of_the_title(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    told = {deck["name"]: deck["desc"] for deck in real_anki.col.decks.all()}
    assert "CC BY-SA 4.0" in told["Détente: East & West"]
    assert told["Détente: East & West::Cloze"] == ""
