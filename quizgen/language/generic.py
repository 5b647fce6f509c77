"""Definites that need no antecedent: one of a kind in the world, in a society or in a body, and set phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.language.tree import child, children

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

_DIRECTIONS = frozenset("north south east west northeast northwest southeast southwest".split())
_PARTS = frozenset("organ organelle atmosphere_layer earth_layer em_wave".split())
_INVENTING = frozenset("invent patent".split())
_SEASONS = frozenset("morning evening afternoon night daytime summer winter spring autumn fall weekend".split())
_TYPES = frozenset(
    "industry sector cycle membrane rate market trade business movement reaction gland cell bond wave layer species "
    "gene virus cortex artery vein acid atom molecule ion bone muscle tube".split()
)
"""Heads that a noun or an adjective of kind before them makes a term of: "the steel industry", "the carbon cycle"."""
_OF_KIND = ("al", "ic", "ary", "ar", "ous", "ive", "oid")
_NO_KIND = frozenset(
    "actual final initial local original central potential additional special usual real equal total crucial essential "
    "typical particular similar regular general individual overall national annual internal external basic specific "
    "entire serious obvious previous massive extensive expensive various dangerous necessary primary secondary "
    "preliminary ordinary contemporary extraordinary temporary new same old".split()
)


def needs_none(node: Node) -> bool:
    """True for a definite that nothing said before is needed to understand.

    Args:
        node: head noun of a bare definite.
    """
    return _is_set_phrase(node) or _is_part(node) or _is_invention(node) or _is_term(node)


def _is_set_phrase(node: Node) -> bool:
    head = node.head
    noun = " ".join(word.lower_ for word in (*children(node, "amod", "compound", "nmod"), node))
    if node.dep_ != "pobj":
        return knowledge.is_set_phrase(f"{head.lemma_.lower()} the {noun}") and node.dep_ == "dobj"
    marker = head.lower_
    if noun in _DIRECTIONS:
        return marker in {"to", "in", "from", "of", "on"}
    if noun in _SEASONS:
        return marker in {"in", "during", "at", "over", "through", "throughout"}
    return knowledge.is_set_phrase(f"{marker} the {noun}")


def _is_part(node: Node) -> bool:
    """True for a part that every body, cell or planet has, by the tables."""
    if child(node, "amod", "compound", "nmod") is not None or node.tag_ not in {"NN", "NNS"}:
        return False
    entry = knowledge.find(node.lemma_.lower())
    return entry is not None and entry.kind in _PARTS


def _is_invention(node: Node) -> bool:
    """True for what is invented: the kind, and no one thing of it."""
    verb = node.head
    if node.tag_ != "NN" or verb.lemma_ not in _INVENTING:
        return False
    return node.dep_ in {"dobj", "nsubjpass"}


def _is_term(node: Node) -> bool:
    """True where a noun or an adjective of kind makes a term of the head."""
    before = children(node, "amod", "compound", "nmod")
    if not before or node.lemma_.lower() not in _TYPES:
        return False
    return all(
        (word.pos_ == "NOUN" and word.dep_ != "amod" and knowledge.noun_class(word.lemma_) != "person")
        or (word.lower_.endswith(_OF_KIND) and word.lower_ not in _NO_KIND)
        for word in before
        if word.dep_ in {"amod", "compound", "nmod"}
    )
