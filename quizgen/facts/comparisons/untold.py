"""Comparisons that do not tell by themselves what is compared: they lose their aspect, and so are not listed."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.facts.comparisons.comparing import TIMED, clause_at, standing
from quizgen.facts.comparisons.over_time import MEASURED
from quizgen.facts.comparisons.rules import SETTING_AGAINST
from quizgen.facts.comparisons.spelled_out import BEING, WHAT_IT_IS_LIKE
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import RELATIVE_PRONOUNS
from quizgen.tags import FINITE, INFLECTED, NOUNS

_RANKED_ONE = re.compile(r"\bthe (?:only|\w+st|first|second|last) ones? to \w+.* (?:it|them)$", re.IGNORECASE)
"""A rank among those that did something to what is not named."""
_STILL, _AT_FIRST = "whether ", " at first"
_WHAT_IS = re.compile(r"what .+ (?:is|are)")
_WHAT_DOES = re.compile(r"what .+ (?:does|do)")
_BEING = re.compile(rf"(?:{BEING})\b")
_PRICED = re.compile(rf"(?:the )?(?:{'|'.join(sorted(MEASURED))})s?", re.IGNORECASE)
_OWNED = re.compile(r"(?:their|its|his|her) ")
_ITS = re.compile(r"\bits?\b")
_OF_ONE_SET = frozenset({"more-less", "ratio", "superlative", "change"})
_CLAUSE = 3
"""A side of more words tells of something; a shorter one names it."""


def listed_if_told(one: Comparison) -> Comparison:
    """The comparison; without its aspect, so that it is not listed, where that is not told."""
    return replace(one, aspect="") if one.aspect and is_untold(one) else one


def is_untold(one: Comparison) -> bool:
    """True if it names no set or amount, or its two halves are not told of in one respect."""
    return (
        _is_unpriced(one)
        or _is_of_something(one)
        or (one.kind == "change" and _OWNED.match(one.a) is not None)
        or (one.kind == "superlative" and _RANKED_ONE.search(one.a_value) is not None)
        or _is_other_deed(one)
        or _is_in_restriction(one)
        or _is_of_two_things(one)
        or _is_measured_in_second(one)
        or _is_of_some(one)
        or (one.kind == "similarity" and one.aspect == "what they are like")
    )


def _is_of_some(one: Comparison) -> bool:
    """True for "some wanted tea, but they had none": nobody tells some of whom, and "they" are not the same."""
    words = standing(one.a, one.sentences[0]) if one.kind in SETTING_AGAINST else ()
    is_some = len(words) > 1 and words[0].text.lower() == "some" and words[1].tag in FINITE
    return is_some and one.b.lower().startswith("they ")


def _is_unpriced(one: Comparison) -> bool:
    """True for "the price" that rises: of what is not said."""
    return one.kind in {"more-less", "change"} and _PRICED.fullmatch(TIMED.sub("", one.a)) is not None


def _is_of_something(one: Comparison) -> bool:
    """True for "how long they took to see its use": of what is told before, if anywhere."""
    is_open = any(token.open and not token.bound and token.text in {"it", "its"} for token in one.sentences[-1].tokens)
    return one.kind in _OF_ONE_SET and is_open and one.aspect.startswith("how") and bool(_ITS.search(one.aspect))


def _is_other_deed(one: Comparison) -> bool:
    """True where what came later is another deed, or no answer to what the thing is."""
    if one.kind != "then-now" or not one.a_value or not one.b_value:
        return False
    if _OWNED.match(one.a):
        return True  # nobody tells whose it is
    if one.aspect.startswith(_STILL):
        return one.a.endswith(_AT_FIRST)
    if _WHAT_DOES.fullmatch(one.aspect):
        return re.search(rf"\bwhile [\w ’'-]+ {re.escape(one.b_value)}", one.sentences[-1].text) is None
    verb = standing(one.b_value.removeprefix("now "), one.sentences[-1])[:1]
    is_deed = bool(verb) and verb[0].tag in INFLECTED and verb[0].lemma != "be"
    return _WHAT_IS.fullmatch(one.aspect) is not None and _BEING.match(one.a_value) is not None and is_deed


def _is_in_restriction(one: Comparison) -> bool:
    """True for "shops that are closed but sell by post": which ones are told of stands before."""
    if one.kind not in SETTING_AGAINST or not one.a_value or len(one.sentences) > 1:
        return False
    sentence = one.sentences[-1]
    inside = standing(one.a_value, sentence)
    clause = clause_at(sentence, inside[0].index) if inside else None
    if clause is None or clause.relation != "relative":
        return False
    before = sentence.tokens[: inside[0].index]
    at = next((token.index for token in reversed(before) if token.lemma in RELATIVE_PRONOUNS), 0)
    held = [clause.subject, *sentence.phrases] if clause.subject.head.pos in NOUNS else sentence.phrases
    head = next((phrase for phrase in held if phrase.head.index == at - 1), None)
    return head is not None and not head.determiner and not head.is_named


def _is_of_two_things(one: Comparison) -> bool:
    """True for "what the town is like" where the second half tells of something that "it" stands for."""
    like = WHAT_IT_IS_LIKE.fullmatch(one.aspect)
    if one.kind not in SETTING_AGAINST or like is None or len(one.b.split()) <= _CLAUSE:
        return False
    is_named = like["name"].split()[-1].lower() in one.b.lower()
    return not is_named and (one.b.lower().startswith(("it ", "they ")) or one.kind == "concession")


def _is_measured_in_second(one: Comparison) -> bool:
    """True for "rent" where the first half tells of no rent, and the second half is on it."""
    if one.kind not in SETTING_AGAINST or one.aspect not in MEASURED:
        return False
    measure = re.compile(rf"\b{one.aspect}\b")
    return measure.search(f"{one.a} {one.a_value}") is None and measure.search(one.b) is not None
