"""Pronouns that stay as they are: what they mean stands before them in their own statement."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.language.antecedents import agrees, fronted_subject, is_in
from quizgen.language.binding import IT, THEY
from quizgen.language.nodes import Node
from quizgen.language.roles import EVINCING
from quizgen.language.sayable import POSSESSIVE
from quizgen.language.tree import FIGURES, SUBJECTS, child, children, has_determiner, verb_above
from quizgen.tags import NOUNS, PLURALS

_HANGING = frozenset({"acl", "advcl", "pcomp", "xcomp", "relcl"})
NO_THING = FIGURES - {"ORDINAL"}
"""Labels of the recogniser for times and amounts, which no pronoun takes up."""
_STUDIES = frozenset("analysis study examination survey investigation dating comparison excavation test scan".split())
_ANYTHING = frozenset({"everything", "something", "anything", "nothing"})
_OWNERS = frozenset({"owner", "holder", "proprietor", "possessor"})
_ACTION = frozenset({"do", "make", "find", "take"})


def described(node: Node) -> Node | None:
    """The noun that a participle with the possessive in it tells of: "plants grown for their leaves"."""
    verb = verb_above(node)
    if node.dep_ != "poss" or node.lower_ not in IT | THEY or verb is None:
        return None
    noun = verb.head
    is_beside = verb.dep_ == "acl" and verb.tag_ == "VBN" and noun.pos_ == "NOUN" and noun.i == verb.i - 1
    return noun if is_beside and agrees(noun, node.lower_ in THEY) else None


def led_on(node: Node) -> Node | None:
    """What somebody did something to, whose it is then: "a choir, which he led into its best years"."""
    verb = verb_above(node)
    if verb is None or node.dep_ != "poss" or node.lower_ not in IT | THEY or verb.dep_ != "relcl":
        return None
    taken_up, doer = child(verb, "dobj"), child(verb, *SUBJECTS)
    is_relative = taken_up is not None and taken_up.lower_ in {"which", "that"} and taken_up.i < verb.i
    is_by_somebody = doer is not None and doer.lower_ in {"he", "she", "who"}
    return verb.head if is_relative and is_by_somebody and agrees(verb.head, node.lower_ in THEY) else None


def joined_before(node: Node) -> Node | None:
    """What a noun with a clause of its own is joined to: the hills of "hills and the mines they hide"."""
    verb, noun = node.head, node.head.head
    if node.dep_ not in SUBJECTS or node.lower_ not in IT | THEY or verb.dep_ != "relcl" or noun.dep_ != "conj":
        return None
    if noun.left_edge.i < node.sent.start + 2:
        return None
    first, joining = noun.left_edge.nbor(-2), noun.left_edge.nbor(-1)
    is_lone = node.i == noun.i + 1 and has_determiner(noun, {"the"}) and joining.dep_ == "cc"
    is_like = first.pos_ in NOUNS and (first.tag_ in PLURALS) == (node.lower_ in THEY)
    return first if is_lone and is_like else None


def held(node: Node) -> Node | None:
    """What surely has what a possessive or the clause of a pronoun tells of, for the words that it stands in."""
    found = (described, led_on, made_so, joined_before, examined, minding, each_of, owned_by)
    return next((noun for find in found if (noun := find(node)) is not None), None)


def examined(node: Node) -> Node | None:
    """What was studied where a study tells of it: the maps of "a study of the maps shows that they …"."""
    clause = node.head
    study = child(clause.head, *SUBJECTS) if node.dep_ in SUBJECTS and clause.dep_ == "ccomp" else None
    if study is None or clause.head.lemma_ not in EVINCING or study.lemma_.lower() not in _STUDIES:
        return None
    things = [one for phrase in children(study, "prep") if phrase.lower_ == "of" for one in children(phrase, "pobj")]
    fitting = [
        one for one in things if one.pos_ in NOUNS and agrees(one, node.lower_ in THEY) and child(one, "prep") is None
    ]
    return fitting[0] if len(things) == 1 and fitting and node.lower_ in IT | THEY and study.i < node.i else None


def minding(node: Node) -> Node | None:
    """Whose trouble or gain lies in doing something with what they have: "Chad's success in feeding its people"."""
    verb = verb_above(node)
    if (
        verb is None
        or node.dep_ != "poss"
        or node.lower_ not in IT | THEY
        or verb.dep_ != "pcomp"
        or verb.tag_ != "VBG"
    ):
        return None
    noun = verb.head.nbor(-1) if verb.head.i > node.sent.start else verb
    owner = child(noun, "poss") if noun.pos_ == "NOUN" and verb.head.lower_ in {"in", "at", "of"} else None
    is_like = owner is not None and owner.pos_ in NOUNS and agrees(owner, node.lower_ in THEY)
    return owner if is_like and child(verb, *SUBJECTS) is None else None


def each_of(node: Node) -> Node | None:
    """Those of whom each has its own, the firms of "firms that each has its own ship"; so the "everything" of
    "everything has its end"."""
    verb = verb_above(node)
    subject = child(verb, *SUBJECTS) if verb is not None and node.dep_ == "poss" else None
    if subject is not None and subject.lower_ in _ANYTHING and subject.i < node.i and node.lower_ == "its":
        return subject
    is_each = subject is not None and subject.lower_ == "each" and subject.i < node.i and node.lower_ in IT | THEY
    return verb.head if is_each and verb is not None and verb.dep_ == "relcl" else None


def owned_by(node: Node) -> Node | None:
    """What is taken from its owners or given back to them: the ships of "seized ships from their owners"."""
    verb = verb_above(node)
    marker = node.head.head
    is_owner = node.dep_ == "poss" and node.head.lemma_.lower() in _OWNERS and marker.lower_ in {"from", "to"}
    things = children(verb, "dobj") if verb is not None and is_owner and node.lower_ in IT | THEY else []
    fitting = [one for one in things if one.i < node.i and one.pos_ in NOUNS and agrees(one, node.lower_ in THEY)]
    return fitting[0] if fitting else None


def made_so(node: Node) -> Node | None:
    """The subject of what made "it" so: "the tower rises 90 metres, making it the tallest"."""
    verb = verb_above(node)
    before = verb.nbor(-1) if verb is not None and verb.i > node.sent.start else None
    if verb is None or before is None or node.i != verb.i + 1 or node.lower_ != "it":
        return None
    subject = child(verb.head, *SUBJECTS) if verb.dep_ == "advcl" else None
    if subject is None or verb.lower_ != "making" or before.text != "," or subject.i > verb.head.i:
        return None
    if not agrees(subject, plural=False) or subject.pos_ not in NOUNS:
        return None
    between = node.doc[verb.head.i + 1 : verb.i]
    nouns = (one for one in between if one.pos_ in NOUNS and one.ent_type_ not in NO_THING)
    others = [one for one in nouns if child(one, "nummod") is None]
    return subject if not others and _is_thing(subject, plural=False) else None


def within(node: Node) -> Node | None:
    """The subject of the sentence that "it" or "they" in a clause behind it takes up, or the one other noun that fits.

    Only what hangs on the sentence's own verb counts: one who reads the statement has what is meant before them.

    Args:
        node: a pronoun for which nothing said before stands out.
    """
    root, verb = node.sent.root, verb_above(node)
    subject = child(root, *SUBJECTS)
    if node.lower_ not in IT | THEY or verb is None or subject is None or verb.i < root.i:
        return None
    if verb.dep_ not in _HANGING or not _hangs_on(verb, root) or (verb.lemma_ in _ACTION and node.dep_ == "dobj"):
        return None
    plural = node.lower_ in THEY
    if subject.pos_ not in NOUNS or is_in(node, subject):
        return None
    found = [
        one
        for one in node.sent
        if (one.i > subject.right_edge.i or (one.dep_ == "poss" and one.head.i == subject.i))
        and one.i < node.i
        and one.pos_ in NOUNS
        and one.dep_ not in {"compound", "nmod", "npadvmod"}
        and agrees(one, plural)
        and one.ent_type_ not in NO_THING
    ]
    if agrees(subject, plural):
        barred = node.lower_ not in POSSESSIVE and child(verb, *SUBJECTS) is None
        return subject if not found and not barred and _is_thing(subject, plural) else None
    only = found[0] if len(found) == 1 and found[0].dep_ == "dobj" and found[0].head.i == root.i else None
    return only if only is not None and not is_in(node, only) and _is_thing(only, plural) else None


def in_front(node: Node) -> Node | None:
    """The subject of the one fronted clause that the subject of the main clause takes up: "as a glacier melts, it"."""
    subject = fronted_subject(node.head if node.dep_ == "poss" else node)
    if subject is None or is_in(node, subject) or node.lower_ not in IT | THEY or subject.ent_type_ in NO_THING:
        return None
    plural = node.lower_ in THEY
    return subject if agrees(subject, plural) and _is_thing(subject, plural) else None


def _hangs_on(verb: Node, root: Node) -> bool:
    """True if a clause hangs on the root by no reported clause: what is reported may speak of something else."""
    while verb.i != root.i:
        if verb.dep_ in {"ccomp", "parataxis", "conj", "dep"}:
            return False
        verb = verb.head
    return True


def _is_thing(noun: Node, plural: bool) -> bool:
    """True for what "it" may be said of; "they" may be said of all."""
    is_person = noun.ent_type_ in {"PERSON", "NORP"} or knowledge.noun_class(noun.lemma_.lower()) == "person"
    return plural or (not is_person and noun.ent_type_ not in NO_THING)
