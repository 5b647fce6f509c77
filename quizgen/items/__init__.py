"""Items made of facts and comparisons: one type a file, all assembled here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Finding
from quizgen.items import choice, cloze, comparison, matching, ordering, short_answer, true_false
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, Item, ShortAnswer, TrueFalse

Maker = Callable[[Sequence[Finding], Text, int], Iterator[Candidate]]
MAKERS: tuple[Maker, ...] = (
    choice.make,
    cloze.make,
    short_answer.make,
    true_false.make,
    matching.make,
    ordering.make,
    comparison.make,
)
_CARRYING: frozenset[Maker] = frozenset(MAKERS[:3])
"""Those whose items may open with a context; a statement to judge would be two."""


def make_all(findings: Sequence[Finding], text: Text, seed: int) -> list[Candidate]:
    """Every item of every type that the findings allow.

    Args:
        findings: of one article, in the order they were found.
        text: the article, for distractors.
        seed: equal seeds give equal items.

    Returns:
        Candidates in the order of types, then of findings; of two with the same words the first.
    """
    made: dict[tuple[str, str], Candidate] = {}
    plain = [one for one in findings if not one.context]
    for maker in MAKERS:
        for candidate in maker(findings if maker in _CARRYING else plain, text, seed):
            made.setdefault((candidate.item.type, _words(candidate.item)), candidate)
    return list(made.values())


def _words(item: Item) -> str:
    """What makes two items one: two finders may find one thing."""
    match item:
        case Choice() | ShortAnswer():
            return f"{item.stem} {item.key}"
        case Cloze():
            return item.text
        case TrueFalse():
            return item.statement
        case _:
            return repr(item.model_dump(include={"pairs", "steps", "rows", "a", "b"}))


__all__ = ["MAKERS", "Candidate", "make_all"]
