"""How did X change between then and later? The figures that something rose or fell from and to are told at once."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Piece
from quizgen.facts.model import WRITTEN, Ask
from quizgen.quiz.numbers import YEAR
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say, sentence

_FIGURE = re.compile(r"\d|\b(?:hundreds|thousands|millions|billions|half|quarter|third)\b")
_TIME = re.compile(rf"\b{YEAR}\b|\b(?:century|decades?|years)\b")
_YEARS = re.compile(
    rf"^from (?:[A-Z]\w+ )?{YEAR} (?:to|until) (?:[A-Z]\w+ )?{YEAR}$|\b(?:in|by) {YEAR}$", re.IGNORECASE
)
_BRACKETS = re.compile(r"\s*\([^)]*\)")
_IN_FIGURES = re.compile(r"\d,\d")
_ENDS = frozenset({"from", "to", "by"})
_MOST_KEY, _MOST_STEM, _LEAST_SUBJECT = 16, 24, 4
"""So few words do not tell whose "life expectancy" it is."""


def how_changed(clause: Clause) -> tuple[Ask, ...]:
    """Ask how an amount changed in a time that the clause names.

    Args:
        clause: its verb says that its subject went up or down.

    Returns:
        One question, answered with the direction and the figures, or none.
    """
    verb, subject = clause.verb, clause.subject
    pieces = limiting(clause)
    timed = tuple(piece for piece in pieces if piece.front or _is_time(piece))
    told = tuple(piece for piece in pieces if piece not in timed)
    is_bare = len(subject.words) < _LEAST_SUBJECT
    is_made = verb.passive or verb.modal or verb.chain or verb.negated or clause.piece("object", "predicate")
    if is_made or clause.source or verb.tense == "none" or subject.is_numeric or subject.conjuncts or is_bare:
        return ()
    if not any(_is_time(piece) for piece in timed) or not any(_is_figure(piece) for piece in told):
        return ()
    if is_open(subject.words) or any(is_open(piece.words, subject.words) for piece in pieces) or subject.is_named:
        return ()
    has = verb.perfect and verb.tense == "present"
    if not has and verb.tense != "past":
        return ()
    plural = subject.number == "plural"
    core = (
        f"how {('have' if plural else 'has') if has else 'did'} {say(subject.words)} {'changed' if has else 'change'}"
    )
    front = [say(piece.words) for piece in timed if piece.front and not _is_time(piece)]
    behind = [say(piece.words) for piece in timed if _is_time(piece)]
    stem = sentence(", ".join([*front, " ".join([core, *behind])]), "?")
    answer = " ".join(["they" if plural else "it", say(verb.words), *(say(piece.words) for piece in told)])
    key = sentence(_BRACKETS.sub("", answer))
    is_run_on = key.count(",") > len(_IN_FIGURES.findall(key))
    if is_run_on or len(key.split()) > _MOST_KEY or len(stem.split()) > _MOST_STEM:
        return ()
    return (Ask("how-changed", stem, key, WRITTEN, level="analyse"),)


def _is_time(piece: Piece) -> bool:
    """True for the time in which something changed: "between 1991 and 2000", "over the last twenty years"."""
    return piece.verb is None and not _is_figure(piece) and _TIME.search(say(piece.words)) is not None


def _is_figure(piece: Piece) -> bool:
    figures = _YEARS.sub("", say(piece.words))
    return piece.marker in _ENDS and _FIGURE.search(figures) is not None
