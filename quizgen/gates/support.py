"""The key stands in the source sentence, or in the alias table, or is worked out from words that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse

_WORD = re.compile(r"[\w’']+")
_END = 3
_REST_OF_LIST = re.compile(
    r", (?:the |an? |one |[A-Z])[\w’'-]+(?: [\w’'-]+){0,9}(?:, (?:the |an? |one |[A-Z])[^,]{1,60})*,? or "
)
_MORE_OF_LIST = re.compile(
    r",(?: the | an? | )(?=[A-Za-z])"
    r"(?!(?:who|which|where|whose|including|such|called|known|but|or|so|while|it|they|he|she)\b)[^,]+,"
    r"(?:[^,]+,)* and\b(?:, [\w ]+,)? (?:the|an?|[A-Z])"
)
"""What goes on behind the first of several: ", the B, and the C"."""
_ANNOUNCING = re.compile(r"\b(an?|two|three|four|five|six|seven|several) (?:[a-z-]+ ){0,2}[a-z-]+$")
_NOTHING = re.compile(r"no (?!longer\b|more\b|one\b|less\b|fewer\b)[a-z]")
_ASKS_WHICH = re.compile(r"\b(?:[Ww]ho|[Ww]hom|[Ww]hich)\b[^,]*\?$")
_SMALL = frozenset("the a an of in to by for and because while it they its their his her".split())
_COUNTS = {
    "once": "first", "twice": "second", "three": "third", "four": "fourth", "five": "fifth", "six": "sixth",
    "seven": "seventh", "eight": "eighth", "nine": "ninth", "ten": "tenth", "times": "time",
}  # fmt: skip
"""Words of a count of times, by the words for the last of them."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item whose key the article does not hold."""
    item = candidate.item
    if isinstance(item, Cloze | TrueFalse) and _is_list_cut(candidate):
        return "a list of the article is cut short"
    if isinstance(item, Cloze | TrueFalse) and any(_ends_announcing(candidate)):
        return "what the statement announces stands behind it"
    key = item.key if isinstance(item, Choice | Cloze | ShortAnswer) else ""
    if not key:
        return None
    text = " ".join(source.text for source in item.source)
    if key.startswith("of "):
        return "half a phrase as key"
    if isinstance(item, Choice | ShortAnswer) and _NOTHING.match(key) and _ASKS_WHICH.search(item.stem):
        return "asked for what there is none of"
    if isinstance(item, ShortAnswer) and not candidate.numeric and _MORE_OF_LIST.match(text.partition(key)[2]):
        return "the first of a list alone"
    if isinstance(item, Choice | ShortAnswer) and _only_announces(key, text.partition(key)[2]):
        return "what the key announces stands behind it"
    if key in text or any(form.lower() in text.lower() for form in _accepted(candidate)):  # one may stand at the head
        return None
    if key.lower() in candidate.finding.text.lower():  # it may stand at the head there
        return None
    missing = [word for word in _content(key) if not _stands_in(word, text)]
    return f"the key {key!r} is not in its source sentence" if missing and not _is_alias(key, text) else None


def _only_announces(key: str, behind: str) -> bool:
    """True for "two categories" and "an odd subject" before a colon of the source: what they are stands behind it."""
    counted = _ANNOUNCING.search(key) if behind.lstrip().startswith(":") else None
    return counted is not None and (counted[1] not in INDEFINITE or knowledge.is_empty(key.rpartition(" ")[2]))


def _ends_announcing(candidate: Candidate) -> Iterator[bool]:
    """Whether a statement ends with "a simple idea" before a colon of a source: what the idea is stands behind it."""
    text = candidate.finding.text.rstrip(".")
    end = " ".join(text.split()[-_END:])
    for source in candidate.item.source if end else ():
        yield any(rest.lstrip().startswith(":") and _is_empty_one(text) for rest in source.text.split(end)[1:])


def _is_empty_one(text: str) -> bool:
    """True for a text that ends in "an odd subject": one of what names nothing."""
    found = _ANNOUNCING.search(text)
    return found is not None and found[1] in INDEFINITE and knowledge.is_empty(text.rpartition(" ")[2])


def _is_list_cut(candidate: Candidate) -> bool:
    """True if the statement ends where its source goes on with "…, X, Y or Z": the first of several stands for all."""
    end = " ".join(candidate.finding.text.rstrip(".").split()[-_END:])
    return any(_REST_OF_LIST.match(source.text.partition(end)[2]) for source in candidate.item.source if end)


def _accepted(candidate: Candidate) -> tuple[str, ...]:
    return candidate.ask.accept if candidate.ask else ()


def _content(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if word not in _SMALL]


def _stands_in(word: str, text: str) -> bool:
    stem = word.removesuffix("’s").removesuffix("'s")
    return stem in text.lower() or (stem in _COUNTS and _COUNTS[stem] in text.lower())


def _is_alias(key: str, text: str) -> bool:
    """True if a name of the sentence stands for the key, or a pronoun was said by a name that is one."""
    names = re.findall(r"(?:[A-Z][\w’'-]+ ?)+", text)
    return any(knowledge.same(key, name.strip()) for name in names) or bool(
        re.search(r"\b(?:he|she|it|they|his|her|its|their|him|them)\b", text, re.I) and key[:1].isupper()
    )
