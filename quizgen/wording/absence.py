"""What there is and is not: "no cure exists" for "there is no cure", and made false, "there is a cure"."""

from __future__ import annotations

from dataclasses import replace

from lemminflect import getInflection
from wordfreq import zipf_frequency

from quizgen.clauses import Clause, Phrase, Token, Words
from quizgen.wording.statements import limiting, source_words, words_of
from quizgen.wording.words import say, sentence

_EXISTS = frozenset(
    "evidence proof treatment cure remedy vaccine antidote consensus agreement disagreement type kind form species "
    "test variety way method technique theory law rule link relationship connection correlation difference record copy "
    "market demand shortage gap danger risk threat solution alternative exception version legend explanation "
    "definition formula advantage possibility need opportunity limit barrier standard".split()
)
"""Nouns of what is said to exist."""
_COUNTED = frozenset({"consensus"})
_MASS = 1.0
"""By so much (zipf, wordfreq) a noun that is seldom counted is commoner than its plural."""
_FORMS = {"is": "exists", "are": "exist", "was": "existed", "were": "existed"}


def denies(clause: Clause) -> bool:
    """True for "there is no …"."""
    thing = _thing(clause)
    return thing is not None and thing.words[0].text.lower() == "no"


def supplied(clause: Clause, words: Words) -> dict[int, Token]:  # noqa: ARG001
    """The "a" that makes "there is no cure" false; nothing for what is not counted."""
    thing = _thing(clause)
    if thing is None or not denies(clause) or thing.number == "plural" or not _is_counted(thing.head):
        return {}
    no, after = thing.words[0], thing.words[1]
    text = after.text.lower()
    return {} if after.tag == "JJR" else {no.index: replace(no, text="an" if text[0] in "aeiou" else "a", lemma="a")}


def exists(clause: Clause) -> str | None:
    """ "Two kinds of coral exist in the lagoon." for "There are two kinds of coral in the lagoon."."""
    thing, form = _thing(clause), _FORMS.get(say(clause.verb.words).lower())
    piece = clause.piece("predicate")
    if thing is None or piece is None or form is None or thing.head.lemma not in _EXISTS or thing.conjuncts:
        return None
    at = next((at for at, token in enumerate(piece.words) if token.index == thing.head.index), -1) + 1
    if at and piece.words[at : at + 1] and piece.words[at].text == "of":
        at = next((end for end, one in enumerate(piece.words[at:], at) if one.pos in {"NOUN", "PROPN"}), at - 1) + 1
    noun, told = piece.words[:at], piece.words[at:]
    if len(noun) < 2 or any(token.text in {",", "or", "and"} for token in piece.words):
        return None
    pieces = limiting(clause)
    standing = words_of(clause, pieces)
    rest = [say(one.words, standing) for one in pieces if not one.front and one is not piece]
    core = " ".join(part for part in (say(noun), form, say(told, standing), *rest) if part)
    fronts = [say(one.words, standing) for one in pieces if one.front]
    return sentence(", ".join([*([source_words(clause)] if clause.source else []), *fronts, core]))


def _thing(clause: Clause) -> Phrase | None:
    piece = clause.piece("predicate")
    is_there = clause.subject.head.text.lower() == "there" and clause.verb.main.lemma == "be"
    return piece.phrase if is_there and piece is not None else None


def _is_counted(noun: Token) -> bool:
    forms = getInflection(noun.lemma, tag="NNS", inflect_oov=False)
    more = zipf_frequency(noun.lemma, "en") - zipf_frequency(str(forms[0]), "en") if forms else _MASS
    return more < _MASS or noun.lemma in _COUNTED
