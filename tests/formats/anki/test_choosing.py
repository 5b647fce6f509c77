"""Which items and words become cards."""

from __future__ import annotations

import pytest

from quizgen.config import CARDS, CardKind
from quizgen.formats.anki.choosing import chosen
from quizgen.formats.anki.notes import notes_of
from quizgen.quiz import Choice, Cloze, Item, Matching, Pair, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.model import SourceSentence, VocabularyEntry

from .conftest import wrong


def quiz_of(*items: Item, vocabulary: tuple[VocabularyEntry, ...] = ()) -> Quiz:
    return Quiz(uid="u", title="T", items=list(items), vocabulary=list(vocabulary))


def reasons(quiz: Quiz, *cards: CardKind) -> list[tuple[str, str]]:
    return [(each.item_id, each.reason) for each in chosen(quiz, cards).left_out]


def test_kinds_that_are_named_are_taken_and_no_others(quiz: Quiz) -> None:
    for kind in CARDS:
        notes, _ = notes_of(quiz, {}, [kind])
        assert {note.kind for note in notes} == {kind}


def test_few_good_cards_are_all_kinds_but_those_that_are_guessed(quiz: Quiz) -> None:
    notes, _ = notes_of(quiz, {})
    assert {note.kind for note in notes} == {*CARDS} - {"true_false"}


def test_quiz_of_statements_alone_gives_cards_of_them() -> None:
    notes, _ = notes_of(quiz_of(TrueFalse(id="1", statement="S", answer=True)), {})
    assert [note.kind for note in notes] == ["true_false"]


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("word " * 20, ""),
        ("word " * 21, "21 words"),
        ("iron, nickel and cobalt", "a set of 3"),
        ("red or green; blue, and yellow", "a set of 4"),
        ("France and Spain", ""),
        ("the ratio of heavy and light oxygen in shells and bones", ""),
        ("about 1,350", ""),
        ("Its slopes are gentle and long, while those of the other are steep", ""),
    ],
)
def test_answer_that_is_long_or_a_set_is_on_a_card_only_where_its_kind_is_named(key: str, reason: str) -> None:
    quiz = quiz_of(ShortAnswer(id="1", stem="Q?", key=key))
    told = reasons(quiz)
    assert bool(told) is bool(reason)
    assert all(reason in text for _, text in told)
    assert reasons(quiz, "basic") == []


@pytest.mark.parametrize(
    ("item", "is_asked"),
    [
        (Cloze(id="1", text="Rivers carry [[silt]]."), True),
        (ShortAnswer(id="1", stem="What do rivers carry?", key="the silt"), True),
        (Choice(id="1", stem="What is silt?", key="fine mud", distractors=wrong("x", "y")), True),
        (Cloze(id="1", text="Silt is carried by [[rivers]]."), False),
        (Matching(id="1", pairs=[Pair(id="a", left="silt", right="fine mud"), Pair(left="l", right="r")]), True),
        (Matching(id="1", pairs=[Pair(id="a", left="silt", right="the delta"), Pair(left="l", right="r")]), False),
    ],
)
def test_word_that_another_card_asks_for_has_none_of_its_own(item: Item, is_asked: bool) -> None:
    quiz = quiz_of(item, vocabulary=(VocabularyEntry(id="v", term="silt", definition="fine mud"),))
    assert [identity for identity, reason in reasons(quiz) if "silt" in reason] == (["v"] if is_asked else [])
    assert len(chosen(quiz, ["vocabulary"]).vocabulary) == 1


@pytest.mark.parametrize(
    ("item", "is_given_away"),
    [
        (Cloze(id="1", text="SALT I was signed in [[1972]]."), True),
        (ShortAnswer(id="1", stem="What was signed in 1972?", key="SALT I"), True),
        (Choice(id="1", stem="When did Nixon fly?", key="1972", distractors=wrong("1968", "1979")), False),
        (TrueFalse(id="1", statement="SALT I was signed in 1972.", answer=True), False),
    ],
)
def test_pair_that_another_card_asks_for_has_none_of_its_own(item: Item, is_given_away: bool) -> None:
    pairs = [Pair(id="a", left="SALT I", right="1972"), Pair(id="b", left="Helsinki Accords", right="1975")]
    notes, left_out = notes_of(quiz_of(item, Matching(id="2", pairs=pairs)), {})
    assert [note.fields[0] for note in notes if note.kind == "matching"] == ["u-2-a", "u-2-b"][is_given_away:]
    assert [each.item_id for each in left_out] == ["2"] * is_given_away


INVISIBLE = "\u200b\u2060"


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (Choice(id="1", stem="Q?", key="k", distractors=wrong(*"abcdef")), "7 options"),
        (Choice(id="1", stem="x" * 20_000, key="k", distractors=wrong("a")), "(stem) has 20,000 characters"),
        (Choice(id="1", stem="Q?", key="k", distractors=wrong("a", INVISIBLE)), "(text) has no character"),
        (ShortAnswer(id="1", stem="Q?", key=INVISIBLE), "(key) has no character"),
        (Cloze(id="1", text=f"A [[{INVISIBLE}]] b."), "gap"),
        (Cloze(id="1", text="A [[b]].", feedback="x" * 20_000), "(feedback) has 20,000 characters"),
        (Cloze(id="1", text="A [[b]].", source=[SourceSentence(text="x" * 20_000)]), "(text) has 20,000 characters"),
        (Matching(id="1", pairs=[Pair(left="a", right="b"), Pair(left="c", right="x" * 20_000)]), "(right)"),
    ],
)
def test_item_that_no_card_can_show_is_left_out_and_named(item: Item, words: str) -> None:
    fit = Cloze(id="2", text="C [[d]].")
    notes, left_out = notes_of(quiz_of(item, fit), {}, CARDS)
    assert [note.fields[0] for note in notes] == ["u-2"]
    assert [each.item_id for each in left_out] == ["1"]
    assert words in left_out[0].reason


def test_word_that_no_card_can_show_is_left_out_and_named() -> None:
    entry = VocabularyEntry(id="v", term="silt", definition="x" * 20_000)
    assert reasons(quiz_of(vocabulary=(entry,)), "vocabulary") == [
        ("v", "a text of it (definition) has 20,000 characters, and a card holds 5,000")
    ]
