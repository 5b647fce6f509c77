# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{PROSE}\n\n12 May 2020\nMayor Bob Hale\nTown Hall\n\nDear Mayor Hale,\n\n{PROSE}\n\nSincerely,\n\nAnn Poe\nEditor",
         ["paragraph", "other", "other", "other", "other", "paragraph", "other", "other", "other"]),
        (f"{PROSE}\n\nWool\n\nFlax\n\nIron\n\n{PROSE}", ["paragraph", "list_item", "list_item", "list_item", "paragraph"]),
        (f"{PROSE}\n\nThe mill\n\nIts wheel\n\n{PROSE}", ["paragraph", "heading", "heading", "paragraph"]),
        (f"{PROSE}\n\nThe Valley Paper", ["paragraph", "other"]),
    ],
    ids=["letter", "list without marks", "two headings", "last line"],
)  # fmt: skip
def test_neighbours_tell_the_kind(text: str, kinds: list[str]) -> None:
    assert [block.kind for block in read_article("-", data=text.encode(), name="a.txt").blocks] == kinds


def test_marked_headings_stay_headings() -> None:
    text = "## Wool\n\n## Flax\n\n## Iron\n"
    assert {block.kind for block in read_article("-", data=text.encode(), name="a.md").blocks} == {"heading"}
