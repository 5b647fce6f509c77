"""What is to be done in a collection, by how its notes stand to the quiz."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizgen.formats.anki.mark import FIELD
from quizgen.formats.anki.notetypes import NOTE_TYPES
from quizgen.push.plan import Found, Plan, Standing, Wanted, make_plan, ours, standing
from quizgen.quiz import Quiz

from .conftest import changed, wanted_of


def found_of(wanted: Wanted, number: int = 1, **changes: str) -> Found:
    """A note as it was pushed, with what a student changed in it."""
    return Found(number, wanted.note.type.name, wanted.fields | changes, wanted.note.tags)


def first(quiz: Quiz) -> Wanted:
    return wanted_of(quiz)[0]


@pytest.fixture
def later(quiz: Quiz) -> Quiz:
    return changed(quiz, 0, stem="Where did Nixon fly?")


class TestStanding:
    def test_of_a_note_as_it_was_written(self, quiz: Quiz) -> None:
        for wanted in wanted_of(quiz):
            assert standing(wanted, found_of(wanted)) is Standing.SAME

    def test_of_one_that_was_corrected_since(self, quiz: Quiz, later: Quiz) -> None:
        assert standing(first(later), found_of(first(quiz))) is Standing.OLDER
        assert standing(first(quiz), found_of(first(later))) is Standing.NEWER

    def test_of_one_whose_item_only_rose_in_revision(self, quiz: Quiz) -> None:
        assert standing(first(changed(quiz, 0, points=2)), found_of(first(quiz))) is Standing.OLDER
        assert standing(first(quiz), found_of(first(changed(quiz, 0, points=2)))) is Standing.SAME

    @pytest.mark.parametrize("field", ["Question", "Extra2", "Explanation"])
    def test_of_one_that_the_student_edited(self, field: str, quiz: Quiz, later: Quiz) -> None:
        found = found_of(first(quiz), **{field: "mine"})
        assert standing(first(quiz), found) is Standing.EDITED
        assert standing(first(later), found) is Standing.CLASH

    def test_of_one_that_the_student_corrected_as_the_teacher_did(self, quiz: Quiz, later: Quiz) -> None:
        found = found_of(first(quiz), Question=first(later).fields["Question"])
        assert standing(first(later), found) is Standing.OLDER

    def test_of_one_without_a_mark_that_has_other_words(self, quiz: Quiz) -> None:
        assert standing(first(quiz), found_of(first(quiz), **{FIELD: ""})) is Standing.OLDER
        assert standing(first(quiz), found_of(first(quiz), **{FIELD: "", "Question": "Other"})) is Standing.CLASH

    def test_of_another_note_type(self, quiz: Quiz) -> None:
        found = replace(found_of(first(quiz)), type="Quizgen Cloze")
        assert standing(first(quiz), found) is Standing.MISFIT


class TestPlan:
    def test_for_an_empty_collection_adds_all(self, quiz: Quiz) -> None:
        wanted = wanted_of(quiz)
        assert make_plan(wanted, []) == Plan(new=wanted)

    def test_after_a_push_does_nothing(self, quiz: Quiz) -> None:
        found = [found_of(one) for one in wanted_of(quiz)]
        assert make_plan(wanted_of(quiz), found) == Plan(kept={Standing.SAME: found})

    def test_updates_only_what_was_corrected(self, quiz: Quiz, later: Quiz) -> None:
        plan = make_plan(wanted_of(later), [found_of(one) for one in wanted_of(quiz)])
        assert [one.wanted.key for one in plan.updates] == ["5d0c1f-ch1"]
        assert (plan.new, plan.gone) == ([], [])

    def test_names_what_the_quiz_no_longer_has_and_counts_what_was_not_asked_for(self, quiz: Quiz) -> None:
        wanted = wanted_of(quiz)
        found = [found_of(one, number) for number, one in enumerate(wanted)]
        plan = make_plan(wanted[2:], found, known=[wanted[0].key])
        assert plan.gone == [found[1]]
        assert plan.unasked == 1

    @pytest.mark.parametrize("changes", [{"Question": "mine"}, {}], ids=["edited", "newer"])
    def test_overwrites_only_when_told_to(self, changes: dict[str, str], quiz: Quiz, later: Quiz) -> None:
        found = [found_of(first(later), **changes)]
        assert make_plan([first(quiz)], found).updates == []
        assert len(make_plan([first(quiz)], found, overwrite=True).updates) == 1

    def test_overwrites_neither_what_is_the_same_nor_another_note_type(self, quiz: Quiz) -> None:
        found = [found_of(one) for one in wanted_of(quiz)[:2]]
        found[1] = replace(found[1], type="Quizgen Cloze")
        assert make_plan(wanted_of(quiz)[:2], found, overwrite=True).updates == []

    def test_updates_every_copy_and_says_that_there_are_several(self, quiz: Quiz, later: Quiz) -> None:
        copies = [found_of(first(quiz), 1), replace(found_of(first(quiz), 2), type="Quizgen Choice+")]
        plan = make_plan([first(later)], copies)
        assert [one.found.id for one in plan.updates] == [1, 2]
        assert plan.twice == [first(quiz).key]

    def test_gives_and_takes_our_tags_and_leaves_the_others(self, quiz: Quiz) -> None:
        found = replace(found_of(first(quiz)), tags=("hard", "quizgen::level::remember", "quizgen::kind::choice"))
        (update,) = make_plan([first(changed(quiz, 0, level="analyse"))], [found]).updates
        assert "quizgen::level::analyse" in update.gained
        assert "quizgen::kind::choice" not in update.gained
        assert update.lost == ["quizgen::level::remember"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        *((one.name, one.name) for one in NOTE_TYPES),
        ("Quizgen Choice++", "Quizgen Choice"),
        ("Quizgen", ""),
        ("Quizgen Choice 2", ""),
        ("Basic", ""),
    ],
)
def test_note_type_is_ours_by_its_name(name: str, meant: str) -> None:
    assert ours(name) == meant
