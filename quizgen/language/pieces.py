"""Complements and adjuncts: what hangs on a verb, each by what it does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Phrase, Piece, Role, join
from quizgen.knowledge.marks import DASHES
from quizgen.language.nodes import Node
from quizgen.language.phrases import PhraseMaker
from quizgen.language.roles import adverb_role, clause_role, marker_of, preposition_role
from quizgen.language.run_on import lost_its_verb, tells_of_object
from quizgen.language.tree import (
    LOCATED,
    after_comma,
    child,
    children,
    governed,
    is_apart,
    is_joint,
    is_left_off,
    subjects_of,
    subtree,
    trimmed,
)

if TYPE_CHECKING:
    from quizgen.language.tokens import TokenMaker

_MADE_FOR = frozenset("design use create build intend found establish set make develop employ".split())

_GLOWING = frozenset("shine glow gleam glint blaze glitter glimmer blush flush".split())
"""Verbs behind which a bare word says in which colour: "the sign glowed green"."""


def _tells_of_clause_before(node: Node, top: Node) -> bool:
    """True for "though he hid in Bern, as a cook, he left", closed by a comma; not for "as a cook he left"."""
    is_between = any(one.i < node.i < top.i for one in children(top, "advcl"))
    return is_between and node.right_edge.i < top.i and node.right_edge.nbor().text == ","


class PieceMaker:
    """Makes the pieces of one sentence's clauses: the complements and adjuncts that hang on a verb."""

    def __init__(self, start: int, tokens: TokenMaker, phrases: PhraseMaker) -> None:
        """Take the index of the sentence’s first word in the text, and what makes its tokens and phrases."""
        self._start = start
        self._tokens = tokens
        self._phrases = phrases

    def piece(self, node: Node, top: Node) -> Piece | None:
        """What hangs on a verb, as a piece of the clause; None for what is left off or stands behind a colon.

        Args:
            node: its head.
            top: the verb of the clause.
        """
        if (is_left_off(node) and node.dep_ != "advcl") or _is_behind_colon(node):
            return None
        skip = [inner for inner in node.subtree if (is_left_off(inner) and inner.dep_ != "advcl") or is_apart(inner)]
        nodes = trimmed(_before_colon(subtree(node, skip)))
        if not nodes or lost_its_verb(node, skip):
            return None
        subject = next(iter(subjects_of(top)), None)
        noun = self._noun(node)
        marker, role = self._role(node, noun)
        if marker == "as" and role == "other" and _tells_of_clause_before(node, top):
            return None
        if tells_of_object(node, nodes):
            role = "tail"
        return Piece(
            role=role,
            words=self._phrases.words(nodes),
            marker=marker,
            phrase=noun,
            front=node.i < (subject.i if subject is not None else top.i),
            comma=after_comma(node),
            verb=node.i - self._start if node.dep_ in {"ccomp", "advcl", "xcomp"} else None,
        )

    def taken_up(self, verb: Node) -> list[Piece]:
        """The date or place that "when" or "where" takes up: "in 1972, when …" gives the clause its "in 1972"."""
        taken = verb.head
        preposition = taken.head
        is_place = taken.ent_type_ in LOCATED
        if (
            verb.dep_ != "relcl"
            or not (taken.ent_type_ == "DATE" or is_place)
            or preposition.lower_ not in {"in", "on"}
        ):
            return []
        noun = self._phrases.phrase(taken, whole=False)
        marker = self._tokens(preposition)
        role: Role = "place" if is_place else "time"
        return [Piece(role, (marker, *noun.words), marker.text.lower(), noun, front=True)]

    def _noun(self, node: Node) -> Phrase | None:
        if node.dep_ in {"prep", "agent", "dative"} and node.pos_ in {"ADP", "SCONJ", "VERB", "ADV"}:
            inner = governed(node)
            return self._phrases.phrase(inner) if inner is not None else None
        if node.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}:
            return self._phrases.phrase(node)
        return None

    def _role(self, node: Node, noun: Phrase | None) -> tuple[str, Role]:
        main = node.head
        match node.dep_:
            case "dobj":
                return "", "predicate" if _tells_glow(node) else "object"
            case "dative":
                return (node.lower_ if node.pos_ == "ADP" else ""), "indirect"
            case "attr" | "acomp" | "oprd":
                return "", "predicate"
            case "agent":
                return "by", _role_behind_by(noun)
            case "prep":
                return marker_of(node), preposition_role(node, noun, main)
            case "advmod" | "npadvmod":
                return "", adverb_role(node)
            case "advcl":
                return link_of(node), clause_role(node)
            case "xcomp" if main.lemma_ in _MADE_FOR and any(aux.lower_ == "to" for aux in children(node, "aux")):
                return "to", "purpose"
            case "ccomp" | "xcomp" | "pcomp":
                return link_of(node), "complement"
        return "", "other"


def _tells_glow(node: Node) -> bool:
    """True for the "blue-green" of "shone blue-green", which nothing stands before that a thing has."""
    return node.head.lemma_ in _GLOWING and node.tag_ in {"NN", "JJ"} and not children(node, "det", "poss", "nummod")


def _role_behind_by(noun: Phrase | None) -> Role:
    """Who does it, but for by how much ("tilted by 25 degrees") and by when ("was known by the Renaissance")."""
    if noun is None:
        return "agent"
    is_period = knowledge.find(join(noun.words), "period") is not None
    return "other" if noun.is_numeric else "time" if is_period else "agent"


def link_of(verb: Node) -> str:
    """The connective between a clause and the one that it hangs on or is joined to, lower case, or empty."""
    mark = child(verb, "mark") or next((a for a in children(verb, "advmod") if a.tag_ == "WRB"), None)
    if mark is not None:
        return mark.lower_
    if verb.dep_ == "conj":
        coordinator = [node for node in children(verb.head, "cc") if node.i < verb.i]
        return coordinator[-1].lower_ if coordinator else ";"
    return ""


def _before_colon(nodes: list[Node]) -> list[Node]:
    """The words before a colon, or before a dash with no other, whose rest spells out what has been said."""
    texts = [node.text for node in nodes]
    marks = [at for at, text in enumerate(texts) if text == ":" or (text in DASHES and _is_lone(nodes[at]))]
    return nodes[: marks[0]] if marks and marks[0] > 0 else nodes


def _is_behind_colon(node: Node) -> bool:
    left = node.left_edge
    return left.i > left.sent.start and left.nbor(-1).text == ":"


def _is_lone(dash: Node) -> bool:
    if dash.i == 0:  # it marks a member of a list
        return False
    is_evenly_set = dash.nbor(-1).whitespace_ == dash.whitespace_ and not is_joint(dash)
    return is_evenly_set and sum(node.text == dash.text for node in dash.sent) == 1
