"""When it happened: a past clause whose year or date belongs to its verb (In 1953, Watson and Crick described …)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts
from quizgen.facts.model import Ask, Fact
from quizgen.quiz.model import ItemType
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import joined, statement
from quizgen.wording.words import is_open, say, sentence

_POINTS = frozenset({"in", "on"})


def find(text: Text) -> Iterator[Fact]:
    """Find dated events.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        piece = _date(clause)
        if piece is None or piece.phrase is None or clause.verb.tense != "past" or clause.verb.negated:
            continue
        event = joined(clause, kept(clause, piece))
        date = say(piece.phrase.words)
        roles = (("event", sentence(event).rstrip(".")), ("date", date), *parts(clause))
        ask = _ask(clause, piece)
        yield Fact("date", "facts.dates", statement(clause), roles, (found,), clause, (ask,) if ask else ())


def _date(clause: Clause) -> Piece | None:
    """The piece that dates the verb: fronted, or right behind the verb or an object that is no event."""
    dated = [piece for piece in clause.pieces if piece.phrase is not None and piece.phrase.kind in {"year", "date"}]
    dated = [piece for piece in dated if piece.role == "time" and piece.marker in _POINTS and _has_year(piece)]
    clauses = [piece for piece in clause.pieces if piece.role == "time" and piece.front and piece.verb is not None]
    if len(dated) != 1 or is_open(dated[0].words) or clauses:
        return None
    piece = dated[0]
    if piece.phrase is not None and piece.phrase.kind == "year" and len(piece.phrase.words) != 1:
        return None
    return piece if piece.front or not _is_between(clause, piece) else None


def _has_year(piece: Piece) -> bool:
    return piece.phrase is not None and any(len(token.text) == 4 and token.text.isdigit() for token in piece.words)


def _is_between(clause: Clause, piece: Piece) -> bool:
    """True if an event noun, a quotation or a name stands between verb and date: the date may belong to it."""
    start, end = clause.verb.main.index, piece.words[0].index
    between = [token for one in clause.pieces for token in one.words if start < token.index < end]
    return any(
        token.name in {"event", "work", "organisation", "person", "name"}
        or token.text in {"“", '"'}
        or knowledge.noun_class(token.lemma) == "event"
        for token in between
    )


def _ask(clause: Clause, piece: Piece) -> Ask | None:
    phrase = piece.phrase
    others = kept(clause, piece)
    if phrase is None or (is_copula(clause) and not names_something(clause.subject.words)):
        return None
    if not names_something((*clause.subject.words, *(token for one in others for token in one.words))):
        return None
    is_year = phrase.kind == "year"
    stem = ask_piece(clause, "in which year" if is_year else "when", others)
    key = say(phrase.words) if is_year else say(piece.words)
    types: frozenset[ItemType] = frozenset(
        {"choice", "short_answer", "cloze"} if is_year else {"short_answer", "cloze"}
    )
    return Ask(
        "year" if is_year else "date",
        stem,
        key,
        types,
        phrase,
        gap=say(phrase.words),
        hint="year" if is_year else "date",
    )
