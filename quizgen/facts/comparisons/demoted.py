"""A rank put one lower: the first N made the second, the largest the second-largest, which is plausible and false."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Token
from quizgen.tags import SUPERLATIVES

_LINKS = frozenset({"be", "become", "remain", "consider", "name", "call", "rank", "regard", "represent", "form"})
_NO_NEXT = frozenset("best worst least last latest earliest only sole main primary chief leading foremost next".split())
"""Words behind which no second one follows, or "second best" says something else."""
_HELD = re.compile(
    r"\b(?:one|some|among|many|several|most|two|three|four) of\b|\bamong the\b|\bpossibly\b"
    r"|\b(?:along|together) with\b|\bfor the first\b"
)
_RANKED = re.compile(r"\b(?:second|third|fourth|fifth)\b", re.IGNORECASE)


def demoted(text: str, token: Token, clause: Clause | None, *, alone: bool) -> tuple[str, ...]:
    """The statement of a rank with the next lower one.

    Args:
        text: the statement.
        token: its superlative, or "first".
        clause: the one that it states, where it states one.
        alone: the noun that is ranked is singular, and what holds the rank stands beside it.

    Returns:
        The false statement; nothing where others may share the rank, or where it is not what is told.
    """
    word = token.text.lower()
    place = rf"\b(?P<lead>[Tt]he |[’']s )(?P<word>{re.escape(word)})\b(?! and\b)"
    is_told = clause is None or (clause.verb.main.lemma in _LINKS and token not in clause.subject.words)
    is_rank = word == "first" or (token.tag in SUPERLATIVES and word not in _NO_NEXT)
    is_plain = len(re.findall(place, text)) == 1 and not _RANKED.search(text) and not _HELD.search(text)
    if not (text and alone and is_told and is_rank and is_plain):
        return ()
    said = "second" if word == "first" else f"second {word}" if word == "most" else f"second-{word}"
    return (re.sub(place, lambda found: f"{found['lead']}{said}", text),)
