"""How far items are trusted: by their frame, and by what the sentence behind them leans on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer, SourceSentence
from quizgen.selection.trust import ACCEPTED, is_on, trust

LOCK = "Dutch masons built the first lock of the canal near Vreeswijk in 1373."
MORE_TRUSTED = [
    ("a whole sentence more than a part of one", LOCK, LOCK, LOCK, "The lock was built, and " + LOCK),
    ("a sentence of its own more than one that points back", LOCK, LOCK, LOCK, "It is old: " + LOCK),
    ("a sentence of its own more than one about a definite", LOCK, LOCK, LOCK, "The lock is old: " + LOCK),
    ("many words more than few", LOCK, LOCK, "Dutch masons built the first lock.", LOCK),
    ("a name first more than a definite", LOCK, LOCK, "The masons built a lock of the canal near Vreeswijk.", LOCK),
]


@pytest.fixture
def cloze(story: Any) -> Any:
    def make(text: str, source: str, frame: str = "gap") -> Candidate:
        item = Cloze(
            text=text.replace("lock", "[[lock]]", 1),
            source=[SourceSentence(paragraph=1, sentence=1, text=source)],
            rule=f"facts.statements/items.cloze/{frame}",
        )
        return Candidate(item, story(LOCK).fact(), None, "asked", numeric=False)

    return make


@pytest.mark.parametrize(
    ("better", "its_source", "worse", "source"), [row[1:] for row in MORE_TRUSTED], ids=[row[0] for row in MORE_TRUSTED]
)
def test_trusts(cloze: Any, better: str, its_source: str, worse: str, source: str) -> None:
    assert trust(cloze(better, its_source)) > trust(cloze(worse, source))


def test_a_frame_that_readers_accept_is_trusted_more(cloze: Any) -> None:
    assert trust(cloze(LOCK, LOCK, "gap")) > trust(cloze(LOCK, LOCK, "unjudged")) > trust(cloze(LOCK, LOCK, "term"))


def test_the_key_counts_among_the_words_of_a_question(story: Any) -> None:
    source = [SourceSentence(paragraph=1, sentence=1, text=LOCK)]
    short, long = (ShortAnswer(stem="Who built it?", key=key, source=source) for key in ("masons", LOCK))
    told = [Candidate(item, story(LOCK).fact(), None, "asked", numeric=False) for item in (short, long)]
    assert trust(told[1]) > trust(told[0])


def test_no_more_items_are_accepted_than_were_judged() -> None:
    assert all(0 < accepted <= judged for judged, accepted in ACCEPTED.values())


def test_a_frame_that_many_readers_refuse_is_off(cloze: Any) -> None:
    off = {frame for frame, (judged, accepted) in ACCEPTED.items() if judged >= 25 and accepted < 0.6 * judged}
    assert off == {"items.true_false/swap-verb"}
    gap = cloze(LOCK, LOCK)
    refused = gap.item.model_copy(update={"rule": "facts.actors/items.true_false/swap-verb"})
    assert is_on(gap)
    assert not is_on(replace(gap, item=refused))


def test_few_verdicts_switch_no_frame_off(cloze: Any) -> None:
    gap = cloze(LOCK, LOCK)
    tie = gap.item.model_copy(update={"rule": "facts.relations/items.short_answer/tie"})
    assert is_on(replace(gap, item=tie))
