"""Who says what stands in a quotation of several sentences: the one speaker whom the sentences around it name.

What is inside is never stated as so: every clause of it gets the speaker as its source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from quizgen.clauses import Clause, Sentence, Source, Token
from quizgen.language.roles import REPORTING

_SPEAKING = REPORTING | frozenset("continue reply answer ask remark comment joke recall tweet counsel".split())
_HERE_AND_NOW = frozenset(
    "i me my mine myself we us our ours ourselves you your yours let's here now today this these tonight yesterday "
    "tomorrow".split()
)
"""Words that only make sense in the speaker's mouth."""
_MARKS = frozenset('"“”«»')


def attributed(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, what is quoted in them said by its speaker.

    Args:
        sentences: of an article, in order.
    """
    found: list[Sentence] = []
    for (_, is_quoted), run in groupby(sentences, lambda one: (one.block, bool(one.quoted))):
        together = list(run)
        found.extend(_said(together) if is_quoted else together)
    return tuple(found)


def _said(run: list[Sentence]) -> Iterator[Sentence]:
    speaker = _speaker(run)
    for sentence in run:
        if speaker is None or any(token.text.lower() in _HERE_AND_NOW for token in sentence.tokens):
            yield sentence
        else:
            yield replace(sentence, clauses=tuple(_by(speaker, one, sentence) for one in sentence.clauses))


def _speaker(run: Iterable[Sentence]) -> Source | None:
    """The one who says all that is quoted; None if nobody or more than one is named."""
    tags = [
        clause
        for sentence in run
        for clause in sentence.clauses
        if clause.verb.main.lemma in _SPEAKING and not sentence.quoted & {token.index for token in clause.subject.words}
    ]
    names = {_name(clause.subject.head) for clause in tags}
    if len(names) != 1 or not tags:
        return None
    subject = tags[0].subject
    is_name = subject.kind in {"person", "organisation"} and not subject.is_open
    words = tuple(takewhile(lambda token: token.text != ",", subject.words))
    return Source(words, True, tags[0].verb.main.lemma, subject.kind) if is_name else None


def _name(head: Token) -> str:
    return (head.say or head.text).split()[-1]


def _by(speaker: Source, clause: Clause, sentence: Sentence) -> Clause:
    words = [token for token in clause.words if token.text[:1].isalnum()]
    is_inside = all(token.index in sentence.quoted for token in words)
    main = {one.index for one in sentence.clauses if one.relation == "main"}
    is_main = clause.index in main or (clause.relation == "conjunct" and clause.parent in main)
    is_plain = clause.source is None and is_main and clause.link != "that"
    if not is_inside or not is_plain or any(token.text in _MARKS for token in clause.words):
        return clause
    return replace(clause, source=speaker, quoted=False)
