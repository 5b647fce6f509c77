"""Names of the rules that make comparisons, each that of the module whose ``find`` gives them, and sets of kinds."""

from __future__ import annotations

ANALOGY = "facts.comparisons.analogy"
CHANGE = "facts.comparisons.change"
CONCESSION = "facts.comparisons.concession"
CONTRAST = "facts.comparisons.contrast"
EXCEPTION = "facts.comparisons.exception"
MORELESS = "facts.comparisons.moreless"
PARALLEL = "facts.comparisons.parallel"
RATIO = "facts.comparisons.ratio"
READ_OFF = "facts.comparisons.read_off"
SIMILARITY = "facts.comparisons.similarity"
SUPERLATIVE = "facts.comparisons.superlative"
THENNOW = "facts.comparisons.thennow"

IN_WORDS = frozenset(
    {ANALOGY, CHANGE, CONCESSION, CONTRAST, EXCEPTION, MORELESS, RATIO, SIMILARITY, SUPERLATIVE, THENNOW}
)
"""Rules by which words compare; a parallel build only sets side by side."""
SETTING_AGAINST = frozenset({"contrast", "concession"})
"""Kinds whose second half holds against the first."""
OF_CLAUSES = SETTING_AGAINST | {"then-now"}
"""Kinds whose sides may be whole clauses."""
