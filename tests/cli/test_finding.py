"""facts and outline: what is printed of an article."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

ARTICLE = Path(__file__).parents[2] / "decks" / "volcanoes" / "article.md"
Run = Callable[..., Result]


class TestFacts:
    def test_prints_each_with_its_sentence(self, run: Run) -> None:
        lines = run("facts", ARTICLE).stdout.splitlines()
        assert lines[0].endswith(" facts")
        assert any(line.strip().startswith("from: ") for line in lines)

    def test_json_has_the_parts_that_others_read(self, run: Run) -> None:
        data = json.loads(run("facts", ARTICLE, "--json").stdout)
        assert set(data) == {"facts", "comparisons"}
        assert {frozenset(fact) for fact in data["facts"]} == {frozenset({"kind", "text", "parts", "source"})}
        sides = {"kind", "a", "b", "aspect", "a_value", "b_value", "cue", "source"}
        assert {frozenset(one) for one in data["comparisons"]} == {frozenset(sides)}
        sources = [source for one in (*data["facts"], *data["comparisons"]) for source in one["source"]]
        assert {frozenset(source) for source in sources} == {frozenset({"paragraph", "sentence", "text"})}

    def test_of_a_section_are_some_of_the_article(self, run: Run) -> None:
        whole, part = (
            json.loads(run("facts", ARTICLE, "--json", *more).stdout)["facts"] for more in ((), ("--section", "2"))
        )
        assert 0 < len(part) < len(whole)


class TestOutline:
    def test_lists_the_sections_with_words_and_items(self, run: Run) -> None:
        head, *rows = run("outline", ARTICLE, "-j", "1").stdout.splitlines()
        assert head.split() == ["page", "words", "items", "part"]
        assert [row.split(maxsplit=2)[2] for row in rows] == [
            "1 Volcanoes", "2 Gentle and violent volcanoes", "3 Watching volcanoes"
        ]  # fmt: skip

    def test_json_has_the_same(self, run: Run) -> None:
        data = json.loads(run("outline", ARTICLE, "--json", "-n", "2", "-j", "1").stdout)
        assert [(one["number"], one["depth"], one["page"], one["items"]) for one in data] == [
            ("1", 1, None, 2), ("2", 1, None, 2), ("3", 1, None, 2)
        ]  # fmt: skip
