"""Questions with a bare preposition at the end or before "what": refused, but for the few that everybody asks so."""

from __future__ import annotations

import re

from quizgen.gates.idiom import asked_part, bases
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, ShortAnswer
from quizgen.wording.stranded import MAY_BE_LEFT

_MAX_STRANDED = 12
"""So many words of a question with a preposition left behind: more, and the reader has lost it."""
_WORD = "of|to|with|on|from|into|over|by|at|upon|about|against|for|in|as|than|between|onto|through|under|like"
_END = re.compile(rf"\b(?P<word>[\w-]+) (?P<marker>{_WORD})\?$")
_TORN = re.compile(
    r"\b(?P<word>[\w-]+) (?P<marker>of|to|with|on|from|into|over|by|at|upon|about|against)"
    r" (?:with|for|in|on|at|by|during|after|before|since|from|as|to|of|until|through)\b"
)
"""A preposition left inside the question, another right behind it: "respond to with force"."""
_FRONT = re.compile(
    rf"^(?P<marker>{_WORD}) what (?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|will|would"
    r"|should)\b",
    re.I,
)
_COUNTED = re.compile(r"^(?:from|with|into|over|through|to|by|of|on) how (?:many|much)\b", re.I)


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a question whose preposition stands apart from what it governs."""
    item = candidate.item
    if not isinstance(item, Choice | ShortAnswer):
        return None
    core = asked_part(item.stem)
    left = next((found for found in (_END.search(core), _TORN.search(core)) if found), None)
    far = left is not None and len(core.split()) > _MAX_STRANDED
    if left is not None and (far or not _is_idiom(left["word"], left["marker"])):
        return "a preposition left behind"
    fronted = _FRONT.search(core)
    if fronted is not None and not any(_is_idiom(word, fronted["marker"]) for word in re.findall(r"[\w-]+", core)):
        return "a bare preposition before its question word"
    return "a preposition before a count" if _COUNTED.search(core) else None


def _is_idiom(word: str, marker: str) -> bool:
    return any((base, marker.lower()) in MAY_BE_LEFT for base in {word.lower(), *bases(word.lower())})
