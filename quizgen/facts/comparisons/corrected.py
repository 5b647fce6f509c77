"""One part of a clause held against another: not A but B, A rather than B, A and not B, for A but not for B."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at, phrase_before
from quizgen.facts.comparisons.embedded import UNTIL, asking, subject_of, verb_of, word_for
from quizgen.facts.comparisons.sides import POINTING
from quizgen.facts.model import Compared
from quizgen.tags import LINKERS, NOUNS, RELATIVES
from quizgen.wording.words import say

_LEFT_BEHIND = frozenset({"rather", "instead", "also", "even", "just", "perhaps", "not", "never", "but", "and", "only"})
_NOMINAL = frozenset({"DET", "NOUN", "PROPN", "PRON", "NUM"})
_STATE = "whether"
"""Asks for a participle beside a noun that tells what something is."""
_LONGEST = 14
_UNTIL = re.compile(rf"^((?:(?!\b(?:that|which|who|whose)\b).)*?)\b{UNTIL}")
"""The time of the part itself, and not that of a relative clause in it."""
_MARKS = frozenset({",", ";", ":", "–", "—", ".", "“", "”", '"'})


def corrected(sentence: Sentence, clause: Clause, cue: int, other: Words) -> Compared | None:
    """Tell two parts of one clause apart.

    Args:
        sentence: where both stand.
        clause: it holds the first part.
        cue: index of the connective; the first part ends before it.
        other: the second part.

    Returns:
        None where nothing before the connective is built as the second part, or the clause says nothing by name.
    """
    words = _bare(other)
    name = _name(clause)
    if not words or not name:
        return None
    if (described := _described_parts(sentence, clause, cue, other)) is not None:
        return described
    found = _like(sentence, clause, cue, words)
    if found is None:
        return None
    word, first, marker = found
    aspect = asking(clause, word, first[0].index, name)
    if word == _STATE:
        aspect = f"whether {name} {verb_of(clause)} {say(first)} or {say(words)}"
    own, theirs = _without(first, marker, word), _without(words, marker, word)
    if not own or not theirs or "not" in re.findall(r"\w+", say(own)):
        return None
    value = say(_trimmed(sentence.tokens[clause.verb.words[0].index : cue]))
    is_denied = any(one.text.lower() in {"not", "never"} for one in other[:2])
    return Compared(say(own), say(theirs), aspect, value, f"not {say(words)}" if is_denied else say(words))


def _described_parts(sentence: Sentence, clause: Clause, cue: int, other: Words) -> Compared | None:
    """Two qualities of the noun that a relative clause tells of: "a text that was fit for pupils but not easy to read".

    They are "the text was fit for pupils" and "the text was not easy to read".
    """
    told, words, noun = clause.piece("predicate"), _bare(other), _described(sentence, clause)
    if clause.relation != "relative" or clause.verb.main.lemma != "be" or told is None or not noun:
        return None
    if told.words[0].pos != "ADJ" or words[0].pos != "ADJ":
        return None
    be, comma = clause.verb.finite.text, next((one.index for one in other if one.text == ","), other[-1].index + 1)
    own = _trimmed(sentence.tokens[told.words[0].index : cue])
    values = say(clause.verb.words) + f" {say(own)}", f"{be} {say(one for one in other if one.index < comma)}"
    return Compared(f"{noun} {values[0]}", f"{noun} {values[1]}", f"what {noun} {be} like", *values)


def _name(clause: Clause) -> str:
    """The subject; "it" or "they" for a relative clause; empty where it names nothing."""
    name = subject_of(clause)
    if name.lower().startswith(("what ", "how ", "which ", "whose ")):
        return ""
    if clause.relation == "relative":
        is_one = clause.verb.finite.tag == "VBZ" or clause.verb.finite.text.lower() == "was"
        return "it" if is_one else "they"
    return name if name.lower() not in POINTING else ""


def _like(sentence: Sentence, clause: Clause, cue: int, words: Words) -> tuple[str, Words, str] | None:
    """The question word, the part before the connective that is built alike, and the preposition of both."""
    first = words[0]
    near = _denied(sentence, clause, cue)
    is_linked = clause.verb.main.lemma == "be" and not clause.verb.passive
    is_to = first.text.lower() == "to"
    if first.pos == "PART" or (is_to and (is_linked or (words[1:2] and words[1].tag == "VB"))):
        near = near or _from_last(sentence, clause, cue, first.text.lower(), "VB")
        return ("what", near, "") if near else None
    if first.pos in LINKERS or first.tag == "TO":
        word = first.text.lower()
        near = near if near and near[0].text.lower() == word else _from_last(sentence, clause, cue, word)
        phrase = _phrase(sentence, near) or _phrase(sentence, words)
        asked = f"{word} whom" if phrase is None and near and near[-1].pos == "ADJ" else word_for(word, phrase)
        return (f"{_lead(clause, near)}{asked}", near, word) if near else None
    if first.tag in {"VBN", "VBG", "VB"}:
        is_alike = bool(near) and near[0].tag == first.tag
        return (_STATE if clause.piece("predicate") else "how", near, "") if is_alike else None
    phrase = _phrase(sentence, words)
    is_phrase = phrase is not None and phrase.words[0] is first and phrase.head.pos == "NOUN"
    is_described = first.pos == "ADJ" and any(one.pos in NOUNS for one in words[1:3])
    is_noun = first.pos in _NOMINAL or is_phrase or is_described
    return _noun(sentence, clause, cue, first) if is_noun else None


def _lead(clause: Clause, near: Words) -> str:
    """What of its piece stands before a part: "in the hands " of "in the hands of the many"."""
    piece = next((one for one in clause.pieces if near and near[0] in one.words), None)
    before = tuple(one for one in piece.words if one.index < near[0].index) if piece is not None else ()
    return f"{say(before)} " if before and all(one.pos in {"ADP", "DET", "NOUN"} for one in before) else ""


def _denied(sentence: Sentence, clause: Clause, cue: int) -> Words:
    """What stands between "not" and the connective, behind the verb: "not as a forum, but"."""
    behind = sentence.tokens[clause.verb.main.index + 1 : cue]
    nots = [one.index for one in behind if one.text.lower() == "not"]
    return _trimmed(sentence.tokens[nots[-1] + 1 : cue]) if nots else ()


def _noun(sentence: Sentence, clause: Clause, cue: int, first: Token) -> tuple[str, Words, str] | None:
    """What a noun phrase behind the connective is held against: the phrase right before it, else the object."""
    pieces = [one for one in clause.pieces if one.words[0].index < cue and not one.front and one.verb is None]
    near = next((one for one in reversed(pieces) if one.role in {"predicate", "object"} and not one.marker), None)
    is_before = near is not None and near.words[0].pos == first.pos and near.words[-1].index >= cue - 2
    if near is not None and (clause.verb.negated or is_before):
        return "what", _trimmed(tuple(one for one in near.words if one.index < cue)), ""
    phrase = phrase_before(sentence, cue, 2)
    if phrase is None or phrase.words[0].index <= clause.verb.main.index:
        return None
    before = sentence.tokens[phrase.words[0].index - 1]
    if before.pos == "ADP":
        marker = before.text.lower()
        is_governed = any(one.role == "governed" and before in one.words for one in clause.pieces)
        return f"{marker} what" if is_governed else word_for(marker, phrase), (before, *phrase.words), marker
    is_own = near is not None and phrase.head in near.words
    return ("what", _trimmed(tuple(one for one in near.words if one.index < cue)), "") if is_own and near else None


def _from_last(sentence: Sentence, clause: Clause, cue: int, word: str, before: str = "") -> Words:
    """The words from the last use of a preposition behind the verb up to the connective.

    Args:
        sentence, clause, cue: as for the whole.
        word: the preposition, or "to".
        before: tag of the word behind it; empty for any but a plain verb.
    """
    behind = sentence.tokens[clause.verb.main.index + 1 : cue]
    same = [
        one.index
        for one in behind[:-1]
        if one.text.lower() == word and (sentence.tokens[one.index + 1].tag == "VB") == (before == "VB")
    ]
    return _trimmed(sentence.tokens[same[-1] : cue]) if same else ()


def _phrase(sentence: Sentence, words: Words) -> Phrase | None:
    """The widest phrase that opens within the first words."""
    starts = {one.index for one in words[:2]}
    found = [one for one in sentence.phrases if one.words and one.words[0].index in starts]
    return max(found, key=lambda one: len(one.words), default=None)


def _without(words: Words, marker: str, word: str) -> Words:
    """A part without the preposition that the question says, and without "not"."""
    words = words[1:] if words and words[0].text.lower() == "not" else words
    is_said = bool(marker) and (f"{marker} " in f"{word} " or word in {"where", "how quickly", "when", "how long"})
    return words[1:] if is_said and words and words[0].text.lower() == marker else words


def _bare(words: Words) -> Words:
    """A part without what the connective left behind at its head."""
    while words and (words[0].text.lower() in _LEFT_BEHIND or words[0].tag == "RB"):
        words = words[1:]
    return _trimmed(words)


def _trimmed(words: Words) -> Words:
    while words and words[-1].text in _MARKS:
        words = words[:-1]
    return words


def asked_by(sentence: Sentence, clause: Clause, cue: int, other: Words) -> str:
    """The question that a phrase behind a connective answers, where nothing before it is built alike.

    Returns:
        "how Bolivia rejoined the convention" for ", but with an exemption", "whether travellers are required to have a
        passport" for ", but not required"; empty for other phrases.
    """
    words = _bare(other)
    inner = clause_at(sentence, cue - 1) or clause
    name = _name(inner)
    if not words or not name:
        return ""
    first, be = words[0], inner.verb.finite.text
    if first.tag == "VBN" and inner.verb.passive:
        told = say(_without_comma(words))
        told = _UNTIL.sub(r"\1before ", told, count=1) if other[0].text.lower() == "not" else told
        return f"whether {name} {be} {told}"
    if first.pos == "ADJ" and inner.verb.main.lemma == "be":
        described = _described(sentence, inner) if inner.relation == "relative" else name
        return f"what {described} {be} like" if described else ""
    return _phrase_asks(sentence, inner, cue, words) if first.pos == "ADP" and inner.verb.main.lemma != "be" else ""


def _described(sentence: Sentence, clause: Clause) -> str:
    """The noun right before the "that" of a relative clause, or empty."""
    opens = [one for one in sentence.tokens[: clause.verb.words[0].index] if one.tag in RELATIVES]
    before = sentence.tokens[opens[-1].index - 1] if opens and opens[-1].index else None
    return f"the {before.text}" if before is not None and before.pos == "NOUN" else ""


def _without_comma(words: Words) -> Words:
    """The words up to a second comma, the first left out: "required, to have a passport"."""
    commas = [at for at, one in enumerate(words) if one.text == ","]
    return (*words[: commas[0]], *words[commas[0] + 1 : [*commas, len(words)][1]]) if commas else words


def _phrase_asks(sentence: Sentence, clause: Clause, cue: int, words: Words) -> str:
    phrase = _phrase(sentence, words)
    word = word_for(words[0].text.lower(), phrase)
    if words[1:2] and words[1].text.lower() == "no" and phrase is not None:
        word = f"{words[0].text.lower()} what {phrase.head.text}"
    rest = say(_trimmed(sentence.tokens[clause.verb.words[-1].index + 1 : cue]))
    if len(rest.split()) > _LONGEST:
        return asking(clause, word, cue)
    return f"{word} {subject_of(clause)} {verb_of(clause)} {rest}".rstrip()
