"""One thing held against another inside a clause: A rather than B, A and not B, not A but B; unlike A; despite A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.clauses import Clause, Sentence
from quizgen.facts.comparisons.opposed_questions import Wording
from quizgen.facts.comparisons.single import Sound, holder, worded
from quizgen.facts.model import Ask
from quizgen.facts.pieces import repeats
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import is_open, say

_CUE = re.compile(r"(?:,? (?:rather than|instead of|as opposed to)|,? (?:and|but) not|, not) ")
_NOT_BUT = re.compile(r"(?P<a>[^,]+?),? but (?:rather |instead )?(?P<b>.+)")
_MARKERS = frozenset("in on at by for from with to of into through during the a an".split())
"""Words that open two like phrases: the same one stands at the head of both."""
_MAX_SIDE, _MAX_KEY = 8, 10


class Sides(NamedTuple):
    """What stands before and behind the two sides, the sides, and the words between them."""

    before: str
    chosen: str
    cue: str
    refused: str
    after: str


def apart(sentence: Sentence, cue: int, sound: Sound) -> Wording:
    """Word a clause that holds two things against each other.

    Args:
        sentence: where it stands.
        cue: index of the word that sets them apart.
        sound: of the article.
    """
    clause = holder(sentence, cue, sound)
    if clause is None:
        return Wording()
    found = sides(statement(clause))
    turned = (f"{found.before}{found.refused}{found.cue}{found.chosen}{found.after}",) if found else ()
    special = tuple(_not_but(clause)) or (tuple(_rather(clause, found)) if found else ())
    rivals = (found.refused,) if found else ()
    return worded(clause, cue, sound, turned=turned, special=special, rivals=rivals)


def sides(text: str) -> Sides | None:
    """The two like phrases around "rather than", "and not" and the like; None where they are not alike."""
    cue = next(iter(_CUE.finditer(text)), None)
    if cue is None or len(_CUE.findall(text)) > 1:
        return None
    rest = re.match(r"[^,.;]+", text[cue.end() :])
    marker = text[cue.end() :].split(" ", 1)[0]
    start = text.rfind(f" {marker} ", 0, cue.start()) + 1
    is_last = rest is not None and text[cue.end() + len(rest[0]) :] in {".", ""}
    if rest is None or not is_last or marker not in _MARKERS or start == 0:
        return None
    chosen, refused = text[start : cue.start()], rest[0]
    if max(len(chosen.split()), len(refused.split())) > _MAX_SIDE or "," in chosen:
        return None
    return Sides(text[:start], chosen, cue[0], refused, text[cue.end() + len(refused) :])


def _rather(clause: Clause, found: Sides) -> Iterator[Ask]:
    """What does X V rather than B? Where A is an object or a predicate."""
    if clause.verb.negated or found.chosen.split()[0] not in {"the", "a", "an"}:
        return
    for piece in limiting(clause):
        text = say(piece.words)
        if piece.role not in {"object", "predicate"} or not text.startswith(found.chosen):
            continue
        others = tuple(one for one in limiting(clause) if one is not piece and found.refused not in say(one.words))
        stem = f"{ask_piece(clause, 'what', others).rstrip('?')}, rather than {found.refused}?"
        yield _ask(stem, found.chosen, found.refused)


def _not_but(clause: Clause) -> Iterator[Ask]:
    """X is not A but B: what is X, rather than A?"""
    piece = clause.piece("predicate")
    plain = clause.verb.main.lemma == "be" and clause.verb.finite.index == clause.verb.main.index
    if piece is None or not clause.verb.negated or not plain or is_open(piece.words):
        return
    found = _NOT_BUT.fullmatch(say(piece.words))
    if found is None or len(limiting(clause)) > 1:
        return
    key = found["b"] if len(found["b"].split()) <= _MAX_KEY else ""
    stem = f"What {clause.verb.finite.text.lower()} {say(clause.subject.words)}, rather than {found['a']}?"
    if key and not repeats(stem, key):
        yield _ask(stem, key, found["a"])


def _ask(stem: str, key: str, rival: str) -> Ask:
    return Ask("rather", stem, key, frozenset({"choice", "short_answer"}), None, rivals=(rival,), level="understand")
