# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers import read_article

CNXML = """<document xmlns="http://cnx.rice.edu/cnxml"><title>Orn</title><content>{}</content>
<glossary><definition><term>weir</term><meaning>a low dam</meaning></definition></glossary></document>"""


def blocks(content: str) -> list[tuple[str, str]]:
    article = read_article("-", data=CNXML.format(content).encode(), name="a.cnxml")
    return [(block.kind, block.text) for block in article.blocks]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("<para>It <term>rose</term> (<link/>) in May.</para>", [("paragraph", "It rose in May.")]),
        ("<section><title>Floods</title><para>It rose.</para></section>", [("heading", "Floods"), ("other", "It rose.")]),
        ("<para>It brought these things: <list><item>mud</item><item>fish</item></list> All were sold.</para>",
         [("other", "It brought these things:"), ("list_item", "mud"), ("list_item", "fish"), ("paragraph", "All were sold.")]),
        ("<figure><media alt='x'/><caption>It rose.</caption></figure><para>It fell in June.</para>",
         [("caption", "It rose."), ("paragraph", "It fell in June.")]),
        ("<note><title>Look</title><para>See the film of it.</para></note><para>It fell in June.</para>",
         [("heading", "Look"), ("other", "See the film of it."), ("paragraph", "It fell in June.")]),
        ("<para>It fell in June.</para><section><title>Questions</title><exercise><problem><para>When did it fall?</para>"
         "</problem></exercise></section>", [("paragraph", "It fell in June.")]),
    ],
)  # fmt: skip
def test_blocks(content: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(content) == [*expected, ("list_item", "weir: a low dam")]


def test_entities_are_not_expanded() -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "lol lol"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    data = f"{bomb}<article><title>Orn</title><p>It rose &x; in &f; May.</p></article>".encode()
    assert [block.text for block in read_article("-", data=data, name="a.xml").blocks] == ["It rose in May."]
