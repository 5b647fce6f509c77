"""A tuned pipeline against the same as spaCy gives it."""

from __future__ import annotations

import importlib

import pytest

from quizgen.config import DEFAULT_MODEL
from quizgen.language import Parser

SENTENCES = [
    "The miller's dogs hadn't been fed, but there were bones in the yard.",
    "He ain't gonna sell it: he's got ta keep what he had, let's say.",
    "  Nothin' that we'd have done   would've helped 'em, and y'all know.",
    "Does anyone doubt that those who did so are better off than this one?",
]


@pytest.fixture(scope="module")
def plain() -> Parser:
    """A pipeline that is not tuned."""
    return Parser(importlib.import_module(DEFAULT_MODEL).load())


@pytest.mark.parametrize("sentence", SENTENCES)
def test_it_says_the_same_of_every_word_the_first_time_and_the_second(
    parser: Parser, plain: Parser, sentence: str
) -> None:
    (wanted,) = ([(one.tag_, one.pos_, one.lemma_, str(one.morph)) for one in doc] for doc in plain.docs([sentence]))
    for doc in parser.docs([sentence, sentence]):
        assert [(one.tag_, one.pos_, one.lemma_, str(one.morph)) for one in doc] == wanted
