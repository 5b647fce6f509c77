"""A pupil who answers every question, all right or all wrong, by the means that the page gives."""

from __future__ import annotations

from typing import Any

from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, ComparisonTable, Matching, Ordering, Quiz, ShortAnswer, TrueFalse


def answer_all(page: Any, quiz: Quiz, *, right: bool) -> None:
    for dealt in deal(quiz).items:
        answer(page, dealt, right=right)


def answer(page: Any, dealt: FormItem, *, right: bool) -> None:
    """Answer one question; what is wrong is wrong in every part."""
    form, item = page.locator(f"#q{dealt.number}"), dealt.item
    match item:
        case Choice():
            pick(form, *(option.text for option in dealt.options if option.right is right))
        case TrueFalse():
            pick(form, "True" if item.answer is right else "False")
        case Cloze() if dealt.options:
            form.get_by_label("Gap").select_option(label=item.key if right else item.distractors[0].text)
        case Cloze() | ShortAnswer():
            form.get_by_role("textbox").fill(item.key if right else "something else")
        case Matching():
            for left in dealt.lefts:
                wrong = next(each.letter for each in dealt.rights if each.letter != left.letter)
                form.get_by_label(left.text).select_option(left.letter if right else wrong)
        case Ordering():
            put_in_order(form, [step.text for step in item.steps] if right else wrong_order(dealt))
        case ComparisonTable():
            fill_in(form, item, right)


def pick(form: Any, *options: str) -> None:
    for option in options:
        boxes = form.get_by_role("radio", name=option, exact=True)
        boxes.or_(form.get_by_role("checkbox", name=option, exact=True)).check()


def fill_in(form: Any, item: ComparisonTable, right: bool) -> None:
    for row in item.rows:
        for side, value in ((item.a, row.a), (item.b, row.b)):
            form.get_by_label(f"{side}, {row.aspect}").fill(value if right else "something else")


def wrong_order(dealt: FormItem) -> list[str]:
    """The right order turned round, so that no step is in its place, but not the one that the page shows at first."""
    texts = [step.text for step in dealt.item.steps]
    turned = [[*texts[by:], *texts[:by]] for by in range(1, len(texts))]
    return next(order for order in turned if order != [step.text for step in dealt.steps])


def put_in_order(form: Any, wanted: list[str]) -> None:
    """Move each step up to its place, beginning with the first; one move at least."""
    form.get_by_role("button", name="Move down").first.click()
    for place, text in enumerate(wanted):
        while shown_order(form).index(text) > place:
            step = form.get_by_role("listitem").filter(has_text=text)
            step.get_by_role("button", name="Move up").click()


def shown_order(form: Any) -> list[str]:
    texts: list[str] = form.locator(".steps .words").all_inner_texts()
    return texts
