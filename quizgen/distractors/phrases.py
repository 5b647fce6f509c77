"""Phrases of the article that are like the key in form and kind; the key with one word turned into its opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Phrase, Piece, Token
from quizgen.distractors.model import Query
from quizgen.quiz.model import Distractor
from quizgen.wording.words import is_open, say

_LENGTH = 0.34
_NESTED = frozenset({"organism", "animal", "plant", "person", "group"})
"""Kinds whose words often hold one another (microbes, bacteria): a like phrase may be right too."""
_DETERMINERS = frozenset({"", "a", "an", "the"})
_LOOSE = frozenset(
    "some many much more most several any such other same certain various different few only one another "
    "multiple not".split()
)
_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with an opposite or another name in it, then like phrases, then like infinitives."""
    phrase = query.ask.phrase
    if phrase is not None and (phrase.is_named or phrase.is_numeric or query.entry is not None):
        return
    yield from _opposite(query)
    yield from _other_names(query)
    if phrase is not None:
        yield from _phrases(query, phrase)
    elif query.key.startswith("to "):
        yield from _infinitives(query)


def _opposite(query: Query) -> Iterator[Distractor]:
    """One word of the key turned; an adjective of an office ("foreign minister") is part of its name and stays."""
    phrase, words = query.ask.phrase, query.key.split()
    for token, after in zip(phrase.words, phrase.words[1:], strict=False) if phrase is not None else ():
        is_before_noun = token.pos in {"ADJ", "NOUN"} and (after.pos == "NOUN" or token.pos == "NOUN")
        other = knowledge.antonym(token.text, token.pos.lower()) if is_before_noun else None
        if other and words.count(token.text) == 1 and not knowledge.is_role(after.text):
            yield Distractor(text=" ".join(other if word == token.text else word for word in words), why="the opposite")
            return


def _other_names(query: Query) -> Iterator[Distractor]:
    """Two countries in the key change places; one is replaced by others of the article."""
    found = [
        one for one in _NAME.findall(query.key) if knowledge.find(one.removesuffix("’s").removesuffix("'s"), "country")
    ]
    bare = [one.removesuffix("’s").removesuffix("'s") for one in found]
    if len(bare) == 2:
        first, second = bare
        turned = query.key.replace(first, "\0").replace(second, first).replace("\0", second)
        yield Distractor(text=turned, why="the two sides changed")
    elif len(bare) == 1:
        for other in _countries(query, bare[0]):
            text = query.key.replace(f"the {bare[0]}", bare[0]).replace(bare[0], other)
            yield Distractor(text=text, why="another country")


def _countries(query: Query, name: str) -> list[str]:
    """Other countries of the article that the finding's sentences do not name, the oftenest named first."""
    entry = knowledge.find(name, "country")
    present = [one.name for one in query.text.mentions if any(place[:2] in query.own for place in one.places)]
    found = [one for one in query.text.mentions if one.kind == "country" and not knowledge.related(one.name, name)]
    found = [one for one in found if not any(knowledge.same(one.name, other) for other in present)]
    known = [
        other for one in sorted(found, key=lambda one: -one.count) if (other := knowledge.find(one.name, "country"))
    ]
    return list(dict.fromkeys(other.shown for other in known if entry is not None and other.name != entry.name))


def _phrases(query: Query, key: Phrase) -> Iterator[Distractor]:
    wanted = _class(key)
    if wanted is None or wanted in _NESTED or key.determiner not in _DETERMINERS:
        return
    seen: set[str] = set()
    for sentence in query.text.sentences:
        if (sentence.block, sentence.number) in query.own:
            continue
        for phrase in sentence.phrases:
            if _is_like(phrase, key) and _class(phrase) == wanted and phrase.head.lemma not in seen:
                seen.add(phrase.head.lemma)
                yield Distractor(text=_like_key(phrase, query.key), why="a like phrase from the article")


def _like_key(phrase: Phrase, key: str) -> str:
    """The phrase without its article where the key has none."""
    text = say(phrase.words)
    return text if key.split()[0].lower() in {"a", "an", "the"} else re.sub(r"^(?:an?|the) ", "", text)


def _class(phrase: Phrase) -> str | None:
    return knowledge.noun_class(phrase.head.lemma)


def _is_like(phrase: Phrase, key: Phrase) -> bool:
    if not phrase.words or phrase.words[0].lemma in _LOOSE or phrase.determiner not in _DETERMINERS:
        return False
    if phrase.is_named or phrase.is_numeric or phrase.conjuncts or is_open(phrase.words) or phrase.head.pos != "NOUN":
        return False
    behind = [token for token in phrase.words if token.index > phrase.head.index]
    if phrase.words[-1].pos not in {"NOUN", "PROPN"} or any(token.pos in {"VERB", "AUX"} for token in behind):
        return False
    same_form = phrase.number == key.number and _determined(phrase) == _determined(key)
    return same_form and phrase.head.lemma != key.head.lemma and _is_near(phrase.words, key.words)


def _determined(phrase: Phrase) -> str:
    """ "the" and possessors as one, "a" and "an" as one."""
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
            if not is_open(piece.words) and "," not in text and abs(len(text) - len(query.key)) <= 0.5 * len(query.key):
                yield Distractor(text=text, why="a like phrase from the article")


def _infinitive_pieces(clauses: tuple) -> Iterator[Piece]:  # type: ignore[type-arg]
    for clause in clauses:
        for piece in clause.pieces:
            if piece.role in {"purpose", "complement"} and piece.words and piece.words[0].text == "to":
                yield piece
