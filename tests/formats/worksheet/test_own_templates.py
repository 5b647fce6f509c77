"""A teacher's own templates: one block, one item type, a theme; what is unsound in them is told."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.errors import OutputError
from quizgen.quiz import Choice, Quiz

MakeChoice = Callable[..., Choice]
Paper = Any
README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_in_ten_lines_how_one_block_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, on_paper: type[Paper], rivers_file: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    name, template, command = re.search(
        r"as `(mine/\w+\.typ\.j2)`:\n\n```jinja\n(.*?)```\n\nand print with `quizgen ([^`]*)`", README, re.DOTALL
    ).groups()
    assert template.count("\n") <= 10
    Path(name).parent.mkdir()
    Path(name).write_text(template)
    Path("quiz.yaml").write_bytes(rivers_file.read_bytes())
    done = CliRunner().invoke(main, shlex.split(command))
    assert done.exit_code == 0, done.output
    paper = on_paper(Quiz(title="x"), set="key")
    paper.output.files["worksheet.pdf"] = Path("worksheet.pdf").read_bytes()
    assert "Work alone, class 7B: there are 14 questions. Text 1 A river never rests." in paper.text
    assert "Read the text" not in paper.text


def test_a_block_may_keep_what_stood_there(tmp_path: Path, on_paper: type[Paper], choice: MakeChoice) -> None:
    (tmp_path / "worksheet.typ.j2").write_text(
        '{% extends "worksheet/worksheet.typ.j2" %}'
        "{% block instructions %}Good luck, {{ title }}!{{ super() }}{% endblock %}"
    )
    paper = on_paper(Quiz(title="*Rivers*", items=[choice()]), templates=str(tmp_path))
    assert "Good luck, *Rivers*! Answer all questions." in paper.text
    assert "1 A at its mouth" in paper.key


def test_an_item_type_and_a_theme_may_be_replaced(tmp_path: Path, on_paper: type[Paper], choice: MakeChoice) -> None:
    (tmp_path / "worksheet" / "items").mkdir(parents=True)
    (tmp_path / "worksheet" / "items" / "choice.typ.j2").write_text("Underline: {{ item.stem }}")
    (tmp_path / "worksheet" / "themes").mkdir()
    (tmp_path / "worksheet" / "themes" / "mine.typ.j2").write_text(
        '{% include "worksheet/themes/plain.typ.j2" %}\n#let ground = rgb("#ffeeee")'
    )
    paper = on_paper(Quiz(title="Rivers", items=[choice()]), templates=str(tmp_path), theme="mine")
    assert "1. Underline: Where does a river end?" in paper.text


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("#nothing-here", r"answer-key\.pdf cannot be typeset: unknown variable.*#nothing-here"),
        ("{{ nothing }}", r"answer-key\.pdf cannot be made: 'nothing' is undefined"),
        ("{% if %}", r"answer-key\.pdf cannot be made: key\.typ\.j2, line 1: "),
        ('{% include "none.j2" %}', r"answer-key\.pdf cannot be made: 'none.j2' not found"),
    ],
)
def test_an_unsound_template_is_an_error_that_says_where(
    head: str, told: str, tmp_path: Path, on_paper: type[Paper]
) -> None:
    block = f"{{% block head %}}{head}{{% endblock %}}"
    (tmp_path / "key.typ.j2").write_text('{% extends "worksheet/key.typ.j2" %}' + block)
    with pytest.raises(OutputError, match=told):
        on_paper(Quiz(title="x"), templates=str(tmp_path))
