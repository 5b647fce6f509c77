"""What belongs to a list that the sentence counts: "three stages: fixation, reduction and regeneration"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.knowledge.function_words import ARTICLES
from quizgen.tags import FINITE
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say, sentence

_NUMBERS = {word: count for count, word in enumerate("two three four five six seven".split(), start=2)}
_MAX_WORDS, _MAX_ENTRY = 24, 6
_BRACKETS = re.compile(r"\s*\([^()]*\)")


def find(text: Text) -> Iterator[Fact]:
    """Find counted lists behind a colon.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        key = _listed(found)
        if key is None or clause.verb.negated:
            continue
        colon, count, listed = key
        ask = _ask(clause, colon, count, listed)
        if ask is not None:
            yield Fact("part-list", "facts.lists", statement(clause), parts(clause), (found,), clause, (ask,))
    yield from _there_are(text)


def _there_are(text: Text) -> Iterator[Fact]:
    """There are three types of X: A, B and C."""
    for found in text.sentences:
        key = None if found.open_quote else _listed(found)
        words = found.tokens
        if key is None or words[0].text != "There" or words[1].text.lower() not in {"are", "were"}:
            continue
        colon, count, listed = key
        counted = words[2:colon]
        if counted and _NUMBERS.get(counted[0].text.lower()) == count and not is_open(counted):
            verb, what = words[1].text, say(counted)
            stem = sentence(f"what {verb} the {what}", "?")
            text_of = sentence(f"the {what} {verb} {listed}")
            ask = Ask("list", stem, listed, WITH_STEM)
            if names_something(counted):
                yield Fact("part-list", "facts.lists", text_of, (("list", listed),), (found,), None, (ask,))


def _listed(found: Sentence) -> tuple[int, int, str] | None:
    """Where the one colon stands, how many entries follow, and their words; None where it is no plain list."""
    colons = [token.index for token in found.tokens if token.text == ":"]
    if len(colons) != 1 or any(token.text in {";", "“", '"'} for token in found.tokens):
        return None
    behind = found.tokens[colons[0] + 1 :]
    if any(token.tag in FINITE for token in behind) or is_open(behind):
        return None
    listed = _BRACKETS.sub("", say(behind)).rstrip(".")
    entries = [one for one in re.split(r",\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+", listed) if one]
    if not all(len(one.split()) <= _MAX_ENTRY for one in entries) or len(listed.split()) > _MAX_WORDS:
        return None
    return colons[0], len(entries), listed


def _ask(clause: Clause, colon: int, count: int, listed: str) -> Ask | None:
    """The question for the counted phrase that ends right before the colon."""
    piece = next((one for one in kept(clause) if _ends_before(one, colon)), None)
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or not _counts(phrase, count) or piece.front:
        return None
    others = kept(clause, piece)
    if not names_something(words_of(clause, others), least=1):
        return None
    noun = say(_without_article(phrase))
    stem = ask_piece(clause, f"which {noun}", others, marker=piece.marker)
    return Ask("list", stem, listed, WITH_STEM)


def _ends_before(piece: Piece, colon: int) -> bool:
    return piece.words[-1].index == colon - 1


def _without_article(phrase: Phrase) -> Words:
    return phrase.words[1:] if phrase.determiner in ARTICLES else phrase.words


def _counts(phrase: Phrase, count: int) -> bool:
    words = _without_article(phrase)
    return _NUMBERS.get(words[0].text.lower()) == count and not is_open(words)
