from __future__ import annotations

import json

import pytest

from quizgen.checks import check_quiz
from quizgen.checks.examples import choice, statement
from quizgen.checks.report import as_data, lines, summary
from quizgen.errors import UsageError
from quizgen.quiz import Quiz

BAD = Quiz(
    title="Volcanoes",
    items=[
        choice("What do volcanoes NOT release?", "ice", "ash", "steam", "none of the above").item,
        statement("However, lava is always hot.").item.model_copy(update={"id": "k3v9"}),
    ],
)


def rules(**choose: list[str]) -> list[str]:
    return [each.rule for each in check_quiz(BAD, **choose)]


def test_findings_come_item_by_item() -> None:
    assert [each.item for each in check_quiz(BAD)] == ["item 1"] * 2 + ["k3v9"] * 2


def test_rules_are_chosen_by_id_or_rubric_number() -> None:
    assert rules(select=["none-of-the-above"]) == ["none-of-the-above"]
    assert rules(select=["M6"]) == ["none-of-the-above"]
    assert rules(select=["flaw 19", "t4"]) == ["negative-stem", "absolute-cue"]
    assert rules(ignore=["M7", "C2"]) == ["none-of-the-above", "absolute-cue"]


@pytest.mark.parametrize("choose", [{"select": ["longest"]}, {"ignore": ["M99"]}])
def test_a_rule_that_does_not_exist_is_an_error_that_lists_the_rules(choose: dict[str, list[str]]) -> None:
    with pytest.raises(UsageError) as error:
        rules(**choose)
    assert "longest-key" in error.value.hint


def test_lines_are_aligned_and_say_what_to_do() -> None:
    first, why, second, _ = lines(check_quiz(BAD, select=["M6", "C2"]))
    assert first == "item 1  none-of-the-above  flaw  “none of the above” is an option."
    assert why.startswith("    ")
    assert "Put a distractor" in why
    assert second.startswith("k3v9    leaning-opener     flaw  “However” leans on")


def test_lines_of_no_findings_are_none() -> None:
    assert lines([]) == []


def test_the_summary_counts_rules_and_flawed_items() -> None:
    table = summary(check_quiz(BAD), len(BAD.items))
    assert table[0].split() == ["rule", "severity", "found"]
    assert table[1].split() == ["absolute-cue", "flaw", "1"]
    assert table[-1] == "2 items checked, 2 with a flaw, 4 findings."
    assert summary([], 1) == ["1 item checked, 0 with a flaw, 0 findings."]


def test_data_can_be_written_as_json() -> None:
    findings = check_quiz(BAD, select=["M6"])
    [row] = json.loads(json.dumps(as_data(findings)))
    assert row["rule"] == "none-of-the-above"
    assert row["severity"] == "flaw"
    assert row["item"] == "item 1"
