"""Whether a second half goes on about another than the first one's subject, or denies of it what the first tells."""

from __future__ import annotations

from quizgen.clauses import Clause
from quizgen.facts.comparisons.over_time import MEASURED
from quizgen.facts.comparisons.respects import is_agent

_LINKING = frozenset({"be", "remain", "seem", "become"})
_BARE = 2
"""So many words "the numbers" has: they are those of something told of before."""


def is_of_another(first: Clause, second: Clause) -> bool:
    """True if a pronoun goes on about what another stands for in the first clause: "when they came, the numbers …".

    So it does behind "their opinions", where its clause tells of a deed: nobody knows that it is the opinions'.
    """
    head, subject = second.subject.head, first.subject
    kin = _KIN.get(head.text.lower(), frozenset()) if head.say is None and not second.shared else frozenset()
    before = [token for token in first.words if token.index < subject.words[0].index] if subject.words else []
    if head.text.lower() == "it" and subject.conjuncts and head.bound:
        return True
    is_amount = subject.head.lemma in MEASURED and len(subject.words) <= _BARE
    is_told_of = is_amount and any(token.text.lower() in kin for token in before)
    is_owned = (
        subject.opens in kin
        and not is_agent(subject)
        and second.verb.main.lemma not in _LINKING
        and not second.verb.passive
    )
    return is_told_of or is_owned


def is_denied_of_same(first: Clause, second: Clause) -> bool:
    """True for "trains ran on the coast, but no trains ran in the hills"."""
    is_same = first.subject.head.lemma == second.subject.head.lemma and first.subject.head.pos == "NOUN"
    is_denied = second.subject.opens == "no" and first.subject.opens != "no" and not first.verb.negated
    return is_same and is_denied and first.piece("object", "predicate") is None


_KIN = {"they": frozenset({"they", "their", "them"}), "it": frozenset({"it", "its"})}
"""A pronoun and those that stand for the same."""
