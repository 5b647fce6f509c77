"""Takes a sentence apart in another way where its parse cannot be trusted, and keeps the reading that can.

Each way leaves the words as they stand: two clauses are parsed alone, or what commas enclose, what stands before the
first comma or what is added behind the last is. The reading with the fewest clauses in doubt is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, pairwise
from typing import NamedTuple

from quizgen.knowledge.connectives import ASIDES
from quizgen.knowledge.function_words import AND_OR, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.language.building import ClauseBuilder, Frame
from quizgen.language.mending import (
    FRONTING,
    JOINING,
    RELATIVES,
    Part,
    Plan,
    is_quoting,
    parsed_alone,
    put_together,
    without_brackets,
)
from quizgen.language.nodes import Doc, Node, Span
from quizgen.language.parser import Parser, sentences
from quizgen.language.phrases import PhraseMaker
from quizgen.language.roles import REPORTING, TIME_NOUNS
from quizgen.language.tokens import TokenMaker
from quizgen.language.tree import child
from quizgen.tags import FINITE, NOUNS, PARTICIPLES, PAST

_SUBORDINATING = frozenset("if unless until when whenever as provided although though while because since that".split())
_ADVERBIAL = frozenset("because since although though while whereas when if as once".split())
_PREPOSITIONAL = frozenset({"since", "as"})
"""Of these, words that open a phrase too."""
_NAMING = frozenset({"that", "whether", "what", "whatever"})
"""At the head they open a clause that is the subject of another."""
_BETWEEN = ASIDES | {"instead"}
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"})
_ADDED = RELATIVES | INDEFINITE
_OF_SAID = frozenset({"that", "to", "how", "why", "whether", "what"})
"""Words that what is said begins with."""
_LEAST = 3
"""So many words make a clause, with its verb."""
_MOST_COMMAS, _MOST_FRONTS, _MOST_WAYS = 6, 4, 8

Marks = list[tuple["Node", "Node"]]
Ways = Iterator[tuple[list[Part], Marks]]


class Try(NamedTuple):
    """A sentence in doubt.

    Attributes:
        start, end: where it stands in its block.
        doubtful: how many of its clauses cannot be trusted.
        plans: the ways to take it apart.
    """

    start: int
    end: int
    doubtful: int
    plans: tuple[Plan, ...]


def retried(docs: Iterable[Doc], parser: Parser) -> list[Doc]:
    """The parses with those sentences read anew whose clauses are less in doubt when they are taken apart.

    Args:
        docs: one a block.
        parser: the one that parsed them.
    """
    docs = list(docs)
    tries = [list(_tries(doc)) for doc in docs]
    alone = parsed_alone((plan for found in tries for one in found for plan in one.plans), parser)
    return [_best(doc, found, alone) for doc, found in zip(docs, tries, strict=True)]


def _tries(doc: Doc) -> Iterator[Try]:
    for span in sentences(doc):
        if span.text[-1:] == "." and not is_quoting(span) and (doubtful := _in_doubt(span)):
            yield Try(span.start, span.end, doubtful, tuple(islice(_plans(span), _MOST_WAYS)))


def _best(doc: Doc, tries: Sequence[Try], alone: dict[str, Doc]) -> Doc:
    for start, end, least, plans in tries:
        best = doc
        for plan in plans:
            if not least:
                break
            other = put_together(doc, [plan], alone)
            count = _in_doubt(other[start:end])
            if count < least:
                best, least = other, count
        doc = best
    return doc


def _in_doubt(span: Span) -> int:
    """How many clauses of a sentence cannot be trusted, relative ones not counted; many where there is none at all."""
    tokens = TokenMaker(span, {}, {})
    phrases = PhraseMaker(tokens, {})
    own = ClauseBuilder(Frame(0, 0, span, tokens, phrases, frozenset(), frozenset())).unsettled()
    return sum(clause.lost for clause in own) if own else len(span)


def _plans(span: Span) -> Iterator[Plan]:
    plan = Plan()
    nodes = without_brackets(list(span), plan)
    if nodes is None or len(nodes) < _LEAST or nodes[0].lower_ in _NAMING:
        return
    nodes = _without_connective(nodes, plan)
    ways = (
        _at_joints, _behind_front, _without_inset, _without_insertion, _without_two, _without_tail, _without_participle,
    )  # fmt: skip
    for way in ways:
        for parts, marks in way(nodes):
            yield Plan([*plan.parts, *parts], [*plan.marks, *marks])


def _without_connective(nodes: list[Node], plan: Plan) -> list[Node]:
    """The words without the "however" that commas enclose, or that opens the sentence."""
    for at, node in enumerate(nodes[:-_LEAST]):
        before = max(0, at - 1)
        if node.lower_ in _BETWEEN and nodes[at + 1].text == "," and (at == 0 or nodes[before].text == ","):
            rest = [*nodes[:before], *nodes[at + 2 :]]
            plan.marks.extend((one, rest[0]) for one in nodes[before : at + 2])
            return rest
    return nodes


def _at_joints(nodes: list[Node]) -> Ways:
    """Two clauses on either side of a coordinator, a comma before it or not."""
    if nodes[0].lower_ in _SUBORDINATING or _is_said(nodes) or any(node.text in DASHES for node in nodes):
        return
    for at, node in enumerate(nodes[:-_LEAST]):
        if node.lower_ not in JOINING or at < _LEAST:
            continue
        comma = nodes[at - 1].text == ","
        before, after = nodes[: at - comma], nodes[at + 1 :]
        opens = after[0].tag_.startswith("W") or after[0].pos_ == "SCONJ"
        if opens or not (_has_verb(before) and _has_verb(after)) or (not comma and _is_under(before)):
            continue
        if _opens_pair(before) or _is_unfinished(before):
            continue
        yield [Part(before), Part(after, before[0])], [(one, before[0]) for one in nodes[at - comma : at + 1]]


def _opens_pair(nodes: Sequence[Node]) -> bool:
    """True for "the trade between Norway", "both the wool": the "and" behind it joins the other of two."""
    texts = [node.lower_ for node in nodes]
    last = max((at for at, text in enumerate(texts) if text in {"between", "both"}), default=None)
    return last is not None and "and" not in texts[last:] and not _has_verb(nodes[last:])


def _is_unfinished(nodes: Sequence[Node]) -> bool:
    """True for "a town whose walls, gates" and "she left, and on the heels of Ann": the verb is yet to come."""
    at = max((at for at, node in enumerate(nodes) if node.tag_ == "WP$" or node.lower_ in JOINING), default=None)
    if at is None or _has_verb(nodes[at:]):
        return False
    is_led = at + 1 < len(nodes) and nodes[at + 1].pos_ == "ADP" and nodes[at - 1].text == ","
    return nodes[at].tag_ == "WP$" or is_led


def _is_under(nodes: Sequence[Node]) -> bool:
    """True if a subordinator stands behind the last comma: what is joined may hang on it too."""
    last = max((at for at, node in enumerate(nodes) if node.text == ","), default=-1)
    return any(node.lower_ in _SUBORDINATING or node.tag_.startswith("W") for node in nodes[last + 1 :])


def _behind_front(nodes: list[Node]) -> Ways:
    """What stands before a comma at the head, and the clause behind it."""
    first = 1 if nodes[0].pos_ == "ADV" and nodes[1].lower_ in FRONTING else 0
    word = nodes[first].lower_
    for comma in _commas(nodes)[:_MOST_FRONTS]:
        front, rest = nodes[:comma], nodes[comma + 1 :]
        speaks = any(one.lemma_ in REPORTING and two.text == "," for one, two in pairwise(rest))
        if len(front) < _LEAST - 1 or not _has_verb(rest) or _is_said(front) or speaks:
            continue
        if word in FRONTING and not _has_verb(front):
            yield [Part(rest), Part(front, rest[0], "prep")], [(nodes[comma], rest[0])]
        if not _has_verb(front) and _counts_from(front):
            yield [Part(rest), Part(front, rest[0], "npadvmod")], [(nodes[comma], rest[0])]
        if word in _ADVERBIAL and first == 0 and _has_verb(front) and not _governs_noun(front):
            yield [Part(rest), Part(front[1:], rest[0], "advcl")], [(nodes[comma], rest[0]), (front[0], front[1])]


def _governs_noun(front: Sequence[Node]) -> bool:
    """True for "since the war, Norway has built": up to the comma there is no verb, so what opens it is no clause."""
    comma = next((at for at, node in enumerate(front) if node.text == ","), 0)
    return front[0].lower_ in _PREPOSITIONAL and comma > 0 and not _has_verb(front[:comma])


def _counts_from(front: Sequence[Node]) -> bool:
    """True for "a decade after the crisis" and "two years before the war"."""
    is_amount = front[0].lower_ in INDEFINITE or front[0].pos_ == "NUM"
    counts = len(front) > _LEAST and front[2].lower_ in {"after", "before"}
    return counts and is_amount and front[1].lemma_ in TIME_NOUNS


def _without_inset(nodes: list[Node]) -> Ways:
    """The words without what commas enclose between the head of the subject and its verb."""
    if _is_said(nodes):
        return
    for first, last in combinations(_commas(nodes), 2):
        before, inside, after = nodes[:first], nodes[first + 1 : last], nodes[last + 1 :]
        verb = next((node for node in after if node.pos_ != "ADV"), None)
        if len(inside) < _LEAST - 1 or verb is None or verb.tag_ not in FINITE or _has_verb(before):
            continue
        dep = "relcl" if any(node.lower_ in RELATIVES for node in inside[:2]) else "appos"
        marks = [(nodes[at], before[-1]) for at in (first, last)]
        yield [Part([*before, *after]), Part(inside, _named_before(before), dep)], marks


def _without_insertion(nodes: list[Node]) -> Ways:
    """The words without the phrase that commas enclose between auxiliary and verb: "had, by both means, kept"."""
    for first, last in combinations(_commas(nodes), 2):
        inside, after = nodes[first + 1 : last], nodes[last + 1]
        is_split = nodes[first - 1].lemma_ in {"have", "be"} and after.tag_ in {"VBN", "VBD", "VBG"}
        if is_split and inside and inside[0].lower_ in FRONTING and not _has_verb(inside):
            kept = [*nodes[:first], *nodes[last + 1 :]]
            yield [Part(kept), Part(inside, kept[0], "prep")], [(nodes[at], kept[0]) for at in (first, last)]


def _named_before(nodes: Sequence[Node]) -> Node:
    """What an apposition behind the words stands beside: "one of his pupils, Anna" is the one."""
    return next((one for one, two in pairwise(nodes) if two.lower_ == "of" and one.pos_ in _NOMINAL), nodes[-1])


def _without_two(nodes: list[Node]) -> Ways:
    """The words without the appositions of two subjects: "Ann, a nurse, and Bob, a cook, were"."""
    commas = _commas(nodes)[:4]
    if len(commas) < 4 or nodes[commas[1] + 1].lower_ != "and" or _has_verb(nodes[: commas[3]]):
        return
    one, two, three, four = commas
    kept = [*nodes[:one], *nodes[two + 1 : three], *nodes[four + 1 :]]
    asides = [Part(nodes[a + 1 : b], nodes[a - 1], "appos") for a, b in ((one, two), (three, four))]
    yield [Part(kept), *asides], [(nodes[at], nodes[at - 1]) for at in commas]


def _without_tail(nodes: list[Node]) -> Ways:
    """The words before what a comma adds at the end: an apposition, a relative clause, a participle."""
    for comma in _commas(nodes):
        before, tail = nodes[:comma], nodes[comma + 1 :]
        end = tail[:-1] if tail[-1].is_punct else tail
        is_listed = any(node.lower_ in AND_OR for node in tail[:6])
        if not _has_verb(before) or is_listed or not (tail[0].lower_ in _ADDED or tail[0].tag_ == "VBG"):
            continue
        dep = "relcl" if tail[0].lower_ in RELATIVES else "appos"
        marks = [(nodes[comma], before[-1]), *((one, before[0]) for one in tail[len(end) :])]
        yield [Part(before), Part(end, before[-1], dep)], marks


def _without_participle(nodes: list[Node]) -> Ways:
    """The words without the participle behind a subject that was taken for its verb."""
    at = next((at for at, node in enumerate(nodes) if node.tag_ in PAST), 0)
    if not at or nodes[at].pos_ != "VERB" or nodes[at - 1].pos_ not in NOUNS:
        return
    end = next((end for end in range(at + 2, len(nodes)) if nodes[end].tag_ in FINITE or nodes[end].text == ","), at)
    if nodes[end].tag_ in FINITE and end > at:
        yield [Part([*nodes[:at], *nodes[end:]]), Part(nodes[at:end], nodes[at - 1], "acl")], []


def _commas(nodes: Sequence[Node]) -> list[int]:
    found = [at for at, node in enumerate(nodes) if node.text == "," and 0 < at < len(nodes) - _LEAST]
    return found if len(found) <= _MOST_COMMAS else []


def _is_said(nodes: Sequence[Node]) -> bool:
    """True if somebody says it: taken apart, it might lose who does."""
    return any(_says(node) or node.lower_ == "according" for node in nodes if node.pos_ != "NOUN")


def _says(node: Node) -> bool:
    """True for a verb of saying, and for a participle of one with what is said: not in "known as", "explaining it"."""
    if node.lemma_ not in REPORTING:
        return False
    if node.tag_ not in PARTICIPLES or child(node, "ccomp", "xcomp") is not None:
        return True
    return node.nbor().lower_ in _OF_SAID


def _has_verb(nodes: Sequence[Node]) -> bool:
    return any(node.tag_ in FINITE or (node.tag_ == "VB" and _is_bare(node)) for node in nodes)


def _is_bare(verb: Node) -> bool:
    """True for a base form that no "to" or modal stands before: the tagger takes plural presents for it."""
    return verb.i > 0 and verb.nbor(-1).tag_ not in {"TO", "MD"}
