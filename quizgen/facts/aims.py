"""What a right, an ability, a plan or a way is to do: "the law gives citizens the right to appeal"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import is_dated, repeats, title_words
from quizgen.knowledge.function_words import AUXILIARY_LEMMAS
from quizgen.tags import WH_WORDS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open

_TO_DO = frozenset(
    "right ability power opportunity freedom authority way plan permission potential capacity duty obligation task "
    "proposal negotiation campaign association committee commission society group fund agency alliance coalition "
    "programme program project expedition mission team organisation organization foundation".split()
)
"""Nouns that an infinitive fills: what one may, can or means to do, and bodies that are there to do it."""
_OF_DOING = frozenset("tradition habit history practice way custom".split())
"""Nouns that "of" and a gerund fill."""
_UNLIKE = frozenset("different differing various varying diverse unequal".split())
"""What is told of several of them is how they differ, and there is more that they can do."""
_MAX_KEY, _MIN_KEY = 14, 2
_PLANS = frozenset({"plan", "proposal"})
_MAKING = frozenset("produce write prepare draft publish present finalize finalise submit include".split())
"""What is written down is no intention of its writer's."""


def find(text: Text) -> Iterator[Fact]:
    """Find what a noun that is an object is there, or free, to do.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = None if clause.verb.negated or clause.verb.passive else _asked(clause, title)
        if ask is not None:
            yield Fact("purpose", "facts.aims", statement(clause), parts(clause), (found,), clause, (ask,))


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    piece = clause.piece("object")
    at = _place(piece) if piece is not None and not piece.front else 0
    if piece is None or piece.phrase is None or not at:
        return None
    if clause.verb.main.lemma in _MAKING and piece.phrase.head.lemma in _PLANS:
        return None
    others = kept(clause)
    behind = [one for one in others if not one.front and one.words[0].index > piece.words[-1].index]
    if piece not in others or not all(is_dated(one) for one in behind):
        return None
    deed = _of_one_form(piece.words[at + 1 :])
    standing = tuple(replace(one, words=piece.words[: at + 1]) if one is piece else one for one in others)
    said = words_of(clause, standing)
    key = key_of_words(deed, said, most=_MAX_KEY, least=_MIN_KEY)
    if not key or is_open(said) or not names_something(said) or _goes_on(deed):
        return None
    doing = "do" if piece.words[at].tag == "TO" else "doing"
    do = replace(piece.words[at + 1], text=doing, say=None)
    asking = tuple(
        replace(one, words=(*one.words, do)) if one.words == piece.words[: at + 1] else one for one in standing
    )
    stem = ask_piece(clause, "what", asking)
    return None if repeats(stem, key, title) else Ask("what-to-do", stem, key, WITH_STEM, level="understand")


def _of_one_form(deed: Words) -> Words:
    """The deeds without the "to" that is said again: the question has said it."""
    pairs = zip((None, *deed), deed, strict=False)
    return tuple(
        token for before, token in pairs if not (before is not None and before.pos == "CCONJ" and token.tag == "TO")
    )


def _place(piece: Piece) -> int:
    """Where in an object "to" or "of" stands right behind its noun, before what is done."""
    phrase = piece.phrase
    if phrase is None or phrase.conjuncts or any(token.text.lower() in _UNLIKE for token in phrase.modifiers):
        return 0
    pairs = enumerate(zip(piece.words, piece.words[1:], strict=False))
    for at, (one, two) in pairs:
        if at and piece.words[at - 1].index == phrase.head.index:
            is_to = one.tag == "TO" and two.tag == "VB" and phrase.head.lemma in _TO_DO
            is_of = one.text == "of" and two.tag == "VBG" and phrase.head.lemma in _OF_DOING
            return at if (is_to or is_of) and two.lemma not in AUXILIARY_LEMMAS else 0
    return 0


def _goes_on(deed: Words) -> bool:
    """True where a relative clause follows that tells of what is done, or a comma parts it."""
    return any(token.tag in WH_WORDS or token.text == "," for token in deed)
