# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.errors import NothingFound
from quizgen.readers import read_article, require_prose

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."
POEM = "\n".join(
    ["The wheel goes round, the wheel goes slow,", "And where it goes no man can know;", "The water falls,"] * 4
)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Kelby\n\nIt is small.", "too short: besides its title it has 3 of at least 15 words"),
        ("Orn\n\n" + "- a loom that was sold to the town\n- a wheel\n" * 4, "is a list"),
        (POEM, "is verse or a play"),
        ("Orn\n\n" + "loom | 1912 | sold\n\n" * 9, "is a table"),
        ("Orn\n\nx = {a: [1], b: [2]};\n\n" + "f(x) = g(x, y) + [h(z) * k(q)] - {m: 1, n: 2} / (a + b * c - d);\n\n" * 3, "is program code"),
        ("Orn\n\n" + "What the council of the town of Kelby wrote about the last of the mills:\n\n" * 3, "no paragraph"),
    ],
)  # fmt: skip
def test_without_prose_the_reason_is_told(text: str, reason: str) -> None:
    with pytest.raises(NothingFound, match=reason):
        require_prose(read_article("-", data=text.encode(), name="orn.txt"))


def test_two_sentences_are_enough() -> None:
    require_prose(read_article("-", data=PROSE.encode(), name="orn.txt"))
