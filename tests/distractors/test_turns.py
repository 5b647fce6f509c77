"""One word of a key turned: a verb, a noun before its preposition, an adjective, where nothing makes it right."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact

TYPES = frozenset({"choice"})


def _options(analysed, article: str, stem: str, key: str, *, is_phrase: bool = False, title: str = "") -> list[str]:
    text = analysed(article, title=title)
    first = text.sentences[0]
    phrase = next((one for one in first.phrases if join(one.words) == key), None) if is_phrase else None
    assert not is_phrase or phrase is not None
    ask = Ask("asked", stem, key, TYPES, phrase)
    return [one.text for one in choose(ask, Fact("other", "facts.told", first.text, (), (first,)), text, Random("0"))]


@pytest.mark.parametrize(
    ("article", "stem", "key", "expected"),
    [
        ("Ada sold her house to build the new mill.", "Why did Ada sell it?", "to build the new mill", "to repair"),
        ("Ada helps by removing the mud.", "How does Ada help?", "by removing the mud", "by measuring the mud"),
        (
            "Ada claimed that the firm hired workers.",
            "What did Ada claim?",
            "that the firm hired workers",
            "that the firm dismissed workers",
        ),
    ],
)
def test_the_verb_of_a_clause_is_turned_in_its_form(analysed, article: str, stem: str, key: str, expected: str) -> None:
    options = _options(analysed, article, stem, key)
    assert len(options) >= 3
    assert any(one.startswith(expected) for one in options)


@pytest.mark.parametrize(
    ("article", "stem", "key", "expected"),
    [
        ("The salt prevents the splitting of water.", "What does it prevent?", "the splitting of water", "boiling"),
        ("Ada heard oral statements.", "What did Ada hear?", "oral statements", "written"),
    ],
)
def test_a_noun_before_of_and_an_adjective_are_turned(
    analysed, article: str, stem: str, key: str, expected: str
) -> None:
    options = _options(analysed, article, stem, key, is_phrase=True)
    assert any(expected in one for one in options)


@pytest.mark.parametrize(
    ("article", "stem", "title"),
    [
        ("Ada came to build the mill. She wanted to repair the mill.", "Why did Ada come?", ""),
        ("Ada came to build the mill.", "Why did the men who build mills send Ada?", ""),
        ("Ada came to build the mill.", "Why did Ada come?", "How to build a house"),
        ("Ada came to build and paint the mill.", "Why did Ada come?", ""),
    ],
    ids=["said elsewhere", "in the stem", "in the title", "one of two verbs"],
)
def test_what_may_be_so_or_is_hinted_at_is_not_turned(analysed, article: str, stem: str, title: str) -> None:
    key = article.partition(".")[0].removeprefix("Ada came ")
    assert not any("repair" in one for one in _options(analysed, article, stem, key, title=title))


def test_an_article_follows_what_stands_behind_it(analysed) -> None:
    key = "the life of a young man"
    options = _options(analysed, f"Ada saved {key}.", "What did Ada save?", key, is_phrase=True)
    assert {f"the life of an {one} man" for one in ("elderly", "unemployed")} <= set(options)
    assert "the life of a wealthy man" in options


def test_the_second_verb_of_a_clause_stays(analysed) -> None:
    key = "seize the mill before the flood destroys the mill"
    assert _options(analysed, f"Ada had to {key}.", "What did Ada have to do?", key) == []


def test_a_word_of_a_long_clause_stays(analysed) -> None:
    key = "to build the new mill at the bend of the river where the two roads meet"
    assert _options(analysed, f"Ada came {key}.", "Why did Ada come?", key) == []
