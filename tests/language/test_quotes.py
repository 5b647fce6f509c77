"""What stands inside quotation marks, kept through a paragraph."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text

Analysed = Callable[..., Text]

QUOTED = [
    ("The mayor said, “Bridges are safe. Nobody will be hurt.” Engineers disagreed.", [True, True, False]),
    ("“We will sell the island,” the governor said. “It belongs to Denmark.” Reporters left.", [True, True, False]),
    ('The mayor said, "Bridges are safe." Engineers disagreed.', [True, False]),
    ("'Bridges are safe,' the mayor said. 'Nobody will be hurt.' Engineers disagreed.", [True, True, False]),
    ("Lund told of it: ‘The Boat’s full of Guests. The Herring pays’ (letter to a son). It sank.", [True, True, False]),
    ("‘Only one in five bridges is safe. It will take years.", [True, True]),
    ("The boys' boats and so-called 'Iron Men' were lost. Settlers followed.", [False, False]),
    ("'Old Boats' is a carol. It was sung in 1818. The town built a chapel.", [False, False, False]),
    ("He coined the word 'Ice' in 1798. It melts. Then he said, 'It was late.'", [False, False, True]),
    ("'The towns' bridges are safe,' the mayor said. Engineers disagreed.", [True, False]),
    ("'Bridges are safe', says the poster. Engineers disagreed.", [False, False]),
    ("The so-called “iron horse” crossed the prairie. Settlers followed.", [False, False]),
    ("The mayor spoke. Engineers disagreed.", [False, False]),
]


@pytest.mark.parametrize(("paragraph", "expected"), QUOTED, ids=[case[0] for case in QUOTED])
def test_sentences_inside_a_quotation_are_known(analysed: Analysed, paragraph: str, expected: list[bool]) -> None:
    assert [bool(sentence.quoted) for sentence in analysed(paragraph).sentences] == expected


def test_clauses_inside_a_quotation_are_marked(analysed: Analysed) -> None:
    text = analysed("The mayor said, “Bridges are safe. Nobody will be hurt.” Engineers disagreed.")
    marked = [clause.quoted for sentence in text.sentences for clause in sentence.clauses]
    assert marked[-1] is False
    assert all(marked[:-1])


def test_a_quotation_without_its_end_leaves_its_sentences_open(analysed: Analysed) -> None:
    text = analysed("The mayor said, “Bridges are safe. Nobody will be hurt.", "Engineers disagreed.")
    assert [sentence.open_quote for sentence in text.sentences] == [True, True, False]
