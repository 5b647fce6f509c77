"""Sentences with one gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Ask, Finding
from quizgen.items.model import Candidate
from quizgen.items.provenance import asks_of, difficulty, is_numeric, rule, sources, tags
from quizgen.quiz.model import Cloze

HINTS = frozenset(
    {
        "year", "person", "country", "city", "number", "percentage", "term", "place", "organisation", "date",
        "amount of money", "length of time", "event", "name",
    }
)  # fmt: skip
"""All that a hint may say."""
_OF_KIND = {
    "percent": "percentage", "money": "amount of money", "duration": "length of time", "measure": "number",
    "work": "name", "group": "term", "ordinal": "",
}  # fmt: skip
_MAX_WORDS = 35
_UNIT = re.compile(r"(?:\s?[%°]|\s(?:per ?cent|percent|hundred|thousand|million|billion|trillion)\b)")
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*)*")


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a cloze of every question whose key stands once in the finding's sentence and is not given away there."""
    for finding, ask in asks_of(findings, "cloze"):
        gapped = with_gap(finding.text, ask.gap or ask.key)
        if gapped is None or len(finding.text.split()) > _MAX_WORDS:
            continue
        before, key, after = gapped
        if is_given_away(before, key, after):
            continue
        item = Cloze(
            text=f"{_literal(before)}[[{_literal(key)}]]{_literal(after)}",
            hint=_hint(ask),
            accept=[form for form in ask.accept if form != key],
            feedback=finding.text,
            source=sources(finding, ask),
            rule=rule(finding, "cloze", ask.frame),
            level=ask.level,
            difficulty=difficulty(finding.text),
            tags=tags(finding),
        )
        yield Candidate(item, finding, ask, ask.frame, is_numeric(ask))


def with_gap(text: str, key: str) -> tuple[str, str, str] | None:
    """What stands before the gap, in it and behind it; None if the key does not stand there once as whole words."""
    pattern = re.escape(key[:1].lower() + key[1:]), re.escape(key[:1].upper() + key[1:])
    found = list(re.finditer(rf"(?<![\w’'-])(?:{pattern[0]}|{pattern[1]})(?![\w’'-])", text)) if key else []
    if len(found) != 1:
        return None
    start, end = found[0].span()
    unit = _UNIT.match(text, end) if key[-1:].isdigit() else None
    end = unit.end() if unit else end
    return text[:start], text[start:end], text[end:]


def is_given_away(before: str, key: str, after: str) -> bool:
    """True if the rest of the sentence names the key again, or an article tells its first sound."""
    if re.search(r"\ban?\s+[“\"]?$", before, re.IGNORECASE):
        return True
    names = [name for part in (before, after) for run in _NAME.findall(part) for name in (run, *run.split())]
    bare = [re.sub(r"[’']s?$", "", name) for name in names]
    return any(name and knowledge.same(name, key) for name in bare)


def _hint(ask: Ask) -> str:
    kind = ask.phrase.kind if ask.phrase is not None else ""
    for hint in (ask.hint, kind, _OF_KIND.get(kind, "")):
        if hint in HINTS:
            return hint
    return "term" if ask.hint == "" and kind == "term" else ""


def _literal(text: str) -> str:
    return text.replace("[[", r"\[[")
