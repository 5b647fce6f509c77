"""What is said of a thing at one time and at the other, where two times of it are compared."""

from __future__ import annotations

import re

from quizgen.clauses import MAIN_CLAUSES, Clause, Sentence, Words
from quizgen.facts.comparisons.comparing import from_verb_on, half, matches, same_subject, whole
from quizgen.knowledge.connectives import ALTHOUGH, TURNING, WHILE, any_of
from quizgen.knowledge.function_words import RELATIVE_FORMS
from quizgen.wording.words import say, tidy

NOW = re.compile(
    r"\b(now|today|nowadays|currently|these days|from now on|at present|since then|thereafter|"
    r"the current(?= (?:[\w-]+ ){1,5}(?:is|are) (?:very |quite |now )?(?:different|changed)))\b",
    re.IGNORECASE,
)
"""Words that say of the present what was otherwise before."""
_TURNING = TURNING | {"later", "eventually", "then", "soon"}
_OPPOSED = re.compile(rf",? (?:{any_of(ALTHOUGH | WHILE)}|but) .*")


def then_value(clause: Clause) -> str:
    """What was so: from the verb on, with the subject of a relative clause that has one of its own.

    Args:
        clause: what it tells of the present, behind "though" or "but", is left off.
    """
    value = from_verb_on(clause)
    if NOW.search(value):
        value = _OPPOSED.sub("", value)
    is_pronoun = clause.subject.head.pos == "PRON" and clause.subject.opens not in RELATIVE_FORMS
    is_own = clause.relation == "relative" and is_pronoun
    return f"{say(clause.subject.words)} {value}" if is_own else value


def now_value(sentence: Sentence, cue: Words, clause: Clause, following: Sentence | None) -> str:
    """What came later: behind a word for the present, in the clause around, or in the sentence that turns to it.

    Args:
        sentence: tells what was so.
        cue: the words that say that it was so then.
        clause: what was so.
        following: the next sentence, or None.

    Returns:
        From the verb on; empty where it is left unsaid.
    """
    now = next((found for _, found in matches(sentence, NOW) if found[0].index > cue[-1].index), None)
    rest = half(sentence, now[0].index, len(sentence.tokens)) if now else None
    if rest is not None:
        return re.sub(r"^many (?=now |currently )", "", rest.text)
    around = next((one for one in sentence.clauses if _is_around(one, clause) or _is_beside(one, clause)), None)
    if around is not None:
        return from_verb_on(around)
    later = next((one for one in sentence.clauses if _goes_on(one, clause)), None)
    if later is not None:
        return from_verb_on(later)
    other = whole(following) if following is not None and following.opener in _TURNING else None
    is_same = other is not None and other.clause is not None and same_subject(clause, other.clause)
    return tidy(other.value) if is_same and other is not None else ""


def _is_around(one: Clause, clause: Clause) -> bool:
    """True for the clause whose subject the relative clause describes."""
    inside = {token.index for token in one.subject.words}
    is_described = clause.index in inside or (one.subject.head.index == clause.parent)
    return clause.relation == "relative" and one.relation in MAIN_CLAUSES and is_described


def _is_beside(one: Clause, clause: Clause) -> bool:
    """True for the main clause that goes on about the subject of an "although" clause."""
    return clause.relation == "concession" and one.relation == "main" and same_subject(clause, one)


def _goes_on(one: Clause, clause: Clause) -> bool:
    """True for what the same ones do by now, behind what they did: "while the clerk types his letters"."""
    subject, is_behind = one.subject.head, one.index > clause.index
    is_same = subject.pos == "NOUN" and subject.lemma == clause.subject.head.lemma
    is_then = clause.verb.tense == "past" and one.verb.tense == "present"
    return is_behind and is_then and is_same and one.relation == "contrast" and not one.verb.modal
