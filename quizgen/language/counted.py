"""Words of number that stand alone as subject: "some" and "many" are said with the noun that they leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen.language.nodes import Node
from quizgen.language.tree import SUBJECTS, child, children
from quizgen.tags import PLURALS

if TYPE_CHECKING:
    from quizgen.language.history import Place

_PARTS = frozenset({"some", "many", "most", "several", "few"})
_LINKED = frozenset({"conj", "advcl", "ROOT"})
_LONGEST = 4


def counted_of(node: Node, before: Place | None) -> str | None:
    """The word with its noun: "many Normans" where the subject before it is "some Normans", or None.

    Args:
        node: a word of number with no noun.
        before: the sentence before, in the same paragraph.
    """
    is_told = child(node, "appos") is not None  # "Some, the larger caves, are …"
    if node.lower_ not in _PARTS or node.dep_ not in SUBJECTS or node.head.dep_ not in _LINKED or is_told:
        return None
    own = [one for one in node.sent if one.i < node.i and one.dep_ in SUBJECTS]
    told = own or ([one for one in (child(before.span.root, *SUBJECTS),) if one is not None] if before else [])
    return _with_noun(node, told[0]) if len(told) == 1 else None


def _with_noun(node: Node, noun: Node) -> str | None:
    """The word of number before a plural that stands with no more than another word of number and its adjectives."""
    told = [one for one in noun.children if one.dep_ in {"det", "amod", "compound"}]
    is_plain = noun.tag_ in PLURALS and noun.lower_ != "others"
    if not is_plain or len(told) < len(noun.children) or len(told) > _LONGEST:
        return None
    if any(one.dep_ == "det" and one.lower_ not in {"some", "most", "several"} for one in told):
        return None
    words = [one for one in told if one.lower_ not in _PARTS]
    if any(children(one) for one in words) or any(one.i > noun.i for one in words):
        return None
    said = " ".join(one.text if one.pos_ == "PROPN" or one.i > one.sent.start else one.lower_ for one in (*words, noun))
    return f"{node.lower_} {said}"
