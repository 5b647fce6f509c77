"""What a clause is told by, where its sentence names nobody."""

from __future__ import annotations

from dataclasses import replace

from quizgen.clauses import Clause, Source


def said_by(source: Source, clause: Clause) -> Clause:
    """The clause as the source says it; a relative clause, and one with a source of its own, as they are.

    Args:
        source: who says so in a sentence beside.
        clause: of the sentence that it is put into.
    """
    is_told = clause.source is not None or clause.relation == "relative"
    return clause if is_told else replace(clause, source=source)
