"""Bare definites and "this N": said by the article's one longer phrase, or open."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.language.history import History, Place, Reference
from quizgen.language.tree import child, children, subtree, trimmed

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

_CLASSIFYING = ("al", "ic", "ary", "ar", "ese", "ish")
_DEICTIC = frozenset(
    "actual final initial local original central potential additional special usual real equal total crucial essential "
    "typical particular similar regular general individual overall national annual internal external basic specific "
    "public".split()
)


class Definites:
    """What "the N" and "this N" mean.

    Args:
        history: what the article has said so far.
    """

    def __init__(self, history: History) -> None:
        self._history = history

    def resolve(self, node: Node, place: Place) -> Reference | None:
        """The reference of a bare definite by its head noun; None where the phrase says enough by itself."""
        phrase = "the " + "".join(inner.text_with_ws for inner in trimmed(subtree(node))).strip().removeprefix(
            "the "
        ).removeprefix("The ")
        phrase = phrase.removesuffix("’s").removesuffix("'s")
        if (
            node.lemma_.lower() in self._history.title
            or node.lower_ in self._history.title
            or knowledge.is_unique(phrase)
        ):
            return None
        pair = _pair(node, place)
        if pair is not None:
            return pair
        modifiers = children(node, "amod", "compound", "nmod")
        if not modifiers:
            return Reference(self._only_longer(node))
        classed = any(inner.lower_.endswith(_CLASSIFYING) and inner.lower_ not in _DEICTIC for inner in modifiers)
        is_only = {text.lower() for _, text in self._history.heads.get(node.lower_, [])} == {phrase.lower()}
        tells = child(node, "compound") is not None or len(modifiers) > 1 or classed
        return None if tells and is_only else Reference(None)

    def is_said_again(self, node: Node) -> bool:
        """True for "this N" where the one longer phrase with that head can be said in its place."""
        determiner = child(node, "det")
        is_this = determiner is not None and determiner.lower_ in {"this", "these"}
        plain = not children(node, "amod", "compound", "prep", "relcl", "acl", "nummod", "poss")
        return is_this and plain and bool(self._history.paragraph) and self._only_longer(node) is not None

    def _only_longer(self, node: Node) -> str | None:
        """The one longer phrase with this head in the article; a person may be another one, so none for those."""
        known = self._history.heads.get(node.lower_, [])
        texts = {text for _, text in known}
        named = knowledge.noun_class(node.lemma_.lower()) == "event" and _holds_name(texts)
        if len(known) < 2 and not named and not self._is_of_title(known):
            return None
        if len(texts) != 1 or node.tag_ == "NNS" or knowledge.noun_class(node.lemma_.lower()) in {"person", "group"}:
            return None
        return known[0][1]

    def _is_of_title(self, known: list[tuple[int, str]]) -> bool:
        """True if the title shares a telling word with the longer phrase: it is what the article is about."""
        return any(word.lower() in self._history.title for _, text in known for word in text.split() if len(word) > 3)


def _holds_name(texts: Iterable[str]) -> bool:
    """True if a longer phrase says by name which event it is: "the war in Ukraine"."""
    return any(word[:1].isupper() for text in texts for word in text.split())


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
