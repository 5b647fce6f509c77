import pytest

from quizgen.quiz import Choice, Cloze, Distractor, Matching, Ordering, Pair, Quiz, ShortAnswer, SourceSentence, Step
from quizgen.quiz.digest import (
    changed_by_engine,
    complete,
    digest_of,
    is_edited,
    item_id,
    mark_made,
    renew_revisions,
    uid_of,
    untaken,
)
from quizgen.quiz.model import Made, PassageBlock, Removed, VocabularyEntry

SENTENCE = SourceSentence(text="The Nile flows north.", answer="The Nile")


def asked(stem: str = "What flows north?", **fields: object) -> ShortAnswer:
    return ShortAnswer.model_validate({"stem": stem, "key": "the Nile", "source": [SENTENCE], **fields})


@pytest.mark.parametrize("field", ["revision", "locked", "made_digest", "digest"])
def test_digest_leaves_out_what_keeps_the_books(field: str) -> None:
    values = {"revision": 7, "locked": True, "made_digest": "x", "digest": "x"}
    assert digest_of(asked(**{field: values[field]})) == digest_of(asked())


@pytest.mark.parametrize(
    ("field", "value"),
    [("id", "x"), ("stem", "x"), ("key", "x"), ("accept", ["x"]), ("tags", ["x"]), ("points", 2), ("feedback", "x")],
)
def test_digest_covers_every_other_field(field: str, value: object) -> None:
    assert digest_of(asked().model_copy(update={field: value})) != digest_of(asked())


def test_digest_is_the_same_on_every_machine_and_in_every_version() -> None:
    assert digest_of(asked()) == "ba33f1ff2fd75aaf"


def test_an_item_is_edited_when_it_differs_from_how_it_was_made() -> None:
    made = mark_made(asked())
    assert not is_edited(made)
    assert is_edited(made.model_copy(update={"stem": "What runs north?"}))
    assert not is_edited(made.model_copy(update={"locked": True, "revision": 3}))
    assert not is_edited(asked())


def test_a_change_by_the_engine_is_no_edit_and_hides_none() -> None:
    made = mark_made(asked())
    edited = made.model_copy(update={"stem": "What runs north?"})
    assert not is_edited(changed_by_engine(made, id="x"))
    assert is_edited(changed_by_engine(edited, id="x"))
    assert changed_by_engine(asked(), id="x").made_digest == ""


def test_id_depends_on_sentence_type_role_and_place_alone() -> None:
    same = asked("Which river flows north?", key="Nile", feedback="x", tags=["y"])
    assert item_id(same, "subject") == item_id(asked(), "subject")


@pytest.mark.parametrize(
    "other",
    [
        asked(source=[SENTENCE.model_copy(update={"text": "The Nile flows south."})]),
        asked(source=[SENTENCE.model_copy(update={"answer": "north"})]),
        Cloze(text="[[The Nile]] flows north.", source=[SENTENCE]),
    ],
)
def test_id_differs_with_sentence_place_and_type(other: ShortAnswer | Cloze) -> None:
    assert item_id(other, "subject") != item_id(asked(), "subject")


def test_id_differs_with_the_role() -> None:
    assert item_id(asked(), "time") != item_id(asked(), "subject")


def test_id_gets_a_suffix_only_where_it_is_taken() -> None:
    identity = item_id(asked(), "subject")
    assert item_id(asked(), "subject", {identity}) == f"{identity}-2"
    assert untaken("a", {"a", "a-2"}) == "a-3"
    assert untaken("a", {"b"}) == "a"


def test_ids_are_short_and_begin_with_a_letter() -> None:
    ids = [item_id(asked(source=[SourceSentence(text=f"{number} rivers.")]), "") for number in range(200)]
    assert len(set(ids)) == 200
    assert all(len(identity) == 6 and identity[0].isalpha() and identity.isalnum() for identity in ids)


def test_complete_fills_in_every_id_and_leaves_the_quiz_alone() -> None:
    quiz = Quiz(
        title="Rivers",
        vocabulary=[VocabularyEntry(term="delta", definition="a mouth")],
        items=[
            Matching(pairs=[Pair(left="Nile", right="Africa"), Pair(left="Volga", right="Europe")]),
            Ordering(steps=[Step(text="spring"), Step(text="mouth"), Step(text="spring")]),
            Ordering(id="mine", steps=[Step(id="s", text="spring"), Step(text="mouth")]),
        ],
        spare_items=[asked()],
    )
    done = complete(quiz)
    entries = [*done.items, *done.vocabulary, *done.spare_items]
    matching, ordering, mine = done.items
    assert isinstance(matching, Matching)
    assert isinstance(ordering, Ordering)
    assert isinstance(mine, Ordering)
    assert done.uid
    assert len({entry.id for entry in entries}) == 5
    assert len({pair.id for pair in matching.pairs} - {""}) == 2
    assert len({step.id for step in ordering.steps} - {""}) == 3
    assert (mine.id, mine.steps[0].id) == ("mine", "s")
    assert complete(done) == done
    assert not quiz.uid
    assert not quiz.items[0].id


def test_complete_gives_like_items_ids_of_their_own() -> None:
    done = complete(Quiz(title="Rivers", items=[asked(), asked()]))
    assert done.items[1].id == f"{done.items[0].id}-2"


def test_complete_never_gives_the_id_of_a_removed_item_again() -> None:
    first = complete(Quiz(title="Rivers", items=[asked()])).items[0].id
    again = complete(Quiz(title="Rivers", items=[asked()], removed=[Removed(id=first)]))
    assert again.items[0].id == f"{first}-2"


def test_complete_keeps_made_items_unedited() -> None:
    pairs = [Pair(left="Nile", right="Africa"), Pair(left="Volga", right="Europe")]
    done = complete(Quiz(title="Rivers", items=[mark_made(Matching(pairs=pairs))]))
    assert not is_edited(done.items[0])


def test_uid_comes_from_passage_options_and_seed() -> None:
    quiz = Quiz(title="Rivers", passage=[PassageBlock(n=1, text="The Nile flows north.")], made=Made(seed=1))
    uid = uid_of(quiz)
    assert uid_of(quiz.model_copy(update={"title": "Streams", "items": [asked()]})) == uid
    assert uid_of(quiz.model_copy(update={"made": Made(seed=2)})) != uid
    assert uid_of(quiz.model_copy(update={"made": Made(seed=1, options={"n": "5"})})) != uid
    assert uid_of(quiz.model_copy(update={"passage": [PassageBlock(n=1, text="It flows.")]})) != uid


def test_uid_comes_from_the_items_where_there_is_no_passage() -> None:
    quiz = Quiz(title="Rivers", items=[asked()])
    assert uid_of(quiz) != uid_of(Quiz(title="Rivers", items=[asked("Which river?")]))
    assert complete(quiz.model_copy(update={"uid": "kept"})).uid == "kept"


def test_revisions_rise_where_the_fields_changed_and_only_once() -> None:
    distractors = [Distractor(text="the Volga")]
    first = renew_revisions(complete(Quiz(title="Rivers", items=[asked()], spare_items=[asked("Which?")])))
    assert (first.items[0].revision, bool(first.items[0].digest)) == (1, True)
    assert first.spare_items[0].digest == ""
    changed = first.items[0].model_copy(update={"stem": "Which river flows north?"})
    added = Choice(stem="Which flows north?", key="the Nile", distractors=distractors)
    second = renew_revisions(first.model_copy(update={"items": [changed, added]}))
    assert [item.revision for item in second.items] == [2, 1]
    assert renew_revisions(second) == second


def test_revisions_of_vocabulary_rise_too() -> None:
    entry = VocabularyEntry(term="delta", definition="a mouth")
    first = renew_revisions(Quiz(title="Rivers", vocabulary=[entry]))
    changed = first.vocabulary[0].model_copy(update={"definition": "a wide mouth"})
    assert renew_revisions(Quiz(title="Rivers", vocabulary=[changed])).vocabulary[0].revision == 2
