"""Who is who: pronouns and bare definites are said by name where exactly one antecedent fits, else marked as open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.language.antecedents import (
    ORDINALS,
    TELLS_APART,
    agrees,
    arguments,
    clause_subject,
    fronted_subject,
    has_rival_noun,
    is_bare_definite,
    is_common_person,
    is_expletive,
    is_quantity,
    only_antecedent,
    opens,
    own_subject,
    parallel_subject,
    points_back,
)
from quizgen.language.tree import child, children, subtree, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Span
    from spacy.tokens import Token as Node

_HE, _SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
_IT, _THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "them", "their", "theirs", "themselves"})
_SPEAKER = frozenset("i me my mine we us our ours you your yours myself ourselves yourself".split())
_POSSESSIVE = frozenset({"his", "her", "its", "their"})
_SAME_PRONOUN = frozenset({("it", "its"), ("they", "their"), ("he", "his"), ("she", "her")})
_DEMONSTRATIVE = frozenset({"this", "that", "these", "those", "such"})
_RELATIONAL = frozenset(
    "other others another same latter former previous subsequent following above here there then thus such "
    "each one ones former mutual respective earlier".split()
)
_STANDING_ALONE = frozenset("some one many others most two three few several all both".split())
_CLASSIFYING = ("al", "ic", "ary", "ar", "ese", "ish")
_DEICTIC = frozenset(
    "actual final initial local original central potential additional special usual real equal total crucial essential "
    "typical particular similar regular general individual overall national annual internal external basic specific "
    "public".split()
)


@dataclass(frozen=True)
class Reference:
    """How a word is to be said outside its sentence.

    Attributes:
        say: what is said instead; None where it is not resolved.
        bound: index in the block of the antecedent's head if it stands in the same sentence.
    """

    say: str | None
    bound: int | None = None


@dataclass(frozen=True)
class Place:
    """A sentence with its numbers and its span."""

    block: int
    number: int
    span: Span


class Resolver:
    """Resolves the references of an article sentence by sentence, in order.

    Args:
        title: of the article; what it names needs no antecedent.
        mentions: of the article.
        places: its sentences in order.
    """

    def __init__(self, title: str, mentions: Iterable[Mention], places: Iterable[Place]) -> None:
        self._title = {word.strip(".,:;’'\"“”").lower().removesuffix("’s") for word in title.split()}
        self._people = [mention for mention in mentions if mention.kind == "person"]
        self._mentions = {place: mention for mention in mentions for place in mention.places}
        self._heads: dict[str, list[tuple[int, str]]] = {}
        self._previous: Place | None = None
        self._paragraph: list[Place] = []
        for place in places:
            self._gather(place)

    def resolve(self, place: Place) -> dict[int, Reference]:
        """References of one sentence by token index in the block; sentences must come in order."""
        if self._previous is not None and self._previous.block != place.block:
            self._previous, self._paragraph = None, []
        found: dict[int, Reference] = {}
        for node in place.span:
            reference = self._of(node, place)
            if reference is not None:
                found[node.i] = reference
        self._previous = place
        self._paragraph.append(place)
        return found

    def _of(self, node: Node, place: Place) -> Reference | None:
        word = node.lower_
        if word in _SPEAKER and node.pos_ in {"PRON", "DET"}:
            return Reference(None)
        if word == "such" and node.i + 1 < len(node.doc) and node.nbor().lower_ == "as":
            return None
        owner = self._owner(node, place)
        if owner is not None:
            return Reference(None, owner.i)
        if word in _HE | _SHE and node.pos_ in {"PRON", "DET"}:
            return self._person(node, place, "m" if word in _HE else "f")
        if word in _IT | _THEY and node.pos_ in {"PRON", "DET"}:
            return self._thing(node, place)
        if word in {"this", "these"} and node.dep_ == "det" and self._is_said_again(node.head):
            return None
        if (word in _DEMONSTRATIVE and node.tag_ in {"DT", "PDT"}) or (
            word == "such" and node.dep_ in {"amod", "predet"}
        ):
            return Reference(None)
        if word in {"other", "another", "each"}:
            return Reference(None) if points_back(node) else None
        if word in _RELATIONAL and node.dep_ in {"amod", "nsubj", "dobj", "pobj", "nsubjpass", "advmod", "det"}:
            return None if is_expletive(node) or is_quantity(node) else Reference(None)
        if word in _STANDING_ALONE and node.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"} and not child(node, "prep"):
            return Reference(None)
        if node.pos_ == "NOUN" and (is_bare_definite(node) or self._is_said_again(node)):
            return self._definite(node, place)
        return None

    def _owner(self, node: Node, place: Place) -> Node | None:
        """The subject of its own clause that a reflexive, or a possessive after a common noun for people, must mean."""
        reflexive = node.lower_.endswith(("self", "selves")) and node.pos_ == "PRON"
        again = clause_subject(node) if node.lower_ in _POSSESSIVE and node.dep_ == "poss" else None
        if again is not None and (again.lower_, node.lower_) in _SAME_PRONOUN:
            return again
        if not reflexive and not (node.lower_ in _POSSESSIVE - {"its"} and node.dep_ == "poss"):
            return None
        subject = clause_subject(node)
        if subject is None or reflexive:
            return subject
        if any(head.i < node.i for head, _ in self._named(place)) or not is_common_person(subject):
            return None
        return (
            subject if node.lower_ == "their" or not agrees(subject, plural=True) or subject.lower_ == "one" else None
        )

    def _person(self, node: Node, place: Place, gender: str) -> Reference:
        here = [(head, mention) for head, mention in self._named(place) if head.i < node.left_edge.i]
        barred = own_subject(node)
        here = [(head, mention) for head, mention in here if barred is None or head.i != barred.i]
        fitting = {m.name: (h, m) for h, m in here if m.kind == "person" and m.gender in {gender, ""}}
        if not fitting and self._paragraph:
            people = {
                m.name: m
                for earlier in self._paragraph
                for _, m in self._named(earlier)
                if m.kind == "person" and m.gender in {gender, ""}
            }
            if any(self._has_unknown_name(earlier) for earlier in (*self._paragraph, place)):
                return Reference(None)
            since = [earlier.span for earlier in self._paragraph[-2:]] + [place.span[: node.i - place.span.start]]
            if len(people) == 1 and not any(map(has_rival_noun, since)):
                (mention,) = people.values()
                return Reference(_said(node, mention.name))
        if len(fitting) == 1 and not has_rival_noun(place.span[: node.i - place.span.start]):
            ((head, mention),) = fitting.values()
            return Reference(_said(node, mention.name), head.i)
        return self._only_person(node, gender) if not fitting and not self._paragraph else Reference(None)

    def _has_unknown_name(self, place: Place) -> bool:
        """True if a single word names somebody or something that no table knows: it may be a person missed."""
        return any(
            m.kind in {"name", "organisation"}
            and " " not in m.name
            and not m.name.isupper()
            and not knowledge.find(m.name)
            for _, m in self._named(place)
        )

    def _only_person(self, node: Node, gender: str) -> Reference:
        people = [m for m in self._people if m.gender in {gender, ""} and m.name.split()[-1].lower() in self._title]
        return Reference(_said(node, people[0].name)) if len(people) == 1 else Reference(None)

    def _thing(self, node: Node, place: Place) -> Reference | None:
        if is_expletive(node):
            return None
        plural = node.lower_ in _THEY
        antecedent = parallel_subject(node) or fronted_subject(node)
        if antecedent is not None and agrees(antecedent, plural) and not self._is_person(antecedent, place):
            say = self._say_subject(antecedent, place)
            return Reference(_said(node, say) if say else None, antecedent.i)
        nearest = only_antecedent(node, place.span, plural)
        if nearest is not None:
            return Reference(None, nearest.i)
        if node.dep_ in {"nsubj", "nsubjpass"} and self._previous is not None and opens(node, place.span):
            return self._previous_subject(node, plural)
        return Reference(None)

    def _previous_subject(self, node: Node, plural: bool) -> Reference:
        assert self._previous is not None
        subject = child(self._previous.span.root, "nsubj", "nsubjpass")
        if subject is None or not agrees(subject, plural) or (not plural and self._is_person(subject, self._previous)):
            return Reference(None)
        rivals = [one for one in arguments(self._previous.span) if one.i != subject.i and agrees(one, plural)]
        if rivals or (subject.dep_ == "nsubj" and subject.head.dep_ != "ROOT"):
            return Reference(None)
        return Reference(_said(node, self._say_subject(subject, self._previous)))

    def _say_subject(self, head: Node, place: Place) -> str | None:
        if head.pos_ == "PRON":
            return None
        nodes = trimmed(subtree(head, [inner for inner in head.children if inner.dep_ in {"relcl", "appos", "acl"}]))
        if len(nodes) > 8 or (is_bare_definite(head) and self._definite(head, place) is not None):
            return None
        text = "".join(inner.text_with_ws for inner in nodes).strip()
        is_name = nodes[0].pos_ == "PROPN" or knowledge.country_of(nodes[0].text) is not None
        if nodes[0].i == place.span.start and not is_name:
            text = text[:1].lower() + text[1:]
        return text

    def _definite(self, node: Node, place: Place) -> Reference | None:
        phrase = "the " + "".join(inner.text_with_ws for inner in trimmed(subtree(node))).strip().removeprefix(
            "the "
        ).removeprefix("The ")
        phrase = phrase.removesuffix("’s").removesuffix("'s")
        if node.lemma_.lower() in self._title or node.lower_ in self._title or knowledge.is_unique(phrase):
            return None
        pair = _pair(node, place)
        if pair is not None:
            return pair
        modifiers = children(node, "amod", "compound", "nmod")
        if not modifiers:
            return Reference(self._only_longer(node))
        classed = any(inner.lower_.endswith(_CLASSIFYING) and inner.lower_ not in _DEICTIC for inner in modifiers)
        is_only = {text.lower() for _, text in self._heads.get(node.lower_, [])} == {phrase.lower()}
        tells = child(node, "compound") is not None or len(modifiers) > 1 or classed
        return None if tells and is_only else Reference(None)

    def _is_said_again(self, node: Node) -> bool:
        """True for "this N" where the one longer phrase with that head can be said in its place."""
        determiner = child(node, "det")
        is_this = determiner is not None and determiner.lower_ in {"this", "these"}
        plain = not children(node, "amod", "compound", "prep", "relcl", "acl", "nummod", "poss")
        return is_this and plain and bool(self._paragraph) and self._only_longer(node) is not None

    def _only_longer(self, node: Node) -> str | None:
        """The one longer phrase with this head in the article; a person may be another one, so none for those."""
        known = self._heads.get(node.lower_, [])
        texts = {text for _, text in known}
        named = knowledge.noun_class(node.lemma_.lower()) == "event" and _holds_name(texts)
        if len(known) < 2 and not named and not self._is_of_title(known):
            return None
        if len(texts) != 1 or node.tag_ == "NNS" or knowledge.noun_class(node.lemma_.lower()) in {"person", "group"}:
            return None
        return known[0][1]

    def _is_of_title(self, known: list[tuple[int, str]]) -> bool:
        """True if the title shares a telling word with the longer phrase: it is what the article is about."""
        return any(word.lower() in self._title for _, text in known for word in text.split() if len(word) > 3)

    def _named(self, place: Place) -> list[tuple[Node, Mention]]:
        found = []
        for node in place.span:
            mention = self._mentions.get((place.block, place.number, node.i - place.span.start))
            if mention is not None:
                found.append((node, mention))
        return found

    def _is_person(self, node: Node, place: Place) -> bool:
        mention = self._mentions.get((place.block, place.number, node.i - place.span.start))
        if mention is not None:
            return mention.kind == "person"
        return node.tag_ != "NNS" and knowledge.noun_class(node.lemma_) == "person"

    def _gather(self, place: Place) -> None:
        """Keep phrases that say more than their head: what a bare definite with that head may mean."""
        for node in place.span:
            if node.pos_ != "NOUN" or not children(node, "prep", "compound", "amod"):
                continue
            nodes = trimmed(
                subtree(node, children(node, "relcl", "appos", "acl", "advcl", "conj", "cc", "det", "nummod"))
            )
            if len(nodes) > 7 or any(inner.pos_ in {"PRON", "PUNCT"} for inner in nodes) or nodes[-1].i < node.i:
                continue
            text = "the " + "".join(inner.text_with_ws for inner in nodes).strip().removeprefix("the ")
            if child(node, "poss") is None and node.dep_ != "compound":
                if any(inner.tag_ in TELLS_APART or inner.lower_ in ORDINALS for inner in nodes):
                    continue
                self._heads.setdefault(node.lower_, []).append((place.block, text))


def _holds_name(texts: Iterable[str]) -> bool:
    """True if a longer phrase says by name which event it is: "the war in Ukraine"."""
    return any(word[:1].isupper() for text in texts for word in text.split())


def _said(node: Node, name: str | None) -> str | None:
    if name is None:
        return None
    if node.lower_ in _POSSESSIVE and node.dep_ == "poss":
        return name + ("’" if name.endswith("s") and node.lower_ == "their" else "’s")
    return None if node.lower_.endswith(("self", "selves")) else name


def _pair(node: Node, place: Place) -> Reference | None:
    """The two countries, where the phrase before them in the sentence names just two (Russia’s dependence on China)."""
    if node.lower_ not in {"countries", "nations", "states", "powers"} or child(node, "nummod") is None:
        return None
    for before in reversed(place.span[: node.left_edge.i - place.span.start]):
        if before.pos_ != "NOUN":
            continue
        names = [
            inner.text for inner in before.subtree if inner.pos_ == "PROPN" and knowledge.find(inner.text, "country")
        ]
        if names:
            return Reference(" and ".join(names), before.i) if len(names) == 2 and names[0] != names[1] else None
    return None
