"""Names that a word of the question is made from."""

from __future__ import annotations

import pytest

from quizgen.items.eponyms import tells_name


@pytest.mark.parametrize(
    ("stem", "key", "told"),
    [
        ("Who first built a voltaic pile?", "Alessandro Volta", True),
        ("Who founded Marxism?", "Karl Marx", True),
        ("Who is the Hippocratic Oath named after?", "Hippocrates", True),
        ("Who are Bunsen burners named after?", "Robert Bunsen", True),
        ("Who are burners of gas named after?", "Robert Bunsen", False),
        ("Who first sold Bunsen burners?", "Robert Bunsen", False),
        ("Who studied volcanic rock?", "Alessandro Volta", False),
        ("Who found marble there?", "Karl Marx", False),
    ],
)
def test_a_word_made_from_a_name_tells_it(story, stem: str, key: str, told: bool) -> None:
    ask = story(f"It was {key} who did it.").ask(stem, key, "person")
    assert tells_name(ask, "A history") is told
