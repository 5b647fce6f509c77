from collections import Counter
from math import ceil

import pytest

from quizgen.errors import UsageError
from quizgen.forms import FORM_NAMES, Form, deal, deal_places, letter
from quizgen.quiz import Choice, Cloze, Distractor, Item, Matching, Ordering, Pair, Quiz, ShortAnswer, Step, TrueFalse
from quizgen.quiz.digest import complete, is_edited, mark_made


def choice(stem: str = "Which?", key: str = "key", wrong: str = "a b c", **fields: object) -> Choice:
    distractors = [Distractor(text=text, feedback=f"not {text}") for text in wrong.split()]
    return Choice.model_validate({"stem": stem, "key": key, "distractors": distractors, **fields})


def quiz_of(*items: Item, uid: str = "u") -> Quiz:
    return Quiz(title="Rivers", uid=uid, items=list(items))


def choices(number: int, **fields: object) -> list[Item]:
    return [choice(f"Which is {index}?", **fields) for index in range(number)]


def texts(form: Form, index: int = 0) -> list[str]:
    return [option.text for option in form.items[index].options]


def places(items: list[Item]) -> Counter[int | None]:
    return Counter(item.place for item in items if isinstance(item, Choice))


@pytest.mark.parametrize(("place", "printed"), [(1, "key a b c"), (2, "a key b c"), (3, "a b key c"), (4, "a b c key")])
def test_form_a_prints_the_distractors_as_listed_with_the_key_at_its_place(place: int, printed: str) -> None:
    form = deal(quiz_of(choice(place=place)))
    assert texts(form) == printed.split()
    assert form.items[0].answer == ("ABCD"[place - 1],)


def test_options_carry_letters_and_feedback() -> None:
    options = deal(quiz_of(choice(place=2))).items[0].options
    assert [option.letter for option in options] == ["A", "B", "C", "D"]
    assert [option.feedback for option in options] == ["not a", "", "not b", "not c"]
    assert [option.right for option in options] == [False, True, False, False]


def test_without_a_place_the_key_stands_where_uid_and_id_put_it() -> None:
    found = {deal(quiz_of(choice(id=f"i{number}"))).items[0].answer for number in range(40)}
    assert found == {("A",), ("B",), ("C",), ("D",)}
    assert deal(quiz_of(choice(id="i"))) == deal(quiz_of(choice(id="i")))
    assert texts(deal(quiz_of(choice(id="i")))) != texts(deal(quiz_of(choice(id="i"), uid="other")))


@pytest.mark.parametrize("form", FORM_NAMES)
def test_a_typo_or_a_swap_reshuffles_nothing(form: str) -> None:
    items = [choice(f"Which is {number}?", id=f"i{number}") for number in range(8)]
    mended = [
        item.model_copy(update={"stem": "Mended?", "distractors": [Distractor(text="z"), *item.distractors[1:]]})
        for item in items
    ]
    before, after = deal(quiz_of(*items), form), deal(quiz_of(*mended), form)
    assert [each.answer for each in before.items] == [each.answer for each in after.items]
    for index in range(8):
        assert [text.replace("a", "z") for text in texts(before, index)] == texts(after, index)


@pytest.mark.parametrize("form", FORM_NAMES)
@pytest.mark.parametrize(
    ("key", "wrong", "printed"),
    [
        ("1972", "2001 1959 1980", "1959 1972 1980 2001"),
        ("$5", "$12 $7 $1", "$1 $5 $7 $12"),
        ("9%", "80% 10% 1%", "1% 9% 10% 80%"),
        ("ten", "two nine one", "one two nine ten"),
    ],
)
def test_numbers_ascend_in_every_form(form: str, key: str, wrong: str, printed: str) -> None:
    for place in (1, 4, None):
        dealt = deal(quiz_of(choice(key=key, wrong=wrong, place=place)), form)
        assert texts(dealt) == printed.split()
        assert dealt.items[0].answer == ("ABCD"[printed.split().index(key)],)


def test_several_right_options_are_all_marked() -> None:
    item = Choice(stem="Which?", keys=["x", "y"], place=2, distractors=[Distractor(text="a"), Distractor(text="b")])
    for name in FORM_NAMES:
        options = deal(quiz_of(item), name).items[0].options
        assert {option.text for option in options if option.right} == {"x", "y"}
        assert sorted(option.text for option in options) == ["a", "b", "x", "y"]
    assert texts(deal(quiz_of(item)))[1] == "x"


@pytest.mark.parametrize("form", FORM_NAMES)
@pytest.mark.parametrize("key", ["key", "All of the above"])
def test_all_of_the_above_stays_last(form: str, key: str) -> None:
    wrong = [Distractor(text="a"), Distractor(text="b"), Distractor(text="None of the above")]
    item = Choice(stem="Which?", key=key, distractors=wrong if key == "key" else wrong[:2])
    for number in range(6):
        dealt = deal(quiz_of(item.model_copy(update={"id": f"i{number}"})), form)
        assert texts(dealt)[-1].endswith("of the above")


@pytest.mark.parametrize("form", ["B", "C", "D"])
@pytest.mark.parametrize("number", [4, 5, 12, 13, 30])
def test_key_positions_are_even_in_the_other_forms(form: str, number: int) -> None:
    form_items = deal(quiz_of(*choices(number, place=1)), form).items
    counts = Counter(each.answer for each in form_items)
    assert max(counts.values()) <= ceil(number / 4)
    if number >= 12:
        assert all(0.15 <= counts[each,] / number <= 0.35 for each in "ABCD")


def test_the_forms_differ_in_order_of_items_and_options_and_hold_the_same() -> None:
    forms = [deal(quiz_of(*choices(10, place=1)), name) for name in FORM_NAMES]
    orders = {tuple(each.item.id for each in form.items) for form in forms}
    assert len(orders) == 4
    assert len({tuple(sorted(order)) for order in orders}) == 1
    printed = {tuple(each.options) for form in forms for each in form.items if each.item == forms[0].items[0].item}
    assert len(printed) > 1


def test_items_are_numbered_in_the_order_of_the_form() -> None:
    for name in FORM_NAMES:
        assert [each.number for each in deal(quiz_of(*choices(5)), name).items] == [1, 2, 3, 4, 5]


def test_leaving_an_item_out_does_not_move_the_others() -> None:
    items = complete(quiz_of(*choices(8))).items
    whole = [each.item.id for each in deal(quiz_of(*items), "C").items]
    part = [each.item.id for each in deal(quiz_of(*items[1:]), "C").items]
    assert part == [identity for identity in whole if identity != items[0].id]


def test_an_unknown_form_is_told() -> None:
    with pytest.raises(UsageError, match="no form 'E'"):
        deal(quiz_of(), "E")


def test_an_empty_quiz_has_an_empty_form() -> None:
    assert deal(quiz_of()) == Form("A", ())


def test_dealing_leaves_the_quiz_alone() -> None:
    quiz = quiz_of(*choices(3))
    copy = quiz.model_copy(deep=True)
    deal(quiz, "B")
    assert quiz == copy


PAIRS = [Pair(left=f"left {name}", right=f"right {name}") for name in "abcd"]


@pytest.mark.parametrize("form", FORM_NAMES)
@pytest.mark.parametrize("pairs", [2, 3, 4])
@pytest.mark.parametrize("extra", [[], ["right z"]])
def test_right_sides_never_stand_beside_their_left_sides_all_along(form: str, pairs: int, extra: list[str]) -> None:
    for number in range(20):
        item = Matching(id=f"i{number}", pairs=PAIRS[:pairs], extra_right=extra)
        dealt = deal(quiz_of(item), form).items[0]
        assert dealt.answer != tuple("ABCD"[:pairs])
        by_letter = {right.letter: right.text for right in dealt.rights}
        assert all(by_letter[left.letter] == left.text.replace("left", "right") for left in dealt.lefts)
        assert [right.text for right in dealt.rights if right.extra] == extra


def test_left_sides_stand_as_listed_in_form_a() -> None:
    assert [left.text for left in deal(quiz_of(Matching(pairs=PAIRS))).items[0].lefts] == [p.left for p in PAIRS]


def test_a_right_side_of_two_pairs_is_printed_once() -> None:
    pairs = [Pair(left="Nile", right="Africa"), Pair(left="Niger", right="Africa"), Pair(left="Volga", right="Europe")]
    dealt = deal(quiz_of(Matching(pairs=pairs))).items[0]
    assert sorted(right.text for right in dealt.rights) == ["Africa", "Europe"]
    assert dealt.answer[0] == dealt.answer[1] != dealt.answer[2]


@pytest.mark.parametrize("form", FORM_NAMES)
@pytest.mark.parametrize("steps", ["ab", "abc", "abcde", "aa"])
def test_steps_are_never_shown_in_their_right_order(form: str, steps: str) -> None:
    for number in range(20):
        item = Ordering(id=f"i{number}", steps=[Step(text=text) for text in steps])
        dealt = deal(quiz_of(item), form).items[0]
        assert [step.position for step in dealt.steps] != list(range(1, len(steps) + 1))
        by_letter = {step.letter: step.text for step in dealt.steps}
        assert [by_letter[each] for each in dealt.answer] == list(steps)


def test_a_cloze_has_options_where_it_has_distractors() -> None:
    plain, drop_down = Cloze(text="The [[Nile]]."), Cloze(text="[[a]]", distractors=[Distractor(text="b")])
    form = deal(quiz_of(plain, drop_down))
    assert form.items[0].options == ()
    assert {option.text: option.right for option in form.items[1].options} == {"a": True, "b": False}


def test_sections_group_by_type_and_number_through() -> None:
    items = [ShortAnswer(stem="s", key="k"), choice(), TrueFalse(statement="t", answer=True), choice("Which else?")]
    sections = deal(quiz_of(*items)).sections
    assert [section.type for section in sections] == ["choice", "true_false", "short_answer"]
    assert [[each.number for each in section.items] for section in sections] == [[1, 2], [3], [4]]


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 7, 11, 12, 13, 17, 40])
@pytest.mark.parametrize("seed", ["0", "1", "x"])
def test_places_are_dealt_evenly(number: int, seed: str) -> None:
    counts = places(deal_places(choices(number), seed))
    assert sum(counts.values()) == number
    assert max(counts.values()) <= ceil(number / 4)
    if number >= 12:
        assert all(0.15 <= counts[place] / number <= 0.35 for place in (1, 2, 3, 4))


def test_places_depend_on_the_seed_and_follow_no_pattern() -> None:
    first, second = (
        [item.place for item in deal_places(choices(12), seed) if isinstance(item, Choice)] for seed in "12"
    )
    assert first != second
    assert first[:4] != first[4:8]


def test_places_that_are_given_stay_and_the_others_are_dealt_around_them() -> None:
    given = [choice(f"Mine {number}?", place=1) for number in range(3)]
    dealt = deal_places([*given, *choices(9)], "0")
    assert [item.place for item in dealt[:3] if isinstance(item, Choice)] == [1, 1, 1]
    assert places(dealt) == {1: 3, 2: 3, 3: 3, 4: 3}


def test_numbers_have_the_place_of_their_order() -> None:
    numbers = [choice(key="1972", wrong="1960 1950 1990", place=place) for place in (None, 1)]
    dealt = deal_places([*numbers, *choices(6)], "0")
    assert [item.place for item in dealt[:2] if isinstance(item, Choice)] == [3, 3]
    assert places(dealt) == {1: 2, 2: 2, 3: 2, 4: 2}


def test_items_with_few_options_get_places_they_have() -> None:
    dealt = deal_places([*choices(6, wrong="a"), *choices(6)], "0")
    assert places(dealt) == {1: 3, 2: 3, 3: 3, 4: 3}
    assert all(item.place in (1, 2) for item in dealt[:6] if isinstance(item, Choice))


def test_dealing_a_place_is_no_edit() -> None:
    made, mine = mark_made(choice()), mark_made(choice()).model_copy(update={"stem": "Mine?"})
    dealt = deal_places([made, mine, TrueFalse(statement="t", answer=True)], "0")
    assert [is_edited(item) for item in dealt] == [False, True, False]


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (52, "BA")])
def test_letters_go_on_after_z(index: int, name: str) -> None:
    assert letter(index) == name
