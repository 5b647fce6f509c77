"""The mark of a note: which edits it shows, and which changes of spelling it does not mind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.formats.anki.decks import decks_of
from quizgen.formats.anki.mark import FIELD, mark_of, read_mark, words_of
from quizgen.quiz import Quiz

from .conftest import EVERY_KIND, RealAnki

FIELDS = {"Key": "a-1", "Front": "Who&#58; Émile?", "Back": "he", "Extra2": ""}


def test_mark_is_read_as_it_was_written() -> None:
    mark = mark_of(3, FIELDS)
    assert mark.revision == 3
    assert read_mark({FIELD: str(mark)}) == mark


@pytest.mark.parametrize("text", ["", "mine", "3", "3-", "-0123456789ab", "3-0123456789AB", "3-0123456789ab and more"])
def test_anything_else_is_no_mark(text: str) -> None:
    assert read_mark({FIELD: text}) is None


@pytest.mark.parametrize(
    "changes",
    [
        {FIELD: "1-0123456789ab"},
        {"Extra2": None},
        {"Front": "Who: Émile?"},
        {"Front": "Who&#58; E\u0301mile?"},
        {"Back": " he\x07 "},
    ],
)
def test_mark_does_not_mind_what_anki_respells(changes: dict[str, str | None]) -> None:
    fields = {name: value for name, value in (FIELDS | changes).items() if value is not None}
    assert mark_of(1, fields) == mark_of(1, FIELDS)


@pytest.mark.parametrize("changes", [{"Back": "He"}, {"Back": "<b>he</b>"}, {"Extra2": "mine"}, {"Back": ""}])
def test_mark_shows_an_edit(changes: dict[str, str]) -> None:
    assert mark_of(1, FIELDS | changes).digest != mark_of(1, FIELDS).digest


@pytest.mark.parametrize("name", ["quiz", "torture_quiz"])
def test_every_note_bears_its_mark_and_keeps_it_in_anki(
    name: str, request: pytest.FixtureRequest, real_anki: RealAnki
) -> None:
    quiz: Quiz = request.getfixturevalue(name)
    items = [one.model_copy(update={"revision": 7, "image": None}) for one in quiz.items]
    quiz = quiz.model_copy(update={"items": items})
    notes = decks_of(quiz, EVERY_KIND).notes
    marks = {note.fields[0]: read_mark(note.by_name) for note in notes}
    assert [mark.revision for mark in marks.values() if mark] == [note.revision for note in notes]
    real_anki.take(quiz)
    taken = [dict(note.items()) for note in {card.nid: card.note() for card in real_anki.cards()}.values()]
    assert {note["Key"]: read_mark(note) for note in taken} == marks
    assert all(read_mark(note) == mark_of(read_mark(note).revision, note) for note in taken)


@pytest.mark.parametrize("name", ["quiz", "torture_quiz"])
def test_field_that_was_merely_entered_in_ankis_editor_is_no_edit(
    name: str, request: pytest.FixtureRequest, show: Callable[..., Any]
) -> None:
    page = show('<div contenteditable="true"></div>')
    respell = "(box, html) => { box.innerHTML = html; return box.innerHTML; }"  # as the editor takes and gives a field
    for note in decks_of(request.getfixturevalue(name), EVERY_KIND).notes:
        fields = note.by_name
        entered = {name: page.locator("[contenteditable]").evaluate(respell, value) for name, value in fields.items()}
        assert words_of(entered) == words_of(fields)
