"""Which items and words of a quiz become cards: of the kinds that are wanted, fit for a card, and good ones.

A good card asks for one fact and has a short answer, no set or enumeration (Wozniak 1999, "Effective learning: twenty
rules of formulating knowledge"), and no other card of the deck gives its answer away: Anki can keep only cards of one
note apart, so two such notes could be met on one day.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.config import CardKind
from quizgen.formats.anki.fitness import unfit, unfit_texts
from quizgen.formats.anki.kinds import kind_of, usual_kinds
from quizgen.formats.base import LeftOut
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, Item, Matching, Quiz, ShortAnswer
from quizgen.quiz.model import Pair, VocabularyEntry
from quizgen.quiz.vocabulary import answers_of, is_asked

_MOST_WORDS = 20  # of an answer that is said from memory
_SET = 3  # things, and more, are a set
_LONGEST_THING = 4  # words of one thing in a set
_BETWEEN_THINGS = re.compile(r"[,;]\s+(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+")
_LISTED = re.compile(r"[,;]\s")  # "the ratio of a and b in c and d" lists nothing


@dataclass
class Chosen:
    """What becomes cards.

    Attributes:
        items: as they stand on form A.
        vocabulary: the words.
        given_away: ids of item and pair of those pairs that another item asks already.
        left_out: what is of a wanted kind and still becomes no card.
    """

    items: list[FormItem] = field(default_factory=list)
    vocabulary: list[VocabularyEntry] = field(default_factory=list)
    given_away: set[tuple[str, str]] = field(default_factory=set)
    left_out: list[LeftOut] = field(default_factory=list)


def chosen(quiz: Quiz, cards: Collection[CardKind]) -> Chosen:
    """Choose among the items and the vocabulary of ``quiz``.

    Args:
        quiz: complete, with uid and ids.
        cards: kinds that are wanted, whatever is thought of the single cards; empty for few good ones.
    """
    wanted = cards or usual_kinds(quiz)
    found = Chosen()
    for each in deal(quiz).items:
        if kind_of(each.item) not in wanted:
            continue
        if reason := unfit(each) or ("" if cards else _poor(each.item)):
            found.left_out.append(LeftOut(each.item.id, reason))
        else:
            found.items.append(each)
    _choose_pairs(found)
    if "vocabulary" in wanted:
        _choose_words(quiz, found, [each.item for each in found.items], only_good=not cards)
    return found


def _choose_pairs(found: Chosen) -> None:
    items = [each.item for each in found.items]
    asked = _questions(items)
    for item in items:
        for pair in item.pairs if isinstance(item, Matching) else ():
            if _is_given_away(pair, asked):
                found.given_away.add((item.id, pair.id))
                found.left_out.append(LeftOut(item.id, f"another card asks for “{pair.left}” and “{pair.right}” too"))


def _questions(items: Sequence[Item]) -> dict[str, list[str]]:
    """Give by each answer what is asked for it, in small letters."""
    asked: dict[str, list[str]] = {}
    for item in items:
        if isinstance(item, Choice | Cloze | ShortAnswer):
            question = item.before + item.after if isinstance(item, Cloze) else item.stem
            for answer in answers_of(item):
                asked.setdefault(answer.casefold(), []).append(question.casefold())
    return asked


def _is_given_away(pair: Pair, asked: Mapping[str, Sequence[str]]) -> bool:
    """Whether one side of a pair is asked for by the other side."""
    left, right = pair.left.casefold(), pair.right.casefold()
    return any(
        shown in question for answer, shown in ((left, right), (right, left)) for question in asked.get(answer, ())
    )


def _choose_words(quiz: Quiz, found: Chosen, items: Sequence[Item], *, only_good: bool) -> None:
    for entry in quiz.vocabulary:
        if is_asked(entry, [item for item in items if not _is_other_fact(entry, item)]):
            reason = f"another card asks for “{entry.term}” too"
        else:
            reason = unfit_texts(entry) or (_poor_answer(entry.definition) if only_good else "")
        if reason:
            found.left_out.append(LeftOut(entry.id, reason))
        else:
            found.vocabulary.append(entry)


def _is_other_fact(entry: VocabularyEntry, item: Item) -> bool:
    """Whether an item has pairs, and none of a term and its meaning: the term stands in another fact there."""
    meaning = {entry.term.casefold(), entry.definition.casefold()}
    return isinstance(item, Matching) and all(
        {pair.left.casefold(), pair.right.casefold()} != meaning for pair in item.pairs
    )


def _poor(item: Item) -> str:
    """Say why an item makes no good card though a note can hold it; empty where it makes one."""
    return _poor_answer(item.key) if isinstance(item, ShortAnswer) else ""


def _poor_answer(answer: str) -> str:
    words = len(answer.split())
    if words > _MOST_WORDS:
        return f"an answer of {words} words is hard to say from memory"
    things = _BETWEEN_THINGS.split(answer)
    if _LISTED.search(answer) and len(things) >= _SET and all(len(thing.split()) <= _LONGEST_THING for thing in things):
        return f"its answer is a set of {len(things)}, which is hard to keep"
    return ""
