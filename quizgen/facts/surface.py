"""Numbers in clauses with an empty subject: "There are 54 countries in Africa"; "It took ten years to build X"."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Sentence, Text, Words
from quizgen.facts.askable import names_something
from quizgen.facts.model import ANY_QUESTION, Ask, Fact
from quizgen.facts.quantities import BOUNDS
from quizgen.tags import FINITE, RELATIVES
from quizgen.wording.words import is_open, say, sentence

_UNITS = frozenset("second minute hour day week month year decade century".split())
_VERBS = FINITE | RELATIVES
_TENSES = {"took": "did it take", "takes": "does it take"}


def find(text: Text) -> Iterator[Fact]:
    """Find what there is so much of, and what took so long.

    Args:
        text: the analysed article.
    """
    for found in text.sentences:
        if found.open_quote or found.quoted or not found.text.endswith("."):
            continue
        yield from _there_are(found)
        yield from _it_took(found)


def _end(words: Words, start: int) -> int:
    """Where the plain part of the sentence ends: at a mark or its last word."""
    return next(
        (i for i in range(start, len(words)) if words[i].text in {",", ".", ";", ":", "–", "—", "("}), len(words)
    )


def _number_end(words: Words, start: int) -> int:
    end = start
    while end < len(words) and (words[end].pos == "NUM" or words[end].lemma in BOUNDS):
        end += 1
    return end if end > start and words[end - 1].pos == "NUM" else start


def _there_are(found: Sentence) -> Iterator[Fact]:
    words = found.tokens
    if words[0].text != "There" or words[1].text.lower() not in {"are", "were"}:
        return
    middle, end = _number_end(words, 2), _end(words, 2)
    number, rest = words[2:middle], words[middle:end]
    split = next((i for i, token in enumerate(rest) if i and token.text in {"in", "on", "at", "within"}), len(rest))
    if middle == 2 or not rest or any(token.tag in _VERBS for token in rest) or is_open(rest):
        return
    if words[end].text != "." or not names_something(rest, least=2) or split == len(rest):
        return
    verb, noun, place = words[1].text, say(rest[:split]), say(rest[split:])
    key, text = say(number), sentence(f"there {verb} {say(words[2:end])}")
    phrase = next((one for one in found.phrases if one.words and one.words[0].index == 2), None)
    ask = Ask(
        "there-are", sentence(f"how many {noun} {verb} there {place}", "?"), key, ANY_QUESTION, phrase, hint="number"
    )
    yield Fact("number", "facts.surface", text, (("thing", noun), ("value", key)), (found,), None, (ask,))


def _it_took(found: Sentence) -> Iterator[Fact]:
    words = found.tokens
    if words[0].text != "It" or words[1].text not in _TENSES:
        return
    middle, end = _number_end(words, 2), _end(words, 2)
    if middle == 2 or words[middle].lemma not in _UNITS or middle + 2 >= end:
        return
    rest = words[middle + 1 : end]
    has_aim = any(token.tag == "TO" for token in rest) and rest[0].text in {"to", "for"}
    if not has_aim or is_open(rest) or any(token.tag in _VERBS for token in rest) or not names_something(rest):
        return
    key, aim = say(words[2 : middle + 1]), say(rest)
    text = sentence(f"it {words[1].text} {key} {aim}")
    phrase = next((one for one in found.phrases if one.head.index == middle), None)
    ask = Ask(
        "it-took",
        sentence(f"how long {_TENSES[words[1].text]} {aim}", "?"),
        key,
        ANY_QUESTION,
        phrase,
        hint="length of time",
    )
    yield Fact("number", "facts.surface", text, (("thing", aim), ("value", key)), (found,), None, (ask,))
