"""Finds entries by what they are called."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from quizgen.knowledge.entry import Entry
from quizgen.knowledge.memory import kept
from quizgen.knowledge.tables import entries, kinds

_INITIALS = re.compile(r"\b([A-Z])\.\s?(?=[A-Z]\b)")
COUNTRY_IN_SHORT = re.compile(r"\bU\.?(?P<initial>[SK])\b(?:\.(?:A\.)?)?")
"""The United States or the United Kingdom by its letters, with or without full stops: US, U.S., U.K., U.S.A."""
COUNTRY_IN_FULL = {"S": "United States", "K": "United Kingdom"}
"""Those two, by the last of their letters."""
COUNTRY_WHOLE = re.compile("|".join(COUNTRY_IN_FULL.values()))
"""The same two, written in full."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "‑": "-", "–": "-", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i"})


@kept
def key(text: str) -> str:
    """The form under which a name is looked up: no article, accents or dots, initials joined; case stays."""
    plain = " ".join(text.split()).removeprefix("the ").removeprefix("The ")
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain.translate(_PLAIN))
        plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _INITIALS.sub(r"\1", plain).replace(".", "") if "." in plain else plain


@kept
def find_all(text: str) -> tuple[Entry, ...]:
    """Every entry that a text may name.

    Args:
        text: a name or alias, with or without "the"; case counts, but a common noun may open with a capital.

    Returns:
        Entries in the order of likelihood: by name, by alias, by a surname that only one person in the tables bears;
        then in the order of kinds.
    """
    wanted = key(text)
    lowered = wanted[:1].lower() + wanted[1:]
    bearers = _surnames().get(wanted, [])
    alone = bearers if len({bearer.name for bearer in bearers}) == 1 else []
    return tuple(dict.fromkeys([*_index().get(wanted, ()), *alone, *_index().get(lowered, ())]))


def find(text: str, kind: str | None = None) -> Entry | None:
    """The likeliest entry that a text names, or None.

    Args:
        text: as for ``find_all``.
        kind: takes only entries of this kind; then a surname counts that one entry of the kind bears.

    Raises:
        KeyError: there is no such kind.
    """
    if kind is None:
        return next(iter(find_all(text)), None)
    kinds()[kind]
    bearers = [entry for entry in _surnames().get(key(text), []) if entry.kind == kind]
    named = [entry for entry in find_all(text) if entry.kind == kind]
    return next(iter(named or (bearers if len(bearers) == 1 else [])), None)


@kept
def _index() -> dict[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for entry in _everything():
        index.setdefault(key(entry.name), []).append(entry)
    for entry in _everything():
        for alias in entry.aliases:
            index.setdefault(key(alias), []).append(entry)
    return index


@kept
def _surnames() -> dict[str, list[Entry]]:
    bearers: dict[str, list[Entry]] = {}
    for entry in _everything():
        if kinds()[entry.kind].word_class == "person" and " " in entry.name:
            bearers.setdefault(key(entry.name.rsplit(" ", 1)[1]), []).append(entry)
    return bearers


def _everything() -> Iterator[Entry]:
    return (entry for kind in kinds() for entry in entries(kind))
