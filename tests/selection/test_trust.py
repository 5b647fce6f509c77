"""How far items are trusted: by their frame, and by what the sentence behind them leans on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from quizgen.facts.model import Finding
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer, SourceSentence
from quizgen.selection.trust import ACCEPTED, is_on, trust

LOCK = "Dutch masons built the first lock of the canal near Vreeswijk in 1373."
MORE_TRUSTED_SENTENCES = [
    ("one that names all it tells of more than one with a pronoun left open", LOCK, "Its masons built the lock."),
    ("one without a clause set in more than one with it", LOCK, "Dutch masons, who built the lock, were paid."),
]
MORE_TRUSTED_WORDS = [
    ("what names a thing of the title more than what does not", LOCK, "Dutch masons built the first lock in 1373."),
    (
        "a name more than a definite that nothing places",
        "Vreeswijk paid masons for a lock in 1373.",
        "The village paid masons for a lock in 1373.",
    ),
    (
        "a definite that is told which more than a bare one",
        "The village that owned Vreeswijk built a lock in 1373.",
        "The village near Vreeswijk paid the masons for a lock in 1373.",
    ),
]


@pytest.fixture
def cloze(story: Any) -> Any:
    def make(text: str, frame: str = "gap", finding: Finding | None = None) -> Candidate:
        item = Cloze(
            text=text.replace("lock", "[[lock]]", 1),
            source=[SourceSentence(paragraph=1, sentence=1, text=LOCK)],
            rule=f"facts.statements/items.cloze/{frame}",
        )
        return Candidate(item, finding or story(LOCK).fact(), None, "asked", numeric=False)

    return make


@pytest.mark.parametrize(
    ("better", "worse"), [row[1:] for row in MORE_TRUSTED_SENTENCES], ids=[row[0] for row in MORE_TRUSTED_SENTENCES]
)
def test_trusts_a_sentence(cloze: Any, story: Any, analysed: Any, better: str, worse: str) -> None:
    found = [replace(story(text).fact(), sentences=analysed(text).sentences) for text in (better, worse)]
    assert trust(cloze(LOCK, finding=found[0]), "") > trust(cloze(LOCK, finding=found[1]), "")


def test_trusts_a_reference_that_was_resolved_less_than_a_name(cloze: Any, story: Any, analysed: Any) -> None:
    told = analysed("Ada Byron wrote a note in London. She added a table.", title="Ada Byron").sentences
    assert any(token.say == "Ada Byron" for token in told[1].tokens)
    found = [replace(story(LOCK).fact(), sentences=(sentence,)) for sentence in told]
    assert trust(cloze(LOCK, finding=found[0]), "") > trust(cloze(LOCK, finding=found[1]), "")


def test_trusts_what_is_told_for_the_first_time_most_and_what_a_pronoun_stood_for_least(
    cloze: Any, story: Any, analysed: Any
) -> None:
    told = [analysed(f"{subject} opened near Vreeswijk in 1373.") for subject in ("A lock", "Holland", "It")]
    found = [replace(story(LOCK).fact(), clause=text.sentences[0].clauses[0]) for text in told]
    shares = [trust(cloze(LOCK, finding=one), "") for one in found]
    assert shares == sorted(shares, reverse=True)
    assert len(set(shares)) == len(shares)


@pytest.mark.parametrize(
    ("better", "worse"), [row[1:] for row in MORE_TRUSTED_WORDS], ids=[row[0] for row in MORE_TRUSTED_WORDS]
)
def test_trusts_words(cloze: Any, story: Any, analysed: Any, better: str, worse: str) -> None:
    told = [(text, replace(story(LOCK).fact(), sentences=analysed(text).sentences)) for text in (better, worse)]
    shares = [trust(cloze(text, finding=finding), "Canals of Holland") for text, finding in told]
    assert shares[0] > shares[1]


def test_a_frame_that_readers_accept_is_trusted_more(cloze: Any) -> None:
    assert trust(cloze(LOCK, "gap"), "") > trust(cloze(LOCK, "unjudged"), "") > trust(cloze(LOCK, "figure"), "")


def test_the_key_counts_among_the_words_of_a_question(story: Any) -> None:
    source = [SourceSentence(paragraph=1, sentence=1, text=LOCK)]
    items = (ShortAnswer(stem="Who built it?", key=key, source=source) for key in ("masons", "masons of the canal"))
    told = [Candidate(item, story(LOCK).fact(), None, "asked", numeric=False) for item in items]
    assert trust(told[1], "Canals of Holland") > trust(told[0], "Canals of Holland")


def test_no_more_items_are_accepted_than_were_judged() -> None:
    assert all(0 < accepted <= judged for judged, accepted in ACCEPTED.values())


def test_a_frame_that_many_readers_refuse_is_off(cloze: Any) -> None:
    off = {frame for frame, (judged, accepted) in ACCEPTED.items() if judged >= 10 and accepted < 0.6 * judged}
    swaps = {f"items.true_false/swap-{name}" for name in ("direction", "in-place")}
    assert off == {"items.short_answer/what-do"} | swaps
    gap = cloze(LOCK)
    refused = gap.item.model_copy(update={"rule": "facts.actors/items.true_false/swap-direction"})
    assert is_on(gap)
    assert not is_on(replace(gap, item=refused))


def test_a_frame_that_nobody_judged_is_on(cloze: Any) -> None:
    assert is_on(cloze(LOCK, "unjudged"))
