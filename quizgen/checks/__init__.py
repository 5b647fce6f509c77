"""Item-writing rules over finished items, ours or anybody's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

from quizgen.checks import (
    cloze,
    cues,
    distractors,
    grammar,
    options,
    reference,
    sets,
    stems,
    support,
    surface,
    true_false,
)
from quizgen.checks.model import AnyRule, ArticleRule, Finding, Hit, Rule, SetHit, SetRule, Severity
from quizgen.checks.support import Passage
from quizgen.checks.view import Same, View, same_surface
from quizgen.errors import UsageError
from quizgen.quiz import Item, Quiz

RULES: tuple[Rule, ...] = (
    *surface.RULES,
    *reference.RULES,
    *stems.RULES,
    *options.RULES,
    *cues.RULES,
    *grammar.RULES,
    *distractors.RULES,
    *cloze.RULES,
    *true_false.RULES,
)
SET_RULES: tuple[SetRule, ...] = sets.SET_RULES
ARTICLE_RULES: tuple[ArticleRule, ...] = support.ARTICLE_RULES

_R = TypeVar("_R", Rule, SetRule, ArticleRule)

__all__ = [
    "ARTICLE_RULES",
    "RULES",
    "SET_RULES",
    "Finding",
    "Passage",
    "Rule",
    "SetRule",
    "Severity",
    "check_item",
    "check_quiz",
    "chosen_rules",
]


def check_item(item: Item, title: str, *, same: Same = same_surface, rules: Iterable[Rule] = RULES) -> list[Finding]:
    """Run the rules that look at one item.

    Args:
        item: any item of a quiz.
        title: of the article; what it names need not be named in the item.
        same: says whether two texts name one thing; without it only equal wording counts.
        rules: which to run.

    Returns:
        What they found, in the order of the rules; empty where the item is sound.
    """
    view = View(item, title, same)
    return [_finding(rule, item.id, hit) for rule in rules if item.type in rule.types for hit in rule.find(view)]


def check_quiz(
    quiz: Quiz,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    *,
    same: Same = same_surface,
    passage: Passage | None = None,
    language: bool = True,
) -> list[Finding]:
    """Run all rules over the items of a quiz and over the quiz as a whole.

    Args:
        quiz: its spare items are left out.
        select: ids of rules, or rubric numbers such as ``M6``; empty for all.
        ignore: the same, taken away from what is selected.
        same: as in `check_item`.
        passage: the article that the items should rest on; without it none of `ARTICLE_RULES` is run.
        language: False leaves out the rules that ask a dictionary (`Rule.language`).

    Returns:
        What was found: item by item, then for the quiz as a whole.

    Raises:
        UsageError: a name in ``select`` or ``ignore`` is neither an id nor a rubric number.
    """
    rules = tuple(_chosen(RULES, select, ignore, language))
    beside = tuple(_chosen(ARTICLE_RULES, select, ignore, language)) if passage is not None else ()
    names = [item.id or f"item {number}" for number, item in enumerate(quiz.items, 1)]
    found: list[Finding] = []
    for item, name in zip(quiz.items, names, strict=True):
        view = View(item, quiz.title, same)
        found += [_finding(rule, name, hit) for rule in rules if item.type in rule.types for hit in rule.find(view)]
        if passage is not None:
            seen = ((rule, hit) for rule in beside if item.type in rule.types for hit in rule.find(view, passage))
            found += [_finding(rule, name, hit) for rule, hit in seen]
    for set_rule in _chosen(SET_RULES, select, ignore, language):
        hits = set_rule.find(quiz)
        found += [_finding(set_rule, "" if hit.item is None else names[hit.item], hit) for hit in hits]
    return found


def chosen_rules(select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[AnyRule, ...]:
    """The rules that `check_quiz` would run, in their order.

    Raises:
        UsageError: a name is neither an id nor a rubric number.
    """
    of_items, of_sets = _chosen(RULES, select, ignore), _chosen(SET_RULES, select, ignore)
    return (*of_items, *of_sets, *_chosen(ARTICLE_RULES, select, ignore))


def _chosen(
    rules: Iterable[_R], select: Collection[str], ignore: Collection[str], language: bool = True
) -> Iterator[_R]:
    every: list[AnyRule] = [*RULES, *SET_RULES, *ARTICLE_RULES]
    known = set[str]().union(*map(_names, every))
    for name in (*select, *ignore):
        if name.lower() not in known:
            raise UsageError(f"There is no rule {name!r}.", f"Rules are {', '.join(rule.id for rule in every)}.")
    wanted, unwanted = {name.lower() for name in select}, {name.lower() for name in ignore}
    for rule in rules:
        is_chosen = (not wanted or wanted & _names(rule)) and not unwanted & _names(rule)
        if is_chosen and (language or not rule.language):
            yield rule


def _names(rule: AnyRule) -> set[str]:
    return {rule.id, *(part.strip().lower() for part in rule.rubric.split("/"))}


def _finding(rule: AnyRule, item: str, hit: Hit | SetHit) -> Finding:
    message = hit.message[0].upper() + hit.message[1:] + "."
    return Finding(rule.id, rule.rubric, item, hit.severity or rule.severity, hit.words, message, rule.why, rule.mend)
