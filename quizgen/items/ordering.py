"""Dated events to be put in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Fact, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.matching import capital
from quizgen.items.model import Candidate
from quizgen.items.provenance import feedback, rule, sources, tags, texts
from quizgen.quiz.model import Ordering, Step

INSTRUCTION = "Put these events in the order in which they happened, the earliest first."
_FEWEST, _MOST = 4, 6
_MAX_WORDS = 18
_YEAR = re.compile(r"\b(1\d{3}|20\d\d)\b")


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make one ordering item where four or more events have years of their own."""
    dated: dict[int, tuple[str, Fact]] = {}
    for finding in findings:
        if isinstance(finding, Fact):
            year, event = _dated(finding)
            if year and all(event != other for other, _ in dated.values()):
                dated.setdefault(year, (event, finding))
    if len(dated) >= _FEWEST:
        yield _candidate([dated[year] for year in _spread(sorted(dated))])


def _dated(fact: Fact) -> tuple[int, str]:
    """The year of a fact and the event without it; 0 where it has none, or where its words tell the time."""
    roles = dict(reversed(fact.parts))
    event, date = roles.get("event", ""), roles.get("date", "")
    years = _YEAR.findall(date)
    tells = _YEAR.search(event) or len(event.split()) > _MAX_WORDS
    return (int(years[0]), event) if event and len(years) == 1 and not tells else (0, "")


def _spread(years: list[int]) -> list[int]:
    """At most six of the years, evenly over all of them, the first and the last among them."""
    if len(years) <= _MOST:
        return years
    return [years[round(at * (len(years) - 1) / (_MOST - 1))] for at in range(_MOST)]


def _candidate(events: Sequence[tuple[str, Fact]]) -> Candidate:
    facts = [fact for _, fact in events]
    item = Ordering(
        instruction=INSTRUCTION,
        steps=[Step(text=capital(event)) for event, _ in events],
        feedback=feedback(*facts),
        source=sources(facts),
        rule=rule(facts[0], "ordering", "event"),
        level="understand",
        difficulty=difficulty("ordering", " ".join(event for event, _ in events), "", texts(*facts)),
        tags=tags(facts[0]),
    )
    return Candidate(item, facts[0], None, "event", numeric=False)
