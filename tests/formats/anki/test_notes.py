"""Items as notes."""

from __future__ import annotations

import pytest

from quizgen.config import CARDS
from quizgen.formats.anki.notes import Note, notes_of
from quizgen.formats.anki.notetypes import BASIC, NOTE_TYPES
from quizgen.quiz import (
    Choice,
    Cloze,
    Distractor,
    Item,
    Ordering,
    Quiz,
    ShortAnswer,
    SourceSentence,
    Step,
    TrueFalse,
)
from quizgen.quiz.model import PassageBlock, QuizSource

from .conftest import wrong

QUOTED = SourceSentence(paragraph=1, sentence=1, text="A b.")


def notes_by_fields(items: list[Item], **quiz: object) -> list[dict[str, str]]:
    notes, _ = notes_of(Quiz(uid="u", title="T", items=items, **quiz), {}, CARDS)
    return [note.by_name for note in notes]


def test_fields_are_those_of_the_first_version() -> None:
    # They may never change: Anki would set every student's notes aside.
    assert {note_type.name: " ".join(note_type.fields) for note_type in NOTE_TYPES} == {
        "Quizgen Choice": "Key Question Image A B C D E F Answer Explanation Source Title Extra1 Extra2",
        "Quizgen Cloze": "Key Text Image Explanation Source Title Extra1 Extra2",
        "Quizgen Basic": "Key Front Back Reverse Image Explanation Source Title Extra1 Extra2",
        "Quizgen Comparison": "Key Question A B Rows Image Explanation Source Title Extra1 Extra2",
        "Quizgen True or false": "Key Statement Answer Correction Image Explanation Source Title Extra1 Extra2",
    }
    assert [note_type.id for note_type in NOTE_TYPES] == [1174065559, 1342225499, 1246377203, 2135352306, 1243470050]


def test_choice_stands_as_on_form_a() -> None:
    (note,) = notes_by_fields([Choice(id="1", stem="Q?", key="k", place=2, distractors=wrong("x", "y"))])
    assert [note[letter] for letter in "ABCDEF"] == ["x", "k", "y", "", "", ""]
    assert note["Answer"] == "B"


def test_choice_with_several_keys_says_how_many() -> None:
    (note,) = notes_by_fields([Choice(id="1", stem="Q?", keys=["k", "l"], distractors=wrong("x"))])
    assert len(note["Answer"].split()) == 2
    assert "Choose two." in note["Question"]


@pytest.mark.parametrize(
    ("key", "distractors", "kept"),
    [
        ("1972", ("1968", "1979"), ["1968", "1972", "1979"]),
        ("k", ("x", "All of the above"), ["All of the above"]),
        ("k", ("x", "1972"), []),
    ],
)
def test_numbers_and_all_of_the_above_keep_their_place(key: str, distractors: tuple[str, ...], kept: list[str]) -> None:
    (note,) = notes_by_fields([Choice(id="1", stem="Q?", key=key, place=1, distractors=wrong(*distractors))])
    marked = [note[letter] for letter in "ABC" if "keep" in note[letter]]
    assert marked == [f'<span class="keep">{text}</span>' for text in kept]


@pytest.mark.parametrize(("text", "headed"), [("rock", "rock:"), ("Rock is hard.", "Rock is hard."), ("1.5", "1.5:")])
def test_what_is_said_of_an_option_stands_behind_it(text: str, headed: str) -> None:
    distractors = [Distractor(text=text, feedback="No.")]
    (note,) = notes_by_fields([Choice(id="1", stem="Q?", key="k", distractors=distractors)])
    assert note["Explanation"] == f"<p><b>{headed}</b> No.</p>"


def test_cloze_holds_one_deletion_with_its_hint() -> None:
    (note,) = notes_by_fields([Cloze(id="1", text=r"a \[[b [[12::30}]] c", hint="time")])
    assert note["Text"] == "a [[b {{c1::12&#58;&#58;30&#125;::time}} c"


def test_true_statement_has_no_correction() -> None:
    items: list[Item] = [TrueFalse(id="1", statement="S", answer=answer, correction="C") for answer in (True, False)]
    assert [(note["Answer"], note["Correction"]) for note in notes_by_fields(items)] == [("True", ""), ("False", "C")]


@pytest.mark.parametrize(
    ("item", "explanation"),
    [
        (TrueFalse(id="1", statement="S", answer=False, correction="C", feedback="C"), ""),
        (TrueFalse(id="1", statement="S", answer=True, feedback="S"), ""),
        (TrueFalse(id="1", statement="S", answer=False, correction="C", feedback="S"), "<p>S</p>"),
        (Cloze(id="1", text="A [[b]] c.", feedback="A b c."), ""),
        (Cloze(id="1", text="A [[b]] c.", feedback="A b."), "<p>A b.</p>"),
        (ShortAnswer(id="1", stem="S?", key="b", feedback="A b.", source=[QUOTED]), ""),
        (ShortAnswer(id="1", stem="S?", key="b", feedback="More.", source=[QUOTED]), "<p>More.</p>"),
        (Choice(id="1", stem="S?", key="b", distractors=wrong("x"), feedback="A b.", source=[QUOTED]), ""),
    ],
)
def test_feedback_that_the_card_says_already_is_not_said_twice(item: Item, explanation: str) -> None:
    (note,) = notes_by_fields([item])
    assert note["Explanation"] == explanation


def test_short_answer_gives_one_card() -> None:
    (note,) = notes_by_fields([ShortAnswer(id="1", stem="Who?", key="Mao", accept=["Mao Zedong"])])
    assert (note["Front"], note["Back"], note["Reverse"]) == ("Who?", "Mao", "")
    assert "Mao Zedong" in note["Explanation"]


def test_pairs_are_asked_both_ways_where_both_are_unique(quiz: Quiz) -> None:
    pairs = [note for note in notes_by_fields(quiz.items) if note["Key"].startswith("u-ma1")]
    both_ways = [(note["Back"], bool(note["Reverse"])) for note in pairs]
    assert both_ways == [("1972", False), ("1975", True), ("1972", False)]


def test_ordering_asks_for_each_step_by_the_one_before() -> None:
    steps = [Step(id="p", text="rise"), Step(id="q", text="cool"), Step(id="r", text="fall")]
    first, second, third = notes_by_fields([Ordering(id="1", steps=steps)])
    assert first["Front"].startswith("What comes first?")
    assert second["Front"].startswith("What follows “rise”?")
    assert "<li>cool</li><li>fall</li>" in second["Front"]
    assert [note["Back"] for note in (first, second, third)] == ["rise", "cool", "fall"]


def test_vocabulary_is_asked_both_ways(quiz: Quiz) -> None:
    notes, _ = notes_of(quiz, {})
    assert [(note.type, bool(note.fields[3])) for note in notes if "quizgen::kind::vocabulary" in note.tags] == [
        (BASIC, True)
    ]


def test_note_is_known_by_ids_and_not_by_words(quiz: Quiz) -> None:
    reworded = [item.model_copy(update={"feedback": "Reworded."}) for item in quiz.items]
    before, _ = notes_of(quiz, {})
    after, _ = notes_of(quiz.model_copy(update={"items": reworded, "title": "Other"}), {})
    assert guids(before) == guids(after)
    assert len(set(guids(before))) == len(before)
    assert not set(guids(before)) & set(guids(notes_of(quiz.model_copy(update={"uid": "other"}), {})[0]))


def guids(notes: list[Note]) -> list[str]:
    return [note.guid for note in notes]


def test_tags_tell_kind_level_topic_and_the_items_own(quiz: Quiz) -> None:
    notes, _ = notes_of(quiz, {})
    assert notes[0].tags == (
        "quizgen::kind::choice",
        "quizgen::level::remember",
        "cold_war",
        "people",
        "quizgen::topic::Détente:_East_&_West",
    )


def test_source_quotes_the_sentence_and_names_its_article() -> None:
    item = ShortAnswer(
        id="1", stem="Q?", key="k", source=[SourceSentence(text="It was <k> then.", answer="<k>", paragraph=5)]
    )
    (note,) = notes_by_fields(
        [item],
        source=[QuizSource(name="One"), QuizSource(name="Two", url="https://two.org", licence="CC0")],
        passage=[
            PassageBlock(n=1, text="a", article=1),
            PassageBlock(n=4, text="b", article=2),
            PassageBlock(n=5, text="c"),
        ],
    )
    assert note["Source"] == (
        '<blockquote>It was <b>&lt;k&gt;</b> then.</blockquote><cite><a href="https://two.org">Two</a>, CC0</cite>'
    )
