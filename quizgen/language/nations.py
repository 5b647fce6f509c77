"""The country that an article is about: "the country" and "the government" mean it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.language.antecedents import clause_subject, is_in
from quizgen.language.class_words import COUNTRIES, TAKING_LAND
from quizgen.language.nodes import Node
from quizgen.language.tree import SUBJECTS, children
from quizgen.tags import COMMON_NOUNS

if TYPE_CHECKING:
    from quizgen.language.history import Place

_OF_COUNTRY = frozenset(
    "government president parliament constitution economy army military navy authorities legislature currency embassy "
    "population monarchy throne crown cabinet treasury judiciary capital electorate".split()
)
_EACH = frozenset({"all", "both", "many", "most", "several", "some", "other"})
_SETTING = frozenset({"in", "during", "under", "throughout", "across"})
_VISITING = TAKING_LAND | {"visit", "tour", "enter", "reach", "leave"}
_COMING = frozenset({"come", "travel", "arrive", "fly", "sail"})
"""What somebody from abroad does with a country, and to one."""
_MOST, _LEAST = 0.75, 3
"""Share of all countries named that are the one the article is about, and how often it is named at least."""
_RIVALLED = 0.7
"""Share of the namings of the country named most that the title's must have where it is another."""
_OFTEN = 3
"""So often the one country of an article is named at least."""
_ACRONYM = 3
"""Letters that a word in capitals has at most where it may be an acronym: US, UK, USA."""
_Named = tuple[int, str, bool]
"""Index of a word, the country that it names, and whether it does so as a noun."""
_EVERY = 5
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
        self._places = {(place.block, place.number): place for place in places}
        self._written = _written({mention.name for mention in self._mentions.values() if mention.kind == "country"})
        self._named = {at: list(self._countries(place)) for at, place in self._places.items()}
        counts = Counter(country for found in self._named.values() for _, country, _ in found)
        self._main = self._most_named(counts)
        self._only = next(iter(counts)) if len(counts) == 1 and counts.total() >= _OFTEN else None
        self._most = counts.most_common(1)[0][0] if counts else None
        words = [re.sub("[’']s$", "", word.strip(".,:;?!’'")) for word in title.split()]
        words = [word.capitalize() if title.isupper() and len(word) > _ACRONYM else word for word in words]
        self._of_title = list(dict.fromkeys(country for word in words if (country := _named_by(word)) is not None))
        in_title = {country for word in words if (country := _country(word))}
        if not in_title:
            of_city = {country for word in words if (country := _country_of_city(word))}
            self._main = next((one for one in of_city if len(of_city) == 1 and counts[one] > 1), self._main)
        elif len(in_title) == 1:
            (named,) = in_title
            names = {knowledge.canonical(mention.name) for mention in self._mentions.values()}
            is_told = counts[named] >= max(_LEAST, counts.most_common(1)[0][1] * _RIVALLED) if counts else False
            self._main = named if is_told and named in names else None

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
        if noun not in COUNTRIES | _OF_COUNTRY or node.tag_ not in COMMON_NOUNS | {"NNP"}:
            return None
        if node.tag_ == "NNP" and self._only is None:
            return None  # "the President" of a bill may be the one of those who wrote it
        set_in = self._set_in(node, place) if noun in _OF_COUNTRY else None
        if set_in is not None and (demonym := knowledge.demonym(set_in[0])):
            return f"the {demonym} {node.lower_}", set_in[1]
        country, head = self._meant(node, place)
        if country is None and noun in COUNTRIES:
            country = self._only or self._named_above(place)
        if country is None or _is_of_several(node):
            return None
        if noun in COUNTRIES:
            return (self._written.get(country, country), head) if node.tag_ == "NN" else None
        demonym = knowledge.demonym(country)
        if not demonym:
            return None
        if country == self._main:
            return f"the {demonym} {node.lower_}", None
        is_in_it = head is not None and node.doc[head].dep_ == "pobj" and node.doc[head].head.lower_ == "in"
        return (f"the {demonym} {node.lower_}", head) if is_in_it else None

    @staticmethod
    def is_head(node: Node) -> bool:
        """True for "the President": of which country, the phrase does not say."""
        return node.lower_ in _OF_COUNTRY and knowledge.is_role(node.lower_)

    def pair(self, place: Place, before: int) -> str | None:
        """The two countries that "the two countries" are: just two are named by nouns there and two sentences back.

        Args:
            place: its sentence.
            before: index of its head.
        """
        near = [country for at in _two_before(place) for _, country in self._seated(self._places[at])]
        own = [country for head, country in self._seated(place) if head < before]
        named = list(dict.fromkeys((*near, *own)))
        told = named if len(named) == 2 else [country for country in self._of_title if country in named]
        return " and ".join(told) if len(told) == 2 and set(own) <= set(told) else None

    def _set_in(self, node: Node, place: Place) -> tuple[str, int] | None:
        """The one country that a phrase at the head of the clause, or "in" behind its verb, sets the clause in."""
        if node.dep_ not in SUBJECTS:
            return None
        named = self._nouns(place)
        before = {country for head, country in named.items() if head < node.i}
        for phrase in children(node.head, "prep"):
            found = [one for one in phrase.subtree if one.i in named]
            if len(found) == 1 and _sets(phrase, found[0], node) and before <= {named[found[0].i]}:
                return named[found[0].i], found[0].i
        return None

    def _meant(self, node: Node, place: Place) -> tuple[str | None, int | None]:
        block, last = place.block, place.number
        named = [one for one in self._named[block, last] if one[0] < node.i]
        guests = [one for one in named if one[1] != self._main and _is_of_visitor(node.doc[one[0]], node)]
        own = _by_noun([one for one in named if self._main is None or one not in guests])
        near = _by_noun([one for at in _two_before(place) for one in self._named[at]])
        if own and {country for _, country, is_noun in own if is_noun} == {self._main}:
            return self._main, own[0][0]
        here = {country for _, country, _ in (*own, *near)}
        paragraph = here | {
            country
            for (number, sentence), found in self._named.items()
            if number == block and sentence < last - 2
            for _, country, is_noun in found
            if is_noun or country == self._main
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

    def _nouns(self, place: Place) -> dict[int, str]:
        """Countries that a sentence names by a noun, by the index of its head."""
        return {head: country for head, country, is_noun in self._named[place.block, place.number] if is_noun}

    def _seated(self, place: Place) -> Iterator[tuple[int, str]]:
        """Countries that a sentence names by a noun, or by their seat: "the Kremlin"."""
        nouns = self._nouns(place)
        for node in place.span:
            if node.pos_ == "PROPN" and node.dep_ != "compound" and knowledge.is_metonym(node.text):
                yield node.i, knowledge.canonical(node.text)
            elif node.i in nouns:
                yield node.i, nouns[node.i]

    def _countries(self, place: Place) -> Iterator[_Named]:
        for node in place.span:
            mention = self._mentions.get((place.block, place.number, node.i - place.span.start))
            if mention is not None and mention.kind == "country":
                is_noun = node.pos_ == "PROPN" and node.dep_ not in {"amod", "compound"}
                yield node.i, knowledge.canonical(mention.name), is_noun
            elif node.text[:1].isupper() and (country := _country(node.text)) is not None:
                is_noun = (
                    knowledge.find(node.text, "country") is not None or node.tag_ == "NNPS"
                )  # "Danes settled there"
                is_noun = is_noun and node.dep_ not in {"amod", "compound"}
                yield node.i, country, is_noun


def _sets(phrase: Node, name: Node, subject: Node) -> bool:
    """True for "in Chile", and before the subject for "during Chile's boom" too; not for "after a war with Chile"."""
    marker = name.head if name.dep_ == "pobj" else name.head.head if name.dep_ == "poss" else name
    if marker.i == phrase.i and phrase.i < subject.i:
        return phrase.lower_ in _SETTING
    return marker.lower_ == "in" and name.dep_ == "pobj" and (phrase.i < subject.i or marker.i == phrase.i)


def _is_of_visitor(word: Node, node: Node) -> bool:
    """True for the "French" of "the French envoy visited the country": it is none of the visitor's own."""
    to = node.head if node.dep_ == "pobj" and node.head.lower_ in {"to", "in", "into"} else None
    verb = to.head if to is not None else node.head
    subject = clause_subject(node)
    is_visited = verb.lemma_ in (_COMING if to is not None else _VISITING)
    return is_visited and subject is not None and word.i != subject.i and is_in(word, subject)


def _written(names: set[str]) -> dict[str, str]:
    """The one word that an article writes for a country whose usual name it never uses: Britain, Holland; no seat."""
    usual = {name: knowledge.canonical(name) for name in sorted(names) if not knowledge.is_metonym(name)}
    shown = {f"the {name}" for name in names} | names
    return {whole: name for name, whole in usual.items() if whole not in shown and name.isalpha() and name.istitle()}


def _is_of_several(node: Node) -> bool:
    """True for the economy of "they urged all countries to mend the economy": each has its own."""
    before = node.doc[node.sent.start : node.left_edge.i]
    several = [one for one in before if one.tag_ == "NNS" and one.lemma_.lower() in COUNTRIES]
    return any(one.lower_ in _EACH for noun in several for one in children(noun, "det", "amod"))


def _two_before(place: Place) -> list[tuple[int, int]]:
    """Where the two sentences before one in its paragraph stand."""
    return [(place.block, number) for number in range(max(1, place.number - 2), place.number)]


def _by_noun(named: list[_Named]) -> list[_Named]:
    """Countries named by a noun, if there are any: in "the French envoy left Chad" only Chad is one to go on with."""
    return [one for one in named if one[2]] or named


def _country_of_city(word: str) -> str | None:
    """The country of a city of this name, or None."""
    entry = knowledge.find(word, "city")
    return entry.attributes.get("country") if entry is not None and word[:1].isupper() else None


def _named_by(word: str) -> str | None:
    """The country that a word of a title names, by its seat too."""
    return knowledge.canonical(word) if knowledge.is_metonym(word) else _country(word)


def _country(word: str) -> str | None:
    """The country that a word names or is the adjective of; no seat of government and no language."""
    if knowledge.is_metonym(word):
        return None
    entry = knowledge.find(word, "country")
    return entry.shown if entry is not None else knowledge.country_of(word)
