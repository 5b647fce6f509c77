"""Builds the example items of the rules."""

from __future__ import annotations

from quizgen.checks.model import Example
from quizgen.quiz import Choice, Cloze, Distractor, ShortAnswer, SourceSentence, TrueFalse

STEM = "Which gas do volcanoes release in the largest amount?"


def choice(stem: str = STEM, key: str = "water vapour", *distractors: str, title: str = "Volcanoes") -> Example:
    """Build a choice item; without distractors it gets three that suit the default stem."""
    wrong = distractors or ("carbon dioxide", "hydrogen sulphide", "nitrogen")
    return Example(Choice(stem=stem, key=key, distractors=[Distractor(text=text) for text in wrong]), title)


def cloze(text: str, *, hint: str = "", title: str = "Volcanoes", source: str = "", distractors: str = "") -> Example:
    """Build a cloze item; distractors are parted by semicolons."""
    wrong = [Distractor(text=part) for part in distractors.split("; ") if part]
    return Example(Cloze(text=text, hint=hint, source=_source(source), distractors=wrong), title)


def statement(
    text: str, answer: bool = True, *, source: str = "", correction: str = "", title: str = "Volcanoes"
) -> Example:
    """Build a true or false item."""
    item = TrueFalse(statement=text, answer=answer, correction=correction, source=_source(source))
    return Example(item, title)


def short(stem: str, key: str, *, source: str = "", title: str = "Volcanoes") -> Example:
    """Build a short answer."""
    return Example(ShortAnswer(stem=stem, key=key, source=_source(source)), title)


def _source(text: str) -> list[SourceSentence]:
    return [SourceSentence(text=text)] if text else []
