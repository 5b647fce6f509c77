"""What needs quotes has them, in the style of the library; what needs none has none."""

import pytest
from ruamel.yaml import YAML

from quizgen.quiz.emitting import emitted
from quizgen.quiz.model import Made, Quiz, ShortAnswer


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The Nile: a river", "'The Nile: a river'"),
        ("It's a river: long", '"It\'s a river: long"'),
        ("It's a river", "It's a river"),
        ("at 12:30, or C# 5", "at 12:30, or C# 5"),
        ("- a", "'- a'"),
        ("-a", "-a"),
        ("no", '"no"'),
        ("a\tb", '"a\\tb"'),
        ("", '""'),
    ],
)
def test_text_stands_in_the_quotes_that_it_needs(text: str, written: str) -> None:
    assert f"  - type: short_answer\n    stem: Which?\n    key: k\n    accept:\n      - {written}\n" in emitted(
        Quiz(title="Rivers", items=[ShortAnswer(stem="Which?", key="k", accept=[text])])
    )


@pytest.mark.parametrize("name", ["seed", "two words", "a: b", "", "#"])
def test_the_names_of_options_are_read_back(name: str) -> None:
    made = Made(version="1.0", options={name: "x"})
    read = YAML(typ="safe", pure=True).load(emitted(Quiz(title="Rivers", made=made)))
    assert read["made"]["options"] == {name: "x"}
