"""Aspects that both halves answer, where they are two cases, two times or two kinds."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.facts.comparisons.rules import SETTING_AGAINST
from quizgen.facts.model import Comparison

_WITH = re.compile(r"\b[Ww]ith (?P<how>[a-z]+) (?P<noun>[a-z]+)\b")
_IN_THE_PAST = re.compile(r"\b(?:in the past|until then|before then|in former times)$")
_AFTER = re.compile(r"after (?P<event>[^,]{3,40}), ")
_NOT_ALL = re.compile(r"not (?:all|every) (?P<some>.+) (?:is|are) (?P<kind>[\w ’'-]+)")
_DEGREE = re.compile(r"(?P<more>more|less) (?P<quality>[a-z]+)")
_TURNED = {"more": "less", "less": "more"}
_WHEN = re.compile(r" when .+$")
_LONGEST_GROUP = 8
_DONE_IN = re.compile(
    r" (?:can|could|may|will|would) (?P<deed>[a-z]+ [^,;]{3,40}) in (?:about |nearly )?[\w-]+ "
    r"(?P<unit>(?:year|month|week|day|hour|minute)s)\b"
)
_TAKES = "(?:takes?|took|needs?|needed)"


def told_of_both(one: Comparison) -> Comparison:
    """The comparison with an aspect that both of its halves answer, where they are two cases, times or kinds.

    Args:
        one: as it was found.
    """
    if one.kind == "more-less":
        return _of_two_degrees(one)
    if one.kind not in SETTING_AGAINST:
        return one
    if one.aspect and not one.aspect.startswith("whether "):
        return one
    aspect = _of_cases(one) or _of_times(one) or _of_kinds(one)
    return replace(one, kind="contrast", aspect=aspect) if aspect else one


def _of_cases(one: Comparison) -> str:
    """What is so with little rain and with much rain."""
    cases = [found for side in (one.a, one.b) if (found := _WITH.search(side)) is not None]
    if len(cases) < 2 or cases[0]["noun"] != cases[1]["noun"]:
        return ""
    first, second = (each["how"] for each in cases)
    is_opposed = knowledge.antonym(first, "adj") == second or knowledge.antonym(second, "adj") == first
    noun = cases[0]["noun"]
    if is_opposed and (deed := _timed(one.a, one.b) or _timed(one.b, one.a)):
        return f"how long it takes to {deed}"
    return f"what is so with {first} {noun} and what is so with {second} {noun}" if is_opposed else ""


def _timed(first: str, second: str) -> str:
    """ "Halve the debt" of "can halve the debt in ten years" where the other half says how many years that takes."""
    done = _DONE_IN.search(first)
    return done["deed"] if done is not None and re.search(rf"\b{_TAKES} [\w -]+ {done['unit']}", second) else ""


def _of_times(one: Comparison) -> str:
    """What happened in the past, and what after an event."""
    past, after = _IN_THE_PAST.search(one.a), _AFTER.match(one.b)
    return f"what happened {past[0]} and what happened after {after['event']}" if past and after else ""


def _of_kinds(one: Comparison) -> str:
    """How gulls and white birds are related, of "gulls are white" and "not all white birds are gulls"."""
    found = _NOT_ALL.fullmatch(one.b)
    is_same = found is not None and one.a.lower().startswith(f"{found['kind'].lower()} ")
    is_short = found is not None and len(found["some"].split()) <= _LONGEST_GROUP
    return f"how {found['kind']} and {found['some']} are related" if found and is_same and is_short else ""


def _of_two_degrees(one: Comparison) -> Comparison:
    """The contrast of "drier when it blows and less dry when it rains", where each case has its own degree."""
    degree = _DEGREE.fullmatch(one.a_value)
    tail = _WHEN.search(one.b)
    if degree is None or tail is None or _WHEN.search(one.a) is None:
        return one
    other = f"{_TURNED[degree['more']]} {degree['quality']}"
    is_told = f"{other}{tail[0]}" in one.sentences[-1].text
    return replace(one, kind="contrast", b_value=other) if is_told else one
