"""Words broken at a line's end."""

import pytest

from quizgen.readers.pdf.hyphens import Hyphens

SOFT, HARD, TYPOGRAPHIC = "\u00ad", "\u2011", "\u2010"


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
        (["in towns —", "and in villages"], "in towns — and in villages"),
        (["of 18.5-", "day leave"], "of 18.5-day leave"),
        (["from the mid-", "20th century"], "from the mid-20th century"),
        (["time-", "and-material contracts"], "time-and-material contracts"),
        (["those aged 16-", "to 18"], "those aged 16- to 18"),
        (["other German-", "speaking towns"], "other German-speaking towns"),
        (["the horror un-", "stated here"], "the horror unstated here"),
        (["letters and/", "or calls"], "letters and/or calls"),
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


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([f"no trade{SOFT}", "offs there"], "no tradeoffs there"),
        ([f"no book{HARD}", "case there"], "no book-case there"),
        ([f"the sec{SOFT}", "ond book-", "case there"], "the second book-case there"),
        ([f"a state{HARD}", "run book-", "case there"], "a state-run bookcase there"),
        (
            [f"in lead-acid cells good{TYPOGRAPHIC}", "will and book-", "cases"],
            "in lead-acid cells goodwill and book-cases",
        ),
    ],
)
def test_what_the_file_says_of_a_hyphen_is_believed(lines: list[str], text: str) -> None:
    assert Hyphens(lines).joined(lines) == text


def test_where_no_word_is_broken_every_hyphen_is_a_words_own() -> None:
    lines = ["a light-", "dependent reaction, a tug-", "of-war and a book-", "case"]
    assert Hyphens(lines).joined(lines) == "a light-dependent reaction, a tug-of-war and a book-case"
