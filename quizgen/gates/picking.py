"""A definite that picks one out of several which nobody names: "the worst case", "the surviving officer"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import Token
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import COPULAS
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.tags import PARTICIPLES, SUPERLATIVES
from quizgen.wording.telling import is_titled

_WORD = re.compile(r"[\w’'-]+|[^\w\s]")
_INSIDE = frozenset({"ADJ", "NUM", "ADV"})
_PLACING = frozenset({"IN", "TO", "WDT", "WP", "WP$", "WRB", "POS", "PRP", "DT"}) | PARTICIPLES
"""Tags of what stands behind a noun and tells which: a preposition, a relative clause with or without its pronoun."""
_ORDER = frozenset("main principal chief recent current previous former original initial final remaining".split())
"""Adjectives that set one before the others of its kind, in rank or in time."""
_FIELD = re.compile(r"(?:In|Among|Of) [^,\d]+, ")
"""At the head of a text, out of which: "in humans"."""
_OUT_OF = frozenset({"of", "among"})
_UNDONE = frozenset({"VB", "VBG"})
"""Tags of verbs whose object need not be there yet: "to find the best way"."""
_NO_PICK = frozenset({"time", "body-part"})


@dataclass(frozen=True)
class _Definite:
    """ "The" and what follows up to its noun, with the words right before and behind."""

    words: tuple[Token, ...]
    before: Token | None
    behind: Token | None
    said: str

    @property
    def head(self) -> Token:
        return self.words[-1]


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item with a superlative that holds of no field it names; where it has no word of the title, with a
    participle or an adjective of rank that picks as well.

    A complement behind the noun ("in Europe", "that was left") tells out of which, so does a noun of the title.
    """
    item = candidate.item
    if not isinstance(item, Choice | Cloze | ShortAnswer | TrueFalse):
        return None
    tokens = {one.text.lower(): one for sentence in candidate.finding.sentences for one in reversed(sentence.tokens)}
    text = " ".join(texts_of(item)[:2])
    if _FIELD.match(text):
        return None
    for one in _definites(text, tokens):
        if not _is_placed(one, title) and _picks(one, has_topic=is_titled(text, title)):
            return "one picked out of what is not named"
    return None


def _definites(text: str, tokens: Mapping[str, Token]) -> Iterator[_Definite]:
    """The bare definites of a text that a common noun ends, as the tokens of its source."""
    words = _WORD.findall(text)
    for at, word in enumerate(words):
        if word.lower() != "the":
            continue
        found = _up_to_noun([_token(word, tokens) for word in words[at + 1 :]])
        end = at + 1 + len(found)
        if found and found[-1].pos == "NOUN" and not _is_name(words[at + 1 : end]):
            after = (_token(word, tokens) for word in words[end:])
            behind = next((one for one in after if one is None or one.tag != "RB"), None)
            yield _Definite(found, _token(words[at - 1], tokens) if at else None, behind, " ".join(words[:at]).lower())


def _token(word: str, tokens: Mapping[str, Token]) -> Token | None:
    """The token of a word; of one with a hyphen its last part, which tells a kind there: "oil-burning"."""
    last = tokens.get(word.lower().rpartition("-")[2])
    compound = replace(last, tag="JJ", pos="ADJ") if last is not None and last.tag in PARTICIPLES else last
    return tokens.get(word.lower()) or (compound if "-" in word else None)


def _up_to_noun(tokens: Iterable[Token | None]) -> tuple[Token, ...]:
    """The words before a noun and those that are compounded with it."""
    found: list[Token] = []
    for one in tokens:
        is_before = one is not None and (one.pos in _INSIDE or one.tag in PARTICIPLES)
        if one is None or not (one.pos == "NOUN" or (is_before and not (found and found[-1].pos == "NOUN"))):
            break
        found.append(one)
    return tuple(found)


def _is_name(words: Sequence[str]) -> bool:
    return any(word[:1].isupper() or word.isdigit() for word in words)


def _is_placed(one: _Definite, title: str) -> bool:
    """True where the title, the text before, the world or what stands behind tells which is meant."""
    noun, behind = one.head.text.lower(), one.behind
    phrase = " ".join(word.text.lower() for word in one.words)
    before = one.before.text.lower() if one.before is not None else ""
    is_told = behind is not None and (behind.tag in _PLACING or behind.text[:1].isupper() or behind.text in '“‘"')
    return (
        is_told
        or before in _OUT_OF
        or (one.before is not None and one.before.tag in _UNDONE)
        or any(
            noun.removesuffix("s") == word.removesuffix("s") for word in _WORD.findall(f"{title.lower()} {one.said}")
        )
        or knowledge.is_unique(f"the {phrase}")
        or knowledge.is_unique(f"the {noun}")
        or knowledge.is_set_phrase(f"{before} the {phrase}")
        or knowledge.noun_class(one.head.lemma.lower()) in _NO_PICK
    )


def _picks(one: _Definite, *, has_topic: bool) -> bool:
    """True for a modifier that picks; superlatives of many are a class, and what the topic itself is stays."""
    before = one.words[:-1]
    is_most = bool(before) and before[0].text.lower() == "most" and before[0].tag == "JJS"
    if not is_most and any(word.tag in SUPERLATIVES or word.text.lower().endswith("most") for word in before):
        return one.head.tag == "NN" and not (has_topic and one.before is not None and one.before.lemma in COPULAS)
    return not has_topic and any(word.tag in PARTICIPLES or word.text.lower() in _ORDER for word in before)
