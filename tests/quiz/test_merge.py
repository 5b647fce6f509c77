from pathlib import Path

import pytest

from quizgen.errors import OutputError
from quizgen.quiz import Choice, Distractor, Item, Matching, Ordering, Pair, Quiz, ShortAnswer, SourceSentence, Step
from quizgen.quiz.digest import complete, is_edited, item_id, mark_made, renew_revisions
from quizgen.quiz.merge import back_up, merge
from quizgen.quiz.model import Removed, VocabularyEntry

NILE = "The Nile is the longest river of Africa and flows north through eleven countries."
CORRECTED = NILE.replace("longest", "longest known")
VOLGA = "The Volga is the longest river of Europe."
DANUBE = "The Danube passes four capitals."


def asked(sentence: str, answer: str, stem: str = "", spare_id: str = "", **fields: object) -> ShortAnswer:
    source = SourceSentence(text=sentence, answer=answer)
    item = ShortAnswer(stem=stem or f"What about {answer}?", key=answer, source=[source], rule="r")
    identity = spare_id or item_id(item, "subject")
    return mark_made(item.model_copy(update={"id": identity, **fields}))


def choice(sentence: str, answer: str, place: int | None = None, wrong: tuple[str, ...] = ("a", "b", "c")) -> Choice:
    item = Choice(
        stem=f"Which about {answer}?",
        key=answer,
        place=place,
        distractors=[Distractor(text=text) for text in wrong],
        source=[SourceSentence(text=sentence, answer=answer)],
    )
    return mark_made(item.model_copy(update={"id": item_id(item, "subject")}))


def quiz_of(*items: Item, title: str = "Rivers", **fields: object) -> Quiz:
    return Quiz(title=title).model_copy(update={"items": list(items), **fields})


def in_file(*items: Item, **fields: object) -> Quiz:
    return renew_revisions(complete(quiz_of(*items, uid="first", **fields)))


def again(old: Quiz, new: Quiz, force: bool = False) -> tuple[Quiz, list[str]]:
    merged, told = merge(old, new, force)
    return renew_revisions(merged), told


def ids(quiz: Quiz) -> list[str]:
    return [item.id for item in quiz.items]


def edited(item: Item, **changes: object) -> Item:
    return item.model_copy(update=changes)


def test_the_same_quiz_made_again_changes_nothing() -> None:
    items = (asked(NILE, "The Nile"), choice(VOLGA, "The Volga", place=2))
    old = in_file(*items)
    merged, told = again(old, quiz_of(*items, uid="second"))
    assert merged == old
    assert told == []


def test_an_edited_item_stays_and_is_not_there_a_second_time() -> None:
    made = asked(NILE, "The Nile")
    mine = edited(made, stem="Which river runs north?")
    merged, told = again(in_file(mine), quiz_of(made))
    assert [item.id for item in merged.items] == [made.id]
    assert merged.items[0].model_dump(exclude={"digest"}) == mine.model_dump(exclude={"digest"})
    assert told == [f'Kept {made.id} "Which river runs north?": it was edited.']


def test_an_edited_item_stays_where_the_article_was_corrected() -> None:
    mine = edited(asked(NILE, "The Nile"), stem="Which river runs north?")
    merged, _ = again(in_file(mine), quiz_of(asked(CORRECTED, "The Nile")))
    assert ids(merged) == [mine.id]
    assert is_edited(merged.items[0])


def test_an_edited_item_stays_where_it_was_not_made_again() -> None:
    mine = edited(asked(NILE, "The Nile"), stem="Which river runs north?")
    other = asked(VOLGA, "The Volga")
    merged, told = again(in_file(mine), quiz_of(other))
    assert set(ids(merged)) == {mine.id, other.id}
    assert merged.removed == []
    assert len(told) == 2


def test_a_locked_item_stays_though_its_sentence_is_gone() -> None:
    locked = edited(asked(NILE, "The Nile"), locked=True)
    merged, told = again(in_file(locked), quiz_of())
    assert ids(merged) == [locked.id]
    assert told[0].endswith("it is locked.")


def test_an_item_added_by_hand_stays_and_the_engine_does_not_repeat_it() -> None:
    mine = ShortAnswer(stem="What about The Nile?", key="long")
    merged, _ = again(in_file(mine), quiz_of(asked(NILE, "The Nile")))
    assert len(merged.items) == 1
    assert merged.items[0].made_digest == ""


def test_an_item_of_a_corrected_sentence_keeps_its_id_and_its_revision_rises() -> None:
    old = in_file(asked(NILE, "The Nile"))
    new = asked(CORRECTED, "The Nile", stem="What is the longest known river?")
    assert new.id != old.items[0].id
    merged, told = again(old, quiz_of(new))
    (item,) = merged.items
    assert (item.id, item.revision) == (old.items[0].id, 2)
    assert not is_edited(item)
    assert told == [f'Renewed {item.id} "What is the longest known river?".']
    assert merged.removed == []


def test_an_item_whose_answer_was_corrected_keeps_its_id() -> None:
    old = in_file(asked(NILE, "eleven countries"), asked(NILE, "The Nile"))
    sentence = NILE.replace("eleven", "twelve")
    merged, _ = again(old, quiz_of(asked(sentence, "The Nile"), asked(sentence, "twelve countries")))
    assert ids(merged) == ids(old)
    assert [item.key for item in merged.items if isinstance(item, ShortAnswer)] == ["twelve countries", "The Nile"]


def test_another_question_from_the_same_sentence_is_another_item() -> None:
    old = in_file(asked(NILE, "The Nile"))
    merged, _ = again(old, quiz_of(asked(NILE, "eleven countries")))
    assert ids(merged) != ids(old)
    assert [entry.id for entry in merged.removed] == ids(old)


def test_an_item_from_an_unlike_sentence_is_another_item() -> None:
    old = in_file(asked(VOLGA, "The Volga"))
    merged, told = again(old, quiz_of(asked(DANUBE, "The Danube")))
    assert merged.removed == [Removed(id=old.items[0].id, revision=1)]
    assert [sentence.split()[0] for sentence in told] == ["Added", "Left"]


def test_an_id_that_was_removed_is_never_given_again_but_stays_from_then_on() -> None:
    item = asked(NILE, "The Nile")
    once, _ = again(in_file(item), quiz_of())
    twice, _ = again(once, quiz_of(item))
    assert ids(twice) == [f"{item.id}-2"]
    thrice, told = again(twice, quiz_of(item))
    assert (thrice, told) == (twice, [])


def test_uid_and_title_of_the_file_stay() -> None:
    merged, told = again(in_file(title="Mine"), quiz_of(title="Theirs", uid="second"))
    assert (merged.uid, merged.title) == ("first", "Mine")
    assert told == ['The title stays "Mine"; the article\'s is "Theirs".']


def test_the_order_of_the_file_stays_and_new_items_stand_where_they_were_made() -> None:
    nile, volga, danube = asked(NILE, "The Nile"), asked(VOLGA, "The Volga"), asked(DANUBE, "The Danube")
    merged, _ = again(in_file(volga, nile), quiz_of(nile, danube, volga))
    assert ids(merged) == [volga.id, nile.id, danube.id]


def test_no_id_is_given_twice() -> None:
    locked = edited(asked(VOLGA, "The Volga", spare_id="x"), locked=True)
    old = in_file(locked, spare_items=[asked(DANUBE, "The Danube", spare_id="y")])
    new = quiz_of(asked(NILE, "The Nile", spare_id="z-2"), spare_items=[asked(NILE, "countries", spare_id="z")])
    merged, _ = again(old.model_copy(update={"removed": [Removed(id="z")]}), new)
    every = [item.id for item in (*merged.items, *merged.spare_items)]
    assert len(set(every)) == len(every) == 3
    assert "z" not in every


def test_a_renewed_choice_keeps_its_place_and_a_new_one_waits_for_one() -> None:
    old = in_file(choice(NILE, "The Nile", place=3))
    merged, _ = again(old, quiz_of(choice(NILE, "The Nile", place=1), choice(VOLGA, "The Volga", place=2)))
    assert [item.place for item in merged.items if isinstance(item, Choice)] == [3, None]
    assert not any(is_edited(item) for item in merged.items)


def test_a_choice_with_more_options_than_before_waits_for_a_place() -> None:
    old = in_file(choice(NILE, "The Nile", place=3))
    merged, _ = again(old, quiz_of(choice(NILE, "The Nile", place=1, wrong=("a", "b"))))
    assert isinstance(merged.items[0], Choice)
    assert merged.items[0].place is None


def test_made_again_without_a_change_spare_items_stay_as_they_are() -> None:
    nile, volga = asked(NILE, "The Nile", spare_id="n"), asked(VOLGA, "The Volga")
    old = in_file(volga, spare_items=[nile])
    merged, _ = again(old, quiz_of(volga, spare_items=[nile]))
    assert merged.spare_items == old.spare_items


def test_a_spare_item_that_is_chosen_keeps_its_id_and_one_that_goes_leaves_no_trace() -> None:
    nile, volga = asked(NILE, "The Nile", spare_id="n"), asked(VOLGA, "The Volga")
    merged, told = again(in_file(spare_items=[nile, volga]), quiz_of(nile))
    assert ids(merged) == ["n"]
    assert (merged.spare_items, merged.removed) == ([], [])
    assert told == ['Added n "What about The Nile?", so far a spare item.']


def test_an_item_that_becomes_spare_is_not_gone() -> None:
    item = asked(NILE, "The Nile")
    merged, told = again(in_file(item), quiz_of(spare_items=[item]))
    assert merged.items == []
    assert [spare.id for spare in merged.spare_items] == [item.id]
    assert merged.removed == []
    assert told == [f'Made {item.id} "What about The Nile?" a spare item.']


def test_pairs_and_steps_keep_their_ids() -> None:
    def made(left: str, step: str) -> tuple[Item, ...]:
        pairs = [Pair(left=left, right="Africa"), Pair(left="Volga", right="Europe")]
        steps = [Step(text=step), Step(text="It ends in a delta.")]
        source = [SourceSentence(text=NILE, answer="Nile")]
        matching, ordering = Matching(pairs=pairs, source=source), Ordering(steps=steps, source=source)
        return tuple(complete(quiz_of(mark_made(matching), mark_made(ordering))).items)

    old = in_file(*made("Nile", "It rises in the green mountains."))
    merged, _ = again(old, quiz_of(*made("Nile", "It rises in the grey mountains.")))
    assert isinstance(old.items[1], Ordering)
    assert isinstance(merged.items[1], Ordering)
    assert [step.id for step in merged.items[1].steps] == [step.id for step in old.items[1].steps]
    assert [item.revision for item in merged.items] == [1, 2]


def test_vocabulary_is_merged_like_items() -> None:
    delta, source, bank = (
        mark_made(VocabularyEntry(term=term, definition="old")) for term in ("delta", "source", "bank")
    )
    old = in_file(vocabulary=[delta, source.model_copy(update={"definition": "mine"}), bank])
    new = [mark_made(VocabularyEntry(term=term, definition="new")) for term in ("delta", "source", "mouth")]
    merged, _ = again(old, quiz_of(vocabulary=new))
    assert [(entry.term, entry.definition, entry.revision) for entry in merged.vocabulary] == [
        ("delta", "new", 2),
        ("source", "mine", 1),
        ("mouth", "new", 1),
    ]
    assert [entry.id for entry in merged.removed] == [old.vocabulary[2].id]


def test_force_starts_afresh_but_takes_uid_ids_and_revisions_over() -> None:
    made = choice(NILE, "The Nile", place=1)
    mine = edited(made, stem="Mine?", revision=4, place=2)
    added = ShortAnswer(stem="Added?", key="k", id="added")
    merged, told = again(in_file(mine, added, title="Mine"), quiz_of(made, uid="second", title="Theirs"), force=True)
    (item,) = merged.items
    assert isinstance(item, Choice)
    assert (merged.uid, merged.title) == ("first", "Theirs")
    assert (item.id, item.stem, item.place, item.revision) == (made.id, made.stem, 1, 5)
    assert [entry.id for entry in merged.removed] == ["added"]
    assert told == [f'Renewed {made.id} "Which about The Nile?", although it was edited.', 'Left out added "Added?".']


def test_back_up_copies_the_file_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yaml"
    path.write_bytes(b"mine")
    assert back_up(path) == tmp_path / "quiz.yaml.bak"
    assert (tmp_path / "quiz.yaml.bak").read_bytes() == path.read_bytes() == b"mine"


def test_back_up_of_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be copied"):
        back_up(tmp_path / "quiz.yaml")
