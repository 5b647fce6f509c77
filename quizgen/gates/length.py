"""Stems of 6 to 30 words that say something, 4 or 5 in frames that single out; statements of 32, gaps of 35."""

from __future__ import annotations

import re

from quizgen.clauses import Clause
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.wording.words import content_words

_STEM, _STATEMENT, _GAPPED = (6, 30), (5, 32), (5, 35)
_CONTENT = 3
_TERSE = {
    "subject": 4,
    "why": 4,
    "date": 5,
    "agent": 4,
    "tie": 5,
    "kin": 5,
    "bears-on": 5,
    "where": 5,
    "occasion": 4,
    "governed": 5,
    "goes-with": 5,
    "becomes": 4,
    "whereabouts": 5,
    "reworded": 5,
    "decade": 5,
    "how-many": 5,
    "how-long": 5,
    "office": 5,
    "measure": 5,
    "describes": 5,
}
"""Fewest words of a stem by frame, where a short one still wants one answer: "Who first isolated radium?"."""
_TERSEST = 4
"""Behind a context: "What is this process called?" is enough."""
_ONE_ACT = frozenset(
    "propose announce hypothesize hypothesise postulate admit predict declare foresee theorize".split()
)
"""What somebody named did so is told once: "What did Aristotle propose?" is enough."""
_ONE_OF_KIN = frozenset(
    "successor predecessor father mother grandfather grandmother husband wife son daughter brother sister mentor "
    "founder inventor discoverer".split()
)
"""Nouns by which a possessor singles one out: "Who was Nero's successor?"."""
_NAMING = re.compile(r"\w (?:[A-Z]|the )")
"""A name, or one particular thing, behind the head: "What forms the backbone?" is enough."""
_TELLING = frozenset("contain comprise involve represent symbolize symbolise contradict".split())
"""Verbs whose object tells what their subject is, so that "What does a nucleus contain?" is enough."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item that says too little to be answered, or too much to be read."""
    item = candidate.item
    match item:
        case Choice() | ShortAnswer():
            text, low, high = item.stem, _fewest(candidate), _STEM[1]
        case Cloze():
            text, (low, high) = item.text, _GAPPED
        case TrueFalse():
            text, (low, high) = item.statement, _STATEMENT
        case _:
            return None
    count = len(text.split())
    if candidate.finding.context:
        low = _TERSEST
    if not low <= count <= high:
        return f"{count} words, where {low} to {high} make a good one"
    return "too little is said" if content_words(f"{candidate.finding.context} {text}") < _CONTENT else None


def _fewest(candidate: Candidate) -> int:
    clause, frame = candidate.finding.clause, candidate.asked
    if frame == "object" and clause is not None and clause.verb.main.lemma in _TELLING and not clause.verb.chain:
        return _TERSE["governed"]
    if candidate.finding.rule == "facts.findings" and clause is not None:
        return _TERSE["subject" if clause.verb.main.lemma in _ONE_ACT else "describes"]
    asks_who = isinstance(candidate.item, ShortAnswer | Choice) and candidate.item.stem.startswith("Who ")
    if asks_who and frame in {"which-is", "what-is-the"} and clause is not None and _is_of_kin(clause):
        return _TERSE["subject"]
    if frame == "thing" and _NAMING.search(candidate.finding.text):
        return _TERSE["governed"]
    return _TERSE.get(frame, _STEM[0])


def _is_of_kin(clause: Clause) -> bool:
    """True for a name linked to what a possessor makes the one of its kind: "Nero's successor was Galba"."""
    named = clause.piece("predicate")
    if named is None or named.phrase is None:
        return False
    sides = ((clause.subject, named.phrase), (named.phrase, clause.subject))
    return any(
        one.possessor is not None and one.head.lemma in _ONE_OF_KIN and other.head.pos == "PROPN"
        for one, other in sides
    )
