"""What a comma adds at the end of a clause, with a subject of its own or of the whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text, join

Analysed = Callable[..., Text]

LEFT_OFF = [
    ("The three albums have sold 2 million copies, with the last album, North, selling over 90,000 copies.", "last"),
    ("The Norwegian Mill closed in May 2011, a step which angered most of the town.", "step"),
    ("The firm sold sick oxen, a custom known as the red tithe.", "custom"),
]
KEPT = [
    ("The crew crossed the strait with both tanks filled.", "tanks"),
    ("The mill stands in Bergen, with a garden behind it.", "garden"),
]
NAMED_AGAIN = (
    "Her half-brother ruled in 1553, ignoring the rights of his half-sisters, Karin and the Roman Catholic Anna, "
    "in spite of the law."
)
TAILS = "In 1857 Karin Moe gave 233 paintings, mainly by young artists, and a boat to the museum."


def test_what_tells_more_of_the_object_hangs_on_it(analysed: Analysed) -> None:
    [clause, *_] = [one for found in analysed(TAILS).sentences for one in found.clauses]
    assert [join(one.words) for one in clause.pieces if one.role == "tail"] == ["mainly by young artists"]


def test_names_behind_a_comma_go_with_the_noun_before_them(analysed: Analysed) -> None:
    pieces = [join(one.words) for one in analysed(NAMED_AGAIN).sentences[0].clauses[0].pieces]
    assert any(said.endswith("sisters, Karin and the Roman Catholic Anna") for said in pieces), pieces


def test_a_comma_that_the_parser_hangs_on_what_it_opens_sets_that_off(analysed: Analysed) -> None:
    said = (
        "Several local kinds of song persisted in the valley, most of them concerning old sacred wells, but the "
        "priests encouraged the worship of the sun."
    )
    clause = analysed(said).sentences[0].clauses[0]
    assert [one.comma for one in clause.pieces] == [False, True]


def _said(text: Text) -> str:
    clauses = [one for found in text.sentences for one in found.clauses]
    return " / ".join(join(one.words) for one in clauses)


@pytest.mark.parametrize(("sentence", "word"), LEFT_OFF, ids=[case[1] for case in LEFT_OFF])
def test_what_says_a_thing_of_its_own_is_no_part_of_the_clause(analysed: Analysed, sentence: str, word: str) -> None:
    mains = [one for found in analysed(sentence).sentences for one in found.clauses if one.relation != "relative"]
    assert mains
    assert not any(word in join(one.words) for one in mains)


@pytest.mark.parametrize(("sentence", "word"), KEPT, ids=[case[1] for case in KEPT])
def test_a_phrase_without_a_verb_stays(analysed: Analysed, sentence: str, word: str) -> None:
    assert word in _said(analysed(sentence))


@pytest.mark.parametrize(
    ("sentence", "lost"),
    [
        ("Moe says that Lund sold the mill, then leave the town of Voss at the age of ten.", True),
        ("Moe says that Lund sold the mill and leave the town of Voss in May.", True),
        ("Moe insisted that Lund sell the mill and leave the town of Voss in May.", False),
        ("The farms have mills that grind rye and saw planks of oak.", False),
    ],
)
def test_a_bare_verb_beside_one_of_the_past_spoils_the_clause(analysed: Analysed, sentence: str, lost: bool) -> None:
    assert analysed(sentence).sentences[0].clauses[0].lost is lost


def test_a_verb_with_a_subject_before_its_own_relative_is_not_trusted(analysed: Analysed) -> None:
    told = (
        "The first part of stage 1 storms produces sound waves, which are relatively low pressure (8–13Hz), "
        "high amplitude pulses of steady noise (waves) that become synchronized."
    )
    clauses = {one.verb.main.text: one.lost for one in analysed(told).sentences[0].clauses}
    assert clauses["synchronized"]
    assert not clauses["are"]
