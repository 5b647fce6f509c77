"""The kinds of card, by which a deck is sorted and from which a user chooses."""

from __future__ import annotations

from quizgen.config import CardKind
from quizgen.quiz import Item, Quiz

KINDS: dict[CardKind, str] = {
    "choice": "Choice",
    "cloze": "Cloze",
    "basic": "Basic",
    "true_false": "True or false",
    "comparison": "Comparison",
    "matching": "Matching",
    "ordering": "Ordering",
    "vocabulary": "Vocabulary",
}
"""Name of the deck of each kind of card."""
# Half of the answers to a statement are right by chance, so its reviews tell little, and a false one read often
# comes to sound true (Hasher, Goldstein and Toppino 1977, "Frequency and the conference of referential validity").
_GUESSED: tuple[CardKind, ...] = ("true_false",)


def kind_of(item: Item) -> CardKind:
    """Give the kind of card that an item becomes."""
    return "basic" if item.type == "short_answer" else item.type


def usual_kinds(quiz: Quiz) -> tuple[CardKind, ...]:
    """Give the kinds of card that a deck has where none is asked for: good ones; all where the quiz has no other."""
    good = tuple(kind for kind in KINDS if kind not in _GUESSED)
    return good if any(kind_of(item) in good for item in quiz.items) else tuple(KINDS)


def passed_over(quiz: Quiz) -> dict[CardKind, int]:
    """Count the items that become no card where no kind is asked for."""
    usual = usual_kinds(quiz)
    counts = {kind: sum(kind_of(item) == kind for item in quiz.items) for kind in KINDS if kind not in usual}
    return {kind: count for kind, count in counts.items() if count}
