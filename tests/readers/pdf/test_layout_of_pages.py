"""Columns, heads and rows of tables, from words put on a page by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from quizgen.readers.pdf.columns import columns_of
from quizgen.readers.pdf.furniture import without_furniture, without_notes
from quizgen.readers.pdf.page import Line, Page, Word, lines_of
from quizgen.readers.pdf.tables import Measure, table_rows


def words(text: str, x: float, y: float, size: float = 10) -> Iterator[Word]:
    """Words set from a place on, each character half as wide as the type is high; ``_`` is a wide gap."""
    for word in text.split(" "):
        width = size / 2 * len(word)
        if word != "_":
            yield Word(word, x, x + width, y, size)
        x += width + (3 * size if word == "_" else size / 3)


def lines(*texts: str, x: float = 50, y: float = 100, size: float = 10) -> list[Word]:
    return [word for at, text in enumerate(texts) for word in words(text, x, y + 12 * at, size)]


LEFT = ("one two three four five", "six seven eight nine ten", "and eleven twelve teens", "more words of the left")
RIGHT = ("uno due tre quattro cinq", "sei sette otto nove diec", "e undici dodici tredici", "parole della colonna due")


def read(found: list[Word]) -> list[str]:
    return [line.text for column in columns_of(found) for line in column.lines]


def test_columns_are_read_one_after_the_other() -> None:
    assert read([*lines(*LEFT), *lines(*RIGHT, x=200)]) == [*LEFT, *RIGHT]


def test_what_goes_over_both_columns_parts_them() -> None:
    over = lines("a title that goes over both of the columns", y=160, size=14)
    below = [*lines(*LEFT, y=190), *lines(*RIGHT, x=200, y=190)]
    title = "a title that goes over both of the columns"
    assert read([*lines(*LEFT), *lines(*RIGHT, x=200), *over, *below]) == [*LEFT, *RIGHT, title, *LEFT, *RIGHT]


def test_a_ragged_margin_is_no_gutter() -> None:
    texts = ["the first of all the lines here", "the second line", "the third of the lines", "the fourth"]
    assert read(lines(*texts)) == texts


@pytest.mark.parametrize("foot", ["7", "Page 7 of 9", "– 7 –", "vii"])
def test_numbers_at_the_edge_of_a_page_are_dropped(foot: str) -> None:
    page = Page(7, 300, 400, (*lines(*LEFT), *lines(foot, y=380)))
    assert [line.text for line in lines_of(without_furniture([page])[0].words)] == [*LEFT]


def test_what_stands_at_one_place_of_two_pages_is_dropped() -> None:
    heads = ("Chapter 1 Rivers 12", "Chapter 1 Rivers 13")
    pages = [
        Page(n, 300, 400, (*lines(head, y=20), *lines(*text)))
        for n, (head, text) in enumerate(zip(heads, (LEFT, RIGHT), strict=True), start=1)
    ]
    assert [read([*page.words]) for page in without_furniture(pages)] == [[*LEFT], [*RIGHT]]


def test_heads_that_count_on_are_dropped_though_their_words_differ() -> None:
    heads = ("Rivers and hills 11", "12 Part Two")
    pages = [
        Page(n, 300, 400, (*lines(head, y=20), *lines(*text)))
        for n, (head, text) in enumerate(zip(heads, (LEFT, RIGHT), strict=True), start=1)
    ]
    assert [read([*page.words]) for page in without_furniture(pages)] == [[*LEFT], [*RIGHT]]


def test_a_line_of_the_text_that_comes_again_in_another_chapter_is_kept() -> None:
    pages = [Page(n, 300, 400, tuple(lines(*text))) for n, text in ((1, LEFT), (2, RIGHT), (40, LEFT))]
    assert [read([*page.words]) for page in without_furniture(pages)] == [[*LEFT], [*RIGHT], [*LEFT]]


@pytest.mark.parametrize(
    ("note", "kept"), [("1 It is a note.", False), ("* It is a note.", False), ("so it went on here", True)]
)
def test_small_type_that_opens_with_a_mark_is_a_note(note: str, kept: bool) -> None:
    column = next(columns_of([*lines(*LEFT), *lines(note, y=160, size=8)]))
    assert (note in [line.text for line in without_notes(column, 10).lines]) is kept


@pytest.mark.parametrize(
    ("texts", "rows"),
    [
        (
            ["they met in the old town hall", "Year _ Tons _ Price", "1790 _ 12 _ 4", "1800 _ 31 _ 5", LEFT[0]],
            {1, 2, 3},
        ),
        (["they met in the old town hall", "1790 _ twelve tons", "1800 _ thirty tons", LEFT[0]], {1, 2}),
        ([*LEFT], set()),
    ],
)
def test_rows_are_told_by_their_gaps(texts: list[str], rows: set[int]) -> None:
    column = next(columns_of(lines(*texts)))
    wide = replace(column, right=300)
    assert table_rows([wide], Measure(10, 12, False)) == [frozenset(rows)]


@pytest.mark.parametrize(
    ("before", "raised", "text"),
    [
        ("water.", "1", "water."),
        ("river", "2", "river"),
        ("as", "6", "as"),
        ("10", "6", "10⁶"),
        ("km", "2", "km²"),
        ("19", "th", "19th"),
    ],
)
def test_a_raised_figure_is_a_note_or_a_power(before: str, raised: str, text: str) -> None:
    pair = (Word(before, 0, 30, 10, 10), Word(raised, 30, 33, 10, 6, glued=True, shift=1))
    assert Line(pair).text == text
