"""Two things side by side, to be filled in aspect by aspect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Comparison, Finding
from quizgen.items.matching import capital
from quizgen.items.model import Candidate
from quizgen.items.provenance import difficulty, feedback, rule, sources, tags
from quizgen.quiz.model import ComparisonTable, Row

_MAX_VALUE_WORDS = 14
_MAX_SIDE_WORDS = 8


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a table of every two sides that have a value each; comparisons of the same sides make rows of one table."""
    tables: dict[tuple[str, str], list[tuple[Comparison, Row]]] = {}
    for finding in findings:
        if isinstance(finding, Comparison) and _is_whole(finding):
            a, b = finding.a.lower(), finding.b.lower()
            turned = (b, a) in tables
            rows = tables.setdefault((b, a) if turned else (a, b), [])
            row = _row(finding, turned=turned)
            if all(row.aspect.lower() != other.aspect.lower() for _, other in rows):
                rows.append((finding, row))
    for rows in tables.values():
        yield _candidate([finding for finding, _ in rows], [row for _, row in rows])


def _is_whole(finding: Comparison) -> bool:
    sides, values = (finding.a, finding.b), (finding.a_value, finding.b_value)
    said = all((*sides, *values, finding.aspect)) and finding.a.lower() != finding.b.lower()
    short = all(len(side.split()) <= _MAX_SIDE_WORDS for side in sides)
    return said and short and all(len(value.split()) <= _MAX_VALUE_WORDS for value in values) and values[0].lower() != values[1].lower()


def _row(finding: Comparison, *, turned: bool) -> Row:
    a, b = (finding.b_value, finding.a_value) if turned else (finding.a_value, finding.b_value)
    return Row(aspect=capital(finding.aspect), a=a, b=b)


def _candidate(findings: list[Comparison], rows: list[Row]) -> Candidate:
    first = findings[0]
    item = ComparisonTable(
        a=capital(first.a),
        b=capital(first.b),
        rows=rows,
        feedback=feedback(*findings),
        source=sources(findings),
        rule=rule(first, "comparison", first.kind),
        level="analyse",
        difficulty=difficulty(feedback(*findings)),
        tags=tags(first),
    )
    return Candidate(item, first, None, first.kind, numeric=False)
