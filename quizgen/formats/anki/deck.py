"""The Anki deck as a quiz format."""

from __future__ import annotations

from quizgen.formats.anki.decks import decks_of
from quizgen.formats.anki.fitness import MOST_CHARACTERS
from quizgen.formats.anki.notetypes import OPTION_FIELDS
from quizgen.formats.base import Facts, Output, Settings
from quizgen.quiz import Quiz


class AnkiFormat:
    """Writes ``deck.apkg``: a deck named by the quiz's title, with one in it for each kind of card.

    Imported again, it updates the notes whose item has a greater revision and leaves all others, and every review, as
    they are.
    """

    name = "anki"
    facts = Facts(
        "Anki",
        ("deck.apkg",),
        "a deck with cards to tap, gaps, and cards both ways",
        limits=f"few good cards without --cards; {len(OPTION_FIELDS)} options, {MOST_CHARACTERS:,} characters a text",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``deck.apkg``; no file where no item can be put on a card."""
        laid = decks_of(quiz, settings)
        files: dict[str, bytes] = {}
        if laid.decks:
            from quizgen.formats.anki.package import pack  # genanki takes longer to load than the whole command line

            files["deck.apkg"] = pack(laid.decks, laid.media)
        return Output(files, laid.left_out, laid.warnings)
