"""A word of direction turned into its opposite: largest, smallest; more, less; north, south."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.distractors.support import SIDES_OF_LAND
from quizgen.items.gaps import with_gap
from quizgen.quiz.numbers import CARDINALS

_TURNABLE = (
    re.compile(
        r"(?<!one of )(?<!among )(?<!some of )\b[Tt]he ((?!best\b|worst\b)\w{3,}est)\b(?!-)"
        r"(?! (?:hit|\w+(?:ed|ing|wn))\b)"
    ),
    re.compile(
        r"(?<!no )(?<!rather )(?<!other )(?<!little )(?<!thing )(?<!none )(?<!do )"
        r"\b(more|less|better|worse|(?!after\b|over\b|under\b|other\b|rather\b|either\b)"
        r"\w{3,}er)(?: \w+){0,2} than\b(?! (?:\w+ )?(?:\d|one\b|two\b|half\b|a (?:third|quarter)))"
    ),
    re.compile(
        r"(?<![\w-])(north|south|east|west|northern|southern|eastern|western"
        r"|(?<!vast )(?<!great )(?<!large )(?<!overwhelming )(?:majority|minority))(?![\w-])"
    ),
)
_LIES = re.compile(
    r"\b(?:lie|lies|lay|stands?|stood|sits|sat|walk|hours?|miles|km|kilomet(?:re|er)s)\b"
    r"|\b(?:is|are|was|were)(?: \w+)? (?:an?|the|in|to|on|at|located|situated|born|buried|killed|founded|built)\b"
)
"""What is in one place: where something was done besides, or whom it reached, may be on either side."""
TWICE = re.compile(r"\b(?:the \w{3,}est|most \w+) and (?:the |most )?\w+", re.IGNORECASE)
"""Two superlatives of one thing: one of them turned contradicts the other."""
_ASIDE = re.compile(r", (?:including|such as|like|among them) [^,]*$")
"""What is turned in an aside need not be false: others may be included too."""
_RANKED_BEHIND = re.compile(r"\bfollowed by\b|\b(?:in the world|on [Ee]arth)\b")
"""Who comes next tells which end of the row it is; of all the world's the last one is hardly spoken of."""
_EXAMPLES_BEHIND = re.compile(
    r"\b(?:in particular|including|such as|especially|particularly|namely|like) (?:the )?[A-Z]"
)
"""Names behind it tell which side it is: "northern Europe, in particular Sweden"."""
HINTING = re.compile(
    r"\b(?:already|even|still|only|hardly|scarcely|(?<!but )not"
    r"|not(?! (?:for|in|on|at|to|from|by|with|during|between)\b)|no)\b",
    re.IGNORECASE,
)
"""What tells which way it goes: with the other side put in, it is absurd; "for A but not for B" tells nothing."""
LESS_OF_COUNT = re.compile(r"\bless than (?:" + "|".join(CARDINALS[1:]) + r"|\d|a hundred|half)\b")
HARDLY_SO = frozenset("least worst nearest closest farthest furthest latest earliest".split())
AGED = re.compile(
    r"\b(?:[Bb]y|[Aa]t|[Aa]ged?)(?: age| of)? \d\d?\b.*\b(?:young|old)est\b|\b(?:young|old)est\b.*\bage[ds]?\b.*\d"
)
APPOSED = re.compile(r", (?:the |an? )?(?:[\w’'-]+[’']s )?\w*$")
"""What stands before the superlative that an apposition opens with."""
_ASIDE_BEFORE = re.compile(r"^(?:With|As|For|Despite|Unlike|Among)\b[^,]*$")
"""What is turned in what a sentence opens with, to explain the rest, contradicts it."""


def turned_word(text: str) -> str | None:
    """The statement with its one word of direction turned (largest, smallest); None without just one.

    A superlative must stand behind "the", a comparative before "than": elsewhere the opposite may be true as well.
    """
    words = [word for pattern in _TURNABLE for word in pattern.findall(text)]
    word = words[0] if len(words) == 1 else ""
    place, other = with_gap(text, word), knowledge.opposite_degree(word) or knowledge.antonym(word)
    tells = '"' in text or "“" in text or TWICE.search(text) or HINTING.search(text) or AGED.search(text)
    if place is None or other is None or tells or HARDLY_SO & {word, other}:
        return None
    if word.endswith("est") and APPOSED.search(place[0]):
        return None  # it only tells whom or what is meant
    is_joined = place[0].endswith((" and ", ", ")) or place[2].startswith((" and ", ", "))
    if word in SIDES_OF_LAND and (is_joined or not _LIES.search(place[0])):
        return None
    if (
        _ASIDE_BEFORE.match(place[0])
        or _ASIDE.search(place[0])
        or _EXAMPLES_BEHIND.search(place[2])
        or _RANKED_BEHIND.search(place[2])
    ):
        return None
    turned = f"{place[0]}{other}{place[2]}"
    return None if LESS_OF_COUNT.search(turned) else turned
