"""The half of an opposed pair that stays in the stem in the article's own words, and what stands for its subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import Half
from quizgen.facts.quantities import counted
from quizgen.facts.whole_sentences import CUTS, LEADING, LEANING
from quizgen.knowledge.function_words import DEMONSTRATIVES, INDEFINITE
from quizgen.knowledge.marks import DASHES
from quizgen.tags import NOUNS, PERSONAL_TAGS
from quizgen.wording.persons import is_person
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.words import is_open, say, tidy

_LEAST, _MOST = 4, 24


def beside(half: Half, standing: Words) -> str:
    """A half as running text, connectives at its head left off; empty where it cannot be said outside its sentence.

    Args:
        half: a whole clause.
        standing: other words of the same stem, which its references may have for antecedents.
    """
    clause = half.clause
    if clause is None or half.sentence.open_quote or any(token.index in half.sentence.quoted for token in half.words):
        return ""
    if is_elliptic(clause.subject):
        return ""
    words = _uncut(half.words)
    for shorter in (words, *_without_asides(words, half.sentence, clause)):
        text = _said(shorter, clause, half.sentence, standing)
        if text:
            return text
    return ""


def is_elliptic(subject: Phrase) -> bool:
    """True for a number of things that only the sentence before names: "about 76 percent", "the other three"."""
    is_told = counted(subject) is not None or any(token.lemma in {"of", "year"} for token in subject.words)
    return subject.is_numeric and not is_told


def _said(words: Words, clause: Clause, sentence: Sentence, standing: Words) -> str:
    """The words as running text; empty where they lean on something, or are too many."""
    if any(token.text in CUTS for token in words) or is_open(words, standing) or not _is_whole(words, clause, sentence):
        return ""
    text = LEADING.sub("", tidy(say(_named_once(words), standing)))
    sound = _LEAST <= len(text.split()) <= _MOST and text.count(",") <= 2 and not LEANING.search(text)
    return text if sound else ""


def _named_once(words: Words) -> Words:
    """The words with pronouns left as they stand where what they stand for was named before them."""
    kept: list[Token] = []
    for token in words:
        name = _named(token)
        is_again = token.tag in PERSONAL_TAGS and bool(name) and name.lower() in say(kept).lower()
        kept.append(_as_it_stands(token) if is_again else token)
    return tuple(kept)


def _named(token: Token) -> str:
    """What a pronoun stands for, without the mark of an owner; empty where that is not known."""
    return (token.say or "").removesuffix("’s").removesuffix("'s")


def _as_it_stands(token: Token) -> Token:
    return replace(token, say=None, bound=frozenset(), open=False)


def _without_asides(words: Words, sentence: Sentence, clause: Clause) -> Iterator[Words]:
    """The words without what adds to them: phrases between commas, then clauses behind a comma or a reason."""
    parts = [token.index for token in words if token.text == ","]
    verb = clause.verb.words[-1].index
    core = {token.index for token in (*clause.subject.words, *clause.verb.words)}
    for one, two in pairwise(parts):
        inside = range(one, two + 1)
        if core.isdisjoint(inside) and _is_aside(sentence.tokens[one + 1 : two]):
            words = tuple(token for token in words if token.index not in inside)
            yield words
    ends = [token.index for token in words if token.index > verb and _adds(sentence, token)]
    for end in reversed(ends):
        yield tuple(token for token in words if token.index < end)


def _is_aside(words: Words) -> bool:
    """True for an apposition or a relative clause between commas: no list, and nothing with a verb of its own."""
    if any(token.pos == "CCONJ" for token in words[:1]):
        return False
    return words[0].text.lower() in {"a", "an", "which", "who", "where", "such", "including"}


_ADDING = frozenset({"which", "who", "where", "so", "because", "perhaps", "such", "including", "and"})


def _adds(sentence: Sentence, token: Token) -> bool:
    """True where something new begins that can be left off: ", which …", ", so …", "because …", ", and" with a verb."""
    before, word = sentence.tokens[token.index - 1], token.text.lower()
    if word in {"so", "because"} and token.pos == "SCONJ":
        return not (before.pos in {"ADV", "PART"} or before.text.lower() in {"only", "just", "not"})
    if token.text != "," or token.index + 2 >= len(sentence.tokens):
        return False
    first = sentence.tokens[token.index + 1]
    if first.text.lower() == "and":
        return any(one.index > token.index and one.link == "and" and not one.shared for one in sentence.clauses)
    return first.text.lower() in _ADDING or first.text.lower() in INDEFINITE


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


def _is_whole(words: Words, clause: Clause, sentence: Sentence) -> bool:
    """True if subject and verb stand in the words, and no verb of another kind before the subject but who says it."""
    inside = {token.index for token in words}
    ends = {token.index for token in (*clause.subject.words, *clause.verb.words)}
    teller = sentence.parent_of(clause) if clause.relation == "reported" else None
    if teller is not None and not teller.shared:
        ends |= {token.index for token in (*teller.subject.words, *teller.verb.words)}
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
    is_taken_up = head.pos == "PRON" and (head.say is None or len(subject.words) > 1)
    if is_taken_up or not re.match(rf"(?:[^,]*, )?{re.escape(named)}\b", background, re.IGNORECASE):
        return clause
    text = head.text.lower() if head.tag == "PRP" else _pronoun(subject)
    if text[:1].isupper():
        token = replace(head, text=text, lemma=text, pos="PROPN", say=None, open=False, bound=frozenset())
    else:
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
    names = [token.text for token in phrase.words if token.pos == "PROPN" and token.index <= phrase.head.index]
    return {"m": "he", "f": "she"}.get(gender or "", names[-1] if names else say(phrase.words))


_THEY = frozenset({"they", "them", "their"})
_IT = frozenset({"it", "its"})
_WHO = frozenset({"he", "him", "his", "she", "her"})


_FIGURES = frozenset({"number", "figure", "total"})
"""Nouns that take up a number."""
"""Words that point at what was named right before them."""


def _is_thing(phrase: Phrase) -> bool:
    """True unless a phrase tells a time or a case, which the words before it need not name."""
    is_noun = phrase.head.pos == "NOUN" and len(phrase.words) > 1
    return is_noun and knowledge.noun_class(phrase.head.lemma) != "time"


def _takes_up(token: Token, subject: Phrase) -> bool:
    """True for a pronoun that can stand for a subject in number and kind."""
    word = token.text.lower()
    if subject.number == "plural":
        return word in _THEY
    return word in (_WHO if is_person(subject) else _IT)


def _lone_many(clause: Clause) -> tuple[Phrase, ...]:
    """The one phrase that names several things, where the subject names one: "they" can be nothing else."""
    many = [one.phrase for one in clause.pieces if one.phrase is not None and one.phrase.number == "plural"]
    is_lone = len(many) == 1 and clause.subject.number == "singular" and not _is_crowd(clause.subject)
    return tuple(many) if is_lone and many[0].kind != "date" and _is_thing(many[0]) else ()


def _is_crowd(phrase: Phrase) -> bool:
    """True for what names its members, too: "the team … they"."""
    return phrase.kind in knowledge.BODIES or knowledge.noun_class(phrase.head.lemma) in knowledge.ACTING


def kept_pronouns(clause: Clause, first: Clause, before: Half) -> Clause:
    """The clause with its pronouns, and nouns with "the" or "this", as they stand, where what is before it names them.

    Args:
        clause: what is asked.
        first: the clause before it in the stem: a pronoun that nothing else resolves takes up its subject.
        before: all that stands before it.
    """
    lower = before.text.lower()
    named = {token.lemma for token in before.words if token.pos in NOUNS and not token.open}
    phrases = [clause.subject, *(piece.phrase for piece in clause.pieces if piece.phrase is not None)]
    points = {one.words[0].index for one in phrases if one.opens in DEMONSTRATIVES and _is_thing(one)}
    named |= _FIGURES if any(token.pos == "NUM" for token in before.words) else frozenset()
    told = (first.subject, *_lone_many(first))

    def one(token: Token) -> Token:
        if token.open and (token.index in points or (token.pos == "NOUN" and token.lemma in named)):
            return replace(token, open=False)
        if token.tag not in PERSONAL_TAGS:
            return token
        name = _named(token).lower()
        is_there = bool(name) and re.search(rf"\b{re.escape(name)}\b", lower) is not None
        is_taken_up = not name and not token.bound and any(_takes_up(token, phrase) for phrase in told)
        return _as_it_stands(token) if is_there or is_taken_up else token

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
