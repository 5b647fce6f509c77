"""One Anki deck of the quizzes of a book: a deck in it for each chapter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quizgen.formats.anki.decks import Deck, decks_of
from quizgen.formats.anki.markup import deck_name
from quizgen.formats.base import Settings
from quizgen.quiz import Quiz


@dataclass(frozen=True)
class Chapter:
    """The name of a chapter's deck, its quiz, and the folder that its pictures are relative to."""

    name: str
    quiz: Quiz
    folder: Path


def write_book(title: str, chapters: Sequence[Chapter], settings: Settings) -> bytes | None:
    """The package of a book's deck; None where no item can be put on a card.

    Its notes are those of the chapters' own decks, so that a chapter imported alone has no note twice.
    """
    top = deck_name(title)
    inside: list[Deck] = []
    media: dict[str, bytes] = {}
    for chapter in chapters:
        laid = decks_of(chapter.quiz, replace(settings, folder=chapter.folder))
        media.update(laid.media)
        for deck in laid.decks:
            name = f"{top}::{deck_name(chapter.name)}{deck.name.removeprefix(laid.decks[0].name)}"
            inside.append(replace(deck, uid=f"book/{deck.uid}", name=name))
    if not inside:
        return None
    from quizgen.formats.anki.package import pack  # genanki takes longer to load than the whole command line

    return pack([Deck(f"book/{inside[0].uid}", top, "Made by quizgen.", ()), *inside], media)
