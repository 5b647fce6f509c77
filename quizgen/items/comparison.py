"""Two things side by side, to be filled in aspect by aspect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lemminflect import getAllLemmas

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Comparison, Finding
from quizgen.items.matching import capital
from quizgen.items.model import Candidate
from quizgen.items.provenance import difficulty, feedback, rule, sources, tags
from quizgen.quiz.model import ComparisonTable, Row

_MAX_VALUE_WORDS = 10
_POINTING = frozenset(
    "it they this that these those he she his her their its each both some others another with in on at as for".split()
)
_PREPOSITIONS = frozenset("for to on of in from with by at".split())
_ASPECTS = r"amount|rank|size|speed|age|price|cost|share|height|length|weight|temperature|population|growth|state|role|number of .+"
_MAX_SIDE_WORDS = 8


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a table of every two sides that have a value each; comparisons of the same sides make rows of one table."""
    tables: dict[tuple[str, str], list[tuple[Comparison, Row]]] = {}
    for finding in findings:
        row = _row(finding) if isinstance(finding, Comparison) and _is_whole(finding) else None
        if row is not None and isinstance(finding, Comparison):
            a, b = finding.a.lower(), finding.b.lower()
            rows = tables.setdefault((b, a) if (b, a) in tables else (a, b), [])
            row = row if not rows or rows[0][0].a.lower() == a else Row(aspect=row.aspect, a=row.b, b=row.a)
            if all(row.aspect.lower() != other.aspect.lower() for _, other in rows):
                rows.append((finding, row))
    for rows in tables.values():
        yield _candidate([finding for finding, _ in rows], [row for _, row in rows])


def _is_whole(finding: Comparison) -> bool:
    """True if both sides are named, short and different, and each has a value of its own."""
    sides, values = (finding.a, finding.b), (finding.a_value, finding.b_value)
    if not all((*sides, *values, finding.aspect)) or values[0].lower() == values[1].lower():
        return False
    short = all(len(side.split()) <= _MAX_SIDE_WORDS for side in sides) and all(
        len(value.split()) <= _MAX_VALUE_WORDS for value in values
    )
    return short and all(_is_thing(side) for side in sides) and not knowledge.same(*sides)


def _is_thing(side: str) -> bool:
    """True for a side that opens neither with a pronoun nor with a verb."""
    first = side.split()[0]
    is_verb = not first[:1].isupper() and getAllLemmas(first).keys() <= {"VERB", "AUX"} and bool(getAllLemmas(first))
    return first.lower() not in _POINTING and not is_verb


def _row(finding: Comparison) -> Row | None:
    """The aspect with both values; None where it is not said on what the two are compared.

    Where both values open with the same words ("contains about"), the aspect says them instead.
    """
    a, b = finding.a_value.split(), finding.b_value.split()
    same = next(
        (at for at, (one, other) in enumerate(zip(a, b, strict=False)) if one.lower() != other.lower()),
        min(len(a), len(b)),
    )
    verb = re.match(r"what (?:they|each) (\w+)$", finding.aspect)
    if verb and 0 < same < min(len(a), len(b)):
        cut = next((at for at in range(same, 0, -1) if at == 1 or a[at - 1].lower() in _PREPOSITIONS), 1)
        return Row(aspect=f"What each {' '.join(a[:cut])}", a=" ".join(a[cut:]), b=" ".join(b[cut:]))
    if verb or not re.fullmatch(_ASPECTS, finding.aspect):
        return None
    return Row(aspect=capital(finding.aspect), a=finding.a_value, b=finding.b_value)


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
