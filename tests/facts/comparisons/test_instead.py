"""What somebody does instead of something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.facts.comparisons import contrast

DONE = [
    (
        "Hansen opposed the harbour plan of Bergen, opting instead to shift trade to the railways of Norway.",
        "Hansen opposed the harbour plan of Bergen, but what did Hansen opt to do instead? "
        "| shift trade to the railways of Norway",
    ),
    (
        "Instead of attending to the needs of fishermen, Norwegian ministers do the bidding of shipowners.",
        "What do Norwegian ministers do instead of attending to the needs of fishermen? | do the bidding of shipowners",
    ),
]


@pytest.mark.parametrize(("told", "line"), DONE)
def test_what_is_done_instead_is_asked(asked: Callable[..., list[str]], told: str, line: str) -> None:
    assert line in [one.split(" | ", 1)[1] for one in asked(contrast.find, told)]


REFUSED = [
    "This opposed the harbour plan of Bergen, opting instead to shift trade to the railways of Norway.",
    "Hansen opposed the harbour plan of Bergen, opting instead to shift it there.",
]


@pytest.mark.parametrize("told", REFUSED)
def test_what_is_open_is_not_asked(asked: Callable[..., list[str]], told: str) -> None:
    assert not any("instead" in line for line in asked(contrast.find, told))
