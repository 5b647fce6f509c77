"""Mends a known slip of the parser: a fronted date without a comma that runs into the subject."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Clause, Kind, Phrase, Piece, Words, join
from quizgen.quiz.numbers import MONTHS
from quizgen.tags import LINKERS

_MONTH = rf"(?:{'|'.join(MONTHS)})"
_DATES = re.compile(
    rf"(?:the )?(?:early |late |mid-)?(?:\d{{1,2}} {_MONTH}(?: \d{{4}})?|{_MONTH} \d{{1,2}}(?:, ?\d{{4}})?"
    rf"|{_MONTH} \d{{4}}|\d{{4}}s?|\w+ century)"
)


def repaired(clause: Clause) -> Clause:
    """Give the date at the head of the subject back to the lone preposition before it.

    "On 18 May 1980 an eruption killed …" is sometimes parsed with "18 May 1980 an eruption" as subject and "On" alone.
    A lone preposition that cannot be mended makes the clause lost.
    """
    subject = clause.subject
    lone = next((piece for piece in clause.pieces if _is_lone(piece, subject)), None)
    if lone is None:
        return clause
    count = _date_length(subject.words)
    if not 0 < count < len(subject.words):
        return replace(clause, lost=True)
    date = subject.words[:count]
    kind: Kind = "year" if count == 1 and date[0].text.isdigit() else "date"
    phrase = Phrase(date, date[-1], kind, "singular")
    piece = replace(lone, role="time", words=(*lone.words, *date), phrase=phrase, comma=False)
    rest = subject.words[count:]
    determiner = rest[0].text.lower() if rest[0].pos == "DET" else ""
    pieces = tuple(piece if one is lone else one for one in clause.pieces)
    return replace(clause, subject=replace(subject, words=rest, determiner=determiner), pieces=pieces)


def _is_lone(piece: Piece, subject: Phrase) -> bool:
    return (
        piece.front
        and len(piece.words) == 1
        and piece.words[0].pos in LINKERS
        and piece.words[0].index == subject.words[0].index - 1
    )


def _date_length(words: Words) -> int:
    """How many words at the head make a date; 0 where they make none."""
    return max((count for count in range(1, min(6, len(words))) if _DATES.fullmatch(join(words[:count]))), default=0)
