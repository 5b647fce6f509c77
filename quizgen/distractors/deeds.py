"""Other deeds of the article in the form of a key that is one: "to split water", "by splitting water", "split water".

They are done by the sort of thing or person that acts in the question, or, where the question asks what something is
used for, are what something else is used for. Where there are too few, the key with one of its words turned stands
beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.clauses import Clause, Words
from quizgen.distractors import turns
from quizgen.distractors.bidden import bidden, sort_of_doer
from quizgen.distractors.content import content
from quizgen.distractors.fitness import is_fit
from quizgen.distractors.model import Query
from quizgen.distractors.slots import words_of
from quizgen.distractors.told_deeds import (
    PEOPLE,
    UNKNOWN,
    UNLISTED,
    USED,
    Deed,
    deeds_of,
    is_name,
    is_on_people,
    names_of,
)
from quizgen.knowledge.dictionary import inflections_of
from quizgen.quiz.model import Distractor

_ENOUGH, _PLAIN, _SLACK = 3, 4, 4
"""Deeds that need no filling up; words of a key that may have a name or none; letters beyond the longest."""
_SHORTEST, _LONGEST = 0.6, 1.5
"""Shares of the key's length."""
_APART = 2
"""Sentences between two things that are used: those nearer may be used for the same."""
_FOR_THINGS = frozenset({USED, "person", "artefact", "substance", "process", "field", UNLISTED})
_BY_THINGS = frozenset({USED, "artefact", "substance"})
"""Sorts of what an end is told of, and of what does something, that a thing may be used for."""
_THINGS = frozenset({"artefact", "substance", "process", "field", "document", "activity"})
_VAIN = re.compile(r"\b(?:unable|unlikely|fail|refus|forbid|forbad|not\b)")
"""Words of a stem that asks for what was not done: what else its subject did is false of it."""
_RIGHT = re.compile(r"\b(?:right|allow|permit|enabl|entitl|abl)")
_NAME = re.compile(r" (?:the )?[A-Z][a-z]")
_WHY = "what is done elsewhere in the article"


@dataclass(frozen=True)
class _Asked:
    """A question whose key is a deed: its verb's tag, the sort of what acts, if it is a name, the key's words."""

    query: Query
    clause: Clause
    tag: str
    agent: str
    is_named: bool
    words: Words


def find(query: Query) -> Iterator[Distractor]:
    """Give deeds of other sentences in the form of the key, what is an end there first, then the nearest."""
    tag, clause = _form(query), query.finding.clause
    if tag is None or clause is None:
        return
    asked = _Asked(query, clause, tag, *_agent(query, clause), tuple(token for _, token in words_of(query)))
    found = [(deed, shown) for deed in deeds_of(query.text) if (shown := _shown(deed, asked))]
    block = min(query.own)[0] if query.own else 0
    found.sort(key=lambda one: (not one[0].is_end, abs(one[0].place[0] - block)))
    firsts: dict[tuple[str, ...], str] = {}
    for deed, shown in found:  # of two deeds done to one thing the first
        firsts.setdefault(deed.rests, shown)
    for shown in firsts.values():
        yield Distractor(text=shown, why=_WHY)
    if 0 < len(firsts) < _ENOUGH:
        yield from turns.find_few(query)


def _form(query: Query) -> str | None:
    """The tag of the verb that the key opens with behind "to" or "by", empty where it stands alone; else None."""
    if query.ask.phrase is not None or " " not in query.key:
        return None
    first, second = query.key.split()[:2]
    if first == "by":
        return "VBG" if second.endswith("ing") else None
    if first == "to":
        return "VB"
    is_bare = any(token.text == first and token.tag == "VB" for one in query.finding.sentences for token in one.tokens)
    return "" if is_bare and query.ask.stem.endswith("do?") else None


def _shown(deed: Deed, asked: _Asked) -> str:
    """A deed in the form of the key, if it is about as long and may stand beside it; else empty."""
    if deed.place in asked.query.own or not _may_be_done(deed, asked):
        return ""
    lead, verb = ("to " if asked.tag == "VB" else "by " if asked.tag == "VBG" else ""), deed.verb.lemma
    if asked.tag == "VBG":
        verb = next(iter(inflections_of(verb, tag="VBG", inflect_oov=True)), "")
    size = len(asked.query.key)
    shown = (f"{lead}{verb} {rest}" for rest in deed.rests if verb)
    fit = next((one for one in shown if _SHORTEST * size <= len(one) <= _LONGEST * size + _SLACK), "")
    return fit if fit and _is_alike(fit, deed, asked) and _is_untold(fit, deed, asked) else ""


def _may_be_done(deed: Deed, asked: _Asked) -> bool:
    """True if what acts in the question may do the deed, as far as the sorts of both tell."""
    query, agent = asked.query, asked.agent
    if deed.agent == USED and (deed.is_past != (asked.clause.verb.tense == "past") or asked.tag == "VBG"):
        return False
    if query.ask.frame == "purpose" and agent in _THINGS | {USED}:
        return deed.agent in (_FOR_THINGS if deed.is_end else _BY_THINGS) and not _is_next_use(deed, query)
    if deed.agent in PEOPLE and agent in PEOPLE:
        return deed.is_named and asked.is_named
    return deed.agent == agent and agent not in {UNKNOWN, UNLISTED, USED, "organisation"}  # a firm is no committee


def _is_next_use(deed: Deed, query: Query) -> bool:
    """True for what something is used for in a sentence close by: it may be so of both."""
    return deed.is_end and any(
        deed.place[0] == block and abs(deed.place[1] - number) <= _APART for block, number in query.own
    )


def _agent(query: Query, clause: Clause) -> tuple[str, bool]:
    """The sort of what acts in the question, and if it is a name."""
    doer = bidden(query)
    sort = USED if doer is None and clause.verb.passive else sort_of_doer(query)
    return sort, is_name(doer[0] if doer is not None else clause.subject.head)


def _is_alike(shown: str, deed: Deed, asked: _Asked) -> bool:
    """True for what is done to somebody as the key is, or not, and, where the key is short, to what has a name."""
    if deed.on_people != is_on_people(asked.words):
        return False
    key = asked.query.key
    return len(key.split()) >= _PLAIN or bool(_NAME.search(shown)) == bool(_NAME.search(key))


def _is_untold(shown: str, deed: Deed, asked: _Asked) -> bool:
    """True if it says nothing of what key and stem say, nor what is true of the question's subject.

    Words of the title may stand in it, but for the subject itself and for all that the key says beside its verb.
    """
    query = asked.query
    said, key, title = content(shown), content(query.key), content(query.text.title)
    shared = said & key
    verbs = next((content(token.text) for token in asked.words if token.pos == "VERB"), frozenset())
    if len(shared) > 1 or shared - title or said & (content(query.ask.stem) - title) or key - said <= verbs:
        return False
    about = names_of(asked.clause.subject)
    if said & about or (deed.subject & about and not _VAIN.search(query.ask.stem)):
        return False
    return not (deed.is_allowed and _RIGHT.search(query.ask.stem)) and is_fit(shown, query)
