"""Units of measure: what they measure and how large they are."""

from __future__ import annotations

from quizgen.knowledge.tables import words


def unit(text: str) -> str | None:
    """The family of a unit in singular, plural or as a symbol: ``length``, ``money``, ``share``; None if it is none."""
    row = _row(text)
    return row["family"] if row else None


def magnitude(text: str) -> float | None:
    """How many of the family's base units one of this unit makes (a kilometre: 1000 metres); None if that varies."""
    row = _row(text)
    return float(row["magnitude"]) if row and "magnitude" in row else None


def _row(text: str) -> dict[str, str] | None:
    table = words("units")
    return table.get(text) or table.get(text.lower()) or table.get(text.lower().removesuffix("s"))
