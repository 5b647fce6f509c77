"""What stands nearer to a pronoun in its own sentence and may be meant as well: nothing further off is sure then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quizgen import knowledge
from quizgen.knowledge.marks import DASHES
from quizgen.language.antecedents import agrees, clause_subject, is_in, own_subject, stands_for_people
from quizgen.language.barring import is_set_before
from quizgen.language.binding import (
    FORMS,
    HE,
    IT,
    SHE,
    THEY,
    is_made_usable,
    is_of_other_class,
    outermost,
)
from quizgen.language.inside import NO_THING
from quizgen.language.nodes import Node
from quizgen.language.tree import AUXILIARIES, SUBJECTS, SUBORDINATE, child, children, first_conjunct, verb_above
from quizgen.tags import NOUNS, PLURALS, RELATIVES, VERBAL

_CLAUSES = SUBORDINATE | {"conj"}
_OPENING = frozenset({"advcl", "prep"})
_STEPS = 6


def nearer(node: Node, is_meant: Callable[[Node], bool], sort_of: Callable[[Node], str]) -> Node | None:
    """The nearest subject before a pronoun that fits, if it is not what the pronoun is taken for; else None.

    Subjects of its own clause count, and of those that this hangs on or is joined to.

    Args:
        node: the pronoun.
        is_meant: whether a word stands for what the pronoun is taken for.
        sort_of: whether a name is a person's, a thing's or "either".
    """
    barred, verb = own_subject(node), verb_above(node)
    objects = children(verb, "dobj", "dative") if verb is not None else []
    if any(_is_same_word(one, node) for one in objects if one.i < node.i):
        return None  # "calling him by his first name"
    for subject in _subjects(node):
        if (barred is not None and barred.i in {subject.i, stood_for(subject).i}) or is_in(node, subject):
            continue
        if subject.lower_ == "which" and node.lower_ in HE | SHE:
            continue  # what was done, or a thing
        noun = stood_for(subject)
        if _is_same_word(subject, node) or is_meant(noun) or is_meant(_predicated(noun)):
            return None
        found = _fitting(noun, node, sort_of)
        if found is not None:
            return found
    return None


def _subjects(node: Node) -> Iterator[Node]:
    """Subjects before a pronoun, of its own clause and of those above it or joined to it, the nearest first."""
    own = clause_subject(node) if node.dep_ == "poss" else None
    if own is not None:
        yield own
    verb = node.head if node.dep_ in SUBJECTS else verb_above(node)
    lost = _before_finite(verb, node) if verb is not None and node.dep_ not in SUBJECTS else None
    if own is None and lost is not None:
        yield lost
    for _ in range(_STEPS):
        if verb is not None and verb.dep_ == "aux":
            verb = verb.head  # "as it saw fit"
        if verb is None or verb.dep_ not in _CLAUSES or verb.head.i > node.i:
            return
        verb = verb.head if verb.head.pos_ in VERBAL else verb_above(verb)
        subject = child(verb, *SUBJECTS) or _before_finite(verb, node) if verb is not None else None
        if subject is not None and subject.i < node.i:
            yield subject


def _before_finite(verb: Node, node: Node) -> Node | None:
    """The noun right before a finite verb that no subject hangs on, or that hangs on it: the parser took it for the end
    of what stands before, as in "as the show took its leave", "says the hall near the square used to be"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    if verb.i > node.i or verb.tag_ not in {"VBD", "VBZ", "VBP"} or child(verb, *SUBJECTS, *AUXILIARIES) is not None:
        return None
    if verb.tag_ == "VBD" and verb.dep_ == "acl" and child(verb, "xcomp") is not None:
        return verb.head
    is_cut = verb.dep_ in {"ccomp", "advcl"} and before.dep_ in {"pobj", "dobj"} and before.pos_ in NOUNS
    return before if is_cut else None


def _is_same_word(subject: Node, node: Node) -> bool:
    """True if the subject, or whose it is, is such a pronoun too: "he said that he", "His father died before he"."""
    words = [subject, *children(subject, "poss")]
    return any(node.lower_ in forms and one.lower_ in forms for forms in FORMS for one in words)


def _predicated(noun: Node) -> Node:
    """The subject that a predicate noun is said of: the clock of "a clock is a machine that …"."""
    return (child(noun.head, *SUBJECTS) or noun) if noun.dep_ == "attr" else noun


def aimed(node: Node) -> Node | None:
    """The thing that "it" as subject takes up where its clause opens with what it is for: "For a plane to fly, it"."""
    phrases = children(node.head, "prep") if node.lower_ == "it" and node.dep_ in SUBJECTS else []
    things = [
        one for phrase in phrases if phrase.lower_ == "for" and phrase.i < node.i for one in children(phrase, "pobj")
    ]
    doing = [
        one
        for one in things
        if any(mark.lower_ == "to" for verb in children(one, "relcl", "acl") for mark in children(verb, "aux"))
    ]
    return doing[0] if doing and agrees(doing[0], plural=False) else None


def owned(noun: Node, node: Node) -> Node | None:
    """Who has what is told of, where the pronoun may mean that owner instead.

    The name behind "of" for an "it" ("the timing of the Great Flood"); the several owners of several things for a
    "they" ("Crabs' claws are strong, and they crush …").
    """
    if node.lower_ in THEY:
        return _several_of(noun, node)
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    name = child(of, "pobj") if of is not None else None
    if name is None or name.pos_ != "PROPN" or node.lower_ not in IT or noun.pos_ != "NOUN":
        return None
    return name if agrees(name, plural=False) and node.dep_ in SUBJECTS else None


def _several_of(noun: Node, node: Node) -> Node | None:
    """The owners that a "they" as subject may mean, and in the sentence itself the several of "images of comets"."""
    owner = child(noun, "poss")
    if node.dep_ not in SUBJECTS or knowledge.noun_class(noun.lemma_.lower()) == "person":
        return None
    if owner is not None:
        return owner if owner.tag_ in PLURALS else None
    of = next((one for one in children(noun, "prep") if one.lower_ == "of" and noun.tag_ in PLURALS), None)
    several = child(of, "pobj") if of is not None and noun.doc is node.doc and noun.sent == node.sent else None
    return several if several is not None and several.tag_ in PLURALS else None


def later(node: Node, sort_of: Callable[[Node], str]) -> Node | None:
    """The person who is the subject of the sentence and stands behind the opening phrase that holds a "he" or "her"."""
    root = node.sent.root
    subject = child(root, *SUBJECTS)
    if subject is None or subject.i < node.i or outermost(node, root).dep_ not in _OPENING:
        return None
    return subject if _fits(subject, node, sort_of) and node.lower_ not in IT | THEY else None


_AT_A_TIME = frozenset({"when", "while", "whilst", "once", "after"})
_HONOURING = frozenset({"for", "of", "to"})
"""Prepositions before whom a deed is meant for or told of."""


def honoured(node: Node, sort_of: Callable[[Node], str]) -> Node | None:
    """Whom something was done for, or brought to, where a clause of time goes on with "he" or "she": "wrote a hymn for
    Olaf when he …".

    Args:
        node: the pronoun.
        sort_of: whether a name is a person's, a thing's or "either".
    """
    verb = node.head
    if node.lower_ not in HE | SHE or node.dep_ not in SUBJECTS or verb.dep_ != "advcl" or verb.head.i > node.i:
        return None
    if not any(one.lower_ in _AT_A_TIME and one.i < node.i for one in verb.children):
        return None
    between = node.doc[verb.head.i + 1 : verb.left_edge.i]
    named = [one for one in between if one.pos_ == "PROPN" and one.dep_ == "pobj" and one.head.lower_ in _HONOURING]
    return named[-1] if named and _fits(named[-1], node, sort_of) else None


def _fits(noun: Node, node: Node, sort_of: Callable[[Node], str]) -> bool:
    """True if a noun agrees with a pronoun in number and gender, and as person or thing."""
    if stands_for_people(noun):
        return node.lower_ in THEY
    if noun.pos_ not in NOUNS or noun.ent_type_ in NO_THING or is_of_other_class(noun, node):
        return False
    is_common = knowledge.noun_class(noun.lemma_.lower()) == "person"
    sort = sort_of(noun) if noun.pos_ == "PROPN" else "person" if is_common else "thing"
    if node.lower_ in THEY:
        return agrees(noun, True) and not (sort == "person" and is_made_usable(node))
    if node.lower_ in IT:
        return agrees(noun, False) and sort != "person" and not is_set_before(noun, node)
    is_person = sort == "person" or (sort == "either" and noun.ent_type_ == "PERSON")
    gender = knowledge.gender(noun.lower_ if noun.pos_ == "NOUN" else noun.left_edge.text)
    return agrees(noun, False) and is_person and gender in {None, "m" if node.lower_ in HE else "f"}


def _fitting(subject: Node, node: Node, sort_of: Callable[[Node], str]) -> Node | None:
    """The subject if it fits; of a role or a body part the person whose it is: "the duty of a son", "a man's blood"."""
    if _fits(subject, node, sort_of):
        return subject
    if node.lower_ in IT | THEY:
        return None
    of = [one for phrase in children(subject, "prep") if phrase.lower_ == "of" for one in children(phrase, "pobj")]
    inside = [one for one in (*of, *children(subject, "poss")) if one.pos_ == "NOUN" and _fits(one, node, sort_of)]
    return inside[0] if inside else None


def stood_for(subject: Node) -> Node:
    """The noun that a relative pronoun stands for."""
    verb = first_conjunct(subject.head)
    is_joined = subject.head.dep_ == "conj" and subject.nbor(-1).dep_ == "cc"
    if subject.lower_ == "that" and is_joined:
        said = [
            one for one in subject.doc[subject.sent.start : subject.i] if one.lower_ == "that" and one.tag_ == "WDT"
        ]
        return stood_for(said[-1]) if said else subject  # "droplets that are large, but that are light enough"
    return verb.head if subject.tag_ in RELATIVES and verb.dep_ == "relcl" else subject


def inserted(node: Node) -> Node | None:
    """The noun right before a dash behind which a pronoun tells more of it: "took from peas — be it their leaves"."""
    main = child(node.sent.root, *SUBJECTS)
    before = [one for one in node.doc[node.sent.start + 1 : node.i] if one.text in DASHES]
    if main is None or len(before) != 1 or node.lower_ not in IT | THEY or node.dep_ in SUBJECTS:
        return None
    if before[0].i < main.i or any(_is_same_word(one, node) for one in node.doc[before[0].i : node.i]):
        return None
    noun = before[0].nbor(-1)
    return noun if noun.pos_ in NOUNS and agrees(noun, node.lower_ in THEY) else None


def shared_object(node: Node) -> Node | None:
    """What the verb before does something to, where the pronoun's is joined to it: "rid mice of ticks, cured them"."""
    verb = verb_above(node)
    if verb is None or verb.dep_ != "conj" or child(verb, *SUBJECTS) is not None or node.dep_ in SUBJECTS:
        return None
    if node.lower_ not in IT | THEY or any(one.lower_ == "own" for one in node.head.children):
        return None
    if any(_is_same_word(one, node) for one in node.doc[node.sent.start : node.i]):
        return None
    before = [one for one in children(verb.head, "dobj") if one.i < verb.i and one.pos_ in NOUNS]
    before = [one for one in before if agrees(one, node.lower_ in THEY) and child(one, "poss") is None]
    return before[0] if before else None
