"""Keys of two or three common nouns joined: one, the other, and both of them changed for others of their sets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.distractors.bound_words import is_of_family
from quizgen.distractors.content import content
from quizgen.distractors.fitness import clash, is_fit
from quizgen.distractors.model import Query
from quizgen.distractors.terms import base_of, is_wrong, plural_of
from quizgen.knowledge.function_words import COMPASS
from quizgen.quiz.model import Distractor

_PAIR = re.compile(r"(?P<first>[^,]+?) and (?P<last>[^,]+)")
_TRIPLE = re.compile(r"(?P<first>[^,]+), (?P<middle>[^,]+),? and (?P<last>[^,]+)")
_JOINT = re.compile(r"\b(?:and|or)\b")
_LONGEST = 4
"""Words of a term."""
_FREE = re.compile(r"(?:.*\b(?:of|for|in|on|with|to|from|by|about|the|an?|some|its|their|his|her) )?", re.IGNORECASE)
"""What stands before a term that no other word tells more of: a human capital formation is no human job creation."""
_LINK = re.compile(r".*\b(of|for|in|on|with|to|from|by|about)\b", re.IGNORECASE)
"""The last preposition before a term."""
_WHY = "others of their sets"


@dataclass(frozen=True)
class _Part:
    """One of the joined nouns: where its term stands in the key, and the others of its set in its number."""

    start: int
    end: int
    others: list[str]


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with some of its nouns changed, so that each stands in two options: none shares more than another.

    Of two nouns the first, the last or both are changed, of three each two.
    """
    found = _PAIR.fullmatch(query.key) or _TRIPLE.fullmatch(query.key)
    if query.is_name_or_number or found is None or len(_JOINT.findall(query.key)) > 1 or not query.key.islower():
        return
    parts: list[_Part] = []
    for name in found.groupdict():
        part = _part(query, *found.span(name), found)
        if part is not None:
            taken = {one.others[0] for one in parts if one.others}
            parts.append(replace(part, others=[one for one in part.others if one not in taken]))
    if len(parts) < len(found.groupdict()) or any(not part.others for part in parts):
        return
    if _is_behind_joined(query.key, parts[-1], found):
        return
    for kept in range(3):
        changed = [part for at, part in enumerate(parts) if at != kept]
        text = _changed(query.key, changed)
        if is_fit(text, query):
            yield Distractor(text=text, why=_WHY)


def _is_behind_joined(key: str, last: _Part, found: re.Match[str]) -> bool:
    """True if the last noun only tells more of the one that is joined: "widows and orphans of sailors".

    Two joined that are built alike each have their own: "the growth of towns and the decline of villages".
    """
    links = [_LINK.match(part) for part in (found["first"], key[found.start("last") : last.start])]
    return links[1] is not None and (links[0] is None or links[0][1] != links[1][1])


def _part(query: Query, start: int, end: int, found: re.Match[str]) -> _Part | None:
    """The longest term that one of the joined ends in and that has a set; none where stem or title hint at it."""
    words = query.key[start:end].split(" ")
    told = content(f"{query.ask.stem} {query.text.title}")
    beside = content(query.key[:start] + query.key[end:])
    for size in range(min(_LONGEST, len(words)), 0, -1):
        term = " ".join(words[-size:])
        base, is_plural = base_of(term, query)
        if not knowledge.siblings(base):
            continue
        if not _FREE.fullmatch(query.key[start : end - len(term)]):
            return None
        if content(term) <= told or is_of_family(term, told) or base in COMPASS:
            return None
        others = [one for one in knowledge.siblings(base) if is_wrong(one, query) and not _is_beside(one, found)]
        query.rng.shuffle(others)
        others = [one for one in others if not content(one) & beside or content(one) & content(base)]
        return _Part(end - len(term), end, [plural_of(one, words[-1]) if is_plural else one for one in others])
    return None


def _is_beside(other: str, found: re.Match[str]) -> bool:
    """True if one of the joined may mean another of the set."""
    return any(clash(other, one) for one in found.groups())


def _changed(key: str, parts: list[_Part]) -> str:
    """The key with the first of the others in the places of some of its nouns."""
    text = key
    for part in sorted(parts, key=lambda one: -one.start):
        text = f"{text[: part.start]}{part.others[0]}{text[part.end :]}"
    return text
