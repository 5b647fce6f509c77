"""Which of the wrong answers are the first three: those beside which neither an echo nor its length tells the key."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.distractors.cues import shares, stands_out
from quizgen.quiz.lengths import is_longest
from quizgen.quiz.model import Distractor

WANTED, SPARE = 3, 3
Said = tuple[str, str, str]


def shared_out(said: Said, found: list[Distractor], others: Iterator[Distractor]) -> list[Distractor]:
    """The same with one among the first that has the words which the key shares with the stem, if any has.

    Args:
        said: the key, the stem and the title.
        found: the best wrong answers.
        others: what is left behind them.
    """
    if len(found) < WANTED or not _is_echoed_alone(said, found):
        return found
    like = next((one for one in (*found[WANTED:], *others) if shares(one.text, *said)), None)
    if like is None:
        return found
    first, spare = found[: WANTED - 1], found[WANTED - 1 :]
    return [*first, like, *(one for one in spare if one is not like)][: WANTED + SPARE]


def evened(said: Said, found: list[Distractor]) -> list[Distractor]:
    """The same with the longest spare one in the place of the shortest, where the key would be by far the longest.

    One stays that alone has the word which the key shares with the stem.
    """
    first, spare = found[:WANTED], found[WANTED:]
    if not spare or not is_longest(said[0], [one.text for one in first], unseen=0):
        return found
    longest = max(range(len(spare)), key=lambda at: len(spare[at].text))
    for short in sorted(first, key=lambda one: len(one.text)):
        if len(spare[longest].text) <= len(short.text) or "comparison" in short.why:
            break
        after = [spare[longest] if one is short else one for one in first]
        if _is_echoed_alone(said, first) or not _is_echoed_alone(said, after):
            return [*after, *spare[:longest], short, *spare[longest + 1 :]]
    return found


def _is_echoed_alone(said: Said, found: list[Distractor]) -> bool:
    """True if a key has a word of stem and not of title (the three said) that none of the first wrong answers has."""
    key, *told = said
    return stands_out(key, [one.text for one in found[:WANTED]], *told)
