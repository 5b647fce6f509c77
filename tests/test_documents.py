"""Documents of the makers that are installed with the tests, held against the bars of the measuring script."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizgen import read_article
from tests.benchmarks.documents import STRANGE, WHOLE, compared
from tests.benchmarks.makers import MAKERS, Maker, content_of

ARTICLE = Path(__file__).parents[1] / "decks" / "nile" / "article.md"
HERE = [(maker, columns) for maker in MAKERS if not maker.command for columns in maker.columns]


@pytest.mark.parametrize(("maker", "columns"), HERE, ids=[f"{maker.program} {columns}" for maker, columns in HERE])
def test_a_document_gives_the_articles_sentences(maker: Maker, columns: int, tmp_path: Path) -> None:
    plain = read_article(ARTICLE)
    path = maker.make(replace(content_of(plain), columns=columns), tmp_path)
    found = compared(maker.program, plain, read_article(path), quizzes=False, verbose=False)
    assert found.whole >= WHOLE
    assert found.strange <= STRANGE
