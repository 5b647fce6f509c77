"""The notes as a table: read by the csv library and by the real Anki's text import."""

from __future__ import annotations

import csv
from typing import Any

import pytest

from quizgen.formats.anki.table import AnkiTableFormat
from quizgen.quiz import Quiz

from .conftest import EVERY_KIND, RealAnki


def table_of(quiz: Quiz) -> bytes:
    return AnkiTableFormat().write(quiz, EVERY_KIND).files["anki.tsv"]


def take_table(student: RealAnki, quiz: Quiz) -> Any:
    """Import the table as Anki's window would, with what its headers say."""
    from anki.collection import ImportCsvRequest

    path = student.folder / "anki.tsv"
    path.write_bytes(table_of(quiz))
    metadata = student.col.get_csv_metadata(path=str(path), delimiter=None)
    return student.col.import_csv(ImportCsvRequest(path=str(path), metadata=metadata)).log


def notes_in(student: RealAnki) -> dict[str, tuple[int, list[str], list[str]]]:
    """Note type, fields and tags by GUID."""
    notes = [student.col.get_note(each) for each in student.col.find_notes("note:Quizgen*")]
    return {note.guid: (note.mid, note.fields, sorted(note.tags)) for note in notes}


def test_headers_come_first_and_rows_have_the_fields_in_order(quiz: Quiz) -> None:
    lines = table_of(quiz).decode().splitlines()
    assert lines[:6] == [
        "#separator:tab",
        "#html:true",
        "#guid column:1",
        "#notetype column:2",
        "#deck column:3",
        "#tags column:4",
    ]
    rows = list(csv.reader(lines[6:], delimiter="\t"))
    assert rows[0][1:3] == ["Quizgen Choice", "Détente: East & West::Choice"]
    assert rows[0][4:6] == ["5d0c1f-ch1", "Where did Nixon go in 1972?"]


@pytest.mark.parametrize("name", ["quiz", "torture_quiz"])
def test_table_gives_real_anki_the_notes_of_the_package(
    name: str, request: pytest.FixtureRequest, real_anki: RealAnki
) -> None:
    quiz: Quiz = request.getfixturevalue(name)
    real_anki.take(quiz)
    decks = {card.note().guid: real_anki.col.decks.name(card.did) for card in real_anki.cards()}
    packed = notes_in(real_anki)
    real_anki.col.remove_notes(real_anki.col.find_notes(""))
    assert len(take_table(real_anki, quiz).new) == len(packed)
    assert notes_in(real_anki) == packed
    assert {card.note().guid: real_anki.col.decks.name(card.did) for card in real_anki.cards()} == decks


def test_table_of_a_corrected_quiz_updates_in_place(quiz: Quiz, real_anki: RealAnki) -> None:
    real_anki.take(quiz)
    corrected = quiz.items[0].model_copy(update={"stem": "Corrected?"})
    log = take_table(real_anki, quiz.model_copy(update={"items": [corrected, *quiz.items[1:]]}))
    assert len(log.new) == 0
    assert len(real_anki.cards("Question:Corrected?")) == 1


def test_pictures_that_a_table_cannot_bring_are_told(quiz: Quiz) -> None:
    assert [line for line in AnkiTableFormat().write(quiz, EVERY_KIND).warnings if "Pictures" in line]
