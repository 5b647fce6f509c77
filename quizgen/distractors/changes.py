"""What the sources that change a word of a key have in common: where it stands, and what must not take its place."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.quiz.sounds import indefinite

NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
WORD = re.compile(r"(?<![\w-])([\w-]+)(?![\w-])")


def put(text: str, run: re.Match[str], other: str) -> str:
    """The text with other words in a place; "a" and "an" before it follow them."""
    before = text[: run.start(run.re.groups)]
    article = re.search(r"\b(a)n? $", before, re.IGNORECASE)
    if article is not None:
        before = f"{before[: article.start()]}{article[1]}{indefinite(other)[1:]} "
    return f"{before}{other}{text[run.end(run.re.groups) :]}"


def is_told(query: Query, *names: str) -> bool:
    """True if the finding's own sentences or the stem name one of them."""
    told = f"{query.own_text} {query.ask.stem}".lower()
    return any(name.lower() in told for name in names)


def is_tied(query: Query, other: str) -> bool:
    """True if one of the words of key, stem and title may mean it, or its part or whole: "Soviet" beside "Russian"."""
    return any(knowledge.related(word, other) for word in _told_words(query))


def _told_words(query: Query) -> frozenset[str]:
    texts = (query.key, query.ask.stem, query.text.title)
    return frozenset(one for text in texts for one in (*NAME.findall(text), *WORD.findall(text)))


def is_behind_head(query: Query, start: int) -> bool:
    """True for what stands behind the noun that the stem asks the kind of: another makes no other kind."""
    phrase = query.ask.phrase
    return phrase is not None and query.ask.frame == "kind" and start > query.key.find(phrase.head.text) >= 0
