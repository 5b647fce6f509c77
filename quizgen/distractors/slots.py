"""The places of a key whose word the table of turned words may have others for: each noun, each adjective before what
it tells of, and the verb that a clause or a phrase opens with, two joined verbs as one.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Sentence, Text, Token, Words
from quizgen.distractors.changes import WORD, singular
from quizgen.distractors.model import Query
from quizgen.facts.relations import ties
from quizgen.knowledge.function_words import AND_OR
from quizgen.tags import INFLECTED, NOUNS, PARTICIPLES

_PARTS = {"NOUN": "noun", "ADJ": "adj", "VERB": "verb"}
_OPENING = re.compile(
    r"(?:to |by )?(?:[a-z]+ly )?(?:help |(?:help|vote) to )?|(?:when|after|before|because|that)(?: [\w’'-]+){1,6} ",
)
"""What stands before the verb that a clause as key opens with: "to briefly store energy", "when it stored energy"."""
_INSIDE = re.compile(
    r"(?:[\w’'-]+ ){1,5}(?:(?P<to>to)|(?P<that>that|which)|(?:with|for|of|by|about)(?: (?P<passive>being))?) "
)
"""What stands before a verb inside a phrase as key: "plans to store energy", "the fear of being fined at work"."""
_BARE_NOUN = re.compile(r"(?:(?:an?|the|some) )?(?:[a-z-]+ )?[a-z-]+ ")
"""What stands before a participle that tells more of a noun: "a law banning smoking"."""
_OWNED = re.compile(r"(?:[’']s?|\b(?:its|his|her|their|our)) $")
"""What stands before the noun that a key ends in, where it is somebody's or something's."""
_BEHIND_NOUN = re.compile(r" (?:about|among|between|by|for|from|in|of|on|that|to|with)\b")
"""Behind it no comma lists what an adjective tells of."""
_INSIDE_TAGS = {"to": {"VB"}, "that": INFLECTED, "passive": {"VBN"}, None: {"VBG"}}
_PLANS = frozenset("plan decision desire attempt effort proposal promise campaign wish ambition hope refusal".split())
"""Nouns behind which somebody means to do one thing or another; what medicines are to do they do."""
_PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being) (?:[a-z]+ly )?$")
_RUN = re.compile(r"(.+)")
_PARTICLES = 2
"""So many words a verb takes with it: "back out of"."""
_TO_BE_SKIPPED = frozenset({"DET", "ADJ", "NUM", "ADV", "PUNCT", "PRON", "PART"})
PERIODS = frozenset({"annual", "yearly", "weekly", "monthly", "daily", "hourly"})
"""What is the lowest by the year is so by the month as well."""
KeyWords = list[tuple[re.Match[str], Token]]
"""The words of a key, each with its token."""


@dataclass(frozen=True)
class Slot:
    """A place of the key: its words, their first token, how the table has them, what stands behind, and what joins two
    verbs that are turned as one ("protect and revive").
    """

    run: re.Match[str]
    token: Token
    lemma: str
    part: str
    places: tuple[str, ...]
    joint: str = ""


def slots_of(words: KeyWords, query: Query) -> Iterator[Slot]:
    """The places of the key in order whose word the table may turn; a verb with its particles before the bare one."""
    for at, (run, token) in enumerate(words):
        part = _PARTS.get(token.pos, "")
        yield from _joined_verbs(at, words, query)
        for size in _sizes(at, words, part):
            taken = words[at : at + size + 1]
            places = _places(at, words[at + size + 1 :], words, query) if part and len(taken) == size + 1 else ()
            if part == "noun" and size:
                places = ("",)
            if places:
                lemma = " ".join([token.lemma, *(one.text.lower() for _, one in taken[1:])])
                yield Slot(_joined(run, taken[-1][0], query.key), token, lemma, part, places)


def _joined_verbs(at: int, words: KeyWords, query: Query) -> Iterator[Slot]:
    """Two verbs of one form that are joined before what both take, by the row of the last, else of the first."""
    (run, token), *behind = words[at:]
    last = next((place for place in (1, 2) if len(behind) > place and behind[place][1].tag == token.tag), None)
    if token.pos != "VERB" or last is None or behind[0][1].text not in AND_OR or behind[last][1].pos != "VERB":
        return
    places = _places(at, behind[last + 1 :], words, query)
    for lemma in (behind[last][1].lemma, token.lemma) if places else ():
        if knowledge.turns(lemma, "verb", *places):
            yield Slot(_joined(run, behind[last][0], query.key), token, lemma, "verb", places, behind[0][1].text)
            return


def _sizes(at: int, words: KeyWords, part: str) -> Iterable[int]:
    """How many words behind one may be of it: a verb's particles, or a second noun joined to a first."""
    if part == "verb":
        return range(_PARTICLES, -1, -1)
    joined = [one for _, one in words[at + 1 : at + 3]]
    return (2, 0) if part == "noun" and len(joined) == 2 and joined[0].text == "and" else (0,)


def _joined(first: re.Match[str], last: re.Match[str], key: str) -> re.Match[str]:
    """The run of words from one to another, in the one group that `put` takes the place of."""
    return _RUN.match(key, first.start(1), last.end(1)) or first


def words_of(query: Query) -> KeyWords:
    """The words of the key in order, each with its token in the phrase or the finding's sentences, else the article."""
    phrase = query.ask.phrase
    own: Words = phrase.words if phrase is not None else ()
    by_text = ChainMap(
        {token.text.lower(): token for token in own},
        _by_text(query.finding.sentences),
        _of_article(query.text),
    )
    words = [(run, by_text[run[1].lower()]) for run in WORD.finditer(query.key) if run[1].lower() in by_text]
    tokens = [token for _, token in words]
    return [(run, _as_adjective(token, tokens[at + 1 :])) for at, (run, token) in enumerate(words)]


def _as_adjective(token: Token, behind: list[Token]) -> Token:
    """A participle before a noun that the table has as an adjective ("lasting peace"), as one; any other as it is."""
    own = token.text.lower()
    if token.tag in PARTICIPLES and knowledge.turns(own, "adj", *_classes_of(behind)):
        return replace(token, lemma=own, pos="ADJ", tag="JJ")
    return token


@lru_cache(maxsize=1)
def _of_article(text: Text) -> dict[str, Token]:
    """As below of the whole article, which many questions ask of."""
    return _by_text(text.sentences)


def _by_text(sentences: tuple[Sentence, ...]) -> dict[str, Token]:
    """The first token of each word."""
    return {token.text.lower(): token for sentence in reversed(sentences) for token in reversed(sentence.tokens)}


def _places(at: int, behind: KeyWords, words: KeyWords, query: Query) -> tuple[str, ...]:
    """What stands behind a word of the key, as the table has it; empty where nothing may take the word's place."""
    run, token = words[at]
    part, before = _PARTS[token.pos], query.key[: run.start()]
    if part == "noun" and not behind:
        return ("owned",) if _OWNED.search(before) else ("end",)
    if not behind or behind[0][1].text in AND_OR:
        return ()
    following = [one for _, one in behind]
    if part == "verb":
        return _behind_verb(token, following, before, query)
    if part == "noun":
        preposition = following[0].text
        return preposition, *(f"{preposition} {one}" for one in _classes_of(following[1:]))
    if following[0].text == "as":
        return ("as",)
    noun_phrase = _BEHIND_NOUN.split(query.key[run.end() :])[0]
    if (token.lemma in PERIODS and at and words[at - 1][1].tag == "JJS") or "," in noun_phrase:
        return ()
    return _classes_of(following)


def _behind_verb(token: Token, following: list[Token], before: str, query: Query) -> tuple[str, ...]:
    """What the verb takes that a clause opens with or a phrase ends in; of a passive, the little word behind it."""
    if query.ask.phrase is not None:
        inside = _INSIDE.fullmatch(before) or (_BARE_NOUN.fullmatch(before) if token.tag == "VBG" else None)
        if inside is None or token.tag not in _INSIDE_TAGS[inside.lastgroup]:
            return ()
        if inside.lastgroup == "to" and singular(before.split()[-2]) not in _PLANS:
            return ()
    elif not _OPENING.fullmatch(before):
        return ()
    is_passive = token.tag == "VBN" and _PASSIVE.search(before) is not None
    if is_passive:
        return (following[0].text,) if following[0].pos in {"ADP", "ADV"} else ()
    markers = [one.text for one in following if one.pos == "ADP"]
    if any(ties(token.lemma, one) for one in (markers[1:2] if markers[:1] == ["of"] else []) + markers[:1]):
        return ()  # "to protect the wheat from mice" leaves no room for "to sell"
    classes = _classes_of(following)
    return (*classes, *(f"{one} to" for one in classes)) if any(one.tag == "TO" for one in following) else classes


def _classes_of(words: list[Token]) -> tuple[str, ...]:
    """What the noun names that an adjective or a preposition stands before, and the noun itself."""
    run: list[Token] = []
    for at, token in enumerate(words):
        is_skipped = token.pos in _TO_BE_SKIPPED or (at and token.tag in PARTICIPLES)
        if token.pos in NOUNS:
            run.append(token)
        elif run or not is_skipped:
            break
    if not run:
        return ("", f"={words[-1].lemma}") if words and words[-1].pos == "ADJ" else ("",)
    noun = run[-1].lemma.lower()
    return ("name" if run[-1].pos == "PROPN" else knowledge.noun_class(noun) or "unlisted"), f"={noun}"
