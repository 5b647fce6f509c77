"""What an article is about comes back as "it" where a sentence says what it is: "It is the smallest of its family"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from quizgen.knowledge.function_words import COPULAS
from quizgen.language.nodes import Node, Span
from quizgen.language.tree import SUBJECTS, child
from quizgen.tags import NOUNS

_NEAR = 2
"""Sentences before its own in which the topic may have been named."""


def may_be_topic(node: Node, meant: Node, before: Sequence[Span], title: Collection[str]) -> bool:
    """True for an "it" that something is said to be, and may be the title's instead of what else stands before.

    "Most lutes have a round body. It is an old instrument": the article is called "Lute", and a body is none.

    Args:
        node: the pronoun.
        meant: the head of what it is taken for.
        before: the sentences before it in its paragraph.
        title: words of the title in lower case.
    """
    is_said_to_be = node.lower_ == "it" and node.dep_ in SUBJECTS and node.head.lemma_ in COPULAS
    if not is_said_to_be or child(node.head, "attr") is None:
        return False
    whole = [one for one in (meant, *meant.subtree) if one.dep_ in {"compound", "amod"} or one.i == meant.i]
    if any(_is_titled(one, title) for one in whole):
        return False
    near = [one for span in before[-_NEAR:] for one in span]
    return any(one.pos_ in NOUNS and one.dep_ != "compound" and _is_titled(one, title) for one in near)


def _is_titled(noun: Node, title: Collection[str]) -> bool:
    return noun.lower_ in title or noun.lemma_.lower() in title
