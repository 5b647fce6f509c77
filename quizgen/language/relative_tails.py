"""Hangs in place what stands behind a relative or another inner clause on that, or on the verb before it."""

from __future__ import annotations

from quizgen.language.antecedents import is_person
from quizgen.language.nodes import Node, Words
from quizgen.language.roles import REPORTING
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, is_finite
from quizgen.tags import INFLECTED, NOUNS, PLURALS, RELATIVES, VERBAL, WH_WORDS


def mend_behind_relatives(words: Words) -> None:
    """Mend a parse in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for mend in (
        _give_back_objects,
        _give_back_to_relatives,
        _give_back_included_places,
        _give_back_qualities,
        _give_back_ends,
        _give_back_other_ends,
        _give_back_others,
        _give_back_outcomes,
        _give_back_second_deeds,
        _give_back_deeds_of_its_time,
        _give_back_times_of_being,
        _give_back_ages,
    ):
        mend(words)


def _give_back_objects(words: Words) -> None:
    """Give a relative clause its object, taken for the subject of the verb behind: "found herds that eat bark recover".

    What is found is said of the herds then, whose own clause ends with the object.
    """
    for node in words:
        verb, above = node.head, node.head.head
        if verb.dep_ != "ccomp" or node.dep_ != "nsubj" or verb.tag_ != "VBP" or node.right_edge.i + 1 != verb.i:
            continue
        thing = child(above, "dobj") if above.dep_ != "relcl" else above.head
        inner = child(thing, "relcl") if thing is not None else None
        if thing is None or inner is None or inner.i + 1 != node.left_edge.i or inner.lemma_ in REPORTING:
            continue
        is_open = inner.left_edge.tag_ in RELATIVES and inner.left_edge.dep_ == "nsubj" and child(inner, "dobj") is None
        is_told = thing.dep_ == "dobj" and thing.head.lemma_ in REPORTING and thing.tag_ == "NNS"
        if not is_open or not is_told or is_person(thing):
            continue
        verb.hang_on(thing.head)
        node.hang_on(inner)
        thing.hang_on(verb)
        thing.dep_, node.dep_ = "nsubj", "dobj"


def _give_back_to_relatives(words: Words) -> None:
    """Hang what stands right behind the verb of a relative clause on that: "are cells that serve as a store".

    The verb says nothing by itself, and "are" has its predicate already.
    """
    for node in words:
        copula = node.head
        first = node.left_edge
        if node.i == copula.i or copula.lemma_ != "be" or node.dep_ not in {"prep", "advcl"} or not first.i:
            continue
        verb = first.nbor(-1)
        is_as = node.dep_ == "advcl" and node.pos_ == "NOUN" and first.lower_ == "as"
        is_bare = verb.dep_ == "relcl" and verb.pos_ == "VERB" and verb.head.head is copula and verb.right_edge is verb
        if not is_bare or not (is_as or node.dep_ == "prep") or child(verb, "nsubj") is None:
            continue
        if is_as:
            first.hang_on(verb)
            node.hang_on(first)
            first.dep_, first.pos_, first.tag_, node.dep_ = "prep", "ADP", "IN", "pobj"
        else:
            node.hang_on(verb)


def _give_back_included_places(words: Words) -> None:
    """Hang places on the relative clause that tells where: "the inns, houses that stood abroad, including in Asia,"."""
    for node in words:
        first = child(node, "prep")
        before = node.nbor(-2) if node.lower_ == "including" and node.i > node.sent.start + 1 else None
        if first is None or before is None or first.i != node.i + 1 or node.nbor(-1).text != ",":
            continue
        above = (before, *before.ancestors)
        inner = next((one for one in above if one.dep_ == "relcl" and one.right_edge.i < node.i), None)
        if inner is None or node.head in inner.subtree or node.head not in inner.ancestors:
            continue
        for one in [two for verb in node.head.ancestors for two in children(verb, "prep") if two.i > node.i]:
            if one.nbor(-1).text == ",":
                one.hang_on(inner)
        node.hang_on(inner)


def _give_back_ends(words: Words) -> None:
    """Hang "to" on the verb that has "from", not on the clause between: "rose from 9 in May, when it began, to 30"."""
    for node in words:
        inner = node.head
        is_end = node.lower_ == "to" and node.dep_ == "prep" and inner.dep_ == "relcl" and node.i > 0
        if not is_end or node.nbor(-1).text != ",":
            continue
        verb = next(
            (one for one in inner.ancestors if any(two.lower_ == "from" for two in children(one, "prep"))), None
        )
        first = inner.left_edge
        is_enclosed = first.nbor(-1).text == "," and first.tag_ in WH_WORDS
        if verb is None or verb.pos_ != "VERB" or not is_enclosed:
            continue
        for one in [two for two in inner.children if two.i >= node.i]:
            one.hang_on(verb)


def _give_back_other_ends(words: Words) -> None:
    """Hang "to" on the "with" that tells the first end of a range: "vary, with some lasting a day, to huge storms"."""
    for node in words:
        if node.lower_ != "to" or node.dep_ != "prep" or node.i < 2 or node.nbor(-1).text != ",":
            continue
        first = next((one for one in children(node.head, "prep") if one.i < node.i <= one.right_edge.i + 2), None)
        if first is not None and first.lower_ == "with" and first.nbor(-1).text == ",":
            node.nbor(-1).hang_on(first)
            node.hang_on(first)


def _give_back_others(words: Words) -> None:
    """Hang the last of several parts on the clause of the first: "owns 9 mills, some of which run, and some that rot".

    The parts are of what is owned, and nothing owned besides.
    """
    for node in words:
        inner = child(node.head, "relcl")
        if node.dep_ != "conj" or node.lower_ not in _PARTS or inner is None or inner.right_edge.i > node.i:
            continue
        subject = child(inner, *SUBJECTS)
        of = child(subject, "prep") if subject is not None and subject.lower_ in _PARTS else None
        if of is not None and any(one.tag_ in RELATIVES for one in of.children):
            for one in [one for one in children(node.head, "cc") if inner.i < one.i < node.i]:
                one.hang_on(inner)
            node.hang_on(inner)


_PARTS = frozenset("some others many most several few one".split())
"""What tells a part of several."""


def _give_back_outcomes(words: Words) -> None:
    """Hang "only to fail" on the relative clause right before it: "went to Oslo, where he applied, only to fail"."""
    for node in words:
        first = node.left_edge
        if node.dep_ not in {"advcl", "xcomp"} or first.lower_ != "only" or child(node, "aux") is None or first.i < 2:
            continue
        before = first.nbor(-2)
        inner = next((one for one in (before, *before.ancestors) if one.dep_ == "relcl"), None)
        if first.nbor(-1).text == "," and inner is not None and node.head in inner.ancestors:
            node.hang_on(inner)


def _give_back_second_deeds(words: Words) -> None:
    """Hang a verb said again on the first, not on a clause between: "grows when it rains, and grows on in May"."""
    for node in words:
        inner = node.head
        verb = inner.head
        if node.dep_ != "conj" or inner.dep_ != "advcl" or inner.i < verb.i or child(node, *SUBJECTS) is not None:
            continue
        joining = next((one for one in children(inner, "cc") if inner.i < one.i < node.i), None)
        is_again = (node.lemma_, node.tag_) == (verb.lemma_, verb.tag_) and node.lemma_ != inner.lemma_
        if joining is None or not is_again or joining.nbor(-1).text != ",":
            continue
        for one in (joining.nbor(-1), joining, node):
            one.hang_on(verb)


def _give_back_qualities(words: Words) -> None:
    """Hang a quality behind a comma on the relative clause before it: "a rig, which is new, fit to"."""
    for node in words:
        noun = node.head
        if node.dep_ not in {"amod", "advmod"} or not noun.i < node.i or noun.pos_ not in NOUNS:
            continue
        inner = child(noun, "relcl")
        first = node.left_edge
        if inner is None or not inner.right_edge.i < first.i or first.nbor(-1).text != ",":
            continue
        is_told = inner.lemma_ == "be" and inner.left_edge.tag_ in RELATIVES
        if is_told and inner.right_edge.i == first.i - 2 and children(node, "xcomp", "prep", "conj"):
            first.nbor(-1).hang_on(inner)
            node.hang_on(inner)
            node.dep_ = "dep"  # what measures it, or what it is enough for, cannot be told


def _give_back_deeds_of_its_time(words: Words) -> None:
    """Hang a deed on the verb of its own tense: "sold the land on which the mill stands and built a bridge".

    The relative clause between has another tense, and its own subject.
    """
    for node in words:
        inner = node.head
        subject = child(inner, *SUBJECTS)
        if node.dep_ != "conj" or inner.dep_ != "relcl" or subject is None or subject.tag_ in RELATIVES:
            continue
        verb = next((one for one in inner.ancestors if is_finite(one)), None)
        joining = next((one for one in children(inner, "cc") if inner.i < one.i < node.i), None)
        if verb is None or joining is None or children(node, *SUBJECTS, *AUXILIARIES):
            continue
        is_last = children(verb, "conj") == [] and node.i - joining.i <= _NEAR and child(node, "dobj") is not None
        if is_last and _is_past(verb) == _is_past(node) != _is_past(inner) and node.tag_ in INFLECTED:
            for one in [one for one in node.children if one.i < joining.i]:
                one.hang_on(inner)  # "on which"
            joining.hang_on(verb)
            node.hang_on(verb)


_NEAR = 2
"""The verb behind "and", with an adverb before it at most."""


def _is_past(verb: Node) -> bool:
    finite = next(iter(children(verb, *AUXILIARIES)), verb)
    return finite.tag_ == "VBD"


def _give_back_times_of_being(words: Words) -> None:
    """Hang a bare "when Moe was" on the verb before it, which says what he was: "to avoid being in when Moe was"."""
    for node in words:
        when, is_of_time = child(node, "advmod"), node.dep_ == "advcl" and node.lemma_ == "be"
        is_bare = [one.dep_ for one in node.children] == ["advmod", "nsubj"]
        if when is None or not (is_of_time and is_bare) or when is not node.left_edge or node.right_edge is not node:
            continue
        before = when.nbor(-1) if when.i > when.sent.start else when
        inner = next((one for one in before.ancestors if one.pos_ in VERBAL), node.head)
        if when.tag_ in WH_WORDS and node.head in inner.ancestors:
            node.hang_on(inner)


def _give_back_ages(words: Words) -> None:
    """Hang an age on the clause that it stands behind: "When she died, at the age of 70, thousands of people wept"."""
    for at in words:
        age, verb = child(at, "pobj"), at.head
        subject = child(verb, *SUBJECTS)
        if at.dep_ != "prep" or age is None or age.lemma_ != "age" or subject is None or not at.i < subject.left_edge.i:
            continue
        clause = next((one for one in children(verb, "advcl") if one.right_edge.i in {at.i - 2, at.i - 1}), None)
        if clause is None or at.nbor(-1).text != "," or at.right_edge.nbor().text != ",":
            continue
        if clause.lemma_ in _DYING or subject.tag_ in PLURALS:
            at.nbor(-1).hang_on(clause)
            at.hang_on(clause)


_DYING = frozenset({"die", "perish", "expire", "drown"})
"""Who does so is told the age of: nobody does anything behind it."""
