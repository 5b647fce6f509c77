"""When it happened: a past clause whose year or date belongs to its verb (In 1953, Watson and Crick described …)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import DATES, Clause, Piece, Text
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, WRITTEN, Ask, Fact
from quizgen.knowledge.function_words import DATING
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import YEAR, is_year
from quizgen.tags import RELATIVES
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import joined, statement
from quizgen.wording.words import is_open, say, sentence

_OF_EVENTS = frozenset({"event", "work"})
_PURSUITS = frozenset(
    "write paint compose teach work play sing preach perform act travel study draw speak lecture publish".split()
)
"""Verbs of what somebody does for years, or of more than once."""
_OF_NAMES = _OF_EVENTS | {"organisation", "person", "name"}


def find(text: Text) -> Iterator[Fact]:
    """Find dated events.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        span = _span(clause)
        if span is not None:
            yield Fact("date", "facts.dates", statement(clause), parts(clause), (found,), clause, (span,))
            continue
        piece = _date(clause)
        if piece is None or not _is_past(clause):
            continue
        roles = (*_happening(clause, piece), *parts(clause))
        ask = _ask(clause, piece)
        yield Fact("date", "facts.dates", statement(clause), roles, (found,), clause, (ask,) if ask else ())


def happening(clause: Clause) -> tuple[tuple[str, str], ...]:
    """What happened and when, as roles of a fact: of a past clause with one date, whose year is its verb's.

    A name may stand between verb and date here, where none may if the date is asked for; an event may not.
    """
    piece = _dating(clause)
    is_sure = piece is not None and (piece.front or not _is_between(clause, piece, _OF_EVENTS))
    return _happening(clause, piece) if piece is not None and is_sure and _is_past(clause) else ()


def _happening(clause: Clause, piece: Piece) -> tuple[tuple[str, str], ...]:
    event = sentence(joined(clause, kept(clause, piece))).rstrip(".")
    return ("event", event), ("date", say(piece.phrase.words) if piece.phrase is not None else "")


def _is_past(clause: Clause) -> bool:
    return clause.verb.tense == "past" and not clause.verb.negated


def _date(clause: Clause) -> Piece | None:
    """The piece that dates the verb: fronted, or right behind the verb or an object that is no event."""
    piece = _dating(clause)
    return piece if piece is not None and (piece.front or not _is_between(clause, piece, _OF_NAMES)) else None


def _dating(clause: Clause) -> Piece | None:
    """The one piece that holds a date with its year."""
    dated = [piece for piece in clause.pieces if piece.phrase is not None and piece.phrase.kind in DATES]
    dated = [piece for piece in dated if piece.role == "time" and piece.marker in DATING and _has_year(piece)]
    clauses = [piece for piece in clause.pieces if piece.role == "time" and piece.front and piece.verb is not None]
    if len(dated) != 1 or is_open(dated[0].words) or clauses:
        return None
    piece = dated[0]
    if piece.phrase is not None and piece.phrase.conjuncts:
        return None  # it happened more than once
    rest = (token for one in clause.pieces if one is not piece for token in pairwise(one.words))
    if any(one.text == "and" and is_year(two.text) for one, two in rest):
        return None  # "in 1931 for boys and 1938 for girls"
    if piece.phrase is not None and piece.phrase.kind == "year" and len(piece.phrase.words) != 1:
        return None
    return piece


def _has_year(piece: Piece) -> bool:
    return piece.phrase is not None and any(len(token.text) == 4 and token.text.isdigit() for token in piece.words)


def _is_between(clause: Clause, piece: Piece, names: frozenset[str]) -> bool:
    """True if an event noun, a quotation or a name stands between verb and date: the date may belong to it."""
    start, end = clause.verb.main.index, piece.words[0].index
    between = [token for one in clause.pieces for token in one.words if start < token.index < end]
    return any(
        token.name in names or token.text in {"“", '"'} or knowledge.noun_class(token.lemma) == "event"
        for token in between
    )


def _is_pursuit(clause: Clause, others: tuple[Piece, ...]) -> bool:
    """True for "Ann wrote" with nothing behind it: she did so for long, and of what is told only elsewhere."""
    return clause.verb.main.lemma in _PURSUITS and not clause.verb.passive and not others


def _holds_deed(pieces: tuple[Piece, ...]) -> bool:
    """True for the relative clause of "the doctor who found it": the year is that of the deed."""
    return any(token.tag in RELATIVES for piece in pieces for token in piece.words)


def _ask(clause: Clause, piece: Piece) -> Ask | None:
    phrase = piece.phrase
    others = kept(clause, piece)
    if _is_pursuit(clause, others):
        return None
    if phrase is None or (is_copula(clause) and (not names_something(clause.subject.words) or _holds_deed(others))):
        return None
    if not names_something((*clause.subject.words, *(token for one in others for token in one.words))):
        return None
    is_year = phrase.kind == "year"
    stem = ask_piece(clause, "in which year" if is_year else "when", others)
    key = say(phrase.words) if is_year else say(piece.words)
    return Ask(
        "year" if is_year else "date",
        stem,
        key,
        ANY_QUESTION,
        phrase,
        gap=say(phrase.words),
        hint="year" if is_year else "date",
    )


_IN_CENTURY = (
    r"(?:the )?(?:(?:early|late|mid)[ -](?:the )?|(?:(?:end|middle|beginning|turn|\w+ half|\w+ quarter) of the ))?"
    r"(?:\d+(?:st|nd|rd|th)|\w+th|first|second|third) century"
)
_SPANS = (
    (re.compile(r"^in (?:the )?1[0-8]00s$"), "in which century", "century"),
    (re.compile(r"^in (?:the )?(?:1[0-9][1-9]|20\d)0s$"), "in which decade", "decade"),
    (re.compile(r"^in the (?:early |late |mid-)(?:1[0-9]|20)\d0s$"), "when", "decade"),
    (re.compile(r"^in the (?:\d+(?:st|nd|rd|th)|\w+th|first|second|third) century$"), "in which century", "century"),
    (re.compile(rf"^between {YEAR} and {YEAR}$"), "between which years", "years"),
    (re.compile(rf"^from {YEAR} (?:to|until|till|through) {YEAR}$"), "during which years", "years"),
    (
        re.compile(
            r"^during (?:the )?(?:middle ages|renaissance|enlightenment|reformation|industrial revolution"
            r"|(?:first|second) world war|cold war|world war (?:i|ii|one|two)|great depression|(?:last )?ice age"
            r"|(?:neolithic|bronze age|iron age|stone age)(?: period)?)$"
        ),
        "during which period",
        "period",
    ),
    (re.compile(rf"^since (?:\w+ )?{YEAR}$"), "since when", "since"),
    (re.compile(rf"^until (?:\w+ )?{YEAR}$"), "until when", "until"),
    (re.compile(rf"^until {_IN_CENTURY}$"), "until when", "end"),
    (
        re.compile(r"^(?:well )?into the (?:\d+(?:st|nd|rd|th)|\w+th|first|second|third) century$"),
        "into which century",
        "end",
    ),
    (re.compile(rf"^by (?:(?:the year|the end of|\w+) )?{YEAR}$"), "by when", "by"),
    (
        re.compile(
            r"^(?:(?:about|around|approximately|nearly|almost|over|more than|roughly|some) )?"
            r"(?:[\d.,]+ (?:thousand |million |billion )|\d+,000 )years ago$"
        ),
        "when",
        "decade",
    ),
    (re.compile(rf"^(?:at|towards?) the (?:end|beginning|start) of {YEAR}$"), "when", "decade"),
)
"""Times that are no single year, how they are asked for, and the name of the frame."""


def _span(clause: Clause) -> Ask | None:
    """A question for a decade, a century, a span of years, or a time since or until which something holds."""
    times = [piece for piece in kept(clause) if piece.role == "time" or _holds_year(piece)]
    if len(times) != 1 or clause.verb.negated or is_open(times[0].words) or times[0].verb is not None:
        return None
    piece = times[0]
    found = next((one for one in _SPANS if one[0].match(say(piece.words).lower())), None)
    if found is None:
        return None
    _, asked, frame = found
    if frame != "end" and not piece.front and _is_between(clause, piece, _OF_NAMES):
        return None
    if frame != "end" and (frame in {"decade", "century", "years", "period"}) != (clause.verb.tense == "past"):
        return None
    if is_copula(clause) and not (frame == "end" and clause.verb.main.lemma in {"remain", "stay"}):
        return None
    if frame == "since" and not clause.verb.perfect:
        return None
    if asked == "during which years" and clause.verb.main.lemma in _LASTING:
        asked = "from when to when"
    others = tuple(one for one in kept(clause, piece) if not _is_well_before(one, piece))
    if _is_pursuit(clause, others):
        return None
    if not names_something((*clause.subject.words, *(token for one in others for token in one.words))):
        return None
    is_open_end = frame == "by" or asked.startswith("into")  # what lasted into a century may have lasted longer
    types: frozenset[ItemType] = frozenset(WRITTEN if is_open_end else WITH_STEM)
    whole = say(piece.words)
    is_led = asked.startswith(("in ", "into ")) or frame == "period"
    key = whole.removeprefix("well ").partition(" ")[2] if is_led else whole
    gap = "" if key == whole else whole
    return Ask(frame, ask_piece(clause, asked, others), key, types, piece.phrase, gap=gap, hint="date")


def _is_well_before(one: Piece, piece: Piece) -> bool:
    """True for the "well" of "well into the 19th century", which says how far into it."""
    return say(one.words).lower() == "well" and one.words[-1].index + 1 == piece.words[0].index


_LASTING = frozenset({"last", "run", "extend", "stretch", "reign"})
"""Verbs of what fills its years from the first to the last."""


def _holds_year(piece: Piece) -> bool:
    return any(_FROM_YEAR.match(token.text) or token.text == "century" for token in piece.words)


_FROM_YEAR = re.compile(YEAR)
"""A year, a decade, or the years from one to another."""
