"""One side chosen and one refused, said the other way round: "B rather than A" for "not A but B", and the like."""

from __future__ import annotations

import re
from typing import NamedTuple

from quizgen.clauses import Clause
from quizgen.facts.comparisons.two_sides import Sides, sides
from quizgen.knowledge.function_words import ARTICLES, BE_FORMS
from quizgen.tags import COMMON_WORDS
from quizgen.wording.statements import statement
from quizgen.wording.words import sentence

_NOT_BUT = re.compile(
    r"(?P<before>.*\S) not (?!(?:only|just|merely|simply|even|so|until)\b)(?P<refused>[^,.;:]+),? but "
    r"(?:rather |instead )?(?P<chosen>(?!not\b|also\b|never\b)[^,.;:]+)\."
)
_LEADS = frozenset("in on at by for from with as through during between among because".split())
"""Prepositions that stand at the head of both sides."""
_AND_NOT = frozenset({"not", "and not"})
_RATHER = frozenset({"rather than", "instead of", "as opposed to"})
_DENIED = re.compile(r"\b(?:not|never|no)\b|n[’']t\b")
_MOST, _LONGEST = 30, 12


class Turned(NamedTuple):
    """A true statement in other words, and the same with its sides exchanged."""

    true: str
    false: str


def turned_rather(clause: Clause) -> Turned | None:
    """The statement of a clause that refuses one of two like sides, in other words and false.

    Args:
        clause: a sound one.

    Returns:
        None where the clause does not refuse a side, or the two are not alike.
    """
    text = statement(clause)
    found = _not_but(clause, text)
    two = sides(text) if found is None else None
    if two is not None and not _DENIED.search(two.before):
        found = _and_not(two) or _chosen(two)
    return found if found is not None and len(found.true.split()) <= _MOST else None


def _not_but(clause: Clause, text: str) -> Turned | None:
    """ "A is C rather than B", of "A is not B but C"."""
    found = _NOT_BUT.fullmatch(text)
    if found is None:
        return None
    before, refused, chosen = found["before"], found["refused"], found["chosen"]
    is_copula = before.split()[-1].lower() in BE_FORMS
    if not (_open_alike(refused, chosen) or (is_copula and _are_bare(clause, refused, chosen))):
        return None
    if clause.verb.negated and not is_copula:
        return None  # "does not": the verb would change its form
    return _rather(f"{before} ", chosen, refused, "") if _are_short(refused, chosen) else None


def _and_not(two: Sides) -> Turned | None:
    """ "A is B rather than C", of "A is B, not C"."""
    is_refused = two.cue.strip(" ,") in _AND_NOT
    return _rather(two.before, two.chosen, two.refused, two.after.rstrip(".")) if is_refused else None


def _chosen(two: Sides) -> Turned | None:
    """ "A is not C but B", of "A is B rather than C"; false with its sides exchanged."""
    if two.cue.strip(" ,") not in _RATHER or not two.before.strip():
        return None
    last, first = two.before.split()[-1].lower(), two.chosen.split()[0].lower()
    if not (first in _LEADS or (first in ARTICLES and last in BE_FORMS)):
        return None
    true = sentence(f"{two.before}not {two.refused} but {two.chosen}")
    return Turned(true, f"{two.before}{two.refused}{two.cue}{two.chosen}{two.after}")


def _rather(before: str, chosen: str, refused: str, after: str) -> Turned:
    return Turned(
        sentence(f"{before}{chosen} rather than {refused}{after}"),
        sentence(f"{before}{refused} rather than {chosen}{after}"),
    )


def _open_alike(one: str, other: str) -> bool:
    """True for two noun phrases with an article each, or two behind the same preposition."""
    first, second = one.split()[0].lower(), other.split()[0].lower()
    return {first, second} <= ARTICLES or (first == second and first in _LEADS)


def _are_bare(clause: Clause, one: str, other: str) -> bool:
    """True for two noun phrases without an article: "separate subjects", "complementary perspectives"."""
    there = {token.text: token for token in clause.words}
    opens = [there.get(text.split()[0]) for text in (one, other)]
    return all(token is not None and token.pos in COMMON_WORDS for token in opens) and all(
        any(token.pos == "NOUN" and token.text in text.split() for token in clause.words) for text in (one, other)
    )


def _are_short(one: str, other: str) -> bool:
    return max(len(one.split()), len(other.split())) <= _LONGEST
