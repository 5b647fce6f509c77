"""Reasons to refuse a candidate: one gate a file, each gives a reason in words or None."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quizgen.gates import (
    agreement,
    antecedents,
    ellipsis,
    finish,
    fragments,
    gaps,
    idiom,
    leaning,
    length,
    picking,
    prepositions,
    proposition,
    reference,
    scope,
    seams,
    shells,
    stiff,
    support,
    tense,
    title,
    topic,
    weight,
    wording,
)
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze

GATES: tuple[Callable[[Candidate, str], str | None], ...] = (
    support.refuse,
    weight.refuse,
    shells.refuse,
    topic.refuse,
    scope.refuse,
    title.refuse,
    reference.refuse,
    leaning.refuse,
    antecedents.refuse,
    picking.refuse,
    ellipsis.refuse,
    proposition.refuse,
    tense.refuse,
    wording.refuse,
    fragments.refuse,
    seams.refuse,
    agreement.refuse,
    idiom.refuse,
    stiff.refuse,
    prepositions.refuse,
    finish.refuse,
    gaps.refuse,
    length.refuse,
)


def refusal(candidate: Candidate, title: str) -> str | None:
    """The first gate's reason to refuse a candidate, or None if it passes all.

    A context counts as the title does: what it names is known, and it must not give the key away.
    """
    context = candidate.finding.context
    if context:
        candidate, title = _without(candidate, f"{context} "), f"{title}. {context}"
    return next((reason for gate in GATES if (reason := gate(candidate, title))), None)


def _without(candidate: Candidate, context: str) -> Candidate:
    item = candidate.item
    name = "text" if isinstance(item, Cloze) else "stem"
    bare = item.model_copy(update={name: getattr(item, name).removeprefix(context)})
    return replace(candidate, item=bare)
