"""What every planet has, in an article about one of them."""

from __future__ import annotations

from collections.abc import Collection

from quizgen import knowledge
from quizgen.language.nodes import Node

PLANETS = frozenset({"planet", "globe"})
_PARTS = frozenset("atmosphere surface crust mantle core interior poles equator".split())


def part_of_planet(node: Node, phrase: str, title: Collection[str]) -> str | None:
    """What every planet has, of the one that the title names: "the atmosphere of Mars"; not the Earth’s.

    Args:
        node: the head noun.
        phrase: all of its phrase.
        title: words of the title in lower case.
    """
    if node.lower_ not in _PARTS or phrase != f"the {node.lower_}":
        return None
    titled = {word for word in title if word != "earth" and _is_planet(word)}
    others = {one.lower_ for one in node.sent if _is_planet(one.text)} - titled
    if len(titled) != 1 or others:
        return None
    name = next(iter(titled)).capitalize()
    return None if any(one.text == name and one.i < node.i for one in node.sent) else f"{phrase} of {name}"


def _is_planet(word: str) -> bool:
    return knowledge.find(word.capitalize(), "planet") is not None
