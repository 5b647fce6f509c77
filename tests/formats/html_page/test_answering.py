"""A pupil at the page: answers, is told how it went, tries again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from quizgen.forms import deal
from quizgen.quiz import Choice, Cloze, Distractor, Item, Ordering, Pair, Quiz, ShortAnswer, Step, TrueFalse
from quizgen.quiz.model import Matching

from .pupil import answer, answer_all, pick, put_in_order, shown_order

Open = Callable[..., Any]


def quiz_of(*items: Item) -> Quiz:
    return Quiz(title="T", items=list(items))


def finish(page: Any) -> None:
    page.get_by_role("button", name="Mark all").click()


def result(page: Any) -> str:
    text: str = page.locator("[data-result]").inner_text()
    return text


def verdict(page: Any, number: int = 1) -> str:
    text: str = page.locator(f"#q{number} .verdict").inner_text()
    return text


def test_all_right_earns_all_points(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    answer_all(page, rivers_quiz, right=True)
    finish(page)
    assert "23 of 23 points." in result(page)
    assert page.locator(".item[data-state=right]").count() == len(rivers_quiz.items)
    assert not page.get_by_role("button", name="Try the wrong ones again").is_visible()


def test_all_wrong_earns_nothing_once_the_pupil_has_judged_the_free_answers(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    answer_all(page, rivers_quiz, right=False)
    finish(page)
    assert "2 questions are not answered or not judged yet" in result(page)
    for number in (12, 14):
        assert verdict(page, number) == "Judge your answer."
        page.locator(f"#q{number}").get_by_role("button", name="No, not quite").click()
    finish(page)
    assert "0 of 23 points." in result(page)
    assert page.locator(".item[data-state=wrong]").count() == len(rivers_quiz.items)


def test_wrong_ones_are_asked_again_and_the_first_score_is_kept(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    items = deal(rivers_quiz).items
    for dealt in items:
        answer(page, dealt, right=dealt.number not in (2, 6, 11))
    finish(page)
    assert "19 of 23 points." in result(page)
    page.get_by_role("button", name="Try the wrong ones again").click()
    assert [form.get_attribute("id") for form in page.locator(".item:visible").all()] == ["q2", "q6", "q11"]
    assert page.evaluate("document.activeElement.id") == "q2-heading"
    assert page.locator("#q2 :checked").count() == 0
    assert shown_order(page.locator("#q11")) == [step.text for step in items[10].steps]
    for number in (2, 6, 11):
        answer(page, items[number - 1], right=number != 6)
    finish(page)
    assert "22 of 23 points. The first time it was 19." in result(page)
    assert page.locator(".item:visible").count() == len(items)
    page.get_by_role("button", name="Start again").click()
    assert page.locator("[data-state]").count() == 0


def test_a_wrong_answer_shows_the_right_one_its_sentence_and_why(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    form = page.locator("#q1")
    assert not form.get_by_text("A steep stream deepens").is_visible()
    pick(form, "Tributaries join the river there.")
    form.get_by_role("button", name="Check").click()
    assert verdict(page) == "Not right. 0 of 1 point."
    signs = {each.inner_text().replace("\n", " ") for each in form.locator(".option:has(.sign:not(:empty))").all()}
    assert {"✓" in sign and "right answer, not picked" in sign for sign in signs} == {True, False}
    assert form.get_by_text("A steep stream deepens its bed faster").is_visible()
    assert form.get_by_text("Tributaries join it in the middle course.").is_visible()
    assert not form.get_by_text("Hard rock is named").is_visible()  # of an option that was not picked
    assert form.locator("mark").inner_text() == "the water cuts mainly downwards"
    form.get_by_role("link", name="Paragraph 3").click()
    assert page.locator(":target").inner_text().endswith("since the last ice age ended some 12,000 years ago.")
    page.get_by_role("link", name="Back to the question").click()
    assert page.evaluate("document.activeElement.closest('form').id") == "q1"


def test_whole_quiz_by_keyboard_alone(opened: Open) -> None:
    choice = Choice(stem="Where?", key="here", place=2, distractors=[Distractor(text="there"), Distractor(text="far")])
    typed = Cloze(text="It is [[mud]].")
    order = Ordering(steps=[Step(text="one"), Step(text="two")])
    page = opened(quiz_of(choice, typed, order))
    press = page.keyboard.press

    def focused() -> str:
        text: str = page.evaluate("(e => (e.getAttribute('aria-label') || e.innerText).trim())(document.activeElement)")
        return text

    press("Tab")
    assert focused() == "Skip to the questions"
    press("Enter")
    press("Tab")
    press("Space")  # the first option
    press("ArrowDown")
    press("Enter")  # a radio's Enter checks the question
    assert verdict(page) == "Right. 1 of 1 point."
    assert focused() == "Next question"
    press("Enter")
    assert focused().startswith("Question 2")
    press("Tab")
    page.keyboard.type("sand")
    press("Enter")
    assert verdict(page, 2) == "Not right. 0 of 1 point."
    press("Enter")
    press("Tab")
    assert focused() == "Move down"
    press("Enter")
    assert focused() == "Move up"  # of the same line: it is the last now, and has no way down
    assert page.locator("#q3 [data-told]").inner_text() == "two: now 2 of 2"
    assert shown_order(page.locator("#q3")) == ["one", "two"]
    page.locator("#q3").get_by_role("button", name="Check").focus()
    press("Enter")
    assert verdict(page, 3) == "Right. 1 of 1 point."
    assert focused() == "Show the score"
    press("Enter")
    assert focused() == "Score"
    assert "2 of 3 points." in result(page)
    for _ in range(2):  # over the link to question 2
        press("Tab")
    assert focused() == "Try the wrong ones again"
    press("Enter")
    assert focused().startswith("Question 2")


@pytest.mark.parametrize(
    "item",
    [
        Choice(stem="Q?", key="k", distractors=[Distractor(text="x")]),
        Ordering(steps=[Step(text="a"), Step(text="b")]),
        ShortAnswer(stem="Q?", key="k"),
    ],
)
def test_what_is_not_answered_is_not_marked(item: Item, opened: Open) -> None:
    page = opened(quiz_of(item))
    page.get_by_role("button", name="Check").click()
    assert verdict(page) == "Answer the question first."
    finish(page)
    assert "1 question is not answered" in result(page)
    page.get_by_role("button", name="Show the score without them").click()
    assert "0 of 1 points." in result(page)
    assert verdict(page) == "Not answered. 0 of 1 point."


def test_parts_of_matching_and_ordering_earn_parts_of_the_points(opened: Open) -> None:
    pairs = [Pair(left=f"left {i}", right=f"right {i}") for i in range(4)]
    page = opened(quiz_of(Matching(pairs=pairs, points=2), Ordering(steps=[Step(text=i) for i in "abcd"])))
    items = deal(quiz_of(Matching(pairs=pairs, points=2), Ordering(steps=[Step(text=i) for i in "abcd"]))).items
    answer(page, items[0], right=True)
    page.get_by_label("left 0").select_option(index=0)
    put_in_order(page.locator("#q2"), ["a", "b", "d", "c"])
    finish(page)
    assert verdict(page) == "Partly right. 1.5 of 2 points."
    assert verdict(page, 2) == "Partly right. 0.5 of 1 point."


def test_several_right_options_count_only_together(opened: Open) -> None:
    item = Choice(stem="Q?", keys=["a", "b"], distractors=[Distractor(text="c")])
    for picked, told in ((["a"], "Not right."), (["a", "b", "c"], "Not right."), (["a", "b"], "Right.")):
        page = opened(quiz_of(item))
        pick(page, *picked)
        page.get_by_role("button", name="Check").click()
        assert verdict(page).startswith(told)


def test_steps_that_read_alike_may_change_places(opened: Open) -> None:
    page = opened(quiz_of(Ordering(steps=[Step(text="wash"), Step(text="dry"), Step(text="wash")])))
    form = page.locator("form")
    while shown_order(form) != ["wash", "dry", "wash"]:
        form.get_by_role("button", name="Move down").first.click()
        if shown_order(form) != ["wash", "dry", "wash"]:
            form.locator("li:nth-child(2)").get_by_role("button", name="Move down").click()
    page.get_by_role("button", name="Check").click()
    assert verdict(page).startswith("Right.")


def test_free_answer_is_judged_by_the_pupil_beside_the_model(opened: Open) -> None:
    page = opened(quiz_of(ShortAnswer(stem="Why?", key="because the flood left silt on the fields", points=2)))
    page.get_by_role("textbox").fill("silt came with the flood")
    page.get_by_role("button", name="Check").click()
    assert page.get_by_text("because the flood left silt").is_visible()
    assert page.evaluate("document.activeElement.innerText") == "Yes, it is right"
    page.keyboard.press("Enter")
    assert verdict(page) == "Right. 2 of 2 points."


def test_correction_is_asked_for_where_a_statement_is_called_false(opened: Open) -> None:
    page = opened(quiz_of(TrueFalse(statement="It is dry.", answer=False, correction="It is wet.")))
    correction = page.get_by_label("If it is false")
    assert not correction.is_visible()
    pick(page, "False")
    correction.fill("It is wet.")
    page.get_by_role("button", name="Check").click()
    assert page.get_by_text("Right is: It is wet.").is_visible()


def test_without_points_questions_are_counted(opened: Open) -> None:
    page = opened(quiz_of(TrueFalse(statement="It is.", answer=True, points=0)))
    pick(page, "True")
    finish(page)
    assert "1 of 1 questions right." in result(page)


def test_nothing_is_kept_when_the_page_is_left(rivers_quiz: Quiz, opened: Open) -> None:
    page = opened(rivers_quiz)
    answer_all(page, rivers_quiz, right=True)
    kept = "[document.cookie, localStorage.length, sessionStorage.length, location.search].join()"
    assert page.evaluate(kept) == ",0,0,"
    page.reload()
    assert page.locator(":checked:not(option)").count() == 0
