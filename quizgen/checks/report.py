"""Findings as text lines, as a table and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from quizgen.checks.model import SEVERITIES, Finding

WHOLE_QUIZ = "quiz"


def lines(findings: Iterable[Finding]) -> list[str]:
    """Give a line for each finding: item, rule, severity in columns, then what is wrong and what to do."""
    rows = [(each.item or WHOLE_QUIZ, each.rule, each.severity, f"{each.message} {each.mend}") for each in findings]
    return _columns(rows)


def summary(findings: Sequence[Finding], items: int) -> list[str]:
    """Give a table of the rules that found something, worst and most frequent first, and a closing line.

    Args:
        findings: of one or more quizzes.
        items: how many items were checked.
    """
    counts = Counter((each.severity, each.rule) for each in findings)
    order = sorted(counts, key=lambda key: (-SEVERITIES.index(key[0]), -counts[key], key[1]))
    rows = [(rule, severity, str(counts[severity, rule])) for severity, rule in order]
    flawed = len({each.item for each in findings if each.severity == "flaw" and each.item})
    closing = f"{_plural(items, 'item')} checked, {flawed} with a flaw, {_plural(len(findings), 'finding')}."
    return [*_columns([("rule", "severity", "found"), *rows] if rows else []), closing]


def as_data(findings: Iterable[Finding]) -> list[dict[str, str]]:
    """Give the findings in a form that JSON holds."""
    return [asdict(each) for each in findings]


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
