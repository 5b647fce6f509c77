"""What tokens say outside their sentence: references by name, spaces and capitals put right."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Phrase, Token, Words
from quizgen.knowledge.connectives import OPENING_EXAMPLES
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import APOSTROPHE_S
from quizgen.tags import COMMON_WORDS

_NO_SPACE_BEFORE = re.compile(r"\s+(?=[,.;:!?%’”)\]])")
_EMPTY_BRACKET = re.compile(r"\(\s*[–“”\"'‘’\s-]*\s*\)")
_COMMAS = re.compile(r",(?:\s*,)+")
_NO_SPACE_AFTER = re.compile(r"(?<=[(\[“$£€])\s+")


def said(token: Token, standing: frozenset[int]) -> str:
    """What a token says where the words with these indexes stand too."""
    if token.say is None or (token.bound and token.bound <= standing):
        return token.text
    return token.say


def say(words: Iterable[Token], standing: Iterable[Token] = ()) -> str:
    """The text of words.

    Args:
        words: in the order wanted; one space is put where some were left out.
        standing: further words of the same item: a pronoun may stay where its antecedent is among them or before it.

    Returns:
        Text without white space at its ends; the first word of a sentence in lower case unless it is a name.
    """
    words = tuple(words)
    is_plain = {token.say for token in words} <= {None}
    present = frozenset() if is_plain else frozenset(token.index for token in (*words, *standing))
    out: list[str] = []
    last: Token | None = None
    for token in _without_cut_commas(words):
        text = said(token, present)
        if token.index == 0 and text == token.text:
            text = lowered(token, text)
        elif (not out and token.pos != "PROPN" and token.space and _QUANTIFIED.match(text)) or (
            len(words) == 1 and _STUDY.match(text)
        ):
            text = text[0].lower() + text[1:]
        if text in APOSTROPHE_S and last is not None and said(last, present) != last.text and out[-1].endswith("s"):
            text = "" if out[-1].endswith(("’s", "'s")) else text[0]  # the problems of Wendy’s are Wendy’s problems
        if last is not None and (last.space or token.index != last.index + 1):
            out.append(" ")
        out.append(text)
        last = token
    return tidy("".join(out))


_QUANTIFIED = re.compile(r"^(?:All|One|Every|Each)(?: [a-z]|$)")
"""A capital that a quotation, or a numbered line, has only because it begins so."""


_BEGINS_ASIDE = OPENING_EXAMPLES | {"due", "along"}


def say_subject(words: Words, standing: Iterable[Token] = ()) -> str:
    """The text of a subject, with a comma at its end where one inside opened an aside: "bacteria, such as X,"."""
    comma = next((i for i, token in enumerate(words) if token.text == ","), 0)
    after = words[comma + 1 :]
    next_to_come = next((token for token in after if token.pos != "ADV"), None)
    between_adjectives = next_to_come is not None and words[comma - 1].pos == next_to_come.pos == "ADJ"
    opens = bool(comma and after and not between_adjectives) and (
        after[0].text in _BEGINS_ASIDE or not any(t.pos == "CCONJ" or t.text == "," for t in after)
    )
    return say(words, standing) + ("," if opens or words[-1].text == "," else "")


def _without_cut_commas(words: Words) -> Words:
    """The words less the commas around what was left out: "the park, a large one, closed" is "the park closed"."""
    if [token.text for token in words].count(",") < 2:
        return words
    left_out: set[int] = set()
    for before, after, behind in zip(words, words[1:], words[2:], strict=False):
        is_gap = before.text == after.text == "," and after.index > before.index + 1
        if is_gap and behind.pos != "CCONJ" and behind.index == after.index + 1:
            left_out |= {before.index, after.index}
    return tuple(token for token in words if token.index not in left_out) if left_out else words


_STUDY = re.compile(r"^(?!\w*lympics$)[A-Z][a-z]+(?:ics|ology|onomy|therapy|synthesis|kinesis)$")
"""Fields and processes that the tagger takes for names at the head of a sentence."""
_OF_NAME = re.compile(r"^[A-Z][a-z]+(?:(?:[aei]|[rmlc])ans?|ish|ese|antic|lamic)$")


def _is_of_name(token: Token) -> bool:
    """True for an adjective or noun made of a name, which no dictionary has without its capital: "Amazonian"."""
    if token.pos not in COMMON_WORDS or not _OF_NAME.match(token.text):
        return False
    return not lemmas_of(token.text.lower())


def is_language(text: str) -> bool:
    """True for a language: "Latin", which opens "Latin roots" as it opens a name."""
    entry = knowledge.find(text)
    return entry is not None and entry.kind == "language" and entry.name == text


def lowered(token: Token, text: str) -> str:
    """The first word of a sentence as it stands inside one."""
    keeps = (
        (token.pos == "PROPN" and not _STUDY.match(text))
        or knowledge.country_of(text) is not None
        or token.name is not None
        or _is_of_name(token)
        or is_language(text)
        or token.text == "I"
        or text[1:].upper() == text[1:] != ""
        or token.text[1:].lower() != token.text[1:]  # "TSEs"
        or (len(text) == 1 and text != "A")
    )
    return text if keeps and token.tag != "DT" else text[:1].lower() + text[1:]


@lru_cache(maxsize=4096)
def possessive(name: str) -> str:
    """A name as an owner: "Anna’s", "the Danes’"."""
    return f"{name}{'’' if name.endswith('s') else '’s'}"


def tidy(text: str) -> str:
    """Single spaces, none before a comma or after an opening bracket."""
    if "(" in text:
        text = _EMPTY_BRACKET.sub("", text)
    text = _NO_SPACE_AFTER.sub("", _NO_SPACE_BEFORE.sub("", " ".join(text.split())))
    return (_COMMAS.sub(",", text) if text.count(",") > 1 else text).strip(" ,;")


def places_of(words: str, text: str) -> list[int]:
    """Offsets at which words stand in a text, in any case: what is a part of a longer word does not count."""
    if not words or words.lower() not in text.lower():  # an expression for all words costs more than it finds
        return []
    return [found.start() for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text, re.IGNORECASE)]


NAMES = re.compile(r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*")
"""Words with a capital in a row, as the names of a text are, and its first word."""
HOW_OFTEN = frozenset(
    "usually often generally typically commonly normally mostly frequently sometimes occasionally rarely seldom".split()
)
"""Adverbs that tell of how many of the subject, or how often, something is so."""
_UNHYPHENED = re.compile(
    r"\b(long|wide|far|life|record|well|ever|so|short|fast|large|small) "
    r"((?<=long )(?:lasting|standing|running|serving)|(?<=wide )ranging|(?<=far )(?:reaching|ranging)"
    r"|(?<=life )(?:sustaining|saving|threatening)|(?<=record )breaking|(?<=well )known"
    r"|(?<=ever )(?:growing|changing|increasing)|(?<=so )called|(?<=short )lived|(?<=fast )growing"
    r"|(?<=large )scale|(?<=small )scale)"
    r"(?= (?!of\b|in\b|and\b|for\b|to\b|as\b|by\b|on\b|at\b|that\b|from\b|with\b|because\b)[a-z]{3,})"
)
"""Two words before a noun that want their hyphen: "a long lasting effect"."""

_CENTURY = re.compile(
    r"(\b[Aa]n? (?:early |late |mid-)?(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third))) century(?= [A-Za-z]{4,})"
)
"""A century before a noun wants its hyphen: "a 9th-century monk"."""


def sentence(text: str, mark: str = ".") -> str:
    """The text with a capital at its head and an end mark, and the hyphens of well-known compounds."""
    text = _CENTURY.sub(r"\1-century", _UNHYPHENED.sub(r"\1-\2", tidy(text)))
    start = re.search(r"\w", text)
    if start:
        text = text[: start.start()] + text[start.start()].upper() + text[start.start() + 1 :]
    if mark == "." and text.endswith((".", "!", "?", ".”", '."')):
        return text
    if mark == "." and text.endswith("”"):
        return text + "."
    return (
        text.rstrip(".") + mark if mark == "?" and not re.search(r"\b[A-Z]\.$|\b[a-z]\.[a-z]\.$", text) else text + mark
    )


def is_open(words: Words, standing: Iterable[Token] = ()) -> bool:
    """True if a reference among the words has no antecedent in the item and no name to say."""
    present = frozenset(token.index for token in (*words, *standing))
    return any(token.open or (token.say is None and not token.bound <= present) for token in words)


def is_bound(words: Words) -> bool:
    """True if a pronoun among the words stands for what its sentence names: moved away or ahead it would not."""
    return any(token.bound and token.say is None for token in words)


def content_words(text: str) -> int:
    """Number of words of four letters or more, or with a digit or a capital: a cheap count of what is said."""
    return sum(1 for word in re.findall(r"[\w’'-]+", text) if len(word) > 3 or word[0].isupper() or word[0].isdigit())


def may_be_common(phrase: Phrase) -> bool:
    """True for one word at the head of a sentence that may be a name or a common noun: its capital cannot be told."""
    first = phrase.words[0]
    is_untold = first.index == 0 and first.say is None and first.name is None and first.pos != "PRON"
    return is_untold and len(phrase.words) == 1 and bool(lemmas_of(first.text.lower()))
