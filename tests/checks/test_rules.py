from __future__ import annotations

import re

import pytest

from quizgen.checks import ARTICLE_RULES, RULES, SET_RULES, Passage, Rule, SetRule, check_item
from quizgen.checks.model import AnyRule, ArticleRule
from quizgen.checks.view import View

EVERY: list[AnyRule] = [*RULES, *SET_RULES, *ARTICLE_RULES]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_finds_something_in_its_bad_example_only(rule: Rule) -> None:
    assert check_item(rule.good.item, rule.good.title, rules=[rule]) == []
    assert [each.rule for each in check_item(rule.bad.item, rule.bad.title, rules=[rule])]


@pytest.mark.parametrize("rule", SET_RULES, ids=lambda rule: rule.id)
def test_a_set_rule_finds_something_in_its_bad_example_only(rule: SetRule) -> None:
    assert list(rule.find(rule.good)) == []
    assert list(rule.find(rule.bad))


@pytest.mark.parametrize("rule", ARTICLE_RULES, ids=lambda rule: rule.id)
def test_a_rule_beside_an_article_finds_something_in_its_bad_example_only(rule: ArticleRule) -> None:
    passage = Passage(rule.passage)
    assert list(rule.find(View(rule.good.item, rule.good.title), passage)) == []
    assert list(rule.find(View(rule.bad.item, rule.bad.title), passage))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.id != "article-cue"], ids=lambda rule: rule.id)
def test_a_good_example_has_no_flaw_of_any_kind(rule: Rule) -> None:
    found = check_item(rule.good.item, rule.good.title)
    assert [each.rule for each in found if each.severity == "flaw"] == []


@pytest.mark.parametrize("rule", [*RULES, *ARTICLE_RULES], ids=lambda rule: rule.id)
def test_the_examples_are_of_a_type_that_the_rule_looks_at(rule: Rule | ArticleRule) -> None:
    assert {rule.good.item.type, rule.bad.item.type} <= rule.types


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.id)
def test_ids_are_kebab_names_and_texts_are_sentences(rule: AnyRule) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.id)
    assert rule.why.endswith(".")
    assert rule.mend.endswith(".")


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in EVERY]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("number", range(1, 20))
def test_each_of_the_nineteen_flaws_has_a_rule(number: int) -> None:
    assert any(f"flaw {number}" in rule.rubric.split(" / ") for rule in RULES)
