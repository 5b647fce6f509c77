"""Keys that are no noun phrase: what somebody does, how, and what an adjective goes with."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Phrase, Words
from quizgen.knowledge.function_words import AND_OR
from quizgen.tags import FINITE
from quizgen.wording.words import is_open, say

_PLACING = frozenset({"located", "situated", "ranging", "stretching", "lying"})
"""Participles that say where a thing is or how far it reaches, not which one it is."""
_MAKING = _PLACING | frozenset("based founded funded established sponsored owned run headquartered built".split())
"""The same, and those that say who made a thing, and where."""
_QUOTES = frozenset({"'", "‘", "’"})
_NO_END = frozenset({"ADP", "CCONJ", "DET", "SCONJ", "PART", "AUX"})


def without_place(phrase: Phrase) -> Phrase:
    """A phrase without a participle behind its noun that only places it: "at least four stars located …"."""
    return replace(phrase, words=before_participle(phrase.words, phrase.head.index, _PLACING))


def before_participle(words: Words, head: int, participles: frozenset[str] = _MAKING) -> Words:
    """The words up to the first participle of a set right behind the noun with the index head; all where none is."""
    at = next((at for at, token in enumerate(words) if token.index == head + 1), None)
    is_one = at is not None and words[at].text.lower() in participles and words[at].tag in {"VBN", "VBG", "VBD"}
    return words[:at] if is_one else words


def key_of_words(words: Words, standing: Words = (), *, most: int, least: int = 2) -> str:
    """Words as a key; empty where they are open, too few or too many, cut off, or hold another clause's verb.

    Args:
        words: of a verb phrase or the like.
        standing: words of the stem, in which a pronoun may have its antecedent.
        most, least: number of words that a key may have.
    """
    kept = _without_addition(words)
    key = say(kept, standing)
    if not least <= len(key.split()) <= most or is_open(kept, standing) or kept[-1].pos in _NO_END:
        return ""
    if kept[-1].text.endswith("-"):
        return ""  # half of "short- and long-grained"
    if _runs_on(kept) or key.count("(") != key.count(")") or key.count("“") != key.count("”") or key.count('"') % 2:
        return ""
    quotes = [token for token in kept if token.text in _QUOTES and token.tag != "POS"]
    return "" if len(quotes) % 2 else key


def _without_addition(words: Words) -> Words:
    """The words up to a comma behind which a participle, a relative or a clause adds something.

    Adverbs may stand before it: ", slowly leading to ruin".
    """
    if lists_deeds(words):
        return words
    for place in range(1, len(words) - 1):
        after = next((one for one in words[place + 1 :] if one.tag != "RB"), words[place + 1])
        if words[place].text == "," and (after.tag in {"VBG", "WDT", "WP", "WRB"} or after.pos == "SCONJ"):
            return words[:place]
    return words


def lists_deeds(words: Words) -> bool:
    """True for "by locking the door, hiding the key and keeping a dog": participles of which "and" joins the last."""
    first = next((token for token in words if token.pos not in {"ADP", "ADV"}), words[0])
    if first.tag != "VBG":
        return False
    links = [two for one, two in pairwise(words) if one.text.lower() in AND_OR]
    return any(token.tag == "VBG" for token in links)


def _runs_on(words: Words) -> bool:
    """True if a finite verb stands right behind "and", "or", "but": the parser has joined another clause."""
    last = ""
    for token in words:
        if last == "CCONJ" and (
            token.tag in FINITE or token.pos == "NUM" or (token.tag == "VB" and words[0].tag == "VBG")
        ):
            return True
        if token.pos != "ADV":
            last = token.pos
    return False
