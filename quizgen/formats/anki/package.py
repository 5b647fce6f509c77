"""Notes as the file that Anki imports, the same bytes for the same notes on one machine.

genanki would stamp the hour on the notes and on the members of the zip. Here a note's time is a fixed day plus its
item's revision, since Anki takes over a note only where it is newer than its own.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import genanki

from quizgen.archives import packed
from quizgen.formats.anki.decks import Deck
from quizgen.formats.anki.notes import Note
from quizgen.formats.anki.notetypes import TEMPLATES_REVISION, NoteType

_EPOCH = 1_704_067_200  # 1 January 2024, in seconds: any day that lies behind every student's first import
_YEAR_MS = 365 * 24 * 3600 * 1000


class _DatedNote(genanki.Note):  # type: ignore[misc]
    """A note with a time of its own; genanki gives every note that of the package."""

    def __init__(self, note: Note, place: int) -> None:
        super().__init__(_model(note.type), list(note.fields), guid=note.guid, tags=list(note.tags), due=place)
        self._revision = note.revision

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, timestamp + self._revision, deck_id, id_gen)


class _DatedModel(genanki.Model):  # type: ignore[misc]
    """A note type with a time of its own, which rises with its templates."""

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:
        rows: dict[str, Any] = super().to_json(timestamp + TEMPLATES_REVISION, deck_id)
        return rows


def pack(decks: Sequence[Deck], media: Mapping[str, bytes]) -> bytes:
    """Give the contents of an ``.apkg`` file.

    Args:
        decks: one or more, each with its notes; one that has others inside it comes before them.
        media: contents by the name that the notes' fields use.
    """
    members = {"collection.anki2": _database(decks), "media": json.dumps(dict(enumerate(media))).encode()}
    return packed(members | {str(number): contents for number, contents in enumerate(media.values())})


def _database(decks: Sequence[Deck]) -> bytes:
    """Write Anki's tables in memory."""
    places = itertools.count(1)
    built = [_filled(deck, places) for deck in decks]
    # Ids of notes and cards are times in milliseconds; a start of its own keeps two quizzes' ids apart.
    ids = itertools.count(_EPOCH * 1000 + _number(decks[0].uid, "rows", _YEAR_MS))
    connection = sqlite3.connect(":memory:")
    try:
        genanki.Package(built).write_to_db(connection.cursor(), float(_EPOCH), ids)
        connection.commit()
        return connection.serialize()
    finally:
        connection.close()


def _filled(deck: Deck, places: Iterator[int]) -> genanki.Deck:
    built = genanki.Deck(_number(deck.uid, "deck", 1 << 30) + (1 << 30), deck.name, deck.description)
    for note, place in zip(deck.notes, places, strict=False):
        built.add_note(_DatedNote(note, place))
    return built


def _number(uid: str, purpose: str, below: int) -> int:
    return int.from_bytes(hashlib.sha256(f"{purpose}/{uid}".encode()).digest()[:8]) % below


@cache
def _model(note_type: NoteType) -> genanki.Model:
    return _DatedModel(
        note_type.id,
        note_type.name,
        fields=[{"name": name} for name in note_type.fields],
        templates=[{"name": card.name, "qfmt": card.front, "afmt": card.back} for card in note_type.cards],
        css=note_type.css,
        model_type=genanki.Model.CLOZE if note_type.cloze else genanki.Model.FRONT_BACK,
        sort_field_index=1,
    )
