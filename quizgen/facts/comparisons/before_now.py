"""What was so before, where a clause tells what is so now."""

from __future__ import annotations

from quizgen.clauses import Clause, Sentence
from quizgen.facts.comparisons.comparing import same_subject, whole
from quizgen.knowledge.connectives import BUT, TURNING, WHILE
from quizgen.tags import NOUNS
from quizgen.wording.words import say, tidy

_AGO = frozenset("when ever ago before previously earlier time past years decades".split())


def earlier_than_now(
    previous: Sentence | None, sentence: Sentence, clause: Clause
) -> tuple[str, tuple[Sentence, ...]] | None:
    """What was before, with the sentences; None where nothing is set against the present.

    Args:
        previous: the sentence before, where there is one.
        sentence, clause: where the present is told.
    """
    past = next((one for one in sentence.clauses if one is not clause and _is_of_past(one)), None)
    opposed = clause.link in WHILE | BUT or any(
        token.text.lower() in {"but", "while"} for token in sentence.tokens[1 : clause.index]
    )
    if past is not None and opposed:
        return (_told(past, clause), (sentence,)) if _is_like(past, clause) else None
    goes_on = clause.shared and not clause.verb.modal and not any(token.lemma == "still" for token in clause.words)
    is_own = past is not None and past.verb.perfect and past.subject.head.index == clause.subject.head.index
    if past is not None and goes_on and is_own:
        return _told(past, clause), (sentence,)
    than = next((token.index for token in sentence.tokens if token.text.lower() == "than"), None)
    if than is not None and _AGO & {token.text.lower() for token in sentence.tokens[than + 1 : than + 5]}:
        return "", (sentence,)
    told = _told_before(previous, sentence, clause) if previous is not None else None
    return (told, (previous, sentence)) if previous is not None and told is not None else None


def _is_of_past(clause: Clause) -> bool:
    return (clause.verb.tense == "past" or clause.verb.perfect) and clause.relation != "relative"


def _told_before(previous: Sentence, sentence: Sentence, clause: Clause) -> str | None:
    """What the sentence before tells of the past, empty where it is of something else; None if it is not set against.

    One that tells of no past is set against the present by "but" alone.
    """
    before = whole(previous)
    if before is None:
        return None
    was = before.clause
    is_past = was is not None and (was.verb.tense == "past" or was.verb.perfect)
    is_turned = sentence.opener in TURNING
    is_named = before.subject.lower() == say(clause.subject.words).lower()
    if not is_past and (not is_turned or is_named or clause.subject.head.text.lower() in {"he", "she"}):
        return None
    is_first = not any(one.index < clause.index and one.relation == "main" for one in sentence.clauses)
    is_same = was is None or same_subject(was, clause)
    goes_on = was is not None and not clause.shared and (is_same or _is_taken_up(previous, clause))
    if not ((is_turned and is_first) or goes_on) or not (was is None or _is_like(was, clause)):
        return None
    return before.value if is_same else before.text if clause.subject.head.pos == "PRON" else ""


def _told(past: Clause, present: Clause) -> str:
    """What was so, from the verb on, up to what is so now."""
    start, end = past.verb.words[0].index, present.words[0].index
    words = [token for token in past.words if token.index >= start and (end < start or token.index < end)]
    while words and words[-1].text.lower() in WHILE | {"but", "yet", ",", "today", "now"}:
        words.pop()
    return tidy(say(words))


def _is_like(past: Clause, present: Clause) -> bool:
    """False where another thing has done something by now: that is an event, and no state to set against the past."""
    is_other = present.subject.head.pos in NOUNS and present.subject.head.lemma != past.subject.head.lemma
    return not (present.verb.perfect and is_other)


def _is_taken_up(previous: Sentence, clause: Clause) -> bool:
    there = {one.subject.head.lemma for one in previous.clauses}
    return clause.subject.head.pos in NOUNS and clause.subject.head.lemma in there
