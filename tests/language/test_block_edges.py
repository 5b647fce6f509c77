"""A word with nothing before or behind it in its block, as in a list or a caption, is analysed like any other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

CUT_SHORT = [
    ("For this, divers blame the harbour.", ["For this divers blame the harbour"]),
    ("The keeper of the lamp lost his post and died thus", ["The keeper of the lamp lost his post", "died"]),
    ("The keeper lost his post and left hence", ["The keeper lost his post", "left"]),
    ("Farmers had the right to", ["Farmers had the right to"]),
    ("The long fight to", []),
]


@pytest.mark.parametrize(("block", "clauses"), CUT_SHORT)
def test_a_block_may_begin_or_end_with_any_word(analysed: Callable[..., Text], block: str, clauses: list[str]) -> None:
    found = [join(clause.words) for sentence in analysed(block).sentences for clause in sentence.clauses]
    assert len(found) == len(clauses)
    assert all(one.endswith(words) for one, words in zip(found, clauses, strict=True))


SENTENCES = [
    "In 1920, the ferry, which was built in Bergen, sank as it is known that its pumps, lamps and ropes had failed.",
    "The old guild, a union of bakers founded in 1890, may have won the right to sell rye – and how much it sold.",
    "From May, when the lake froze, to June, boats carried salt, so the town grew richer than it had been reported.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_may_be_cut_anywhere(analysed: Callable[..., Text], sentence: str) -> None:
    words = sentence.rstrip(".").split()
    for at in range(1, len(words)):
        assert analysed(" ".join(words[:at])).sentences
        assert analysed(" ".join(words[at:])).sentences
