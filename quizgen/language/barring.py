"""What a pronoun cannot mean for where it stands in its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from quizgen import knowledge
from quizgen.language.antecedents import agrees, is_in
from quizgen.language.binding import FORMS, HE, IT, SHE, THEY
from quizgen.language.nodes import Node
from quizgen.language.tree import COMPLEMENTS, SUBJECTS, child, children, first_conjunct, verb_above
from quizgen.tags import NOUNS

_STEM = 6
_FINDING = frozenset("find discover uncover unearth recover identify collect examine analyse analyze".split())
_TELLING = frozenset("suggest indicate show reveal imply confirm prove".split())
"""Verbs of what is found, which is evidence of what it then tells."""
_OPPOSING = frozenset(
    "halt resist repel thwart counter oppose withstand block obstruct impede hinder foil rebuff repulse".split()
)
_BODIED = frozenset({"person", "animal", "organism", "plant", "group"})
"""Classes of nouns for what has a body."""
_OF_DEEDS = ("ion", "ment", "ance", "ence", "al", "ery", "ing")


def is_set_before(noun: Node, node: Node) -> bool:
    """True for a noun in what only sets the scene of a pronoun's clause: "As part of an acid, it …"."""
    verb = node.head
    if node.dep_ not in SUBJECTS or noun.doc is not node.doc or not noun.i < node.i:
        return False
    scenes = [one for one in children(verb, "prep", "advcl", "npadvmod") if one.i < node.i]
    return any(
        one.i == noun.i or any(above.i == one.i for above in noun.ancestors)
        for one in scenes
        if child(one, *SUBJECTS) is None
    )


def is_possessed(noun: Node, node: Node) -> bool:
    """True for the opinions of "their opinions differ, but they …": what is theirs, not they themselves."""
    owner = child(noun, "poss")
    if noun.dep_ in COMPLEMENTS and knowledge.noun_class(noun.lemma_.lower()) == "person":
        return False  # "parents teach their children, and they …": either
    return owner is not None and any(node.lower_ in forms and owner.lower_ in forms for forms in FORMS)


def is_what_it_is(noun: Node, node: Node) -> bool:
    """True for Oslo of "Oslo is its capital": a thing is something of another's, not of its own."""
    told = node.head
    first = first_conjunct(told)
    said = (
        child(first, "attr") or first if node.lower_ in IT | THEY else told
    )  # "is a port, with a mint, and its market": hung on the verb
    is_what = said.dep_ == "attr" and said.head.lemma_ == "be" and noun.head == said.head and said.i <= told.i
    is_told = node.dep_ == "poss" and is_what and (first is said or told.dep_ == "conj")
    return is_told and noun.dep_ in SUBJECTS and all(one.lower_ != "own" for one in told.children)


def is_another_s(noun: Node, node: Node) -> bool:
    """True for the power of "a town's power ends with its citizens": people belong to the town, not to what it has."""
    owner = child(noun, "poss")
    if node.dep_ != "poss" or owner is None or noun.dep_ not in SUBJECTS or noun.doc is not node.doc:
        return False
    is_thing = noun.pos_ == "NOUN" and knowledge.noun_class(noun.lemma_.lower()) not in knowledge.ACTING
    is_like = owner.pos_ in NOUNS and agrees(owner, node.lower_ in THEY)
    return is_thing and is_like and noun.i < node.i and knowledge.is_people(node.head.lemma_.lower())


def is_no_owner(noun: Node, node: Node) -> bool:
    """True for a subject that what is told has not for its own.

    The coal of "coal accounts for half of its exports" is a share of another's; a body part has nothing, but whose it
    is ("the legs carry their weight"), and no study has a body ("studies found lead in their bones"); what somebody
    withstands is another's ("The troops resisted their advance").
    Of what is joined to another thing that is told of, that may be meant ("Oslo grew close to Viken and its towns").
    """
    if node.dep_ != "poss" or node.lower_ not in IT | THEY or noun.doc is not node.doc:
        return False
    if not noun.i < node.i or any(one.lower_ == "own" for one in node.head.children):
        return False
    if noun.dep_ not in SUBJECTS:
        return _is_found_in(first_conjunct(noun), node)
    verb = verb_above(node)
    if verb is not None and verb.lemma_ == "account" and node.head.dep_ == "pobj" and node.head.head.lower_ == "of":
        return True
    owner, thing = (knowledge.noun_class(one.lemma_.lower()) for one in (noun, node.head))
    if (owner == "body-part" and noun.tag_ == "NNS") or (owner == "document" and thing == "body-part"):
        return True
    if verb is not None and verb.lemma_ in _OPPOSING and node.head.dep_ == "dobj":
        return True
    first = first_conjunct(node.head)
    is_joined = first is not node.head and first.dep_ in {"dobj", "pobj"} and noun.i < first.i < node.i
    is_whole = first.pos_ in NOUNS and child(first, "poss") is None and agrees(first, node.lower_ in THEY)
    return is_joined and is_whole and node.head.left_edge.i == node.i


def _is_found_in(noun: Node, node: Node) -> bool:
    """True for the lead of "found lead in their bones", which has none."""
    is_body = knowledge.noun_class(node.head.lemma_.lower()) == "body-part" and node.head.head.lower_ == "in"
    is_thing = noun.pos_ == "NOUN" and knowledge.noun_class(noun.lemma_.lower()) not in _BODIED
    return is_body and is_thing and noun.dep_ == "dobj"


def is_party_to(node: Node) -> bool:
    """True for the "him" of "From him he had a coat": who gives or goes along is another than who is told of.

    Args:
        node: a pronoun before the subject.
    """
    return node.dep_ == "pobj" and node.head.lower_ in {"from", "to", "with", "for", "by"}


def is_told_by(noun: Node, node: Node) -> bool:
    """True for the buyers of "the dozens of buyers they meet": who does what a clause behind a phrase with "of" tells
    of it is none of those in the phrase."""
    verb = node.head
    if node.lower_ not in IT | THEY or node.dep_ not in SUBJECTS or verb.dep_ != "relcl" or noun.doc is not node.doc:
        return False
    told = verb.head
    return told.i < noun.i < node.i and is_in(noun, told)


def is_named_behind(named: Iterable[Node], node: Node) -> bool:
    """True where the clause of a subject pronoun names the thing itself behind it, or what a possessive owns is that:
    "it was a bad night for Oslo" tells of something else than Oslo, "he blamed Moe" of another than Moe, "his work
    Eels" is not of Eels.

    Args:
        named: heads of what names the thing.
        node: the pronoun.
    """
    if node.dep_ == "poss":
        return any(one.dep_ == "appos" and one.head is node.head for one in named)
    if node.dep_ not in SUBJECTS or node.lower_ not in HE | SHE | IT | THEY:
        return False
    return any(one.doc is node.doc and _is_told_behind(one, node) for one in named)


def _is_told_behind(one: Node, node: Node) -> bool:
    """True for a name in the clause of a pronoun, behind it and in no clause that is joined to that."""
    if one.pos_ != "PROPN" or one.i < node.i or one.dep_ in {"compound", "nmod", "attr", "appos", "conj"}:
        return False
    below = list(takewhile(lambda above: above.i != node.head.i, (one, *one.ancestors)))
    is_joined = any(above.dep_ in {"conj", "parataxis", "advcl"} for above in below)
    return is_in(one, node.head) and not is_joined and all(above.pos_ != "PROPN" for above in below[1:])


def is_finder(noun: Node, node: Node) -> bool:
    """True for who found what a clause behind it is evidence of: it tells of others than them."""
    clause = node.head
    if node.dep_ not in SUBJECTS or noun.doc is not node.doc or noun.dep_ not in SUBJECTS or not is_in(node, noun.head):
        return False
    telling = [one for one in (clause.head, clause.head.head) if one.lemma_ in _TELLING and one.i < node.i]
    return noun.head.lemma_ in _FINDING and clause.dep_ in {"ccomp", "acl"} and bool(telling)


def is_called_so(name: str, node: Node) -> bool:
    """True for the name of "they call him the King Arthur of chess": who is called so is somebody else."""
    what = child(node.head, "oprd")
    if node.lower_ not in HE | SHE or node.dep_ != "dobj" or what is None:
        return False
    return name.split()[-1] in {one.text for one in what.subtree if one.pos_ == "PROPN"}


def is_doer_of_same(noun: Node, node: Node) -> bool:
    """True for the Danes of "Danes began to colonise the isles, and their colonisation …": it was done to the isles."""
    deed = node.head
    if node.dep_ != "poss" or node.lower_ not in IT | THEY or noun.dep_ not in SUBJECTS or noun.doc is not node.doc:
        return False
    verbs = [one for one in node.doc[node.sent.start : node.i] if one.pos_ == "VERB" and names_deed(deed, one)]
    things = [thing for one in verbs for thing in children(one, "dobj") if agrees(thing, node.lower_ in THEY)]
    return any(noun.i < one.i < node.i for one in things)


def names_deed(noun: Node, verb: Node) -> bool:
    """True if a noun names what a verb tells: "colonisation" and "colonise"."""
    stem = verb.lemma_.lower().rstrip("e")[:_STEM]
    return len(stem) >= _STEM - 1 and noun.lower_.startswith(stem) and noun.lower_.endswith(_OF_DEEDS)
