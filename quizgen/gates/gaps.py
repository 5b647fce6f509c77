"""Gaps that other words would fill as well, or that most of their sentence has nothing to do with."""

from __future__ import annotations

import re

from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze

_ONE_OF = re.compile(
    r"\bone of (?:the|its|his|her|their) (?:most|least|first|few|leading|best|top|primary|\w+est)\b", re.I
)
_AMONG = re.compile(r"\bone of (?:the |[A-Z][\w’' -]*[’']s? )$")
_TOPMOST = re.compile(r"^(?:most |least )?\w+est\b|^(?:most|least|best|top|leading)\b", re.I)
_AGAIN = re.compile(r"\b(?:repeatedly|frequently|often|sometimes|occasionally|regularly)\b", re.I)
_YEAR = re.compile(r"^(?:1\d|20)\d\d$")
_OPPOSED = re.compile(r"^(?:although|though|while|whereas)\b", re.I)
_PLACES = frozenset({"place", "country", "city"})
_WHERE_FROM = _PLACES | {"organisation", "name"}
_BESIDE = re.compile(r", (?:who|which|where) [^,]*$")
_CLOSES = re.compile(r"[,.]?”")
_FROM = re.compile(r"[A-Z][\w.’'-]* (?:from|of|at) (?:the )?$")
_SAYS = re.compile(
    r" (?:has |have )?(?:said|says?|told|wrote|warned|explained|argue[sd]?|believe[sd]?|note[sd]|add(?:s|ed))\b"
)


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a gap that its sentence does not force."""
    item = candidate.item
    if not isinstance(item, Cloze):
        return None
    if item.before.endswith(("“", '"')) and not item.after.startswith(("”", '"')):
        return "half of what is quoted"
    if len(item.before.split()) <= 1 and _ONE_OF.search(item.after):
        return "one of several that fit"
    if _AMONG.search(item.before) and _TOPMOST.match(item.key):
        return "a superlative that nothing forces"
    if item.before.count("“") > item.before.count("”") and not (
        item.before.endswith("“") and _CLOSES.match(item.after)
    ):
        return "a part of what somebody said"
    if item.hint in _PLACES and _AGAIN.search(f"{item.before} {item.after}"):
        return "what happened often happened elsewhere too"
    if _YEAR.match(item.key) and _OPPOSED.match(item.before):
        return "a clause that has nothing to do with the year"
    if item.hint in _WHERE_FROM and _BESIDE.search(item.before) and "," in item.after:
        return "a name beside the point"
    if item.hint in _WHERE_FROM and _FROM.search(item.before) and _SAYS.match(item.after):
        return "where a speaker comes from"
    return None
