"""Whether the second half holds, in place of an aspect that says next to nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.clauses import Text
from quizgen.facts.comparisons import concession, contrast

ASKED = [
    (
        "a denial is left out",
        "The baker works sixteen hours a day. But the baker is not even a rare case.",
        "whether the baker is a rare case although the baker works sixteen hours a day",
    ),
    (
        "nothing is anything",
        "The mayor is known for taxes on sugar. However, taxes on sugar do nothing to stop the trade.",
        "whether taxes on sugar do anything to stop the trade although the mayor is known for taxes on sugar",
    ),
    (
        "a reason is left out",
        "Berg and Lund found the comet, but Lund is often given priority because his report came first.",
        "whether Lund is given priority although Berg and Lund found the comet",
    ),
    (
        "unlikely is likely",
        "The treaty will help Chile, but the demand of Chile for copper is unlikely to fall.",
        "whether the demand of Chile for copper is likely to fall although the treaty will help Chile",
    ),
    (
        "not all is all",
        "Fair schools have good teachers. Not all schools with good teachers, however, are fair schools.",
        "whether all schools with good teachers are fair schools",
    ),
    (
        "what was surely meant is named",
        "The heat is still in the tank, but it is now unavailable to the mill.",
        "whether the heat is now unavailable to the mill although the heat is still in the tank",
    ),
    (
        "who says it is told of",
        "The mayor, Karl Berg, is not known for riding a bicycle. But even he has said that cars fill the town.",
        "whether Karl Berg has said that cars fill the town although the mayor, Karl Berg, is not known for riding "
        "a bicycle",
    ),
    (
        "how likely it seems",
        "The details of a world court are hard to settle. However, it seems unlikely that a world court will judge "
        "pirates.",
        "how likely it is that a world court will judge pirates although the details of a world court are hard to "
        "settle",
    ),
    (
        "what it seems that comes",
        "The details of a world court are hard to settle. However, it seems that a world court will judge pirates.",
        "whether a world court will judge pirates although the details of a world court are hard to settle",
    ),
]
EITHER = [
    (
        "a correction",
        "The nurses do not ride to the clinic but rather walk along the canal.",
        "whether the nurses ride to the clinic or walk along the canal",
    ),
    (
        "a verb behind a denied one",
        "The mill is called a museum and does not sell its flour but instead is run by the miners of the valley.",
        "whether the mill sells its flour or is run by the miners of the valley",
    ),
    (
        "what is done where nobody does the other",
        "No council or guild controls the sum of the trades in the harbour. Instead, each fisher answers to his own "
        "needs, and each cook waits for bread.",
        "whether any council or guild controls the sum of the trades in the harbour or each fisher answers to his "
        "own needs",
    ),
]
SO = [
    ("The wind could push every boat into one cove, but this is never seen.", "whether the wind pushes every boat"),
    ("The waves could wash the sand away, but this never happens.", "whether the waves wash the sand away"),
    ("The wind pushed every boat into one cove, but this was never seen.", "whether the wind pushed every boat"),
]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in ASKED], ids=[case[0] for case in ASKED])
def test_whether_the_second_half_holds(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]


@pytest.mark.parametrize(("sentence", "aspect"), [case[1:] for case in EITHER], ids=[case[0] for case in EITHER])
def test_what_is_denied_or_what_stands_in_its_place(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    text = analysed(sentence)
    assert aspect in [one.aspect for one in (*contrast.find(text), *concession.find(text))]


OTHERWISE = [
    "Berg told his crew that the mast was old. But that had not kept gulls from the mast.",
    "Often sailors call this cove a harbour, but that can be misleading because boats sink in the cove.",
]


@pytest.mark.parametrize("sentence", OTHERWISE)
def test_that_takes_up_no_subject_and_denies_no_half(analysed: Callable[..., Text], sentence: str) -> None:
    text = analysed(sentence)
    aspects = [one.aspect for one in (*contrast.find(text), *concession.find(text))]
    assert not [one for one in aspects if one.startswith(("whether sailors", "whether the mast"))]


GUESSED = [
    (
        "While it is hard to count gulls, the harbour board estimates that storms kill ten gulls each year.",
        "whether the harbour board estimates that storms kill ten gulls each year although it is hard to count gulls",
    ),
    (
        "While it is hard to count gulls, the harbour board reported that storms hit the island in May.",
        "whether storms hit the island in May although it is hard to count gulls",
    ),
]


@pytest.mark.parametrize(("sentence", "aspect"), GUESSED)
def test_what_is_guessed_is_told_with_who_guesses(analysed: Callable[..., Text], sentence: str, aspect: str) -> None:
    assert aspect in [one.aspect for one in contrast.find(analysed(sentence))]


@pytest.mark.parametrize(("sentence", "aspect"), SO)
def test_what_is_denied_as_a_whole_is_asked_as_it_would_come_about(
    analysed: Callable[..., Text], sentence: str, aspect: str
) -> None:
    text = analysed(sentence)
    assert any(one.aspect.startswith(aspect) for one in (*contrast.find(text), *concession.find(text)))
