"""Parts of the world: which places, wars, treaties and the like lie near enough to be taken for one another."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.distractors.support import is_named
from quizgen.knowledge import Entry
from quizgen.knowledge.memory import kept

IN_ENGLISH = frozenset({"United States", "United Kingdom", "Ireland", "Canada", "Australia", "New Zealand"})
"""Countries whose writers are read beside one another, and of which the larger ones are taken for one another."""
_LEAST, _GREAT, _STEP = 6, 2, 2
WHOLE = {
    "country": "subregion", "city": "country", "territory": "part_of", "region": "continent", "river": "region",
    "lake": "region", "mountain_range": "region", "desert": "region", "sea": "region", "island": "region",
    "strait": "sea", "war": "region", "treaty": "region", "period": "region",
}  # fmt: skip
"""What places, wars and the like lie in that are near enough to be taken for one another."""
_OF_HISTORY = frozenset({"war", "treaty", "period"})
"""Those that are of no part of the world are of all of it."""
_ANYWHERE = _OF_HISTORY | {"country", "strait"}
"""Of these one of another part of the world is taken for another where the article names both."""


def is_of_the_part(other: Entry, query: Query) -> bool:
    """True for a place of the key's country or part of the world: others tempt nobody.

    A country, strait, war or the like of another part does where the article names it, a city where it lies on the
    key's continent; beside a great power of the continent stand the other ones.
    """
    key = query.entry
    if key is None or (key.kind in _OF_HISTORY and not key.values("region")):
        return True
    if key.kind == "city" and _is_in_a_state(query):
        return is_named(query, other.name)
    if is_named(query, other.name) and (key.kind in _ANYWHERE or not _continents(other).isdisjoint(_continents(key))):
        return True
    if key.kind == "country" and _are_overseas(other, key):
        return True
    if key.kind == "territory" and key.attributes.get("group") == other.attributes.get("group") == "dependency":
        return other.shares("part_of", key) or other.shares("continent", key)
    if {one.attributes.get("tier") for one in (other, key)} == {"1"} and other.kind == "country":
        return other.values("continent")[:1] == key.values("continent")[:1]
    if (
        key.kind == "river"
        and "country" in key.attributes
        and {key.attributes.get("rank"), other.attributes.get("rank")} != {"1"}
    ):
        return other.shares("country", key)
    return other.shares(WHOLE[key.kind], key)


def _is_in_a_state(query: Query) -> bool:
    """True where a state of the US is named beside the key, not only somebody called so.

    A city of another state tempts nobody there.
    """
    people = [
        one for one in query.text.mentions if one.kind == "person" and any(at[:2] in query.own for at in one.places)
    ]
    others = sorted({query.key, *(form for one in people for form in one.forms)}, key=len, reverse=True)
    return _names_a_state(re.sub("|".join(map(re.escape, others)), "", f"{query.ask.stem} {query.own_text}"))


def _names_a_state(text: str) -> bool:
    return re.search(rf"\b(?:{_names_of('us_state')})\b", text) is not None


def continents_in(stem: str) -> frozenset[str]:
    """The continents that a stem speaks of: no part of a longer name ("the Asia Cup")."""
    return frozenset(re.findall(rf"(?<![\w-])(?:{_names_of('continent')})(?!(?: [A-Z]|-?\w))", stem))


@kept
def _names_of(kind: str) -> str:
    """A regular expression for the names of all entries of a kind."""
    return "|".join(re.escape(one.name) for one in knowledge.entries(kind))


def _continents(place: Entry) -> set[str]:
    """The continents that a place, or the country it is of, lies on."""
    homes = (knowledge.find(one, "country") for one in place.values(WHOLE[place.kind]))
    return {
        *place.values("continent"),
        *(one for home in homes if home is not None for one in home.values("continent")),
    }


def _are_overseas(other: Entry, key: Entry) -> bool:
    """True for two of the larger states that speak English, the key no part of Europe: its like is far from it.

    The like of a British or Irish key is near it, so that Canada has the United Kingdom beside it, not the other way.
    """
    is_large = all(float(one.attributes.get("tier") or _LEAST) <= _GREAT for one in (other, key))
    return is_large and {other.name, key.name} <= IN_ENGLISH and not {"Europe"} & set(key.values("continent"))


def is_near_country(other: Entry, key: Entry) -> bool:
    """True for a country of the key's weight, or a neighbour: no small country does what great powers do.

    Far from its like a key that speaks English has others that do beside it.
    """
    if _are_overseas(other, key):
        return True
    tiers = [float(one.attributes.get("tier") or _LEAST) for one in (other, key)]
    same_part = other.attributes.get("subregion") == key.attributes.get("subregion")
    if min(tiers) == 1 and max(tiers) > _GREAT:
        return same_part
    return same_part or abs(tiers[0] - tiers[1]) <= (_STEP if other.shares("continent", key) else 0)
