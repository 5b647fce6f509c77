"""Each item type from facts built by hand: what it holds, and when it is not made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.facts import find_all
from quizgen.facts.model import Comparison
from quizgen.items import choice, comparison, make_all, matching, ordering, short_answer, true_false

YEARS = {
    "The bridge opened": "1972",
    "The mill burnt down": "1901",
    "The port closed": "1930",
    "The school moved": "1955",
}


def _dated(story, events=YEARS):
    told = story(*(f"{event} in {year}." for event, year in events.items()))
    facts = []
    for sentence, (event, year) in zip(told.text.sentences, events.items(), strict=True):
        fact = told.fact(text=sentence.text, event=event, date=year)
        facts.append(replace(fact, sentences=(sentence,)))
    return told, facts


def test_a_choice_has_three_distractors_and_says_why_each(story) -> None:
    told = story("France sold the largest port.")
    ask = told.ask("Which country sold the largest port?", "France", "country")
    (candidate,) = choice.make([told.fact(ask)], told.text, 0)
    item = candidate.item
    assert len(item.distractors) == 3
    assert all(one.why for one in item.distractors)
    assert item.rule == "facts.told/items.choice/asked"
    assert item.feedback == "France sold the largest port."
    assert (item.source[0].paragraph, item.source[0].sentence, item.source[0].answer) == (1, 1, "France")


def test_no_choice_without_three_good_distractors_but_a_short_answer(story) -> None:
    told = story("Ada Quill built the mill.").named("person", "Ada Quill")
    ask = told.ask("Who built the mill?", "Ada Quill", "person", accept=("Quill",))
    fact = told.fact(ask)
    assert list(choice.make([fact], told.text, 0)) == []
    (candidate,) = short_answer.make([fact], told.text, 0)
    assert (candidate.item.key, candidate.item.accept) == ("Ada Quill", ["Quill"])


def test_what_others_are_as_well_is_no_choice(story) -> None:
    told = story("France is one of the richest countries.")
    ask = told.ask("Which country is one of the richest?", "France", "country")
    assert not list(choice.make([told.fact(ask)], told.text, 0))
    ask = told.ask("Which country is only one of many that are rich?", "France", "country")
    assert not list(choice.make([told.fact(ask)], told.text, 0))
    ask = told.ask("Which country is rich, like other countries?", "France", "country")
    assert not list(choice.make([told.fact(ask)], told.text, 0))


def test_a_word_of_the_stem_in_the_key_alone_is_no_choice(story) -> None:
    told = story("The state house held a state funeral.")
    rivals = ("a private wedding", "a royal visit", "a court martial")
    ask = told.ask("What did the house hold?", "a state funeral", "term", rivals=rivals)
    assert list(choice.make([told.fact(ask)], told.text, 0))
    ask = replace(ask, stem="What did the state house hold?")
    assert not list(choice.make([told.fact(ask)], told.text, 0))


def test_the_options_of_a_choice_are_whole_names(story) -> None:
    told = story("Quill built the mill.", "Ada Quill met Mary Holm, Paul Reed and Jane Foss.")
    told = told.named("person", "Ada Quill", "Mary Holm", "Paul Reed", "Jane Foss")
    ask = told.ask("Who built the mill?", "Quill", "person")
    (candidate,) = choice.make([told.fact(ask)], told.text, 0)
    assert candidate.item.key == "Ada Quill"
    assert {one.text for one in candidate.item.distractors} == {"Mary Holm", "Paul Reed", "Jane Foss"}


def test_the_key_of_a_short_answer_is_a_whole_name_and_the_surname_counts_too(story) -> None:
    told = story("Quill built the mill.", "Ada Quill met Mary Holm.").named("person", "Ada Quill", "Mary Holm")
    (candidate,) = short_answer.make([told.fact(told.ask("Who built the mill?", "Quill", "person"))], told.text, 0)
    assert (candidate.item.key, candidate.item.accept) == ("Ada Quill", ["Quill"])


def test_a_surname_that_two_bear_is_the_whole_name_of_who_is_called_so(story) -> None:
    told = story("Quill built the mill.", "Ada Quill met Leopold Quill.").named("person", "Ada Quill", "Leopold Quill")
    called = [replace(one, forms=(one.name, "Quill")) if one.name == "Ada Quill" else one for one in told.text.mentions]
    fact = told.fact(told.ask("Who built the mill?", "Quill", "person"))
    for mentions, key in ((called, "Ada Quill"), (told.text.mentions, "Quill")):
        (candidate,) = short_answer.make([fact], replace(told.text, mentions=tuple(mentions)), 0)
        assert candidate.item.key == key


def test_the_answer_in_the_source_may_be_an_alias(story) -> None:
    told = story("Beijing signed the treaty.")
    phrase = told.phrase("Beijing", "city")
    ask = replace(told.ask("Which country signed the treaty?", "China"), phrase=phrase, accept=("Beijing",))
    (candidate,) = short_answer.make([told.fact(ask)], told.text, 0)
    assert candidate.item.source[0].answer == "Beijing"


def test_true_and_false_statements_come_with_their_correction(story) -> None:
    told = story("The bridge opened in 1972.")
    fact = told.fact(told.ask("In which year did the bridge open?", "1972", "year", hint="year"))
    fact = replace(fact, text="The bridge was opened in 1972.")
    true, false = true_false.make([fact], told.text, 0)
    assert (true.item.answer, true.item.correction) == (True, "")
    assert (false.item.answer, false.item.correction) == (False, fact.text)
    assert false.item.statement != fact.text


def test_what_the_article_says_word_for_word_is_no_true_statement(story) -> None:
    told = story("The bridge opened in 1972.")
    fact = told.fact(told.ask("In which year did the bridge open?", "1972", "year", hint="year"))
    assert [one.item.answer for one in true_false.make([fact], told.text, 0)] == [False]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Bergen lost its trade with Scotland because British ships blocked Norwegian ports.",
            "The reason why Bergen lost its trade with Scotland is that British ships blocked Norwegian ports.",
        ),
        (
            "Norway imported wheat from Canada in 1809 because of a British blockade.",
            "A British blockade is the reason why Norway imported wheat from Canada in 1809.",
        ),
        ("Marie Lund discovered the Holm comet in 1911.", "The Holm comet was discovered by Marie Lund in 1911."),
        (
            "Marie Lund met Paul Holm, who left Oslo in the summer of 1880, and moved with her to a farm near Bergen.",
            "Paul Holm left Oslo in the summer of 1880.",
        ),
        ("In 1882, Marie Lund moved to Oslo.", "The year in which Marie Lund moved to Oslo was 1882."),
    ],
)
def test_true_statements_are_turned_round(analysed, sentence: str, expected: str) -> None:
    text = analysed(sentence)
    made = true_false.make(find_all(text), text, 0)
    assert expected in [one.item.statement for one in made if one.item.answer]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Oslo has fed its school children with salted herring from numerous northern ports.",
            "Oslo has fed its school children with salted herring from many northern ports.",
        ),
        (
            "The old harbour of Bergen is dangerous in winter because of storms.",
            "The old harbour of Bergen is dangerous in winter due to storms.",
        ),
    ],
)
def test_a_sentence_that_stands_alone_is_true_in_another_word(analysed, sentence: str, expected: str) -> None:
    text = analysed(sentence)
    made = {one.item.statement: one.asked for one in true_false.make(find_all(text), text, 0) if one.item.answer}
    assert made[expected] == "true-one-change"


def test_a_short_sentence_with_one_other_word_is_no_statement(analysed) -> None:
    text = analysed("Bergen has numerous narrow streets.")
    assert not [one for one in true_false.make(find_all(text), text, 0) if one.item.answer]


def test_what_may_be_so_is_no_statement_to_judge(analysed) -> None:
    text = analysed("The harbour board of Bergen may buy additional barges from Sweden through auctions.")
    assert list(true_false.make(find_all(text), text, 0)) == []


def test_four_dated_events_make_a_matching_and_an_ordering_item(story) -> None:
    told, facts = _dated(story)
    (matched,) = matching.make(facts, told.text, 0)
    assert [(pair.left, pair.right) for pair in matched.item.pairs] == list(YEARS.items())
    assert len(matched.item.source) == 4
    (ordered,) = ordering.make(facts, told.text, 0)
    assert [step.text for step in ordered.item.steps] == sorted(YEARS, key=YEARS.__getitem__)


def test_three_dated_events_make_neither(story) -> None:
    told, facts = _dated(story, dict(list(YEARS.items())[:3]))
    assert not list(matching.make(facts, told.text, 0))
    assert not list(ordering.make(facts, told.text, 0))


def test_pairs_with_one_right_side_are_not_matched(story) -> None:
    told, facts = _dated(story, {**YEARS, "The mayor died": "1972"})
    (matched,) = matching.make(facts, told.text, 0)
    assert len(matched.item.pairs) == 4


def test_events_that_tell_their_year_are_not_ordered(story) -> None:
    told, facts = _dated(story, {**dict(list(YEARS.items())[:3]), "The 1960 plan failed": "1960"})
    assert not list(ordering.make(facts, told.text, 0))


def _comparison(story, **changed: str) -> Comparison:
    told = story("Basalt contains iron while granite contains quartz.")
    fields = {"a": "basalt", "b": "granite", "aspect": "what they contain"}
    fields |= {"a_value": "contains much iron", "b_value": "contains some quartz", **changed}
    return Comparison(changed.pop("kind", "contrast"), "facts.comparisons.contrast", told.text.sentences[0].text, **{
        key: fields[key] for key in ("a", "b", "aspect", "a_value", "b_value")
    }, cue="while", sentences=told.text.sentences)  # fmt: skip


def test_a_comparison_with_two_values_makes_a_table(story) -> None:
    found = _comparison(story)
    (candidate,) = comparison.make([found], story().text, 0)
    item = candidate.item
    assert (item.a, item.b) == ("basalt", "granite")
    assert [(row.aspect, row.a, row.b) for row in item.rows] == [("What each contains", "much iron", "some quartz")]


@pytest.mark.parametrize("aspect", ["share of the iron", "number of mines", "weight"])
def test_an_aspect_that_says_what_is_counted_heads_a_row(story, aspect: str) -> None:
    (candidate,) = comparison.make([_comparison(story, aspect=aspect, a_value="60%", b_value="13%")], story().text, 0)
    assert [(row.aspect.lower(), row.a, row.b) for row in candidate.item.rows] == [(aspect, "60%", "13%")]


def test_the_list_that_both_sides_stand_in_is_left_off_a_rank(story) -> None:
    found = _comparison(story, aspect="rank in the league", a_value="3rd", b_value="7th")
    (candidate,) = comparison.make([found], story().text, 0)
    assert [(row.aspect, row.a, row.b) for row in candidate.item.rows] == [("Rank", "3rd", "7th")]


def test_changes_of_several_things_share_one_table_over_time(story) -> None:
    fields = {"kind": "change", "aspect": "amount"}
    findings = [
        _comparison(story, **fields, a=thing, b=f"{thing} earlier", a_value=new, b_value=old)
        for thing, new, old in (("the price", "9 pounds", "4 pounds"), ("the debt", "30 pounds", "80 pounds"))
    ]
    (candidate,) = comparison.make(findings, story().text, 0)
    rows = [(row.aspect, row.a, row.b) for row in candidate.item.rows]
    assert rows == [("The price", "4 pounds", "9 pounds"), ("The debt", "80 pounds", "30 pounds")]
    assert (candidate.item.a, candidate.item.b) == ("earlier", "later")


@pytest.mark.parametrize(
    "changed",
    [
        {"a": "it"},
        {"a_value": ""},
        {"b_value": "contains much iron"},
        {"aspect": "what is said of them"},
        {"a": "were the offspring of flies"},
        {"a": "Moscow", "b": "the Kremlin"},
        {"a": "three pumps", "b": "one", "aspect": "number of pumps", "a_value": "three pumps", "b_value": "one"},
    ],
)
def test_sides_and_values_that_do_not_stand_alone_make_no_table(story, changed: dict[str, str]) -> None:
    assert list(comparison.make([_comparison(story, **changed)], story().text, 0)) == []


def test_what_two_finders_found_alike_is_asked_once_and_seeds_settle_the_rest(story) -> None:
    told = story("France sold the largest port of the lake.")
    fact = told.fact(told.ask("Which country sold the largest port of the lake?", "France", "country"))
    once = make_all([fact], told.text, 7)
    twice = make_all([fact, replace(fact, rule="facts.other")], told.text, 7)
    assert [candidate.item for candidate in twice] == [candidate.item for candidate in once]
    assert {candidate.item.type for candidate in once} == {"choice", "cloze", "short_answer", "true_false"}


@pytest.mark.parametrize(
    ("key", "expected"), [("Monroe Doctrine", 0), ("Magna Carta", 0), ("Ada Hill", 1), ("UNICEF", 1)]
)
def test_who_asks_for_people_and_bodies_only(story, key: str, expected: int) -> None:
    told = story(f"{key} changed the old law in May.")
    fact = told.fact(told.ask("Who changed the old law in May?", key, "person"))
    assert len(list(short_answer.make([fact], told.text, 0))) == expected


def test_a_key_by_far_the_longest_is_no_choice(story) -> None:
    told = story("The house held a slow procession of lanterns.")
    ask = told.ask(
        "What did the house hold?", "a slow procession of lanterns", rivals=("a wedding", "a trial", "a play")
    )
    assert not list(choice.make([told.fact(ask)], told.text, 0))
    ask = replace(ask, rivals=("a quick parade of soldiers", "a long service of thanks", "a loud quarrel of cooks"))
    assert list(choice.make([told.fact(ask)], told.text, 0))
