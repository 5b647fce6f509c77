"""What foreign words mean: “Omne vivum ex vivo” (“All life comes from life”)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Sentence, Text, Token, Words, join
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import AND_OR
from quizgen.wording.words import sentence

_OPENING, _CLOSING = frozenset({"“", '"', "‘"}), frozenset({"”", '"', "’"})
_RARE = 3.0
"""Zipf frequency in English below which a word is likely foreign (wordfreq)."""
_LONGEST, _LONGEST_MEANING = 6, 9
_PARTICLES = frozenset("de du des la le les der die das el los las di da del della et y e al van von".split())
"""Foreign words that English texts are full of."""


def find(text: Text) -> Iterator[Fact]:
    """Find words of other languages with what they mean in brackets behind them.

    Args:
        text: the analysed article.
    """
    for found in text.sentences:
        for at, token in enumerate(found.tokens):
            if token.text == "(" and at > 1:
                term, meaning = _term(found.tokens[:at]), _meaning(found, at)
                if term and meaning and not set(term.lower().split()) & set(meaning.lower().split()):
                    yield _fact(found, term, meaning)


def _fact(found: Sentence, term: str, meaning: str) -> Fact:
    stem = sentence(f"what does “{term}” mean in English", "?")
    key = " or ".join(f"“{one}”" for one in meaning.split(" or ")) if " or " in meaning else meaning
    ask = Ask("means", stem, key, WRITTEN)
    roles = (("term", term), ("definition", meaning))
    return Fact("definition", "facts.meanings", sentence(f"“{term}” means {key}"), roles, (found,), None, (ask,))


def _term(before: Words) -> str:
    """The foreign words that end there, in quotation marks or of no English dictionary."""
    if before[-1].text in _CLOSING:
        start = next((at for at in range(len(before) - 2, -1, -1) if before[at].text in _OPENING), None)
        words = before[start + 1 : -1] if start is not None else ()
    else:
        start = len(before)
        while start > 0 and before[start - 1].text.isalpha() and _belongs(before, start - 1):
            start -= 1
        if start < len(before) and start > 1 and _opens_name(before[start - 1], before[start]):
            start -= 1
        words = before[_start_of_word(before, start) :]
    is_foreign = bool(words) and any(_is_foreign(token) for token in words)
    return join(words) if is_foreign and len(words) <= _LONGEST else ""


def _opens_name(token: Token, after: Token) -> bool:
    """True for the first word of a foreign name that English texts know as well: the Opus of "Opus Alpinum"."""
    is_name = token.pos == "PROPN" and token.text.istitle() and token.name != "person" and after.text.istitle()
    return is_name and knowledge.country_of(token.text) is None


def _start_of_word(before: Words, start: int) -> int:
    """Where the word begins that hyphens make: "wulf-stan"."""
    while start > 1 and before[start - 1].text == "-" and not (before[start - 1].space or before[start - 2].space):
        start -= 2
    return start


def _belongs(before: Words, at: int) -> bool:
    """True for a foreign word, and for a particle between two: the "de" of "jus de pomme"."""
    if _is_foreign(before[at]):
        return True
    is_particle = before[at].text.lower() in _PARTICLES and at + 1 < len(before)
    return is_particle and at > 0 and before[at - 1].text.isalpha() and _is_foreign(before[at - 1])


def _is_foreign(token: Token) -> bool:
    return frequency(token.text.lower()) < _RARE and token.pos != "NUM" and token.name != "person"


def _meaning(found: Sentence, at: int) -> str:
    """The English words in quotation marks that are all that brackets hold."""
    end = next((index for index in range(at, len(found.tokens)) if found.tokens[index].text == ")"), at)
    inside = found.tokens[at + 1 : end]
    if len(inside) < _JOINED or inside[0].text not in _OPENING or inside[-1].text not in _CLOSING:
        return ""
    words = tuple(token for token in inside if token.text not in _OPENING | _CLOSING)
    outside = _outside(inside)
    is_plain = all(token.text.lower() in AND_OR for token in outside)
    is_english = all(not token.text.isalpha() or not _is_foreign(token) for token in words)
    is_short = 0 < len(words) <= _LONGEST_MEANING
    return join(words) if is_plain and is_english and is_short else ""


_JOINED = 3
"""Two marks and a word between them."""


def _outside(inside: Words) -> list[Token]:
    """The words between one quotation and the next."""
    found, is_in = [], False
    for token in inside:
        if token.text in _OPENING | _CLOSING:
            is_in = not is_in
        elif not is_in:
            found.append(token)
    return found
