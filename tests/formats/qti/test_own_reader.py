"""A quiz out as QTI and in again by our own reader: all that the format holds comes back as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

import pytest

from quizgen.archives import unpacked
from quizgen.formats import PackageReader, Settings, get_format, get_reader
from quizgen.formats.passage import credited
from quizgen.quiz import Quiz

from .conftest import flat


def _in_any_order(rows: Iterable[Any]) -> list[Any]:
    """Rows without the order of what is shuffled anew: a key's place alone is kept."""
    return [row if row.type == "choice" else replace(row, shown=sorted(row.shown), key=sorted(row.key)) for row in rows]


@pytest.mark.parametrize("name", ["qti-1.2", "qti-2.1"])
def test_what_is_written_is_read_again(name: str, any_quiz: Quiz, expected: Callable[..., Any]) -> None:
    output = get_format(name).write(any_quiz, Settings())
    ((file, content),) = output.files.items()
    reader = get_reader(name)
    assert isinstance(reader, PackageReader)
    read = reader.read_package(unpacked(content, file, ".xml"), file)
    again = Quiz(title=read.title, items=list(read.items))
    assert again.title == " ".join(any_quiz.title.split())
    assert read.unread == ()
    texts = [(block.kind, flat(block.text)) for block in any_quiz.passage]
    assert [(block.kind, flat(block.text)) for block in read.passage][: len(texts)] == texts
    assert len(read.passage) == len(texts) + len(credited(any_quiz)) * bool(texts)
    assert _in_any_order(expected(again, set())) == _in_any_order(
        expected(any_quiz, {one.item_id for one in output.left_out})
    )
