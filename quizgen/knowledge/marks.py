"""Marks between words, by what they do."""

from __future__ import annotations

DASHES: frozenset[str] = frozenset({"–", "—", "--"})
PAUSES: frozenset[str] = frozenset({",", ";", ".", "–", "—"})
STOPS: frozenset[str] = PAUSES | {")"}
"""Behind them another phrase begins."""
