"""The whole name of a body as the key, where the question's own words hold its last word alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.items.whole_names import in_full


@pytest.mark.parametrize(
    ("sentences", "title", "key"),
    [
        (
            ("The Commission drew up a plan.", "Farmers wrote to the European Commission."),
            "",
            "the European Commission",
        ),
        (("The Commission drew up a plan.",), "Fishing in the European Union", "the European Commission"),
        (("The Commission drew up a plan.",), "Fishing off Norway", "the Commission"),
        (
            ("The Commission sued.", "The Federal Trade Commission and the European Commission met."),
            "",
            "the Commission",
        ),
    ],
    ids=["named in full", "of what the title names", "no body tells", "two end so"],
)
def test_a_body_has_its_whole_name(story, sentences: tuple[str, ...], title: str, key: str) -> None:
    told = story(*sentences, title=title)
    ask = told.ask("Which body did so?", "the Commission")
    ask = replace(ask, phrase=told.phrase("The Commission", "organisation"))
    found = in_full(ask, told.text)
    assert found.key == key
    assert ("the Commission" in found.accept) == (key != "the Commission")


@pytest.mark.parametrize(("key", "expected"), [("Moe's", "Kari Moe's"), ("Moe’s", "Kari Moe’s"), ("Moe", "Kari Moe")])
def test_an_owner_has_the_whole_name_with_the_ending(story, key: str, expected: str) -> None:
    told = story("Moe drew the pier.", "Kari Moe lived in Bergen.").named("person", "Kari Moe")
    ask = replace(told.ask("Whose plan won?", key), phrase=told.phrase("Moe", "person"))
    assert in_full(ask, told.text).key == expected
