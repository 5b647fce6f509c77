"""Templates: made anew they are those that ship; a teacher's own come first, and what is unsound in them is told."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest

from quizgen import resources
from quizgen.errors import OutputError, UsageError
from quizgen.quiz import Quiz, ShortAnswer

Files = Any
TOP = Path(__file__).parents[3]
QUIZ = Quiz(title="Rivers & <lakes>", items=[ShortAnswer(stem="Why?", key="x")])


def written(path: Path, *paragraphs: str, title: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    document.core_properties.title = title
    document.save(str(path))
    return path


def test_the_templates_are_those_that_the_tool_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "tools.docx_templates", str(tmp_path)], cwd=TOP, check=True)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.docx")}
    shipped = TOP / "templates" / "docx"
    assert made == {path.relative_to(shipped): path.read_bytes() for path in shipped.rglob("*.docx")}
    assert len(made) == 12


def test_a_template_restyled_in_word_makes_sheets_of_that_style(tmp_path: Path, in_word: type[Files]) -> None:
    restyled = docx.Document(str(resources.templates() / "docx" / "plain" / "worksheet.docx"))
    restyled.styles["Item"].font.bold = True
    restyled.save(str(tmp_path / "worksheet.docx"))
    made = in_word(QUIZ, templates=str(tmp_path))
    assert made.opened().styles["Item"].font.bold is True
    assert "Why?" in made.words()
    assert made.opened("answer-key.docx").styles["Cell"].font.bold is None


def test_an_own_template_is_filled_its_title_too(tmp_path: Path, in_word: type[Files]) -> None:
    written(tmp_path / "worksheet.docx", "{{ title }}: {{ quiz.items | length }} question", title="My {{ title }}")
    made = in_word(QUIZ, templates=str(tmp_path))
    assert made.words().startswith("Rivers & <lakes>: 1 question")
    assert made.opened().core_properties.title == "My Rivers & <lakes>"


def test_an_own_theme_is_a_folder(tmp_path: Path, in_word: type[Files]) -> None:
    written(tmp_path / "docx" / "blue" / "worksheet.docx", "Blue {{ title }}")
    made = in_word(QUIZ, templates=str(tmp_path), theme="blue")
    assert made.words().startswith("Blue Rivers & <lakes>")
    assert "Why?" not in made.words("answer-key.docx")
    assert "Blue" not in in_word(QUIZ, templates=str(tmp_path)).words()


@pytest.mark.parametrize(
    ("paragraphs", "told"),
    [
        (["{%p if title %}", "{{ title }}"], "Unexpected end of template"),
        (["{{ titel }}"], "'titel' is undefined"),
        (["{{ title.__class__.__mro__ }}"], "unsafe"),
    ],
)
def test_an_unsound_template_is_told(paragraphs: list[str], told: str, tmp_path: Path, in_word: type[Files]) -> None:
    path = written(tmp_path / "worksheet.docx", *paragraphs)
    with pytest.raises(OutputError, match=rf"worksheet\.docx cannot be made: {re.escape(str(path))}: .*{told}"):
        in_word(QUIZ, templates=str(tmp_path))


def test_a_file_that_word_does_not_know_is_told(tmp_path: Path, in_word: type[Files]) -> None:
    (tmp_path / "key.docx").write_bytes(b"no Word file")
    with pytest.raises(OutputError, match=r"answer-key\.docx cannot be made: .*key\.docx: .*\nMend your own"):
        in_word(QUIZ, templates=str(tmp_path))


@pytest.mark.parametrize(("setting", "named"), [("theme", "compact, dyslexia, large, plain"), ("set", "all, text")])
def test_unknown_settings_name_the_known_ones(setting: str, named: str, in_word: type[Files]) -> None:
    with pytest.raises(UsageError, match=named):
        in_word(QUIZ, **{setting: "none"})
