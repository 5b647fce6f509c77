"""What is denied, said as if it were so: for false statements, where nothing but the "not" keeps them from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from lemminflect import getInflection

from quizgen.clauses import FINITE, Clause, Piece, VerbGroup, Words
from quizgen.wording.statements import limiting
from quizgen.wording.words import say

_NOT = frozenset({"not", "n't", "n’t"})
_LEANING = frozenset(
    "some many most several few one two another other others certain various all every each both neither no nobody "
    "nothing none any either such".split()
)
"""What opens a subject of which some may do what the others do not."""
_SCOPE = frozenset(
    "not no nor neither either never ever only just merely simply even still until unless but because rather instead "
    "without except besides alone solely always necessarily entirely completely fully exactly quite particularly "
    "usually often so too anyone anybody anything anywhere anymore longer nearly hardly barely least single as "
    "whether than together very first last".split()
)
"""What the "not" may deny in place of the deed, what says how far it goes, and what stands beside "not" alone."""
_OPEN_MODALS = frozenset({"may", "might", "need", "dare", "should", "would"})
"""What may not be may be as well, what need not have been was, and what would not be hangs on a condition."""
_UNSAID_WITH = frozenset({"pace", "step"})
"""Objects that say nothing where it is not told with what."""
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
_INFLECTED = frozenset({"VBD", "VBZ", "VBP"})
_OUTSIDE = frozenset({"cause", "condition", "purpose", "concession", "contrast", "tail"})
_NO_NOUN_OF_TWO = frozenset({"more", "less", "fewer", "better", "worse"})
"""Behind "or" they are no second thing: "for a decade or more"."""
_MOST = 24


def affirmed(clause: Clause) -> Clause | None:
    """ "Shoes are a good store of value." for "Shoes are not a good store of value."; None where it may be so as well.

    Args:
        clause: one that is denied.
    """
    pieces = limiting(clause)
    verb = _verb(clause.verb)
    if verb is None or clause.subject.words[0].text.lower() in _LEANING or clause.subject.head.pos == "PRON":
        return None
    plain = [piece for piece in pieces if not (_is_yet(piece) or _is_unlike(piece))]
    if not any(not one.front for one in plain) or any(one.role in _OUTSIDE for one in plain):
        return None
    told = tuple(token for piece in plain for token in piece.words)
    if (
        told[-1].text in _UNSAID_WITH
        or len(told) + len(clause.subject.words) > _MOST
        or not _is_plain((*clause.subject.words, *told))
    ):
        return None
    is_yet = any(_is_yet(piece) for piece in pieces)
    if is_yet:
        verb = replace(verb, words=_with_already(verb))
    kept = tuple(_said(piece) for piece in clause.pieces if not _is_yet(piece))
    return replace(clause, verb=verb, pieces=kept)


def _verb(verb: VerbGroup) -> VerbGroup | None:
    """The verb without its "not", the form of "do" gone into the next: "agreed" for "did not agree"."""
    at = next((at for at, token in enumerate(verb.words) if token.text.lower() in _NOT), 0)
    if not at or verb.modal in _OPEN_MODALS or verb.finite.lemma in _OPEN_MODALS or verb.words[at - 1] != verb.finite:
        return None
    finite, rest = verb.finite, verb.words[at + 1 :]
    if any(token.pos == "ADV" or token.text.lower() in _SCOPE for token in (*verb.words[: at - 1], *rest)):
        return None
    if finite.lemma == "do" and rest:
        forms = getInflection(rest[0].lemma, tag=finite.tag, inflect_oov=False) if finite.tag in _INFLECTED else ()
        if not forms or rest[0].tag not in {"VB", "VBP"}:
            return None
        done = replace(rest[0], text=str(forms[0]), tag=finite.tag)
        words: Words = (done, *rest[1:])
        main = done if verb.main == rest[0] else verb.main
        return replace(verb, words=words, finite=done, main=main, negated=False)
    whole = replace(finite, text=_WHOLE.get(finite.text.lower(), finite.text), space=True)
    main = whole if verb.main == finite else verb.main
    return replace(verb, words=(whole, *rest), finite=whole, main=main, negated=False)


def _is_plain(words: Words) -> bool:
    """True if nothing stands among the words that the "not" may deny, and each "or" joins two nouns."""
    if any(token.text.lower() in _SCOPE or token.text in {"“", '"', "”", "—", "–", ":"} for token in words):
        return False
    for before, token in pairwise(words):
        if before.text.lower() in {"any", "much", "or"} and token.pos not in {"NOUN", "ADJ"}:
            return False
        if (before.text == "or" and token.text in _NO_NOUN_OF_TWO) or (before.text == "and" and token.tag in FINITE):
            return False
    if any(one.text == "and" and behind.tag == "VBG" for one, behind in zip(words, words[2:], strict=False)):
        return False  # "don't work well and risk losing money": a second verb, taken for a noun
    return sum(token.text == "or" for token in words) < 2


def _said(piece: Piece) -> Piece:
    """A piece as it stands where nothing is denied: "some", "a lot of" and "and" for "any", "much" and "or"."""
    other = {"any": "some", "much": "a lot of"}
    if _is_unlike(piece):
        other = {"Unlike": "Like", "unlike": "like"}
    elif piece.role != "predicate":
        other["or"] = "and"

    def words(old: Words) -> Words:
        return tuple(replace(one, text=other[one.text]) if one.text in other else one for one in old)

    phrase = piece.phrase
    if not any(token.text in other for token in piece.words):
        return piece
    return replace(
        piece,
        words=words(piece.words),
        phrase=replace(phrase, words=words(phrase.words)) if phrase is not None else None,
    )


def _is_yet(piece: Piece) -> bool:
    return say(piece.words).lower() == "yet"


def _is_unlike(piece: Piece) -> bool:
    """True for "unlike weight," at the head: what is not so of the one is so of the other."""
    return piece.front and piece.verb is None and piece.words[0].text.lower() == "unlike"


def _with_already(verb: VerbGroup) -> Words:
    """ "Has already begun" for what has not begun yet; before a verb of one word, behind a form of "be"."""
    first, *rest = verb.words
    already = replace(first, text="already", lemma="already", tag="RB", pos="ADV", say=None, bound=frozenset())
    return (first, already, *rest) if rest or first.lemma == "be" else (already, first)
