"""A book: how many items its parts would give, a quiz a chapter, one deck of all."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest

from quizgen.article import Article, Block, Origin
from quizgen.book import chapter_jobs, write_deck, yields
from quizgen.config import Options
from quizgen.formats import Settings
from quizgen.generate import make_quiz
from quizgen.parts import chapters, cut, outline
from quizgen.quiz.file import load_quiz
from quizgen.readers import read_article
from quizgen.shelf import make_one

DECKS = Path(__file__).parents[1] / "decks"


@pytest.fixture
def book() -> Article:
    """A preface of a list and two chapters with a section each."""
    text = "# Earth and sky\n\n- a list\n- of words\n\n"
    for number, name in enumerate(("volcanoes", "mars"), start=1):
        lines = (DECKS / name / "article.md").read_text(encoding="utf-8")[:2400].splitlines()
        text += (
            "\n".join([f"## Chapter {number}: {name}", *(line.replace("## ", "### ") for line in lines[1:])]) + "\n\n"
        )
    return read_article("-", data=text.encode(), name="earth.md")


@pytest.mark.parametrize("workers", [1, 2])
def test_outline_counts_what_each_chapter_gives(book: Article, workers: int) -> None:
    found = list(yields(book, Options(), workers))
    assert [one.section for one in found] == list(outline(book))
    made = {
        chapter.title: len(make_quiz(cut(book, chapter)).items)
        for chapter in chapters(outline(book))
        if chapter.title.startswith("Chapter")
    }
    assert {one.section.title: one.items for one in found if one.section.title.startswith("Chapter")} == made
    assert found[0].items == 0
    sections = [one for one in found if one.section.depth == 2]
    assert len(sections) > 1
    assert all(0 < one.items <= max(made.values()) for one in sections)


def deck_names(package: Path, tmp_path: Path) -> list[str]:
    with zipfile.ZipFile(package) as archive:
        archive.extract("collection.anki2", tmp_path)
    database = sqlite3.connect(tmp_path / "collection.anki2")
    (decks,) = database.execute("select decks from col").fetchone()
    database.close()
    return sorted(deck["name"] for deck in json.loads(decks).values() if deck["name"] != "Default")


def test_each_chapter_is_a_job_and_the_deck_has_a_deck_of_each(book: Article, tmp_path: Path) -> None:
    jobs = chapter_jobs(book, tmp_path, Options(items=4), Settings(flat=True))
    assert [job.folder.name for job in jobs] == [
        "01-earth-and-sky-quiz", "02-chapter-1-volcanoes-quiz", "03-chapter-2-mars-quiz"
    ]  # fmt: skip
    assert [make_one(job).state for job in jobs] == ["failed", "made", "made"]
    assert [make_one(job).state for job in jobs] == ["failed", "kept", "kept"]
    assert load_quiz(jobs[1].folder / "quiz.yaml").source[0].part == "Chapter 1: volcanoes"
    path = write_deck(book.title, jobs, tmp_path)
    assert path == tmp_path / "deck.apkg"
    assert deck_names(path, tmp_path / "unpacked") == [
        "Earth and sky", "Earth and sky::02 Chapter 1: volcanoes", "Earth and sky::03 Chapter 2: mars"
    ]  # fmt: skip
    content = path.read_bytes()
    write_deck(book.title, jobs, tmp_path)
    assert path.read_bytes() == content


def test_chapters_stand_in_order_by_name_where_there_are_a_hundred(tmp_path: Path) -> None:
    rows = [
        block
        for n in range(1, 101)
        for block in (Block(2 * n - 1, "heading", f"Chapter {n}", level=1), Block(2 * n, "paragraph", "It is so."))
    ]
    jobs = chapter_jobs(Article("Book", tuple(rows), Origin("a.md")), tmp_path, Options(), Settings())
    assert [jobs[at].folder.name for at in (0, 99)] == ["001-chapter-1-quiz", "100-chapter-100-quiz"]


def test_book_without_a_quiz_has_no_deck(book: Article, tmp_path: Path) -> None:
    jobs = chapter_jobs(book, tmp_path, Options(), Settings())
    assert write_deck(book.title, jobs, tmp_path) is None
    assert list(tmp_path.iterdir()) == []
