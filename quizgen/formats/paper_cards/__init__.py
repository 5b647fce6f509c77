"""Flashcards on paper: cut out after printing on both sides, or folded."""

from __future__ import annotations

from quizgen.formats.paper_cards.writing import FlashcardsFormat

__all__ = ["FlashcardsFormat"]
