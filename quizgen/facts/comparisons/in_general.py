"""What is so in general of those that are more so than others."""

from __future__ import annotations

from quizgen.clauses import Clause, Phrase
from quizgen.facts.comparisons.embedded import whether
from quizgen.tags import PAST

_LEAST, _MOST = 4, 16


def told_in_general(clause: Clause, phrase: Phrase) -> str:
    """ "Whether they make people productive" of "longer hours make people productive": what is so of those that are so.

    Empty where the phrase is no subject of a plain present: to name "larger towns" compares them with none.
    """
    verb = clause.verb
    is_subject = phrase.head in clause.subject.words and clause.relation in {"main", "conjunct", "reported"}
    if not is_subject or verb.tense != "present" or verb.modal or verb.perfect or verb.progressive or clause.lost:
        return ""
    made = clause.piece("object")
    if verb.main.lemma == "have" and made is not None and made.words[0].tag in PAST:
        return ""  # a perfect that was not read off: "have sold"
    told = whether(clause, "they", plural=True)
    return told if _LEAST <= len(told.split()) <= _MOST else ""
