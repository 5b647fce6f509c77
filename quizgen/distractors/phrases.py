"""Keys with one word changed: a name, a number, or a word of the language for one of its own small set.

Whole other phrases of the article are seldom wrong answers (see ``scenes``): too often they are absurd beside the key,
or right as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Token, Words
from quizgen.distractors import counts, kin, nations
from quizgen.distractors.bound_words import (
    is_bound,
    is_in_compound,
    is_of_family,
    is_of_material,
    is_of_sort,
    is_of_verb,
    is_remote,
)
from quizgen.distractors.changes import WORD, is_behind_head, is_told, put
from quizgen.distractors.content import content
from quizgen.distractors.fitness import is_fit
from quizgen.distractors.kinds import kinds_like
from quizgen.distractors.model import Query
from quizgen.distractors.support import are_at_hand, fits_by_itself, is_named, is_sphere, is_supported, text_of
from quizgen.distractors.terms import base_of, is_ever_many, is_wrong, may_be_so, plural_of
from quizgen.knowledge import Entry
from quizgen.knowledge.dictionary import frequency, inflections_of
from quizgen.quiz.model import Distractor
from quizgen.tags import NOUNS

_LONGEST, _ENOUGH = 4, 3
_CHANGED = frozenset(
    "city continent us_state element substance biomolecule hormone vitamin organ disease organelle taxon language "
    "religion currency season planet energy_source rock ideology government_form "
    "direction month weekday animal plant instrument sport".split()
)
"""Kinds whose things may change places in a longer phrase; people, bodies and events bring a story of their own."""
_MODIFYING = frozenset({"animal", "plant", "element", "substance", "language"})
"""Of these another may stand before a noun as well."""
_OF_CLAUSE = frozenset({"element", "substance", "rock", "energy_source", "animal", "language", "city", "us_state"})
"""Of these others are offered where the article has two of them: no fox lives in a cottage, no rail is of cobalt."""
_PARTS = frozenset({"organ", "organelle"})
_OF_KIND = frozenset({"kind", "class", "kin"})
"""Frames that name the noun of the key: "What kind of funeral …"."""
_IN_PAIR = re.compile(r"\b(?:and|between|from) $")
"""What is told of two cities, a route or a distance, is told of few others."""
_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|one|each|every|any|no|this|that|its|his|her|their|our)|[’']s?)"
    r"(?: (?!(?:of|in|on|for|with|from|by|and|or) )[\w-]+)? $",
    re.IGNORECASE,
)
"""An article or owner before a noun, with an adjective at most."""
_AS_COMMON = 0.55
"""By so much on the Zipf scale a plural may be rarer than its singular where things are counted (wordfreq)."""
_NAMED_THERE = re.compile(r"\b(?:called|named|nicknamed|known as) [“\"]?[A-Z]")
"""What has a name is the one thing of that name: "a helicopter called Ingenuity"."""
_NOUN_BEFORE = re.compile(r"^[a-z-]+ (?=[a-z]*[A-Z])")
"""What a name opens with that tells what it names: "the enzyme RuBisCO"."""
_LONGEST_KEY, _LONGEST_COUNT = 11, 13
"""Words: of a longer key, said four times with one word changed, a writer would put most into the stem.

The second where that word is a number.
"""


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with one thing in it changed: a word of a set, a country, another name, a number."""
    phrase = query.ask.phrase
    if phrase is not None and phrase.is_named and query.entry is None:
        yield from _of_set(query)
    if query.is_name_or_number or _NAMED_THERE.search(query.key):
        return
    size = len(query.key.split())
    if size > _LONGEST_KEY:
        yield from counts.find(query) if size <= _LONGEST_COUNT else ()
        return
    spans = list(_spans(query))
    ways = [[_from_set(query, span) for span in spans]]
    countries: list[Distractor] = []
    if query.entry is None:
        countries = [one for one in nations.find_others(query) if is_fit(one.text, query)]
        ways.insert(0, [iter(countries)])
        ways += [
            [nations.find_nationalities(query)],
            [nations.find_pairs(query)],
            [_from_table(query, span) for span in spans],
            [counts.find(query)],
        ]
    for found in ([one for one in way if is_fit(one.text, query)] for group in ways for way in group):
        if len(found) >= _ENOUGH:
            yield from found
            return
    yield from countries


def find_untold(query: Query) -> Iterator[Distractor]:
    """Give the key with its last noun changed for others of its set, though the article names none of them."""
    if query.is_name_or_number or _NAMED_THERE.search(query.key) or len(query.key.split()) > _LONGEST_KEY:
        return
    for run in _spans(query):
        found = [one for one in _from_set(query, run, is_untold=True) if is_fit(one.text, query)]
        if len(found) >= _ENOUGH:
            yield from found
            return


def _of_set(query: Query) -> Iterator[Distractor]:
    """Others of the set that a name is of as a whole, behind the noun that tells what it is, if there is one."""
    base = query.key.removeprefix("the ")
    if not knowledge.siblings(base):
        base = _NOUN_BEFORE.sub("", base)
    others = [one for one in knowledge.siblings(base) if not (may_be_so(query, one) or is_told(query, one))]
    query.rng.shuffle(others)
    for other in others:
        yield Distractor(text=f"{query.key[: -len(base)]}{other}", why="another of its set")


def _spans(query: Query) -> Iterator[re.Match[str]]:
    """Runs of words in the key, the longest first, the last first, that may be changed.

    Not those which stem or title name, nor the head that the stem asks the kind of, nor what a name stands before.
    Out of a clause only what it ends in: the rest is not what was asked for.
    """
    told = content(f"{query.ask.stem} {query.text.title}")
    phrase = query.ask.phrase
    head = phrase.head.text if phrase is not None and query.ask.frame == "kind" else ""
    size_of_key = len(WORD.findall(query.key))
    for size in range(min(_LONGEST, size_of_key), 0, -1):
        runs = list(re.finditer(rf"(?=(?<![\w-])([\w-]+(?: [\w-]+){{{size - 1}}})(?![\w-]))", query.key))
        for run in reversed(runs):
            is_inside = phrase is None and size == 1 and run.end(1) < len(query.key)
            is_head = bool(head) and head == run[1]
            rest = content(f"{query.key[: run.start(1)]} {query.key[run.end(1) :]}")
            is_hinted = content(run[1]) <= told or is_of_family(run[1], told | rest)
            is_fixed = is_inside or is_head or is_hinted or is_of_sort(query, run) or is_remote(query, run)
            is_fixed = is_fixed or is_of_verb(query, run) or _is_its_sport(run[1], query)
            if not (is_fixed or is_behind_head(query, run.start(1)) or is_bound(query.key, run)):
                yield run


def _is_its_sport(span: str, query: Query) -> bool:
    """True for a sport or pastime that the article opens with, before it tells what is asked: no other tempts there."""
    opening = query.text.sentences[0]
    is_opening = opening not in query.finding.sentences and content(span) <= content(opening.text)
    return is_opening and knowledge.noun_class(span.lower()) == "activity"


def _from_set(query: Query, run: re.Match[str], *, is_untold: bool = False) -> Iterator[Distractor]:
    """The key with another word of the set in a word's place; where the article need not name any, only its noun's."""
    if _is_no_noun(run[1], query) or is_in_compound(query, run):
        return
    base, is_plural = base_of(run[1], query)
    if knowledge.noun_class(base) == "disease" and query.key[: run.start(1)].lower().endswith("the "):
        return  # "the plague" is said as no other is
    country = knowledge.country_of(base)
    if country is not None and nations.is_of_one_country(query, run, country):
        return
    if knowledge.noun_class(base) == "place" and is_of_material(query, run):
        return
    told = content(query.ask.stem) & content(base)  # in the key alone it would give it away
    others = [one for one in _siblings(base, query) if country is None or nations.is_like(one, query.key, run)]
    is_open = is_sphere(base, query)
    others = [one for one in others if _keeps_head(one, base, query) and told <= content(one)]
    others = [one for one in others if not (is_open and is_named(query, one))]
    query.rng.shuffle(others)
    others.sort(key=lambda one: one.lower() not in text_of(query.text))
    wrong = [one for one in others if is_wrong(one, query)]
    if fits_by_itself(base, run, query) if is_untold else is_supported(base, wrong, query):
        is_bare = _is_bare(query, run)
        if is_bare and not is_plural:  # of "frost" a rainbow is no other
            others = [one for one in others if " " in one or not frequency(one) or not _is_counted(one)]
        if is_plural:
            others = [one for one in others if one.split()[-1] == base.split()[-1] or is_ever_many(one)]
        counted = [one for one in others if is_plural or (is_bare and " " in one and _is_counted(one))]
        yield from _exchanged(
            query, run, [plural_of(one, run[1].split()[-1]) if one in counted else one for one in others]
        )


def _siblings(base: str, query: Query) -> list[str]:
    """The others of a term's set, else kinds of its noun of which the words before it name things of one class."""
    found = knowledge.siblings(base)
    if found or base.count(" ") != 1:
        return found
    used = _used(base.split()[0], query)
    return kinds_like(base) if used is not None and used.pos in NOUNS else []


def _is_bare(query: Query, run: re.Match[str]) -> bool:
    """True for one word in the singular with no article, no part of a compound: a material, which is not counted."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    used = _used(run[1], query)
    is_single = used is not None and used.tag == "NN" and " " not in run[1] and not _is_modifier(run[1], words)
    return is_single and not _is_counted(run[1]) and _DETERMINED.search(query.key[: run.start(1)]) is None


def _is_counted(term: str) -> bool:
    """True for a term whose noun is about as common in the plural and no material: "clay tablet"."""
    noun = term.split()[-1]
    many = next(iter(inflections_of(noun, tag="NNS")), noun)
    is_common = many != noun and frequency(noun) - frequency(many) < _AS_COMMON
    return is_common and knowledge.noun_class(noun) != "substance"


def _is_no_noun(span: str, query: Query) -> bool:
    """True if the span's last word, though a noun by the tables, is none in the key: to petition is no petition."""
    used = _used(span, query)
    if used is None or used.pos in NOUNS or used.tag == "VBG":
        return False
    return used.pos != "ADJ" or knowledge.noun_class(span.split()[-1]) is not None


def _used(span: str, query: Query) -> Token | None:
    """A span's last word as the key has it."""
    words: Words = query.ask.phrase.words if query.ask.phrase is not None else ()
    return next((token for token in words if token.text.lower() == span.split()[-1].lower()), None)


def _keeps_head(other: str, base: str, query: Query) -> bool:
    """False where the stem asks for a kind of something and another would put something else in its place."""
    phrase = query.ask.phrase
    is_head = phrase is not None and query.ask.frame in _OF_KIND and phrase.head.lemma == base.split()[-1]
    return not is_head or other.split()[-1] == base.split()[-1]


def _from_table(query: Query, run: re.Match[str]) -> Iterator[Distractor]:
    """The key with another thing of the table in a name's place."""
    base, is_plural = base_of(run[1], query)
    entry = knowledge.find(base)
    if entry is None or entry.kind not in _CHANGED or entry.name[:1].isupper() != base[:1].isupper():
        return
    if entry.kind == "language" and nations.is_ware(query.key, run):
        return
    if _is_like_no_other(entry, query.key[: run.start(1)]):
        return
    used = _used(run[1], query)
    if query.ask.phrase is None or (used is not None and used.tag == "VB"):
        return
    if entry.kind not in _MODIFYING and _is_modifier(run[1], query.ask.phrase.words):
        return
    if entry.kind == "city" and _IN_PAIR.search(query.key[: run.start(1)]):
        return
    part = replace(query, ask=replace(query.ask, key=base, phrase=None))
    others = [one.text for one in kin.find(part)]
    if entry.kind in _OF_CLAUSE:
        if " and " in query.key or not are_at_hand(others, query):
            return
        others.sort(key=lambda one: not is_named(query, one))
    if entry.kind in _PARTS and is_plural:  # a body has one larynx, but two lungs
        others = [one for one in others if not _is_single(one, entry.kind)]
    if entry.kind == "city":
        others = [one for one in others if _country(one) == entry.values("country")]
    if entry.name[:1].isupper() or is_supported(base, others, query):
        yield from _exchanged(query, run, [plural_of(one, run[1].split()[-1]) if is_plural else one for one in others])


def _is_like_no_other(entry: Entry, before: str) -> bool:
    """True for "the plague", "the Earth", and for a planet that a thing is light-years from: as far from the next."""
    has_article = before.lower().endswith("the ")
    is_one = entry.kind == "disease" or (entry.name[:1].isupper() and "article" not in entry.attributes)
    return (has_article and is_one) or (entry.kind == "planet" and before.endswith("from "))


def _exchanged(query: Query, run: re.Match[str], others: list[str]) -> Iterator[Distractor]:
    is_beside_of = query.key[: run.start(1)].endswith(" of ") or query.key[run.end(1) :].startswith(" of ")
    for other in others:
        if is_beside_of and " of " in other:
            continue  # "the state of rule of law"
        if not other.startswith("the ") and is_wrong(other, query):
            yield Distractor(text=put(query.key, run, other), why=f"in place of “{run[1]}”")


def _is_single(part: str, kind: str) -> bool:
    """True for a part of which a body or cell has one, by its article in the tables."""
    entry = knowledge.find(part, kind)
    return entry is not None and entry.attributes.get("article") == "the"


def _country(city: str) -> tuple[str, ...]:
    entry = knowledge.find(city, "city")
    return entry.values("country") if entry is not None else ()


def _is_modifier(span: str, words: Words) -> bool:
    """True if another noun stands right behind the span: "brain" of "the brain chemical"."""
    last = span.split()[-1]
    pairs = pairwise(words)
    return any(one.text == last and two.pos in NOUNS for one, two in pairs)
