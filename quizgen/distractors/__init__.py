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
    brackets,
    compass,
    continents,
    deeds,
    degrees,
    fellows,
    figures,
    kin,
    lists,
    numbers,
    owners,
    pairs,
    people,
    phrases,
    ranges,
    rivals,
    scenes,
    turns,
)
from quizgen.distractors.brackets import is_bracket
from quizgen.distractors.closeness import closeness
from quizgen.distractors.countries import written_as
from quizgen.distractors.cues import exhausts, stands_out
from quizgen.distractors.first import SPARE, WANTED, evened, shared_out
from quizgen.distractors.fitness import clash, is_fit, is_in_title
from quizgen.distractors.model import Query, Source
from quizgen.distractors.numbers import is_bounded
from quizgen.distractors.sexes import is_of_other_sex
from quizgen.distractors.support import exceeds, is_given_away, is_of_many_places, is_of_one_whole
from quizgen.facts.model import Ask, Finding
from quizgen.quiz.lengths import is_longest
from quizgen.quiz.model import Distractor
from quizgen.quiz.numbers import numeric_order

SOURCES: tuple[Source, ...] = (
    rivals.find,
    numbers.find,
    ranges.find,
    brackets.find,
    article.find,
    people.find,
    fellows.find,
    kin.find,
    compass.find,
    continents.find,
    lists.find,
    phrases.find,
    turns.find,
    degrees.find,
    owners.find,
    pairs.find,
    phrases.find_untold,
    deeds.find,
    scenes.find,
)
"""In the order of preference; for a given key most give nothing."""
_LAST = frozenset({pairs.find, phrases.find_untold, deeds.find, scenes.find})
"""What is asked only where the others give too few."""
_OF_WORLD = frozenset({kin.find, lists.find})
_PLACED = re.compile(r"(?:in|at|from|near) (?=(?:the )?[A-Z])")


def choose(ask: Ask, finding: Finding, text: Text, rng: Random, stem: str = "") -> list[Distractor]:
    """Wrong answers for a question.

    Args:
        ask: the question with its key.
        finding: what it asks about.
        text: the article.
        rng: seeded by the caller; the only source of chance.
        stem: the question as the item words it, where that says more than the question alone.

    Returns:
        The best first: three and up to three spare ones, or as many as are good; the first three in ascending order
        where they are numbers.
    """
    lead = _lead(ask.key)
    query = Query(replace(ask, key=ask.key.removeprefix(lead)), finding, text, rng)
    if is_of_many_places(query) or is_of_one_whole(query) or is_given_away(query):
        return []
    others = _unlike(query)
    said = query.key, stem or ask.stem, text.title
    found = shared_out(said, list(islice(others, WANTED + SPARE)), others)
    found.sort(key=lambda one: one.text not in ask.rivals and is_of_other_sex(one.text, query))
    led = [one.model_copy(update={"text": written_as(ask.key, f"{lead}{one.text}")}) for one in evened(said, found)]
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
    return tuple(sorted(SOURCES, key=lambda one: one is not people.find)) if is_figure else SOURCES


def is_set(key: str, wrong: Sequence[Distractor], title: str, stem: str = "") -> bool:
    """True if the first three make options with the key: neither its length nor stem or title give it away."""
    first = [one.text for one in wrong[:WANTED]]
    if len(first) < WANTED or is_longest(key, first) or is_in_title(key, title):
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
    "is_bracket",
    "is_set",
]
