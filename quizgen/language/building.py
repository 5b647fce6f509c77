"""Finite clauses of a sentence: subject, verb group, complements and adjuncts by role."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Relation, Source
from quizgen.knowledge.connectives import ADDING, ASIDES, LIKENING, TURNING
from quizgen.language.apposing import apposed, called, unlimited, unstressed
from quizgen.language.doubts import QUANTIFIERS, doubts
from quizgen.language.finished import finished
from quizgen.language.nodes import Node, Span
from quizgen.language.participles import linked, own_pieces, runs_on, told_apart
from quizgen.language.phrases import PhraseMaker
from quizgen.language.pieces import PieceMaker, link_of
from quizgen.language.repair import repaired
from quizgen.language.roles import is_spliced, relation_of
from quizgen.language.run_on import may_say_again, sums_up, with_absolutes, with_names
from quizgen.language.settling import settled
from quizgen.language.sharing import first_of_row, holds_on, object_of_next, subjects
from quizgen.language.sources import Sources
from quizgen.language.tree import (
    MAIN_VERBS,
    SUBJECTS,
    after_comma,
    child,
    children,
    is_finite,
    stands_as_subject,
    subtree,
)
from quizgen.language.verbs import CONNECTING, VerbNodes, concludes, verb_group, verb_nodes
from quizgen.quiz.numbers import MONTHS
from quizgen.tags import RELATIVES, VERBAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizgen.language.tokens import TokenMaker

_LASTING = frozenset({"under", "during"})
"""Markers of what holds for all clauses that are joined behind it."""
_HEADS = frozenset({"ROOT", "conj", "ccomp", "advcl", "relcl"})
_SKIPPED = frozenset({"punct", "cc", "conj", "mark", "preconj", "aux", "auxpass", "neg", "prt", "nsubj", "nsubjpass"})
_CONDITIONS = frozenset({"if", "when", "whenever", "unless", "once"})
_AT_ONCE = frozenset({"as", "while"})
"""What opens a clause in whose time, and often place, all is done that one subject does."""
_OPENERS = (
    TURNING | ASIDES | ADDING | LIKENING | frozenset("and so then instead meanwhile besides conversely still".split())
)


@dataclass(frozen=True)
class Frame:
    """What the clauses of one sentence have in common."""

    block: int
    number: int
    span: Span
    tokens: TokenMaker
    phrases: PhraseMaker
    quoted: frozenset[int]
    in_marks: frozenset[int]


class ClauseBuilder:
    """Builds the clauses of one sentence."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._start = frame.span.start
        self._sources = Sources(frame.phrases)
        self._maker = PieceMaker(self._start, frame.tokens, frame.phrases)

    def clauses(self) -> tuple[Clause, ...]:
        """All finite clauses that have a subject, in text order of their verbs."""
        tokens = self._frame.tokens.all()
        found = {clause.index: finished(settled(clause, tokens)) for clause in self._built(self._heads())}
        apart = [settled(clause, tokens) for clause in self._told_apart(found)]
        found.update({clause.index: clause for clause in (*self._apposed(), *apart)})
        return tuple(found[index] for index in sorted(found))

    def unsettled(self) -> tuple[Clause, ...]:
        """Those of them that are no relative ones, before their words are put in order: it tells which are in doubt."""
        return tuple(self._built(node for node in self._heads() if self._relation(node) != "relative"))

    def _heads(self) -> Iterator[Node]:
        return (node for node in self._frame.span if node.dep_ in _HEADS and node.pos_ in VERBAL and is_finite(node))

    def _built(self, heads: Iterable[Node]) -> Iterator[Clause]:
        return (repaired(clause) for clause in map(self._clause, heads) if clause is not None)

    def _told_apart(self, clauses: Mapping[int, Clause]) -> Iterator[Clause]:
        """What participles and relative clauses tell of something that is named without them."""
        frame = self._frame
        for told in told_apart(frame.span, frame.phrases, clauses):
            group = verb_nodes(told.verb)
            pieces, source = self._pieces(group, told.verb)
            words = [node.i - self._start for node in told.verb.subtree]
            is_participle = told.verb.dep_ != "relcl"
            if is_participle:
                pieces = own_pieces(told, pieces, frame.tokens)
            verb = linked(told, frame.tokens, pieces) if is_participle else verb_group(group, frame.tokens)
            yield Clause(
                block=frame.block,
                sentence=frame.number,
                index=verb.finite.index if is_participle else told.verb.i - self._start,
                relation="relative",
                subject=told.subject,
                verb=verb,
                pieces=pieces,
                source=source,
                parent=told.host.i - self._start,
                quoted=self._is_quoted(told.verb, words, None),
                lost=runs_on(pieces)
                or next(doubts(group, [told.verb.head], told.subject, pieces, told=True), None) is not None,
            )

    def _apposed(self) -> Iterator[Clause]:
        frame = self._frame
        for clause in apposed(list(frame.span), frame.tokens, frame.phrases, (frame.block, frame.number)):
            said = {token.index for token in clause.words}
            yield replace(clause, quoted=not said.isdisjoint(frame.quoted))

    def opener(self) -> str:
        """The connective that the sentence opens with."""
        first = self._frame.span[0].lower_
        return first if first in _OPENERS else ""

    def _clause(self, verb: Node) -> Clause | None:
        heads, shared = subjects(verb)
        if not heads:
            return None
        group = verb_nodes(verb)
        subject = self._subject(heads[0])
        if not subject.words:
            return None
        pieces, source = self._pieces(group, verb)
        pieces = self._with_shared(group.main, self._without_apposition(pieces))
        if shared or verb.dep_ == "conj":
            pieces = (*self._inherited(verb, pieces, shared), *pieces)
        named = source or self._sources.reported(verb) or self._inherited_source(verb) or self._sources.at_the_end(verb)
        words = [node.i - self._start for node in subtree(verb, _clause_parts(verb))]
        return Clause(
            block=self._frame.block,
            sentence=self._frame.number,
            index=verb.i - self._start,
            relation=self._relation(verb),
            subject=subject,
            verb=verb_group(group, self._frame.tokens),
            pieces=pieces,
            source=named,
            parent=verb.head.i - self._start if verb.head != verb else None,
            link=link_of(verb),
            shared=shared,
            quoted=self._is_quoted(verb, words, named),
            lost=next(doubts(group, heads, subject, pieces), None) is not None,
            opener=self.opener() if verb.dep_ == "ROOT" else "",
        )

    def _with_shared(self, verb: Node, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        thing = object_of_next(verb)
        piece = self._maker.piece(thing, verb) if thing is not None else None
        return tuple(sorted((*pieces, piece), key=lambda one: (not one.front, one is not piece))) if piece else pieces

    def _is_quoted(self, verb: Node, words: list[int], source: Source | None) -> bool:
        """True for words in quotation marks, unless the sentence names the one who says all of them."""
        said = [index in self._frame.quoted for index in words if self._frame.span[index].is_alpha]
        if source is not None and source.named and verb.dep_ == "ccomp" and all(said):
            return False
        return verb.i - self._start in self._frame.in_marks or any(index in self._frame.quoted for index in words)

    def _subject(self, head: Node) -> Phrase:
        if head.tag_ in RELATIVES and head.head.dep_ == "relcl":
            return unlimited(self._frame.phrases.phrase(head.head.head, whole=False))
        name = called(head)
        phrase = self._frame.phrases.phrase(head if name is not head and self._is_taken_up(head) else name)
        bound, phrase = _bound_before(head), unstressed(phrase)
        return replace(phrase, words=(self._frame.tokens(bound), *phrase.words)) if bound is not None else phrase

    def _is_taken_up(self, noun: Node) -> bool:
        """True if a pronoun of the sentence means the noun."""
        return any(noun.i - self._start in token.bound for token in self._frame.tokens.all())

    def _without_apposition(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """The pieces without a last one that says again what the one before it names: "a moat, a ditch of water"."""
        *before, last = pieces or (None,)
        if last is not None and sums_up(last):
            return tuple(one for one in before if one is not None)
        if last is None or not may_say_again(last) or self._goes_on(last.words[-1].index + 1):
            return pieces
        earlier = [one for one in before if one is not None and one.role == last.role and one.verb is None]
        is_second = len(earlier) == 1 and earlier[0].phrase is not None and not earlier[0].phrase.conjuncts
        return tuple(one for one in before if one is not None) if is_second else pieces

    def _goes_on(self, after: int) -> bool:
        """True if a coordinator follows, a comma before it or not."""
        following = [node for node in self._frame.span[after : after + 2] if node.text != ","]
        return bool(following) and following[0].dep_ == "cc"

    def _relation(self, verb: Node) -> Relation:
        if verb.dep_ == "relcl":
            return "relative"
        if verb.dep_ == "ccomp":
            return "main" if is_spliced(verb) else "reported"
        if verb.dep_ == "advcl":
            return relation_of(verb)
        if verb.dep_ == "conj":
            return "conjunct" if verb.head.dep_ in MAIN_VERBS else self._relation(verb.head)
        return "main"

    def _pieces(self, group: VerbNodes, top: Node) -> tuple[tuple[Piece, ...], Source | None]:
        inside = {node.i for node in group.nodes}
        pieces: list[Piece] = []
        source: Source | None = None
        for verb in dict.fromkeys((group.top, *group.links, group.main)):
            for node in verb.children:
                if (
                    node.i in inside
                    or stands_as_subject(node)
                    or is_spliced(node)
                    or node.dep_ in _SKIPPED
                    or _is_opener(node, self._frame.span)
                    or _connects(node)
                ):
                    continue
                if node.dep_ == "advmod" and (node.lower_ in CONNECTING or _is_bound_before(node, top)):
                    continue
                if node.tag_ == "WRB":
                    pieces.extend(self._maker.taken_up(verb))
                    continue
                if _stands_before_mark(node, verb):
                    continue
                named = self._sources.according_to(node)
                if named is not None:
                    source = named
                    continue
                piece = self._maker.piece(node, top)
                if piece is not None:
                    pieces.append(piece)
        in_order = sorted(pieces, key=lambda piece: piece.words[0].index)
        return with_names(with_absolutes(in_order), self._frame.tokens.all()), source

    def _inherited(self, verb: Node, own: tuple[Piece, ...], shared: bool) -> tuple[Piece, ...]:
        """What stands at the head of a clause and holds for those joined to it too.

        A condition holds for all of them; a time, place or frame for the verbs that share its subject.
        """
        first = first_of_row(verb)
        subject = child(first, *SUBJECTS)
        if subject is None or any(piece.front and piece.marker != "with" for piece in own):
            return ()
        hanging = [one for one in children(first, "prep", "advcl") if holds_on(one, verb)]
        hanging = [one for one in hanging if shared or one.dep_ == "advcl" or one.lower_ in _LASTING]
        lasting = _CONDITIONS | _AT_ONCE if shared else _CONDITIONS
        heads = [node for node in hanging if node.i < subject.i and (node.dep_ == "prep" or _is_led(node, lasting))]
        heads = [node for node in heads if not (first.lemma_ in _DEPARTING and _is_day(node))]
        found = (self._maker.piece(node, first) for node in heads if self._sources.according_to(node) is None)
        return tuple(piece for piece in found if piece is not None and not _is_of_first(piece))

    def _inherited_source(self, verb: Node) -> Source | None:
        """The "according to" at the head of a clause, which holds for the one that is joined to it too."""
        if verb.dep_ != "conj":
            return None
        heads = (node for node in children(verb.head, "prep") if node.i < verb.head.i)
        return next((found for node in heads if (found := self._sources.according_to(node)) is not None), None)


_DEPARTING = frozenset({"embark", "depart", "leave", "sail"})
"""Verbs of who goes away on a day or in a month: what he does then, he does later."""


def _is_day(node: Node) -> bool:
    """True for "in May" and "on 3 May 1850"; a year holds what follows as well."""
    return any(one.text in MONTHS for one in node.subtree)


def _is_of_first(piece: Piece) -> bool:
    """True for what the first verb calls for, and no verb joined to it: "As a fuel, peat is used at sea and is cheap".

    As what somebody does a thing, he does the next one too.
    """
    noun = piece.phrase
    return (
        piece.role == "governed"
        and piece.marker == "as"
        and noun is not None
        and not knowledge.is_people(noun.head.lemma)
        and not knowledge.is_role(noun.head.lemma)
    )


def _is_led(verb: Node, links: frozenset[str]) -> bool:
    mark = child(verb, "mark", "advmod")
    return mark is not None and mark.i == verb.left_edge.i and mark.lower_ in links


def _clause_parts(verb: Node) -> list[Node]:
    return children(verb, "conj", "advcl", "relcl", "ccomp") if verb.dep_ != "relcl" else []


def _is_opener(node: Node, span: Span) -> bool:
    is_alone = not any(True for _ in node.children)  # "back then" is a time
    return is_alone and node.dep_ in {"advmod", "cc"} and node.i <= span.start + 1 and node.lower_ in _OPENERS


def _stands_before_mark(node: Node, verb: Node) -> bool:
    """True for the "largely" of "largely because": it says how the whole clause hangs, and is no part of it."""
    mark = child(verb, "mark")
    return mark is not None and node.i < mark.i


def _connects(node: Node) -> bool:
    """True for "however" and the like between commas, and for the "so" of "is poor, and so keeps goats"."""
    if concludes(node):
        return True
    return (
        node.dep_ == "advmod"
        and node.lower_ in _OPENERS
        and node.lower_ not in {"so", "still", "yet"}
        and after_comma(node)
    )


def _bound_before(head: Node) -> Node | None:
    """The "around" or "nearly" right before a subject that opens with a number, which the parser hangs on the verb."""
    edge = head.left_edge.i
    before = head.doc[edge - 1] if edge > head.sent.start else None
    return before if before is not None and before.lower_ in QUANTIFIERS and before.head != head else None


def _is_bound_before(node: Node, verb: Node) -> bool:
    subject = child(verb, *SUBJECTS)
    return subject is not None and _bound_before(subject) == node
