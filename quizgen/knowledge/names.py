"""Finds entries by what they are called."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from quizgen.knowledge.entry import Entry
from quizgen.knowledge.tables import entries, kinds

_INITIALS = re.compile(r"\b([A-Z])\.?\s?(?=[A-Z]\b)")
_ARTICLE = re.compile(r"^[Tt]he\s+")
_DASHES = str.maketrans({"’": "'", "‘": "'", "‑": "-", "–": "-", "\u00a0": " "})


def key(text: str) -> str:
    """The form under which a name is looked up: no article, accents or dots, initials joined; case stays."""
    plain = _ARTICLE.sub("", " ".join(text.translate(_DASHES).split()))
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return _INITIALS.sub(r"\1", plain).replace(".", "")


def find_all(text: str) -> tuple[Entry, ...]:
    """Every entry that a text may name.

    Args:
        text: a name or alias, with or without "the"; case counts, but a common noun may open with a capital.

    Returns:
        Entries in the order of likelihood: by name, by alias, by surname alone; then in the order of kinds.
    """
    wanted = key(text)
    found = _index().get(wanted, ())
    lowered = wanted[:1].lower() + wanted[1:]
    return found if lowered == wanted else found + _index().get(lowered, ())


def find(text: str, kind: str | None = None) -> Entry | None:
    """The likeliest entry that a text names, or None; of the kind given, if one is.

    Raises:
        KeyError: there is no such kind.
    """
    if kind is not None:
        kinds()[kind]
    return next((entry for entry in find_all(text) if kind in (None, entry.kind)), None)


@cache
def _index() -> dict[str, tuple[Entry, ...]]:
    everything = [entry for kind in kinds() for entry in entries(kind)]
    index: dict[str, dict[Entry, None]] = {}
    for entry in everything:
        index.setdefault(key(entry.name), {})[entry] = None
    for entry in everything:
        for alias in entry.aliases:
            index.setdefault(key(alias), {})[entry] = None
    for surname, bearer in _surnames(everything).items():
        index.setdefault(surname, {})[bearer] = None
    return {name: tuple(found) for name, found in index.items()}


def _surnames(everything: list[Entry]) -> dict[str, Entry]:
    """Surnames that only one person in the tables bears."""
    bearers: dict[str, list[Entry]] = {}
    for entry in everything:
        if kinds()[entry.kind].word_class == "person" and entry.attributes.get("surname") != "none":
            bearers.setdefault(key(entry.attributes.get("surname") or entry.name.split()[-1]), []).append(entry)
    return {surname: found[0] for surname, found in bearers.items() if len({entry.name for entry in found}) == 1}
