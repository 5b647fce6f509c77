"""Findings whose clause a parse of their text alone confirms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quizgen.clauses import Text
from quizgen.facts import actors
from quizgen.gates.trust import trusted
from quizgen.language import Parser

Analysed = Callable[..., Text]
SENTENCE = "Denmark abolished torture in 1770."


def test_a_finding_that_reads_the_same_alone_is_kept_as_it_is(analysed: Analysed, parser: Parser) -> None:
    found = tuple(actors.find(analysed(SENTENCE)))
    assert found
    assert trusted(found, parser) == found


def test_a_finding_whose_words_say_something_else_is_dropped(analysed: Analysed, parser: Parser) -> None:
    found = tuple(actors.find(analysed(SENTENCE)))
    other = tuple(replace(one, text="Torture abolished Denmark in 1770.") for one in found)
    assert trusted(other, parser) == ()


def test_what_stands_before_the_subject_may_hide_it(analysed: Analysed, parser: Parser) -> None:
    found = tuple(actors.find(analysed(f"In 1770, {SENTENCE[:-9]}.")))
    assert found
    hidden = tuple(replace(one, text="In 1770 Denmark, abolished torture.") for one in found)
    assert trusted(hidden, parser) == hidden


def test_a_finding_read_off_a_phrase_is_not_parsed_again(analysed: Analysed, parser: Parser) -> None:
    found = tuple(replace(one, clause=None, text="No sentence at all") for one in actors.find(analysed(SENTENCE)))
    assert trusted(found, parser) == found
