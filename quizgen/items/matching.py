"""Pairs to be matched: people with roles or deeds, terms with definitions, events with dates, things with values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import Text
from quizgen.facts.model import Fact, Finding
from quizgen.items.deeds import Deed, deeds, same_deed
from quizgen.items.difficulty import difficulty
from quizgen.items.model import Candidate
from quizgen.items.provenance import feedback, rule, sources, tags, texts
from quizgen.items.roles import roles_of
from quizgen.quiz.model import Matching, Pair

_FEWEST, _MOST = 4, 6
_MAX_WORDS = 16


@dataclass(frozen=True)
class Slot:
    """Two roles of a fact that make a pair.

    Attributes:
        left, right: the roles.
        instruction: what to do.
        numeric: True if the right sides are numbers or dates.
    """

    left: str
    right: str
    instruction: str
    numeric: bool = False


_SLOTS = (
    Slot("person", "role", "Match each person with the right role."),
    Slot("term", "definition", "Match each term with its definition."),
    Slot("event", "date", "Match each event with its date.", numeric=True),
    Slot("thing", "value", "Match each question with the right number.", numeric=True),
)


@dataclass(frozen=True)
class _Side:
    left: str
    right: str
    fact: Fact


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a matching item of every slot that four or more facts fill, each left side having one right side."""
    facts = [finding for finding in findings if isinstance(finding, Fact)]
    told = [(fact, roles_of(fact)) for fact in facts]
    for slot in _SLOTS:
        for sides in _groups(told, slot):
            if len(sides) >= _FEWEST:
                yield _candidate(slot, sides[:_MOST])
    for slot, sides in _of_deeds(facts):
        if len(sides) >= _FEWEST:
            yield _candidate(slot, sides[:_MOST])


def _of_deeds(facts: Sequence[Fact]) -> Iterator[tuple[Slot, list[_Side]]]:
    """Names of one kind with a deed each, one of a name and none that another could have done."""
    kinds: dict[str, list[Deed]] = {}
    for deed in deeds(facts):
        group = kinds.setdefault(deed.kind, [])
        if not any(same_deed(deed, other) for other in group):
            group.append(deed)
    for kind, group in kinds.items():
        noun = kind.lower()
        slot = Slot(noun, "deed", f"Match each {noun} with what {'that person' if noun == 'person' else 'it'} did.")
        yield slot, [_Side(deed.name, deed.deed, deed.fact) for deed in group]


def _candidate(slot: Slot, sides: Sequence[_Side]) -> Candidate:
    asked = f"{slot.left}-{slot.right}"
    facts = [side.fact for side in sides]
    item = Matching(
        instruction=slot.instruction,
        pairs=[Pair(left=capital(side.left), right=side.right) for side in sides],
        feedback=feedback(*facts),
        source=sources(facts),
        rule=rule(facts[0], "matching", asked),
        level="remember",
        difficulty=difficulty(
            "matching",
            " ".join(side.left for side in sides),
            " ".join(side.right for side in sides),
            texts(*facts),
        ),
        tags=tags(facts[0]),
    )
    return Candidate(item, facts[0], None, asked, slot.numeric)


def _groups(told: Sequence[tuple[Fact, Mapping[str, str]]], slot: Slot) -> Iterator[list[_Side]]:
    """The pairs of a slot, one of a left or right side; amounts apart by what is asked ("how many", "how long")."""
    groups: dict[str, list[_Side]] = {}
    for fact, roles in told:
        side = _side(fact, roles, slot)
        if side is None:
            continue
        group = groups.setdefault(" ".join(side.left.lower().split()[:2]) if slot.left == "thing" else "", [])
        if all(_apart(side, other) for other in group):
            group.append(side)
    yield from groups.values()


def _side(fact: Fact, roles: Mapping[str, str], slot: Slot) -> _Side | None:
    left, right = roles.get(slot.left, ""), roles.get(slot.right, "")
    too_long = max(len(left.split()), len(right.split())) > _MAX_WORDS
    if not left or not right or too_long or right.lower() in left.lower() or left.lower() in right.lower():
        return None
    return _Side(left, right, fact)


def _apart(one: _Side, other: _Side) -> bool:
    """True if neither side of one pair could do for the other."""
    if one.fact.sentences[0] is other.fact.sentences[0] and one.left == other.left:
        return False
    lefts = one.left.lower() != other.left.lower() and not knowledge.same(one.left, other.left)
    return lefts and one.right.lower() != other.right.lower() and not knowledge.same(one.right, other.right)


def capital(text: str) -> str:
    """The text with a capital at its head."""
    return text[:1].upper() + text[1:]
