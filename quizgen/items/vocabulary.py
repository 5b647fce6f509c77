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
    for finding in sorted(findings, key=lambda one: (one.sentences[0].block, one.sentences[0].number)):
        entry = _entry(finding) if isinstance(finding, Fact) else None
        if entry is not None:
            found.setdefault(entry.term.lower(), entry)
    return list(found.values())


def _entry(fact: Fact) -> VocabularyEntry | None:
    roles = dict(reversed(fact.parts))
    pair = next(((roles[one], roles[other]) for one, other in _ROLES if one in roles and other in roles), None)
    if pair is None:
        return None
    term, definition = pair
    own = replace(fact, clause=None)
    named = Ask("term", "", term, frozenset())
    return VocabularyEntry(term=term, definition=definition, source=sources(own, named))
