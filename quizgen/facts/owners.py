"""Whose: the person whose design, law or voyage did what is told (Jenner's vaccine protected children …)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Text, Words
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.facts.relations import is_in_title
from quizgen.knowledge.function_words import APOSTROPHE_S
from quizgen.wording.asking import name_alone
from quizgen.wording.questions import ask_subject
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, possessive, say

_ENOUGH, _MAX_OWNED = 2, 5
_PRIVATE = frozenset(
    "father mother son daughter brother sister wife husband child parent family uncle aunt cousin friend name life "
    "grandfather grandmother ancestor death birth age house home body face eye hand voice mind heart birthday".split()
)
"""What everybody has."""


def find(text: Text) -> Iterator[Fact]:
    """Find owners.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = None if clause.verb.negated or is_copula(clause) else _asked(clause, title)
        if ask is not None:
            yield Fact("person", "facts.owners", statement(clause), parts(clause), (found,), clause, (ask,))


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    key, owned = _split(clause.subject)
    if not key or clause.subject.conjuncts or not 1 <= len(owned) <= _MAX_OWNED:
        return None
    pieces = kept(clause)
    rest = tuple(token for piece in pieces for token in piece.words)
    told = [token for token in rest if token.pos in {"NOUN", "PROPN", "ADJ", "NUM"}]
    if (
        not key
        or is_in_title(key, title)
        or is_open((*owned, *rest))
        or knowledge.is_light_verb(clause.verb.main.lemma)
    ):
        return None
    if len(told) < _ENOUGH or not names_something(rest) or any(token.bound for token in rest):
        return None
    stem = ask_subject(clause, f"whose {say(owned)}", pieces)
    # Without options: bare names would not fit "whose".
    return Ask("whose", stem, _owning(key, clause), WRITTEN, clause.subject.possessor, accept=(key,), hint="person")


def _owning(name: str, clause: Clause) -> str:
    """A name as it answers "whose", with the apostrophe that the source writes."""
    marks = (token.text[:1] for token in clause.subject.words if token.text in APOSTROPHE_S)
    return possessive(name).replace("’", next(marks, "’"))


def _split(subject: Phrase) -> tuple[str, Words]:
    """The name of the person who owns what a subject names, and the rest of it."""
    first, owner = subject.words[0], subject.possessor
    if first.text.lower() in {"his", "her"} and first.say is not None and first.say[:1].isupper():
        name, last = first.say.rpartition("’")[0] or first.say.rpartition("'")[0], first.index
    elif owner is None or owner.kind != "person" or not owner.is_named or owner.is_open or first not in owner.words:
        return "", ()
    else:
        name, last = name_alone(owner), max(token.index for token in owner.words)
    owned = tuple(token for token in subject.words if token.index > last and token.tag != "POS")
    return (name, owned) if subject.head in owned and subject.head.lemma not in _PRIVATE else ("", ())
