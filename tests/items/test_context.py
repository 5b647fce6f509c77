"""Items of facts that lean on the sentence before: they open with it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts import find_all
from quizgen.gates import refusal
from quizgen.gates.reference import texts_of
from quizgen.items import Candidate, make_all

CONTEXT = "Anna Berg once met a sailor."


@pytest.fixture
def made(analysed: Callable[..., Text]) -> list[Candidate]:
    text = analysed(f"{CONTEXT} He died in 1946 in a small village near Bergen.")
    return [one for one in make_all(find_all(text), text, 0) if one.finding.context]


def test_question_and_gap_stand_behind_the_context(made: list[Candidate]) -> None:
    texts = {(one.item.type, texts_of(one.item)[0]) for one in made}
    assert ("short_answer", f"{CONTEXT} In which year did he die in a small village near Bergen?") in texts
    assert ("cloze", f"{CONTEXT} He died in 1946 in a small village near Bergen.") in texts
    assert {one.item.type for one in made} <= {"choice", "short_answer", "cloze"}


def test_source_and_feedback_hold_both_sentences(made: list[Candidate]) -> None:
    assert all([one.sentence for one in made_one.item.source] == [2, 1] for made_one in made)
    assert all(one.item.feedback.startswith(CONTEXT) for one in made)


def test_gates_let_the_context_say_who_is_meant(made: list[Candidate]) -> None:
    assert {refusal(one, "") for one in made if one.item.type in {"short_answer", "cloze"}} == {None}
