"""What an item asks of its reader: to remember, to understand or to analyse.

A frame says its question's level (``Ask.level``): who, when, where, how many are remembered; why, what follows, what
for, and what is compared are understood; what sets two things apart is analysed. What is added here holds for every
frame: a question whose answer follows from two sentences together is analysed, and a statement takes the level of
what it states.
"""

from __future__ import annotations

from quizgen.facts.model import Ask, Comparison, FactKind, Finding
from quizgen.quiz.model import Level

_UNDERSTOOD: frozenset[FactKind] = frozenset({"cause", "effect", "purpose"})


def level_of_question(finding: Finding, ask: Ask, *, numeric: bool) -> Level:
    """The level of a question: its frame's; of a comparison understand at least, of a bare number remember."""
    if numeric:
        return "remember"
    if _spans_sentences(finding):
        return "analyse"
    return "understand" if isinstance(finding, Comparison) and ask.level == "remember" else ask.level


def level_of_statement(finding: Finding, *, numeric: bool) -> Level:
    """The level of a statement to judge: that of what it says; where only a figure is put to the test, remember."""
    if numeric:
        return "remember"
    if _spans_sentences(finding):
        return "analyse"
    is_understood = isinstance(finding, Comparison) or finding.kind in _UNDERSTOOD
    return "understand" if is_understood else "remember"


def _spans_sentences(finding: Finding) -> bool:
    return isinstance(finding, Comparison) and len(finding.sentences) > 1
