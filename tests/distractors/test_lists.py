"""Lists of names as keys: their ends change so that no option shares more names with the rest than another does."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from random import Random

import pytest

from quizgen.clauses import Mention
from quizgen.distractors import Query, choose, lists
from quizgen.facts.model import Ask, Fact


def _options(story, key: str, sentence: str = "{} sent help.", stem: str = "Who sent help?", kind: str = "country"):
    told = story(sentence.format(key))
    ask = replace(told.ask(stem, key), phrase=told.phrase(key.replace(",", " ,"), kind))
    return [one.text for one in choose(ask, told.fact(ask), told.text, Random("0"))]


def _names(text: str) -> list[str]:
    return re.split(r",? and |, ", text)


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("Kenya and Uganda", "country"),
        ("Honda, Toyota and Nissan", "organisation"),
        ("Honda, Fiat, and Ford", "organisation"),
    ],
)
def test_each_end_of_the_list_changes_alone_and_with_the_other(story, key: str, kind: str) -> None:
    options = _options(story, key, kind=kind)
    assert len(options) == 3
    names = Counter(name for text in (key, *options) for name in _names(text))
    first, *middle, last = _names(key)
    assert {names[first], names[last]} == {2}
    assert all(names[one] == 4 for one in middle)
    assert sorted(names.values()) == [2, 2, 2, 2, *([4] * len(middle))]


def test_of_persons_joined_either_may_stay(story) -> None:
    options = _options(story, "Robert Koch and Louis Pasteur", stem="Who sent help?", kind="person")
    assert len(options) == 3
    assert any(one.endswith(" and Louis Pasteur") for one in options)


def test_what_the_sentence_names_takes_no_place(story) -> None:
    options = _options(story, "Kenya and Uganda", "{} sent help to Tanzania, Rwanda and Ethiopia.")
    assert options
    assert not any(name in text for text in options for name in ("Tanzania", "Rwanda", "Ethiopia"))


@pytest.mark.parametrize("key", ["Kenya and Uganda, Chad and Mali", "Kenya, Uganda and Chad and Mali"])
def test_a_list_within_a_list_gives_none(story, key: str) -> None:
    told = story(f"{key} sent help.")
    ask = replace(told.ask("Who sent help?", key), phrase=told.phrase(key.replace(",", " ,"), "country"))
    assert not list(lists.find(Query(ask, told.fact(ask), told.text, Random("0"))))


@pytest.mark.parametrize("key", ["Kenya and Toyota", "Kenya and Nowhere", "Kenya"])
def test_what_is_no_list_of_one_kind_gives_none(story, key: str) -> None:
    assert not any(" and " in text for text in _options(story, key))


def test_a_list_of_which_the_stem_names_one_is_left(story) -> None:
    assert _options(story, "Kenya and Uganda", stem="Who sent help from Kenya?") == []


@pytest.mark.parametrize(("sentence", "found"), [("It is used in {}.", False), ("{} are members.", True)])
def test_of_what_is_so_in_many_fields_others_may_be_right(analysed, sentence: str, found: bool) -> None:
    key = "botany and zoology" if not found else "Kenya and Uganda"
    text = analysed(sentence.format(key))
    (first,) = text.sentences
    (clause,) = first.clauses
    phrase = max(first.phrases, key=lambda one: (len(one.conjuncts), -one.words[0].index))
    ask = Ask("asked", "What is it?", key, frozenset({"choice"}), phrase)
    fact = Fact("other", "facts.told", first.text, (), (first,), clause, (ask,))
    assert bool(list(lists.find(Query(ask, fact, text, Random("0"))))) is found


@pytest.mark.parametrize(
    ("key", "kept"),
    [("Presidents Herbert Hoover and Harry Truman", "Presidents "), ("Grissom, White, and Chaffee", "")],
)
def test_people_listed_by_surname_or_behind_a_title_change_at_the_ends(story, key: str, kept: str) -> None:
    options = _options(story, key, kind="person")
    assert len(options) == 3
    assert all(one.startswith(kept) for one in options)
    assert all(one.count(" ") == key.count(" ") for one in options if not kept)


def test_the_article_tells_which_of_two_of_one_surname_is_meant(story) -> None:
    told = story("Darwin and Watson sent help.", "James Watson was young.", "Charles Darwin was ill.")
    mentions = tuple(
        Mention(name, "person", (name, name.split()[-1]), places=((1, at, 1),))
        for at, name in ((2, "James Watson"), (3, "Charles Darwin"))
    )
    ask = replace(told.ask("Who sent help?", "Darwin and Watson"), phrase=told.phrase("Darwin and Watson", "person"))
    assert list(lists.find(Query(ask, told.fact(ask), replace(told.text, mentions=mentions), Random("0"))))
