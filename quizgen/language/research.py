"""Those whose research an article tells of: "the scientists" are the scientists at the one place told before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.language.nodes import Node
from quizgen.language.tree import child, children, has_determiner, subtree, text_of, trimmed

if TYPE_CHECKING:
    from quizgen.language.history import Place

_RESEARCHERS = frozenset("scientist researcher investigator".split())
_TEAM = "team"
_AT = frozenset({"at", "from", "in"})
_LONGEST = 8
"""Words that tell where the researchers are, at most."""


class Researchers:
    """Where the researchers of an article are: told once, by a place, a body or a nation.

    Args:
        places: the sentences of the article in order.
    """

    def __init__(self, places: Iterable[Place]) -> None:
        self._placed: list[tuple[int, int, str | None]] = []  # None for one that takes too many words to say
        self._of_nation: list[tuple[int, int, str]] = []
        self._is_one_team = True
        for place in places:
            for node in filter(_are_researchers, place.span):
                self._gather(node, place)

    def of(self, node: Node, place: Place) -> str | None:
        """What "the scientists" or "the research team" are called in full; None where none or several are told before.

        Args:
            node: the head noun of a bare definite.
            place: its sentence.
        """
        if not _are_researchers(node) or child(node, "nummod", "conj") or _has_nation(node):
            return None
        if not all(one.lower_ == "research" for one in children(node, "amod", "compound")):
            return None
        if node.lemma_ == _TEAM and not self._is_one_team:
            return None
        noun = text_of([*children(node, "compound"), node])
        placed = {text for block, number, text in self._placed if (block, number) < (place.block, place.number)}
        nations = {text for block, number, text in self._of_nation if (block, number) < (place.block, place.number)}
        if placed:
            said = placed.pop()
            return f"the {noun} {said}" if said is not None and not placed else None
        return f"the {nations.pop()} {noun}" if len(nations) == 1 else None

    def _gather(self, node: Node, place: Place) -> None:
        at = next((one for one in children(node, "prep") if one.lower_ in _AT and _is_named(one)), None)
        words = trimmed(subtree(at)) if at is not None else []
        if at is not None:
            is_sayable = len(words) <= _LONGEST and not any(one.is_punct for one in words)
            self._placed.append((place.block, place.number, text_of(words) if is_sayable else None))
        elif _has_nation(node):
            self._of_nation.append((place.block, place.number, node.doc[node.i - 1].text))
        elif node.lemma_ == _TEAM and not has_determiner(node, {"the"}):
            self._is_one_team = False


def _are_researchers(node: Node) -> bool:
    """True for "scientists", "the research team", "a team of scientists"; not for a team that plays."""
    if node.pos_ != "NOUN" or node.dep_ == "compound":
        return False
    return (node.lemma_ in _RESEARCHERS and node.tag_ == "NNS") or (node.lemma_ == _TEAM and node.tag_ == "NN")


def _is_named(preposition: Node) -> bool:
    """True for "at Yale", "in Norway and Peru", "from the University of Oslo"."""
    inner = child(preposition, "pobj")
    return inner is not None and inner.pos_ == "PROPN" and inner.ent_type_ in {"ORG", "GPE"}


def _has_nation(node: Node) -> bool:
    """True for "Spanish scientists" and "US researchers"."""
    before = node.doc[node.i - 1] if node.i > node.sent.start else None
    return before is not None and before.head.i == node.i and knowledge.country_of(before.text) is not None
