"""Markup taken off."""

from __future__ import annotations

import pytest

from quizgen.formats.plain import plain_of_html, plain_of_markdown


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("a < b and c > d", "a < b and c > d"),
        ("H<sub>2</sub>O &amp; CO&#8322;", "H2O & CO₂"),
        ("<p>one</p><p>two<br/>three</p>", "one\ntwo\nthree"),
        ("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "one\n two".replace(" ", "")),
        ("<!-- hidden --><b>seen</b>", "seen"),
        ("AT&T", "AT&T"),
        ("", ""),
    ],
)
def test_html_is_read_as_it_is_seen(html: str, plain: str) -> None:
    assert plain_of_html(html) == plain


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [("**hot** _lava_", "hot lava"), ("[lava](https://example.org)", "lava"), ("2 * 3 * 4", "2 * 3 * 4"), ("", "")],
)
def test_markdown_is_read_as_it_is_seen(markdown: str, plain: str) -> None:
    assert plain_of_markdown(markdown) == plain
