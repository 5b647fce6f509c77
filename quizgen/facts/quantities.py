"""How many, how much, how long: a number with its noun in subject or object, with about, more than and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile

from quizgen.clauses import DATES, Clause, Phrase, Piece, Text, Token
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.keys import without_place
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, WRITTEN, Ask, Fact
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import ORDINALS, YEAR, spans_years, years_in
from quizgen.tags import COMPARATIVES, MODIFYING
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say

_TIMES = re.compile(rf"^for the ({'|'.join(ORDINALS[1:11])}) time\b(.*)$")
_LARGE = re.compile(rf"(?!{YEAR}$)\d[\d,]{{2,}}")
_FIGURE = re.compile(r"^[\d.,]+(?:k|m|bn|st|nd|rd|th)?$")
_COUNTS = [
    "once",
    "twice",
    "three times",
    "four times",
    "five times",
    "six times",
    "seven times",
    "eight times",
    "nine times",
    "ten times",
]
BOUNDS = frozenset(
    "about around approximately nearly almost over more less fewer than roughly some up to at least under".split()
)
_UNITS = frozenset(
    "year day month week hour minute mile metre meter kilometre kilometer tonne ton kilogram pound".split()
)
_LEAST_TOTAL = 5
"""Words of "a total of" with a number and its noun."""
_SPANNING = frozenset({"from", "to", "until", "till", "through", "between", "in"})
_LONG_VERBS = frozenset({"last", "take", "spend", "live", "reign", "rule", "survive", "serve"})


def find(text: Text) -> Iterator[Fact]:
    """Find quantities.

    Args:
        text: the analysed article.
    """
    figures = _counted_nouns(text)
    for found, clause in askable(text):
        rough = _round(clause)
        if rough is not None and rough.phrase is not None and _heads(rough.phrase) & figures:
            rough = None  # the article has the figure
        asks = tuple(
            ask
            for ask in (_subject(clause), rough, _object(clause), _length(clause), _times(clause))
            if ask is not None
        )
        if asks and not clause.verb.negated:
            roles = (("thing", asks[0].stem), ("value", asks[0].key), *parts(clause))
            yield Fact("number", "facts.quantities", statement(clause), roles, (found,), clause, asks)


def _heads(phrase: Phrase) -> set[str]:
    return {token.lemma for token in phrase.words[2:] if token.pos == "NOUN"}


def _counted_nouns(text: Text) -> set[str]:
    """The nouns right behind a figure of three digits or more: the articles of "4,966 articles"."""
    pairs = (pair for sentence in text.sentences for pair in pairwise(sentence.tokens))
    return {two.lemma for one, two in pairs if _LARGE.fullmatch(one.text) and two.tag == "NNS"}


def counted(phrase: Phrase) -> tuple[tuple[Token, ...], tuple[Token, ...]] | None:
    """The number words of a phrase, bounds among them, and what follows; None if it opens with no number."""
    words = phrase.words
    end = 0
    while end < len(words) and (words[end].pos == "NUM" or BOUNDS & {words[end].lemma, words[end].text.lower()}):
        end += 1
    if end == 0 or end == len(words) or words[end - 1].pos != "NUM" or not _is_amount(words[:end]):
        return None
    if words[-1].tag == "NNP" and words[end].tag == "NNP":
        return None  # a name that a number opens: "35 Leonis"
    if words[end].text in {"%", "percent", "per"} or words[end].lemma in _PARTS or words[end].pos not in MODIFYING:
        return None
    return words[:end], words[end:]


def is_total(phrase: Phrase) -> bool:
    """True for "a total of 300 houses", which says no more than the number does."""
    return phrase.head.lemma == "total" and [token.text for token in phrase.words[1:3]] == ["total", "of"]


def _in_number(phrase: Phrase) -> Phrase:
    """The phrase with its number first, and nothing behind its noun that only places it."""
    if not is_total(phrase) or len(phrase.words) < _LEAST_TOTAL:
        return without_place(phrase)
    words = phrase.words[3:]
    return replace(phrase, words=words, head=words[-1], number="plural")


def _is_amount(words: tuple[Token, ...]) -> bool:
    numbers = [token.text for token in words if token.pos == "NUM"]
    if any(not _FIGURE.match(one) and one.isalnum() and any(c.isdigit() for c in one) for one in numbers):
        return False  # a name with a figure in it
    return bool(numbers) and numbers != ["one"] and not re.fullmatch(r"1[5-9]\d\d|20\d\d", numbers[-1])


def _subject(clause: Clause) -> Ask | None:
    subject = clause.subject
    split = counted(subject)
    if split is None or subject.conjuncts or subject.number != "plural" or clause.verb.finite.tag == "VBZ":
        return None  # "61 Cygni is a star": the figure belongs to a name
    number, rest = split
    if any(token.pos == "NUM" for token in rest):
        return None  # "two bands at 5 and 7 nm" are counted by their figures
    if _are_named_behind(clause):
        return None
    pieces = kept(clause)
    words = tuple(token for piece in pieces for token in piece.words)
    if not names_something((*rest, *words)) or is_open((*rest, *words)) or _are_found_somewhere(clause):
        return None
    return _ask("how-many", ask_subject(clause, f"how many {say(rest)}", pieces), number, subject)


def _are_named_behind(clause: Clause) -> bool:
    """True for "two rivers of Peru are the Rímac and the Santa": whoever counts them knows how many they are."""
    told = clause.piece("predicate")
    is_row = told is not None and told.phrase is not None and any(token.text == "and" for token in told.words)
    return is_row and clause.verb.main.lemma == "be"


_FINDING = frozenset("find discover identify record report count observe".split())


def _are_found_somewhere(clause: Clause) -> bool:
    """True for "ten stars have been found to have moons": where, in how long a time, stands elsewhere."""
    is_found = clause.verb.passive and clause.verb.main.lemma in _FINDING
    return is_found and not any(piece.role in {"time", "place"} or piece.marker == "in" for piece in kept(clause))


_PARTS = frozenset({"half", "third", "quarter", "fifth", "tenth"})
"""What a whole is cut into: three quarters are one share."""
_ROUND = frozenset({"dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"})


def _round(clause: Clause) -> Ask | None:
    """Thousands of X V; Y V thousands of X: how many X?"""
    piece = clause.piece("object")
    thing = piece.phrase if piece is not None and not piece.front and not clause.verb.passive else None
    for phrase, asked in ((clause.subject, None), (thing, piece)):
        if phrase is None or len(phrase.words) < 3 or phrase.words[0].text.lower() not in _ROUND:
            continue
        rest, others = phrase.words[2:], kept(clause, asked)
        standing = tuple(token for one in others for token in one.words)
        is_plain = phrase.words[1].text == "of" and rest[0].pos in MODIFYING and not _is_heavy(rest)
        if not is_plain or phrase.conjuncts or is_open((*rest, *standing)) or not names_something((*rest, *standing)):
            continue
        word = f"how many {say(rest)}"
        stem = ask_subject(clause, word, others) if asked is None else ask_piece(clause, word, others)
        return Ask("how-many", stem, phrase.words[0].text.lower(), WRITTEN, phrase, hint="number")
    return None


def _object(clause: Clause) -> Ask | None:
    piece = clause.piece("object", "predicate")
    if piece is None or piece.phrase is None or piece.phrase.conjuncts or piece.front:
        return None
    thing = _in_number(piece.phrase)
    split = counted(thing)
    others = kept(clause, piece)
    if split is None or thing.number != "plural" or not names_something(words_of(clause, others)):
        return None
    number, rest = split
    rest = tuple(takewhile(lambda token: token.text != ":", rest))
    if not rest or _is_heavy(rest):
        return None
    if piece.role == "predicate" and rest[0].lemma in _UNITS and (len(rest) == 1 or rest[1].text == "per"):
        stem = ask_piece(clause, "what", others)
        types: frozenset[ItemType] = WITH_STEM
        return Ask("amount", stem, say(thing.words), types, thing)
    return _ask("how-many", ask_piece(clause, f"how many {say(rest)}", others), number, thing)


def _is_heavy(rest: tuple[Token, ...]) -> bool:
    """True if a figure or a clause hangs on the noun: it would part question word and verb, or give the number away."""
    return any(
        token.pos in {"NUM", "PRON"} or token.tag in {"VBG", "VBN", "WDT", "WP", "WRB", "VBZ", "VBD"}
        for token in rest[1:]
    )


def _length(clause: Clause) -> Ask | None:
    piece = next((one for one in clause.pieces if one.phrase is not None and one.phrase.kind == "duration"), None)
    if (
        piece is None
        or clause.verb.main.lemma not in _LONG_VERBS
        or piece.phrase is None
        or piece.marker not in {"", "for"}
    ):
        return None
    others = tuple(one for one in untimed(kept(clause, piece)) if not _restates(one, piece))
    if any(token.lemma in {"every", "each"} for token in piece.words):
        return None  # how often, not how long
    if piece.front or not names_something(words_of(clause, others)) or is_open(piece.words):
        return None
    key = say(piece.phrase.words)
    types: frozenset[ItemType] = types_of_length(clause)
    return Ask("how-long", ask_piece(clause, "how long", others), key, types, piece.phrase, hint="length of time")


def untimed(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces without "from 1920" and "to 1935", which tell how long it was for whoever can subtract."""
    if not spans_years(say(tuple(token for one in pieces for token in one.words))):
        return pieces
    return tuple(one for one in pieces if one.marker not in _SPANNING or not years_in(say(one.words)))


def types_of_length(clause: Clause) -> frozenset[ItemType]:
    """What a length of time is asked in: in no gap of a statement that has its first and last year."""
    return WITH_STEM if spans_years(statement(clause)) else ANY_QUESTION


def _restates(piece: Piece, amount: Piece) -> bool:
    """True for ", only a little longer than an hour" behind an amount: the same in other words."""
    is_behind = piece.comma and not piece.marker and piece.words[0].index > amount.words[-1].index
    return is_behind and any(token.tag in COMPARATIVES for token in piece.words)


def _times(clause: Clause) -> Ask | None:
    for piece in clause.pieces:
        at = next((i for i, token in enumerate(piece.words) if _TIMES.match(say(piece.words[i:]))), None)
        if at is None:
            continue
        match = _TIMES.match(say(piece.words[at:]))
        if match is None or is_open(piece.words) or _counts_up_to(clause, match[2]):
            return None
        if match[1] == ORDINALS[1]:
            return None  # for the first time is news, and no count
        key = _COUNTS[ORDINALS.index(match[1]) - 1]
        rest = tuple(one if one is not piece else _shortened(piece, at) for one in kept(clause))
        rest = tuple(one for one in rest if one.words)
        stem = ask_piece(clause, "how many times", rest)[:-1] + match[2] + "?"
        return Ask("how-many-times", stem, key, WRITTEN, None)
    return None


def _counts_up_to(clause: Clause, rest: str) -> bool:
    """True if a date says when it was for the nth time: most of those times lie before it."""
    dated = any(piece.phrase is not None and piece.phrase.kind in DATES for piece in clause.pieces)
    return dated or bool(years_in(rest))


def _shortened(piece: Piece, at: int) -> Piece:
    return Piece(piece.role, piece.words[:at], piece.marker, piece.phrase, piece.front, piece.comma, piece.verb)


def _ask(frame: str, stem: str, number: tuple[Token, ...], phrase: Phrase) -> Ask:
    key = say(number)
    return Ask(frame, stem, key, ANY_QUESTION, phrase, hint="number")
