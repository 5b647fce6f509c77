"""The whole name of a person or body as the key, where the question's own words hold its last word alone."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Mention, Text
from quizgen.facts.model import Ask


def in_full(ask: Ask, text: Text) -> Ask:
    """The question with the key's whole name where the article gives it; the shorter one counts as right too.

    Args:
        ask: a question with its key.
        text: the article, for what its people and bodies are called.
    """
    if ask.phrase is not None and ask.phrase.kind == "organisation":
        return _body_in_full(ask, text)
    if ask.phrase is None or ask.phrase.kind != "person":
        return ask
    words = ask.key.split()
    bare = words[next((at for at, word in enumerate(words) if not knowledge.title_word(word.rstrip("."))), 0) :]
    called = " ".join(bare)
    mark = _OWNING.search(called)
    name = called[: mark.start()] if mark is not None else called
    longest = max((one.name for one in _bearers(name, text)), key=len, default=name) + (mark[0] if mark else "")
    if longest == ask.key:
        return ask
    return replace(ask, key=longest, accept=(*ask.accept, ask.key), gap=ask.gap or ask.key)


_OWNING = re.compile(r"[’']s$")
"""The ending of a key that says whose something is."""


def _body_in_full(ask: Ask, text: Text) -> Ask:
    """The same for "the Commission" where the tables have one body that ends so: named, or of what the title names."""
    last = ask.key.removeprefix("the ")
    if last == ask.key or not last.istitle() or " " in last or knowledge.find(last) is not None:
        return ask
    ending = [one for one in knowledge.entries("organisation") if one.name.endswith(f" {last}")]
    named = [one for one in ending if any(one.name in sentence.text for sentence in text.sentences)]
    bodies = named or [one for one in ending if any(whole in text.title for whole in one.values("part_of"))]
    if len(bodies) != 1 or bodies[0].name in ask.stem:
        return ask
    return replace(ask, key=bodies[0].shown, accept=(*ask.accept, ask.key), gap=ask.gap or ask.key)


def _bearers(name: str, text: Text) -> list[Mention]:
    """Whom a name means: of several with one surname only who is called so alone, and nobody where that is not told."""
    people = [one for one in text.mentions if one.kind == "person"]
    bearers = [one for one in people if one.name.split()[-1] == name]
    called = [one for one in people if name in one.forms]
    if len(bearers) > 1:
        return called if len(called) == 1 else []
    return bearers or (called if len(called) == 1 else [])
