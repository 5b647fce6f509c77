"""Sides that somebody says of himself: "I" and "my rent" are said with the name of the speaker."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.clauses import Sentence, Text
from quizgen.facts.model import Comparison
from quizgen.language.roles import REPORTING
from quizgen.wording.words import say

_OWN = re.compile(r"\b(?:I|me|my|mine|we|us|our|ours|you|your)(?![\w.])|\b(?:We|My|Our|You|Your)\b")
_PEOPLE = re.compile(r"(?:^|(?<=, )|(?<=cases )|(?<=today ))(?:we|you)(?= )", re.IGNORECASE)
"""A subject "we" or "you" of a text that addresses its readers: people in general."""
_ANNOUNCES = re.compile(
    r"\b(?:we|I) (?:will|shall|now|have|can|could|must) (?:\w+ly )?(?:explore|examine|discuss|look|turn|see)\b"
)
"""An author who says what he will tell."""
_NEAR = 3
_WE = re.compile(r"\b(?:we|you)\b")


def with_speaker(found: Comparison, text: Text) -> Comparison | None:
    """The comparison with the speaker's name before what he says of himself; None where nobody is named.

    Outside quotations "we" and "you" are people in general.
    """
    if not any(_OWN.search(side) for side in (found.a, found.b, found.aspect)):
        return found
    if not any(sentence.quoted or sentence.open_quote for sentence in found.sentences):
        aspect = re.sub(r"\b[Ii]\b", "the speaker", _WE.sub("people", found.aspect))
        aspect = aspect.replace("people and people", "people")
        told = replace(found, a=_in_general(found.a), b=_in_general(found.b), aspect=aspect)
        return None if any(_ANNOUNCES.search(side) for side in (found.a, found.b)) else told
    name = next(_speakers(found.sentences, text), "")
    if not name:
        return None
    a, b = (f"{name}: {side}" if _OWN.search(side) and name not in side else side for side in (found.a, found.b))
    aspect = re.sub(r"\b[Ii]\b", name, re.sub(r"\bmy\b", f"{name}’s", _WE.sub("the speakers", found.aspect)))
    return replace(found, a=a, b=b, aspect=aspect)


def _in_general(side: str) -> str:
    return _PEOPLE.sub("people", side)


def _speakers(sentences: Sequence[Sentence], text: Text) -> Iterator[str]:
    """Who is said to speak in these sentences, then in those around them, the nearest first."""
    places = [place for place, one in enumerate(text.sentences) if any(one is mine for mine in sentences)]
    first, last = places[0], places[-1]
    around = [place for off in range(1, _NEAR + 1) for place in (last + off, first - off)]
    for place in (*places[::-1], *around):
        if 0 <= place < len(text.sentences) and abs(text.sentences[place].block - text.sentences[last].block) <= 1:
            yield from _tellers(text.sentences[place])


def _tellers(sentence: Sentence) -> Iterator[str]:
    for clause in sentence.clauses:
        subject = clause.subject
        is_inside = bool(sentence.quoted & {token.index for token in subject.words})
        if clause.verb.main.lemma in REPORTING and subject.kind == "person" and not (is_inside or subject.is_open):
            yield say(subject.words).split(",")[0]
        if clause.source is not None and clause.source.kind == "person" and clause.source.named:
            yield say(clause.source.words).split(",")[0]
