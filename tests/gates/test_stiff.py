"""Questions in words that nobody would choose, and signposts of a book."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizgen.gates.stiff import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

REFUSED = [
    "After storms, why is often fresh herring of Bergen sold?",
    "How do usually young skippers of Bergen learn their trade?",
    "As what have the piers of Bergen been used?",
    "Despite what did the herring fleet of Bergen sail?",
    "In what became common, what sailed to Iceland?",
    "What is the harbour of Bergen used for typically?",
    "For how long do the records of Bergen go back?",
    "In how many races, including one off Iceland to honour Berg did Moe sail?",
    "Who calls new quotas, such as that for cod as harmful?",
    "Which skippers are those who sail in winter?",
    "What would the storm destroy in 1911?",
    "What does Bergen catch every week compared with none in 1920?",
    "What share of sailors’ pay do sailors send home from Bergen?",
    "In the fjords of Norway, what does the tide play?",
    "What did Kari Moe contact in Bergen?",
    "What advised the skippers of Bergen on quotas?",
    "What did one large fishing firm admit?",
    "What does the website of Bergen state?",
    "What does Chapter 4 mainly discuss?",
]
KEPT = [
    "Why are young skippers of Bergen often sent abroad?",
    "What is often sold in the port of Bergen?",
    "To what did the storm off Bergen lead?",
    "In what year did Bergen close its harbour, and which pier burnt?",
    "What was the pier of Bergen originally?",
    "For how long did the harbour of Bergen stay closed?",
    "In how many races, including one off Iceland, did Moe sail?",
    "What would Kari Moe have found in 1911?",
    "What did one of the skippers of Bergen admit?",
    "In Bergen, which role does the tide play in trade?",
    "What signs of rot did the divers find?",
    "Under which law did Bergen file for Chapter 11?",
]


@pytest.mark.parametrize("stem", REFUSED)
def test_a_stiff_question_is_refused(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="herring")), "") is not None


@pytest.mark.parametrize("stem", KEPT)
def test_a_plain_question_passes(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="herring")), "") is None


def test_a_gap_in_a_signpost_is_refused(resting: Resting) -> None:
    item = Cloze(text="Section 3.2 looks closely at [[cod quotas]].", hint="term")
    assert refuse(resting(item), "") is not None


@pytest.mark.parametrize(
    ("statement", "passes"),
    [
        ("Kari Moe was a skipper from Bergen, who mapped the cod banks.", False),
        ("The pine grows on all two of the main islands of Norway.", False),
        ("Moe and Berg (1989) counted the cod of Bergen.", False),
        ("At the Battle of Stad (1288) the fleet of Bergen sank.", True),
        ("Kari Moe, who mapped the cod banks, was a skipper from Bergen.", True),
    ],
)
def test_what_somebody_is_stands_alone(resting: Resting, statement: str, passes: bool) -> None:
    assert (refuse(resting(TrueFalse(statement=statement, answer=True)), "") is None) is passes
