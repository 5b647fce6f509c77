"""The members of a list as they stand in a sentence: "A, B and C"."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.clauses import Token, Words
from quizgen.knowledge.function_words import AND_OR
from quizgen.knowledge.marks import DASHES
from quizgen.tags import FINITE, NOUNS
from quizgen.wording.words import is_open

_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB", "EX", "TO"})
_ENDS = frozenset({".", ";", ":", ")", *DASHES})
_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PART", "ADV"})
_MOST_WORDS = 6
_NOT_FIRST = frozenset({"other", "others", "many", "more", "even", "also", "so", "such", "both", "not", "etc"})


@dataclass(frozen=True)
class Members:
    """A list in running text.

    Attributes:
        each: the words of every member.
        words: all of it, commas and coordinator among them, brackets left out.
        after: the token behind it.
    """

    each: tuple[Words, ...]
    words: Words
    after: Token


def read_members(tokens: Words, start: int) -> Members | None:
    """The list that starts at a token and ends at a mark or a finite verb; None where it is no plain one.

    Args:
        tokens: of the sentence.
        start: place of the first word of the first member.
    """
    words, stop = _up_to_stop(tokens, start)
    joint = next((at for at, token in enumerate(words) if token.text.lower() in AND_OR), None)
    if joint is None or stop is None:
        return None
    end = next((at for at in range(joint, len(words)) if words[at].text == ","), len(words))
    each = (*_split(words[:joint]), words[joint + 1 : end])
    rest = words[end:]
    if any(token.text.lower() in AND_OR for token in (*words[joint + 1 : end], *rest[:_MOST_WORDS])):
        return None
    after = rest[0] if rest else stop
    whole = words[:end]
    if len(each) < 2 or not all(_is_member(one) for one in each) or is_open(whole) or not _ends(after):
        return None
    if after.tag == "VBZ" and tokens[min(after.index + 1, len(tokens) - 1)].text in _ENDS:
        return None  # "combs, and animal hides.": a noun taken for a verb
    last_is_long = any(token.pos == "ADP" and token.text.lower() != "of" for token in each[-1])
    return None if last_is_long else Members(each, whole, after)


def _up_to_stop(tokens: Words, start: int) -> tuple[Words, Token | None]:
    """The words up to what cannot stand in a list, less what brackets hold; and the token that stops them."""
    kept: list[Token] = []
    depth = 0
    for token in tokens[start:]:
        if token.text == "(":
            depth += 1
        elif token.text == ")" and depth:
            depth -= 1
        elif not depth:
            if token.tag in FINITE or token.tag in _RELATIVE or token.text in _ENDS:
                return tuple(kept), token
            kept.append(token)
    return tuple(kept), None


def _split(words: Words) -> list[Words]:
    """The words between commas."""
    parts: list[list[Token]] = [[]]
    for token in words:
        if token.text == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts if part]


def _is_member(words: Words) -> bool:
    telling = [token for token in words if token.text != "-"]
    if not 1 <= len(telling) <= _MOST_WORDS or words[0].text.lower() in _NOT_FIRST:
        return False
    is_deed = len(words) == 1 and words[0].tag == "VBG"
    named = words[-1].pos in NOUNS and words[0].pos not in {"ADP", "PART", "ADV"}
    return is_deed or (named and all(_may_stand(token) for token in telling))


def _may_stand(token: Token) -> bool:
    return token.pos in _WITHIN or token.text in {"’s", "'s", "called", "named"}


def _ends(after: Token) -> bool:
    return after.text in _ENDS or after.text == "," or after.tag in FINITE
