"""Which right, which idea: a noun with what it holds spelled out behind it (the right to vote, the idea that …)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Text, Token, Words
from quizgen.facts.askable import askable, is_copula, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.knowledge.function_words import INDIRECT_QUESTION_WORDS
from quizgen.tags import FINITE
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of

_MAX_KEY, _MIN_KEY = 17, 4
_TO_DO = frozenset(
    "right power duty task obligation responsibility authority freedom job privilege ability capacity potential "
    "tendency permission mandate mission option".split()
)
"""Nouns that an infinitive fills: the right to vote."""
_THAT = frozenset(
    "idea belief claim view theory thesis notion argument fear hypothesis suggestion assumption principle rule "
    "requirement prediction theorem doctrine myth".split()
)
"""Nouns that a clause fills: the idea that the Earth moves."""
_OF_HOW = frozenset({"question", "problem", "issue", "riddle", "puzzle", "mystery"})


def find(text: Text) -> Iterator[Fact]:
    """Find what nouns hold.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = None if clause.verb.negated or is_copula(clause) else _object(clause, title) or _subject(clause, title)
        if ask is not None:
            yield Fact("other", "facts.contents", statement(clause), parts(clause), (found,), clause, (ask,))


def _object(clause: Clause, title: frozenset[str]) -> Ask | None:
    piece = clause.piece("object")
    if piece is None or piece.front or piece.phrase is None or piece.phrase.conjuncts or clause.verb.passive:
        return None
    others = kept(clause, piece)
    words = piece.words
    behind = next((one for one in others if one.words[0].index == words[-1].index + 1), None)
    if words[-1] == piece.phrase.head and behind is not None and behind.words[0].tag == "TO":
        words, others = (*words, *behind.words), tuple(one for one in others if one is not behind)
    if not _is_filled(words, piece.phrase.head) or any(not one.front and one.role != "indirect" for one in others):
        return None
    return _ask(clause, piece, words, others, title)


def _ask(clause: Clause, piece: Piece, words: Words, others: tuple[Piece, ...], title: frozenset[str]) -> Ask | None:
    head = piece.phrase.head if piece.phrase is not None else words[0]
    standing = words_of(clause, others)
    key = key_of_words(words, (*standing, *words), most=_MAX_KEY, least=_MIN_KEY)
    if not key or not tells(standing, title, least=1):
        return None
    stem = ask_piece(clause, f"what {head.text}", others)
    return Ask("content", stem, key, WRITTEN, piece.phrase, level="understand")


def _subject(clause: Clause, title: frozenset[str]) -> Ask | None:
    subject = clause.subject
    if subject.conjuncts or subject.number == "plural" or not _is_filled(subject.words, subject.head):
        return None
    pieces = kept(clause)
    rest = tuple(token for one in pieces for token in one.words)
    key = key_of_words(subject.words, rest, most=_MAX_KEY, least=_MIN_KEY)
    if not key or not tells((*clause.verb.words, *rest), title, least=1):
        return None
    stem = ask_subject(clause, f"what {subject.head.text}", pieces)
    return Ask("content", stem, key, WRITTEN, subject, level="understand")


def _is_filled(words: Words, head: Token) -> bool:
    """True for "the NOUN to do", "the NOUN that it is so", "the NOUN of how it is so"."""
    before = [token for token in words if token.index < head.index]
    behind = [token for token in words if token.index > head.index]
    if len(behind) < 2 or not before or before[0].text.lower() != "the" or len(before) > 2:
        return False
    first, second = behind[0], behind[1]
    if head.lemma in _TO_DO:
        return first.tag == "TO" and second.tag in {"VB", "RB"}
    if head.lemma in _THAT:
        return first.text == "that" and first.tag == "IN" and second.tag not in FINITE
    return head.lemma in _OF_HOW and first.text == "of" and second.text.lower() in INDIRECT_QUESTION_WORDS
