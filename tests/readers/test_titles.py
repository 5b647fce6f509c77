# ruff: noqa: E501 (cases are data, a line each)
import pytest

from quizgen.readers.titles import is_title, made_title

FOLLOWING = "The mill was sold in May, and nobody in the town had heard of it before the bell rang that night."


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The sale of the mill", True),
        ("Why was the mill sold?", True),
        ("Mayor Hale visits the U.S.", True),
        ("1973 mill fire", True),
        ("The mill was sold.", False),
        ("The mill was sold,", False),
        ("- The mill", False),
        ("By Ann Poe", False),
        ("12 May 2020", False),
        ("What Copyright Protects", True),
        ("Copyright Valley Paper", False),
        ("mill " * 40, False),
    ],
)
def test_is_title(line: str, expected: bool) -> None:
    assert is_title(line.strip(), FOLLOWING) is expected


def test_a_line_alone_is_no_title() -> None:
    assert not is_title("The sale of the mill", "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The plan of the Dora Hale council for Kelby will change the road between Orn and Marsk. Kelby and Marsk wait.",
         "Dora Hale, Kelby and Marsk"),
        ("Analysts think that Kelby will grow. Some analysts do not.", "Kelby"),
        ("Kelby lies low, and it floods.", "Kelby"),
        ("In March the mill at Orn was sold.", "Orn"),
        ("However, the Bank of Kelby paid.", "Bank of Kelby"),
        ("The Belgian town took Kelby’s wool to Ghent.", "Kelby and Ghent"),
        ("Hale’s mill was the last of the Hale mills.", "Hale"),
        ("The Valley Water Board (VWB) built the dam.", "Valley Water Board"),
        ("the wheel of the old mill turned by day and by night.", "the wheel of the old mill turned…"),
        ("It fell.", "It fell"),
        ("New York bought the wheel.", "New York"),
        ("First Lady Ann Poe came, and the first of May was fine.", "First Lady Ann Poe"),
        ("Two men from Orn came.", "Orn"),
        ("On Jan. 4, Dr. Ann Poe came.", "Ann Poe"),
    ],
)  # fmt: skip
def test_made_title(text: str, expected: str) -> None:
    assert made_title(text, text) == expected
