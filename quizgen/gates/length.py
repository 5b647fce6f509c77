"""Stems of 6 to 28 words that say something; statements and gaps of at most 35."""

from __future__ import annotations

from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.wording.words import content_words

_STEM, _STATEMENT = (6, 28), (5, 32)
_CONTENT = 3


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item that says too little to be answered, or too much to be read."""
    item = candidate.item
    match item:
        case Choice() | ShortAnswer():
            text, (low, high) = item.stem, _STEM
        case Cloze():
            text, (low, high) = item.text, _STATEMENT
        case TrueFalse():
            text, (low, high) = item.statement, _STATEMENT
        case _:
            return None
    count = len(text.split())
    if not low <= count <= high:
        return f"{count} words, where {low} to {high} make a good one"
    return "too little is said" if content_words(text) < _CONTENT else None
