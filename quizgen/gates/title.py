"""The title stands above the questions: what it says, or the question itself, is no answer."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import PLACES
from quizgen.distractors.changes import singular
from quizgen.facts.model import Comparison
from quizgen.items.model import Candidate
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.quiz.numbers import CARDINALS, MONTHS, is_year
from quizgen.wording.words import NAMES

_WORD = re.compile(r"[\w-]+")
_SMALL = frozenset("the a an of in on at to for and by with from s".split())
_FROM_MONTH = re.compile(rf"\b[Ff]rom ({'|'.join(MONTHS)}) (?:to|until|through) ({'|'.join(MONTHS)})\b")
_MONTHS = re.compile(r"\bmonths\b")
_DEGREES = re.compile(r"°[CF]\b|\bdegrees (?:Celsius|Fahrenheit|centigrade)\b")
_YEAR_TWICE = re.compile(r"\b[Tt]he year in which .*\b(\d{4})\b.* was \1\b")
_IS = re.compile(r" (?:is|are|was|were) ")
_ENDINGS, _LEAST_ROOT = ("ing", "ed", "ion", "al", "er"), 4
_STUDENT = re.compile(r"([a-z]{4,}?)(?:olog)?ists?|(?!physic)([a-z]{4,}?)(?:ic)?ians?")
"""One word for those who study what its root says: chemists, musicians; physicians do not study physics."""
_DOER = re.compile(r"([a-z]{3,})(?:ers?|ors?)")
"""One word for those who do what its root says: painters."""


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse a question in a few words that the title answers, or its own stem; options and gaps have a check of their
    own (M6)."""
    item = candidate.item
    if isinstance(item, Choice | Cloze | ShortAnswer) and _is_worked_out(item):
        return "the stem tells the answer"
    if isinstance(item, TrueFalse) and _YEAR_TWICE.search(item.statement):
        return "a year told by a name"
    if isinstance(item, Cloze | ShortAnswer) and _are_doers_of(item):
        return "the stem tells the answer"
    if isinstance(item, TrueFalse) and item.answer and _says_itself(item.statement):
        return "a statement that says nothing but itself"
    if isinstance(item, TrueFalse) and _FROM_MONTH.search(item.statement) and _MONTHS.search(item.statement):
        return "months that can be counted"
    if not isinstance(item, ShortAnswer) or not (asked := _words(item.key)):
        return None
    if asked <= _words(title):
        return "the title tells the answer"
    is_told = not isinstance(candidate.finding, Comparison) and _is_told(item, title)  # sides are named alike
    return "the stem tells the answer" if asked <= _words(item.stem) or is_told else None


def _are_doers_of(item: Cloze | ShortAnswer) -> bool:
    """True for "chemists" beside "chemical" and "caravans" beside "super-caravans": of one root, of one compound."""
    stem = f"{item.before} {item.after}" if isinstance(item, Cloze) else item.stem
    words = _words(stem.lower().replace("-", " "))
    compounds = {part for word in _words(stem) if "-" in word for part in word.split("-")[1:]}
    is_of_root = knowledge.is_people(singular(item.key)) and any(_is_done_by(item.key, word) for word in words)
    return is_of_root or (isinstance(item, ShortAnswer) and item.key.removesuffix("s") in compounds)


def _is_done_by(doers: str, word: str) -> bool:
    """True for "chemical", which chemists study, and for "painted" and "settlement", of what painters and settlers do;
    officers need not be official."""
    if (student := _STUDENT.fullmatch(doers)) is not None:
        return word.startswith(student[1] or student[2])
    if (doer := _DOER.fullmatch(doers)) is None:
        return False
    root = doer[1]
    once = root[:-1] if root[-2] == root[-1] else root  # "planners" plan
    roots = {one for one in (root, f"{root}e", once) if len(one) >= _LEAST_ROOT}
    deeds = {one for one in roots if one in lemmas_of(one).get("VERB", ())}
    return not deeds.isdisjoint((*lemmas_of(word).get("VERB", ()), re.sub("ments?$", "", word)))


def _is_told(item: ShortAnswer, title: str) -> bool:
    """True where stem and title hold all of the key between them, in whatever form: "spray painting" for what is used
    to paint."""
    asked = frozenset(map(_root, _words(item.key)))
    return asked <= frozenset(map(_root, _words(item.stem) | _words(title)))


def _root(word: str) -> str:
    """A word without an ending by which it may become a noun, an adjective or a form of a verb."""
    ending = next((one for one in _ENDINGS if word.endswith(one) and len(word) - len(one) >= _LEAST_ROOT), "")
    return word.removesuffix(ending).removesuffix("e")


def _is_worked_out(item: Choice | Cloze | ShortAnswer) -> bool:
    """True for months that the stem has the first and the last of, for the temperatures that are degrees, for the
    continent of a place there, and for a year that a name holds: "the War of 1862", "the Blizzard of ’62"."""
    stem = f"{item.before} {item.after}" if isinstance(item, Cloze) else item.stem
    if isinstance(item, Cloze) and item.key == "Earth" and item.hint == "planet" and not _names_planet(stem):
        return True
    continent = knowledge.find(item.key, "continent")
    if continent is not None and any(_lies_in(one, continent.name) for one in NAMES.findall(stem)):
        return True
    if is_year(item.key) and re.search(rf"\b{item.key}\b|[’']{item.key[-2:]}\b", stem):
        return True
    span, words = _FROM_MONTH.search(stem), _WORD.findall(item.key.lower())
    if span is not None and _MONTHS.search(f"{stem} {item.key}"):
        apart = (MONTHS.index(span[2]) - MONTHS.index(span[1])) % len(MONTHS)
        return any(word in {str(one), CARDINALS[one]} for word in words for one in (apart, apart + 1))
    return words[-1:] in (["temperature"], ["temperatures"]) and _DEGREES.search(stem) is not None


def _names_planet(text: str) -> bool:
    """True if a text names a planet besides that of its readers, or the Sun, which it may be the third from."""
    return any(name == "Sun" or knowledge.find(name, "planet") is not None for name in NAMES.findall(text))


def _lies_in(name: str, continent: str) -> bool:
    """True for Italy and Rome, which tell that Europe is meant; what is Italian may be sent there."""
    entry = knowledge.find(name)
    is_place = entry is not None and knowledge.kind_of(entry).word_class in PLACES and entry.name == name
    return is_place and knowledge.related(name, continent) and not knowledge.same(name, continent)


def _says_itself(statement: str) -> bool:
    """True for "The tongue spoken by the Sami is the Sami tongue": what stands behind the verb stands before it."""
    before, _, behind = _IS.sub("\n", statement, count=1).partition("\n")
    told = frozenset(map(_root, _words(behind)))
    return bool(told) and told <= frozenset(map(_root, _words(before)))


def _words(text: str) -> frozenset[str]:
    """What a text says, of each noun its singular."""
    words = (word.removesuffix("s") for word in _WORD.findall(text.lower()) if word not in _SMALL)
    return frozenset(words)
