"""Keys that name a part of a known place by its side: other sides of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.changes import is_told
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor

_SIDES = (("north", "south", "east", "west"), ("northeast", "northwest", "southeast", "southwest"))
_OF_SIDE = re.compile(
    r"(?P<before>(?:(?:in|to|from|into) )?(?:the )?)(?P<side>(?:[Nn]orth|[Ss]outh)(?:east|west)?|[Ee]ast|[Ww]est)"
    r"(?P<ern>ern)? (?P<place>[A-Z].+)"
)
_KINDS_WITH_SIDES = frozenset(
    {"country", "us_state", "region", "continent", "island", "city", "uk_nation", "territory"}
)


def find(query: Query) -> Iterator[Distractor]:
    """Give the other sides of a place: "Northern Italy" for "Southern Italy"; nothing for names of their own."""
    found = _OF_SIDE.fullmatch(query.key)
    if found is None or query.entry is not None:
        return
    if not any(entry.kind in _KINDS_WITH_SIDES for entry in knowledge.find_all(found["place"])):
        return
    side = found["side"]
    own = next(sides for sides in _SIDES if side.lower() in sides)
    others = [one for one in own if one != side.lower()]
    query.rng.shuffle(others)
    for other in others:
        shown = f"{other.capitalize() if side[0].isupper() else other}{found['ern'] or ''}"
        text = f"{shown} {found['place']}"
        if knowledge.find(text) is None and not is_told(query, text):
            yield Distractor(text=f"{found['before']}{text}", why="another side of it")
