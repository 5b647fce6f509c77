"""Contraries that need more than a word put for another: the same and different, inside and outside.

What began or was built in a year did not end or vanish in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import MAIN_CLAUSES, Clause, Phrase, Piece
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import NOT_DEFINITE
from quizgen.quiz.numbers import is_year
from quizgen.wording.reversals import Found, put
from quizgen.wording.statements import limiting

_NO_KIND = frozenset("time way thing day year place manner direction sort kind type number amount token".split())
_ENDS = {"begin": "end", "start": "end", "open": "close", "build": "demolish", "erect": "demolish"}
_OF_PASSIVE = frozenset({"build", "erect"})
_SETTING = frozenset({"in", "on", "at", "by", "during"})


def contraries(clause: Clause) -> Iterator[tuple[str, Found]]:
    """What can be turned, with a name for the way.

    Args:
        clause: one that is true, and leaves no room for its contrary.
    """
    behind = tuple(piece for piece in limiting(clause) if not piece.front)
    for name, found in (
        ("same", _differing(clause, behind)),
        ("place", _outside(behind, clause.verb.main.lemma) if _is_somewhere(clause) else {}),
        ("end", _ended(clause, behind)),
    ):
        if found:
            yield name, found


def _differing(clause: Clause, behind: tuple[Piece, ...]) -> Found:
    """ "Different languages" for "the same language", said of several; "a different age from" for "the same age as"."""
    piece = next((one for one in behind if one.role in {"object", "predicate", "governed"}), None)
    noun = piece.phrase if piece is not None else None
    if piece is None or noun is None or noun.head.tag != "NN" or noun.head.lemma in _NO_KIND or noun.conjuncts:
        return {}
    at = next((at for at, token in enumerate(piece.words) if token.text == "same"), 0)
    if not at or piece.words[at - 1].text != "the" or noun.head not in piece.words[at + 1 : at + 3]:
        return {}
    if (at > 1 and piece.words[at - 2].pos == "ADV") or piece.words[0].text.lower() in {"about", "almost", "nearly"}:
        return {}
    article, same, head = piece.words[at - 1], piece.words[at], noun.head
    after = [token for token in clause.words if token.index == head.index + 1]
    if after and after[0].text == "as":
        return {
            article.index: put(article, "a"),
            same.index: put(same, "different"),
            after[0].index: put(after[0], "from"),
        }
    is_of_several = bool(clause.subject.conjuncts) or clause.subject.opens == "both" or _opens_in_two(clause.subject)
    forms = inflections_of(head.lemma, tag="NNS", inflect_oov=False)
    if not is_of_several or not forms or (after and after[0].pos in {"NOUN", "ADP"}):
        return {}
    return {
        article.index: put(article, ""),
        same.index: put(same, "different"),
        head.index: replace(head, text=str(forms[0]), tag="NNS"),
    }


def _opens_in_two(subject: Phrase) -> bool:
    return any(token.text.lower() in {"two", "three", "both"} for token in subject.words[:2])


def _is_somewhere(clause: Clause) -> bool:
    """True for what is or goes on in a place; what is done to a thing within it may be done elsewhere as well."""
    return clause.relation in MAIN_CLAUSES and clause.piece("object") is None


def _outside(behind: tuple[Piece, ...], verb: str) -> Found:
    """ "Outside" for "within" and "inside", before a place or a thing: of who is in a body it is only a "not"."""
    for piece in behind:
        first, noun = piece.words[0], piece.phrase
        if first.text not in {"within", "inside"} or noun is None or piece.verb is not None or noun.is_numeric:
            continue
        is_bound = any(token.pos == "NUM" for token in piece.words)
        is_body = "organisation" in {noun.kind, knowledge.noun_class(noun.head.lemma)}
        is_span = is_bound or noun.head.lemma in _LIMITS
        if not is_span and not is_body and verb not in _HELD and piece is behind[-1]:
            return {first.index: put(first, "outside")}
    return {}


_HELD = frozenset("contain embed enclose trap hide store keep house".split())
"""Verbs of what is inside by what they say."""
_LIMITS = frozenset("limit year month week day hour minute second decade century time distance reach range".split())


def _ended(clause: Clause, behind: tuple[Piece, ...]) -> Found:
    """ "Ended in 1950" for what began then; "was demolished in 1890" for what was built then."""
    verb, main = clause.verb, clause.verb.main
    other = _ENDS.get(main.lemma)
    if other is None or verb.tense != "past" or verb.chain or verb.modal or verb.perfect or verb.particle:
        return {}
    is_built = main.lemma in _OF_PASSIVE
    if is_built != verb.passive or not behind or (verb.passive and clause.subject.determiner in NOT_DEFINITE):
        return {}
    is_plain = all(
        one.role in {"time", "place", "other", "agent"} and one.verb is None and one.words[0].text.lower() in _SETTING
        for one in behind
    )
    years = [token for token in clause.words if is_year(token.text)]
    if not is_plain or len(years) != 1 or (not is_built and not _is_time(behind[0])):
        return {}
    forms = inflections_of(other, tag=main.tag)
    return {main.index: replace(main, text=str(forms[0]), lemma=other)}


def _is_time(piece: Piece) -> bool:
    return piece.role == "time" or any(is_year(token.text) for token in piece.words)
