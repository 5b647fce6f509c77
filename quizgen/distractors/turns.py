"""Keys with one word turned: the noun before its "of" or "between", an adjective, the verb that a clause opens with.

The table ``words/turns.tsv`` says what may take a word's place and before what. Those of a row that is free, or names
nothing to stand before, tempt by themselves; of all others, verbs and periods (annual, monthly) among them, the
article has to have two.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Sentence, Text, Token, Words
from quizgen.distractors.changes import WORD, is_behind_head, is_in_term, is_tied, is_told, put
from quizgen.distractors.fitness import content, is_fit
from quizgen.distractors.model import Query
from quizgen.distractors.support import are_at_hand
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import AND_OR
from quizgen.quiz.model import Distractor
from quizgen.tags import MEANINGFUL, NOUNS

_LONGEST_KEY, _LONGEST_CLAUSE, _ENOUGH = 11, 14, 3
_PARTS = {"NOUN": "noun", "ADJ": "adj", "VERB": "verb"}
_OPENING = re.compile(
    r"(?:to |by )?(?:[a-z]+ly )?(?:help |(?:help|vote) to )?|(?:when|after|before|because|that)(?: [\w’'-]+){1,6} ",
)
"""What stands before the verb that a clause as key opens with: "to briefly store energy", "when it stored energy"."""
_OWNED = re.compile(r"(?:[’']s?|\b(?:its|his|her|their|our)) $")
"""What stands before the noun that a key ends in, where it is somebody's or something's."""
_WHOLE = ("to ", "as ", "because of ")
"""Keys that are no phrases open so, and are yet asked for what they end in."""
_PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being) (?:[a-z]+ly )?$")
_PARTICLES = 2
"""So many words a verb takes with it: "back out of"."""
_BARE = frozenset({"NN", "JJ", "VB", "VBP"})
_TO_BE_SKIPPED = frozenset({"DET", "ADJ", "NUM", "ADV", "PUNCT", "PRON", "PART"})
_PERIODS = frozenset({"annual", "yearly", "weekly", "monthly", "daily", "hourly"})
"""What is the lowest by the year is so by the month as well."""


@dataclass(frozen=True)
class _Slot:
    """A place of the key: its words, their first token, how the table has them, and what stands behind."""

    run: re.Match[str]
    token: Token
    lemma: str
    part: str
    places: tuple[str, ...]


def find(query: Query) -> Iterator[Distractor]:
    """Give the key with another word of the table in one place, the first place that three good ones can be had for."""
    longest = _LONGEST_KEY if query.ask.phrase is not None else _LONGEST_CLAUSE
    if len(query.key.split()) > longest or query.is_name_or_number:
        return
    told = content(f"{query.ask.stem} {query.text.title}")
    words = _words(query)
    lemmas = {token.lemma for _, token in words if token.pos in MEANINGFUL}
    for slot in _slots(words, query):
        run, token = slot.run, slot.token
        if content(run[1]) <= told or is_behind_head(query, run.start(1)) or is_in_term(query.key, run):
            continue
        others = knowledge.turns(slot.lemma, slot.part, *slot.places)
        if not others or not (_is_free(slot, query) or are_at_hand(others, query)):
            continue
        found = [
            Distractor(text=put(query.key, run, shown), why=f"in place of “{run[1]}”")
            for other in others
            if (shown := _inflected(other, token)) and _is_untold(other, shown, lemmas - {token.lemma}, query)
        ]
        found = [one for one in found if is_fit(one.text, query)]
        if len(found) >= _ENOUGH:
            yield from found
            return


def _is_free(slot: _Slot, query: Query) -> bool:
    """True for a word whose others tempt in any article.

    What is paid by the year nobody takes for paid by the hour, and of a whole clause as key the noun is but a part.
    """
    is_whole = slot.part == "noun" and query.ask.phrase is None and not query.key.startswith(_WHOLE)
    if slot.lemma in _PERIODS or is_whole:
        return False
    return knowledge.is_free_turn(slot.lemma, slot.part, *slot.places)


def _slots(words: list[tuple[re.Match[str], Token]], query: Query) -> Iterator[_Slot]:
    """The places of the key in order whose word the table may turn; a verb with its particles before the bare one."""
    for at, (run, token) in enumerate(words):
        part = _PARTS.get(token.pos, "")
        for size in range(_PARTICLES if part == "verb" else 0, -1, -1):
            taken = words[at : at + size + 1]
            places = _places(at, words[at + size + 1 :], words, query) if part and len(taken) == size + 1 else ()
            if places:
                lemma = " ".join([token.lemma, *(one.text.lower() for _, one in taken[1:])])
                yield _Slot(_joined(run, taken[-1][0], query.key), token, lemma, part, places)


def _joined(first: re.Match[str], last: re.Match[str], key: str) -> re.Match[str]:
    """The run of words from one to another."""
    span = re.compile(rf"({re.escape(key[first.start(1) : last.end(1)])})(?![\w-])")
    return span.match(key, first.start(1)) or first


def _words(query: Query) -> list[tuple[re.Match[str], Token]]:
    """The words of the key in order, each with its token in the phrase or the finding's sentences, else the article."""
    phrase = query.ask.phrase
    own: Words = phrase.words if phrase is not None else ()
    by_text = ChainMap(
        {token.text.lower(): token for token in own},
        _by_text(query.finding.sentences),
        _of_article(query.text),
    )
    return [(run, by_text[run[1].lower()]) for run in WORD.finditer(query.key) if run[1].lower() in by_text]


@lru_cache(maxsize=1)
def _of_article(text: Text) -> dict[str, Token]:
    """As below of the whole article, which many questions ask of."""
    return _by_text(text.sentences)


def _by_text(sentences: tuple[Sentence, ...]) -> dict[str, Token]:
    """The first token of each word."""
    return {token.text.lower(): token for sentence in reversed(sentences) for token in reversed(sentence.tokens)}


def _places(
    at: int, behind: list[tuple[re.Match[str], Token]], words: list[tuple[re.Match[str], Token]], query: Query
) -> tuple[str, ...]:
    """What stands behind a word of the key, as the table has it; empty where nothing may take the word's place."""
    run, token = words[at]
    part, before = _PARTS[token.pos], query.key[: run.start()]
    if part == "noun" and not behind:
        return ("owned",) if _OWNED.search(before) else ()
    if not behind or behind[0][1].text in AND_OR:
        return ()
    following = [one for _, one in behind]
    if part == "verb":
        return _behind_verb(token, following, before, query)
    if part == "noun":
        preposition = following[0].text
        return preposition, *(f"{preposition} {one}" for one in _classes_of(following[1:]))
    if (token.lemma in _PERIODS and at and words[at - 1][1].tag == "JJS") or "," in query.key[run.end() :]:
        return ()
    return _classes_of(following)


def _behind_verb(token: Token, following: list[Token], before: str, query: Query) -> tuple[str, ...]:
    """What the verb that a clause opens with takes; of a passive with its doer, the word "by"."""
    if query.ask.phrase is not None or not _OPENING.fullmatch(before):
        return ()
    is_passive = token.tag == "VBN" and _PASSIVE.search(before) is not None
    if is_passive:
        return ("by",) if following[0].text == "by" else ()
    return _classes_of(following)


def _classes_of(words: list[Token]) -> tuple[str, ...]:
    """What the noun names that an adjective or a preposition stands before, and the noun itself."""
    run: list[Token] = []
    for token in words:
        if token.pos in NOUNS:
            run.append(token)
        elif run or token.pos not in _TO_BE_SKIPPED:
            break
    if not run:
        return ("",)
    noun = run[-1].lemma.lower()
    return ("name" if run[-1].pos == "PROPN" else knowledge.noun_class(noun) or "unlisted"), f"={noun}"


def _inflected(other: str, token: Token) -> str:
    """A word, the first of several verbs with particles, in the form that the key's own has."""
    if token.tag in _BARE:
        return other
    first, *rest = other.split() if token.pos == "VERB" else [other]
    form = next(iter(inflections_of(first, tag=token.tag, inflect_oov=True)), "")
    return " ".join([form, *rest]) if form else ""


def _is_untold(other: str, shown: str, lemmas: set[str], query: Query) -> bool:
    """True if no sentence of the article puts the word beside one of the key's others: it may be so as well."""
    if is_told(query, other) or is_tied(query, shown):
        return False
    return not any(other in said and not said.isdisjoint(lemmas) for said in _lemmas_in(query.text))


@lru_cache(maxsize=1)
def _lemmas_in(text: Text) -> tuple[frozenset[str], ...]:
    """The lemmas of each sentence of an article; every word that may take a place is looked for among them."""
    return tuple(frozenset(token.lemma for token in sentence.tokens) for sentence in text.sentences)
