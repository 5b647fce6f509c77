"""Hangs in place what stands beside a name: its gloss in brackets, the land that a town lies in, its epithet."""

from __future__ import annotations

from quizgen.language.nodes import Node, Words
from quizgen.language.tree import LOCATED, SUBJECTS, children
from quizgen.tags import NOUNS


def mend_beside_names(words: Words) -> None:
    """Mend a parse in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        if node.text == "(":
            _put_before_gloss(node)
        elif node.lower_ == "the":
            _join_epithet(node)
        elif node.dep_ in {"npadvmod", "advcl"}:
            _join_land(node)


def _put_before_gloss(bracket: Node) -> None:
    """Make the name the head, and what brackets say of it hang on it: "Lund (drums), Moe (flute) and Lie (voice)"."""
    name = bracket.nbor(-1) if bracket.i > bracket.sent.start else bracket
    gloss = name.head
    if name.dep_ not in {"nmod", "compound"} or name.pos_ != "PROPN" or gloss.pos_ not in NOUNS:
        return
    if (
        not bracket.i < gloss.i < bracket.sent.end - 1
        or gloss.nbor().text != ")"
        or gloss.left_edge.i < name.left_edge.i
    ):
        return
    behind = [one for one in gloss.children if one.i > gloss.i + 1]
    name.hang_on(name if gloss.head is gloss else gloss.head)
    is_listed = gloss.dep_ == "appos" and bool(children(gloss, "cc"))
    name.dep_ = "conj" if is_listed else gloss.dep_
    for one in behind:
        one.hang_on(name)
    gloss.hang_on(name)
    bracket.hang_on(name)
    gloss.nbor().hang_on(name)
    gloss.dep_ = "appos"


def _join_epithet(article: Node) -> None:
    """Hang an epithet, with what tells of its bearer, on the name before it: "Olaf the Stout, a king"."""
    if article.i == article.sent.start or article.i + 1 >= article.sent.end:
        return
    name, epithet = article.nbor(-1), article.nbor()
    is_one = name.pos_ == "PROPN" and epithet.text[:1].isupper() and article.text.islower()
    is_one = is_one and name.ent_type_ == article.ent_type_ == epithet.ent_type_ != "" and article.ent_iob_ == "I"
    if not is_one or epithet.pos_ not in {*NOUNS, "ADJ"} or name.head is epithet or epithet in name.ancestors:
        return
    if epithet.dep_ in SUBJECTS and name.head is epithet.head:
        name.dep_ = epithet.dep_
    for one in [one for one in epithet.children if one.i > epithet.i]:
        one.hang_on(name)
    article.hang_on(epithet)
    epithet.hang_on(name)
    epithet.dep_, epithet.pos_, epithet.tag_ = "appos", "PROPN", "NNP"


def _join_land(land: Node) -> None:
    """Hang a land on the town before the comma, where it lies: "Born in Voss, Norway to a tailor, "."""
    first = land.left_edge
    if first.i < land.sent.start + 3:
        return
    town = first.nbor(-2)
    if land.pos_ != "PROPN" or town.pos_ != "PROPN" or first.nbor(-1).text != ",":
        return
    place, verb = town.head, land.head
    is_place = place.dep_ == "prep" and place.lower_ in {"in", "at", "near"} and town.dep_ == "pobj"
    opening = place.head
    is_front = opening.dep_ == "advcl" and opening.head is verb and opening.i < town.i < verb.i
    if is_place and is_front and town.ent_type_ in LOCATED:
        for one in children(land, "prep"):
            one.hang_on(opening)
        first.nbor(-1).hang_on(town)
        land.hang_on(town)
        land.dep_ = "npadvmod"  # and no apposition, which would be left off
