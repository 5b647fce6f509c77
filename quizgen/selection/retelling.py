"""Facts that several articles tell: of those that are told again nothing is asked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizgen.items.model import Candidate
from quizgen.selection.clashes import ONE_OF_A_KIND, content_of, key_of, stems, told

_ALIKE = 0.7
"""What part of the words of the shorter statement makes two of different articles one fact."""
_ALIKE_WITH_KEY = 0.4
"""The same where both ask for one thing."""
_FEWEST = 2


@dataclass(frozen=True)
class _Told:
    """A statement: its words without endings, and what an item asks of it."""

    words: frozenset[str]
    key: str

    @cached_property
    def figures(self) -> frozenset[str]:
        """Those of its words that have digits."""
        return frozenset(word for word in self.words if _has_digit(word))


def without_retold(articles: Sequence[Sequence[Candidate]]) -> list[Candidate]:
    """The candidates of several articles, without those on a fact that an article before theirs offers, too.

    Two statements of different articles are one fact if they share most of their words, or have one key and share
    many; where both give figures, one gives all of the other's. A matching, ordering or comparison item tells all its
    sentences.

    Args:
        articles: the sound candidates of each.
    """
    kept: list[Candidate] = []
    known: dict[str, list[_Told]] = defaultdict(list)
    for candidates in articles:
        facts = [(one, tuple(_facts(one))) for one in candidates]
        kept += [one for one, own in facts if not any(_is_known(fact, known) for fact in own)]
        for fact in dict.fromkeys(fact for _, own in facts for fact in own):
            for word in fact.words:
                known[word].append(fact)
    return kept


def _facts(candidate: Candidate) -> Iterator[_Told]:
    if candidate.item.type in ONE_OF_A_KIND:
        yield from (_Told(_words(source.text), "") for source in candidate.item.source)
    else:
        yield _Told(_words(told(candidate)), key_of(candidate).lower())


def _words(text: str) -> frozenset[str]:
    """What tells something, figures of any length among it."""
    figures = {word.strip(".,;:?!“”\"'()%") for word in text.split() if _has_digit(word)}
    return stems(content_of(text) | figures)


def _is_known(fact: _Told, known: dict[str, list[_Told]]) -> bool:
    others = {id(other): other for word in fact.words for other in known.get(word, ())}
    return any(_is_one(fact, other) for other in others.values())


def _is_one(one: _Told, other: _Told) -> bool:
    shared, size = len(one.words & other.words), min(len(one.words), len(other.words))
    if shared < min(_FEWEST, size) or not (one.figures <= other.figures or other.figures <= one.figures):
        return False
    return shared >= (_ALIKE_WITH_KEY if one.key and one.key == other.key else _ALIKE) * size


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
