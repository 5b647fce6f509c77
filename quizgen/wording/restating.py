"""Statements in another build or other words than the article's: the same fact, not the same sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.clauses import Clause, Phrase
from quizgen.knowledge.function_words import BE_FORMS
from quizgen.wording import absence, turning
from quizgen.wording.moving import LONGEST_MOVED, moved
from quizgen.wording.statements import built, limiting, statement
from quizgen.wording.synonyms import in_other_words
from quizgen.wording.twins import with_twins
from quizgen.wording.voices import active, passive
from quizgen.wording.words import is_bound, may_be_common, say

_ENOUGH = 2
"""Words replaced or phrases moved from which a statement is no longer the article's."""
_OF_SUBJECT = frozenset({"like", "unlike", "as", "with", "besides"})
"""What opens a phrase at the head that speaks of the subject: another subject would take its place."""
_LONE = 2
"""Words of "the N" with nothing else."""
_NOT_TURNED = frozenset({"who", "which", "that", "one", ",", "only", "would", "could", "twice"})


@dataclass(frozen=True)
class Restating:
    """A statement really said otherwise.

    Attributes:
        text: the statement.
        way: how it was turned: "passive", "identity", "words" …
    """

    text: str
    way: str


def restated(clause: Clause, enough: int = _ENOUGH, kept: frozenset[int] = frozenset()) -> Restating | None:
    """The statement with its build turned, or with two of its words replaced; None where neither can be done.

    A phrase moved, an aside left off or one word replaced is the article's sentence over again.

    Args:
        clause: one that stands alone.
        enough: words replaced or phrases moved; one is enough of a small part of a sentence.
        kept: indexes of words that no other stands for.

    Returns:
        "The bridge was built by Brunel." for "Brunel built the bridge." and the like.
    """
    fronts = [piece for piece in clause.pieces if piece.front]
    is_tied = any(piece.marker in _OF_SUBJECT or is_bound(piece.words) for piece in fronts)
    found = next(((text, name) for name, way in _WAYS if not is_tied and (text := way(clause))), None)
    return Restating(*found) if found else _in_other_words(clause, enough, kept)


def reworded(clause: Clause, kept: frozenset[int] = frozenset()) -> str:
    """The statement as far from the article's sentence as it can be had: turned, moved, or with words replaced."""
    found = restated(clause, kept=kept)
    return found.text if found is not None else in_words(clause, kept)


def in_words(clause: Clause, kept: frozenset[int] = frozenset()) -> str:
    """The statement with words replaced and a phrase moved, in the article's build."""
    other, _ = with_twins(clause, kept)
    return in_other_words(moved(other) or statement(other))[0]


def _in_other_words(clause: Clause, enough: int, kept: frozenset[int]) -> Restating | None:
    """The statement with two words or turns of phrase replaced; one is enough where a phrase is moved as well."""
    other, count = with_twins(clause, kept)
    at_other_end = moved(other)
    text, turned = in_other_words(at_other_end or statement(other))
    count += turned
    is_enough = count + (at_other_end is not None) >= enough and (count or enough < _ENOUGH)
    return Restating(text, "words") if is_enough else None


def _turned_copula(clause: Clause) -> str | None:
    """ "The capital of Peru is Lima." for "Lima is the capital of Peru."."""
    pieces = limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    predicate = behind[0] if len(behind) == 1 else None
    if predicate is None or predicate.role != "predicate" or predicate.phrase is None or predicate.verb is not None:
        return None
    if (
        may_be_common(clause.subject)
        or clause.verb.main.lemma != "be"
        or len(clause.verb.words) != 1
        or clause.verb.finite.text not in BE_FORMS
    ):
        return None
    subject, noun = clause.subject, predicate.phrase
    if not subject.is_named and len(subject.words) <= _LONE:
        return None  # "The first tax on salt was the act" says less than it did
    if not (_singles_out(subject) and _singles_out(noun)):
        return None
    if subject.number != noun.number or is_bound((*subject.words, *predicate.words)):
        return None
    words = (*predicate.words, *subject.words)
    if len(words) > LONGEST_MOVED or any(token.text in _NOT_TURNED or token.tag == "PRP$" for token in words):
        return None
    rest = tuple(piece for piece in pieces if piece.front)
    return built(clause, say(predicate.words), f"{say(clause.verb.words)} {say(subject.words)}", rest)


def _singles_out(phrase: Phrase) -> bool:
    """True for a name or what "the" opens; "twice the size of Wales" is a measure."""
    return phrase.is_named or phrase.opens == "the"


_WAYS: tuple[tuple[str, Callable[[Clause], str | None]], ...] = (
    ("active", active),
    ("identity", _turned_copula),
    ("received", turning.received),
    ("passive", passive),
    ("because", turning.because),
    ("because-of", turning.because_of),
    ("effect", turning.effect),
    ("held", turning.held),
    ("enabling", turning.enabling),
    ("made-up", turning.made_up),
    ("one-of", turning.one_of),
    ("possible", turning.possible),
    ("doing", turning.doing),
    ("exists", absence.exists),
)
"""What turns the build of a statement, the most natural first."""
