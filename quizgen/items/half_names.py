"""Names that a gap would halve: a gap takes the whole of a name or nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen import knowledge
from quizgen.clauses import PLACES
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.quiz.numbers import is_year
from quizgen.tags import COMMON_WORDS

_PRIZE_IN = re.compile(
    r"\b[A-Z]\w* (?:Prize|Award|Medal|Chair|Degree|Certificate|Department|Faculty|Institute) (?:in|for|on) $"
)
"""A name that the field it is for ends: the Nobel Prize in Physics."""
_PARTICLES = r"(?:d[aeiou]|del|dell[aeo]?|des|dos|von|van|zu|el|la|le)"
"""Small words inside names of other languages: "Corriere della Sera"."""
_NAMED_BY_YEAR = re.compile(r"\b[Tt]he ([A-Z][a-z]+) of $")
_PARTICLE_BEFORE = re.compile(rf"[A-Z][\w’'.-]* {_PARTICLES} $")
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he $")
_JOINED_BEFORE = re.compile(r"\b[Tt]he (?:[A-Z][\w’'-]* )*([A-Z][\w’'-]*) (?:and|&) $")
_JOINED_BEHIND = re.compile(r"^ (?:and|&) (?:[A-Z][\w’'-]* )*([A-Z][\w’'-]*)")
"""Names joined under one article; where each ends in a common noun, they are one."""
_JOINS_ONE = re.compile(r"The (?:(?:[A-Z][\w’'-]*|_) )+(?:and|&) (?:(?:[A-Z][\w’'-]*|_) )+(?:is|was|has|does)\b")
"""So they are as the subject of a verb that goes with one: "The Bergen and Voss Railway was"."""
_PAIR_OF_NAME = re.compile(r"\b[Tt]he (?P<pair>[A-Z][\w’'-]* (?:and|&) [A-Z][\w’'-]*) (?P<behind>[A-Z][\w’'-]*)")
"""A pair of names with a third behind it, which is of both or of the last alone."""
_SHARING_BEHIND = re.compile(r"^ (?:and|&|or) (?P<other>[A-Z][\w’'-]*) (?P<noun>[A-Z][a-z]+)\b")
"""What may be of both names: "____ and South Islands"."""
_BODY_AT = re.compile(r"\b(?:University|College|School|Institute|Academy)(?: of (?:[A-Z][\w’'-]* ?)+)? (?:at|in) $")
"""A body that its town ends: the University of Moss at Ely."""
_IN_LATIN = re.compile(r"\b(?:in|ex|de|ad|per|pro|post|ante) $", re.IGNORECASE)
_LATIN_WORDS = frozenset(
    "utero vitro vivo situ toto absentia facto jure hoc infinitum capita annum mortem nihilo".split()
)
_WITH_INITIALS = re.compile(r"^ (?:(?:at|for|of|in|on|to|and|by|with) (?:the )?)[A-Z][\w’' -]*? \(([A-Z]{2,6})\)")
_FIRM = re.compile(r"(?:Co|Company|Sons|Bros|Brothers|Daughters|Partners|Associates)\b")
"""What ends the name of a firm behind "and"."""
_JOINED = re.compile(r"(?:and|&) $")
_AMPERSAND_BEFORE, _AMPERSAND_BEHIND = re.compile(r"\b[A-Z][\w’'.-]* & $"), re.compile(r"^ & [A-Z]")
"""The sign joins the halves of one name: a firm, a paper, a pair of makers."""
_ADJECTIVE_BEFORE = re.compile(r"(?:^|\b(?:[Tt]he|[Aa]n?) )([A-Za-z]+), $")


def is_half_name(before: str, key: str, after: str) -> bool:
    """True if a name goes on before or behind the gap; a title, an office or a nationality is no part of it."""
    if _is_cut(before, key, after) or (key in _LATIN_WORDS and _IN_LATIN.search(before)):
        return True
    if not any(word[:1].isupper() for word in re.split(r"[ -]", key)):
        return False
    if _is_spelt_behind(key, after):
        return True
    if (
        _PRIZE_IN.search(before)
        or _BODY_AT.search(before)
        or _PARTICLE_BEFORE.search(before)
        or _is_of_joined_name(before, key, after)
    ):
        return True
    if re.match(rf"[ -](?:{_PARTICLES} )?[A-Z]", after) or re.search(r"\b(?:vs?\.|[A-Z]\w+ on) $", before):
        return True
    if _is_of_plural(key, after):
        return True
    ahead = re.search(r"(?:^|.*[\s(“\"-])([A-Z][\w’'.-]*) (?:of |the |for )*$", before)
    if ahead is None or (re.search(r"[.?!] $|^$", before[: ahead.start(1)]) and not _goes_on(ahead[1])):
        return False
    return not (before.endswith(("of ", "the ", "for ")) and not key[:1].isupper()) and not _calls(ahead[1], before)


def _is_of_plural(key: str, after: str) -> bool:
    """True for the first of two names that share a noun: the "North" of "the North and South Islands"."""
    shared = _SHARING_BEHIND.match(after)
    entry = knowledge.find(key)
    if shared is None or " " in key or (entry is not None and knowledge.kind_of(entry).word_class in PLACES):
        return False
    noun = shared["noun"].lower()
    is_person = knowledge.gender(shared["other"]) is not None  # and bears a surname like "Woods"
    return not is_person and next(iter(lemmas_of(noun).get("NOUN", ())), noun) != noun


def _is_spelt_behind(key: str, after: str) -> bool:
    """True for a name that goes on behind a preposition, as its initials tell: "____ for Europe (SLE)"."""
    found = _WITH_INITIALS.match(after)
    initials = "".join(word[0] for word in key.split() if word[:1].isupper())
    return found is not None and len(found[1]) > len(initials) > 0 and found[1].startswith(initials)


def _is_cut(before: str, key: str, after: str) -> bool:
    """True for a formula cut at its bracket, and for "Moe and ____", "the 16th ____" and "Dry, ____"."""
    if key.count("(") != key.count(")") or _FIRM.match(re.sub(r"^ (?:and|&) ", "", after)) is not None:
        return True
    if key[:1].isupper() and (_AMPERSAND_BEFORE.search(before) or _AMPERSAND_BEHIND.match(after)):
        return True
    if _JOINED.search(before) and _FIRM.match(key):
        return True
    if not before.strip() and " " not in key and (_is_no_noun(key, after) or _is_before_noun(key, after)):
        return True
    quality = _ADJECTIVE_BEFORE.search(before)
    forms = lemmas_of(quality[1].lower()) if quality is not None else {}
    is_quality = "ADJ" in forms and forms.keys().isdisjoint({"ADV", "NOUN"})
    return is_quality or (re.search(r"\d(?:st|nd|rd|th) $", before) is not None and key[:1].isupper())


def _is_no_noun(word: str, after: str) -> bool:
    """True for the "Technically" of "Technically, it is" and for the first of two adjectives, which open a sentence."""
    forms = lemmas_of(word.lower()).keys()
    is_known = knowledge.find(word) is not None or knowledge.gender(word) is not None
    if is_known or "NOUN" in forms or "PROPN" in forms:
        return False
    return (forms == {"ADV"} and after.startswith(",")) or ("ADJ" in forms and after.startswith((" and ", " or ")))


def _is_before_noun(word: str, after: str) -> bool:
    """True for a common noun at the head of a sentence with a noun behind it: "Tomato bushy stunt virus"."""
    behind = re.match(r" ([a-z]+)\b", after)
    if behind is None or "NOUN" not in lemmas_of(word.lower()):
        return False
    forms = lemmas_of(behind[1])
    lemma = next(iter(forms.get("NOUN", ())), "")
    return not forms or (forms.keys() == {"NOUN"} and lemma == behind[1])


def is_year_of_name(before: str, key: str) -> bool:
    """True for the year that makes a name of one common noun: "the Panic of 1837"; a longer name stands without it."""
    named = _NAMED_BY_YEAR.search(before) if is_year(key) else None
    return named is not None and "NOUN" in lemmas_of(named[1].lower())


def _is_of_joined_name(before: str, key: str, after: str) -> bool:
    """True for a half of one name behind one article: "the Stars and ____", "the ____ and Convention Centre"."""
    behind = _JOINED_BEHIND.match(after) if _ARTICLE_BEFORE.search(before) else None
    ahead = _JOINED_BEFORE.search(before)
    if _JOINS_ONE.match(before + "_" + after) is not None:
        return True
    other = behind[1] if behind is not None else ahead[1] if ahead is not None else ""
    if not other or any(knowledge.find(one) is not None for one in (other, key.split()[-1])):
        return False
    is_first_bare = not lemmas_of(other.lower()).keys().isdisjoint(COMMON_WORDS)
    return is_first_bare and "NOUN" in lemmas_of(key.split()[-1].lower())


def is_half_of_pair(before: str, key: str, after: str, texts: Iterable[str]) -> bool:
    """True for a part of "the Moss and Fell Railway" where the article has "Moss and Fell" as one name elsewhere.

    Args:
        before, key, after: the gap.
        texts: the sentences of the article.
    """
    alone: list[str] = []
    for found in _PAIR_OF_NAME.finditer(before + key + after):
        is_part = len(before) < found.end() and found.start("pair") < len(before) + len(key)
        is_whole = len(before) <= found.start("pair") and found.end() <= len(before) + len(key)
        if is_part and not is_whole:
            alone.append(rf"\b{re.escape(found['pair'])}\b(?! {re.escape(found['behind'])})")
    return bool(alone) and any(re.search(one, told) for told in texts for one in alone)


def _goes_on(word: str) -> bool:
    """True for a word at the head of a sentence that is a name for all that: no word of the dictionary."""
    return not lemmas_of(word.lower()) and not _calls(word, "")


def _calls(word: str, before: str) -> bool:
    """True for what may stand before a name and is none of it: President, Senator, Russian; "of" makes it one."""
    bare = word.rstrip(".")
    if knowledge.title_word(bare) or knowledge.is_role(bare):
        return True
    return knowledge.country_of(bare) is not None and not before.endswith(("of ", "for "))
