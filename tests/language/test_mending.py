"""Sentences that are put together of parts are parsed by parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

MENDED = [
    ("Lisbon lies on the Tagus; Porto lies on the Douro.", ["Lisbon | lies", "Porto | lies"]),
    ("Two ports have grown: Lisbon sends cork to France.", ["Two ports | have grown", "Lisbon | sends"]),
    ("The river (the longest in Spain) crosses three provinces.", ["The river | crosses"]),
    ("In salt, sodium (N) and chlorine (C) are bound tightly.", ["sodium and chlorine | are bound"]),
    ("The bridge – the oldest of its kind – fell in 1902.", ["The bridge | fell"]),
    ("In 1862, bakers, millers, and grocers were taxed by the council.", ["bakers, millers, and grocers | were taxed"]),
    ("On March 5, 1946, the council of the town met.", ["the council of the town | met"]),
    ("The harbour froze in 1709–1710.", ["The harbour | froze"]),
]


def test_a_dash_between_two_names_cuts_nothing_off(analysed: Analysed) -> None:
    (sentence,) = analysed(
        "After a time of joint Danish–Norwegian rule, in 1814 the isle was taken over by the crown."
    ).sentences
    told = [join(piece.words) for piece in sentence.clauses[0].pieces]
    assert told[0] == "After a time of joint Danish–Norwegian rule"


@pytest.mark.parametrize(("sentence", "expected"), MENDED, ids=[case[0] for case in MENDED])
def test_each_part_is_parsed_alone(analysed: Analysed, sentence: str, expected: list[str]) -> None:
    found = [clause for one in analysed(sentence).sentences for clause in one.clauses if not clause.lost]
    assert [f"{join(clause.subject.words)} | {join(clause.verb.words)}" for clause in found] == expected


UNCHANGED = [
    "Rain (and snow fell.",
    "(This is known.) It rained.",
    "They built ships – barges, ferries.",
    "“Go; wait,” he said.",
]


@pytest.mark.parametrize("sentence", UNCHANGED)
def test_every_word_stays_in_its_place(analysed: Analysed, sentence: str) -> None:
    tokens = [token for one in analysed(sentence).sentences for token in one.tokens]
    assert join(tokens[:3]) in sentence
    assert sum(len(token.text) for token in tokens) == len(sentence.replace(" ", ""))


LISTS = [
    ("Tying sales are a burden to small shops.", "Tying sales"),
    ("In 1962, Anna Berg, Carl Lind, and Olga Holm were awarded the prize.", "Anna Berg, Carl Lind, and Olga Holm"),
    ("The painter, whose studio burned in 1890, moved to Oslo.", "The painter"),
]


@pytest.mark.parametrize(("sentence", "subject"), LISTS, ids=[case[0] for case in LISTS])
def test_the_subject_is_whole(analysed: Analysed, sentence: str, subject: str) -> None:
    found = [clause for one in analysed(sentence).sentences for clause in one.clauses if clause.relation == "main"]
    assert [join(clause.subject.words) for clause in found] == [subject]
    assert not found[0].lost


def test_what_is_said_in_quotation_marks_has_its_speaker(analysed: Analysed) -> None:
    text = analysed("“The glacier feeds three rivers in the north of Norway,” Anna Berg said.")
    inner = next(clause for clause in text.sentences[0].clauses if clause.relation == "reported")
    assert not inner.quoted
    assert inner.source is not None
    assert inner.source.named


def test_whose_figures_are_no_source_with_a_name(analysed: Analysed) -> None:
    text = analysed("The harbour is busy, said Kari Moe of Moe Lines whose figures show that 50 ships left Bergen.")
    inner = next(clause for clause in text.sentences[0].clauses if clause.verb.main.text == "left")
    assert inner.source is None or not inner.source.named
