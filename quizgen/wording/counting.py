"""What is counted and what is measured: fewer boats, less water."""

from __future__ import annotations

import re
from itertools import takewhile

from quizgen import knowledge
from quizgen.clauses import Words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import COUNTING_NOUNS
from quizgen.tags import LINKERS, PLURALS, SEPARATING, VERBAL

MANY_IN_ONE = frozenset(
    "offspring people cattle police sheep fish deer aircraft species series spacecraft poultry livestock swine".split()
)
"""Plurals that look like one thing."""

_AHEAD = LINKERS | VERBAL | SEPARATING
"""What ends a noun phrase before its noun has come."""
_UNIT = re.compile(
    r"(?: (?:hundred|thousand|million|billion|trillion))? ?(?:square |cubic )?"
    r"(?P<two>(?P<one>[^\W\d_]+(?![\w’'-])|[^\w\s.,;:-]+)(?: (?P<next>[a-z]+))?)"
)
_PLURAL = re.compile(r"(?!across|this|thus|plus)[a-z]{3,}(?<!s)s")
_COUNTED = frozenset({"people", "times", "count"})
"""Families of units of which there are fewer."""
_HOMONYMS = frozenset(
    "in bar bars stone stones mark marks real reals won barrel barrels generation generations mi min cal".split()
)
"""Units that are as often no measure behind a number: "40 in the port", "40 won a prize"."""


def is_measured(behind: str) -> bool:
    """True if what stands behind a number is a measure, of which there is less: " litres", " million dollars"."""
    found = _UNIT.match(behind)
    if found is None or found["one"].lower() in _HOMONYMS:
        return False
    whole, word = knowledge.unit(found["two"]), found["one"]
    if whole is None and not word.endswith("s") and _PLURAL.fullmatch(found["next"] or ""):
        return False  # "40 degree courses", "40 mm lines": these are counted
    family = whole or knowledge.unit(word)
    return family is not None and family not in _COUNTED


def is_round_number(words: Words) -> bool:
    """True for words that open like "many thousands": "few thousands" is no English."""
    return bool(words[1:2]) and words[1].lemma in COUNTING_NOUNS


def is_counted(behind: Words) -> bool:
    """True for a plural behind "more", and for one whose adjective has no "more" of its own: "more young people"."""
    if not behind:
        return False
    told = takewhile(lambda token: token.pos not in _AHEAD, behind)  # of "more common in men" no men are counted
    first, noun = behind[0], next((token for token in told if token.pos == "NOUN"), None)
    is_own = first.text[:1].isupper() or bool(inflections_of(first.text, tag="JJR", inflect_oov=False))
    is_many = first.tag in PLURALS or first.lemma in MANY_IN_ONE
    return is_many or (is_own and noun is not None and (noun.tag == "NNS" or noun.lemma in MANY_IN_ONE))
