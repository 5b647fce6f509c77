"""What the article bears out: a set of common nouns, one place of many."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from types import SimpleNamespace

import pytest

from quizgen import knowledge
from quizgen.clauses import join
from quizgen.distractors import choose
from quizgen.distractors.model import Query
from quizgen.distractors.support import exceeds, fits_by_itself, is_of_one_whole, is_supported
from quizgen.facts.model import Ask, Fact


@pytest.mark.parametrize(
    ("base", "other", "supported"),
    [
        ("missionary", "The mill burned.", False),
        ("missionary", "Tribal chiefs came.", False),
        ("missionary", "Fur traders and tribal chiefs came.", True),
        ("carbon cycle", "The mill burned.", True),
        ("stroma", "The mill burned.", True),
        ("vaccine", "The mill burned.", False),
        ("northern", "The mill burned.", True),
        ("German-speaking", "The mill burned.", True),
        ("open-minded", "The mill burned.", False),
    ],
    ids=[
        "common",
        "one other is named",
        "two are",
        "kinds of one thing",
        "a term of a field",
        "a word of daily life",
        "the compass",
        "compounds that end alike",
        "compounds that do not",
    ],
)
def test_a_common_noun_wants_two_others_of_its_set(story, base: str, other: str, supported: bool) -> None:
    told = story(f"Ada drew one {base}.", other)
    ask = told.ask("What did Ada draw?", base, "term")
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    assert is_supported(base, knowledge.siblings(base), query) is supported


@pytest.mark.parametrize(
    ("key", "supported"),
    [
        ("economic ties with Rome", True),
        ("an economic giant", True),
        ("economic hardship", False),
        ("economic", True),
        ("economic hardship. Political and cultural gifts", False),
    ],
)
def test_a_sphere_of_life_gives_way_before_a_noun_of_every_sphere(analysed, key: str, supported: bool) -> None:
    text = analysed(f"The town had {key}." if " " in key else f"The crisis was {key}.")
    ask = Ask("object", "What was it?", key, frozenset({"choice"}))
    query = Query(ask, Fact("other", "facts.told", "", (), text.sentences, None, (ask,)), text, Random("0"))
    assert is_supported("economic", knowledge.siblings("economic"), query) is supported


@pytest.mark.parametrize(("key", "supported"), [("a financial crisis", True), ("a global financial crisis", False)])
def test_a_kind_that_an_adjective_describes_stays(analysed, key: str, supported: bool) -> None:
    text = analysed(f"The town saw {key}.")
    ask = Ask("object", "What did the town see?", key, frozenset({"choice"}))
    query = Query(ask, Fact("other", "facts.told", "", (), text.sentences, None, (ask,)), text, Random("0"))
    assert is_supported("financial crisis", knowledge.siblings("financial crisis"), query) is supported


@pytest.mark.parametrize(
    ("key", "supported"),
    [("the northern coast", True), ("northern medicine", False), ("the northern polar region", False)],
)
def test_a_side_has_another_side_only_in_a_land(story, key: str, supported: bool) -> None:
    told = story(f"Ada drew {key}.")
    ask = told.ask("What did Ada draw?", key, "term")
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    assert is_supported("northern", knowledge.siblings("northern"), query) is supported


@pytest.mark.parametrize(
    ("sentence", "stem", "is_asked"),
    [
        ("Ada crossed Spain.", "Which country did Ada cross?", False),
        ("Ada crossed Spain in 1931.", "Which country did Ada cross in 1931?", True),
        ("Ada attacked Spain.", "Which country did Ada attack?", True),
    ],
)
def test_one_of_many_places_is_no_matter_of_choice(analysed, sentence: str, stem: str, is_asked: bool) -> None:
    text = analysed(sentence)
    (first,) = text.sentences
    (clause,) = first.clauses
    phrase = next(one.phrase for one in clause.pieces if one.role == "object")
    ask = Ask("object", stem, "Spain", frozenset({"choice"}), phrase)
    assert bool(
        choose(ask, Fact("other", "facts.told", sentence, (), (first,), clause, (ask,)), text, Random("0"))
    ) is (is_asked)


@pytest.mark.parametrize(
    ("stem", "exceeding"),
    [
        ("Which river is longer than the Blue Nile?", True),
        ("Which river has more water than the Blue Nile?", True),
        ("Which river floods the valley rather than the Blue Nile?", False),
        ("Who held that the White Nile is longer than the Blue Nile?", False),
    ],
)
def test_what_exceeds_another_is_told_by_the_question(story, stem: str, exceeding: bool) -> None:
    told = story("The White Nile is longer than the Blue Nile.")
    ask = replace(told.ask(stem, "The White Nile", "river"), frame="subject")
    assert exceeds(Query(ask, told.fact(ask), told.text, Random("0"))) is exceeding


def test_rivers_of_the_world_are_no_options_where_one_exceeds_another(story) -> None:
    told = story("Water from the White Nile fills the longer lake.")
    stems = {"Which river is longer than the Blue Nile?": [], "Which river fills the lake?": ["another river"]}
    for stem, expected in stems.items():
        ask = replace(told.ask(stem, "the White Nile", "name"), frame="subject")
        found = choose(ask, told.fact(ask), told.text, Random("0"))
        assert [one.why for one in found][:1] == expected


@pytest.mark.parametrize(
    ("key", "base", "supported"),
    [
        ("a nasal spray", "nasal spray", True),
        ("the nasal sprays", "nasal spray", True),
        ("a strong nasal spray", "nasal spray", False),
        ("tourism", "tourism", True),
        ("a lens", "lens", False),
    ],
)
def test_a_term_that_is_the_whole_key_has_its_set_beside_it(story, key: str, base: str, supported: bool) -> None:
    told = story(f"Ada tried {key}.")
    ask = told.ask("What did Ada try?", key, "term")
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    assert is_supported(base, knowledge.siblings(base), query) is supported


@pytest.mark.parametrize(
    ("stem", "is_asked"),
    [
        ("Which star marks a part of the Crab’s shell?", True),
        ("Which star is one member of the group?", True),
        ("Which star is the brightest member of the group?", False),
    ],
)
def test_one_of_the_parts_of_a_thing_is_no_matter_of_choice(story, stem: str, is_asked: bool) -> None:
    told = story("Altarf marks it.")
    ask = replace(told.ask(stem, "Altarf", "star"), frame="subject")
    assert is_of_one_whole(Query(ask, told.fact(ask), told.text, Random(0))) is is_asked


@pytest.mark.parametrize(
    ("key", "base", "other", "expected"),
    [
        ("gifts to the car industry", "car industry", "The mill burned.", False),
        ("gifts to the car industry", "car industry", "The steel rusted.", True),
        ("a piece of the car industry", "car industry", "The mill burned.", True),
    ],
    ids=["another field", "the field of one", "behind of"],
)
def test_a_kind_behind_a_preposition_wants_the_field_of_another(
    story, key: str, base: str, other: str, expected: bool
) -> None:
    told = story(f"Ada drew {key}.", other)
    ask = told.ask("What did Ada draw?", key, "term")
    query = Query(ask, told.fact(ask), told.text, Random("0"))
    run = re.search(rf"({base})", key)
    assert run is not None
    assert fits_by_itself(base, run, query) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The county had closed the coal mine in Skye.", {"the gold mine in Skye", "the salt mine in Skye"}),
        ("The firm had lost a bank loan for roofs.", {"a student loan for roofs", "a lottery grant for roofs"}),
        ("The county had closed the coal mine road in Skye.", set()),
    ],
    ids=["a place", "a paper", "not the head"],
)
def test_a_term_that_heads_the_key_gives_way_before_what_tells_more(
    analysed, sentence: str, expected: set[str]
) -> None:
    text = analysed(sentence)
    (clause,) = text.sentences[0].clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    ask = Ask("object", "What was it?", join(piece.words), frozenset({"choice"}), piece.phrase)
    fact = Fact("other", "facts.told", sentence, (), text.sentences, clause, (ask,))
    found = {one.text for one in choose(ask, fact, text, Random("0"))}
    assert expected <= found
    assert bool(found) is bool(expected)


@pytest.mark.parametrize(("title", "fits"), [("The Weavers of Holm", False), ("The Harbour of Holm", True)])
def test_a_noun_that_the_title_has_in_the_plural_gives_way_to_no_other(story, title: str, fits: bool) -> None:
    told = story("Ada paid the weaver.", title=title)
    ask = told.ask("Whom did Ada pay?", "the weaver", "term")
    run = re.search("(weaver)", ask.key)
    assert run is not None
    assert fits_by_itself("weaver", run, Query(ask, told.fact(ask), told.text, Random("0"))) is fits


@pytest.mark.parametrize(
    ("key", "base", "expected"),
    [
        ("a health care professional", "health care professional", True),
        ("to become a health care professional", "health care professional", False),
        ("a chance to cook for a health care professional", "health care professional", False),
    ],
    ids=["what somebody is", "what somebody does", "what is a noun as well"],
)
def test_what_is_no_phrase_gives_way_where_it_has_no_verb(analysed, key: str, base: str, *, expected: bool) -> None:
    text = analysed(f"She wants {key}, like the other cook.")
    ask = Ask("considered", "What was she?", key, frozenset({"choice"}))
    told = Fact("other", "facts.told", key, (), text.sentences[:1], text.sentences[0].clauses[0])
    run = re.search(rf"({base})", key)
    assert run is not None
    assert fits_by_itself(base, run, Query(ask, told, text, Random("0"))) is expected


@pytest.mark.parametrize(
    ("key", "base", "expected"),
    [
        ("TV programmes about frogs", "TV programme", True),
        ("Trade fairs about frogs", "Trade fair", False),
        ("UN Offices about frogs", "UN Office", False),
        ("A Levels about frogs", "A Level", False),
    ],
    ids=["initials", "a name", "a name behind initials", "one letter"],
)
def test_initials_before_a_noun_are_no_name(analysed, key: str, base: str, *, expected: bool) -> None:
    text = analysed(f"{key} have drawn crowds.")
    clause = text.sentences[0].clauses[0]
    ask = Ask("thing", "What has drawn crowds?", key, frozenset({"choice"}), clause.subject)
    told = Fact("other", "facts.told", key, (), text.sentences, clause)
    run = re.search(rf"({base}s)", key)
    assert run is not None
    assert fits_by_itself(base, run, Query(ask, told, text, Random("0"))) is expected


@pytest.mark.parametrize(
    ("frame", "stem", "present", "expected"),
    [
        ("object", "What did Ada praise?", True, False),
        ("object", "What did Ada praise?", False, True),
        ("term-for", "What is the term for a state without kings?", True, True),
        ("object", "What is the only thing that Ada praises?", True, True),
        ("kin", "What is the wish an example of?", True, True),
        ("kin", "What is the wish a cause of?", True, False),
    ],
    ids=["at large", "in one scene", "what it is called", "the only one", "a kind of it", "one of its effects"],
)
def test_what_is_so_of_many_gives_way_where_one_alone_is_asked_for(
    story, frame: str, stem: str, *, present: bool, expected: bool
) -> None:
    told = story("Ada praised loyalty.")
    ask = replace(told.ask(stem, "loyalty", "term"), frame=frame)
    fact = told.fact(ask)
    if not present:
        clause = SimpleNamespace(verb=SimpleNamespace(tense="past", progressive=False, perfect=False))
        fact = replace(fact, clause=clause)
    run = re.search("(loyalty)", ask.key)
    assert run is not None
    assert fits_by_itself("loyalty", run, Query(ask, fact, told.text, Random("0"))) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The widow sold a canoe.", True),
        ("The widow sells a canoe.", False),
        ("The widow sold a canoe in Perth.", True),
        ("The widow sold a canoe and a saddle.", True),
        ("The widow sold a canoe of birch.", False),
    ],
    ids=["once", "always", "in a place", "with another thing", "of a kind"],
)
def test_a_common_thing_gives_way_in_what_is_past(analysed, sentence: str, *, expected: bool) -> None:
    text = analysed(sentence)
    (clause,) = text.sentences[0].clauses
    piece = next(one for one in clause.pieces if one.role == "object")
    ask = Ask(
        "object", "What was it?", sentence.removesuffix(".").split(" ", 3)[3], frozenset({"choice"}), piece.phrase
    )
    fact = Fact("other", "facts.told", sentence, (), text.sentences, clause, (ask,))
    run = re.search("(canoe)", ask.key)
    assert run is not None
    assert fits_by_itself("canoe", run, Query(ask, fact, text, Random("0"))) is expected
