"""The quality that halves tell of their topic: "how reliable the polygraph is"."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Token
from quizgen.facts.comparisons.comparing import Half, asks
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.tags import NOUNS
from quizgen.wording.persons import is_person
from quizgen.wording.words import say

_LINKING = frozenset({"be", "sound", "seem", "look", "appear", "become", "remain"})
_GRADED = ("able", "ible", "ing", "ful", "ous", "ant", "ent")
"""Endings of adjectives that are so in a higher or lower degree; shorter ones name a kind as often."""
_NO_DEGREE = frozenset("different current present unable possible impossible available dependent sufficient".split())


def quality_of(name: str, one: Half, other: Half, *, last: bool = False) -> str:
    """In what degree of which quality a topic is told of; empty where no half says it of the topic.

    Args:
        name: of the topic, as an aspect says it.
        one, other: the halves; the second is asked first.
        last: no other is: what goes against how something is need not tell how much it is so.
    """
    for half in (other,) if last else (other, one):
        for verb, quality in _qualities(half, name):
            return f"how {quality.text.lower()} {name} {verb}"
    return ""


def _qualities(half: Half, name: str) -> Iterator[tuple[str, Token]]:
    """The verbs and adjectives that clauses in a half say of what has the name."""
    inside = {token.index for token in half.words}
    for clause in half.sentence.clauses:
        told, head = clause.piece("predicate"), clause.subject.head
        if clause.index not in inside or told is None or clause.verb.main.lemma not in _LINKING or asks(clause):
            continue
        word = told.words[-1]
        is_graded = word.pos == "ADJ" and word.text.lower().endswith(_GRADED) and word.lemma.lower() not in _NO_DEGREE
        if is_graded and head.text.lower() == name.split()[-1].lower():
            yield verb_of(clause), word


def called_as(one: Half, other: Half) -> str:
    """ "What the judge is called" of "towns have a judge, but in ports the judge is reeve"; empty elsewhere.

    Args:
        one: half that names a post.
        other: half that may give its title.
    """
    clause = other.clause
    titles = [piece.words for piece in clause.pieces if piece.role == "predicate"] if clause is not None else []
    if clause is None or clause.verb.main.lemma != "be" or clause.subject.number != "singular" or not titles:
        return ""
    subject = clause.subject
    are_titles = all(len(words) == 1 and words[0].text.islower() for words in titles)
    are_titles &= any(words[0].pos in NOUNS for words in titles)
    is_post = is_person(subject) and any(token.lemma == subject.head.lemma for token in one.words)
    return f"what {say(subject.words)} is called" if are_titles and is_post else ""
