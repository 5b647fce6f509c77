"""Definites that their own sentence tells: by a word before them that they belong to or take up, or by its scope."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.language.bare import is_bare_definite
from quizgen.language.class_words import COUNTRIES
from quizgen.language.generic import is_present
from quizgen.language.nodes import Node, Span
from quizgen.language.quotes import words_of_terms
from quizgen.language.tree import SUBJECTS, child, children, has_determiner
from quizgen.tags import VERBAL

_PARTS = frozenset("source sources supply surface price prices cost costs level levels rate output intake".split())
"""Nouns that a noun before them says the whole of: "the power source" is that of the power."""
_OF_WHOLE = frozenset(
    "government military army navy economy parliament constitution currency population president judiciary".split()
)
"""What a country has one of."""
_EACH = frozenset("most many all some several both different few various".split())
_GROUPS = frozenset(
    "country nation state democracy republic monarchy culture society city town species organism animal plant mammal "
    "language religion industry case".split()
)
_ONE_EACH = frozenset({"person", "organisation", "group", "place"})
"""Classes of nouns of which each country or society has its own."""
_CENTRAL = frozenset({"central", "national"})
_SMALLER = frozenset("state states local regional provincial".split())
_BEARING = frozenset("pay bear share cover meet".split())
_SHARE = 7
"""Words of a comma and a share at most: ", more than two fifths of"."""
_PEOPLE = frozenset("population inhabitants residents mayor electorate workforce land".split())
_PARTS_OF_PEOPLE = frozenset("minority majority population community".split())
_COLOURS = frozenset("white black coloured colored indigenous native rural urban".split())
_STATES_BEHIND = frozenset({"acomp", "oprd", "ccomp", "acl"})
_ALL = frozenset("entire whole full total overall same".split())
_QUOTED = 2
"""Words of a quoted term that tells something."""


def taken_up_here(node: Node) -> Node | None:
    """The word before it in its sentence that a bare definite belongs to, or None.

    "DC power reaches two miles from the power source", "the country's … so long as the army".

    Args:
        node: its head noun.
    """
    return _of_part(node) or _of_country(node)


def is_told_here(node: Node) -> bool:
    """True for a bare definite of which the sentence says enough: each country's, what is quoted, costs of a deed.

    Args:
        node: its head noun.
    """
    return _is_of_each(node) or _is_quoted(node) or _is_central(node) or _is_cost(node)


def inhabited(node: Node, span: Span) -> Node | None:
    """The one place named before it in the sentence whose people "the population" are."""
    modifiers = children(node, "amod", "compound", "nmod")
    is_part = node.lower_ in _PARTS_OF_PEOPLE and all(
        one.lower_ in _COLOURS or one.ent_type_ == "NORP" for one in modifiers
    )
    if not (is_part and modifiers) and (node.lower_ not in _PEOPLE or modifiers):
        return None
    named = [one for one in span if one.ent_type_ == "GPE" and one.dep_ != "compound"]
    if len({one.text for one in named}) != 1 or named[-1].i > node.left_edge.i:
        return None
    if node.lower_ == "land" and node.head.lower_ != "of":
        return None
    between = node.doc[named[-1].i : node.left_edge.i]
    if _is_share_beside(node, named[-1]):
        return named[-1]
    is_there = [one.lower_ for one in between[1:3]] == [",", "where"]
    is_cut = (
        not is_there and any(one.text == "," for one in between) and all(one.i != node.sent.root.i for one in between)
    )
    return None if is_cut or named[-1].dep_ not in {"pobj", *SUBJECTS} else named[-1]


def _is_share_beside(node: Node, named: Node) -> bool:
    """True for the population of "killed 900 in Oslo, a third of the population": a share right behind the place."""
    words = [word.lower_ for word in node.doc[named.i + 1 : node.left_edge.i]]
    return words[:1] == [","] and words[-1:] == ["of"] and len(words) <= _SHARE and words.count(",") == 1


def same_before(node: Node, span: Span) -> Node | None:
    """The noun before it in its sentence that it takes up: "a case … the case"."""
    if node.dep_ == "compound":
        return None
    modifiers = children(node, "amod", "compound", "nmod")
    is_mass = not modifiers and node.tag_ == "NN" and knowledge.noun_class(node.lemma_.lower()) == "substance"
    same = [
        other
        for other in span[: node.left_edge.i - span.start]
        if other.pos_ == "NOUN"
        and (other.dep_ not in {"compound", "nmod", "npadvmod"} or (is_mass and other.dep_ == "compound"))
        and (other.lemma_.lower(), other.tag_) == (node.lemma_.lower(), node.tag_)
        and not is_bare_definite(other)
        and all(_is_told_of(word, other) for word in modifiers if word.lower_ not in _ALL)
    ]
    is_one = len(same) == 1 or (modifiers and len({_telling(other) for other in same}) == 1)
    return same[0] if is_one else None


def _is_told_of(word: Node, other: Node) -> bool:
    """True for a modifier that the noun has too, before it or behind it as its state: "kept prices low … the low …"."""
    if not {word.lower_, word.lemma_.lower()}.isdisjoint(_telling(other)):
        return True
    behind = word.doc[other.i + 1 : word.head.left_edge.i]
    return any(one.lower_ == word.lower_ and one.dep_ in _STATES_BEHIND for one in behind)


def _telling(noun: Node) -> frozenset[str]:
    """The words that tell a noun apart, before it or as a participle behind it: "the lost ships" are "ships lost"."""
    told = children(noun, "amod", "compound", "nmod") + [one for one in children(noun, "acl") if one.tag_ == "VBN"]
    return frozenset(form for word in told for form in (word.lower_, word.lemma_.lower()))


def _of_part(node: Node) -> Node | None:
    before = children(node, "amod", "compound", "nmod")
    if len(before) != 1 or before[0].dep_ != "compound" or node.lower_ not in _PARTS:
        return None
    whole = before[0].lemma_.lower()
    said = [
        one
        for one in node.doc[node.sent.start : node.left_edge.i]
        if one.pos_ == "NOUN" and one.dep_ != "compound" and one.lemma_.lower() == whole
    ]
    return said[-1] if len(said) == 1 else None


def _of_country(node: Node) -> Node | None:
    """The country before it in the sentence whose army or government it is; no other is named there by name."""
    if node.lemma_.lower() not in _OF_WHOLE or children(node, "amod", "compound", "nmod"):
        return None
    before = node.doc[node.sent.start : node.left_edge.i]
    said = [one for one in before if one.pos_ == "NOUN" and one.lower_ in COUNTRIES and has_determiner(one, {"the"})]
    others = any(one.ent_type_ in {"GPE", "NORP"} for one in node.sent)
    return said[0] if len(said) == 1 and not others else None


def _is_of_each(node: Node) -> bool:
    """True for "in most countries, the dispensary is …": each has its own."""
    if node.tag_ != "NN" or children(node, "amod", "compound", "nmod") or not is_present(node.sent):
        return False
    if knowledge.noun_class(node.lemma_.lower()) not in _ONE_EACH | {None}:
        return False
    verb = next((one for one in node.ancestors if one.pos_ in VERBAL), None)
    scopes = [one for one in children(verb, "prep") if one.lower_ in {"in", "across"}] if verb is not None else []
    return any(
        of.lemma_.lower() in _GROUPS and of.tag_ == "NNS" and any(one.lower_ in _EACH for one in children(of, "amod"))
        for scope in scopes
        for of in children(scope, "pobj")
    )


def _is_quoted(node: Node) -> bool:
    """True for a term in quotation marks right behind its article: 'the "indie film circuit"'."""
    terms = words_of_terms(node.doc)
    if node.i not in terms or node.i + 1 >= len(node.doc) or node.i + 1 in terms:
        return False
    first = node.i
    while first - 1 in terms:
        first -= 1
    determiner = child(node, "det")
    is_behind = determiner is not None and determiner.i == first - 2
    return is_behind and node.i - first + 1 >= _QUOTED


def _is_central(node: Node) -> bool:
    """True for "the central government" beside state or local governments."""
    before = children(node, "amod", "compound", "nmod")
    if node.lower_ != "government" or len(before) != 1 or before[0].lower_ not in _CENTRAL:
        return False
    return any(one.lower_ in _SMALLER and one.head.lemma_ == "government" for one in node.sent)


def _is_cost(node: Node) -> bool:
    """True for "pay the costs" of what a condition in the sentence tells: "if rich towns want trams, they pay …"."""
    whole = node.head.head if node.dep_ == "pobj" and node.head.lower_ == "of" else node
    verb = whole.head
    if node.lemma_.lower() != "cost" or children(node, "amod", "compound") or verb.lemma_ not in _BEARING:
        return False
    above = verb.head if verb.dep_ == "xcomp" else verb
    conditions = [one for each in {verb, above} for one in children(each, "advcl") if one.i < verb.i]
    return whole.dep_ == "dobj" and any(mark.lower_ == "if" for one in conditions for mark in children(one, "mark"))
