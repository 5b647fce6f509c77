# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north, and trade grew when Dora Hale bridged it in 1884."
PAGE = "<html><head><title>{title}</title></head><body><article><h1>Orn</h1><p>{prose}</p>{more}<p>{prose} So it is.</p></article></body></html>"


def blocks(more: str) -> list[tuple[str, str]]:
    page = PAGE.format(title="Orn", prose=PROSE, more=more)
    return [(block.kind, block.text) for block in read_article("-", data=page.encode(), name="a.html").blocks]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("<p>It rose by 10<sup>6</sup> litres in a day.</p>", ("paragraph", "It rose by 10⁶ litres in a day.")),
        ("<p>It rose again.<sup><a href='#n1'>1</a></sup> Then it fell.</p>", ("paragraph", "It rose again. Then it fell.")),
        ("<h2>Floods<span class='mw-editsection'>[edit]</span></h2><p>It rose in May.</p>", ("heading", "Floods")),
        ("<table><tr><th>Year</th><th>Depth</th></tr><tr><td>1900</td><td>4 m</td></tr></table>", ("table", "Year | Depth; 1900 | 4 m")),
        ("<figure><img src='b.png'><figcaption>The bridge at dusk, seen from the mill.</figcaption></figure>",
         ("caption", "The bridge at dusk, seen from the mill.")),
        ("<blockquote><p>It rose so fast that we ran.</p></blockquote>", ("paragraph", "It rose so fast that we ran.")),
        ("<p>Share this story</p>", ("other", "Share this story")),
    ],
)  # fmt: skip
def test_blocks(more: str, expected: tuple[str, str]) -> None:
    assert expected in blocks(more)


def test_sources_and_links_at_the_end_are_left_out() -> None:
    found = blocks("") + blocks(f"<h2>Floods</h2><p>{PROSE} It rose.</p>")
    assert ("heading", "Floods") in found
    page = PAGE.format(title="Orn", prose=PROSE, more="").replace(
        "</article>", "<h2>References</h2><p>Hale, D. Bridges of the Orn. Kelby, 1901. It is long.</p></article>"
    )
    texts = [block.text for block in read_article("-", data=page.encode(), name="a.html").blocks]
    assert not [text for text in texts if "Bridges of the Orn" in text or text == "References"]


def test_the_declared_encoding_is_used() -> None:
    page = PAGE.format(title="Orn", prose=PROSE + " It’s long.", more="").replace(
        "<title>", '<meta charset="windows-1252"><title>'
    )
    article = read_article("-", data=page.encode("cp1252"), name="a.html")
    assert "It’s long." in article.blocks[0].text


def test_a_page_too_small_for_extraction_is_read_as_it_stands() -> None:
    article = read_article("-", data=b"<title>Orn</title><p>It rose in May.</p>", name="a.html")
    assert [block.text for block in article.blocks] == ["It rose in May."]


def test_a_table_that_holds_the_page_is_no_table() -> None:
    page = f"<table><tr><td><a href='/'>Home</a></td><td><h1>Orn</h1><p>{PROSE}</p><p>{PROSE}</p></td></tr></table>"
    article = read_article("-", data=f"<html><body>{page}</body></html>".encode(), name="a.html")
    assert [block.text for block in article.prose] == [PROSE, PROSE]


def test_small_print_is_left_out() -> None:
    small = "<p align='center'><small>Best seen with a wide window.</small></p>"
    assert not [text for _, text in blocks(small) if "Best" in text]
