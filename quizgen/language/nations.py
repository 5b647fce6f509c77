"""The country that an article is about: "the country" and "the government" mean it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.language.nodes import Node

if TYPE_CHECKING:
    from quizgen.language.history import Place

_COUNTRY = frozenset({"country", "nation"})
_OF_COUNTRY = frozenset(
    "government president parliament constitution economy army military navy authorities legislature currency embassy "
    "population monarchy throne crown cabinet treasury judiciary capital electorate".split()
)
_MOST, _LEAST = 0.8, 3
"""Share of all countries named that are the one the article is about, and how often it is named at least."""
_OFTEN = 3
"""So often the one country of an article is named at least."""
_Named = tuple[int, str, bool]
"""Index of a word, the country that it names, and whether it does so as a noun."""
_EVERY = 4
"""It is named in one sentence of so many at least."""


class Nations:
    """Which country "the country" is, and whose government "the government" is.

    Args:
        title: of the article.
        mentions: of the article.
        places: its sentences in order.
    """

    def __init__(self, title: str, mentions: Iterable[Mention], places: Iterable[Place]) -> None:
        self._mentions = {place: mention for mention in mentions for place in mention.places}
        self._named = {(place.block, place.number): list(self._countries(place)) for place in places}
        counts = Counter(country for found in self._named.values() for _, country, _ in found)
        self._main = self._most_named(counts)
        self._only = next(iter(counts)) if len(counts) == 1 and counts.total() >= _OFTEN else None
        self._most = counts.most_common(1)[0][0] if counts else None
        in_title = {country for word in title.split() if (country := _country(word.strip(".,:;’'")))}
        if not in_title:
            of_city = {country for word in title.split() if (country := _country_of_city(word.strip(".,:;’'")))}
            self._main = next((one for one in of_city if len(of_city) == 1 and counts[one] > 1), self._main)
        elif len(in_title) == 1:
            (named,) = in_title
            names = {knowledge.canonical(mention.name) for mention in self._mentions.values()}
            self._main = named if counts[named] >= _LEAST and named in names else None

    def _most_named(self, counts: Counter[str]) -> str | None:
        if not counts:
            return None
        country, times = counts.most_common(1)[0]
        often = times >= max(_LEAST, len(self._named) / _EVERY)
        return country if often and times / counts.total() >= _MOST else None

    def of(self, node: Node, place: Place) -> tuple[str, int | None] | None:
        """What "the N" says of the country meant, and the index of its name if that stands before it in the sentence.

        Args:
            node: the head noun, nothing before it but its determiner.
            place: its sentence.
        """
        noun = node.lemma_.lower()
        if noun not in _COUNTRY | _OF_COUNTRY or node.tag_ not in {"NN", "NNS"}:
            return None
        country, head = self._meant(node, place)
        if country is None and noun in _COUNTRY:
            country = self._only or self._named_above(place)
        if country is None:
            return None
        if noun in _COUNTRY:
            return (country, head) if node.tag_ == "NN" else None
        demonym = knowledge.demonym(country)
        if not demonym:
            return None
        if country == self._main:
            return f"the {demonym} {node.lower_}", None
        is_in_it = head is not None and node.doc[head].dep_ == "pobj" and node.doc[head].head.lower_ == "in"
        return (f"the {demonym} {node.lower_}", head) if is_in_it else None

    def _meant(self, node: Node, place: Place) -> tuple[str | None, int | None]:
        block, last = place.block, place.number
        own = _by_noun([one for one in self._named[block, last] if one[0] < node.i])
        before = [self._named.get((block, number), []) for number in range(max(1, last - 2), last)]
        near = _by_noun([one for found in before for one in found])
        if own and {country for _, country, is_noun in own if is_noun} == {self._main}:
            return self._main, own[0][0]
        here = {country for _, country, _ in (*own, *near)}
        paragraph = here | {
            country
            for (number, sentence), found in self._named.items()
            if number == block and sentence < last - 2
            for _, country, _ in found
        }
        if not here:
            return (self._main if paragraph <= {self._main} else None), None
        if len(here) != 1:
            return None, None
        (country,) = here
        if country != self._main and (self._main is not None or len(paragraph) != 1):
            return None, None
        return country, next((head for head, name, _ in own if name == country), None)

    def _named_above(self, place: Place) -> str | None:
        """The country that the article names most, if the paragraph before ends with it and names no other there."""
        block = max((one for one, _ in self._named if one < place.block), default=0)
        last = max((number for one, number in self._named if one == block), default=0)
        found = [self._named.get((block, number), []) for number in (last - 1, last)]
        own = {number for one, number in self._named if one == place.block and number <= place.number}
        found += [self._named[place.block, number] for number in own]
        named = {country for one in found for _, country, _ in one}
        return self._most if named == {self._most} else None

    def _countries(self, place: Place) -> Iterator[_Named]:
        for node in place.span:
            mention = self._mentions.get((place.block, place.number, node.i - place.span.start))
            if mention is not None and mention.kind == "country":
                is_noun = node.pos_ == "PROPN" and node.dep_ not in {"amod", "compound"}
                yield node.i, knowledge.canonical(mention.name), is_noun
            elif node.text[:1].isupper() and (country := _country(node.text)) is not None:
                is_noun = knowledge.find(node.text, "country") is not None and node.dep_ not in {"amod", "compound"}
                yield node.i, country, is_noun


def _by_noun(named: list[_Named]) -> list[_Named]:
    """Countries named by a noun, if there are any: in "the French envoy left Chad" only Chad is one to go on with."""
    return [one for one in named if one[2]] or named


def _country_of_city(word: str) -> str | None:
    """The country of a city of this name, or None."""
    entry = knowledge.find(word, "city")
    return entry.attributes.get("country") if entry is not None and word[:1].isupper() else None


def _country(word: str) -> str | None:
    """The country that a word names or is the adjective of; no seat of government and no language."""
    if knowledge.is_metonym(word):
        return None
    entry = knowledge.find(word, "country")
    return entry.shown if entry is not None else knowledge.country_of(word)
