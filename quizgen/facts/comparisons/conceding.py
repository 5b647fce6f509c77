"""What a half holds against: "whether the mill was sold although the town had bought it" names both halves."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import wraps

from quizgen.clauses import Text
from quizgen.facts.comparisons.times import NOW
from quizgen.facts.model import Comparison
from quizgen.knowledge.connectives import BEHIND, DESPITE, UNEXPECTED, WHILST, any_of
from quizgen.wording.words import tidy

_AGAINST = UNEXPECTED | WHILST
_UNDER = re.compile(
    r"(?:because|if|since|as|while|although|even|until|should|not|despite|in spite|unlike|the more) |"
    r"(?:when|after|before|once) [^,]*$",
    re.IGNORECASE,
)
"""Openings of a first half behind which "although" would govern the wrong clause."""
_TWICE = re.compile(r" (?:although|though|even if|whereas) ")
"""In a half that concedes something itself, a second "although" is lost."""
_IN_CASE = re.compile(r"(?:if|unless|should the|should an?) ", re.IGNORECASE)
"""Openings of a second half that holds in another case, and so goes against nothing that holds."""
_BACK_TO_CASE = re.compile(r"if (?:not|so)\b", re.IGNORECASE)
_IN_TURN = re.compile(rf"(?:{any_of(BEHIND)}|later|now that)\b", re.IGNORECASE)
"""Openings of a second half that comes after what the first one tells, and goes against nothing that still holds."""
_ADDED = re.compile(
    r"(?:,| –|—) (?:which|who|where|whose|with|including|such as|that is|as|its|their|his|her) .*|"
    r" so (?:it|they|he|she) .*|; .*|—(?:or|and|not) .*"
)
_CONCEDED = re.compile(r"(?:certainly|of course|true|admittedly|sure|indeed),? ", re.IGNORECASE)
"""Openings of a half that "although" says as well."""
_BRACKETED = re.compile(r" ?\([^()]*\)")
_DASHED = re.compile(r" ?[–—][^–—]+[–—]")
_FURTHER = re.compile(
    r", and .*|: .*| (?:because|when|where) .*|, \w+ing .*| and (?:is|are|was|were|has|had|can|will|does|did) .*"
)
"""What a long half says besides its first clause."""
_OF_THE_SECOND = re.compile(r"whether (?!they )|how (?:hard|difficult|easy|simple|likely) it ")
"""Questions that are of the second half's clause."""
_LONGEST, _LONGEST_NOUN = 30, 24
_ENOUGH = 0.5
"""As much of what is asked, besides a shared subject, is in a half that answers it."""
_SHORT, _STEM = 3, 5
_ENOUGH_SAID = 15
"""So many letters tell where a half is said again."""
_BLAND = frozenset(
    "which their there these those about under after still have more most many other first could would should might "
    "will than with from into that this such been were over also does".split()
)
"""Words in both halves that say nothing of what is asked."""

Finder = Callable[[Text], Iterable[Comparison]]


def conceding(find: Finder) -> Callable[[Text], Iterator[Comparison]]:
    """Let a finder's aspects of the second half alone say what it holds in spite of.

    Returns:
        A finder that leaves the aspect empty where it asks what only the second half tells, and that cannot be said: it
        holds in another case, or at another time, than the first, or the first is long.
    """

    @wraps(find)
    def find_conceding(text: Text) -> Iterator[Comparison]:
        for one in find(text):
            yield replace(one, aspect="" if _is_left_alone(one) else f"{one.aspect}{in_face_of(one)}")

    return find_conceding


def _is_of_past(one: Comparison) -> bool:
    """True if the second half opens with a verb in the past."""
    opens = one.b_value.partition(" ")[0]
    verbs = (clause.verb for sentence in one.sentences for clause in sentence.clauses)
    return any(verb.tense == "past" and verb.finite.text == opens for verb in verbs)


def _is_left_alone(one: Comparison) -> bool:
    """True if an aspect asks what the first half does not bear on, and cannot say it."""
    is_of_second = one.cue in _AGAINST and _OF_THE_SECOND.match(one.aspect) is not None and not _is_either(one)
    if is_of_second and NOW.search(one.a) and _is_of_past(one) and not NOW.search(one.b):
        return True  # what was so is not so in spite of what is so now
    if not is_of_second or _bears_on(one.a, one.aspect):
        return False
    is_apart = _BACK_TO_CASE.match(one.b) or _IN_TURN.match(one.b) or f" {one.a}" in one.aspect
    return bool(is_apart) or not (_IN_CASE.match(one.b) or in_face_of(one))


def _is_either(one: Comparison) -> bool:
    """True for a question that names the second half as one of two that it chooses between."""
    return any(f" or {side[:_ENOUGH_SAID]}" in one.aspect for side in (one.b, one.b_value))


def in_face_of(one: Comparison) -> str:
    """What the second half of a comparison holds in spite of, as its aspect says it.

    Returns:
        " although the town had bought it"; empty where the aspect is of both halves, or the first one is long.
    """
    if not _OF_THE_SECOND.match(one.aspect):
        return ""
    against = _shortened(one.a)
    if one.cue in DESPITE:
        is_said = any(f" {word} " in one.aspect for word in DESPITE)
        return "" if is_said or len(against.split()) > _LONGEST_NOUN else f" despite {against}"
    is_twice = _TWICE.search(against) is not None
    is_plain = (
        one.cue in _AGAINST and not (is_twice or _UNDER.match(one.a)) and ";" not in one.a and not _IN_CASE.match(one.b)
    )
    is_short = len(against.split()) <= _LONGEST
    against = f", {against}" if against.startswith("according to ") else f" {against}"
    link = one.cue if one.cue in WHILST and _is_behind(one) else "although"
    return (
        f" {link}{against}"
        if is_plain and is_short and not _is_either(one) and not _bears_on(one.a, one.aspect)
        else ""
    )


def _is_behind(one: Comparison) -> bool:
    """True if the connective stands behind the first half: what it joins is set beside, and concedes nothing."""
    text = one.sentences[-1].text
    return 0 <= text.find(one.a_value[:_ENOUGH_SAID]) < text.find(f" {one.cue} ")


def _shortened(side: str) -> str:
    """A half without what is added to it; up to its first clause where it is still long."""
    side = side[opening.end() :] if (opening := _CONCEDED.match(side)) is not None else side
    told = tidy(_ADDED.sub("", _DASHED.sub("", _BRACKETED.sub("", side)))).strip(" ,")
    return (told if len(told.split()) <= _LONGEST else _FURTHER.sub("", told)).strip(" ,")


def _bears_on(side: str, aspect: str) -> bool:
    """True if a half tells most of what is asked, besides the subject that both open with."""
    told, asked = side.lower().split(), aspect.lower().split()[1:]
    if " ".join(asked) in " ".join(told):
        return True
    same = next((at for at, (a, b) in enumerate(zip(told, asked, strict=False)) if a != b), min(len(told), len(asked)))
    names = {word.lower().strip(".,’'") for word in aspect.split() if word[:1].isupper()}
    wanted = _content([word for word in asked[same:] if word not in names])
    return len(wanted & _content(told[same:])) > _ENOUGH * len(wanted)


def _content(words: list[str]) -> set[str]:
    """The first letters of the words that say something: "using" tells of what is "used"."""
    bare = (word.strip(".,’'") for word in words)
    return {word[:_STEM] for word in bare if len(word) > _SHORT and word not in _BLAND}
