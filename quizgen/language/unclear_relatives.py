"""Why a relative clause cannot be trusted: it may tell of another noun than the one it was hung on."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.apposing import SUMMING
from quizgen.language.nodes import Node
from quizgen.language.relatives import (
    antecedent,
    infers,
    is_gloss,
    is_of_one_of_several,
    is_other_sort,
    is_reported,
    is_told_of_kind,
    may_be_meant,
    may_be_of_statement,
)
from quizgen.language.roles import TIME_NOUNS
from quizgen.language.tree import LOCATED, MAIN_VERBS, SUBJECTS, child, children, is_left_off
from quizgen.tags import RELATIVES, SPECIFIC, VERBAL, WH_WORDS

_PLACING = frozenset({"in", "at", "near", "on", "around"})
_OF_YEAR = 2
_BEFORE_RELATIVES = frozenset({"way", "reason", "moment", "place"})
"""Nouns that a whole clause may stand behind, as behind times."""


def of_relatives(verb: Node, heads: list[Node]) -> Iterator[str]:
    """Reasons to doubt what a relative clause tells of, or that a main clause is one.

    Args:
        verb: the top of its verb group.
        heads: the heads of its subjects.
    """
    if (
        verb.dep_ == "relcl"
        and verb.head.pos_ == "NUM"
        and any(one.lower_ == "which" for one in children(verb, *SUBJECTS))
    ):
        yield "a relative clause of a number"
    if any(node.tag_ in {"WP$", "WDT"} and node.dep_ in {"poss", "det"} for node in heads[0].children):
        yield "a subject that points back"
    if verb.dep_ in MAIN_VERBS and any(
        node.tag_ in WH_WORDS and node.head.lower_ == "of" and node.head.head is heads[0] for node in heads[0].subtree
    ):
        yield "a relative clause with its antecedent left out"
    if not _has_clear_antecedent(heads[0].head if heads[0].tag_ in RELATIVES else verb):
        yield "a relative clause of unclear antecedent"
    if verb.dep_ in MAIN_VERBS and any(node.tag_ in WH_WORDS for node in verb.children):
        yield "a relative clause taken for a main one"
    if verb.dep_ == "advcl" and any(map(_is_whole, verb.subtree)):
        yield "the clause that follows taken for a relative one"
    if heads[0].head.dep_ == "relcl" and heads[0].head.i != verb.i and heads[0].tag_ not in RELATIVES:
        yield "a deed whose object or place stands before its clause"
    if verb.dep_ == "conj" and heads[0].head.i == verb.i and _is_placed_by_relative(verb.head):
        yield "a clause that goes on from one whose time or place stands before both"


def _is_placed_by_relative(verb: Node) -> bool:
    """True for the "ends" of "the point at which the rain ends": it holds there, and so does what is joined to it."""
    led = (one for one in children(verb, "prep") if one.i == verb.left_edge.i)
    return verb.dep_ == "relcl" and any(one.tag_ in WH_WORDS for phrase in led for one in phrase.children)


def _is_whole(verb: Node) -> bool:
    """True for "he took to rowing" of "though he failed as a sailor he took to rowing": nothing is left out in it."""
    subject = child(verb, *SUBJECTS)
    if verb.dep_ != "relcl" or subject is None or subject.tag_ != "PRP" or subject.i != verb.left_edge.i:
        return False
    is_complete = child(verb, "dobj", "attr", "acomp") is not None
    return (
        is_complete
        and verb.head.lemma_ not in TIME_NOUNS | _BEFORE_RELATIVES
        and all(one.children for one in children(verb, "prep"))
    )


def _has_clear_antecedent(verb: Node) -> bool:
    """False for a relative clause whose antecedent is not the noun right before it: another may be meant."""
    if verb.dep_ != "relcl":
        return True
    between = list(verb.doc[verb.head.i + 1 : verb.left_edge.i])
    is_clear = is_left_off(verb) and _is_of_name(between, verb.head) and _can_be_taken_up(verb)
    return is_clear and not _is_in_other_name(verb) and not _is_of_more(verb)


def _is_of_more(verb: Node) -> bool:
    """True for ", which" behind a name, where what stands before it may be taken up whole, or is a mere gloss, and
    behind people, who are no "which"."""
    if not any(one.lower_ == "which" and one.i == verb.left_edge.i for one in children(verb, *SUBJECTS)):
        return False
    return (
        _goes_on(verb)
        or is_other_sort(verb.head, verb)
        or may_be_of_statement(verb)
        or is_of_one_of_several(verb)
        or is_gloss(verb.head)
        or _is_reason(verb)
    )


def _goes_on(verb: Node) -> bool:
    """True for "cleared the water, which in turn let weeds grow": the clearing did, and not the water."""
    return any(one.lower_ == "turn" and one.head.lower_ == "in" for one in verb.doc[verb.left_edge.i : verb.i])


def _is_reason(verb: Node) -> bool:
    """True for ", which is the reason that": the whole statement is, and no name before it."""
    predicate = child(verb, "attr")
    return predicate is not None and predicate.lemma_ in SUMMING and child(predicate, "relcl", "acl") is not None


def _is_in_other_name(verb: Node) -> bool:
    """True for "the Ring of Fire round the Pacific, which", "a farm in Peru, which", "a farm found in Peru, which",
    "bought a farm in Peru, which": either, unless one agrees."""
    pronoun, host = child(verb, *SUBJECTS), verb.head.head
    noun = host.head.head if host.head.dep_ == "acl" else _object_before(host) or host.head
    is_there = host.lower_ in _PLACING and noun.pos_ == "NOUN" and may_be_meant(noun, verb)
    is_rival = host.head.pos_ == "PROPN" or is_there
    is_within = verb.head.dep_ == "pobj" and host.dep_ == "prep" and is_rival
    is_which = pronoun is not None and pronoun.lower_ == "which"
    return is_within and is_which and antecedent(verb) != verb.head


def _object_before(preposition: Node) -> Node | None:
    """The object right before a preposition that the parser hung on its verb."""
    thing = child(preposition.head, "dobj")
    return thing if thing is not None and thing.right_edge.i == preposition.i - 1 else None


def _is_of_name(between: list[Node], head: Node) -> bool:
    """True for nothing, the "of 1963" or "of Trade" of a name, its years in brackets, or somebody's age."""
    nodes = [node for node in between if not node.is_punct]
    if not nodes:
        return True
    if nodes[0].lower_ == "of":
        is_named = head.pos_ == "PROPN" and all(node.pos_ == "PROPN" for node in nodes[1:])
        return is_named or (len(nodes) == _OF_YEAR and nodes[1].text[:1].isdigit())
    is_dated = between[0].text == "(" and all(node.text[:1].isdigit() for node in nodes)
    return is_dated or (head.pos_ == "PROPN" and len(nodes) == 1 and nodes[0].pos_ == "NUM")


def _can_be_taken_up(verb: Node) -> bool:
    """A name before "who" or "which", a date before "when", a place with "in" before "where"."""
    if any(node.lower_ == "where" and node.i == verb.left_edge.i for node in verb.children):
        place = verb.head
        is_place = place.pos_ == "PROPN" and place.ent_type_ in LOCATED and place.head.lower_ == "in"
        return is_place and not is_reported(place)
    by_time = any(node.tag_ == "WRB" for node in verb.children)
    is_subject = any(node.tag_ in RELATIVES and node.dep_ in SUBJECTS for node in verb.children)
    is_where = verb.head.ent_type_ in LOCATED and verb.head.head.lower_ in _PLACING
    if is_where and any(node.lower_ == "who" for node in verb.children):
        return False  # "an uncle born in Peru, who"
    if is_subject and (_is_of_a_kind(verb.head, verb) or (_is_told_apart(verb.head) and _identifies(verb))):
        return True
    return (verb.head.ent_type_ == "DATE") == by_time and verb.head.pos_ in SPECIFIC


def _is_in_participle(verb: Node) -> bool:
    """True for "the pains caused by many drugs, which": the pains that a participle tells of may be meant as well."""
    host = verb.head.head.head if verb.head.dep_ == "pobj" else verb.head.head  # the participle
    return host.dep_ == "acl" and host.head.pos_ == "NOUN" and may_be_meant(host.head, verb)


def _is_of_a_kind(noun: Node, verb: Node) -> bool:
    """True for a noun without article that stands alone with its verb: what is said of it holds for all of its kind.

    Of a deed the whole may be meant: "the wounds came after death, which suggests …".
    """
    is_lone = noun.is_lower and not children(noun, "det", "poss", "nummod") and _is_lone(noun)
    return is_lone and not _is_in_participle(verb) and (is_told_of_kind(noun, verb) or not infers(verb))


def _is_told_apart(noun: Node) -> bool:
    """True for a lone noun with "the"."""
    return any(one.lower_ == "the" for one in children(noun, "det")) and _is_lone(noun)


def _identifies(verb: Node) -> bool:
    """True for "which is the N": it says what the thing is, whichever was meant."""
    predicate = child(verb, "attr")
    return verb.lower_ in {"is", "are"} and predicate is not None and child(predicate, "det") is not None


def _is_lone(noun: Node) -> bool:
    """True for a noun that no other one stands beside, to which a relative clause behind it could belong."""
    host = noun.head.head if noun.dep_ == "pobj" else noun.head
    is_alone = noun.pos_ == "NOUN" and not children(noun, "conj", "prep", "acl")
    if noun.dep_ in {"conj", "appos"}:
        return is_alone and not children(noun.head, "prep") and noun.head.tag_ != noun.tag_
    governed_by_noun = host.tag_ == "VBG" or (noun.dep_ == "pobj" and noun.head.lower_ == "of")
    return is_alone and host.pos_ in VERBAL and not governed_by_noun
