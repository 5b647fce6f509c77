"""Two things side by side, to be filled in aspect by aspect."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Comparison, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.matching import capital
from quizgen.items.model import Candidate
from quizgen.items.provenance import feedback, rule, sources, tags, texts
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import COMMONEST_PREPOSITIONS
from quizgen.quiz.model import ComparisonTable, Row
from quizgen.tags import VERBAL

_MAX_VALUE_WORDS = 10
_POINTING = frozenset(
    "it they this that these those he she his her their its each both some others another with in on at as for".split()
)
_LIST = re.compile(r"(?<=^rank) in the (?:league|table|list|ranking|study)$")
"""The list that both sides stand in is none of them: their ranks tell which is higher."""
_ASPECTS = re.compile(
    r"amount|rank|size|speed|age|price|cost|share|height|length|weight|temperature|population|growth|state|role"
    r"|(?:number|share) of .+"
)
_MAX_SIDE_WORDS, _MAX_VERB_WORDS = 8, 3
_TIMES = re.compile(r"(?P<thing>.+?)(?: now)?\|(?P=thing) (?:earlier|before)", re.IGNORECASE)
_COPULA = re.compile(r"(?:is|are|was|were) (?!\w+ed\b)", re.IGNORECASE)
_OTHER_TIME = re.compile(r"\b(?:whereas|while|today|now|no longer|once|then)\b", re.IGNORECASE)
_EARLIER_LATER = ("earlier", "later")


@dataclass(frozen=True)
class _Line:
    """One row with the sides it stands under, and where it came from."""

    a: str
    b: str
    row: Row
    finding: Comparison


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a table of every two sides that have a value each; comparisons of the same sides make rows of one table."""
    tables: dict[tuple[str, str], list[_Line]] = {}
    for finding in findings:
        line = _line(finding) if isinstance(finding, Comparison) else None
        if line is not None:
            a, b = line.a.lower(), line.b.lower()
            is_turned = (b, a) in tables
            lines = tables.setdefault((b, a) if is_turned else (a, b), [])
            if all(line.row.aspect.lower() != other.row.aspect.lower() for other in lines):
                lines.append(_turned(line) if is_turned else line)
    for lines in tables.values():
        yield _candidate(lines)


def _turned(line: _Line) -> _Line:
    return _Line(line.b, line.a, Row(aspect=line.row.aspect, a=line.row.b, b=line.row.a), line.finding)


def _line(finding: Comparison) -> _Line | None:
    if not _is_whole(finding):
        return None
    over_time = _TIMES.fullmatch(f"{finding.a}|{finding.b}")
    states = [_state(value) if finding.kind == "then-now" else value for value in (finding.b_value, finding.a_value)]
    if over_time and all(states) and not _OTHER_TIME.search(" ".join(states)):
        return _Line(*_EARLIER_LATER, Row(aspect=capital(over_time["thing"]), a=states[0], b=states[1]), finding)
    said = None if over_time or knowledge.same(finding.a, finding.b) else _row(finding)
    # the sides stand inside "Compare A with B"
    return _Line(finding.a, finding.b, said, finding) if said else None


def _state(value: str) -> str:
    """What a thing is or was, without the copula; empty for a deed: it is no state that another followed."""
    found = _COPULA.match(value)
    return value[found.end() :] if found else ""


def _is_whole(finding: Comparison) -> bool:
    """True if both sides are named, short and different, and each has a value of its own that says more than it."""
    sides, values = (finding.a, finding.b), (finding.a_value, finding.b_value)
    if not all((*sides, *values, finding.aspect)) or values[0].lower() == values[1].lower():
        return False
    if any(side.lower() == value.lower() for side, value in zip(sides, values, strict=True)):
        return False
    short = all(len(side.split()) <= _MAX_SIDE_WORDS for side in sides) and all(
        len(value.split()) <= _MAX_VALUE_WORDS for value in values
    )
    return short and all(_is_thing(side) for side in sides)


def _is_thing(side: str) -> bool:
    """True for a side that opens neither with a pronoun nor with a verb."""
    first = side.split()[0]
    is_verb = not first[:1].isupper() and lemmas_of(first).keys() <= VERBAL and bool(lemmas_of(first))
    return first.lower() not in _POINTING and not is_verb


_BY_VERB = re.compile(r"(?:what|how much|how many [\w -]+|which \w+) (?:they|each) \w+$")
"""An aspect that names the verb of both values."""


def _row(finding: Comparison) -> Row | None:
    """The aspect with both values; None where it is not said on what the two are compared.

    Where both values open with the same words ("contains about"), the aspect says them instead.
    """
    a, b = finding.a_value.split(), finding.b_value.split()
    same = next(
        (at for at, (one, other) in enumerate(zip(a, b, strict=False)) if one.lower() != other.lower()),
        min(len(a), len(b)),
    )
    verb = _BY_VERB.match(finding.aspect)
    if verb and 0 < same < min(len(a), len(b)):
        cut = next((at for at in range(same, 0, -1) if at == 1 or a[at - 1].lower() in COMMONEST_PREPOSITIONS), 1)
        if cut > _MAX_VERB_WORDS:
            return None
        each = "each" if a[0].endswith("s") or a[0].endswith("ed") else "they"
        return Row(aspect=f"What {each} {' '.join(a[:cut])}", a=" ".join(a[cut:]), b=" ".join(b[cut:]))
    aspect = _LIST.sub("", finding.aspect)
    if verb or not _ASPECTS.fullmatch(aspect):
        return None
    return Row(aspect=capital(aspect), a=finding.a_value, b=finding.b_value)


def _candidate(lines: Sequence[_Line]) -> Candidate:
    findings = [line.finding for line in lines]
    first = findings[0]
    item = ComparisonTable(
        a=lines[0].a,
        b=lines[0].b,
        rows=[line.row for line in lines],
        feedback=feedback(*findings),
        source=sources(findings),
        rule=rule(first, "comparison", first.kind),
        level="analyse",
        difficulty=difficulty("comparison", feedback(*findings), "", texts(*findings)),
        tags=tags(first),
    )
    return Candidate(item, first, None, first.kind, numeric=False)
