"""Women beside a woman and men beside a man, as far as the stem or the key asks for one."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.distractors.model import Query

_PRONOUNS = {
    "f": re.compile(r"\bwho\b.*\bher(?:self)?\b", re.IGNORECASE),
    "m": re.compile(r"\bwho\b.*\b(?:his|himself)\b", re.IGNORECASE),
}
_FEMALE = re.compile(r"\b(?:wom[ae]n|females?|girls?)\b", re.IGNORECASE)
_NOUN = re.compile(r"[\w-]+")


def is_of_the_sex(name: str, query: Query) -> bool:
    """False for one who is not known as a woman where the stem asks for one, and for a woman where it asks for a man.

    A noun of one sex ("First Lady", "his half-brother") tells it where the key is of that sex or of none that is known.
    """
    stem, own = query.ask.stem, knowledge.gender(query.key.split()[0])
    nouns = {knowledge.gender(word.rpartition("-")[2]) for word in _NOUN.findall(stem.lower())} - {None}
    gender = knowledge.gender(name.split()[0])
    wants_woman = _FEMALE.search(stem) or _PRONOUNS["f"].search(stem) or ("f" in nouns and own == "f")
    wants_man = _PRONOUNS["m"].search(stem) or ("m" in nouns and own == "m")
    return (not wants_woman or gender == "f") and (not wants_man or gender != "f")


def is_of_other_sex(name: str, query: Query) -> bool:
    """True for a woman beside a man who is the key, and the other way round: they tempt less than others."""
    sexes = {knowledge.gender(one.split()[0]) for one in (name, query.key)} if query.kind == "person" else set()
    return sexes == {"f", "m"}
