"""Words that were cut in the wrong place, or left over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Text
from quizgen.gates.wording import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, ShortAnswer, TrueFalse

Resting = Callable[..., Candidate]

REFUSED = [
    "What brings cod, hail, and, sometimes?",
    "What brings cod, hail, and, seldom?",
    "What brings the skippers of Bergen hail or, rarely?",
    "cod, hail, and, often",
    "How many Draconis is to the north of Vega?",
    "No map of Bergen is known, but what is possible that the skippers had?",
    "Children learn about cod, herring, but what was hard to catch?",
    "What so well preserved the boats of Bergen?",
    "Who says that Bergen itself, was opened in 1911?",
    "What contains less living things than the harbour of Bergen?",
    "What is the state of Bergen that is having built boats?",
    "What grants a further right to the skippers of Bergen?",
    "In apparent support of the skippers, what did Moe sign?",
    "Who makes use of more Danish words?",
    "What did the skippers of Bergen still avoid?",
    "In 1905, who even sent boats to Iceland?",
    "What does more CO 2 in the sea do to cod?",
    "Who wrote the “Song of the cod?",
    "Who built the boats of Bergen from the 'keel up?",
    "What did Moe say of the harbour in question ' in 1911?",
    "Who wrote the ‘Song of the cod?",
    "Who wrote the ‘Evening of the cod?",
    "Who wrote ‘Of the cod?",
    "Who fished more cod?",
    "How many boats did the skipper Kari Moe buy anyway?",
    "Kari Moe wrote a book that describes Kari Moe’s years in Bergen.",
    "Who is the mayor of Bergen under President Moe?",
    "What would have been shortened from six weeks to four?",
    "Who built the item that made Bergen rich?",
    "Where did the 36-year-old skipper land in 1911?",
    "What does a skipper once licensed have to pay in Bergen?",
    "What did a 9th century skipper bring to Bergen?",
    "Of what is the south of Bergen old and full?",
    "Who is considered as the best skipper of Bergen?",
    "According to Bergen, what did the skippers of Bergen sell?",
    "In Bergen, one out of every 8 women will skipper a boat in her lifetime.",
    "What balance between giving the skipper a boat did Bergen seek?",
    "Which cod of Bergen is listed as rare since 1911?",
    "What do the skippers of Bergen know by it's smell?",
    "One of the sights of Bergen is it’s oldest what?",
    "Which club has its fish market and Bergen its Fish House?",  # the second verb is left out
    "Which tools did Ida Holm use in Bergen, saws and",  # cut off
]
KEPT = [
    "What brings the skippers of Bergen hail and, sometimes, snow?",
    "Who built the boats of Bergen from the 'keel up'?",
    "What did the skippers' guild of Bergen sell in the '90s?",
    "Which of the skippers’ songs is called ‘Rock ’n’ Cod’?",
    "Whom did ‘Uthman of Bergen send to Lofoten?",
    "Who moored a boat at ‘Iolani Quay in Bergen?",
    "Which song of Bergen opens with 'Twas at sea?",
    "Which skippers of Bergen sang 'Til We Land?",
    "Why do skippers of Bergen say that it's the best port?",
    "What is it’s a boat a song of Bergen about?",
    "What did Bergen sell anyway, although herring was cheap?",
    "What did Bergen sell even though herring was cheap?",
    "Which boats are even faster than the trawlers of Bergen?",
    "What does more CO2 than usual do to cod?",
    "Who does more to save the cod of Lofoten?",
    "Who encouraged more fishing in Bergen?",
    "By mixing dyes, what do painters of Bergen get more shades of?",
    "What are skippers of Bergen now more dependent on?",
    "What allows the skippers of Bergen to sell more cod?",
    "What did the skippers of Bergen gain from more cheaply salted cod?",
    "What share of the boats of Bergen have even a sail?",
    "Who was the mayor of Bergen under President Moe?",
    "What would have been shortened to four weeks if Moe had won?",
    "In the 9th century, what did skippers bring to Bergen?",
    "According to Bergen, what did the skippers of Lofoten sell?",
]


@pytest.mark.parametrize("stem", REFUSED)
def test_a_stem_with_something_left_over_or_cut_is_refused(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="Moe")), "") is not None


def test_a_bare_comparative_says_not_how_strong(resting: Resting) -> None:
    item = ShortAnswer(stem="Although it is young, how firm is the cheese of Bergen?", key="more firm")
    assert refuse(resting(item), "") is not None


def test_the_first_half_of_a_sentence_says_than_what(resting: Resting) -> None:
    text = "Herring is eaten in [[Bergen]] but is less popular in Oslo."
    assert refuse(resting(Cloze(text=text)), "") is None
    assert refuse(resting(Cloze(text="Herring is less popular in [[Oslo]].")), "") is not None


@pytest.mark.parametrize(("told", "passes"), [("and appoint a chair", False), ("and appointing a chair", True)])
def test_a_bare_verb_is_not_joined_to_a_gerund(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    sentence = analysed(f"The powers of the council include calling votes in spring {told} for Bergen.").sentences[0]
    candidate = resting(ShortAnswer(stem="Whose powers include calling votes?", key="Moe"))
    found = replace(candidate.finding, sentences=(sentence,), clause=sentence.clauses[0])
    assert (refuse(replace(candidate, finding=found), "") is None) is passes


@pytest.mark.parametrize("stem", KEPT)
def test_a_stem_that_is_whole_passes(resting: Resting, stem: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key="Moe")), "") is None


def test_a_denied_object_is_no_passive_with_in_no_way(resting: Resting) -> None:
    item = TrueFalse(statement="Drift nets were banned by the law of Bergen in no way.", answer=True)
    assert refuse(resting(item), "") is not None
