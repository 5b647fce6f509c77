"""Comparisons that an article tells only to deny them: "the false belief that only gold is money"."""

from __future__ import annotations

import re

from quizgen.facts.model import Comparison

_REFUTED = re.compile(
    r"\b(?:not (?:yet |really |quite )?(?:true|the case)|untrue|(?:false|mistaken|wrong|erroneous) "
    r"(?:belief|idea|notion|view|assumption|claim|impression)|(?:myth|misconception)) that\b",
    re.IGNORECASE,
)
_FAR = 160
"""So many characters behind it all is still what is denied."""


def is_refuted(one: Comparison) -> bool:
    """True if the words that deny it stand right before what it sets side by side."""
    sentence = one.sentences[-1].text
    found = _REFUTED.search(sentence)
    places = [sentence.find(side) for side in (one.a, one.b)]
    return found is not None and any(found.end() <= at <= found.end() + _FAR for at in places)
