"""Contraries that need more than a word put for another: what has and what lacks, one and several, inside and outside.

What began or was built in a year did not end or vanish in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lemminflect import getInflection

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.quiz.numbers import is_year
from quizgen.wording.opposite_words import OF_SIZE
from quizgen.wording.statements import limiting

Found = dict[int, Token]
_HAVING = frozenset({"have", "contain", "possess"})
_NOT_LACKED = frozenset(
    "effect impact influence role part place look say time trouble chance idea doubt reason number variety range lot "
    "amount share majority choice problem difficulty consequence result case child son daughter wife husband name "
    "origin root population area length size mass meaning word total average right value ability power".split()
)
"""Nouns of what is had in a turn of phrase, in some measure, or by everything."""
_COUNTING = frozenset(
    "one two three several many some few much more most such other another different no all certain".split()
)
_NOT_HAD = frozenset({"JJR", "JJS", "VB", "PRP$"})
_NO_KIND = frozenset("time way thing day year place manner direction sort kind type number amount token".split())
_ENDS = {"begin": "end", "start": "end", "open": "close", "build": "demolish", "erect": "demolish"}
_OF_PASSIVE = frozenset({"build", "erect"})
_SETTING = frozenset({"in", "on", "at", "by", "during"})
_MOST_OF_HAD = 12


def contraries(clause: Clause) -> Iterator[tuple[str, Found]]:
    """What can be turned, with a name for the way.

    Args:
        clause: one that is true, and leaves no room for its contrary.
    """
    behind = tuple(piece for piece in limiting(clause) if not piece.front)
    for name, found in (
        ("lack", _lacking(clause, behind)),
        ("same", _differing(clause, behind)),
        ("place", _outside(behind, clause.verb.main.lemma)),
        ("end", _ended(clause, behind)),
    ):
        if found:
            yield name, found


def _put(token: Token, text: str) -> Token:
    return replace(token, text=text, lemma=text)


def _is_single(clause: Clause) -> bool:
    verb = clause.verb
    return len(verb.words) == 1 and not verb.modal and verb.main.tag in {"VBD", "VBZ", "VBP"}


def _lacking(clause: Clause, behind: tuple[Piece, ...]) -> Found:
    """ "Lacks" for "has" or "contains", with a thing that can be there or not."""
    thing, main = behind[0] if behind else None, clause.verb.main
    noun = thing.phrase if thing is not None else None
    if thing is None or noun is None or thing.role != "object" or thing.verb is not None or not _is_single(clause):
        return {}
    is_somebody = clause.subject.kind == "person" or knowledge.is_people(clause.subject.head.lemma)
    if main.lemma not in _HAVING or is_somebody or not _can_be_lacked(noun, thing.words):
        return {}
    if any(piece.role in {"object", "complement", "indirect", "predicate"} for piece in behind[1:]):
        return {}
    if clause.subject.is_numeric or any(token.text == "percent" for token in clause.subject.words):
        return {}  # of a share, those without are another share
    forms = getInflection("lack", tag=main.tag)
    return {main.index: replace(main, text=str(forms[0]), lemma="lack")}


def _can_be_lacked(noun: Phrase, words: Words) -> bool:
    """True for a thing, or several of which no measure, number or list is told."""
    if noun.head.lemma in _NOT_LACKED or noun.is_numeric or len(words) > _MOST_OF_HAD or noun.determiner == "the":
        return False
    texts = {token.text.lower() for token in words}
    first_noun = next((at for at, token in enumerate(words) if token.pos == "NOUN"), 0)
    described = noun.determiner in {"a", "an"} and any(token.pos == "ADJ" for token in words[:first_noun])
    graded = described or any(token.pos == "ADJ" and token.text.lower() in OF_SIZE for token in noun.words)
    counted = any(token.pos == "NUM" or token.tag in _NOT_HAD for token in words) or words[0].text.endswith("ed")
    return not (graded or counted or texts & _COUNTING or texts & {",", "as", "than"})


def _differing(clause: Clause, behind: tuple[Piece, ...]) -> Found:
    """ "Different languages" for "the same language", said of several; "a different age from" for "the same age as"."""
    piece = next((one for one in behind if one.role in {"object", "predicate", "governed"}), None)
    noun = piece.phrase if piece is not None else None
    if piece is None or noun is None or noun.head.tag != "NN" or noun.head.lemma in _NO_KIND or noun.conjuncts:
        return {}
    at = next((at for at, token in enumerate(piece.words) if token.text == "same"), 0)
    if not at or piece.words[at - 1].text != "the" or noun.head not in piece.words[at + 1 : at + 3]:
        return {}
    if (at > 1 and piece.words[at - 2].pos == "ADV") or piece.words[0].text.lower() in {"about", "almost", "nearly"}:
        return {}
    article, same, head = piece.words[at - 1], piece.words[at], noun.head
    after = [token for token in clause.words if token.index == head.index + 1]
    if after and after[0].text == "as":
        return {
            article.index: _put(article, "a"),
            same.index: _put(same, "different"),
            after[0].index: _put(after[0], "from"),
        }
    is_of_several = bool(clause.subject.conjuncts) or clause.subject.opens == "both" or _opens_in_two(clause.subject)
    forms = getInflection(head.lemma, tag="NNS", inflect_oov=False)
    if not is_of_several or not forms or (after and after[0].pos in {"NOUN", "ADP"}):
        return {}
    return {
        article.index: _put(article, ""),
        same.index: _put(same, "different"),
        head.index: replace(head, text=str(forms[0]), tag="NNS"),
    }


def _opens_in_two(subject: Phrase) -> bool:
    return any(token.text.lower() in {"two", "three", "both"} for token in subject.words[:2])


def _outside(behind: tuple[Piece, ...], verb: str) -> Found:
    """ "Outside" for "within" and "inside", before a place or a thing."""
    for piece in behind:
        first, noun = piece.words[0], piece.phrase
        if first.text not in {"within", "inside"} or noun is None or piece.verb is not None or noun.is_numeric:
            continue
        is_bound = any(token.pos == "NUM" for token in piece.words)
        if not is_bound and verb not in _HELD and noun.head.lemma not in _LIMITS and piece is behind[-1]:
            return {first.index: _put(first, "outside")}
    return {}


_HELD = frozenset("contain embed enclose trap hide store keep house".split())
"""Verbs of what is inside by what they say."""
_LIMITS = frozenset("limit year month week day hour minute second decade century time distance reach range".split())


def _ended(clause: Clause, behind: tuple[Piece, ...]) -> Found:
    """ "Ended in 1950" for what began then; "was demolished in 1890" for what was built then."""
    verb, main = clause.verb, clause.verb.main
    other = _ENDS.get(main.lemma)
    if other is None or verb.tense != "past" or verb.chain or verb.modal or verb.perfect or verb.particle:
        return {}
    is_built = main.lemma in _OF_PASSIVE
    if is_built != verb.passive or not behind or (verb.passive and clause.subject.determiner in {"", "a", "an"}):
        return {}
    is_plain = all(
        one.role in {"time", "place", "other", "agent"} and one.verb is None and one.words[0].text.lower() in _SETTING
        for one in behind
    )
    years = [token for token in clause.words if is_year(token.text)]
    if not is_plain or len(years) != 1 or (not is_built and not _is_time(behind[0])):
        return {}
    forms = getInflection(other, tag=main.tag)
    return {main.index: replace(main, text=str(forms[0]), lemma=other)}


def _is_time(piece: Piece) -> bool:
    return piece.role == "time" or any(is_year(token.text) for token in piece.words)
