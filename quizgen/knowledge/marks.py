"""Marks between words, by what they do."""

from __future__ import annotations

DASHES: frozenset[str] = frozenset({"–", "—", "--"})
STOPS: frozenset[str] = frozenset({",", ";", ".", ")", "–", "—"})
"""Behind them another phrase begins."""
