"""Which words set one of a set apart: the largest, the first, the only; not "interest" or "at least"."""

from __future__ import annotations

from quizgen.clauses import Sentence, Token
from quizgen.facts.comparisons.comparing import covered
from quizgen.knowledge.function_words import MOST_OR_LEAST
from quizgen.quiz.numbers import WEEKDAYS
from quizgen.tags import SUPERLATIVES

ALONE = frozenset({"only", "sole"})
COUNTED_OUT = frozenset({"first", "last", "only"})
"""Words that tell no degree: of the only one, and of those that an infinitive may follow, "the first to swim"."""
_NOT_SUPERLATIVE = frozenset(
    "interest forest request west rest test protest honest modest guest contest arrest nest invest suggest harvest "
    "quest chest manifest conquest pest digest earnest budapest everest northwest southwest midwest vest lest "
    "request zest crest inquest unrest jest fest tempest priest bequest infest molest ingest".split()
)
_SPANS = frozenset("year month week day decade century time few several couple".split())
_TITLES = frozenset({"justice", "executive", "minister", "constable", "officer", "rabbi"})
_COUNTED = frozenset(
    "characteristic aspect feature reason factor type kind category class method approach option section part chapter "
    "half quarter phase point question example assumption rule principle property sense condition".split()
)
"""Nouns of which "the first" counts them off and sets none above the others."""


def sets_apart(sentence: Sentence, token: Token) -> bool:
    """True if a word sets one of a set above the others, or names it the first or only one."""
    word = token.text.lower()
    before = sentence.tokens[token.index - 1] if token.index else None
    if word in _NOT_SUPERLATIVE or token.pos == "PROPN":
        return False
    if word in MOST_OR_LEAST:
        following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
        return (
            token.tag in SUPERLATIVES
            and following is not None
            and following.pos in {"ADJ", "ADV", "VERB"}
            and before is not None
            and before.text.lower() in {"the", "’s", "'s", "considered", "are", "is", "of", "its", "their"}
        )
    if word in {
        "first",
        "second",
        "third",
        "last",
        "only",
        "main",
        "primary",
        "chief",
        "leading",
        "sole",
        "latest",
        "foremost",
    }:
        is_adjective = token.pos == "ADJ" or (word == "leading" and token.pos == "VERB")
        return is_adjective and _is_definite(sentence, token) and not _is_mere_number(sentence, token)
    return is_graded(token) and before is not None and before.text.lower() != "at"


def is_graded(token: Token) -> bool:
    """True for a superlative by its form: "best" of "works best when warm" is tagged as a plain adverb."""
    return token.tag in SUPERLATIVES or (token.text.lower() in {"best", "worst"} and token.tag == "RB")


def _is_definite(sentence: Sentence, token: Token) -> bool:
    back = [one.text.lower() for one in covered(sentence, token.index - 5, token.index)]
    if token.text.lower() in {"primary", "main", "chief", "leading", "sole"}:
        back = back[-1:]
    after = [one.text.lower() for one in covered(sentence, token.index, token.index + 3)]
    if (token.text.lower() == "only" and "child" in after) or (set(after) & _TITLES and token.text.lower() == "chief"):
        return False
    return bool({"the", "’s", "'s", "his", "her", "its", "their", "our"} & set(back[-2:]))


_RESORTS = frozenset({"resort", "line", "ditch", "straw", "hope", "chance"})
"""The last of these is what is left, and none was earlier."""


def _is_mere_number(sentence: Sentence, token: Token) -> bool:
    """True for an ordinal that only counts (the second test) or dates (the last count), and for a last resort."""
    word = token.text.lower()
    following = sentence.tokens[token.index + 1] if token.index + 1 < len(sentence.tokens) else None
    if word in {"second", "third"}:
        return following is None or not (following.text == "-" or following.tag == "JJS")
    back = {one.text.lower() for one in covered(sentence, token.index - 3, token.index)}
    if word == "last" and following is not None and following.lemma in _RESORTS:
        return True
    if word == "first" and following is not None and (following.lemma in _COUNTED or following.text in WEEKDAYS):
        return True
    is_last = word == "last" and (following is None or following.tag not in {"NNS"} or following.lemma in _SPANS)
    return is_last or bool(back & {"since", "when", "until", "during", "after", "before"})
