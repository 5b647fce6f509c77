"""Somebody's named deed with its year: "US President Richard Nixon's historic 'China breakthrough' in 1972"."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Phrase, Sentence, Text, Words
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, Ask, Fact
from quizgen.quiz.numbers import is_year
from quizgen.wording.words import is_open, say, sentence

_QUOTES = frozenset({"“", '"', "‘"})


def find(text: Text) -> Iterator[Fact]:
    """Find named deeds: TITLE NAME's (adjective) "quoted" or Capitalised noun in or of YEAR.

    Args:
        text: the analysed article.
    """
    for found in text.sentences:
        for place, token in enumerate(found.tokens):
            if token.tag == "POS" and found.tokens[place - 1].name == "person":
                fact = _deed(found, place)
                if fact is not None:
                    yield fact


def _deed(found: Sentence, possessive: int) -> Fact | None:
    tokens = found.tokens
    end = next((i for i in range(possessive + 1, min(possessive + 10, len(tokens))) if is_year(tokens[i].text)), 0)
    if not end or tokens[end - 1].text.lower() not in {"in", "of"}:
        return None
    deed = tokens[possessive + 1 : end - 1]
    title, name = _owner(found, possessive)
    if not title or not _is_named(deed) or is_open((*title, *deed)):
        return None
    return _fact(found, title, name, deed, tokens[end].text)


def _fact(found: Sentence, title: Words, name: Words, deed: Words, year: str) -> Fact:
    what, who = say(deed), say(name)
    owner = f"{say(title)} {who}"
    text = sentence(f"{owner}’s {what} took place in {year}")
    asks = (
        Ask(
            "whose-deed",
            sentence(f"which {_in_running_text(title)}’s {what} took place in {year}", "?"),
            who,
            WITH_STEM,
            _phrase(found, name),
            hint="person",
        ),
        Ask(
            "deed-year",
            sentence(f"in which year did {owner}’s {what} take place", "?"),
            year,
            ANY_QUESTION,
            _phrase_of_year(found, year),
            hint="year",
        ),
    )
    roles = (("person", owner), ("event", f"{who}’s {what}"), ("date", year))
    return Fact("event", "facts.events", text, roles, (found,), None, asks)


def _in_running_text(title: Words) -> str:
    """The title with the office in lower case and names as they are."""
    return " ".join(token.text.lower() if knowledge.is_role(token.text.lower()) else token.text for token in title)


def _owner(found: Sentence, possessive: int) -> tuple[Words, Words]:
    """The title and the name before the possessive; an empty title where there is none."""
    start = possessive
    while start > 0 and found.tokens[start - 1].name == "person":
        start -= 1
    first = start
    while first > 0 and found.tokens[first - 1].pos == "PROPN" and found.tokens[first - 1].name != "person":
        first -= 1
    title = found.tokens[first:start]
    is_title = bool(title) and knowledge.is_role(title[-1].text.lower())
    return (title if is_title else ()), found.tokens[start:possessive]


def _is_named(deed: Words) -> bool:
    return bool(deed) and (any(token.text in _QUOTES for token in deed) or deed[-1].pos == "PROPN")


def _phrase(found: Sentence, name: Words) -> Phrase | None:
    return next((one for one in found.phrases if one.head.index == name[-1].index), None)


def _phrase_of_year(found: Sentence, year: str) -> Phrase | None:
    return next((one for one in found.phrases if one.head.text == year), None)
