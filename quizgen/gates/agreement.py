"""Words of an item that do not go together, as its source has slipped: "six window", "her early life who was born"."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.gates.reference import texts_of
from quizgen.gates.seams import Word, found_again
from quizgen.items.model import Candidate
from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.quiz.numbers import CARDINALS
from quizgen.tags import MODIFYING, SINGULARS
from quizgen.wording.counting import MANY_IN_ONE

_COUNTS = frozenset(CARDINALS[2:])
_NUMBERS = frozenset(CARDINALS[1:])
_NO_NUMBER = MANY_IN_ONE | frozenset(
    "percent hundred thousand million billion trillion dozen pair head staff crew p.m. a.m. o'clock".split()
)
"""Nouns that stand so behind a number, as units of measure do."""
_MEASURES = frozenset({"length", "area", "volume", "mass", "speed", "money"})
_OF_TWO_NUMBERS = frozenset({"in", "by", "to", "of"})
"""Between two numbers: "a one in four chance", "a two by four plank"."""
_OF_CLOCKS = frozenset({"past", "at"})
_GOES_ON = MODIFYING | {"NUM", "VERB"}
_NEAR = 3
_SOMEBODY = knowledge.ACTING | {"animal", None}


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item with a singular behind a number, and with a "who" of what is nobody."""
    for text in texts_of(candidate.item):
        words = found_again(text, candidate)
        rows = zip(words, words[1:], [*words[2:], Word("")], strict=False)
        if any(_counts_one(*row) and not _ends_phrase(words[:at]) for at, row in enumerate(rows)):
            return "a singular behind a number"
        if any(_tells_of_nobody(words[max(0, at - _NEAR) : at + 1]) for at in range(1, len(words))):
            return "a who that tells of no person"
    return None


def _counts_one(count: Word, noun: Word, behind: Word) -> bool:
    """True for "six window": a number in words before a lone singular that has a plural of its own."""
    token = noun.token
    if count.text.lower() not in _COUNTS or token is None or token.tag != "NN" or not token.text.islower():
        return False
    if token.lemma in _NO_NUMBER or knowledge.unit(token.lemma) in _MEASURES or behind.text in {"-", "–"}:
        return False
    goes_on = behind.token is not None and behind.token.pos in _GOES_ON
    forms = inflections_of(token.text, tag="NNS", inflect_oov=False)
    is_singular = token.text in lemmas_of(token.text).get("NOUN", ())
    return is_singular and not goes_on and forms[:1] != (token.text,) and bool(forms)


def _ends_phrase(before: list[Word]) -> bool:
    """True for a number that a phrase ends in: "in phase two", "at half past ten"; so the noun behind it is no part."""
    if not before:
        return False
    near, last = before[-2:-1], before[-1]
    is_second = last.text in _OF_TWO_NUMBERS and bool(near) and near[0].text.lower() in _NUMBERS
    is_name = last.token is not None and last.token.tag in SINGULARS
    return is_second or is_name or last.text in _OF_CLOCKS


def _tells_of_nobody(words: list[Word]) -> bool:
    """True for "who" right behind a thing that somebody has: "of Ann Moe's early work who came from Voss"."""
    who, noun = words[-1].token, words[-2].token
    if who is None or noun is None or who.tag != "WP" or who.text != "who" or noun.tag != "NN":
        return False
    is_owned = any(word.token is not None and word.token.tag in {"POS", "PRP$"} for word in words[:-2])
    return is_owned and (noun.lemma in _LIFE or knowledge.noun_class(noun.lemma) not in _SOMEBODY)


_LIFE = frozenset("life youth childhood career death birth work reign".split())
