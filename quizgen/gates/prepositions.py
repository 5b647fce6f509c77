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
_WORDS = re.compile(r"[\w-]+")
_COUNTED = re.compile(r"^(?:from|with|over|to|by|of|on) how (?:many|much)\b", re.I)


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a question whose preposition stands apart from what it governs."""
    item = candidate.item
    if not isinstance(item, Choice | ShortAnswer):
        return None
    core = asked_part(item.stem)
    end, torn = _END.search(core), _TORN.search(core)
    far = len(core.split()) > _MAX_STRANDED
    if end is not None and (far or not _is_governed(core, end["marker"])):
        return "a preposition left behind"
    if torn is not None and (far or not _is_idiom(torn["word"], torn["marker"])):
        return "a preposition left behind"
    fronted = _FRONT.search(core)
    if fronted is not None and not _is_governed(core, fronted["marker"]):
        return "a bare preposition before its question word"
    return "a preposition before a count" if _COUNTED.search(core) else None


def _is_governed(question: str, marker: str) -> bool:
    """True if a word of a question takes the preposition: "what do people associate the word with?"."""
    return any(_is_idiom(word, marker) for word in _WORDS.findall(question))


def _is_idiom(word: str, marker: str) -> bool:
    return any((base, marker.lower()) in MAY_BE_LEFT for base in {word.lower(), *bases(word.lower())})
