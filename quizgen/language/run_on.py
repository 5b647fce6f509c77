"""Pieces of a clause that say a thing of their own behind a comma: absolute phrases, and what sums the clause up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Piece, Words
from quizgen.knowledge.function_words import AND_OR, ARTICLES, MOSTLY
from quizgen.language.nodes import Node
from quizgen.language.tree import after_comma, child
from quizgen.tags import FINITE, INFLECTED, PARTICIPLES

_WITH = frozenset({"with", "without"})


def with_absolutes(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces with "with the next book" and "selling 9 copies" as the one that they are, of another subject.

    Args:
        pieces: of one clause, in text order.
    """
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if before is not None and _opens_absolute(before) and _is_participle(piece):
            found[-1] = replace(
                before, words=(*before.words, *piece.words), phrase=None, verb=piece.verb, role="other", marker="with"
            )
        else:
            found.append(piece)
    return tuple(found)


def with_names(pieces: Sequence[Piece], tokens: Words) -> tuple[Piece, ...]:
    """The pieces with the names behind a comma on the one that they tell more of: "wrote to two sisters, Ann and Bo".

    Args:
        pieces: of one clause, in text order.
        tokens: of its sentence.
    """
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        if before is not None and _names_again(before, piece):
            found[-1] = replace(before, words=(*before.words, tokens[piece.words[0].index - 1], *piece.words))
        else:
            found.append(piece)
    return tuple(found)


def _names_again(before: Piece, piece: Piece) -> bool:
    """True for names that nothing but a comma ties to the common noun before them."""
    noun, last = piece.phrase, before.words[-1]
    is_bare = piece.role == "other" and piece.comma and not piece.front and piece.verb is None and not piece.marker
    is_name = noun is not None and noun.is_named and noun.head.pos == "PROPN" and not noun.is_numeric
    is_next = last.index + 2 == piece.words[0].index and last.pos == "NOUN" and not before.front
    return is_bare and is_name and is_next


def _opens_absolute(piece: Piece) -> bool:
    return piece.marker in _WITH and piece.comma and not piece.front and piece.verb is None


def _is_participle(piece: Piece) -> bool:
    return piece.verb is not None and not piece.marker and piece.words[0].tag in PARTICIPLES


def sums_up(piece: Piece) -> bool:
    """True for ", a decision which divided the town" at the end: it says something of the whole clause."""
    noun = piece.phrase
    is_aside = piece.role == "other" and piece.comma and not piece.front and piece.verb is None and not piece.marker
    is_told = noun is not None and noun.determiner in ARTICLES and noun.head.pos == "NOUN"
    return is_aside and is_told and noun is not None and noun.words[0].index == piece.words[0].index


def tells_without_subject(piece: Piece) -> bool:
    """True for "… slowly rose" and "… were low" behind the rest: a verb whose subject went to another phrase.

    It may run on from a sentence with nothing between them, or stand bare beside another of the past: "that he sold the
    mill, then leave".
    """
    if _joins_bare_verb(piece.words) or _is_bare_verb(piece):
        return True
    tags, first = [token.tag for token in piece.words[:2]], piece.words[0]
    is_bare = piece.role == "other" and not piece.marker and not piece.front
    is_run_on = first.tag in FINITE and first.pos == "AUX" and not piece.comma
    return is_bare and (tags == ["RB", "VBD"] or is_run_on)


_GOVERNING = INFLECTED | {"VB", "TO", "MD"}


def _joins_bare_verb(words: Words) -> bool:
    """True for a verb without an ending, joined to one that has its tense and governed by nothing before it."""
    for at, (joint, verb) in enumerate(pairwise(words)):
        before = words[at - 1].text if at else ""
        is_joint = joint.text in {",", *AND_OR} or (joint.text == "then" and before in {",", "and"})
        if verb.tag != "VB" or not is_joint:
            continue
        tags = [one.tag for one in words[:at] if one.tag in _GOVERNING]
        return tags[-1:] in (["VBD"], ["VBZ"]) and not {"VB", "TO", "MD"}.intersection(tags)
    return False


def _is_bare_verb(piece: Piece) -> bool:
    """True for such a verb that is a piece of its own behind a comma."""
    tags = [token.tag for token in piece.words[:2]]
    return piece.comma and not piece.front and (tags[:1] == ["VB"] or tags == ["RB", "VB"])


def lost_its_verb(node: Node, left_off: Sequence[Node]) -> bool:
    """True for ", with the last book, Argo, selling 9 copies": without the participle the rest says nothing.

    Args:
        node: the head of a piece.
        left_off: what of it is left off.
    """
    is_absolute = node.dep_ == "prep" and node.lower_ in _WITH and after_comma(node)
    return is_absolute and any(one.tag_ in PARTICIPLES and one.dep_ in {"acl", "advcl"} for one in left_off)


def tells_of_object(node: Node, words: Sequence[Node]) -> bool:
    """True for the end of "gave 233 paintings, mainly by young artists": it tells more of what is given.

    Args:
        node: the head of a piece.
        words: of it, in text order.
    """
    thing = child(node.head, "dobj")
    is_of_thing = thing is not None and thing.right_edge.i == words[0].i - 2 and after_comma(node)
    return is_of_thing and node.dep_ == "prep" and words[0].lower_ in MOSTLY and node.lower_ in {"by", "of", "from"}


def may_say_again(piece: Piece) -> bool:
    """True for one noun with its article that a comma sets off behind the verb."""
    noun = piece.phrase
    return (
        piece.role in {"object", "predicate"}
        and piece.comma
        and not piece.front
        and piece.verb is None
        and noun is not None
        and not noun.conjuncts
        and noun.determiner in ARTICLES
    )
