"""check and rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from quizgen.checks import chosen_rules

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "decks" / "volcanoes" / "article.md"
RULE_NAMES = [rule.id for rule in chosen_rules()]
Run = Callable[..., Result]


class TestCheck:
    FLAWED = (
        "quizgen: 1\ntitle: Rome\nitems:\n"
        "  - id: a\n    type: choice\n    stem: Who was it?\n    key: Nero\n"
        "    distractors: [{text: Otho}, {text: All of the above}]\n"
    )

    def test_names_item_and_rule_a_line_each_and_ends_in_1(self, run: Run) -> None:
        Path("quiz.yaml").write_text(self.FLAWED)
        result = run("check", "quiz.yaml")
        assert result.exit_code == 1
        assert any(line.startswith("a ") and "flaw" in line for line in result.stdout.splitlines())
        assert "1 item checked" in result.stderr

    def test_a_made_quiz_has_no_flaw(self, made: tuple[Path, Result], run: Run) -> None:
        result = run("check", made[0] / "quiz.yaml", "-q")
        assert (result.exit_code, result.stderr) == (0, ""), result.stdout

    def test_fail_on_says_what_counts(self, made: tuple[Path, Result], run: Run) -> None:
        found = json.loads(run("check", made[0] / "quiz.yaml", "--json").stdout)
        for severity, graver in [("risk", {"risk", "flaw"}), ("note", {"note", "risk", "flaw"})]:
            expected = int(any(finding["severity"] in graver for finding in found))
            assert run("check", made[0] / "quiz.yaml", "--fail-on", severity).exit_code == expected

    def test_only_the_rules_asked_for_are_run(self, run: Run) -> None:
        Path("quiz.yaml").write_text(self.FLAWED)
        found = json.loads(run("check", "quiz.yaml", "--json", "--select", "M6").stdout)
        assert {one["rule"] for one in found} == {"all-of-the-above"}

    def test_without_language_the_summary_names_the_rules_left_out(self, run: Run) -> None:
        Path("quiz.yaml").write_text(self.FLAWED.replace("stem: Who", "stem: Who who"))
        assert "doubled-word" in run("check", "quiz.yaml", "--select", "C1,M6").stdout
        result = run("check", "quiz.yaml", "--select", "C1,M6", "--no-language")
        assert (result.exit_code, "doubled-word" in result.stdout) == (1, False)
        assert "Left out, as they ask a dictionary: doubled-word, logical-cue" in result.stderr

    def test_other_systems_files_are_checked_and_what_has_no_place_is_told(self, run: Run) -> None:
        Path("rocks.gift").write_text("Tell of lava. {}\n\nWhich is hot? {~ice =lava ~none of the above}\n")
        result = run("check", "rocks.gift")
        assert (result.exit_code, "none-of-the-above" in result.stdout) == (1, True)
        assert "rocks.gift, line 1: an essay is left out." in result.stderr

    def test_beside_an_article_its_support_is_checked(self, made: tuple[Path, Result], run: Run) -> None:
        assert run("check", made[0] / "quiz.yaml", "--article", ARTICLE, "-q").exit_code == 0
        Path("other.txt").write_text("Rivers\n\nThe Glomma rises in the hills and flows to the sea near Moss.\n")
        assert "key-missing" in run("check", made[0] / "quiz.yaml", "--article", "other.txt", "-q").stdout


class TestRules:
    def test_lists_every_rule_with_its_examples(self, run: Run) -> None:
        listed = run("rules").stdout
        assert all(f"{name}  (" in listed for name in RULE_NAMES)
        assert listed.count("  good  ") == listed.count("  bad   ") == len(RULE_NAMES)

    def test_says_which_ask_a_dictionary(self, run: Run) -> None:
        listed = run("rules", "longest-key", "convergence").stdout
        assert "convergence  (flaw; flaw 7 / M7; language)" in listed
        assert "longest-key  (flaw; flaw 4 / M6)" in listed

    def test_shows_those_asked_for_as_data(self, run: Run) -> None:
        found = json.loads(run("rules", "longest-key", "C7", "--json").stdout)
        assert {one["id"] for one in found} >= {"longest-key", "too-long"}
        assert all(one["good"] and one["bad"] and one["why"] and one["mend"] for one in found)
