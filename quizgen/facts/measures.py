"""A measure of something and its amount: "a lake with an area of 506 square miles", "it has a mass of 40 kilograms"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.model import ANY_QUESTION, Ask, Fact
from quizgen.facts.quantities import BOUNDS
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import MODIFYING
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say, sentence

_MEASURES = frozenset(
    "area population length height width depth mass weight volume speed budget temperature capacity period diameter "
    "radius magnitude score density distance age altitude elevation output value cost price salary income turnover "
    "wingspan lifespan concentration circumference thickness range rate frequency voltage power gradient".split()
)
_UNITS = frozenset({"NOUN", "ADJ", "NUM", "PROPN", "SYM"})
_LONGEST = 7


@dataclass(frozen=True)
class _Held:
    """A measure with its modifiers, the words of its amount, and when it was so."""

    measure: Words
    amount: Words
    times: tuple[Piece, ...] = ()


def find(text: Text) -> Iterator[Fact]:
    """Find measures with their amounts.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        held = None if clause.verb.negated or clause.source or clause.verb.modal else _held(clause)
        ask = _ask(clause, held) if held is not None else None
        if ask is not None:
            roles = (("thing", ask.stem), ("value", ask.key), *parts(clause))
            yield Fact("number", "facts.measures", statement(clause), roles, (found,), clause, (ask,))


def _held(clause: Clause) -> _Held | None:
    """What the subject has, or is with."""
    has = clause.verb.main.lemma == "have" and not clause.verb.chain
    if not (has or is_copula(clause)):
        return None
    for piece in kept(clause):
        words = piece.words
        for at, token in enumerate(words):
            if token.lemma in _MEASURES and at + 2 < len(words) and words[at + 1].text == "of":
                start = _start(words, at)
                is_led = start > 0 and words[start - 1].text == "with"
                amount = _amount(words[at + 2 :])
                if amount and (is_led or (has and start == 0 and piece.role == "object")):
                    return _Held(words[start + 1 : at + 1], amount, _times(clause, piece))
    return None


def _times(clause: Clause, piece: Piece) -> tuple[Piece, ...]:
    """What tells when something had a measure: "By 1950", "in 1850"."""
    return tuple(one for one in kept(clause, piece) if one.role == "time" and one.verb is None)


def _start(words: Words, at: int) -> int:
    """Place of the article before a measure; of the measure itself, where it has none."""
    start = at
    while start > 0 and words[start - 1].pos in MODIFYING:
        start -= 1
    return start - 1 if start > 0 and words[start - 1].text.lower() in INDEFINITE else at


def _amount(words: Words) -> Words:
    """The bounds, number and unit at the head of words."""
    end = 0
    while end < len(words) and (words[end].lemma in BOUNDS or words[end].text in {"$", "£", "€"}):
        end += 1
    if end == len(words) or words[end].pos != "NUM":
        return ()
    while end < len(words) and (words[end].pos in _UNITS or words[end].text in {"per", "%", "/", "°", "-"}):
        end += 1
    return words[:end] if end <= _LONGEST else ()


def _ask(clause: Clause, held: _Held) -> Ask | None:
    subject = clause.subject
    words = [*subject.words, *held.measure, *(word for one in held.times for word in one.words)]
    if is_open(tuple(words)) or not held.measure or not names_something(words_of(clause, ())):
        return None
    be = "was" if clause.verb.tense == "past" else "is"
    before = "".join(f"{say(one.words)}, " for one in held.times if one.front)
    behind = "".join(f" {say(one.words)}" for one in held.times if not one.front)
    stem = sentence(f"{before}what {be} the {say(held.measure)} of {say(subject.words)}{behind}", "?")
    return Ask("measure", stem, say(held.amount), ANY_QUESTION, None, hint="number")
