"""When two items ask one fact, or one gives the other's answer away."""

from __future__ import annotations

from functools import lru_cache

from quizgen.checks.quantities import is_quantity
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.wording.words import content_words

ONE_OF_A_KIND = frozenset({"matching", "ordering", "comparison"})
"""Types of which a quiz takes one."""
_SMALL = frozenset(
    "what which who whom whose when where why how many much does did was were that with from have been "
    "according".split()
)
_MOSTLY = 0.6
"""Share of the shorter item's words that make two with one answer the same question."""
_OF_NUMBER = frozenset("a an the do does is are was were has have".split())
"""Words of a question that follow the number of its nouns."""


@lru_cache(maxsize=4096)
def content_of(text: str) -> frozenset[str]:
    """The words of a text that tell something, as they stand there, marks and possessives left off."""
    bare = (word.strip(".,;:?!“”\"'()").removesuffix("’s").removesuffix("'s") for word in text.split())
    return frozenset(word for word in bare if len(word) > 3 and word.lower() not in _SMALL)


@lru_cache(maxsize=2048)
def shown(candidate: Candidate) -> str:
    """All that a reader sees of an item, its key left out."""
    item = candidate.item
    match item:
        case Choice() | ShortAnswer():
            return item.stem
        case Cloze():
            return f"{item.before} {item.after}"
        case TrueFalse():
            return item.statement
    return candidate.finding.text


def one_fact(one: Candidate, other: Candidate) -> bool:
    """True if two items rest on one finding, or on two that say the same; one that is not worded is like no other."""
    return one.finding is other.finding or (bool(one.finding.text) and one.finding.text == other.finding.text)


def told(candidate: Candidate) -> str:
    """The fact that an item asks, as one sentence, or the item's own words where none was worded."""
    return candidate.finding.text or f"{shown(candidate)} {key_of(candidate)}"


@lru_cache(maxsize=2048)
def key_of(candidate: Candidate) -> str:
    """The answer of an item, or empty where it is no phrase."""
    item = candidate.item
    return item.key if isinstance(item, Choice | ShortAnswer | Cloze) else ""


@lru_cache(maxsize=2048)
def asks_number(candidate: Candidate) -> bool:
    """True if an item asks for a year or number, "about 50 percent silica" among them, as the check counts it."""
    return candidate.numeric or is_quantity(key_of(candidate))


@lru_cache(maxsize=1 << 14)
def clash(one: Candidate, other: Candidate) -> bool:
    """True if two items ask one fact, or one gives the other's answer away; asked of a pair again and again."""
    if ONE_OF_A_KIND & {one.item.type, other.item.type}:
        return bool(_all_sources(one) & _all_sources(other))
    if one.asked == other.asked and _stem_words(one) == _stem_words(other) != frozenset():
        return True
    if _is_asked_again(one, other):
        return True
    if one_fact(one, other) or (_sources(one) & _sources(other) and _same_fact(one, other)):
        return True
    return _answers(one, other) or _answers(other, one)


def _is_asked_again(one: Candidate, other: Candidate) -> bool:
    """True if two items, of whatever sentences, have one answer and most of their words in common."""
    if not key_of(one) or key_of(one).lower() != key_of(other).lower():
        return False
    mine, others = (stems(content_of(shown(each))) for each in (one, other))
    return len(mine & others) >= _MOSTLY * max(1, min(len(mine), len(others)))


@lru_cache(maxsize=2048)
def _stem_words(candidate: Candidate) -> frozenset[str]:
    """The words of a question in one number: two that differ in nothing else are one to a reader."""
    item = candidate.item
    words = item.stem.lower().rstrip("?").split() if isinstance(item, Choice | ShortAnswer) else []
    return frozenset(word.removesuffix("s") for word in words if word not in _OF_NUMBER)


def _all_sources(candidate: Candidate) -> set[tuple[int, int]]:
    """Every sentence that a matching, ordering or comparison item tells, so that no other item asks one of them."""
    return {(source.paragraph, source.sentence) for source in candidate.item.source}


def _sources(candidate: Candidate) -> set[tuple[int, int]]:
    return {(source.paragraph, source.sentence) for source in candidate.item.source[:1]}


def _same_fact(one: Candidate, other: Candidate) -> bool:
    """True if two items on one sentence have one key, by any name, or those on one clause share half their words."""
    keys = [set(_asked_for(each).lower().split()) for each in (one, other)]
    if all(keys) and (keys[0] <= keys[1] or keys[1] <= keys[0]):
        return True
    if _are_apart(one, other):
        return False
    mine, others = content_of(f"{shown(one)} {key_of(one)}"), content_of(f"{shown(other)} {key_of(other)}")
    return len(mine & others) >= 0.5 * min(len(mine), len(others))


def _asked_for(candidate: Candidate) -> str:
    """The answer of an item; of a statement the words that were exchanged in it, if a question asks for them."""
    ask = candidate.ask
    return ask.gap or ask.key if isinstance(candidate.item, TrueFalse) and ask is not None else key_of(candidate)


def _are_apart(one: Candidate, other: Candidate) -> bool:
    """True if two items ask two clauses of a sentence, neither of which stands in the other."""
    mine, others = one.finding.clause, other.finding.clause
    if mine is None or others is None or mine.index == others.index:
        return False
    inside = ({token.index for token in clause.words} for clause in (others, mine))
    return not any(clause.index in words for clause, words in zip((mine, others), inside, strict=True))


def same_words(one: Candidate, other: Candidate) -> bool:
    """True if two items on one fact are of one type or ask one thing."""
    return one_fact(one, other) and (one.item.type == other.item.type or one.asked == other.asked)


def _answers(one: Candidate, other: Candidate) -> bool:
    """True if the first item's visible text holds the second's key and speaks of the same thing."""
    key = key_of(other).lower()
    text = shown(one).lower()
    if not key or key not in text or content_words(key) == 0:
        return False
    asked, told_of = (stems(content_of(shown(each))) for each in (other, one))
    return len(asked & told_of) >= 0.4 * max(1, len(asked))


@lru_cache(maxsize=4096)
def stems(words: frozenset[str]) -> frozenset[str]:
    """The words in lower case and without a plural ending, so that "languages" speak of a language."""
    return frozenset(word.lower().removesuffix("s") for word in words)
