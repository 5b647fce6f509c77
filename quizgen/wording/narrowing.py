"""Statements that say several things of one subject, with only the one that matters left: RUBRIC T1."""

from __future__ import annotations

import re

_LISTED = re.compile(r"(?P<lead>[^,]+? (?:is|was) )(?P<said>the .+)\.")
_JOINT = re.compile(r"(?:, and|,| and) (?:also )(?=the )|, (?:and )?(?=the |one of the )| and (?=one of the )")
"""Where another noun phrase goes on: ", the 14th largest city", "and also the seat", "and one of its six ports"."""
_DOUBLE = re.compile(r"the [a-z]+ and (?=[a-z]+est\b)")
"""Two nouns under one article, the second in its highest degree: "the capital and largest city"."""


def of_one_predicate(true: str, false: str) -> str:
    """A false statement without what it says truly beside: "Oslo is the seat of the king and the smallest town".

    Args:
        true: the statement that it was made of.
        false: the same with one thing changed.
    """
    before, after = _LISTED.fullmatch(true), _LISTED.fullmatch(false)
    if before is None or after is None or before["lead"] != after["lead"]:
        return false
    own, other = (_JOINT.split(found["said"]) for found in (before, after))
    changed = [(one, two) for one, two in zip(own, other, strict=False) if one != two]
    if len(own) != len(other) or len(changed) != 1:
        return false
    one, two = changed[0]
    bare = _DOUBLE.sub("the ", two, count=1) if _DOUBLE.match(one) and _DOUBLE.match(two) else two
    return f"{after['lead']}{bare}."
