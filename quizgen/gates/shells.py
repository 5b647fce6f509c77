"""Keys that only point at content and hold none: "research", "the method", "a simple reason for the closure"."""

from __future__ import annotations

import re

from lemminflect import getLemma

from quizgen import knowledge
from quizgen.facts.sorts import VAGUE
from quizgen.items.model import Candidate
from quizgen.knowledge.connectives import any_of
from quizgen.knowledge.function_words import COMMONEST_PREPOSITIONS
from quizgen.language.roles import REPORTING
from quizgen.language.sources import FINDINGS
from quizgen.quiz.model import Choice, Cloze, ShortAnswer

_SHELLS = frozenset(
    "research method category momentum potential evidence finding technique strategy explanation solution tendency "
    "phenomenon subfield observation source insight".split()
)
"""Nouns that say something with what tells which or of what, and nothing alone; the tables hold the lightest."""
_LEADING = VAGUE | frozenset("the a an its their his her our some any much more enough many".split())
_SCHOLARS = re.compile(
    r"^(?:(?:many|some|most|several|the) )?(?:scholars|researchers|experts|critics|analysts)$"
    r"|^(?:at least )?one (?:[a-z]+ )?(?:scholar|researcher|expert|critic|analyst|writer|author|historian|study)$"
)
"""Whoever says it: nobody keeps that in mind."""
_MORE = re.compile(r"^(?:some|several|many|various|numerous) (?:other|further|additional|different) [a-z]+$")
"""More of what is not said."""
_LITTLE = re.compile(
    r"^(?:little|no|some|much|slight|further) (?:improvement|change|progress|difference|relief|growth)$"
)
"""How much of what is not said."""
_UNLIKE, _MANY = re.compile(r"^Unlike "), re.compile(r"^(?:many|several|some|various|numerous) [a-z]+s$")
"""In what a thing is unlike another, and many of what both may have."""
_FINDS = re.compile(r"^(?:According to [^,]*, )?(?:what|who)(?: has| have| had)? ([a-z]+)\b", re.IGNORECASE)
_STUDY = re.compile(
    r"^(?:an?|one|another|some|several|many|recent|new) (?:[a-z-]+ ){0,2}?"
    rf"([a-z]+)(?:$|(?= (?:{any_of(COMMONEST_PREPOSITIONS)}|into|about|that|which)\b))(?!.*[A-Z\d])"
)
"""Nothing tells which study it was that found something."""
_WHY = re.compile(
    r"^(?:(?:the|an?|its|his|her|their) )?(?:[a-z]+ )?(?:reason|explanation|excuse|solution)s? (?:for|to)\b"
)
"""The noun names what is explained or solved, not how."""
_UNTOLD_KIND = re.compile(
    r"^an? (?:atypical|unusual|special|certain|particular|different|distinct|peculiar|specific|unique|strange|odd) "
    r"(?:types?|kinds?|forms?|sorts?|varieties|variety|class|mode) of\b"
)
"""A kind of what has more of them, which this one is not told: "an unusual form of trade"."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a key that is a bare noun of this kind: whoever reads it knows no more than before."""
    item = candidate.item
    if candidate.numeric or not isinstance(item, Choice | Cloze | ShortAnswer):
        return None
    empty = (_WHY, _MORE, _LITTLE, _SCHOLARS, _UNTOLD_KIND)
    is_empty = any(pattern.match(item.key) for pattern in empty) or _is_bare_shell(item.key)
    is_empty = is_empty or bool(not isinstance(item, Cloze) and _UNLIKE.match(item.stem) and _MANY.match(item.key))
    is_empty = is_empty or (not isinstance(item, Cloze) and _is_any_study(item.stem, item.key))
    return "a key that tells nothing" if is_empty else None


def _is_any_study(stem: str, key: str) -> bool:
    """True for one study of many as the answer to who or what found something; "a survey ship" is no study."""
    said, study = _FINDS.match(stem), _STUDY.match(key)
    if said is None or study is None or next(iter(getLemma(study[1], upos="NOUN")), "") not in FINDINGS:
        return False
    return next(iter(getLemma(said[1].lower(), upos="VERB")), "") in REPORTING


def _is_bare_shell(key: str) -> bool:
    words = key.split()
    while words and words[0].lower() in _LEADING:
        words = words[1:]
    if len(words) != 1 or not (words[0].isalpha() and words[0].islower()):
        return False
    lemma = next(iter(getLemma(words[0], upos="NOUN")), words[0])
    return lemma in _SHELLS or knowledge.is_empty(lemma)
