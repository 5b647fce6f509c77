"""export: what is written where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from quizgen.cli.exchanging import export
from quizgen.config import EDGES, MOST_FORMS, PAPERS, SETS

RIVERS = Path("rivers.yaml")
Run = Callable[..., Result]


class TestExport:
    def test_writes_what_is_named_and_prints_its_paths(self, run: Run) -> None:
        result = run("export", RIVERS, "--to", "worksheet", "-o", "print")
        assert result.stdout.splitlines() == ["print/worksheet.pdf", "print/answer-key.pdf"]
        assert sorted(path.name for path in Path("print").iterdir()) == ["answer-key.pdf", "worksheet.pdf"]

    def test_forms_and_head_of_the_sheets_come_from_flags_or_file(self, run: Run) -> None:
        flags = ["--forms", 2, "--bubbles", "--theme", "compact", "--set", "questions", "--school", "Hill School"]
        names = [f"{kind}-{form}.pdf" for form in "AB" for kind in ("worksheet", "bubble-sheet")]
        assert run("export", RIVERS, "--to", "worksheet", *flags).stdout.splitlines() == names
        by_flags = [Path(name).read_bytes() for name in names]
        Path("quizgen.toml").write_text(
            'forms = 2\nbubbles = true\ntheme = "compact"\nset = "questions"\nschool = "Hill School"\n'
        )
        run("export", RIVERS, "--to", "worksheet")
        assert [Path(name).read_bytes() for name in names] == by_flags
        assert run("export", RIVERS, "--to", "worksheet", "--no-bubbles").stdout.count("bubble") == 0

    def test_word_files_and_flashcards_follow_the_flags(self, run: Run) -> None:
        asked = run("export", RIVERS, "--to", "docx,flashcards", "--forms", 2, "--fold", "--cards", "vocabulary")
        names = ["worksheet-A.docx", "worksheet-B.docx", "answer-key.docx", "flashcards.pdf"]
        assert asked.stdout.splitlines() == names
        folded = Path("flashcards.pdf").read_bytes()
        run("export", RIVERS, "--to", "flashcards", "--cards", "vocabulary", "--flip", "short")
        assert Path("flashcards.pdf").read_bytes() != folded

    @pytest.mark.parametrize(
        ("flag", "asked", "known"),
        [
            ("set", "choices", SETS),
            ("paper", "choices", PAPERS),
            ("flip", "choices", EDGES),
            ("forms", "max", MOST_FORMS),
        ],
    )
    def test_flags_take_what_the_options_know(self, flag: str, asked: str, known: object) -> None:
        (option,) = [parameter for parameter in export.params if parameter.name == flag]
        assert getattr(option.type, asked) == known

    def test_a_quiz_written_by_hand_prints_with_the_picture_beside_it(self, run: Run) -> None:
        folder = Path("lessons")
        folder.mkdir()
        (folder / "map.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>')
        (folder / "quiz.yaml").write_text(
            "quizgen: 1\ntitle: Rome\nitems:\n  - type: short_answer\n    stem: Which river is this?\n    key: Tiber\n"
            "    image: {file: map.svg, alt: A map of Italy}\n"
        )
        result = run("export", folder / "quiz.yaml", "--to", "worksheet")
        assert "picture" not in result.stderr
        assert b"A map of Italy" in (folder / "worksheet.pdf").read_bytes()

    def test_writes_ids_back_once_and_keeps_comments(self, run: Run) -> None:
        quiz = Path("quiz.yaml")
        quiz.write_text(
            "# mine\nquizgen: 1\ntitle: Rome\nitems:\n  - {type: true_false, statement: It fell., answer: yes}\n"
        )
        run("export", quiz, "--to", "anki")
        first = quiz.read_bytes()
        assert first.startswith(b"# mine\n")
        assert b"id: " in first
        run("export", quiz, "--to", "anki")
        assert quiz.read_bytes() == first

    def test_kinds_of_card_and_one_flat_deck_are_chosen_by_flags_or_file(self, run: Run) -> None:
        run("export", RIVERS, "--to", "anki-tsv", "--cards", "cloze,true_false", "--flat")
        by_flags = Path("anki.tsv").read_text()
        assert {row.split("\t")[2] for row in by_flags.splitlines()[6:]} == {"How rivers shape the land"}
        assert {row.split("\t")[1] for row in by_flags.splitlines()[6:]} == {"Quizgen Cloze", "Quizgen True or false"}
        Path("quizgen.toml").write_text('cards = ["cloze", "true_false"]\nflat = true\n')
        run("export", RIVERS, "--to", "anki-tsv")
        assert Path("anki.tsv").read_text() == by_flags

    def test_what_is_on_no_card_is_told_once(self, run: Run) -> None:
        result = run("export", RIVERS, "--to", "anki,anki-tsv")
        assert result.stderr.count("of kind true_false are on no card") == 1

    @pytest.mark.parametrize(
        ("item", "told"),
        [
            ('{type: short_answer, stem: Who?, key: ""}', "key"),
            ("{type: cloze, text: No gap.}", "gap"),
            ('{type: choice, stem: Who?, key: "", distractors: [{text: a}]}', "key"),
        ],
    )
    def test_item_that_would_be_a_card_without_an_answer_is_refused_with_its_line(
        self, run: Run, assert_told: Callable[..., None], item: str, told: str
    ) -> None:
        Path("bad.yaml").write_text(f"quizgen: 1\ntitle: T\nitems:\n  - {item}\n")
        assert_told(run("export", "bad.yaml", "--to", "anki"), 1, "line 4", told)
        assert not Path("deck.apkg").exists()
