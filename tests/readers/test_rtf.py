"""RTF: paragraphs, and what stands beside them."""

from __future__ import annotations

import pytest

from quizgen.readers import read_article

PROSE = "The Orn rises in the hills above Kelby and runs north. Dora Hale bridged it in 1884, and trade grew."


def prose(body: str) -> list[str]:
    data = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times;}}" + rf"\pard {PROSE}\par {body}" + "}"
    return [block.text for block in read_article("-", data=data.encode(), name="a.rtf").prose]


@pytest.mark.parametrize(
    ("body", "more"),
    [
        (r"It rose in May, and it fell in June.\par", ["It rose in May, and it fell in June."]),
        (
            r"It rose in May{\footnote {\super 1} In 1884 \{so they say\}.}, and it fell.\par",
            ["It rose in May, and it fell."],
        ),
        (r"It rose \u8211? so they say.\par", ["It rose – so they say."]),
        (r"{\*\shppict{\pict\pngblip 8950}}\par The bridge stands at dusk.\par", []),
        (r"{\pict\pngblip 8950}\par " + PROSE + " " + PROSE + r"\par", [f"{PROSE} {PROSE}"]),
        (r"{\header Rivers of the north.\par}", []),
    ],
)
def test_what_is_prose(body: str, more: list[str]) -> None:
    assert prose(body) == [PROSE, *more]
