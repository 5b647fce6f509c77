"""A person's whole name as the key, where the question's own words hold a surname or a title alone."""

from __future__ import annotations

from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Mention, Text
from quizgen.facts.model import Ask


def in_full(ask: Ask, text: Text) -> Ask:
    """The question with the key's whole name where the article gives it; the shorter one counts as right too.

    Args:
        ask: a question with its key.
        text: the article, for what its people are called.
    """
    if ask.phrase is None or ask.phrase.kind != "person":
        return ask
    words = ask.key.split()
    bare = words[next((at for at, word in enumerate(words) if not knowledge.title_word(word.rstrip("."))), 0) :]
    name = " ".join(bare)
    longest = max((one.name for one in _bearers(name, text)), key=len, default=name)
    if longest == ask.key:
        return ask
    return replace(ask, key=longest, accept=(*ask.accept, ask.key), gap=ask.gap or ask.key)


def _bearers(name: str, text: Text) -> list[Mention]:
    """Whom a name means: of several with one surname only who is called so alone, and nobody where that is not told."""
    people = [one for one in text.mentions if one.kind == "person"]
    bearers = [one for one in people if one.name.split()[-1] == name]
    called = [one for one in people if name in one.forms]
    if len(bearers) > 1:
        return called if len(called) == 1 else []
    return bearers or (called if len(called) == 1 else [])
