"""The CSV file that Brainscape imports: the two sides of a card in two columns."""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.csv_cells import csv_of
from quizgen.formats.two_sided import CARD_TYPES, two_sided
from quizgen.quiz import Quiz


class BrainscapeFormat:
    """Choice, short answers, gaps and statements as question and answer, and the vocabulary."""

    name = "brainscape"
    facts = Facts(
        "Brainscape",
        ("brainscape.csv",),
        "a table to import as a deck, question and answer",
        CARD_TYPES,
        limits="wrong options are left off; an apostrophe before = + - @",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``brainscape.csv``."""
        cards, left = two_sided(quiz, self.facts)
        return Output({"brainscape.csv": csv_of([card.front, card.back] for card in cards)}, left)
