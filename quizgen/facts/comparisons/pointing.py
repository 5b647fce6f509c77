"""Sides that point elsewhere: said in full where the text tells, else left open, and so not listed."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Text
from quizgen.facts.comparisons.comparing import TIMED, clause_at, phrase_of, standing
from quizgen.facts.comparisons.introduced import introduced
from quizgen.facts.comparisons.left_open import holds_open, is_other_open, is_phrase_open
from quizgen.facts.comparisons.named_sides import by_name
from quizgen.facts.comparisons.rules import OF_CLAUSES
from quizgen.facts.comparisons.taking_up import taken_up
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import THIS_OR_THAT
from quizgen.language.antecedents import PERIODS
from quizgen.tags import NOUNS

_HERE = re.compile(r"to-?day|now|here|there", re.IGNORECASE)
_ALONE = re.compile(r"\bthe (?:first|second|third|former|latter)$|^other (?:members|components|halves)$")
"""An ordinal, or parts, of what is not said."""
_SHOWN = re.compile(r"the (?:[\w-]+ ){1,3}it (?!is\b|was\b|will\b|would\b)\w+s\b")
"""What an "it" has or shows that nothing was found for."""
_WORD = re.compile(r"[\w’'-]+")
_OPENING = 30


def pointed_out(one: Comparison, text: Text) -> Comparison:
    """The comparison with sides that name what they point at; without its aspect where one is left open.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    if not one.aspect:
        return one
    one = taken_up(introduced(by_name(one, text), text), text)
    return replace(one, aspect="") if _is_left_open(one, text) else one


def _is_left_open(one: Comparison, text: Text) -> bool:
    """True if a side is, or tells of, "the new dye" or "this dye" that neither it nor the title names.

    Args:
        one: as it was found.
        text: the analysed article.
    """
    title = {word.lower() for word in _WORD.findall(text.title)}
    first, second = (TIMED.sub("", side) for side in (one.a, one.b))
    if _HERE.fullmatch(first) or _ALONE.search(second) or _SHOWN.match(first) or _is_set_open(one, second):
        return True
    if is_other_open(one, second, title) or holds_open(one, first, second):
        return True
    phrase = phrase_of(first, one)
    if phrase is None:
        return one.kind in OF_CLAUSES and any(_tells_of_open(side, one) for side in (first, second))
    return one.kind != "concession" and is_phrase_open(phrase, title, is_graded=one.kind == "more-less")


def _tells_of_open(side: str, one: Comparison) -> bool:
    """True for a clause whose subject opens with "this" or "these", or is two things told of before."""
    placed = ((each, standing(side, each, _OPENING)) for each in reversed(one.sentences))
    sentence, words = next(((each, words) for each, words in placed if words), (None, ()))
    clause = clause_at(sentence, words[0].index) if sentence is not None else None
    if clause is None or clause.subject.words[:1] != words[:1]:
        return False
    subject, opens = clause.subject, words[0].text.lower()
    has_noun = len(subject.words) > 1 and subject.head.pos in NOUNS
    if opens in THIS_OR_THAT and has_noun:
        return words[0].open and all(token.pos != "PROPN" for token in subject.words)
    is_pair = opens == "both" or [token.text.lower() for token in subject.words[:2]] == ["the", "two"]
    return is_pair and not subject.conjuncts and subject.head.index == subject.words[-1].index and has_noun


def _is_set_open(one: Comparison, second: str) -> bool:
    """True for "other reasons for this shift": which set is meant stands in another sentence."""
    if one.kind == "superlative" and second == "the others" and one.a.lower().startswith(("this ", "these ")):
        return True
    found = re.search(r"\b(?:this|these) (?P<noun>[a-z]+)", second) if one.kind not in OF_CLAUSES else None
    if found is None or found["noun"] in PERIODS or second.startswith(("this ", "these ")):
        return False
    told = zip(one.sentences[-1].tokens, one.sentences[-1].tokens[1:], strict=False)
    return any(word.open and word.text.lower() in THIS_OR_THAT and noun.text == found["noun"] for word, noun in told)
