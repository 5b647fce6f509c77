"""A second parse: what a finding states, parsed alone, must have the same root, subject and complement."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.clauses import Clause, Token
from quizgen.facts import Finding
from quizgen.language import Parser, Skeleton, confirmed


def trusted(findings: Sequence[Finding], parser: Parser) -> tuple[Finding, ...]:
    """The findings whose clause a parse of their text alone confirms; those without a clause pass.

    Args:
        findings: of one article.
        parser: the one that parsed the article.

    Returns:
        Findings in their order.
    """
    texts = {finding.text: _skeleton(finding) for finding in findings if finding.clause is not None}
    verdicts = dict(zip(texts, confirmed(texts.values(), parser), strict=True))
    return tuple(finding for finding in findings if verdicts.get(finding.text, True))


def _skeleton(finding: Finding) -> Skeleton:
    clause = finding.clause
    assert clause is not None
    piece = clause.piece("object", "predicate")
    complement = piece.phrase.head if piece is not None and piece.phrase is not None and piece.verb is None else None
    return Skeleton(
        finding.text,
        clause.verb.main.text,
        _last(clause),
        complement.text if complement is not None and complement.say is None else "",
    )


def _last(clause: Clause) -> tuple[str, ...]:
    """What the subject's head may be when it is read alone: itself, or a word of the name that is said for it."""
    return tuple(_words(clause.subject.head))


def _words(head: Token) -> list[str]:
    return [head.text, *(head.say.split() if head.say else [])]
