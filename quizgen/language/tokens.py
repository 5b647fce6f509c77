"""The parser's words as tokens of ours, with what is to be said in place of references."""

from __future__ import annotations

from collections.abc import Mapping

from quizgen.clauses import Kind, Token
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.language.nodes import Node, Span
from quizgen.language.references import Reference
from quizgen.tags import NOUNS


class TokenMaker:
    """Makes the tokens of one sentence; the same word always gives the same token.

    Args:
        span: the sentence.
        references: by index in the block.
        names: kind of the name that a word belongs to, by index in the sentence.
    """

    def __init__(self, span: Span, references: Mapping[int, Reference], names: Mapping[int, Kind]) -> None:
        self.start = span.start
        self._references = references
        self._swallowed = _swallowed(span, references)
        self._names = names
        self._made = {node.i: self._make(node) for node in span}

    def __call__(self, node: Node) -> Token:
        """The token of a word."""
        return self._made[node.i]

    def all(self) -> tuple[Token, ...]:
        """All tokens of the sentence."""
        return tuple(self._made.values())

    def _make(self, node: Node) -> Token:
        reference = self._references.get(node.i)
        bound = reference.heads if reference else self._swallowed.get(node.i, frozenset())
        return Token(
            index=node.i - self.start,
            text=node.text,
            lemma=node.lemma_.lower() if node.pos_ != "PROPN" else node.lemma_,
            tag=node.tag_,
            pos=node.pos_,
            start=node.idx,
            end=node.idx + len(node.text),
            space=bool(node.whitespace_),
            name=self._names.get(node.i - self.start),
            say="" if node.i in self._swallowed else reference.say if reference else _lowered(node, self.start),
            open=reference is not None and reference.say is None and not bound,
            bound=frozenset(at - self.start for at in bound),
        )


def _lowered(node: Node, start: int) -> str | None:
    """What opens a quotation without its capital, for it is said with its speaker before it; so does a colon."""
    if node.pos_ == "DET" and node.is_title and node.i == node.sent.start + 1 and node.nbor(-1).text == "(":
        return node.lower_
    if node.pos_ in {"DET", "ADP"} and node.is_title and node.nbor(-1).text == ":" and _goes_on_small(node):
        return node.lower_
    opens = (
        node.i > 0
        and node.is_title
        and node.pos_ in _OPENING
        and (node.nbor(-1).is_quote or _opens_second(node, start))
    )
    if not opens or (node.pos_ in {"NOUN", "ADJ"} and not lemmas_of(node.lower_)):
        return None  # no dictionary has "hellenic"
    return node.lower_ if node.pos_ == "DET" or not node.ent_type_ else None  # "“The Navy sailed”"


_OPENING = frozenset({"DET", "NOUN", "ADJ", "ADP", "ADV"})


def _opens_second(node: Node, start: int) -> bool:
    """True behind the full stop of another sentence, where a bracket around them all has made one of them."""
    return node.i > start and node.nbor(-1).text in _STOPS


_STOPS = frozenset({".", "?", "!"})


def _goes_on_small(node: Node) -> bool:
    """True before a word in small letters: no title opens so."""
    return node.nbor().is_lower


def _swallowed(span: Span, references: Mapping[int, Reference]) -> dict[int, frozenset[int]]:
    """Determiners and adjectives of a definite that is said by a longer phrase, each with what that is bound to."""
    found: dict[int, frozenset[int]] = {}
    for node in span:
        reference = references.get(node.i)
        if reference is not None and reference.say and node.pos_ in NOUNS:
            found |= {
                inner.i: reference.heads
                for inner in node.children
                if inner.dep_ in {"det", "amod", "compound", "nummod"}
            }
    return found
