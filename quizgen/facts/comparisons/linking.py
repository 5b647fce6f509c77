"""Two halves in one sentence, with the link between them and who says them."""

from __future__ import annotations

from typing import NamedTuple

from quizgen.clauses import Clause
from quizgen.knowledge.connectives import ALTHOUGH
from quizgen.wording.statements import source_words
from quizgen.wording.words import is_open


class Sources(NamedTuple):
    """Who says it: "according to analysts, " for both halves, for one, for the other; empty where nobody does."""

    both: str = ""
    one: str = ""
    other: str = ""

    @property
    def turned(self) -> Sources:
        """The same with the halves exchanged."""
        return Sources(self.both, self.other, self.one)


def sources_of(one: Clause, other: Clause) -> Sources | None:
    """Who says the halves; None where a source cannot be named."""
    found = []
    for clause in (one, other):
        if clause.source is not None and (not clause.source.named or is_open(clause.source.words)):
            return None
        found.append(f"{source_words(clause)}, " if clause.source is not None else "")
    return Sources(both=found[0]) if found[0] == found[1] else Sources("", found[0], found[1])


def joined_halves(sources: Sources, link: str, one: str, other: str) -> str:
    """Both halves with who says them: the source of the first stands behind its subordinator."""
    return f"{sources.both}{link}{', ' if sources.one else ' '}{sources.one}{one}, {sources.other}{other}"


def asking(sources: Sources, link: str, one: str, other: str, *, joins: bool) -> str:
    """Both halves, the second a question; who says that stands behind it, who says both before them.

    Args:
        sources: who says them.
        link: between the halves.
        one: the first half.
        other: the question.
        joins: "but" reads better than "although": the subject is asked for, or a phrase leads the first half.
    """
    said_by = sources.other.removesuffix(", ")
    if link in ALTHOUGH and (sources.both or (joins and not sources.one)):
        return f"{sources.both}{one}, but {other}" + (f", {said_by}" if said_by else "")
    return joined_halves(sources._replace(other=""), link, one, other) + (f", {said_by}" if said_by else "")
