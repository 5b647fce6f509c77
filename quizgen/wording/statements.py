"""Clauses as statements that stand alone: what limits them stays, what adds to them is left off."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from quizgen.clauses import OPPOSED, Clause, Piece, Token, Words
from quizgen.knowledge.connectives import (
    ADDING,
    BY_CONTRAST,
    COMMENTING,
    CONCLUDING,
    EXEMPLIFYING,
    HOLDING,
    LIKENING,
    STARTING,
)
from quizgen.tags import FINITE, NOUNS, PARTICIPLES, RELATIVES, VERBAL
from quizgen.wording.adjuncts import leans_in_vain, points_from_telling, was_done
from quizgen.wording.words import is_open, lowered, say, say_subject, sentence

_EXPLAINING = frozenset({"as", "since", "because"})
_NUMBERING = frozenset("first second third fourth firstly secondly thirdly finally lastly".split())

_OWN = frozenset(
    "on the contrary|by comparison|in comparison|at the same time|in general|in general terms|in the meantime|meanwhile"
    "|simultaneously"
    "|in turn|as a result|as a consequence|accordingly|in addition|in particular|specifically|among other things"
    "|in brief|in a nutshell|in summary"
    "|in short|in sum|in conclusion|in other words|in essence|all in all|on balance|overall|in the end|ultimately"
    "|in fact|indeed|of course|to be sure|naturally|by the way|incidentally|after all|in the same way|so|instead|rather"
    "|though|even so|in any case|in any event|further|again|still|besides|on top of that|above all"
    "|notably|importantly|most importantly|more importantly|more important|most important|interestingly"
    "|as such|surprisingly|unsurprisingly|not surprisingly".split("|")
)
CONNECTIVES = (HOLDING | BY_CONTRAST | ADDING | LIKENING | STARTING | CONCLUDING | EXEMPLIFYING | COMMENTING | _OWN) - {
    "also"
}
"""What a statement leaves off at its head or between commas."""


@lru_cache(maxsize=1024)
def limiting(clause: Clause, *extra: str) -> tuple[Piece, ...]:
    """The pieces that a statement must keep: all but trailing participles and opposed clauses.

    Args:
        clause: the clause.
        extra: roles to leave off besides.
    """
    return tuple(
        piece
        for piece in clause.pieces
        if piece.role != "tail"
        and not (is_loose(piece) and not _is_case_of_it(piece, clause))
        and not _sets_scene(piece, clause)
        and not _says_closer(piece, clause)
        and not _numbers(piece)
        and not connects(piece)
        and not _says_nothing(piece, clause)
        and not _adds_how_much(piece)
        and not _tells_of_another(piece)
        and not _joins_on(piece, clause)
        and not points_from_telling(piece, clause)
        and not leans_in_vain(piece, clause)
        and piece.role not in extra
        and not (piece.role in OPPOSED and piece.verb is not None)
        and not _explains_aside(piece, clause)
        and not _takes_up(piece)
    )


def _is_case_of_it(piece: Piece, clause: Clause) -> bool:
    """True for "Looking at the map, it is easy to lose the way": nobody is named who looks, so it is a case."""
    is_empty = clause.subject.head.text.lower() == "it" and clause.verb.main.lemma == "be"
    to_do = any(one.words[0].tag == "TO" for one in clause.pieces)
    return piece.front and piece.words[0].tag == "VBG" and is_empty and to_do and clause.verb.tense == "present"


def _takes_up(piece: Piece) -> bool:
    """True for ", of whom 40 stay": a relative clause of its own behind a comma."""
    is_behind = piece.comma and not piece.front and piece.words[0].pos == "ADP"
    return is_behind and any(token.tag in RELATIVES for token in piece.words[1:2])


def _explains_aside(piece: Piece, clause: Clause) -> bool:
    """True for the reason of what is set aside: "While not quite right, as bats fly by day too, the name is used"."""
    before = next((one for one in reversed(clause.pieces) if one.words[-1].index < piece.words[0].index), None)
    is_behind = before is not None and before.front and before.role in OPPOSED and not _is_finite(before)
    return piece.front and _is_finite(piece) and piece.words[0].text.lower() in _EXPLAINING and is_behind


def _is_finite(piece: Piece) -> bool:
    return any(token.tag in FINITE for token in piece.words)


def _sets_scene(piece: Piece, clause: Clause) -> bool:
    """True for "With ten days left before the vote," at the head of a deed, which was done in any case."""
    is_clause = piece.verb is not None or _is_finite(piece)
    return piece.front and piece.marker == "with" and is_clause and was_done(clause)


def _says_closer(piece: Piece, clause: Clause) -> bool:
    """True for a second time behind a comma: "at the end of 2020, two years after work began"."""
    is_second = piece.role == "time" and piece.comma and not piece.front
    dated = (one for one in clause.pieces if one.role == "time" and one.marker == "at" and one is not piece)
    return is_second and any(token.text[:4].isdigit() for one in dated for token in one.words)


def _numbers(piece: Piece) -> bool:
    """True for "first," and the like at the head of a sentence: they count the article's points."""
    return piece.front and len(piece.words) == 1 and piece.words[0].text.lower() in _NUMBERING


_IN_STEP = re.compile(
    r"^in (?:an?|another) (?:(?:similar|comparable) (?:way|manner|fashion|vein|move|step)"
    r"|(?:more )?(?:recent|related|further|separate|new) (?:development|move|step))$"
)
"""What says only that a thing is like the last, or came after it."""


_AS_EXPECTED = re.compile(
    r"as (?:(?:might|may|could|would|can|is|was)(?: well)? (?:be |to be )?|(?:one|you|we) (?:might|may|would|could) )?"
    r"(?:expect|imagin|predict|anticipat|suppos|guess)(?:e|ed)?$"
)
"""What the writer thinks of it: nothing hangs on that."""
_LONGEST_TIE = 8
"""Words: no tie has more."""
_AS_WELL = frozenset({"as well", "too", "likewise", "already", "instead"})


def connects(piece: Piece) -> bool:
    """True for what only ties a statement to the one before it: "in turn", "in a similar way"."""
    text = say(piece.words).lower() if len(piece.words) <= _LONGEST_TIE else ""
    if (piece.front or piece.comma) and _AS_EXPECTED.match(text):
        return True
    if piece.verb is not None or not text:
        return False
    if text in _AS_WELL:
        return True
    if not (piece.front or piece.comma or text == "in fact"):
        return False
    return text in CONNECTIVES or _IN_STEP.match(text) is not None


def _tells_of_another(piece: Piece) -> bool:
    """True for ", with the guild training millers" at the end: another doer and deed."""
    is_aside = piece.marker == "with" and piece.comma and not piece.front and piece.role == "other"
    pairs = pairwise(piece.words)
    return is_aside and any(two.tag == "VBG" and one.pos in NOUNS | {"PRON"} for one, two in pairs)


def _adds_how_much(piece: Piece) -> bool:
    """True for ", up 3% from last year": by how much what stands before it has risen or fallen."""
    is_aside = piece.comma and not piece.front and piece.role == "other" and piece.words[0].text.lower() in _UP_DOWN
    return is_aside and any(token.pos == "NUM" for token in piece.words[1:4])


_UP_DOWN = frozenset({"up", "down"})


def _says_nothing(piece: Piece, clause: Clause) -> bool:
    """True at the head for "now," and "briefly," of what is told of the present, and for "together," of one thing."""
    is_present = clause.verb.tense == "present"
    needless = {"now": is_present, "briefly": is_present, "together": clause.subject.number == "singular"}
    return piece.front and needless.get(say(piece.words).lower(), False)


_IN_SUPPORT = re.compile(
    r"^(?:in (?:\w+ )?support of|in keeping with|in line with|true to|consistent with"
    r"|as (?:expected|mentioned|noted|discussed|described|explained|shown)(?: (?:above|earlier|before|previously))?$)",
    re.IGNORECASE,
)

_ANSWERING = frozenset(f"in {noun}" for noun in "return response reply exchange retaliation revenge protest".split())
"""At the head of a deed, which was done whatever it answered."""


def _joins_on(piece: Piece, clause: Clause) -> bool:
    """True at the head for what a statement bears out or sums up, and for a mere "nearby" before the place itself."""
    if not piece.front or piece.verb is not None:
        return False
    text = say(piece.words).lower()
    if text in _ANSWERING:
        return was_done(clause)
    if text == "altogether":
        return not any(token.pos == "NUM" for token in clause.words)  # of numbers it is the sum
    if text in {"nearby", "elsewhere"}:
        return any(one.front and one.words[0].text.lower() in {"in", "at", "on"} for one in clause.pieces)
    return _IN_SUPPORT.match(text) is not None


def is_loose(piece: Piece) -> bool:
    """True for a participle that a comma sets off, or that stands at the head: it adds a statement of its own."""
    if piece.role != "other" or piece.verb is None:
        return False
    return piece.comma or (piece.front and _is_participle(piece))


_LIMITING_PARTICIPLES = frozenset("compared given based depending provided including regarding considering".split())
_STANDPOINTS = frozenset("seen viewed observed measured heard felt".split())
"""With "from": where one must be for it to be so."""


def _is_participle(piece: Piece) -> bool:
    """True for "angered by …" and "working with …" with no conjunction before them."""
    verb = next((token for token in piece.words if token.index == piece.verb), None)
    if verb is None or verb.tag not in PARTICIPLES or piece.marker:
        return False
    if tells_standpoint(piece):
        return False
    return piece.words[0].tag in {"VBN", "VBG", "RB"} and verb.text.lower() not in _LIMITING_PARTICIPLES


def tells_standpoint(piece: Piece) -> bool:
    """True for "seen from Mars": it is so from there."""
    first, second = ([token.text.lower() for token in piece.words] + [""])[:2]
    return first in _STANDPOINTS and second == "from"


def words_of(clause: Clause, pieces: tuple[Piece, ...]) -> Words:
    """Subject, verb and the pieces given, for references: what stands in the statement."""
    return (*clause.subject.words, *clause.verb.words, *(token for piece in pieces for token in piece.words))


def source_words(clause: Clause) -> str:
    """ "according to analysts", or empty where nobody is said to say it; less ", also of Bergen" like one before."""
    words = clause.source.words if clause.source else ()
    end = next((at for at in range(len(words)) if [t.text for t in words[at : at + 2]] == [",", "also"]), len(words))
    return f"according to {say(words[:end]).removeprefix('even ')}" if words else ""


def joined(clause: Clause, pieces: tuple[Piece, ...], *, with_source: bool = True) -> str:
    """The clause as running text, no capital and no end mark.

    Args:
        clause: the clause.
        pieces: those to say, in text order.
        with_source: put who says it at the head.
    """
    standing = words_of(clause, pieces)
    head = [source_words(clause)] if with_source and clause.source else []
    head += [_after(head, piece, say(piece.words, standing)) for piece in pieces if piece.front]
    subject = say_subject(clause.subject.words, standing)
    core = f"{subject} {say(clause.verb.words, (*clause.subject.words, *standing))}"
    if not subject.endswith(","):
        core = say((*clause.subject.words, *clause.verb.words), standing)
    if clause.source and may_open_quotation(first := clause.subject.words[0]) and core.startswith(first.text):
        core = lowered(first, first.text) + core[len(first.text) :]
    for piece in pieces:
        if not piece.front:
            is_apart = piece.comma and piece.words[0].text != "that"  # the comma was that of "in short,"
            core += (", " if is_apart else " ") + say(piece.words, standing)
    return ", ".join([*head, core])


def _after(source: list[str], piece: Piece, text: str) -> str:
    """A fronted piece behind its source: the capital of the quotation that began with it goes."""
    first = piece.words[0]
    return lowered(first, text) if source and may_open_quotation(first) else text


def may_open_quotation(first: Token) -> bool:
    """True for a word that has a capital only because a quotation begins with it: an article, a plural, a gerund."""
    return first.name is None and (first.pos in {"DET", "PRON", "ADP", "SCONJ", "ADV"} or first.tag in {"NNS", "VBG"})


def statement(clause: Clause, pieces: tuple[Piece, ...] | None = None) -> str:
    """The clause as a sentence that stands alone."""
    return _whole(clause) if pieces is None else sentence(joined(clause, pieces))


@lru_cache(maxsize=1024)
def _whole(clause: Clause) -> str:
    """Every finder and item maker asks for it."""
    return sentence(joined(clause, limiting(clause)))


def stands_alone(clause: Clause, pieces: tuple[Piece, ...] | None = None) -> bool:
    """True if no reference in the statement is open and its source, if any, can be named."""
    kept = limiting(clause) if pieces is None else pieces
    source = clause.source
    source_ok = source is None or ((source.named or _is_by_name(source.words)) and not is_open(source.words))
    return source_ok and not is_open(words_of(clause, kept))


def _is_by_name(words: Words) -> bool:
    """True for a common noun that stands for a name: "the company" for Google."""
    return any((token.say or "")[:1].isupper() for token in words if token.pos == "NOUN")


def ends_in_deed(piece: Piece) -> bool:
    """True for "a law designed to end it", "the song that led to fame": what stands behind would date that."""
    head = piece.phrase.head.index if piece.phrase is not None else piece.words[0].index
    return any(token.index > head and token.pos in VERBAL for token in piece.words)


def built(clause: Clause, subject: str, verb: str, pieces: tuple[Piece, ...]) -> str:
    """A clause with another subject, verb and pieces, behind the one who says it."""
    standing = words_of(clause, pieces)
    head = [source_words(clause)] if clause.source else []
    head += [say(piece.words, standing) for piece in pieces if piece.front]
    core = f"{subject} {verb}"
    for piece in pieces:
        if not piece.front:
            core += (", " if piece.comma else " ") + say(piece.words, standing)
    return sentence(", ".join([*head, core]))
