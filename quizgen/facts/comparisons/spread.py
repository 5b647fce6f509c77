"""Where, or among whom, something is found most."""

from __future__ import annotations

from quizgen.clauses import Clause, Token
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.facts.comparisons.sides import SPEAKERS
from quizgen.wording.words import say


def found_in(clause: Clause, token: Token) -> tuple[str, str, str] | None:
    """The sides and the aspect of "the fever is most common in herds kept indoors"; None elsewhere.

    Args:
        clause: what is said.
        token: the superlative.
    """
    told, subject = clause.piece("predicate"), say(clause.subject.words)
    if told is None or told.words[0] is not token or told.words[-1].lemma not in _SPREAD:
        return None
    behind = next((one for one in clause.pieces if one.words[0].index == told.words[-1].index + 1), None)
    is_set = behind is not None and behind.marker in {"in", "among"} and clause.verb.main.lemma == "be"
    if behind is None or not is_set or subject.lower() in SPEAKERS:
        return None
    return say(behind.words[1:]), "all others", f"how {told.words[-1].text} {subject} {verb_of(clause)}"


_SPREAD = frozenset("common prevalent widespread frequent abundant plentiful visible noticeable evident".split())
"""Qualities by which something is found in one place or group more than in another."""
