"""Questions to be answered in a few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.clauses import Text
from quizgen.facts.model import Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.eponyms import tells_name
from quizgen.items.levels import level_of_question
from quizgen.items.model import Candidate
from quizgen.items.provenance import asks_of, feedback, in_context, is_numeric, rule, sources, tags, texts
from quizgen.items.whole_names import in_full
from quizgen.quiz.model import ShortAnswer


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:  # noqa: ARG001  (every type has one signature)
    """Make a short-answer item of every question that is sound for one."""
    for finding, ask in asks_of(findings, "short_answer"):
        ask = in_full(ask, text)
        if ask.stem and ask.key and not tells_name(ask, text.title):
            stem = in_context(finding, ask.stem)
            item = ShortAnswer(
                stem=stem,
                key=ask.key,
                accept=list(ask.accept),
                feedback=feedback(finding),
                source=sources(finding, ask),
                rule=rule(finding, "short_answer", ask.frame),
                level=level_of_question(finding, ask, numeric=is_numeric(ask)),
                difficulty=difficulty("short_answer", stem, ask.key, texts(finding)),
                tags=tags(finding),
            )
            yield Candidate(item, finding, ask, ask.frame, is_numeric(ask))
