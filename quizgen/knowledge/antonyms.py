"""Opposites that turn a true statement into a false one."""

from __future__ import annotations

from quizgen.knowledge.memory import kept
from quizgen.knowledge.tables import read, split, words


def antonym(word: str, pos: str | None = None) -> str | None:
    """The opposite of a word in its dictionary form, or None.

    Args:
        word: ``increase``, ``largest``, ``north`` …
        pos: ``noun``, ``verb``, ``adj``, ``adv`` or ``prep``, to choose among several; None takes the first listed.
    """
    return next((other for part, other in _pairs().get(word, ()) if pos in (None, part)), None)


def opposite_degree(word: str) -> str | None:
    """The opposite of a comparative or superlative: ``higher`` for ``lower``, which is a verb, too; None if unknown."""
    return next((other for part, other in _pairs().get(word, ()) if part in {"adj", "adv"}), None)


def leaves_no_third(one: str, other: str) -> bool:
    """True for two adjectives of which one fits whatever either may be said of: ``foreign`` and ``domestic``."""
    return other in words("complements") and one in split(words("complements")[other]["words"]) and one != other


@kept
def _pairs() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for row in read("words/antonyms"):
        for word, other in ((row["words"], row["opposite"]), (row["opposite"], row["words"])):
            found.setdefault(word, []).append((row["pos"], other))
    return found
