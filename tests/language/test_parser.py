"""Loading a pipeline, and sentences of a block."""

from __future__ import annotations

import pytest

from quizgen.errors import UsageError
from quizgen.language import Parser, load_parser
from quizgen.language.nodes import Doc
from quizgen.language.parser import sentences


@pytest.mark.parametrize("model", ["no_such_pipeline", "/no/such/folder", "json"])
def test_a_missing_pipeline_is_named_with_what_to_do(model: str) -> None:
    with pytest.raises(UsageError, match=model):
        load_parser(model)


def test_a_pipeline_is_loaded_once(parser: Parser) -> None:
    assert load_parser() is parser


CUT = [
    ("Dr. Snow drew a map. It showed wells.", 2),
    ("The firm moved to the U.S. in 1990. It grew.", 2),
    ("Rome fell (some say in 476. Others differ) in time.", 1),
    ("The mayor said, “Bridges are safe.” Engineers disagreed.", 2),
    ("The olive is short. ' Lunda', a rare kind grown around Lund, is often tall.", 2),
]


@pytest.mark.parametrize(("block", "count"), CUT, ids=[case[0] for case in CUT])
def test_sentences_end_at_their_marks_only(parser: Parser, block: str, count: int) -> None:
    (doc,) = map(Doc, parser.docs([block]))
    assert len(sentences(doc)) == count
