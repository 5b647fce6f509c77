"""What was found, as data."""

from __future__ import annotations

from quizgen.clauses import Sentence
from quizgen.facts.model import WRITTEN, Ask, Compared, Comparison, Wording

BEFORE = Sentence(1, 1, "Rye is a grass.", ())
HERE = Sentence(1, 2, "It grows taller than oats.", ())
ASK = Ask("than-what", "Than what does rye grow taller?", "oats", WRITTEN)


def test_comparison_has_its_sides_and_its_wording() -> None:
    told = Compared("rye", "oats", "how tall it grows", "taller", "")
    said = Wording("Rye grows taller than oats.", ("Oats grow taller than rye.",), None, (ASK,), "Oats are shorter.")
    found = Comparison.of("more-less", "facts.comparisons.moreless", told, said, "taller than", BEFORE, HERE)
    assert (found.a, found.b, found.aspect, found.a_value, found.b_value) == ("rye", "oats", told.aspect, "taller", "")
    assert (found.text, found.false_texts, found.asks, found.restated) == (
        said.text, said.false_texts, (ASK,), said.restated,
    )  # fmt: skip
    assert found.sentences == (BEFORE, HERE)


def test_comparison_without_wording_asks_nothing() -> None:
    told = Compared("rye", "oats", "how tall it grows", "taller", "")
    found = Comparison.of("more-less", "facts.comparisons.moreless", told, Wording(), "taller than", HERE)
    assert (found.text, found.asks, found.clause) == ("", (), None)
