"""Finite clauses of a sentence: subject, verb group, complements and adjuncts by role."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizgen.clauses import Clause, Phrase, Piece, Relation, Role, Source
from quizgen.language.phrases import PhraseMaker
from quizgen.language.repair import repaired
from quizgen.language.roles import REPORTING, adverb_role, clause_role, marker_of, preposition_role, relation_of
from quizgen.language.tree import (
    SUBJECTS,
    after_comma,
    child,
    children,
    is_apart,
    is_finite,
    is_left_off,
    subtree,
    trimmed,
)
from quizgen.language.verbs import CONNECTING, VerbNodes, verb_group, verb_nodes

if TYPE_CHECKING:
    from spacy.tokens import Span
    from spacy.tokens import Token as Node

    from quizgen.language.tokens import TokenMaker

_HEADS = frozenset({"ROOT", "conj", "ccomp", "advcl", "relcl"})
_SKIPPED = frozenset({"punct", "cc", "conj", "mark", "preconj", "aux", "auxpass", "neg", "prt", "nsubj", "nsubjpass"})
_UNPLACED = frozenset({"dep", "csubj", "csubjpass", "expl", "parataxis", "meta", "intj", "nmod", "case"})
_MADE_FOR = frozenset("design use create build intend found establish set make develop employ".split())
_QUANTIFIERS = frozenset("around about nearly almost only just over roughly even".split())
_NEGATING = frozenset({"no", "not", "neither", "nor", "few", "nobody", "none"})
_EITHER = frozenset(
    "number majority team group family staff police couple pair series species people rest half most".split()
)
_OPENERS = frozenset(
    "however but yet and also moreover furthermore nevertheless nonetheless instead therefore thus consequently "
    "meanwhile besides similarly likewise conversely still so then hence".split()
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

    def clauses(self) -> tuple[Clause, ...]:
        """All finite clauses that have a subject, in text order of their verbs."""
        heads = [
            node
            for node in self._frame.span
            if node.dep_ in _HEADS and node.pos_ in {"VERB", "AUX"} and is_finite(node)
        ]
        return tuple(repaired(clause) for clause in map(self._clause, heads) if clause is not None)

    def opener(self) -> str:
        """The connective that the sentence opens with."""
        first = self._frame.span[0].lower_
        return first if first in _OPENERS else ""

    def _clause(self, verb: Node) -> Clause | None:
        subjects, shared = self._subjects(verb)
        if not subjects:
            return None
        group = verb_nodes(verb)
        subject = self._subject(verb, subjects[0])
        pieces, source, lost = self._pieces(group, verb)
        words = [node.i - self._start for node in subtree(verb, _clause_parts(verb))]
        return Clause(
            block=self._frame.block,
            sentence=self._frame.number,
            index=verb.i - self._start,
            relation=self._relation(verb),
            subject=subject,
            verb=verb_group(group, self._frame.tokens),
            pieces=pieces,
            source=source or self._reported_source(verb),
            parent=verb.head.i - self._start if verb.head != verb else None,
            link=self._link(verb),
            shared=shared,
            quoted=verb.i - self._start in self._frame.in_marks or any(index in self._frame.quoted for index in words),
            lost=lost
            or not _agrees(subject, group)
            or (shared and (self._follows_noun(group) or _changes_tense(verb)))
            or any(inner.lower_ in _NEGATING for inner in subjects[0].subtree)
            or _has_listed_apposition(subjects[0])
            or not all(map(_is_uniform, pieces))
            or len(subjects) > 1
            or self._is_scattered(group)
            or not _has_clear_antecedent(verb),
            opener=self.opener() if verb.dep_ == "ROOT" else "",
        )

    def _follows_noun(self, group: VerbNodes) -> bool:
        """True if a name stands right before a verb that shares another's subject: it is likely the real one."""
        before = group.nodes[0].i - 1
        return before >= self._start and group.nodes[0].doc[before].pos_ in {"PROPN", "PRON"}

    def _subjects(self, verb: Node) -> tuple[list[Node], bool]:
        own = children(verb, *SUBJECTS)
        if own or verb.dep_ != "conj":
            return own, False
        previous = verb.head
        between = [node for node in children(previous, "conj") if node.i < verb.i]
        return ([], False) if between else (children(previous, *SUBJECTS), True)

    def _subject(self, verb: Node, head: Node) -> Phrase:
        if verb.dep_ == "relcl" and head.tag_ in {"WDT", "WP"}:
            return self._frame.phrases.phrase(verb.head, whole=False)
        phrase = self._frame.phrases.phrase(head)
        bound = _bound_before(head)
        return replace(phrase, words=(self._frame.tokens(bound), *phrase.words)) if bound is not None else phrase

    def _relation(self, verb: Node) -> Relation:
        if verb.dep_ == "relcl":
            return "relative"
        if verb.dep_ == "ccomp":
            return "reported"
        if verb.dep_ == "advcl":
            return relation_of(verb)
        if verb.dep_ == "conj":
            return "conjunct" if verb.head.dep_ in {"ROOT", "conj"} else self._relation(verb.head)
        return "main"

    def _link(self, verb: Node) -> str:
        mark = child(verb, "mark") or next((a for a in children(verb, "advmod") if a.tag_ == "WRB"), None)
        if mark is not None:
            return mark.lower_
        if verb.dep_ == "conj":
            coordinator = [node for node in children(verb.head, "cc") if node.i < verb.i]
            return coordinator[-1].lower_ if coordinator else ";"
        return ""

    def _pieces(self, group: VerbNodes, top: Node) -> tuple[tuple[Piece, ...], Source | None, bool]:
        inside = {node.i for node in group.nodes}
        pieces: list[Piece] = []
        source: Source | None = None
        lost = False
        for verb in dict.fromkeys((group.top, *group.links, group.main)):
            for node in verb.children:
                if node.i in inside or node.dep_ in _SKIPPED or _is_opener(node, self._frame.span) or _connects(node):
                    continue
                if node.dep_ == "advmod" and (node.lower_ in CONNECTING or _is_bound_before(node, top)):
                    continue
                if node.tag_ == "WRB":
                    pieces.extend(self._taken_up(verb))
                    continue
                lost = lost or node.dep_ in _UNPLACED
                named = self._according_to(node)
                if named is not None:
                    source = named
                    continue
                piece = self._piece(node, top)
                if piece is not None:
                    pieces.append(piece)
        return tuple(sorted(pieces, key=lambda piece: piece.words[0].index)), source, lost

    def _piece(self, node: Node, top: Node) -> Piece | None:
        if is_left_off(node) and node.dep_ != "advcl":
            return None
        skip = [inner for inner in node.subtree if (is_left_off(inner) and inner.dep_ != "advcl") or is_apart(inner)]
        nodes = trimmed(subtree(node, skip))
        if not nodes:
            return None
        subject = child(top, *SUBJECTS)
        noun = self._noun(node)
        marker, role = self._role(node, noun)
        return Piece(
            role=role,
            words=self._frame.phrases.words(nodes),
            marker=marker,
            phrase=noun,
            front=node.i < (subject.i if subject is not None else top.i),
            comma=after_comma(node),
            verb=node.i - self._start if node.dep_ in {"ccomp", "advcl", "xcomp"} else None,
        )

    def _taken_up(self, verb: Node) -> list[Piece]:
        """The date that a relative "when" takes up: "in 1972, when …" gives the clause its "in 1972"."""
        date = verb.head
        preposition = date.head
        if verb.dep_ != "relcl" or date.ent_type_ != "DATE" or preposition.lower_ not in {"in", "on"}:
            return []
        noun = self._frame.phrases.phrase(date, whole=False)
        marker = self._frame.tokens(preposition)
        return [Piece("time", (marker, *noun.words), marker.text.lower(), noun, front=True)]

    def _noun(self, node: Node) -> Phrase | None:
        if node.dep_ in {"prep", "agent", "dative"} and node.pos_ in {"ADP", "SCONJ", "VERB", "ADV"}:
            inner = _object_of(node)
            return self._frame.phrases.phrase(inner) if inner is not None else None
        if node.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
            return self._frame.phrases.phrase(node)
        return None

    def _role(self, node: Node, noun: Phrase | None) -> tuple[str, Role]:
        main = node.head
        match node.dep_:
            case "dobj":
                return "", "object"
            case "dative":
                return (node.lower_ if node.pos_ == "ADP" else ""), "indirect"
            case "attr" | "acomp" | "oprd":
                return "", "predicate"
            case "agent":
                return "by", "agent"
            case "prep":
                return marker_of(node), preposition_role(node, noun, main)
            case "advmod" | "npadvmod":
                return "", adverb_role(node)
            case "advcl":
                return self._link(node), clause_role(node)
            case "xcomp" if main.lemma_ in _MADE_FOR and any(aux.lower_ == "to" for aux in children(node, "aux")):
                return "to", "purpose"
            case "ccomp" | "xcomp" | "pcomp":
                return self._link(node), "complement"
        return "", "other"

    def _according_to(self, node: Node) -> Source | None:
        if node.lower_ != "according" or node.dep_ != "prep":
            return None
        to = child(node, "prep")
        noun = child(to, "pobj") if to is not None else None
        return self._source(noun, "according") if noun is not None else None

    def _reported_source(self, verb: Node) -> Source | None:
        """Who says it, where the clause or the one that it is joined to is the object of a verb of saying."""
        top = verb
        while top.dep_ == "conj" and top.head.dep_ in {"ccomp", "conj"}:
            top = top.head
        if top.dep_ == "ccomp" and top.head.lemma_ in REPORTING:
            return self._sayer(top.head)
        if top.dep_ == "conj" and top.head.lemma_ in REPORTING and child(top, *SUBJECTS) is not None:
            reported = child(top.head, "ccomp")
            if reported is not None and _mood(reported) == _mood(top):
                return self._sayer(top.head)
        return None

    def _sayer(self, verb: Node) -> Source | None:
        agent = child(verb, "agent")
        passive = child(verb, "auxpass") is not None
        noun = _object_of(agent) if passive and agent is not None else child(verb, *SUBJECTS)
        return self._source(noun, verb.lemma_) if noun is not None else None

    def _source(self, noun: Node, verb: str) -> Source:
        phrase = self._frame.phrases.phrase(noun)
        named = not phrase.is_open and (phrase.is_named or phrase.number == "plural" or noun.pos_ == "PROPN")
        return Source(phrase.words, named and noun.pos_ != "PRON", verb, phrase.kind)

    def _is_scattered(self, group: VerbNodes) -> bool:
        """True if words that are not of the group stand inside it, a subject after its auxiliary say."""
        inside = {node.i for node in group.nodes}
        first, last = group.nodes[0].i, group.nodes[-1].i
        particle = child(group.main, "prt")
        last = group.main.i if particle is not None and particle.i == last else last
        return any(
            index not in inside and group.main.doc[index].lower_ not in {*CONNECTING, ","}
            for index in range(first, last)
        )


def _has_clear_antecedent(verb: Node) -> bool:
    """False for a relative clause whose antecedent is not the noun right before it: another may be meant."""
    if verb.dep_ != "relcl":
        return True
    before = [node for node in verb.doc[verb.head.i : verb.left_edge.i] if not node.is_punct]
    return is_left_off(verb) and bool(before) and before[-1].i == verb.head.i and _can_be_taken_up(verb)


def _can_be_taken_up(verb: Node) -> bool:
    """A name before "who" or "which", a date before "when"."""
    by_time = any(node.tag_ == "WRB" for node in verb.children)
    return (verb.head.ent_type_ == "DATE") == by_time and verb.head.pos_ in {"PROPN", "NUM"}


def _agrees(subject: Phrase, verb: VerbNodes) -> bool:
    """False where subject and finite verb differ in number: one of them belongs elsewhere."""
    auxiliaries = children(verb.top, "aux", "auxpass")
    finite = next((aux for aux in auxiliaries if aux.tag_ in {"VBD", "VBZ", "VBP", "MD"}), verb.top)
    form = finite.lower_
    singular = finite.tag_ == "VBZ" or form in {"was", "is", "has"}
    plural = form in {"were", "are", "have"} or finite.tag_ == "VBP"
    if finite.tag_ in {"MD", "VB"} or not (singular or plural):
        return True
    if (
        subject.head.lemma in _EITHER
        or subject.kind == "organisation"
        or any(token.text == "of" for token in subject.words)
    ):
        return True
    return (subject.number == "plural") == plural


def _changes_tense(verb: Node) -> bool:
    """True for a past form joined to a present one without a subject of its own: it is rather a participle."""
    if verb.tag_ == "VBD" and any(aux.tag_ == "MD" for aux in children(verb.head, "aux")):
        return True
    present = any(node.tag_ in {"VBZ", "VBP"} for node in (verb.head, *children(verb.head, "aux", "auxpass")))
    return present and verb.tag_ == "VBD"


def _is_uniform(piece: Piece) -> bool:
    """False where a name is coordinated with a common noun: the parser has likely joined two clauses."""
    conjuncts = piece.phrase.conjuncts if piece.phrase is not None else ()
    misplaced = piece.front and piece.marker in {"in", "on"} and piece.phrase is not None and _holds_year(piece.phrase)
    if piece.front and piece.role == "complement":
        return False
    fragment = piece.front and len(piece.words) == 1 and piece.words[0].text.lower() in _QUANTIFIERS
    return len({one.is_named for one in conjuncts}) <= 1 and not misplaced and not fragment


def _holds_year(phrase: Phrase) -> bool:
    """True if a year stands in a phrase that is none: the parser has run a date and a subject together."""
    return phrase.kind not in {"year", "date", "duration", "event"} and any(
        len(token.text) == 4 and token.text.isdigit() for token in phrase.words[:2]
    )


def _has_listed_apposition(head: Node) -> bool:
    """True for "A, B, and C" that the parser takes for A with B beside it."""
    return child(head, "appos") is not None and child(head, "conj") is not None


def _clause_parts(verb: Node) -> list[Node]:
    return children(verb, "conj", "advcl", "relcl", "ccomp") if verb.dep_ != "relcl" else []


def _is_opener(node: Node, span: Span) -> bool:
    return node.dep_ in {"advmod", "cc"} and node.i <= span.start + 1 and node.lower_ in _OPENERS


def _connects(node: Node) -> bool:
    """True for "however", "therefore" and the like between commas in mid-sentence."""
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
    return before if before is not None and before.lower_ in _QUANTIFIERS and before.head != head else None


def _is_bound_before(node: Node, verb: Node) -> bool:
    subject = child(verb, *SUBJECTS)
    return subject is not None and _bound_before(subject) == node


def _object_of(preposition: Node) -> Node | None:
    """The noun that a preposition governs, through a compound one ("because of")."""
    found = child(preposition, "pobj")
    if found is not None:
        return found
    inner = child(preposition, "prep", "pcomp")
    return child(inner, "pobj") if inner is not None else None


def _mood(verb: Node) -> str:
    modal = next((aux.lower_ for aux in children(verb, "aux") if aux.tag_ == "MD"), "")
    return modal or verb.tag_
