"""People of the tables beside somebody of the past whom they lack: of one calling, time and country."""

from __future__ import annotations

from random import Random

import pytest

from quizgen import knowledge
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact


def _who(told, key: str, stem: str) -> list[str]:
    first = told.sentences[0]
    clause = first.clauses[0]
    ask = Ask("subject", stem, key, frozenset({"choice"}), clause.subject)
    fact = Fact("other", "facts.told", first.text, (), (first,), clause, (ask,))
    return [one.text for one in choose(ask, fact, told, Random("0"))]


@pytest.mark.parametrize(
    ("sentence", "stem", "kind", "column", "value"),
    [
        ("In 1931, Ada Quill, a physicist, measured the ray.", "In 1931, who measured the ray?", "scientist", "field",
         "physics"),
        ("In 1871, Ada Quill, a French painter, drew the dam.", "In 1871, who drew the dam?", "artist", "country",
         "France"),
    ],
)  # fmt: skip
def test_known_people_of_the_calling_stand_beside_an_unknown_one(
    analysed, sentence: str, stem: str, kind: str, column: str, value: str
) -> None:
    options = _who(analysed(sentence), "Ada Quill", stem)
    assert len(options) >= 3
    for one in options:
        entry = knowledge.find(one, kind)
        assert entry is not None
        assert value in entry.values(column)


@pytest.mark.parametrize(
    ("calling", "place", "are_offered"),
    [
        ("", "the Institute for Mathematics", True),
        ("a researcher, ", "the Institute for Mathematics", True),
        ("", "the school of mathematics", False),
        ("a lawyer, ", "the Institute for Mathematics", False),
    ],
)
def test_a_science_tells_of_whoever_has_no_other_calling(analysed, calling: str, place: str, are_offered: bool) -> None:
    told = analysed(f"In 1931, Ada Quill, {calling}led {place}." if calling else f"In 1931, Ada Quill led {place}.")
    assert bool(_who(told, "Ada Quill", f"In 1931, who led {place}?")) is are_offered


@pytest.mark.parametrize(
    "sentence",
    [
        "In 2019, Ada Quill, a physicist, measured the ray.",
        "In 1931, Ada Quill measured the ray.",
        "In 1931, Ada Quill, a senator, measured the ray.",
    ],
)
def test_of_today_of_no_calling_or_of_no_state_there_are_none(analysed, sentence: str) -> None:
    assert _who(analysed(sentence), "Ada Quill", f"In {sentence[3:7]}, who measured the ray?") == []
