"""Phrases with the name of another country in them.

Other phrases of the article are no wrong answers: too often they are absurd beside the key, or right as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor

_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with the two countries in it changed, then with other countries."""
    phrase = query.ask.phrase
    if phrase is not None and (phrase.is_named or phrase.is_numeric or query.entry is not None):
        return
    yield from _other_names(query)


def _other_names(query: Query) -> Iterator[Distractor]:
    """Two countries in the key change places; one is replaced by others of the article."""
    found = [
        one for one in _NAME.findall(query.key) if knowledge.find(one.removesuffix("’s").removesuffix("'s"), "country")
    ]
    bare = [one.removesuffix("’s").removesuffix("'s") for one in found]
    if len(bare) == 2:
        first, second = bare
        turned = query.key.replace(first, "\0").replace(second, first).replace("\0", second)
        yield Distractor(text=turned, why="the two sides changed")
    elif len(bare) == 1:
        for other in _countries(query, bare[0]):
            text = query.key.replace(f"the {bare[0]}", bare[0]).replace(bare[0], other)
            yield Distractor(text=text, why="another country")


def _countries(query: Query, name: str) -> list[str]:
    """Other countries of the article that the finding's sentences do not name, the oftenest named first."""
    entry = knowledge.find(name, "country")
    present = [one.name for one in query.text.mentions if any(place[:2] in query.own for place in one.places)]
    found = [one for one in query.text.mentions if one.kind == "country" and not knowledge.related(one.name, name)]
    found = [one for one in found if not any(knowledge.same(one.name, other) for other in present)]
    known = [
        other for one in sorted(found, key=lambda one: -one.count) if (other := knowledge.find(one.name, "country"))
    ]
    return list(dict.fromkeys(other.shown for other in known if entry is not None and other.name != entry.name))
