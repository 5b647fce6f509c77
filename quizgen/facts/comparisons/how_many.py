"""How many do what two halves tell: all or thousands of them in one, few or not all in the other."""

from __future__ import annotations

import re

from quizgen.facts.comparisons.comparing import Half
from quizgen.tags import PLURALS
from quizgen.wording.words import say

_TOTAL = ["a", "total", "of"]
_MANY = re.compile(r"\b(?<!how )(?:(?:many|most|all)(?: more)?|(?:thousands|millions|hundreds) of)\b", re.IGNORECASE)
_FEWER = re.compile(r"\b(?:not (?:all|every|everyone)|few|fewer|only a|handful|no one|nobody|none)\b", re.IGNORECASE)
_APART = re.compile(r"[,;:–—(]| (?:because|which|who|that|so) ")
_NEAR = 4
"""The noun of a number, or its "of", is one of so many words."""
_HOW_MANY = 12
"""So many words tell what they are counted for."""


def how_many(one: Half, other: Half) -> str:
    """How many do it: all, many or thousands in one half, few or not all in the other."""
    counted = [_number(half) for half in (one, other)]
    if any(token.lemma == "number" for half in (one, other) for token in half.words) and any(counted):
        return f"number of {counted[0] or counted[1]}"
    many, fewer = _MANY.search(one.text), _FEWER.search(other.text)
    if many is None or fewer is None or _is_of_others(fewer, other):
        return ""
    counted_ones = "|".join(sorted({re.escape(token.text) for token in one.words if token.tag in PLURALS})) or "people"
    noun = re.match(rf"(?: [a-z-]+){{0,2}}? ({counted_ones})\b", one.text[many.end() :])
    told = [_done_by_so_many(half) for half in (one, other)]
    if noun is None or not all(told):
        return f"how many {noun.group(1)}" if noun is not None else ""
    return f"how many {noun.group(1)} {told[0]} and how many {told[1]}"


def _is_of_others(fewer: re.Match[str], half: Half) -> bool:
    """True for "the judges take only a handful": of what, is not said, and the subject is not what is counted."""
    made = half.clause.piece("object") if half.clause is not None else None
    if made is None or not say(made.words).startswith(fewer.group()):
        return False
    return not any(token.tag in PLURALS or token.text == "of" for token in made.words[:_NEAR])


def _done_by_so_many(half: Half) -> str:
    """What a half says of as many as its subject counts: "can come" of "not everyone can come"; empty if it is long."""
    clause = half.clause
    if clause is None or not (_MANY.search(half.subject) or _FEWER.search(half.subject) or _FEWER.match(half.text)):
        return ""
    words = [token for token in half.words if token.index >= clause.verb.words[0].index]
    told = _APART.split(say(words))[0]
    return told if 1 < len(told.split()) <= _HOW_MANY else ""


def _number(half: Half) -> str:
    """What a half counts as all that its verb is about: "justices" of "had six justices"."""
    clause = half.clause
    piece = clause.piece("object", "predicate") if clause is not None else None
    words = piece.words if piece is not None else ()
    words = words[3:] if [one.text.lower() for one in words[:3]] == _TOTAL else words
    is_count = len(words) > 1 and words[0].pos == "NUM" and words[-1].tag == "NNS"
    return say(words[1:]) if is_count else ""
