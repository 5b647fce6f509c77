"""Schools of thought: what a paragraph goes on to say of a theory that it has named is what that theory says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from quizgen.clauses import Sentence, Source
from quizgen.language.forecasts import AGAINST
from quizgen.language.roles import REPORTING
from quizgen.language.said_by import said_by

_VIEWS = frozenset(
    "theory view hypothesis model perspective doctrine philosophy belief myth legend tradition approach".split()
)
_HOLDERS = frozenset(
    "theorist pluralist critic supporter proponent opponent advocate sceptic skeptic believer economist philosopher "
    "adherent follower defender".split()
)
_STANCES = frozenset("reject dispute question challenge oppose stress emphasise emphasize favour favor".split())
_COURTS = frozenset("court tribunal judge panel chamber".split())
_RULING = frozenset("hold rule find decide conclude affirm reason state".split())
_RIGHTS = frozenset("entitle oblige require permit allow forbid bind bar".split())
_PARTICULAR = frozenset({"person", "country", "city", "place", "organisation", "event", "year", "date", "percent"})


def carried_on(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """The sentences, those that go on about a school of thought said by it.

    Args:
        sentences: of an article, in order.
    """
    return tuple(one for _, block in groupby(sentences, lambda one: one.block) for one in _in_paragraph(block))


def _in_paragraph(block: Iterable[Sentence]) -> Iterator[Sentence]:
    school: Source | None = None
    court: Source | None = None
    for sentence in block:
        told = next((one.source for one in sentence.clauses if one.source is not None), None) or _put_in(sentence)
        if told is not None:
            school = told if told.named and _is_school(told) else None
        elif school is not None and (sentence.opener in AGAINST or not _is_general(sentence)):
            school = None
        source = court if court is not None and told is None and _is_of_law(sentence) else school
        court = told if told is not None and told.named and _is_ruling(told) else court if source is court else None
        if told is None and source is not None:
            yield replace(sentence, clauses=tuple(said_by(source, one) for one in sentence.clauses))
        else:
            yield sentence


def _put_in(sentence: Sentence) -> Source | None:
    """The school of "power, Marxists argue, is …", a clause beside what it says, and of "elite theory rejects …"."""
    for clause in sentence.clauses:
        subject, verb = clause.subject, clause.verb.main.lemma
        lemma = subject.head.lemma.lower()
        if verb in REPORTING and lemma in _HOLDERS:
            return Source(subject.words, subject.number == "plural", verb, subject.kind)
        if verb in REPORTING | _STANCES and lemma in _VIEWS and clause.relation == "main":
            is_told = len(subject.words) > (subject.determiner != "") + 1 and not subject.is_open
            return Source(subject.words, is_told, verb, subject.kind)
        for piece in clause.pieces:  # the two words that commas set off
            texts = [token.lemma.lower() for token in piece.words]
            if len(texts) == 2 and texts[0] in _HOLDERS and texts[1] in REPORTING:
                return Source(piece.words[:1], piece.words[0].tag == "NNS", texts[1], "group")
    return None


def _is_school(source: Source) -> bool:
    lemmas = {token.lemma.lower() for token in source.words}
    return bool(lemmas & _VIEWS) or bool(lemmas & _HOLDERS and source.kind != "person")


def _is_ruling(source: Source) -> bool:
    """True for what a court holds or finds."""
    return source.verb in _RULING and any(token.lemma.lower() in _COURTS for token in source.words)


def _is_of_law(sentence: Sentence) -> bool:
    """True for a sentence that goes on about who may do what in principle, and names no court of its own."""
    texts = [token.text.lower() for token in sentence.tokens]
    says = "in principle" in " ".join(texts) or any(
        one.verb.passive and one.verb.main.lemma in _RIGHTS for one in sentence.clauses
    )
    return says and not any(one.subject.head.lemma.lower() in _COURTS for one in sentence.clauses[:1])


def _is_general(sentence: Sentence) -> bool:
    """True for a sentence in the present about things in general."""
    is_present = all(one.verb.tense != "past" for one in sentence.clauses)
    return is_present and not any(token.name in _PARTICULAR or token.text.isdigit() for token in sentence.tokens)
