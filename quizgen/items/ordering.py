"""Dated events, and stages of a process, to be put in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Fact, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.matching import capital
from quizgen.items.model import Candidate
from quizgen.items.provenance import feedback, rule, sources, tags, texts
from quizgen.items.roles import roles_of
from quizgen.quiz.model import Ordering, Step
from quizgen.quiz.numbers import years_in

_INSTRUCTION = "Put these events in the order in which they happened, the earliest first."
_OF_STAGES = "Put these steps in the order in which they follow one another, the first one first."
_FEWEST, _MOST = 4, 6
_MAX_WORDS = 18


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make one ordering item where four or more events have years of their own, and one of each process."""
    dated: dict[int, tuple[str, Fact]] = {}
    for finding in findings:
        if isinstance(finding, Fact):
            year, event = _dated(finding)
            if year and all(event != other for other, _ in dated.values()):
                dated.setdefault(year, (event, finding))
    if len(dated) >= _FEWEST:
        yield _candidate([dated[year] for year in _spread(sorted(dated))], _INSTRUCTION, "event")
    for stages in _processes(findings):
        yield _candidate(stages, _OF_STAGES, "stage")


def _processes(findings: Sequence[Finding]) -> Iterator[list[tuple[str, Fact]]]:
    """The stages of each process, in its order; a long one stops short."""
    found: dict[str, list[tuple[str, Fact]]] = {}
    for finding in findings:
        roles = dict(finding.parts) if isinstance(finding, Fact) else {}
        if isinstance(finding, Fact) and "process" in roles:
            found.setdefault(roles["process"], []).append((roles["stage"], finding))
    yield from (stages[:_MOST] for stages in found.values())


def _dated(fact: Fact) -> tuple[int, str]:
    """The year of a fact and the event without it; 0 where it has none, or where its words tell the time."""
    roles = roles_of(fact)
    event, date = roles.get("event", ""), roles.get("date", "")
    told = years_in(date)
    tells = years_in(event) or len(event.split()) > _MAX_WORDS
    return (told[0], event) if event and len(told) == 1 and not tells else (0, "")


def _spread(years: list[int]) -> list[int]:
    """At most six of the years, evenly over all of them, the first and the last among them."""
    if len(years) <= _MOST:
        return years
    return [years[round(at * (len(years) - 1) / (_MOST - 1))] for at in range(_MOST)]


def _candidate(events: Sequence[tuple[str, Fact]], instruction: str, asked: str) -> Candidate:
    facts = [fact for _, fact in events]
    item = Ordering(
        instruction=instruction,
        steps=[Step(text=capital(event)) for event, _ in events],
        feedback=feedback(*facts),
        source=sources(facts),
        rule=rule(facts[0], "ordering", asked),
        level="understand",
        difficulty=difficulty("ordering", " ".join(event for event, _ in events), "", texts(*facts)),
        tags=tags(facts[0]),
    )
    return Candidate(item, facts[0], None, asked, numeric=False)
