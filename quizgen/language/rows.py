"""Rows that the parser has torn: lists of infinitives and of subjects, clauses joined, two things behind one verb."""

from __future__ import annotations

from itertools import pairwise

from lemminflect import getAllInflections

from quizgen.knowledge.connectives import ASIDES
from quizgen.knowledge.function_words import AND_OR, APOSTROPHE_S
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import AUXILIARIES, LOCATED, SUBJECTS, child, children, is_finite
from quizgen.tags import INFLECTED, NOUNS, PAST, RELATIVES, VERBAL

_RECEIVERS = frozenset({"him", "them", "us", "me"})
_LEAST = 3
"""Members by which infinitives with commas between them are known for a list."""


def mend_rows(words: Words) -> None:
    """Mend rows in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        _join_infinitives(node)
        _give_back_list(node)
        _part_clauses(node)
        _part_spliced(node)
        _give_back_receiver(node)
        _join_first_verb(node)
        _join_to_deed(node)
        _give_owner(node)
        _join_owned(node)


def _join_infinitives(last: Node) -> None:
    """Hang each infinitive of a list on the one before it: "to see them, to count them, and to feed them"."""
    to = _to(last)
    if to is None or to.i < to.sent.start + 2 or to.nbor(-1).lower_ not in AND_OR or to.nbor(-2).text != ",":
        return
    members = [last]
    for node in reversed(list(last.doc[last.sent.start : to.i])):
        if (before := _to(node)) is not None:
            members.append(node)
            if before.i == before.sent.start or before.nbor(-1).text != ",":
                break
    first, *others = reversed(members)
    if len(members) < _LEAST or first.dep_ not in {"acl", "advcl", "xcomp"} or _to(first) is None:
        return
    if not all(one.dep_ in {"acl", "advcl", "conj", "xcomp"} for one in others) or _is_led_by_comma(first):
        return
    for before, one in pairwise((first, *others)):
        to = _to(one)
        if to is not None and to.nbor(-1).text == ",":
            to.nbor(-1).hang_on(before)
        if before not in one.ancestors:
            one.hang_on(before)
            one.dep_ = "conj"


def _give_owner(noun: Node) -> None:
    """Join what somebody has, and not who has it: the men of "his guests and Lord Moe's men"."""
    mark = noun.nbor(-1) if noun.i > noun.sent.start else noun
    owner = mark.head
    is_torn = noun.dep_ == "appos" and owner.dep_ == "conj" and owner.head is noun.head and owner.i == mark.i - 1
    if is_torn and mark.dep_ == "case" and mark.text in APOSTROPHE_S:
        owner.hang_on(noun)
        owner.dep_, noun.dep_ = "poss", "conj"


def _join_owned(name: Node) -> None:
    """Make a member of a list of a name that belongs to the one before it: "in Bergen, its port Moe, and the isle"."""
    owner = child(name, "poss")
    is_of_list = name.dep_ == "appos" and name.pos_ == name.head.pos_ == "PROPN" and child(name, "conj") is not None
    if is_of_list and owner is not None and owner.tag_ == "PRP$" and owner is name.left_edge:
        name.dep_ = "conj"


def _is_led_by_comma(infinitive: Node) -> bool:
    to = _to(infinitive)
    return to is not None and to.i > to.sent.start and to.nbor(-1).text == ","


def _to(verb: Node) -> Node | None:
    """The "to" of an infinitive; None for what is none."""
    if verb.tag_ != "VB":
        return None
    return next((one for one in children(verb, "aux") if one.tag_ == "TO"), None)


def _give_back_list(verb: Node) -> None:
    """Make a list the subject of its verb where its first member was taken for the root: "Tin, zinc, and lead are"."""
    first, last = verb.head, child(verb, "nsubj", "nsubjpass")
    if verb.dep_ != "conj" or first.head is not first or first.pos_ not in NOUNS or last is None:
        return
    coordinator = next((one for one in children(first, "cc") if one.i == last.left_edge.i - 1), None)
    if not is_finite(verb) or coordinator is None or any(one.pos_ in VERBAL for one in _up_to(last)):
        return
    if not _is_plural(verb) or last.pos_ not in NOUNS:
        return
    first.dep_, last.dep_, verb.dep_ = last.dep_, "conj", "ROOT"
    verb.hang_on(verb)
    last.hang_on(first)
    for one in first.children:
        if one.i > verb.i:
            one.hang_on(verb)
    first.hang_on(verb)


def _up_to(node: Node) -> list[Node]:
    return list(node.doc[node.sent.start : node.i])


def _is_plural(verb: Node) -> bool:
    finite = next(iter(children(verb, *AUXILIARIES)), verb)
    return finite.lower_ in {"are", "were", "have", "do"} or finite.tag_ in {"VBP", "VBD", "MD"}


def _part_clauses(verb: Node) -> None:
    """Join a clause to the verb before it, not to a noun: "rain brings mud and ice brings falls"."""
    subject = child(verb, *SUBJECTS)
    if verb.dep_ != "conj" or not is_finite(verb) or subject is None or subject.left_edge.i == verb.sent.start:
        return
    host = next((one for one in verb.ancestors if is_finite(one)), None)
    coordinator = subject.left_edge.nbor(-1)
    is_behind = host is not None and host.i < coordinator.i < subject.i < verb.i
    if host is None or not is_behind or coordinator.dep_ != "cc" or not children(host, *SUBJECTS):
        return
    noun = verb.head if verb.head is not host else coordinator.head
    if (
        noun is not host
        and noun.pos_ in NOUNS
        and host in noun.ancestors
        and not any(one is not verb for one in children(host, "conj"))
    ):
        coordinator.hang_on(host)
        verb.hang_on(host)


def _part_spliced(adverb: Node) -> None:
    """Make two clauses of what only ", however," joins: "the mill closed, however, Ann Lee bought it"."""
    verb = adverb.head
    if adverb.lower_ not in ASIDES or adverb.i < 2 or adverb.i + 1 >= adverb.sent.end or verb.dep_ != "ROOT":
        return
    subject = child(verb, *SUBJECTS)
    if subject is None or not adverb.nbor(-1).text == adverb.nbor().text == "," or subject.left_edge.i != adverb.i + 2:
        return
    for first in children(verb, "advcl"):
        is_before = first.i < adverb.i and first.right_edge.i >= adverb.i - 2
        is_whole = is_finite(first) and child(first, *SUBJECTS) is not None and child(first, "mark") is None
        if is_before and is_whole and not any(one.tag_ == "WRB" for one in first.children):
            first.dep_ = "ccomp"


def _give_back_receiver(node: Node) -> None:
    """Hang on the verb the one who receives, and not on what is received: "it caused him trouble"."""
    thing = node.head
    if node.text in _RECEIVERS and node.dep_ in {"compound", "nmod", "det"} and thing.dep_ in {"dobj", "ccomp"}:
        verb = thing.head
        if verb.pos_ == "VERB" and verb.i < node.i < thing.i and thing.pos_ == "NOUN":
            node.hang_on(verb)
            node.dep_, thing.dep_ = "dative", "dobj"


def _join_first_verb(first: Node) -> None:
    """Make the first of three verbs in a row the main one, where a past form was hung on the subject.

    "The rising led to a strike, stopped the trains, and closed the port": what hangs on a noun is no past form but a
    participle, and no comma parts a subject from its verb.
    """
    subject, verb = first.head, first.head.head
    last = child(verb, "conj")
    is_behind = first.tag_ in PAST and first.dep_ == "acl" and child(first, "agent") is None
    if not is_behind or subject.dep_ not in SUBJECTS:
        return
    if last is None or verb.tag_ != "VBD" or child(verb, "cc") is None:
        return
    if first.right_edge.i not in {verb.i - 2, verb.i - 1} or verb.nbor(-1).text != ",":
        return
    if first.lower_ not in getAllInflections(first.lemma_).get("VBD", ()):
        return
    host, dep = verb.head, verb.dep_
    for one in [one for one in verb.children if one.i < first.i or (one.is_punct and one.i > last.i)]:
        one.hang_on(first)
    verb.nbor(-1).hang_on(first)
    first.hang_on(first if host is verb else host)
    verb.hang_on(first)
    first.dep_, verb.dep_ = dep, "conj"


def _join_to_deed(verb: Node) -> None:
    """Join a deed to the deed before it, not to what is: "was rich, as the town sold wool, built ships and sailed", "is
    a habit in which somebody buys, stores, and sells"."""
    be = verb.head
    if verb.dep_ != "conj" or be.lemma_ != "be" or verb.lemma_ == "be" or children(verb, *SUBJECTS):
        return
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    inner = next((one for one in reversed(children(be, "advcl")) if be.i < one.i < verb.i), None) or _told_by(be, verb)
    if inner is None or before.text != "," or inner.tag_ != verb.tag_ or inner.tag_ not in INFLECTED:
        return
    if child(verb, "conj") is not None and inner.right_edge.i <= before.i and not children(inner, "cc"):
        before.hang_on(inner)
        verb.hang_on(inner)


def _told_by(be: Node, verb: Node) -> Node | None:
    """The verb of a relative clause with a subject of its own that stands right before the comma: "a habit in which
    somebody buys, stores, and sells"."""
    what = child(be, "attr")
    inner = child(what, "relcl") if what is not None else None
    subject = child(inner, *SUBJECTS) if inner is not None else None
    is_own = subject is not None and subject.tag_ not in RELATIVES
    return inner if inner is not None and is_own and inner.i == verb.i - 2 else None


_ROW = 4
"""Words of "Bergen, Moss and", behind what governs them."""


def closes_row_of_places(head: Node) -> bool:
    """True for the Vik of "off Bergen, Moss and Vik in 1990 caught": the places before it are governed.

    Args:
        head: of what was taken for a subject.
    """
    left = head.left_edge.i
    if head.ent_type_ not in LOCATED or left - head.sent.start <= _ROW:
        return False
    first, comma, second, joining = head.doc[left - _ROW : left]
    is_row = comma.text == "," and joining.lower_ == "and" and first.dep_ in {"pobj", "dobj"}
    return is_row and {first.ent_type_, second.ent_type_} == {head.ent_type_}
