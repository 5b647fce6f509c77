"""Words broken at a line's end."""

import pytest

from quizgen.readers.pdf.hyphens import Hyphens

SOFT = "\u00ad"


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([f"crosses the Mediter{SOFT}", "ranean Sea"], "crosses the Mediterranean Sea"),
        (["the rest of the sup-", "plies"], "the rest of the supplies"),
        (["a long-", "term plan"], "a long-term plan"),
        (["for twenty-", "five years"], "for twenty-five years"),
        (["pre-", "and postwar"], "pre- and postwar"),
        (["the may-", "or of the town"], "the mayor of the town"),
        (["Jean-", "Paul left"], "Jean-Paul left"),
        (["John Good-", "enough found"], "John Goodenough found"),
        (["said it. Al-", "though they met"], "said it. Although they met"),
        (["the Z-", "scheme"], "the Z-scheme"),
        (["from 30%–", "50% of it"], "from 30%–50% of it"),
        (["only energy", "—not light"], "only energy—not light"),
        (["in towns –", "and in villages"], "in towns – and in villages"),
        (["one", "two"], "one two"),
    ],
)
def test_lines_are_joined(lines: list[str], text: str) -> None:
    assert Hyphens(lines).joined(lines) == text


@pytest.mark.parametrize(
    ("elsewhere", "text"), [("the wood-block is", "a wood-block"), ("the woodblock is", "a woodblock")]
)
def test_a_word_is_spelt_as_elsewhere_in_the_text(elsewhere: str, text: str) -> None:
    assert Hyphens([elsewhere]).joined(["a wood-", "block"]) == text
