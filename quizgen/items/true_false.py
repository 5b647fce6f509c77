"""Statements to judge: what the article says, and the same with one plausible swap that makes it false."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Ask, Comparison, Finding
from quizgen.items.model import Candidate
from quizgen.items.provenance import difficulty, feedback, is_numeric, rule, sources, tags
from quizgen.items.swaps import Swap, swaps
from quizgen.quiz.model import TrueFalse

_MOST_FALSE = 2


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:
    """Make a true statement of every finding, and false ones where a swap is sure to be false."""
    told: set[str] = set()
    for finding in findings:
        if not finding.text or finding.text in told:
            continue
        told.add(finding.text)
        yield _candidate(finding, finding.text, None, "true")
        for statement, ask, asked in list(_false(finding, text, seed))[:_MOST_FALSE]:
            if statement not in told:
                told.add(statement)
                yield _candidate(finding, statement, ask, asked)


def _false(finding: Finding, text: Text, seed: int) -> Iterator[Swap]:
    if isinstance(finding, Comparison):
        yield from ((false, None, "swap-sides") for false in finding.false_texts)
    else:
        yield from swaps(finding, text, seed)


def _candidate(finding: Finding, statement: str, ask: Ask | None, asked: str) -> Candidate:
    is_true = statement == finding.text
    item = TrueFalse(
        statement=statement,
        answer=is_true,
        correction="" if is_true else finding.text,
        feedback=feedback(finding),
        source=sources(finding, ask),
        rule=rule(finding, "true_false", asked),
        level="understand" if isinstance(finding, Comparison) else "remember",
        difficulty=difficulty(statement),
        tags=tags(finding),
    )
    return Candidate(item, finding, ask, asked, ask is not None and is_numeric(ask))
