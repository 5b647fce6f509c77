"""Times that count from another one, which a statement does not name: a year later, within a week, by then."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Sentence, Token, Words
from quizgen.quiz.numbers import MONTHS, WEEKDAYS
from quizgen.wording.adjuncts import counts_ages
from quizgen.wording.statements import limiting, tells_standpoint

_COMING = frozenset({"return", "arrive", "come", "go"})


def is_relative_in_time(clause: Clause) -> bool:
    """True for a time that counts from another one that is not named: within a week, a year later, by then."""
    if any(token.lemma in _COUNTED_FROM for token in clause.verb.words):
        return True
    pieces = limiting(clause)
    if clause.verb.tense == "past" and any(len(one.words) <= _MAX_TIME and _is_undated(one) for one in pieces):
        return True
    is_present = clause.verb.tense == "present" and not clause.verb.perfect
    return any(_counts_from_another(one, is_present=is_present) for one in pieces if one.role in {"time", "other"})


def _counts_from_another(piece: Piece, *, is_present: bool) -> bool:
    return (
        (piece.marker == "within" and _is_time(piece))
        or any(token.lemma in _COUNTED_FROM and after != "PROPN" for token, after in _followed(_less_ages(piece.words)))
        or (piece.role == "time" and not is_present and _is_undated(piece))
        or (_opens_with_deed(piece) and not tells_standpoint(piece))
        or any(token.lemma in _FROM_NOW for token in piece.words[:2])
        or (piece.role == "time" and any(token.text.lower() == "preceding" for token in piece.words[:3]))
        or _is_bare_time(piece)
    )


def _opens_with_deed(piece: Piece) -> bool:
    return piece.front and piece.verb is not None and piece.words[0].tag in {"VBN", "VBG", "RB"}


def _less_ages(words: Words) -> Words:
    """The words without an "ago" behind thousands of years: they count from the same time for every reader."""
    return tuple(token for token in words if token.lemma != "ago") if counts_ages(words) else words


def _is_time(piece: Piece) -> bool:
    phrase = piece.phrase
    return phrase is None or phrase.is_numeric or knowledge.noun_class(phrase.head.lemma) in {"time", "measure"}


def _followed(words: Words) -> Iterator[tuple[Token, str]]:
    """Every word with the part of speech of the next: "the later Mughal period" counts from nothing."""
    return zip(words, (*(token.pos for token in words[1:]), ""), strict=True)


def _is_bare_time(piece: Piece) -> bool:
    """True for "at the time" and "by this point" at the head; "in ancient times" is a time of its own."""
    phrase = piece.phrase
    if not piece.front or phrase is None or phrase.head.lemma not in {"time", "point", "day", "moment"}:
        return False
    is_era = phrase.head.tag == "NNS" and any(token.lemma in _ERAS for token in phrase.modifiers)
    return len(piece.words) <= 4 and not is_era


_ERAS = frozenset("ancient medieval modern prehistoric colonial classical biblical roman victorian early".split())
_FROM_NOW = frozenset({"last", "next", "yesterday", "tomorrow", "tonight", "today"})
_MAX_TIME = 5
_COUNTED_FROM = frozenset("later earlier ago afterwards thereafter then initially subsequently meanwhile".split())
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))


def _is_undated(piece: Piece) -> bool:
    """True for a month or weekday without its year."""
    texts = {token.text for token in piece.words}
    return bool(texts & _CALENDAR) and not any(len(text) == 4 and text.isdigit() for text in texts)


_ROW = 6
"""Words behind the first verb of a row in which its last one stands."""


def only_leads_up(sentence: Sentence, clause: Clause) -> bool:
    """True for a coming or going to nowhere in particular before what was done: "She came home and found a comet".

    So for a taking of what something is done with then, and for what only the last of a row completes: "was pausing,
    laughing and talking her way through the play".
    """
    if _is_taking(sentence, clause) or _is_first_of_row(sentence, clause):
        return True
    if clause.verb.main.lemma not in _COMING or clause.relation != "main":
        return False
    named = any(token.pos == "PROPN" for piece in clause.pieces if piece.role != "time" for token in piece.words)
    return not named and any(one.shared and one.parent == clause.index for one in sentence.clauses)


def _is_taking(sentence: Sentence, clause: Clause) -> bool:
    """True for "took the songs of the miners and turned them into hymns"."""
    taken = clause.piece("object")
    if clause.verb.main.lemma != "take" or taken is None:
        return False
    after = (one for one in sentence.clauses if one.shared and one.parent == clause.index)
    done = (piece for one in after for piece in one.pieces if piece.role == "object")
    return any(piece.words[0].text.lower() in {"it", "them"} for piece in done)


def _is_first_of_row(sentence: Sentence, clause: Clause) -> bool:
    behind = sentence.tokens[clause.verb.words[-1].index + 1 :][:_ROW]
    tags = [token.tag if token.text != "," else "," for token in behind]
    return clause.verb.progressive and tags[:2] == [",", "VBG"] and ("CC", "VBG") in pairwise(tags)
