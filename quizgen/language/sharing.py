"""Verbs in a row that share one subject: "Etna erupted in 1669, buried villages and reached the sea"."""

from __future__ import annotations

from quizgen.language.apposing import are_one
from quizgen.language.governing import SHARING_OBJECTS
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, subjects_of
from quizgen.tags import NOUNS, VERBAL


def subjects(verb: Node) -> tuple[list[Node], bool]:
    """The heads of a verb's subjects, and whether it takes them over from the verb that it is joined to.

    Only the next verb in a row takes them over: of two that hang on one, the second may be another's.
    """
    own = subjects_of(verb)
    if own or verb.dep_ != "conj":
        return own[1:] if are_one(own) else own, False
    previous = verb.head
    between = [node for node in children(previous, "conj") if node.i < verb.i]
    return ([], False) if between else (subjects(previous)[0], True)


def first_of_row(verb: Node) -> Node:
    """The verb with the subject that a verb shares: the one that it is joined to, through others that share it too."""
    previous = verb.head
    while previous.dep_ == "conj" and not subjects_of(previous) and previous.head is not previous:
        previous = previous.head
    return previous


def holds_on(scene: Node, verb: Node) -> bool:
    """False for "since 1960" before a verb of another tense: "since 1840 it has doubled and is believed to rise"."""
    own = children(verb, *AUXILIARIES)
    is_perfect = any(one.lemma_ == "have" for one in own) or (not own and verb.tag_ in {"VBN", "VBD"})
    return scene.dep_ != "prep" or scene.lower_ != "since" or is_perfect


def give_back_to_second(words: Words) -> None:
    """Hang on a verb that is joined to another what stands before it, behind "and": its scene or its subject."""
    for node in words:
        if node.dep_ != "conj":
            continue
        subject = child(node, *SUBJECTS)
        if subject is not None:
            _give_back_scenes(node, subject)
        elif node.head.pos_ in VERBAL and node.pos_ in VERBAL and not subjects_of(node):
            _give_back_count(node)
            _give_back_aside(node)


def _give_back_scenes(verb: Node, subject: Node) -> None:
    """Hang a scene behind "and" on the clause that it opens: "sold land and, from 1922, the town grew"."""
    for scene in children(verb.head, "prep", "npadvmod"):
        before = verb.doc[max(0, scene.left_edge.i - 2) : scene.left_edge.i]
        is_behind = [one.lower_ for one in before] in (["and", ","], ["but", ","])
        if is_behind and verb.head.i < scene.i < subject.left_edge.i:
            scene.hang_on(verb)
            before[0].hang_on(verb.head)


def _give_back_count(verb: Node) -> None:
    """Make a number between "and" and a verb its subject: "nine are members of the guild, and six are of the club"."""
    at = min(one.i for one in (verb, *children(verb, *AUXILIARIES)))
    if at - 2 <= verb.head.i:
        return
    joint, count = verb.doc[at - 2], verb.doc[at - 1]
    is_lone = count.tag_ == "CD" and count.head.i < joint.i and not list(count.children)
    if is_lone and joint.lower_ in {"and", "but"}:
        count.dep_ = "nsubj"
        count.hang_on(verb)
        joint.hang_on(verb.head)


def _give_back_aside(verb: Node) -> None:
    """Hang on a verb what commas enclose between "and" and it: "have gills and, like eels, are caught at night"."""
    doc, at = verb.doc, min(one.i for one in (verb, *children(verb, *AUXILIARIES)))
    joints = [one for one in doc[verb.head.i : at - 1] if one.dep_ == "cc" and one.nbor().text == ","]
    if not joints or doc[at - 1].text != ",":
        return
    joint, noun = joints[-1], joints[-1].head
    behind = [one for one in noun.children if one.i > joint.i]
    is_loose = noun.pos_ in NOUNS and verb.head in noun.ancestors and not any(one.dep_ == "conj" for one in behind)
    if is_loose and any(one.dep_ == "prep" and one.left_edge.i == joint.i + 2 for one in behind):
        for one in behind:
            one.hang_on(verb)
        joint.hang_on(verb.head)


def share_modals(words: Words) -> None:
    """Make an infinitive of the verb that shares the modal before it: "it would cut costs but fail to draw guests".

    Behind a plural the tagger takes it for a present form, which would say that it is so.
    """
    for node in words:
        modal = child(node.head, "aux") if node.dep_ == "conj" and node.tag_ == "VBP" else None
        if modal is None or modal.tag_ != "MD" or node.head.tag_ != "VB" or node.lower_ != node.lemma_:
            continue
        if not children(node, *AUXILIARIES, *SUBJECTS):
            node.tag_ = "VB"


def object_of_next(verb: Node) -> Node | None:
    """What the next verb in a row governs, where this one says nothing without it: "set in type and printed a book"."""
    joining = next((one for one in children(verb, "cc") if one.i > verb.i and one.lower_ == "and"), None)
    if joining is None or verb.lemma_ not in SHARING_OBJECTS or joining.nbor(-1).text == ",":
        return None
    second = next((one for one in children(verb, "conj") if 0 < one.i - joining.i <= _NEAR), None)
    is_own = bool(children(verb, "dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "dative", "auxpass", "prt"))
    return None if is_own or second is None or subjects_of(second) else child(second, "dobj")


_NEAR = 2
"""The verb behind "and", with an adverb before it at most."""
