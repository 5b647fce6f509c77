"""What it is called: "a gas known as methane"; "what is called a market"; "The X, or Y,"; acronyms in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import PLACES, Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import ANY_QUESTION, Ask, Fact
from quizgen.knowledge.function_words import INDEFINITE, RELATIVE_FORMS
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import CARDINALS, ORDINALS
from quizgen.tags import DETERMINING, NOUNS, PLURALS, SPECIFIC, SUPERLATIVES
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say, sentence

_CUES = (("known", "as"), ("referred", "to", "as"), ("called",), ("termed",), ("dubbed",))
_MAX_NAME = 5
_MADE_OF = frozenset("version form variant variation example instance use user application adaptation".split())
_BEYOND_LATIN = "\u0250"
_KINDS = frozenset("type kind sort form class species variety breed family genus".split())
_ANY = frozenset("new certain particular special common other similar".split())
"""Adjectives that do not tell one kind from the others."""
_MIN_THING = 5
"""Words that a description needs to fit one thing only: "a five-carbon sugar" has several names."""


def find(text: Text) -> Iterator[Fact]:
    """Find names given to things by a participle behind their phrase.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        fact = _called(found, clause) or _calling(found, clause)
        if fact is not None:
            yield fact
    for found in text.sentences:
        if found.open_quote:
            continue
        texts = [token.text.lower() for token in found.tokens]
        for cue in _CUES:
            for place in range(1, len(texts) - len(cue)):
                if (
                    texts[place] == cue[0]
                    and tuple(texts[place : place + len(cue)]) == cue
                    and place not in found.quoted
                ):
                    fact = _named(found, place, place + len(cue))
                    if fact is not None:
                        yield fact


def _tells_rank(name: str, subject: Phrase) -> bool:
    """True for "phase 2" as what a second phase is called: counting it gives the name away."""
    ranks = {token.text.lower() for token in subject.words} & set(ORDINALS)
    counts = {CARDINALS[ORDINALS.index(rank)] for rank in ranks if ORDINALS.index(rank) < len(CARDINALS)}
    figures = {str(CARDINALS.index(count)) for count in counts}
    return not (counts | figures).isdisjoint(re.findall(r"\w+", name.lower()))


CALLING = frozenset("call name term dub title label nickname christen rename".split())
_ALSO_CALLED = frozenset(("also", word) for word in ("known", "called", "termed", "named"))
_CALLING_AS = frozenset({("know", "as"), ("refer", "to"), ("refer", "as")})


def _called(found: Sentence, clause: Clause) -> Fact | None:
    """X is called Y, X is known in Z as Y: what is X called?"""
    verb = clause.verb
    if not verb.passive or verb.negated or clause.subject.conjuncts or clause.quoted:
        return None
    known = next((one for one in kept(clause) if (verb.main.lemma, one.marker) in _CALLING_AS and not one.front), None)
    piece = known or (clause.piece("predicate") if verb.main.lemma in CALLING else None)
    if piece is None or clause.piece("agent") or _is_any_such(found, clause):
        return None
    words = piece.words
    if (
        _has_second_name(found, piece)
        or _is_half_told(found, clause)
        or (verb.main.lemma == "name" and _is_honour(piece))
    ):
        return None
    start = next((i + 1 for i, token in enumerate(words[:3]) if token.text == "as"), 0)
    if known is not None and not start:
        return None
    others = kept(clause, piece)
    name = key_of_words(words[start:], words_of(clause, others), most=_MAX_NAME, least=1).strip('“”"‘’')
    if any(mark in name for mark in '“”"') or words[-1].pos == "ADJ" or _tells_rank(name, clause.subject):
        return None
    if (
        not name
        or words[start].pos not in {"NOUN", "PROPN", "DET", "ADJ", "PUNCT"}
        or not names_something(clause.words)
    ):
        return None
    if piece.phrase is not None and piece.phrase.number != clause.subject.number:
        return None  # one name for several things: others of them were cut off
    if known is not None:
        others = (*others, Piece("other", (words[start - 1],)))
    stem = ask_piece(clause, "what", tuple(sorted(others, key=lambda one: one.words[0].index)))
    types: frozenset[ItemType] = ANY_QUESTION
    ask = Ask("is-called", stem, name, types, piece.phrase, gap=name, hint="term")
    roles = (("term", name), *parts(clause))
    return Fact("definition", "facts.naming", statement(clause), roles, (found,), clause, (ask,))


def _has_second_name(found: Sentence, piece: Piece) -> bool:
    """True where another name follows: "known as the Long War, or simply the Feud", "and also called the Feud"."""
    behind = [token.text.lower() for token in found.tokens[piece.words[-1].index + 1 :]]
    is_next = behind[:1] == ["or"] or behind[:2] == [",", "or"]
    return is_next or any(pair in _ALSO_CALLED for pair in pairwise(behind))


def _is_honour(piece: Piece) -> bool:
    """True for an honour or office that somebody was named to, and is not called by: "named a Capital of Culture"."""
    head = piece.phrase.head.text.lower() if piece.phrase is not None else piece.words[-1].text.lower()
    return piece.words[0].text.lower() in INDEFINITE or knowledge.noun_class(head) == "person"


def _calling(found: Sentence, clause: Clause) -> Fact | None:
    """Somebody calls X Y, which the parser takes for one phrase: "they named the ship Fram"."""
    piece = clause.piece("object")
    if clause.verb.main.lemma not in CALLING or clause.verb.passive or clause.verb.negated or piece is None:
        return None
    words = piece.words
    start = len(words)
    while start > 0 and words[start - 1].pos in SPECIFIC:
        start -= 1
    named = start - 1 if start > 1 and words[start - 1].text.lower() == "the" else start
    thing, name = words[:named], words[named:]
    if not thing or thing[-1].pos != "NOUN" or not name or len(name) > _MAX_NAME or piece.front or is_open(words):
        return None
    is_latin = all(character < _BEYOND_LATIN for character in say(name))
    if thing[0].pos not in DETERMINING or not is_latin or not names_something(clause.subject.words):
        return None
    others = tuple(replace(one, words=thing) if one is piece else one for one in kept(clause))
    ask = Ask("calls", ask_piece(clause, "what", others), say(name), ANY_QUESTION, None, gap=say(name), hint="name")
    roles = (("term", say(name)), *parts(clause))
    return Fact("definition", "facts.naming", statement(clause), roles, (found,), clause, (ask,))


def _is_half_told(found: Sentence, clause: Clause) -> bool:
    """True where a relative clause behind "the N" tells what is called so, and the statement leaves it off."""
    between = found.tokens[clause.subject.words[-1].index + 1 : clause.verb.words[0].index]
    return clause.subject.determiner == "the" and any(token.tag in {"WDT", "WP", "WP$"} for token in between)


def _is_any_such(found: Sentence, clause: Clause) -> bool:
    """True for "holds the faint green star, known as Lima": with its name asked for, nothing says which star."""
    subject, last = clause.subject, clause.subject.words[-1]
    behind = found.tokens[last.index + 1 : last.index + 3]
    is_behind = last == subject.head and [token.text for token in behind] == [",", clause.verb.main.text]
    told = [token for token in subject.words if token.pos in NOUNS or token.tag in SUPERLATIVES]
    ranks = {token.text.lower() for token in subject.words} & {*ORDINALS, "only", "main", "last"}
    return is_behind and subject.determiner == "the" and told == [subject.head] and not ranks


def _named(found: Sentence, start: int, end: int) -> Fact | None:
    thing = _thing_before(found, start)
    name = _name_after(found, end)
    if thing is None or not name or thing.determiner not in INDEFINITE or is_open((*thing.words, *name)):
        return None
    words = tuple(token for token in thing.words if token.index < start)
    if sum(token.text.isalpha() for token in words) < _MIN_THING or words[-1].pos not in NOUNS:
        return None
    # behind a relative, somebody calls the thing so: "a course that the club called Basics"
    if any(token.text in {",", "“"} or token.text.lower() in RELATIVE_FORMS for token in words):
        return None
    if _is_of_any_kind(words) or (thing.number == "singular" and {words[-1].tag, name[-1].tag} <= PLURALS):
        return None  # "a shortage of vessels called cogs": the vessels are
    what, called = say(words), say(name).strip('“”"‘’')
    if any(word.lower() in what.lower() for word in called.split() if len(word) > 3):
        return None
    text = sentence(f"{what} is known as {called}")
    phrase = next((one for one in found.phrases if one.head.index == name[-1].index), None)
    ask = Ask(
        "called",
        sentence(f"by what name is {what} known", "?"),
        called,
        ANY_QUESTION,
        phrase,
        hint="term",
    )
    return Fact("definition", "facts.naming", text, (("term", called), ("definition", what)), (found,), None, (ask,))


def _is_of_any_kind(words: Words) -> bool:
    """True for "a type of bread" and "a new class of ships", of which there are more: no word tells which."""
    texts = [token.text.lower() for token in words]
    at = texts.index("of") if "of" in texts else 0
    return at > 0 and texts[at - 1] in _KINDS and set(texts[1 : at - 1]) <= _ANY


def _thing_before(found: Sentence, start: int) -> Phrase | None:
    """The phrase that ends right before the cue, a comma between at most."""
    last = start - 2 if found.tokens[start - 1].text == "," else start - 1
    fitting = [
        one
        for one in found.phrases
        if one.words and one.words[0].index < last and any(t.index == last for t in one.words)
    ]
    nearest = [one for one in fitting if one.head.index == last and one.determiner in INDEFINITE]
    is_told = any(one.head.index == last and one.determiner == "the" for one in fitting)
    if is_told and any(one.head.lemma in _MADE_OF for one in fitting):
        return None  # "an early form of the sauce known as adjika": the sauce is
    if any(_is_place_told_of(one, last) for one in fitting):
        return None  # "a hill in the county known as Moss": in which, or which hill
    return (
        nearest[0]
        if nearest
        else max(fitting, key=lambda one: len([t for t in one.words if t.index <= last]), default=None)
    )


def _is_place_told_of(one: Phrase, last: int) -> bool:
    """True for "the county" right before the cue: it was named before, and the name is that of what lies in it."""
    told = [token for token in one.words if token.index <= last]
    is_lone = one.head.index == last and one.determiner == "the" and told[1:] == [one.head]
    is_place = knowledge.noun_class(one.head.lemma) in PLACES
    return is_lone and is_place and not knowledge.is_unique(say(told).lower())


def _name_after(found: Sentence, end: int) -> Words:
    words: list[Token] = []
    for token in found.tokens[end:]:
        if token.text in {",", ".", ";", "(", ")", "–"} or token.pos in {"VERB", "AUX", "ADP", "SCONJ", "CCONJ"}:
            break
        words.append(token)
    return tuple(words) if 0 < len(words) <= _MAX_NAME and words[-1].pos in {"NOUN", "PROPN", "PUNCT"} else ()
