"""Pairs of options of which one must be so."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.checks import lexicon
from quizgen.checks.lexicon import listed
from quizgen.checks.words import lemma, parts_of_speech, plain

_PREFIXES = ("non-", "non", "un", "in", "im", "il", "ir", "dis", "a")
_NO_OPPOSITES = listed(
    "different/indifferent famous/infamous valuable/invaluable flammable/inflammable able/unable like/unlike"
)
_PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed(
        "true/false yes/no legal/illegal odd/even alive/dead living/dead present/absent with/without some/none "
        "living/nonliving vertebrate/invertebrate metal/nonmetal "
        "renewable/nonrenewable succeed/fail accept/reject guilty/innocent same/different "
        "can/cannot can/can't is/isn't are/aren't was/wasn't will/won't pass/fail"
    )
)
_ANY_NOUN = frozenset({frozenset({"odd", "even"})})
"""Of these two every thing that can be one is the other else: "an odd number", "an even number"."""
_ABOVE = re.compile(
    r"\b(?:more than|over|above) (?P<amount>.+)|\bat least (?P<from>.+)|(?P<up>.+?) or (?:more|over|above)",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\b(?:less than|fewer than|under|below) (?P<amount>.+)|\bat most (?P<from>.+)|(?P<up>.+?) or (?:less|fewer|under)",
    re.IGNORECASE,
)
_NOT = frozenset({"not", "never", "n't"})
_HELPERS = frozenset({"do", "does", "did"})


@lru_cache(maxsize=20000)
def exhaust(one: str, other: str) -> bool:
    """Whether two texts are alike but for a negation or an opposite that leaves no third case.

    "rose" and "fell" leave one, and so do "legal trade" and "illegal trade"; "legal" and "illegal" do not.
    """
    first, second = (tuple("a" if word == "an" else word for word in plain(text)) for text in (one, other))
    if _meet(one, other) or _meet(other, one):
        return True
    if _is_negation(first, second) or _is_negation(second, first):
        return True
    if len(first) != len(second):
        return False
    differ = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    shared = [word for word, other in zip(first, second, strict=True) if word == other]
    if len(differ) == 1 and frozenset(differ[0]) in _ANY_NOUN:
        return True
    return len(differ) == 1 and _are_opposites(*differ[0]) and lexicon.FUNCTION_WORDS.issuperset(shared)


def _meet(one: str, other: str) -> bool:
    """Whether one text is all from an amount on, and the other all below it."""
    above, below = _ABOVE.search(one), _BELOW.search(other)
    return above is not None and below is not None and _amount(above) == _amount(below)


def _amount(found: re.Match[str]) -> str:
    text = next(part for part in found.groups() if part is not None)
    return " ".join(word for word in plain(text) if word not in lexicon.PREPOSITIONS)


def _is_negation(affirmed: tuple[str, ...], negated: tuple[str, ...]) -> bool:
    if _NOT.isdisjoint(negated):
        return False
    without = [lemma(word) for word in negated if word not in _NOT | _HELPERS]
    return without == [lemma(word) for word in affirmed if word not in _HELPERS] and len(without) > 0


def _are_opposites(one: str, other: str) -> bool:
    if frozenset((one, other)) in _PAIRS or frozenset((lemma(one), lemma(other))) in _PAIRS:
        return True
    short, long = sorted((one, other), key=len)
    if f"{short}/{long}" in _NO_OPPOSITES or len(short) < 4:
        return False
    return any(long == prefix + short for prefix in _PREFIXES) and "ADJ" in parts_of_speech(short)
