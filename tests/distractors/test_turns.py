"""One word of a key turned: a noun before its preposition, an adjective, where nothing makes it right."""

from __future__ import annotations

from random import Random

import pytest

from quizgen.clauses import join
from quizgen.distractors import choose
from quizgen.facts.model import Ask, Fact

TYPES = frozenset({"choice"})


def _options(analysed, article: str, stem: str, key: str, *, is_phrase: bool = False, title: str = "") -> list[str]:
    text = analysed(article, title=title)
    first = text.sentences[0]
    phrase = next((one for one in first.phrases if join(one.words) == key), None) if is_phrase else None
    assert not is_phrase or phrase is not None
    ask = Ask("asked", stem, key, TYPES, phrase)
    return [one.text for one in choose(ask, Fact("other", "facts.told", first.text, (), (first,)), text, Random("0"))]


@pytest.mark.parametrize(
    ("article", "stem", "key", "expected"),
    [
        (
            "The salt prevents the splitting of water. Boiling and evaporation take heat.",
            "What does it prevent?",
            "the splitting of water",
            "boiling",
        ),
        (
            "Ada praised the construction of the mill. Each sale and each repair cost money.",
            "What did Ada praise?",
            "the construction of the mill",
            "sale",
        ),
        ("Ada drew temporary bridges.", "What did Ada draw?", "temporary bridges", "permanent"),
    ],
)
def test_a_noun_before_of_and_an_adjective_are_turned(
    analysed, article: str, stem: str, key: str, expected: str
) -> None:
    options = _options(analysed, article, stem, key, is_phrase=True)
    assert any(expected in one for one in options)


@pytest.mark.parametrize(
    ("key", "is_turned"),
    [
        ("to fund the research", True),
        ("to briefly fund the research", True),
        ("to help fund the research", True),
        ("to fund", False),
    ],
)
def test_the_verb_that_a_clause_opens_with_is_turned(analysed, key: str, is_turned: bool) -> None:
    article = f"Ada sold the mill {key}. Others evaluate songs or publish them."
    options = _options(analysed, article, "For what purpose did Ada sell the mill?", key)
    assert any("publish the research" in one for one in options) is is_turned


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("to protect and revive rare breeds", "to count and study rare breeds"),
        ("to recognize or spot the early signs of rust", "to treat or delay the early signs of rust"),
        ("by saving and lending money", "by spending and borrowing money"),
        ("to protect the hills and revive rare breeds", None),
        ("to protect and sell rare mills", None),
    ],
    ids=["and", "or", "the row of the first", "two objects", "no row"],
)
def test_two_verbs_joined_are_turned_as_one(analysed, key: str, expected: str | None) -> None:
    options = _options(analysed, f"Ada went north {key}.", "For what purpose did Ada go north?", key)
    assert expected in options if expected is not None else not any(" and study" in one for one in options)


@pytest.mark.parametrize(
    ("article", "stem", "title"),
    [
        ("Ada praised the construction of the mill. She feared the sale of the mill.", "What did Ada praise?", ""),
        ("Ada praised the construction of the mill.", "What did the men of the construction firm praise?", ""),
        ("Ada praised the construction of the mill.", "What did Ada praise?", "The repair, closure and sale of houses"),
    ],
    ids=["said elsewhere", "in the stem", "in the title"],
)
def test_what_may_be_so_or_is_hinted_at_is_not_turned(analysed, article: str, stem: str, title: str) -> None:
    key = "the construction of the mill"
    options = _options(analysed, article, stem, key, is_phrase=True, title=title)
    assert not any("sale" in one for one in options)


def test_a_word_of_no_small_set_stays_where_the_article_has_none_of_the_others(analysed) -> None:
    key = "the construction of the mill"
    assert _options(analysed, "Ada praised the construction of the mill.", "What did Ada praise?", key) == []


def test_an_article_follows_what_stands_behind_it(analysed) -> None:
    key = "the noise of a yearly fair"
    options = _options(
        analysed, f"Ada saw {key}. Hourly and weekly trains stopped.", "What did Ada see?", key, is_phrase=True
    )
    assert "the noise of an hourly fair" in options
    assert "the noise of a weekly fair" in options


def test_a_word_of_a_long_clause_stays(analysed) -> None:
    key = "that the construction of the new mill at the bend of the river would please the town"
    assert _options(analysed, f"Ada said {key}.", "What did Ada say?", key) == []


def test_what_is_the_lowest_by_the_year_has_no_other_periods_beside_it(analysed) -> None:
    key = "the lowest annual rent"
    assert _options(analysed, f"Ada pays {key}.", "What does Ada pay?", key, is_phrase=True) == []


def test_a_period_stays_where_the_article_has_no_other(analysed) -> None:
    stem, key = "What does the mill pay?", "an annual bonus"
    assert not _options(analysed, "The mill pays an annual bonus.", stem, key)
    article = "The mill pays an annual bonus. Bakers want a weekly one, and a monthly one is rare."
    assert _options(analysed, article, stem, key)


@pytest.mark.parametrize(
    ("article", "stem", "key", "expected"),
    [
        ("Dams ended the isolation of Peru.", "What ended?", "the isolation of Peru", "the expansion"),
        ("Ada made a decision to help.", "What did Ada make?", "a decision to help", "a refusal to help"),
    ],
)
def test_what_tempts_by_itself_needs_nothing_in_the_article(
    analysed, article: str, stem: str, key: str, expected: str
) -> None:
    assert any(one.startswith(expected) for one in _options(analysed, article, stem, key, is_phrase=True))


def test_a_verb_is_turned_only_where_the_article_has_others(analysed) -> None:
    article, stem, key = "Ada sold the mill to explain the theory.", "For what purpose …?", "to explain the theory"
    assert not _options(analysed, article, stem, key)
    assert _options(analysed, f"{article} Others compare songs or question them.", stem, key)


def test_a_participle_before_a_noun_is_no_verb_of_a_clause(analysed) -> None:
    article, key = "Pumps need increased pressure.", "increased pressure"
    assert not _options(analysed, article, "What do pumps need?", key, is_phrase=True)


def test_a_noun_of_a_whole_clause_stays(analysed) -> None:
    article, key = "If it rains, an increase in rent follows.", "an increase in rent follows"
    assert not _options(analysed, article, "What happens if it rains?", key)


@pytest.mark.parametrize(
    ("article", "key", "expected"),
    [
        ("Ada smiled when Ben unveiled the model.", "when Ben unveiled the model", "when Ben recalled the model"),
        (
            "Ada hoped that the plea would be backed by the town.",
            "that the plea would be backed by the town",
            "that the plea would be rejected by the town",
        ),
        ("Ada plans to pull out of the treaty.", "pull out of the treaty", "ratify the treaty"),
        ("Ada sold it because it measured the disorder of a gas.", "because of the disorder of a gas", "the mass of a"),
        ("Ada likened it to the risks posed by piracy.", "the risks posed by piracy", "the risks posed by smuggling"),
        ("Ada ran it as a hub for companies.", "as a hub for companies", "as a refuge for companies"),
        ("Ada drew to study the bridge's structure.", "to study the bridge's structure", "the bridge's origin"),
        ("Ada chose it because of its strength and durability.", "because of its strength and durability", "beauty"),
        ("Ada made trade on a local scale.", "making trade on a local scale", "on a regional scale"),
    ],
)
def test_verbs_of_finite_clauses_particles_and_owned_nouns_are_turned(
    analysed, article: str, key: str, expected: str
) -> None:
    assert any(expected in one for one in _options(analysed, article, "Why or when was it?", key))


@pytest.mark.parametrize(
    ("article", "key", "expected"),
    [
        ("Ada drew plans to pull out of the treaty.", "plans to pull out of the treaty", "plans to ratify the treaty"),
        ("Ada led a group for drafting a charter.", "a group for drafting a charter", "for translating a charter"),
        ("Ada knew a fear of being bullied at work.", "a fear of being bullied at work", "being dismissed at work"),
        ("Ada broke a rule that created a zone.", "a rule that created a zone", "a rule that widened a zone"),
        ("Ada wrote a book on piracy.", "a book on piracy", "a book on smuggling"),
        ("Ada made a lasting impact.", "a lasting impact", "a temporary impact"),
    ],
)
def test_verbs_inside_a_phrase_participles_and_joined_nouns_are_turned(
    analysed, article: str, key: str, expected: str
) -> None:
    assert any(expected in one for one in _options(analysed, article, "What was it?", key, is_phrase=True))


def test_words_with_one_other_are_turned_together(analysed) -> None:
    key = "problems for native speakers"
    options = _options(analysed, f"The rule creates {key}.", "What does the rule create?", key, is_phrase=True)
    assert set(options) == {
        "advantages for native speakers",
        "problems for foreign speakers",
        "advantages for foreign speakers",
    }
    key = "problems for quick speakers"
    assert not _options(analysed, f"The rule creates {key}.", "What does the rule create?", key, is_phrase=True)


@pytest.mark.parametrize(("subject", "is_turned"), [("Doctors", True), ("Studies", True), ("The machines", False)])
def test_what_only_people_do_is_done_by_no_thing(analysed, subject: str, is_turned: bool) -> None:
    text = analysed(f"{subject} help to prevent the flood.")
    sentence = text.sentences[0]
    ask = Ask("asked", f"What do {subject.lower()} do?", "prevent the flood", TYPES, None)
    fact = Fact("other", "facts.told", sentence.text, (), (sentence,), sentence.clauses[0])
    options = [one.text for one in choose(ask, fact, text, Random("0"))]
    assert ("explain the flood" in options or "predict the flood" in options) is is_turned


@pytest.mark.parametrize(
    ("stem", "title", "is_turned"),
    [
        ("For what purpose did Ada write?", "", True),
        ("What did the letter help to do?", "", False),
        ("For what purpose did Ada write?", "A letter that helps bakers", False),
    ],
)
def test_nothing_helps_to_do_harm(analysed, stem: str, title: str, is_turned: bool) -> None:
    key = "to calm the fear of bakers"
    options = _options(analysed, f"Ada wrote {key}.", stem, key, title=title)
    assert ("to exploit the fear of bakers" in options) is is_turned


@pytest.mark.parametrize(("title", "is_turned"), [("A new car", True), ("Ada introduces a new car", False)])
def test_what_the_title_asserts_is_not_undone(analysed, title: str, is_turned: bool) -> None:
    article, key = "Ada smiled when Ben unveiled the model.", "when Ben unveiled the model"
    assert bool(_options(analysed, article, "When did Ada smile?", key, title=title)) is is_turned


@pytest.mark.parametrize(
    ("article", "key"),
    [
        ("Ada hoped that the plea would be backed.", "that the plea would be backed"),
        ("Ada read that the structure fell.", "that the structure fell"),
        ("Ada likes the duties of a right.", "the duties of a right"),
        ("Ada sold a machine to pull out of the treaty.", "a machine to pull out of the treaty"),
    ],
    ids=["a passive with no doer", "a noun that does", "a noun of nobody", "what a thing is for"],
)
def test_what_says_too_little_around_it_stays(analysed, article: str, key: str) -> None:
    assert not _options(analysed, article, "What did Ada do?", key)


def test_what_the_row_has_first_is_offered_first_and_what_is_told_gives_way(analysed) -> None:
    stem, key = "For what purpose …?", "to fund the research"
    first = _options(analysed, f"Ada sold the mill {key}.", stem, key)[:3]
    told = _options(analysed, f"Ada sold the mill {key}. Ben will publish the research.", stem, key)[:3]
    assert "to publish the research" in first
    assert "to publish the research" not in told
    assert len(told) == len(first)


@pytest.mark.parametrize(
    ("key", "is_turned"),
    [
        ("to inform shoppers of the sale", False),
        ("to inform shoppers in the town", True),
        ("to protect the lions of the park from hunters", False),
        ("to protect the lions of the park", True),
        ("to form the Harbour Church", True),
    ],
)
def test_a_verb_that_ties_its_object_to_something_stays(analysed, key: str, is_turned: bool) -> None:
    assert bool(_options(analysed, f"Ada met Ben {key}.", "Why did Ada meet Ben?", key)) is is_turned


@pytest.mark.parametrize(
    ("body", "wrong", "never"),
    [("Harbour Company", "sue", "abolish"), ("Harbour Films", "sue", "abolish"), ("Harbour Church", "abolish", "sue")],
)
def test_only_firms_are_bought_and_sued(analysed, body: str, wrong: str, never: str) -> None:
    key = f"to create the {body}"
    options = _options(analysed, f"Ada met Ben {key}.", "Why did Ada meet Ben?", key)
    assert any(wrong in one for one in options)
    assert not any(never in one for one in options)


@pytest.mark.parametrize(("thing", "is_turned"), [("democracy", True), ("kindness", False)])
def test_what_is_no_creed_has_no_critics(analysed, thing: str, is_turned: bool) -> None:
    key = f"the idea of {thing}"
    options = _options(analysed, f"Ada praised {key}.", "What did Ada praise?", key, is_phrase=True)
    assert any("rejection" in one for one in options) is is_turned


def test_what_a_surgeon_takes_out_is_not_stored_instead(analysed) -> None:
    options = _options(
        analysed, "Ada called the surgeon to remove the polyps.", "Why did Ada call?", "to remove the polyps"
    )
    assert any("drain" in one for one in options)
    assert not any("store" in one or "produce" in one for one in options)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("the first description of the coast", "last"),
        ("Ada’s first description of the coast", "longest"),
        ("a first description of the coast", ""),
    ],
)
def test_a_superlative_takes_the_place_of_no_first_behind_a(analysed, key: str, expected: str) -> None:
    options = _options(analysed, f"Ben printed {key}.", "What did Ben print?", key, is_phrase=True)
    assert any(f" {expected} description" in one for one in options) is bool(expected)
    assert expected or not options


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("evidence confirming the theory", "refuting"),
        ("some new evidence confirming the theory", "refuting"),
        ("evidence of the men confirming the theory", ""),
    ],
)
def test_a_participle_right_behind_its_noun_is_turned(analysed, key: str, expected: str) -> None:
    article = f"Ada found {key}. Ben will refute it, question it, revise it."
    options = _options(analysed, article, "What did Ada find?", key, is_phrase=True)
    assert any(" refuting " in one for one in options) is bool(expected)


@pytest.mark.parametrize(
    ("key", "is_turned"),
    [("traditional music about land, sea and sky", True), ("traditional, sad and slow music", False)],
)
def test_a_list_behind_a_preposition_leaves_an_adjective_free(analysed, key: str, is_turned: bool) -> None:
    options = _options(analysed, f"Ada taught {key}.", "What did Ada teach?", key, is_phrase=True)
    assert any(one.startswith("modern") for one in options) is is_turned


@pytest.mark.parametrize(("doer", "is_turned"), [("The girl", True), ("The fox", False)])
def test_no_animal_sells_what_it_drinks(analysed, doer: str, is_turned: bool) -> None:
    key = "to drink the milk"
    text = analysed(f"{doer} opened the box {key}.", title="")
    clause = text.sentences[0].clauses[0]
    fact = Fact("other", "facts.told", text.sentences[0].text, (), (text.sentences[0],), clause)
    found = choose(Ask("asked", f"Why did {doer.lower()} open the box?", key, TYPES), fact, text, Random("0"))
    assert any("sell the milk" in one.text for one in found) is is_turned


@pytest.mark.parametrize(("noun", "other"), [("farming", "reform"), ("prices", "plateau")])
def test_what_rises_and_is_no_quantity_reaches_no_plateau(analysed, noun: str, other: str) -> None:
    told = f"Ada praised the rise of {noun}."
    options = _options(analysed, told, "What did Ada praise?", f"the rise of {noun}", is_phrase=True)
    assert any(one.startswith(f"the {other} ") for one in options)
    assert (other == "plateau") is any("plateau" in one for one in options)


@pytest.mark.parametrize(("cause", "is_turned"), [("bacteria", False), ("germs", True)])
def test_a_word_whose_family_stands_in_the_rest_of_the_key_stays(analysed, cause: str, is_turned: bool) -> None:
    key = f"a bacterial infection caused by {cause}"
    options = _options(analysed, f"Ada had {key}.", "What did Ada have?", key, is_phrase=True)
    assert any("viral infection" in one for one in options) is is_turned


@pytest.mark.parametrize(
    ("stem", "key", "is_turned"),
    [
        ("What did the charter allow?", "the signing of the treaty", False),
        ("What did the mayor permit?", "the signing of the treaty", False),
        ("What did Ada expect?", "the signing of the treaty", True),
        ("What did the charter allow?", "traditional music", True),
    ],
)
def test_of_what_is_allowed_no_other_deed_tempts_by_itself(analysed, stem: str, key: str, is_turned: bool) -> None:
    assert bool(_options(analysed, f"Ada awaited {key}.", stem, key, is_phrase=True)) is is_turned


@pytest.mark.parametrize(
    ("key", "is_turned"),
    [
        ("to force the farmers to leave", True),
        ("to persuade the farmers to leave", True),
        ("to force the farmers aside", False),
    ],
)
def test_somebody_is_paid_or_forbidden_only_to_do_something(analysed, key: str, is_turned: bool) -> None:
    options = _options(analysed, f"Ada met Ben {key}.", "Why did Ada meet Ben?", key)
    assert any("pay the farmers" in one for one in options) is is_turned
