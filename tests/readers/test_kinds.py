# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers.kinds import ends_sentence, has_sentence, kind_of, without_marker


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The mill was sold in May.", "paragraph"),
        ("“Was the mill sold?” asked the mayor.", "paragraph"),
        ("Figure 3 shows that the mill was sold.", "paragraph"),
        ("By the end of May the mill was sold.", "paragraph"),
        ("In 1912, 30 June was the last day of work.", "paragraph"),
        ("Copyright law protects the songs of living writers in most countries for a long time, and the mill had none of "
         "them on its walls at all when it was sold to a new owner.", "paragraph"),
        ("The sale of the mill", "heading"),
        ("WHO SOLD THE MILL", "heading"),
        ("1912: The last year", "heading"),
        ("Here is what they sold:", "other"),
        ("- a loom", "list_item"),
        ("* A loom; and", "list_item"),
        ("3. A wheel", "list_item"),
        ("(b) a wheel", "list_item"),
        ("10:15 - 11:00 a.m. Tour of the mill, Kelby Town Hall", "list_item"),
        ("Loom | 1912 | sold", "table"),
        ("Figure 3: The old wheel.", "caption"),
        ("Photo: A. Hale", "caption"),
        ("Image caption The wheel in its last year", "caption"),
        ("(Photo: A. Hale)", "caption"),
        ("By Ann Poe", "byline"),
        ("By Ann Poe and Bob Hale, Valley Paper", "byline"),
        ("Reuters, 12 May", "byline"),
        ("12 May 2020", "byline"),
        ("Published: 3 May 2020", "byline"),
        ("(Reporting by Ann Poe; Editing by Bob Hale)", "byline"),
        ("Share this on your wall", "other"),
        ("© 2020 Valley Paper. All rights reserved.", "other"),
        ("Subscribe to our newsletter!", "other"),
        ("Read more: how the wheel was saved.", "other"),
        ("The views here do not necessarily reflect the views of the paper.", "other"),
        ("Dear Mayor Hale:", "other"),
        ("Yours truly,", "other"),
        ("[4] Hale, B. The last wheel. Kelby, 1931.", "other"),
        ("It turned by itself. - The miller, Kelby", "other"),
        ("Δ S = Q over T.", "other"),
        ("Водяная мельница стоит на реке.", "other"),
        ("Mlyn stoji na brehu reky a jeho kolo se toci cely den i celou noc bez ustani jako kdysi davno vzdy.", "other"),
        ("def sell(mill): return mill", "code"),
        ("if (a[i] == b[j]) { c[k] = a[i]; }", "code"),
    ],
)  # fmt: skip
def test_kind_of(text: str, kind: str) -> None:
    assert kind_of(text, headings_marked=False) == kind


def test_a_short_line_is_no_heading_where_headings_are_marked() -> None:
    assert kind_of("The sale of the mill", headings_marked=True) == "other"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Dr. Hale at 9 a.m. Monday", False),
        ("600 Mill Street, N.W.", False),
        ("Yes!", False),
        ("WASHINGTON D.C.", False),
        ("They met in the U.S.", False),
        ("They met on the old bridge over the Orn in the U.S.", True),
        ("It was sold. Then the", True),
    ],
)
def test_a_sentence_needs_three_words_and_an_end_mark_of_its_own(text: str, expected: bool) -> None:
    assert has_sentence(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell.", True),
        ("“It fell.”", True),
        ("It fell (at last!)", True),
        ("It fell on Dr.", False),
        ("It fell", False),
    ],
)
def test_ends_sentence(text: str, expected: bool) -> None:
    assert ends_sentence(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("- a loom", "a loom"), ("12) a loom", "a loom"), ("a loom", "a loom"), ("-5 degrees", "-5 degrees")],
)
def test_without_marker(text: str, expected: str) -> None:
    assert without_marker(text) == expected
