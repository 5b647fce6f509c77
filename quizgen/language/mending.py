"""Mends parses by parts: brackets and asides taken out, parts at a semicolon and fronted phrases parsed alone.

The parser errs most where a sentence is put together of several: what stands in brackets, behind a dash or a semicolon,
or before the first comma pulls words of the rest to itself. Each part parsed alone is parsed as a sentence of its own,
and the parses are put together again under one root.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, zip_longest

from quizgen.knowledge.marks import DASHES
from quizgen.language.nodes import Doc, Node, Span
from quizgen.language.parser import Parser, sentences
from quizgen.language.roles import REPORTING
from quizgen.language.slips import mend_slips
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, is_finite, is_joint
from quizgen.tags import FINITE, LINKERS, PAST, VERBAL

_QUOTES = frozenset('“”"«»„‟')
_LONGEST_FRONT = 12
_ASIDE = 2
"""An aside between commas has as many words at least."""
RELATIVES = frozenset({"which", "who", "whose", "whom", "where"})
FRONTING = frozenset(
    "in on at by during after before since from under with without despite among for throughout until like unlike "
    "according to as within between through because besides".split()
)


JOINING = frozenset({"and", "but", "so", "yet"})
"""What may stand between two clauses."""
_MARKING = {"CCONJ": "cc", "SCONJ": "mark", "ADV": "advmod"}
"""How words between parts hang there."""


@dataclass
class Part:
    """A stretch of a sentence that is parsed alone.

    Attributes:
        nodes: its words.
        host: the word that it hangs on; None for a part that stands on its own.
        dep: how it hangs there.
    """

    nodes: list[Node]
    host: Node | None = None
    dep: str = "conj"

    @property
    def text(self) -> str:
        """As a sentence of its own."""
        spaced = (
            node.text_with_ws if after is None or after.i == node.i + 1 else node.text + " "
            for node, after in zip_longest(self.nodes, self.nodes[1:])
        )
        text = " ".join("".join(spaced).split())
        is_letter = len(self.nodes[-1].text) == 1  # "A." would be one word
        return text if text[-1:] in ".?!" or self.dep in {"prep", "acl"} or is_letter else text + "."


@dataclass
class Plan:
    """How a sentence is taken apart: parts to parse, and the marks between them with the words that they hang on."""

    parts: list[Part] = field(default_factory=list)
    marks: list[tuple[Node, Node]] = field(default_factory=list)

    def span(self, doc: Doc) -> Span:
        """Where the parts stand in a parse of the same words."""
        places = [node.i for part in self.parts for node in part.nodes]
        return doc[min(places) : max(places) + 1]


def mended(docs: Iterable[Doc], parser: Parser) -> list[Doc]:
    """The parses with those sentences that can be taken apart put together of parses of their parts.

    Args:
        docs: one a block.
        parser: the one that parsed them.
    """
    docs = list(docs)
    plans = [[plan for span in sentences(doc) if (plan := _plan(span)) is not None] for doc in docs]
    alone = parsed_alone((plan for found in plans for plan in found), parser)
    for doc in docs:
        mend_slips(doc)
    return [put_together(doc, found, alone) if found else doc for doc, found in zip(docs, plans, strict=True)]


def parsed_alone(plans: Iterable[Plan], parser: Parser) -> dict[str, Doc]:
    """The parse of every part of the plans, by its text."""
    texts = dict.fromkeys(part.text for plan in plans for part in plan.parts)
    return dict(zip(texts, map(Doc, parser.bare(texts)), strict=True))


def _plan(span: Span) -> Plan | None:
    plan = Plan()
    nodes = without_brackets(list(span), plan)
    if nodes is None:
        return None
    for index, stretch in enumerate(_stretches(nodes, plan) if not is_quoting(span) else [nodes]):
        rest = _without_inset(_without_front(stretch, plan), plan)
        plan.parts.append(Part(rest, nodes[0] if index else None))
    is_whole = len(plan.parts) == 1 and not plan.marks
    return None if is_whole or any(not part.nodes for part in plan.parts) else plan


def is_quoting(span: Span) -> bool:
    """True for a sentence with a quotation mark in it."""
    return any(node.text in _QUOTES for node in span)


def without_brackets(nodes: list[Node], plan: Plan) -> list[Node] | None:
    """The words outside brackets; None where brackets do not pair or stand at the head."""
    kept: list[Node] = []
    inner: list[Node] | None = None
    for node in nodes:
        if node.text == "(":
            if inner is not None or not kept:
                return None
            inner = []
            plan.marks.append((node, kept[-1]))
        elif node.text == ")":
            if not inner:
                return None
            plan.parts.append(Part(inner, kept[-1], "appos"))
            plan.marks.append((node, kept[-1]))
            inner = None
        else:
            (kept if inner is None else inner).append(node)
    return kept if inner is None else None


def _stretches(nodes: list[Node], plan: Plan) -> Iterator[list[Node]]:
    """The words between semicolons, or colons with a clause on either side; asides between dashes are taken out."""
    stretch: list[Node] = []
    nodes = _without_asides(nodes, plan)
    for index, node in enumerate(nodes):
        if stretch and (node.text == ";" or (node.text == ":" and _parts(stretch, nodes[index + 1 :]))):
            plan.marks.append((node, stretch[-1]))
            yield stretch
            stretch = []
        else:
            stretch.append(node)
    yield stretch


def _parts(before: Sequence[Node], after: Sequence[Node]) -> bool:
    """True if a colon stands between two clauses, and the first does not say who says the second."""
    return _is_clause(before) and _is_clause(after) and not any(node.lemma_ in REPORTING for node in before)


def _without_asides(nodes: list[Node], plan: Plan) -> list[Node]:
    """The words without what two dashes enclose, or one dash cuts off at the end."""
    at = [index for index, node in enumerate(nodes) if _is_dash(node)]
    if not at or len(at) > 2 or at[0] == 0 or any(node.text in {";", ":"} for node in nodes):
        return nodes
    first, last = at[0], at[1] if len(at) == 2 else len(nodes) - 1
    if last - first < 2 or nodes[first + 1].pos_ == "CCONJ" or (len(at) == 1 and not _is_clause(nodes[:first])):
        return nodes
    host = nodes[first - 1]
    plan.parts.append(Part(nodes[first + 1 : last], host, "appos"))
    plan.marks.extend((nodes[index], host) for index in at)
    return [*nodes[:first], *nodes[last + (len(at) == 2) :]]


def _is_dash(node: Node) -> bool:
    if node.text not in DASHES or is_joint(node):
        return False
    around = node.doc[max(0, node.i - 1) : node.i + 2].text
    return not (around[:1].isdigit() and around[-1:].isdigit())


def _is_clause(nodes: Sequence[Node]) -> bool:
    return any(is_finite(node) and child(node, *SUBJECTS) is not None for node in nodes)


def _without_front(nodes: list[Node], plan: Plan) -> list[Node]:
    """The words behind a fronted phrase that has pulled some of them to itself."""
    if not nodes or nodes[0].lower_ not in FRONTING:
        return nodes
    commas = [index for index, node in enumerate(nodes[:_LONGEST_FRONT]) if node.text == ","]
    comma = next((index for index in commas if not (index + 1 < len(nodes) and nodes[index + 1].is_digit)), None)
    if comma is None or comma < 2 or comma + 3 > len(nodes):
        return nodes
    front, rest = nodes[:comma], nodes[comma + 1 :]
    if any(node.pos_ in VERBAL for node in front) or not _has_swallowed(front, rest):
        return nodes
    plan.marks.append((nodes[comma], rest[0]))
    plan.parts.append(Part(front, rest[0], "prep"))
    return rest


def _without_inset(nodes: list[Node], plan: Plan) -> list[Node]:
    """The words without what commas enclose between subject and verb, where the parse does not join the two."""
    commas = [index for index, node in enumerate(nodes) if node.text == ","]
    for first, last in combinations(commas, 2):
        inside, before, after = nodes[first + 1 : last], nodes[:first], nodes[last + 1 :]
        if len(inside) < _ASIDE or not before or not after or after[0].tag_ not in FINITE or _has_verb(before):
            continue
        is_relative = any(node.lower_ in RELATIVES for node in inside[:2])
        if (_has_verb(inside) and not is_relative) or _is_joined(before, after[0]):
            return nodes
        plan.parts.append(Part(inside, before[-1], "relcl" if is_relative else "appos"))
        plan.marks.extend((nodes[index], before[-1]) for index in (first, last))
        return [*before, *after]
    return nodes


def _has_verb(nodes: Sequence[Node]) -> bool:
    return any(node.tag_ in FINITE for node in nodes)


def _is_joined(before: Sequence[Node], verb: Node) -> bool:
    """True if the verb, or the one that it helps, has its one subject among the words before."""
    top = verb.head if verb.dep_ in AUXILIARIES else verb
    subjects = children(top, *SUBJECTS)
    return len(subjects) == 1 and subjects[0].i in {node.i for node in before}


def _has_swallowed(front: Sequence[Node], rest: Sequence[Node]) -> bool:
    inside = {node.i for node in front}
    return any(node.head.i in inside for node in rest if not node.is_punct)


def put_together(doc: Doc, plans: Sequence[Plan], alone: dict[str, Doc]) -> Doc:
    """The parse of a block with sentences put together of the parses of their parts.

    Args:
        doc: the block as it was parsed.
        plans: how its sentences are taken apart; one whose parts are not what they should be is left out.
        alone: the parse of every part, by its text.
    """
    whole = Doc(doc)
    tree = _Tree(whole)
    taken = []
    for plan in plans:
        parses = [alone[part.text] for part in plan.parts]
        if all(_fits(part, parse) for part, parse in zip(plan.parts, parses, strict=True)):
            tree.take(plan, parses)
            taken.append(plan)
    whole.settle()
    for plan in taken:
        mend_slips(plan.span(whole))
    return whole


def _fits(part: Part, parse: Doc) -> bool:
    """True if the parse has the part's words and is of the kind that it must be."""
    texts = [node.text for node in parse][: len(part.nodes)]
    roots = [node for node in parse if node.dep_ == "ROOT"]
    if texts != [node.text for node in part.nodes] or len(roots) != 1 or len(parse) > len(part.nodes) + 1:
        return False
    if part.dep == "prep":
        return roots[0].pos_ in LINKERS
    if part.dep == "acl":
        return roots[0].tag_ in PAST
    if part.dep == "relcl":
        return is_finite(roots[0])
    return part.dep in {"appos", "npadvmod"} or (is_finite(roots[0]) and child(roots[0], *SUBJECTS, "expl") is not None)


class _Tree:
    """The words of a block, hung anew."""

    def __init__(self, doc: Doc) -> None:
        self._nodes = doc.nodes

    def take(self, plan: Plan, parses: Sequence[Doc]) -> None:
        """Put the parses of a sentence's parts together."""
        roots = [self._copied(part, parse) for part, parse in zip(plan.parts, parses, strict=True)]
        main = next(root for part, root in zip(plan.parts, roots, strict=True) if part.host is None)
        for part, root in zip(plan.parts, roots, strict=True):
            if part.host is not None and part.dep != "conj":
                host = self._own(part.host)
                _hang(root, _root_of(host) if part.dep in {"prep", "advcl", "npadvmod"} else host, part.dep)
        for part, root in zip(plan.parts, roots, strict=True):
            if part.host is not None and part.dep == "conj":
                _hang(root, main, part.dep)
        for mark, host in plan.marks:
            self._hang_mark(self._own(mark), self._own(host))

    def _own(self, node: Node) -> Node:
        """The same word in this tree."""
        return self._nodes[node.i]

    def _copied(self, part: Part, parse: Doc) -> Node:
        """The root of a part whose words are hung as its parse has them."""
        own = [self._own(node) for node in part.nodes]
        root = own[0]
        for node, other in zip(own, parse, strict=False):
            _hang(node, own[other.head.i], other.dep_)
            node.tag_, node.pos_, node.lemma_ = other.tag_, other.pos_, other.lemma_
            root = node if other.dep_ == "ROOT" else root
        return root

    def _hang_mark(self, mark: Node, host: Node) -> None:
        dep = "cc" if mark.lower_ in JOINING else _MARKING.get(mark.pos_, "punct")
        if dep == "mark":
            _hang(mark, _subordinate(host), dep)
        elif dep != "punct" or mark.text in {",", ";", ":", "."}:
            _hang(mark, _root_of(host), dep)
        else:
            _hang(mark, host, dep)


def _root_of(node: Node) -> Node:
    while node.head is not node:
        node = node.head
    return node


def _subordinate(node: Node) -> Node:
    """The verb of the adverbial clause that a word stands in."""
    while node.dep_ != "advcl" and node.head is not node:
        node = node.head
    return node


def _hang(node: Node, head: Node, dep: str) -> None:
    node.head, node.dep_ = head, dep
