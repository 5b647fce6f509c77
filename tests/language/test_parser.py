"""Loading a pipeline, and sentences of a block."""

from __future__ import annotations

import pytest

from quizgen.errors import UsageError
from quizgen.language import Parser, load_parser
from quizgen.language.nodes import Doc
from quizgen.language.parser import sentences
from quizgen.language.slips import mend_slips


@pytest.mark.parametrize("model", ["no_such_pipeline", "/no/such/folder", "json"])
def test_a_missing_pipeline_is_named_with_what_to_do(model: str) -> None:
    with pytest.raises(UsageError, match=model):
        load_parser(model)


def test_a_pipeline_is_loaded_once(parser: Parser) -> None:
    assert load_parser() is parser


PREFIXED = [
    ("Anna Lind, a co-owner of the mill, co-wrote its history.", {"co-owner": "co-owner", "co-wrote": "co-write"}),
    ("The bridge was re-opened by the ex-mayor in 1950.", {"re-opened": "re-open", "ex-mayor": "ex-mayor"}),
    ("A by-election was held for non-members.", {"by-election": "by-election", "non-members": "non-member"}),
]


@pytest.mark.parametrize(("sentence", "lemmas"), PREFIXED, ids=[case[0] for case in PREFIXED])
def test_a_word_with_a_prefix_is_one(parser: Parser, sentence: str, lemmas: dict[str, str]) -> None:
    (doc,) = map(Doc, parser.docs([sentence]))
    mend_slips(doc)
    assert {node.text: node.lemma_ for node in doc if "-" in node.text} == lemmas


def test_a_numeral_stays_with_its_metal(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["Blue copper(II) salts and lead(IV), a poison (I think), fade."]))
    assert [node.text for node in doc if "(" in node.text] == ["copper(II)", "lead(IV)", "("]


def test_the_name_of_a_place_in_parts_is_one(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["At Stoke-on-Trent and Val-de-Marne the top-of-the-hill mills closed."]))
    assert [node.text for node in doc if node.text[0].isupper() or node.text == "hill"] == [
        "At",
        "Stoke-on-Trent",
        "Val-de-Marne",
        "hill",
    ]


def test_other_words_are_cut_at_their_hyphen(parser: Parser) -> None:
    (doc,) = map(Doc, parser.docs(["Two well-known side-by-side mills closed."]))
    assert [node.text for node in doc][1:9] == ["well", "-", "known", "side", "-", "by", "-", "side"]


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
