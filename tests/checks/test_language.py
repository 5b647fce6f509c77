"""Which rules ask a dictionary, frequencies or the tables: those that say so, and no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quizgen.checks import ARTICLE_RULES, RULES, SET_RULES, Passage, check_quiz, opposites, words
from quizgen.checks.examples import choice, cloze, statement
from quizgen.checks.model import AnyRule, ArticleRule, Example, SetRule
from quizgen.checks.view import View
from quizgen.knowledge import memory, tables
from quizgen.quiz import Quiz

EVERY: list[AnyRule] = [*RULES, *SET_RULES, *ARTICLE_RULES]
EXAMPLES: list[Example] = [
    *(example for rule in RULES for example in (rule.good, rule.bad)),
    *(example for rule in ARTICLE_RULES for example in (rule.good, rule.bad)),
    # What leads rules to a word that they look up, where their own examples are settled by a list of theirs.
    statement("Lava lava flows downhill."),
    statement("Steam rises where this rock is undone."),
    choice("Which statement is true?", "Etna holds a lake", "Etna feeds a river", "Etna warms a sea"),
    cloze("In 1902 the [[Mount]] of Vulcan smoked."),
]


class Asked(Exception):
    """A rule asked what it should not."""


@pytest.fixture
def unasked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing answers that knows words, and nothing remembers an answer."""

    def ask(*_: object) -> None:
        raise Asked

    for name in ("lemmas_of", "frequency"):
        monkeypatch.setattr(words, name, ask)
    monkeypatch.setattr(tables, "rows", ask)
    memory.forget()
    for kept in (*vars(words).values(), *vars(opposites).values()):
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()
    yield
    memory.forget()


def asks(rule: AnyRule) -> bool:
    """Whether the rule asks for a word in any of the examples."""
    try:
        if isinstance(rule, SetRule):
            list(rule.find(rule.bad))
        for example in EXAMPLES:
            view = View(example.item, example.title)
            if not isinstance(rule, SetRule) and example.item.type in rule.types:
                list(rule.find(view, Passage(rule.passage)) if isinstance(rule, ArticleRule) else rule.find(view))
    except Asked:
        return True
    return False


@pytest.mark.usefixtures("unasked")
@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.id)
def test_a_rule_says_whether_it_asks_for_words(rule: AnyRule) -> None:
    assert asks(rule) is rule.language


@pytest.mark.usefixtures("unasked")
def test_without_language_a_quiz_is_checked_all_the_same() -> None:
    quiz = Quiz(title="Volcanoes", items=[choice("What is NOT hot?", "ice", "ash", "none of the above", "lava").item])
    assert [each.rule for each in check_quiz(quiz, language=False)] == ["negative-stem", "none-of-the-above"]
