"""What a clause tells of "it" or of what there is: "how difficult it is to find the wreck"."""

from __future__ import annotations

import re

from quizgen.clauses import Clause
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.knowledge.function_words import LIKELY
from quizgen.wording.words import say

_YES_OR_NO = frozenset("possible impossible legal illegal necessary true clear likely unlikely".split())


def impersonal(clause: Clause) -> str:
    """ "How difficult it is to track the impact", "whether there is any way to stop it"; empty for other clauses."""
    opens, piece = clause.subject.head.text.lower(), clause.piece("predicate", "object")
    if piece is None or opens not in {"there", "it"}:
        return ""
    if opens == "there":
        told = _WAY.match(say(piece.words))
        return f"whether there {verb_of(clause)} any {told['way']}" if told is not None else ""
    head = piece.words[-1]
    behind = next((one for one in clause.pieces if one.words[0].text in {"to", "for", "that"}), None)
    if head.pos != "ADJ" or behind is None:
        return ""
    rest = re.split(r" (?:who|that|which|across) |,", say(behind.words))[0]
    be = verb_of(clause) if clause.verb.main.lemma == "be" else "is"
    if head.lemma in LIKELY:
        return f"how likely it {be} {rest}"
    return f"whether it {be} {head.text} {rest}" if head.lemma in _YES_OR_NO else f"how {head.text} it {be} {rest}"


_WAY = re.compile(r"(?:no|a|an|any) (?P<way>(?:[a-z]+ )?(?:way|reason|need|cure) (?:to|for) .+)")
