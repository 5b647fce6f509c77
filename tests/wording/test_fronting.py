"""What stands before a question, and what goes behind it."""

from __future__ import annotations

import pytest

from quizgen.wording.fronting import with_fronts

CASES = [
    (["in 1911", "in Oslo"], "who built a pier", "in 1911, in Oslo, who built a pier"),
    (["on behalf of Moe"], "who built a pier", "who built a pier on behalf of Moe"),
    (["on her first day"], "who built a pier", "who built a pier on her first day"),
    (["in Oslo", "on her first day"], "who built a pier", "in Oslo, who built a pier on her first day"),
    (["according to Moe", "in the spring"], "who left", "according to Moe, who left in the spring"),
    (["like other whales"], "what does a narwhal breathe", "what does a narwhal breathe, like other whales"),
    (["in a town where a great many old boats lay about"], "where did Moe live",
     "in a town where a great many old boats lay about, where did Moe live"),
    (["at the wish of the king and of his four sons"], "who built a pier",
     "who built a pier, at the wish of the king and of his four sons"),
    (["after the last of the old boats had left the harbour"], "who built a pier",
     "who built a pier after the last of the old boats had left the harbour"),
]  # fmt: skip


@pytest.mark.parametrize(("fronts", "question", "expected"), CASES, ids=[case[2] for case in CASES])
def test_one_phrase_besides_a_date_stands_before_a_question(fronts: list[str], question: str, expected: str) -> None:
    assert with_fronts(fronts, question) == expected
