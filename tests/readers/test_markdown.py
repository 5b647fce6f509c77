import pytest

from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north, and trade grew."


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in read_article("-", data=text.encode(), name="a.md").blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The [old mill](/mill) had `two` *wheels*.", ("paragraph", "The old mill had two wheels.")),
        ("It was old.  \nIt fell\ndown.", ("paragraph", "It was old. It fell down.")),
        ("> The wheel turned all night.", ("paragraph", "The wheel turned all night.")),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ("table", "a | b; 1 | 2")),
        ("```sql\n=A1\n```", ("code", "=A1")),
        ("1. First\n\n   More of it.", ("list_item", "First")),
        ("- [x] The wheel", ("list_item", "The wheel")),
        ("![wheel](w.png) *The wheel at night.*", ("caption", "The wheel at night.")),
        ("{% image 'w.png' %}\n_The wheel at night._", ("caption", "The wheel at night.")),
        ("It is [here]({{ '/mill' | url }}) now.", ("paragraph", "It is here now.")),
        ("<div><p>It stood in a box.</p></div>", ("paragraph", "It stood in a box.")),
        ("The wheel goes round,\nAnd where it goes\nNo man can know;\nThe water falls.",
         ("verse", "The wheel goes round, / And where it goes / No man can know; / The water falls.")),
        ("The sale[^1] was quick.\n\n[^1]: In a book.\n", ("paragraph", "The sale was quick.")),
        ("It rose 5<br>metres <b>a</b> day.", ("paragraph", "It rose 5 metres a day.")),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: tuple[str, str]) -> None:
    assert blocks(f"# T\n\n{PROSE}\n\n{text}")[1] == expected


@pytest.mark.parametrize(
    ("text", "title", "own"),
    [
        (f'---\ntitle: "The “old” mill"\n---\n{PROSE}', "The “old” mill", True),
        (f"---\ntitle: 'It''s old'\n---\n# It's old\n\n{PROSE}", "It's old", True),
        (f'+++\ntitle = "The mill"\n+++\n{PROSE}', "The mill", True),
        (f"The mill\n========\n\n{PROSE}", "The mill", True),
        (f"## The mill\n\n{PROSE}\n\n### Wheel", "The mill", True),
        (f"## The mill\n\n{PROSE}\n\n## Wheel", "Orn and Kelby", False),
        (f"The mill\n\n{PROSE}", "The mill", True),
    ],
)
def test_title(text: str, title: str, own: bool) -> None:
    article = read_article("-", data=text.encode(), name="a.md")
    assert (article.title, article.title_is_own) == (title, own)
    assert title not in [block.text for block in article.blocks]


def test_front_matter_tells_address_and_licence_and_counts_lines() -> None:
    text = f"---\ntitle: Orn\nurl: https://example.org/orn\nlicence: CC BY 4.0\n---\n\n{PROSE}"
    article = read_article("-", data=text.encode(), name="a.md")
    assert (article.origin.url, article.origin.licence) == ("https://example.org/orn", "CC BY 4.0")
    assert article.blocks[0].line == 7
