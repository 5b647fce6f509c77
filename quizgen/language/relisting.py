"""Gives lists back, in place, the members that the parser took for verbs, or for clauses of their own."""

from __future__ import annotations

from itertools import takewhile

from quizgen.language.nodes import Node, Words
from quizgen.language.tearing import looks_alike
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children
from quizgen.tags import NOUNS, VERBAL


def mend_lists(words: Words) -> None:
    """Mend a parse in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for mend in (_list_nouns, _list_participles, _list_what_verbs_parted, _list_gerunds):
        mend(words)


def _list_nouns(words: Words) -> None:
    """Make a member of a list of a noun in -s taken for a verb: "include angina, diabetes type 2, and gout".

    A singular present form does not go with a plural subject, nor with a past form before it.
    """
    for node in words:
        verb = node.head
        if node.dep_ != "conj" or node.tag_ != "VBZ" or node.pos_ != "VERB" or not node.i:
            continue
        thing = child(verb, "dobj")
        is_odd = verb.tag_ == "VBP" and child(verb, "nsubj") is not None
        is_bare = not children(node, *SUBJECTS, *AUXILIARIES) and not children(verb, "cc")
        if not (is_odd and is_bare) or thing is None or not thing.i < node.i or node.nbor(-1).text != ",":
            continue
        rest = child(node, "dobj")
        if rest is not None:
            rest.dep_ = "conj" if rest.left_edge.i > node.i + 1 else "nmod"
        node.dep_, node.tag_, node.pos_ = "conj", "NN", "NOUN"
        last = _members(thing)[-1]
        node.nbor(-1).hang_on(last)
        node.hang_on(last)


def _list_participles(words: Words) -> None:
    """Make the last member of a list of the noun behind a participle that was taken for a verb.

    The "and" of "salt, gold, and enslaved people" hangs on the gold, so nothing else can follow it.
    """
    for node in words:
        thing = child(node, "dobj")
        if node.dep_ != "conj" or node.tag_ != "VBD" or thing is None or not node.i:
            continue
        joining = node.nbor(-1)
        member = joining.head
        is_loose = joining.dep_ == "cc" and member.pos_ in NOUNS and member is not node.head
        if not is_loose or any(one.i > joining.i for one in children(member, "conj")):
            continue
        if thing.left_edge.i != node.i + 1 or child(thing, "det", "poss") or children(node, *SUBJECTS, *AUXILIARIES):
            continue
        host = thing if node.head.lemma_ == "be" else node.head
        for one in node.children:
            if one is not thing:
                one.hang_on(host if one.i > thing.i else member)
        thing.dep_ = "conj"
        thing.hang_on(member)
        node.hang_on(thing)
        node.dep_, node.tag_, node.pos_ = "amod", "VBN", "VERB"


def _list_what_verbs_parted(words: Words) -> None:
    """Give a list back its last members, taken for a second clause: "with short legs, a tail, and teeth made for bark".

    No "and" joins the clause to the one before it, or the list would go without one.
    """
    for node in words:
        first = child(node, *SUBJECTS) if node.tag_ == "VBD" else node if node.pos_ == "NOUN" else None
        if node.dep_ != "conj" or node.head.pos_ not in VERBAL or first is None or first.left_edge.i < 2:
            continue
        joining = first.left_edge.nbor(-1) if first.left_edge.nbor(-1).dep_ == "cc" else None
        comma = (joining or first.left_edge).nbor(-1)
        thing = _thing_with(node.head, comma) if comma.text == "," and comma.i > 0 else None
        if thing is None or not _is_participle(node, first):
            continue
        members, added = _members(thing), _members(first)
        goes_on = len(members) > 1 and not any(children(one, "cc") for one in members)
        if not (goes_on if joining is not None else len(added) > 1 and not children(node.head, "cc")):
            continue
        if joining is not None:
            joining.hang_on(members[-1])
        if first is not node:
            node.hang_on(added[-1])
            node.dep_, node.tag_ = "acl", "VBN"
        first.hang_on(members[-1])
        first.dep_ = "conj"


def _list_gerunds(words: Words) -> None:
    """Make a member of a list of the noun behind a gerund taken for a deed: "by fog, fishing nets of boats, and oil".

    The "and" joins another noun to the gerund, or to the verb that has it, so it is none.
    """
    for gerund in words:
        thing, is_led = child(gerund, "dobj"), gerund.dep_ in {"advcl", "acl"} and gerund.i > gerund.sent.start + 1
        if gerund.tag_ != "VBG" or thing is None or not is_led or thing.left_edge.i != gerund.i + 1:
            continue
        comma, member = gerund.nbor(-1), gerund.nbor(-2)
        joined = next((one for one in (gerund, gerund.head) if child(one, "conj") is not None), gerund)
        joining, last = child(joined, "cc"), child(joined, "conj")
        if joining is None or last is None or not gerund.i < joining.i < last.i or last.pos_ not in NOUNS:
            continue
        if comma.text == "," and member.pos_ in NOUNS and joined.pos_ in VERBAL and gerund.left_edge is gerund:
            _list_thing(thing, gerund, member)
            joining.hang_on(thing)
            last.hang_on(thing)


def _list_thing(thing: Node, gerund: Node, member: Node) -> None:
    """Make the noun behind a gerund a member of a list, and the gerund its quality."""
    gerund.nbor(-1).hang_on(member)
    thing.hang_on(member)
    for one in [one for one in gerund.children if one is not thing]:
        one.hang_on(thing)
    gerund.hang_on(thing)
    gerund.dep_, thing.dep_ = "amod", "conj"


def _thing_with(verb: Node, comma: Node) -> Node | None:
    """What stands between "with" and the comma, in the clause of the verb."""
    above = takewhile(lambda one: one is not verb, (comma.nbor(-1), *comma.nbor(-1).ancestors))
    return next((one for one in above if one.dep_ == "pobj" and one.head.lower_ == "with" and one.pos_ in NOUNS), None)


def _is_participle(node: Node, subject: Node) -> bool:
    """True for a past form right behind its subject that may be a participle, and has no object; and for the noun."""
    if node is subject:
        return True
    is_bare = not children(node, "dobj", *AUXILIARIES) and _members(subject)[-1].i + 1 == node.i
    return is_bare and looks_alike(node)


def _members(first: Node) -> list[Node]:
    """A noun and those that are joined to it, one on another."""
    members = [first]
    while (following := child(members[-1], "conj")) is not None:
        members.append(following)
    return members
