"""How somebody judges a thing: what a named person or body says that it is ("Lee says the dam is too old")."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.facts.relations import is_in_title
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import DEGREES
from quizgen.wording.statements import may_open_quotation, statement
from quizgen.wording.words import lowered, say, sentence

_MAX_KEY, _MAX_SUBJECT = 12, 14
_SAYING = frozenset(
    "say add argue claim write note insist warn comment tell explain state admit stress conclude according".split()
)
_JUDGES = frozenset({"person", "organisation"})
_STATES = frozenset(
    "dead alive ready available open closed absent present able unable likely unlikely sure certain wrong right true "
    "false ill sick married pregnant unemployed aware due same different equal similar".split()
)
"""Adjectives of what is found to be so, not of what somebody thinks of it."""
_COMMON = 5.0
"""Zipf frequency above which an adjective alone is no answer that one learns (wordfreq)."""
_QUALITY = frozenset({"ADJ", "ADV", "CCONJ", "VERB"})
_REASONS = frozenset({"as", "because", "since", "for"})


def find(text: Text) -> Iterator[Fact]:
    """Find judgements with their judge.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = _asked(found, clause, title)
        if ask is not None:
            yield Fact("quotation", "facts.judgements", statement(clause), parts(clause), (found,), clause, (ask,))


def _asked(found: Sentence, clause: Clause, title: frozenset[str]) -> Ask | None:
    piece, source, verb = clause.piece("predicate"), clause.source, clause.verb
    if piece is None or source is None or source.kind not in _JUDGES or source.verb not in _SAYING:
        return None
    is_plain = verb.main.lemma == "be" and not (verb.negated or verb.modal or verb.chain or verb.perfect)
    subject = clause.subject
    if not is_plain or len(subject.words) > _MAX_SUBJECT or not tells(subject.words, title, least=1):
        return None
    judge = _name(source.words)
    if any(token.pos == "CCONJ" for token in judge) or not all(_is_spared(one) for one in kept(clause, piece)):
        return None
    key = key_of_words(piece.words, subject.words, most=_MAX_KEY, least=1) if _is_judgement(piece) else ""
    if not key or (" " not in key and frequency(key) > _COMMON):
        return None
    parent = found.parent_of(clause)
    do = "did" if parent is not None and parent.verb.tense == "past" else "does"
    stem = sentence(f"how {do} {say(judge).removeprefix('even ')} describe {_thing(subject.words)}", "?")
    if repeats(stem, key, title) or is_in_title(key, title):
        return None
    return Ask("describes", stem, key, WRITTEN, piece.phrase, level="understand")


def _thing(words: Words) -> str:
    """What is judged, without a capital that it has only because a quotation began with it."""
    first = words[0]
    return lowered(first, say(words)) if first.say is None and may_open_quotation(first) else say(words)


def _name(words: Words) -> Words:
    """Who judges, up to a comma behind which more is told of him."""
    return next((words[:at] for at, token in enumerate(words) if token.text == ","), words)


def _is_spared(piece: Piece) -> bool:
    """True for the reason given with a judgement, and for a "really": without it the judgement is the same."""
    gives_reason = piece.verb is not None and not piece.front and piece.words[0].text.lower() in _REASONS
    return gives_reason or (piece.role == "manner" and len(piece.words) == 1)


def _is_judgement(piece: Piece) -> bool:
    """True for adjectives with their adverbs, and for "a/an NOUN"; what is measured or ranked is no judgement."""
    words = [token for token in piece.words if token.pos != "PUNCT"]
    if piece.front or piece.verb is not None or any(token.pos == "NUM" or token.tag in DEGREES for token in words):
        return False
    if piece.phrase is not None:
        phrase = piece.phrase
        return phrase.determiner in INDEFINITE and not phrase.is_named and phrase.head.pos == "NOUN"
    is_quality = (words[-1].pos == "ADJ" or words[0].pos == "ADJ") and all(token.pos in _QUALITY for token in words)
    return is_quality and not any(token.lemma in _STATES for token in words)
