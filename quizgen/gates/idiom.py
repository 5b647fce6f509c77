"""Questions that a native writer would put in other words, or that say nothing but figures: refused, not mended."""

from __future__ import annotations

import re

from lemminflect import getAllLemmas
from wordfreq import zipf_frequency

from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, ShortAnswer

_ASKING = re.compile(r"(?:^|, )(?:(?:[a-z]+ )?(?:who|whom|what|which|how|why|when|where))\b", re.I)
_STRANDED = re.compile(r"\b(?:of|in|to|by|with|from|for|at|on|into|over|about|against|as|upon|between)\?$")
_MAX_STRANDED = 10
"""So many words between question word and a preposition left at the end: more, and the reader has lost it."""
_LASTING = re.compile(r"\b(?:is|are)\b(?!.*\b(?:been|have|has)\b).*\bsince (?:\w+ ){0,3}\d{4}\b")
_AGES = re.compile(
    r"^(?:between|from) \d{1,2} (?:and|to) \d{1,2},|, (?:between|from) \d{1,2} (?:and|to) \d{1,2},", re.I
)
_POSSESSIVE = re.compile(r"[’']s?$")
_UNITLESS = re.compile(r"\b(?:from|to) [\d.,]+\?$")
_BARE = re.compile(
    r"\b(?:of|by|in|from|to|with|for|on) [A-Z][\w’'-]+ (?:movement|revolution|empire|dynasty|period|government|army"
    r"|family|war|treaty|region|river|peninsula|constellation|church|parliament|constitution|language|people)\b"
)
"""A name before a common noun that wants its article: "of Bhakti movement"."""
_ITS_OWN = re.compile(r"\bwhat (?:share|percentage|proportion) of \w+s\b.*\b(?:his|her|its)\b", re.I)
_AS_IN = re.compile(r"\w as in\b")
_HAVING = re.compile(r"\b(?:is|are|was|were) .*\bhaving\b")
_TWICE_FOR = re.compile(r"^for\b.*, for what\b", re.I)
_DATED = re.compile(r"^(?:in|on|by|since|from|during|between)\b.*\d{4}$", re.I)
_DAY = re.compile(r"(?<=\d), (?=\d{4})")
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_FIGURES = frozenset(
    "one two three four five six seven eight nine ten hundred thousand million billion trillion dozen several many few "
    "most some first second third basic main primary major key single total number figure amount share percent "
    "percentage ton tonne mile kilometre kilometer metre meter year month week day hour minute second decade century "
    "seem stem depend organize organise divide classify consist involve contain include comprise produce create cause "
    "lead result emerge arise occur happen begin end grow rise fall drop increase decrease decline double triple "
    "quadruple reach remain become come give take make "
    "time stage step part factor way type kind group form level rate "
    "who what which how why when where many much".split()
)
_TELLING = 6.2
"""Zipf frequency above which a word says nothing of what a question is about (wordfreq)."""
_UNITS = (
    r"(?:hours?|minutes?|days?|weeks?|months?|years?|(?:kilo|mega|giga)?tons?|tonnes?"
    r"|miles?|kilomet(?:re|er)s?|kilograms?|pounds?)"
)
_BARE_UNIT = re.compile(
    rf"^how many {_UNITS} (?:do|does|did)\b.*\b(?:lose|gain|save|miss|need|get|give|add|use|produce|have)\?$"
    rf"|\bhow many {_UNITS} (?:is|are|was|were)\b",
    re.I,
)
_KIN = re.compile(r"^how many (?:\w+ )?(?:brothers|sisters|siblings|cousins|aunts|uncles|friends|pets)\b", re.I)
_EXTRAPOSED = re.compile(r"\b(?:come|arrive|happen) when\b")


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse a question that is no idiom, and one that only figures tell from others."""
    item = candidate.item
    if not isinstance(item, Choice | ShortAnswer):
        return None
    if _POSSESSIVE.search(item.key) and not item.key.endswith(("s’", "s'")):
        return "a possessor is no answer"
    if _says_only_figures(item.stem, title):
        return "nothing but figures tells what is asked about"
    if _names_key(item.stem, item.key):
        return "the stem names its own answer"
    return next((reason for reason, found in _reasons(item.stem) if found), None)


def _reasons(stem: str) -> tuple[tuple[str, bool], ...]:
    asked = _question(stem)
    core = stem[asked:]
    fronted = [part for part in _DAY.sub(" ", stem[:asked]).split(", ") if part]
    loose = [part for part in fronted if not _DATED.match(part)]
    return (
        ("a preposition far from its question word", _is_stranded(core)),
        ("two adverbials before the question", len(loose) > 1),
        ("a present verb with since", _LASTING.search(core) is not None),
        ("ages that are not called so", _AGES.search(stem) is not None),
        ("a participle after a copula", _HAVING.search(core) is not None),
        ("a figure without its unit", _UNITLESS.search(core) is not None),
        ("an article left out", _BARE.search(stem) is not None),
        ("a plural with his or her", _ITS_OWN.search(core) is not None),
        ("an example without what it shows", _AS_IN.search(core) is not None),
        ("for twice over", _TWICE_FOR.search(stem) is not None),
        ("an amount of what is not said", _BARE_UNIT.search(core) is not None),
        ("somebody's family", _KIN.search(core) is not None),
        ("a clause torn from what it explains", _EXTRAPOSED.search(core) is not None),
    )


def _question(stem: str) -> int:
    """Where the question itself begins, behind what stands before it."""
    found = _ASKING.search(stem)
    return found.end() - len(found[0].removeprefix(", ")) if found else 0


def _is_stranded(core: str) -> bool:
    return _STRANDED.search(core) is not None and len(core.split()) > _MAX_STRANDED


def _says_only_figures(stem: str, title: str) -> bool:
    """True if no name and no telling noun stands in a stem: "What seems to stem from three main factors?" """
    words = _WORD.findall(stem)
    titled = {word.lower() for word in _WORD.findall(title)}
    return not any(
        (at > 0 and word[0].isupper())
        or word.lower() in titled
        or (
            len(word) > 3
            and word.lower() not in _FIGURES
            and _FIGURES.isdisjoint(_bases(word.lower()))
            and zipf_frequency(word, "en") < _TELLING
        )
        for at, word in enumerate(words)
    )


def _bases(word: str) -> set[str]:
    """Every base form that a word may have, as noun, verb or adjective."""
    return {str(form) for forms in getAllLemmas(word).values() for form in forms}


def _names_key(stem: str, key: str) -> bool:
    """True if the key, less its article, stands as a name in the stem: "the UK" with "the UK Labour Party"."""
    name = key.removeprefix("the ").removeprefix("The ")
    return name[:1].isupper() and re.search(rf"\b{re.escape(name)}\b(?![’'-])", stem) is not None
