"""What a comparison leaves to the words around it, said in its aspect: its quality, what is counted, the set of one."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from quizgen.facts.comparisons.both_told import told_of_both
from quizgen.facts.comparisons.comparing import from_verb_on
from quizgen.facts.comparisons.conceding import in_face_of
from quizgen.facts.comparisons.rules import SETTING_AGAINST
from quizgen.facts.comparisons.stands import says_little
from quizgen.facts.model import Comparison
from quizgen.tags import MODIFYING, NOUNS, PAST
from quizgen.wording.words import say

BEING = "is|are|was|were|has been|have been"
WHAT_IT_IS_LIKE = re.compile(rf"what (?P<name>.+) (?P<be>{BEING}) like")
_DENIED = re.compile(rf"(?:(?:{BEING}) )?not (?P<quality>\w+(?:ive|able|ible|ful|ous)) \w")
_NOBODY = re.compile(
    r"(?:^|, )no (?P<told>(?:[\w-]+ ){1,4}(?:can|could|will|would|may|might) [\w’'-]+(?: [\w’'-]+){1,13})$"
)
_ONLY_ONE = re.compile(r"being the only one (?:in|on|at) [\w ’'-]+")
_LONGEST_SET = 9
_SPANS = re.compile(r"(?:number of|how many) (?P<unit>hours|days|weeks|months|years)\b(?! of)")
_OWNS = frozenset({"’", "'"})


def spelled_out(one: Comparison) -> Comparison:
    """The comparison with an aspect that says what its sentences tell of it."""
    return told_of_both(_with_set(_with_quality(_with_what_is_counted(one))))


def _with_quality(one: Comparison) -> Comparison:
    """ "How formal the letter was" of "friendly but not formal"; "whether any" does it, of what none does."""
    if one.kind not in SETTING_AGAINST:
        return one
    nobody = _NOBODY.search(one.b)
    is_of_first = one.aspect == f"whether {one.a}"
    if nobody is not None and (is_of_first or says_little(one.aspect)):
        one = replace(one, aspect=f"whether any {nobody['told']}")
        return replace(one, aspect=f"{one.aspect}{in_face_of(one)}")
    like = WHAT_IT_IS_LIKE.fullmatch(one.aspect)
    denied = _DENIED.match(one.b) or _DENIED.match(one.b_value)
    if like is None or denied is None:
        return one
    return replace(one, aspect=f"how {denied['quality']} {like['name']} {like['be']}")


def _with_what_is_counted(one: Comparison) -> Comparison:
    """ "Number of days of sick leave" for "number of days", of "ten days’ sick leave"."""
    found = _SPANS.match(one.aspect)
    tokens = one.sentences[-1].tokens
    unit = found["unit"] if found is not None else ""
    pairs = (at for at, each in enumerate(tokens[:-1]) if each.text == unit and tokens[at + 1].text in _OWNS)
    start = next(pairs, None)
    if found is None or start is None:
        return one
    behind = tuple(takewhile(lambda each: each.pos in MODIFYING or each.tag in PAST, tokens[start + 2 :]))
    if not behind or behind[-1].pos not in NOUNS:
        return one
    return replace(one, aspect=f"{found[0]} of {say(behind)}{one.aspect[found.end() :]}")


def _with_set(one: Comparison) -> Comparison:
    """ "The only one in Wales that won a medal" for "being the only one in Wales" behind "the town won a medal"."""
    found = _ONLY_ONE.fullmatch(one.aspect)
    clauses = one.sentences[0].clauses if len(one.sentences) > 1 else ()
    same = next((each for each in clauses if say(each.subject.words).lower() == one.a.lower()), None)
    if one.kind != "superlative" or found is None or same is None:
        return one
    of = f" that {from_verb_on(same)}"
    if len(of.split()) > _LONGEST_SET:
        return one
    return replace(one, aspect=f"{one.aspect}{of}", a_value=f"{one.a_value}{of}")
