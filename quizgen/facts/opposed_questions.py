"""Questions out of opposed halves: although P, what does A V? P, but what does A V? How is A described today, in contrast with then?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.facts.askable import STATED, is_copula
from quizgen.facts.model import Ask
from quizgen.facts.opposing import Opposed
from quizgen.facts.pieces import Asked, askable_pieces, clipped, is_rich, repeats
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import joined, limiting, words_of
from quizgen.wording.words import is_open, say, sentence

_MAX_STEM, _MIN_STEM = 26, 7
_TYPES = frozenset({"choice", "short_answer"})
_NOW = frozenset({"today", "now", "nowadays", "currently"})


@dataclass(frozen=True)
class Wording:
    """A comparison in words.

    Attributes:
        text: as one true sentence, or empty.
        false_texts: with sides swapped.
        clause: the one that ``text`` states in its main clause.
        asks: the questions.
    """

    text: str = ""
    false_texts: tuple[str, ...] = ()
    clause: Clause | None = None
    asks: tuple[Ask, ...] = ()


def wording(found: Opposed, link: str) -> Wording:
    """Word two opposed halves.

    Args:
        found: the halves.
        link: "although" for a concession, "while" for two things side by side.
    """
    one, other = found.one.clause, found.other.clause
    if one is None or other is None or not _is_stated(one) or not _is_stated(other):
        return Wording()
    source = _source(one, other)
    if source is None or "?" in {found.one.sentence.text[-1], found.other.sentence.text[-1]}:
        return Wording()
    first, second = replace(one, source=None, relation="main"), replace(other, source=None, relation="main")
    asks = list(_described(first, second, found))
    asks += [] if asks else _asks(first, second, source, link, found.inside)
    if found.inside and not (asks and asks[0].frame == "described"):
        asks += _asks(second, first, source, "but" if link == "although" else "while", found.inside)
    text = _text(first, second, source, link, found.inside)
    false_texts = tuple(_swapped(first, second, source, found.inside)) if text and link == "while" else ()
    return Wording(text, false_texts, other if text else None, tuple(asks[:3]))


def _is_stated(clause: Clause) -> bool:
    head = clause.subject.head
    pronoun = head.pos == "PRON" and head.say is None and head.bound is None
    is_there = head.text.lower() == "there"
    conditional = any(piece.role == "condition" and not _is_infinitive(piece) for piece in clause.pieces)
    return clause.relation in STATED and not clause.lost and not clause.quoted and not conditional and not is_there and (not pronoun or head.text.lower() == "it")


def _is_infinitive(piece: Piece) -> bool:
    return piece.marker in {"for", ""} and any(token.text.lower() == "to" for token in piece.words[:4])


def _source(one: Clause, other: Clause) -> str | None:
    """ "According to analysts", empty where nobody says it, None where it cannot be said for both."""
    if one.source is None and other.source is None:
        return ""
    if one.source is None or other.source is None or say(one.source.words) != say(other.source.words):
        return None
    return f"according to {say(one.source.words)}, " if one.source.named and not is_open(one.source.words) else None


def _standing(first: Clause, inside: bool) -> Words:
    return words_of(first, limiting(first)) if inside else ()


def _asks(first: Clause, second: Clause, source: str, link: str, inside: bool) -> Iterator[Ask]:
    """Questions about the second half, the first beside it."""
    if is_open(words_of(first, limiting(first))) or not inside and is_open(words_of(second, limiting(second))):
        return
    background = joined(first, limiting(first))
    standing = _standing(first, inside)
    kept = keeping(second, first) if inside else second
    for asked in askable_pieces(kept, standing):
        others = tuple(piece for piece in limiting(kept) if piece is not asked.piece)
        if is_open(words_of(kept, others) if asked.piece else tuple(t for p in others for t in p.words), standing):
            continue
        core = _core(kept, asked, others)
        stem = sentence(f"{source}{background}, but {core}" if link == "but" else f"{source}{link} {background}, {core}", "?")
        rival = _rival(first, asked)
        if _is_sound(stem, asked.key):
            yield Ask(f"{link}-what", stem, asked.key, _TYPES, asked.phrase, rivals=rival, level="understand")
            return


def _core(clause: Clause, asked: Asked, others: tuple[Piece, ...]) -> str:
    if asked.core:
        text = asked.core
    elif asked.piece is None:
        text = ask_subject(clause, asked.word, others)
    else:
        text = ask_piece(clause, asked.word, others, stranded=asked.stranded)
    first = text.split()[0].strip(",")
    is_name = any(token.text == first and token.pos == "PROPN" for token in clause.words)
    return (text if is_name else text[:1].lower() + text[1:]).rstrip("?")


def _is_sound(stem: str, key: str) -> bool:
    return _MIN_STEM <= len(stem.split()) <= _MAX_STEM and not repeats(stem, key) and is_rich(stem)


def _rival(first: Clause, asked: Asked) -> tuple[str, ...]:
    role = asked.piece.role if asked.piece is not None else "subject"
    phrase = first.subject if role == "subject" else next((piece.phrase for piece in first.pieces if piece.role == role), None)
    if phrase is None or is_open(phrase.words, first.subject.words) or asked.core:
        return ()
    text = clipped(phrase.words, first.subject.words)
    return (text,) if text and text != asked.key else ()


def keeping(clause: Clause, first: Clause) -> Clause:
    """The clause with its pronouns for the first one's subject left as they stand."""
    present = {token.index for token in first.subject.words}

    def one(token: Token) -> Token:
        return replace(token, say=None) if token.bound in present and token.say is not None else token

    def phrase(given: Phrase | None) -> Phrase | None:
        return replace(given, words=tuple(map(one, given.words)), head=one(given.head)) if given is not None else None

    pieces = tuple(replace(piece, words=tuple(map(one, piece.words)), phrase=phrase(piece.phrase)) for piece in clause.pieces)
    subject = phrase(clause.subject)
    assert subject is not None
    return replace(clause, subject=subject, pieces=pieces)


def _text(first: Clause, second: Clause, source: str, link: str, inside: bool) -> str:
    kept = keeping(second, first) if inside else second
    if is_open(words_of(first, limiting(first))) or is_open(words_of(kept, limiting(kept)), _standing(first, inside)):
        return ""
    text = sentence(f"{source}{link} {joined(first, limiting(first))}, {joined(kept, limiting(kept))}")
    return text if len(text.split()) <= 30 else ""


def _swapped(first: Clause, second: Clause, source: str, inside: bool) -> Iterator[str]:
    """The values of two like clauses exchanged: only where each is the same verb or a link to a predicate."""
    alike = first.verb.main.lemma == second.verb.main.lemma and (is_copula(first) == is_copula(second))
    one, other = first.piece("predicate", "object"), second.piece("predicate", "object")
    if not alike or one is None or other is None or one.role != other.role or first.verb.negated != second.verb.negated:
        return
    if is_open(one.words) or is_open(other.words) or first.subject.number != second.subject.number and is_copula(first):
        return
    swap_one = tuple(other if piece is one else piece for piece in limiting(first))
    swap_other = tuple(one if piece is other else piece for piece in limiting(second))
    if not inside or {token.bound for token in (*one.words, *other.words)} == {None}:
        yield sentence(f"{source}while {joined(first, swap_one)}, {joined(second, swap_other)}")


def _described(first: Clause, second: Clause, found: Opposed) -> Iterator[Ask]:
    """How is A described today, in contrast with T? Two links to predicates of one thing under two names."""
    then, now = _time(first), _time(second)
    one, other = first.piece("predicate"), second.piece("predicate")
    if then is None or then.phrase is None or now is None or one is None or other is None or one.phrase is None or other.phrase is None:
        return
    names = (say(first.subject.words), say(second.subject.words))
    same = names[0].lower() == names[1].lower() or found.inside and second.subject.head.bound is not None or knowledge.same(*names)
    if not same or not (is_copula(first) and is_copula(second)) or say(now.words).lower() not in _NOW:
        return
    key, rival = clipped(other.words, second.subject.words), clipped(one.words, first.subject.words)
    be = "are" if first.subject.number == "plural" else "is"
    stem = f"How {be} {names[0]} described {say(now.words)}, in contrast with {say(then.phrase.words)}?"
    if key and rival and not is_open(first.subject.words) and not repeats(stem, key):
        yield Ask("described", stem, key, _TYPES, other.phrase, rivals=(rival,), level="understand")


def _time(clause: Clause) -> Piece | None:
    return next((piece for piece in clause.pieces if piece.role == "time"), None)
