"""What an article counts as its own."""

from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north."


def test_words_beside_the_text_are_not_counted() -> None:
    plain = f"# Orn\n\n{PROSE}\n\n## Floods\n\n{PROSE}\n"
    beside = "\n| Year | Tons |\n|---|---|\n| 1790 | 12 |\n\n```\nx = 1\n```\n\nFigure 1: The bridge at dusk.\n"
    counts = [read_article("-", data=text.encode(), name="a.md").words for text in (plain, plain + beside)]
    assert counts == [23, 23]
