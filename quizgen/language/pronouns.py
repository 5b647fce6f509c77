"""Pronouns: said by the name or phrase of the one antecedent that fits, else open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.language.antecedents import (
    agrees,
    arguments,
    clause_subject,
    fronted_subject,
    has_rival_noun,
    is_bare_definite,
    is_common_person,
    is_expletive,
    only_antecedent,
    opens,
    own_subject,
    parallel_subject,
)
from quizgen.language.definites import Definites
from quizgen.language.history import History, Place, Reference
from quizgen.language.tree import child, subtree, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
IT, THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "them", "their", "theirs", "themselves"})
_POSSESSIVE = frozenset({"his", "her", "its", "their"})
_SAME_PRONOUN = frozenset({("it", "its"), ("they", "their"), ("he", "his"), ("she", "her")})


class Pronouns:
    """What personal pronouns, possessives and reflexives mean.

    Args:
        history: what the article has said so far.
        definites: tells whether an antecedent can be said as it stands.
    """

    def __init__(self, history: History, definites: Definites) -> None:
        self._history = history
        self._definites = definites

    def owner(self, node: Node, place: Place) -> Node | None:
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
        if any(head.i < node.i for head, _ in self._history.named(place)) or not is_common_person(subject):
            return None
        return (
            subject if node.lower_ == "their" or not agrees(subject, plural=True) or subject.lower_ == "one" else None
        )

    def person(self, node: Node, place: Place, gender: str) -> Reference:
        """The reference of he, she and their forms; gender is "m" or "f"."""
        here = [(head, mention) for head, mention in self._history.named(place) if head.i < node.left_edge.i]
        barred = own_subject(node)
        here = [(head, mention) for head, mention in here if barred is None or head.i != barred.i]
        fitting = {m.name: (h, m) for h, m in here if m.kind == "person" and m.gender in {gender, ""}}
        if not fitting and self._history.paragraph:
            people = {
                m.name: m
                for earlier in self._history.paragraph
                for _, m in self._history.named(earlier)
                if m.kind == "person" and m.gender in {gender, ""}
            }
            if any(self._has_unknown_name(earlier) for earlier in (*self._history.paragraph, place)):
                return Reference(None)
            since = [earlier.span for earlier in self._history.paragraph[-2:]] + [
                place.span[: node.i - place.span.start]
            ]
            if len(people) == 1 and not any(map(has_rival_noun, since)):
                (mention,) = people.values()
                return Reference(_said(node, mention.name))
        if len(fitting) == 1 and not has_rival_noun(place.span[: node.i - place.span.start]):
            ((head, mention),) = fitting.values()
            return Reference(_said(node, mention.name), head.i)
        return self._only_person(node, gender) if not fitting and not self._history.paragraph else Reference(None)

    def _has_unknown_name(self, place: Place) -> bool:
        """True if a single word names somebody or something that no table knows: it may be a person missed."""
        return any(
            m.kind in {"name", "organisation"}
            and " " not in m.name
            and not m.name.isupper()
            and not knowledge.find(m.name)
            for _, m in self._history.named(place)
        )

    def _only_person(self, node: Node, gender: str) -> Reference:
        people = [
            m
            for m in self._history.people
            if m.gender in {gender, ""} and m.name.split()[-1].lower() in self._history.title
        ]
        return Reference(_said(node, people[0].name)) if len(people) == 1 else Reference(None)

    def thing(self, node: Node, place: Place) -> Reference | None:
        """The reference of it, they and their forms; None for an "it" that means nothing."""
        if is_expletive(node):
            return None
        plural = node.lower_ in THEY
        antecedent = parallel_subject(node) or fronted_subject(node)
        if antecedent is not None and agrees(antecedent, plural) and not self._history.is_person(antecedent, place):
            say = self._say_subject(antecedent, place)
            return Reference(_said(node, say) if say else None, antecedent.i)
        nearest = only_antecedent(node, place.span, plural)
        if nearest is not None:
            return Reference(None, nearest.i)
        if node.dep_ in {"nsubj", "nsubjpass"} and self._history.previous is not None and opens(node, place.span):
            return self._previous_subject(node, plural)
        return Reference(None)

    def _previous_subject(self, node: Node, plural: bool) -> Reference:
        assert self._history.previous is not None
        subject = child(self._history.previous.span.root, "nsubj", "nsubjpass")
        if (
            subject is None
            or not agrees(subject, plural)
            or (not plural and self._history.is_person(subject, self._history.previous))
        ):
            return Reference(None)
        rivals = [one for one in arguments(self._history.previous.span) if one.i != subject.i and agrees(one, plural)]
        if rivals or (subject.dep_ == "nsubj" and subject.head.dep_ != "ROOT"):
            return Reference(None)
        return Reference(_said(node, self._say_subject(subject, self._history.previous)))

    def _say_subject(self, head: Node, place: Place) -> str | None:
        if head.pos_ == "PRON":
            return None
        nodes = trimmed(subtree(head, [inner for inner in head.children if inner.dep_ in {"relcl", "appos", "acl"}]))
        if len(nodes) > 8 or (is_bare_definite(head) and self._definites.resolve(head, place) is not None):
            return None
        text = "".join(inner.text_with_ws for inner in nodes).strip()
        is_name = nodes[0].pos_ == "PROPN" or knowledge.country_of(nodes[0].text) is not None
        if nodes[0].i == place.span.start and not is_name:
            text = text[:1].lower() + text[1:]
        return text


def _said(node: Node, name: str | None) -> str | None:
    if name is None:
        return None
    if node.lower_ in _POSSESSIVE and node.dep_ == "poss":
        return name + ("’" if name.endswith("s") and node.lower_ == "their" else "’s")
    return None if node.lower_.endswith(("self", "selves")) else name
