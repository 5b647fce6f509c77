"""What the next sentence tells the source of is said by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

CREDITED = [
    ("Half of the boats in Moss are rotten. That is according to the Harbour Office.", "the Harbour Office"),
    ("Half of the boats in Moss are rotten. These figures come from Ida Berg, the pilot.", "Ida Berg"),
    ("Half of the boats in Moss are rotten. That estimate is from the Bank of Norway, or BN.", "the Bank of Norway"),
]
STATED = [
    "Half of the boats in Moss are rotten. That is bad for the Harbour Office.",
    "Half of the boats in Moss are rotten. These planks come from Ida Berg.",
    "Half of the boats in Moss are rotten. Those figures come from an office.",
]


def _sources(text: Text) -> list[str]:
    return [join(one.source.words) for one in text.sentences[0].clauses if one.source is not None]


@pytest.mark.parametrize(("paragraph", "source"), CREDITED, ids=[case[1] for case in CREDITED])
def test_a_sentence_is_said_by_whom_the_next_names_for_it(analysed: Analysed, paragraph: str, source: str) -> None:
    assert _sources(analysed(paragraph)) == [source]


@pytest.mark.parametrize("paragraph", STATED)
def test_a_sentence_is_stated_where_the_next_names_nobody_for_it(analysed: Analysed, paragraph: str) -> None:
    assert not _sources(analysed(paragraph))


def test_a_new_paragraph_names_nobody_for_the_one_before(analysed: Analysed) -> None:
    assert not _sources(analysed("Half of the boats in Moss are rotten.", "That is according to the Harbour Office."))
