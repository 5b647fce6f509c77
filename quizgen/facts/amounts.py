"""How much, how old, how often, in how many places: amounts that stand in a phrase of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import DATES, Clause, Piece, Sentence, Text
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.model import ANY_QUESTION, GAP_ONLY, WITH_STEM, WRITTEN, Ask, Fact
from quizgen.facts.quantities import BOUNDS, counted, types_of_length, untimed
from quizgen.quiz.model import ItemType
from quizgen.tags import COMPARATIVES, SEPARATING
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say

_PAYING = frozenset(
    "cost spend pay raise earn receive donate invest lose owe save borrow give charge collect contribute award win "
    "grant provide allocate pledge need make bring seek demand offer".split()
)
_MONEY = re.compile(
    r"^(?:(?:about|around|approximately|nearly|almost|over|more than|less than|up to|some|roughly|an estimated|at least"
    r"|only|just) )*(?:US|A|C)?[$£€¥]? ?[\d.,]+(?: ?(?:m|bn|million|billion|trillion|thousand))?"
    r"(?: (?:dollars?|euros?|pounds?|cents?|pence|yen|rupees))?$"
)
_UNIT = r"(?:second|minute|hour|day|week|month|year|decade|century)"
_OFTEN = re.compile(
    rf"^(?:every (?:few |other |second |[\d,.]+ |two |three |four |five |six |seven |eight |nine |ten ){_UNIT}s?"
    rf"|(?:once|twice|\w+ times) (?:an?|each|every|per) {_UNIT})$"
)
_TIMES = re.compile(
    r"^(?:(?:about|more than|at least|nearly|almost|over) )?(?:twice|(?!many|several|few|some|countless)[\w-]+ times)$"
)
_LONG = {"long": "how long", "high": "how high", "tall": "how tall", "wide": "how wide", "deep": "how deep",
         "thick": "how thick", "old": "how old", "away": "how far away"}  # fmt: skip
_SHARE = re.compile(
    r"^(?:(?:about|around|approximately|nearly|almost|over|more than|less than|up to|some|roughly|an estimated|at least"
    r"|only|just) )*(?:half|(?:a |one[- ]|two[- ]|three[- ])(?:half|third|quarter|fifth|tenth)s?)$"
)
_FAR = re.compile(
    r"^(?P<amount>(?:(?:about|around|approximately|nearly|almost|over|more than|less than|some|roughly) )?[\d.,]+"
    r"(?: ± [\d.,]+)?(?: (?:thousand|million|billion))?[ -]"
    r"(?:light[- ]years|miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet))"
    r"(?: away)? (?P<rest>(?:(?:(?:due )?(?:north|south|east|west)[a-z]* )?of|from) .+)$"
)
"""How far something lies from something else."""
_BESIDE = re.compile(r"\b(?:as \w+ as|than) (?:the )?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)")
_AGES = frozenset({"centuries", "decades", "millennia", "generations"})
"""Times that are long without a number."""
_COUNTED_AFTER = frozenset({"in", "to", "from", "across", "by", "with", "over", "at", "into", "through"})


def find(text: Text) -> Iterator[Fact]:
    """Find amounts.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        if clause.verb.negated or _is_yardstick(clause, found, text):
            continue
        asks = tuple(
            ask
            for ask in (
                _share(clause),
                _money(clause),
                _measure(clause),
                _aged(clause),
                _distance(clause),
                *(_in_phrase(clause)),
                _age(clause),
                _level(clause),
            )
            if ask is not None
        )
        if asks:
            roles = (("thing", asks[0].stem), ("value", asks[0].key), *parts(clause))
            yield Fact("number", "facts.amounts", statement(clause), roles, (found,), clause, asks)


def _is_yardstick(clause: Clause, sentence: Sentence, text: Text) -> bool:
    """True for what is named once only, to measure something by that the article speaks of: no matter of its own."""
    measured = _BESIDE.search(sentence.text)
    if measured is None or not clause.subject.is_named:
        return False
    own = [token.text for token in clause.subject.words if token.pos == "PROPN"]
    return bool(own) and _times(own[0], text) == 1 < _times(measured[1], text)


def _times(name: str, text: Text) -> int:
    return sum(name in sentence.text for sentence in text.sentences)


def _share(clause: Clause) -> Ask | None:
    """Two thirds of X V: what share of X V?"""
    words = clause.subject.words
    at = next((i for i, token in enumerate(words) if token.text == "of"), 0)
    if (
        not at
        or not _SHARE.match(say(words[:at]))
        or any(token.pos == "ADJ" for token in words[:at])
        or is_open(words)
        or clause.subject.conjuncts
    ):
        return None
    others = kept(clause)
    if not names_something((*words[at + 1 :], *(token for one in others for token in one.words))):
        return None
    stem = ask_subject(clause, f"what share of {say(words[at + 1 :])}", others)
    return Ask("share", stem, say(words[:at]), WITH_STEM, None, hint="number")


def _money(clause: Clause) -> Ask | None:
    piece = clause.piece("object", "predicate")
    if piece is None or piece.front or clause.verb.main.lemma not in _PAYING:
        return None
    key = say(piece.words)
    is_money = piece.phrase is not None and (
        piece.phrase.kind == "money" or re.search(r"[$£€¥]|\b(?:dollar|euro|pound|cent|yen)s?\b", key)
    )
    others = kept(clause, piece)
    if not is_money or not _MONEY.match(key) or not names_something(words_of(clause, others)):
        return None
    asked = "how much" if clause.verb.main.lemma in {"cost", "charge"} else "how much money"
    return Ask("how-much", ask_piece(clause, asked, others), key, ANY_QUESTION, piece.phrase, hint="amount of money")


def _measure(clause: Clause) -> Ask | None:
    """X is 50 metres long: how long is X?"""
    piece = clause.piece("predicate")
    if piece is None or piece.front or clause.verb.main.lemma != "be" or len(piece.words) < 3:
        return None
    at = next((i for i, token in enumerate(piece.words) if token.text in _LONG), 0)
    amount = piece.words[:at]
    opens = bool(amount) and (amount[0].pos == "NUM" or amount[0].lemma in BOUNDS)
    if len(amount) < 2 or not opens or not any(token.pos == "NUM" for token in amount) or is_open(amount):
        return None
    if any(token.tag in COMPARATIVES and token.text not in {"more", "less"} for token in amount):
        return None
    rest = piece.words[at + 1 :]
    if rest and rest[0].pos in SEPARATING:
        rest = ()  # the same amount in other words
    others = tuple(
        replace(one, words=rest) if one is piece else one for one in kept(clause) if one is not piece or rest
    )
    if not names_something((*clause.subject.words, *rest)):
        return None
    stem = ask_piece(clause, _LONG[piece.words[at].text], others)
    return Ask("how-long", stem, say(amount), ANY_QUESTION, piece.phrase, hint="number")


def _aged(clause: Clause) -> Ask | None:
    """X are aged 9–18: how old are X?"""
    piece = clause.piece("object", "predicate")
    words = (clause.verb.main, *(piece.words if piece is not None and not piece.front else ()))
    age = tuple(token for token in words if token.index > words[0].index and token.text != "aged")
    others = kept(clause, piece)
    if "aged" not in {words[0].text, *(token.text for token in words[1:2])} or not any(t.pos == "NUM" for t in age):
        return None
    if is_open(age) or not names_something(words_of(clause, others)):
        return None
    linked = replace(clause, verb=replace(clause.verb, words=(clause.verb.finite,), main=clause.verb.finite))
    return Ask("how-old", ask_piece(linked, "how old", others), say(age), ANY_QUESTION, None, hint="number")


def _in_phrase(clause: Clause) -> Iterator[Ask]:
    """In 160 countries: in how many countries …? Every ten years: how often …? Three times: how many times …?"""
    for piece in kept(clause):
        lasts = piece.marker == "for" and _is_length(piece)
        if (piece.front and not lasts) or piece.verb is not None or is_open(piece.words):
            continue
        others = kept(clause, piece)
        if not names_something(words_of(clause, others), least=1):
            continue
        if piece.marker in _COUNTED_AFTER and (ask := _counted(clause, piece, others)) is not None:
            yield ask
        elif lasts:
            yield from _lasting(clause, piece, others)
        elif not piece.marker and _OFTEN.match(say(piece.words)):
            types = ANY_QUESTION - GAP_ONLY  # no hint says that a frequency is wanted
            yield Ask("how-often", ask_piece(clause, "how often", others), say(piece.words), types, None, hint="number")
        elif (
            not piece.marker
            and piece.role in {"time", "other"}
            and _TIMES.match(say(piece.words))
            and not _has_date(others)
        ):
            stem = ask_piece(clause, "how many times", others)
            yield Ask("how-many-times", stem, say(piece.words), ANY_QUESTION, None, hint="number")


def _counted(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> Ask | None:
    phrase = piece.phrase
    if (
        phrase is None
        or phrase.conjuncts
        or phrase.number != "plural"
        or phrase.kind in {"duration", "date", "percent"}
    ):
        return None
    if piece.words[1:] != phrase.words or piece.words[0].text.lower() != piece.marker:
        return None
    split = counted(phrase)
    if split is None or any(one.marker == "from" and piece.marker == "to" for one in others):
        return None
    number, rest = split
    stem = ask_piece(clause, f"how many {say(rest)}", others, marker=piece.marker)
    return Ask("in-how-many", stem, say(number), ANY_QUESTION, phrase, hint="number")


def _is_length(piece: Piece) -> bool:
    phrase = piece.phrase
    return phrase is not None and (phrase.kind == "duration" or phrase.head.text in _AGES)


def _lasting(clause: Clause, piece: Piece, others: tuple[Piece, ...]) -> Iterator[Ask]:
    phrase = piece.phrase
    if phrase is None or clause.verb.main.lemma == "be" or say(piece.words[1:]) != say(phrase.words):
        return
    has_number = any(token.pos == "NUM" for token in phrase.words)
    if has_number or (phrase.head.text in _AGES and len(phrase.words) == 1 and clause.verb.perfect):
        types: frozenset[ItemType] = types_of_length(clause) if has_number else WRITTEN
        stem = ask_piece(clause, "for how long", untimed(others))
        yield Ask("for-how-long", stem, say(phrase.words), types, phrase, hint="length of time")


def _age(clause: Clause) -> Ask | None:
    """At the age of N: at what age …?"""
    piece = next((one for one in kept(clause) if re.match(r"^at (?:the )?age (?:of )?[\w-]+$", say(one.words))), None)
    if piece is None:
        return None
    others = kept(clause, piece)
    if not names_something(words_of(clause, others)):
        return None
    key = say(piece.words[-1:])
    return Ask("age", ask_piece(clause, "at what age", others), key, ANY_QUESTION, None, hint="number")


def _level(clause: Clause) -> Ask | None:
    """A rate stands at 40 percent, somebody's waking hour is 9am: what is it?"""
    subject = clause.subject
    is_stood = clause.verb.main.lemma == "stand" and clause.verb.finite is clause.verb.main
    piece = next((one for one in kept(clause) if is_stood and one.marker == "at"), clause.piece("predicate"))
    if piece is None or piece.front or subject.head.lemma not in _LEVELS or clause.verb.modal or clause.verb.chain:
        return None
    amount = piece.words[1:] if is_stood else piece.words
    others = kept(clause, piece)
    if not (is_stood or clause.verb.main.lemma == "be") or not _AMOUNT.match(say(amount)):
        return None
    if not names_something(words_of(clause, others)) or is_open(subject.words) or len(subject.words) < _TOLD:
        return None
    stem = ask_piece(_linked(clause) if is_stood else clause, "what", others)
    return Ask("measure", stem, say(amount), WITH_STEM, piece.phrase, hint="number")


_LEVELS = frozenset(
    "rate level share price cost hour temperature age average speed figure population value income salary unemployment "
    "inflation percentage proportion".split()
)
"""Nouns of what is an amount."""
_TOLD = 3
"""Words of a subject that tell of what it is the amount."""
_AMOUNT = re.compile(
    r"^(?:(?:about|around|approximately|nearly|almost|over|more than|less than|just over|just under|some|roughly"
    r"|between) )*[$£€¥]?[\d.,:]+(?: ?(?:%|per ?cent|percent|am|pm|a\.m\.|p\.m\.|m|bn|million|billion|°C|°F))?"
    r"(?: (?:and|to) [$£€¥]?[\d.,]+ ?(?:%|per ?cent|percent)?)?$"
)


def _linked(clause: Clause) -> Clause:
    """The clause with a form of be for its verb."""
    finite = clause.verb.finite
    form = "was" if clause.verb.tense == "past" else "is"
    be = replace(finite, text=form, lemma="be", pos="AUX", say=None)
    return replace(clause, verb=replace(clause.verb, words=(be,), finite=be, main=be))


def _distance(clause: Clause) -> Ask | None:
    """X is located 40 miles from Y: how far from Y is X located?"""
    if clause.verb.main.lemma not in {"locate", "situate", "lie", "be", "stand", "sit"}:
        return None
    for piece in kept(clause):
        found = None if piece.front or is_open(piece.words) else _FAR.match(say(piece.words))
        others = kept(clause, piece)
        if found is not None and names_something(words_of(clause, others)):
            if clause.verb.main.lemma == "be":  # what it is besides has no place beside how far it is
                others = tuple(one for one in others if one.role != "predicate")
            stem = ask_piece(clause, f"how far {found['rest']}", others)
            return Ask("how-far", stem, found["amount"], ANY_QUESTION, None, hint="number")
    return None


def _has_date(pieces: tuple[Piece, ...]) -> bool:
    return any(one.phrase is not None and one.phrase.kind in DATES for one in pieces)
