"""The text that Quizlet's import takes: a term, a tab and a definition on each line."""

from __future__ import annotations

from quizgen.formats.base import Facts, Output, Settings
from quizgen.formats.two_sided import CARD_TYPES, two_sided
from quizgen.quiz import Quiz


class QuizletFormat:
    """Choice, short answers, gaps and statements as question and answer, and the vocabulary."""

    name = "quizlet"
    facts = Facts(
        "Quizlet",
        ("quizlet.txt",),
        "text to paste into a set's import, tab between term and definition",
        CARD_TYPES,
        limits="wrong options are left off",
    )

    def write(self, quiz: Quiz, settings: Settings) -> Output:  # noqa: ARG002  (every format has one signature)
        """Give ``quizlet.txt``."""
        cards, left = two_sided(quiz, self.facts)
        return Output({"quizlet.txt": "".join(f"{card.front}\t{card.back}\n" for card in cards).encode("utf-8")}, left)
