"""What a phrase shares with the title of its article: its noun, or all that it says."""

from __future__ import annotations

from quizgen.clauses import Phrase
from quizgen.tags import MODIFYING


def is_titled(phrase: Phrase, title: frozenset[str]) -> bool:
    """True if the title has the noun that a phrase is about.

    Args:
        phrase: any.
        title: the content words of the title, in small letters.
    """
    return not title.isdisjoint({phrase.head.text.lower(), phrase.head.lemma})


def is_topic(phrase: Phrase, title: frozenset[str]) -> bool:
    """True for what the title is about, named as such and not one of several."""
    return is_titled(phrase, title) and not any(token.pos == "ADJ" for token in phrase.modifiers)


def is_about(phrase: Phrase, title: frozenset[str]) -> bool:
    """True for the title's own thing, told by no other words than the title's."""
    said = [token for token in phrase.words if token.pos in MODIFYING]
    is_told = bool(said) and all({token.text.lower(), token.lemma.lower()} & title for token in said)
    return is_told or is_topic(phrase, title)
