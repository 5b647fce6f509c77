"""Anki decks: an item a note, in note types of our own, ready to import and to import again."""

from __future__ import annotations

from quizgen.formats.anki.deck import AnkiFormat

__all__ = ["AnkiFormat"]
