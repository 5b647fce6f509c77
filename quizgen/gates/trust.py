"""A second parse: what a finding states, parsed alone, must have the same root, subject and complement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quizgen.clauses import Phrase
from quizgen.facts import Comparison, Finding
from quizgen.language import Parser, Skeleton, confirmed
from quizgen.wording.statements import joined, limiting
from quizgen.wording.words import sentence


def trusted(findings: Sequence[Finding], parser: Parser) -> tuple[Finding, ...]:
    """The findings whose clause a parse of their text alone confirms; those without a clause pass.

    A comparison that is not confirmed stays found: its sides were read off the words; only what was worded of it goes.

    Args:
        findings: of one article.
        parser: the one that parsed the article.

    Returns:
        Findings in their order.
    """
    texts = {finding.text: _skeleton(finding) for finding in findings if finding.clause is not None}
    verdicts = dict(zip(texts, confirmed(texts.values(), parser), strict=True))
    again = {
        finding.text: bare
        for finding in findings
        if not verdicts.get(finding.text, True)
        and finding.clause is not None
        and (bare := _without_fronts(finding)) is not None
    }
    verdicts.update(zip(again, confirmed(again.values(), parser), strict=True))
    return tuple(
        kept
        for finding in findings
        if (kept := finding if verdicts.get(finding.text, True) else _unworded(finding)) is not None
    )


def _unworded(finding: Finding) -> Finding | None:
    return (
        replace(finding, text="", clause=None, false_texts=(), asks=(), restated="")
        if isinstance(finding, Comparison)
        else None
    )


def _without_fronts(finding: Finding) -> Skeleton | None:
    """The skeleton of a clause less what stands before its subject, where the parser may have run the two together."""
    clause = finding.clause
    assert clause is not None
    behind = tuple(one for one in limiting(clause) if not one.front)
    if clause.source is None and len(behind) == len(limiting(clause)):
        return None
    return replace(_skeleton(finding), text=sentence(joined(clause, behind, with_source=False)))


def _skeleton(finding: Finding) -> Skeleton:
    clause = finding.clause
    assert clause is not None
    piece = clause.piece("object", "predicate")
    complement = piece.phrase.head if piece is not None and piece.phrase is not None and piece.verb is None else None
    return Skeleton(
        finding.text,
        clause.verb.main.text,
        _heads(clause.subject),
        complement.text if complement is not None and complement.say is None else "",
    )


def _heads(subject: Phrase) -> tuple[str, ...]:
    """What the subject's head may be when it is read alone: itself, a word of the name that is said for it, or the
    numerator of a fraction."""
    head = subject.head
    over = tuple(one.text for one in subject.words if one.pos == "NUM" and one.index == head.index - 2)
    return (head.text, *(head.say.split() if head.say else []), *over)
