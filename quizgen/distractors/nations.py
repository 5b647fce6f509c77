"""Keys that name a country or its adjective: others of its weight and part of the world in that place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import SITES, Text
from quizgen.distractors import eras, kin
from quizgen.distractors.changes import NAME, WORD, is_behind_head, is_tied, is_told, put
from quizgen.distractors.content import content
from quizgen.distractors.model import Query
from quizgen.distractors.regions import is_near_country
from quizgen.distractors.support import OF_KIND, is_named
from quizgen.facts.model import OF_SUBJECT
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor

_NEAR, _AT_HAND = 10, 2
_WHY = "another country"
_LIES_IN = re.compile(
    r"(?:[A-Z][\w’'-]+,? (?:in|of)|\b(?:colony|dominion|province|state|kingdom|republic|island) of) (?:the )?[A-Z]"
)
"""A place that is named lies where it lies, and is what it is: "Mount St. Helens in the United States", "the Spanish
colony of Cuba"."""
_NOUN = r" (?!(?:and|as|at|by|for|from|in|of|on|or|that|to|which|who|with)\b)[a-z]"
"""What begins the noun that a country's name stands before: "US assembly plants"."""
_RULED = {
    "us_president": ("United States",),
    "us_secretary_of_state": ("United States",),
    "uk_prime_minister": ("United Kingdom",),
}
_HELD_ABROAD = frozenset(
    "colony colonies colonist colonists settler settlers mainland subcontinent peninsula archipelago".split()
)
"""What lies in the country or belongs to it, who knows: another country's are elsewhere."""
_AMERICAS = ("Americas", "Spanish America", "Latin America", "South America", "New World")
"""Where an article has one of these, what is American may be of the continent, beside which no nation stands."""
_CULTURES = frozenset({"Greek", "Roman", "Latin", "Arabic"})
"""What they name is seldom of the country: letters, myths, numerals."""
_JOINED = re.compile(r"\b(?P<first>[A-Z]\w+) and (?P<last>[A-Z]\w+)(?= [a-z])")
"""Two adjectives before one noun: "British and American crews"."""
_WHOLES = ("all ", "both ", "most ")
"""Whose all of them were is told by where the article is set: "all the American colonies"."""


def find_nationalities(query: Query) -> Iterator[Distractor]:
    """The adjective of a country is replaced by those of countries of its weight, then of its neighbours.

    The article names two of the others, else they are off its region; its own home gives way only where the stem
    asks for it.
    """
    if not eras.is_of_nations(query) or "," in query.key:
        return
    told = content(f"{query.ask.stem} {query.text.title}")
    for word in WORD.finditer(query.key):
        entry = _country_giving_way(query, word)
        if entry is None or content(word[0]) <= told or query.ask.phrase is None:
            continue
        if is_of_one_country(query, word, entry.shown):
            continue
        near = [other for other in knowledge.kin(entry, _NEAR) if is_near_country(other, entry)]
        if not _are_named(query, near) or (query.ask.frame not in OF_KIND and _is_home(query, entry)):
            continue
        for other in sorted(near, key=lambda one: _farness(one, entry, query)):
            adjective = knowledge.demonym(other.name)
            if adjective is None or is_told(query, adjective, other.name) or is_tied(query, other.name):
                continue
            if not is_tied(query, adjective):
                yield Distractor(text=put(query.key, word, adjective), why=_WHY)


def find_pairs(query: Query) -> Iterator[Distractor]:
    """Two adjectives of countries that are joined before a noun: the first, the last and both give way to others.

    Of what is past alone: at large others may do it as well.
    """
    found = _JOINED.search(query.key)
    if found is None or query.in_present or content(found[0]) & content(f"{query.ask.stem} {query.text.title}"):
        return
    words = [word for word in WORD.finditer(query.key, *found.span()) if word[0] != "and"]
    first, last = (_beside(query, word) for word in words)
    pair = next(((one, two) for one in first for two in last if one != two), None)
    if pair is None:
        return
    for start, end in ((pair[0], found["last"]), (found["first"], pair[1]), pair):
        yield Distractor(text=query.key.replace(found[0], f"{start} and {end}"), why=_WHY)


def _country_giving_way(query: Query, word: re.Match[str]) -> Entry | None:
    """The country of an adjective that others may stand in the place of; None for any other word.

    Nor for what is more than the country's, or its alone: a culture, a language, a ware, a name, somebody's home.
    """
    country = knowledge.country_of(word[0]) if word[0][:1].isupper() else None
    entry = knowledge.find(country, "country") if country is not None else None
    is_wider = word[0] in _CULTURES or (word[0] == "American" and is_named(query, *_AMERICAS))
    if entry is None or is_wider or is_behind_head(query, word.start()):
        return None
    is_fixed = _is_in_language(query.key, word) or _is_in_name(query.key, word) or is_ware(query.key, word)
    return None if is_fixed or _is_at_home(query, entry.shown) else entry


def _beside(query: Query, adjective: re.Match[str]) -> list[str]:
    """The adjectives of countries of a country's weight that the question's own sentences do not name."""
    entry = _country_giving_way(query, adjective)
    near = [one for one in knowledge.kin(entry, _NEAR) if is_near_country(one, entry)] if entry is not None else []
    near.sort(key=lambda one: not is_named(query, one.name, knowledge.demonym(one.name) or one.name))
    found = [(one.name, knowledge.demonym(one.name)) for one in near]
    return [other for name, other in found if other and not (is_told(query, other, name) or is_tied(query, name))]


def _is_in_name(key: str, word: re.Match[str]) -> bool:
    """True for a word beside others with a capital: "the Spanish Player of the Year"."""
    before, behind = key[: word.start()], key[word.end() :]
    return bool(re.match(r" [A-Z]", behind) or re.search(r"\w [A-Z]\S* $", before))


def _is_home(query: Query, country: Entry) -> bool:
    """True for the country that the article is set in: what is of it there, who would take for another's?"""
    home = _named_oftenest(query.text)
    return bool(home) and knowledge.same(home, country.name)


@lru_cache(maxsize=1)
def _named_oftenest(text: Text) -> str:
    """The country that the article's names and adjectives are of most often; empty where two are, or none is."""
    words = (word for sentence in text.sentences for word in re.findall(r"\b[A-Z]\w+(?: [A-Z]\w+)*", sentence.text))
    found = Counter(country for word in words if (country := _country(word)))
    first, *rest = [*found.most_common(2), ("", 0)]
    return "" if rest[0][1] == first[1] else first[0]


def _country(word: str) -> str:
    entry = knowledge.find(word, "country")
    return entry.shown if entry is not None else knowledge.country_of(word) or ""


def _are_named(query: Query, near: list[Entry]) -> bool:
    """True if the article names two of some countries, or what is of them."""
    return sum(is_named(query, one.name, knowledge.demonym(one.name) or one.name) for one in near) >= _AT_HAND


def _farness(other: Entry, key: Entry, query: Query) -> tuple[bool, bool, bool]:
    """What puts another country behind: that the article does not name it, its continent, its weight."""
    is_apart = not other.shares("continent", key)
    return not is_named(query, other.name), is_apart, other.attributes.get("tier") != key.attributes.get("tier")


def find_others(query: Query) -> Iterator[Distractor]:
    """Give the key with its two countries in each other's places, then with others of the article in their places."""
    bare = [re.sub(r"[’']s$", "", one) for one in NAME.findall(query.key)]
    found = [one for one in bare if knowledge.find(one, "country")]
    if len(found) == 2:
        yield from _other_sides(query, *found)
    elif (
        len(found) == 1 and "," not in query.key and not _is_of_stem(query, found[0]) and not _LIES_IN.search(query.key)
    ):
        is_adjective = query.ask.phrase is not None and re.search(rf"\b{re.escape(found[0])}{_NOUN}", query.key)
        others = _countries(query, found[0])
        home = knowledge.find(found[0], "country")
        if home is None or _is_titled(query, home.name) or sum(_is_near(one, home, query) for one in others) < _AT_HAND:
            return
        if is_adjective and query.ask.frame not in OF_KIND and _is_home(query, home):
            return
        if is_adjective and query.in_present and knowledge.noun_class(_behind(query.key, found[0])) in SITES:
            others = [one for one in others if not _has_a_city(query, one)]
        for other in sorted(others, key=lambda one: _is_far(one, home)):
            shown = (knowledge.demonym(other) or other) if is_adjective else other
            text = query.key.replace(f"the {found[0]}", found[0]).replace(found[0], shown)
            yield Distractor(text=text, why=_WHY)


def _is_titled(query: Query, country: str) -> bool:
    """True for the country that the title names: what is of it, nobody takes for another's."""
    return any(knowledge.related(name, country) for name in NAME.findall(query.text.title))


def _is_near(other: str, home: Entry, query: Query) -> bool:
    """True for a country of one's continent or, where the stem tells of no nation, of one's weight.

    Of three wrong ones two have to tempt: what one nation did to another it did not do at the other end of the world.
    """
    entry = knowledge.find(other, "country")
    is_alike = entry is not None and not _tells_of_nations(query.ask.stem) and is_near_country(entry, home)
    return is_alike or (entry is not None and entry.shares("continent", home))


def _tells_of_nations(stem: str) -> bool:
    """True if a question names a country or what is of one."""
    return any(_country(word[0]) for word in WORD.finditer(stem) if word[0][0].isupper())


def _is_far(other: str, home: Entry) -> bool:
    """True for a country of another continent: those of one's own tempt more."""
    entry = knowledge.find(other, "country")
    return entry is None or not entry.shares("continent", home)


def _behind(key: str, country: str) -> str:
    """The last word behind a country's name, in the singular as far as an s tells: "cities" gives "city"."""
    return re.sub(r"ies$", "y", key[key.find(country) :].split()[-1]).removesuffix("s")


def _has_a_city(query: Query, country: str) -> bool:
    """True if the article names a city of a country: what is so of another's places may be so of that one, too."""
    cities = [knowledge.find(one.name, "city") for one in query.text.mentions]
    return any(knowledge.same(home, country) for city in cities if city for home in city.values("country"))


def _other_sides(query: Query, first: str, second: str) -> Iterator[Distractor]:
    """The two change places, if not joined by "and", one with an article; a third takes one's place, then the other's.

    Nothing of two that are only listed: every option would join two of the same few, of which each may be right.
    """
    joined = re.search(rf"(?P<between>between )?\b{re.escape(first)} and (?:the )?{re.escape(second)}\b", query.key)
    if joined is not None and not joined["between"]:
        return
    if joined is None and (f"the {first}" in query.key) is (f"the {second}" in query.key):
        turned = query.key.replace(first, "\0").replace(second, first).replace("\0", second)
        yield Distractor(text=turned, why="the two sides changed")
    if any(re.search(rf"\bthe {re.escape(one)}|\b{re.escape(one)} [a-z]{{4,}}", query.key) for one in (first, second)):
        return  # used as an adjective, or with an article
    for other in _countries(query, first):
        if not other.startswith("the ") and not knowledge.related(other, second):
            yield Distractor(text=query.key.replace(first, other), why=_WHY)
            yield Distractor(text=query.key.replace(second, other), why=_WHY)


def _countries(query: Query, name: str) -> list[str]:
    """Other countries of the article that the finding's sentences do not name, the oftenest named first."""
    entry = knowledge.find(name, "country")
    present = [one.name for one in query.text.mentions if any(place[:2] in query.own for place in one.places)]
    found = [one for one in query.text.mentions if one.kind == "country" and not knowledge.related(one.name, name)]
    found = [one for one in found if not any(knowledge.same(one.name, other) for other in present)]
    known = [
        other for one in sorted(found, key=lambda one: -one.count) if (other := knowledge.find(one.name, "country"))
    ]
    titled = [*NAME.findall(query.text.title), *re.findall(r"[A-Z]\w+", query.text.title)]
    known = [other for other in known if not any(knowledge.related(name, other.name) for name in titled)]
    known = [other for other in known if not is_tied(query, other.name)]
    return list(dict.fromkeys(other.shown for other in known if entry is not None and other.name != entry.name))


def is_of_one_country(query: Query, run: re.Match[str], country: str) -> bool:
    """True if subject, whole, ware or somebody in the stem tells that a key's words are of the country and no other."""
    # whoever acts is of a country that the rest of the article tells
    is_whole = query.ask.frame in OF_SUBJECT or query.key.lower().startswith(_WHOLES)
    return is_whole or is_ware(query.key, run) or _is_at_home(query, country)


def is_like(other: str, key: str, run: re.Match[str]) -> bool:
    """True for another nation's adjective, or where the key's names a language ("a letter in French") another one."""
    if not _is_in_language(key, run):
        return knowledge.country_of(other) is not None
    entry = knowledge.find(other, "language")
    return entry is not None and entry.name == other


def _is_in_language(key: str, run: re.Match[str]) -> bool:
    return key[: run.start(1)].endswith("in ") and knowledge.find(run[1], "language") is not None


def is_ware(key: str, adjective: re.Match[str]) -> bool:
    """True if what stands behind is a good that not every country makes: "British tea"."""
    behind = WORD.search(key, adjective.end(adjective.re.groups))
    if behind is not None and behind[0] in _HELD_ABROAD:
        return True
    return behind is not None and knowledge.noun_class(behind[0]) in {"substance", "plant", "animal"}


def _is_of_stem(query: Query, country: str) -> bool:
    """True if the stem tells of somebody or something of the country: the Irish mint strikes no coins of Peru's."""
    return any(knowledge.same(word[0], country) for word in WORD.finditer(query.ask.stem) if word[0][0].isupper())


def _is_at_home(query: Query, country: str) -> bool:
    """True if the stem names somebody of the country: what a US president did for an empire was not for the French."""
    names = [one for name in NAME.findall(query.ask.stem) for one in (name, name.split()[-1])]
    people = [entry for name in names for entry in knowledge.find_all(name) if kin.is_person(entry)]
    homes = {home for entry in people for home in (*entry.values("country"), *_RULED.get(entry.kind, ()))}
    return any(knowledge.same(home, country) for home in homes)
