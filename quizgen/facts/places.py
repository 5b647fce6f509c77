"""Where it happened: a named city or country in a past clause, or in a timeless one with a place verb."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import POLITIES, SITES, Clause, Piece, Sentence, Text, join
from quizgen.facts.askable import askable, is_askable_key, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, Ask, Fact
from quizgen.knowledge.function_words import ESPECIALLY, MOSTLY
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_AMONG_OTHERS = MOSTLY | ESPECIALLY | {"initially", "originally", "first", "firstly"}
_LOCATED = frozenset("locate situate base found hold live bear grow build live lie stand".split())


def find(text: Text) -> Iterator[Fact]:
    """Find places.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        ask = _ask(found, clause)
        if ask is not None:
            yield Fact("place", "facts.places", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(found: Sentence, clause: Clause) -> Ask | None:
    places = [piece for piece in kept(clause) if piece.role == "place" and not piece.front]
    if len(places) != 1 or clause.verb.negated or not _is_located(clause) or _is_born_as(clause):
        return None
    if clause.verb.main.lemma == "be" and any(one.words[0].tag == "TO" for one in kept(clause, places[0])):
        return None  # without its place, "was in Oslo to be paid" is what was to be
    piece: Piece = places[0]
    if _is_one_of_several(found, piece):
        return None
    phrase = piece.phrase
    if phrase is not None and not phrase.is_named and knowledge.noun_class(phrase.head.lemma) in SITES:
        return _at(clause, piece, kept(clause, piece))
    if (
        phrase is None
        or not phrase.is_named
        or phrase.conjuncts
        or not is_askable_key(phrase)
        or piece.marker not in {"in", "at", "near"}
    ):
        return None
    asked = answer(phrase)
    others = kept(clause, piece)
    if not names_something(words_of(clause, others)):
        return None
    if not asked.word.startswith("which"):
        return _at(clause, piece, others)
    marker = "on" if asked.word.endswith("island") and piece.marker == "in" else piece.marker
    stem = ask_piece(clause, asked.word, others, marker=marker)
    return Ask(
        "where",
        stem,
        asked.key,
        ANY_QUESTION,
        phrase,
        hint=phrase.kind if phrase.kind in POLITIES else "place",
    )


def _is_one_of_several(found: Sentence, piece: Piece) -> bool:
    """True where an adverb before a place tells that it was so elsewhere as well: "initially in Italy"."""
    place = join(piece.words)
    at = found.text.find(place)
    before = found.text[:at].split() if at > 0 else []
    return any(word.strip(",").lower() in _AMONG_OTHERS for word in (*before[-1:], place.split()[0]))


def _is_born_as(clause: Clause) -> bool:
    """True for "was born Ann Reed in Bath": two things are told at once."""
    is_born = clause.verb.main.lemma == "bear" and clause.verb.passive
    return is_born and any(not piece.marker and piece.words[0].pos == "PROPN" for piece in clause.pieces)


def _is_located(clause: Clause) -> bool:
    return clause.verb.tense == "past" or clause.verb.main.lemma in _LOCATED


_SETTLED = frozenset("locate situate base bear bury build erect find discover hold keep store stage grow".split())


def _at(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> Ask | None:
    """Where something stands, was born or took place, its preposition in the key."""
    key = key_of_words(piece.words, words_of(clause, others), most=8, least=2)
    if not key or not clause.verb.passive or clause.verb.main.lemma not in _SETTLED:
        return None
    if not names_something(words_of(clause, others)):
        return None
    return Ask(
        "where-at",
        ask_piece(clause, "where", others),
        key,
        WITH_STEM,
        piece.phrase,
        hint="place",
    )
