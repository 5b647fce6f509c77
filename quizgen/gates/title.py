"""The title stands above the questions: what it says, or the question itself, is no answer."""

from __future__ import annotations

import re

from quizgen.items.model import Candidate
from quizgen.quiz.model import ShortAnswer

_WORD = re.compile(r"[\w-]+")
_SMALL = frozenset("the a an of in on at to for and by with from s".split())


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse a question in a few words that the title answers, or its own stem; options and gaps have a check of their
    own (M6)."""
    item = candidate.item
    if not isinstance(item, ShortAnswer) or not (asked := _words(item.key)):
        return None
    if asked <= _words(title):
        return "the title tells the answer"
    return "the stem tells the answer" if asked <= _words(item.stem) else None


def _words(text: str) -> frozenset[str]:
    """What a text says, of each noun its singular."""
    words = (word.removesuffix("s") for word in _WORD.findall(text.lower()) if word not in _SMALL)
    return frozenset(words)
