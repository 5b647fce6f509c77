"""What a paragraph says of a theory is said by the theory."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

GOES_ON = [
    ("According to harvest theory, towns grow near rivers. Farmers sell grain to traders.", "harvest theory"),
    ("Towns, pluralists argue, need rivers. Rather than on trade, farmers rely on grain.", "pluralists"),
    ("Harvest theory rejects trade as a cause. Farmers sell grain to traders.", "Harvest theory"),
    (
        "The Harbour Court held that Norway owned the pier. However, in principle, Moe was free to use it.",
        "The Harbour Court",
    ),
    ("Some theorists argue that towns need rivers. Farmers sell grain to traders.", "Some theorists"),
]
BREAKS_OFF = [
    "The Harbour Court held that Norway owned the pier. However, Moe was free to use it.",
    "According to harvest theory, towns grow near rivers. However, farmers sell grain to traders.",
    "According to harvest theory, towns grow near rivers. Farmers in Norway sell grain to traders.",
    "According to harvest theory, towns grow near rivers. Farmers sold grain to traders.",
    "According to Anna Lind, towns grow near rivers. Farmers sell grain to traders.",
]


def _last_sources(text: Text) -> list[str]:
    clauses = text.sentences[-1].clauses
    return [join(one.source.words) for one in clauses if one.source is not None]


@pytest.mark.parametrize(("paragraph", "source"), GOES_ON, ids=[case[1] for case in GOES_ON])
def test_what_goes_on_about_a_school_is_said_by_it(analysed: Analysed, paragraph: str, source: str) -> None:
    assert _last_sources(analysed(paragraph)) == [source]


@pytest.mark.parametrize("paragraph", BREAKS_OFF)
def test_a_fact_or_a_turn_ends_what_a_school_says(analysed: Analysed, paragraph: str) -> None:
    assert _last_sources(analysed(paragraph)) == []
