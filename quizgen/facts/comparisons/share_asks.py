"""How a share is asked for: what share of N, how many of the nine N."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import TAKEN, Clause, Phrase, Piece, Words
from quizgen.facts.comparisons.comparing import SAYING
from quizgen.facts.comparisons.single import Sound, worded
from quizgen.facts.model import ANY_QUESTION, Ask, Wording
from quizgen.tags import NOUNS
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_SHARES = frozenset("percent % cent half third quarter fifth tenth per".split())
INTEGER = (
    r"(?:\d{1,3}(?:,\d{3})*(?: million)?|one million|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|"
    r"a hundred)"
)
"""What matches a count, in figures or in words."""
_ONE_IN = re.compile(
    rf"(?:(?:about|nearly|almost|more than) )?{INTEGER} (?:in|out of) (?:every )?{INTEGER}(?= [a-z])", re.IGNORECASE
)


def share_worded(clause: Clause | None, words: Words, sound: Sound) -> Wording:
    """What share of N: the share is asked for where "of" follows it in the subject or the object.

    Args:
        clause: that the share is told in.
        words: of the share.
        sound: which clauses are sound.
    """
    if clause is None:
        return Wording()
    asks = []
    for piece in (None, *(piece for piece in limiting(clause) if piece.role in TAKEN and not piece.front)):
        phrase = clause.subject if piece is None else piece.phrase
        if phrase is None or words[0].index not in {token.index for token in phrase.words}:
            continue
        share, rest = split_share(phrase.words)
        said = clause.piece("complement")
        says = clause.verb.main.lemma in SAYING and not (said is not None and said.words[0].tag == "VBG")
        is_part = any(one.text.lower() == "the" and two.pos == "ADJ" for one, two in pairwise(share))
        if is_part:
            continue  # "the southern half" says which, and not how much
        if any(one.words[0].tag == "VBG" and one.words[0].index == phrase.words[-1].index + 1 for one in clause.pieces):
            continue  # "led to half of all cases going untreated": it is their going so that it led to
        if not share or is_open(rest) or clause.verb.negated or says or _is_shared_out(share, rest, clause):
            continue
        asks.append(_share(clause, piece, phrase, share, rest))
    asks += _of_those(clause)
    return worded(clause, words[0].index, sound, special=tuple(asks), parts=clause.subject.is_named)


def _of_those(clause: Clause) -> list[Ask]:
    """Of the N, 60% are …: what share of the N are …?"""
    subject = clause.subject
    whole = next((one for one in clause.pieces if one.front and one.marker in {"of", "among"}), None)
    is_share = subject.kind == "percent" and all(one.pos in {"NUM", "ADV", "NOUN", "SYM"} for one in subject.words)
    if whole is None or not is_share or is_open(whole.words) or clause.verb.negated:
        return []
    others = tuple(one for one in limiting(clause) if one is not whole)
    stem = ask_subject(clause, f"what share of {say(whole.words[1:])}", others)
    return [Ask("share", stem, say(subject.words), ANY_QUESTION, subject)]


def _is_shared_out(share: Words, rest: Words, clause: Clause) -> bool:
    """True if another share stands beside it, or "one in eight women" is taken up by "her"."""
    is_one = any(token.text.lower() in {"in", "out"} for token in share)
    takes_up = any(token.text.lower() in {"his", "her", "its"} for piece in clause.pieces for token in piece.words)
    return any(token.text == "%" or token.lemma in _SHARES for token in rest) or (is_one and takes_up)


def _share(clause: Clause, piece: Piece | None, phrase: Phrase, share: Words, rest: Words) -> Ask:
    """What share of N, how many of the ten N; the preposition that the verb governs stands before it."""
    others = tuple(one for one in limiting(clause) if one is not piece)
    counted = len(share) < 3 and not any(token.text == "%" or token.lemma in _SHARES for token in share)
    asked = f"{'how many' if counted else 'what share'} {say(rest)}"
    marker = piece.marker if piece is not None else ""
    stem = ask_subject(clause, asked, others) if piece is None else ask_piece(clause, asked, others, marker=marker)
    return Ask(
        "how-many-of" if counted else "share", stem, say(share), ANY_QUESTION, phrase, hint="number" if counted else ""
    )


def split_share(words: Words) -> tuple[Words, Words]:
    """The share and what it is a share of; empty where the phrase is not built so.

    "One out of every 9 bakers" is a share of bakers, and is said whole.
    """
    found = _ONE_IN.match(" ".join(token.text.lower() for token in words))
    if found is not None:
        size = len(found[0].split())
        of = replace(words[0], text="of", say=None)
        return words[:size], (of, *words[size:])
    place = next((number for number, token in enumerate(words) if token.text.lower() == "of"), None)
    if place is None or place > 5 or any(token.pos in NOUNS and token.lemma not in _SHARES for token in words[:place]):
        return (), ()
    is_share = any(token.text in {"%"} or token.lemma in _SHARES for token in words[:place])
    is_share = is_share or _is_count_of_many(words, place)
    return (words[:place], words[place:]) if is_share else ((), ())


def _is_count_of_many(words: Words, place: int) -> bool:
    """True for "four of the nine judges": a count out of a counted whole."""
    behind = words[place + 1 : place + 4]
    return all(token.pos in {"NUM", "ADV"} for token in words[:place]) and any(one.pos == "NUM" for one in behind)
