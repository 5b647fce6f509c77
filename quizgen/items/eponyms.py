"""Words made from a name: "the Hippocratic Oath", "the voltaic pile", "Marxism"."""

from __future__ import annotations

import re

from quizgen.facts.model import Ask

_ROOT = 6
"""So many letters a name shares with the names that are made from it."""
_LEAST = 4
"""Letters of a name that a word can be seen to be made from."""
_AFTER_NAME = re.compile(r"\b(?:re)?named (?:after|for|in honou?r of)\b")
_ENDING = r"(?:a?ic|i?ans?|eans?|isms?|ists?|ites?)"


def tells_name(ask: Ask, title: str) -> bool:
    """True if a word of the stem is made from a name in the key: "the Hippocratic Oath" gives Hippocrates away.

    Args:
        ask: a question with its key.
        title: the article's, which tells a name anyway.
    """
    capitals = re.findall(rf"\b[A-Z]\w{{{_LEAST - 1},}}", ask.key)
    if _AFTER_NAME.search(ask.stem) and any(word in ask.stem for word in capitals):
        return True
    if ask.phrase is None or not ask.phrase.is_named:
        return False
    names = [word for word in capitals if word not in title]
    roots = {word[:_ROOT] for word in names if len(word) > _ROOT}
    if any(word[:_ROOT] in roots for word in re.findall(r"\b[A-Z]\w+", ask.stem)):
        return True
    made = "|".join(re.escape(word.lower().rstrip("aeiouy")) + _ENDING for word in names)
    return ask.phrase.kind == "person" and bool(made) and re.search(rf"\b(?:{made})\b", ask.stem.lower()) is not None
