"""What a wrong answer must be to stand beside the key and the others: false, like in form, no give-away."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from quizgen import knowledge
from quizgen.distractors.article import does_the_same
from quizgen.distractors.content import content
from quizgen.distractors.kin import is_initials, is_person
from quizgen.distractors.model import Query
from quizgen.distractors.support import OPENING_INITIALS, text_of
from quizgen.quiz.numbers import quantity
from quizgen.wording.words import NAMES

_OWNER = re.compile(r"[’']s?$")
_COUNTRY = re.compile(rf"{knowledge.COUNTRY_IN_SHORT.pattern}|{knowledge.COUNTRY_WHOLE.pattern}")
_WORD = re.compile(r"[\w’'-]+")
_ALTERNATIVE = re.compile(r",? or |, (?=(?!which|who|that)[\w’'-]+(?: [\w’'-]+)?(?:, [^,]+)*,? or )")
"""What stands between things of which one will do, a comma of a row too."""
_HEDGES = frozenset("few less fewer more several some all many most none any".split())
"""Words that with a number or one of their own say how many, before what is counted: "two or more", "some or all"."""
_REGNAL = re.compile(r" [IVX]+$")
_OF_ROOT = re.compile(r"(?:ism|ist|istic)s?$")
"""Endings of words of one root: autism, autistic; tourism, tourists."""
_SHORT = 4
_LENGTH_RATIO = 2.5


def is_fit(text: str, query: Query) -> bool:
    """True if a text may be a wrong answer by itself.

    Refused are what may be right (an alias, part or whole of the key, something of which the article says the same,
    an accepted wording) and what stands in the stem.
    """
    if clash(text, query.key) or any(clash(text, form) for form in query.ask.accept) or _is_of_family(text, query):
        return False
    if _is_called_so(text, query) or _is_half_right(text, query) or text.startswith(f"{query.key}-"):
        return False  # "farther north" stands in "farther north-east"
    return not stands_in(text, query.ask.stem) and is_alike(text, query.key) and not does_the_same(text, query)


def _is_half_right(text: str, query: Query) -> bool:
    """True for what holds one of the things that a key joins by "or": of "frost or drought", frost alone is right."""
    if query.is_name_or_number or " or " not in query.key:
        return False
    first, end, others = _alternatives(query.key)
    if all(word in _HEDGES or quantity(word) is not None for word in first):
        return False
    said = content(text)
    return first <= said or (not end <= said and any(one <= said for one in others))


@lru_cache(maxsize=1024)
def _alternatives(key: str) -> tuple[frozenset[str], frozenset[str], list[frozenset[str]]]:
    """The words of the first of the things that a key joins by "or", with what stands before them all; its last word;
    the words of each other.
    """
    first, *others = _ALTERNATIVE.split(key.removeprefix("either "))
    return content(first), content(first.split()[-1]), [content(one) for one in others if content(one)]


def _is_called_so(name: str, query: Query) -> bool:
    """True for another name of the key, in brackets behind it, and for one that the stem has in short: "Anne"."""
    if not _capital(name):
        return False
    whole, one, other = text_of(query.text), query.key.lower(), name.lower()
    if f"{one} ({other}" in whole or f"{other} ({one}" in whole:
        return True
    short = _REGNAL.sub("", name)
    return short != name and re.search(rf"\b{re.escape(short)}\b(?! [IVX]+\b)", query.ask.stem) is not None


def _is_of_family(text: str, query: Query) -> bool:
    """True for somebody of the key's surname, or of that of the person in the title who is another: which is meant?

    Of several persons joined one or the other may be the key's own.
    """
    last, name = text.split()[-1], text.split()[0]
    if query.kind != "person" or last.isupper() or " and " in text:
        return False
    titled = _WORD.findall(query.text.title)
    holders = {one.name for one in query.text.mentions if " " in one.name and one.name.split()[-1] == last}
    return last in query.key.split() or (last in titled and (name not in titled or (name == last and len(holders) > 1)))


def clash(one: str, other: str) -> bool:
    """True if two texts may mean one thing, hold one another, or name a part and its whole."""
    if _both_numbers(one, other):
        return one.lower() == other.lower()
    if _ends_in_other(one, other) or _ends_in_other(other, one):
        return True
    mine, others = content(one), content(other)
    if mine == others and _order(one) != _order(other):
        return _turned_name(one) == _turned_name(other)
    return not mine or mine <= others or others <= mine or knowledge.related(one, other)


def _ends_in_other(one: str, other: str) -> bool:
    """True for a word that another is the end of: "microbiology" is biology as well."""
    return one.islower() and " " not in one and len(other) > _SHORT and one != other and one.endswith(other)


def _order(text: str) -> list[str]:
    """The words of a text in order: "Peru's debts to Chile" is not "Chile's debts to Peru"."""
    return [next(iter(content(word)), "") for word in _WORD.findall(text) if content(word)]


def _turned_name(name: str) -> str:
    """A name with what stands behind its one "of" before the rest: "Treaty of Malden" is the Malden Treaty."""
    bare = name.removeprefix("the ")
    head, _, rest = bare.partition(" of ")
    return f"{rest} {head}" if rest else bare


def _both_numbers(one: str, other: str) -> bool:
    return quantity(one) is not None and quantity(other) is not None


def stands_in(text: str, stem: str) -> bool:
    """True if the stem holds all content words of a text, an alias or the head of its one word: "hydro".

    A number does so only where it stands there with its unit, letter for letter: "16- to 18-year-olds".
    """
    words = content(text)
    if words and words <= content(stem) and (quantity(text) is None or _is_written_in(text, stem)):
        return True
    if text.islower() and text.isalpha() and any(text.startswith(word) for word in re.findall(r"[a-z]{5,}", stem)):
        return True
    countries = (found[0].replace(".", "") for found in knowledge.COUNTRY_IN_SHORT.finditer(stem))
    return _names_it([*NAMES.findall(stem)[:12], *countries], text)


def _is_written_in(number: str, stem: str) -> bool:
    """True if the stem holds a number with its unit; a bare one may count anything there."""
    return not number.isdigit() and re.search(rf"(?<![\w.,]){re.escape(number)}(?![\w-])", stem) is not None


def is_alike(text: str, key: str) -> bool:
    """True if two texts have like form: both capitalised or not, a like length, no article that tells them apart."""
    if quantity(key) is not None:
        return quantity(text) is not None
    forms = {(_is_initials(one), _is_numbered(one)) for one in (text, key)}
    cases = {_capital(one) for one in (text, key) if not OPENING_INITIALS.match(one)}
    if len(forms) > 1 or len(cases) > 1:
        return False
    return max(len(text), len(key)) <= _LENGTH_RATIO * min(len(text), len(key)) + 8


def _is_numbered(name: str) -> bool:
    """True for a name that others of its kind have with another number: "Henry VIII"; most wars have none."""
    return _REGNAL.search(name) is not None and not name.endswith((" War I", " War II"))


def _is_initials(text: str) -> bool:
    """True for the initials of a body ("the IMF"); a country is known by them as by a name."""
    bare = text.removeprefix("the ")
    entry = knowledge.find(bare) if is_initials(bare) else None
    return is_initials(bare) and (entry is None or entry.kind != "country")


def _capital(text: str) -> bool:
    bare = re.sub(r"^(?:(?:the|an?)\s+|“)", "", text, flags=re.IGNORECASE)
    return bare[:1].isupper()


def is_in_title(key: str, title: str) -> bool:
    """True if the title gives the key away: by its words, a surname or another form (Peruvian for Peru).

    A country before a body only tells whose it is: a title that has the Senate gives the U.S. Senate away.
    """
    words = content(_COUNTRY.sub("", key)) or content(key)
    names = NAMES.findall(title) if _capital(key) else []
    names += [word for name in names for word in name.split()]
    last = content(key.split()[-1]) if _is_person(key) else words
    return bool(words) and (last <= content(title) or _names_it(names, key) or _opens_word_of(title, key))


def _opens_word_of(title: str, key: str) -> bool:
    """True if a word of the title opens with the one word of the key, or is of its root: "Birdsong", "Autistic"."""
    word = key.removesuffix("s")
    if not (word.isalpha() and word.islower() and len(word) >= _SHORT):
        return False
    root = _OF_ROOT.sub("", word)
    titled = _WORD.findall(title.lower())
    return any(one.startswith(word) or (root != word and _OF_ROOT.sub("", one) == root != one) for one in titled)


def _names_it(names: Sequence[str], text: str) -> bool:
    """True if one of some names, bare of 's, may mean what a text does."""
    return any(knowledge.same(_OWNER.sub("", name), text) for name in names)


def _is_person(key: str) -> bool:
    """True for a full name that the tables have as a person's, or that begins with a first name."""
    entry = knowledge.find(key)
    is_known = entry is not None and is_person(entry)
    return " " in key and _capital(key) and (is_known or knowledge.gender(key.split()[0]) is not None)
