"""What happens under a condition or on an occasion: "If X, Y", "When X, Y" with the whole of Y as the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import askable_under_condition, parts, tells
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.tags import FINITE
from quizgen.wording.persons import is_people
from quizgen.wording.questions import happening
from quizgen.wording.statements import joined, limiting, source_words, statement, words_of
from quizgen.wording.words import is_open, say, sentence

_LINKS = frozenset({"if", "when", "whenever", "once"})
_MAX_KEY, _MIN_KEY = 15, 4
_MIN_CONDITION = 4
_CALLING = frozenset("call name term know refer define classify label dub".split())
"""In the passive they tell what a thing is then called, and nothing that happens."""
_OF_WHICH_MANY = frozenset({"body-part", "organism", "animal", "plant", "person", "artefact"})
"""Classes of things that stand for any of them in "the cell", "the buyer"."""
_AT_TIMES = frozenset({"sometimes", "often", "occasionally"})
"""With a condition behind it the statement tells when something is done, and not what comes of the condition."""
_CAUSING = frozenset("lead result cause contribute".split())
"""Verbs that name a cause: it leads to what it does whatever the condition is, and is no thing that happens."""


def find(text: Text) -> Iterator[Fact]:
    """Find consequences.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable_under_condition(text):
        piece = _condition(clause)
        ask = None if piece is None or clause.verb.negated else _ask(clause, piece, title)
        if ask is not None:
            yield Fact("effect", "facts.consequences", statement(clause), parts(clause), (found,), clause, (ask,))


def _condition(clause: Clause) -> Piece | None:
    """The one clause that says when or whether the rest is so."""
    held = [piece for piece in limiting(clause) if piece.verb is not None and piece.role in {"condition", "time"}]
    if len(held) != 1 or not (held[0].front or not held[0].comma) or len(held[0].words) < _MIN_CONDITION:
        return None
    link = held[0].words[0].text.lower()
    is_clause = any(token.tag in FINITE for token in held[0].words)
    is_general = clause.verb.tense != "past" and not _is_of_any(held[0])
    is_cause = clause.verb.main.lemma in _CAUSING and not held[0].front
    happens = (
        clause.verb.main.lemma != "be"
        and not is_cause
        and not (clause.verb.passive and clause.verb.main.lemma in _CALLING)
    )
    times = {token.text.lower() for token in clause.verb.words} & _AT_TIMES
    is_use = bool(times if not held[0].front else times - {"often"})  # "sometimes": at other times something else does
    return held[0] if link in _LINKS and is_clause and is_general and happens and not is_use else None


def _is_of_any(piece: Piece) -> bool:
    """True for "if the cell requires": of any cell it is said so, and none was named."""
    article, noun, verb = piece.words[1:4]
    is_bare = article.text.lower() == "the" and noun.tag == "NN" and noun.say is None and verb.tag in FINITE
    return is_bare and knowledge.noun_class(noun.lemma) in _OF_WHICH_MANY


def _ask(clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    others = tuple(one for one in limiting(clause) if one is not piece)
    piece = replace(piece, words=_without_then(piece.words))
    standing = words_of(clause, others)
    whose = (*piece.words, *(clause.source.words if clause.source else ()))
    if is_open(piece.words, ()) or not tells(whose, title, least=1):
        return None
    figures = {token.text for token in piece.words if token.pos == "NUM"}
    if any(token.text in figures for token in standing):
        return None  # the condition says it already
    fronted = [one for one in others if one.front and one.verb is None]
    behind = tuple(one for one in others if one not in fronted)
    key = say(standing, piece.words) if not others else joined(clause, behind, with_source=False)
    key = _taken_up(key.removeprefix("then "), clause, say(piece.words, ()))
    if not _MIN_KEY <= len(key.split()) <= _MAX_KEY:
        return None
    head = [source_words(clause)] if clause.source else []
    head += [say(one.words, ()) for one in fronted]
    stem = sentence(", ".join([*head, f"what {happening(clause.verb)} {say(piece.words, ())}"]), "?")
    return Ask("what-happens", stem, key, WITH_STEM, level="understand")


def _without_then(words: Words) -> Words:
    """The condition without the "then" that leads on to what follows."""
    end = next((at for at in range(len(words), 0, -1) if words[at - 1].text.lower() not in {",", "then"}), 0)
    return words[:end]


def _taken_up(key: str, clause: Clause, condition: str) -> str:
    """The key with a pronoun for a thing that the condition names already."""
    subject = clause.subject
    named = say(subject.words)
    is_somebody = is_people(subject)
    is_somebody = is_somebody or subject.head.text.lower() in {"he", "she"}
    if is_somebody or not key.startswith(named) or named.lower() not in condition.lower():
        return key
    return f"{'they' if subject.number == 'plural' else 'it'}{key.removeprefix(named)}"
