"""Which items are chosen: each fact once, none that answers another, types and numbers mixed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from quizgen.clauses import Text
from quizgen.items.model import Candidate
from quizgen.quiz.model import Cloze, Item, Matching, Pair, ShortAnswer, SourceSentence, TrueFalse
from quizgen.selection import choose
from quizgen.selection.clashes import key_of, shown

Made = Callable[..., Candidate]
RIVERS = "Rhine Danube Volga Elbe Loire Rhone Tagus Duero Ebro Oder Vistula Dnieper Thames Severn Shannon Tiber".split()
DEEDS = [f"{river} traders founded harbour{number} beside market{number}." for number, river in enumerate(RIVERS)]


@pytest.fixture
def made(story: Any) -> Made:
    """A candidate of an item that rests on a sentence of a paragraph."""

    def make(item: Item, text: str, paragraph: int = 1, numeric: bool = False) -> Candidate:
        source = [SourceSentence(paragraph=paragraph, sentence=1, text=text)]
        return Candidate(item.model_copy(update={"source": source}), story(text).fact(), None, "asked", numeric)

    return make


@pytest.fixture
def deeds(made: Made) -> list[Candidate]:
    """Questions about facts that have nothing in common, one a paragraph."""
    words = [deed.rstrip(".").split() for deed in DEEDS]
    return [
        made(ShortAnswer(stem=f"Who founded {at[3]} beside {at[5]}?", key=f"{at[0]} traders"), deed, number)
        for number, (at, deed) in enumerate(zip(words, DEEDS, strict=True), 1)
    ]


def test_as_many_as_wanted_and_no_more_spare_ones(deeds: list[Candidate]) -> None:
    chosen, spare = choose(deeds, 5, "Rivers")
    assert len(chosen) == 5
    assert len(spare) == 5
    assert not {id(one) for one in chosen} & {id(one) for one in spare}


def test_fewer_where_there_are_fewer(deeds: list[Candidate]) -> None:
    chosen, spare = choose(deeds[:3], 5, "Rivers")
    assert (len(chosen), spare) == (3, [])
    assert choose([], 5, "Rivers") == ([], [])


def test_what_is_nearly_the_articles_sentence_goes_behind_other_items_of_its_fact(made: Made) -> None:
    sentence = "Rhine traders founded a harbour beside numerous markets."
    question = made(ShortAnswer(stem="Who founded a harbour beside numerous markets?", key="Rhine traders"), sentence)
    statement = TrueFalse(statement="Rhine traders founded a harbour beside many markets.", answer=True)
    near = replace(made(statement, sentence), finding=question.finding, asked="true-one-change")
    chosen, _ = choose([near, question], 1, "Rivers")
    assert chosen == [question]


def test_chosen_stand_in_the_order_of_the_article(deeds: list[Candidate]) -> None:
    chosen, _ = choose(deeds[::-1], 6, "Rivers")
    places = [one.item.source[0].paragraph for one in chosen]
    assert places == sorted(places)


def test_the_choice_does_not_depend_on_when_it_is_made(deeds: list[Candidate]) -> None:
    assert choose(deeds, 7, "Rivers") == choose(list(deeds), 7, "Rivers")


def test_what_the_title_names_comes_first(deeds: list[Candidate]) -> None:
    ((only,), _) = choose(deeds, 1, "Shannon traders beside market14")
    assert key_of(only) == "Shannon traders"


def test_no_fact_is_asked_twice(made: Made) -> None:
    fact = "Rhine traders founded harbours."
    twice = [
        made(ShortAnswer(stem="Who founded harbours on the river?", key="Rhine traders"), fact),
        made(Cloze(text="Rhine traders founded [[harbours]]."), fact),
    ]
    assert len(choose(twice, 5, "Rivers")[0]) == 1


def test_findings_that_no_sentence_words_are_not_one_fact(deeds: list[Candidate]) -> None:
    unworded = [replace(one, finding=replace(one.finding, text="")) for one in deeds[:4]]
    chosen, _ = choose(unworded, 4, "Harbours")
    assert len(chosen) == 4


def test_one_key_under_two_names_is_asked_once_of_a_sentence(made: Made) -> None:
    told = [
        made(ShortAnswer(stem="Who sailed to Basel in 1821?", key="Emil Huber"), "Emil Huber sailed to Basel in 1821."),
        made(ShortAnswer(stem="Who was the first Swiss lock keeper?", key="Huber"), "Huber kept the first Swiss lock."),
    ]
    assert len(choose(told, 5, "Rivers")[0]) == 1


def test_one_question_is_asked_once_of_two_sentences(made: Made) -> None:
    told = [
        made(ShortAnswer(stem=stem, key="Emil Huber"), text, number)
        for number, (stem, text) in enumerate(
            [
                ("Who sold the old lock to the town?", "Emil Huber sold the old lock to the town."),
                ("Who finally sold the old lock to the town of Basel?", "He was poor, yet Huber finally sold it."),
                ("Who wrote a diary?", "Emil Huber wrote a diary."),
            ],
            1,
        )
    ]
    assert len(choose(told, 5, "Rivers")[0]) == 2


def test_two_clauses_of_a_sentence_are_both_asked(made: Made, analysed: Callable[..., Text]) -> None:
    text = "Emil Huber kept the old Basel lock, and Ida Koch kept the new Basel lock."
    items = [
        ShortAnswer(stem="Who kept the old Basel lock?", key="Emil Huber"),
        ShortAnswer(stem="Who kept the new Basel lock?", key="Ida Koch"),
    ]
    clauses = analysed(text).sentences[0].clauses
    told = [
        replace(one, finding=replace(one.finding, text=item.stem, clause=clause))
        for item, clause in zip(items, clauses, strict=True)
        for one in [made(item, text)]
    ]
    assert len(choose(told, 5, "Rivers")[0]) == 2


def test_no_item_gives_away_the_key_of_another(made: Made) -> None:
    leaking = [
        made(ShortAnswer(stem="Who dredged the Hamburg harbour?", key="Elbe traders"), DEEDS[3], 1),
        made(ShortAnswer(stem="When did Elbe traders dredge the Hamburg harbour?", key="in spring"), DEEDS[4], 2),
    ]
    assert len(choose(leaking, 5, "Rivers")[0]) == 1


def test_numbers_are_the_keys_of_three_in_ten_at_most(made: Made, deeds: list[Candidate]) -> None:
    asked = ShortAnswer(stem="In which year did the guild open the cellar?", key="1810")
    texts = [f"Guild{number} opened cellar{number}." for number in range(20)]
    dated = [made(asked, text, number, numeric=True) for number, text in enumerate(texts, 1)]
    chosen, _ = choose([*dated, *deeds[:8]], 10, "Guild cellar")
    assert 0 < sum(one.numeric for one in chosen) <= 3


def test_true_and_false_statements_balance(made: Made) -> None:
    statements = [made(TrueFalse(statement=deed, answer=number > 3), deed, number) for number, deed in enumerate(DEEDS)]
    chosen, _ = choose(statements, 10, "Rivers")
    answers = [one.item.answer for one in chosen if isinstance(one.item, TrueFalse)]
    assert abs(answers.count(True) - answers.count(False)) <= 1


def test_types_are_mixed(made: Made, deeds: list[Candidate]) -> None:
    gaps = [
        made(
            Cloze(text=f"Monks drained [[fen{number}]] beside abbey{number}."),
            f"Monks drained fen{number}.",
            number + 1,
        )
        for number in range(10)
    ]
    chosen, _ = choose([*gaps, *deeds], 10, "Rivers")
    kinds = [one.item.type for one in chosen]
    assert min(kinds.count("cloze"), kinds.count("short_answer")) >= 3


def test_one_matching_item_and_it_stands_last(made: Made, deeds: list[Candidate]) -> None:
    pairs = [Pair(id="a", left="Rhine", right="Basel"), Pair(id="b", left="Elbe", right="Hamburg")]
    matching = [
        made(Matching(instruction="Match.", pairs=pairs), f"Towns {number} stand there.", 9) for number in (1, 2)
    ]
    chosen, _ = choose([*matching, *deeds], 8, "Rivers Towns")
    assert [one.item.type for one in chosen].count("matching") <= 1
    with_it, _ = choose([*matching, *deeds[:2]], 8, "Rivers Towns")
    assert [one.item.type for one in with_it] == ["short_answer", "short_answer", "matching"]


def test_no_item_asks_a_sentence_that_the_matching_item_tells(made: Made, deeds: list[Candidate]) -> None:
    pairs = [Pair(id="a", left="Rhine", right="Basel"), Pair(id="b", left="Elbe", right="Hamburg")]
    matching = made(Matching(instruction="Match.", pairs=pairs), "Towns stand there.", 1)
    chosen, _ = choose([matching, *deeds[:1]], 8, "Rivers Towns")
    assert len(chosen) == 1


def test_a_matching_item_that_takes_up_more_facts_than_are_left_waits(made: Made, deeds: list[Candidate]) -> None:
    pairs = [Pair(id="a", left="Rhine", right="Basel"), Pair(id="b", left="Elbe", right="Hamburg")]
    matching = made(Matching(instruction="Match.", pairs=pairs), "Towns stand there.", 1)
    told = [source for one in deeds[:4] for source in one.item.source]
    matching = replace(matching, item=matching.item.model_copy(update={"source": told}))
    few, _ = choose([matching, *deeds[:4]], 8, "Rivers Towns stand")
    assert [one.item.type for one in few] == ["short_answer"] * 4


def test_an_item_gives_way_to_a_false_statement_where_that_lets_a_true_one_in(
    made: Made, deeds: list[Candidate]
) -> None:
    false = made(TrueFalse(statement="Monks founded harbour0 beside market0.", answer=False), DEEDS[0], 1)
    true = [made(TrueFalse(statement=deed, answer=True), deed, number) for number, deed in enumerate(DEEDS[8:11], 9)]
    chosen, _ = choose([*deeds[:6], false, *true], 10, "Rivers")
    answers = [one.item.answer for one in chosen if isinstance(one.item, TrueFalse)]
    assert sorted(answers) == [False, True, True]
    assert len(chosen) == 8


def test_an_item_gives_way_to_a_true_statement_where_that_lets_a_false_one_in(
    made: Made, deeds: list[Candidate]
) -> None:
    true = made(TrueFalse(statement="Monks founded harbour0 beside market0.", answer=True), DEEDS[0], 1)
    false = [made(TrueFalse(statement=deed, answer=False), deed, number) for number, deed in enumerate(DEEDS[8:11], 9)]
    chosen, _ = choose([*deeds[:6], true, *false], 10, "Rivers")
    answers = [one.item.answer for one in chosen if isinstance(one.item, TrueFalse)]
    assert sorted(answers) == [False, False, True]
    assert len(chosen) == 8


def test_shown_hides_the_key(made: Made) -> None:
    assert "harbours" not in shown(made(Cloze(text="Rhine traders founded [[harbours]]."), DEEDS[0]))


def test_another_answer_goes_before_one_that_was_asked_for(made: Made) -> None:
    deeds = [("Who built the bridge at Ostia?", "Marcus Vale"), ("Who paid for the school at Pisa?", "Vale"),
             ("Who closed the market at Lucca?", "Ada Rose")]  # fmt: skip
    candidates = [
        made(ShortAnswer(stem=stem, key=key), f"{key} {stem[4:-1]}.", number)
        for number, (stem, key) in enumerate(deeds, 1)
    ]
    chosen, _ = choose(candidates, 2, "Towns")
    assert [key_of(one) for one in chosen] == ["Marcus Vale", "Ada Rose"]


def test_an_amount_of_something_counts_as_a_number(made: Made) -> None:
    keys = ["about 50 percent silica", "12 metres", "1,350 kilometres", "about 70 percent iron"]
    asked = [
        made(ShortAnswer(stem=f"What does sample {river} hold?", key=key), f"Sample {river} holds {key}.", number)
        for number, (key, river) in enumerate(zip(keys, RIVERS, strict=False), 1)
    ]
    chosen, _ = choose(asked, 4, "Rivers")
    assert len(chosen) == 1
