"""What the sources that change a word of a key have in common: where it stands, and what must not take its place."""

from __future__ import annotations

import re
from functools import lru_cache

from lemminflect import getLemma

from quizgen import knowledge
from quizgen.distractors.model import Query
from quizgen.quiz.sounds import indefinite

NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_OF_MONEY = frozenset({"financial", "monetary"})
_SUM = re.compile(r"[$€£¥]\s?\d|\b(?:dollars?|euros?|pounds sterling|funds?|funding|money)\b")
_LONGEST = 4
"""Words of a term."""
_ARTICLES = frozenset({"", "a ", "an ", "the "})
_RELATIVE = re.compile(r"(?:(?:an?|the) )?[\w-]+ (?:that|which|who) ")
WORD = re.compile(r"(?<![\w-])([\w-]+)(?![\w-])")


def put(text: str, run: re.Match[str], other: str) -> str:
    """The text with other words in a place; "a" and "an" before it follow them."""
    before = text[: run.start(run.re.groups)]
    article = re.search(r"\b(a)n? $", before, re.IGNORECASE)
    if article is not None:
        before = f"{before[: article.start()]}{article[1]}{indefinite(other)[1:]} "
    return f"{before}{other}{text[run.end(run.re.groups) :]}"


def is_told(query: Query, *names: str) -> bool:
    """True if the finding's own sentences or the stem name one of them, in another form too, and as whole words."""
    told = f"{query.own_text} {query.ask.stem}".lower()
    forms = "|".join(_forms(name.lower()) for name in names if name)
    return bool(forms) and re.search(rf"(?<!\w)(?:{forms})(?!\w)", told) is not None


def _forms(word: str) -> str:
    """A pattern of what a noun or a regular verb looks like with its endings; an adjective has none."""
    if word.endswith("y"):
        return f"{re.escape(word[:-1])}(?:y|ys|yed|ying|ies|ied)"
    bare = re.escape(word.removesuffix("e"))
    return rf"{re.escape(word)}(?:e?[sd])?|{bare}ing"


def is_paid(query: Query, other: str) -> bool:
    """True for what is financial where a sentence that has the key, or one of the finding's own, tells of money."""
    if _OF_MONEY.isdisjoint(other.split()[:1]):
        return False
    others = (one.text for one in query.text.sentences if query.key in one.text)
    return any(_SUM.search(text) is not None for text in (query.own_text, *others))


def is_tied(query: Query, other: str) -> bool:
    """True if one of the words of key, stem and title may mean it, or its part or whole: "Soviet" beside "Russian"."""
    return any(knowledge.related(word, other) for word in _told_words(query))


def _told_words(query: Query) -> frozenset[str]:
    texts = (query.key, query.ask.stem, query.text.title)
    return frozenset(one for text in texts for one in (*NAME.findall(text), *WORD.findall(text)))


def is_behind_head(query: Query, start: int) -> bool:
    """True for what stands behind the noun that the stem asks the kind of: another makes no other kind.

    Of a noun with nothing but an article before it ("a law that bans smoking"), the clause behind it is the answer.
    """
    phrase = query.ask.phrase
    if phrase is None or query.ask.frame != "kind":
        return False
    at = query.key.find(phrase.head.text)
    is_told_behind = _RELATIVE.match(query.key) is not None and query.key[:at] in _ARTICLES
    return start > at >= 0 and not is_told_behind


def is_in_term(key: str, run: re.Match[str]) -> bool:
    """True for a part of a longer term of the sets: "legal" of "legal tender" means another thing when torn out."""
    words = list(WORD.finditer(key))
    at = [number for number, word in enumerate(words) if run.start(1) <= word.start() < run.end(1)]
    wider = [
        key[words[start].start() : words[end].end()]
        for start in range(max(0, at[0] - _LONGEST), at[0] + 1)
        for end in range(at[-1], min(len(words), start + _LONGEST))
        if end - start > at[-1] - at[0]
    ]
    return any(knowledge.siblings(one) or knowledge.siblings(_in_singular(one)) for one in wider)


def _in_singular(term: str) -> str:
    *first, last = term.split()
    return " ".join([*first, singular(last)])


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """A noun that may be a plural, as one of it is called."""
    return str(next(iter(getLemma(noun, upos="NOUN")), noun))
