"""Words that another can stand for whatever the sentence: put in its place with its form, never in a name."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.sounds import indefinite
from quizgen.tags import BEFORE_NOUNS, COMMON_WORDS, DETERMINING, LINKERS, MODIFYING, QUALITIES, VERBAL
from quizgen.wording.statements import limiting, words_of
from quizgen.wording.twin_frames import governs_alike
from quizgen.wording.twin_words import (
    BEFORE_NOUN,
    BEHIND_LINK,
    BESIDE_VERB,
    FOLLOWED,
    NEVER_BEFORE,
    QUANTIFIERS,
    TWINS,
    WITH_NOUN,
)

_NO_PARTICIPLE_BEFORE_NOUN = frozenset({"VBN", "VBG", "VBD"})
_TECHNICAL = frozenset({"summit", "vessel", "fall", "outcome", "complex", "primary", "location"})
_GRADING = frozenset(
    "primarily mainly mostly entirely completely totally nearly almost extremely usually often virtually exactly "
    "relatively absolutely sometimes normally".split()
)
"""Adverbs that can stand before an adjective."""
_DEGREES = frozenset({"more", "most", "less", "least", "as", "so", "too", "very", "how", "not"})
_DETERMINED = frozenset({"no", "every", "more", "much"})
"""Behind these a noun is part of a turn: "spare no effort", "make every effort"."""
_MOST = 3


@lru_cache(maxsize=1024)
def with_twins(clause: Clause, kept: frozenset[int] = frozenset()) -> tuple[Clause, int]:
    """The clause with up to three of its words replaced by twins, and how many they are.

    Args:
        clause: one that stands alone.
        kept: indexes of words that stay: what was turned into its opposite says just that.
    """
    if any(token.text in {"“", '"', "”"} for token in clause.words):
        return clause, 0
    found: dict[int, Token] = {}
    words = words_of(clause, limiting(clause))
    for at, token in enumerate(words):
        other = _twin(words, at, clause) if len(found) < _MOST and token.index not in kept else None
        if other is not None:
            found[token.index] = replace(token, text=other)
    return (with_words(clause, found), len(found)) if found else (clause, 0)


def with_twins_in(text: str, words: Words, clause: Clause) -> tuple[str, int]:
    """A text with up to three of its words replaced by twins, and how many they are.

    Args:
        text: of a sentence, all of it or a part; a word that does not stand in it once stays.
        words: the sentence's.
        clause: its main one.
    """
    count = 0
    for at, token in enumerate(words):
        other = _twin(words, at, clause) if count < _MOST else None
        if other is None:
            continue
        place = re.compile(rf"\b(?<![-’']){re.escape(token.text)}\b(?![-’'])")
        if len(place.findall(text)) == 1:
            text, count = place.sub(other, text), count + 1
    return text[:1].upper() + text[1:], count


def _twin(words: Words, at: int, clause: Clause) -> str | None:
    """What stands for a word in its form; None where it is part of a name or a set phrase."""
    token = words[at]
    other = TWINS.get((token.pos, token.lemma.lower()))
    after = words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1] if at else None
    if other is None or token.name is not None or token.say is not None or (token.text[:1].isupper() and token.index):
        return None
    if _is_bound(before, token, after) or token.lemma in _TECHNICAL or not _is_placed(before, token, after):
        return None
    if any(one.lemma == other.split()[0] for one in words) or (
        token.pos == "ADJ" and before is not None and before.pos == "ADV"
    ):
        return None
    text = _inflected(token, other)
    if text is None or (
        before is not None and before.text.lower() in INDEFINITE and indefinite(text) != indefinite(token.text)
    ):
        return None
    goes = {"VERB": lambda: governs_alike(words, at, clause), "ADV": lambda: _is_beside(token, after, clause)}
    return text if goes.get(token.pos, lambda: True)() else None


def _is_bound(before: Token | None, token: Token, after: Token | None) -> bool:
    """True beside a hyphen or a name, for a participle used as adjective, and after "as", "so", "how" and such."""
    beside = [one for one in (before, after) if one is not None]
    if any(one.text == "-" or (one.pos == "PROPN" and token.pos in COMMON_WORDS) for one in beside):
        return True
    if token.pos == "VERB" and token.tag in _NO_PARTICIPLE_BEFORE_NOUN and after is not None:
        leads = {"DET", "ADJ", "ADP", "NUM"} if after.pos == "NOUN" else {"DET", "ADV"}
        if after.pos in MODIFYING and before is not None and before.pos in leads:
            return True
    owns = token.tag == "NNS" and after is not None and after.text in {"'", "’"}  # "kids’" is no "children’"
    if token.pos == "NOUN" and "ADJ" in lemmas_of(token.text) and after is not None and after.text == ",":
        return True  # "objective, fair reports": the first of the qualities
    if token.pos == "NOUN" and (owns or any(one.pos == "NOUN" for one in beside)):
        return True
    if token.pos == "ADV" and " " in TWINS[token.pos, token.lemma.lower()] and after is not None:
        return after.pos in {"VERB", "AUX", "ADJ", "ADV"}
    if token.pos == "ADV" and after is not None and after.pos in QUALITIES and token.lemma not in _GRADING:
        return True
    if token.lemma in {"almost", "nearly"} and after is not None and after.pos == "ADV":
        return True  # "almost uniquely quiet"
    if token.pos == "ADJ" and any(one.pos == "CCONJ" for one in beside) and after is not None and after.pos != "NOUN":
        return True  # one of two adjectives: the other tells its sense
    degree = _DETERMINED if token.pos == "NOUN" else _DEGREES
    return token.pos in {"ADJ", "ADV", "NOUN"} and before is not None and before.text.lower() in degree


def _is_placed(before: Token | None, token: Token, after: Token | None) -> bool:
    """True if the words beside it let the other one stand for this: "rely on", "many bridges", "a dangerous gas"."""
    lemma, noun = token.lemma.lower(), after.lemma.lower() if after is not None else ""
    wanted = FOLLOWED.get((token.pos, lemma))
    if (wanted is not None and noun != wanted) or noun in NEVER_BEFORE.get(lemma, ()):
        return False
    if lemma in QUANTIFIERS and before is not None and before.pos in BEFORE_NOUNS:
        return False
    if token.pos == "NOUN":
        return _is_noun_placed(before, token, after)
    if token.pos != "ADJ":
        return True
    if lemma in BEFORE_NOUN:
        return after is not None and after.pos == "NOUN" and (lemma != "multiple" or after.tag == "NNS")
    is_linked = before is not None and before.pos in VERBAL
    if lemma in BEHIND_LINK and is_linked and (after is None or after.pos != "NOUN"):
        return True
    company = WITH_NOUN.get(lemma)
    return (company is None and lemma not in BEHIND_LINK) or noun in (company or ())


def _is_noun_placed(before: Token | None, token: Token, after: Token | None) -> bool:
    """True for a noun of several senses in the one that its twin has: "the company", not "the company of others"."""
    is_one = token.tag == "NN"
    if token.lemma in {"company", "region"} and is_one and after is not None and after.text == "of":
        return False
    if token.lemma == "region" and before is not None and before.text[:1].isupper() and before.index:
        return False  # "the Andean region"
    if token.lemma == "consequence":
        return not is_one and after is not None and after.text == "of"
    if token.lemma in {"goal", "aim"}:
        return before is not None and before.pos in DETERMINING and _is_about(after)
    return token.lemma != "difficulty" or not is_one


def _is_about(after: Token | None) -> bool:
    return after is not None and after.text in {"of", "is", "was", "to"}


def _is_beside(token: Token, after: Token | None, clause: Clause) -> bool:
    """True for an adverb that stands with a verb or before a word that lets its twin say the same."""
    lemma, verbs = token.lemma.lower(), BESIDE_VERB.get(token.lemma.lower())
    if verbs is not None:
        return clause.verb.main.lemma in verbs or (after is not None and after.lemma in verbs)
    if lemma == "mostly":
        return after is not None and after.pos in LINKERS
    return lemma not in {"fully", "entirely"} or after is None or after.pos not in {"DET", "NUM", "PRON"}


def _inflected(token: Token, other: str) -> str | None:
    first, *rest = other.split()
    if token.pos in {"VERB", "NOUN"}:
        forms = inflections_of(first, tag=token.tag, inflect_oov=False)
        if not forms:
            return None
        first = str(forms[0])
    elif token.tag not in {"JJ", "RB"}:
        return None
    return " ".join([first, *rest])


def with_words(clause: Clause, found: dict[int, Token]) -> Clause:
    """The clause with other tokens in the places of some."""

    def words(old: Words) -> Words:
        return tuple(found.get(token.index, token) for token in old)

    def phrase(old: Phrase) -> Phrase:
        return replace(old, words=words(old.words))

    def piece(old: Piece) -> Piece:
        return replace(old, words=words(old.words), phrase=phrase(old.phrase) if old.phrase is not None else None)

    return replace(
        clause,
        subject=phrase(clause.subject),
        verb=replace(
            clause.verb,
            words=words(clause.verb.words),
            main=found.get(clause.verb.main.index, clause.verb.main),
            finite=found.get(clause.verb.finite.index, clause.verb.finite),
        ),
        pieces=tuple(piece(one) for one in clause.pieces),
    )
