"""What holds against something: "in spite of what did A V?"; "although not obliged, what are they advised to V?"."""

from __future__ import annotations

from quizgen.clauses import Clause, Token, Words
from quizgen.facts.askable import STATED
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.model import WRITTEN, Ask, Compared
from quizgen.facts.pieces import repeats
from quizgen.tags import NOUNS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say, sentence

_LEAST, _MOST = 3, 10
_TELLING = frozenset({"ADP", "PART"})
"""Behind the noun they tell which: "objections from the miners", "the miners' objections"."""


def in_spite_of_what(clause: Clause | None, cue: int) -> tuple[Ask, ...]:
    """In spite of what did A V? Asked for a phrase that tells more than "the popular view".

    Args:
        clause: a sound one, or None.
        cue: index of "despite" or of the first word of "in spite of".
    """
    piece = next((one for one in clause.pieces if one.words[0].index == cue), None) if clause is not None else None
    if clause is None or piece is None or piece.phrase is None or piece.verb is not None:
        return ()
    lead = "in spite of" if piece.words[0].text.lower() == "in" else "despite"
    words = piece.words[len(lead.split()) :]
    key = say(words)
    is_told = any(token.pos in _TELLING for token in words) and not any(token.text == "," for token in words)
    if not is_told or is_open(words) or not _LEAST <= len(key.split()) <= _MOST:
        return ()
    others = tuple(one for one in limiting(clause) if one is not piece)
    stem = ask_piece(clause, "what", others, marker=lead)
    return (Ask("despite-what", stem, key, WRITTEN, level="understand"),) if not repeats(stem, key) else ()


def but_not_obliged(found: Opposed) -> tuple[Ask, ...]:
    """Although they are not obliged to, what are A advised to V? Asked of "A are advised, but not obliged, to V B"."""
    tokens, at = found.other.sentence.tokens, found.other.words[0].index
    clause = clause_at(found.other.sentence, at - 1)
    advised, obliged = _participle(tokens, at - 2), _participle(tokens, at + 1)
    if tokens[at].text.lower() != "not" or advised is None or obliged is None or clause is None:
        return ()
    behind = tokens[obliged.index + 1 :]
    behind = behind[1:] if behind and behind[0].text == "," else behind
    told = behind[2:-1]
    is_plain = clause.relation in STATED and not (clause.lost or clause.quoted or clause.verb.negated or clause.shared)
    is_advice = advised is clause.verb.main and [one.tag for one in behind[:2]] == ["TO", "VB"]
    if not (is_plain and is_advice) or clause.subject.number != "plural":
        return ()
    if not _is_phrase(told) or is_open((*clause.subject.words, *told)):
        return ()
    be, key = clause.verb.finite.text.lower(), say(told)
    subject, todo = say(clause.subject.words), f"to {behind[1].text}"
    stem = sentence(f"although they {be} not {obliged.text} to, what {be} {subject} {advised.text} {todo}", "?")
    return (Ask("not-obliged", stem, key, WRITTEN, level="understand"),) if not repeats(stem, key) else ()


def advised_and_obliged(found: Opposed, aspect: str) -> Compared | None:
    """What is advised and what is not, both with what they are advised to do.

    Args:
        found: "guests are advised, but not obliged, to wear boots".
        aspect: on what they are compared.

    Returns:
        "Guests are advised to wear boots", "guests are not obliged to wear boots"; None for other halves.
    """
    words, sentence_of = found.other.words, found.other.sentence
    at, clause = words[0].index, clause_at(found.other.sentence, words[0].index - 1)
    advised, obliged = _participle(sentence_of.tokens, at - 2), _participle(sentence_of.tokens, at + 1)
    behind = [one for one in words[2:] if one.text != ","]
    is_to = [one.tag for one in behind[:2]] == ["TO", "VB"]
    if words[0].text.lower() != "not" or advised is None or obliged is None or clause is None or not is_to:
        return None
    be, subject = clause.verb.finite.text, say(clause.subject.words)
    values = f"{be} {advised.text} {say(behind)}", f"{be} not {obliged.text} {say(behind)}"
    return Compared(f"{subject} {values[0]}", f"{subject} {values[1]}", aspect, *values)


def _participle(tokens: Words, at: int) -> Token | None:
    """The participle at a place, or right before a comma there."""
    place = at - 1 if 0 < at < len(tokens) and tokens[at].text == "," else at
    return tokens[place] if 0 <= place < len(tokens) and tokens[place].tag == "VBN" else None


def _is_phrase(words: Words) -> bool:
    """True for a noun phrase without a verb or a comma."""
    is_short = 0 < len(words) <= _MOST and words[-1].pos in NOUNS
    return is_short and all(token.pos not in {"VERB", "AUX", "PUNCT"} for token in words)
