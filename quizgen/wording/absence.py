"""What there is and is not: "no cure exists" for "there is no cure"."""

from __future__ import annotations

from quizgen.clauses import Clause, Phrase, Words
from quizgen.knowledge.function_words import JOINING
from quizgen.tags import FINITE, NOUNS, WH_WORDS
from quizgen.wording.statements import limiting, source_words, words_of
from quizgen.wording.words import say, sentence

_EXISTS = frozenset(
    "evidence proof treatment cure remedy vaccine antidote consensus agreement disagreement type kind form species "
    "test variety way method technique theory law rule link relationship connection correlation difference record copy "
    "market demand shortage gap danger risk threat solution alternative exception version legend explanation "
    "definition formula advantage possibility need opportunity limit barrier standard".split()
)
"""Nouns of what is said to exist."""
_WAYS = frozenset({"way", "method"})
"""Nouns of how something is done."""
_FORMS = {"is": "exists", "are": "exist", "was": "existed", "were": "existed"}


def denies(clause: Clause) -> bool:
    """True for "there is no …"."""
    thing = _thing(clause)
    return thing is not None and thing.words[0].text.lower() == "no"


def exists(clause: Clause) -> str | None:
    """ "Two kinds of coral exist in the lagoon." for "There are two kinds of coral in the lagoon."."""
    thing, form = _thing(clause), _FORMS.get(say(clause.verb.words).lower())
    piece = clause.piece("predicate")
    if thing is None or piece is None or form is None or thing.head.lemma not in _EXISTS or thing.conjuncts:
        return None
    at = next((at for at, token in enumerate(piece.words) if token.index == thing.head.index), -1) + 1
    if at and piece.words[at : at + 1] and piece.words[at].text == "of":
        at = next((end for end, one in enumerate(piece.words[at:], at) if one.pos in NOUNS), at - 1) + 1
    noun, told = piece.words[:at], piece.words[at:]
    is_way = thing.head.lemma in _WAYS
    link = "in which" if is_way and _has_bare_relative(told) else ""  # "two ways ice can form": the verb parts the two
    is_nested = (told[:1] and told[0].text in {"of", "that"}) or (not is_way and _has_bare_relative(told))
    if len(noun) < 2 or is_nested or any(token.text in JOINING for token in piece.words):
        return None
    pieces = limiting(clause)
    standing = words_of(clause, pieces)
    rest = [say(one.words, standing) for one in pieces if not one.front and one is not piece]
    core = " ".join(part for part in (say(noun), form, link, say(told, standing), *rest) if part)
    fronts = [say(one.words, standing) for one in pieces if one.front]
    return sentence(", ".join([*([source_words(clause)] if clause.source else []), *fronts, core]))


def _has_bare_relative(told: Words) -> bool:
    """True where a clause tells of a noun with no "that" before it: "ways ice can form"."""
    lead = next(iter(told), None)
    if lead is None or lead.tag in WH_WORDS | {"IN", "TO", "VBG", "VBN"}:
        return False
    finite = next((at for at, one in enumerate(told) if one.tag in FINITE), 0)
    return finite > 0 and not any(one.tag in WH_WORDS or one.text == "that" for one in told[:finite])


def _thing(clause: Clause) -> Phrase | None:
    piece = clause.piece("predicate")
    is_there = clause.subject.head.text.lower() == "there" and clause.verb.main.lemma == "be"
    return piece.phrase if is_there and piece is not None else None
