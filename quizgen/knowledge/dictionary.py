"""What the word lists of others say of an English word; what is asked again and again is looked up once."""

from __future__ import annotations

from collections.abc import Mapping

from lemminflect import getAllLemmas
from wordfreq import zipf_frequency

from quizgen.knowledge.memory import kept


@kept
def frequency(word: str) -> float:
    """How frequent a word is in English on the Zipf scale: 3 is once in a million words, 0 that it is not known."""
    found: float = zipf_frequency(word, "en")
    return found


@kept
def lemmas_of(word: str) -> Mapping[str, tuple[str, ...]]:
    """The dictionary forms of which a word may be one, by part of speech: ADJ, ADV, AUX, NOUN or VERB."""
    found: Mapping[str, tuple[str, ...]] = getAllLemmas(word)
    return found
