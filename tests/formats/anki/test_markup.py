"""Text in fields, tags and deck names."""

from __future__ import annotations

import html
import re

import pytest

from quizgen.formats.anki.markup import attribute, deck_name, field, first_words, link, tag

from .conftest import TORTURE


@pytest.mark.parametrize(
    "text",
    ["{{c1::a}}", "a}}", "{", "::", "a::b", ":a", "a:", "<b>a</b>", "a & b", "&amp;", "[sound:a.mp3]", "[$]x[/$]"],
)
def test_field_shows_the_text_and_nothing_in_it_acts(text: str) -> None:
    escaped = field(text)
    assert html.unescape(escaped) == text
    assert not re.search(r"[{}<>]|::|^:|:$|\[sound|\[\$|\[/\$", escaped)


@pytest.mark.parametrize("text", ["12:30", 'it\'s "so"', "see [1]", "🌋 שלום"])
def test_field_leaves_plain_text_as_it_is_so_that_it_can_be_searched(text: str) -> None:
    assert field(text) == text


def test_field_keeps_line_breaks() -> None:
    assert field("a\nb") == "a<br>b"


def test_field_stops_formulas() -> None:
    assert r"\(" not in field(r"\(x\)")
    assert r"\[" not in field(r"\[x\]")


def test_attribute_cannot_be_left() -> None:
    assert not re.search(r'["<>\n]', attribute(TORTURE + '"><script>\n'))


@pytest.mark.parametrize("url", ["javascript:alert(1)", "", "file:///etc/passwd"])
def test_only_web_addresses_become_links(url: str) -> None:
    assert link("A & B", url) == "A &amp; B"


def test_link_escapes_its_address() -> None:
    assert link("A", 'https://x.org/?a=1&b="') == '<a href="https://x.org/?a=1&amp;b=&quot;">A</a>'


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        (("quizgen", "kind", "choice"), "quizgen::kind::choice"),
        (("quizgen", "topic", "The  Cold\u3000War"), "quizgen::topic::The_Cold_War"),
        (("quizgen", "topic", "std::vector"), "quizgen::topic::std:vector"),
        (("::",), ""),
        (('say "hi"',), "say_hi"),
    ],
)
def test_tag(levels: tuple[str, ...], expected: str) -> None:
    assert tag(*levels) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("std::vector", "std:vector"),
        ("::a:: ", "a"),
        ("::", "Quiz"),
        ('The "new" deal\n', "The 'new' deal"),
        ("Ratio 1:2", "Ratio 1:2"),
    ],
)
def test_deck_name_is_one_deck(title: str, expected: str) -> None:
    assert deck_name(title) == expected


@pytest.mark.parametrize(
    ("value", "longest", "words"),
    [
        ("<b>Who</b> &amp; what<br>now", 30, "Who & what now"),
        ("Ice melts at {{c1::0 °C::degrees}}, not {{c1::5}}.", 30, "Ice melts at …, not …."),
        ("Rivers carry sand", 7, "Rivers…"),
    ],
)
def test_first_words_are_those_that_a_student_sees_before_the_answer(value: str, longest: int, words: str) -> None:
    assert first_words(value, longest) == words
