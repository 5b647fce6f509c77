"""Gaps that other words would fill as well, or that most of their sentence has nothing to do with."""

from __future__ import annotations

import re
from itertools import permutations

from quizgen import knowledge
from quizgen.clauses import Clause
from quizgen.facts.model import Finding
from quizgen.gates.unforced import unforced
from quizgen.items.gaps import counted_out, qualifier
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.quiz.model import Cloze
from quizgen.quiz.numbers import YEAR, is_year

_CLOSES = re.compile(r"[,.]?”")
_COUNTS = {
    word: count
    for count, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 2
    )
}
_PAIR = 2
_COUNT = re.compile(r"^(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d[\d,.]*)\s*$")
_NAME = r"(?:(?:[A-Z][\w.’'-]*)(?: [A-Z‘'][\w.’'-]*)*|\d[\d.,]*\d)"
_LISTS = re.compile(rf"{_NAME}(?:, {_NAME})*,? and {_NAME}")
_RANGE_BEFORE = re.compile(rf"(?:^|[^\w.,])(?!{YEAR} )\d[\d,.]*%? (?:to|–|-) $")
_RANGE_BEHIND = re.compile(r"^ (?:to|–|-) (?:about |around |nearly |some )?[$€£]?\d")
_FROM_WHAT = re.compile(r"\bfrom (?:[a-z]+ )?(?:[$€£]?\d[^ ]* (?:to|–|-) )?$")
_SCALED = re.compile(r"^ (?:to|–|-) \d[\d,.]* (?:hundred|thousand|million|billion|trillion)\b")
"""A figure and another, from the one to the other; what goes up from one to the other has two, if each is whole."""
_SHORT_FORM = re.compile(r"[A-Z]{2,6}s?")
_OPEN_BRACKET = re.compile(r"(?:(?:\band|&|\bet al\.?) (?:[A-Z][\w’'-]+ )*)?\([^()]*$")
_CITES = re.compile(
    r"&|\bet al\b|[a-z], \d{4}|[A-Z][a-z]+ \d{4}\b|;|\d{2,4} ?(?:BCE?)? ?[–-] ?\d{2,4}|\band [A-Z].*\(\d{4}"
)
"""A source or the dates of a life in brackets: "(Craik & Watkins, 1973)", "Turner and Killian (1993)"."""
_SHARED_NAME = re.compile(r" and (?:[A-Z]\w+\.? )+[A-Z]")
"""Behind a title, another with the name of both: "Mr. and Mrs. Moe"."""
_LONGEST_TURN = 5
"""Words of a fixed turn of phrase at most: "into the public glare" has four."""
_LONG, _FEW = 5, 3
"""Letters of a word of content, and so many such words at most."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a gap that its sentence does not force."""
    item = candidate.item
    if not isinstance(item, Cloze):
        return None
    if any(letter.isdigit() for letter in item.key) and not any(item.key in one.text for one in item.source):
        return "a figure that another sentence tells of what is named here"
    if _names_a_class(item.key):
        return "any of a whole class"
    if knowledge.title_word(item.key) and _SHARED_NAME.match(item.after):
        return "a title without its name"
    if item.hint == "term" and _is_half_of_turn(item):
        return "half of a turn of phrase"
    return unforced(item) or _quoted_or_cited(item) or _halved(item) or _given(item, candidate.finding)


def _is_half_of_turn(item: Cloze) -> bool:
    """True for "on the ____" where "on the horizon" says one thing; "in the ____ of life" is no such turn, and what
    stands in the plural or is told by two words is mostly a thing: "in the tropics", "on the factory floor"."""
    if not item.key.isalpha() or item.key.endswith("s"):
        return False
    before = item.before.lower().split()
    turns = (" ".join((*before[-count:], item.key.lower())) for count in range(1, _LONGEST_TURN))
    return not item.after.startswith(" of ") and any(knowledge.is_set_phrase(turn) for turn in turns)


def _names_a_class(key: str) -> bool:
    """True for "a substance", "an animal": the name of a class, which says nothing of what is meant."""
    article, _, noun = key.lower().partition(" ")
    return article in INDEFINITE and knowledge.noun_class(noun) == noun


def _quoted_or_cited(item: Cloze) -> str | None:
    """Why a gap stands in what is quoted or in a source, or None."""
    if item.before.endswith(("“", '"')) and not item.after.startswith(("”", '"')):
        return "half of what is quoted"
    is_in_quote = item.before.count("“") > item.before.count("”")
    if is_in_quote and not (item.before.endswith("“") and _CLOSES.match(item.after)):
        return "a part of what somebody said"
    is_surname = item.hint in {"name", "person"} and item.key.istitle() and knowledge.find(item.key) is None
    if is_surname and " " not in item.key and item.before.endswith("(") and item.after in {")", ")."}:
        return "a source in brackets"
    opened = _OPEN_BRACKET.search(item.before)
    if opened and _CITES.search(f"{opened[0]}{item.key}{item.after.partition(')')[0]}"):
        return "a source or the dates of a life in brackets"
    return None


def _of_one(item: Cloze) -> bool:
    """True for "one theory sees it as ____" where its sentence tells the other, too: either may be meant."""
    is_one = re.match(r"One (?!of\b)[a-z]+ ", item.before) is not None
    return is_one and any(
        re.search(r"\bthe other\b", told) for told in (item.after, *(one.text for one in item.source))
    )


def _halved(item: Cloze) -> str | None:
    """Why a gap holds a part of a term or of a range, or stands for a subject of which too little is said; or None."""
    if _of_one(item):
        return "one of two that its sentence tells apart"
    is_qualified = bool(qualifier(item.before))
    if is_qualified and (item.hint == "term" or _SHORT_FORM.fullmatch(item.key)):
        return "half a term, its adjective before the gap"
    if item.key[0].isdigit() and not is_year(item.key) and _is_one_end(item):
        return "one end of a range"
    if item.hint == "term" and not item.before.strip() and _says_little(item.after):
        return "too little said of a subject to force it"
    is_count = _COUNT.match(item.before) or (item.hint == "number" and not item.before.strip())
    if is_count and not re.search(r"[A-Z]", item.after):
        return "a count of what the world has many of"
    return None


def _says_little(rest: str) -> bool:
    """True for a sentence behind its subject with no name or figure and at most three words of content."""
    words = re.findall(r"[\w’'-]+", rest)
    return not re.search(r"[A-Z\d]", rest) and sum(len(one) >= _LONG for one in words) <= _FEW


def _is_one_end(item: Cloze) -> bool:
    """True for "30 to ____" and for "from ____ to 299 million", which lacks what the other end has."""
    if _FROM_WHAT.search(item.before):
        return _SCALED.match(item.after) is not None
    return bool(_RANGE_BEFORE.search(item.before) or _RANGE_BEHIND.match(item.after))


def _counts_subjects(key: str, clause: Clause | None) -> bool:
    """True for "Salt and sugar are just two of the solids": so many subjects stand in a row."""
    count = len(clause.subject.conjuncts) if clause is not None and clause.verb.main.lemma == "be" else 0
    return count > 1 and _COUNTS.get(key.lower()) == count


def _given(item: Cloze, finding: Finding) -> str | None:
    """Why a figure can be told from what stands around its gap, or None."""
    key, told = item.key, f"{finding.context} {item.before} {item.after}"
    is_listed = _is_listed(key, told) or _COUNTS.get(key.lower(), 0) == counted_out(item.after)
    if is_listed or _counts_subjects(key, finding.clause):
        return "a count of what is listed"
    return "a figure that two others of the sentence give" if _is_worked_out(key, told) else None


def _is_worked_out(key: str, rest: str) -> bool:
    """True for "eight in number, in two rows of ____" and "from 1939 to 1945, for ____ years"."""
    amount = _amount(key.split()[0])
    if amount is None or amount < _PAIR:
        return False
    others = [count for word in re.findall(r"[\w,]*\w", rest) if (count := _amount(word)) is not None]
    pairs = [pair for pair in permutations(others, 2) if min(pair) > 1]
    return any(amount in {one * two, one + two, one - two} or amount * one == two for one, two in pairs)


def _amount(word: str) -> int | None:
    """The whole number that a word or figure stands for, or None."""
    figure = word.replace(",", "")
    return int(figure) if figure.isdecimal() else _COUNTS.get(word.lower())


def _is_listed(key: str, rest: str) -> bool:
    """True if a number can be counted off the names or figures that stand beside its gap."""
    count = _COUNTS.get(key.lower(), 0)
    if count == _PAIR:  # two people may do two things, but two figures are the figures of two, as "both" are two
        return re.search(r"\d and \d|\bboth of (?:which|whom|them)\b", rest) is not None
    return count > _PAIR and any(len(re.split(r", (?:and )?| and ", one[0])) == count for one in _LISTS.finditer(rest))
