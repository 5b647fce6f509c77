"""What the word lists of others say of an English word; what is asked again and again is looked up once."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import takewhile
from math import log10

from lemminflect import getAllLemmas, getInflection
from wordfreq import get_frequency_dict, zipf_frequency

from quizgen.knowledge.memory import kept

_ZIPF = 9
"""The Zipf scale counts occurrences in so many powers of ten of words."""


@kept
def frequency(word: str) -> float:
    """How frequent a word is in English on the Zipf scale: 3 is once in a million words, 0 that it is not known."""
    found: float = zipf_frequency(word, "en")
    return found


@kept
def known_endings(cut: int, least: float) -> frozenset[str]:
    """What is left of each word of English so frequent at least, without its first letters.

    Args:
        cut: the most letters that are cut off; one at least is.
        least: frequency on the Zipf scale.
    """
    falling = get_frequency_dict("en").items()  # no look-up by word: thousands would push out what is kept of others
    known = takewhile(lambda entry: round(log10(entry[1]) + _ZIPF, 2) >= least, falling)
    return frozenset(word[letters:] for word, _ in known for letters in range(1, cut + 1))


@kept
def lemmas_of(word: str) -> Mapping[str, tuple[str, ...]]:
    """The dictionary forms of which a word may be one, by part of speech: ADJ, ADV, AUX, NOUN or VERB."""
    found: Mapping[str, tuple[str, ...]] = getAllLemmas(word)
    return found


def is_superlative(word: str) -> bool:
    """True for a form that tells of the highest degree by its ending: "tallest", not "forest" or "honest"."""
    adjectives = lemmas_of(word).get("ADJ", ())
    return word.endswith("est") and bool(adjectives) and word not in adjectives


@kept
def inflections_of(lemma: str, tag: str, *, inflect_oov: bool = True) -> tuple[str, ...]:
    """The forms that a word may have.

    Args:
        lemma: the word in its dictionary form.
        tag: of the form, in Penn Treebank's way: ``NNS``, ``VBN``, ``JJR``.
        inflect_oov: whether a word that is not known has its forms by rule, else none.
    """
    found: tuple[str, ...] = getInflection(lemma, tag=tag, inflect_oov=inflect_oov)
    return found
