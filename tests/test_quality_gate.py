"""The quality gate of ``tests/benchmarks/quality.py``: what it counts, and when it refuses."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

_PATH = Path(__file__).parent / "benchmarks" / "quality.py"


@pytest.fixture(scope="module")
def quality() -> Any:
    """The gate as a module: it is a script, and stands in no package."""
    spec = spec_from_file_location("quality_gate", _PATH)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("figure", "value", "entry", "words"),
    [
        ("chosen", 40.0, {"floor": 40, "best": 40}, ""),
        ("chosen", 41.0, {"floor": 40, "best": 40}, ""),
        ("chosen", 39.0, {"floor": 40, "best": 40}, "39, worse than the floor of 40"),
        ("chosen", 39.0, {"floor": 38, "best": 40}, "the floor is 38, the best 40: give a reason"),
        ("chosen", 39.0, {"floor": 38, "best": 40, "reason": ""}, "give a reason"),
        ("chosen", 39.0, {"floor": 38, "best": 40, "reason": "a frame was wrong too often"}, ""),
        ("flaws_in_100", 3.0, {"floor": 3.4, "best": 3.4}, ""),
        ("flaws_in_100", 3.5, {"floor": 3.4, "best": 3.4}, "3.5, worse than the floor of 3.4"),
        ("flaws_in_100", 3.5, {"floor": 3.6, "best": 3.4}, "give a reason"),
        ("flaws_in_100", 3.5, {"floor": 3.6, "best": 3.4, "reason": "more items"}, ""),
    ],
)
def test_a_figure_may_not_sink_nor_a_floor_be_lowered_without_a_reason(
    quality: Any, figure: str, value: float, entry: dict[str, Any], words: str
) -> None:
    found = list(quality.faults("articles", {figure: value}, {figure: entry}))
    assert len(found) == bool(words)
    assert all(words in one and one.startswith(f"articles.{figure}: ") for one in found)


def test_both_faults_of_one_figure_are_told(quality: Any) -> None:
    assert len(list(quality.faults("articles", {"chosen": 1.0}, {"chosen": {"floor": 2, "best": 3}}))) == 2


def test_a_figure_without_a_floor_is_a_fault(quality: Any) -> None:
    assert list(quality.faults("articles", {"told": 7.0}, {})) == [
        "articles.told: no floor is written down; it is 7 now"
    ]


def test_figures_are_sums_medians_and_shares(quality: Any) -> None:
    measured = [
        quality.Measured("a", 400, chosen=8, spare=2, flaws=1),
        quality.Measured("b", 1000, chosen=10, spare=4, worth=4, found=3, asked=1, facts=10, told=6),
        quality.Measured("c", 800, chosen=2, spare=0),
    ]
    assert quality.figures(measured) == {
        "chosen": 20.0,
        "spare": 6.0,
        "for_400_words": 4.0,
        "for_1000_words": 10.0,
        "flaws_in_100": 5.0,
        "comparisons_found": 75.0,
        "comparisons_asked": 25.0,
        "facts_told": 60.0,
    }


def test_articles_without_gold_and_without_items_have_figures_too(quality: Any) -> None:
    found = quality.figures([quality.Measured("a", 500)])
    assert found["chosen"] == found["flaws_in_100"] == found["for_400_words"] == 0
    assert "facts_told" not in found
