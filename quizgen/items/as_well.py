"""Other words of an article that would fill a gap as well as the one that stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from quizgen.clauses import Sentence, Text, Token, Words
from quizgen.items.gaps import Gap
from quizgen.tags import MEANINGFUL, NOUNS

_LED = 3
"""Words before a gap that must be the same: "a range of"."""
_TELLING = 4
"""Letters of the first word of a subject that tells which it is."""
_CALLING = r"(?:call(?:s|ed)?|term(?:s|ed)?|name[ds]?|dub(?:s|bed)?|known as|refer(?:s|red)? to)"
_SHORT_FORM = re.compile(r"[A-Z]{2,5}s")
"""Several of a class by their initials: NEAs."""
_WORD = re.compile(r"[\w’'-]+")


def fits_as_well(gapped: Gap, text: Text) -> bool:
    """True if the article says the same of another noun, has a name of its own for the key, or never spells it out.

    Args:
        gapped: with a term in its gap.
        text: the analysed article.
    """
    before, key, after = gapped
    if _SHORT_FORM.fullmatch(key) and not _is_spelt_out(key, text):
        return True
    if not (key.isalpha() and key.islower()):
        return False
    return _is_renamed(key, text) or any(other != key for other in _others(before, after, text))


def _is_spelt_out(key: str, text: Text) -> bool:
    """True if as many words as the short form has letters stand with it somewhere, in brackets or before them."""
    words = r"\W+".join(rf"{letter}[\w’'-]*" for letter in key[:-1])
    return any(re.search(words, sentence.text, re.IGNORECASE) for sentence in text.sentences)


def _is_renamed(key: str, text: Text) -> bool:
    """True where the article goes on to call such things by a name: "such devices are known as sundials"."""
    back = rf"(?:such|these|those|this|the latter) {re.escape(key)}"
    told = re.compile(rf"\b(?:{_CALLING} {back}|{back} [^.]{{0,30}}\b{_CALLING})\b", re.IGNORECASE)
    return any(key in sentence.text.lower() and told.search(sentence.text) for sentence in text.sentences)


def _others(before: str, after: str, text: Text) -> Iterator[str]:
    """The nouns that the article has behind the words that lead to a gap, where it speaks of the same subject, and
    between "the" and what follows a gap."""
    opening, lead, behind = _words(before)[:-_LED], _words(before)[-_LED:], _words(after)[:_LED]
    subject = next((word for word in opening if len(word) >= _TELLING), "")
    nouns = _nouns(text)
    for noun, sentence in nouns.led.get(tuple(lead), ()):
        if subject in _words(sentence.text):
            yield noun
    if behind[:1] == ["of"] and lead[-1:] == ["the"]:
        yield from nouns.followed.get(tuple(behind), ())


@dataclass(frozen=True)
class _Nouns:
    """The nouns of an article that end their phrase: by the words before each, and by those behind "the" and a noun."""

    led: dict[tuple[str, ...], list[tuple[str, Sentence]]] = field(default_factory=dict)
    followed: dict[tuple[str, ...], list[str]] = field(default_factory=dict)


@lru_cache(maxsize=1)
def _nouns(text: Text) -> _Nouns:
    """Every gap of an article asks for them, so those of the article at hand are kept."""
    found = _Nouns()
    for sentence in text.sentences:
        for token in sentence.tokens:
            if token.pos == "NOUN" and _next(token, sentence).pos not in NOUNS:
                led, follow = sentence.tokens[: token.index][-_LED:], sentence.tokens[token.index + 1 :][:_LED]
                noun, lead = token.text.lower(), _lower(led)
                if _tells(led) or lead == ("the",):
                    found.led.setdefault(lead, []).append((noun, sentence))
                if _tells(follow) and lead[-1:] == ("the",):
                    found.followed.setdefault(_lower(follow), []).append(noun)
    return found


def _next(token: Token, sentence: Sentence) -> Token:
    return sentence.tokens[min(token.index + 1, len(sentence.tokens) - 1)]


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _lower(words: Words) -> tuple[str, ...]:
    return tuple(token.text.lower() for token in words)


def _tells(words: Words) -> bool:
    """True if one of the words has a meaning of its own."""
    return any(token.pos in MEANINGFUL for token in words)
