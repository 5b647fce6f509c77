"""What the article has said so far: sentences of the paragraph, who is named, phrases that say more than a head."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.knowledge.marks import DASHES
from quizgen.language.aliases import Aliases, At, at_of
from quizgen.language.bare import ORDINALS, is_bare_definite
from quizgen.language.generic import is_general, is_present, is_tale
from quizgen.language.nations import Nations
from quizgen.language.nodes import Node, Span
from quizgen.language.research import Researchers
from quizgen.language.tree import SUBJECTS, child, children, has_determiner, subtree, text_of, trimmed
from quizgen.tags import SUPERLATIVES

_POINTING = frozenset("similar such same other another comparable corresponding above below mentioned enough".split())
"""Words that measure a thing by another: a phrase with one of them names nothing by itself."""
_LAST = 3
"""Sentences in which one thing of a class was told of that the next ones go on about."""
_LONE = 2
"""Words of "the N" with nothing else."""


@dataclass(frozen=True)
class Reference:
    """How a word is to be said outside its sentence.

    Attributes:
        say: what is said instead; None where it is not resolved.
        bound: index in the block of the antecedent's head if it stands in the same sentence.
        rivals: indexes of other words of the sentence that may be meant as well.
    """

    say: str | None
    bound: int | None = None
    rivals: tuple[int, ...] = ()

    @property
    def heads(self) -> frozenset[int]:
        """Indexes of all words of its sentence that it may take up."""
        return frozenset(self.rivals if self.bound is None else (self.bound, *self.rivals))


@dataclass(frozen=True)
class Place:
    """A sentence with its numbers and its span."""

    block: int
    number: int
    span: Span


class History:
    """What can be meant by a reference: filled from the whole article, then moved on sentence by sentence.

    Args:
        title: of the article; what it names needs no antecedent.
        mentions: of the article.
        places: its sentences in order.
        headings: its headings by their block.

    Attributes:
        title: words of the title, in lower case.
        people: mentions of persons.
        heads: longer phrases of the whole article by their head, each with its block, sentence and index there.
        predicated: those that only say what something is.
        unique: those of the article that need no antecedent, by their head, each with where it stands first.
        aliases: names that class nouns stand for.
        nations: the country that the article is about.
        researchers: where those are whose research it tells of.
        is_general: True for an article about things in general, with few names.
        is_tale: True for a story.
        names_planets: True where a planet is named: "the planet" may be that one.
        previous: the sentence before the one at hand in its paragraph, or None.
        paragraph: all sentences before it in its paragraph.
        above: all sentences of the paragraphs before.
        owners: what the possessive pronouns of these say, by their index in the block.
        plain: definites of these that a modifier makes plain, by their head; empty for what else has it.
    """

    def __init__(
        self, title: str, mentions: Iterable[Mention], places: Iterable[Place], headings: Mapping[int, str]
    ) -> None:
        places = list(places)
        mentions = list(mentions)
        self.aliases = Aliases(title, mentions, places, headings)
        self.nations = Nations(title, mentions, places)
        self.researchers = Researchers(places)
        self.is_general = is_general([place.span for place in places])
        self.is_tale = is_tale([place.span for place in places])
        self.names_planets = any(knowledge.find(mention.name, "planet") for mention in mentions)
        self.title = {word.strip(".,:;’'\"“”()").lower().removesuffix("’s") for word in title.split()}
        self.people = [mention for mention in mentions if mention.kind == "person"]
        self.heads: dict[str, list[tuple[At, str]]] = {}
        self.predicated: set[str] = set()
        self.unique: dict[str, dict[str, tuple[int, int]]] = {}
        self.previous: Place | None = None
        self.paragraph: list[Place] = []
        self.above: list[Place] = []
        self.owners: dict[int, str] = {}
        self.plain: dict[str, set[str]] = {}
        self._block = 0
        self._names = {node.text for place in places for node in place.span[1:] if node.text[:1].isupper()}
        self._mentions = {place: mention for mention in mentions for place in mention.places}
        for place in places:
            self._gather(place)

    def enter(self, place: Place) -> None:
        """Begin a sentence: with a new paragraph the ones before are forgotten."""
        if self.previous is not None and self.previous.block != place.block:
            self.above += self.paragraph
            self.previous, self.paragraph, self.owners, self.plain = None, [], {}, {}
        self._block = place.block

    def leave(self, place: Place, found: Mapping[int, Reference]) -> None:
        """End a sentence: it is what the next ones refer to.

        Args:
            place: the sentence.
            found: its references by index in the block.
        """
        self.previous = place
        for node in place.span:
            if node.pos_ == "NOUN" and not (has_determiner(node, {"the"}) and len(node.subtree) == _LONE):
                self.plain.setdefault(node.lower_, set()).add(_plain(node) if node.i not in found else "")
        self.paragraph.append(place)

    def told(self, node: Node, reference: Reference) -> None:
        """Keep what a possessive pronoun of the sentence at hand says."""
        if node.tag_ == "PRP$" and reference.say is not None:
            self.owners[node.i] = reference.say

    def owner(self, node: Node, place: Place) -> str | None:
        """What a possessive pronoun of a sentence of the paragraph says, or None."""
        return self.owners.get(node.i) if place.block == self._block else None

    def mention(self, node: Node, place: Place) -> Mention | None:
        """Who or what is named by a word of a sentence, or None."""
        return self._mentions.get((place.block, place.number, node.i - place.span.start))

    def bearer(self, text: str) -> Mention | None:
        """The one person whose surname a word written with a capital is, or None."""
        found = [one for one in self.people if " " in one.name and one.name.split()[-1] == text]
        return found[0] if len(found) == 1 and text[:1].isupper() else None

    def is_name(self, text: str) -> bool:
        """True if the word is written with a capital inside a sentence."""
        return text in self._names

    def named(self, place: Place) -> list[tuple[Node, Mention]]:
        """The names of a sentence with who or what they name, in order."""
        found = []
        for node in place.span:
            mention = self.mention(node, place)
            if mention is not None:
                found.append((node, mention))
        return found

    def is_person(self, node: Node, place: Place) -> bool:
        """True if a word names one person, by name or by a common noun."""
        mention = self.mention(node, place)
        if mention is not None:
            return mention.kind == "person"
        return node.tag_ != "NNS" and knowledge.noun_class(node.lemma_) == "person"

    def brings_in(self, node: Node) -> bool:
        """True if the paragraph has brought in one thing of the kind before: "a customer", "one firm"."""
        lemma = node.lemma_.lower()
        own = node.doc[node.sent.start : node.left_edge.i]
        return any(
            other.lemma_.lower() == lemma and _is_one(other)
            for span in (*(place.span for place in self.paragraph), own)
            for other in span
        )

    def tells_of_one(self, node: Node) -> bool:
        """True if the last sentences told of one thing of the class that the title names: "the first lighthouse there".

        What happens to "the lighthouse" next happens to that one, and not to all that are so called.
        """
        if is_present(node.sent) or children(node, "amod", "compound") or node.tag_ != "NN":
            return False
        spans = [one.span for one in (*self.above[-_LAST:], *self.paragraph)][-_LAST:]
        return any(
            other.lower_ == node.lower_
            and other.dep_ not in {"compound", "attr"}
            and (children(other, "poss") or any(inner.lower_ in ORDINALS for inner in children(other, "amod")))
            for span in spans
            for other in span
        )

    def tells_of_other(self, node: Node, phrase: str) -> bool:
        """True if the paragraph has told of another thing with this head than a phrase names: "a rival machine", or of
        the stuff as such: behind "light enters" it is not "the red light" of before."""
        words = set(phrase.lower().split())
        spans = (*(one.span for one in self.paragraph), node.doc[node.sent.start : node.left_edge.i])
        return any(
            (other.lower_, other.tag_, other.pos_) == (node.lower_, node.tag_, "NOUN")
            and (
                any(one.lower_ not in words for one in children(other, "poss", "amod", "compound"))
                or (other.tag_ == "NN" and other.dep_ in SUBJECTS and not other.lefts)
            )
            for span in spans
            for other in span
        )

    def brought_whole(self, node: Node) -> bool:
        """True if the article has brought in one thing, or some stuff, by the same words before: "a biscuit tin … the
        biscuit tin", "tangled copper wire … the copper wire"."""
        words = [one.lower_ for one in (*children(node, "compound"), node)]
        is_kind = any(one.lemma_ in {"invent", "patent"} for one in (node.head, *children(node, "acl")))
        return not (self.is_general or is_kind) and any(
            other.lower_ == words[-1]
            and (_is_one(other) or (len(words) > 1 and child(other, "det", "poss") is None and other.tag_ == "NN"))
            and [one.lower_ for one in (*children(other, "compound"), other)] == words
            for known in (*self.above, *self.paragraph)
            for other in known.span
        )

    def _gather(self, place: Place) -> None:
        """Keep phrases that say more than their head: what a bare definite with that head may mean."""
        for node in place.span:
            if node.pos_ == "NOUN" and has_determiner(node, {"the"}) and children(node, "amod", "compound"):
                phrase = "the " + " ".join(one.lower_ for one in (*children(node, "amod", "compound"), node))
                if knowledge.is_unique(phrase):
                    self.unique.setdefault(node.lower_, {}).setdefault(phrase, (place.block, place.number))
            if node.pos_ != "NOUN" or not (
                children(node, "prep", "compound", "nmod")
                or any(inner.pos_ == "PROPN" or knowledge.country_of(inner.text) for inner in node.lefts)
            ):
                continue
            skip = children(node, "relcl", "appos", "acl", "advcl", "conj", "cc", "det", "nummod")
            nodes = _before_dash(trimmed(subtree(node, skip)), node)
            if (
                not 1 < len(nodes) <= 7
                or any(inner.pos_ in {"PRON", "PUNCT", "CCONJ"} for inner in nodes)
                or nodes[-1].i < node.i
            ):
                continue
            if any((inner.i != node.i and is_bare_definite(inner)) or inner.lower_ in _POINTING for inner in nodes):
                continue
            text = "the " + text_of(nodes).removeprefix("the ")
            if child(node, "poss") is None and node.dep_ != "compound":
                if any(inner.tag_ in SUPERLATIVES or inner.lower_ in ORDINALS for inner in nodes):
                    continue
                if node.dep_ == "attr":
                    self.predicated.add(text)
                self.heads.setdefault(node.lower_, []).append((at_of(node, place), text))


def _before_dash(nodes: list[Node], head: Node) -> list[Node]:
    """The words of a phrase before a dash behind its head: what follows tells more of it."""
    dash = next((at for at, one in enumerate(nodes) if one.i > head.i and one.text in DASHES), len(nodes))
    return nodes[:dash]


def _plain(node: Node) -> str:
    """A definite with nothing but adjectives and nouns before its head: "the radio signal"; else empty."""
    before = children(node, "amod", "compound")
    is_whole = len(before) + 1 == len(
        children(node, "amod", "compound", "prep", "relcl", "acl", "poss", "nummod", "det")
    )
    is_done = any(one.tag_ == "VBN" for one in before)  # "the healed area": before it was another
    if not before or not is_whole or is_done or not has_determiner(node, {"the"}):
        return ""
    return f"the {text_of(node.doc[before[0].left_edge.i : node.i + 1])}"


def _is_one(noun: Node) -> bool:
    return any(inner.lower_ in {"a", "an", "one", "another"} for inner in children(noun, "det", "nummod"))
