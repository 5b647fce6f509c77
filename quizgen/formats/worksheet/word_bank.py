"""The box of words that a group of gaps is filled from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quizgen.quiz import Cloze
from quizgen.quiz.numbers import quantity

_FEWEST_WORDS = 4
_GAPS_WITHOUT_A_WRONG_WORD = 3  # with fewer the box gives them away


def bank_of(gaps: Sequence[Cloze], spare: Sequence[Cloze] = ()) -> tuple[str, ...]:
    """Give the words of ``gaps``, each once, and one too many, or as many as make four words.

    The words too many are distractors of the gaps, else what spare gaps hold, those of a like hint first; no word
    that would be right in one of the gaps.

    Args:
        gaps: those that the box serves.
        spare: gaps of the same text that are not asked.

    Returns:
        In alphabetical order after the numbers; empty where the words would give themselves away.
    """
    words = {gap.key.casefold(): gap.key for gap in reversed(gaps)}  # as first written
    right = {wording.casefold() for gap in gaps for wording in (gap.key, *gap.accept)}
    wrong = {word.casefold(): word for word in _wrong_words(gaps, spare) if word.casefold() not in right}
    if not words or (not wrong and len(words) < _GAPS_WITHOUT_A_WRONG_WORD):
        return ()
    too_many = list(wrong.values())[: max(1, _FEWEST_WORDS - len(words))]
    return tuple(sorted([*words.values(), *too_many], key=_bank_order))


def _wrong_words(gaps: Sequence[Cloze], spare: Sequence[Cloze]) -> Iterable[str]:
    hints = {gap.hint for gap in gaps}
    for gap in gaps:
        yield from (distractor.text for distractor in gap.distractors)
    yield from (gap.key for gap in sorted(spare, key=lambda gap: gap.hint not in hints))


def _bank_order(word: str) -> tuple[bool, float, str]:
    number = quantity(word)
    return (number is None, number.value if number else 0, word.casefold())
