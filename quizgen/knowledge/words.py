"""What common words are: the class of a noun, roles and titles, words that carry nothing."""

from __future__ import annotations

import re
from typing import Literal

from quizgen.knowledge.memory import kept
from quizgen.knowledge.names import key
from quizgen.knowledge.tables import read, split, words

_CALLING = re.compile(
    r"(?!.*(?:check|play|short|wish|black|white|waiting)list)(?!schist)[a-z]{3,}(?:ist|ician|ographer)"
)
"""Endings of nouns for those who study, practise or believe something."""
PEOPLE = frozenset({"person", "group"})
"""What a noun or a name of somebody, or of several, may be classed as."""
ACTING = PEOPLE | {"organisation"}
"""What a noun or a name of those who can do something of their own may be classed as."""
BODIES = frozenset({"organisation", "group"})
"""What a noun or a name of people who act as one may be classed as."""
ORGANISMS = frozenset({"animal", "plant", "organism"})
"""What a noun of something alive, but for people, may be classed as."""
NAMING = frozenset("name term word title phrase expression nickname".split())
"""Nouns for what something is called, which it may stand behind: "the name Fram", "the term tarn"."""


def noun_class(lemma: str) -> str | None:
    """What a common noun names: ``person``, ``place``, ``event`` … (see tables/README.md); None if it is not listed.

    Args:
        lemma: in its dictionary form; of a compound with a hyphen that names persons the last word tells.
    """
    row = words("nouns").get(lemma) or words("nouns").get(lemma.lower())
    if row:
        return row["class"]
    if is_role(lemma) or _CALLING.fullmatch(lemma):
        return "person"
    whole, _, last = lemma.rpartition("-")
    return "person" if whole and noun_class(last) == "person" else None


def is_people(lemma: str) -> bool:
    """True for a noun that names persons or a group of them: ``baker``, ``team``."""
    return noun_class(lemma) in PEOPLE


def is_role(lemma: str) -> bool:
    """True for a noun that names an office, rank or calling: ``president``, ``chief executive``, ``scientist``."""
    return lemma.lower() in words("roles")


def roles_beside(word: str) -> tuple[str, ...]:
    """The offices, ranks or callings of one sort with a word, itself among them: of a king, queen and sultan."""
    row = words("roles").get(word.lower())
    return split(row["words"]) if row else ()


def siblings(text: str) -> list[str]:
    """The other words of the small set that a word or phrase belongs to: ``latitude`` for ``longitude``."""
    row = words("siblings").get(text)
    return [one for one in split(row["words"]) if one != text] if row else []


def turns(lemma: str, part: str, *places: str) -> tuple[str, ...]:
    """What may take a word's place in a phrase so that it says something else; empty where the table has nothing.

    Args:
        lemma: the word in its dictionary form.
        part: ``noun``, ``adj`` or ``verb``.
        places: what stands behind it: behind a noun the preposition, and the preposition with the noun that it governs
            or with that noun's class (``of``, ``of =salt``, ``of substance``), else the next noun and its class;
            ``name`` and ``unlisted`` are classes; ``owned`` for a noun that ends a key behind its owner, ``end`` for
            any other that does; behind a passive the little word (``by``, ``at``), behind an adjective ``as``.
    """
    row = _turn(lemma, part, places)
    return tuple(one for one in split(row.get("others", "")) if one != lemma)


def are_turned_alike(one: str, other: str, part: str, *places: str) -> bool:
    """True for two words of a row that stand for one another: none of them may take the other's place; see `turns`."""
    row = _turn(one, part, places)
    return bool(row) and row is _turn(other, part, places) and other not in split(row["others"])


def is_free_turn(lemma: str, part: str, *places: str) -> bool:
    """True if what may take a word's place there tempts though the article has none of it; see `turns`."""
    row = _turn(lemma, part, places)
    return bool(row) and ("before" not in row or "free" in row)


def _turn(lemma: str, part: str, places: tuple[str, ...]) -> dict[str, str]:
    rows = _turns().get((lemma, part), ())
    return next((one for one in rows if "before" not in one or not set(places).isdisjoint(split(one["before"]))), {})


@kept
def _turns() -> dict[tuple[str, str], list[dict[str, str]]]:
    found: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in read("words/turns"):
        for word in split(row["words"]):
            found.setdefault((word, row["part"]), []).append(row)
    return found


def title_word(text: str) -> bool:
    """True for what stands before a name: ``President``, ``Prime Minister``, ``Dr``, ``Sir``."""
    row = words("roles").get(text.removesuffix(".").lower(), {})
    return row.get("title") == "yes"


def is_empty(lemma: str) -> bool:
    """True for a noun too light to be asked for: ``situation``, ``way``, ``thing``, ``kind``."""
    return lemma.lower() in words("empty_nouns")


def is_light_verb(lemma: str) -> bool:
    """True for a verb that says little without its object: ``have``, ``make``, ``take``."""
    return lemma in words("light_verbs")


def gender(word: str) -> Literal["m", "f"] | None:
    """The gender of a first name, or of a noun that names men or women only; None where it is open."""
    row = words("genders").get(word) or words("genders").get(word.lower(), {})
    return "m" if row.get("gender") == "m" else "f" if row else None


def is_unique(text: str) -> bool:
    """True for a definite phrase that needs no antecedent: ``the Moon``, ``the Cold War``."""
    return key(text) in words("unique")


def is_set_phrase(text: str) -> bool:
    """True for a phrase whose definite stands for nothing said before: ``in the long run``, ``pave the way``."""
    return text in words("set_phrases")
