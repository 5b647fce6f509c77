"""Verb groups: a finite verb with auxiliaries, adverbs and chained infinitives."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from quizgen.clauses import VerbGroup
from quizgen.knowledge.connectives import ASIDES, CONCLUDING
from quizgen.knowledge.dictionary import inflections_of
from quizgen.language.nodes import Node
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children
from quizgen.tags import FINITE, PRESENT

if TYPE_CHECKING:
    from quizgen.language.tokens import TokenMaker

_LINKED_ADJECTIVES = frozenset(
    "unlikely likely able unable ready willing unwilling set due bound certain sure keen eager reluctant free".split()
)
_LINKED_VERBS = frozenset(
    "try begin start continue want hope plan seem appear tend need fail refuse manage attempt intend aim agree decide "
    "wish prefer struggle seek promise threaten dare vow pledge expect cease learn happen prove come get".split()
)
_LINKED_PASSIVES = frozenset(
    "expect believe think know say consider require allow force oblige suppose intend predict estimate forbid permit "
    "encourage ask tell order schedule report".split()
)
CONNECTING = ASIDES | {"also", "too", "indeed", "though"}
"""Adverbs that only tie a clause to the one before it: left off wherever they stand."""
_CONCLUDING = CONCLUDING | {"so"}
_LOOSE_ADVERBS = frozenset({"advmod", "neg"})


@dataclass(frozen=True)
class VerbNodes:
    """The words of a verb group in the tree.

    Attributes:
        top: verb that heads the clause.
        main: verb that governs the complements.
        nodes: all words of the group, in order.
        links: words between them that carry meaning ("unlikely", "try").
    """

    top: Node
    main: Node
    nodes: tuple[Node, ...]
    links: tuple[Node, ...]


def verb_nodes(top: Node) -> VerbNodes:
    """The verb group that a finite verb heads."""
    links: list[Node] = []
    main = top
    while True:
        step = _next(main)
        if step is None:
            break
        link, following = step
        links.append(link)
        main = following
    members = {top, main, *links}
    for verb in {top, main, *links}:
        members |= set(children(verb, *AUXILIARIES, "neg", "prt"))
    first, last = min(node.i for node in members), max(node.i for node in members)
    for verb in (top, main, *links):
        adverbs = [adverb for adverb in children(verb, "advmod") if _is_inside(adverb, first, last)]
        members |= {one for one in adverbs if not (one.lower_ in CONNECTING or concludes(one))}
    nodes = {inner for member in members for inner in ([member] if member.dep_ != "advmod" else member.subtree)}
    nodes |= {node.nbor(-1) for node in nodes if node.i > first and _is_hyphened(node)}
    return VerbNodes(top, main, tuple(sorted(nodes, key=lambda node: node.i)), tuple(links))


def concludes(adverb: Node) -> bool:
    """True for the "so" of "is poor, and so keeps goats": it ties the verb to the one whose subject that shares."""
    verb = adverb.head
    if adverb.lower_ not in _CONCLUDING or adverb.dep_ != "advmod" or verb.dep_ != "conj" or child(verb, *SUBJECTS):
        return False
    if not adverb.sent.start < adverb.i < adverb.sent.end - 1:
        return False
    return adverb.nbor() in (verb, *children(verb, *AUXILIARIES)) and adverb.nbor(-1).dep_ == "cc"


def _is_hyphened(node: Node) -> bool:
    """True for the "opened" of "re-opened"."""
    before = node.nbor(-1)
    is_joined = before.text == "-" and not before.whitespace_
    return is_joined and before.i > 0 and not before.nbor(-1).whitespace_


def _next(verb: Node) -> tuple[Node, Node] | None:
    """The linking word and the infinitive that it leads to, where the two make one predicate."""
    adjective = child(verb, "acomp")
    if verb.lemma_ == "be" and adjective is not None and adjective.lower_ in _LINKED_ADJECTIVES:
        infinitive = child(adjective, "xcomp") or child(verb, "xcomp")
        return (adjective, infinitive) if infinitive is not None and _is_to_infinitive(infinitive) else None
    infinitive = child(verb, "xcomp")
    if infinitive is None or not _is_to_infinitive(infinitive) or child(verb, "dobj") is not None:
        return None
    passive = child(verb, "auxpass") is not None
    linked = verb.lemma_ in (_LINKED_PASSIVES if passive else _LINKED_VERBS) or _is_used_to(verb, passive=passive)
    return (verb, infinitive) if linked else None


def _is_used_to(verb: Node, *, passive: bool) -> bool:
    """True for "used to" of what was so once."""
    return verb.lower_ == "used" and verb.tag_ == "VBD" and not passive


def _is_to_infinitive(node: Node) -> bool:
    return (
        node.tag_ == "VB" and any(aux.lower_ == "to" for aux in children(node, "aux")) and child(node, "nsubj") is None
    )


def _is_inside(adverb: Node, first: int, last: int) -> bool:
    """Between the words of the group, or right before a lone verb ("only strengthens")."""
    if first < adverb.i < last:
        return True
    is_lone = adverb.tag_ == "RB" and not adverb.children
    is_whole = is_lone or _is_no_longer(adverb) or _is_over(adverb)
    return adverb.right_edge.i == first - 1 and adverb.dep_ in _LOOSE_ADVERBS and is_whole


def _is_over(adverb: Node) -> bool:
    """True for the "more than" of "more than doubled"."""
    return adverb.lower_ in {"more", "less"} and [one.lower_ for one in adverb.children] == ["than"]


def _is_no_longer(adverb: Node) -> bool:
    return adverb.lower_ == "longer" and [one.lower_ for one in adverb.children] == ["no"]


def verb_group(found: VerbNodes, tokens: TokenMaker) -> VerbGroup:
    """The verb group as plain data."""
    top, main = found.top, found.main
    auxiliaries = children(top, *AUXILIARIES)
    finite = next((aux for aux in auxiliaries if aux.tag_ in FINITE), top)
    if _is_stress(finite, top, main):
        return _unstressed(found, finite, tokens)
    particle = child(main, "prt")
    main_helpers = {aux.lemma_ for aux in children(main, *AUXILIARIES)}
    return VerbGroup(
        words=tuple(tokens(node) for node in found.nodes),
        finite=tokens(finite),
        main=tokens(main),
        tense=_tense(finite),
        modal=finite.lemma_.lower() if finite.tag_ == "MD" else "",
        passive=child(main, "auxpass") is not None,
        negated=any(child(node, "neg") is not None for node in (top, main)),
        perfect="have" in main_helpers and main.tag_ == "VBN",
        progressive=main.tag_ == "VBG" or any(one.lower_ == "being" for one in children(main, "auxpass")),
        particle=tokens(particle) if particle is not None else None,
        chain=tuple(link.lemma_.lower() for link in found.links),
    )


def _is_stress(finite: Node, top: Node, main: Node) -> bool:
    """True for the "did" of "it did help", which only stresses the verb; not in a question, a denial or a chain."""
    subject = child(top, *SUBJECTS)
    is_plain = finite is not top and finite.lemma_ == "do" and top is main and main.tag_ == "VB"
    return is_plain and child(main, "neg") is None and subject is not None and subject.i < finite.i


def _unstressed(found: VerbNodes, finite: Node, tokens: TokenMaker) -> VerbGroup:
    """ "Helped" for "did help"."""
    forms = inflections_of(found.main.lemma_, tag=finite.tag_, inflect_oov=True)
    main = replace(tokens(found.main), text=forms[0] if forms else found.main.text, tag=finite.tag_)
    particle = child(found.main, "prt")
    words = tuple(main if node is found.main else tokens(node) for node in found.nodes if node is not finite)
    return VerbGroup(words, main, main, _tense(finite), particle=tokens(particle) if particle is not None else None)


def _tense(finite: Node) -> Literal["present", "past", "none"]:
    if finite.tag_ == "VBD":
        return "past"
    return "present" if finite.tag_ in PRESENT else "none"
