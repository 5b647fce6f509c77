"""A quiz's folder: its name, and what happens to the quiz file that stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizgen.errors import OutputError, QuizFileError
from quizgen.folder import folder_name, write_changed, write_exports, write_made
from quizgen.formats import Settings
from quizgen.quiz import Choice, Distractor, Quiz, ShortAnswer
from quizgen.quiz.changes import swap_item
from quizgen.quiz.digest import complete, mark_made
from quizgen.quiz.file import load_quiz
from quizgen.quiz.model import Image

PLAIN = Settings()


@pytest.mark.parametrize(
    ("name", "title", "folder"),
    [
        ("article.txt", "Volcanoes", "article-quiz"),
        ("-", "Are volcanoes alive?", "are-volcanoes-alive-quiz"),
        ("-", "São Tomé & Príncipe", "sao-tome-principe-quiz"),
        ("-", "火山", "article-quiz"),
        ("../../My Text (2).md", "", "my-text-2-quiz"),
        ("..", "", "article-quiz"),
        ("-", "word " * 40, "word-" * 12 + "quiz"),
    ],
)
def test_folder_is_named_plainly(name: str, title: str, folder: str) -> None:
    assert folder_name(name, title) == folder


def quiz_of(*stems: str) -> Quiz:
    items = [ShortAnswer(id=f"i{n}", stem=stem, key=f"answer {n}") for n, stem in enumerate(stems)]
    return complete(Quiz(title="Rome", items=[mark_made(item) for item in items]))


def test_made_quiz_is_written_with_its_formats(tmp_path: Path) -> None:
    written = write_made(quiz_of("Who fell?"), tmp_path / "a" / "b", ("anki",), PLAIN)
    assert [path.name for path in written.paths] == ["quiz.yaml", "deck.apkg"]
    assert load_quiz(written.paths[0]) == written.quiz


def test_made_again_a_locked_item_and_the_comments_stay(tmp_path: Path) -> None:
    path = write_made(quiz_of("Who fell?", "Who rose?"), tmp_path, (), PLAIN).paths[0]
    text = path.read_text().replace("  - id: i0\n", "  # dear to me\n  - id: i0\n    locked: true\n")
    path.write_text(text)
    written = write_made(quiz_of("Who came?", "Who went?"), tmp_path, (), PLAIN)
    assert [item.stem for item in written.quiz.items if isinstance(item, ShortAnswer)] == ["Who fell?", "Who went?"]
    assert "# dear to me" in path.read_text()
    assert any("it is locked" in line for line in written.told)


def test_made_again_without_a_change_gives_the_same_bytes(tmp_path: Path) -> None:
    path = write_made(quiz_of("Who fell?"), tmp_path, (), PLAIN).paths[0]
    first = path.read_bytes()
    assert write_made(quiz_of("Who fell?"), tmp_path, (), PLAIN).told == ()
    assert path.read_bytes() == first


def test_broken_quiz_file_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "quiz.yaml").write_text("title: [")
    for force in (False, True):
        with pytest.raises(QuizFileError):
            write_made(quiz_of("Who fell?"), tmp_path, (), PLAIN, force=force)
    assert (tmp_path / "quiz.yaml").read_text() == "title: ["


def test_what_a_format_cannot_hold_is_told(tmp_path: Path) -> None:
    many = [Distractor(text=f"city {n}") for n in range(12)]
    pictured = ShortAnswer(id="i1", stem="Where?", key="Rome", image=Image(file="gone.png", alt="a map"))
    Quiz(title="Rome", items=[Choice(id="c1", stem="Where?", key="Rome", distractors=many), pictured]).save(
        tmp_path / "quiz.yaml"
    )
    told = write_exports(tmp_path / "quiz.yaml", tmp_path / "out", ("anki",), PLAIN).told
    assert any(line.startswith("anki: item c1 is left out: ") for line in told)
    assert any("gone.png" in line for line in told)


def test_export_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    quiz = tmp_path / "quiz.yaml"
    quiz.write_text("quizgen: 1\ntitle: Rome\nitems:\n  - {type: short_answer, stem: Who?, key: Nero}\n")
    before = quiz.read_bytes()
    (tmp_path / "out").write_text("a file")
    with pytest.raises(OutputError):
        write_exports(quiz, tmp_path / "out", ("anki",), PLAIN)
    assert quiz.read_bytes() == before


def test_a_change_raises_the_revision_of_what_it_changed_and_keeps_comments(tmp_path: Path) -> None:
    path = write_made(quiz_of("Who fell?", "Who rose?"), tmp_path, (), PLAIN).paths[0]
    path.write_text(path.read_text().replace("  - id: i0\n", "  # dear to me\n  - id: i0\n"))

    def reworded(quiz: Quiz) -> tuple[Quiz, str]:
        return quiz.model_copy(update={"items": [quiz.items[0].model_copy(update={"key": "Rome"}), quiz.items[1]]}), "."

    written = write_changed(path, reworded)
    assert [item.revision for item in written.quiz.items] == [2, 1]
    assert load_quiz(path) == written.quiz
    assert "# dear to me" in path.read_text()


def test_a_swapped_item_stays_when_the_quiz_is_made_again(tmp_path: Path) -> None:
    made = quiz_of("Who fell?", "Who rose?")
    made = made.model_copy(update={"items": made.items[:1], "spare_items": made.items[1:]})
    path = write_made(made, tmp_path, (), PLAIN).paths[0]
    write_changed(path, lambda quiz: swap_item(quiz, "i0"))
    again = write_made(made, tmp_path, (), PLAIN).quiz
    assert ([item.id for item in again.items], [item.id for item in again.spare_items]) == (["i1"], ["i0"])
