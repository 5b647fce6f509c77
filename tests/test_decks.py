"""The ready-made decks are what the program makes of their articles today."""

from __future__ import annotations

import sqlite3
import zipfile
from pathlib import Path

import pytest

from quizgen import Quiz, make_quiz, read_article
from quizgen.checks import check_quiz
from quizgen.formats import Settings, get_format

DECKS = sorted(path.parent for path in (Path(__file__).parents[1] / "decks").glob("*/article.md"))
ENGINE_FIELDS = {"made_digest", "digest", "revision", "locked"}


@pytest.fixture(params=DECKS, ids=lambda folder: folder.name)
def deck(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.param
    return folder


def _rows(package: Path | bytes, tmp_path: Path) -> list[tuple[object, ...]]:
    """Notes and cards of a package, without what depends on the version of SQLite."""
    source = tmp_path / "deck.apkg"
    source.write_bytes(package if isinstance(package, bytes) else package.read_bytes())
    with zipfile.ZipFile(source) as archive:
        archive.extract("collection.anki2", tmp_path)
    database = sqlite3.connect(tmp_path / "collection.anki2")
    notes = database.execute("select id, guid, mid, mod, tags, flds, sfld from notes order by id").fetchall()
    cards = database.execute("select id, nid, did, ord, mod from cards order by id").fetchall()
    models = database.execute("select models, decks from col").fetchall()
    database.close()
    return [*notes, *cards, *models]


def test_items_are_made_again_field_by_field(deck: Path) -> None:
    made = make_quiz(read_article(deck / "article.md"))
    kept = Quiz.load(deck / "quiz.yaml")
    for name in ("items", "spare_items"):
        old = [item.model_dump(exclude=ENGINE_FIELDS) for item in getattr(kept, name)]
        new = [item.model_dump(exclude=ENGINE_FIELDS) for item in getattr(made, name)]
        assert new == old
    assert made.passage == kept.passage
    assert made.uid == kept.uid


def test_the_deck_is_written_again_row_by_row(deck: Path, tmp_path: Path) -> None:
    written = get_format("anki").write(Quiz.load(deck / "quiz.yaml"), Settings()).files["deck.apkg"]
    assert _rows(written, tmp_path) == _rows(deck / "deck.apkg", tmp_path)


def test_the_sheets_are_set_again_byte_by_byte(deck: Path) -> None:
    files = get_format("worksheet").write(Quiz.load(deck / "quiz.yaml"), Settings()).files
    assert files == {name: (deck / name).read_bytes() for name in ("worksheet.pdf", "answer-key.pdf")}


def test_no_item_has_a_flaw(deck: Path) -> None:
    assert [finding for finding in check_quiz(Quiz.load(deck / "quiz.yaml")) if finding.severity == "flaw"] == []


def test_each_deck_has_choice_items_and_a_comparison(deck: Path) -> None:
    items = Quiz.load(deck / "quiz.yaml").items
    assert sum(item.type == "choice" for item in items) >= 2
    assert any((item.rule or "").startswith("facts.comparisons.") for item in items)
