"""Wrong answers: one source a file, chosen here so that each is false, like the key in form, and unlike the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from random import Random

from quizgen import knowledge
from quizgen.clauses import PLACES, Text
from quizgen.distractors import (
    article,
    compass,
    degrees,
    figures,
    kin,
    lists,
    numbers,
    owners,
    pairs,
    phrases,
    ranges,
    rivals,
    scenes,
    turns,
)
from quizgen.distractors.closeness import closeness
from quizgen.distractors.countries import written_as
from quizgen.distractors.cues import exhausts, shares, stands_out
from quizgen.distractors.fitness import clash, is_balanced, is_fit, is_in_title, is_longest
from quizgen.distractors.kin import is_of_other_sex
from quizgen.distractors.model import Query, Source
from quizgen.distractors.numbers import is_bounded
from quizgen.distractors.support import exceeds, is_given_away, is_of_many_places, is_of_one_whole
from quizgen.facts.model import Ask, Finding
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import numeric_order

SOURCES: tuple[Source, ...] = (
    rivals.find,
    numbers.find,
    ranges.find,
    article.find,
    article.find_people,
    kin.find,
    compass.find,
    lists.find,
    phrases.find,
    turns.find,
    degrees.find,
    owners.find,
    pairs.find,
    phrases.find_untold,
    scenes.find,
)
"""In the order of preference; for a given key most give nothing."""
_LAST = frozenset({pairs.find, phrases.find_untold, scenes.find})
"""What is asked only where the others give too few."""
_OF_WORLD = frozenset({kin.find, lists.find})
WANTED, SPARE = 3, 3
_PLACED = re.compile(r"(?:in|at|from|near) (?=(?:the )?[A-Z])")


def choose(ask: Ask, finding: Finding, text: Text, rng: Random) -> list[Distractor]:
    """Wrong answers for a question.

    Args:
        ask: the question with its key.
        finding: what it asks about.
        text: the article.
        rng: seeded by the caller; the only source of chance.

    Returns:
        The best first: three and up to three spare ones, or as many as are good; the first three in ascending order
        where they are numbers.
    """
    lead = _lead(ask.key)
    query = Query(replace(ask, key=ask.key.removeprefix(lead)), finding, text, rng)
    if is_of_many_places(query) or is_of_one_whole(query) or is_given_away(query):
        return []
    others = _unlike(query)
    found = _shared_out(query, list(islice(others, WANTED + SPARE)), others)
    found.sort(key=lambda one: one.text not in ask.rivals and is_of_other_sex(one.text, query))
    led = [
        one.model_copy(update={"text": written_as(ask.key, f"{lead}{one.text}")}) for one in _evened(query.key, found)
    ]
    return ascending(led[:WANTED]) + led[WANTED:]


def _unlike(query: Query) -> Iterator[Distractor]:
    """The wrong answers of all sources that are fit, and unlike those before them."""
    found: list[Distractor] = []
    for source in _sources(query):
        if source in _LAST and len(found) >= WANTED:
            return
        for one in source(query):
            is_rival = one.text in query.ask.rivals
            if not is_rival and exhausts(query.key, one.text):
                continue
            if is_fit(one.text, query) and not any(clash(one.text, other.text) for other in found):
                found.append(one)
                yield one


def _shared_out(query: Query, found: list[Distractor], others: Iterator[Distractor]) -> list[Distractor]:
    """The same with one among the first that has the words which the key shares with the stem, if any has."""
    said = query.key, query.ask.stem, query.text.title
    if len(found) < WANTED or not stands_out(said[0], [one.text for one in found[:WANTED]], *said[1:]):
        return found
    like = next((one for one in (*found[WANTED:], *others) if shares(one.text, *said)), None)
    if like is None:
        return found
    first, spare = found[: WANTED - 1], found[WANTED - 1 :]
    return [*first, like, *(one for one in spare if one is not like)][: WANTED + SPARE]


def _evened(key: str, found: list[Distractor]) -> list[Distractor]:
    """The same with the longest spare one in the place of the shortest, where the key would be by far the longest."""
    first, spare = found[:WANTED], found[WANTED:]
    sizes = [len(one.text) for one in first]
    if not spare or not is_longest(key, [one.text for one in first]):
        return found
    shortest = sizes.index(min(sizes))
    longest = max(range(len(spare)), key=lambda at: len(spare[at].text))
    if len(spare[longest].text) <= sizes[shortest] or "comparison" in first[shortest].why:
        return found
    first[shortest], spare[longest] = spare[longest], first[shortest]
    return first + spare


def _lead(key: str) -> str:
    """The preposition before the name of a place or body that the tables know: "in Venice"; else nothing."""
    found = _PLACED.match(key)
    entry = knowledge.find(key[found.end() :]) if found is not None else None
    is_there = entry is not None and (entry.kind == "organisation" or knowledge.kind_of(entry).word_class in PLACES)
    return found[0] if found is not None and is_there else ""


def _sources(query: Query) -> tuple[Source, ...]:
    """The sources in their order: for somebody of no office, whose kin share a calling at most, the article first.

    What is more or less than something has nothing from the tables: others of the world may be so as well.
    """
    if exceeds(query):
        return tuple(one for one in SOURCES if one not in _OF_WORLD)
    is_figure = query.entry is not None and query.entry.kind == "public_figure"
    return tuple(sorted(SOURCES, key=lambda one: one is not article.find_people)) if is_figure else SOURCES


def is_set(key: str, wrong: Sequence[Distractor], title: str, stem: str = "") -> bool:
    """True if the first three make options with the key: neither its length nor stem or title give it away."""
    first = [one.text for one in wrong[:WANTED]]
    if len(first) < WANTED or not is_balanced(key, first) or is_in_title(key, title):
        return False
    return not stands_out(key, first, stem, title)


def ascending(found: Sequence[Distractor]) -> list[Distractor]:
    """The same in ascending order where they are numbers, else as they stand."""
    order = numeric_order([one.text for one in found]) or range(len(found))
    return [found[index] for index in order]


__all__ = [
    "SOURCES",
    "WANTED",
    "Query",
    "Source",
    "ascending",
    "choose",
    "closeness",
    "figures",
    "is_bounded",
    "is_longest",
    "is_set",
]
