"""Keys that say how much more or less: the degree turned, the direction turned, and both."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.knowledge.connectives import ALTHOUGH, DESPITE, any_of
from quizgen.quiz.model import Distractor

_GREAT, _SLIGHT = ("much", "far"), ("slightly", "somewhat")
_DEGREE = re.compile(rf"(?P<degree>{'|'.join((*_GREAT, *_SLIGHT))}) (?P<way>more|less|fewer|[a-z]+er)\b(?P<rest>.*)")
_SECOND = re.compile(r"\b(?:than|and|or|but)\b")
"""Behind it stands what a turned comparison may be true of as well."""

_AGAINST = re.compile(rf"(?:even )?(?:{any_of(ALTHOUGH | DESPITE)})\b", re.IGNORECASE)
"""What a stem opens with that tells already which way it is not."""


def find(query: Query) -> Iterator[Distractor]:
    """Give "slightly less", "much more" and "slightly more" for "much less".

    Nothing where more than that is said, or where the stem tells which way it is not.
    """
    found = _DEGREE.fullmatch(query.key)
    way = _opposite(found["way"], query) if found is not None else None
    is_known = _AGAINST.match(query.ask.stem) is not None
    if found is None or way is None or is_known or _SECOND.search(found["rest"]):
        return
    degree = _SLIGHT[0] if found["degree"] in _GREAT else _GREAT[0]
    for one, other in ((found["degree"], way), (degree, found["way"]), (degree, way)):
        yield Distractor(text=f"{one} {other}{found['rest']}", why="another degree or direction")


def _opposite(way: str, query: Query) -> str | None:
    """The other direction: of more ships fewer; None if unknown."""
    phrase = query.ask.phrase
    is_counted = way == "more" and phrase is not None and phrase.head.tag == "NNS"
    return "fewer" if is_counted else knowledge.opposite_degree(way)
