"""Reasons to refuse a candidate: one gate a file, each gives a reason in words or None."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.gates import definites, gaps, idiom, length, prepositions, proposition, reference, support, tense, wording
from quizgen.items.model import Candidate

GATES: tuple[Callable[[Candidate, str], str | None], ...] = (
    support.refuse,
    reference.refuse,
    definites.refuse,
    proposition.refuse,
    tense.refuse,
    wording.refuse,
    idiom.refuse,
    prepositions.refuse,
    gaps.refuse,
    length.refuse,
)


def refusal(candidate: Candidate, title: str) -> str | None:
    """The first gate's reason to refuse a candidate, or None if it passes all."""
    return next((reason for gate in GATES if (reason := gate(candidate, title))), None)
