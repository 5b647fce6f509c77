"""A figure set against another: n% of A do it, compared with m% of B; seven in one year, compared to four before."""

from __future__ import annotations

import re

from quizgen.clauses import DATES, Clause, Piece, Sentence, Words
from quizgen.facts.comparisons.comparing import phrase_before
from quizgen.facts.comparisons.embedded import subject_of, verb_of
from quizgen.facts.comparisons.share_asks import split_share
from quizgen.facts.comparisons.topics import bare
from quizgen.facts.model import Compared
from quizgen.quiz.numbers import YEAR
from quizgen.tags import NOUNS
from quizgen.wording.words import say, tidy

_AREA = re.compile(r"\b(?:square|sq|acres?|hectares?|km2|m2)\b")
_FIGURE = frozenset({"NUM", "SYM", "DET"})
_IN = re.compile(rf"(?P<figure>.+?) in (?P<when>{YEAR})$")
_PLACED = re.compile(r"(?P<figure>[\d.]+ ?(?:%|per ?cent)) (?P<where>(?:in|among) .+)")
_AMOUNT = r"(?:[£$€][\d.,]*\d(?: (?:million|billion|trillion))?|[\d.,]*\d ?(?:%|per ?cent))"
_FIGURES = re.compile(_AMOUNT)
_FOR = re.compile(
    rf"(?P<figure>(?:just |only |about |nearly |almost |some |around )?{_AMOUNT}) "
    r"(?:for|among|(?:awarded|paid|given|granted) to) (?P<who>.+)"
)
_OWNED = re.compile(r"(?P<who>.+)(?:(?<=s)[’']|[’']s) (?P<what>\w+)$")
_SAID_BY_ITSELF = frozenset("number price rate level share temperature population amount cost income salary".split())
_LONGEST = 14


def figured(sentence: Sentence, clause: Clause, cue: int, a: str, other: Words, b: str) -> Compared:
    """What a figure before "compared with" and the one behind are of, and in what they are compared.

    Args:
        sentence: where they stand.
        clause: the one that holds the first figure.
        cue: index of "compared".
        a, b: the two sides with all that is said of them.
        other: the words of the second side.
    """
    shares = _shares(clause, cue, other)
    if shares is not None:
        return shares
    given = _given(sentence, clause, cue, say(other))
    if given is not None:
        return given
    aspect, own, when = _counted(clause, cue) or _measured(sentence, clause, cue)
    told = _IN.match(b)
    if when and told is not None:
        return Compared(when, told["when"], aspect, own, told["figure"])
    return Compared(a, b, aspect, own or a, b)


def _given(sentence: Sentence, clause: Clause, cue: int, other: str) -> Compared | None:
    """Two who have a figure each: "men earned bonuses of £900, compared with £400 for women"."""
    told, own = _FOR.match(other), _FIGURES.findall(say(sentence.tokens[clause.verb.main.index : cue]))
    name, made = subject_of(clause), clause.piece("object")
    if told is None or not own or clause.subject.head.pos not in NOUNS or clause.verb.negated:
        return None
    verb = verb_of(clause, plural=True)
    aspect = f"how much they {verb}"
    owned = _OWNED.match(name)
    if owned is not None:
        return Compared(owned["who"], told["who"], f"how much their {owned['what']} {verb}", own[0], told["figure"])
    of = next((at for at, one in enumerate(made.words) if one.text == "of"), 0) if made is not None else 0
    if made is not None and of:
        aspect = f"{say(made.words[:of])} they {verb}"
    return Compared(name, told["who"], aspect, own[0], told["figure"])


def _shares(clause: Clause, cue: int, other: Words) -> Compared | None:
    """Two groups, and the share of each that does it."""
    own, group = split_share(clause.subject.words)
    theirs, rivals = split_share(other)
    if not own:
        return None
    a, b = (say(words).removeprefix("of ") for words in (group, rivals))
    placed = _PLACED.match(say(other)) if not theirs else None
    if placed is not None:  # "11% in France"
        return Compared(a, f"{group[-1].text} {placed['where']}", _share_that(clause, cue), say(own), placed["figure"])
    return Compared(a, b, _share_that(clause, cue), say(own), say(theirs)) if a and b else None


def _share_that(clause: Clause, cue: int) -> str:
    return f"share that {verb_of(clause, plural=True)} {_rest(clause, cue)}".rstrip()


def _counted(clause: Clause, cue: int) -> tuple[str, str, str] | None:
    """ "Number of people killed in attacks" of "seven people were killed in attacks", the number, and its year."""
    number, *noun = clause.subject.words
    if number.pos != "NUM" or not noun or noun[0].pos != "NOUN":
        return None
    when = next((one for one in clause.pieces if _is_year(one)), None)
    is_bare = clause.verb.passive and not clause.verb.modal
    does = clause.verb.main.text if is_bare else f"that {verb_of(clause)}"
    aspect = tidy(f"number of {say(noun)} {does} {_rest(clause, cue)}")
    return aspect, say((number,)), say(when.phrase.words) if when is not None and when.phrase is not None else ""


def _measured(sentence: Sentence, clause: Clause, cue: int) -> tuple[str, str, str]:
    """What the figure right before the cue measures: the area, the number or the price of something."""
    near = phrase_before(sentence, cue, 3)
    subject = bare(subject_of(clause))
    if near is not None and _AREA.search(say(near.words)):
        return f"area of {subject}", say(near.words), ""
    if clause.subject.head.lemma in _SAID_BY_ITSELF:
        return subject, say(near.words) if near is not None else "", ""
    unit = [one for one in near.words if one.pos not in _FIGURE] if near is not None else []
    is_had = clause.piece("object") is not None
    return f"number of {say(unit)} {subject} {verb_of(clause)}" if unit and is_had else "", "", ""


def _rest(clause: Clause, cue: int) -> str:
    """What the verb takes before the cue, its time left out; no more than a short clause holds."""
    kept: list[str] = []
    for piece in clause.pieces:
        if piece.front or _is_year(piece) or piece.words[-1].index >= cue:
            continue
        text = say(piece.words)
        if len(" ".join([*kept, text]).split()) > _LONGEST:
            break
        kept.append(text)
    return " ".join(kept)


def _is_year(piece: Piece) -> bool:
    return piece.phrase is not None and piece.phrase.kind in DATES
