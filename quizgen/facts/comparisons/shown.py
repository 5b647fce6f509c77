"""Whose a side is that a clause with no "that" tells of: "the height the plan showed" for "the height it showed"."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Text
from quizgen.facts.comparisons.sides import agrees
from quizgen.facts.model import Comparison
from quizgen.wording.words import lowered, say

_SHOWN = re.compile(r"(?P<thing>the (?:[\w-]+ ){0,2}[\w-]+) it(?= \w+(?:s|ed)\b)", re.IGNORECASE)
_SHORT = 9


def with_owner(one: Comparison, text: Text) -> Comparison:
    """The comparison with the subject of the sentence before for the "it" of its first side.

    Args:
        one: its first side may be such a phrase.
        text: the analysed article.
    """
    found = _SHOWN.match(one.a)
    sentence = one.sentences[0]
    pronoun = next((token for token in sentence.tokens if token.text == "it"), None)
    if found is None or pronoun is None or not pronoun.open:
        return one
    place = next((at for at, each in enumerate(text.sentences) if each is sentence), 0)
    before = text.sentences[place - 1] if place and text.sentences[place - 1].block == sentence.block else None
    main = next((each for each in before.clauses if each.relation == "main"), None) if before is not None else None
    if before is None or main is None or len(main.subject.words) > _SHORT:
        return one
    is_thing = main.subject.determiner == "the" and main.subject.number == "singular"
    if not is_thing and not agrees("it", main.subject):
        return one
    name = lowered(main.subject.words[0], say(main.subject.words))
    a = f"{found['thing']} {name}{one.a[found.end() :]}"
    return replace(one, a=a, sentences=(before, *one.sentences))
