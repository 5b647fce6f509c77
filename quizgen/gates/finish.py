"""Slips that the finished words show by themselves: a word twice, a capital inside, a preposition or verb missing."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.gates.idiom import asked_part
from quizgen.gates.reference import texts_of
from quizgen.gates.seams import Word, found_again
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, ShortAnswer
from quizgen.tags import COMMON_NOUNS

_LEADING = r"(?:on|upon|to|of|with|from|in|into|by|for|at|around|between)"
_SLIPS = (
    (
        "a word twice",
        re.compile(r"\b(?!had\b|that\b)([a-z]+) \1(?![\w’'-])|^that that\b|\b(?:is|are|was|were) (?:is|are|was)\b"),
    ),
    ("a capital inside", re.compile(r"[a-z,] (?:The|These|This|Those|There|Its|Their) [a-z]")),
    ("a sentence without its verb", re.compile(r"\b(?:do|does|did|is|are|was|were|has|have) not\. [A-Z]")),
    ("a source that asks who it is", re.compile(r"^According to (?:whose|whom|which|what)\b")),
    ("two determiners", re.compile(r"\ban? (?:as|the|this|these|those|its|their|his|her)\b [a-z]")),
)
_OF_NOTHING = re.compile(
    r"(?:what|who) (?:is|are|was|were) of (?!(?:\w+ ){0,2}(?:use|value|interest|importance|concern|note|help)\b)", re.I
)
"""The "of" belongs to a noun that is not said: "what was of a calm sea" lacks the view."""
_GOVERNED = re.compile(
    rf"(?!.*\b{_LEADING} (?:what|which|whom|whose|how)\b)(?:what|which|who)\b.*"
    r"\b(?:do|does|did|can|could|will|would|may|must|should)\b.*"
    r"\b(?:adhere|consist|depend|rely|belong|amount|conform|pertain|comply|cope|refrain|abstain|succumb|"
    rf"resort|cater|allude|aspire|stem|interfere|revolve)(?:\?$| (?!(?:\w+ly )?{_LEADING}\b))",
    re.I,
)
"""Verbs that govern what is asked for by a preposition alone, and none behind them."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item with a slip that its words show, or a comma that its source does not have before a noun."""
    item = candidate.item
    texts = texts_of(item)
    reason = next((name for text in texts for name, slip in _SLIPS if slip.search(text)), None)
    if reason is not None:
        return reason
    if isinstance(item, Choice | ShortAnswer):
        asked = asked_part(item.stem)
        if _GOVERNED.match(asked) or _OF_NOTHING.match(asked):
            return "a preposition without its noun, or a verb without its preposition"
    is_parted = any("," in text and _parts_quality(found_again(text, candidate)) for text in texts)
    return "a comma between a quality and its noun" if is_parted else None


def _parts_quality(words: list[Word]) -> bool:
    """True for "newly built, ships" where no comma stands in the source."""
    for (one, comma), (_, two) in pairwise(pairwise(words)):
        is_new = comma.text == "," and two.before is not None and two.before is one.token
        if is_new and one.token is not None and two.token is not None and one.token.tag in {"JJ", "VBN", "VBD"}:
            return two.token.tag in COMMON_NOUNS
    return False
