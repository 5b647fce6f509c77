"""True and false statements of like length: a pupil must not tell them by the eye (RUBRIC.md, set rules)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quizgen.items.model import Candidate
from quizgen.quiz.model import TrueFalse
from quizgen.selection.clashes import ONE_OF_A_KIND, asks_number, clash, one_fact

_MOST_UNEVEN = 1.2
"""The longer mean over the shorter one: within 20 %."""
_ROUNDS = 8
"""So many exchanges at most; three are seldom needed."""
_Trial = tuple[list[Candidate], Candidate, bool]
"""The chosen with one statement exchanged, what for, and whether that is on the same fact."""


def evened(
    chosen: Sequence[Candidate], candidates: Sequence[Candidate], most_numeric: float, scores: Mapping[int, float]
) -> list[Candidate]:
    """Exchange statements until true and false ones are about equally long: for other items on their own facts where
    that is enough, else for what has not been chosen.

    Args:
        chosen: what has been chosen.
        candidates: all sound ones.
        most_numeric: so many of the chosen may ask for numbers.
        scores: how good each candidate is, by its id.

    Returns:
        As many as were chosen, in their places; as even as exchanges get them.
    """
    best = list(chosen)
    for _ in range(_ROUNDS):
        if unevenness(best) <= _MOST_UNEVEN:
            break
        trials = [one for one in _exchanges(best, candidates) if _is_fair(one[0], most_numeric)]
        found = min(trials, key=lambda trial: _cost(trial, scores), default=None)
        if found is None or unevenness(found[0]) >= unevenness(best):
            break
        best = found[0]
    return best


def _cost(trial: _Trial, scores: Mapping[int, float]) -> tuple[float, bool, float]:
    """What an exchange costs: unevenness above what is allowed first, then another fact, then a worse item."""
    candidates, other, is_kin = trial
    return max(unevenness(candidates), _MOST_UNEVEN), not is_kin, -scores[id(other)]


def unevenness(candidates: Sequence[Candidate]) -> float:
    """The longer mean length of the true or false statements over the shorter one; 1 where one kind is missing."""
    lengths: dict[bool, list[int]] = {True: [], False: []}
    for one in candidates:
        if isinstance(one.item, TrueFalse):
            lengths[one.item.answer].append(len(one.item.statement))
    if not lengths[True] or not lengths[False]:
        return 1.0
    means = [sum(each) / len(each) for each in lengths.values()]
    return max(means) / min(means)


def _exchanges(chosen: Sequence[Candidate], candidates: Sequence[Candidate]) -> Iterator[_Trial]:
    for at, one in enumerate(chosen):
        if not isinstance(one.item, TrueFalse):
            continue
        rest = [*chosen[:at], *chosen[at + 1 :]]
        for other in candidates:
            is_other = other is not one and other.item.type not in ONE_OF_A_KIND
            if is_other and not any(other is each or clash(other, each) for each in rest):
                yield [*chosen[:at], other, *chosen[at + 1 :]], other, one_fact(other, one)


def _is_fair(chosen: Sequence[Candidate], most_numeric: float) -> bool:
    """True if true and false statements are as many, or one more or less, and numbers keep their share."""
    answers = [one.item.answer for one in chosen if isinstance(one.item, TrueFalse)]
    numeric = sum(map(asks_number, chosen))
    return abs(2 * sum(answers) - len(answers)) <= 1 and numeric <= max(1.0, most_numeric)
