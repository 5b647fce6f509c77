"""Cuts text into words and says what they may be, without a parser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from quizgen.checks import lexicon
from quizgen.knowledge.dictionary import frequency, lemmas_of

_WORD = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:[.,:/]\d+)*[a-z]*|[^\W\d_][^\W_]*(?:['’‑-][^\W_]+)*")
_POSSESSIVE = re.compile(r"(?:['’]s|['’])$")
_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\b\w\.)(?<!\bMr\.)(?<!\bMrs\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bSt\.)(?<!\bvs\.)(?<!\bNo\.)"
    r"[\"”’)]*\s+(?=[\"“(]?[A-Z])"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|(?<![\w'])'[^']+'(?!\w)|‘[^’]+’(?!\w)")

# What a word may lose and still be of the family of another: Russia, Russian; evaporate, evaporation.
_ENDINGS = {""} | lexicon.listed(
    "a ai an ans ian ians ia n ns ese ish i is o y ies s es e ed d ing er ers or ors r ic ical ics al ism ist ists ity "
    "ive ion ions tion ation ations ment ments ly ness ous ance ence ant ent ate ated ize ized ise ised able ible ful "
    "less age ure ural vian ean tic cy logy logical logist logists"
)


class Word(NamedTuple):
    """A word of a text and where it stands."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def number(self) -> bool:
        """Whether it begins with a digit."""
        return self.text[0].isdigit()


@lru_cache(maxsize=20000)
def words(text: str) -> tuple[Word, ...]:
    """Cut a text into words; a possessive ending is cut off, a hyphen or a point within a word is kept."""
    found = []
    for match in _WORD.finditer(text):
        plain = _POSSESSIVE.sub("", match[0])
        found.append(Word(plain, plain.lower().replace("’", "'"), match.start(), match.start() + len(plain)))
    return tuple(found)


@lru_cache(maxsize=20000)
def sentences(text: str) -> tuple[str, ...]:
    """Cut a text at end marks that a capital letter follows."""
    return tuple(_SENTENCE.split(text))


def unquoted(text: str) -> str:
    """Blank out what stands in quotation marks; offsets stay."""
    return _QUOTED.sub(lambda match: " " * len(match[0]), text)


@cache
def parts_of_speech(lower: str) -> frozenset[str]:
    """What a dictionary says the word may be: NOUN, VERB, ADJ, ADV; empty for a word that it does not list."""
    return frozenset(lemmas_of(lower))


@cache
def lemma(lower: str) -> str:
    """One base form for all inflected forms of a word: the verb's if it may be one, else the noun's."""
    found = lemmas_of(lower)
    for part in ("VERB", "NOUN", "ADJ"):
        if part in found and found[part][0] != lower:
            return str(found[part][0])
    if not found and len(lower) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is")):
        return lower[:-1]
    return lower


_RARE_PLURAL = 1.55
_COMMON = 4.4
_OF_ADJECTIVES = ("ic", "al", "ous", "ive", "able", "ible", "ful", "less", "ary", "oid", "ar")


def is_function(word: Word) -> bool:
    """Whether the word only holds a sentence together."""
    return word.lower in lexicon.FUNCTION_WORDS


@lru_cache(maxsize=20000)
def content(text: str) -> tuple[Word, ...]:
    """Give the words of a text that carry its meaning, numbers included."""
    return tuple(word for word in words(text) if not is_function(word))


@lru_cache(maxsize=20000)
def content_lemmas(text: str) -> tuple[str, ...]:
    """Give the base forms of the words that carry the meaning, each once, in order."""
    return tuple(dict.fromkeys(lemma(word.lower) for word in content(text)))


def is_thing_or_deed(word: Word) -> bool:
    """Whether a word is a noun, a verb or a name, as far as a dictionary tells."""
    if is_function(word) or word.number:
        return False
    if word.capital and word.start > 0:
        return True
    parts = parts_of_speech(word.lower)
    if not parts:
        return not word.lower.endswith(_OF_ADJECTIVES)
    return bool(parts & {"NOUN", "VERB"}) and not _is_mostly_adjective(word.lower)


@cache
def _is_mostly_adjective(lower: str) -> bool:
    """Whether a word that may be an adjective is hardly ever a noun: its plural is rare."""
    if lower in lexicon.ADJECTIVES:
        return True
    if "ADJ" not in parts_of_speech(lower) or lemma(lower) != lower or lower in lexicon.MASS_NOUNS:
        return False
    plural = f"{lower[:-1]}ies" if lower.endswith("y") else f"{lower}s"
    return frequency(lower) - frequency(plural) > _RARE_PLURAL


def is_noun(word: Word) -> bool:
    """Whether a word may be a noun or a name; what opens a text and may be a verb may be a name."""
    if is_function(word) or word.number:
        return False
    parts = parts_of_speech(word.lower)
    return not parts or "NOUN" in parts or (word.capital and (word.start > 0 or "VERB" in parts))


def is_plural(word: Word) -> bool:
    """Whether a word is a plural noun and nothing else."""
    return (
        word.lower.endswith("s")
        and parts_of_speech(word.lower) >= {"NOUN"}
        and str(lemmas_of(word.lower)["NOUN"][0]) != word.lower
    )


@lru_cache(maxsize=20000)
def is_derived(one: str, other: str, least: int = 5) -> bool:
    """Whether two words are of one family by their endings, as ``russia`` and ``russian`` are.

    Args:
        one: a word in small letters.
        other: another.
        least: how many letters they must share; four are enough for names.
    """
    common = _common_prefix(one, other)
    return any(
        one[length:] in _ENDINGS and other[length:] in _ENDINGS
        for length in range(common, max(common - 2, least - 1), -1)
    )


def _common_prefix(one: str, other: str) -> int:
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))


def plain(text: str) -> tuple[str, ...]:
    """Give the words of a text in small letters without a leading article."""
    lowers = tuple(word.lower for word in words(text))
    return lowers[1:] if lowers[:1] in {("the",), ("a",), ("an",)} else lowers


def holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    """Whether ``part`` stands in ``whole`` in one piece."""
    size = len(part)
    return size > 0 and any(tuple(whole[at : at + size]) == tuple(part) for at in range(len(whole) - size + 1))


def spelled(found: Iterable[Word]) -> str:
    """Give words as a list for a message."""
    return ", ".join(dict.fromkeys(word.text for word in found))


@cache
def is_common(lower: str) -> bool:
    """Whether a word is so frequent that it names no topic by itself."""
    return frequency(lower) > _COMMON
