"""Words torn out of a phrase or clause of their source."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.seams import found_again, refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]
Analysed = Callable[..., Text]


def _asked(stem: str, key: str = "the skippers") -> ShortAnswer:
    return ShortAnswer(stem=stem, key=key)


def _stated(text: str) -> TrueFalse:
    return TrueFalse(statement=text, answer=True)


REFUSED: list[tuple[str, Item, str]] = [
    (
        "said to do as another does what is left out",
        _stated("Kari Moe left, as did Ole Lie."),
        "Kari Moe left, with the boat going to her son, who kept the nets, as did Ole Lie.",
    ),
    (
        "said to do as another does what is left out",
        _stated("Moss was burnt, as was Voss."),
        "Moss was burnt, so that its people fled and Drammen was sold, as was Voss.",
    ),
    (
        "a member of a list left out of the key",
        _asked("How do the skippers of Moss save fuel?", "by mending the sails"),
        "The skippers of Moss save fuel by mending the sails, cleaning the hull, and sailing with the tide.",
    ),
    (
        "an of without its noun",
        _stated("The end of the pier of is two metres above the sea."),
        "At low tide, the end of the pier of is two metres above the sea.",
    ),
    (
        "a relative clause without its verb",
        _stated("The songs moved people for whom long sermons."),
        "The songs moved people for whom long sermons and dark prayers held little charm.",
    ),
    (
        "an owner of what is not said",
        _stated("Norway’s oldest and deepest is home to 40 kinds of cod."),
        "The fjord, Norway’s oldest and deepest, is home to 40 kinds of cod.",
    ),
    (
        "a month without its year",
        _asked("In October, what does Bergen now sell?", "herring"),
        "In October, 2007, Bergen closed the mill and now sells herring.",
    ),
    (
        "a verb in short form",
        _asked("For what purpose’s Kari Moe come to Bergen?", "to sell herring"),
        "She’s also come to Bergen to sell herring.",
    ),
    (
        "cut off at its end",
        _asked("What did the skippers sell?", "ropes, nets and"),
        "The skippers sold ropes, nets and salted cod.",
    ),
    (
        "two nouns with an aside between them",
        _asked("What did guests at the annual contest skippers sell?", "salted cod"),
        "As guests at the annual contest (the oldest one in all of Norway) skippers sold salted cod.",
    ),
    (
        "a phrase without its owner",
        _stated("First and only museum of ropes was founded by a skipper."),
        "They often visit Hasvik, Norway’s first and only museum of ropes, which was founded by a skipper.",
    ),
    (
        "a member of a list left out of the key",
        _asked("Why do skippers fear storms?", "because they break masts torn sails"),
        "Skippers fear storms because they break masts and, as a result, torn sails.",
    ),
    (
        "a member of a list left out of the key",
        _asked("What came from the herring of Bergen?", "oil as well as flour"),
        "Oil, glue, as well as flour came from the herring of Bergen.",
    ),
    (
        "a member of a list left out of the key",
        _asked("What may the harbour master of Bergen do?", "stop boats"),
        "The harbour master of Bergen has the right to stop boats, change their course, or send them back.",
    ),
    (
        "a member of a list left out of the key",
        _asked("What do the mills of Bergen buy?", "ropes, nets"),
        "The mills of Bergen buy ropes, nets, old sails, and tar.",
    ),
    (
        "what is asked for torn from its of",
        _asked("What is a firm from Bergen trying to turn of ferries to Iceland into profit?", "plans"),
        "A firm from Bergen is trying to turn plans of ferries to Iceland into profit.",
    ),
]
REFUSED += [
    (
        "a relative clause without its verb",
        _asked("What moved people for whom long sermons?", "the songs"),
        "The songs moved people for whom long sermons and dark prayers held little charm.",
    ),
    (
        "a reason cut off in a list",
        _asked("Why did skippers of Bergen oppose the law?", "because it taxed ropes"),
        "Skippers of Bergen opposed the law because it taxed ropes and seafaring tools.",
    ),
    (
        "half a title asked for",
        _asked("What did the council adopt in Islam in 1990?", "the Lima Charter on Civil Rights"),
        "The council adopted the Lima Charter on Civil Rights in Islam in 1990.",
    ),
    (
        "a range whose ends stand apart",
        _asked("What do the shores of Bergen hold to fine sand?", "soils ranging from coarse gravel"),
        "The shores of Bergen hold soils ranging from coarse gravel to fine sand.",
    ),
    (
        "the second of two whose first is in the key",
        _asked("What did Moe view and as a shield against storms?", "herring as a gift of the sea"),
        "Moe viewed herring as a gift of the sea and as a shield against storms.",
    ),
]
KEPT: list[tuple[Item, str]] = [
    (
        _asked("Which country has the council accused of stealing herring?", "Norway"),
        "The council has accused Norway of stealing herring.",
    ),
    (
        _asked("What share of the boats of Bergen were lost?", "about half"),
        "About half of the boats of Bergen were lost.",
    ),
    (
        _asked("Why did skippers oppose the law?", "because it taxed ropes"),
        "Skippers opposed the law because it taxed ropes and it banned nets.",
    ),
    (_stated("In October 2007, Bergen closed the mill."), "In October, 2007, Bergen closed the mill."),
    (_stated("In October 2009, Bergen closed the mill."), "In October 2007, Bergen closed the mill."),
    (
        _stated("Norway’s oldest and deepest fjord is home to cod."),
        "Norway’s oldest and deepest fjord is home to cod.",
    ),
    (_stated("Kari Moe left, as did Ole Lie."), "In May, Kari Moe left, as did Ole Lie."),
    (Cloze(text="The skippers sold ropes and [[nets]]."), "The skippers sold ropes and nets."),
    (_asked("What did the skippers sell?", "ropes and nets"), "The skippers sold ropes and nets."),
    (
        _asked("As prices rose and herring became rare, who sold ropes?", "the skippers"),
        "As prices rose and herring became rare, the skippers sold ropes.",
    ),
]


def _on(resting: Resting, analysed: Analysed, item: Item, sentence: str) -> Candidate:
    candidate = resting(item, sentence)
    finding = replace(candidate.finding, sentences=analysed(sentence).sentences)
    return replace(candidate, finding=finding, asked="thing")


@pytest.mark.parametrize(("reason", "item", "sentence"), REFUSED, ids=[reason for reason, _, _ in REFUSED])
def test_torn_words_are_refused(resting: Resting, analysed: Analysed, reason: str, item: Item, sentence: str) -> None:
    assert refuse(_on(resting, analysed, item, sentence), "") == reason


@pytest.mark.parametrize(("item", "sentence"), KEPT, ids=[sentence for _, sentence in KEPT])
def test_whole_phrases_are_kept(resting: Resting, analysed: Analysed, item: Item, sentence: str) -> None:
    assert refuse(_on(resting, analysed, item, sentence), "") is None


def test_a_word_is_found_where_the_words_around_it_stand(resting: Resting, analysed: Analysed) -> None:
    sentence = "The old mill burnt and the new mill closed."
    words = found_again("the new mill", _on(resting, analysed, _stated(sentence), sentence))
    assert [word.token.index for word in words if word.token is not None] == [5, 6, 7]
