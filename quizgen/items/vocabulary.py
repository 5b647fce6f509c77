"""The words of the article: terms and abbreviations, each with what the article says that it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.facts.model import Ask, Fact, Finding
from quizgen.items.provenance import sources
from quizgen.quiz.model import VocabularyEntry

_ROLES = (("term", "definition"), ("abbreviation", "long form"))


def vocabulary(findings: Sequence[Finding]) -> list[VocabularyEntry]:
    """An entry of every term that a finding defines, once, in the order of the article.

    Args:
        findings: of one article; those with a term and a definition, or an abbreviation and its long form, among them.
    """
    found: dict[str, VocabularyEntry] = {}
    for finding in sorted(findings, key=_order):
        entry = _entry(finding) if isinstance(finding, Fact) else None
        if entry is not None:
            found.setdefault(entry.term.lower(), entry)
    return list(found.values())


def _order(finding: Finding) -> tuple[int, int, bool]:
    """The place in the article; of two findings on one sentence the glossary's, whose terms stand as in a list."""
    first = finding.sentences[0]
    return first.block, first.number, finding.rule != "facts.glossary"


def _entry(fact: Fact) -> VocabularyEntry | None:
    roles = dict(reversed(fact.parts))
    pair = next(((roles[one], roles[other]) for one, other in _ROLES if one in roles and other in roles), None)
    if pair is None:
        return None
    term, definition = pair[0].strip("“”\"'‘’"), pair[1]
    own = replace(fact, clause=None)
    named = Ask("term", "", term, frozenset())
    return VocabularyEntry(term=term, definition=definition, source=sources(own, named))
