"""Phrases of the article that are like the key in form and kind; the key with one word turned into its opposite."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Phrase, Piece, Token
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.wording.words import is_open, say

_LENGTH = 0.34
_ENTITIES = 5


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with an opposite in it, then like phrases, then like infinitives."""
    if query.ask.phrase is not None and (query.ask.phrase.is_named or query.ask.phrase.is_numeric):
        return
    yield from _opposite(query)
    if query.ask.phrase is not None:
        yield from _phrases(query, query.ask.phrase)
    elif query.key.startswith("to "):
        yield from _infinitives(query)


def _opposite(query: Query) -> Iterator[Distractor]:
    words = query.key.split()
    for at, word in enumerate(words):
        other = knowledge.antonym(word, "adj") if len(words) > 2 else None
        if other:
            yield Distractor(text=" ".join([*words[:at], other, *words[at + 1 :]]), why="the opposite")
            return


def _phrases(query: Query, key: Phrase) -> Iterator[Distractor]:
    wanted = _class(key)
    if wanted is None:
        return
    seen: set[str] = set()
    for sentence in query.text.sentences:
        if (sentence.block, sentence.number) in query.own:
            continue
        for phrase in sentence.phrases:
            if _is_like(phrase, key) and _class(phrase) == wanted and phrase.head.lemma not in seen:
                seen.add(phrase.head.lemma)
                yield Distractor(text=say(phrase.words), why="a like phrase from the article")


def _class(phrase: Phrase) -> str | None:
    return knowledge.noun_class(phrase.head.lemma)


def _is_like(phrase: Phrase, key: Phrase) -> bool:
    if phrase.is_named or phrase.is_numeric or phrase.conjuncts or is_open(phrase.words) or phrase.head.pos != "NOUN":
        return False
    same_form = phrase.number == key.number and _determined(phrase) == _determined(key)
    return same_form and phrase.head.lemma != key.head.lemma and _is_near(phrase.words, key.words)


def _determined(phrase: Phrase) -> str:
    """"the" and possessors as one, "a" and "an" as one."""
    if phrase.possessor is not None or phrase.determiner == "the":
        return "the"
    return "a" if phrase.determiner in {"a", "an"} else phrase.determiner


def _is_near(words: tuple[Token, ...], key: tuple[Token, ...]) -> bool:
    mine, other = len(say(words)), len(say(key))
    return abs(mine - other) <= max(_LENGTH * other, 6)


def _infinitives(query: Query) -> Iterator[Distractor]:
    for sentence in query.text.sentences:
        if (sentence.block, sentence.number) in query.own:
            continue
        for piece in _infinitive_pieces(sentence.clauses):
            text = say(piece.words)
            if not is_open(piece.words) and abs(len(text) - len(query.key)) <= 0.5 * len(query.key):
                yield Distractor(text=text, why="a like phrase from the article")


def _infinitive_pieces(clauses: tuple) -> Iterator[Piece]:  # type: ignore[type-arg]
    for clause in clauses:
        for piece in clause.pieces:
            if piece.role in {"purpose", "complement"} and piece.words and piece.words[0].text == "to":
                yield piece
