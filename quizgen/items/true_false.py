"""Statements to judge: what the article says, and the same with one plausible swap that makes it false."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Ask, Comparison, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.levels import level_of_statement
from quizgen.items.model import Candidate
from quizgen.items.provenance import feedback, is_numeric, rule, sources, tags, texts
from quizgen.items.swaps import is_sure, swaps
from quizgen.quiz.model import TrueFalse
from quizgen.wording.restating import restated
from quizgen.wording.statements import statement

_MOST_FALSE = 2


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:
    """Make a true statement of every finding, and false ones where a swap is sure to be false."""
    told: Counter[str] = Counter()
    for finding in findings:
        if finding.clause is None and not finding.asks:
            continue
        worded = _restated(finding)
        if finding.text and (not told[finding.text] or (_has_other_words(finding) and not told[worded])):
            told[worded] += 1
            yield _candidate(finding, worded, None, "true")
        told[finding.text] += 1
        for false, ask, asked in swaps(finding, text, seed) if finding.text else ():
            is_new = not told[false] and told[f"false: {finding.text}"] < _MOST_FALSE
            if is_new and is_sure(finding.text, false):
                told.update([false, f"false: {finding.text}"])
                yield _candidate(finding, false, ask, asked)


def _restated(finding: Finding) -> str:
    """What the finding states, not in the article's own order where that can be had."""
    if isinstance(finding, Comparison) and _has_other_words(finding):
        return finding.restated
    clause = finding.clause
    return restated(clause) if clause is not None and statement(clause) == finding.text else finding.text


def _has_other_words(finding: Finding) -> bool:
    return isinstance(finding, Comparison) and bool(finding.restated)


def _candidate(finding: Finding, worded: str, ask: Ask | None, asked: str) -> Candidate:
    is_true, numeric = asked == "true", ask is not None and is_numeric(ask)
    item = TrueFalse(
        statement=worded,
        answer=is_true,
        correction="" if is_true else finding.text,
        feedback=feedback(finding),
        source=sources(finding, ask),
        rule=rule(finding, "true_false", asked),
        level=level_of_statement(finding, numeric=numeric),
        difficulty=difficulty("true_false", worded, ask.key if ask else "", texts(finding)),
        tags=tags(finding),
    )
    return Candidate(item, finding, ask, asked, numeric)
