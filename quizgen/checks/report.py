"""Findings and rules as text lines, as a table and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from quizgen.checks.model import SEVERITIES, AnyRule, ArticleRule, Finding, SetRule
from quizgen.checks.view import View
from quizgen.quiz import Choice, Cloze, Item, ShortAnswer, TrueFalse

WHOLE_QUIZ = "quiz"


def lines(findings: Iterable[Finding]) -> list[str]:
    """Give two lines for each finding: item, rule, severity and what is wrong; below, why it matters and what to do."""
    found = list(findings)
    firsts = _columns([(each.item or WHOLE_QUIZ, each.rule, each.severity, each.message) for each in found])
    return [line for first, each in zip(firsts, found, strict=True) for line in (first, f"    {each.why} {each.mend}")]


def summary(findings: Sequence[Finding], items: int, left_out: Iterable[AnyRule] = ()) -> list[str]:
    """Give a table of the rules that found something, worst and most frequent first, and a closing line.

    Args:
        findings: of one or more quizzes.
        items: how many items were checked.
        left_out: rules that were not run; a line names them.
    """
    counts = Counter((each.severity, each.rule) for each in findings)
    order = sorted(counts, key=lambda key: (-SEVERITIES.index(key[0]), -counts[key], key[1]))
    rows = [(rule, severity, str(counts[severity, rule])) for severity, rule in order]
    flawed = len({each.item for each in findings if each.severity == "flaw" and each.item})
    closing = f"{_plural(items, 'item')} checked, {flawed} with a flaw, {_plural(len(findings), 'finding')}."
    names = ", ".join(rule.id for rule in left_out)
    unasked = [f"Left out, as they ask a dictionary: {names}."] if names else []
    return [*_columns([("rule", "severity", "found"), *rows] if rows else []), *unasked, closing]


def as_data(findings: Iterable[Finding]) -> list[dict[str, str]]:
    """Give the findings in a form that JSON holds."""
    return [asdict(each) for each in findings]


def rule_lines(rules: Iterable[AnyRule]) -> Iterator[str]:
    """Give each rule: its name, severity, checks and need, why it matters, what to do, a good and a bad example."""
    for rule in rules:
        yield f"{rule.id}  ({rule.severity}; {rule.rubric}{'; language' if rule.language else ''})"
        yield f"  {rule.why} {rule.mend}"
        if isinstance(rule, ArticleRule):
            yield f"  text  {' '.join(rule.passage)}"
        for mark, text in zip(("good", "bad "), _examples(rule), strict=True):
            yield f"  {mark}  {text}"
        yield ""


def rules_data(rules: Iterable[AnyRule]) -> list[dict[str, str | bool]]:
    """Give the rules in a form that JSON holds."""
    names = ("id", "rubric", "severity", "language", "why", "mend")
    return [
        {**{name: getattr(rule, name) for name in names}, **dict(zip(("good", "bad"), _examples(rule), strict=True))}
        for rule in rules
    ]


def _examples(rule: AnyRule) -> tuple[str, str]:
    if isinstance(rule, SetRule):
        good, bad = (" · ".join(_as_text(item, quiz.title) for item in quiz.items) for quiz in (rule.good, rule.bad))
        return good, bad
    good, bad = (_as_text(one.item, one.title) for one in (rule.good, rule.bad))
    return good, bad


def _as_text(item: Item, title: str) -> str:
    """An item in a line: a gap in brackets, its options with the key marked, else the key behind an equals sign."""
    match item:
        case Choice():
            options = [wrong.text for wrong in item.distractors]
            at = (item.place or 1) - 1
            options[at:at] = [f"*{right}" for right in item.right]
            return f"{item.stem} {' | '.join(options)}"
        case Cloze():
            wrong = "".join(f" | {one.text}" for one in item.distractors)
            return item.text + (f" ({item.hint})" if item.hint else "") + wrong
        case TrueFalse():
            return f"{item.statement} = {'true' if item.answer else 'false'}"
        case ShortAnswer():
            return f"{item.stem} = {item.key}"
    return " | ".join(View(item, title).pieces)


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
