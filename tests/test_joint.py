"""One quiz of several articles: numbers run on, each opens with its title, and no fact is asked twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.config import Options
from quizgen.errors import ArticleError
from quizgen.generate import Report
from quizgen.joint import make_joint_quiz
from quizgen.quiz import Quiz
from quizgen.readers import read_article

DECKS = Path(__file__).parents[1] / "decks"
ALIKE = b"""# Etna and its neighbours

Mount Etna is the highest volcano in Europe outside the Caucasus. Magma is molten rock beneath the surface of the Earth.
Molten rock beneath the surface is called magma. Once it reaches the surface it is called lava.

In 1669 lava from Mount Etna destroyed a part of the city of Catania. Farmers on its slopes grow grapes and oranges.
"""


@pytest.fixture(scope="module")
def quiz() -> Quiz:
    articles = [read_article(DECKS / name / "article.md") for name in ("volcanoes", "mars")]
    return make_joint_quiz([*articles, read_article("-", data=ALIKE, name="etna.md")], Options(items=24), Report())


def test_passage_runs_on_and_each_article_opens_with_its_title(quiz: Quiz) -> None:
    assert [block.n for block in quiz.passage] == list(range(1, len(quiz.passage) + 1))
    opening = [(block.article, block.kind, block.text) for block in quiz.passage if block.article]
    assert opening == [(1, "heading", "Volcanoes"), (2, "heading", "Mars"), (3, "heading", "Etna and its neighbours")]
    assert quiz.title == "Volcanoes; Mars; Etna and its neighbours"
    assert [source.name for source in quiz.source] == ["article.md", "article.md", "etna.md"]


def test_items_come_from_all_articles_and_name_their_paragraphs(quiz: Quiz) -> None:
    texts = {block.n: block.text for block in quiz.passage}
    sources = [source for item in quiz.items for source in item.source]
    assert all(source.text in texts[source.paragraph] for source in sources)
    openings = [block.n for block in quiz.passage if block.article]
    assert {sum(source.paragraph >= one for one in openings) for source in sources} == {1, 2, 3}


def test_an_article_told_twice_gives_what_it_gives_once() -> None:
    volcanoes = read_article(DECKS / "volcanoes" / "article.md")
    twice = make_joint_quiz([volcanoes, volcanoes], Options(items=20), Report())
    second = next(block.n for block in twice.passage if block.article == 2)
    assert {source.paragraph < second for item in twice.items for source in item.source} == {True}


def test_an_article_without_prose_is_told(quiz: Quiz) -> None:
    plain = read_article("-", data=b"- a list\n- of words\n", name="list.md")
    with pytest.raises(ArticleError, match=r"list\.md"):
        make_joint_quiz([read_article(DECKS / "mars" / "article.md"), plain], Options(), Report())
