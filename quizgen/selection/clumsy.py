"""Wordings that are sound but that a native writer would change: another item of the same fact goes before them."""

from __future__ import annotations

import re

from quizgen.checks.true_false import HEDGES
from quizgen.clauses import PLACES
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, ShortAnswer, TrueFalse

_WORD = r"(?:of|to|with|on|from|into|over|by|at|upon|about|against|for|in|as|under)"
_AUXILIARY = r"(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might|must|will|would|should)"
_FRONTED = re.compile(rf"(?:^|, ){_WORD} what {_AUXILIARY}\b|(?:^|, )(?:of|to|for|as) (?:which|what kind of) ", re.I)
_STRANDED = re.compile(rf"(?<!\blook)(?<!\bstand) {_WORD}\?$")
_WHAT = re.compile(r"(?:^|, )(?:but )?what\b(?! (?:kind|share|percentage|proportion|sort)\b)", re.I)
_OPPOSED = re.compile(r"^(?:although|though)\b.+, (?:by|to|from|with|for) ", re.I)
_WHEN_ON = re.compile(r"^[Ww]hen .+, (?:on|in|at) [A-Z]")
_PASSIVE_BY = re.compile(r"\b(?:is|are|was|were|been|be) (?:\w+ly )?[a-z]+ by (?!the\b|[A-Z\d])[a-z]")
_PERFECT = re.compile(
    r"\b(?:[Hh]ad (?:\w+ly |already |also )?(?:been|[a-z]+(?:ed|en|wn))|(?:[Ww]hat|[Ww]ho|[Ww]hich \w+) had)\b"
)
_SET_IN_TIME = re.compile(r"\b(?:[Bb]y|[Aa]fter|[Bb]efore|[Uu]ntil|[Ww]hen|[Oo]nce|[Ss]ince|[Tt]hat|if|never)\b")
"""What a past before the past is measured from."""


def is_clumsy(candidate: Candidate) -> bool:
    """True for a question with its preposition torn off or put first or with "what" for a place or a body, for a
    passive statement by somebody not named, for a statement that "often" or "usually" gives away, and for "had done"
    that nothing followed."""
    item = candidate.item
    text = texts_of(item)[0]
    if _PERFECT.search(text) and not _SET_IN_TIME.search(text):
        return True
    if isinstance(item, TrueFalse):
        is_cue = not HEDGES.isdisjoint(item.statement.split())
        return is_cue or (_PASSIVE_BY.search(item.statement) is not None and candidate.asked.endswith("passive"))
    if not isinstance(item, Choice | ShortAnswer):
        return False
    stem = item.stem
    if any(pattern.search(stem) for pattern in (_FRONTED, _STRANDED, _OPPOSED, _WHEN_ON)):
        return True
    phrase = candidate.ask.phrase if candidate.ask is not None else None
    is_place = phrase is not None and phrase.is_named and phrase.kind in PLACES | {"organisation"}
    return is_place and _WHAT.search(stem) is not None
