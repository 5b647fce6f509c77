"""The half of an opposed pair that stays in the stem in the article's own words, and what stands for its subject."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import DASHES, Clause, Phrase, Token, Words
from quizgen.facts.comparisons.comparing import Half
from quizgen.facts.comparisons.sides import is_person
from quizgen.facts.whole_sentences import CUTS, LEADING, LEANING
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.words import is_open, say, tidy

_LEAST, _MOST = 4, 22


def beside(half: Half, standing: Words) -> str:
    """A half as running text, connectives at its head left off; empty where it cannot be said outside its sentence.

    Args:
        half: a whole clause.
        standing: other words of the same stem, which its references may have for antecedents.
    """
    words, clause = _uncut(half.words), half.clause
    if clause is None or half.sentence.open_quote or any(token.index in half.sentence.quoted for token in words):
        return ""
    subject = clause.subject
    if subject.is_numeric and not any(token.lemma in {"of", "year"} for token in subject.words):
        return ""
    if any(token.text in CUTS for token in words) or is_open(words, standing) or not _is_whole(words, clause):
        return ""
    text = LEADING.sub("", tidy(say(words, standing)))
    sound = _LEAST <= len(text.split()) <= _MOST and text.count(",") <= 2 and not LEANING.search(text)
    return text if sound else ""


def _uncut(words: Words) -> Words:
    """The words before a dash, those in brackets left off: they add to what is said."""
    kept: list[Token] = []
    depth = 0
    for token in words:
        if token.text in DASHES and not depth:
            break
        depth += token.text == "("
        if not depth:
            kept.append(token)
        depth -= token.text == ")"
    return tuple(kept)


def _is_whole(words: Words, clause: Clause) -> bool:
    """True if subject and verb stand in the words, and no verb of another kind before the subject."""
    inside = {token.index for token in words}
    ends = {token.index for token in (*clause.subject.words, *clause.verb.words)}
    lead = [token for token in words if token.index < min(ends)]
    return ends <= inside and not clause.shared and all(token.tag[:2] != "VB" and token.tag != "MD" for token in lead)


def said_again(clause: Clause, background: str) -> Clause:
    """The clause with a pronoun for its subject where the words before it name the same: no name is said twice.

    Args:
        clause: what is asked.
        background: the words before it in the stem.
    """
    subject, head = clause.subject, clause.subject.head
    named = say(subject.words)
    if head.pos == "PRON" or not re.match(rf"(?:[^,]*, )?{re.escape(named)}\b", background, re.IGNORECASE):
        return clause
    text = _pronoun(subject)
    token = replace(
        head, text=text, lemma=text, tag="PRP", pos="PRON", say=None, open=False, bound=frozenset(), name=None
    )
    return replace(clause, subject=replace(subject, words=(token,), head=token, possessor=None, apposition=None))


def _pronoun(phrase: Phrase) -> str:
    """What takes a phrase up again; a person's surname where the gender is open."""
    if phrase.number == "plural":
        return "they"
    if not is_person(phrase):
        return "it"
    gender = knowledge.gender(phrase.words[0].text) or knowledge.gender(phrase.head.lemma)
    names = [token.text for token in phrase.words if token.pos == "PROPN"]
    return {"m": "he", "f": "she"}.get(gender or "", names[-1] if names else say(phrase.words))


_THEY = frozenset({"they", "them", "their"})
_IT = frozenset({"it", "its"})
_WHO = frozenset({"he", "him", "his", "she", "her"})


def _takes_up(token: Token, subject: Phrase) -> bool:
    """True for a pronoun that can stand for a subject in number and kind."""
    word = token.text.lower()
    if subject.number == "plural":
        return word in _THEY
    return word in (_WHO if is_person(subject) else _IT)


def kept_pronouns(clause: Clause, first: Clause, text: str) -> Clause:
    """The clause with its pronouns as they stand, where the words before it hold what they stand for.

    Args:
        clause: what is asked.
        first: the clause before it in the stem: a pronoun that nothing else resolves takes up its subject.
        text: all that stands before it.
    """
    lower = text.lower()

    def one(token: Token) -> Token:
        if token.tag not in {"PRP", "PRP$"}:
            return token
        named = (token.say or "").removesuffix("’s").removesuffix("'s").lower()
        is_there = bool(named) and re.search(rf"\b{re.escape(named)}\b", lower) is not None
        is_taken_up = not named and not token.bound and _takes_up(token, first.subject)
        return replace(token, say=None, bound=frozenset(), open=False) if is_there or is_taken_up else token

    return _with_tokens(clause, one)


def keeping(clause: Clause, first: Clause) -> Clause:
    """The clause with its pronouns for what the first one names left as they stand."""
    present = {token.index for token in words_of(first, limiting(first))}

    def one(token: Token) -> Token:
        return replace(token, say=None) if token.bound and token.bound <= present and token.say is not None else token

    return _with_tokens(clause, one)


def _with_tokens(clause: Clause, changed: Callable[[Token], Token]) -> Clause:
    """The clause with each token of its subject and pieces changed."""

    def phrase(given: Phrase) -> Phrase:
        return replace(given, words=tuple(map(changed, given.words)), head=changed(given.head))

    pieces = tuple(
        replace(
            one, words=tuple(map(changed, one.words)), phrase=phrase(one.phrase) if one.phrase is not None else None
        )
        for one in clause.pieces
    )
    return replace(clause, subject=phrase(clause.subject), pieces=pieces)
