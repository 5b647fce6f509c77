"""Questions that a native writer would put so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from quizgen.clauses import Piece, Text
from quizgen.gates.idiom import refuse
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, Distractor, ShortAnswer

Resting = Callable[..., Candidate]

REFUSED = [
    ("What is one way to keep cod fresh in Bergen?", "to salt it"),
    ("What was one common method of drying cod at Lofoten?", "hanging it on racks"),
    ("What is the cod of Lofoten, for it is caught in three ways?", "a strange fish"),
    ("What did Bergen ban in 1911, for the skippers had lost six boats?", "drift nets"),
    ("What happens in Bergen if large number of boats sink?", "the port is shut"),
    ("What happens in Bergen if cod is regular part of a meal?", "more salt is sold"),
    ("What did the divers of Bergen reveal?", "how Nansen died for the first time"),
    ("Although Bergen sells no nets, what does it do?", "allows boats to mend them"),
    ("A net may hold in a gale, but what will it only do when it is new?", "hold"),
    ("What did Norwegian skippers have to do?", "choose between Bergen and Moss"),
    ("What was the focus of the Bergen cod council?", "a specific issue"),
    ("What does a tremor under the fjords of Lofoten often begin?", "hours or days"),  # a time
    ("Which bay became Norway’s first marine park in 1999?", "Norway’s"),  # a possessor
    ("What seems to depend on four major factors?", "the price of herring"),  # figures alone
    ("Which country governed the UK Fishing Zone in 1970?", "the UK"),  # its own answer
    ("Who wrote one of the best books on the Lofoten fishery?", "Kari Moe"),
    ("What is one of the oldest harbours in Norway?", "Borgund"),
    ("By whom was the harbour of Borgund dredged in 1911?", "Kari Moe"),
    ("What does Borgund have, like other harbours?", "a lighthouse"),
    ("Like other harbours of Lofoten, what does Borgund have?", "a lighthouse"),
    ("What did a new kind of bait attract on one hook?", "young cod"),
    ("How many nets can only 5% of the boats in Bergen carry?", "more than 30"),
    ("By 1900, what was average income in Lofoten?", "90 kroner"),
    ("Before the storm, off the Lofoten coast, what did trawlers catch?", "cod"),
    ("Who is the head of the Nordic Council since May 2011?", "Ole Berg"),
    ("Between 12 and 16, how many hours do Norwegian pupils sleep?", "nine"),
    ("What is the task of Oslo having shaped?", "a fishing policy"),
    ("For a decade, for what purpose did Oslo pay trawler crews?", "to stop fishing"),
    ("How many hours do Norwegian pupils lose?", "two"),
    ("How many sisters does the skipper Kari Moe have?", "three"),
    ("In which year did the turning point for Bergen come when the harbour froze?", "1899"),
    ("For what share of Norway’s does Iceland account?", "a tenth"),
    ("What had become cloudy?", "the harbour water"),
    ("What does sadly fishing in Norway involve?", "long nights"),
    ("What share of women will lose her pension in Oslo?", "one in ten"),
    ("What does harbour’s growth in Bergen depend on?", "trade"),
    ("Between 1990 and 2000, to what figure did herring catches rise from 400?", "700 tonnes"),
    ("Which club signed its first female coach?", "Brann"),
    ("What is marked by the songs of Hanseatic movement and long winters?", "the art of Bergen"),
    ("Who attends one of the 23 schools in Bergen?", "Kari Moe"),
    ("What does a look at the Lofoten fishery focus on?", "the boats"),
    ("What would preventing storms in Bergen prevent?", "the loss of boats"),
    ("What did Kari Moe of Bergen write about?", "the skippers themselves"),
    ("What encompasses 7,000 square kilometres?", "the fjord"),
    ("Who constituted a peculiar and powerful interest?", "the herring skippers"),
]
REFUSED += [("How many thousands of skippers lived in Bergen?", "hundreds")]
REFUSED += [("What spread from Bergen to the ports of Iceland?", "Kari Moe's")]
KEPT = [
    ("How many thousand skippers lived in Bergen?", "nine"),
    ("What is one reason for the fall of the cod trade in Bergen?", "that boats moved north"),
    ("In 1911, for which port did the skippers of Bergen leave?", "Moss"),
    ("What did Bergen ban in 1911, for the most part?", "drift nets"),
    ("Although Bergen sells no nets, what does it allow boats to do?", "mend theirs"),
    ("Bergen had six piers, but what did the council do in 1911?", "set the number at nine"),
    ("On May 6, 1973, what did Norway and Iceland sign?", "a fishing treaty"),
    ("What did one of the oldest skippers in Bergen invent?", "a folding net"),
    ("Who has been the head of the Nordic Council since 2011?", "Ole Berg"),
    ("In 1999, which bay became a marine park?", "Borgund Bay"),
    ("How many hours of sleep do pupils in Bergen lose?", "two"),
    ("Trawlers crossed the seas of Norway, Iceland and Denmark, but what have their numbers dropped to?", "90"),
    ("Which animals belong to the herring family?", "the sprats'"),
    ("Whose design of nets spread to the ports of Iceland?", "Kari Moe's"),
    ("What did plankton lead to?", "a longer list of elements"),  # a term says alone what it is about
]


@pytest.mark.parametrize(("stem", "key"), REFUSED, ids=[case[0] for case in REFUSED])
def test_what_is_no_idiom_or_only_figures_is_refused(resting: Resting, stem: str, key: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key=key)), "") is not None


@pytest.mark.parametrize(("stem", "key"), KEPT, ids=[case[0] for case in KEPT])
def test_a_plain_question_passes(resting: Resting, stem: str, key: str) -> None:
    assert refuse(resting(ShortAnswer(stem=stem, key=key)), "") is None


@pytest.mark.parametrize(("other", "passes"), [("a steep path to Voss", False), ("a broad path to Oslo", True)])
def test_options_differ_in_the_kind_that_is_asked_for(resting: Resting, other: str, passes: bool) -> None:
    options = (Distractor(text=other),)
    item = Choice(stem="What kind of path did Moe build in Bergen?", key="a steep path to Oslo", distractors=options)
    assert (refuse(resting(item), "") is None) == passes


@pytest.mark.parametrize(("key", "passes"), [("antimicrobial drugs", False), ("quick-acting drugs", True)])
def test_the_key_alone_does_not_end_in_a_word_of_the_stem(resting: Resting, key: str, passes: bool) -> None:
    item = Choice(
        stem="What destroys microbial walls in Bergen?", key=key, distractors=(Distractor(text="painkilling drugs"),)
    )
    assert (refuse(resting(item), "") is None) == passes


@pytest.mark.parametrize(("key", "passes"), [("Norwegian boats", False), ("Danish boats", True)])
def test_the_stem_does_not_name_the_nation_asked_for(resting: Resting, key: str, passes: bool) -> None:
    item = ShortAnswer(stem="What kind of boats did the skippers of Norway build in 1905?", key=key)
    assert (refuse(replace(resting(item), asked="kind"), "") is None) == passes


@pytest.mark.parametrize(("told", "passes"), [("It could last.", False), ("It still lasts.", True)])
def test_a_clause_whose_verb_was_taken_for_an_adjunct_is_not_asked_about(
    resting: Resting, analysed: Callable[..., Text], told: str, passes: bool
) -> None:
    candidate = resting(ShortAnswer(stem="What laced with resin from Bergen could last?", key="a barrel"))
    clause = analysed("The old barrels lasted for years.").sentences[0].clauses[0]
    verb = Piece("other", analysed(told).sentences[0].tokens[1:3])
    found = replace(candidate.finding, clause=replace(clause, pieces=(*clause.pieces, verb)))
    assert (refuse(replace(candidate, finding=found, asked="thing"), "") is None) is passes


def test_the_title_and_the_noun_asked_for_do_not_make_the_key(resting: Resting) -> None:
    candidate = resting(ShortAnswer(stem="Which skippers sailed to Iceland in 1905?", key="herring skippers"))
    assert refuse(candidate, "Herring") is not None
    assert refuse(candidate, "Bergen") is None


def test_a_word_of_the_title_tells_what_is_asked_about(resting: Resting) -> None:
    candidate = resting(ShortAnswer(stem="What makes time seem to go by in three stages?", key="sleep"))
    assert refuse(candidate, "The stages of time") is None


@pytest.mark.parametrize(("held", "passes"), [("an early kind of trawler", False), ("the oldest trawler", True)])
def test_what_is_held_to_be_one_of_a_kind_is_not_asked_for(resting: Resting, held: str, passes: bool) -> None:
    candidate = resting(ShortAnswer(stem=f"What is said to be {held} in Bergen?", key="the Solstad"))
    assert candidate.ask is not None
    asked = replace(candidate, ask=replace(candidate.ask, frame="thing"))
    assert (refuse(asked, "") is None) is passes


def test_what_exceeds_a_thing_is_asked_for_with_options_only(resting: Resting) -> None:
    stem, key = "Which fjord of Norway is longer than the Hardangerfjord?", "the Sognefjord"
    choice = Choice(stem=stem, key=key, distractors=[Distractor(text=one) for one in ("the Oslofjord", "the Voss")])
    asked = [refuse(replace(resting(item), asked="subject"), "") for item in (ShortAnswer(stem=stem, key=key), choice)]
    assert asked == ["one of several that exceed it", None]


@pytest.mark.parametrize(
    ("asked", "stem", "passes"),
    [
        ("object", "What did the skippers of Bergen hunt like seals?", False),
        ("object", "What did the skippers of Bergen trade like Danes and Scots?", False),
        ("object", "What did the skippers of Bergen hunt, like those of Moss?", True),
        ("governed", "What did the first skippers of Bergen look like?", True),
    ],
)
def test_a_likeness_stands_beside_its_thing(resting: Resting, asked: str, stem: str, passes: bool) -> None:
    candidate = replace(resting(ShortAnswer(stem=stem, key="big beasts of the fjords")), asked=asked)
    assert (refuse(candidate, "") is None) is passes
