"""Words that tell of what class a named thing is: predicates, appositions; and things named as examples only."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.nodes import Node
from quizgen.language.tree import ARTICLES, children, has_determiner

_NAMED_BY_OF = frozenset(
    "island peninsula city town village hamlet borough suburb port state province region county district territory "
    "republic kingdom duchy principality municipality colony continent".split()
)
"""Places that "of" names: "the island of Rügen" is Rügen."""


def predicates(node: Node) -> Iterator[Node]:
    """The predicate noun of "X is a N"."""
    verb = node.head
    if node.dep_ == "nsubj" and verb.lemma_ == "be" and not children(node, "conj") and not children(verb, "neg"):
        for word in children(verb, "attr"):
            if has_determiner(word, ARTICLES):
                yield word
            if word.lower_ == "one":
                yield from (noun for of in children(word, "prep") if of.lower_ == "of" for noun in children(of, "pobj"))


def appositions(node: Node) -> Iterator[Node]:
    """The noun of "X, a N …", "a N called X", "the N of X" and "the N X"."""
    for word in children(node, "appos"):
        if has_determiner(word, ARTICLES):
            yield word
    gap = node.doc[node.head.i + 1 : node.left_edge.i]
    beside = len(gap) == 0 or (len(gap) == 1 and gap[0].text == ",")
    if node.dep_ == "appos" and node.head.pos_ == "NOUN" and beside and not children(node.head, "conj"):
        yield node.head
    if node.dep_ == "oprd" and node.head.lemma_ in {"call", "name"} and node.head.dep_ == "acl":
        yield node.head.head
    whole = node.head.head
    is_of = node.dep_ == "pobj" and node.head.lower_ == "of" and whole.lower_ in _NAMED_BY_OF
    if is_of and not children(whole, "compound", "nmod"):
        yield whole
    for word in children(node, "compound"):
        if word.pos_ == "NOUN" and word.i < node.i and not children(word, "compound"):
            yield word


def is_example(node: Node) -> bool:
    """True for a thing named as one of many: "the island" after "isles such as Capri" is not Capri."""
    while node.dep_ == "conj":
        node = node.head
    return node.dep_ == "pobj" and node.head.lower_ in {"as", "including"} and node.head.head.pos_ in {"NOUN", "ADJ"}
