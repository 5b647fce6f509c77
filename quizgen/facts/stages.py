"""Stages of a process that the article itself puts in order: First …. Next …. Then …. Finally …. For ordering items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.clauses import Clause, Piece, Sentence, Text, Words
from quizgen.facts.model import Fact
from quizgen.tags import NOUNS
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say

_FEWEST = 4
_BEGINS = frozenset({"first", "at first", "to begin with", "to start with"})
_GOES_ON = frozenset({"next", "then", "after that", "afterwards"})
_ENDS = frozenset({"finally", "lastly", "last", "in the end"})
_COUNTS = frozenset({"second", "third", "fourth", "fifth"})
"""These alone count reasons as well as stages."""
_WORDS = _BEGINS | _GOES_ON | _ENDS | _COUNTS


@dataclass(frozen=True)
class _Stage:
    """A sentence with its word of order, and the clause it states."""

    word: str
    clause: Clause
    pieces: tuple[Piece, ...]
    sentence: Sentence


def find(text: Text) -> Iterator[Fact]:
    """Find processes of four stages or more, told in sentences that follow one another.

    Args:
        text: the analysed article.
    """
    run: list[_Stage] = []
    for found in (*text.sentences, None):
        stage = _stage(found) if found is not None else None
        if stage is not None and run and _follows(run[-1], stage):
            run.append(stage)
            continue
        yield from _facts(run, text.title)
        run = [stage] if stage is not None and stage.word in _BEGINS else []


def _stage(found: Sentence) -> _Stage | None:
    clause = next((one for one in found.clauses if one.relation == "main"), None)
    if clause is None or clause.lost or clause.quoted or clause.source or not found.text.endswith("."):
        return None
    opening = next((piece for piece in clause.pieces if piece.front and _plain(piece.words) in _WORDS), None)
    word = found.opener if found.opener in _WORDS else _plain(opening.words) if opening is not None else ""
    if not word or clause.verb.negated or clause.verb.modal or len(found.clauses) != 1:
        return None
    return _Stage(word, clause, tuple(piece for piece in limiting(clause) if piece is not opening), found)


def _plain(words: Words) -> str:
    return say(words).lower().strip(" ,")


def _follows(last: _Stage, stage: _Stage) -> bool:
    """True if a stage stands in the sentence right behind the last one, told in its tense."""
    at, before = stage.sentence, last.sentence
    beside = (at.block, at.number) == (before.block, before.number + 1)
    ended = last.word in _ENDS or stage.word in _BEGINS
    return beside and not ended and last.clause.verb.tense == stage.clause.verb.tense


def _facts(run: Sequence[_Stage], title: str) -> Iterator[Fact]:
    is_process = len(run) >= _FEWEST and any(stage.word in _GOES_ON for stage in run)
    if not is_process or any(_is_open(stage, run, title) for stage in run):
        return
    process = f"{run[0].sentence.block}.{run[0].sentence.number}"
    for place, stage in enumerate(run, 1):
        worded = statement(stage.clause, stage.pieces)
        roles = (("stage", worded.rstrip(".")), ("process", process), ("place", str(place)))
        yield Fact("other", "facts.stages", worded, roles, (stage.sentence,))


def _is_open(stage: _Stage, run: Sequence[_Stage], title: str) -> bool:
    """True if something in a stage is named neither there, nor in another stage, nor in the title."""
    told = {word.lower() for word in re.findall(r"[\w-]+", title)}
    told |= {token.text.lower() for one in run if one is not stage for token in words_of(one.clause, one.pieces)}
    words = words_of(stage.clause, stage.pieces)
    return any(is_open((token,), words) and not (token.pos in NOUNS and token.text.lower() in told) for token in words)
