"""The two like phrases that one clause holds against each other, read off its statement."""

from __future__ import annotations

import re
from typing import NamedTuple

_CUE = re.compile(r"(?:,? (?:rather than|instead of|as opposed to)|,? (?:and|but) not|, not) ")
_MARKERS = frozenset("in on at by for from with to of into through during between among the a an".split())
"""Words that open two like phrases: the same one stands at the head of both."""
_MAX_SIDE = 8


class Sides(NamedTuple):
    """What stands before and behind the two sides, the sides, and the words between them."""

    before: str
    chosen: str
    cue: str
    refused: str
    after: str


def sides(text: str) -> Sides | None:
    """The two like phrases around "rather than", "and not" and the like; None where they are not alike."""
    cue = next(iter(_CUE.finditer(text)), None)
    if cue is None or len(_CUE.findall(text)) > 1:
        return None
    rest = re.match(r"[^,.;]+", text[cue.end() :])
    marker = text[cue.end() :].split(" ", 1)[0]
    start = text.rfind(f" {marker} ", 0, cue.start()) + 1
    is_last = rest is not None and text[cue.end() + len(rest[0]) :] in {".", ""}
    if rest is None or not is_last or marker not in _MARKERS or start == 0:
        return None
    chosen, refused = text[start : cue.start()], rest[0]
    if max(len(chosen.split()), len(refused.split())) > _MAX_SIDE or "," in chosen:
        return None
    return Sides(text[:start], chosen, cue[0], refused, text[cue.end() + len(refused) :])
