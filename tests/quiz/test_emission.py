import io

import pytest
from ruamel.yaml import YAML

from quizgen.quiz import ComparisonTable, Quiz, Row, ShortAnswer
from quizgen.quiz.document import parse
from quizgen.quiz.emission import emitted
from quizgen.quiz.model import Made, PassageBlock

PLAIN = [
    "plain", "a: b", "a:b", "a #b", "a#b", "- a", "-a", "[[x]]", "{a}", "a, b", "&a", "*a", "!a", "%a", "@a", "`a`",
    "it's", "'a'", '"a"', "\\", "|", ">", "?", "? a", ":", "a:", "#", "😀", "1b", "don’t", "a b", "",
]  # fmt: skip
TEXTS = [*PLAIN, "---", "...", "a\n\nb", "a\n  b", "a\n# b"]
ESCAPED = ["a\x85b", "a\rb", "a\tb", "a\x07b", "\ufeffa", "a\u2028b", "a\n\tb"]


def quiz_with(text: str) -> Quiz:
    table = ComparisonTable(a="Nile", b="Volga", rows=[Row(aspect="length", a=text or "x", b="3,530 km")])
    return Quiz(
        title="Rivers",
        made=Made(options={"items": "5", "a b": "c"}),
        passage=[PassageBlock(n=1, text="The Nile flows."), PassageBlock(n=2, text=text)],
        items=[ShortAnswer(stem="Which?", key="k", accept=["one", text]), table],
    )


@pytest.mark.parametrize("text", PLAIN)
def test_texts_are_in_the_style_that_ruamel_chooses(text: str) -> None:
    yaml, stream = YAML(), io.StringIO()
    yaml.dump([text], stream)
    lines, _ = emitted(Quiz(title="t", items=[ShortAnswer(stem="s", key="k", accept=[text])]))
    assert lines[-1].strip() == stream.getvalue().strip()


@pytest.mark.parametrize("text", [*TEXTS, *ESCAPED])
def test_a_reader_finds_the_fields_on_the_lines_that_are_told(text: str) -> None:
    lines, document = emitted(quiz_with(text))
    assert list(parse("\n".join(lines), "quiz").lines.items()) == list(document.lines.items())


@pytest.mark.parametrize("text", ["1972", "0x1F", "0b101", "no", "2024-01-02", "1e5", "~", "<<", *TEXTS, *ESCAPED])
def test_another_reader_takes_text_for_text(text: str) -> None:
    lines, _ = emitted(quiz_with(text))
    read = YAML(typ="safe", pure=True).load("\n".join(lines))
    assert [read["items"][0]["accept"][1], read["passage"][1]["text"]] == [text, text]
